import { fuzz } from './core/fuzz.ts'
import { readers } from './core/readers.ts'
import { storm } from './core/storm.ts'
import { type AttackOptions, type Part, parts, readAttackOptions } from './options.ts'
import { inputs } from './page/inputs.ts'
import { kills } from './page/kills.ts'
import { scripts } from './page/scripts.ts'
import { serveEditor } from './page/servedEditor.ts'
import { silent } from './page/silent.ts'
import { type AttackResult, attackTable } from './table.ts'

/** Attacks the editor, prints one table, and says the exit code of the command: 1 when anything failed. */
export async function attack(args: readonly string[], chromiumPath: string): Promise<number> {
  const options = readAttackOptions(args, process.env['SEED'])
  say(`Seed ${options.seed}, scale ${options.scale}.`)
  const needsPage = [...options.only].some((part) => part in ofPage)
  const editor = needsPage ? await serveEditor(chromiumPath) : undefined
  const results: AttackResult[] = []
  try {
    for (const part of parts.filter((each) => options.only.has(each))) {
      say(`${part}…`)
      const began = Date.now()
      const core = ofCore[part]
      const page = ofPage[part]
      if (core !== undefined) results.push(await core(options))
      else if (page !== undefined && editor !== undefined) results.push(await page(options, editor))
      say(`  ${Math.round((Date.now() - began) / 1000)} s`)
    }
  } finally {
    await editor?.close()
  }
  say(`\n${attackTable(results)}\n`)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
}

const ofCore: Partial<Record<Part, (options: AttackOptions) => Promise<AttackResult>>> = { fuzz, storm, readers }

type PagePart = (options: AttackOptions, editor: Awaited<ReturnType<typeof serveEditor>>) => Promise<AttackResult>
const ofPage: Partial<Record<Part, PagePart>> = { inputs, scripts, silent, kills }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
