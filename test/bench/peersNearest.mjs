import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findNearest } from '../../packages/core/dist/index.js'
import { plantPapers, weighTerms } from './plantedPapers.mjs'

/**
 * `node --max-old-space-size=8000 test/bench/peersNearest.mjs [papers]`: the ten nearest of every planted paper, exact, beside scipy and
 * a plain program in C that adds up all pairs, on the same matrix, in one run: CPU seconds, each one's own index included. The
 * others search an even sample of blocks where all would take minutes: `est`. What is not installed is left out with a word.
 */
const TOP = 10
const papers = Number(process.argv[2] ?? 10_000)
const sample = papers > 100_000 ? 4000 : papers
const matrix = weighTerms(plantPapers(papers))

/** Small ones stay in the caches of the core. */
const SCIPY_BLOCKS = [200, 1000]

const SCIPY = `
import sys, time, resource, numpy, scipy.sparse
folder, rows, columns, k, sample, size = sys.argv[1], *map(int, sys.argv[2:])
read = lambda name, kind: numpy.fromfile(folder + '/' + name, dtype=kind)
x = scipy.sparse.csr_matrix((read('values', 'f4'), read('columns', 'i4'), read('offsets', 'i4')), shape=(rows, columns))
start = time.process_time()
turned = x.T.tocsr()
built = time.process_time() - start
done = 0
for first in range(0, rows, size * max(1, rows // sample)):
    block = x[first:first + size] @ turned
    for at in range(block.shape[0]):
        own = block.data[block.indptr[at]:block.indptr[at + 1]]
        if len(own) > k: numpy.argpartition(own, -k)[-k:]
    done += block.shape[0]
print(built + (time.process_time() - start - built) * rows / done, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
`

const C = `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <sys/resource.h>
static char path[4096];
static void *read_list(const char *folder, const char *name, size_t count) {
  void *list = malloc(4 * count + 4);
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file || fread(list, 4, count, file) != count) exit(2);
  fclose(file);
  return list;
}
int main(int count, char **words) {
  int rows = atoi(words[2]), columns = atoi(words[3]), k = atoi(words[4]), step = rows / atoi(words[5]);
  int *offsets = read_list(words[1], "offsets", rows + 1), size = offsets[rows];
  int *column = read_list(words[1], "columns", size);
  float *value = read_list(words[1], "values", size);
  clock_t start = clock();
  int *first = calloc(columns + 2, 4), *member = malloc(4L * size + 4), *met = malloc(4L * rows);
  float *own = malloc(4L * size + 4), *sums = calloc(rows, 4), *best = malloc(4 * k);
  for (int at = 0; at < size; at++) first[column[at] + 2]++;
  for (int c = 0; c < columns; c++) first[c + 2] += first[c + 1];
  for (int row = 0; row < rows; row++)
    for (int at = offsets[row]; at < offsets[row + 1]; at++) {
      int place = first[column[at] + 1]++;
      member[place] = row;
      own[place] = value[at];
    }
  double built = clock() - start, total = 0;
  int done = 0;
  for (int row = 0; row < rows; row += step, done++) {
    int size = 0, full = 0;
    for (int at = offsets[row]; at < offsets[row + 1]; at++)
      for (int place = first[column[at]]; place < first[column[at] + 1]; place++) {
        int other = member[place];
        met[size] = other;
        size += sums[other] == 0;
        sums[other] += value[at] * own[place];
      }
    sums[row] = 0;
    for (int index = 0; index < size; index++) {
      float sum = sums[met[index]];
      sums[met[index]] = 0;
      if (full == k && sum <= best[k - 1]) continue;
      int place = full < k ? full++ : k - 1;
      for (; place > 0 && best[place - 1] < sum; place--) best[place] = best[place - 1];
      best[place] = sum;
    }
    for (int place = 0; place < full; place++) total += best[place];
  }
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  fprintf(stderr, "%f", total);
  printf("%f %f", (built + (clock() - start - built) * rows / done) / CLOCKS_PER_SEC, used.ru_maxrss / 1024.0);
}
`

const before = process.cpuUsage()
findNearest(matrix, { topK: TOP, minWeight: 0 })
const { user, system } = process.cpuUsage(before)
const ours = (user + system) / 1e6
const rows = [['Paperloom', [ours, process.resourceUsage().maxRSS / 1024], ''], ...beside()]
const cells = rows.map(([name, result, mark]) => (result ? `| ${name} | ${result[0].toFixed(2)}${mark} | ${(result[0] / ours).toFixed(1)} | ${result[1].toFixed(0)} |` : `| ${name} | not installed | | |`))
process.stdout.write(`| ten nearest of ${papers} papers | CPU s | times ours | peak MB |\n| --- | ---: | ---: | ---: |\n${cells.join('\n')}\n`)

function beside() {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-peers-'))
  const words = [folder, matrix.rows, matrix.columnCount, TOP, sample].map(String)
  const mark = sample < papers ? ' est' : ''
  const ask = (run) => {
    try {
      return run().split(' ').map(Number)
    } catch {
      return undefined
    }
  }
  const quiet = { encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }
  try {
    for (const name of ['offsets', 'columns', 'values']) writeFileSync(join(folder, name), matrix[name])
    const program = join(folder, 'all-pairs')
    return [
      ['all pairs in C, gcc -O3', ask(() => (execFileSync('gcc', ['-O3', '-march=native', '-x', 'c', '-', '-o', program], { ...quiet, input: C }), execFileSync(program, words, quiet))), mark],
      ...SCIPY_BLOCKS.map((size) => [
        `scipy, X @ X.T in blocks of ${size} rows and argpartition`,
        ask(() => execFileSync(process.env.PYTHON ?? 'python3', ['-c', SCIPY, ...words, String(size)], quiet)),
        mark,
      ]),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
