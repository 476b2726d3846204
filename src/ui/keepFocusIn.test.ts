// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { keepFocusIn, leaveFocusBeside } from './keepFocusIn.ts'

afterEach(() => document.body.replaceChildren())

test('a control that goes away leaves the focus to what is nearest', async () => {
  const { root, byId } = show()
  keepFocusIn(root)
  byId('delete').focus()
  byId('delete').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(byId('open')))
  byId('second').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(byId('first')))
})

test('a focus that is elsewhere stays, and nothing is moved after the end', async () => {
  const { root, byId } = show()
  const end = keepFocusIn(root)
  byId('open').focus()
  byId('delete').remove()
  await Promise.resolve()
  expect(document.activeElement).toBe(byId('open'))
  end()
  byId('open').remove()
  await Promise.resolve()
  expect(document.activeElement).toBe(document.body)
})

test('what goes away by itself leaves the focus to what is nearest in its pane, unless it was moved', async () => {
  const { byId } = show()
  byId('open').focus()
  leaveFocusBeside(byId('second'))
  byId('second').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(byId('first')))
  document.body.append(document.createElement('button'))
  leaveFocusBeside(byId('first'))
  byId('pane').remove()
  await Promise.resolve()
  expect(document.activeElement, 'a pane that goes as a whole leaves it to who opens the next').toBe(document.body)
})

function show() {
  const root = document.createElement('main')
  root.id = 'pane'
  root.innerHTML = `<input hidden><ul><li><button id="first"></button></li>
    <li id="second"><p><button id="open"></button></p><p><button id="delete"></button></p></li></ul>`
  document.body.append(root)
  return {
    root,
    byId: (id: string): HTMLElement => document.getElementById(id) ?? expect.unreachable(`no #${id}`),
  }
}
