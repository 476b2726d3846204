import { expect, type Locator, type Page } from '@playwright/test'

/** The people of the sandbox, by the names its account picker shows. */
export const people = {
  administrator: 'Nadia Sorensen',
  colleague: 'Tomas Okafor',
  guest: 'Gwen Faraday',
} as const

export type Person = keyof typeof people

/**
 * Signs in as a person does: from the open editor through the account picker and, where it is shown, the consent page,
 * back to the editor. Consent is kept by the sandbox, so only the first test of a run may see that page.
 */
export async function signIn(page: Page, person: Person = 'administrator'): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseAccount(page, person)
  await acceptIfAsked(page)
  await expect(accountButton(page)).toBeVisible()
}

/** Accepts on the consent page, unless the page behind it comes at once: all stories of a run share one sandbox. */
export async function acceptIfAsked(page: Page, behind: Locator = accountButton(page)): Promise<void> {
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  await expect(accept.or(behind).first()).toBeVisible()
  if (await accept.isVisible()) await accept.click()
}

/** Picks a person on the sandbox's "Pick an account" page. */
export async function chooseAccount(page: Page, person: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible()
  await page.getByRole('button', { name: people[person] }).click()
}

/** Leaves for the sandbox's sign-in page and picks what it shall refuse: a code of Entra. */
export async function chooseProblem(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('Try a sign-in problem').click()
  await page.getByRole('button', { name: code }).click()
}

/** The button in the header that shows who is signed in; it is not there before that. */
export function accountButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: /^Account: / })
}

/**
 * Opens the editor for somebody who signed in before. The first time in a worker that is done by hand, as `signIn` does;
 * later stories find the session in the browser, as who comes back does. It takes four page loads less.
 */
export async function openSignedIn(page: Page, person: Person = 'administrator'): Promise<void> {
  const known = sessions.get(person)
  if (known === undefined) {
    await page.goto('/')
    await signIn(page, person)
    sessions.set(person, await sessionOf(page))
    return
  }
  await page.context().addCookies(known.cookies)
  // Before the first script of the editor, and for this visit only: a later one finds what the story left.
  const bringsEntries = await page.addInitScript((entries) => {
    if (window !== window.top) return
    for (const { name, value } of entries) localStorage.setItem(name, value)
  }, known.entries)
  await page.goto('/')
  await bringsEntries.dispose()
  await expect(accountButton(page)).toBeVisible()
}

type Session = Awaited<ReturnType<typeof sessionOf>>
const sessions = new Map<Person, Session>()

/** What stays in the browser of who is signed in: the encrypted entries of MSAL, the cookie with their key, and who it was. */
async function sessionOf(page: Page) {
  const { cookies, origins } = await page.context().storageState()
  const here = origins.find(({ origin }) => origin === new URL(page.url()).origin)
  return { cookies, entries: (here?.localStorage ?? []).filter(({ name }) => isOfSession(name)) }
}

function isOfSession(name: string): boolean {
  return name.startsWith('msal.') || name === 'external-item-editor.session' || name === 'external-item-editor.owner'
}
