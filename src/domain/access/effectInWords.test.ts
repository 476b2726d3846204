import { expect, test } from 'vitest'
import type { AclEntry } from '../externalItem.ts'
import type { AccessEffect } from './accessEffects.ts'
import { effectInWords } from './effectInWords.ts'

const names = ['Human resources', 'Contractors', 'Payroll', 'Recruiting', 'Trainers']
const acl = names.map((value): AclEntry => ({ type: 'group', value, accessType: 'grant' }))

test.each<[AccessEffect, string]>([
  [{ kind: 'nobody' }, 'Stands for nobody yet. Choose a person or a group.'],
  [{ kind: 'overruled', by: 1 }, 'Lets nobody in: Contractors (entry 2) cannot find it (deny), and that wins.'],
  [{ kind: 'covered', by: 0 }, 'Adds nobody: Human resources (entry 1) lets them in already.'],
  [{ kind: 'letsIn', less: [] }, 'Lets them in.'],
  [
    {
      kind: 'letsIn',
      less: [
        { index: 1, extent: 'part' },
        { index: 2, extent: 'unknown' },
      ],
    },
    'Lets them in, except for Contractors (entry 2). Who is also in Payroll (entry 3) stays out.',
  ],
  [{ kind: 'takes', from: [] }, 'Takes nothing away: no other entry lets them in.'],
  [
    {
      kind: 'takes',
      from: [
        { index: 0, extent: 'all' },
        { index: 1, extent: 'part' },
        { index: 2, extent: 'unknown' },
      ],
    },
    'Takes away all of Human resources (entry 1). Takes a part away from Contractors (entry 2). May take away from Payroll (entry 3): whoever is in both.',
  ],
  [
    { kind: 'takes', from: names.map((_, index) => ({ index, extent: 'all' })) },
    'Takes away all of Human resources (entry 1), Contractors (entry 2), Payroll (entry 3) and 2 more.',
  ],
])('%j: %s', (effect, said) => {
  expect(effectInWords(effect, acl, 4, ({ value }) => value)).toBe(said)
})

const person: AclEntry = { type: 'user', value: 'Abena Gallo', accessType: 'grant' }
const open = [
  { index: 1, extent: 'unknown' },
  { index: 2, extent: 'unknown' },
] as const

test.each<[AccessEffect, string]>([
  [{ kind: 'letsIn', less: open }, 'Lets them in, unless they are in Contractors (entry 2) or Payroll (entry 3).'],
  [{ kind: 'takes', from: open.slice(0, 1) }, 'Takes them away from Contractors (entry 2), if they are in there.'],
])('one person is in a group or not, nobody is “also” in it: %j', (effect, said) => {
  expect(effectInWords(effect, acl.with(4, person), 4, ({ value }) => value)).toBe(said)
})

test.each<[AccessEffect, string]>([
  [
    { kind: 'letsIn', less: open },
    'Lets them in, except for Abena Gallo (entry 2). Who is also in Payroll (entry 3) stays out.',
  ],
  [
    { kind: 'takes', from: open },
    'Keeps out Abena Gallo (entry 2), if they are in this group. May take away from Payroll (entry 3): whoever is in both.',
  ],
])('nobody is in one person: %j', (effect, said) => {
  expect(effectInWords(effect, acl.with(1, person), 4, ({ value }) => value)).toBe(said)
})
