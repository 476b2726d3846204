import type { Page } from '@playwright/test'
import { z } from 'zod'
import { tenantId } from '../sandbox/constants.ts'
import { people as peopleOfSandbox } from '../sandbox/identity/people.ts'
import type { Sandbox } from '../sandbox/sandboxApp.ts'
import { groups } from '../sandbox/seed/directory/groups.ts'
import { callGraph, testBrowser } from '../sandbox/testing/testBrowser.ts'
import { allowFindingPeople, option } from './access.ts'
import { expect, test } from './fixtures.ts'
import { startHost } from './host.ts'
import { importIntoForm, openImport } from './importing.ts'
import { random } from './random.ts'
import { signIn } from './signIn.ts'
import { submitAndWait } from './submit.ts'

// Five lists as a person goes: imported, tested, sent, and searched for by those who were tested. 150 lists and every
// person go through the same code of the editor in config/personTrial.test.ts.
// ACCESS_LISTS=100 takes more of them, and some minutes.
const listCount = Number(process.env['ACCESS_LISTS'] ?? 5)

test('what “Test a person” says of random access lists is what that person finds afterwards', async ({
  page,
  allowConsoleErrors,
}) => {
  test.setTimeout(120_000 + listCount * 6000)
  allowConsoleErrors(/status of 40[04]/)
  const host = await startHost({ folder: '/' })
  await page.goto(host.url)
  await signIn(page)
  await allowFindingPeople(page)
  const dice = random(16)
  const said: { readonly item: string; readonly who: Person; readonly answer: string }[] = []
  for (let index = 0; index < listCount; index++) {
    const [item, who] = [`list${index}`, dice.pick(peopleOfSandbox)]
    const acl = Array.from({ length: 1 + dice.below(4) }, () => randomEntry(dice))
    await importItem(page, item, acl)
    said.push({ item, who, answer: await answerAbout(page, who) })
    await submitAndWait(page)
  }

  const found = new Map<string, ReadonlySet<string>>()
  for (const who of peopleOfSandbox) found.set(who.key, await foundBy(host.sandbox, who))
  const came = said.map(({ item, who, answer }) => `${item} ${who.key} ${answer}`)
  expect(came).toEqual(
    said.map(({ item, who }) => `${item} ${who.key} ${found.get(who.key)?.has(item) === true ? 'Yes' : 'No'}`),
  )
  // The lists are of both kinds, or this would show nothing.
  expect(new Set(said.map(({ answer }) => answer)).size).toBe(2)
  await host.stop()
})

type Person = (typeof peopleOfSandbox)[number]

/** An entry about somebody who signs in, a group, or everyone. */
function randomEntry(dice: ReturnType<typeof random>) {
  const principal = dice.pick([
    ...peopleOfSandbox.map(({ oid }) => ({ type: 'user', value: oid })),
    ...Array.from({ length: 6 }, () => ({ type: 'group', value: dice.pick(groups).id })),
    { type: 'everyone', value: tenantId },
  ])
  return { ...principal, accessType: dice.pick(['grant', 'grant', 'grant', 'deny']) }
}

async function importItem(page: Page, itemId: string, acl: readonly object[]): Promise<void> {
  const dialog = await openImport(page)
  const address = `https://graph.microsoft.com/v1.0/external/connections/tickets/items/${itemId}`
  const body = JSON.stringify({ acl, properties: { title: itemId } })
  await dialog
    .getByRole('textbox', { name: 'Payload' })
    .fill(`PUT ${address} HTTP/1.1\nContent-Type: application/json\n\n${body}`)
  await importIntoForm(page)
}

/** The first word of what the editor says of somebody, before the item is sent. */
async function answerAbout(page: Page, who: Person): Promise<string> {
  await page.getByRole('button', { name: 'Test a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Test a person' })
  await dialog.getByRole('combobox', { name: 'Person' }).fill(who.userPrincipalName.split('#')[0] ?? '')
  await option(page, who.displayName).first().click()
  const heading = dialog.getByRole('heading', { level: 3 })
  await expect(heading).toBeVisible()
  const answer = (await heading.textContent())?.split(':')[0] ?? ''
  await dialog.getByRole('button', { name: 'Close' }).click()
  return answer
}

const foundShape = z.object({
  value: z.tuple([
    z.object({
      hitsContainers: z.tuple([
        z.object({
          hits: z.array(z.object({ resource: z.object({ properties: z.object({ fileID: z.string() }) }) })).default([]),
        }),
      ]),
    }),
  ]),
})

/** The IDs of the items that somebody finds by searching, signed in as themselves. */
async function foundBy(sandbox: Sandbox, { key }: Person): Promise<ReadonlySet<string>> {
  const scopes = ['User.Read', 'ExternalItem.Read.All']
  // The first of them is the administrator, who allows it for the organization.
  const { access_token } = await testBrowser(sandbox).signIn(key, scopes, 'on')
  const request = {
    entityTypes: ['externalItem'],
    contentSources: ['/external/connections/tickets'],
    query: { queryString: '*' },
    size: 500,
  }
  const body = JSON.stringify({ requests: [request] })
  const answer = await callGraph(sandbox, access_token, 'v1.0/search/query', { method: 'POST', body })
  const [{ hitsContainers }] = foundShape.parse(await answer.json()).value
  return new Set(hitsContainers[0].hits.map(({ resource }) => resource.properties.fileID.split(',')[1] ?? ''))
}
