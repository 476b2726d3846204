/**
 * How much there is in a value: its code units, and one for each of its parts. It is counted no further than `most`, and what is
 * nested deeper than anything shows has no end.
 */
export function valueWeight(value: unknown, most: number): number {
  let weight = 0
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0 && weight <= most; depth++) {
    if (depth > deepest) return Number.POSITIVE_INFINITY
    const next: unknown[] = []
    for (const part of level) {
      if (weight > most) break
      weight += typeof part === 'string' ? part.length + 1 : 1
      if (typeof part !== 'object' || part === null) continue
      for (const inner of partsOf(part, most - weight)) next.push(inner)
    }
    level = next
  }
  return weight
}

const deepest = 40

function* partsOf(part: object, most: number): Generator {
  let left = most
  for (const name in part) {
    if (left-- < 0) return
    if (Object.hasOwn(part, name)) yield Reflect.get(part, name)
  }
}
