// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { finished } from '../domain/steps.ts'
import { cutDraft } from './cutDraft.ts'
import { readTabNote, type TabNote, tabNotePlace } from './tabNote.ts'

const { record } = finished(cutDraft(emptyDraft, new Map(), () => 'p', { at: 1 }))

test('a note comes back as it was written, lone surrogates and lists included', () => {
  const note: TabNote = {
    head: undefined,
    record,
    pieces: new Map<string, string | readonly string[]>([
      ['p1', 'half a pair \ud83d'],
      ['p2', ['a', '']],
    ]),
  }
  const place = tabNotePlace()
  expect(place.read()).toBeUndefined()
  place.write(note)
  expect(readTabNote(place.read())).toEqual(note)
  place.clear()
  expect(place.read()).toBeUndefined()
})

test('what is not JSON is nothing', () => {
  sessionStorage.setItem('external-item-editor.draft', '{')
  expect(tabNotePlace().read()).toBeUndefined()
})

test.each([undefined, null, {}, { record }, { record: {}, pieces: [] }, { record, pieces: [['p1', 1]] }])(
  '%j is no note',
  (stored) => {
    expect(readTabNote(stored)).toBeUndefined()
  },
)
