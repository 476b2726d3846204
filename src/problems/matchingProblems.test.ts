import { expect, test } from 'vitest'
import { finding, problemInBody, problemInUrl } from '../domain/problem.ts'
import { matchingProblems } from './matchingProblems.ts'

const problems = [
  problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id'),
  problemInBody(finding('acl-user-not-guid', 'Use the object ID.', '/value'), '/acl/0'),
  problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title'),
]

test.each([
  ['', [0, 1, 2]],
  ['  ', [0, 1, 2]],
  ['OBJECT', [1]],
  ['acl', [1]],
  ['advice', [2]],
  ['error id', [0, 1]],
  ['item-id', [0]],
  ['/properties/title', [2]],
  ['access entry 1', [1]],
  ['nowhere', []],
])('“%s” finds the problems %j', (query, expected) => {
  expect(matchingProblems(problems, query)).toEqual(expected.map((index) => problems[index]))
})
