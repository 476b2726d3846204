import { describe, expect, test } from 'vitest'
import { contentText, emptyDraft, type ItemDraft, isUntouched } from './itemDraft.ts'
import { emptyRope, ropeOf } from './rope/textRope.ts'

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

describe('a draft is untouched', () => {
  test.each<[string, Partial<ItemDraft>, boolean]>([
    ['at a first visit', {}, true],
    [
      'with fields of a schema that hold nothing',
      { properties: [{ name: 'a', type: 'string', value: { kind: 'absent' } }] },
      true,
    ],
    ['with the other type of content chosen, and no text', { content: { kind: 'absent', type: 'html' } }, true],
    ['not with a connection', { connectionId: 'tickets' }, false],
    ['not with an item ID', { itemId: '1' }, false],
    ['not with an access entry', { acl: [{ accessType: 'grant', type: 'user', value: '' }] }, false],
    ['not with a null chosen', { properties: [{ name: 'a', type: 'string', value: { kind: 'null' } }] }, false],
    ['not with text', { content: { kind: 'present', type: 'text', text: ropeOf('a') } }, false],
    ['not with empty text chosen', { content: { kind: 'present', type: 'text', text: emptyRope } }, false],
  ])('%s', (_, change, untouched) => {
    expect(isUntouched({ ...emptyDraft, ...change })).toBe(untouched)
  })

  test.each<[string, Partial<ItemDraft>, boolean]>([
    ['in the connection that it began in', { connectionId: 'tickets' }, true],
    ['without it', { connectionId: '' }, true],
    ['not in another one', { connectionId: 'wiki' }, false],
    ['not with something else', { connectionId: 'tickets', itemId: 'T1' }, false],
  ])('a new item %s', (_, change, untouched) => {
    expect(isUntouched({ ...emptyDraft, ...change }, 'tickets')).toBe(untouched)
  })
})
