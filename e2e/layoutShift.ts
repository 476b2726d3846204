import type { Page } from '@playwright/test'

/**
 * Adds up how much of the page moves by itself, from the first paint on; answers with how to read the sum. A tenth is where
 * people begin to mind it. https://web.dev/articles/cls
 */
export async function watchLayoutShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) sum += Number(entry.value)
        document.documentElement.dataset['shift'] = String(sum)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))
}
