import { itemIdMaxLength } from './limits.ts'

/** The ID for a copy of an item: the next one where IDs are counted, such as TICKET43 after TICKET42; else empty. */
export function nextItemId(itemId: string): string {
  const [, front, number] = /^(.*?)(\d{1,9})$/s.exec(itemId) ?? []
  if (front === undefined || number === undefined) return ''
  const next = front + String(Number(number) + 1).padStart(number.length, '0')
  return next.length > itemIdMaxLength ? '' : next
}

/** The first ID after this one that is not known as taken, such as Payments2 after Payments; undefined where there is none. */
export function freeItemId(itemId: string, isTaken: (itemId: string) => boolean): string | undefined {
  let next = nextItemId(itemId) || `${itemId}2`
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (next === '' || next.length > itemIdMaxLength) return undefined
    if (!isTaken(next)) return next
    next = nextItemId(next)
  }
  return undefined
}

const mostTries = 100
