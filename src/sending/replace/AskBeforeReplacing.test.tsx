// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ErrorAction } from '../../calling/errorDescription.ts'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { AskBeforeReplacing } from './AskBeforeReplacing.tsx'
// Otherwise it is loaded with the first question.
import './ReplaceDialog.tsx'
import type { Asked } from './useAsking.ts'

test('without a question there is nothing', () => {
  show(undefined)
  expect(document.querySelector('dialog')).toBeNull()
})

test('a question names the item that it is about, and gets the answer', async () => {
  const answers: string[] = []
  show({
    question: {
      kind: 'stored',
      differences: [],
      unchanged: 0,
      since: undefined,
      access: { before: [], after: [] },
      stored: [],
    },
    submission: aSubmission({ itemId: 'T2', title: 'The portal' }),
    answer: (answer) => answers.push(answer),
  })
  const dialog = await screen.findByRole('dialog', { name: 'Nothing would change' })
  expect(dialog.textContent).toContain('The portalT2 in ticketsWhat is stored is the same')
  act(() => screen.getByText('Send anyway').click())
  expect(answers[0]).toBe('replace')
})

test('what helps against an error is done by the page', async () => {
  const { acted } = show({
    question: { kind: 'unread', error: { kind: 'consentNeeded', scopes: ['a'] } },
    submission: aSubmission({}),
    answer: () => undefined,
  })
  const button = await screen.findByText('Grant access')
  act(() => button.click())
  expect(acted).toEqual([{ kind: 'interact', scopes: ['a'] }])
})

function show(asked: Asked | undefined) {
  const acted: ErrorAction[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: (action) => void acted.push(action) }}>
      <AskBeforeReplacing asked={asked} connections={{ kind: 'off' }} schema={undefined} />
    </GraphCallsContext>,
  )
  return { acted }
}
