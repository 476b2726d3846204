// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { AccessTools } from './AccessTools.tsx'
import type { AccessTool } from './accessTool.ts'

test.each<[AccessTool, string]>([
  [{ kind: 'many', text: '', at: undefined }, 'Add many people and groups'],
  [{ kind: 'copy' }, 'Copy access from another item'],
  [{ kind: 'presets' }, 'Access presets'],
  [{ kind: 'test' }, 'Test a person'],
])('%j is the dialog “%s”', (tool, name) => {
  const { state } = aDraftState()
  const given = { state, apiVersion: 'beta', tenantId: 't', onAdd: () => undefined, onClose: () => undefined } as const
  showInDirectory(<AccessTools {...given} tool={tool} />)
  expect(screen.getByRole('dialog', { name })).toBeDefined()
})
