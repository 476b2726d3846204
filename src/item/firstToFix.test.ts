import { expect, test } from 'vitest'
import { finding, type Problem, problemInBody, problemInUrl } from '../domain/problem.ts'
import { firstToFix } from './firstToFix.ts'

const noId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const noConnection = problemInUrl(finding('connection-missing', 'Choose a connection.'), 'connection-id')
const noAccess = problemInBody(finding('acl-empty', 'Add who can find the item.'), '/acl')
const noProperties = problemInBody(finding('properties-empty', 'Fill in at least one property.'), '/properties')
const noTitle = problemInBody(finding('title-unfilled', 'Add a title.'), '/properties/title')
const advice = problemInBody(finding('label-unfilled', 'Add an icon.'), '/properties/iconUrl')

test.each<[string, readonly Problem[], boolean, Problem | undefined]>([
  ['nothing', [advice], true, undefined],
  ['the first error', [advice, noAccess, noProperties], true, noAccess],
  ['the connection, without which there is no title', [noConnection, noId, noProperties, noTitle], true, noConnection],
  ['the title, where the ID comes from it', [noId, noAccess, noProperties, noTitle], true, noProperties],
  ['the ID, where it is the user’s own', [noId, noAccess, noProperties, noTitle], false, noId],
  ['the ID, where no title is to be had', [noId, noAccess, noProperties], true, noId],
  ['the ID, where there are properties already', [noId, noAccess, noTitle], true, noId],
])('%s', (_, problems, isFollowing, expected) => {
  expect(firstToFix(problems, isFollowing)).toBe(expected)
})
