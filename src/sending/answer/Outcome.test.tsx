// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { describe, expect, test } from 'vitest'
import { type GraphCalls, GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { Connection } from '../../graph/connections.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import type { Submission } from '../protocol/submission.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
// Otherwise they are loaded with the first refusal.
import './AnswerCauses.tsx'
import type { NextItem } from './AfterSaving.tsx'
import { Outcome } from './Outcome.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'
import { plantedTags } from './testing/plantedTags.ts'

const created: GraphResult = { kind: 'ok', status: 201, response: anAnswer({ status: 201 }) }
const lost: GraphResult = { kind: 'error', error: { kind: 'offlineOrBlocked', message: '' } }
const refusal = anAnswer({ status: 413, bodyText: '{"error":{"code":"Teapot","message":"m"}}' })
const refused: GraphResult = { kind: 'error', error: graphErrorOf(refusal, []), answer: refusal }

describe('about the draft in the form', () => {
  test.each<[string, GraphResult, 'stored' | undefined, string]>([
    ['an answer that says so', created, undefined, 'T1 is in tickets. 2 bytes were sent.'],
    ['a read-back after a lost answer', lost, 'stored', 'read the item back'],
  ])('it is saved by %s', (_, result, readBack, words) => {
    show({ result, readBack })
    expect(screen.getByRole('status').textContent).toMatch(/^Item saved/)
    expect(screen.getByRole('status').textContent).toContain(words)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('it says what was sent by its names, then who can find it, then what comes next', () => {
    const connections = {
      kind: 'ok',
      value: { connections: [contoso], isComplete: true },
      answer: anAnswer({}),
      refresh: () => undefined,
    } as const
    show({ result: created, submission: sent, flow: { connections, schema: schemaWithTitle } })
    expect(screen.getByRole('status').textContent).toBe(
      'Item saved 201 CreatedPayments failT1 is in Contoso tickets (tickets). 2 bytes were sent.1 connector group and 1 person can find it.',
    )
    expect(screen.getByRole('region', { name: 'What comes next' }).textContent).toContain('usually in 15–30 minutes')
    const links = screen.getAllByRole('link').map(({ textContent }) => textContent)
    expect(links).toEqual(['Microsoft 365 search', 'admin center'])
  })

  test('what it lacks for Search and Copilot leads to its field, below the ways on', () => {
    const schema = readConnectionSchema({
      properties: [{ name: 'link', type: 'string', isRetrievable: true, labels: ['url'] }],
    })
    show({ result: created, flow: { schema: schema.kind === 'schema' ? schema.schema : undefined } })
    const [next, improve] = [
      screen.getByRole('button', { name: 'Duplicate' }),
      screen.getByRole('region', { name: 'To improve' }),
    ]
    expect(improve.textContent).toContain('Add a link: it opens when someone chooses the result.')
    expect(improve.textContent).toContain('Add content')
    expect(next.compareDocumentPosition(improve)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('that it replaced what was stored is said', () => {
    show({ result: created, replaced: '' })
    expect(screen.getByRole('status').textContent).toContain('It replaced what was stored there.')
  })

  test.each([
    ['only others', 'e811976d-83df-4cbd-8b9b-5215b18aa874', false],
    ['who is signed in', me, true],
  ])('it sends to the search whom the list is for: %s', (_, value, isMine) => {
    const acl = [{ accessType: 'grant', type: 'user', value } as const]
    show({ result: created, submission: aSubmission({ draft: { ...emptyDraft, acl } }) })
    const next = screen.getByRole('region', { name: 'What comes next' })
    expect(next.textContent).toContain(
      isMine
        ? 'Look for it in Microsoft 365 search. '
        : 'Look for it in Microsoft 365 search as somebody who may find it. ',
    )
  })

  test.each([created, refused])('the next item is a click away, empty or as a copy, after %j', (result) => {
    const begun = show({ result })
    for (const name of ['New item', 'Duplicate']) screen.getByRole('button', { name }).click()
    expect(begun).toEqual(['new', 'duplicate'])
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

  test.each<[string, GraphResult, string]>([
    ['a failure', refused, 'Nothing is wrong with the item.'],
    ['one that the editor got over', created, 'The editor got the item saved.'],
  ])('that the sandbox played it is said first: %s', (_, result, words) => {
    show({ result, played: 'failTooLarge' })
    const said = screen.getByText(/^Played on purpose/)
    expect(said.textContent).toContain(words)
  })

  test('a failure that was played is explained like a real one, and the same item is submitted again', async () => {
    const explained: string[] = []
    const acted: string[] = []
    show({ result: refused, played: 'failTooLarge', explained, act: ({ kind }) => void acted.push(kind) })
    ;(await screen.findByRole('button', { name: 'Explain it as if it were real' })).click()
    expect(explained).toEqual([expect.stringMatching(/^\{[^]*Teapot[^]*\nPUT https[^]*status: 413/)])
    const again = await screen.findByRole('button', { name: 'Submit again' })
    again.click()
    expect(acted).toEqual(['tryAgain'])
    expect(screen.queryByRole('button', { name: 'New item' })).toBeNull()
  })

  test.each<[string, GraphResult, string | undefined]>([
    ['one that is real', refused, undefined],
    ['one that the editor got over', created, 'fail503'],
    ['one without an answer', lost, 'failDropped'],
  ])('nothing is offered to explain about %s', (_, result, played) => {
    show({ result, played })
    expect(screen.queryByRole('button', { name: 'Explain it as if it were real' })).toBeNull()
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
    const details = screen.getByText('Technical details').closest('details')
    expect(details?.open).toBe(false)
    expect(details?.textContent).toContain('Teapot')
  })

  test('without an answer there is nothing to unfold', () => {
    show({ result: lost, draftSince: 'replaced' })
    expect(screen.queryByText('Technical details')).toBeNull()
  })
})

test('a planted mistake is shown below the alert, and explained with the payload that was sent', async () => {
  const explained: string[] = []
  const malformed = anAnswer({ status: 400, bodyText: '{"error":{"code":"InvalidRequest","message":"malformed"}}' })
  show({
    result: { kind: 'error', error: graphErrorOf(malformed, []), answer: malformed },
    played: 'failPlanted',
    planted: plantedTags,
    explained,
  })
  expect(screen.getByRole('region', { name: 'The planted mistake' }).textContent).toContain('tags was sent without')
  screen.getByRole('button', { name: 'Explain it as if it were real' }).click()
  await waitFor(() =>
    expect(explained.slice(1)).toEqual(['{"properties":{"tags":["a"]}}', 'tags was sent without its type']),
  )
})

test('a refusal of another kind is not laid at the door of the planted mistake', () => {
  show({ result: refused, played: 'failPlanted', planted: plantedTags })
  expect(screen.queryByRole('region', { name: 'The planted mistake' })).toBeNull()
})

type Parts = Partial<Pick<ComponentProps<typeof Outcome>, 'draftSince'>> & {
  readonly result: GraphResult
  readonly readBack?: 'stored' | undefined
  readonly played?: string | undefined
  readonly replaced?: string
  readonly planted?: ComponentProps<typeof Outcome>['outcome']['planted']
  readonly submission?: Submission
  readonly flow?: Partial<ComponentProps<typeof Outcome>['flow']>
  readonly explained?: string[]
  readonly act?: GraphCalls['act']
}

const me = '5a4db0c5-0000-4000-8000-0000000a0001'
const contoso: Connection = {
  id: 'tickets',
  name: 'Contoso tickets',
  description: undefined,
  state: 'ready',
  authorizedAppIds: [],
  ingestedItemsCount: undefined,
}
const reading = readConnectionSchema({ properties: [{ name: 'title', type: 'string', labels: ['title'] }] })
const schemaWithTitle = reading.kind === 'schema' ? reading.schema : undefined
const sent = aSubmission({
  draft: {
    ...emptyDraft,
    acl: [
      { accessType: 'grant', type: 'user', value: ' e811976d-83df-4cbd-8b9b-5215b18aa874 ' },
      { accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' },
    ],
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } }],
  },
})

function show({
  result,
  readBack,
  played,
  replaced,
  planted,
  draftSince = 'same',
  submission = aSubmission({}),
  explained = [],
  act = fakeCalls.act,
  ...parts
}: Parts): readonly NextItem[] {
  const begun: NextItem[] = []
  const context = { apiVersion: 'beta', tenantId: undefined, userId: me, schema: parts.flow?.schema } as const
  const flow = { connections: { kind: 'off' } as const, schema: undefined, context, ...parts.flow }
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <Outcome
        outcome={{ submission, result, readBack, played, replaced, planted }}
        draftSince={draftSince}
        flow={flow}
        onNext={(next) => begun.push(next)}
        onFind={() => undefined}
        useV1={() => undefined}
        onExplain={(text, _, of) => explained.push(text, ...(of ? [of.payload, of.what] : []))}
        openItem={() => itemAtHand()}
        onGo={() => undefined}
      />
    </GraphCallsContext>,
  )
  return begun
}
