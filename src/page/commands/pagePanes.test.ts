// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { focusNextPane, focusPane } from './pagePanes.ts'

test('from part to part and around, and back; a part without a control takes the focus itself', () => {
  show()
  const visited = ([1, 1, 1, 1, 1, -1] as const).map((step) => {
    focusNextPane(step)
    return document.activeElement?.id
  })
  expect(visited).toEqual(['brand', 'name', 'page-side', 'submit', 'brand', 'submit'])
})

test('a part that is hidden is passed over', () => {
  show()
  document.getElementById('page-side')?.setAttribute('hidden', '')
  focusPane('page-form')
  focusNextPane(1)
  expect(document.activeElement?.id).toBe('submit')
})

test('what Tab passes over is passed over', () => {
  show()
  focusPane('page-form')
  expect(document.activeElement?.id).toBe('name')
})

function show(): void {
  document.body.innerHTML = `
    <div id="page-header"><button id="brand"></button></div>
    <div id="page-form"><button tabindex="-1"></button><div hidden><input></div><input id="name"></div>
    <div id="page-side" tabindex="-1"></div>
    <div id="page-submit"><button id="submit"></button></div>`
}
