import { useEffect, useMemo, useRef, useState } from 'react'
import type { AuthPort, Session } from '../auth/session.ts'
import type { RuntimeConfig } from '../config/config.ts'
import { type Remote, useConnections, useSchema } from '../connection/useConnections.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { alignProperties } from '../domain/properties.ts'
import { isSameSchema } from '../domain/schemaSource/printSchema.ts'
import type { DraftSession } from '../drafts/session/draftSession.ts'
import type { LostPart } from '../drafts/store/assembleDraft.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { SchemaStore } from '../schemas/schemaStore.ts'
import { useLocalSchema } from '../schemas/useLocalSchema.ts'
import { liveOf } from '../ui/liveOf.ts'
import { type DraftFormHandle, draftOf, formOf } from './draftForm.ts'
import { useDraftState } from './draftState.ts'
import { savedHistory, saveHistory } from './history/savedHistory.ts'
import { useDraftHistory } from './history/useDraftHistory.ts'
import { putDraft } from './putDraft.ts'

/** What the page is wired with at the start. */
export interface ItemParts {
  readonly config: RuntimeConfig
  readonly client: GraphClient
  readonly auth: AuthPort
  readonly autosave: DraftSession['autosave']
  readonly schemas: SchemaStore
  /** Holds the draft; it began with `initialDraft`. */
  readonly form: DraftFormHandle
  readonly initialDraft: ItemDraft
  /** The schema it was written against, as far as it was kept. */
  readonly initialSchema: ConnectionSchema | undefined
  /** What the browser lost of it. */
  readonly lostParts: readonly LostPart[]
}

/**
 * The data flow of the page: the form holds the draft; connection and schema come from Graph; everything else follows
 * from them in `state`. Every change goes to the draft autosave.
 */
export function useItemFlow(
  { config, client, autosave, schemas, form, initialDraft, initialSchema }: ItemParts,
  session: Session,
  apiVersion: ApiVersion,
) {
  const [showsMissing, setShowsMissing] = useState(false)
  const account = session.kind === 'signedIn' ? session.account : undefined
  const [committedId, setCommittedId] = useState(initialDraft.connectionId.trim())
  const reader = { client, apiVersion, accountId: account?.id }
  const connections = useConnections(reader)
  const remoteSchema = useSchema(reader, committedId)
  const writtenFor = committedId === initialDraft.connectionId.trim() ? initialSchema : undefined
  const localSchema = useLocalSchema(schemas, committedId, account?.id, remoteSchema, writtenFor)
  const schema = useSchemaInForce(remoteSchema, localSchema.schema)
  // Until it is known whether there is a schema, fields would only appear to be replaced.
  const isSettling =
    schema === undefined && (remoteSchema.kind === 'loading' || (session.kind === 'starting' && committedId !== ''))
  const context = useMemo(
    () => ({ apiVersion, tenantId: account?.tenantId, schema }),
    [apiVersion, account?.tenantId, schema],
  )
  const limit = useMemo(() => bodyLimitFor(apiVersion, config.limits), [apiVersion, config.limits])

  const state = useDraftState(form, context, limit, showsMissing)
  const liveDraft = useMemo(() => liveOf(state, (value) => value.draft), [state])
  const [earlier] = useState(() => savedHistory(initialDraft))
  const put = (next: ItemDraft) => {
    putDraft(form, state.get().draft, { ...next, properties: alignProperties(next.properties, schema) })
    setCommittedId(next.connectionId.trim())
  }
  const history = useDraftHistory(liveDraft, put, earlier)

  // The fields follow the schema: one for each property, with what was typed before.
  const aligned = useRef<ConnectionSchema>(undefined)
  useEffect(() => {
    if (isSettling) return
    const now = draftOf(form.getValues())
    const properties = alignProperties(now.properties, schema, aligned.current)
    aligned.current = schema
    // The same members in the same order: setting them again would make every field anew under the user's hands.
    if (properties === now.properties) return
    history.adjust(() => form.setValue('properties', formOf({ ...now, properties }).properties))
  }, [form, history, schema, isSettling])

  useEffect(() => {
    let last = state.get().draft
    return state.subscribe(() => {
      const { draft, payload } = state.get()
      if (draft === last) return
      last = draft
      autosave.changed(draft, { byteLength: payload.byteLength, schema })
    })
  }, [state, autosave, schema])
  useEffect(() => {
    document.addEventListener('visibilitychange', autosave.pageHides)
    window.addEventListener('pagehide', autosave.pageHides)
    return () => {
      document.removeEventListener('visibilitychange', autosave.pageHides)
      window.removeEventListener('pagehide', autosave.pageHides)
    }
  }, [autosave])

  useEffect(() => {
    const keep = () => saveHistory(history.now())
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [history])

  return {
    form,
    state,
    context,
    limit,
    schema,
    remoteSchema,
    localSchema,
    connections,
    /** The connection whose schema is read: chosen, or typed and left. */
    committedId,
    commitConnection: setCommittedId,
    isConnectionCommitted: () => form.getValues('connectionId').trim() === committedId,
    isSettling,
    /** Whether the list of connections has the committed one; undefined when there is no whole list to ask. */
    isListed:
      connections.kind === 'ok' && connections.value.isComplete
        ? connections.value.connections.some(({ id }) => id === committedId)
        : undefined,
    /** From now on every field that must be filled says so. */
    showMissing: () => setShowsMissing(true),
    /** Back and forth through what happened to the draft, and changes of it as a whole. */
    history,
    /** Opens another draft. What can be undone begins with it. */
    open: (opened: ItemDraft) =>
      history.begin(() => {
        form.reset(formOf({ ...opened, properties: alignProperties(opened.properties, schema) }))
        setCommittedId(opened.connectionId.trim())
      }),
    /** Replaces what differs, as one step that can be undone: "import". */
    change: history.change,
  }
}

export type ItemFlow = ReturnType<typeof useItemFlow>

/**
 * The schema that the fields follow: Graph's, or the one of this device while Graph's is not there. While another one is
 * on its way, it is the last one. One that says the same as the last one is the last one, so that nothing is made anew.
 */
function useSchemaInForce(
  remote: Remote<ConnectionSchema>,
  local: ConnectionSchema | undefined,
): ConnectionSchema | undefined {
  const [last, setLast] = useState<ConnectionSchema>()
  const next = remote.kind === 'ok' ? remote.value : (local ?? (remote.kind === 'loading' ? last : undefined))
  const now = useMemo(
    () => (next !== undefined && last !== undefined && isSameSchema(next, last) ? last : next),
    [next, last],
  )
  if (now !== last) setLast(now)
  return now
}
