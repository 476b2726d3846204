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
      const trying = core?.(options) ?? (editor === undefined ? undefined : page?.(options, editor))
      // A part that comes to no end takes the results of the others nowhere.
      const result = await trying?.catch((error: unknown) => cutOff(part, error))
      if (result === undefined) continue
      results.push(result)
      say(
        `  ${Math.round((Date.now() - began) / 1000)} s: ${result.failed} of ${result.tried} failed, ${result.counted}`,
      )
    }
  } finally {
    await editor?.close()
  }
  say(`\n${attackTable(results)}\n`)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
}

function cutOff(part: Part, error: unknown): AttackResult {
  return { name: part, tried: 0, failed: 1, counted: '', failures: [`it was cut off: ${String(error).slice(0, 300)}`] }
}

const ofCore: Partial<Record<Part, (options: AttackOptions) => Promise<AttackResult>>> = { fuzz, storm, readers }

type PagePart = (options: AttackOptions, editor: Awaited<ReturnType<typeof serveEditor>>) => Promise<AttackResult>
const ofPage: Partial<Record<Part, PagePart>> = { inputs, scripts, silent, kills }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
