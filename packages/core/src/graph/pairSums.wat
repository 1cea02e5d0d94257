;; The inner loops of PairSums.ts. Assembled by test/setup/assembleLoops.mjs into pairSumsBytes.ts.
(module
  ;; 65,536 sums of 16 bits, for each of eight cuts as many tails of 16, then entries of 32; as much more of it as a search needs.
  (memory (export "memory") 19)

  ;; Adds to the sum of the row in each entry from $start to $end the entry's value times another, the upper half of that product.
  (func (export "add") (param $value i32) (param $start i32) (param $end i32)
    (local $entry i32)
    (local $sum i32)
    (local.set $start (i32.shl (local.get $start) (i32.const 2)))
    (local.set $end (i32.shl (local.get $end) (i32.const 2)))
    (loop $next
      (if (i32.lt_u (local.get $start) (local.get $end))
        (then
          (local.set $entry (i32.load offset=0x120000 (local.get $start)))
          (local.set $sum (i32.shl (i32.and (local.get $entry) (i32.const 0xffff)) (i32.const 1)))
          (i32.store16 (local.get $sum)
            (i32.add
              (i32.load16_u (local.get $sum))
              (i32.shr_u (i32.mul (local.get $value) (i32.shr_u (local.get $entry) (i32.const 16))) (i32.const 16))))
          (local.set $start (i32.add (local.get $start) (i32.const 4)))
          (br $next)))))

  ;; The first place from $at on where the sum, and the tail of a cut times $factor, the upper 17 bits of that product, are not less than $least together;
  ;; $end, or a place behind it, if there is none before. No sum below $lowest needs a look at its tail.
  (func (export "find") (param $at i32) (param $end i32) (param $least i32) (param $lowest i32) (param $cut i32) (param $factor i32) (result i32)
    (local $limit v128)
    (local $lower v128)
    (local $factors v128)
    (local $tails i32)
    (local $stop i32)
    (local $marks i32)
    (local.set $limit (i16x8.splat (local.get $least)))
    (local.set $lower (i16x8.splat (local.get $lowest)))
    (local.set $factors (i16x8.splat (local.get $factor)))
    (local.set $at (i32.shl (local.get $at) (i32.const 1)))
    (local.set $end (i32.shl (local.get $end) (i32.const 1)))
    (local.set $tails (i32.shl (local.get $cut) (i32.const 17)))
    (loop $next
      (if (i32.ge_u (local.get $at) (local.get $end)) (then (return (i32.shr_u (local.get $at) (i32.const 1)))))
      (local.set $stop (i32.add (local.get $at) (i32.const 64)))
      ;; Passes over 32 sums where all are too low,
      (if
        (v128.any_true
          (v128.or
            (v128.or
              (i16x8.ge_s (v128.load (local.get $at)) (local.get $lower))
              (i16x8.ge_s (v128.load offset=16 (local.get $at)) (local.get $lower)))
            (v128.or
              (i16x8.ge_s (v128.load offset=32 (local.get $at)) (local.get $lower))
              (i16x8.ge_s (v128.load offset=48 (local.get $at)) (local.get $lower)))))
        (then
          ;; else over eight by eight of them.
          (loop $eight
            (local.set $marks
              (i16x8.bitmask
                (i16x8.ge_s
                  (i16x8.add_sat_s (v128.load (local.get $at)) (i16x8.q15mulr_sat_s (v128.load offset=0x20000 (i32.add (local.get $at) (local.get $tails))) (local.get $factors)))
                  (local.get $limit))))
            (if (local.get $marks) (then (return (i32.add (i32.shr_u (local.get $at) (i32.const 1)) (i32.ctz (local.get $marks))))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $eight (i32.lt_u (local.get $at) (local.get $stop))))))
      (local.set $at (local.get $stop))
      (br $next))
    (unreachable)))
