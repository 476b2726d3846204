import { taken } from '../cursor.ts'
import { powerShellSingle } from './powerShellExpression.ts'
import type { PowerShellReading } from './powerShellReading.ts'
import { skipBlanks, skipSpace } from './powerShellReading.ts'
import { takeBalanced } from './powerShellSource.ts'
import { powerShellText } from './powerShellText.ts'
import type { PowerShellValue } from './powerShellValue.ts'
import { filledText } from './powerShellVariables.ts'

/** Reads an argument of a command: a value, or several with commas between them, up to the next blank. Total. */
export function* powerShellArgument(reading: PowerShellReading): Generator<number, PowerShellValue> {
  const { at: start } = reading
  const elements: PowerShellValue[] = []
  for (;;) {
    const { at } = reading
    const value = yield* powerShellSingle(reading)
    if (value === undefined || !/^(?:[\s;|,)}\]]|$)/.test(reading.source.slice(reading.at, reading.at + 1)))
      reading.at = at
    elements.push(value === undefined || reading.at === at ? yield* bareWord(reading) : value)
    const end = reading.at
    skipBlanks(reading)
    if (taken(reading, /,/y) === '') {
      reading.at = end
      const [first] = elements
      return elements.length === 1 && first !== undefined ? first : { kind: 'list', elements, start, end }
    }
    skipSpace(reading)
  }
}

/** A word without quotes, which is a text with variables in it; one that begins with brackets or a variable is computed. */
function* bareWord(reading: PowerShellReading): Generator<number, PowerShellValue> {
  const { source, at: start } = reading
  while (reading.at < source.length && !/[\s;|,)}\]]/.test(source[reading.at] ?? '')) {
    yield reading.at
    if (/[([{]/.test(source[reading.at] ?? '') && takeBalanced(reading) !== '') continue
    if ((yield* powerShellText(reading)) === undefined) taken(reading, /[\w.:/\\?&=%~-]{1,4000}|`?[\s\S]/y)
  }
  const word = source.slice(start, reading.at)
  if (/["'`‘’‚‛“”„]|^[$([{]/.test(word)) return { kind: 'unknown', source: word, start, end: reading.at }
  const variables = [...word.matchAll(/\$(?:\{\w{1,100}\}|[A-Za-z_]\w{0,100}|\([^()]{0,200}\))/g)].map(
    ({ 0: each, index }) => ({ source: each, at: index }),
  )
  return { ...filledText({ text: word, variables }, reading), start, end: reading.at }
}
