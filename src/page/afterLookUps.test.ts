import { expect, test } from 'vitest'
import { noteLookUp } from '../directory/finding/lookUpsUnderWay.ts'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { afterLookUps } from './afterLookUps.ts'

const openName = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
const noValue = problemInBody(finding('acl-value-missing', 'Choose somebody.', '/value'), '/acl/0')

test.each<[string, readonly Problem[], readonly Problem[], string]>([
  ['an address that became a person is submitted', [openName], [], 'submit'],
  ['one that nobody has is led to', [openName], [openName], 'go to the error'],
  ['so is what else is wrong', [openName, noValue], [noValue], 'go to the error'],
  ['without a name there is nothing to wait for', [noValue], [], 'go to the error'],
])('%s', async (_, before, after, does) => {
  const state = live({ problems: before })
  const did: string[] = []
  const end = afterLookUps(state, {
    submit: () => did.push('submit'),
    goToFirstError: () => did.push('go to the error'),
  })
  expect(did).toEqual(before.includes(openName) ? [] : ['go to the error'])
  noteLookUp(Promise.resolve().then(() => state.set({ problems: after })))
  await end
  expect(did).toEqual([does])
})
