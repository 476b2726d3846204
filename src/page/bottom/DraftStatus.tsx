import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { isOnlyMissing } from '../../domain/rules/missingRules.ts'
import type { SaveState } from '../../drafts/session/autosave.ts'
import type { DraftState } from '../../item/draftState.ts'
import { timeText } from '../../ui/formats.ts'
import { idle } from '../../ui/idle.ts'
import type { Live } from '../../ui/live.ts'
import { useLive } from '../../ui/live.ts'

interface Props {
  readonly saveState: Live<SaveState>
  readonly state: Live<DraftState>
  /** True while the draft is another tab's. */
  readonly isReadOnly: boolean
  readonly onShowProblems: () => void
  readonly onDownload: () => void
}

/** At the left of the bottom bar: whether the draft is safe, and how many problems it has. */
export function DraftStatus({ saveState, state, isReadOnly, onShowProblems, onDownload }: Props) {
  const current = useLive(saveState, (value) => value)
  const problems = useLive(state, ({ problems: all, showsMissing }) => countText(all, showsMissing))
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
      <Button size="small" appearance="transparent" onClick={onShowProblems}>
        {problems}
      </Button>
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

/** Nothing is called an error before the user tried to submit, as long as it is only missing. */
function countText(problems: DraftState['problems'], showsMissing: boolean): string {
  const missing = showsMissing ? [] : problems.filter(isOnlyMissing)
  const count = (severity: string) =>
    problems.filter((problem) => problem.severity === severity && !missing.includes(problem)).length
  const [errors, warnings] = [count('error'), count('warning')]
  const parts = [
    missing.length > 0 && `${missing.length} ${missing.length === 1 ? 'thing' : 'things'} to fill in`,
    errors > 0 && `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'No problems' : parts.join(', ')
}
