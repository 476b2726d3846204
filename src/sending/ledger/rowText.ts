import { inWords } from '../../domain/limits.ts'
import { dayAndTimeText } from '../../ui/formats.ts'
import { isInVain } from './lastWrites.ts'
import type { LedgerResult, LedgerRow } from './ledgerRow.ts'
import type { SentItem } from './sentItem.ts'

/** What became of a write, in words. */
export function resultText(row: Pick<LedgerRow, 'action' | 'result' | 'isNew' | 'played'>): string {
  const { action, result, isNew } = row
  if (isPlayedFailure(row)) return 'Failed on purpose'
  switch (result) {
    case 'sending':
      return 'Interrupted: check it'
    case 'saved':
      return isNew === true ? 'Saved, new item' : 'Saved'
    case 'deleted':
      return 'Deleted'
    case 'refused':
      return action === 'delete' ? 'Not deleted' : 'Refused'
    case 'notSaved':
      return 'Not saved'
    case 'unknown':
      return 'Unclear: check it'
  }
}

/** The sandbox played the failure, because the user wanted to see it: nothing is wrong with the item. */
export function isPlayedFailure(row: Pick<LedgerRow, 'result' | 'played'>): boolean {
  return row.played !== undefined && isInVain(row)
}

/** The mark of a result. */
export function resultColor(row: Pick<LedgerRow, 'result' | 'played'>) {
  return isPlayedFailure(row) ? 'informative' : resultColors[row.result]
}

const resultColors = {
  sending: 'warning',
  saved: 'success',
  deleted: 'informative',
  refused: 'danger',
  notSaved: 'danger',
  unknown: 'warning',
} as const satisfies Record<LedgerResult, string>

/** When, how large, and how Graph answered. */
export function factsText({ at, byteLength, status, action }: LedgerRow): string {
  const size = action === 'put' ? [`${inWords(byteLength)} bytes`] : []
  return [dayAndTimeText(at), ...size, ...(status === undefined ? [] : [`HTTP ${status}`])].join(' · ')
}

/** What Graph has, where the last attempt changed nothing. */
export function stillStoredText({ at }: Pick<LedgerRow, 'at'>): string {
  return `Stored as it was saved on ${dayAndTimeText(at)}. The last attempt changed nothing.`
}

/** True when every word of the search stands in the item's title, its ID, the connection, or the result of one of its writes. */
export function isFound({ title = '', newest, earlier }: SentItem, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const results = [newest, ...earlier].map(resultText).join(' ')
  const text = `${title} ${newest.itemId} ${newest.connectionId} ${results}`.toLowerCase()
  return words.every((word) => text.includes(word))
}
