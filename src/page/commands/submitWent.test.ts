import { expect, test } from 'vitest'
import { finding, problemInBody, problemInUrl } from '../../domain/problem.ts'
import { announcement } from '../../ui/announce.ts'
import { submitWent } from './submitWent.ts'

const noId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const noPerson = problemInBody(finding('acl-user-not-guid', 'Choose the person.'), '/acl/0/value')

test.each([
  [[noId], 'Went to the first: Item ID', '1 thing to fix. Went to the first: Item ID.'],
  [[noPerson, noId], 'Went to the first: access entry 1', '2 things to fix. Went to the first: access entry 1.'],
])('of %j', (problems, shown, heard) => {
  const [first = noId] = problems
  expect(submitWent(first.place, { problems, showsMissing: true })).toBe(shown)
  expect(announcement.get().text).toBe(heard)
})
