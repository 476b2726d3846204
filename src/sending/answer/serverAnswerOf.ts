import { readRetryAfter } from '../../domain/answer/logLines.ts'
import { readAnswerOrWords } from '../../domain/answer/readAnswer.ts'
import type { ServerAnswer } from '../../domain/answer/serverAnswer.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'

/** An answer as it came over the wire, read like one that was pasted; the wire knows status, call and ids for sure. */
export function serverAnswerOf(answer: GraphAnswer): ServerAnswer {
  const { status, method, url, bodyText } = answer
  const read = readAnswerOrWords(bodyText)
  return {
    ...read,
    status,
    request: { method, url },
    requestId: answer.requestId ?? read.requestId,
    clientRequestId: answer.clientRequestId,
    date: answer.date ?? read.date,
    retryAfterSeconds: readRetryAfter(answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')),
    isCut: read.isCut || answer.bodyBrokeOff,
  }
}
