import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { downloadFile } from '../../ui/downloadFile.ts'
import { dayAndSecondText } from '../../ui/formats.ts'
import { answerText, bodyAsShown } from './answerText.ts'
import styles from './ResponsePanel.module.css'

/** An answer of Graph as it came: status, ids, time, body, headers. */
export function AnswerFacts({
  answer,
  sentByteLength,
}: {
  readonly answer: GraphAnswer
  readonly sentByteLength: number
}) {
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
          HTTP {answer.status} {answer.statusText}
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
      <h3 className={styles.title}>Response headers</h3>
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
