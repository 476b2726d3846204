import { downloadDraft } from '../store/downloadDraft.ts'
import type { DraftSession } from './draftSession.ts'

interface Props {
  readonly draftSession: Pick<DraftSession, 'latest' | 'openNew'>
}

/** When the page cannot show a draft: the draft as a file, and a page without it. It stays in the list of drafts. */
export function DraftRescue({ draftSession }: Props) {
  return (
    <>
      <p>
        If reloading leads here again, keep the draft as a file, and go on with an empty item. The draft stays in
        Drafts.
      </p>
      <button type="button" onClick={() => downloadDraft(draftSession.latest())}>
        Download the draft
      </button>{' '}
      <button type="button" onClick={() => void draftSession.openNew(true).finally(() => location.reload())}>
        Begin with an empty item
      </button>
    </>
  )
}
