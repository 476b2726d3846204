import { expect, test } from 'vitest'
import { lookUpAt, onLookUp } from './lookUp.ts'

test('who says how to look something up is asked about every place, until it takes that back', () => {
  const heard: string[] = []
  const forget = onLookUp((key) => heard.push(key))
  lookUpAt('/acl/0/value')
  lookUpAt('/acl/1/value')
  forget()
  lookUpAt('/acl/2/value')
  expect(heard).toEqual(['/acl/0/value', '/acl/1/value'])
})
