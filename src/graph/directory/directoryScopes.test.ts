import { expect, test } from 'vitest'
import { scopeFactOf } from '../scopeFacts.ts'
import { directoryScopes } from './directoryScopes.ts'

test('all that the directory asks for has a reason', () => {
  for (const scope of Object.values(directoryScopes).flat()) expect(scopeFactOf(scope)?.why).toBeDefined()
})
