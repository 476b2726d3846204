import type { PayloadRow } from '../domain/payload/payloadRows.ts'

/** What stands beside the value of an access entry, by the index of that: who it is. */
export type EntryNoteAt = (index: number) => string | undefined

/** The index of the access entry whose value a row shows; undefined for every other row. */
export function entryOfValueRow({ pointer, pieces }: PayloadRow): number | undefined {
  const digits = /^\/acl\/(\d+)$/.exec(pointer)?.[1]
  if (digits === undefined) return undefined
  const hasValue = pieces.some(
    (piece) => piece.kind === 'token' && piece.token.kind === 'key' && piece.token.text === '"value"',
  )
  return hasValue ? Number(digits) : undefined
}
