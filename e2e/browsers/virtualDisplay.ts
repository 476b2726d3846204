import { spawn } from 'node:child_process'

/** A display without a screen, which WebKitGTK needs. */
export interface VirtualDisplay {
  readonly display: string
  readonly close: () => void
}

/** Starts Xvfb on a free display. */
export function startDisplay(): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    // It writes the number that it found to the fourth stream.
    const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    child.once('error', reject)
    child.once('exit', () => reject(new Error('Xvfb ended at once.')))
    child.stdio[3]?.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, close: () => void child.kill() })
    })
  })
}
