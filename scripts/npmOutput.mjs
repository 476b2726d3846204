import { spawnSync } from 'node:child_process'

/**
 * Runs a command of npm and keeps what it writes. npm is a script of its own on Windows, which only a shell can start; the
 * arguments are ours.
 * @param {readonly string[]} args
 * @param {number} [timeoutMs]
 */
export function npmOutput(args, timeoutMs = 120_000) {
  const options = { encoding: 'utf8', timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 }
  const { status, stdout, stderr } =
    process.platform === 'win32'
      ? spawnSync(`npm ${args.join(' ')}`, { ...options, encoding: 'utf8', shell: true })
      : spawnSync('npm', args, { ...options, encoding: 'utf8' })
  return { status: status ?? 1, stdout, stderr }
}
