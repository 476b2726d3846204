import type { Page } from '@playwright/test'

/** The longest task of a page's main thread that ended after a moment of its clock, in ms; 0 when none took 50, the shortest that the browser reports. */
export async function longestTaskSince(page: Page, since: number): Promise<number> {
  const tasks = await page.evaluate(() => window.benchProbe.tasks)
  return Math.max(0, ...tasks.filter(({ start, duration }) => start + duration > since).map(({ duration }) => duration))
}
