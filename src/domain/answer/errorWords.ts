import { isStatusName } from './statusInText.ts'
import { wordsOverLines, wrapWidthOf } from './wrappedLines.ts'

/** The code and the message of an error, as far as a text names them. */
export interface ErrorWords {
  readonly code: string | undefined
  readonly message: string | undefined
}

/** Reads a code and a message from log lines and the texts of exceptions, each where it is named. */
export function errorWordsIn(text: string): ErrorWords {
  const message = messageIn(text)
  const [, codeBefore, rest] =
    /^(?:[\w.]{1,100}: )?\[(\w{3,80})\]\s{0,5}:\s{0,5}(\S[\s\S]{0,4000})/.exec(message ?? '') ?? []
  return { code: codeIn(text) ?? codeBefore ?? codeAtSign(text), message: rest ?? message }
}

function codeIn(text: string): string | undefined {
  const labelled = firstOf(text, labelledCode)
  if (labelled !== undefined) return labelled
  const behindStatus = firstOf(text, /\b[45]\d\d ([A-Z][a-z]{1,30}(?:[A-Z][a-z]{1,30}){0,5})(?::\s|\s{0,20}$)/m)
  return behindStatus === undefined || isStatusName(behindStatus) ? undefined : behindStatus
}

// What PowerShell calls the id of an error, and what it and others print in brackets before the message.
function codeAtSign(text: string): string | undefined {
  return firstOf(text, /\bFullyQualifiedErrorId\s{0,5}:\s{0,5}([A-Z][a-z]\w{1,80}),Microsoft\.Graph/)
}

function firstOf(text: string, pattern: RegExp): string | undefined {
  for (const { 1: found } of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    if (found !== undefined && !nothings.has(found)) return found
  }
  return undefined
}

/** What languages print where there is nothing, and what a client says about every refusal. */
const nothings: ReadonlySet<string> = new Set(['None', 'null', 'undefined', 'ERR_BAD_REQUEST', 'ERR_BAD_RESPONSE'])

const labelledCode =
  /(?:^|[\s,{(;])(?<!status[ _-])(?:error ?)?code["']?\s{0,20}[:=]\s{0,20}["']?([A-Za-z][\w.]{2,80})/im

function messageIn(text: string): string | undefined {
  const wrapWidth = wrapWidthOf(text)
  for (const pattern of messages) {
    for (const { 0: match, 1: quote, index } of text.matchAll(pattern)) {
      const start = index + match.length
      const found = quote ? quotedAt(text, start, quote) : wordsOverLines(text, start, wrapWidth)
      const words = quote ? found : found.replace(restOfLogLine, '')
      if (words !== '' && !nothings.has(words) && !saysNothing.test(words)) return words
    }
  }
  return undefined
}

function quotedAt(text: string, start: number, quote: string): string {
  const end = text.slice(start, start + 4000).search(quote === '"' ? /"/ : /'(?![\w(])/)
  return end < 0
    ? wordsOverLines(text, start, undefined)
    : text
        .slice(start, start + end)
        .replaceAll(/\s{1,100}/g, ' ')
        .trim()
}

/** What stands before a message, the surest first. The message itself may go on over lines. */
const messages: readonly RegExp[] = [
  /(?:^|[\s,{(;])(?:error ?)?(?:message|msg)["']?[ \t]{0,20}[:=]\s{0,20}(["']?)(?=[^\s{])/gim,
  // The first line of an exception: "New-MgExternalConnectionItem_Create: The request is malformed or incorrect."
  /^(?:[A-Z][a-z]{1,15}-Mg\w{1,80})[ \t]{0,5}:[ \t]{0,5}()(?!(?:GET|PUT|POST|PATCH|DELETE)\b)(?=[^\s{])/gm,
  /(?:^|\s)(?:[\w.]{0,150}(?:Error|Exception))[ \t]{0,5}:[ \t]{1,5}()(?!(?:Code|Message|GET|PUT|POST|PATCH|DELETE)\b)(?=[^\s{])/gm,
  /^[ \t]{0,20}()(?=\[[A-Z]\w{2,80}\][ \t]{0,5}:[ \t])/gm,
  /\b[45]\d\d [A-Z][a-zA-Z]{2,60}:\s{1,5}()(?=\S)/gm,
]

/** The facts that a log puts behind a message, or the stack of an exception, in the same line. */
const restOfLogLine =
  /[\s,;]{1,5}(?:at [\w.$<>`]{3,200}\(|(?:status[ _-]?code|code|request[ _-]?id|client[ _-]?request[ _-]?id|error(?=: MainError))\s?[:=]\s?\S)[\s\S]{0,4000}$/i

// An exception that does not hand on what Graph said.
const saysNothing = /^(?:None|null) |^Exception of type '|^error status code received from the API|^\[object Object\]/
