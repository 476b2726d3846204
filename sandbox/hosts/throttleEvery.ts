/** How many reads of the directory it takes until one is answered with 429, as SANDBOX_THROTTLE_EVERY says; 0 is never. */
export function throttleEvery(): number {
  const every = Number(process.env.SANDBOX_THROTTLE_EVERY ?? 40)
  return Number.isInteger(every) && every >= 0 ? every : 40
}
