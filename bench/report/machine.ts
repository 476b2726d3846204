import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** What a run is taken with, in one line. The load is that of the minute before: far above 0 others use the machine. */
export function machineLine(chromiumPath: string, rounds: number, date: Date): string {
  const [load = 0] = loadavg()
  const parts = [
    date.toISOString().slice(0, 10),
    `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    `${cpus().length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${load.toFixed(1)} before`,
    process.platform,
    `${browserName(chromiumPath)} without a graphics card`,
  ]
  return `${parts.join(', ')}.`
}

function browserName(path: string): string {
  // Chrome for Windows opens a window when asked for its version.
  if (process.platform === 'win32') return 'Chromium'
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
