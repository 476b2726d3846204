import { Button, SearchBox } from '@fluentui/react-components'
import {
  CheckmarkCircleRegular,
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
  WrenchRegular,
} from '@fluentui/react-icons'
import { useCallback, useMemo, useRef, useState } from 'react'
import { inWords } from '../domain/limits.ts'
import type { Place, Problem } from '../domain/problem.ts'
import type { Severity } from '../domain/rules.ts'
import { useFixing } from '../fixes/fixing.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { matchingProblems } from './matchingProblems.ts'
import { ProblemList } from './ProblemList.tsx'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problems: readonly Problem[]
  /** Moves focus to the field of a place. */
  readonly onGo: (place: Place) => void
}

/** Every problem of the draft, worst first. Each leads to its field, and says how it can be mended. */
export function ProblemsPanel({ problems, onGo }: Props) {
  const [query, setQuery] = useState('')
  const panel = useRef<HTMLDivElement>(null)
  const focusNext = useCallback((position: number) => {
    const lines = panel.current?.querySelectorAll('li')
    return lines?.item(Math.min(position, lines.length - 1))?.querySelector('button') ?? panel.current
  }, [])
  const found = matchingProblems(problems, query)
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      {problems.length === 0 ? (
        <p className={styles.none}>
          <CheckmarkCircleRegular aria-hidden /> No problems. The item can be sent.
        </p>
      ) : (
        <div className={styles.tools}>
          <SearchBox
            size="small"
            aria-label="Filter problems"
            placeholder="Filter problems"
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
          <FixAllButton problems={problems} focusNext={() => focusNext(0)} />
        </div>
      )}
      {problems.length > 0 && found.length === 0 && (
        <p className={styles.meaning}>No problem has “{query.trim()}” in it.</p>
      )}
      {groupsOf(found).map(({ severity, group, linesBefore }) => (
        <section key={severity} aria-label={titles[severity]}>
          <h3 className={styles[severity]}>
            {icons[severity]} {titles[severity]} ({inWords(group.length)})
          </h3>
          <p className={styles.meaning}>{meanings[severity]}</p>
          <ProblemList problems={group} linesBefore={linesBefore} onGo={onGo} focusNext={focusNext} />
        </section>
      ))}
    </div>
  )
}

/** One button for all fixes that have one reading and lose nothing. It goes away with the last of them. */
function FixAllButton({
  problems,
  focusNext,
}: Pick<Props, 'problems'> & { readonly focusNext: () => HTMLElement | null | undefined }) {
  const { fixesOf, applyAllSafe } = useFixing()
  const count = useMemo(
    () => problems.filter((problem) => fixesOf(problem).some(({ isSafe }) => isSafe)).length,
    [problems, fixesOf],
  )
  if (count === 0) return null
  return (
    <Button size="small" icon={<WrenchRegular />} onClick={() => focusAfter(applyAllSafe, focusNext)}>
      Fix all safe ones ({inWords(count)})
    </Button>
  )
}

function groupsOf(problems: readonly Problem[]) {
  const groups = severities.map((severity) => ({
    severity,
    group: problems.filter((problem) => problem.severity === severity),
  }))
  return groups
    .map((each, index) => ({
      ...each,
      linesBefore: groups.slice(0, index).reduce((sum, { group }) => sum + group.length, 0),
    }))
    .filter(({ group }) => group.length > 0)
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
