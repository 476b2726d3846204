import { expect, test } from 'vitest'
import { initialsOf } from './initialsOf.ts'

test.each([
  ['', ''],
  ['Robin Delgado', 'RD'],
  ['Greta van der Ångström', 'GÅ'],
  ['Support', 'S'],
  ['(External) Robin Delgado', 'ED'],
  ["Liam O'Rourke", 'LO'],
  ['山田 太郎', '山太'],
  ['ניר כהן', 'נכ'],
])('the initials of “%s” are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
