const NOTHING = {}

/**
 * `{ ...item, ...fields }` for items of which there are many. Where a literal begins with a spread and goes on to fields that are
 * not in it, V8 gives every object a hidden class of its own: three times the room, ten times the time, and whatever reads a
 * field of many such objects has to look it up in each. Behind an empty spread, equal fields share one class.
 */
export function withFields<Item extends object, Fields extends object>(item: Item, fields: Fields): Omit<Item, keyof Fields> & Fields {
  return { ...NOTHING, ...item, ...fields }
}
