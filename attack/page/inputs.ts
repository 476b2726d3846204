import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '../../e2e/random.ts'
import { hostileTexts } from '../core/hostileTexts.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, longestTask, Tally } from '../table.ts'
import type { ServedEditor } from './servedEditor.ts'
import { surfaces } from './surfaces.ts'

/** Hostile texts through every way into the page: each ends in a sentence, and the page is there all the time. */
export async function inputs(options: AttackOptions, editor: ServedEditor): Promise<AttackResult> {
  const tried = scaled(300, options)
  const longest = options.scale < 0.1 ? 300_000 : 5_000_000
  const tally = new Tally()
  const dice = random(options.seed)
  const folder = mkdtempSync(join(tmpdir(), 'attack-'))
  let watched = await editor.open()
  let crashes = 0
  let index = -1
  for (const text of hostileTexts(options.seed, tried, longest)) {
    index += 1
    const surface = surfaces[index % surfaces.length] ?? dice.pick(surfaces)
    try {
      const deed = await surface.hand(watched.page, text.text, folder)
      await watched.longestTask()
      const said = await surface.give(watched.page, deed)
      if (said.trim() === '') tally.fails(`${surface.name} of ${text.name} ends without a sentence`)
    } catch (error) {
      tally.fails(`${surface.name} of ${text.name}: ${String(error).split('\n')[0]?.slice(0, 200)}`)
    }
    const task = await watched.longestTask().catch(() => Number.POSITIVE_INFINITY)
    tally.took(task, `${surface.name} of ${text.name}`)
    if (task > longestTask && options.scale >= 0.1)
      tally.fails(`${surface.name} of ${text.name} keeps the page for ${Math.round(task)} ms`)
    const hasStopped = await watched.page.getByText('stopped because of a fault').count()
    if (watched.errors.length > 0 || hasStopped > 0) {
      crashes += 1
      tally.fails(`${surface.name} of ${text.name}: ${watched.errors.join('; ') || 'a part of the page stopped'}`)
    }
    // What one text left behind is not the fault of the next.
    if (index % 20 === 19 || watched.errors.length > 0 || hasStopped > 0) {
      await watched.context.close()
      watched = await editor.open()
    }
  }
  await watched.context.close()
  rmSync(folder, { recursive: true, force: true })
  return tally.result('Hostile inputs through the page', tried, `${crashes} crashes`)
}
