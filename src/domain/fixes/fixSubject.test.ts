import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { finding, type Problem, problemInBody, problemInUrl } from '../problem.ts'
import { fixSubject } from './fixSubject.ts'

const due = { name: 'due', type: 'dateTime', value: { kind: 'text', text: 'tomorrow' } } as const
const draft: ItemDraft = { ...emptyDraft, itemId: 'T1', connectionId: 'tickets', properties: [due] }
const fault = finding('date-not-iso8601', 'Enter a date.')

test.each<[Problem, unknown]>([
  [problemInBody(fault, '/properties/due'), due],
  [problemInBody(fault, '/properties/due/0'), due],
  [problemInBody(fault, '/properties'), draft.properties],
  [problemInBody(fault, '/acl/0/value'), draft.acl],
  [problemInBody(fault, '/content/value'), draft.content],
  [problemInUrl(fault, 'item-id'), 'T1'],
  [problemInUrl(fault, 'connection-id'), 'tickets'],
])('the fixes of a problem at $place follow the member that is there', (problem, subject) => {
  expect(fixSubject(problem, draft)).toBe(subject)
})
