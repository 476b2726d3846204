import { expect, test } from 'vitest'
import type { ManyTool } from './accessTool.ts'
import { leftListText, mostListKept, readLeftList } from './leftList.ts'

const many: ManyTool = {
  kind: 'many',
  text: 'Robin\nHuman resources <hr@contoso.example>; Zoe',
  at: 12,
  access: 'deny',
}

test.each<[ManyTool, ManyTool]>([
  [many, many],
  [
    { kind: 'many', text: '', at: undefined },
    { kind: 'many', text: '', at: undefined, access: 'grant' },
  ],
  [
    { ...many, text: 'x'.repeat(mostListKept + 1) },
    { ...many, text: '' },
  ],
])('a list is read as it was kept, all of it or nothing', (left, read) => {
  expect(readLeftList(leftListText(left))).toEqual(read)
})

test.each([undefined, '', 'Robin', 'own 1 Robin', 'grant x Robin'])('%s is no list', (left) => {
  expect(readLeftList(left)).toBeUndefined()
})
