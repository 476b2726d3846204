import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { type ItemDraft, isUntouched } from '../../domain/itemDraft.ts'
import { labelledProperty } from '../../domain/labelledProperty.ts'
import { nextItemId } from '../../domain/nextItemId.ts'
import type { DeviceDraftSession } from '../../drafts/session/deviceDraftSession.ts'
import { isSameWork } from '../../drafts/session/sameWork.ts'
import type { Opening } from '../../drafts/session/switchDraft.ts'
import type { NextItem } from '../../sending/answer/AfterSaving.tsx'
import { announce } from '../../ui/announce.ts'
import { pressButton } from '../../ui/pressButton.ts'
import { focusOpened } from '../focusOpened.ts'

/** What is in the form when the next item begins. */
export interface FormNow {
  readonly draftSession: DeviceDraftSession
  readonly draft: ItemDraft
  readonly schema: ConnectionSchema | undefined
  /** The draft as it was last sent or opened here. What Graph has is not lost when it leaves the form. */
  readonly inGraph: ItemDraft | undefined
  /** What a copy is made of, where that is not the draft in the form. */
  readonly source?: ItemDraft | undefined
  /** A finished item, for who wants to see one. */
  readonly sample: ItemDraft
}

/**
 * Opens the next item as a draft of its own: an empty one, a copy with the next ID, or the sample. Says so, and moves the focus to
 * what it needs first.
 */
export async function openNext(next: NextItem | 'sample', form: FormNow): Promise<void> {
  const { draftSession } = form
  const opening = await open(next, form)
  if (opening === 'opened') {
    const { begunIn } = draftSession.opened.get()
    announce(begunIn === '' ? saidOf[next] : `An empty item for ${begunIn} is in the form.`)
    // After the render of its form.
    const isEmpty = next === 'new' && begunIn !== ''
    const titleName = isEmpty ? labelledProperty(form.schema, 'title')?.name : undefined
    requestAnimationFrame(() => focusOpened(draftSession.opened.get().draft, titleName))
    return
  }
  // The list of drafts says what would get lost, and asks.
  pressButton('open-drafts')
  announce('The draft in the form is not saved on this device. Save or download it first.')
}

const saidOf = {
  new: 'An empty item is in the form.',
  duplicate: 'The copy is in the form. It needs an item ID of its own.',
  sample: 'The sample is in the form.',
}

function open(next: NextItem | 'sample', form: FormNow): Promise<Opening> {
  const { draftSession, draft, source = draft, schema, sample } = form
  switch (next) {
    case 'new':
      return draftSession.openAnother(mayLeave(form))
    case 'duplicate':
      return openOwn({ ...source, itemId: nextItemId(source.itemId) }, schema, form)
    case 'sample':
      return openOwn(sample, undefined, form)
  }
}

async function openOwn(own: ItemDraft, schema: FormNow['schema'], form: FormNow): Promise<Opening> {
  const { draftSession } = form
  const { repository, autosave, news, owner } = draftSession
  try {
    await autosave.flush()
    const [id] = await repository.add([{ name: '', draft: own, schema }], owner())
    if (id === undefined) return 'gone'
    news.tell({ kind: 'changed' })
    return await draftSession.open(id, mayLeave(form))
  } catch {
    // The browser denies its storage, so there is no second draft.
    return 'unsafe'
  }
}

function mayLeave({ draft, inGraph }: FormNow): boolean {
  return isUntouched(draft) || (inGraph !== undefined && isSameWork(draft, inGraph))
}
