import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { mapStorage } from '../../../schemas/testing/mapStorage.ts'
import { accessPresets } from './accessPresets.ts'

const everyone: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: 'everyone' }
const group: AclEntryDraft = { accessType: 'deny', type: 'group', value: 'g', identitySource: 'external' }

test('a preset is kept under its name, for its tenant', () => {
  const storage = mapStorage()
  const area = () => storage
  const presets = accessPresets('t', area)
  expect(presets.read()).toEqual([])
  presets.save({ name: 'All', entries: [everyone] })
  presets.save({ name: 'Crew', entries: [group] })
  presets.save({ name: 'All', entries: [everyone, group] })
  expect(accessPresets('t', area).read()).toEqual([
    { name: 'Crew', entries: [group] },
    { name: 'All', entries: [everyone, group] },
  ])
  expect(accessPresets('other', area).read()).toEqual([])
  presets.remove('Crew')
  expect(presets.read().map(({ name }) => name)).toEqual(['All'])
})

test('what cannot be read is no preset', () => {
  const storage = mapStorage()
  const area = () => storage
  area().setItem('external-item-editor.access-presets.t', '[{"name":"x","entries":[{"type":"robot"}]}]')
  expect(accessPresets('t', area).read()).toEqual([])
})
