import { expect, type Page } from '@playwright/test'
import {
  accessEntry,
  addAccessEntry,
  chooseConnection,
  contentBox,
  entryValue,
  exampleUserId,
  fillProperty,
  itemIdField,
  propertyField,
  typeContent,
} from './form.ts'

/** The payload of the item that `fillSimpleItem` types, on beta. */
export const simplePayload = `{"acl":[{"type":"user","value":"${exampleUserId}","accessType":"grant","identitySource":"azureActiveDirectory"}],"properties":{"title":"Kept as typed"},"content":{"value":"Text that must not be lost.","type":"text"}}`

/** Types an item with a little of everything, for tests whose story is what happens to it. Needs a signed-in person. */
export async function fillSimpleItem(page: Page, itemId: string, connection = 'tickets'): Promise<void> {
  await chooseConnection(page, connection)
  await itemIdField(page).fill(itemId)
  await addAccessEntry(page, { value: exampleUserId })
  await fillProperty(page, 'title', 'Kept as typed')
  await typeContent(page, 'Text that must not be lost.')
}

/** Checks that everything `fillSimpleItem` typed is still in the form. */
export async function expectSimpleItem(page: Page, itemId: string): Promise<void> {
  await expect(itemIdField(page)).toHaveValue(itemId)
  await expect(await entryValue(accessEntry(page, 1))).toHaveValue(exampleUserId)
  await expect(propertyField(page, 'title')).toHaveValue('Kept as typed')
  await expect(contentBox(page)).toHaveText('Text that must not be lost.')
}
