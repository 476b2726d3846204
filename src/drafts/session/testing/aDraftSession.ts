import { emptyDraft } from '../../../domain/itemDraft.ts'
import { live } from '../../../ui/live.ts'
import { createDraftRepository } from '../../store/draftRepository.ts'
import type { StorageTrouble } from '../../store/indexedDbTable.ts'
import { mapTable } from '../../store/testing/mapTable.ts'
import type { LockState } from '../../tabs/lockStanding.ts'
import { fakeLocks } from '../../tabs/testing/fakeLocks.ts'
import { fakeNews } from '../../tabs/testing/fakeNews.ts'
import type { SaveState } from '../autosave.ts'
import type { DeviceDraftSession } from '../deviceDraftSession.ts'
import type { DraftNotice } from '../draftSession.ts'
import type { OpenDraft } from '../formDraft.ts'

/**
 * A session for components: an empty draft that this tab may write, with a real list of drafts in memory. What it does to
 * the form does nothing; a test hands in the parts that it looks at.
 */
export function aDraftSession(parts: Partial<DeviceDraftSession> = {}): DeviceDraftSession {
  let ids = 0
  let time = 0
  const nothing = () => undefined
  const done = () => Promise.resolve()
  const table = mapTable()
  const repository = createDraftRepository({
    table,
    now: () => ++time,
    newId: () => `id${++ids}`,
    writer: 'page',
  })
  return {
    opened: live<OpenDraft>({
      id: 'open',
      serial: 0,
      begunIn: '',
      draft: emptyDraft,
      lost: [],
      schema: undefined,
      head: undefined,
      isFromTab: false,
    }),
    latest: () => emptyDraft,
    hold: () => true,
    save: () => Promise.resolve(true),
    table,
    lockState: live<LockState>('mine'),
    notice: live<DraftNotice>(undefined),
    trouble: live<StorageTrouble>(undefined),
    hasHidden: live(false),
    autosave: { state: live<SaveState>({ kind: 'fresh' }), changed: nothing, flush: done, pageHides: nothing },
    repository,
    locks: fakeLocks().ofPage(),
    news: fakeNews().ofPage(),
    start: done,
    ownerIs: nothing,
    signsOut: nothing,
    takeAlong: nothing,
    owner: () => '',
    open: () => Promise.resolve('opened'),
    openNew: () => Promise.resolve('opened'),
    openAnother: () => Promise.resolve('opened'),
    openCopy: nothing,
    takeOver: done,
    adopt: done,
    goesOn: done,
    adopted: live(0),
    dismissNotice: nothing,
    isNotNow: () => false,
    notNow: nothing,
    forget: done,
    onForgotten: () => nothing,
    ...parts,
  }
}

/** Stores an empty draft with this item ID. Answers its id. */
export async function storeDraft(session: DeviceDraftSession, itemId: string, owner = ''): Promise<string> {
  const draft = { ...emptyDraft, itemId }
  const [id = ''] = await session.repository.add([{ name: '', draft, schema: undefined }], owner)
  return id
}
