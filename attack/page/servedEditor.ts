import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { serveBuild } from '../../e2e/servedBuild.ts'

/** The built editor on a port of its own, with a sandbox that forgets everything, and a browser to attack it in. */
export interface ServedEditor {
  readonly address: string
  /** A page in a fresh profile, watched from its first moment. */
  readonly open: () => Promise<WatchedPage>
  readonly close: () => Promise<void>
}

/** A page, and what happened on it so far. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors that nobody caught, and the words of a page that stopped. */
  readonly errors: readonly string[]
  /** The longest task since this was last asked, in milliseconds. */
  readonly longestTask: () => Promise<number>
  /** How often a script of an attacker ran, and how often the policy of the page stopped something. */
  readonly scripts: () => Promise<{ readonly ran: number; readonly violations: number }>
}

/** Serves the last build. */
export async function serveEditor(chromiumPath: string): Promise<ServedEditor> {
  const server = await serveBuild(5400)
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] })

  async function open(): Promise<WatchedPage> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    await context.addInitScript(watch)
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('dialog', (dialog) => {
      errors.push(`A dialog of the browser: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(server.address)
    return {
      page,
      context,
      errors,
      longestTask: () => page.evaluate(() => window.attacked.takeLongestTask()),
      scripts: () => page.evaluate(() => ({ ran: window.attacked.ran, violations: window.attacked.violations })),
    }
  }

  return {
    address: server.address,
    open,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

declare global {
  interface Window {
    attacked: { ran: number; violations: number; carried: DataTransfer; takeLongestTask: () => number }
    /** What the scripts of an attacker call. */
    pwned: () => void
  }
}

/** Runs in the page before anything of it. */
function watch(): void {
  let longest = 0
  const note = (entries: PerformanceObserverEntryList) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration)
  }
  new PerformanceObserver(note).observe({ type: 'longtask', buffered: true })
  window.attacked = {
    ran: 0,
    violations: 0,
    carried: new DataTransfer(),
    takeLongestTask: () => {
      const found = longest
      longest = 0
      return found
    },
  }
  window.pwned = () => {
    window.attacked.ran += 1
  }
  document.addEventListener('securitypolicyviolation', () => {
    window.attacked.violations += 1
  })
}
