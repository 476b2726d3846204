import { useEffect } from 'react'
import type { SaveState } from '../../drafts/session/autosave.ts'
import { Button } from '../../ui/Button.tsx'
import { timeText } from '../../ui/formats.ts'
import { idle } from '../../ui/idle.ts'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly saveState: Live<SaveState>
  /** True while the draft is another tab's. */
  readonly isReadOnly: boolean
  readonly onDownload: () => void
}

/** Whether the draft is safe; where it is not, a way to keep it. */
export function DraftStatus({ saveState, isReadOnly, onDownload }: Props) {
  const current = useLive(saveState, (value) => value)
  // The first format of a time takes more than a frame: it is made while nobody waits, not at the first save, and not
  // while a page that has just opened gets its first keys.
  useEffect(() => {
    const warmUp = setTimeout(() => void idle(10_000).then(() => timeText(0)), 2000)
    return () => clearTimeout(warmUp)
  }, [])
  return (
    <>
      <span>{saveText(isReadOnly ? { kind: 'elsewhere' } : current)}</span>
      {(current.kind === 'failed' || (current.kind === 'saved' && current.where === 'tab')) && (
        <Button size="small" onClick={onDownload}>
          Download the draft
        </Button>
      )}
    </>
  )
}

/** Whether the draft is safe, in words. */
export function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'fresh':
      return 'Drafts are saved on this device'
    case 'pending':
      return 'Saving the draft…'
    case 'saved':
      return `Draft saved ${timeText(state.at)}${state.where === 'tab' ? ' in this tab only: the browser denies its storage, or it is full' : ''}`
    case 'failed':
      return `The draft is not saved on this device (${state.why}). Go on typing, and download the draft to keep it.`
    case 'elsewhere':
      return 'Not saved here: the draft is open in another tab'
  }
}
