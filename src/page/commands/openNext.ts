import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import type { Opening } from '../../drafts/session/switchDraft.ts'
import { announce } from '../../ui/announce.ts'
import { press } from '../../ui/press.ts'
import { focusOpened } from '../focusOpened.ts'

/** What the next item begins as, and whether what is in the form may go because Graph has it. */
export interface NextDraft {
  /** Undefined for an empty one. */
  readonly draft: ItemDraft | undefined
  readonly schema: ConnectionSchema | undefined
  readonly mayLeave: boolean
}

/** Opens the next item as a draft of its own, says so, and moves the focus to what it needs first. */
export async function openNext(draftSession: DeviceDraftSession, next: NextDraft): Promise<void> {
  const opening = await opened(draftSession, next)
  if (opening === 'opened') {
    announce(next.draft === undefined ? 'An empty item is in the form.' : 'The new item is in the form.')
    // After the render of its form.
    requestAnimationFrame(() => focusOpened(draftSession.opened.get().draft))
    return
  }
  // The list of drafts says what would get lost, and asks.
  press('open-drafts')
  announce('The draft in the form is not saved on this device. Save or download it first.')
}

async function opened(draftSession: DeviceDraftSession, { draft, schema, mayLeave }: NextDraft): Promise<Opening> {
  if (draft === undefined) return draftSession.openNew(mayLeave)
  const { repository, autosave, news, owner } = draftSession
  try {
    await autosave.flush()
    const [id] = await repository.add([{ name: '', draft, schema }], owner())
    if (id === undefined) return 'gone'
    news.tell({ kind: 'changed' })
    return await draftSession.open(id, mayLeave)
  } catch {
    // The browser denies its storage, so there is no second draft.
    return 'unsafe'
  }
}
