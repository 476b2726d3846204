import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Whether there is a browser at a path that runs here: /usr/bin/chromium-browser or /usr/bin/firefox can be a stub that only
 * advertises a package, and a downloaded browser can lack system libraries.
 * @param {string} path
 */
export function starts(path) {
  if (!existsSync(path)) return false
  // Chrome for Windows opens a window when asked for its version.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}
