// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { finding, type Place, problemInBody } from '../../domain/problem.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { AnswerCauses } from './AnswerCauses.tsx'
import type { ItemAtHand } from './itemAtHand.ts'
import { itemAtHand } from './testing/itemAtHand.ts'

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

test('beside it what was mended is submitted again', () => {
  const { done } = show(withEntries('adele@contoso.com'))
  screen.getByRole('button', { name: 'Submit again' }).click()
  expect(done).toEqual(['tryAgain'])
})

test('what is typed since changes nothing of it; another answer is explained by the item as it is then', () => {
  const { replaceDraft, replaceAnswer } = show(withEntries('adele@contoso.com'))
  replaceDraft(withEntries('adele@contoso.com', 'alex@contoso.com'))
  expect(screen.queryByText('Go to access entry 2')).toBeNull()
  replaceAnswer({ ...refused })
  expect(screen.getByText('Go to access entry 2')).toBeDefined()
})

test('when the checks of the item leave no cause, that is said plainly, with what can still be done', () => {
  show({ ...emptyDraft, itemId: 'T1' }, vague, { context: { apiVersion: 'beta', tenantId: undefined, schema } })
  expect(screen.getByText(/^Checks of this item found no fault in: property names, types of values/)).toBeDefined()
  expect(screen.getByText('Try API version v1.0.')).toBeDefined()
})

test('where the sandbox played it, an item that is fine gets no advice, and one that is not the cause in it', () => {
  const context = { context: { apiVersion: 'beta', tenantId: undefined, schema } } as const
  const { container, unmount } = show({ ...emptyDraft, itemId: 'T1' }, vague, context, true)
  expect(container.textContent).toBe('Submit again')
  unmount()
  const problems = [problemInBody(finding('acl-user-not-guid', 'It is no GUID.'), '/acl/0/value')]
  show(withEntries('adele@contoso.com'), vague, { ...context, problems }, true)
  expect(screen.getByText('Go to access entry 1')).toBeDefined()
  expect(screen.queryByText(/^Checks of this item/)).toBeNull()
})

test('without a schema a cause is left, and nothing is said to be ruled out that was not checked', () => {
  show({ ...emptyDraft, itemId: 'T1' }, vague)
  expect(screen.getByText(/^A property is not in the schema/)).toBeDefined()
  expect(
    screen.getByText('Checks of this item found no fault in: IDs of users and groups, connection ID, item ID.'),
  ).toBeDefined()
  expect(screen.queryByText('What you can still do')).toBeNull()
})

test('below an alert that names the place there is a button that leads to it', () => {
  const { gone } = show(emptyDraft, named('The item id has a wrong character.', 'InvalidItemId'))
  screen.getByText('Go to Item ID').click()
  expect(gone).toEqual([{ in: 'url', parameter: 'item-id' }])
  expect(screen.queryByText(/^No known cause/)).toBeNull()
})

test('below an alert that says what is wrong nothing denies it', () => {
  show(emptyDraft, named('Something new is wrong.', 'Brandnew'))
  expect(document.body.textContent).toBe('')
})

test.each([429, 503])('below an alert whose status says all (%d) nothing is denied or said again', (status) => {
  show(emptyDraft, anAnswer({ status, bodyText: '' }))
  expect(document.body.textContent).toBe('')
})

const vague = anAnswer({
  status: 400,
  bodyText: '{"error":{"code":"InvalidRequest","message":"The request is malformed or incorrect."}}',
})
const schema: ConnectionSchema = { properties: [] }

function named(message: string, code: string) {
  return anAnswer({
    status: 400,
    bodyText: JSON.stringify({ error: { code: 'BadRequest', message: 'm', innerError: { code, message } } }),
  })
}

function show(first: ItemDraft, given = refused, parts: Partial<ItemAtHand> = {}, isPlayed = false) {
  let draft = first
  const gone: Place[] = []
  const done: string[] = []
  const openItem = (): ItemAtHand => itemAtHand(draft, parts)
  const view = (answer: typeof refused) => (
    <GraphCallsContext value={{ ...fakeCalls, act: ({ kind }) => done.push(kind) }}>
      <AnswerCauses
        answer={answer}
        error={graphErrorOf(answer, [])}
        submission={aSubmission({})}
        openItem={openItem}
        remedies={{ useV1: () => undefined, duplicate: () => undefined }}
        onGo={(place) => gone.push(place)}
        isChanged={false}
        isPlayed={isPlayed}
      />
    </GraphCallsContext>
  )
  const { rerender, container, unmount } = render(view(given))
  return {
    container,
    unmount,
    gone,
    done,
    replaceDraft: (next: ItemDraft) => {
      draft = next
      rerender(view(given))
    },
    replaceAnswer: (next: typeof refused) => rerender(view(next)),
  }
}
