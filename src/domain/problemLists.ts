import type { Problem } from './problem.ts'
import { placeKey } from './problem.ts'

/**
 * The problems of each member by its place: `/acl/0` has those at `/acl/0/value` too, and `/acl` only those of the list as
 * a whole. A list that says the same as the `previous` one at its place is that one.
 */
export function byPlace(
  problems: readonly Problem[],
  previous?: ReadonlyMap<string, readonly Problem[]>,
): ReadonlyMap<string, readonly Problem[]> {
  const map = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = memberKey(placeKey(problem.place))
    const there = map.get(key)
    if (there === undefined) map.set(key, [problem])
    else there.push(problem)
  }
  return new Map([...map].map(([key, list]) => [key, sameList(previous?.get(key), list) ?? list]))
}

/**
 * The problems of now, with those of before wherever they say the same, counted from the front and from the back; the
 * list of before itself when nothing changed. Cost is one comparison for each problem.
 */
export function reuseSame(before: readonly Problem[], now: readonly Problem[]): readonly Problem[] {
  const shortest = Math.min(before.length, now.length)
  let head = 0
  while (head < shortest && isSame(before[head], now[head])) head++
  if (head === now.length && head === before.length) return before
  let tail = 0
  while (tail < shortest - head && isSame(before.at(-1 - tail), now.at(-1 - tail))) tail++
  return [
    ...before.slice(0, head),
    ...now.slice(head, now.length - tail),
    ...before.slice(before.length - tail, before.length),
  ]
}

// `/acl/0`, `/properties/title` and `/content` are members; `url:item-id` and the empty key stay what they are.
function memberKey(key: string): string {
  const group = key.indexOf('/', 1)
  if (group < 0) return key
  if (key.startsWith('/content/')) return key.slice(0, group)
  const end = key.indexOf('/', group + 1)
  return end < 0 ? key : key.slice(0, end)
}

function sameList(before: readonly Problem[] | undefined, now: readonly Problem[]): readonly Problem[] | undefined {
  return before?.length === now.length && before.every((problem, index) => isSame(problem, now[index]))
    ? before
    : undefined
}

function isSame(one: Problem | undefined, other: Problem | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other
  return one.rule === other.rule && one.message === other.message && placeKey(one.place) === placeKey(other.place)
}
