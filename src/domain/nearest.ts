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
 * than `most` is `most + 1`. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let from = 0
  let [aEnd, bEnd] = [a.length, b.length]
  while (from < aEnd && from < bEnd && a[from] === b[from]) from++
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  const width = bEnd - from
  let before: number[] = []
  let row = Array.from({ length: width + 1 }, (_, index) => index)
  let next: number[] = []
  for (let i = 1; i <= aEnd - from; i++) {
    const letter = a[from + i - 1]
    let [last, least] = [i, i]
    next[0] = i
    for (let j = 1; j <= width; j++) {
      const other = b[from + j - 1]
      let distance = Math.min(at(row, j - 1) + (letter === other ? 0 : 1), at(row, j) + 1, last + 1)
      if (i > 1 && j > 1 && letter === b[from + j - 2] && a[from + i - 2] === other)
        distance = Math.min(distance, at(before, j - 2) + 1)
      next[j] = distance
      last = distance
      least = Math.min(least, distance)
    }
    if (least > most) return most + 1
    ;[before, row, next] = [row, next, before]
  }
  return Math.min(at(row, width), most + 1)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
