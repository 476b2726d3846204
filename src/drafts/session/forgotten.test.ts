import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryBackup } from '../store/testing/mapTable.ts'
import { fakeBrowser, item, itemOf, type } from '../tabs/testing/fakeTabs.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

test('what is typed after everything was forgotten is stored in no tab, nor is it put away', async () => {
  const browser = fakeBrowser()
  const [backup, otherBackup] = [memoryBackup(), memoryBackup()]
  const one = await browser.tab(backup).open()
  await type(one, item('one'))
  const two = await browser.tab(otherBackup).open()
  await two.openNew()
  await type(two, item('two'))
  await one.forget()
  await vi.waitFor(() => expect(itemOf(two)).toBe(''))
  for (const each of [one, two]) {
    await type(each, item('typed late'))
    each.autosave.changed(item('typed last'), { byteLength: 1, schema: undefined })
    each.autosave.pageHides()
    await each.autosave.flush()
    expect(each.hold(each.opened.get().id)).toBe(false)
  }
  expect(browser.table.records.size + browser.table.headValues.size).toBe(0)
  expect([backup.read(), otherBackup.read()]).toEqual([undefined, undefined])
})
