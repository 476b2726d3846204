import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { draftName, headFactsOf, readDraftHead } from './draftHead.ts'

const head = {
  format: 1,
  id: 'd',
  name: '',
  title: '',
  connectionId: 'tickets',
  itemId: '',
  owner: '',
  at: 1,
  byteLength: 2,
  writer: 'page',
}

test.each([
  [{ name: 'Typed', itemId: 'T1', title: 'A title' }, 'Typed'],
  [{ name: '', itemId: 'T1', title: 'A title' }, 'A title'],
  [{ name: '', itemId: 'T1', title: '' }, 'T1'],
  [{ name: '', itemId: '', title: '' }, 'Untitled item'],
])('%j is called %s', (parts, expected) => {
  expect(draftName(parts)).toBe(expected)
})

test('the title is a property of that name, in any case, and not longer than a line', () => {
  const withTitle = (value: Parameters<typeof headFactsOf>[0]['properties'][number]['value']) =>
    headFactsOf({ ...emptyDraft, itemId: 'T1', properties: [{ name: 'Title', type: 'string', value }] })
  expect(withTitle({ kind: 'text', text: 'Short' })).toEqual({ connectionId: '', itemId: 'T1', title: 'Short' })
  expect(withTitle({ kind: 'longText', text: ropeOf('x'.repeat(500)) }).title).toHaveLength(120)
  expect(withTitle({ kind: 'null' }).title).toBe('')
})

test('a head is read back, and what is no head is not', () => {
  expect(readDraftHead(structuredClone(head))).toEqual(head)
  for (const stored of [undefined, null, {}, { ...head, format: 2 }, { ...head, at: '1' }]) {
    expect(readDraftHead(stored)).toBeUndefined()
  }
})
