import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import type { Problem } from '../domain/problem.ts'
import type { RuleId, Severity } from '../domain/rules.ts'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import type { DraftState } from './draftState.ts'
import { problemsAt } from './draftState.ts'
import styles from './FieldProblems.module.css'

interface Props {
  readonly id: string
  readonly problems: readonly Problem[]
}

/** The problems of one field, under it. The field points here with aria-describedby. */
export function FieldProblems({ id, problems }: Props) {
  return (
    <div id={id} className={styles.list}>
      {problems.map((problem) => (
        <p key={problem.rule + problem.message} className={styles[problem.severity]}>
          {icons[problem.severity]}
          <span>{problem.message}</span>
        </p>
      ))}
    </div>
  )
}

/**
 * The problems to show at a place, live. That something is still missing is no news in a form just opened: it shows once
 * the field was visited, or the user tried to submit.
 */
export function useProblemsAt(state: Live<DraftState>, key: string, wasVisited: boolean): readonly Problem[] {
  const problems = useLive(state, (value) => problemsAt(value, key))
  const showsMissing = useLive(state, (value) => value.showsMissing)
  return wasVisited || showsMissing ? problems : problems.filter(({ rule }) => !missingRules.has(rule))
}

const missingRules = new Set<RuleId>([
  'connection-missing',
  'item-id-missing',
  'acl-empty',
  'acl-value-missing',
  'properties-empty',
  'property-name-missing',
])

/** True when one of the problems blocks sending. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

const icons: Record<Severity, React.ReactElement> = {
  error: <ErrorCircleFilled aria-label="Error" />,
  warning: <WarningFilled aria-label="Warning" />,
  advice: <InfoRegular aria-label="Advice" />,
}
