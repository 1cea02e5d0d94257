/** The caller asked for something that cannot be: an unknown option, a value out of range. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Nothing in the input could be read. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
}

/** A broken invariant: a fault of Paperloom itself. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
