import { spawn } from 'node:child_process'

/** A program that was started for a story. */
export interface Running {
  /** Waits for words of its output, for 30 seconds unless told otherwise, and gives their first group. */
  readonly says: (words: RegExp, patienceMilliseconds?: number) => Promise<string>
  /** Ends it and what it started, as a crash would. */
  readonly kill: () => Promise<void>
}

/** Starts a program, where there are any in a process group of its own, so that all of it can be ended; with us it ends too. */
export function startProgram(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasGroups,
  })
  let text = ''
  const listeners = new Set<() => void>()
  const hear = (part: unknown) => {
    text += String(part)
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.once('error', (error) => hear(error.message))
  // What it started may keep the output open: it is gone when it ended. One that cannot start never ends.
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    if (hasGroups) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  }
  process.once('exit', end)
  void ended.then(() => process.off('exit', end))
  return {
    says: (words, patienceMilliseconds = 30_000) =>
      new Promise((resolve, reject) => {
        const settle = (how: () => void) => {
          listeners.delete(check)
          clearTimeout(timer)
          how()
        }
        const fail = () => settle(() => reject(new Error(`${path} did not say ${String(words)}, but: ${text}`)))
        const check = () => {
          const group = words.exec(text)?.[1]
          if (group !== undefined) settle(() => resolve(group))
        }
        const timer = setTimeout(fail, patienceMilliseconds)
        listeners.add(check)
        void ended.then(fail)
        check()
      }),
    kill: async () => {
      if (child.pid === undefined) return
      end()
      await ended
    },
  }
}

/** Windows has no process groups. */
const hasGroups = process.platform !== 'win32'
