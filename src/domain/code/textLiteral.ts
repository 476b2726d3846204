/** How the inside of a text literal is written: what is around it, and how its inside is decoded. */
export interface TextLiteral {
  /** In UTF-16 code units: the opening and the closing quotes, prefix included. */
  readonly open: number
  readonly close: number
  readonly decode: (inside: string) => string
  /** Finds what is put into the text, where the syntax tree does not show it. */
  readonly holes?: RegExp
}

/** The escapes that most languages share; what is no escape stays as it is written. */
export function unescaped(inside: string): string {
  if (!inside.includes('\\')) return inside
  return inside.replaceAll(
    /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|\r?\n|([\s\S]))/g,
    (whole, braced?: string, four?: string, eight?: string, two?: string, letter?: string) => {
      const hex = braced ?? four ?? eight ?? two
      if (hex !== undefined) {
        const point = Number.parseInt(hex, 16)
        return point <= 0x10ffff
          ? four === undefined
            ? String.fromCodePoint(point)
            : String.fromCharCode(point)
          : whole
      }
      if (letter === undefined) return ''
      return escapes.get(letter) ?? (/[\w]/.test(letter) ? whole : letter)
    },
  )
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\u0007'],
  ['e', '\u001b'],
  ['0', '\0'],
])

/** A text in quotes with the usual escapes, after a prefix of so many letters; in some languages three quotes open one. */
export function quotedLiteral(source: string, prefix: number, hasLong: boolean): TextLiteral {
  const quote = source[prefix] ?? ''
  const isLong = hasLong && quote !== '' && source.startsWith(quote.repeat(3), prefix) && source.length >= prefix + 6
  const length = isLong ? 3 : 1
  const isClosed = source.length >= prefix + 2 * length && source.endsWith(quote.repeat(length))
  return { open: prefix + length, close: isClosed ? length : 0, decode: unescaped }
}

/** The lines of a block of text without the indentation that they share, and without the first and the last line break. */
export function withoutIndentation(inside: string, lastCounts = true): string {
  const lines = inside
    .replace(/^[^\S\n]{0,1000}\r?\n/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const last = lines.at(-1) ?? ''
  const counted = lines.filter((line, index) => line.trim() !== '' || (lastCounts && index === lines.length - 1))
  const indent = Math.min(...counted.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0))
  const kept = last.trim() === '' ? lines.slice(0, -1) : lines
  return kept.map((line) => line.slice(Math.min(indent, line.length))).join('\n')
}
