import { afterEach, expect, test } from 'vitest'
import { finding, problemInBody, problemInUrl } from '../domain/problem.ts'
import { countedProblems } from './countedProblems.ts'
import { directoryProblems } from './directoryProblems.ts'
import { offerId } from './idToCome.ts'
import { onlyToDo } from './onlyToDo.ts'
import { soughtPlace } from './soughtPlace.ts'

const noTitle = problemInBody(finding('title-unfilled', 'Give it a title.'), '/properties/title')
const noId = problemInUrl(finding('item-id-missing', 'Give it an ID.'), 'item-id')
const doubt = problemInBody(finding('acl-no-grant', 'Nobody finds it.'), '/acl')

afterEach(() => {
  directoryProblems.set([])
  soughtPlace.set(undefined)
})

test('who is looked for is to fill in, in the words of what is looked for', () => {
  const open = problemInBody(finding('acl-user-not-guid', 'Choose who “hum” is.', '/value'), '/acl/0')
  soughtPlace.set('/acl/0/value')
  const counted = countedProblems({ problems: [open], showsMissing: false })
  expect(counted.map(({ rule, message }) => [rule, message])).toEqual([['acl-value-missing', 'Choose who “hum” is.']])
})

test('what comes with the title, and what is looked for, is not counted; what the directory says is', () => {
  const state = { problems: [noTitle, noId], showsMissing: false }
  expect(countedProblems(state)).toEqual([noTitle, noId])
  const end = offerId(() => Promise.resolve())
  expect(countedProblems(state)).toEqual([noTitle])
  expect(onlyToDo(state)).toBe(noTitle)
  expect(countedProblems({ ...state, showsMissing: true })).toEqual([noTitle, noId])
  soughtPlace.set('/properties/title')
  directoryProblems.set([doubt])
  expect(countedProblems({ problems: [noTitle], showsMissing: false })).toEqual([doubt])
  end()
})
