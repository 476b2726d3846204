import { describe, expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { powerShellArgument } from './powerShellArgument.ts'
import { powerShellJson } from './powerShellJson.ts'
import { startOfScript } from './powerShellReading.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const variables = new Map<string, PowerShellValue>([['id', { kind: 'text', text: 'T1', computed: [], ...place }]])

function at(source: string) {
  return Object.assign(startOfScript(source), { variables: new Map(variables) })
}

/** The value as JSON, and what it leaves; what is computed is told in angle brackets. */
function told(value: PowerShellValue, source: string): string {
  if (value.kind === 'unknown') return `<${value.source}>`
  return powerShellJson({ kind: 'list', elements: [value], ...place }, source).text.slice(1, -1)
}

describe('An argument', () => {
  test.each([
    ['Put -Uri', '"Put"', ' -Uri'],
    ['https://x.test/items/$id?a=1 -B', '"https://x.test/items/T1?a=1"', ' -B'],
    ['a@b.c,d@e.f x', '["a@b.c","d@e.f"]', ' x'],
    ['"a", "b" x', '["a","b"]', ' x'],
    ['$id x', '"T1"', ' x'],
    ['$x.Title y', '<$x.Title>', ' y'],
    ['$x.Trim() y', '<$x.Trim()>', ' y'],
    ['(Get-Date -Format "o") x', '<(Get-Date -Format "o")>', ' x'],
    ['(@{a=1}) x', '{"a":1}', ' x'],
    ['@{a=1}|x', '{"a":1}', '|x'],
    ['', '<>', ''],
  ])('%j is %s', (source, expected, rest) => {
    const reading = at(source)
    const value = finished(powerShellArgument(reading))
    expect(value.kind === 'text' && value.text === '' ? '<>' : told(value, source)).toBe(expected)
    expect(source.slice(reading.at)).toBe(rest)
  })
})
