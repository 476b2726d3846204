import { expect, test } from 'vitest'
import type { GraphError } from '../graph/graphError.ts'
import { missingPermission } from './missingPermission.ts'
import { aLadder, anObservation } from './testing/searching.tsx'

const consentNeeded: GraphError = { kind: 'consentNeeded', scopes: ['ExternalItem.Read.All'] }

test.each<[string, Parameters<typeof anObservation>, GraphError | undefined]>([
  ['nothing is missing', [], undefined],
  ['it is missing', [{}, { errors: { searchable: consentNeeded } }], consentNeeded],
  ['something else went wrong', [{}, { errors: { searchable: { kind: 'offline' } } }], undefined],
  [
    'search would show nothing here',
    [{ access: { kind: 'ok', value: { answer: 'no', reason: '' } } }, { errors: { searchable: consentNeeded } }],
    undefined,
  ],
])('%s', (_, observed, expected) => {
  expect(missingPermission(aLadder(anObservation(...observed)))).toBe(expected)
})
