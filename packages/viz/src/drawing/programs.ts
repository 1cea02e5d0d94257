import type Sigma from 'sigma'
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering'
import { DISCS, setDiscUniforms } from './discs.js'
import type { Ink } from './ink.js'
import { createPainter } from './painter.js'
import { createProjection } from './projection.js'
import type { Scene } from './scene.js'
import { setThreadUniforms, THREADS } from './threads.js'

interface Drawing {
  draw(): void
  destroy(): void
}

/**
 * Programs for sigma's layers. They draw the scene as it is, whatever sigma knows: it keeps the camera, the pointer and
 * the canvases, and no paper or link.
 */
export function createPrograms(scene: Scene, ink: Ink): {
  readonly threads: EdgeProgramType
  readonly discs: NodeProgramType
  readonly litDiscs: NodeProgramType
} {
  const drawDiscs = (pick: (scene: Scene) => Scene['discs']) => (gl: WebGL2RenderingContext, sigma: Sigma): Drawing => {
    const painter = createPainter(gl, DISCS)
    return {
      draw() {
        const batch = pick(scene)
        const view = createProjection(sigma)
        painter.draw(batch, batch.count, (locations) => setDiscUniforms(gl, locations, view, ink))
      },
      destroy: painter.destroy,
    }
  }
  const drawThreads = (gl: WebGL2RenderingContext, sigma: Sigma): Drawing => {
    const painter = createPainter(gl, THREADS)
    return {
      draw() {
        const { heights, threads, litThreads } = scene
        const view = createProjection(sigma)
        painter.draw(heights, heights.count, (locations) => setThreadUniforms(gl, locations, view, ink))
        painter.draw(threads, Math.ceil(ink.reach * threads.count), (locations) => setThreadUniforms(gl, locations, view, ink))
        painter.draw(litThreads, litThreads.count, (locations) => setThreadUniforms(gl, locations, view, ink))
      },
      destroy: painter.destroy,
    }
  }
  return {
    threads: toProgram(drawThreads) as unknown as EdgeProgramType,
    discs: toProgram(drawDiscs(({ discs }) => discs)) as unknown as NodeProgramType,
    litDiscs: toProgram(drawDiscs(({ litDiscs }) => litDiscs)) as unknown as NodeProgramType,
  }
}

/** What sigma asks of a program; the items that it offers are not taken. */
function toProgram(create: (gl: WebGL2RenderingContext, sigma: Sigma) => Drawing) {
  return class SceneProgram {
    readonly drawLabel = undefined
    readonly drawHover = undefined
    readonly #drawing: Drawing

    constructor(gl: WebGL2RenderingContext, _: unknown, sigma: Sigma) {
      this.#drawing = create(gl, sigma)
    }

    reallocate(): void {}

    process(): void {}

    render(): void {
      this.#drawing.draw()
    }

    kill(): void {
      this.#drawing.destroy()
    }
  }
}
