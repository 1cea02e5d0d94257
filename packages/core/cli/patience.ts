import { setFlagsFromString } from 'node:v8'

/** A function runs some ten times as long as V8 would let it before it becomes fast code. By V8's major version. */
const SLOW_TO_COMPILE: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=800000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
}
/** Old objects are gone through again when there are three times as many. */
const SLOW_TO_COLLECT = '--heap-growing-percent=200'
/** Room for new objects, in MB, where there are gigabytes of old ones: whenever it is full, V8 looks at each page of those. */
const ROOM_TO_BEGIN = '--max-semi-space-size=256'

/**
 * What V8 is to be told: nothing where its version is another than that of Node 20, 22 or 24, as it might not know a flag, and say so on stderr.
 * @param isShort whether it is to keep to a limit of memory: then it collects as it would
 */
export function patienceOf(v8: string, isShort: boolean): readonly string[] {
  const compile = SLOW_TO_COMPILE[v8.split('.')[0]!]
  if (compile === undefined) return []
  return isShort ? [compile] : [compile, SLOW_TO_COLLECT]
}

/** What a V8 is to be told that is given more room for objects than it would take. */
export function patienceWithRoom(v8: string = process.versions.v8): readonly string[] {
  return [...patienceOf(v8, false), ROOM_TO_BEGIN]
}

/**
 * Lets V8 see more of what functions are called with before it compiles them to fast code, so that less of that is thrown away and done
 * again: a third of all work where 70 papers are mapped, half a second of CPU, and no loss with thousands. And lets it wait before it looks
 * for garbage among what has long been kept, which is hardly ever any: a twentieth of all work where 100,000 are.
 */
export function bePatient(isShort: boolean): void {
  for (const flag of patienceOf(process.versions.v8, isShort)) setFlagsFromString(flag)
}
