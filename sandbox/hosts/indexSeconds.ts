/** How many seconds it takes until search knows a new item, as SANDBOX_INDEX_SECONDS says. */
export function indexSeconds(): number {
  const seconds = Number(process.env.SANDBOX_INDEX_SECONDS ?? usual)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : usual
}

/** Long enough to see it wait. */
const usual = 8
