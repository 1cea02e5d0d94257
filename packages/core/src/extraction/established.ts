import { establishedNames, type EstablishedName } from '../text/lexicon/establishedNames.js'
import { normalizeTerm, variantKey } from '../text/normalize.js'

interface Form {
  readonly entry: EstablishedName
  /** Capitals that a one-word form must show at least: `RACE` is no race. */
  readonly capitals: number
}

let byKey: ReadonlyMap<string, Form> | undefined

function index(): ReadonlyMap<string, Form> {
  if (byKey !== undefined) return byKey
  const map = new Map<string, Form>()
  for (const entry of establishedNames()) {
    for (const form of [entry.name, ...entry.aliases]) {
      const key = variantKey(form)
      const capitals = normalizeTerm(form).includes(' ') ? 0 : countCapitals(form)
      if (!map.has(key)) map.set(key, { entry, capitals })
    }
  }
  byKey = map
  return map
}

/** The established name that a surface, by its variant key, is a form of. */
export function findEstablished(key: string, surface: () => string): EstablishedName | undefined {
  const form = index().get(key)
  if (form === undefined) return undefined
  return form.capitals === 0 || countCapitals(surface()) >= form.capitals ? form.entry : undefined
}

function countCapitals(text: string): number {
  return text.length - text.replace(/\p{Lu}/gu, '').length
}

/** The canonical name of the established entity that has this key, if any. */
export function establishedName(key: string): string | undefined {
  const entry = index().get(key)?.entry
  return entry !== undefined && variantKey(entry.name) === key ? entry.name : undefined
}
