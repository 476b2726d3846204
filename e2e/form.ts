import { expect, type Locator, type Page } from '@playwright/test'
import { openSignedIn } from './signIn.ts'

/** Opens the editor for the administrator and names the item: how most stories begin. */
export async function startItem(page: Page, connection: string, itemId: string): Promise<void> {
  await openSignedIn(page)
  await chooseConnection(page, connection)
  await itemIdField(page).fill(itemId)
}

/** What the lists of an access entry offer, as the screen says it. */
export interface AccessEntryChoices {
  readonly access?: 'Can find it (grant)' | 'Cannot find it (deny)'
  readonly type?: 'User' | 'Group' | 'Everyone' | 'Everyone except guests' | 'External group'
  readonly value: string
  readonly identitySource?: 'Microsoft Entra ID' | 'Connector’s own groups' | 'Left out'
}

/** The user of the documented example. */
export const exampleUserId = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

/** Chooses a connection from the list, and waits for the fields of its schema. */
export async function chooseConnection(page: Page, id: string, property = 'title'): Promise<void> {
  const connection = connectionField(page)
  await connection.click()
  await page.getByRole('option', { name: ` ${id} ` }).click()
  await expect(connection).toHaveValue(id)
  await expect(propertyField(page, property)).toBeVisible()
}

export function connectionField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Connection', exact: true })
}

export function itemIdField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Item ID', exact: true })
}

/** Adds an access entry and fills it in the order in which the editor lets its lists follow each other. */
export async function addAccessEntry(page: Page, choices: AccessEntryChoices): Promise<Locator> {
  const { access, type, value, identitySource } = choices
  const number = (await page.getByRole('group', { name: /^Access entry \d+$/ }).count()) + 1
  await page.getByRole('button', { name: 'Add people or groups' }).click()
  const entry = accessEntry(page, number)
  await openDetails(entry)
  if (access !== undefined) await entryList(entry, 'Access').selectOption(access)
  if (type !== undefined) await entryList(entry, 'Type').selectOption(type)
  if (identitySource !== undefined) await entryList(entry, 'Identity source').selectOption(identitySource)
  await entry.getByRole('textbox', { name: 'Value' }).fill(value)
  return entry
}

export function accessEntry(page: Page, number: number): Locator {
  return page.getByRole('group', { name: `Access entry ${number}`, exact: true })
}

/** The box in which the value of an entry is typed as it is sent; it stands under Details, which are opened. */
export async function entryValue(entry: Locator): Promise<Locator> {
  await openDetails(entry)
  return entry.getByRole('textbox', { name: 'Value' })
}

/** Unfolds how an entry is written: its type, its directory and its value. */
export async function openDetails(entry: Locator): Promise<void> {
  const details = entry.getByRole('button', { name: 'Details' })
  if ((await details.getAttribute('aria-expanded')) === 'false') await details.click()
  await expect(entryList(entry, 'Type')).toBeVisible()
}

/** The box in which somebody is found by name, mail or ID. */
export function whoBox(entry: Locator): Locator {
  return entry.getByRole('combobox', { name: 'Person or group' })
}

export function entryList(entry: Locator, name: 'Access' | 'Type' | 'Identity source'): Locator {
  return entry.getByRole('combobox', { name, exact: true })
}

/** The box in which a property is typed; for a collection, the one for the next element. */
export function propertyField(page: Page, name: string): Locator {
  return propertiesRegion(page).getByRole('textbox', { name, exact: true })
}

export async function fillProperty(page: Page, name: string, text: string): Promise<void> {
  await propertyField(page, name).fill(text)
}

/** The button that says whether a property is sent, and how. */
export function stateButton(page: Page, name: string): Locator {
  return propertiesRegion(page).getByRole('button', {
    name: new RegExp(`^${name}: (included|left out|sent empty|sent as null)$`),
  })
}

/** Opens the menu of a property's state and chooses a line of it. */
export async function chooseState(page: Page, name: string, label: RegExp): Promise<void> {
  await stateButton(page, name).click()
  await page.getByRole('menuitemradio', { name: label }).click()
}

export function propertiesRegion(page: Page): Locator {
  return page.getByRole('region', { name: 'Properties' })
}

export function contentBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Content', exact: true })
}

/** Types at the end of the content. */
export async function typeContent(page: Page, text: string): Promise<void> {
  await contentBox(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}
