import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { useStoredChoice } from './storedChoice.ts'

/** How the page looks: as the system says, or always light or dark. */
export type ThemeChoice = (typeof themeChoices)[number]
export const themeChoices = ['system', 'light', 'dark'] as const

/** The theme in force, the choice behind it, and a way to change it. The browser's own high contrast stays above both. */
export function useTheme(): {
  theme: Theme
  choice: ThemeChoice
  isDark: boolean
  choose: (next: ThemeChoice) => void
} {
  const [choice, choose] = useStoredChoice<ThemeChoice>(
    'external-item-editor.theme',
    (stored) => themeChoices.find((each) => each === stored),
    'system',
  )
  const systemIsDark = useSyncExternalStore(onSystemChange, () => systemDark.matches)
  const isDark = choice === 'dark' || (choice === 'system' && systemIsDark)
  return { theme: isDark ? webDarkTheme : webLightTheme, choice, isDark, choose }
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)')

function onSystemChange(listener: () => void): () => void {
  systemDark.addEventListener('change', listener)
  return () => systemDark.removeEventListener('change', listener)
}
