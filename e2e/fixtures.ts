import { test as base } from '@playwright/test'
import { checkAccessibility } from './accessibility.ts'
import { type AllowConsoleErrors, type ConsoleWatch, watchConsole } from './consoleWatch.ts'

export { expect } from '@playwright/test'

/**
 * Playwright's `test` with the rules of this project: a page that logs an error fails its test, and all tests share
 * one sandbox, so each writes items of its own.
 */
export const test = base.extend<Fixtures>({
  consoleWatch: [
    async ({ context }, provide) => {
      const watch = watchConsole(context)
      await provide(watch)
      watch.check()
    },
    { auto: true },
  ],
  allowConsoleErrors: async ({ consoleWatch }, provide) => {
    await provide(consoleWatch.allow)
  },
  checkA11y: async ({ page }, provide) => {
    await provide(() => checkAccessibility(page))
  },
  // Playwright reads the names in the braces: an empty pair is how a fixture says that it needs no other.
  // oxlint-disable-next-line no-empty-pattern
  uniqueItemId: async ({}, provide, testInfo) => {
    let count = 0
    await provide(() => {
      count += 1
      return `e2e${testInfo.testId.replaceAll(/[^0-9a-z]/gi, '')}r${testInfo.repeatEachIndex}n${count}`
    })
  },
})

export interface Fixtures {
  /** Active in every test; use `allowConsoleErrors`. */
  readonly consoleWatch: ConsoleWatch
  readonly allowConsoleErrors: AllowConsoleErrors
  /** Checks the page as it stands with every axe rule, in light and dark. */
  readonly checkA11y: () => Promise<void>
  /** An item id no other test uses; each call gives another. */
  readonly uniqueItemId: () => string
}
