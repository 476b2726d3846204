import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession } from '@playwright/test'
import type { MeasuredPage } from './measuredPage.ts'

/** How memory is counted on this machine. */
export const memoryKind: 'private memory of the renderer' | 'JavaScript heap' = existsSync('/proc/self/smaps_rollup')
  ? 'private memory of the renderer'
  : 'JavaScript heap'

/** Tells how much memory a page holds after its garbage was collected, in MB. */
export type MemoryMeter = () => Promise<number>

/** Makes the meter of a page that is open and at rest. */
export async function memoryMeter(browser: Browser, page: MeasuredPage): Promise<MemoryMeter> {
  const pid = memoryKind === 'JavaScript heap' ? undefined : await rendererOf(browser, page)
  return async () => {
    let smallest = Number.POSITIVE_INFINITY
    // The browser gives memory back when it finds time, so the meter looks until there is no less for a while.
    for (let looksSince = 0; looksSince < 8; looksSince += 1) {
      await page.session.send('HeapProfiler.collectGarbage')
      await sleep(400)
      const now = pid === undefined ? await heapOf(page) : privateMemory(pid)
      if (now < smallest) looksSince = 0
      smallest = Math.min(smallest, now)
    }
    return smallest / 1_000_000
  }
}

async function heapOf({ session }: MeasuredPage): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Private_Dirty: memory of this process alone that is not just a copy of a file. In bytes. */
function privateMemory(pid: number): number {
  const [, kilobytes] = /^Private_Dirty:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
  if (kilobytes === undefined) throw new Error(`Process ${pid} does not say how much memory it has.`)
  return Number(kilobytes) * 1024
}

/**
 * The process of a page: the renderer whose processor time grows while the page is kept busy, and clearly more than that
 * of any other. The browser has renderers of its own, which work too while it starts.
 */
async function rendererOf(browser: Browser, { page }: MeasuredPage): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const before = await rendererTimes(session)
      await page.evaluate(() => {
        const end = performance.now() + 400
        while (performance.now() < end);
      })
      const after = await rendererTimes(session)
      const growths = [...after].map(([pid, time]) => ({ pid, growth: time - (before.get(pid) ?? 0) }))
      const [first, second] = growths.toSorted((a, b) => b.growth - a.growth)
      if (first !== undefined && first.growth > 0.1 && first.growth > 3 * (second?.growth ?? 0)) return first.pid
      await sleep(1000)
    }
    throw new Error('No process could be told to be that of the page.')
  } finally {
    await session.detach()
  }
}

/** The processor time of each renderer, in seconds, by its process id. */
async function rendererTimes(session: CDPSession): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
}
