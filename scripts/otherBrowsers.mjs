import { existsSync } from 'node:fs'
import { browsersOf, packagesFor, placesOf } from './browsersPlan.mjs'
import { run } from './run.mjs'
import { starts } from './starts.mjs'

/** Firefox and WebKit on this machine. */
export function otherBrowsersHere() {
  return browsersOf(programsHere())
}

/** Whether this machine lets us install programs with apt-get. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Installs what is missing, where that can be done; what cannot be had is not there afterwards, and nothing fails.
 * `isQuiet`: without the output of apt-get, because something else is on the terminal.
 * @param {{ isQuiet?: boolean }} [options]
 */
export async function installOtherBrowsers({ isQuiet = false } = {}) {
  const packages = packagesFor(programsHere())
  if (packages.length === 0 || !canInstall()) return
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 300_000, isQuiet }
  // A closed network must not hold everything up.
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15', '-o', 'DPkg::Lock::Timeout=240']
  await run('apt-get', [...patience, 'update'], options)
  // Each by itself: where one is unknown, none of them would come.
  for (const name of packages)
    await run('apt-get', [...patience, 'install', '--yes', '--no-install-recommends', name], options)
}

function programsHere() {
  const places = placesOf(process.platform, process.env)
  /** @param {readonly string[]} paths */
  const first = (paths) => paths.find((path) => existsSync(path))
  return {
    firefox: places.firefox.find(starts),
    webKit: first(places.webKit),
    webKitDriver: first(places.webKitDriver),
    display: first(places.display),
  }
}
