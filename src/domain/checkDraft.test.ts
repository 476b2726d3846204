import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckedDraft, checkDraft, problemsAt } from './checkDraft.ts'
import { emptyDraft, type ItemDraft } from './itemDraft.ts'
import type { BodyLimit } from './limits.ts'
import { payloadTexts } from './payload/payload.ts'
import type { ReadContext } from './readDraft.ts'
import { ropeOf } from './rope/textRope.ts'
import { anyEntry } from './testing/randomDraft.ts'
import { user } from './testing/ruleExamples/ruleExample.ts'
import { unsoundDraft } from './testing/unsoundDraft.ts'

const limit: BodyLimit = { byteLength: 4_000_000, link: 'https://learn.microsoft.com' }
const context: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }

const draft = unsoundDraft
const sound: ItemDraft = { ...draft, itemId: 'T1', acl: [user], properties: draft.properties.slice(0, 1) }

test('a field whose problems did not change finds the list that it had', () => {
  const before = check(draft)
  const after = check({ ...draft, itemId: 'TICKET42' }, before)
  expect(problemsAt(after, '/acl/0')).toBe(problemsAt(before, '/acl/0'))
  expect(problemsAt(after, '/properties/a~1b')).toBe(problemsAt(before, '/properties/a~1b'))
  expect(problemsAt(after, 'url:item-id')).toEqual([])
})

test('an edit that changes no problem leaves them all alone', () => {
  const before = check(draft)
  const after = check({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('a') } }, before)
  expect(after.problems).toBe(before.problems)
  expect(after.problemsByPlace).toBe(before.problemsByPlace)
  expect(after.obstacle).toBe(before.obstacle)
})

test('an edit prints the member that it changed, and no other', () => {
  const before = check(draft)
  const after = check(
    { ...draft, properties: [...sound.properties, ...draft.properties.slice(1)], acl: [user] },
    before,
  )
  const printed = (of: CheckedDraft, pointer: string) =>
    of.payload.parts.find((part) => part.pointer === pointer)?.printed
  expect(printed(after, '/properties/title')).toBe(printed(before, '/properties/title'))
  expect(printed(after, '/acl/0')).not.toBe(printed(before, '/acl/0'))
})

test('the same draft in the same context is the very same; in another one it is not', () => {
  const before = check(draft)
  expect(check(draft, before)).toBe(before)
  expect(check({ ...draft }, before)).not.toBe(before)
  expect(checkDraft(draft, { ...context }, limit, before)).not.toBe(before)
  expect(checkDraft(draft, context, { ...limit }, before)).not.toBe(before)
})

test('after any edits of the access list it is read, checked and printed as anew', () => {
  const pool = fc.array(anyEntry, { minLength: 1, maxLength: 4 })
  const lists = fc.array(fc.array(fc.nat(3), { maxLength: 8 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(pool, lists, (entries, edits) => {
      let before: CheckedDraft | undefined
      for (const edit of edits) {
        const acl = edit.flatMap((index) => entries[index] ?? [])
        before = check({ ...draft, acl }, before)
        const anew = check({ ...draft, acl: structuredClone(acl) })
        expect(before.item).toEqual(anew.item)
        expect(before.problems).toEqual(anew.problems)
        expect(before.payload).toEqual(anew.payload)
      }
    }),
  )
})

test('what belongs to the address does not print the payload anew', () => {
  const before = check(draft)
  const after = check({ ...draft, connectionId: 'ticketsX', itemId: 'TICKET42' }, before)
  expect(after.payload).toBe(before.payload)
  expect(after.draft).not.toBe(before.draft)
})

test('places without problems share one empty list', () => {
  expect(problemsAt(check(draft), '/content')).toBe(problemsAt(check(emptyDraft), '/properties/title'))
})

test('a payload over the limit is a problem of the whole body, said last', () => {
  const checked = checkDraft(draft, context, { ...limit, byteLength: 10 })
  expect(checked.problems.at(-1)).toMatchObject({ rule: 'size-over-limit', place: { in: 'body', pointer: '' } })
  expect(problemsAt(checked, '').map(({ rule }) => rule)).toEqual(['size-over-limit'])
})

test('what could be read is in the payload, whatever is wrong with the rest', () => {
  const body = [...payloadTexts(check(draft).payload)].join('')
  expect(body).toContain('"title@odata.type":"String","title":"Zürich"')
})

describe('what stops a submit', () => {
  test.each<[string, ItemDraft, number, CheckedDraft['obstacle']]>([
    ['nothing, of a sound draft', sound, 4_000_000, undefined],
    ['no warning', { ...sound, acl: [{ ...user, accessType: 'deny' }] }, 4_000_000, undefined],
    ['an error', { ...sound, itemId: '' }, 4_000_000, { kind: 'errors', count: 1 }],
    ['two errors', { ...sound, itemId: '', acl: [] }, 4_000_000, { kind: 'errors', count: 2 }],
  ])('%s', (_, of, byteLength, obstacle) => {
    expect(checkDraft(of, context, { ...limit, byteLength }).obstacle).toEqual(obstacle)
  })

  test('a body over the limit, before any other error, and not one that is below an older limit', () => {
    const { obstacle, problems } = checkDraft({ ...sound, itemId: '' }, context, { ...limit, byteLength: 10 })
    expect(obstacle).toEqual({ kind: 'oversize', problem: problems.at(-1), canTry: false })
    expect(checkDraft(sound, context, { ...limit, olderByteLength: 10 }).obstacle).toBeUndefined()
  })
})

describe('a body over the limit may be tried', () => {
  const tried = { ...limit, byteLength: 10, mostTried: 30_000_000 }
  test.each<[string, ItemDraft, typeof tried, boolean]>([
    ['when another page documents more', sound, tried, true],
    ['not beyond that', sound, { ...tried, mostTried: 20 }, false],
    ['not with another error in it', { ...sound, itemId: '' }, tried, false],
  ])('%s', (_, of, sizes, canTry) => {
    expect(checkDraft(of, context, sizes).obstacle).toMatchObject({ kind: 'oversize', canTry })
  })
})

function check(of: ItemDraft, previous?: CheckedDraft): CheckedDraft {
  return checkDraft(of, context, limit, previous)
}
