interface Place {
  readonly x: number
  readonly y: number
}

/** Calls `show` with each frame's places between two, slowly at both ends, until the time is over; not at all where it is 0. */
export async function easePlaces(from: readonly Place[], to: readonly Place[], durationMs: number, show: (placeOf: (at: number) => Place) => void): Promise<void> {
  if (durationMs === 0) return
  const start = performance.now()
  for (let share = 0; share < 1; ) {
    const now = await new Promise<number>(requestAnimationFrame)
    share = Math.min(1, Math.max(0, (now - start) / durationMs))
    const eased = share * share * (3 - 2 * share)
    show((at) => {
      const [a, b] = [from[at]!, to[at]!]
      return { x: a.x + eased * (b.x - a.x), y: a.y + eased * (b.y - a.y) }
    })
  }
}
