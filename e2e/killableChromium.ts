import { chromium, type Page } from '@playwright/test'
import { startProgram } from './browsers/program.ts'

/** Chromium as a process of its own, which can be killed as a crash or a power cut would. */
export async function startChromium(profile: string) {
  const program = startProgram(process.env['CHROMIUM_PATH'] ?? chromium.executablePath(), [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ])
  const endpoint = await program.says(/DevTools listening on (ws:\S+)/, 120_000)
  const browser = await chromium.connectOverCDP(endpoint)
  return {
    async open(address: string): Promise<Page> {
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
      await page.goto(address)
      return page
    },
    kill: program.kill,
  }
}
