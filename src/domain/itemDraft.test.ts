import { expect, test } from 'vitest'
import { contentText, emptyDraft } from './itemDraft.ts'
import { ropeOf } from './rope/textRope.ts'

test('A first visit has nothing chosen and nothing typed', () => {
  expect(emptyDraft).toEqual({
    connectionId: '',
    itemId: '',
    acl: [],
    properties: [],
    content: { kind: 'absent', type: 'text' },
  })
})

test('The text of the content is the very rope that was typed, or the empty one', () => {
  const text = ropeOf('a\nb')
  expect(contentText({ kind: 'present', type: 'html', text })).toBe(text)
  expect(contentText({ kind: 'absent', type: 'text' }).toString()).toBe('')
})
