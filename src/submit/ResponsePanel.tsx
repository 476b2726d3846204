import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { GraphAnswer } from '../graph/graphAnswer.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { downloadFile } from '../ui/downloadFile.ts'
import { answerText, bodyAsShown, timeOf } from './answerText.ts'
import type { ErrorAction } from './describeGraphError.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import styles from './ResponsePanel.module.css'
import { settlementText } from './settlement.ts'
import type { SubmitOutcome } from './useSubmitItem.ts'

interface Props {
  readonly outcome: SubmitOutcome | undefined
  readonly isPending: boolean
  /** The draft is not what was sent any more. */
  readonly isDraftChanged: boolean
  readonly onAction: (action: ErrorAction) => void
}

/** What came back from the last submission, in words and as it came. */
export function ResponsePanel({ outcome, isPending, isDraftChanged, onAction }: Props) {
  if (outcome === undefined) {
    return (
      <p className={styles.empty}>
        {isPending ? 'Waiting for Graph…' : 'Submit the item to see here what Graph answers.'}
      </p>
    )
  }
  const { result, submission, settlement } = outcome
  const answer = result.kind === 'ok' ? result.response : result.answer
  return (
    <div className={styles.panel}>
      {result.kind === 'ok' ? (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>Item saved</MessageBarTitle>
            <p className={styles.words}>
              <code>{submission.itemId}</code> is in <code>{submission.connectionId}</code>. Graph answered{' '}
              {result.status}. Search shows it once it is indexed; people report 15 to 30 minutes.
            </p>
          </MessageBarBody>
        </MessageBar>
      ) : settlement === 'stored' ? (
        <MessageBar intent="success" layout="multiline" role="status">
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
      {isDraftChanged && (
        <p className={styles.empty}>You changed the draft since. Submit again to send it as it is now.</p>
      )}
      {answer !== undefined && <Answer answer={answer} sentByteLength={submission.body.size} />}
    </div>
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
          {timeOf(answer.receivedAt)}, after {answer.durationMs} ms
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
