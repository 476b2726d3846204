import { itemIdMaxLength } from './limits.ts'

/** The ID for a copy of an item: the next one where IDs are counted, such as TICKET43 after TICKET42; else empty. */
export function nextItemId(itemId: string): string {
  const [, front, number] = /^(.*?)(\d{1,9})$/s.exec(itemId) ?? []
  if (front === undefined || number === undefined) return ''
  const next = front + String(Number(number) + 1).padStart(number.length, '0')
  return next.length > itemIdMaxLength ? '' : next
}
