import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumMissing, chromiumPlan } from './chromiumPlan.mjs'
import { run, runPackage } from './run.mjs'
import { starts } from './starts.mjs'

/**
 * Finds a Chromium that starts, or gets one: goes through `chromiumPlan` until a way works. `wantsShell`: the build
 * without a window will do.
 * @param {{ wantsShell: boolean }} wish
 * @returns {Promise<{ kind: 'found', path: string } | { kind: 'missing', sentence: string }>}
 */
export async function findChromium({ wantsShell }) {
  const plan = chromiumPlan({
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    wantsShell,
  })
  for (const step of plan) {
    switch (step.kind) {
      case 'use':
        if (starts(step.path)) return { kind: 'found', path: step.path }
        break
      case 'download':
        await download()
        break
      case 'apt':
        await installBySystem(wantsShell)
        break
    }
  }
  return { kind: 'missing', sentence: chromiumMissing(process.env) }
}

/** Playwright's own download. Behind a closed network it can hang, so it gets three minutes. */
async function download() {
  console.log("No Chromium on this machine: downloading Playwright's.")
  await runPackage('@playwright/test', ['install', 'chromium', '--no-shell'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    timeoutMs: 180_000,
  })
}

/**
 * The Chromium of Debian and Ubuntu, with fonts: a bare container has none, and item texts may hold emoji. Not every
 * release has the shell as a package.
 * @param {boolean} wantsShell
 */
async function installBySystem(wantsShell) {
  console.log('The download did not work: installing Chromium with apt-get.')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {readonly string[]} packages */
  const install = (packages) => run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env })
  await run('apt-get', ['update'], { env })
  const isThere = wantsShell && (await install(['chromium-headless-shell', ...fonts])) === 0
  if (!isThere) await install(['chromium', ...fonts])
}

const fonts = ['fonts-liberation', 'fonts-noto-color-emoji']
