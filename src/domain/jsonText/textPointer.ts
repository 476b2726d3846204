import type { ImportNote } from '../readPayload/importNote.ts'

/**
 * Where a member of the draft stands in the text that it was read from: access entries that could not be read are in the
 * text only, so those after them have a higher number there.
 */
export function textPointer(pointer: string, notes: readonly ImportNote[]): string {
  const [, digits, rest = ''] = /^\/acl\/(\d+)(\/.*)?$/s.exec(pointer) ?? []
  if (digits === undefined) return pointer
  let index = Number(digits)
  for (const missing of missingEntries(notes)) if (missing <= index) index += 1
  return `/acl/${index}${rest}`
}

function missingEntries(notes: readonly ImportNote[]): readonly number[] {
  return notes
    .filter(({ kind }) => kind === 'left out')
    .flatMap(({ pointer }) => /^\/acl\/(\d+)$/.exec(pointer)?.[1] ?? [])
    .map(Number)
    .toSorted((one, other) => one - other)
}
