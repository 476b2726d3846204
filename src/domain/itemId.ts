import { itemIdMaxLength } from './limits.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/**
 * What is wrong with an item id. Documented: alphanumeric, at most 128 characters. Hyphens and underscores, as in GUIDs, are
 * proven by thousands of items on live tenants; characters that break the URL are refused.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem
 */
export function checkItemId(id: string): readonly Finding[] {
  if (id === '') return [finding('item-id-missing', 'Give the item an ID: up to 128 letters, digits, - and _.')]
  const findings: Finding[] = []
  if (id.length > itemIdMaxLength) {
    findings.push(
      finding('item-id-too-long', `An item ID has at most ${itemIdMaxLength} characters; this one has ${id.length}.`),
    )
  }
  const unsafe = charactersOf(id, unsafeInUrl)
  if (unsafe !== '') {
    findings.push(
      finding(
        'item-id-unsafe-character',
        `Take ${unsafe} out of the item ID: it would break the address of the request.`,
      ),
    )
  }
  const rest = id.replaceAll(unsafeInUrl, '').replaceAll(/[\w-]/g, '')
  const undocumented = charactersOf(rest, /./gsu)
  if (undocumented !== '') {
    findings.push(
      finding(
        'item-id-undocumented-character',
        `Use letters, digits, - and _ in the item ID. Graph may reject ${undocumented}.`,
      ),
    )
  }
  return findings
}

// A lone surrogate cannot be percent-encoded, so it can never be part of a URL; `.` and `..` are path segments of their own.
const unsafeInUrl = /[/\\?#%\p{Cc}\p{Cs}]|^\.{1,2}$/gu

function charactersOf(text: string, pattern: RegExp): string {
  const found = new Set(text.match(pattern) ?? [])
  return [...found].map(visible).join(' and ')
}

function visible(character: string): string {
  if (character === ' ') return 'the space'
  if (/[\p{C}\p{Z}\p{M}]/u.test(character)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `the character U+${code}`
  }
  return character
}
