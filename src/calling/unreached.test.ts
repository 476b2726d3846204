import { expect, test } from 'vitest'
import { unreached } from './unreached.ts'

test.each([
  ['offline', 'saving the item', 'You are offline', 'nothing was sent. As it was.'],
  ['offlineOrBlocked', 'saving the item', 'No answer from Graph', 'The item may or may not be saved.'],
  ['offlineOrBlocked', 'listing connections', 'No answer from Graph', 'or the answer was blocked.'],
] as const)('%s, while %s', (kind, doing, title, end) => {
  const said = unreached(kind, doing, 'As it was.')
  expect(said.title).toBe(title)
  expect(said.meaning).toMatch(new RegExp(`${end.replaceAll('.', '\\.')}$`))
})
