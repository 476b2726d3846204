// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { withQueries } from '../../item/testing/withQueries.tsx'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { live } from '../../ui/live.ts'
import type { WentTo } from '../commands/submitWent.ts'
import { FakePage } from '../testing/FakePage.tsx'
import { PageBottom } from './PageBottom.tsx'

const ready: Partial<ItemDraft> = {
  connectionId: 'tickets',
  itemId: 'TICKET42',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }],
}

describe('what stands against Submit', () => {
  test.each<[string, Given, string, readonly string[]]>([
    ['nothing', {}, 'Ctrl+Enter', ['submit']],
    ['errors, to which it leads', { draft: { ...ready, itemId: '' } }, '1 thing to fill in', ['submit']],
    ['nobody is signed in', { session: 'signedOut' }, 'Sign in to submit', []],
    ['the form waits for the text', { waiting: 'The form waits.' }, 'The form waits.', ['submit']],
    ['another tab has the draft', { isReadOnly: true }, 'This draft is open in another tab', []],
  ])('%s', async (_, given, said, done) => {
    const shown = show(given)
    const submit = screen.getByRole('button', { name: 'Submit item' })
    expect(document.getElementById(submit.getAttribute('aria-describedby') ?? '')?.textContent).toBe(said)
    await userEvent.click(submit)
    expect(shown.done).toEqual(done)
  })
})

test('the reason that asks for a sign-in is the way to it', async () => {
  const { done } = show({ session: 'signedOut' })
  await userEvent.click(screen.getByRole('button', { name: 'Sign in to submit' }))
  expect(done).toEqual(['signIn'])
})

test('where Submit went is said with how much there is to fix, until that is over', () => {
  const wentTo: WentTo = { text: 'Went to the first: Item ID', isWrong: ({ draft }) => draft.itemId === '' }
  const { flow } = show({ draft: { ...ready, itemId: '' }, wentTo })
  const said = 'Not sent: 1 thing to fix. Went to the first: Item ID'
  expect(screen.getByText(said)).toBeDefined()
  act(() => flow()?.change({ ...flowDraft(flow()), itemId: 'T1' }, 'a change'))
  expect(screen.queryByText(said)).toBeNull()
})

test('the size of the payload follows the draft', () => {
  const { flow } = show({})
  const meter = screen.getByRole('meter', { name: 'Payload size' })
  const before = Number(meter.getAttribute('aria-valuenow'))
  act(() => flow()?.change({ ...flowDraft(flow()), acl: [] }, 'a change'))
  expect(Number(meter.getAttribute('aria-valuenow'))).toBeLessThan(before)
})

test('the problems are one press away', async () => {
  const { done } = show({})
  await userEvent.click(screen.getByRole('button', { name: 'No problems · 2 to improve' }))
  expect(done).toEqual(['problems'])
})

test('a failure that was chosen is said beside Submit, until it is stopped', async () => {
  const { armed } = show({})
  act(() => armed.set('fail503'))
  expect(await screen.findByText('The next submit will fail: Graph is unavailable (503).')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(armed.get()).toBeUndefined()
  expect(screen.queryByText(/The next submit/)).toBeNull()
})

function flowDraft(flow: ItemFlow | undefined): ItemDraft {
  if (flow === undefined) throw new Error('Nothing is shown.')
  return flow.state.get().draft
}

interface Given {
  readonly draft?: Partial<ItemDraft>
  readonly session?: 'signedIn' | 'signedOut'
  readonly waiting?: string
  readonly isReadOnly?: boolean
  readonly wentTo?: WentTo
}

function show({ draft = ready, session = 'signedIn', waiting, isReadOnly = false, wentTo }: Given) {
  const done: string[] = []
  const armed = live<string | undefined>(undefined)
  let shown: ItemFlow | undefined
  render(
    <FakePage draft={draft}>
      {({ flow, payload, submission }) => {
        shown = flow
        return (
          <GraphCallsContext value={{ ...fakeCalls, act: ({ kind }) => void done.push(kind) }}>
            <PageBottom
              isOpening={false}
              flow={flow}
              payload={payload}
              session={session}
              isReadOnly={isReadOnly}
              waiting={waiting}
              armed={armed}
              submission={{ ...submission, submit: () => void done.push('submit') }}
              wentTo={wentTo}
              onShowProblems={() => done.push('problems')}
            />
          </GraphCallsContext>
        )
      }}
    </FakePage>,
    { wrapper: withQueries() },
  )
  return { done, armed, flow: () => shown }
}
