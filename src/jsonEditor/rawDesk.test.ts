// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { live } from '../ui/live.ts'
import { openRawDesk } from './rawDesk.ts'
import { waitingText } from './rawState.ts'
import type { WaitingText } from './waitingTexts.ts'

const draft: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }],
  content: { kind: 'present', type: 'text', text: ropeOf('Words') },
}

test('what is typed is in the form after a pause, and only that is replaced', async () => {
  const { desk, form, changes, typeOver } = await open()
  typeOver('"A"', '"B"')
  expect(desk.state.get().status.kind).toBe('typing')
  expect(form.get()).toBe(draft)
  await vi.waitFor(() => expect(desk.state.get().status.kind).toBe('in form'))
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
  expect(form.get().acl).toBe(draft.acl)
  expect(form.get().content).toBe(draft.content)
  expect(changes).toEqual(['JSON edit'])
})

test('while the text is broken the form waits, and then goes on', async () => {
  const { desk, form, typeOver } = await open()
  typeOver('"A"', '')
  await desk.settle()
  expect(waitingText(desk.state.get().status)).toMatch(/^The form waits. Line \d+, column \d+: here should be a value/)
  expect(form.get()).toBe(draft)
  typeOver('"title": ', '"title": "C"')
  await desk.settle()
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
})

test('text that was not touched follows the form; a long one stands as a token', async () => {
  const { desk, form, text } = await open()
  form.set({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(20_000)) } })
  await vi.waitFor(() => expect(text()).not.toContain('Words'))
  expect(text().length).toBeLessThan(400)
  expect(desk.state.get()).toMatchObject({ status: { kind: 'in form' }, isBehind: false })
})

test('text that the form would lose does not follow it, until it is asked to', async () => {
  const { desk, form, text, typeOver } = await open()
  typeOver('"A"', '"A" /* mine */')
  await desk.settle()
  form.set({ ...form.get(), content: { kind: 'absent', type: 'text' } })
  await vi.waitFor(() => expect(desk.state.get().isBehind).toBe(true))
  expect(text()).toContain('Words')
  // What is edited goes to the form, and what was changed there stays.
  typeOver('"A"', '"B"')
  await desk.settle()
  expect(form.get().content.kind).toBe('absent')
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
  await desk.showForm()
  expect(text()).not.toMatch(/Words|mine/)
  expect(desk.state.get().isBehind).toBe(false)
})

test('broken text is behind a form that changes, and changes of both come together', async () => {
  const { desk, form, typeOver } = await open()
  typeOver('"A"', '')
  await desk.settle()
  form.set({ ...draft, acl: [] })
  await vi.waitFor(() => expect(desk.state.get().isBehind).toBe(true))
  typeOver('"title": ', '"title": "C"')
  await desk.settle()
  expect(form.get().acl).toEqual([])
  expect(form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
})

test('a form that goes back to what the text says is not ahead of it', async () => {
  const { desk, form, typeOver } = await open()
  typeOver('"A"', '"A" /* mine */')
  await desk.settle()
  form.set({ ...draft, acl: [] })
  await vi.waitFor(() => expect(desk.state.get().isBehind).toBe(true))
  form.set(draft)
  await vi.waitFor(() => expect(desk.state.get().isBehind).toBe(false))
})

test('the text outlives its view', async () => {
  const { desk, text, typeOver } = await open()
  typeOver('"A"', '')
  desk.document.hide()
  expect(text()).toContain('"title": \n')
  desk.document.focus(3)
  expect(desk.document.show(document.body, () => undefined).state.selection.main.head).toBe(3)
})

test('a text that was put away goes on to wait, and does not undo what the form did meanwhile', async () => {
  const { desk, form, typeOver } = await open()
  form.set({ ...draft, content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(20_000)) } })
  await vi.waitFor(() => expect(desk.document.doc.length).toBeLessThan(500))
  await vi.waitFor(() => expect(desk.document.doc.toString()).not.toContain('Words'))
  expect(desk.toPutAway()).toBeUndefined()
  typeOver('"A"', '')
  await desk.settle()
  form.set({ ...form.get(), acl: [] })
  const waiting = desk.toPutAway()
  desk.close()

  const later = await open(form.get(), waiting)
  expect(later.desk.state.get().status.kind).toBe('broken')
  later.typeOver('"title": ', '"title": "C"')
  await later.desk.settle()
  expect(later.form.get().properties[0]?.value).toEqual({ kind: 'text', text: 'C' })
  expect(later.form.get().acl).toEqual([])
  expect(later.form.get().content).toBe(form.get().content)
  expect(later.desk.toPutAway()).toBeUndefined()
})

async function open(initial: ItemDraft = draft, waiting?: WaitingText) {
  const form = live(initial)
  const changes: string[] = []
  const change = (next: ItemDraft, what: string) => {
    changes.push(what)
    form.set(next)
  }
  const context = () => ({ apiVersion: 'beta', tenantId: undefined, schema: undefined }) as const
  const desk = await openRawDesk({ draft: form, change, context }, waiting)
  onTestFinished(() => desk.close())
  const view = desk.document.show(document.body, () => undefined)
  const text = () => desk.document.doc.toString()
  return {
    desk,
    form,
    changes,
    text,
    typeOver: (piece: string, insert: string) => {
      const from = text().indexOf(piece)
      if (from < 0) throw new Error(`No ${piece} in ${text()}`)
      view.dispatch({ changes: { from, to: from + piece.length, insert }, userEvent: 'input.type' })
    },
  }
}
