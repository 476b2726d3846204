import { expect, test } from 'vitest'
import { comboboxMove } from './comboboxKey.ts'

const closed = { isOpen: false, count: 3, active: -1, chosen: -1 }
const open = { ...closed, isOpen: true }
const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  // The list opens at the value, or at its end that the arrow points to.
  ['ArrowDown', closed, { kind: 'activate', index: 0 }],
  ['ArrowUp', closed, { kind: 'activate', index: 2 }],
  ['ArrowDown', { ...closed, chosen: 1 }, { kind: 'activate', index: 1 }],
  ['ArrowUp', { ...closed, chosen: 1 }, { kind: 'activate', index: 1 }],
  ['ArrowDown', { ...closed, count: 0 }, { kind: 'open' }],
  // The arrows go round.
  ['ArrowDown', open, { kind: 'activate', index: 0 }],
  ['ArrowUp', open, { kind: 'activate', index: 2 }],
  ['ArrowDown', { ...open, active: 0 }, { kind: 'activate', index: 1 }],
  ['ArrowDown', { ...open, active: 2 }, { kind: 'activate', index: 0 }],
  ['ArrowUp', { ...open, active: 0 }, { kind: 'activate', index: 2 }],
  // Enter takes the option that is active; of a list that was only opened, none is.
  ['Enter', { ...open, active: 1 }, { kind: 'choose', index: 1 }],
  ['Enter', open, { kind: 'done' }],
  // What is on its way is waited for, also where the list says nothing meanwhile.
  ['Enter', { ...open, count: 0, isWaiting: true }, { kind: 'wait' }],
  ['Enter', { ...closed, isWaiting: true }, { kind: 'wait' }],
  ['Enter', { ...closed, active: 0 }, { kind: 'done' }],
  ['Enter', closed, { kind: 'done' }],
  ['Escape', open, { kind: 'close' }],
  ['Escape', closed, undefined],
  // Moving in the text leaves the list.
  ['Home', { ...open, active: 1 }, { kind: 'toText' }],
  ['End', { ...open, active: 1 }, { kind: 'toText' }],
  ['ArrowLeft', open, undefined],
  ['Tab', { ...open, active: 1 }, undefined],
  ['a', open, undefined],
] as const)('%s with %j', (key, state, move) => {
  expect(comboboxMove({ ...plain, key }, state)).toEqual(move)
})

test.each([
  ['Ctrl+Enter goes on to the page', 'Enter', { ctrlKey: true }, undefined],
  ['Cmd+Enter goes on to the page', 'Enter', { metaKey: true }, undefined],
  ['Alt+ArrowDown opens and makes no option active', 'ArrowDown', { altKey: true }, { kind: 'open' }],
  ['Alt+ArrowUp closes', 'ArrowUp', { altKey: true }, { kind: 'close' }],
] as const)('%s', (_, key, modifiers, move) => {
  expect(comboboxMove({ ...plain, ...modifiers, key }, { ...open, active: 0 })).toEqual(move)
})
