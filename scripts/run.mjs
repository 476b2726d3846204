import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * How a program is run. `isQuiet`: without the terminal, because something else is on it. `onOutput`: what it says goes
 * there in place of the terminal. `signal`: ends it.
 * @typedef {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, isQuiet?: boolean, onOutput?: (text: string) => void, signal?: AbortSignal }} RunOptions
 */

/**
 * Runs the command of an installed package and says its exit code. It goes through this Node.js and the package's own
 * file, never through npx or a shell, so that it works the same on Windows and downloads nothing.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function runPackage(packageName, args, options = {}) {
  return run(process.execPath, [binOf(packageName), ...args], options)
}

/**
 * Runs a program with the terminal's own input and output and says its exit code; 1 if it cannot start or is ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, timeoutMs, isQuiet = false, onOutput, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: onOutput !== undefined ? ['ignore', 'pipe', 'pipe'] : isQuiet ? 'ignore' : 'inherit',
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
      ...(signal === undefined ? {} : { signal }),
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => onOutput?.(text))
    }
    child.on('error', () => resolve(1))
    // What it said last has been read then, too.
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * The file behind a package's one command.
 * @param {string} packageName
 */
function binOf(packageName) {
  const folder = join(root, 'node_modules', packageName)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  if (file === undefined) throw new Error(`The package ${packageName} has no command.`)
  return join(folder, file)
}
