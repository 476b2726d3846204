import { QueryClient } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import type { Session } from '../../auth/session.ts'
import { fakeLazyAuth } from '../../auth/testing/fakeLazyAuth.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import type { OpenDraft } from '../../drafts/session/formDraft.ts'
import { aDraftSession } from '../../drafts/session/testing/aDraftSession.ts'
import { createSchemaStore } from '../../schemas/schemaStore.ts'
import { mapStorage } from '../../schemas/testing/mapStorage.ts'
import { live } from '../../ui/live.ts'
import { App } from '../App.tsx'

/** The whole page on this draft, with nothing real around it; Graph does not answer. Gives what it asks Graph for. */
export function showApp(draft: Partial<ItemDraft> = {}, session?: Session, given: Partial<DeviceDraftSession> = {}) {
  const asked: string[] = []
  const first = aDraftSession().opened.get()
  const opened = live<OpenDraft>({ ...first, draft: { ...emptyDraft, ...draft } })
  const client = {
    baseUrl: 'https://graph.test',
    send: ({ method, path }: { readonly method: string; readonly path: string }) => {
      asked.push(`${method} ${path}`)
      return new Promise<never>(() => undefined)
    },
  }
  const parts = {
    config: fakeConfig,
    client,
    auth: fakeLazyAuth(session),
    draftSession: aDraftSession({ opened, ...given }),
    schemas: createSchemaStore(mapStorage),
  }
  render(<App parts={parts} queryClient={new QueryClient()} />)
  return {
    asked,
    /** Opens another draft, as the list of drafts does. */
    open: (next: Partial<ItemDraft>) =>
      act(() => opened.set({ ...opened.get(), serial: opened.get().serial + 1, draft: { ...emptyDraft, ...next } })),
  }
}
