// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isHidden, marksIn, safeAddress } from './elementLooks.ts'

test.each<[href: string | null, address: string | undefined]>([
  [' https://a.example ', 'https://a.example'],
  ['HTTP://a.example', 'HTTP://a.example'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/relative', undefined],
  ['https://', undefined],
  [null, undefined],
])('the address %j is kept as %j', (href, address) => {
  expect(safeAddress(href)).toBe(address)
})

test.each([
  ['display:none', true],
  ['color:red; visibility: hidden', true],
  ['mso-hide:all', true],
  ['x-display:none', false],
])('what has the style "%s" is hidden: %s', (style, hidden) => {
  expect(isHidden(element('span', style))).toBe(hidden)
})

test('marks come from tags and from styles, in one order', () => {
  expect(marksIn(element('i', 'font-weight: 700'), ['code'])).toEqual(['strong', 'em', 'code'])
  expect(marksIn(element('b', 'font-weight:normal'), [])).toEqual([])
})

function element(tag: string, style: string): Element {
  const made = document.createElement(tag)
  made.setAttribute('style', style)
  return made
}
