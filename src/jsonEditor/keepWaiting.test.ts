// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mapTable } from '../drafts/store/testing/mapTable.ts'
import { deviceTexts } from './deviceTexts.ts'
import { keepWaiting } from './keepWaiting.ts'
import { openKept } from './openKept.ts'
import { anEditedForm } from './testing/anEditedForm.ts'
import { mayWait } from './waitingMark.ts'
import { waitingTexts } from './waitingTexts.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 20 })
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.useRealTimers()
})
const ends: (() => void)[] = []

test('a text is on the device 200 ms after its first key, though nobody pauses', async () => {
  const { type, onDevice } = await open()
  for (const key of 'abcdefgh') {
    type(key)
    await vi.advanceTimersByTimeAsync(40)
  }
  // Each key is 40 ms after the one before: what is 200 ms old is there.
  expect((await onDevice())?.text).toContain('abcd')
  expect(mayWait('d')).toBe(true)
})

test('a draft whose form has nothing is stored for its text', async () => {
  const { type, done } = await open()
  type('{')
  await vi.advanceTimersByTimeAsync(250)
  expect(done).toContain('hold d')
})

test('a text of any length comes back after the tab is closed, and goes on', async () => {
  const { type, table, end } = await open()
  type(`{"acl":[${'"'.repeat(1_200_001)}`)
  await vi.advanceTimersByTimeAsync(2000)
  end()
  sessionStorage.clear()
  const { editor } = await openKept(anEditedForm().edited, 'd', table)
  expect(editor.document.doc.length).toBeGreaterThan(1_200_000)
  expect(editor.state.get().status.kind).toBe('broken')
})

test('of the text of the tab and that of the device the newer one counts', async () => {
  const { table } = await open()
  await deviceTexts(table).write('d', { text: '{"device"', base: '{}', pointers: [], turn: 3 })
  waitingTexts().write('d', { text: '{"tab"', base: '{}', pointers: [], turn: 2 })
  expect(await textOf(table)).toBe('{"device"')
  waitingTexts().write('d', { text: '{"tab"', base: '{}', pointers: [], turn: 4 })
  expect(await textOf(table)).toBe('{"tab"')
})

test('what the form has is kept until the draft is stored, and then no longer', async () => {
  const { type, editor, onDevice, saving } = await open()
  saving.works = false
  type(',')
  await vi.advanceTimersByTimeAsync(1000)
  expect(await onDevice()).toBeDefined()
  await editor.showForm()
  await vi.advanceTimersByTimeAsync(100)
  expect(await onDevice()).toBeDefined()
  saving.works = true
  type(',')
  await vi.advanceTimersByTimeAsync(1000)
  await editor.showForm()
  await vi.advanceTimersByTimeAsync(100)
  expect([await onDevice(), waitingTexts().read('d'), mayWait('d')]).toEqual([undefined, undefined, false])
})

test('a text that was never waited for asks no database', async () => {
  const { done } = await open()
  await vi.advanceTimersByTimeAsync(1000)
  expect(done).toEqual([])
})

test('once everything was forgotten nothing is kept, neither while it is typed nor when its form or the page is left', async () => {
  const { type, saving, table, end } = await open()
  saving.isForgotten = true
  type('{')
  await vi.advanceTimersByTimeAsync(250)
  window.dispatchEvent(new Event('pagehide'))
  end()
  await vi.advanceTimersByTimeAsync(250)
  expect([table.pieceValues.size, waitingTexts().read('d'), mayWait('d')]).toEqual([0, undefined, false])
})

async function textOf(table: ReturnType<typeof mapTable>): Promise<string> {
  return (await openKept(anEditedForm().edited, 'd', table)).editor.document.doc.toString()
}

/** The text of a form that is kept, with what was done to its draft. */
async function open() {
  const table = mapTable()
  const texts = { tab: waitingTexts(), device: deviceTexts(table) }
  const { editor } = await openKept(anEditedForm().edited, 'd', table)
  const done: string[] = []
  const saving = { works: true, isForgotten: false }
  const draft = {
    id: 'd',
    hold: (id: string) => {
      done.push(`hold ${id}`)
      return !saving.isForgotten
    },
    save: async () => {
      done.push('save')
      return saving.works
    },
  }
  const end = keepWaiting(editor, draft, texts)
  ends.push(end)
  return {
    table,
    editor,
    done,
    saving,
    end,
    onDevice: () => deviceTexts(table).read('d'),
    /** Types at the end of the text. */
    type: (insert: string) => {
      Range.prototype.getClientRects = () => document.body.getClientRects()
      const view = editor.document.show(document.body, () => undefined)
      view.dispatch({ changes: { from: view.state.doc.length, insert }, userEvent: 'input.type' })
      editor.document.hide()
    },
  }
}
