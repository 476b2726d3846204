/**
 * How many times longer it takes for four times the length: about 4 where the time follows the length, about 16 where it
 * follows its square. A ratio of the same moments, each the best of five; of up to thirty while a busy machine makes it more
 * than {@link linear}, which changes nothing for what is not. What is too short to be told counts as 1 ms.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  let short = Number.POSITIVE_INFINITY
  let long = Number.POSITIVE_INFINITY
  for (let round = 1; round <= 30; round++) {
    short = Math.min(
      short,
      timeOf(() => work(length)),
    )
    long = Math.min(
      long,
      timeOf(() => work(4 * length)),
    )
    if (round >= 5 && ratio(long, short) < linear) break
  }
  return ratio(long, short)
}

/** What a growth that follows the length stays under. */
export const linear = 12

function ratio(long: number, short: number): number {
  return long / Math.max(1, short)
}

function timeOf(work: () => unknown): number {
  const begin = performance.now()
  work()
  return performance.now() - begin
}
