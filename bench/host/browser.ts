import { type Browser, chromium } from '@playwright/test'

/** Does something in a fresh browser, so that nothing is left in its processes from before. */
export async function inBrowser<Result>(path: string, act: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: path, args })
  try {
    return await act(browser)
  } finally {
    await browser.close()
  }
}

// No sandbox, because containers give none; no graphics card, so that machines with one are not another world; the rest
// keeps the browser from calling home meanwhile.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
