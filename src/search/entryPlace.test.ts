import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { entryPlace } from './entryPlace.ts'

const entry = (value: string, accessType: AclEntryDraft['accessType'] = 'grant'): AclEntryDraft => ({
  accessType,
  type: 'user',
  value,
})

test.each<[string, AclEntryDraft | undefined, string | undefined]>([
  ['one that moved', entry('a'), '/acl/1/value'],
  ['one that does something else now', entry('b', 'deny'), undefined],
  ['one that is gone', entry('c'), undefined],
  ['none', undefined, undefined],
])('%s', (_, stored, pointer) => {
  expect(entryPlace([entry('b'), entry('a')], stored)).toEqual(
    pointer === undefined ? undefined : { in: 'body', pointer },
  )
})
