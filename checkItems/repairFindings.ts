import { type Repair, repairRule, repairText } from '../src/domain/json/jsonRepair.ts'
import { rules } from '../src/domain/rules.ts'
import type { FileFinding } from './fileReport.ts'

/** What a text needed to be JSON, as findings; `fix` says who repaired it. */
export function repairFindings(
  repairs: readonly Repair[],
  lineAt: (position: number) => number | undefined,
  fix: string,
): readonly FileFinding[] {
  return repairs.map(({ kind, at }) => {
    const rule = repairRule(kind)
    return { severity: rules[rule].severity, rule, pointer: '', line: lineAt(at), message: repairText(kind), fix }
  })
}
