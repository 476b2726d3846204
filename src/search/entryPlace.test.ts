import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { entryPlace } from './entryPlace.ts'

const entry = (value: string, accessType: AclEntryDraft['accessType'] = 'grant'): AclEntryDraft => ({
  accessType,
  type: 'user',
  value,
})

test.each<[string, AclEntryDraft | undefined, string]>([
  ['one that moved', entry('a'), '/acl/1/value'],
  ['one that does something else now', entry('b', 'deny'), '/acl'],
  ['one that is gone', entry('c'), '/acl'],
  ['none', undefined, '/acl'],
])('%s', (_, stored, pointer) => {
  expect(entryPlace([entry('b'), entry('a')], stored)).toEqual({ in: 'body', pointer })
})
