import { LINK_KINDS } from '@paperloom/core'
import { fitWeights, type Weights } from './weights.js'

/** Writes `weigh=shared-method:2`; what counts as built is left out. */
export function encodeWeights(name: 'weigh' | 'laid', weights: Weights, fields: URLSearchParams): void {
  for (const kind of LINK_KINDS) if (weights[kind] !== undefined) fields.append(name, `${kind}:${weights[kind]}`)
}

/** Reads what `encodeWeights` wrote; a kind that there is not and a factor that is no number are passed over. */
export function decodeWeights(name: 'weigh' | 'laid', fields: URLSearchParams): Weights {
  const pairs = fields.getAll(name).flatMap((text) => {
    const [kind = '', factor = ''] = text.split(':')
    return LINK_KINDS.some((one) => one === kind) && factor.trim() !== '' ? [[kind, Number(factor)] as const] : []
  })
  return fitWeights(Object.fromEntries(pairs))
}
