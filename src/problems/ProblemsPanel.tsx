import {
  CheckmarkCircleRegular,
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
  WrenchRegular,
} from '@fluentui/react-icons'
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { Fix } from '../domain/fixes/fix.ts'
import { inWords } from '../domain/limits.ts'
import { placeTitle } from '../domain/placeName.ts'
import type { Place, Problem } from '../domain/problem.ts'
import { useFixing } from '../fixes/fixing.ts'
import { useFixRound } from '../fixes/useFixRound.ts'
import { type ToDoKind, toDoKindOf } from '../item/toDo.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { SearchBox } from '../ui/SearchBox.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useStoredChoice } from '../ui/storedChoice.ts'
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
  const [detail, setDetail] = useStoredChoice('external-item-editor.problem-details', readDetail, 'plain')
  const panel = useRef<HTMLDivElement>(null)
  const focusNext = useCallback((position: number) => {
    const lines = panel.current?.querySelectorAll('li')
    return lines?.item(Math.min(position, lines.length - 1))?.querySelector('button') ?? panel.current
  }, [])
  const found = matchingProblems(problems, query)
  return (
    <div ref={panel} className={styles.panel} data-detail={detail} tabIndex={-1}>
      {problems.every(({ severity }) => severity === 'advice') && (
        <p className={styles.none}>
          <CheckmarkCircleRegular aria-hidden />
          {problems.length === 0 ? 'No problems. The item can be sent.' : onlyAdvice(problems.length)}
        </p>
      )}
      {problems.length > 0 && (
        <div className={styles.tools}>
          <SearchBox
            isSmall
            aria-label="Filter problems"
            placeholder="Filter problems"
            value={query}
            onValue={setQuery}
          />
          <Switch
            label="Technical details"
            isOn={detail === 'technical'}
            onChange={(isOn) => setDetail(isOn ? 'technical' : 'plain')}
          />
          <FixAll problems={problems} focusNext={() => focusNext(0)} />
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
          <p className={styles.meaning}>{showsMissing && kind === 'missing' ? stillMissing : meanings[kind]}</p>
          <ProblemList problems={group} linesBefore={linesBefore} onGo={onGo} focusNext={focusNext} />
        </section>
      ))}
    </div>
  )
}

/** One button for all fixes that remove nothing and are safe or by far the likeliest, each named before. One alone stands at its problem. */
function FixAll({
  problems,
  focusNext,
}: Pick<Props, 'problems'> & { readonly focusNext: () => HTMLElement | null | undefined }) {
  const { fixesOf, applyAll } = useFixing()
  const listId = useId()
  const round = useFixRound(useMemo(() => problems.slice(0, mostFollowed), [problems]))
  const fixes = useMemo(
    () =>
      apart(
        problems.flatMap((problem) => {
          const fix = fixesOf(problem).find(({ isSafe, isLikely }) => isSafe || isLikely)
          return fix === undefined ? [] : [{ fix, place: placeTitle(problem.place) }]
        }),
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- each round asks anew.
    [problems, fixesOf, round],
  )
  if (fixes.length < 2) return null
  const isSafe = fixes.every(({ fix }) => fix.isSafe)
  const count = inWords(fixes.length)
  return (
    <div className={styles.all}>
      <Button
        size="small"
        icon={<WrenchRegular />}
        aria-describedby={listId}
        onClick={() => focusAfter(applyAll, focusNext)}
      >
        Apply {count} {isSafe && 'safe '}fixes
      </Button>
      <span id={listId}>
        {fixes.slice(0, mostNamed).map(({ fix, place }, index) => (
          // Two properties without a name have the same place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>
            {index > 0 && ' · '}
            <strong>{place}</strong> {fix.label}
          </span>
        ))}
        {fixes.length > mostNamed && ` and ${inWords(fixes.length - mostNamed)} more`}
      </span>
    </div>
  )
}

/** Rules and pointers are for who looks them up. */
function readDetail(stored: string | null): 'plain' | 'technical' | undefined {
  return stored === 'plain' || stored === 'technical' ? stored : undefined
}

function onlyAdvice(count: number): string {
  return `Nothing to fix, the item can be sent. ${inWords(count)} ${count === 1 ? 'thing' : 'things'} to improve, if you like.`
}

/** What mends two problems at once is one fix. */
function apart<Each extends { readonly fix: Fix; readonly place: string }>(fixes: readonly Each[]): readonly Each[] {
  const first = new Map(fixes.toReversed().map((each) => [`${each.place} ${each.fix.label}`, each]))
  return fixes.filter((each) => first.get(`${each.place} ${each.fix.label}`) === each)
}

/** More would hide the problems themselves. */
const mostNamed = 8
/** Each key asks about them again. */
const mostFollowed = 50

function groupsOf(problems: readonly Problem[], showsMissing: boolean) {
  const groups = kinds.map((kind) => ({
    kind,
    group: problems.filter((problem) => toDoKindOf(problem, showsMissing) === kind),
  }))
  return groups
    .map((each, index) => ({
      ...each,
      linesBefore: groups.slice(0, index).reduce((sum, { group }) => sum + group.length, 0),
    }))
    .filter(({ group }) => group.length > 0)
}

const kinds = ['error', 'missing', 'warning', 'advice'] as const

const titles: Record<ToDoKind, string> = {
  missing: 'To fill in',
  error: 'To fix',
  warning: 'To check',
  advice: 'To improve',
}

const meanings: Record<ToDoKind, string> = {
  missing: 'What the item still needs.',
  error: 'Graph will reject the item until these are fixed.',
  warning: 'Not documented, or often a mistake. You can still submit.',
  advice: 'Optional: none of this stops sending.',
}

/** What is left of it after a submit was tried: the rest is to fix. */
const stillMissing = 'The item can be sent without, and is easier to find with it.'

const icons: Record<ToDoKind, React.ReactElement> = {
  missing: <InfoRegular aria-hidden />,
  error: <ErrorCircleFilled aria-hidden />,
  warning: <WarningFilled aria-hidden />,
  advice: <InfoRegular aria-hidden />,
}
