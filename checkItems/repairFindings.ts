import { type Repair, repairRule, repairText } from '../src/domain/json/jsonRepair.ts'
import { rules } from '../src/domain/rules.ts'
import type { FileFinding } from './fileReport.ts'

/** What a text needed to be JSON, as findings, one for each line; of very many the first. `fix` says who repaired it. */
export function repairFindings(
  repairs: readonly Repair[],
  lineAt: (position: number) => number | undefined,
  fix: string,
): readonly FileFinding[] {
  const kinds = [...new Set(repairs.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const rule = repairRule(kind)
    const known = { severity: rules[rule].severity, rule, pointer: '', fix }
    const counts = new Map<number | undefined, number>()
    for (const repair of repairs) {
      if (repair.kind !== kind) continue
      const line = lineAt(repair.at)
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
    const found = [...counts].map(([line, count]): FileFinding => {
      const times = count === 1 ? '' : ` (${count} times)`
      return { ...known, line, message: `${repairText(kind)}${times}` }
    })
    const rest = found.length - mostShown
    if (rest <= 0) return found
    const more = { ...known, line: undefined, message: `${repairText(kind)} The same on ${rest} more lines.` }
    return [...found.slice(0, mostShown), more]
  })
}

const mostShown = 50
