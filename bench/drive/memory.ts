import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import type { MeasuredPage } from './measuredPage.ts'

/** How memory is counted on this machine. */
export const memoryKind: 'private memory of the renderer' | 'JavaScript heap' = existsSync('/proc/self/smaps_rollup')
  ? 'private memory of the renderer'
  : 'JavaScript heap'

/** The memory that a page holds after its garbage was collected, in MB; the smallest of a few looks. */
export async function memoryOf(browser: Browser, page: MeasuredPage): Promise<number> {
  const pid = memoryKind === 'JavaScript heap' ? undefined : await rendererOf(browser, page)
  const looks: number[] = []
  for (let look = 0; look < 4; look += 1) {
    await page.session.send('HeapProfiler.collectGarbage')
    await sleep(400)
    looks.push(pid === undefined ? await heapOf(page) : privateMemory(pid))
  }
  return Math.min(...looks) / 1_000_000
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

/** The process of a page: the renderer whose processor time grows while the page is kept busy. */
async function rendererOf(browser: Browser, { page }: MeasuredPage): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const before = await renderers()
  await page.evaluate(() => {
    const end = performance.now() + 300
    while (performance.now() < end);
  })
  const after = await renderers()
  await session.detach()
  const grown = [...after].map(([pid, time]) => ({ pid, growth: time - (before.get(pid) ?? 0) }))
  const [most] = grown.toSorted((a, b) => b.growth - a.growth)
  if (most === undefined) throw new Error('The browser names no renderer.')
  return most.pid

  async function renderers(): Promise<ReadonlyMap<number, number>> {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  }
}
