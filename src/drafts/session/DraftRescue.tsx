import { useState } from 'react'
import { downloadDraft } from '../store/downloadDraft.ts'
import { savedDraftOf } from '../store/savedDraft.ts'
import type { DraftSession } from './draftSession.ts'

interface Props {
  readonly draftSession: Pick<DraftSession, 'latest' | 'openNew'>
}

/** When the page cannot show a draft: the draft as a file, and a page without it. It stays in the list of drafts. */
export function DraftRescue({ draftSession }: Props) {
  const [text, setText] = useState<string>()
  return (
    <>
      <p>
        If reloading leads here again, keep the draft as a file or a text, and go on with an empty item. The draft stays
        in Drafts.
      </p>
      <button type="button" onClick={() => downloadDraft(draftSession.latest())}>
        Download the draft
      </button>{' '}
      <button type="button" onClick={() => setText(JSON.stringify(savedDraftOf(draftSession.latest()), undefined, 2))}>
        Show the draft as text
      </button>{' '}
      <button type="button" onClick={() => void draftSession.openNew(true).finally(() => location.reload())}>
        Begin with an empty item
      </button>
      {text !== undefined && (
        <textarea
          aria-label="Draft as text"
          readOnly
          rows={16}
          style={{ width: '100%', marginTop: '1rem' }}
          value={text}
        />
      )}
    </>
  )
}
