import { useEffect, useRef } from 'react'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { DraftSession } from '../drafts/session/draftSession.ts'
import type { Live } from '../ui/live.ts'
import type { DraftState } from './draftState.ts'

/** Hands every change of the draft to the autosave, and another API version for it, and says when the page may be gone. */
export function useAutosaving(
  state: Live<Pick<DraftState, 'draft' | 'payload'>>,
  autosave: Pick<DraftSession['autosave'], 'changed' | 'pageHides'>,
  schema: ConnectionSchema | undefined,
  apiVersion: ApiVersion,
): void {
  const versionOf = useRef(apiVersion)
  useEffect(() => {
    let last = state.get().draft
    return state.subscribe(() => {
      const { draft, payload } = state.get()
      if (draft === last) return
      last = draft
      autosave.changed(draft, { byteLength: payload.byteLength, schema, apiVersion })
    })
  }, [state, autosave, schema, apiVersion])
  useEffect(() => {
    if (versionOf.current === apiVersion) return
    versionOf.current = apiVersion
    const { draft, payload } = state.get()
    autosave.changed(draft, { byteLength: payload.byteLength, schema, apiVersion }, true)
  }, [state, autosave, schema, apiVersion])
  useEffect(() => {
    document.addEventListener('visibilitychange', autosave.pageHides)
    window.addEventListener('pagehide', autosave.pageHides)
    return () => {
      document.removeEventListener('visibilitychange', autosave.pageHides)
      window.removeEventListener('pagehide', autosave.pageHides)
    }
  }, [autosave])
}
