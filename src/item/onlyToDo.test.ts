import { afterEach, expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { directoryProblems } from './directoryProblems.ts'
import { onlyToDo } from './onlyToDo.ts'

const error = problemInBody(finding('acl-value-missing', 'Choose somebody.', '/value'), '/acl/0')
const warning = problemInBody(finding('acl-no-grant', 'Nobody finds it.'), '/acl')
const advice = problemInBody(finding('label-unfilled', 'Add an icon.'), '/properties/iconUrl')

afterEach(() => directoryProblems.set([]))

test.each([
  ['one thing, whatever could be improved', [advice, error, advice], error],
  ['one to check', [warning], warning],
  ['two things', [error, warning], undefined],
  ['nothing but advice', [advice], undefined],
])('%s', (_, problems, expected) => {
  expect(onlyToDo({ problems, showsMissing: false })).toBe(expected)
})

test('what the directory says counts too', () => {
  directoryProblems.set([warning])
  expect(onlyToDo({ problems: [error], showsMissing: false })).toBeUndefined()
  expect(onlyToDo({ problems: [], showsMissing: false })).toBe(warning)
})
