import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from './directoryPrincipal.ts'
import { principalLine } from './principalLine.ts'

const person = { kind: 'user', id: 'a', displayName: 'Ada', upn: 'ada@b.example' } as const

test.each<[string, DirectoryPrincipal]>([
  ['Person · ada@b.example', person],
  ['Guest · ada@c.example', { ...person, isGuest: true, mail: 'ada@c.example' }],
  ['Person · Writer · ada@b.example', { ...person, jobTitle: 'Writer' }],
  ['Group', { kind: 'group', id: 'a', displayName: 'HR' }],
])('%s tells somebody from others of the name', (line, principal) => {
  expect(principalLine(principal)).toBe(line)
})
