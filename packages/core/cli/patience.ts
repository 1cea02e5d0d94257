import { setFlagsFromString } from 'node:v8'

/** By V8's major version, that of Node 20, 22 and 24: any other one might not know the flag, and say so on stderr. */
const FLAGS: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=800000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
}

/** The flag with which a function runs some ten times as long as V8 would let it before it becomes fast code. */
export function patienceOf(v8: string): string | undefined {
  return FLAGS[v8.split('.')[0]!]
}

/**
 * Lets V8 see more of what functions are called with before it compiles them to fast code, so that less of that is thrown away and done
 * again: a third of all work where 70 papers are mapped, half a second of CPU, and no loss with thousands.
 */
export function bePatient(): void {
  const flag = patienceOf(process.versions.v8)
  if (flag !== undefined) setFlagsFromString(flag)
}
