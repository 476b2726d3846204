import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft } from './checkDraft.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { bodyLimitFor } from './limits.ts'
import { payloadTexts } from './payload/payload.ts'
import type { PropertyType } from './propertyType.ts'
import { emptyRope, ropeOf } from './rope/textRope.ts'
import { isUnread, sentStateOf } from './sentState.ts'
import { anyContext, anyDraft } from './testing/randomDraft.ts'

test.each<[PropertyType, ValueDraft, string]>([
  ['string', { kind: 'absent' }, 'leftOut'],
  ['string', { kind: 'null' }, 'null'],
  ['string', { kind: 'text', text: '' }, 'empty'],
  ['string', { kind: 'text', text: ' ' }, 'filled'],
  ['string', { kind: 'longText', text: emptyRope }, 'empty'],
  ['string', { kind: 'longText', text: ropeOf('a') }, 'filled'],
  ['string', { kind: 'list', elements: ['a', 'b'] }, 'leftOut'],
  ['int64', { kind: 'text', text: '1' }, 'filled'],
  ['int64', { kind: 'text', text: 'one' }, 'leftOut'],
  ['int64', { kind: 'list', elements: [] }, 'leftOut'],
  ['boolean', { kind: 'text', text: 'false' }, 'filled'],
  ['dateTime', { kind: 'text', text: 'tomorrow' }, 'leftOut'],
  ['dateTime', { kind: 'text', text: '2026-11-28' }, 'filled'],
  ['stringCollection', { kind: 'list', elements: [] }, 'empty'],
  ['stringCollection', { kind: 'list', elements: [''] }, 'filled'],
  // What cannot be read of a list is left out of it.
  ['int64Collection', { kind: 'list', elements: ['one'] }, 'empty'],
  ['principal', { kind: 'people', people: [{ upn: 'a' }] }, 'filled'],
  ['principal', { kind: 'people', people: [{ upn: '' }] }, 'empty'],
  ['principal', { kind: 'text', text: 'Adele' }, 'leftOut'],
  ['principalCollection', { kind: 'people', people: [] }, 'empty'],
])('%s %j is %s', (type, value, state) => {
  expect(sentStateOf({ name: 'p', type, value })).toBe(state)
})

test.each<[PropertyType, ValueDraft, boolean]>([
  ['int64', { kind: 'text', text: 'one' }, true],
  ['int64', { kind: 'text', text: '' }, true],
  ['principal', { kind: 'text', text: 'Adele' }, true],
  ['int64', { kind: 'text', text: '1' }, false],
  ['int64', { kind: 'absent' }, false],
  ['int64', { kind: 'null' }, false],
])('%s %j is left out because it cannot be read: %s', (type, value, expected) => {
  expect(isUnread({ name: 'p', type, value })).toBe(expected)
})

test('of any draft it says of each property what stands in the payload', () => {
  const run = fc.property(anyDraft, anyContext, (draft, context) => {
    const { payload } = checkDraft(draft, context, bodyLimitFor('beta'))
    const body: unknown = JSON.parse([...payloadTexts(payload)].join(''))
    const bag = memberOf(body, 'properties') ?? {}
    for (const name of new Set(draft.properties.map((each) => each.name))) {
      // A specifier of the payload may have this name too; the name is an error of its own.
      if (name.endsWith('@odata.type')) continue
      const ofName = draft.properties.filter((each) => each.name === name)
      expect(Object.hasOwn(bag, name)).toBe(ofName.some((each) => sentStateOf(each) !== 'leftOut'))
      const [only, ...others] = ofName
      if (only !== undefined && others.length === 0) checkValue(only, memberOf(bag, name))
    }
  })
  fc.assert(run, { numRuns: 500 })
})

function checkValue(property: PropertyDraft, sent: unknown): void {
  const state = sentStateOf(property)
  expect(sent === null).toBe(state === 'null')
  if (typeof sent === 'string' || Array.isArray(sent)) expect(sent.length === 0).toBe(state === 'empty')
}

function memberOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Object.getOwnPropertyDescriptor(json, name)?.value : undefined
}
