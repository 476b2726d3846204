import type { ItemDraft } from '../itemDraft.ts'
import type { Place } from '../problem.ts'
import type { RuleId } from '../rules.ts'
import type { Mistake } from './payloadMistakes.ts'
import { codesOf, messagesOf, type ServerAnswer } from './serverAnswer.ts'

/** One thing that makes Graph answer with an error: how to tell it, what it means, what to do. One row of the table. */
export interface Cause {
  /** What the answer says; one of several is enough. */
  readonly when: readonly Sign[]
  /** The cause in plain words, as a sentence. */
  readonly title: string
  readonly next: string
  /** The page that documents it, or the thread where people hit it. */
  readonly link: string
  readonly certainty: 'documented' | 'seen'
  /** The fields of a draft that may be meant, the likeliest first. */
  readonly places?: (context: CauseContext) => readonly Place[]
  /** How the editor checks for it: an item that was checked and breaks none of the rules is not the cause. */
  readonly check?: CauseCheck
  /** It says so little that it counts only where nothing else fits. */
  readonly isLastResort?: true
  /** The editor cannot send this by itself: it is a cause only of an answer that came from elsewhere. */
  readonly isFromElsewhere?: true
}

/** What the editor looks at to find a cause in an item. */
export interface CauseCheck {
  /** What is looked at, to be listed: "property names". */
  readonly of: string
  readonly rules: readonly RuleId[]
  /** The rules can only be judged by the schema of the connection. */
  readonly needsSchema?: true
  /** They can only be judged where that parameter of the address is known. */
  readonly needsAddress?: 'connectionId' | 'itemId'
}

/** What a check needs and did not have. */
export type CheckLacks = 'schema' | 'connectionId' | 'itemId'

/** What the check of a cause came to: it is in the item, it is not, or it is not said; what it lacked is why, or why not all. */
export interface CauseFinding {
  readonly is: 'found' | 'ruledOut' | 'unknown'
  readonly lacks?: CheckLacks | undefined
}

/** What an answer must say. All given parts must hold. */
export interface Sign {
  readonly status?: readonly number[]
  /** One of the codes, outer or inner; case does not count. */
  readonly code?: readonly string[]
  readonly words?: RegExp
  /** The answer names no reason: the whole hint is that something in the request is wrong. */
  readonly isVague?: true
  /** The text does not say the status. */
  readonly hasNoStatus?: true
}

/** What a cause is looked for in: the words that told it, and what is in the form. */
export interface CauseContext {
  readonly match: RegExpExecArray | undefined
  readonly draft: ItemDraft
  readonly problems: readonly Mistake[]
}

/** How sure a sign is: a sentence of the answer names the cause, its code does, or its status only allows for it. */
export type SignStrength = 3 | 2 | 1

/** How surely a sign tells its cause where it is there. */
export function strengthOf({ words, code }: Sign): SignStrength {
  return words !== undefined ? 3 : code !== undefined ? 2 : 1
}

/** What the answer says that makes it a sign, or undefined if it is none. */
export function signOf(sign: Sign, answer: ServerAnswer): { readonly match: RegExpExecArray | undefined } | undefined {
  if (sign.status !== undefined && !sign.status.includes(answer.status ?? 0)) return undefined
  if (sign.hasNoStatus && answer.status !== undefined) return undefined
  if (sign.isVague && !isVague(answer)) return undefined
  if (sign.code !== undefined) {
    const codes = codesOf(answer).map((each) => each.toLowerCase())
    if (!sign.code.some((each) => codes.includes(each.toLowerCase()))) return undefined
  }
  if (sign.words === undefined) return { match: undefined }
  for (const message of messagesOf(answer)) {
    const match = sign.words.exec(message)
    if (match !== null) return { match }
  }
  return undefined
}

/** True when a refusal of the request says nothing about why. */
export function isVague(answer: ServerAnswer): boolean {
  const isRefusal = answer.status === 400 || (answer.status === undefined && saysBadRequest(answer))
  return (
    isRefusal &&
    messagesOf(answer).every((message) => vagueWords.test(message)) &&
    codesOf(answer).every((code) => vagueCodes.test(code) || emptyCodes.test(code))
  )
}

function saysBadRequest(answer: ServerAnswer): boolean {
  return (
    codesOf(answer).some((code) => vagueCodes.test(code)) || messagesOf(answer).some((each) => /malformed/i.test(each))
  )
}

const vagueCodes = /^(?:(?:request_)?bad ?request|invalid ?request)$/i
/** Codes that say nothing, not even that the request was refused. */
const emptyCodes = /^(?:generalException|UnknownError|400)$/i
const vagueWords = /malformed or incorrect|^(?:bad request|invalid ?request)\.?$|returned an error: \(400\)/i
