import { expect, test } from 'vitest'
import { readAnswerOrWords } from '../../domain/answer/readAnswer.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import { explainContextOf } from './itemAtHand.ts'
import { itemAtHand } from './testing/itemAtHand.ts'

const item = itemAtHand({ ...emptyDraft, itemId: 'T1' })
const about = (id: string) =>
  readAnswerOrWords(
    `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/${id}\nHTTP/1.1 400 Bad Request`,
  )

test.each<[string, string, boolean, string]>([
  ['the same item', 'T1', false, 'T1'],
  ['another item', 'T2', false, ''],
  ['what the editor sent', 'T2', true, 'T1'],
])('an answer about %s', (_name, id, isOwn, itemId) => {
  expect(explainContextOf(item, about(id), isOwn).draft.itemId).toBe(itemId)
})

test('an answer that names no item may be about this one', () => {
  expect(explainContextOf(item, readAnswerOrWords('InvalidGuid'), false)).toMatchObject({
    draft: { itemId: 'T1' },
    hasSchema: false,
  })
})

test('a form that nobody has touched says nothing about an answer from elsewhere', () => {
  const missing = problemInBody(finding('acl-empty', 'Add one.'), '/acl')
  const untouched = { ...itemAtHand({ ...emptyDraft, connectionId: 'tickets' }), problems: [missing] }
  expect(explainContextOf(untouched, readAnswerOrWords('InvalidGuid'), false).problems).toEqual([])
  expect(explainContextOf(untouched, readAnswerOrWords('InvalidGuid'), true).problems).toEqual([missing])
})
