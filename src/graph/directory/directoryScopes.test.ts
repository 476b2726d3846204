import { expect, test } from 'vitest'
import { scopeFactOf } from '../scopeFacts.ts'
import { accessScopes, directoryScopes } from './directoryScopes.ts'

test('all that the directory asks for has a reason', () => {
  for (const scope of [...Object.values(directoryScopes).flat(), ...accessScopes])
    expect(scopeFactOf(scope)?.why).toBeDefined()
})
