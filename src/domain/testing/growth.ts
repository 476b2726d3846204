/**
 * How many times longer it takes for four times the length: about 4 where the time follows the length, about 16 where it
 * follows its square. A ratio of the same moment, each the best of five, so that a busy machine changes little; what is too
 * short to be told counts as 5 ms.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  return (
    bestTime(() => work(4 * length)) /
    Math.max(
      1,
      bestTime(() => work(length)),
    )
  )
}

/** What a growth that follows the length stays under. */
export const linear = 12

function bestTime(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const begin = performance.now()
      work()
      return performance.now() - begin
    }),
  )
}
