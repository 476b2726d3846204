import { setTimeout as sleep } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'

/**
 * Puts the caret in the middle of the text in a CodeMirror box: half-way down its lines, or along its one line. `name` is
 * the name of the box; a floor has one only, without a name. A box far down the page is opened when it comes into sight.
 */
export async function focusMiddle(page: Page, name: string | undefined): Promise<void> {
  const textBox = name === undefined ? undefined : page.getByRole('textbox', { name, exact: true })
  await textBox?.evaluate((box) => box.scrollIntoView({ block: 'center' }))
  const boxes = page.locator('.cm-scroller')
  const scroller = textBox === undefined ? boxes : boxes.filter({ has: textBox })
  // Rows above that are made when they come into sight move the box away from under the pointer.
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await clickMiddle(page, scroller)
    if (await hasFocus(scroller)) return
  }
  throw new Error(`${name ?? 'The text box'} does not get the focus.`)
}

const mostAttempts = 10

async function clickMiddle(page: Page, scroller: Locator): Promise<void> {
  await scroller.evaluate((box) => {
    box.scrollIntoView({ block: 'center' })
    box.scrollTop = box.scrollHeight / 2
    box.scrollLeft = box.scrollWidth / 2
  })
  // The lines in sight are drawn after the scroll, and their heights correct it.
  await sleep(500)
  const box = await scroller.boundingBox()
  if (box === null) throw new Error('The content box is not on the screen.')
  // Near the top, because a text of one line has nothing below it.
  await page.mouse.click(box.x + box.width / 2, box.y + 14)
  await sleep(500)
}

function hasFocus(scroller: Locator): Promise<boolean> {
  return scroller.evaluate((box) => box.contains(document.activeElement))
}
