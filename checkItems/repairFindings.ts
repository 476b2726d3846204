import { type Repair, repairRule, repairText } from '../src/domain/json/jsonRepair.ts'
import { rules } from '../src/domain/rules.ts'
import type { FileFinding } from './fileReport.ts'

/** What a text needed to be JSON, as findings, each with its line; of very many the first. `fix` says who repaired it. */
export function repairFindings(
  repairs: readonly Repair[],
  lineAt: (position: number) => number | undefined,
  fix: string,
): readonly FileFinding[] {
  const kinds = [...new Set(repairs.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const rule = repairRule(kind)
    const known = { severity: rules[rule].severity, rule, pointer: '', fix }
    const all = repairs.filter((repair) => repair.kind === kind)
    const shown = all.slice(0, mostShown).map(({ at }): FileFinding => {
      return { ...known, line: lineAt(at), message: repairText(kind) }
    })
    const rest = all.length - shown.length
    return rest === 0
      ? shown
      : [...shown, { ...known, line: undefined, message: `${repairText(kind)} ${rest} more of these.` }]
  })
}

const mostShown = 50
