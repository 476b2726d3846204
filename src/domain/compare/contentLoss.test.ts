import { expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import type { PresentContent } from './compareItems.ts'
import { contentLossInWords } from './contentLoss.ts'

const html = (text: string): PresentContent => ({ kind: 'present', type: 'html', text: ropeOf(text) })
const text = (length: number): PresentContent => ({ kind: 'present', type: 'text', text: ropeOf('a'.repeat(length)) })
const paragraph = (length: number) => `<p>${'a'.repeat(length)}</p>`

test.each<[string, PresentContent | undefined, PresentContent | undefined, string | undefined]>([
  ['more than half of it', text(2653), text(328), 'The content loses 87% of its text'],
  ['half of it', text(2000), text(1000), undefined],
  ['nearly all of it', text(200_000), text(1), 'The content loses 99% of its text'],
  ['all of it', text(2000), text(0), 'The content loses all of its text'],
  ['the content itself', text(2), undefined, 'The item loses its content'],
  ['what can be read at a glance', text(80), text(1), undefined],
  ['nothing, where there was none', undefined, text(2), undefined],
  ['tags alone', html(`<div style="${'x'.repeat(5000)}">${paragraph(100)}</div>`), html(paragraph(100)), undefined],
  ['text, though tags come', text(2000), html(`<div style="${'x'.repeat(5000)}">${paragraph(100)}</div>`), '95%'],
  ['much of very long HTML', html(paragraph(300_000)), html(paragraph(90_000)), '70% of its characters'],
])('an item that loses %s', (_, before, after, expected) => {
  const said = contentLossInWords([{ kind: 'content', key: '/content', change: 'changed', before, after }])
  if (expected === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(expected)
})

test('an item whose content stays says nothing of it', () => {
  expect(contentLossInWords([])).toBeUndefined()
})
