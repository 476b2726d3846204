import type { Locator, Page } from '@playwright/test'
import { chooseConnection } from '../../e2e/form.ts'
import { acceptIfAsked, signIn } from '../../e2e/signIn.ts'
import { longestTaskSince } from './longestTask.ts'
import { within } from './within.ts'

/** What reading on took: each page of hits from the press until after its paint, in ms, and the longest task meanwhile. */
export interface PagesRead {
  readonly times: readonly number[]
  readonly longestTask: number
}

/** Signs in and searches for what the sandbox has ten thousand hits for, up to the first page of them. */
export async function searchForMany(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await signIn(page)
  await chooseConnection(page, 'tickets')
  await page.getByRole('tab', { name: 'Find' }).click()
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('manyHits')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  const allow = page.getByRole('button', { name: 'Allow searching' })
  await allow.or(moreButton(page)).waitFor()
  if (!(await allow.isVisible())) return
  await allow.click()
  await acceptIfAsked(page, moreButton(page))
  await moreButton(page).waitFor()
}

/** Reads so many more pages, as fast as they come, going down to each as a person does. */
export async function readPages(page: Page, count: number): Promise<PagesRead> {
  const since = await page.evaluate(() => performance.now())
  const times: number[] = []
  for (let read = 0; read < count; read += 1) times.push(await within('a page of hits', page.evaluate(nextPage)))
  return { times, longestTask: await longestTaskSince(page, since) }
}

function nextPage(): Promise<number> {
  const more = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Show more'))
  const button = more()
  const before = button?.textContent
  button?.scrollIntoView()
  const start = performance.now()
  button?.click()
  const isThere = () => {
    const now = more()
    return now === undefined ? document.querySelector('form [role="progressbar"]') === null : now.textContent !== before
  }
  return window.benchProbe.shown(isThere).then((end) => end - start)
}

function moreButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Show more/ })
}
