/**
 * Holds a lock of the browser while a request of this row is under way: it goes with the page, so a row that says
 * `sending` without it was left behind. Taken before the row is written, and released, by what this gives, after its end
 * is. https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export function holdSending(rowId: string): Promise<() => void> {
  return new Promise((resolve) => {
    const held = locks()?.request(nameOf(rowId), () => new Promise<void>((release) => resolve(release)))
    if (held === undefined) resolve(() => {})
    // A page that may hold none sends all the same.
    else held.catch(() => resolve(() => {}))
  })
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
