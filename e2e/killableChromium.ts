import { type ChildProcess, spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'

/** Chromium as a process of its own, which can be killed as a crash or a power cut would. */
export async function startChromium(profile: string) {
  const path = process.env['CHROMIUM_PATH'] ?? chromium.executablePath()
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: hasGroups },
  )
  const browser = await chromium.connectOverCDP(await addressOf(child))
  return {
    async open(address: string): Promise<Page> {
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
      await page.goto(address)
      return page
    },
    async kill(): Promise<void> {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      // The program may be a script that started the browser: the whole group goes.
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
      await gone
    },
  }
}

const hasGroups = process.platform !== 'win32'

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)))
    child.stderr?.on('data', (part) => {
      said += String(part)
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}
