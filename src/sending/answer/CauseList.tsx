import { useId } from 'react'
import type { CauseCandidate, Explanation } from '../../domain/answer/explainAnswer.ts'
import { type CauseHelp, CauseLine } from './CauseLine.tsx'
import styles from './CauseList.module.css'
import { answerWords } from './words.ts'

interface Props extends CauseHelp {
  readonly explanation: Explanation
  /**
   * Below an alert with a button of its own they are possible causes; below one without, the first of them is what to do
   * first. Of an error that stands alone they are the likely ones.
   */
  readonly order?: 'likely' | 'afterAlert' | 'firstLeads'
  /** What of the item was checked. */
  readonly checked?: string
}

/** What may have caused an answer, the likeliest first, with buttons that lead to the fields, and what did not. */
export function CauseList({ explanation, order = 'likely', checked = answerWords.checkedThis, ...help }: Props) {
  const { causes, ruledOut } = explanation
  const none = ruledOut.length > 0 && (
    <p className={styles.none}>
      {checked} {ruledOut.join(', ')}.
    </p>
  )
  const fine = none && (
    <details className={styles.ruledOut}>
      <summary>{ruledOutText(ruledOut.length)}</summary>
      {none}
    </details>
  )
  if (causes.length === 0) return none || <p className={styles.words}>{withoutCause(explanation)}</p>
  const [first, ...others] = causes
  if (order === 'firstLeads' && first !== undefined) {
    return (
      <>
        <Causes title={answerWords.first} causes={[first]} help={help} isFirst />
        {others.length > 0 && <Causes title={answerWords.others} causes={others} help={help} />}
        {fine}
      </>
    )
  }
  const [one, several] =
    order === 'afterAlert' ? [answerWords.possibleOne, answerWords.possible] : ['Likely cause', 'Likely causes']
  const unknown = causes.filter(({ finding }) => finding?.is === 'unknown')
  const open = causes.filter((cause) => !unknown.includes(cause))
  return (
    <>
      {open.length > 0 && <Causes title={open.length === 1 ? one : several} causes={open} help={help} />}
      {unknown.length > 0 && <Causes title={answerWords.unchecked} causes={unknown} help={help} />}
      {fine}
    </>
  )
}

function ruledOutText(count: number): string {
  return `Ruled out by the check: ${count} other ${count === 1 ? 'cause' : 'causes'}`
}

interface CausesProps {
  readonly title: string
  readonly causes: readonly CauseCandidate[]
  readonly help: CauseHelp
  readonly isFirst?: boolean
}

function Causes({ title, causes, help, isFirst = false }: CausesProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ol className={isFirst ? styles.first : styles.causes}>
        {causes.map((cause) => (
          <li key={cause.id}>
            <CauseLine cause={cause} isFirst={isFirst} {...help} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function withoutCause({ namesReason }: Explanation): string {
  return namesReason
    ? 'The editor knows no more about this answer than what it says.'
    : 'No known cause fits this answer. What it says is all there is to go by.'
}
