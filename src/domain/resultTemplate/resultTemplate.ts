/**
 * How results of a connection look, and for which items. A lower priority is looked at first.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-displaytemplate
 */
export interface ResultTemplate {
  readonly id: string
  readonly priority: number
  readonly rules: readonly PropertyRule[]
  /** An Adaptive Card with bindings such as `${title}`. */
  readonly layout: unknown
}

/** A condition on one property. https://learn.microsoft.com/graph/api/resources/externalconnectors-propertyrule */
export interface PropertyRule {
  readonly property: string
  /** One of {@link ruleOperations}, or one that is newer than this editor. */
  readonly operation: string
  readonly values: readonly string[]
  readonly valuesJoinedBy: 'and' | 'or'
}

export const ruleOperations = [
  'null',
  'equals',
  'notEquals',
  'contains',
  'notContains',
  'lessThan',
  'greaterThan',
  'startsWith',
] as const
export type RuleOperation = (typeof ruleOperations)[number]
