import { Button } from '@fluentui/react-components'
import { Suspense, useId } from 'react'
import type { Place } from '../../domain/problem.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { downloadFile } from '../../ui/downloadFile.ts'
import { dayAndSecondText } from '../../ui/formats.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { settlementText } from '../protocol/settlement.ts'
import type { SubmitOutcome } from '../protocol/useSubmitItem.ts'
import type { OpenItem } from './AnswerCauses.tsx'
import { answerText, bodyAsShown } from './answerText.ts'
import type { ErrorAction } from './describeGraphError.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { LazyAnswerCauses, LazyExplainError } from './lazyExplaining.ts'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly outcome: SubmitOutcome | undefined
  readonly isPending: boolean
  /** The draft is not what was sent any more. */
  readonly isDraftChanged: boolean
  readonly onAction: (action: ErrorAction) => void
  readonly openItem: () => OpenItem
  readonly onGo: (place: Place) => void
  /** The error from elsewhere that is being explained; undefined while none is asked about. */
  readonly pastedError: string | undefined
  readonly onPastedError: (text: string | undefined) => void
}

/** What came back from the last submission, in words and as it came; and a place to have other errors explained. */
export function ResponsePanel(props: Props) {
  const { pastedError, onPastedError, openItem, onGo } = props
  const explaining = useId()
  return (
    <div className={styles.panel}>
      <Outcome {...props} />
      <section className={styles.explain} aria-label="Errors from elsewhere">
        <Button
          size="small"
          aria-expanded={pastedError !== undefined}
          aria-controls={pastedError === undefined ? undefined : explaining}
          onClick={() => onPastedError(pastedError === undefined ? '' : undefined)}
        >
          Explain an error
        </Button>
        {pastedError !== undefined && (
          <div id={explaining} className={styles.explain}>
            <Suspense>
              <LazyExplainError text={pastedError} onText={onPastedError} openItem={openItem} onGo={onGo} />
            </Suspense>
          </div>
        )}
      </section>
    </div>
  )
}

function Outcome({ outcome, isPending, isDraftChanged, onAction, openItem, onGo }: Props) {
  if (outcome === undefined) {
    return (
      <p className={styles.empty}>
        {isPending ? 'Waiting for Graph…' : 'Submit the item to see here what Graph answers.'}
      </p>
    )
  }
  const { result, submission, settlement } = outcome
  const answer = result.kind === 'ok' ? result.response : result.answer
  // An answer that said yes and broke off is no refusal.
  const refusal = answer !== undefined && answer.status >= 400 && settlement !== 'stored' ? answer : undefined
  return (
    <>
      {result.kind === 'ok' ? (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <MessageBarTitle>Item saved</MessageBarTitle>
            <p className={styles.words}>
              <code>{submission.itemId}</code> is in <code>{submission.connectionId}</code>. Graph answered{' '}
              {result.status}. Search shows it once it is indexed; people report 15 to 30 minutes.
            </p>
          </MessageBarBody>
        </MessageBar>
      ) : settlement === 'stored' ? (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <MessageBarTitle>Item saved</MessageBarTitle>
            <p className={styles.words}>{settlementText(settlement)}</p>
          </MessageBarBody>
        </MessageBar>
      ) : (
        <ErrorNotice
          error={result.error}
          doing="saving the item"
          onAction={onAction}
          finding={settlement === undefined ? undefined : settlementText(settlement)}
        />
      )}
      {refusal !== undefined && (
        <Suspense>
          <LazyAnswerCauses answer={refusal} openItem={openItem} onGo={onGo} />
        </Suspense>
      )}
      {isDraftChanged && (
        <p className={styles.empty}>You changed the draft since. Submit again to send it as it is now.</p>
      )}
      {answer !== undefined && <Answer answer={answer} sentByteLength={submission.body.size} />}
    </>
  )
}

function Answer({ answer, sentByteLength }: { readonly answer: GraphAnswer; readonly sentByteLength: number }) {
  const body = bodyAsShown(answer.bodyText)
  return (
    <>
      <div className={styles.tools}>
        <CopyButton label="Copy for support" text={() => answerText(answer, sentByteLength)} />
        {answer.bodyText !== '' && <CopyButton label="Copy response body" text={() => answer.bodyText} />}
        {body.isCut && (
          <Button size="small" onClick={() => downloadFile('response.txt', 'text/plain', [answer.bodyText])}>
            Download response body
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        <dt>Status</dt>
        <dd>
          {answer.status} {answer.statusText}
        </dd>
        <dt>Request</dt>
        <dd>
          <code>
            {answer.method} {answer.url}
          </code>
        </dd>
        <dt>request-id</dt>
        <dd>
          <code>{answer.requestId ?? 'not readable'}</code>
        </dd>
        <dt>client-request-id</dt>
        <dd>
          <code>{answer.clientRequestId}</code>
        </dd>
        <dt>Time</dt>
        <dd title={new Date(answer.receivedAt).toISOString()}>
          {dayAndSecondText(answer.receivedAt)}, after {answer.durationMs} ms
        </dd>
      </dl>
      <h3 className={styles.title}>Body</h3>
      {answer.bodyBrokeOff && <p className={styles.empty}>The connection broke; this part arrived.</p>}
      {body.text === '' ? (
        <p className={styles.empty}>No body.</p>
      ) : (
        // A block that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={styles.body} tabIndex={0} aria-label="Response body">
          {body.text}
          {body.isCut && '\n…'}
        </pre>
      )}
      <h3 className={styles.title}>Headers the browser may read</h3>
      <dl className={styles.facts}>
        {answer.headers.map(([name, value]) => (
          <div key={name} className={styles.pair}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
