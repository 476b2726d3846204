import { listInWords } from '../listInWords.ts'
import type { PropertyRule, ResultTemplate, RuleOperation } from './resultTemplate.ts'

/** Whether a template applies to an item, and why: a sentence for each of its rules. */
export interface TemplateVerdict {
  readonly template: ResultTemplate
  readonly applies: boolean
  readonly reasons: readonly { readonly says: string; readonly holds: boolean }[]
}

/**
 * Each template with its verdict, in the order in which search looks at them; the first that applies is used. How several rules
 * of one template go together is not documented: here all of them have to hold. Capitals do not count.
 */
export function judgeTemplates(
  templates: readonly ResultTemplate[],
  valueOf: (property: string) => unknown,
): readonly TemplateVerdict[] {
  return templates
    .toSorted((one, other) => one.priority - other.priority)
    .map((template) => {
      const reasons = template.rules.map((rule) => {
        const holds = ruleHolds(rule, valueOf(rule.property))
        return { says: ruleInWords(rule, holds), holds }
      })
      return { template, applies: reasons.every(({ holds }) => holds), reasons }
    })
}

/** True when a value fits a rule. One with an operation that is newer than this editor never does. */
function ruleHolds({ operation, values, valuesJoinedBy }: PropertyRule, value: unknown): boolean {
  const actual = textsOf(value)
  if (operation === 'null') return actual.length === 0
  if (!isCompared(operation)) return false
  const fits = (wanted: string) => compare[operation](actual, wanted)
  return valuesJoinedBy === 'and' ? values.every(fits) : values.some(fits)
}

type ComparedOperation = Exclude<RuleOperation, 'null'>

const compare: Readonly<Record<ComparedOperation, (actual: readonly string[], wanted: string) => boolean>> = {
  equals: (actual, wanted) => actual.includes(wanted.toLowerCase()),
  notEquals: (actual, wanted) => !actual.includes(wanted.toLowerCase()),
  contains: (actual, wanted) => actual.some((each) => each.includes(wanted.toLowerCase())),
  notContains: (actual, wanted) => !actual.some((each) => each.includes(wanted.toLowerCase())),
  startsWith: (actual, wanted) => actual.some((each) => each.startsWith(wanted.toLowerCase())),
  lessThan: (actual, wanted) => actual.some((each) => order(each, wanted.toLowerCase()) < 0),
  greaterThan: (actual, wanted) => actual.some((each) => order(each, wanted.toLowerCase()) > 0),
}

function isCompared(operation: string): operation is ComparedOperation {
  return Object.hasOwn(compare, operation)
}

// Numbers by size; dates that are written alike, and all else, as texts.
function order(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)]
  if (one.trim() !== '' && other.trim() !== '' && !Number.isNaN(a) && !Number.isNaN(b)) return a - b
  return one < other ? -1 : Number(one > other)
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return []
  return (Array.isArray(value) ? value : [value]).map((each) => String(each).toLowerCase())
}

function ruleInWords({ property, operation, values, valuesJoinedBy }: PropertyRule, holds: boolean): string {
  if (operation === 'null') return `${property} ${holds ? 'is' : 'is not'} empty`
  if (!isCompared(operation)) return `The editor does not know the operation ${operation} of the rule for ${property}`
  const wanted = listInWords(
    values.map((value) => `“${value}”`),
    valuesJoinedBy,
  )
  return `${property} ${words[operation][holds ? 0 : 1]} ${wanted}`
}

const words: Readonly<Record<ComparedOperation, readonly [string, string]>> = {
  equals: ['is', 'is not'],
  notEquals: ['is not', 'is'],
  contains: ['contains', 'does not contain'],
  notContains: ['does not contain', 'contains'],
  startsWith: ['starts with', 'does not start with'],
  lessThan: ['is less than', 'is not less than'],
  greaterThan: ['is greater than', 'is not greater than'],
}
