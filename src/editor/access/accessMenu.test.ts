import { expect, test, vi } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { accessMenu } from './accessMenu.ts'
import { entryRowsOf } from './testing/entryRowsOf.ts'
import type { AccessTool } from './tools/accessTool.ts'

const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'a' }

test('each line does its own', () => {
  const { state } = aDraftState({ acl: [user, { ...user, value: 'b' }] })
  const onTool = vi.fn<(tool: AccessTool) => void>()
  const put: string[] = []
  const rows = entryRowsOf(state.get().draft.acl, {
    replace: (entries) => put.push(...entries.map(({ accessType }) => accessType)),
  })
  for (const entry of accessMenu({ rows, state, onTool })) if (entry.kind === 'action') entry.onSelect()
  expect(onTool.mock.calls.map(([{ kind }]) => kind)).toEqual(['many', 'copy', 'presets', 'groups'])
  expect(put).toEqual(['grant', 'grant', 'deny', 'deny'])
})

test('an empty list has nothing to change', () => {
  const { state } = aDraftState()
  expect(accessMenu({ rows: entryRowsOf([]), state, onTool: () => undefined })).toHaveLength(4)
})
