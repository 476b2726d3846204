import { expect, test } from 'vitest'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { findDrafts } from './findDrafts.ts'

const heads = [
  aDraftHead({ id: 'named', name: 'My draft', itemId: 'T1' }),
  aDraftHead({ id: 'titled', title: 'Printer on fire', connectionId: 'tickets' }),
  aDraftHead({ id: 'empty' }),
]

test.each([
  ['', ['named', 'titled', 'empty']],
  ['  ', ['named', 'titled', 'empty']],
  ['my DRAFT', ['named']],
  ['t1', ['named']],
  ['printer', ['titled']],
  ['Tickets ', ['titled']],
  ['untitled', ['empty']],
  ['nothing like it', []],
])('%j finds %j', (search, expected) => {
  expect(findDrafts(heads, search).map(({ id }) => id)).toEqual(expected)
})
