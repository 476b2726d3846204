const underWay = new Set<Promise<unknown>>()

/** Notes that it is being found out whom a typed text stands for, until that is known. */
export function noteLookUp(lookUp: Promise<unknown>): void {
  underWay.add(lookUp)
  const end = () => underWay.delete(lookUp)
  void lookUp.then(end, end)
}

/** Waits for what is being found out now, however it ends. */
export async function lookUpsAnswered(): Promise<void> {
  await Promise.allSettled(underWay)
}
