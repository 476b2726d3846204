// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Removals } from './removals.ts'

test('nothing removed is nothing said', () => {
  expect(new Removals().toString()).toBe('')
})

test.each([
  ['<p class=MsoNormal>', 'Word formatting'],
  ['<meta name=ProgId content=Excel.Sheet><td style="mso-x:y">', 'Excel formatting'],
  ['<p class="more">', ''],
])('the program that wrote %s is named', (html, said) => {
  const removals = new Removals()
  removals.noteSource(html)
  expect(removals.toString()).toBe(said)
})

test('comments count, but not those of the clipboard and of Word', () => {
  const removals = new Removals()
  for (const text of ['StartFragment', '[if gte mso 9]><xml></xml><![endif]', 'a', 'b']) removals.noteComment(text)
  expect(removals.toString()).toBe('2 comments')
})

test('a link within the page is not an unsafe one', () => {
  const removals = new Removals()
  const link = document.createElement('a')
  link.setAttribute('href', '#top')
  removals.noteElement(link)
  expect(removals.toString()).toBe('')
})
