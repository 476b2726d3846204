import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { contentBox, fillProperty, itemIdField, propertyField, startItem } from './form.ts'
import { keptText } from './keptText.ts'
import { startChromium } from './killableChromium.ts'
import { random } from './random.ts'

// Traces of hundreds of steps cost more time than the steps.
test.use({ trace: 'off' })

test('200 random edits with reloads at random moments: the draft is what was typed', async ({ page, uniqueItemId }) => {
  test.slow()
  const dice = random(Number(process.env['E2E_SEED'] ?? 20_261))
  const model = { itemId: uniqueItemId(), title: '', assignee: '', content: '' }
  let reloads = 0
  await startItem(page, 'tickets', model.itemId)
  for (let edit = 0; edit < 200; edit += 1) {
    const text = dice.pick(['a', 'ä', '😀', 'two words', '"', String.raw`\n`, '中文', '{"a":1}']) + edit
    switch (dice.pick(['itemId', 'title', 'assignee', 'content', 'content'] as const)) {
      case 'itemId':
        model.itemId = `T${edit}`
        await itemIdField(page).fill(model.itemId)
        break
      case 'title':
        model.title = text
        await fillProperty(page, 'title', text)
        break
      case 'assignee':
        model.assignee += text
        await propertyField(page, 'assignee').fill(model.assignee)
        break
      case 'content':
        model.content += text
        await contentBox(page).focus()
        await page.keyboard.press('Control+End')
        await page.keyboard.insertText(text)
        break
    }
    if (dice.below(100) >= 8) continue
    // At any moment between the key and the save, or after it.
    await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), dice.below(400))
    await page.reload()
    reloads += 1
    await expectModel(page, model)
  }
  await page.reload()
  await expectModel(page, model)
  expect(reloads).toBeGreaterThan(10)
})

test('the browser process is killed while somebody types, and nothing older than the last moment is lost', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'item-editor-'))
  try {
    for (let kills = 0; kills < 3; kills += 1) {
      const browser = await startChromium(profile)
      const page = await browser.open(baseURL ?? '')
      if (kills > 0) await expect(itemIdField(page)).toHaveValue(`KILLED${kills - 1}`)
      await itemIdField(page).fill(`KILLED${kills}`)
      await expect(page.getByText(/^Draft saved/)).toBeVisible()
      await contentBox(page).click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(`Typed before kill ${kills}. `)
      // “Saving…” may be too short to be seen: what is stored tells.
      await expect.poll(() => keptText(page)).toContain(`Typed before kill ${kills}.`)
      await page.keyboard.type('And')
      await browser.kill()
    }
    const browser = await startChromium(profile)
    const page = await browser.open(baseURL ?? '')
    await expect(itemIdField(page)).toHaveValue('KILLED2')
    for (let kills = 0; kills < 3; kills += 1)
      await expect(contentBox(page)).toContainText(`Typed before kill ${kills}.`)
    await browser.kill()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

interface Model {
  readonly itemId: string
  readonly title: string
  readonly assignee: string
  readonly content: string
}

async function expectModel(page: Page, { itemId, title, assignee, content }: Model): Promise<void> {
  await expect(itemIdField(page)).toHaveValue(itemId)
  await expect(propertyField(page, 'title')).toHaveValue(title)
  await expect(propertyField(page, 'assignee')).toHaveValue(assignee)
  if (content !== '') await expect(contentBox(page)).toHaveText(content)
}
