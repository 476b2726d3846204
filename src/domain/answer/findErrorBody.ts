import { z } from 'zod/mini'
import { bareErrorOf, type ErrorBody, errorBodyOf } from './errorBody.ts'
import { jsonObjectsIn } from './jsonObjects.ts'

/** An error body found in a text, with what the JSON around it says. */
export interface FoundError {
  readonly body: ErrorBody
  readonly shape: 'error body' | 'inner error' | 'operation' | 'answer in JSON'
  /** Of the entry of a batch, or of a record that keeps the status beside the body. */
  readonly status: number | undefined
  readonly isCut: boolean
  /** The text without the JSON: headers, log lines, what an SDK says about it. */
  readonly around: string
}

/** The first error body in a text, as a whole, inside other JSON, or between other lines. */
export function findErrorBody(text: string): FoundError | undefined {
  return findIn(text) ?? (text.includes('\\"') ? findIn(text.replaceAll('\\"', '"')) : undefined)
}

function findIn(text: string): FoundError | undefined {
  for (const { json, isCut, start, end } of jsonObjectsIn(text)) {
    const found = errorIn(json)
    if (found !== undefined) return { ...found, isCut, around: `${text.slice(0, start)}\n${text.slice(end)}` }
  }
  return undefined
}

function errorIn(json: unknown): Omit<FoundError, 'isCut' | 'around'> | undefined {
  const status = statusOf(json)
  const body = errorBodyOf(json)
  if (body !== undefined) {
    return { body, shape: operationSchema.safeParse(json).success ? 'operation' : 'error body', status }
  }
  const bare = bareErrorOf(json)
  if (bare !== undefined) return { body: bare, shape: 'inner error', status }
  return deeperIn(json)
}

// Level by level, so that the outermost error is the one that counts.
function deeperIn(json: unknown): Omit<FoundError, 'isCut' | 'around'> | undefined {
  let level: readonly Inner[] = [{ json, status: statusOf(json) }]
  for (let depth = 0; depth < deepestBody; depth++) {
    level = level.flatMap(membersOf).slice(0, widestLevel)
    for (const { json: inner, status } of level) {
      const body = isObject(inner) && isObject(inner['error']) ? errorBodyOf(inner) : undefined
      if (body !== undefined) return { body, shape: 'answer in JSON', status: statusOf(inner) ?? status }
    }
  }
  return undefined
}

interface Inner {
  readonly json: unknown
  readonly status: number | undefined
}

const deepestBody = 6
const widestLevel = 400

function membersOf({ json, status }: Inner): readonly Inner[] {
  const own = statusOf(json) ?? status
  if (Array.isArray(json)) return json.slice(0, widestLevel).map((each: unknown) => ({ json: each, status: own }))
  if (isObject(json)) return Object.values(json).map((each) => ({ json: each, status: own }))
  // Logs and HAR files keep a body as text.
  if (typeof json === 'string' && json.includes('"error"')) {
    return jsonObjectsIn(json).map((each) => ({ json: each.json, status: own }))
  }
  return []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function statusOf(json: unknown): number | undefined {
  const read = statusSchema.safeParse(json)
  if (!read.success) return undefined
  const status = Number(read.data.status ?? read.data.statusCode ?? Number.NaN)
  return status >= 100 && status < 600 ? status : undefined
}

const numberOrText = z.optional(z.union([z.number(), z.string()]))
const statusSchema = z.object({
  status: z.catch(numberOrText, undefined),
  statusCode: z.catch(numberOrText, undefined),
})

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation */
const operationSchema = z.object({ status: z.enum(['unspecified', 'inprogress', 'completed', 'failed']) })
