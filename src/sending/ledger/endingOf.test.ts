import { expect, test } from 'vitest'
import type { GraphResult } from '../../graph/graphClient.ts'
import { endingOf } from './endingOf.ts'

const failed = (error: Extract<GraphResult, { kind: 'error' }>['error']): GraphResult => ({ kind: 'error', error })

test.each([
  ['a lost answer, and the item is there', failed({ kind: 'offlineOrBlocked', message: '' }), 'stored', 'saved'],
  ['a lost answer, and nothing is there', failed({ kind: 'offlineOrBlocked', message: '' }), 'missing', 'notSaved'],
  ['a lost answer, and something else is there', failed({ kind: 'offlineOrBlocked', message: '' }), 'other', 'unknown'],
  ['stopped', failed({ kind: 'aborted' }), undefined, 'unknown'],
  ['not sent', failed({ kind: 'notSent', message: '' }), undefined, 'refused'],
] as const)('%s', (_, result, found, expected) => {
  expect(endingOf(result, found).result).toBe(expected)
})
