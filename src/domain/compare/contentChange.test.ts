import { expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import type { PresentContent } from './compareItems.ts'
import { contentChange, isReadInFull, readableContent } from './contentChange.ts'

const html = (text: string): PresentContent => ({ kind: 'present', type: 'html', text: ropeOf(text) })
const text = (words: string): PresentContent => ({ kind: 'present', type: 'text', text: ropeOf(words) })
const changed = (before: PresentContent | undefined, after: PresentContent | undefined) =>
  contentChange({ kind: 'content', key: '/content', change: 'changed', before, after })

test.each<[string, PresentContent | undefined, PresentContent | undefined, boolean, string | undefined]>([
  ['other tags around the same words', html('<p>One</p>'), html('<h1>One</h1>'), true, '10 → 12 characters'],
  ['other words', html('<p>One</p>'), html('<p>Two</p>'), false, undefined],
  ['another type', text('One'), html('<p>One</p>'), false, '3 → 10 characters'],
  ['white space in a text', text('One'), text('One '), false, '3 → 4 characters'],
  ['nothing before', undefined, text('One'), false, undefined],
  ['a long one', text('a'.repeat(3385)), text('a'.repeat(174)), false, '3,385 → 174 characters'],
])('of %s', (_, before, after, isOnlyHtml, size) => {
  expect(changed(before, after)).toEqual({ isOnlyHtml, size })
})

test.each([
  ['HTML is read without tags', html('<p>One <b>two</b></p>'), 'One two', true],
  ['a text is as it is', text('<p>One</p>'), '<p>One</p>', true],
  ['HTML that would take long to read is as it is', html('<p>'.repeat(100_000)), '<p>'.repeat(100_000), false],
])('%s', (_, content, expected, isInFull) => {
  expect(readableContent(content).toString()).toBe(expected)
  expect(isReadInFull(content)).toBe(isInFull)
})
