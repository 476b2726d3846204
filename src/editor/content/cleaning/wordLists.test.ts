// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cleanHtml } from './cleanHtml.ts'
import { isWordMarker, withLists, wordLevel } from './wordLists.ts'
import { writeText } from './writeText.ts'

test.each([
  ['mso-list:l0 level2 lfo1', 2],
  ['text-indent:-.25in; mso-list: l3 level1 lfo12', 1],
  ['mso-list:Ignore', undefined],
  ['color:red', undefined],
])('the style "%s" is of level %s', (style, level) => {
  expect(wordLevel(styled(style))).toBe(level)
})

test('the marker of an item is told from its text', () => {
  expect(isWordMarker(styled('mso-list:Ignore'))).toBe(true)
  expect(isWordMarker(styled('mso-list:l0 level1 lfo1'))).toBe(false)
})

test.each<[what: string, items: readonly (readonly [level: number, marker: string, text: string])[], text: string]>([
  [
    'bullets',
    [
      [1, '·', 'a'],
      [1, '·', 'b'],
    ],
    '- a\n- b',
  ],
  [
    'numbers',
    [
      [1, '1.', 'a'],
      [1, '2.', 'b'],
    ],
    '1. a\n2. b',
  ],
  [
    'numbers that go on',
    [
      [1, '7)', 'a'],
      [1, '8)', 'b'],
    ],
    '7. a\n8. b',
  ],
  [
    'letters',
    [
      [1, 'a.', 'a'],
      [1, 'b.', 'b'],
    ],
    '1. a\n2. b',
  ],
  ['the round bullet of Word', [[1, 'o', 'a']], '- a'],
  [
    'levels',
    [
      [1, '1.', 'a'],
      [2, 'o', 'b'],
      [3, '§', 'c'],
      [1, '2.', 'd'],
    ],
    '1. a\n   - b\n     - c\n2. d',
  ],
  [
    'a level that nothing stands above',
    [
      [2, '·', 'a'],
      [1, '·', 'b'],
    ],
    '- - a\n- b',
  ],
  [
    'two lists',
    [
      [1, '1.', 'a'],
      [1, '·', 'b'],
      [1, '1.', 'c'],
      [1, '1.', 'd'],
    ],
    '1. a\n\n- b\n\n1. c\n\n1. d',
  ],
])('paragraphs of Word become a list: %s', (_, items, text) => {
  const parts = items.map(([level, marker, own]) => ({
    kind: 'word item' as const,
    level,
    marker,
    runs: [{ text: own, marks: [], href: undefined }],
  }))
  expect(writeText(withLists(parts))).toBe(text)
})

test('what stands between them ends a list', () => {
  const item = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
  const { blocks } = cleanHtml(`${item('a')}${item('b')}<p class=MsoNormal>c</p>${item('d')}`)
  expect(writeText(blocks)).toBe('- a\n- b\n\nc\n\n- d')
})

function styled(style: string): Element {
  const element = document.createElement('p')
  element.setAttribute('style', style)
  return element
}
