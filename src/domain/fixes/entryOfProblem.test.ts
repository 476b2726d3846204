import { expect, test } from 'vitest'
import { type Finding, finding, problemInBody } from '../problem.ts'
import { soundDraft, user } from '../testing/ruleExamples/ruleExample.ts'
import { entryIndexOf, entryOfProblem } from './entryOfProblem.ts'

const fault: Finding = finding('acl-user-not-guid', 'Choose the person from the list.')
const draft = { ...soundDraft, acl: [user, { ...user, value: 'b' }] }

test.each([
  ['/acl/1/value', 1],
  ['/acl/0', 0],
  ['/acl/12', 12],
  ['/acl', undefined],
  ['/content/value', undefined],
])('a problem at %s is about entry %s', (pointer, index) => {
  const problem = problemInBody(fault, pointer)
  expect(entryIndexOf(problem)).toBe(index)
  expect(entryOfProblem(problem, draft)).toBe(index === undefined ? undefined : draft.acl[index])
})
