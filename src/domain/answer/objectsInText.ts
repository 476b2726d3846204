import { type LooseObject, readLooseObject } from './looseObject.ts'
import { wrapWidthOf } from './wrappedLines.ts'

/** An object found in a longer text. */
export interface ObjectInText extends LooseObject {
  readonly start: number
}

/**
 * The objects in a text, first to last: between headers and log lines, in the text of an exception, in any of the notations
 * that {@link readLooseObject} reads. What stands in a whole one is not told again; in one that is cut off it is.
 */
export function* objectsInText(text: string): Generator<ObjectInText, void> {
  const wrapWidth = wrapWidthOf(text)
  let left = mostRead
  let from = 0
  for (let tries = 0; tries < mostTries && left > 0; tries++) {
    starts.lastIndex = from
    const start = starts.exec(text)?.index
    if (start === undefined) return
    const object = readLooseObject(text, start, wrapWidth)
    left -= (object?.end ?? start + costOfNone) - start
    from = object === undefined || object.isCut ? start + 1 : object.end
    if (object !== undefined) yield { ...object, start }
  }
}

/** A text full of brackets must not take long. In tries, and in characters that are read, some of them again and again. */
const mostTries = 300
const mostRead = 400_000
const costOfNone = 2_000

// A bracket, or an error as Python prints it: MainError(code='…').
const starts = /\{|\b\w{0,40}(?:Error|Exception)\((?=\w{1,40}=)/g
