import { useMemo } from 'react'
import { explainAnswer } from '../../domain/answer/explainAnswer.ts'
import { readAnswerOrWords } from '../../domain/answer/readAnswer.ts'
import { type ServerAnswer, shapeText } from '../../domain/answer/serverAnswer.ts'
import { supportText } from '../../domain/answer/supportText.ts'
import { withoutSecrets } from '../../domain/answer/withoutSecrets.ts'
import type { Place } from '../../domain/problem.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Textarea } from '../../ui/Textarea.tsx'
import type { ItemAtHand } from './AnswerCauses.tsx'
import { CauseList } from './CauseList.tsx'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
}

/** Takes an error that came from elsewhere, in any wording, and says what may have caused it. Nothing of it is sent or kept. */
export function ExplainError({ text, onText, openItem, onGo }: Props) {
  const explained = useMemo(() => {
    if (text.trim() === '') return undefined
    const answer = readAnswerOrWords(text)
    return { answer, causes: explainAnswer(answer, { ...openItem(), isOwnAnswer: false }) }
  }, [text, openItem])
  return (
    <>
      <Textarea
        aria-label="Error answer"
        value={text}
        rows={6}
        spellCheck={false}
        placeholder="An error body, an HTTP answer, an exception, or the message alone"
        onChange={({ currentTarget: { value } }) => onText(value.slice(0, longestKept))}
      />
      <p className={styles.empty}>Nothing that you paste here is sent or kept.</p>
      <div role="status" className={styles.empty}>
        {explained !== undefined && summaryOf(explained.answer, explained.causes.length)}
      </div>
      {explained !== undefined && (
        <>
          <CauseList causes={explained.causes} onGo={onGo} />
          <Facts answer={explained.answer} />
        </>
      )}
    </>
  )
}

/** In characters: error answers are short, and a longer text would make the box slow. */
const longestKept = 100_000

function summaryOf(answer: ServerAnswer, causeCount: number): string {
  const cut = answer.isCut ? ', cut off in the middle' : ''
  const found =
    causeCount === 0 ? 'No known cause' : causeCount === 1 ? 'One likely cause' : `${causeCount} likely causes`
  return `This is ${shapeText(answer.shape)}${cut}. ${found}.`
}

function Facts({ answer }: { readonly answer: ServerAnswer }) {
  const { request, innerError } = answer
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ['Request', request && `${request.method} ${request.url}`],
    ['Status', answer.status],
    ['Code', answer.code],
    ['Message', answer.message],
    ['Inner code', innerError?.code],
    ['Inner message', innerError?.message],
    ['request-id', answer.requestId],
    ['client-request-id', answer.clientRequestId],
    ['Date', answer.date],
  ]
  return (
    <>
      <h3 className={styles.title}>What it says</h3>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name} className={styles.pair}>
                <dt>{name}</dt>
                <dd>
                  <code>{withoutSecrets(String(value))}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.tools}>
        <CopyButton label="Copy error for support" text={() => supportText(answer)} />
      </div>
    </>
  )
}
