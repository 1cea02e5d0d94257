/** Attributes as they stand in HTML; `undefined` and `false` leave one out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
export type Child = Node | string | undefined | null | false
type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void }

/** Makes an element. Texts become text nodes, so that nothing foreign is ever read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
  on: Handlers = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children) if (child !== undefined && child !== null && child !== false) element.append(child)
  for (const [type, handle] of Object.entries(on)) element.addEventListener(type, handle as EventListener)
  return element
}

/** A button with a name; give `title` where its content is an icon. */
export function button(attributes: Attributes, children: readonly Child[], click: (event: MouseEvent) => void): HTMLButtonElement {
  return h('button', { type: 'button', ...attributes }, children, { click })
}

/** A link that leaves the map, or undefined where the address is not a web address. */
export function webLink(address: string, children: readonly Child[], attributes: Attributes = {}): HTMLAnchorElement | undefined {
  if (!isWebAddress(address)) return undefined
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', ...attributes }, children)
}

/** Only http and https: papers come from strangers. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\//iu.test(address)) return false
  try {
    const { protocol } = new URL(address)
    return protocol === 'https:' || protocol === 'http:'
  } catch {
    return false
  }
}
