import { isOnlyMissing } from '../../domain/rules/missingRules.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import type { DraftState } from '../../item/draftState.ts'
import { Button } from '../../ui/Button.tsx'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onShowProblems: () => void
}

/** How many problems the draft has, and the way to them. */
export function ProblemCount({ state, onShowProblems }: Props) {
  const doubts = useLive(directoryProblems, (all) => all)
  const text = useLive(state, ({ problems, showsMissing }) => countText([...problems, ...doubts], showsMissing))
  return (
    <Button size="small" appearance="transparent" onClick={onShowProblems}>
      {text}
    </Button>
  )
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
