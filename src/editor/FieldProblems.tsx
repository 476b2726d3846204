import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import { problemsAt } from '../domain/checkDraft.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { inWords } from '../domain/limits.ts'
import type { Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'
import { isOnlyMissing } from '../domain/rules/missingRules.ts'
import type { Severity } from '../domain/rules.ts'
import { FixButtons } from '../fixes/FixButtons.tsx'
import type { DraftState } from '../item/draftState.ts'
import type { Live } from '../ui/live.ts'
import { useLive } from '../ui/live.ts'
import { controlAt, placeAttribute } from '../ui/place.ts'
import styles from './FieldProblems.module.css'

interface Props {
  readonly id: string
  readonly problems: readonly Problem[]
}

/** The problems of one field, under it: the first few of many. The field points here with aria-describedby. */
export function FieldProblems({ id, problems }: Props) {
  const shown = firstFew(problems)
  const hidden = problems.length - shown.length
  return (
    <div data-problems className={styles.problems}>
      <div id={id} className={styles.list}>
        {shown.map((problem, index) => (
          // Two elements of a list can have the same problem.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={`${problem.rule} ${index}`} className={styles[problem.severity]}>
            {icons[problem.severity]}
            <span>{problem.message}</span>
          </p>
        ))}
        {hidden > 0 && <p className={styles.more}>and {inWords(hidden)} more, in Problems</p>}
      </div>
      {/* Not among what is read out for the field. */}
      <FixButtons problems={shown} focusNext={({ place }) => exactControlAt(placeKey(place))} />
    </div>
  )
}

// Where the field is gone, the fix leads to what came of it.
function exactControlAt(key: string): HTMLElement | undefined {
  const control = controlAt(key)
  return control?.getAttribute(placeAttribute) === key ? control : undefined
}

/** What a screen reader reads out for a field has to stay short. */
const mostShown = 3

function firstFew(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostShown) return problems
  // What blocks sending must not hide behind what does not.
  const errors = problems.filter(({ severity }) => severity === 'error')
  const rest = errors.length >= mostShown ? [] : problems.filter(({ severity }) => severity !== 'error')
  return [...errors.slice(0, mostShown), ...rest].slice(0, mostShown)
}

/**
 * The problems to show at a place, live. That something is still missing is no news in a form just opened: it shows once
 * the field was visited, or the user tried to submit. Advice waits only until any property is filled.
 */
export function useProblemsAt(state: Live<DraftState>, key: string, wasVisited: boolean): readonly Problem[] {
  const problems = useLive(state, (value) => problemsAt(value, key))
  const showsMissing = useLive(state, (value) => value.showsMissing)
  // Only where there is advice, so that the first key in a form does not render every field.
  const hidesAdvice = useLive(state, (value) => !isAnyFilled(value.draft) && problemsAt(value, key).some(isAdvice))
  if (wasVisited || showsMissing) return problems
  return problems.filter((problem) => !isOnlyMissing(problem) && !(hidesAdvice && isAdvice(problem)))
}

function isAdvice({ severity }: Problem): boolean {
  return severity === 'advice'
}

function isAnyFilled({ properties }: ItemDraft): boolean {
  return properties.some(({ value }) => value.kind !== 'absent')
}

/** True when one of the problems blocks sending. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

const icons: Record<Severity, React.ReactElement> = {
  error: <ErrorCircleFilled aria-label="Error" />,
  warning: <WarningFilled aria-label="Warning" />,
  advice: <InfoRegular aria-label="Advice" />,
}
