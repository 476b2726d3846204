import { type ReactNode, useMemo, useState } from 'react'
import { fakeAuth } from '../../auth/testing/fakeAuth.ts'
import { signedInSession } from '../../auth/testing/signedInSession.ts'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { aDraftSession } from '../../drafts/session/testing/aDraftSession.ts'
import { useDraftForm } from '../../item/draftForm.ts'
import { useItemFlow } from '../../item/useItemFlow.ts'
import { useJsonEditing } from '../../jsonEditor/useJsonEditing.ts'
import { createSchemaStore } from '../../schemas/schemaStore.ts'
import { mapStorage } from '../../schemas/testing/mapStorage.ts'
import { straightPorts } from '../../sending/protocol/testing/straightPorts.ts'
import { someStoredItems } from '../../sending/stored/testing/someStoredItems.ts'
import { type PageSubmission, useSubmission } from '../../sending/useSubmission.ts'
import { live } from '../../ui/live.ts'
import { liveOf } from '../../ui/liveOf.ts'
import type { TabParts } from '../panes/sideTabs.tsx'

interface Props {
  readonly draft?: Partial<ItemDraft>
  /** Hears of every place that is gone to. */
  readonly goTo?: TabParts['goTo']
  readonly children: (parts: TabParts & { readonly submission: PageSubmission }) => ReactNode
}

/** What the page wires its panes with, around a real form: Graph does not answer, and nothing is stored anywhere. */
export function FakePage({ draft, goTo = () => undefined, children }: Props) {
  const [initialDraft] = useState<ItemDraft>({ ...emptyDraft, ...draft })
  const [{ stored }] = useState(() => someStoredItems())
  const [schemas] = useState(() => createSchemaStore(mapStorage))
  const { client } = fakeCalls
  const [draftSession] = useState(() => aDraftSession())
  const { autosave } = draftSession
  const { auth } = fakeAuth()
  const fixed = { config: fakeConfig, client, auth, autosave, schemas, initialSchema: undefined, lostParts: [] }
  const flow = useItemFlow({ ...fixed, form: useDraftForm(initialDraft), initialDraft }, signedInSession, 'beta')
  const { state } = flow
  const payload = useMemo(() => liveOf(state, (value) => value.payload), [state])
  const json = useJsonEditing(flow, { ...draftSession, id: 'draft' }, false, () => undefined)
  const submission = useSubmission({
    session: signedInSession,
    apiVersion: 'beta',
    flow,
    ports: straightPorts(client),
    whenRead: json.whenRead,
    onSubmit: () => undefined,
    onEnd: () => undefined,
    onBlocked: () => undefined,
  })
  const sides = {
    isSignedIn: true,
    isReadOnly: false,
    goTo,
    explain: () => undefined,
    startNext: () => undefined,
  }
  const finding = {
    seeWhetherFound: () => undefined,
    rows: () => Promise.resolve([]),
    inGraph: undefined,
    onOpened: flow.replace,
  }
  return (
    <GraphCallsContext value={fakeCalls}>
      {children({
        flow,
        payload,
        json,
        stored,
        submission,
        pasted: undefined,
        sentBefore: undefined,
        useV1: () => undefined,
        isPresenting: false,
        armed: live<string | undefined>(undefined),
        ...sides,
        ...finding,
      })}
    </GraphCallsContext>
  )
}
