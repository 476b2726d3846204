import { expect, test } from 'vitest'
import { failedWith, observed } from '../testing/ladderFacts.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'

test.each<[LadderFacts['access'], ReturnType<typeof leftOutBy>]>([
  [observed({ answer: 'no', reason: '' }), 'others'],
  [observed({ answer: 'no', reason: '', fault: 'denied' }), 'denied'],
  [observed({ answer: 'no', reason: '', fault: 'nobody' }), 'nobody'],
  [observed({ answer: 'yes', reason: '' }), undefined],
  [observed({ answer: 'notCertain', reason: '' }), undefined],
  [failedWith(403), undefined],
])('%j: %s', (access, why) => {
  expect(leftOutBy({ access })).toBe(why)
})
