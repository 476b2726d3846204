// @vitest-environment jsdom
import { webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

const system = Object.assign(new EventTarget(), { matches: false })
vi.stubGlobal('matchMedia', () => system)
const { useTheme } = await import('./themeChoice.ts')

test('the page looks as the system does, and follows it, until something else is chosen', () => {
  const { result } = renderHook(() => useTheme())
  expect(result.current).toMatchObject({ choice: 'system', isDark: false })
  expect(result.current.theme).toBe(webLightTheme)

  act(() => systemTurns(true))
  expect(result.current.isDark).toBe(true)
  expect(result.current.theme).toBe(webDarkTheme)

  act(() => result.current.choose('light'))
  expect(result.current.isDark).toBe(false)

  act(() => systemTurns(false))
  act(() => result.current.choose('dark'))
  expect(result.current.isDark).toBe(true)
  expect(renderHook(() => useTheme()).result.current.choice).toBe('dark')
})

function systemTurns(isDark: boolean): void {
  system.matches = isDark
  system.dispatchEvent(new Event('change'))
}
