import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { placesWithoutSought, withoutSought } from './soughtPlace.ts'

const [ofName, ofList] = [
  problemInBody(finding('acl-user-not-guid', 'No ID.', '/0/value'), '/acl'),
  problemInBody(finding('acl-no-grant', 'Nobody.'), '/acl'),
]
const problems = [ofName, ofList]

test('what is said of a name that is being looked for does not count, and all else does', () => {
  expect(withoutSought(problems, '/acl/0/value')).toEqual([ofList])
})

test('where nothing is looked for, or nothing is said of it, the list is the very same', () => {
  expect(withoutSought(problems, undefined)).toBe(problems)
  expect(withoutSought(problems, '/acl/1/value')).toBe(problems)
})

test('the same goes for the problems of each member', () => {
  const byPlace = new Map([
    ['/acl', [ofList]],
    ['/acl/0', [ofName]],
  ])
  const without = placesWithoutSought(byPlace, '/acl/0/value')
  expect([...without]).toEqual([
    ['/acl', [ofList]],
    ['/acl/0', []],
  ])
  expect(placesWithoutSought(byPlace, '/acl/0/value')).toBe(without)
  expect(placesWithoutSought(byPlace, undefined)).toBe(byPlace)
  expect(placesWithoutSought(byPlace, '/acl/1/value')).toBe(byPlace)
})

test('of a property too', () => {
  const ofPerson = problemInBody(finding('principal-empty', 'Nobody.', '/0'), '/properties/who')
  expect([...placesWithoutSought(new Map([['/properties/who', [ofPerson]]]), '/properties/who/0')]).toEqual([
    ['/properties/who', []],
  ])
})
