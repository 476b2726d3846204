import { CheckmarkCircleRegular, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import type { Place, Problem } from '../domain/problem.ts'
import type { Severity } from '../domain/rules.ts'
import { ProblemList } from './ProblemList.tsx'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problems: readonly Problem[]
  /** Moves focus to the field of a place. */
  readonly onGo: (place: Place) => void
}

/** Every problem of the draft, worst first. Each leads to its field. */
export function ProblemsPanel({ problems, onGo }: Props) {
  if (problems.length === 0) {
    return (
      <p className={styles.none}>
        <CheckmarkCircleRegular aria-hidden /> No problems. The item can be sent.
      </p>
    )
  }
  return (
    <div className={styles.panel}>
      {severities
        .map((severity) => ({ severity, group: problems.filter((problem) => problem.severity === severity) }))
        .filter(({ group }) => group.length > 0)
        .map(({ severity, group }) => (
          <section key={severity} aria-label={titles[severity]}>
            <h3 className={styles[severity]}>
              {icons[severity]} {titles[severity]} ({group.length.toLocaleString('en')})
            </h3>
            <p className={styles.meaning}>{meanings[severity]}</p>
            <ProblemList problems={group} onGo={onGo} />
          </section>
        ))}
    </div>
  )
}

const severities = ['error', 'warning', 'advice'] as const

const titles: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', advice: 'Advice' }

const meanings: Record<Severity, string> = {
  error: 'Graph refuses these by its documentation. Fix them to submit.',
  warning: 'Not documented, or often a mistake. You can submit all the same.',
  advice: 'The item is valid; this makes it easier to find.',
}

const icons: Record<Severity, React.ReactElement> = {
  error: <ErrorCircleFilled aria-hidden />,
  warning: <WarningFilled aria-hidden />,
  advice: <InfoRegular aria-hidden />,
}
