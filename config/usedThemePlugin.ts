import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Vite plugin: of Fluent's 459 tokens the build keeps those that its styles use, less than a third: the object of all of them is
 * 22 kB of script that is read before the first paint. A style that names another one fails the build.
 */
export function usedThemePlugin(): Plugin {
  let used: ReadonlySet<string> = new Set()
  let root = ''
  return {
    name: 'external-item-editor:used-theme',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    load: {
      filter: { id: /[\\/]src[\\/]ui[\\/](light|dark)Theme\.ts$/ },
      async handler(id) {
        // Loaded when something is built: whoever serves only a built page need not wait for it.
        const { webDarkTheme, webLightTheme } = await import('@fluentui/react-components')
        const [name, theme] = id.endsWith('darkTheme.ts') ? ['darkTheme', webDarkTheme] : ['lightTheme', webLightTheme]
        used = new Set([...ofFluent, ...tokensIn(ownStyles(root))])
        const kept = Object.entries(theme).filter(([token]) => used.has(token))
        return { code: `export const ${name} = ${JSON.stringify(Object.fromEntries(kept))}`, map: null }
      },
    },
    async generateBundle(_, bundle) {
      const { webLightTheme } = await import('@fluentui/react-components')
      const texts = Object.values(bundle).map((part) => (part.type === 'chunk' ? part.code : String(part.source)))
      const missing = [...tokensIn(texts)].filter((token) => token in webLightTheme && !used.has(token))
      if (missing.length > 0) this.error(`These tokens are used and not kept: ${missing.join(', ')}.`)
    },
  }
}

/** What the styles of Fluent's own components are written with: the build says what is missing here. */
const ofFluent = [
  'borderRadiusNone',
  'colorCompoundBrandBackgroundHover',
  'colorCompoundBrandBackgroundPressed',
  'colorNeutralBackground1',
  'colorNeutralForeground1',
  'colorPaletteDarkOrangeBackground3',
  'colorPaletteGreenBackground3',
  'colorPaletteRedBackground3',
  'colorTransparentBackground',
  'fontFamilyBase',
  'fontSizeBase300',
  'fontWeightRegular',
  'lineHeightBase300',
]

/** The names of the CSS variables that texts read. */
export function tokensIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(/var\(\s*--(\w+)/g), ([, name = '']) => name)))
}

function ownStyles(root: string): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
}
