// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
// Otherwise they are loaded with the first refusal.
import './AnswerCauses.tsx'
import { Outcome } from './Outcome.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'

const created: GraphResult = { kind: 'ok', status: 201, response: anAnswer({ status: 201 }) }
const lost: GraphResult = { kind: 'error', error: { kind: 'offlineOrBlocked', message: '' } }
const refusal = anAnswer({ status: 413, bodyText: '{"error":{"code":"Teapot","message":"m"}}' })
const refused: GraphResult = { kind: 'error', error: graphErrorOf(refusal, []), answer: refusal }

describe('about the draft in the form', () => {
  test.each<[string, GraphResult, 'stored' | undefined, string]>([
    ['an answer that says so', created, undefined, 'T1 is in tickets. Graph answered 201.'],
    ['a read-back after a lost answer', lost, 'stored', 'read the item back'],
  ])('it is saved by %s', (_, result, readBack, words) => {
    show({ result, readBack })
    expect(screen.getByRole('status').textContent).toMatch(/^Item saved/)
    expect(screen.getByRole('status').textContent).toContain(words)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a lost answer is an alert, without facts or causes of an answer', () => {
    show({ result: lost })
    expect(screen.getByRole('alert').textContent).toMatch(/^No answer from Graph/)
    expect(screen.queryByText('client-request-id')).toBeNull()
  })

  test('a refusal is followed by what may have caused it, and by the answer as it came', async () => {
    show({ result: refused })
    expect(screen.getByRole('alert').textContent).toContain('413')
    expect(await screen.findByText('The payload is larger than Graph takes.')).toBeDefined()
    expect(screen.getByText('client-request-id')).toBeDefined()
  })

  test.each([
    ['changed', true],
    ['same', false],
  ] as const)('a draft that is %s since is told to be submitted again: %s', (draftSince, isTold) => {
    show({ result: created, draftSince })
    expect(screen.queryByText(/^You changed the draft since/) !== null).toBe(isTold)
  })
})

describe('about a draft that is gone from the form', () => {
  test.each<[GraphResult, 'stored' | undefined, string]>([
    [created, undefined, 'T1 in tickets. It was saved.'],
    [lost, 'stored', 'T1 in tickets. It was saved.'],
    [lost, undefined, 'T1 in tickets. No answer from Graph.'],
  ])('it is neither green nor an alert, and says how that ended', (result, readBack, words) => {
    show({ result, readBack, draftSince: 'replaced' })
    expect(screen.getByRole('region', { name: 'Earlier answer' }).textContent).toContain(words)
    expect([screen.queryByRole('status'), screen.queryByRole('alert')]).toEqual([null, null])
  })

  test('its answer can be unfolded, if there was one', () => {
    show({ result: refused, draftSince: 'replaced' })
    const details = screen.getByText('What Graph answered').closest('details')
    expect(details?.open).toBe(false)
    expect(details?.textContent).toContain('Teapot')
  })

  test('without an answer there is nothing to unfold', () => {
    show({ result: lost, draftSince: 'replaced' })
    expect(screen.queryByText('What Graph answered')).toBeNull()
  })
})

type Parts = Partial<Pick<ComponentProps<typeof Outcome>, 'draftSince'>> & {
  readonly result: GraphResult
  readonly readBack?: 'stored' | undefined
}

function show({ result, readBack, draftSince = 'same' }: Parts): void {
  render(
    <GraphCallsContext value={fakeCalls}>
      <Outcome
        outcome={{ submission: aSubmission({}), result, readBack }}
        draftSince={draftSince}
        openItem={() => itemAtHand()}
        onGo={() => undefined}
      />
    </GraphCallsContext>,
  )
}
