import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The one script that stands in each page itself, because it has to run where no file beside the page can be loaded. The
 * content security policy lets this text run by its hash, and no other.
 */
export const inlineScripts = {
  app: textOf('findEditor.js'),
  bridge: textOf('missingBridge.js'),
} as const

/** How a policy names a script that stands in the page: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/** Puts the script at the end of the head, after what is loaded before it. Throws for a page without a head. */
export function withInlineScript(html: string, script: string): string {
  if (!html.includes('</head>')) throw new Error('The page needs a </head>: its inline script goes before it.')
  return html.replace('</head>', () => `  <script>${script}</script>\n  </head>`)
}

/** The same text on every system, and without comments: its hash stands in the files for hosts. */
function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, 'inline', file), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}
