import type { Page } from '@playwright/test'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, Tally } from '../table.ts'
import type { ServedEditor } from './servedEditor.ts'
import { vectors } from './vectors.ts'

/** Scripts in every field and on every tab, pasted and dropped as HTML too: none runs, and the policy has nothing to stop. */
export async function scripts(options: AttackOptions, editor: ServedEditor): Promise<AttackResult> {
  const tally = new Tally()
  const chosen = vectors.slice(0, scaled(vectors.length, { scale: Math.max(options.scale, 0.2) }))
  let pairs = 0
  let [ran, violations] = [0, 0]
  for (const vector of chosen) {
    const watched = await editor.open()
    const { page } = watched
    try {
      pairs += await importEverywhere(page, vector)
      pairs += await lookEverywhere(page)
      pairs += await pasteAsHtml(page, vector)
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
    } catch (error) {
      tally.fails(`${vector}: ${String(error).split('\n')[0]?.slice(0, 200)}`)
    }
    const found = await watched.scripts()
    ran += found.ran
    violations += found.violations
    if (found.ran > 0) tally.fails(`${vector} ran`)
    if (found.violations > 0) tally.fails(`${vector} was stopped by the policy only`)
    if (watched.errors.length > 0) tally.fails(`${vector}: ${watched.errors.join('; ')}`)
    await watched.context.close()
  }
  return tally.result('Scripts in fields', pairs, `${ran} run, ${violations} violations of the policy`)
}

/** Every member of an item is the vector. Says how many there are. */
async function importEverywhere(page: Page, vector: string): Promise<number> {
  const item = {
    id: vector,
    acl: [{ type: 'user', value: vector, accessType: 'grant', identitySource: vector, [vector]: vector }],
    properties: {
      title: vector,
      [vector]: vector,
      tags: [vector],
      'tags@odata.type': 'Collection(String)',
      person: { '@odata.type': '#microsoft.graph.externalConnectors.principal', upn: vector },
      iconUrl: vector,
      url: vector,
    },
    content: { type: 'html', value: vector },
    [vector]: vector,
  }
  const request = `PUT https://graph.microsoft.com/beta/external/connections/tickets/items/T1\n\n${JSON.stringify(item)}`
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const file = {
    name: `${vector.replaceAll('/', '_').slice(0, 60)}.http`,
    mimeType: 'text/plain',
    buffer: Buffer.from(request),
  }
  await page.getByLabel('Payload file').setInputFiles(file)
  const take = page.getByRole('button', { name: 'Import into form' })
  await take.click()
  await take.waitFor({ state: 'hidden' })
  return Object.keys(item).length + Object.keys(item.properties).length + 5
}

/** Every tab of the side, and the preview of the HTML. */
async function lookEverywhere(page: Page): Promise<number> {
  const tabs = await page.getByRole('tab').all()
  for (const tab of tabs) await tab.click()
  const preview = page.getByRole('button', { name: 'Preview', exact: true })
  if (await preview.first().isVisible()) await preview.first().click()
  return tabs.length + 1
}

/** As a browser gives what was copied from a page, into the content and into a one-line box; and dropped on both. */
async function pasteAsHtml(page: Page, vector: string): Promise<number> {
  const boxes = [
    page.getByRole('textbox', { name: 'Content', exact: true }),
    page.getByRole('textbox', { name: 'Item ID', exact: true }),
  ]
  for (const box of boxes) {
    for (const kind of ['paste', 'drop'] as const) {
      await box.evaluate(
        (element, given) => {
          const transfer = new DataTransfer()
          transfer.setData('text/html', `<p>words ${given.vector}</p>`)
          transfer.setData('text/plain', 'words')
          const how = { bubbles: true, cancelable: true }
          element.dispatchEvent(
            given.kind === 'paste'
              ? new ClipboardEvent('paste', { clipboardData: transfer, ...how })
              : new DragEvent('drop', { dataTransfer: transfer, ...how }),
          )
        },
        { vector, kind },
      )
    }
  }
  return boxes.length * 2
}
