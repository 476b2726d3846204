/**
 * One way to come by a Chromium: use a browser that may be there, download Playwright's, or install the system's.
 * @typedef {{ kind: 'use', path: string } | { kind: 'download' } | { kind: 'apt' }} ChromiumStep
 */

/**
 * What decides how to look for Chromium on this machine. `wantsShell`: the build without a window will do, and is better.
 * @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, playwrightPath: string, isRoot: boolean, hasApt: boolean, wantsShell: boolean }} Machine
 */

/**
 * The ways to come by a Chromium, best first. A path named by the person is the only way, so that a typing error is
 * not hidden by another browser. The download comes before apt, because it changes nothing outside the person's cache.
 * The headless shell of Debian, where it is, comes first for tests: it takes a quarter less time than the whole browser.
 * @param {Machine} machine
 * @returns {readonly ChromiumStep[]}
 */
export function chromiumPlan({ platform, env, playwrightPath, isRoot, hasApt, wantsShell }) {
  const named = env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return [browserAt(named)]
  const ofSystem = [...(platform === 'linux' && wantsShell ? [shellPath] : []), ...systemPaths(platform, env)]
  return [
    ...ofSystem.map(browserAt),
    browserAt(playwrightPath),
    { kind: 'download' },
    browserAt(playwrightPath),
    ...(platform === 'linux' && isRoot && hasApt ? [apt, ...ofSystem.map(browserAt)] : []),
  ]
}

/**
 * What to tell a person on whose machine no way worked.
 * @param {NodeJS.ProcessEnv} env
 */
export function chromiumMissing(env) {
  const named = env['CHROMIUM_PATH']
  return named !== undefined && named !== ''
    ? `CHROMIUM_PATH is "${named}", and no browser starts there. Correct it, or unset it to let the tests look for one.`
    : 'No Chromium, Chrome or Edge was found, and none could be installed. Install one, or set CHROMIUM_PATH to its program file, then run "npm run e2e".'
}

const shellPath = '/usr/bin/chromium-headless-shell'

/** @type {ChromiumStep} */
const apt = { kind: 'apt' }

/**
 * @param {string} path
 * @returns {ChromiumStep}
 */
function browserAt(path) {
  return { kind: 'use', path }
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]}
 */
function systemPaths(platform, env) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [`${folder}\\${program}`])),
    )
  }
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => `/usr/bin/${name}`)
}
