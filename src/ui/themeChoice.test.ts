// @vitest-environment jsdom
import { webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

const system = Object.assign(new EventTarget(), { matches: false })
vi.stubGlobal('matchMedia', () => system)
const { prepareTheme, useTheme } = await import('./themeChoice.ts')

test('the page looks as the system does, and follows it, until something else is chosen', async () => {
  await prepareTheme()
  const { result } = renderHook(() => useTheme())
  expect(result.current).toMatchObject({ choice: 'system', isDark: false })
  expect(result.current.theme).toBe(webLightTheme)

  act(() => systemTurns(true))
  await waitFor(() => expect(result.current.isDark).toBe(true))
  expect(result.current.theme).toBe(webDarkTheme)

  act(() => result.current.choose('light'))
  expect(result.current.isDark).toBe(false)

  act(() => systemTurns(false))
  act(() => result.current.choose('dark'))
  expect(result.current.isDark).toBe(true)
})

test('a page that is to be dark is so from its first paint', async () => {
  localStorage.setItem('external-item-editor.theme', 'dark')
  vi.resetModules()
  const opened = await import('./themeChoice.ts')
  await opened.prepareTheme()
  const looks: boolean[] = []
  const { result } = renderHook(() => {
    const theme = opened.useTheme()
    looks.push(theme.isDark)
    return theme
  })
  expect(result.current).toMatchObject({ choice: 'dark', isDark: true })
  expect(looks).not.toContain(false)
})

test('a page that is to be dark without network is so once there is one', async () => {
  localStorage.setItem('external-item-editor.theme', 'light')
  vi.resetModules()
  let isOffline = true
  vi.doMock('./darkTheme.ts', () => {
    if (isOffline) throw new TypeError('Failed to fetch')
    return { darkTheme: webDarkTheme }
  })
  const { useTheme: useThemeAnew } = await import('./themeChoice.ts')
  const { result } = renderHook(() => useThemeAnew())
  act(() => result.current.choose('dark'))
  await expect(import('./darkTheme.ts')).rejects.toThrow('mock')
  expect(result.current).toMatchObject({ choice: 'dark', isDark: false })
  isOffline = false
  act(() => void window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(result.current.isDark).toBe(true))
  vi.doUnmock('./darkTheme.ts')
})

function systemTurns(isDark: boolean): void {
  system.matches = isDark
  system.dispatchEvent(new Event('change'))
}
