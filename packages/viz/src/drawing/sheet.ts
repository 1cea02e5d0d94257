import type Sigma from 'sigma'
import type { Projection } from './projection.js'

/** A canvas over the stage and a little beyond it, which can move with the map instead of being drawn anew. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement
  /** Clears it and gives it the size of the stage; what is drawn now is drawn for this camera, in pixels of the stage. */
  open(view: Projection): CanvasRenderingContext2D | null
  /** Moves what is drawn to another camera; false where it would be too large or too small, or would not cover the stage. */
  follow(view: Projection): boolean
}

/** Change of scale, as a logarithm, up to which letters may be stretched. */
const STRETCH = 0.12
/** So far it reaches beyond the stage, as a part of it. */
export const SHEET_MARGIN = 0.15

/** The compositor moves a canvas for nothing; to draw words and lines takes milliseconds of each frame. */
export function createSheet(sigma: Sigma, canvas: HTMLCanvasElement): Sheet {
  let drawnFor: Projection | undefined
  return {
    canvas,
    open(view) {
      drawnFor = view
      const { width, height } = sigma.getDimensions()
      const margin = { x: Math.ceil(SHEET_MARGIN * width), y: Math.ceil(SHEET_MARGIN * height) }
      const density = window.devicePixelRatio || 1
      const [wide, high] = [width + 2 * margin.x, height + 2 * margin.y]
      if (canvas.width !== Math.round(wide * density) || canvas.height !== Math.round(high * density)) {
        canvas.width = Math.round(wide * density)
        canvas.height = Math.round(high * density)
      }
      // Sigma sets the size of its layers when the stage changes, so that it is set here each time.
      Object.assign(canvas.style, {
        width: `${wide}px`,
        height: `${high}px`,
        left: `${-margin.x}px`,
        top: `${-margin.y}px`,
        transformOrigin: `${margin.x}px ${margin.y}px`,
        transform: '',
      })
      const context = canvas.getContext('2d')
      context?.setTransform(density, 0, 0, density, margin.x * density, margin.y * density)
      context?.clearRect(-margin.x, -margin.y, wide, high)
      return context
    },
    follow(view) {
      if (drawnFor === undefined || drawnFor.width !== view.width || drawnFor.height !== view.height) return false
      const stretch = view.scale / drawnFor.scale
      const [dx, dy] = [view.x(0) - stretch * drawnFor.x(0), view.y(0) - stretch * drawnFor.y(0)]
      const { width, height } = view
      const beyond = { x: SHEET_MARGIN * width * stretch, y: SHEET_MARGIN * height * stretch }
      const covers = dx <= beyond.x && dy <= beyond.y && dx + stretch * width >= width - beyond.x && dy + stretch * height >= height - beyond.y
      if (!covers || Math.abs(Math.log(stretch)) > STRETCH) return false
      canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${stretch})`
      return true
    },
  }
}
