// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { ErrorAction } from '../../calling/errorDescription.ts'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { Place } from '../../domain/problem.ts'
import { noSchema } from '../../domain/testing/noSchema.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { aRow } from '../ledger/testing/aRow.ts'
import type { ReadBack } from '../protocol/readBack.ts'
import type { Submission } from '../protocol/submission.ts'
import type { DraftSince } from './draftSince.ts'
import { ResponsePanel } from './ResponsePanel.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'

const elsewhere = {
  openItem: () => itemAtHand(),
  onGo: () => undefined,
  onExplain: () => undefined,
  onNext: () => undefined,
  onFind: () => undefined,
  useV1: () => undefined,
  flow: { connections: { kind: 'off' }, schema: undefined, context: noSchema },
} as const

const submission: Submission = {
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'TICKET42',
  title: 'TICKET42',
  body: new Blob(['{}']),
  draft: emptyDraft,
}

test('before the first submission it says what will be here, and while one is under way what is waited for', () => {
  const { rerender } = render(<ResponsePanel outcome={undefined} isPending={false} draftSince="same" {...elsewhere} />)
  expect(document.body.textContent).toContain('Submit the item to see here what Graph answers.')
  rerender(<ResponsePanel outcome={undefined} isPending draftSince="same" {...elsewhere} />)
  expect(document.body.textContent).toContain('Waiting for Graph…')
  // As beside Submit.
  rerender(
    <ResponsePanel outcome={undefined} isPending progress={{ kind: 'asking' }} draftSince="same" {...elsewhere} />,
  )
  expect(document.body.textContent).toContain('Nothing new is sent yet.')
  expect(document.body.textContent).not.toContain('Waiting')
  const error = graphErrorOf(anAnswer({ status: 429 }), [])
  const progress = { kind: 'waiting', attempt: 1, until: Date.now() + 3000, error, askedByGraph: true } as const
  rerender(<ResponsePanel outcome={undefined} isPending progress={progress} draftSince="same" {...elsewhere} />)
  expect(document.body.textContent).toContain('Graph is busy: too many requests (429). It asked to wait 3 s;')
})

describe('a saved item', () => {
  test('is a status message that names item and connection', async () => {
    await show({ kind: 'ok', status: 201, response: anAnswer({ status: 201 }) })
    const message = screen.getByRole('status').textContent
    expect(message).toContain('Item saved')
    expect(message).toContain('TICKET42 is in tickets. 2 bytes were sent.')
  })

  test('an answer without a body is said, not shown as an empty block', async () => {
    await show({ kind: 'ok', status: 204, response: anAnswer({ status: 204 }) })
    expect(screen.getByText('No body.')).toBeDefined()
    expect(screen.queryByLabelText('Response body')).toBeNull()
    expect(screen.queryByLabelText('Copy response body')).toBeNull()
  })

  test('an answer that is no JSON is shown as it came', async () => {
    await show({ kind: 'ok', status: 200, response: anAnswer({ bodyText: '{"id": "TICK' }) })
    expect(screen.getByLabelText('Response body').textContent).toBe('{"id": "TICK')
  })
})

describe('a lost answer', () => {
  const lost: GraphResult = { kind: 'error', error: { kind: 'offlineOrBlocked', message: '' } }

  test('is a saved item when the read-back found what was sent', async () => {
    await show(lost, 'same', 'stored')
    expect(screen.getByRole('status').textContent).toMatch(/^Item saved.*read the item back/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('stays an alert otherwise, with what was found', async () => {
    await show(lost, 'same', 'missing')
    expect(screen.getByRole('alert').textContent).toContain('nothing is stored under this ID')
  })
})

describe('a refusal', () => {
  const page = '<html><body>502 Bad Gateway</body></html>'
  const refused = anAnswer({ status: 502, statusText: 'Bad Gateway', bodyText: page })

  test('is an alert that starts with what failed, and the answer is there as it came, markup as text', async () => {
    await show({ kind: 'error', error: graphErrorOf(refused, []), answer: refused })
    expect(screen.getByRole('alert').textContent).toMatch(/^Graph is unavailable \(502\)/)
    expect(screen.getByText('HTTP 502 Bad Gateway')).toBeDefined()
    expect(screen.getByText('r-1').closest('details')?.open).toBe(false)
    expect(screen.getByLabelText('Response body').textContent).toBe(page)
  })

  test('has one button that does what helps', async () => {
    const actions = await show({ kind: 'error', error: graphErrorOf(refused, []), answer: refused })
    screen.getByText('Submit again').click()
    expect(actions).toEqual([{ kind: 'tryAgain' }])
  })

  test('without an answer there are no facts to show', async () => {
    await show({ kind: 'error', error: { kind: 'offlineOrBlocked', message: 'Failed to fetch' } })
    expect(screen.getByRole('alert').textContent).toMatch(/^No answer from Graph/)
    expect(screen.queryByText('request-id')).toBeNull()
  })

  test.each<[ErrorAction['kind'], GraphResult, string]>([
    ['signIn', { kind: 'error', error: { kind: 'signInNeeded', cause: 'noSession' } }, 'Sign in again'],
    ['interact', { kind: 'error', error: { kind: 'consentNeeded', scopes: ['a'] } }, 'Grant access'],
    ['interact', { kind: 'error', error: { kind: 'claimsChallenge', claims: 'c', scopes: [] } }, 'Verify it is me'],
  ])('%s', async (kind, result, label) => {
    const actions = await show(result)
    screen.getByText(label).click()
    expect(actions.map((action) => action.kind)).toEqual([kind])
  })
})

test('an answer about a draft that another one took the place of says so, is not green, and can still be read', async () => {
  await show({ kind: 'ok', status: 201, response: anAnswer({ status: 201 }) }, 'replaced')
  const earlier = screen.getByRole('region', { name: 'Earlier answer' })
  expect(earlier.textContent).toContain('not about the one in the form: TICKET42 in tickets. It was saved.')
  expect(earlier.textContent).toContain('201')
  expect(screen.queryByRole('status')).toBeNull()
})

test('a refusal is followed by its likely causes, with a button that goes to the field', async () => {
  const bodyText = '{"error":{"code":"InvalidRequest","message":"m","innerError":{"code":"InvalidGuid"}}}'
  const refused = anAnswer({ status: 400, bodyText })
  const draft: ItemDraft = { ...emptyDraft, acl: [{ accessType: 'grant', type: 'user', value: 'adele@contoso.com' }] }
  const gone: Place[] = []
  render(
    <GraphCallsContext value={fakeCalls}>
      <ResponsePanel
        {...elsewhere}
        outcome={{
          submission,
          readBack: undefined,
          result: { kind: 'error', error: graphErrorOf(refused, []), answer: refused },
        }}
        isPending={false}
        draftSince="same"
        openItem={() => itemAtHand(draft)}
        onGo={(place) => gone.push(place)}
      />
    </GraphCallsContext>,
  )
  const button = await screen.findByText('Go to access entry 1')
  button.click()
  expect(gone).toEqual([{ in: 'body', pointer: '/acl/0/value' }])
  expect(screen.getByText('The value of a user or group entry is no GUID.')).toBeDefined()
})

test('an error from elsewhere can be explained before there is a result', () => {
  let asked = 0
  const view = (isPending: boolean) => (
    <ResponsePanel
      {...elsewhere}
      outcome={undefined}
      isPending={isPending}
      draftSince="same"
      onExplain={() => void (asked += 1)}
    />
  )
  const { rerender } = render(view(false))
  expect(screen.getByText(/Paste it to see what it means/)).toBeDefined()
  screen.getByRole('button', { name: 'Explain an error' }).click()
  expect(asked).toBe(1)
  rerender(view(true))
  expect(screen.queryByRole('button', { name: 'Explain an error' })).toBeNull()
})

test.each([
  ['a saved item', 'saved', false],
  ['one that was not saved', 'refused', true],
] as const)('below %s of an earlier visit, it is offered: %s %s', async (_, result, isOffered) => {
  render(
    <GraphCallsContext value={fakeCalls}>
      <ResponsePanel
        {...elsewhere}
        outcome={undefined}
        sentBefore={{ row: aRow({ result }), saved: undefined }}
        isPending={false}
        draftSince="same"
      />
    </GraphCallsContext>,
  )
  await screen.findByRole('status')
  expect(screen.queryByText('Explain an error') !== null).toBe(isOffered)
})

test('it is not offered right below success, nor below an error that is explained, and is below an earlier one', async () => {
  await show({ kind: 'ok', status: 200, response: anAnswer({ status: 200 }) })
  expect(screen.queryByText('Explain an error')).toBeNull()
  cleanup()

  const refused = anAnswer({ status: 502 })
  const result = { kind: 'error', error: graphErrorOf(refused, []), answer: refused } as const
  const view = (draftSince: DraftSince) => (
    <GraphCallsContext value={fakeCalls}>
      <ResponsePanel
        {...elsewhere}
        outcome={{ submission, result, readBack: undefined }}
        isPending={false}
        draftSince={draftSince}
      />
    </GraphCallsContext>
  )
  const { rerender } = render(view('changed'))
  await screen.findByRole('alert')
  expect(screen.queryByText('Explain an error')).toBeNull()
  rerender(view('replaced'))
  expect(screen.getByRole('region', { name: 'Earlier answer' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Explain an error' })).toBeDefined()
})

test('half an answer says that the rest is missing', async () => {
  const half = anAnswer({ bodyText: '{"id":', bodyBrokeOff: true })
  await show({ kind: 'error', error: { kind: 'unreadableAnswer', status: 200, why: 'brokeOff' }, answer: half })
  expect(screen.getByText('The connection broke; this part arrived.')).toBeDefined()
})

async function show(
  result: GraphResult,
  draftSince: DraftSince = 'same',
  readBack?: ReadBack,
): Promise<readonly ErrorAction[]> {
  const actions: ErrorAction[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: (action) => void actions.push(action) }}>
      <ResponsePanel
        outcome={{ submission, result, readBack }}
        isPending={false}
        draftSince={draftSince}
        {...elsewhere}
      />
    </GraphCallsContext>,
  )
  await waitFor(() => expect(screen.queryByText('The answer is here. Reading it…')).toBeNull())
  return actions
}

test('without a network, and before what reads answers was loaded, the failure is said all the same', async () => {
  vi.resetModules()
  const fresh = await import('./ResponsePanel.tsx')
  const { GraphCallsContext: Calls } = await import('../../calling/graphCalls.ts')
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  render(
    <Calls value={fakeCalls}>
      <fresh.ResponsePanel
        outcome={{ submission, result: { kind: 'error', error: { kind: 'offline' } }, readBack: undefined }}
        isPending={false}
        draftSince="same"
        {...elsewhere}
      />
    </Calls>,
  )
  expect(screen.getByRole('alert').textContent).toContain('You are offline')
})
