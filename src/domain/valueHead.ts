import type { ValueDraft } from './itemDraft.ts'
import { headOf } from './rope/textRope.ts'

/** How the text of a value begins, on one line and without flattening the rest; empty for what has no text. */
export function valueHead(value: ValueDraft | undefined, length: number): string {
  return wholeHead(value, length).replaceAll(/\s+/g, ' ').trim()
}

function wholeHead(value: ValueDraft | undefined, length: number): string {
  switch (value?.kind) {
    case 'text':
      return value.text.slice(0, length)
    case 'longText':
      return headOf(value.text, length)
    case 'list':
      return value.elements.slice(0, length).join(', ').slice(0, length)
    case 'people':
      return value.people
        .map(({ entraDisplayName, externalName, upn, email }) => entraDisplayName || externalName || upn || email || '')
        .filter((name) => name !== '')
        .join(', ')
        .slice(0, length)
    case 'absent':
    case 'null':
    case undefined:
      return ''
  }
}
