/** Objects below this depth say nothing about a format. */
const DEEPEST = 8

/**
 * The paths of the fields in the beginning of a JSON text: `[].title`, `message.items[].DOI`. Works on a text that is
 * cut off anywhere, and on one object a line, whose fields all count as the first one's.
 */
export function outlineJson(text: string): Set<string> {
  const paths = new Set<string>()
  const parents: { readonly path: string; readonly list: boolean }[] = []
  let key = ''
  const token = /[[\]{}]|"((?:[^"\\]|\\.)*)"(\s*:)?/g
  for (const [mark, name, colon] of text.matchAll(token)) {
    if (mark === '{' || mark === '[') {
      const path = parents.length === 0 ? '' : pathOf(parents.at(-1)!, key)
      parents.push({ path, list: mark === '[' })
    } else if (mark === '}' || mark === ']') parents.pop()
    else if (colon !== undefined && name !== undefined && parents.length > 0) {
      key = name
      if (parents.length <= DEEPEST) paths.add(pathOf(parents.at(-1)!, key))
    }
  }
  return paths
}

function pathOf({ path, list }: { readonly path: string; readonly list: boolean }, key: string): string {
  if (list) return `${path}[]`
  return path === '' ? key : `${path}.${key}`
}
