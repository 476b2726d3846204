/**
 * The candidate that a name was probably meant to be: the one it differs from by capitals alone, or by the fewest letters,
 * at most a third of them and at most two. Undefined when nothing is near, or two are equally near.
 */
export function nearestOf(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  const most = Math.min(2, Math.floor(wanted.length / 3))
  let nearest: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), most)
    if (distance === least) nearest = undefined
    if (distance >= least) continue
    least = distance
    nearest = candidate
  }
  return nearest
}

/**
 * How many letters have to be added, removed, replaced or swapped with their neighbour to make one text of the other; more
 * than `most` is not counted further. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1, swapped))
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
