import { expect, test } from 'vitest'
import { soundSetup } from '../testing/doctorFacts.ts'
import { examine } from './examine.ts'

test('of a set-up in which everything is right, all nine checks say so', () => {
  const diagnoses = examine(soundSetup)
  expect(diagnoses.map(({ title }) => title)).toEqual([
    'Settings',
    'Redirect address',
    'Account and tenant',
    'What the token grants',
    'Administrator role',
    'List of connections',
    'Connection',
    'Schema',
    'Items',
  ])
  expect(new Set(diagnoses.map(({ outcome }) => outcome))).toEqual(new Set(['right']))
  expect(diagnoses[3]?.evidence).toBe('User.Read, ExternalItem.ReadWrite.OwnedBy. It is valid for 58 minutes more.')
})
