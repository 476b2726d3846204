import { type Place, placeKey } from '../problem.ts'

/** The problems with what is wrong with one value of the properties in one: who mends it does all of that at once. */
export function onePerValue<Told extends { readonly place: Place; readonly message: string }>(
  problems: readonly Told[],
): readonly Told[] {
  const byPlace = new Map<string, Told>()
  problems.forEach((problem, index) => {
    const { place, message } = problem
    const isValue = place.in === 'body' && place.pointer.startsWith('/properties/')
    const key = isValue ? placeKey(place) : String(index)
    const before = byPlace.get(key)
    byPlace.set(key, before === undefined ? problem : { ...before, message: `${before.message} ${message}` })
  })
  return [...byPlace.values()]
}
