import type { GraphAnswer } from './graphAnswer.ts'
import type { GraphResult } from './graphClient.ts'
import type { GraphError } from './graphError.ts'

/** A value read from Graph, or why there is none. */
export type Reading<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly answer: GraphAnswer }
  | { readonly kind: 'error'; readonly error: GraphError; readonly answer?: GraphAnswer }

/**
 * Reads the body of a good answer with `read`, which gives undefined for JSON of another shape. Only for values where
 * a JavaScript number will do: the text of an item is never read like this.
 */
export function readingOf<Value>(result: GraphResult, read: (json: unknown) => Value | undefined): Reading<Value> {
  if (result.kind === 'error') return result
  const { response: answer, status } = result
  let json: unknown
  try {
    json = JSON.parse(answer.bodyText)
  } catch {
    return { kind: 'error', error: { kind: 'unreadableAnswer', status, why: 'notJson' }, answer }
  }
  const value = read(json)
  return value === undefined
    ? { kind: 'error', error: { kind: 'unreadableAnswer', status, why: 'unexpectedShape' }, answer }
    : { kind: 'ok', value, answer }
}
