import { crc32, deflateSync } from 'node:zlib'

const COLORS = 256

/**
 * A picture as a PNG of at most 256 colours, which a map with its flat tints needs a third of the bytes for. Colours by
 * median cut (P. Heckbert, 1982, doi:10.1145/800064.801294).
 * @param {Uint8Array} pixels red, green, blue, alpha of each pixel; alpha is left out
 * @param {number} width
 * @param {number} height
 */
export function writePalettePng(pixels, width, height) {
  const counts = countColors(pixels)
  const { palette, entryOf } = choosePalette(counts)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = entryOf.get(colorAt(pixels, 4 * (y * width + x)))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}

function colorAt(pixels, at) {
  return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
}

function countColors(pixels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return counts
}

/** Cuts the box whose colours differ most, weighed by how many pixels have them, until there are enough boxes. */
function choosePalette(counts) {
  const boxes = [measure([...counts.keys()], counts)]
  while (boxes.length < COLORS) {
    const at = boxes.reduce((best, { loss }, index) => (loss > boxes[best].loss ? index : best), 0)
    const { colors, channel, loss } = boxes[at]
    if (loss === 0) break
    colors.sort((a, b) => part(a, channel) - part(b, channel))
    const cut = findCut(colors, counts)
    boxes.splice(at, 1, measure(colors.slice(0, cut), counts), measure(colors.slice(cut), counts))
  }
  const palette = Buffer.alloc(3 * boxes.length)
  const entryOf = new Map()
  for (const [index, { colors, mean }] of boxes.entries()) {
    palette.set(mean, 3 * index)
    for (const color of colors) entryOf.set(color, index)
  }
  return { palette, entryOf }
}

function measure(colors, counts) {
  const sums = [0, 0, 0]
  const ranges = [0, 1, 2].map((channel) => {
    const values = colors.map((color) => part(color, channel))
    return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), 255)
  })
  let total = 0
  for (const color of colors) {
    const count = counts.get(color)
    total += count
    for (const channel of [0, 1, 2]) sums[channel] += count * part(color, channel)
  }
  const widest = Math.max(...ranges)
  return { colors, mean: sums.map((sum) => Math.round(sum / total)), channel: ranges.indexOf(widest), loss: widest ** 2 * Math.sqrt(total) }
}

/** Half of the pixels on each side, and at least one colour. */
function findCut(colors, counts) {
  const half = colors.reduce((sum, color) => sum + Math.sqrt(counts.get(color)), 0) / 2
  let sum = 0
  for (const [index, color] of colors.entries()) {
    sum += Math.sqrt(counts.get(color))
    if (sum >= half) return Math.min(colors.length - 1, index + 1)
  }
  return 1
}

function part(color, channel) {
  return (color >> (16 - 8 * channel)) & 255
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
