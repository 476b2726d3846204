import { expect, test, vi } from 'vitest'
import type { AccessType } from '../../domain/itemDraft.ts'
import { accessMenu } from './accessMenu.ts'
import type { AccessTool } from './tools/accessTool.ts'

test('each line does its own', () => {
  const [onTool, onChangeAll] = [vi.fn<(tool: AccessTool) => void>(), vi.fn<(accessType: AccessType) => void>()]
  const entries = accessMenu({ isEmpty: false, onTool, onChangeAll })
  for (const entry of entries) if (entry.kind === 'action') entry.onSelect()
  expect(onTool.mock.calls.map(([{ kind }]) => kind)).toEqual(['many', 'copy', 'presets', 'groups'])
  expect(onChangeAll.mock.calls).toEqual([['grant'], ['deny']])
})

test('an empty list has nothing to change', () => {
  const unused = () => undefined
  expect(accessMenu({ isEmpty: true, onTool: unused, onChangeAll: unused })).toHaveLength(4)
})
