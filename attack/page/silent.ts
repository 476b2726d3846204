import * as fc from 'fast-check'
import { importIntoForm, openImport } from '../../e2e/importing.ts'
import { copyPayload } from '../../e2e/payload.ts'
import { payloadOf, payloadTexts } from '../../src/domain/payload/payload.ts'
import { readDraft } from '../../src/domain/readDraft.ts'
import { noSchema } from '../../src/domain/testing/noSchema.ts'
import { anyDraft } from '../../src/domain/testing/randomDraft.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, Tally } from '../table.ts'
import type { ServedEditor } from './servedEditor.ts'

/** Payloads that are imported and copied again: the page gives back the very bytes, or has told what it changed. */
export async function silent(options: AttackOptions, editor: ServedEditor): Promise<AttackResult> {
  const tried = scaled(200, options)
  const tally = new Tally()
  let [same, told] = [0, 0]
  const { page, context } = await editor.open()
  for (const draft of fc.sample(anyDraft, { seed: options.seed, numRuns: tried })) {
    const text = [...payloadTexts(payloadOf(readDraft(draft, noSchema).item))].join('')
    try {
      const dialog = await openImport(page)
      await page.getByLabel('Payload file').setInputFiles({
        name: 'item.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      await dialog.getByRole('button', { name: 'Import into form', disabled: false }).waitFor()
      // What the form keeps with its error is not sent as it was, and is told as a thing to fix.
      const said = (await dialog.locator('[aria-live="polite"]').textContent()) ?? ''
      const isTold = (await dialog.getByRole('region').count()) > 0 || said.includes(' to fix')
      await importIntoForm(page)
      const copied = await copyPayload(page)
      if (copied === text) same += 1
      else if (isTold) told += 1
      else tally.fails(`${text.slice(0, 200)} is copied as ${copied.slice(0, 200)}`)
    } catch (error) {
      tally.fails(`${text.slice(0, 200)}: ${String(error).split('\n')[0]?.slice(0, 200)}`)
    }
  }
  await context.close()
  return tally.result('Payloads through the page', tried, `${same} the same, ${told} told`)
}
