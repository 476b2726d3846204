import { expect, test } from 'vitest'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { accessAnswerInWords } from './answerInWords.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'

const names: Readonly<Record<string, string>> = { hr: 'Human resources', temps: 'Contractors' }

test.each<[string, EffectiveAccess, string, string, readonly string[]]>([
  [
    '+group hr',
    { answer: 'yes', decidedBy: 0, alsoBy: [], unchecked: [] },
    'Yes: Robin can find it',
    'The entry for Human resources lets Robin find it (grant), and nothing denies it.',
    [],
  ],
  [
    '+group hr, -group temps',
    { answer: 'no', decidedBy: 1, alsoBy: [], unchecked: [] },
    'No: Robin cannot find it',
    'The entry for Contractors keeps Robin out (deny). That wins over every grant.',
    [],
  ],
  [
    '+user robin',
    { answer: 'yes', decidedBy: 0, alsoBy: [], unchecked: [] },
    'Yes: Robin can find it',
    'Robin has an entry of their own that lets them find it (grant), and nothing denies it.',
    [],
  ],
  [
    '-user robin',
    { answer: 'no', decidedBy: 0, alsoBy: [], unchecked: [] },
    'No: Robin cannot find it',
    'Robin has an entry of their own that keeps them out (deny). That wins over every grant.',
    [],
  ],
  [
    '+group hr',
    { answer: 'no', decidedBy: undefined, alsoBy: [], unchecked: [] },
    'No: Robin cannot find it',
    'No entry lets Robin find it.',
    [],
  ],
  [
    '+externalGroup crew, -group x, +everyone t, +everyoneExceptGuests t',
    { answer: 'notCertain', decidedBy: undefined, alsoBy: [], unchecked: [0, 1, 2, 3] },
    'Not certain: Robin may find it or not',
    'It depends on what could not be checked.',
    [
      'The entry for crew: Graph does not show who is a member of a connector’s own group.',
      'The entry for x: its members could not be read.',
      'The entry for Everyone including guests: it names another tenant.',
      'The entry for Everyone except guests: the directory does not say whether this account is a guest.',
    ],
  ],
])('%s', (acl, access, title, reason, unchecked) => {
  expect(accessAnswerInWords(access, aclEntriesOf(acl), 'Robin', ({ value }) => names[value])).toEqual({
    title,
    reason,
    also: undefined,
    unchecked,
  })
})

test.each<[EffectiveAccess['answer'], readonly number[], string]>([
  ['yes', [1], 'Contractors would let them in too.'],
  ['no', [1, 2], 'Contractors and Everyone including guests would keep them out too.'],
  ['yes', [1, 2, 0, 3, 3], 'Contractors, Everyone including guests, Human resources and 2 more would let them in too.'],
])('%s, by %j too: %s', (answer, alsoBy, said) => {
  const acl = aclEntriesOf('+group hr, +group temps, +everyone t, +user a')
  const access = { answer, decidedBy: 0, alsoBy, unchecked: [] }
  expect(accessAnswerInWords(access, acl, 'Robin', ({ value }) => names[value]).also).toBe(said)
})
