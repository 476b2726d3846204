import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { memoryKind } from './drive/memory.ts'
import { buildApp, buildFloors } from './host/builds.ts'
import { payloadFiles } from './host/payloadFiles.ts'
import { serve } from './host/servers.ts'
import { type Measure, type Options, readOptions } from './options.ts'
import { judge, readBudgets, type Verdict } from './report/budgets.ts'
import { withTable } from './report/docs.ts'
import { FigureBook } from './report/figures.ts'
import { machineLine } from './report/machine.ts'
import { reportOf } from './report/report.ts'
import { hitsRound } from './rounds/hitsRound.ts'
import { itemRound } from './rounds/itemRound.ts'
import { noteScripts, pageRound } from './rounds/pageRound.ts'
import type { Run } from './rounds/run.ts'

/** Measures, prints, writes; the exit code of the command: 1 when a budget was broken or could not be judged. */
export async function bench(args: readonly string[], chromiumPath: string): Promise<number> {
  const options = readOptions(args)
  const machine = machineLine(chromiumPath, options.rounds, new Date())
  if (options.isBuilding) {
    say('Building the editor and the floors…')
    await buildApp()
    await buildFloors()
  }
  const book = new FigureBook()
  const servers = await serve(5300)
  try {
    await measure(options, { only: options.only, keys: options.keys, chromiumPath, servers, book })
  } finally {
    await servers.close()
  }
  const figures = book.figures()
  const verdicts = judge(readBudgets(JSON.parse(readFileSync('bench/budgets.json', 'utf8'))), figures)
  const report = `${machine} Memory is ${memoryKind}.\n\n${reportOf(figures, verdicts)}`
  say(`\n${report}\n`)
  write(figures, verdicts, machine)
  if (options.isWritingDocs) {
    writeFileSync(document, withTable(readFileSync(document, 'utf8'), report))
  }
  return exitCode(options, verdicts)
}

const document = 'docs/performance.md'
const itemMeasures: readonly Measure[] = ['typing', 'serial', 'property', 'import', 'memory']

async function measure(options: Options, run: Run): Promise<void> {
  await noteScripts(run)
  const isWithItems = itemMeasures.some((each) => options.only.has(each))
  const files = isWithItems ? payloadFiles(options.payloads) : []
  for (let round = 0; round < options.rounds; round += 1) {
    say(`Round ${round + 1} of ${options.rounds}…`)
    for (const file of files) {
      say(`  ${file.name}`)
      await itemRound(run, file, round % 2 === 1)
    }
    await hitsRound(run)
    // A first visit takes a moment and varies much: with three in a round, the median still moved by 0.07 from run to run.
    for (let visit = 0; visit < 7; visit += 1) await pageRound(run, visit % 2 === 1)
  }
}

function write(figures: unknown, verdicts: readonly Verdict[], machine: string): void {
  mkdirSync('bench/results', { recursive: true })
  const file = `bench/results/${new Date().toISOString().replaceAll(':', '-')}.json`
  writeFileSync(file, `${JSON.stringify({ machine, figures, verdicts }, undefined, 2)}\n`)
  say(`Every figure of every round: ${file}`)
}

function exitCode({ isWhole }: Options, verdicts: readonly Verdict[]): number {
  const broken = verdicts.filter(({ kind }) => kind === 'broken' || (isWhole && kind === 'notMeasured'))
  for (const { kind, budget } of broken) {
    say(
      `Budget ${kind === 'broken' ? 'broken' : 'not measured'}: ${budget.name}, at most ${budget.atMost} ${budget.unit}.`,
    )
  }
  return broken.length === 0 ? 0 : 1
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
