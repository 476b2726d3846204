import type { DraftTable } from '../drafts/store/draftTable.ts'
import { waitingKey } from '../drafts/store/formats.ts'
import type { WaitingText } from './waitingTexts.ts'

/** Where the texts of this device that its forms wait for are: they outlive the tab, and have room for any length. */
export interface DeviceTexts {
  /** Undefined where there is none; never rejects. */
  readonly read: (draftId: string) => Promise<WaitingText | undefined>
  /** Rejects where the browser denies its database. */
  readonly write: (draftId: string, waiting: WaitingText) => Promise<void>
  readonly remove: (draftId: string) => Promise<void>
}

/** The texts in a table of drafts, as pieces under a key of their own. */
export function deviceTexts(table: Pick<DraftTable, 'pieces' | 'addPieces' | 'remove'>): DeviceTexts {
  /** What the base of a draft was at its last write: it is as long as the text, and seldom another. */
  const bases = new Map<string, string>()
  return {
    async read(draftId) {
      const found = await table.pieces(waitingKey(draftId), ['text', 'base', 'pointers', 'turn']).catch(() => [])
      const [text, base, pointers, turn] = found
      if (typeof text !== 'string') return undefined
      return {
        text,
        // The browser may have removed a part: what was typed is worth more than what it began from.
        base: typeof base === 'string' ? base : '',
        pointers: Array.isArray(pointers) ? pointers.filter((each) => typeof each === 'string') : [],
        turn: Number(turn ?? 0),
      }
    },
    async write(draftId, { text, base, pointers, turn }) {
      const isSameBase = bases.get(draftId) === base
      await table.addPieces(waitingKey(draftId), [
        { id: 'text', value: text },
        ...(isSameBase ? [] : [{ id: 'base', value: base }]),
        { id: 'pointers', value: [...pointers] },
        { id: 'turn', value: String(turn) },
      ])
      bases.set(draftId, base)
    },
    async remove(draftId) {
      bases.delete(draftId)
      await table.remove(waitingKey(draftId))
    },
  }
}
