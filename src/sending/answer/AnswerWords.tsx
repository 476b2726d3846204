import type { ServerAnswer } from '../../domain/answer/serverAnswer.ts'
import { withoutSecrets } from '../../domain/answer/withoutSecrets.ts'
import { inWords } from '../../domain/limits.ts'
import styles from './ExplainError.module.css'

interface Props {
  readonly answer: ServerAnswer
}

type Fact = readonly [name: string, value: string | number | undefined]

/** What an error answer says in words: what comes first when one reads it. */
export function AnswerWords({ answer }: Props) {
  const { status, code, message, innerError, details, retryAfterSeconds } = answer
  return (
    <Facts
      facts={[
        ['Status', status],
        ['Retry-After', retryAfterSeconds === undefined ? undefined : `${inWords(retryAfterSeconds)} s`],
        ['Code', code],
        ['Message', message],
        ['Inner code', innerError?.code],
        ['Inner message', innerError?.message],
        ...details.map(
          (detail): Fact => ['Detail', [detail.code, detail.target, detail.message].filter(Boolean).join(': ')],
        ),
      ]}
    />
  )
}

/** By what Microsoft finds the call. */
export function AnswerIds({ answer }: Props) {
  const { request, requestId, clientRequestId, date } = answer
  return (
    <Facts
      facts={[
        ['Request', request && `${request.method} ${request.url}`],
        ['request-id', requestId],
        ['client-request-id', clientRequestId],
        ['Date', date],
      ]}
    />
  )
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <div key={`${name} ${value}`} className={styles.pair}>
          <dt>{name}</dt>
          <dd>
            <code>{withoutSecrets(String(value))}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
