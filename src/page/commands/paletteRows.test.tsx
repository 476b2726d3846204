// @vitest-environment jsdom

import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeAuth } from '../../auth/testing/fakeAuth.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { aConnection } from '../../connection/testing/aConnection.ts'
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
  ['contoso', ['Use Contoso tickets (tickets)']],
  ['T42', ['Open T42']],
  ['zebra', []],
])('“%s” finds %j', async (typed, labels) => {
  const { rows } = await show()
  expect(rows(typed).map(({ label }) => label)).toEqual(labels)
})

test('of connections and drafts there are eight, and the rest is found by typing', async () => {
  const { rows } = await show(12)
  expect(rows('').filter(({ group }) => group === 'Connections')).toHaveLength(8)
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
    <FakePage>
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
            panes: { showForm: nothing, present: nothing, isPresenting: false },
            tryFailure: nothing,
            show: nothing,
            submitOrSay: nothing,
            saveDraft: nothing,
            startNext: nothing,
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
  return { rows: (typed: string) => (parts === undefined ? [] : paletteRows(typed, parts, world)) }
}
