;; The loops of IndexRoom.ts; plainIndexLoops.ts has the same in JavaScript. Assembled by test/setup/assembleLoops.mjs into indexLoopsBytes.ts.
(module
  ;; As much more of it as an index needs.
  (memory (export "memory") 1)

  ;; Where each list begins, in bytes.
  (global $offsets (export "offsets") (mut i32) (i32.const 0))
  (global $ranks (export "ranks") (mut i32) (i32.const 0))
  (global $values (export "values") (mut i32) (i32.const 0))
  (global $postings (export "postings") (mut i32) (i32.const 0))
  (global $records (export "records") (mut i32) (i32.const 0))
  (global $met (export "met") (mut i32) (i32.const 0))
  (global $own (export "own") (mut i32) (i32.const 0))
  (global $masks (export "masks") (mut i32) (i32.const 0))
  (global $gains (export "gains") (mut i32) (i32.const 0))
  (global $best (export "best") (mut i32) (i32.const 0))
  (global $sums (export "sums") (mut i32) (i32.const 0))
  (global $completed (export "completed") (mut i32) (i32.const 0))

  ;; Adds what a value shares with each posting from $at to $end to the record of its row. Rows whose record was 0 are met: they are
  ;; listed from place $count on, and their records are one more than what they share. Returns how many are listed then.
  (func (export "add") (param $value f32) (param $at i32) (param $end i32) (param $count i32) (result i32)
    (local $row i32)
    (local $record i32)
    (local $sum i32)
    (local $isNew i32)
    (local $value64 f64)
    (local.set $value64 (f64.promote_f32 (local.get $value)))
    (local.set $at (i32.add (global.get $postings) (i32.shl (local.get $at) (i32.const 3))))
    (local.set $end (i32.add (global.get $postings) (i32.shl (local.get $end) (i32.const 3))))
    (local.set $count (i32.add (global.get $met) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $row (i32.load (local.get $at)))
          (local.set $record (i32.add (global.get $records) (i32.shl (local.get $row) (i32.const 3))))
          (local.set $sum (i32.load (local.get $record)))
          (local.set $isNew (i32.eqz (local.get $sum)))
          (i32.store (local.get $count) (local.get $row))
          (local.set $count (i32.add (local.get $count) (i32.shl (local.get $isNew) (i32.const 2))))
          (i32.store (local.get $record)
            (i32.add
              (i32.add (local.get $sum) (local.get $isNew))
              (i32.trunc_f64_s
                (f64.add
                  (f64.mul (local.get $value64) (f64.promote_f32 (f32.load offset=4 (local.get $at))))
                  (f64.const 0.5)))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (br $next))))
    (i32.shr_u (i32.sub (local.get $count) (global.get $met)) (i32.const 2)))

  ;; The best numbers, ascending, end where the sums begin: all of them are 0.
  (func $clearBest
    (memory.fill (global.get $best) (i32.const 0) (i32.sub (global.get $sums) (global.get $best))))

  ;; Puts a greater number in the place of the least.
  (func $replaceLeast (param $number i32)
    (local $place i32)
    (local $last i32)
    (local.set $place (global.get $best))
    (local.set $last (i32.sub (global.get $sums) (i32.const 4)))
    (block $found
      (loop $next
        (br_if $found (i32.eq (local.get $place) (local.get $last)))
        (br_if $found (i32.ge_s (i32.load offset=4 (local.get $place)) (local.get $number)))
        (i32.store (local.get $place) (i32.load offset=4 (local.get $place)))
        (local.set $place (i32.add (local.get $place) (i32.const 4)))
        (br $next)))
    (i32.store (local.get $place) (local.get $number)))

  ;; The least of the greatest records of the first $count rows met, as many as there are best ones; 0 where there are fewer.
  (func (export "leastOfBest") (param $count i32) (result i32)
    (local $at i32)
    (local $end i32)
    (local $record i32)
    (local $least i32)
    (call $clearBest)
    (local.set $at (global.get $met))
    (local.set $end (i32.add (global.get $met) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end))
        (then
          (local.set $record (i32.load (i32.add (global.get $records) (i32.shl (i32.load (local.get $at)) (i32.const 3)))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $next (i32.le_s (local.get $record) (local.get $least)))
          (call $replaceLeast (local.get $record))
          (local.set $least (i32.load (global.get $best)))
          (br $next))))
    (local.get $least))

  ;; The place from $at on, in bytes, of the first row met whose record, with what its marks let it gain from the entries from $from to
  ;; $last, comes to $least; $end if there is none before. Clears the records that it passes.
  (func $pass (param $at i32) (param $end i32) (param $from i32) (param $last i32) (param $least f64) (result i32)
    (local $record i32)
    (local $sum i32)
    (local $marks i32)
    (local $spread v128)
    (local $four v128)
    (local $entry i32)
    (local $masksOf i32)
    (local.set $masksOf (i32.sub (global.get $masks) (global.get $gains)))
    (block $near
      (loop $next
        (br_if $near (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $record (i32.add (global.get $records) (i32.shl (i32.load (local.get $at)) (i32.const 3))))
        (local.set $marks (i32.load offset=4 (local.get $record)))
        (local.set $spread (i32x4.splat (local.get $marks)))
        (local.set $four (v128.const i32x4 0 0 0 0))
        (local.set $entry (local.get $from))
        ;; Four entries at a time; those behind the last have a gain of 0.
        (loop $more
          (if (i32.lt_u (local.get $entry) (local.get $last))
            (then
              (local.set $four
                (i32x4.add
                  (local.get $four)
                  (v128.and
                    (v128.load (local.get $entry))
                    (i32x4.ne
                      (v128.and (local.get $spread) (v128.load (i32.add (local.get $entry) (local.get $masksOf))))
                      (v128.const i32x4 0 0 0 0)))))
              (local.set $entry (i32.add (local.get $entry) (i32.const 16)))
              (br $more))))
        (local.set $four (i32x4.add (local.get $four) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four))))
        (br_if $near
          (f64.ge
            (f64.add
              (f64.convert_i32_s (i32.sub (i32.load (local.get $record)) (i32.const 1)))
              (f64.mul
                (f64.convert_i32_u (i32.add (i32x4.extract_lane 0 (local.get $four)) (i32x4.extract_lane 1 (local.get $four))))
                (f64.convert_i32_s (i32.and (local.get $marks) (i32.const 63)))))
            (local.get $least)))
        (i32.store (local.get $record) (i32.const 0))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (local.get $at))

  ;; What a row shares with the one spread out, in its ranks from $fromRank on.
  (func $shareFrom (param $row i32) (param $fromRank i32) (result i32)
    (local $first i32)
    (local $at i32)
    (local $rank i32)
    (local $sum i32)
    (local.set $row (i32.add (global.get $offsets) (i32.shl (local.get $row) (i32.const 2))))
    (local.set $first (i32.load (local.get $row)))
    (local.set $at (i32.load offset=4 (local.get $row)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $at) (local.get $first)))
        (local.set $at (i32.sub (local.get $at) (i32.const 1)))
        (local.set $rank (i32.load16_u (i32.add (global.get $ranks) (i32.shl (local.get $at) (i32.const 1)))))
        (br_if $done (i32.lt_u (local.get $rank) (local.get $fromRank)))
        (local.set $sum
          (i32.add
            (local.get $sum)
            (i32.trunc_f64_s
              (f64.add
                (f64.mul
                  (f64.promote_f32 (f32.load (i32.add (global.get $own) (i32.shl (local.get $rank) (i32.const 2)))))
                  (f64.promote_f32 (f32.load (i32.add (global.get $values) (i32.shl (local.get $at) (i32.const 2))))))
                (f64.const 0.5)))))
        (br $next)))
    (local.get $sum))

  ;; Completes those of the first $count rows met that can still come to what is needed, which rises with what the best of them share where
  ;; $isRising. Leaves at the front of the lists those that came to what was needed then, and what they share. Clears all records. Returns
  ;; how many there are.
  (func (export "complete")
    (param $count i32) (param $from i32) (param $to i32) (param $fromRank i32) (param $needed f64) (param $slack f64) (param $isRising i32)
    (result i32)
    (local $at i32)
    (local $end i32)
    (local $row i32)
    (local $record i32)
    (local $sum i32)
    (local $found i32)
    (local $completed i32)
    (call $clearBest)
    (local.set $at (global.get $met))
    (local.set $found (global.get $met))
    (local.set $end (i32.add (global.get $met) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $from (i32.add (global.get $gains) (i32.shl (local.get $from) (i32.const 2))))
    (local.set $to (i32.add (global.get $gains) (i32.shl (local.get $to) (i32.const 2))))
    (block $done
      (loop $next
        (local.set $at
          (call $pass
            (local.get $at)
            (local.get $end)
            (local.get $from)
            (local.get $to)
            (f64.sub (local.get $needed) (local.get $slack))))
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $row (i32.load (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $record (i32.add (global.get $records) (i32.shl (local.get $row) (i32.const 3))))
        (local.set $sum
          (i32.add (i32.sub (i32.load (local.get $record)) (i32.const 1)) (call $shareFrom (local.get $row) (local.get $fromRank))))
        (i32.store (local.get $record) (i32.const 0))
        (local.set $completed (i32.add (local.get $completed) (i32.const 1)))
        (br_if $next (f64.lt (f64.convert_i32_s (local.get $sum)) (local.get $needed)))
        (i32.store (local.get $found) (local.get $row))
        (i32.store (i32.add (local.get $found) (i32.sub (global.get $sums) (global.get $met))) (local.get $sum))
        (local.set $found (i32.add (local.get $found) (i32.const 4)))
        (br_if $next (i32.eqz (local.get $isRising)))
        (br_if $next (i32.le_s (local.get $sum) (i32.load (global.get $best))))
        (call $replaceLeast (local.get $sum))
        (local.set $needed (f64.max (local.get $needed) (f64.convert_i32_s (i32.load (global.get $best)))))
        (br $next)))
    (i32.store (global.get $completed) (local.get $completed))
    (i32.shr_u (i32.sub (local.get $found) (global.get $met)) (i32.const 2))))
