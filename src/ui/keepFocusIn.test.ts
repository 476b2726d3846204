// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { keepFocusIn } from './keepFocusIn.ts'

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

function show() {
  const root = document.createElement('div')
  root.innerHTML = `<input hidden><ul><li><button id="first"></button></li>
    <li id="second"><p><button id="open"></button></p><p><button id="delete"></button></p></li></ul>`
  document.body.append(root)
  return {
    root,
    byId: (id: string): HTMLElement => document.getElementById(id) ?? expect.unreachable(`no #${id}`),
  }
}
