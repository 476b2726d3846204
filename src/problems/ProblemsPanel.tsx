import { Link } from '@fluentui/react-components'
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons'
import type { Place, Problem } from '../domain/problem.ts'
import { placeKey } from '../domain/problem.ts'
import type { Severity } from '../domain/rules.ts'
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
              {icons[severity]} {titles[severity]} ({group.length})
            </h3>
            <p className={styles.meaning}>{meanings[severity]}</p>
            <ul>
              {group.map((problem, index) => (
                // Two properties without a name have the same problem at the same place.
                <li key={`${placeKey(problem.place)} ${problem.rule} ${index}`}>
                  <button type="button" className={styles.go} onClick={() => onGo(problem.place)}>
                    <code>{placeName(problem.place)}</code> {problem.message}
                  </button>
                  <span className={styles.proof}>
                    <code>{problem.rule}</code>
                    <Link
                      href={problem.link}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={`Documentation of ${problem.rule}`}
                    >
                      Documentation
                    </Link>
                  </span>
                </li>
              ))}
            </ul>
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

function placeName(place: Place): string {
  if (place.in === 'url') return place.parameter === 'item-id' ? 'Item ID' : 'Connection'
  return place.pointer === '' ? 'Payload' : place.pointer
}
