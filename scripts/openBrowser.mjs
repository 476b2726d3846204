import { spawn } from 'node:child_process'

/**
 * Opens an address in the person's browser; if that fails nothing is lost, the address is on the screen.
 * @param {string} url
 */
export function openBrowser(url) {
  const { command, args } = openCommand(process.platform, url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

/**
 * Whether a browser should open by itself: only where a person sits at the terminal and did not say no.
 * @param {{ isTTY: boolean | undefined, env: NodeJS.ProcessEnv }} terminal
 */
export function wantsBrowser({ isTTY, env }) {
  return isTTY === true && !env['CI'] && env['BROWSER'] !== 'none'
}

/**
 * @param {NodeJS.Platform} platform
 * @param {string} url
 */
function openCommand(platform, url) {
  if (platform === 'darwin') return { command: 'open', args: [url] }
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', url] }
  return { command: 'xdg-open', args: [url] }
}
