import { type ErrorInJson, errorInJson, weightOf } from './errorInJson.ts'
import { objectsInText } from './objectsInText.ts'
import { quoteVariants } from './quoteVariants.ts'

/** An error body found in a text, with what the JSON around it says. */
export interface FoundError extends ErrorInJson {
  readonly isCut: boolean
  /** The text without the JSON: headers, log lines, what an SDK says about it. */
  readonly around: string
  /** The JSON as it stands, with all that is beside the error in it. */
  readonly source: string
}

/** The first error body in a text, as a whole, inside other JSON, or between other lines. */
export function findErrorBody(text: string): FoundError | undefined {
  for (const variant of quoteVariants(text)) {
    const found = findIn(variant)
    if (found !== undefined) return found
  }
  return undefined
}

// A small object with a code and a message may be what the caller's own log says about the error that follows.
function findIn(text: string): FoundError | undefined {
  let small: FoundError | undefined
  for (const { value, isCut, start, end } of objectsInText(text)) {
    const error = errorInJson(value)
    if (error === undefined) continue
    const around = `${text.slice(0, start)}\n${text.slice(end)}`
    const found = { ...error, isCut, around, source: text.slice(start, end) }
    if (error.shape !== 'inner error' || weightOf(error.body) > 0) return found
    small ??= found
  }
  return small
}
