// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useKeptFiles } from './useKeptFiles.ts'

test('a server of sources keeps nothing, and has nothing newer', async () => {
  const { result, rerender } = renderHook(() => useKeptFiles())
  const { keepsFiles } = result.current
  expect(await keepsFiles()).toBe(false)
  rerender()
  expect(result.current.keepsFiles).toBe(keepsFiles)
  expect(result.current.isNewerReady).toBe(false)
})
