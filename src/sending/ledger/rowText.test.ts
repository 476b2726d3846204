import { expect, test } from 'vitest'
import { factsText, isFound, resultColor, resultText } from './rowText.ts'
import { sentItemsOf } from './sentItem.ts'
import { aRow } from './testing/aRow.ts'

test('what is unclear asks to be checked', () => {
  expect(resultText(aRow({ result: 'sending' }))).toBe('Interrupted: check it')
  expect(resultText(aRow({ result: 'unknown' }))).toBe('Unclear: check it')
  expect(resultText(aRow({ result: 'saved', isNew: true }))).toBe('Saved, new item')
  expect(resultText(aRow({ result: 'refused', action: 'delete' }))).toBe('Not deleted')
})

test('a failure that was played is named so, unless it was saved or is unclear', () => {
  expect(resultText(aRow({ result: 'refused', played: 'fail400Generic' }))).toBe('Failed on purpose')
  expect(resultColor(aRow({ result: 'refused', played: 'fail400Generic' }))).toBe('informative')
  expect(resultText(aRow({ result: 'saved', played: 'slowIndexed' }))).toBe('Saved')
  expect(resultText(aRow({ result: 'unknown', played: 'fail503' }))).toBe('Unclear: check it')
})

test('the facts leave out what there is not', () => {
  expect(factsText(aRow({ byteLength: 1234, status: 200 }))).toMatch(/ · 1,234 bytes · HTTP 200$/)
  expect(factsText(aRow({ action: 'delete' }))).not.toContain('bytes')
})

test('a search finds by title, item, connection and result, also of an earlier write', () => {
  const items = sentItemsOf([
    aRow({ itemId: 'T1', title: 'Payments fail' }),
    aRow({ itemId: 'T2' }),
    aRow({ itemId: 'T2', result: 'refused' }),
    aRow({ itemId: 'T3', connectionId: 'wiki' }),
  ])
  const found = (search: string) => items.filter((item) => isFound(item, search)).map(({ newest }) => newest.itemId)
  expect(found('')).toEqual(['T1', 'T2', 'T3'])
  expect(found('wiki')).toEqual(['T3'])
  expect(found('tickets REFUSED')).toEqual(['T2'])
  expect(found('payments')).toEqual(['T1'])
  expect(found('t9')).toEqual([])
})
