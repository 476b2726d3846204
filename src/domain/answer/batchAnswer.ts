import { z } from 'zod/mini'
import { isRecord } from '../isRecord.ts'
import { noWords } from './errorBody.ts'
import { errorInJson, statusOf } from './errorInJson.ts'
import { withKnownNames } from './knownNames.ts'
import { readHeaderDate, readIds, readRetryAfter } from './logLines.ts'
import { objectsInText } from './objectsInText.ts'
import { quoteVariants } from './quoteVariants.ts'
import type { ServerAnswer } from './serverAnswer.ts'

/** The answer to a $batch request: how many entries it has, and those that failed, in their order. */
export interface BatchAnswer {
  readonly entryCount: number
  readonly failures: readonly BatchFailure[]
}

export interface BatchFailure {
  /** What the request called it. */
  readonly id: string | undefined
  readonly answer: ServerAnswer
}

/**
 * Reads the answer to a $batch request, also out of other text; undefined for a text without one. The whole may have
 * succeeded while entries of it failed. https://learn.microsoft.com/graph/json-batching
 */
export function readBatchAnswer(text: string): BatchAnswer | undefined {
  // Its list of entries alone is copied too.
  const isList = /^\s{0,1000}\[\s{0,1000}\{/.test(text)
  if (!isList && !/responses/i.test(text)) return undefined
  for (const variant of quoteVariants(isList ? `{"responses":${text}}` : text)) {
    for (const { value, isCut } of objectsInText(variant)) {
      const entries = entriesOf(withKnownNames(value))
      if (entries === undefined) continue
      return { entryCount: entries.length, failures: entries.flatMap((entry) => failureOf(entry, isCut)) }
    }
  }
  return undefined
}

// A log or a flow keeps it as the body of an answer.
function entriesOf(json: unknown): readonly BatchEntry[] | undefined {
  if (!isRecord(json)) return undefined
  for (const value of [json, json['body'], json['data']]) {
    const read = isRecord(value) ? batchSchema.safeParse(value) : undefined
    const responses = read?.success === true ? read.data.responses : []
    if (responses.length > 0 && responses.every(({ id, status }) => id !== undefined || status !== undefined))
      return responses
  }
  return undefined
}

function failureOf(entry: BatchEntry, isCut: boolean): readonly BatchFailure[] {
  const found = errorInJson(entry.body)
  const status = statusOf(entry)
  const isFailure = status === undefined ? found !== undefined : status >= 400
  if (!isFailure) return []
  const body = found?.body ?? noWords
  const headers = JSON.stringify(entry.headers ?? {})
  const ids = readIds(headers)
  const { innerError } = body
  const answer: ServerAnswer = {
    ...body,
    shape: 'answer in JSON',
    status,
    request: undefined,
    requestId: innerError?.requestId ?? ids.requestId,
    clientRequestId: innerError?.clientRequestId ?? ids.clientRequestId,
    date: innerError?.date ?? readHeaderDate(headers),
    retryAfterSeconds: readRetryAfter(headers),
    isCut,
  }
  return [{ id: entry.id === undefined ? undefined : String(entry.id), answer }]
}

const numberOrText = z.optional(z.union([z.string(), z.number()]))
const entrySchema = z.object({
  id: z.catch(numberOrText, undefined),
  status: numberOrText,
  headers: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
})
type BatchEntry = z.infer<typeof entrySchema>
const batchSchema = z.object({ responses: z.array(entrySchema) })
