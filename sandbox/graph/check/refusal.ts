/** Why an item is refused: a code, and a sentence that names the place by its JSON Pointer. */
export type ItemRefusal = { readonly code: string; readonly message: string }

export function refuse(code: string, pointer: string, sentence: string): ItemRefusal {
  return { code, message: `${pointer}: ${sentence}` }
}

/** The first refusal of a list of checks; later checks run only when the earlier ones passed. */
export function firstRefusal(checks: Iterable<() => ItemRefusal | undefined>): ItemRefusal | undefined {
  for (const check of checks) {
    const refusal = check()
    if (refusal !== undefined) return refusal
  }
  return undefined
}

export const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
