import { beforeEach, expect, test, vi } from 'vitest'
import { askedForAccess } from './askedForAccess.ts'

beforeEach(() => {
  const stored = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  })
})

const names = ['User.ReadBasic.All', 'Group.ReadBasic.All'].map((name) => `https://graph.test/${name}`)

test('who is in a group is asked for with names, once', () => {
  expect(askedForAccess.with(names)).toEqual([...names, 'https://graph.test/GroupMember.ReadBasic.All'])
  expect(askedForAccess.isOver()).toBe(false)
  askedForAccess.note()
  expect(askedForAccess.with(names)).toBe(names)
  expect(askedForAccess.isOver()).toBe(true)
})

test.each([[[]], [['https://graph.test/GroupMember.ReadBasic.All']], [['https://graph.test/User.Read.All']]])(
  'to %j nothing is added',
  (scopes) => {
    expect(askedForAccess.with(scopes)).toBe(scopes)
  },
)
