// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { cutDraft } from '../store/cutDraft.ts'
import { readTabBackup, type TabBackup, tabBackupStore } from './tabBackup.ts'

const { record } = finished(cutDraft(emptyDraft, new Map(), () => 'p', { at: 1 }))

test('a backup comes back as it was written, lone surrogates and lists included', () => {
  const backup: TabBackup = {
    head: undefined,
    record,
    pieces: new Map<string, string | readonly string[]>([
      ['p1', 'half a pair \ud83d'],
      ['p2', ['a', '']],
    ]),
  }
  const store = tabBackupStore()
  expect(store.read()).toBeUndefined()
  store.write(backup)
  expect(readTabBackup(store.read())).toEqual(backup)
  store.clear()
  expect(store.read()).toBeUndefined()
})

test('what is not JSON is nothing', () => {
  sessionStorage.setItem('external-item-editor.draft', '{')
  expect(tabBackupStore().read()).toBeUndefined()
})

test.each([undefined, null, {}, { record }, { record: {}, pieces: [] }, { record, pieces: [['p1', 1]] }])(
  '%j is no backup',
  (stored) => {
    expect(readTabBackup(stored)).toBeUndefined()
  },
)
