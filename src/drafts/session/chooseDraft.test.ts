import { describe, expect, test } from 'vitest'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { firstDraftIds, isAllowed, type OwnerStep, ownerStep } from './chooseDraft.ts'

test.each([
  ['', '', true],
  ['', 'me', true],
  ['me', 'me', true],
  ['me', '', false],
  ['me', 'you', false],
])('a draft of %j is allowed to %j: %s', (owner, user, expected) => {
  expect(isAllowed(owner, user)).toBe(expected)
})

const heads = [
  aDraftHead({ id: 'nobody' }),
  aDraftHead({ id: 'new', owner: 'me' }),
  aDraftHead({ id: 'old', owner: 'me' }),
]

test.each<[string, { readonly draftId?: string }, typeof heads, string, readonly string[], string?]>([
  ['the draft of the tab goes first', { draftId: 'old' }, heads, 'me', ['old', 'new']],
  ['else the latest of the user', {}, heads, 'me', ['new']],
  ['a draft that is not in the list is not opened', { draftId: 'of another' }, heads, 'me', ['new']],
  ['without own drafts the latest of nobody', {}, heads.slice(0, 1), 'me', ['nobody']],
  ['without any, none', {}, [], 'me', []],
  ['what was saved last is the latest, whatever the clock said', {}, heads, 'me', ['old'], 'old'],
  ['what was saved last is not in the list', {}, heads, 'me', ['new'], 'of another'],
  ['what was saved last is nobody’s', {}, heads, 'me', ['new'], 'nobody'],
])('%s', (_, memory, list, user, expected, savedLast) => {
  expect(firstDraftIds(memory, list, user, savedLast)).toEqual(expected)
})

describe('who is signed in is known, or another one is', () => {
  const guessed = { isFirst: true, takesAlong: false }
  const known = { isFirst: false, takesAlong: false }
  const addsAccount = { isFirst: true, takesAlong: true }
  test.each<[string, string, string | undefined, boolean, typeof known, OwnerStep]>([
    ['their own draft', 'me', 'me', false, known, 'stay'],
    ['one from before signing in', 'me', '', false, guessed, 'stay'],
    ['one that is stored nowhere', 'me', undefined, false, known, 'stay'],
    ['an empty form', 'me', undefined, true, guessed, 'look'],
    ['an empty form, and nobody', '', undefined, true, known, 'stay'],
    ['another’s draft, after a wrong guess', 'you', 'me', false, guessed, 'leave'],
    ['a draft of somebody, and nobody is signed in after all', '', 'me', false, guessed, 'leave'],
    ['a session that ends meanwhile', '', 'me', false, known, 'stay'],
    ['a session that ends while an account is added', '', 'me', false, addsAccount, 'leave'],
    ['an account that is switched to', 'you', 'me', false, known, 'copy'],
    ['an account that was added', 'you', 'me', false, addsAccount, 'copy'],
  ])('%s', (_, user, draftOwner, isEmpty, how, expected) => {
    expect(ownerStep(user, { draftOwner, isEmpty }, how)).toBe(expected)
  })
})
