import { useEffect, useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { AuthPort, Session } from './auth/session.ts'
import type { RuntimeConfig } from './config.ts'
import { useConnections, useSchema } from './connection/useConnections.ts'
import type { ApiVersion } from './domain/apiVersion.ts'
import type { ItemDraft } from './domain/itemDraft.ts'
import { bodyLimitFor } from './domain/limits.ts'
import { alignProperties } from './domain/properties.ts'
import type { DraftKeeper } from './drafts/draftKeeper.ts'
import { draftOf, formOf, useDraftForm } from './editor/draftForm.ts'
import { useDraftState } from './editor/draftState.ts'
import type { GraphClient } from './graph/graphClient.ts'
import { useReach } from './reach.ts'

/** What the page is wired with at the start. */
export interface ItemParts {
  readonly config: RuntimeConfig
  readonly client: GraphClient
  readonly auth: AuthPort
  readonly keeper: DraftKeeper
  readonly initialDraft: ItemDraft
}

/**
 * The data flow of the page: the form holds the draft; connection and schema come from Graph; everything else follows
 * from them in `state`. Every change goes to the draft keeper.
 */
export function useItemFlow(
  { config, client, keeper, initialDraft }: ItemParts,
  session: Session,
  apiVersion: ApiVersion,
) {
  const [showsMissing, setShowsMissing] = useState(false)
  const form = useDraftForm(initialDraft)
  const account = session.kind === 'signedIn' ? session.account : undefined
  const readReach = useReach('read')
  const connectionId = useWatch({ control: form.control, name: 'connectionId' })
  const [committedId, setCommittedId] = useState(initialDraft.connectionId)
  const reader = { client, apiVersion, accountId: account?.id }
  const connections = useConnections({
    ...reader,
    scope: readReach.has('') ? 'ExternalConnection.Read.All' : 'ExternalConnection.ReadWrite.OwnedBy',
  })
  const remoteSchema = useSchema(
    {
      ...reader,
      scope: readReach.has(committedId) ? 'ExternalConnection.Read.All' : 'ExternalConnection.ReadWrite.OwnedBy',
    },
    committedId,
  )
  // A schema counts only while its connection is still the one in the field.
  const schema = remoteSchema.kind === 'ok' && committedId === connectionId ? remoteSchema.value : undefined
  const context = useMemo(
    () => ({ apiVersion, tenantId: account?.tenantId, schema }),
    [apiVersion, account?.tenantId, schema],
  )
  const limit = useMemo(() => bodyLimitFor(apiVersion, config.limits), [apiVersion, config.limits])

  // The fields follow the schema: one for each property, with what was typed before.
  useEffect(() => {
    if (schema === undefined) return
    const draft = draftOf(form.getValues())
    form.setValue('properties', formOf({ ...draft, properties: alignProperties(draft.properties, schema) }).properties)
  }, [form, schema])

  const state = useDraftState(form, context, limit, showsMissing)
  useEffect(() => {
    let last = state.get().draft
    return state.subscribe(() => {
      const { draft } = state.get()
      if (draft === last) return
      last = draft
      keeper.changed(draft)
    })
  }, [state, keeper])
  useEffect(() => {
    const flush = () => void keeper.flush()
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [keeper])

  return {
    form,
    state,
    limit,
    schema,
    remoteSchema,
    connections,
    connectionId,
    commitConnection: setCommittedId,
    readReach,
    /** From now on every field that must be filled says so. */
    showMissing: () => setShowsMissing(true),
    /** Replaces the whole draft. */
    open: (draft: ItemDraft) => {
      form.reset(formOf({ ...draft, properties: alignProperties(draft.properties, schema) }))
      setCommittedId(draft.connectionId)
    },
  }
}

export type ItemFlow = ReturnType<typeof useItemFlow>
