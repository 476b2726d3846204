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
import { isOnlyMissing } from '../domain/rules/missingRules.ts'
import type { Severity } from '../domain/rules.ts'
import { useFixing } from '../fixes/fixing.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { matchingProblems } from './matchingProblems.ts'
import { ProblemList } from './ProblemList.tsx'
import styles from './ProblemsPanel.module.css'

interface Props {
  readonly problems: readonly Problem[]
  /** True once the user tried to submit: until then nothing that is only missing is called an error. */
  readonly showsMissing: boolean
  /** Moves focus to the field of a place. */
  readonly onGo: (place: Place) => void
}

/** Every problem of the draft, worst first. Each leads to its field, and says how it can be mended. */
export function ProblemsPanel({ problems, showsMissing, onGo }: Props) {
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
            isSmall
            aria-label="Filter problems"
            placeholder="Filter problems"
            value={query}
            onValue={setQuery}
          />
          <FixAllButton problems={problems} focusNext={() => focusNext(0)} />
        </div>
      )}
      {problems.length > 0 && found.length === 0 && (
        <p className={styles.meaning}>No problem has “{query.trim()}” in it.</p>
      )}
      {groupsOf(found, showsMissing).map(({ kind, group, linesBefore }) => (
        <section key={kind} aria-label={titles[kind]}>
          <h3 className={styles[kind]}>
            {icons[kind]} {titles[kind]} ({inWords(group.length)})
          </h3>
          <p className={styles.meaning}>{meanings[kind]}</p>
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
      Apply {inWords(count)} safe {count === 1 ? 'fix' : 'fixes'}
    </Button>
  )
}

function groupsOf(problems: readonly Problem[], showsMissing: boolean) {
  const kindOf = (problem: Problem) => (!showsMissing && isOnlyMissing(problem) ? 'missing' : problem.severity)
  const groups = kinds.map((kind) => ({ kind, group: problems.filter((problem) => kindOf(problem) === kind) }))
  return groups
    .map((each, index) => ({
      ...each,
      linesBefore: groups.slice(0, index).reduce((sum, { group }) => sum + group.length, 0),
    }))
    .filter(({ group }) => group.length > 0)
}

const kinds = ['error', 'missing', 'warning', 'advice'] as const
type ProblemKind = Severity | 'missing'

const titles: Record<ProblemKind, string> = {
  missing: 'To fill in',
  error: 'To fix',
  warning: 'To check',
  advice: 'Advice',
}

const meanings: Record<ProblemKind, string> = {
  missing: 'What the item still needs.',
  error: 'Graph will reject the item until these are fixed.',
  warning: 'Not documented, or often a mistake. You can still submit.',
  advice: 'Optional improvements: they make the item easier to find.',
}

const icons: Record<ProblemKind, React.ReactElement> = {
  missing: <InfoRegular aria-hidden />,
  error: <ErrorCircleFilled aria-hidden />,
  warning: <WarningFilled aria-hidden />,
  advice: <InfoRegular aria-hidden />,
}
