import type { DraftRuleId } from './rules/draftRules.ts'
import { draftRules } from './rules/draftRules.ts'
import type { Severity } from './rules.ts'

/**
 * Where a problem sits: in the body, by JSON Pointer (RFC 6901) into the item as drafted, or in a parameter of the request's URL.
 * @example { in: 'body', pointer: '/acl/0/value' }
 */
export type Place =
  | { readonly in: 'body'; readonly pointer: string }
  | { readonly in: 'url'; readonly parameter: 'connection-id' | 'item-id' }

/** One thing to know about a part of the item, before its place in the item is known. `at` is a pointer relative to that part. */
export interface Finding {
  readonly rule: DraftRuleId
  readonly message: string
  readonly at: string
}

/** A finding with its place: what is wrong, where, how bad, and the page that proves it. */
export interface Problem {
  readonly rule: DraftRuleId
  readonly severity: Severity
  readonly place: Place
  readonly message: string
  readonly link: string
}

/** A finding about the part itself, or about what `at` points to inside it. */
export function finding(rule: DraftRuleId, message: string, at = ''): Finding {
  return { rule, message, at }
}

/** The problem that a finding is once its part has a place in the body. */
export function problemInBody({ rule, message, at }: Finding, partPointer: string): Problem {
  return { rule, message, place: { in: 'body', pointer: partPointer + at }, ...factsOf(rule) }
}

/** The problem that a finding about a URL parameter is. */
export function problemInUrl({ rule, message }: Finding, parameter: 'connection-id' | 'item-id'): Problem {
  return { rule, message, place: { in: 'url', parameter }, ...factsOf(rule) }
}

function factsOf(rule: DraftRuleId): Pick<Problem, 'severity' | 'link'> {
  const { severity, link } = draftRules[rule]
  return { severity, link }
}

/** One reference token of a JSON Pointer, escaped. https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function pointerToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** True when nothing stands against sending. */
export function isSendable(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'error')
}

/** A stable text for a place: equal places have equal keys. */
export function placeKey(place: Place): string {
  return place.in === 'body' ? place.pointer : `url:${place.parameter}`
}
