import { z } from 'zod/mini'
import { isRecord } from '../isRecord.ts'
import { bareErrorOf } from './bareError.ts'
import { type ErrorBody, errorBodyOf, noWords } from './errorBody.ts'
import { withKnownNames } from './knownNames.ts'
import { objectsInText } from './objectsInText.ts'

/** An error that a JSON value is or holds, with what stands beside it. */
export interface ErrorInJson {
  readonly body: ErrorBody
  readonly shape: 'error body' | 'inner error' | 'operation' | 'answer in JSON'
  /** Of the entry of a batch, or of a record that keeps the status beside the body. */
  readonly status: number | undefined
}

/**
 * The error in a JSON value: itself, or deeper, as logs, flows and HTTP clients keep it. Of several the one that says most,
 * and of equal ones the outermost: an outer one may be what a client says about Graph's.
 */
export function errorInJson(json: unknown): ErrorInJson | undefined {
  const root = withKnownNames(json)
  const own = ownError(root)
  const deeper = deeperIn(root)
  if (own === undefined || deeper === undefined) return own ?? deeper
  return weightOf(deeper.body) > weightOf(own.body) ? deeper : own
}

/** The HTTP status that a JSON object keeps beside a body; undefined where there is none. */
export function statusOf(json: unknown): number | undefined {
  const read = statusSchema.safeParse(json)
  if (!read.success) return undefined
  const { status, statusCode, code } = read.data
  return [status, statusCode, code].map((each) => Number(each ?? Number.NaN)).find((each) => each >= 100 && each < 600)
}

/** How much an error says beyond its code and its general words. */
export function weightOf({ innerError }: ErrorBody): number {
  return (innerError?.message ? 4 : 0) + (innerError?.code ? 2 : 0) + (innerError?.requestId ? 1 : 0)
}

function ownError(json: unknown): ErrorInJson | undefined {
  const status = statusOf(json)
  const body = errorBodyOf(json)
  if (body !== undefined) {
    const isSentence = isRecord(json) && typeof json['error'] === 'string' && /\s/.test(json['error'])
    const shape = operationSchema.safeParse(json).success ? 'operation' : 'error body'
    return { body: isSentence ? { ...noWords, message: body.message ?? body.code } : tidied(body), shape, status }
  }
  const bare = bareErrorOf(json)
  return bare === undefined ? undefined : { body: tidied(bare), shape: 'inner error', status }
}

function deeperIn(json: unknown): ErrorInJson | undefined {
  let best: ErrorInJson | undefined
  let level: readonly Inner[] = [{ json, status: statusOf(json), isFromText: false }]
  for (let depth = 0; depth < deepestBody && level.length > 0; depth++) {
    level = level.flatMap(membersOf).slice(0, widestLevel)
    for (const { json: inner, status, isFromText } of level) {
      const isEnvelope = isRecord(inner) && isRecord(inner['error'])
      const found = isEnvelope || isFromText ? ownError(inner) : undefined
      if (found === undefined || (best !== undefined && weightOf(best.body) >= weightOf(found.body))) continue
      best = { body: found.body, shape: 'answer in JSON', status: found.status ?? status }
    }
  }
  return best
}

interface Inner {
  readonly json: unknown
  readonly status: number | undefined
  /** It was kept as text, as the body of an answer is, and as nothing else is that has a code and a message. */
  readonly isFromText: boolean
}

const deepestBody = 6
const widestLevel = 400

function membersOf({ json, status }: Inner): readonly Inner[] {
  const own = statusOf(json) ?? status
  const inner = (each: unknown, isFromText = false): Inner => ({ json: each, status: own, isFromText })
  if (Array.isArray(json)) return json.slice(0, widestLevel).map((each: unknown) => inner(each))
  if (isRecord(json)) return Object.values(json).map((each) => inner(each))
  // Logs and HAR files keep a body as text.
  if (typeof json === 'string' && json.length < longestText && mayHoldError.test(json)) {
    return [...objectsInText(json)].map(({ value }) => inner(withKnownNames(value), true))
  }
  return []
}

const longestText = 200_000
const mayHoldError = /\{[\s\\]{0,20}["'](?:error|code|message|Error)\b/

/** Codes, ids and dates have no blanks: one in them is where a line was broken. */
function tidied(body: ErrorBody): ErrorBody {
  const { code, innerError } = body
  if (innerError === undefined) return { ...body, code: joined(code) }
  const { requestId, clientRequestId } = innerError
  return {
    ...body,
    code: joined(code),
    innerError: {
      ...innerError,
      code: joined(innerError.code),
      requestId: joined(requestId),
      clientRequestId: joined(clientRequestId),
    },
  }
}

function joined(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s{1,20}/g, '')
}

const numberOrText = z.optional(z.union([z.number(), z.string()]))
const statusSchema = z.object({
  status: z.catch(numberOrText, undefined),
  statusCode: z.catch(numberOrText, undefined),
  // Of Python's APIError; that of an error body is a word.
  code: z.catch(numberOrText, undefined),
})

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation */
const operationSchema = z.object({ status: z.enum(['unspecified', 'inprogress', 'completed', 'failed']) })
