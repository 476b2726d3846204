import { readFailures } from '../../src/domain/answer/failures.ts'
import { readAnySource } from '../../src/domain/code/readAnySource.ts'
import { readJson } from '../../src/domain/json/jsonReader.ts'
import { prepareDraft } from '../../src/domain/prepareDraft.ts'
import { readPayload } from '../../src/domain/readPayload/readPayload.ts'
import { readSchemaText } from '../../src/domain/schemaSource/readSchemaText.ts'
import { noSchema } from '../../src/domain/testing/noSchema.ts'
import { readDraftFile } from '../../src/drafts/store/draftFile.ts'
import { documentBuilder } from '../../src/text/documentBuilder.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, longestTask, Tally } from '../table.ts'
import { cpuTime } from './cpuTime.ts'
import { hostileTexts } from './hostileTexts.ts'

/** Every reader over texts of megabytes: none throws, and no step of one is long. */
export async function readers(options: AttackOptions): Promise<AttackResult> {
  const tally = new Tally()
  const count = scaled(120, options)
  let index = 0
  for (const { name, text } of hostileTexts(options.seed, count, 5_000_000)) {
    const began = Date.now()
    for (const [reader, read] of Object.entries(allReaders)) {
      const watch = new Watch()
      try {
        await read(text, watch)
      } catch (error) {
        tally.fails(`${reader} of ${name}: ${String(error).slice(0, 200)}`)
      }
      tally.took(watch.longest, `${reader} of ${name}`)
      if (watch.longest > longestTask) tally.fails(`${reader} of ${name} takes ${Math.round(watch.longest)} ms at once`)
    }
    index += 1
    // Some texts take minutes: who waits sees how far it is.
    process.stdout.write(`  ${index} of ${count}: ${name}, ${Math.round((Date.now() - began) / 1000)} s\n`)
  }
  return tally.result('Readers in steps', count * Object.keys(allReaders).length, 'time at work')
}

/**
 * Runs steps, and knows the longest. Readers take millions of steps, and asking the system for its time takes longer than most of
 * them: it is asked now and then, so that a step may seem longer by a few milliseconds.
 */
class Watch {
  longest = 0

  readonly run = async <Step, Result>(steps: Generator<Step, Result>): Promise<Result> => {
    let asked = performance.now()
    let work = cpuTime()
    for (;;) {
      const began = performance.now()
      if (began - asked > 5) [asked, work] = [began, cpuTime()]
      const step = steps.next()
      // Where the clock says that it was short, it was.
      const clock = performance.now() - began
      if (clock > this.longest) this.longest = Math.max(this.longest, Math.min(clock, cpuTime() - work))
      if (step.done === true) return step.value
    }
  }

  readonly atOnce = <Result>(act: () => Result): Promise<Result> =>
    this.run(
      // oxlint-disable-next-line require-yield -- one step
      (function* () {
        return act()
      })(),
    )
}

const allReaders: Readonly<Record<string, (text: string, watch: Watch) => Promise<unknown>>> = {
  Import: async (text, { run }) => {
    const source = await readAnySource(text, run)
    if (source.kind !== 'payload') return
    const json = source.item.json ?? (await run(readJson(source.item.text)))
    const context = { ...noSchema, startRope: documentBuilder, json, takesBareProperties: true }
    const reading = await run(readPayload(source.item.text, context))
    if (reading.kind === 'item') await run(prepareDraft({ connectionId: '', ...reading.item, itemId: '' }, noSchema))
  },
  'Edit as JSON': async (text, { run }) => void (await run(readPayload(text, { startRope: documentBuilder }))),
  Schema: async (text, { run }) => void (await run(readSchemaText(text))),
  'Draft file': async (text, { run }) => void (await run(readDraftFile(text))),
  // Its box takes no longer text.
  Explain: async (text, { atOnce }) => void (await atOnce(() => readFailures(text.slice(0, 100_000)))),
}
