/** Whether an element is near to what is seen of the page. */
export interface Sight {
  /** It is near now, or was before. */
  readonly wasNear: boolean
  end(): void
}

/** How far from what is seen an element begins, so that it is there when it is scrolled to. */
const NEAR = '300px'

/** Tells when an element comes near to what is seen of the page, and when it goes away again. */
export function watchSight(element: Element, { near, away }: { readonly near: () => void; readonly away: () => void }): Sight {
  let wasNear = false
  const observer = new IntersectionObserver(
    (entries) => {
      const isNear = entries.at(-1)?.isIntersecting === true
      if (!isNear && !wasNear) return
      wasNear = true
      if (isNear) near()
      else away()
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
  return {
    get wasNear() {
      return wasNear
    },
    end: () => {
      observer.disconnect()
    },
  }
}
