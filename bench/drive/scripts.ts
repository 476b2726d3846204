import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { chooseConnection } from '../../e2e/form.ts'
import { signIn } from '../../e2e/signIn.ts'
import { openPage } from './measuredPage.ts'

/** The scripts that the editor's page fetched, as paths: to the signed-out page at rest, and to the form of a schema. */
export interface FetchedScripts {
  readonly signedOut: readonly string[]
  readonly signedIn: readonly string[]
}

/** Opens the editor in an empty browser profile, signs in, chooses a connection, and notes every script on the way. */
export async function fetchedScripts(browser: Browser, address: string): Promise<FetchedScripts> {
  const measured = await openPage(browser)
  const { page } = measured
  const fetched = scriptsOf(page, address)
  try {
    await page.goto(address)
    await page.locator('.cm-content').waitFor()
    await sleep(2000)
    const signedOut = [...fetched]
    await signIn(page)
    // At the very frame: what comes in idle moments after it is not what the form waits for.
    const signedIn = page
      .waitForFunction(() => document.querySelector('[data-place="/properties/title"]') !== null)
      .then(() => [...fetched])
    await chooseConnection(page, 'tickets')
    return { signedOut, signedIn: await signedIn }
  } finally {
    await measured.close()
  }
}

/** Fills as the page goes on. The page that receives the sign-in answer is another one, and not counted. */
function scriptsOf(page: Page, address: string): ReadonlySet<string> {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const isOurs = request.frame() === page.mainFrame() && new URL(page.url()).pathname === '/'
    const { origin, pathname } = new URL(request.url())
    if (isOurs && request.resourceType() === 'script' && address.startsWith(origin)) paths.add(pathname.slice(1))
  })
  return paths
}
