import type { RuleId } from '../../rules.ts'
import { accessExamples } from './accessExamples.ts'
import { addressExamples } from './addressExamples.ts'
import { payloadExamples } from './payloadExamples.ts'
import { propertyExamples } from './propertyExamples.ts'
import type { RuleExample } from './ruleExample.ts'
import { valueExamples } from './valueExamples.ts'

/** For every rule a case that breaks it and one that does not. docs/rules.md says how to add one. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  ...addressExamples,
  ...accessExamples,
  ...propertyExamples,
  ...valueExamples,
  ...payloadExamples,
}
