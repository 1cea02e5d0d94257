import type { EntityKind } from '@paperloom/core'

/** How an entity's shape is drawn. */
export interface ShapeStyle {
  readonly ink: string
  readonly ground: string
  /** With a ring around it, as what is looked at itself. */
  readonly ringed: boolean
}

/** Draws the shape of a kind: concept ring, method diamond, dataset square, repository rounded square with brackets. */
export function drawEntity(context: CanvasRenderingContext2D, kind: EntityKind, x: number, y: number, radius: number, { ink, ground, ringed }: ShapeStyle): void {
  context.save()
  context.translate(x, y)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  if (ringed) {
    context.fillStyle = ink
    context.fill(outline(kind, radius + 3.5))
    context.fillStyle = ground
    context.fill(outline(kind, radius + 1.8))
  } else {
    context.fillStyle = ground
    context.fill(outline(kind, radius + 1.6))
  }
  context.fillStyle = ink
  context.strokeStyle = ink
  if (kind === 'concept') {
    context.lineWidth = Math.max(1.8, 0.34 * radius)
    context.stroke(outline(kind, radius - context.lineWidth / 2))
  } else {
    context.fill(outline(kind, radius))
    if (kind === 'repository') drawBrackets(context, radius, ground)
  }
  context.restore()
}

function outline(kind: EntityKind, radius: number): Path2D {
  const path = new Path2D()
  switch (kind) {
    case 'concept':
      path.arc(0, 0, radius, 0, 2 * Math.PI)
      break
    case 'method': {
      const reach = 1.15 * radius
      path.moveTo(0, -reach)
      for (const [x, y] of [[reach, 0], [0, reach], [-reach, 0]] as const) path.lineTo(x, y)
      path.closePath()
      break
    }
    case 'dataset':
      path.rect(-0.86 * radius, -0.86 * radius, 1.72 * radius, 1.72 * radius)
      break
    case 'repository':
      path.roundRect(-0.95 * radius, -0.95 * radius, 1.9 * radius, 1.9 * radius, 0.42 * radius)
  }
  return path
}

/** `< >` in the colour of the ground. */
function drawBrackets(context: CanvasRenderingContext2D, radius: number, ground: string): void {
  context.strokeStyle = ground
  context.lineWidth = Math.max(1.1, 0.17 * radius)
  context.beginPath()
  for (const side of [-1, 1]) {
    context.moveTo(side * 0.22 * radius, -0.36 * radius)
    context.lineTo(side * 0.58 * radius, 0)
    context.lineTo(side * 0.22 * radius, 0.36 * radius)
  }
  context.stroke()
}
