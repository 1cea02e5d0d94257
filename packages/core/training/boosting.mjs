/**
 * Gradient-boosted decision trees for a yes-or-no target, on histograms of at most 64 bins a feature.
 * Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001),
 * https://doi.org/10.1214/aos/1013203451; second-order splits as in Chen & Guestrin, "XGBoost", KDD 2016,
 * https://doi.org/10.1145/2939672.2939785.
 */
import { createRandom } from '../dist/base/random.js'
import { LEAF } from '../dist/extraction/trees.js'

const BINS = 64

export const DEFAULTS = { trees: 200, depth: 5, rate: 0.08, ridge: 4, leafWeight: 8, columns: 0.4, rows: 0.7, seed: 1 }

/** Bin edges of each feature: at most 63 quantiles, rounded so that they can be written down in few digits. */
export function findEdges(matrix, rows, width) {
  return Array.from({ length: width }, (_, feature) => {
    const values = new Float32Array(rows)
    for (let row = 0; row < rows; row++) values[row] = matrix[row * width + feature]
    values.sort()
    const edges = []
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.min(rows - 1, Math.floor((bin * rows) / BINS))
      const edge = Math.fround(Number(values[at].toPrecision(4)))
      if (edges.length === 0 || edge > edges[edges.length - 1]) edges.push(edge)
    }
    return edges
  })
}

/** Column by column, the bin of every value: bin b holds values up to edge b. */
export function toBins(matrix, rows, width, edges) {
  const bins = new Uint8Array(rows * width)
  for (let feature = 0; feature < width; feature++) {
    const own = edges[feature]
    for (let row = 0; row < rows; row++) {
      const value = matrix[row * width + feature]
      let low = 0
      let high = own.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= own[middle]) high = middle
        else low = middle + 1
      }
      bins[feature * rows + row] = low
    }
  }
  return bins
}

/**
 * Trains on the rows in `chosen`. Returns nodes in preorder, as the run time reads them. `options.early`: the first so many trees
 * ask for the first so many features alone.
 */
export function trainTrees(data, chosen, options = {}) {
  const settings = { ...DEFAULTS, ...options }
  const { rows, targets } = data
  const random = createRandom(settings.seed)
  let positives = 0
  for (const row of chosen) positives += targets[row]
  const base = Math.log((positives + 1) / (chosen.length - positives + 1))
  const scores = new Float64Array(rows).fill(base)
  const model = { base, roots: [], features: [], values: [], rights: [] }
  const gradients = new Float64Array(rows)
  const curvatures = new Float64Array(rows)
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const row of chosen) {
      const probability = 1 / (1 + Math.exp(-scores[row]))
      const weight = data.weights ? data.weights[row] : 1
      gradients[row] = weight * (probability - targets[row])
      curvatures[row] = weight * probability * (1 - probability)
    }
    const sample = settings.rows < 1 ? chosen.filter(() => random() < settings.rows) : chosen
    const columns = []
    const width = tree < (settings.early?.trees ?? 0) ? settings.early.features : data.width
    for (let feature = 0; feature < width; feature++) if (random() < settings.columns) columns.push(feature)
    if (columns.length === 0) columns.push(Math.floor(random() * width))
    const root = growTree({ data, gradients, curvatures, columns, settings }, Uint32Array.from(sample), model)
    for (const row of chosen) scores[row] += leafOf(model, root, data, row)
  }
  return model
}

function leafOf(model, root, data, row) {
  let node = root
  while (model.features[node] !== LEAF) {
    const value = data.bins[model.features[node] * data.rows + row]
    node = value <= model.bins[node] ? node + 1 : model.rights[node]
  }
  return model.values[node]
}

function growTree(job, sample, model) {
  model.bins ??= []
  const root = model.features.length
  model.roots.push(root)
  growNode(job, sample, histogramsOf(job, sample), 0, model)
  return root
}

function growNode(job, sample, histograms, depth, model) {
  const { settings, data } = job
  const node = model.features.length
  const split = depth < settings.depth ? findSplit(job, histograms) : undefined
  if (split === undefined) {
    const { gradient, curvature } = histograms
    model.features.push(LEAF)
    model.values.push(Math.fround(Number(((-settings.rate * gradient) / (curvature + settings.ridge)).toFixed(4))))
    model.rights.push(0)
    model.bins.push(0)
    return
  }
  model.features.push(split.feature)
  model.values.push(data.edges[split.feature][split.bin])
  model.bins.push(split.bin)
  model.rights.push(0)
  const [left, right] = divide(data, sample, split)
  const smaller = histogramsOf(job, left.length < right.length ? left : right)
  const larger = subtract(histograms, smaller)
  growNode(job, left, left.length < right.length ? smaller : larger, depth + 1, model)
  model.rights[node] = model.features.length
  growNode(job, right, left.length < right.length ? larger : smaller, depth + 1, model)
}

function histogramsOf({ data, gradients, curvatures, columns }, sample) {
  const sums = new Float64Array(columns.length * BINS * 2)
  let gradient = 0
  let curvature = 0
  for (const row of sample) {
    gradient += gradients[row]
    curvature += curvatures[row]
  }
  for (let c = 0; c < columns.length; c++) {
    const start = columns[c] * data.rows
    const offset = c * BINS * 2
    for (let i = 0; i < sample.length; i++) {
      const row = sample[i]
      const at = offset + data.bins[start + row] * 2
      sums[at] += gradients[row]
      sums[at + 1] += curvatures[row]
    }
  }
  return { sums, gradient, curvature }
}

function subtract(all, part) {
  const sums = new Float64Array(all.sums.length)
  for (let i = 0; i < sums.length; i++) sums[i] = all.sums[i] - part.sums[i]
  return { sums, gradient: all.gradient - part.gradient, curvature: all.curvature - part.curvature }
}

function findSplit({ data, columns, settings }, { sums, gradient, curvature }) {
  const { ridge, leafWeight } = settings
  const whole = (gradient * gradient) / (curvature + ridge)
  let best
  let most = 1e-4
  for (let c = 0; c < columns.length; c++) {
    let left = 0
    let leftCurvature = 0
    const limit = data.edges[columns[c]].length
    for (let bin = 0; bin < limit; bin++) {
      left += sums[(c * BINS + bin) * 2]
      leftCurvature += sums[(c * BINS + bin) * 2 + 1]
      const rightCurvature = curvature - leftCurvature
      if (leftCurvature < leafWeight / 4 || rightCurvature < leafWeight / 4) continue
      const right = gradient - left
      const gain = (left * left) / (leftCurvature + ridge) + (right * right) / (rightCurvature + ridge) - whole
      if (gain > most + 1e-12) {
        most = gain
        best = { feature: columns[c], bin }
      }
    }
  }
  return best
}

function divide(data, sample, { feature, bin }) {
  const start = feature * data.rows
  let count = 0
  for (let i = 0; i < sample.length; i++) if (data.bins[start + sample[i]] <= bin) count++
  const left = new Uint32Array(count)
  const right = new Uint32Array(sample.length - count)
  let l = 0
  let r = 0
  for (const row of sample) {
    if (data.bins[start + row] <= bin) left[l++] = row
    else right[r++] = row
  }
  return [left, right]
}
