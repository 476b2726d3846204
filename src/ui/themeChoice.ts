import type { Theme } from '@fluentui/react-components'
import { useEffect } from 'react'
import { lightTheme } from './lightTheme.ts'
import { live, useLive } from './live.ts'
import { readStoredChoice, useStoredChoice } from './storedChoice.ts'
import { useMedia } from './useMedia.ts'

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
  const [choice, choose] = useStoredChoice<ThemeChoice>(storageKey, choiceOf, 'system')
  const systemIsDark = useMedia(systemDark)
  const wantsDark = isDarkFor(choice, systemIsDark)
  const dark = useLive(loadedDark, (theme) => theme)
  useEffect(() => {
    if (!wantsDark || dark !== undefined) return undefined
    const load = () => void loadDarkTheme()
    load()
    addEventListener('online', load)
    return () => removeEventListener('online', load)
  }, [wantsDark, dark])
  return wantsDark && dark !== undefined
    ? { theme: dark, choice, isDark: true, choose }
    : { theme: lightTheme, choice, isDark: false, choose }
}

/** Loads what the first paint needs: a page that is to be dark is never light, not even for a moment. */
export async function prepareTheme(): Promise<void> {
  const choice = readStoredChoice(storageKey, choiceOf) ?? 'system'
  if (isDarkFor(choice, window.matchMedia(systemDark).matches)) await loadDarkTheme()
}

/** Loads the dark theme, which most pages never need. Without network the page stays light until there is one. */
async function loadDarkTheme(): Promise<void> {
  const module = await import('./darkTheme.ts').catch(() => undefined)
  if (module !== undefined) loadedDark.set(module.darkTheme)
}

const loadedDark = live<Theme | undefined>(undefined)
const storageKey = 'external-item-editor.theme'
const systemDark = '(prefers-color-scheme: dark)'

function choiceOf(stored: string | null): ThemeChoice | undefined {
  return themeChoices.find((each) => each === stored)
}

function isDarkFor(choice: ThemeChoice, systemIsDark: boolean): boolean {
  return choice === 'dark' || (choice === 'system' && systemIsDark)
}
