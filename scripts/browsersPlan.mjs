/**
 * Which programs of other browsers are on this machine: a path, or undefined.
 * @typedef {{ firefox: string | undefined, webKit: string | undefined, webKitDriver: string | undefined, display: string | undefined }} Programs
 */

/**
 * A browser that stories can be told in.
 * @typedef {{ name: 'Firefox', path: string } | { name: 'WebKit', path: string, driver: string }} OtherBrowser
 */

/**
 * Which of the other browsers can be had: those to use, and for each that is missing why it is left out.
 * @param {Programs} programs
 * @returns {{ browsers: readonly OtherBrowser[], skipped: readonly string[] }}
 */
export function browsersOf({ firefox, webKit, webKitDriver, display }) {
  /** @type {OtherBrowser[]} */
  const browsers = []
  const skipped = []
  if (firefox === undefined) {
    skipped.push(
      'Firefox was not found, so its stories are skipped. Install it, or set FIREFOX_PATH to its program file.',
    )
  } else browsers.push({ name: 'Firefox', path: firefox })
  if (webKit === undefined || webKitDriver === undefined || display === undefined) {
    skipped.push(
      'WebKitGTK was not found, so the stories of WebKit are skipped. On Debian: apt-get install webkit2gtk-driver xvfb.',
    )
  } else browsers.push({ name: 'WebKit', path: webKit, driver: webKitDriver })
  return { browsers, skipped }
}

/**
 * The packages of Debian that bring what is missing.
 * @param {Programs} programs
 * @returns {readonly string[]}
 */
export function packagesFor({ firefox, webKit, webKitDriver, display }) {
  return [
    ...(firefox === undefined ? ['firefox-esr'] : []),
    ...(webKit === undefined || webKitDriver === undefined ? ['webkit2gtk-driver'] : []),
    ...(display === undefined ? ['xvfb'] : []),
  ]
}

/**
 * Where the programs are looked for. A path named by the person comes alone, so that a typing error is not hidden.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<keyof Programs, readonly string[]>}
 */
export function placesOf(platform, env) {
  const named = env['FIREFOX_PATH']
  return {
    firefox: named !== undefined && named !== '' ? [named] : firefoxPlaces(platform, env),
    webKit: ['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
    webKitDriver: ['/usr/bin/WebKitWebDriver'],
    display: ['/usr/bin/Xvfb'],
  }
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function firefoxPlaces(platform, env) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']]
    return folders.flatMap((folder) => (folder === undefined ? [] : [`${folder}\\Mozilla Firefox\\firefox.exe`]))
  }
  // /usr/bin/firefox of Ubuntu only fetches a snap, which is no use in a container: there it does not start.
  return ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/usr/bin/firefox']
}
