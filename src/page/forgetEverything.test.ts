// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { forgetEverything } from './forgetEverything.ts'

test('every part is asked, also after one that fails, and only our own notes go', async () => {
  localStorage.setItem('external-item-editor.api-version', 'beta')
  localStorage.setItem('somebody.else', 'stays')
  sessionStorage.setItem('external-item-editor.tab', '{}')
  const done: string[] = []
  await forgetEverything([
    async () => void done.push('one'),
    () => Promise.reject(new Error('denied')),
    async () => void done.push('two'),
  ])
  expect(done).toEqual(['one', 'two'])
  expect([localStorage.length, sessionStorage.length]).toEqual([1, 0])
})
