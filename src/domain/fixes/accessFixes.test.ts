import { expect, test } from 'vitest'
import { accessFixers } from './accessFixes.ts'

test('There is a fix for the value of everyone', () => {
  expect(Object.keys(accessFixers)).toContain('acl-everyone-literal')
})
