// @vitest-environment jsdom

import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeAuth } from '../../auth/testing/fakeAuth.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { aConnection } from '../../connection/testing/aConnection.ts'
import type { Place } from '../../domain/problem.ts'
import { aDraftSession, storeDraft } from '../../drafts/session/testing/aDraftSession.ts'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { withQueries } from '../../item/testing/withQueries.tsx'
import { FakePage } from '../testing/FakePage.tsx'
import type { CommandParts } from './command.ts'
import { paletteRows } from './paletteRows.ts'

const contoso = aConnection()

test.each([
  ['undo', ['Undo']],
  ['the next go', ['Go to the next problem', 'Go to the next part of the page']],
  // The whole name of a field is meant, also where commands have the word.
  ['Item ID', ['Go to Item ID', 'Suggest an item ID']],
  ['go to item id', ['Go to Item ID']],
  ['go to url', ['Go to url']],
  ['contoso', ['Use Contoso tickets (tickets)']],
  ['T42', ['Open T42']],
  // As the lines themselves say it.
  ['use contoso tickets', ['Use Contoso tickets (tickets)']],
  ['open t42', ['Open T42']],
  // What nothing says is looked for among other words for it.
  ['send', ['Submit item']],
  ['who can see', ['Add people or groups', 'Test a person']],
  ['add person', ['Add people or groups']],
  ['start writing', ['New item']],
  ['everyone', ['Allow everyone including guests']],
  ['everyone except', ['Add people or groups']],
  // At the beginning of a word only.
  ['ontoso', []],
  ['pply', []],
  ['zebra', []],
])('“%s” finds %j', async (typed, labels) => {
  const { rows } = await show()
  expect(rows(typed).map(({ label }) => label)).toEqual(labels)
})

test('of connections and drafts there are eight, and the rest is found by typing', async () => {
  const { rows } = await show(12)
  expect(rows('').filter(({ group }) => group === 'Connections')).toHaveLength(8)
})

test('a field is gone to', async () => {
  const went: Place[] = []
  const { rows } = await show(1, { goTo: (place) => void went.push(place) })
  rows('url')[0]?.run()
  expect(went).toEqual([{ in: 'body', pointer: '/properties/url' }])
})

test('the rows of a group stand together, so that the arrows go from one to the next', async () => {
  const { rows } = await show()
  const groups = rows('').map(({ group }) => group)
  expect(groups.filter((group, index) => group !== groups[index - 1])).toHaveLength(new Set(groups).size)
})

test('everyone is allowed by one command, and gone to; who is there already is not added again', async () => {
  const went: Place[] = []
  const { rows, draft } = await show(1, { goTo: (place) => void went.push(place) })
  const command = () => rows('allow everyone')[0]
  act(() => command()?.run())
  expect(draft()?.acl).toEqual([
    { accessType: 'grant', type: 'everyone', value: 'everyone', identitySource: 'azureActiveDirectory' },
  ])
  expect(went).toEqual([{ in: 'body', pointer: '/acl/0' }])
  expect(command()?.obstacle).toBe('Everyone is allowed already.')
})

test('what another tab has is not changed here', async () => {
  const { rows } = await show(1, { isReadOnly: true })
  for (const typed of ['import', 'contoso', 'submit']) {
    expect(rows(typed)[0]?.obstacle).toBe('This draft is open in another tab.')
  }
})

async function show(connectionCount = 1, given: Partial<CommandParts['page']> = {}) {
  const draftSession = aDraftSession()
  await storeDraft(draftSession, 'T42')
  const drafts = await draftSession.repository.list('')
  const nothing = () => undefined
  let parts: CommandParts | undefined
  render(
    <FakePage draft={{ properties: [{ name: 'url', type: 'string', value: { kind: 'absent' } }] }}>
      {({ flow }) => {
        parts = {
          parts: { config: fakeConfig, draftSession, auth: fakeAuth().auth, client: fakeGraph([]).client },
          theme: 'system',
          onTheme: nothing,
          onDrafts: nothing,
          page: {
            session: { kind: 'signedOut' },
            isReadOnly: false,
            apiVersion: 'beta',
            setApiVersion: nothing,
            flow,
            goTo: nothing,
            panes: { chooseTab: nothing, showForm: nothing, present: nothing, isPresenting: false },
            tryFailure: nothing,
            show: nothing,
            submitOrSay: nothing,
            saveDraft: nothing,
            startNext: nothing,
            whileOpening: nothing,
            seeWhetherFound: nothing,
            openSample: nothing,
            importing: { start: nothing },
            explaining: { start: nothing },
            undoing: { undo: nothing, redo: nothing },
            submission: { isPending: false },
            leaving: { signIn: nothing, signOut: nothing },
            commandDialog: undefined,
            setCommandDialog: nothing,
            ...given,
          },
        }
        return null
      }}
    </FakePage>,
    { wrapper: withQueries() },
  )
  const connections = Array.from({ length: connectionCount }, () => contoso)
  const world = { connections, drafts, openConnection: nothing, openDraft: nothing }
  return {
    draft: () => parts?.page.flow.state.get().draft,
    rows: (typed: string) => (parts === undefined ? [] : paletteRows(typed, parts, world)),
  }
}
