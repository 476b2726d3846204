import type { DraftState } from '../../item/draftState.ts'
import { toDoOf, toDoText } from '../../item/toDo.ts'
import { Button } from '../../ui/Button.tsx'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onShowProblems: () => void
}

/** What the draft still needs, and the way to it. It is what Submit is described by, too. */
export function ProblemCount({ state, onShowProblems }: Props) {
  const text = useLive(state, (value) => toDoText(toDoOf(value)))
  return (
    <Button id={problemCountId} size="small" appearance="transparent" onClick={onShowProblems}>
      {text}
    </Button>
  )
}

export const problemCountId = 'problem-count'
