import { focusMiddle } from '../drive/contentBox.ts'
import { importFile, openEditor, propertyBox } from '../drive/editor.ts'
import { openFloor, openInFloor } from '../drive/floorPage.ts'
import { longestTaskSince } from '../drive/longestTask.ts'
import { type MeasuredPage, openPage } from '../drive/measuredPage.ts'
import { memoryMeter } from '../drive/memory.ts'
import { typeByClock, typeInTurn } from '../drive/typing.ts'
import { inBrowser } from '../host/browser.ts'
import type { PayloadFile } from '../host/payloadFiles.ts'
import { figureName, type Target } from '../report/figures.ts'
import { noteTyping } from './noteTyping.ts'
import type { Run } from './run.ts'

/** One round with one item: the editor and bare CodeMirror, each in a browser of its own. */
export async function itemRound(run: Run, payload: PayloadFile, isFloorFirst: boolean): Promise<void> {
  const both = [() => roundIn('editor', run, payload), () => roundIn('codemirror', run, payload)]
  // Who comes first changes, because the machine may slow down or speed up on the way.
  for (const round of isFloorFirst ? both.toReversed() : both) await round()
}

async function roundIn(target: 'editor' | 'codemirror', run: Run, payload: PayloadFile): Promise<void> {
  await inBrowser(run.chromiumPath, async (browser) => {
    const measured = await openPage(browser)
    const { page } = measured
    if (target === 'editor') await openEditor(page, run.servers.editor, payload.apiVersion)
    else await openFloor(page, run.servers.floor('codemirror'))
    const memory = run.only.has('memory') ? await memoryMeter(browser, measured) : undefined
    const empty = await memory?.()
    await noteImport(target, run, payload, measured)
    const full = await memory?.()
    if (empty !== undefined && full !== undefined) {
      run.book.note(figureName(target, payload.name, 'memory MB'), full - empty)
    }
    await noteContent(target, run, payload, measured)
    if (target === 'editor' && run.only.has('property')) {
      await propertyBox(page, 'title').click()
      await page.keyboard.press('End')
      noteTyping(run.book, target, payload.name, 'property', await typeByClock(measured, run.keys))
      await noteCollection(run, payload, measured)
    }
  })
}

async function noteImport(target: Target, { only, book }: Run, payload: PayloadFile, { page }: MeasuredPage) {
  const { name, path, byteLength } = payload
  // Opening the page is measured elsewhere.
  const since = await page.evaluate(() => performance.now())
  const times = target === 'editor' ? await importFile(page, path, byteLength) : await floorTimes()
  if (!only.has('import')) return
  book.note(figureName(target, name, 'import ms'), times.reviewed + times.shown)
  book.note(figureName(target, name, 'import longest task ms'), await longestTaskSince(page, since))

  async function floorTimes() {
    return { reviewed: 0, shown: await openInFloor(page, path) }
  }
}

/** A collection too long for chips is edited as lines of text. */
async function noteCollection({ keys, book }: Run, { name, collection }: PayloadFile, measured: MeasuredPage) {
  if (collection === undefined) return
  // A row far down the list is made when a jump leads to it; typing its name into the filter brings it as well.
  await measured.page.getByRole('searchbox', { name: 'Filter properties' }).fill(collection)
  await focusMiddle(measured.page, collection)
  noteTyping(book, 'editor', name, 'collection', await typeByClock(measured, keys))
}

async function noteContent(target: Target, { only, keys, book }: Run, { name }: PayloadFile, measured: MeasuredPage) {
  if (!only.has('typing') && !only.has('serial')) return
  await focusMiddle(measured.page, target === 'editor' ? 'Content' : undefined)
  if (only.has('typing')) noteTyping(book, target, name, 'content', await typeByClock(measured, keys))
  if (only.has('serial')) noteTyping(book, target, name, 'serial', await typeInTurn(measured, keys))
}
