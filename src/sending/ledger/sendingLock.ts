/**
 * Holds a lock of the browser while a request of this row is under way: it goes with the page, so a row that says
 * `sending` without it was left behind. https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export function holdSending(rowId: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  void locks()?.request(nameOf(rowId), () => held)
  return release
}

/** The rows whose requests are under way now, in any tab. Without locks nobody can tell: none. */
export async function rowsBeingSent(): Promise<ReadonlySet<string>> {
  const state = await locks()?.query()
  return new Set(state?.held?.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
}

const prefix = 'external-item-editor sending '

function nameOf(rowId: string): string {
  return `${prefix}${rowId}`
}

// Pages without https have none.
function locks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined
}
