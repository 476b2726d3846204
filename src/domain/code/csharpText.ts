import type { CodeExpression, CodeSpan, CodeTextPart } from './codeExpression.ts'
import { unescaped, withoutIndentation } from './textLiteral.ts'

/**
 * The parts of a text of C#: regular, verbatim, interpolated or raw. `readHole` reads an expression that stands in it.
 * https://learn.microsoft.com/dotnet/csharp/programming-guide/strings/
 */
export function csharpTextParts(source: string, readHole: (source: string) => CodeExpression): readonly CodeTextPart[] {
  const prefix = /^[$@]{0,10}/.exec(source)?.[0] ?? ''
  const [quotes = ''] = /^"{1,50}/.exec(source.slice(prefix.length)) ?? []
  const isVerbatim = prefix.includes('@')
  const isRaw = quotes.length >= 3 && !(isVerbatim && quotes.length % 2 === 0)
  const mark = isRaw ? quotes : '"'
  const start = prefix.length + mark.length
  const isClosed = source.length >= start + mark.length && source.endsWith(mark)
  const inside = source.slice(start, isClosed ? source.length - mark.length : source.length)
  const text = isRaw && inside.includes('\n') ? withoutIndentation(inside) : inside
  const decode = isRaw ? (part: string) => part : isVerbatim ? (part: string) => part.replaceAll('""', '"') : unescaped
  const dollars = prefix.replaceAll('@', '').length
  return dollars === 0 ? [decode(text)] : interpolated(text, isRaw ? dollars : 1, isRaw, decode, readHole)
}

function interpolated(
  text: string,
  braces: number,
  isRaw: boolean,
  decode: (part: string) => string,
  readHole: (source: string) => CodeExpression,
): readonly CodeTextPart[] {
  const open = '{'.repeat(braces)
  const parts: CodeTextPart[] = []
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const isDouble = !isRaw && (text.startsWith('{{', at) || text.startsWith('}}', at))
    const end = !isDouble && text.startsWith(open, at) ? endOfHole(text, at, braces) : -1
    if (end > 0) {
      const source = text.slice(at, end)
      const inner = source.slice(braces, -braces).replace(/(?:,\s{0,5}-?\d{1,3})?:[\w.#-]{1,40}$/, '')
      parts.push(decode(plain), { value: readHole(inner), source })
      plain = ''
      at = end
    } else {
      plain += text[at] ?? ''
      at += isDouble ? 2 : 1
    }
  }
  return [...parts, decode(plain)]
}

/** Behind the closing braces of what is put in, other brackets inside counted; -1 where there are none. */
function endOfHole(text: string, at: number, braces: number): number {
  let depth = 0
  for (let position = at; position < Math.min(text.length, at + longestHole); position++) {
    if (text[position] === '{') depth++
    if (text[position] === '}' && --depth === 0) return position + 1 - at >= 2 * braces ? position + 1 : -1
  }
  return -1
}

const longestHole = 2000

/** What is put into a text: a name or a chain of names counts, all else is computed. */
export function csharpHole(source: string): CodeExpression {
  const span: CodeSpan = { start: 0, end: 0 }
  const names = /^\s{0,20}\w{1,100}(?:\.\w{1,100}){0,10}\s{0,20}$/.test(source) ? source.trim().split('.') : []
  const [first, ...rest] = names
  if (first === undefined) return { kind: 'block', statements: [], ...span }
  const begin: CodeExpression = { kind: 'name', name: first, ...span }
  return rest.reduce<CodeExpression>((object, name) => ({ kind: 'member', object, name, ...span }), begin)
}
