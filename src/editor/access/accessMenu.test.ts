import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { accessMenu } from './accessMenu.ts'
import { entryRowsOf } from './testing/entryRowsOf.ts'
import type { AccessTool } from './tools/accessTool.ts'

const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'a' }

test('each line does its own', () => {
  const acl = [user, { ...user, value: 'b' }]
  const onTool = vi.fn<(tool: AccessTool) => void>()
  const put: string[] = []
  const rows = entryRowsOf(acl, {
    changeAll: (change) => put.push(...acl.map((entry, index) => change(entry, index + 1).accessType)),
  })
  for (const entry of accessMenu({ rows, onTool })) if (entry.kind === 'action') entry.onSelect()
  expect(onTool.mock.calls.map(([{ kind }]) => kind)).toEqual(['many', 'copy', 'presets', 'groups'])
  expect(put).toEqual(['grant', 'grant', 'deny', 'deny'])
})

test('an empty list has nothing to change', () => {
  expect(accessMenu({ rows: entryRowsOf([]), onTool: () => undefined })).toHaveLength(4)
})
