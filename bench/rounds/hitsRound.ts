import { readPages, searchForMany } from '../drive/browseHits.ts'
import { openPage } from '../drive/measuredPage.ts'
import { memoryMeter } from '../drive/memory.ts'
import { inBrowser } from '../host/browser.ts'
import { figureName } from '../report/figures.ts'
import { median } from '../report/statistics.ts'
import type { Run } from './run.ts'

/**
 * One round of ten thousand hits, page by page: whether the last pages cost more than the first ones, and the second half of
 * them more memory than the first.
 */
export async function hitsRound({ only, chromiumPath, servers, book }: Run): Promise<void> {
  if (!only.has('hits')) return
  const note = (measure: string, value: number) => book.note(figureName('editor', undefined, `hits ${measure}`), value)
  await inBrowser(chromiumPath, async (browser) => {
    const measured = await openPage(browser)
    const { page } = measured
    await searchForMany(page, servers.editor)
    // Three more small pages; from then on they have 200 hits each.
    await readPages(page, 3)
    const memory = await memoryMeter(browser, measured)
    const start = await memory()
    const first = await readPages(page, firstPages)
    await readPages(page, 15)
    const half = await memory()
    await readPages(page, 15)
    const last = await readPages(page, 9)
    const end = await memory()
    note('first pages ms', median(first.times))
    note('last pages ms', median(last.times))
    note('first pages longest task ms', first.longestTask)
    note('last pages longest task ms', last.longestTask)
    note('first half memory MB', half - start)
    note('second half memory MB', end - half)
    await measured.close()
  })
}

/** Of the 25 pages of the first half. */
const firstPages = 10
