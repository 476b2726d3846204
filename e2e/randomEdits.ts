import { type Page, test } from '@playwright/test'
import {
  accessEntry,
  addAccessEntry,
  chooseState,
  contentBox,
  entryList,
  fillProperty,
  openDetails,
  propertiesRegion,
  propertyField,
} from './form.ts'
import { openTab } from './payload.ts'
import { random } from './random.ts'

/** Edits of an item of "tickets", one per call, in an order that depends on the seed alone. None makes the item invalid. */
export function randomEdits(page: Page, seed: number): { readonly next: () => Promise<void> } {
  const dice = random(seed)
  const edits: readonly Edit[] = [
    ['add an access entry', async () => void (await addAccessEntry(page, { value: dice.guid() }))],
    ['remove an access entry', () => removeEntry(page, dice)],
    ['turn an access entry', () => turnEntry(page, dice)],
    ['type a text', () => fillProperty(page, dice.pick(['title', 'assignee', 'url', 'description']), dice.text())],
    ['type a whole number', () => fillProperty(page, 'priority', dice.int64())],
    ['type a number', () => fillProperty(page, 'hoursSpent', dice.pick(['0.10', '-2.5e-3', '1e21', '7', '-0.0']))],
    ['type a date', () => fillProperty(page, 'createdAt', dice.dateTime())],
    ['choose yes or no', async () => void (await resolved(page).selectOption(dice.pick(['', 'true', 'false'])))],
    ['add an element', () => addElement(page, 'tags', dice.text().replaceAll(/[\n\r]/g, ' '))],
    ['add a whole number', () => addElement(page, 'relatedTickets', dice.int64())],
    ['paste lines', () => pasteLines(page, ['one', dice.text().replaceAll(/[\n\r]/g, ' '), 'three'])],
    ['remove an element', () => takeBack(page, 'tags')],
    ['do not send a property', () => chooseState(page, dice.pick(['assignee', 'tags']), /Leave out/)],
    ['send a property empty', () => chooseState(page, dice.pick(['assignee', 'tags']), /Send empty/)],
    ['type content', () => typeInContent(page, dice.text())],
    ['delete content', () => deleteFromContent(page, dice.below(12))],
    ['change the type of content', () => page.getByRole('radio', { name: dice.pick(['Text', 'HTML']) }).check()],
    ['look at another tab', () => openTab(page, dice.pick(['Payload', 'Problems', 'Result']))],
    ['change the version', async () => void (await version(page).selectOption(dice.pick(['beta', 'v1.0'])))],
  ]
  return {
    next: () => {
      const [name, edit] = dice.pick(edits)
      return test.step(name, edit)
    },
  }
}

type Edit = readonly [name: string, edit: () => Promise<void>]
type Dice = ReturnType<typeof random>

function entries(page: Page) {
  return page.getByRole('group', { name: /^Access entry \d+$/ })
}

function resolved(page: Page) {
  return propertiesRegion(page).getByRole('combobox', { name: 'resolved' })
}

function version(page: Page) {
  return page.getByRole('combobox', { name: 'API version' })
}

async function removeEntry(page: Page, dice: Dice): Promise<void> {
  const count = await entries(page).count()
  if (count < 2) return
  await page.getByRole('button', { name: `Remove access entry ${1 + dice.below(count)}`, exact: true }).click()
}

async function turnEntry(page: Page, dice: Dice): Promise<void> {
  const entry = accessEntry(page, 1 + dice.below(await entries(page).count()))
  await entryList(entry, 'Access').selectOption(dice.pick(['Can find it (grant)', 'Cannot find it (deny)']))
  await openDetails(entry)
  await entryList(entry, 'Type').selectOption(dice.pick(['User', 'Group']))
}

async function addElement(page: Page, name: string, element: string): Promise<void> {
  await propertyField(page, name).fill(element)
  await propertyField(page, name).press('Enter')
}

async function pasteLines(page: Page, lines: readonly string[]): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
  await propertyField(page, 'tags').press('Control+V')
}

/** Backspace in the empty box takes the last chip back into it; clearing the box then drops it. */
async function takeBack(page: Page, name: string): Promise<void> {
  await propertyField(page, name).press('Backspace')
  await propertyField(page, name).fill('')
}

async function typeInContent(page: Page, text: string): Promise<void> {
  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

async function deleteFromContent(page: Page, count: number): Promise<void> {
  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  for (let presses = 0; presses < count; presses += 1) await page.keyboard.press('Backspace')
}
