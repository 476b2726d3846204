import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

/** Where and how a text is not JSON, in words: `line 3, column 5 (colon expected)`; undefined when it is JSON. */
export function syntaxFault(text: string): string | undefined {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  if (first === undefined) return undefined
  const before = text.slice(0, first.offset)
  // People look for the comma where it is, which is seldom where the parser stumbles over it.
  const isAfterComma = before.trimEnd().endsWith(',') && /^[}\]]/.test(text.slice(first.offset))
  if (isAfterComma) return `line ${lineAt(before.trimEnd())} ends with a comma that nothing follows`
  const column = before.length - before.lastIndexOf('\n')
  const what = printParseErrorCode(first.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return `line ${lineAt(before)}, column ${column} (${what})`
}

function lineAt(before: string): number {
  return before.split('\n').length
}
