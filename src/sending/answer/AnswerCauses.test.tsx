// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { Place } from '../../domain/problem.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { AnswerCauses, type ItemAtHand } from './AnswerCauses.tsx'

const refused = anAnswer({
  status: 400,
  bodyText: '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"InvalidGuid"}}}',
})
const withEntries = (...values: readonly string[]): ItemDraft => ({
  ...emptyDraft,
  acl: values.map((value) => ({ accessType: 'grant', type: 'user', value })),
})

test('a refusal is explained by the item that was sent, and its fields are a click away', () => {
  const { gone } = show(withEntries('adele@contoso.com'))
  expect(screen.getByText('The value of a user or group entry is no GUID.')).toBeDefined()
  screen.getByText('Go to access entry 1').click()
  expect(gone).toEqual([{ in: 'body', pointer: '/acl/0/value' }])
})

test('what is typed since changes nothing of it; another answer is explained by the item as it is then', () => {
  const { replaceDraft, replaceAnswer } = show(withEntries('adele@contoso.com'))
  replaceDraft(withEntries('adele@contoso.com', 'alex@contoso.com'))
  expect(screen.queryByText('Go to access entry 2')).toBeNull()
  replaceAnswer({ ...refused })
  expect(screen.getByText('Go to access entry 2')).toBeDefined()
})

function show(first: ItemDraft) {
  let draft = first
  const gone: Place[] = []
  const openItem = (): ItemAtHand => ({ draft, problems: [] })
  const view = (answer: typeof refused) => (
    <AnswerCauses answer={answer} openItem={openItem} onGo={(place) => gone.push(place)} />
  )
  const { rerender } = render(view(refused))
  return {
    gone,
    replaceDraft: (next: ItemDraft) => {
      draft = next
      rerender(view(refused))
    },
    replaceAnswer: (next: typeof refused) => rerender(view(next)),
  }
}
