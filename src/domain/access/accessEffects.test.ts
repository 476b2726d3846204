import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AclEntry } from '../externalItem.ts'
import { type AccessEffect, accessEffects } from './accessEffects.ts'
import type { AccessFacts } from './denyOverGrant.ts'
import { effectiveAccess, type KnownMemberships } from './effectiveAccess.ts'

const id = (n: number) => `e811976d-83df-4cbd-8b9b-00000000000${n}`
const grant = (type: AclEntry['type'], value = 't'): AclEntry => ({ accessType: 'grant', type, value })
const deny = (type: AclEntry['type'], value = 't'): AclEntry => ({ ...grant(type, value), accessType: 'deny' })
const unread: AccessFacts = { members: new Map(), isGuest: () => undefined }

describe('what each entry does', () => {
  test.each<[string, readonly AclEntry[], readonly AccessEffect[]]>([
    ['one grant', [grant('user', id(1))], [{ kind: 'letsIn', less: [] }]],
    [
      'a deny over the same person',
      [grant('user', id(1)), deny('user', id(1))],
      [
        { kind: 'overruled', by: 1 },
        { kind: 'takes', from: [{ index: 0, extent: 'all' }] },
      ],
    ],
    [
      'a part of everyone',
      [deny('group', id(2)), grant('everyone')],
      [
        { kind: 'takes', from: [{ index: 1, extent: 'part' }] },
        { kind: 'letsIn', less: [{ index: 0, extent: 'part' }] },
      ],
    ],
    [
      'two groups that nobody has read',
      [grant('group', id(1)), deny('group', id(2))],
      [
        { kind: 'letsIn', less: [{ index: 1, extent: 'unknown' }] },
        { kind: 'takes', from: [{ index: 0, extent: 'unknown' }] },
      ],
    ],
    [
      'what everyone has already, and what is there twice',
      [grant('user', id(1)), grant('everyone'), grant('everyone', 'everyone')],
      [
        { kind: 'covered', by: 1 },
        { kind: 'letsIn', less: [] },
        { kind: 'covered', by: 1 },
      ],
    ],
    [
      'a deny of whom nobody lets in, and a name that was not found',
      [deny('user', id(1)), grant('user', 'ada')],
      [{ kind: 'takes', from: [] }, { kind: 'nobody' }],
    ],
    [
      'a repeated entry',
      [grant('group', id(1)), grant('group', id(1))],
      [
        { kind: 'letsIn', less: [] },
        { kind: 'covered', by: 0 },
      ],
    ],
  ])('%s', (_, acl, expected) => {
    expect(accessEffects(acl, unread)).toEqual(expected)
  })
})

test('A person whom no entry lets in by its effect cannot find the item', () => {
  const people = [id(1), id(2), id(3)]
  const entries = fc.array(
    fc.record({
      accessType: fc.constantFrom('grant' as const, 'deny' as const),
      type: fc.constantFrom('user' as const, 'everyone' as const),
      value: fc.constantFrom(...people),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(entries, fc.constantFrom(...people), (acl, who) => {
      const person = { id: who, isGuest: false, tenantId: undefined }
      const known: KnownMemberships = { inGroup: () => 'unknown', inExternalGroup: () => 'unknown' }
      const { answer, decidedBy } = effectiveAccess(acl, person, known)
      const effects = accessEffects(acl, { members: new Map(), isGuest: () => false })
      if (answer === 'yes') expect(effects[decidedBy ?? -1]?.kind).toMatch(/letsIn|covered/)
      if (!effects.some(({ kind }) => kind === 'letsIn')) expect(answer).toBe('no')
    }),
  )
})
