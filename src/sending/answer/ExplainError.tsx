import { useMemo } from 'react'
import { explainAnswer } from '../../domain/answer/explainAnswer.ts'
import { type Failure, readFailures } from '../../domain/answer/failures.ts'
import { supportText } from '../../domain/answer/supportText.ts'
import type { Place } from '../../domain/problem.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Textarea } from '../../ui/Textarea.tsx'
import { AnswerIds, AnswerWords } from './AnswerWords.tsx'
import { CauseList } from './CauseList.tsx'
import styles from './ExplainError.module.css'
import { explainContextOf, type ItemAtHand } from './itemAtHand.ts'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
}

/** Takes an error that came from elsewhere, in any wording, and says what may have caused it. Nothing of it is sent or kept. */
export function ExplainError({ text, onText, openItem, onGo }: Props) {
  const explained = useMemo(() => (text.trim() === '' ? undefined : explain(text, openItem())), [text, openItem])
  return (
    <>
      <Textarea
        aria-label="Error answer"
        value={text}
        // What it says is read now, and the result should stand below without scrolling.
        rows={explained === undefined ? 6 : 2}
        isResizable
        spellCheck={false}
        placeholder="An error body, an HTTP answer, an exception, or the message alone"
        onChange={({ currentTarget: { value } }) => onText(value.slice(0, longestKept))}
      />
      {explained === undefined && <p className={styles.hint}>Nothing that you paste here is sent or kept.</p>}
      <div role="status" className={styles.hint}>
        {explained !== undefined && summaryOf(explained)}
      </div>
      {explained?.failures.map((failure, index) => (
        // Two entries of a batch may have one id.
        // oxlint-disable-next-line react/no-array-index-key
        <ExplainedFailure key={index} failure={failure} onGo={onGo} />
      ))}
    </>
  )
}

/** In characters: error answers are short, and a longer text would make the box slow. */
const longestKept = 100_000

interface Explained extends Failure {
  readonly explanation: ReturnType<typeof explainAnswer>
}

function explain(text: string, item: ItemAtHand) {
  const { what, failures } = readFailures(text)
  const explained = failures.map((failure): Explained => {
    const { answer } = failure
    return { ...failure, explanation: explainAnswer(answer, explainContextOf(item, answer, false)) }
  })
  return { what, failures: explained }
}

function summaryOf({ what, failures }: ReturnType<typeof explain>): string {
  const [only, ...others] = failures
  if (only === undefined || others.length > 0 || only.entryId !== undefined) return `This is ${what}.`
  const count = only.explanation.causes.length
  const found = count === 0 ? withoutCause(only) : count === 1 ? 'One likely cause' : `${count} likely causes`
  return `This is ${what}. ${found}.`
}

// "No known cause" would deny what the answer itself names.
function withoutCause({ explanation: { namesReason } }: Explained): string {
  return namesReason ? 'It says itself what is wrong' : 'No known cause'
}

function ExplainedFailure({ failure, onGo }: { readonly failure: Explained; readonly onGo: Props['onGo'] }) {
  const { entryId, answer, explanation } = failure
  const support = entryId === undefined ? 'Copy error for support' : `Copy error of entry ${entryId} for support`
  return (
    <section className={styles.failure} aria-label={entryId === undefined ? 'What it says' : `Entry ${entryId}`}>
      {entryId !== undefined && <h3 className={styles.entry}>Entry {entryId}</h3>}
      <CauseList explanation={explanation} onGo={onGo} />
      <AnswerWords answer={answer} />
      <AnswerIds answer={answer} />
      <div>
        <CopyButton label={support} text={() => supportText(answer)} />
      </div>
    </section>
  )
}
