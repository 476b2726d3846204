import { describe, expect, test } from 'vitest'
import { chromiumMissing, chromiumPlan } from './chromiumPlan.mjs'

const linux = /** @type {const} */ ({
  platform: 'linux',
  env: {},
  playwrightPath: '/cache/chrome',
  isRoot: false,
  hasApt: true,
  wantsShell: false,
})

/** @param {import('./chromiumPlan.mjs').Machine} machine */
function notationOf(machine) {
  return chromiumPlan(machine).map((step) => (step.kind === 'use' ? step.path : `(${step.kind})`))
}

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

describe('the ways to come by a Chromium', () => {
  test('a browser of the machine, then the one of Playwright, then a download', () => {
    expect(notationOf(linux)).toEqual([...onLinux, '/cache/chrome', '(download)', '/cache/chrome'])
  })

  test('root on Debian or Ubuntu installs one when the download gave none', () => {
    expect(notationOf({ ...linux, isRoot: true })).toEqual([
      ...onLinux,
      '/cache/chrome',
      '(download)',
      '/cache/chrome',
      '(apt)',
      ...onLinux,
    ])
  })

  test('root without apt installs nothing', () => {
    expect(notationOf({ ...linux, isRoot: true, hasApt: false })).not.toContain('(apt)')
  })

  test('where the build without a window will do, it is the first that is tried, also after apt', () => {
    const notation = notationOf({ ...linux, isRoot: true, wantsShell: true })
    const shellFirst = ['/usr/bin/chromium-headless-shell', ...onLinux]
    expect(notation.slice(0, 5)).toEqual(shellFirst)
    expect(notation.slice(notation.indexOf('(apt)') + 1)).toEqual(shellFirst)
    expect(notationOf({ ...linux, platform: 'darwin', wantsShell: true })).not.toContain(shellFirst[0])
  })

  test('a path named by the person is the only way', () => {
    expect(notationOf({ ...linux, isRoot: true, env: { CHROMIUM_PATH: '/opt/my/chrome' } })).toEqual(['/opt/my/chrome'])
  })

  test('an empty CHROMIUM_PATH names nothing', () => {
    expect(notationOf({ ...linux, env: { CHROMIUM_PATH: '' } })).toContain('/usr/bin/chromium')
  })

  test('macOS looks among the applications', () => {
    expect(notationOf({ ...linux, platform: 'darwin' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })

  test('Windows looks in the folders that exist, for Chrome before Edge', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' }
    expect(notationOf({ ...linux, platform: 'win32', env }).slice(0, 4)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\ann\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })
})

test('the sentence for a wrong CHROMIUM_PATH names it', () => {
  expect(chromiumMissing({ CHROMIUM_PATH: '/nowhere' })).toContain('"/nowhere"')
})
