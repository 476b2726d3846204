import type { ServerAnswer } from './serverAnswer.ts'
import { withoutSecrets } from './withoutSecrets.ts'

/** What Microsoft support asks for about a failed call: the facts alone, never a token and nothing of the item. */
export function supportText(answer: ServerAnswer): string {
  const { request, innerError } = answer
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['status', answer.status?.toString()],
    ['code', answer.code],
    ['message', answer.message],
    ['inner code', innerError?.code],
    ['inner message', innerError?.message],
    ['request-id', answer.requestId ?? 'not in the answer'],
    ['client-request-id', answer.clientRequestId],
    ['date', answer.date ?? 'not in the answer'],
  ]
  const lines = rows.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return withoutSecrets([...(request === undefined ? [] : [`${request.method} ${request.url}`]), ...lines].join('\n'))
}
