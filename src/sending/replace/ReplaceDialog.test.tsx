// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { ErrorAction } from '../../calling/errorDescription.ts'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { deviceDirectory } from '../../directory/deviceDirectory.ts'
import { DirectoryContext } from '../../directory/directory.ts'
import { hr } from '../../directory/testing/showInDirectory.tsx'
import { emptyDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import type { AskAnswer } from '../protocol/sendSafely.ts'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import type { ReplaceQuestion } from './replaceQuestion.ts'
import { changedProperty } from './testing/changedProperty.ts'

const difference = changedProperty('title', 'a', 'b')
const before = { kind: 'present', type: 'text', text: ropeOf('Since Monday') } as const
const access = { before: [], after: [] }
const stored = {
  kind: 'stored',
  differences: [difference],
  since: undefined,
  access,
  stored: [],
  unchanged: 0,
} as const
const same: ReplaceQuestion = { ...stored, differences: [] }
const unread: ReplaceQuestion = { kind: 'unread', error: { kind: 'offline' } }
const unreadable: ReplaceQuestion = { kind: 'unreadable', why: 'The answer is no JSON.' }

describe('what it says', () => {
  test.each<[string, ReplaceQuestion, string, string]>([
    [
      'what would change',
      stored,
      'Replace item?',
      'Replace “Payments fail”?T1 in Contoso ticketsOnly this changes: title.',
    ],
    [
      'that the rest stays',
      { ...stored, unchanged: 5 },
      'Replace item?',
      'Only this changes: title. Everything else stays as it is (5 unchanged).',
    ],
    [
      'that the content goes',
      { ...stored, differences: [{ kind: 'content', key: '/content', change: 'removed', before, after: undefined }] },
      'Replace item?',
      'The item loses its content.',
    ],
    ['that nothing would', same, 'Nothing would change', 'What is stored is the same as what you would send.'],
    [
      'that nobody could see',
      unread,
      'Send without checking?',
      'Payments failT1 in Contoso ticketsThe editor could not see whether this item is stored',
    ],
    ['why it is no item', unreadable, 'Send without checking?', 'could not be read. The answer is no JSON.'],
  ])('%s', (_, question, title, words) => {
    show(question)
    expect(screen.getByRole('dialog', { name: title }).textContent).toContain(words)
  })

  test.each([
    ['loaded', 1, /^Changed on the server since you opened it here \(.+\): p0\.$/],
    ['sent', 5, /^Changed on the server since it was last sent from here \(.+\): p0, p1, p2, p3, p4\.$/],
    ['sent', 7, /: p0, p1, p2, p3, p4 and 2 more\.$/],
  ] as const)('what changed since it was %s, of %d members the first', (how, count, words) => {
    const members = Array.from({ length: count }, (_, index) => changedProperty(`p${index}`, 'a', 'b'))
    show({ ...stored, since: { known: { how, at: 0, members: emptyDraft }, members } })
    expect(screen.getByText(words)).toBeDefined()
  })

  test.each([
    ['as it is stored', [titled('Payments are down')], 'Replace “Payments are down”?'],
    ['as in the form, where what is stored has no title', [], 'Replace “Payments fail”?'],
  ])('it names the item %s', (_, properties, heading) => {
    show({ ...stored, stored: properties })
    expect(screen.getByRole('heading', { name: heading })).toBeDefined()
  })

  test('nothing of that when nothing changed since', () => {
    const known = { how: 'sent', at: 0, members: emptyDraft } as const
    show({ ...stored, since: { known, members: [] } })
    expect(screen.queryByText(/Changed on the server/)).toBeNull()
  })
})

describe('the names of entries', () => {
  const entry = { accessType: 'grant', type: 'group', value: hr.id } as const
  const dropped: ReplaceQuestion = {
    ...stored,
    differences: [{ kind: 'entry', key: '/acl/0', change: 'removed', before: entry, after: undefined }],
  }

  test('are looked up on a device that never did, where they may be read already', async () => {
    const graph = await read('User.ReadBasic.All', 'Group.ReadBasic.All')
    show(dropped, graph)
    expect(screen.getByText(`Group ${hr.id}`)).toBeDefined()
    expect(await screen.findByText('Human resources')).toBeDefined()
  })

  test('wait where that would take consent', async () => {
    const graph = await read('User.ReadBasic.All')
    show(dropped, graph)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(screen.getByText(`Group ${hr.id}`)).toBeDefined()
    expect(graph.sent).toHaveLength(1)
  })

  /** Graph once the item was read with a token that allows this too. */
  async function read(...grantedScopes: readonly string[]) {
    const batch = json({ responses: [{ id: '0', status: 200, body: { id: hr.id, displayName: hr.displayName } }] })
    const graph = fakeGraph([json({}), batch], [{ kind: 'token', token: 't', grantedScopes }])
    await graph.client.send({ method: 'GET', apiVersion: 'beta', path: '/x', scopes: [] })
    return graph
  }
})

describe('what it answers', () => {
  test.each<[string, ReplaceQuestion, AskAnswer]>([
    ['Replace item', stored, 'replace'],
    ['Send anyway', same, 'replace'],
    ['Close', same, 'cancel'],
    ['Compare in detail', stored, 'compare'],
    ['Cancel', stored, 'cancel'],
    ['Save as a new item', { ...stored, newId: 'T2' }, 'asNew'],
    ['Send without checking', unread, 'replace'],
    ['Send without checking', unreadable, 'replace'],
    ['Try again', unread, 'again'],
  ])('“%s”', (button, question, answer) => {
    const { answers, acted } = show(question)
    act(() => screen.getByRole('button', { name: button }).click())
    // The first answer counts: the dialog closes after it.
    expect([answers[0], acted]).toEqual([answer, []])
  })

  test.each([
    ['Cancel', stored],
    ['Cancel', { ...stored, newId: 'T2' }],
    ['Close', same],
    ['Cancel', unread],
  ] as const)('what has the focus overwrites nothing: %s', (button, question) => {
    show(question)
    expect(document.activeElement?.textContent).toBe(button)
  })

  test('beside an item that nobody here knows it says what is safe, with the ID that it gets', () => {
    show({ ...stored, newId: 'T2' })
    expect(screen.getByRole('dialog').textContent).toContain(
      'Save as a new item is the safe choice: yours gets the ID T2',
    )
  })

  test('Esc', async () => {
    const { answers } = show(stored)
    await userEvent.keyboard('{Escape}')
    expect(answers).toEqual(['cancel'])
  })

  test('what else helps against an error cancels, and is done then', () => {
    const { answers, acted } = show({ kind: 'unread', error: { kind: 'signInNeeded', cause: 'noSession' } })
    act(() => screen.getByText('Sign in again').click())
    expect([answers, acted]).toEqual([['cancel'], [{ kind: 'signIn' }]])
  })

  test.each([
    ['the item is the same', same],
    ['it could not be read', unread],
  ])('there is nothing to compare when %s', (_, question) => {
    show(question)
    expect(screen.queryByText('Compare in detail')).toBeNull()
  })
})

function titled(text: string): PropertyDraft {
  return { name: 'title', type: 'string', value: { kind: 'text', text } }
}

function show(question: ReplaceQuestion, { client } = fakeGraph([])) {
  const answers: AskAnswer[] = []
  const acted: ErrorAction[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, client }}>
      <DirectoryContext value={deviceDirectory({ client, owner: 'adele', tenantId: 't' })}>
        <ReplaceDialog
          question={question}
          submission={{ itemId: 'T1', connectionId: 'tickets', title: 'Payments fail' }}
          connectionName="Contoso tickets"
          schema={undefined}
          act={(action) => acted.push(action)}
          onAnswer={(answer) => answers.push(answer)}
        />
      </DirectoryContext>
    </GraphCallsContext>,
  )
  return { answers, acted }
}
