import type { Verdict } from './budgets.ts'
import { type Figures, figureName, type Target } from './figures.ts'
import { markdownTable } from './markdownTable.ts'
import { median, worst } from './statistics.ts'

/** The figures of a run as two tables: what was measured, and what became of the budgets. */
export function reportOf(figures: Figures, verdicts: readonly Verdict[]): string {
  return `${figureTable(figures)}\n\n${budgetTable(verdicts)}`
}

const columns = [
  ['editor', 'Editor'],
  ['codemirror', 'Bare CodeMirror'],
  ['fluent', 'React + Fluent shell'],
  ['react', 'React shell'],
] as const satisfies readonly (readonly [Target, string])[]

function figureTable(figures: Figures): string {
  const names = Object.keys(figures).filter((name) => name.startsWith('editor '))
  const rows = names.map((name) => {
    const what = name.slice('editor '.length)
    const cells = columns.map(([target]) => figures[figureName(target, undefined, what)])
    const [editor, ...floors] = cells
    const floor = floors.find((values) => values !== undefined)
    return [what, ...cells.map((values) => cell(what, values)), ratio(what, editor, floor)]
  })
  return markdownTable(['What', ...columns.map(([, title]) => title), 'Editor ÷ first floor'], rows)
}

function cell(what: string, values: readonly number[] | undefined): string {
  return values === undefined ? '' : shown(countsOf(what, values), isTask(what))
}

function ratio(what: string, editor: readonly number[] = [], floor: readonly number[] = []): string {
  const ratios = editor.flatMap((value, round) => {
    const divisor = floor[round]
    return divisor === undefined || divisor <= 0 ? [] : [value / divisor]
  })
  return ratios.length === 0 || isTask(what) ? '' : median(ratios).toFixed(2)
}

/** As the budgets do: of long tasks the worst round counts, of all else the median one. */
function countsOf(what: string, values: readonly number[]): number {
  return isTask(what) ? worst(values) : median(values)
}

function isTask(what: string): boolean {
  return what.endsWith('longest task ms')
}

function shown(value: number, isLongTask: boolean): string {
  if (isLongTask && value === 0) return 'under 50'
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

function budgetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { name, atMost, unit, guide } = verdict.budget
    const value =
      verdict.kind === 'notMeasured' ? '' : unit === '×' ? verdict.value.toFixed(2) : shown(verdict.value, false)
    const time = verdict.kind === 'withinGuide' ? ` (${shown(verdict.milliseconds, false)} ms)` : ''
    const otherwise = guide === undefined ? '' : `, or ${guide} ms`
    return [name, words[verdict.kind], `${value}${time}`, `${atMost} ${unit}${otherwise}`]
  })
  return markdownTable(['Budget', 'Verdict', 'Value', 'At most'], rows, 2)
}

const words = {
  kept: 'kept',
  withinGuide: 'over, within guide',
  broken: 'BROKEN',
  notMeasured: 'not measured',
} as const satisfies Record<Verdict['kind'], string>
