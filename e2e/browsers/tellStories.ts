import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OtherBrowser } from '../../scripts/browsersPlan.mjs'
import { serveBuild } from '../servedBuild.ts'
import { openFirefox } from './firefox.ts'
import { pause, type Screen } from './screen.ts'
import { importLargeItem, type KeptScreen, keepsDraft, sendSample } from './stories.ts'
import { startDisplay } from './virtualDisplay.ts'
import { openWebKit } from './webkit.ts'
import { openKeptWebKit } from './webkitKept.ts'

/** How many stories held and how many did not. */
export interface StoryCounts {
  readonly passed: number
  readonly failed: number
}

/** Tells the stories in one browser, against the last build with a sandbox that forgets; writes a line for each. */
export async function tellStories(browser: OtherBrowser): Promise<StoryCounts> {
  const { address, close } = await serveBuild(5500)
  const folder = await mkdtemp(join(tmpdir(), 'item-browser-'))
  const virtual = browser.name === 'WebKit' ? await startDisplay() : undefined
  const display = virtual?.display ?? ''
  let passed = 0
  let failed = 0

  async function tell(story: string, told: () => Promise<readonly string[]>, screen?: Screen): Promise<void> {
    const began = Date.now()
    const tooLong = pause(180_000).then(() => Promise.reject(new Error('It did not end within three minutes.')))
    const problem = await Promise.race([told(), tooLong]).then(complaintsInWords, String)
    if (problem === undefined) passed += 1
    else failed += 1
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    const line = `${problem === undefined ? '✓' : '✗'} ${browser.name}: ${story} (${seconds} s)\n`
    process.stdout.write(problem === undefined ? line : `${line}  ${problem}\n`)
    if (problem !== undefined && screen !== undefined) await keepPicture(screen, `${browser.name} ${story}`)
  }

  const newProfile = () => mkdtemp(join(folder, 'profile-'))
  const kept = (profile: string): Promise<KeptScreen> =>
    browser.name === 'Firefox'
      ? openFirefox(browser.path, profile, address)
      : openKeptWebKit(browser.path, profile, display, address)

  try {
    const profile = await newProfile()
    const screen =
      browser.name === 'Firefox'
        ? await openFirefox(browser.path, profile, address)
        : await openWebKit(browser, profile, display, address)
    try {
      await tell('sign in, and send a sample item', () => sendSample(screen).then(screen.complaints), screen)
      await tell('import 3.9 MB', () => importLargeItem(screen, folder).then(screen.complaints), screen)
    } finally {
      await screen.kill()
    }
    const keptProfile = await newProfile()
    await tell('the draft is there after a kill', () => keepsDraft(() => kept(keptProfile)))
  } finally {
    virtual?.close()
    await close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { passed, failed }
}

function complaintsInWords(complaints: readonly string[]): string | undefined {
  return complaints.length === 0 ? undefined : `The console has errors: ${[...new Set(complaints)].join(' | ')}`
}

/** What the page looked like when a story failed. */
async function keepPicture(screen: Screen, name: string): Promise<void> {
  const pictures = 'test-results/browsers'
  await mkdir(pictures, { recursive: true })
  // One that hangs has no picture.
  const patience = pause(10_000).then(() => undefined)
  const picture = await Promise.race([screen.picture().catch(() => undefined), patience])
  if (picture !== undefined) await writeFile(join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`), picture)
}
