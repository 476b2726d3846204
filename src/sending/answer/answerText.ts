import { withoutSecrets } from '../../domain/answer/withoutSecrets.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'

/** The body as it is shown: as it came, indented when that changes nothing but white space, and cut when it is huge. */
export function bodyAsShown(bodyText: string): { readonly text: string; readonly isCut: boolean } {
  const text = indented(bodyText)
  return text.length > longestShown ? { text: text.slice(0, longestShown), isCut: true } : { text, isCut: false }
}

/** What Microsoft support asks for, without anything of the item or the token. */
export function answerText(answer: GraphAnswer, sentByteLength: number): string {
  const body = answer.status >= 400 ? ['', answer.bodyText.slice(0, longestShown)] : []
  return withoutSecrets([...callLines(answer, sentByteLength), ...body].join('\n'))
}

/** The same of a failure to be explained: what Graph says comes first. */
export function failureText(answer: GraphAnswer, sentByteLength: number): string {
  return withoutSecrets(
    [answer.bodyText.slice(0, longestShown), '', ...callLines(answer, sentByteLength)].join('\n').trim(),
  )
}

function callLines(answer: GraphAnswer, sentByteLength: number): readonly string[] {
  return [
    `${answer.method} ${answer.url}`,
    `status: ${answer.status} ${answer.statusText}`.trimEnd(),
    `request-id: ${answer.requestId ?? 'not readable'}`,
    `client-request-id: ${answer.clientRequestId}`,
    `date: ${answer.date ?? new Date(answer.receivedAt).toISOString()}`,
    `bytes sent: ${sentByteLength}`,
  ]
}

/** In characters: more than anyone reads on a screen, little enough to draw at once. */
const longestShown = 100_000

// JSON.parse would round an Int64, so a body is indented only where printing it back gives the same JSON.
function indented(text: string): string {
  if (text.length > longestShown) return text
  try {
    const json: unknown = JSON.parse(text)
    return JSON.stringify(json) === text ? JSON.stringify(json, null, 2) : text
  } catch {
    return text
  }
}
