import { useCallback, useMemo, useState } from 'react'
import type { AuthPort, Session } from '../auth/session.ts'
import type { RuntimeConfig } from '../config/config.ts'
import { useConnections } from '../connection/useConnections.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { alignProperties } from '../domain/properties.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import type { DraftSession } from '../drafts/session/draftSession.ts'
import type { LostPart } from '../drafts/store/assembleDraft.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { SchemaStore } from '../schemas/schemaStore.ts'
import { liveOf } from '../ui/liveOf.ts'
import { type DraftFormHandle, formOf } from './draftForm.ts'
import { useDraftState } from './draftState.ts'
import { savedHistory } from './history/savedHistory.ts'
import { useDraftHistory } from './history/useDraftHistory.ts'
import { useHistorySaving } from './history/useHistorySaving.ts'
import { putDraft } from './putDraft.ts'
import { useAlignedFields } from './useAlignedFields.ts'
import { useAutosaving } from './useAutosaving.ts'
import { useItemSchema } from './useItemSchema.ts'

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
  /** The schema it was written against, as far as it was saved. */
  readonly initialSchema: ConnectionSchema | undefined
  /** The API version it was written for, as far as it was saved. */
  readonly initialApiVersion?: ApiVersion | undefined
  /** The connection that it began in without a choice; empty or left out for none. */
  readonly begunIn?: string
  /** What the browser lost of it. */
  readonly lostParts: readonly LostPart[]
}

/**
 * The data flow of the page: the form holds the draft; connection and schema come from Graph; everything else follows from
 * them in `state`. Every change goes to the autosave and into the history.
 */
export function useItemFlow(
  { config, client, autosave, schemas, form, initialDraft, initialSchema, begunIn }: ItemParts,
  session: Session,
  apiVersion: ApiVersion,
) {
  const [showsMissing, setShowsMissing] = useState(false)
  const [serial, setSerial] = useState(0)
  const account = session.kind === 'signedIn' ? session.account : undefined
  const [committedId, setCommittedId] = useState(initialDraft.connectionId.trim())
  const reader = { client, apiVersion, accountId: account?.id }
  const connections = useConnections(reader)
  const writtenFor = committedId === initialDraft.connectionId.trim() ? initialSchema : undefined
  const fromSchema = useItemSchema(reader, schemas, committedId, session.kind, writtenFor)
  const { schema } = fromSchema
  const context = useMemo(
    (): ReadContext => ({ apiVersion, tenantId: account?.tenantId, userId: account?.objectId, schema }),
    [apiVersion, account?.tenantId, account?.objectId, schema],
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
  const schemaChanges = useAlignedFields(form, history, schema, fromSchema.isSettling)
  useAutosaving(state, autosave, schema, apiVersion)
  // After the autosave: where the storage of the tab is nearly full, the draft matters more than its history.
  useHistorySaving(history)

  return {
    form,
    state,
    /** True for a draft in which nothing has been done yet. */
    isUntouched: useCallback((draft: ItemDraft) => isUntouched(draft, begunIn), [begunIn]),
    context,
    limit,
    ...fromSchema,
    /** What the schema made of values that were typed before it was known. */
    schemaChanges,
    connections,
    /** The connection whose schema is read: chosen, or typed and left. */
    committedId,
    commitConnection: setCommittedId,
    isConnectionCommitted: () => form.getValues('connectionId').trim() === committedId,
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
    open: (opened: ItemDraft) => {
      setSerial((last) => last + 1)
      schemaChanges.dismiss()
      history.begin(() => {
        form.reset(formOf({ ...opened, properties: alignProperties(opened.properties, schema) }))
        setCommittedId(opened.connectionId.trim())
      })
    },
    /** Changes what differs, as one step that can be undone: “a fix”. */
    change: history.change,
    /** Puts another draft into the place of this one, as one step that can be undone: "import". */
    replace: (next: ItemDraft, what: string) => {
      setSerial((last) => last + 1)
      schemaChanges.dismiss()
      history.change(next, what)
    },
    /** Another number for each draft that took the whole form: what was said about an earlier one is not about this one. */
    serial,
  }
}

export type ItemFlow = ReturnType<typeof useItemFlow>
