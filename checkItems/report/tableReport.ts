import { countsOf, type FileAnswer, type FileFinding, type FileReport } from '../fileReport.ts'

/** The report for people: a line for each file, what is wrong with it below, and a summary. */
export function tableReport(reports: readonly FileReport[]): string {
  const width = Math.min(60, Math.max(4, ...reports.map(({ file }) => file.length)))
  const rows = reports.map((report) => {
    const lines = [`${report.file.padEnd(width)}  ${report.kind.padEnd(6)}  ${verdictOf(report)}  ${report.what}`]
    const shown = report.findings.slice(0, mostShown).map(findingLine)
    const rest = report.findings.length - shown.length
    return [
      ...lines,
      ...(report.remarks ?? []).map((remark) => `    remark   ${remark}`),
      ...shown,
      ...(rest > 0 ? [`    and ${rest} more (all with --json)`] : []),
      ...answerLines(report),
    ].join('\n')
  })
  return `${[...rows, '', summaryOf(reports)].join('\n')}\n`
}

/** In lines for each file: a list of thousands helps nobody. */
const mostShown = 50

function verdictOf({ kind, findings }: FileReport): string {
  if (kind === 'error' || kind === 'other') return '-'.padEnd(10)
  const { error, warning } = countsOf(findings)
  const words = error > 0 ? counted(error, 'error') : warning > 0 ? counted(warning, 'warning') : 'ok'
  return words.padEnd(10)
}

function findingLine({ severity, rule, pointer, line, message, fix }: FileFinding): string {
  const place = [pointer === '' ? undefined : pointer, line === undefined ? undefined : `line ${line}`]
  const where = place.filter((each) => each !== undefined).join(', ')
  return `    ${severity.padEnd(7)}  ${rule}${where === '' ? '' : `  ${where}`}\n             ${message}${fix === undefined ? '' : `\n             Fix: ${fix}`}`
}

function answerLines({ answer }: FileReport): readonly string[] {
  if (answer === undefined) return []
  if (answer.entries === undefined) return factLines(answer)
  return answer.entries.flatMap((entry) => [`    entry    ${entry.id}`, ...factLines(entry)])
}

function factLines({ facts, causes }: Pick<FileAnswer, 'facts' | 'causes'>): readonly string[] {
  return [
    `    says     ${
      Object.entries(facts)
        .map(([name, value]) => `${name}: ${value}`)
        .join(' · ') || 'nothing known'
    }`,
    ...causes.map(
      ({ id, title, next, certainty }) =>
        `    cause    ${id} (${certainty})\n             ${title}\n             Next: ${next}`,
    ),
    ...(causes.length === 0 ? ['    cause    none known'] : []),
  ]
}

function summaryOf(reports: readonly FileReport[]): string {
  const of = (...kinds: readonly FileReport['kind'][]) => reports.filter(({ kind }) => kinds.includes(kind)).length
  const { error, warning, advice } = countsOf(reports.flatMap(({ findings }) => findings))
  const files = [
    counted(reports.length, 'file'),
    counted(of('item', 'items'), 'with items', 'with items'),
    counted(of('schema'), 'schema'),
    counted(of('error'), 'error answer'),
    `${of('other')} of something else`,
  ]
  return `${files.join(', ')}. ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${advice} advice.`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
