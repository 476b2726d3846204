import type { DraftState } from '../../item/draftState.ts'
import { toDoLine } from '../../item/toDo.ts'
import { useToDo } from '../../item/useToDo.ts'
import { Button } from '../../ui/Button.tsx'
import type { Live } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onShowProblems: () => void
}

/** What the draft still needs, and the way to it. It is what Submit is described by, too. */
export function ProblemCount({ state, onShowProblems }: Props) {
  const text = useToDo(state, toDoLine)
  return (
    <Button id={problemCountId} size="small" appearance="transparent" onClick={onShowProblems}>
      {text}
    </Button>
  )
}

export const problemCountId = 'problem-count'
