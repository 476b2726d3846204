import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** Collects what the pages of a test complained about, except for what the test allowed. */
export interface ConsoleWatch {
  readonly allow: AllowConsoleErrors
  /** Throws, with the way out, if a page logged an error or broke without the test having allowed it. */
  readonly check: () => void
}

/** Says that console errors whose text or address match the pattern belong to this test's story. */
export type AllowConsoleErrors = (pattern: RegExp) => void

/** Watches every page of a browser context. Chromium logs violations of the content security policy as errors too. */
export function watchConsole(context: BrowserContext): ConsoleWatch {
  const complaints: string[] = []
  const allowed: RegExp[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !isUnknownItem(message)) complaints.push(textOf(message))
  })
  context.on('weberror', (event) => {
    complaints.push(`Uncaught: ${event.error().stack ?? event.error().message}`)
  })
  return {
    allow: (pattern) => allowed.push(pattern),
    check: () => {
      const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)))
      if (unexpected.length > 0) throw new Error(reportOf(unexpected))
    },
  }
}

/** Asking whether an item is there is no fault, and a browser logs the 404 all the same. */
function isUnknownItem(message: ConsoleMessage): boolean {
  return /status of 404/.test(message.text()) && /\/items\/[^/]+$/.test(message.location().url)
}

function textOf(message: ConsoleMessage): string {
  const { url } = message.location()
  return url === '' ? message.text() : `${message.text()} (${url})`
}

function reportOf(unexpected: readonly string[]): string {
  return [
    'The page logged errors that this test does not expect:',
    ...unexpected.map((complaint) => `  - ${complaint}`),
    'Mend them. If one belongs to the story, such as a refused request, allow it in the test: allowConsoleErrors(/status of 429/)',
  ].join('\n')
}
