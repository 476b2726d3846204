/** A JSON object found in a longer text. `isCut` when the text ends inside it and it was closed by hand. */
export interface FoundJson {
  readonly json: unknown
  readonly isCut: boolean
  readonly start: number
  readonly end: number
}

/**
 * The JSON objects in a text, outermost first to last: in log lines, between headers, in a string of another object with
 * its quotes escaped. A last object that the text cuts off is closed after what is whole of it.
 */
export function jsonObjectsIn(text: string): readonly FoundJson[] {
  const found: FoundJson[] = []
  let at = text.indexOf('{')
  for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
    const scan = scanObject(text, at)
    const object = scan.end === undefined ? closedObject(text, at, scan) : parsed(text.slice(at, scan.end))
    if (object !== undefined)
      found.push({ json: object, isCut: scan.end === undefined, start: at, end: scan.end ?? text.length })
    at = text.indexOf('{', object === undefined ? at + 1 : (scan.end ?? text.length))
  }
  return found
}

/** A text full of brackets must not take long: error answers have few. */
const mostTries = 40

interface Scan {
  readonly end: number | undefined
  /** What would close the text as it ends, and whether it ends inside a string. */
  readonly closers: string
  readonly isInString: boolean
  /** The last place before which everything is whole, and what would close the text there. */
  readonly safe: { readonly at: number; readonly closers: string }
}

function scanObject(text: string, start: number): Scan {
  const open: string[] = []
  let isInString = false
  let safe = { at: start + 1, closers: '}' }
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
      if (open.length > deepest) break
      safe = { at: at + 1, closers: closing(open) }
    } else if (character === ',') safe = { at, closers: closing(open) }
    else if (character === '}' || character === ']') {
      open.pop()
      if (open.length === 0) return { end: at + 1, closers: '', isInString, safe }
      safe = { at: at + 1, closers: closing(open) }
    }
  }
  return { end: undefined, closers: closing(open), isInString, safe }
}

/** In levels: no error answer is as deep. */
const deepest = 50

function closing(open: readonly string[]): string {
  return open.toReversed().join('')
}

function closedObject(text: string, start: number, { closers, isInString, safe }: Scan): unknown {
  // A sentence that is cut off is worth keeping.
  const whole = parsed(`${text.slice(start)}${isInString ? '"' : ''}${closers}`)
  return whole ?? parsed(text.slice(start, safe.at) + safe.closers)
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}
