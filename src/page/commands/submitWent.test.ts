import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finding, type Problem, problemInBody, problemInUrl } from '../../domain/problem.ts'
import { announcement } from '../../ui/announce.ts'
import { submitWent } from './submitWent.ts'

const noId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const noPerson = problemInBody(finding('acl-user-not-guid', 'Choose the person.'), '/acl/0/value')

test.each([
  [[noId], 'Went to the first: Item ID', '1 thing to fix. Went to the first: Item ID.'],
  [[noPerson, noId], 'Went to the first: access entry 1', '2 things to fix. Went to the first: access entry 1.'],
])('of %j', (problems, shown, heard) => {
  const [first = noId] = problems
  const { text, isWrong } = submitWent(first.place, { draft: emptyDraft, problems, showsMissing: true })
  expect(text).toBe(shown)
  const hint = { ...first, severity: 'advice' } as const
  const isStill = (now: readonly Problem[], draft = emptyDraft) => isWrong({ problems: now, draft })
  expect([isStill(problems), isStill(problems.slice(1)), isStill([hint])]).toEqual([true, false, false])
  // Who goes on writing knows.
  expect(isStill(problems, { ...emptyDraft, connectionId: 'tickets' })).toBe(false)
  expect(announcement.get().text).toBe(heard)
})
