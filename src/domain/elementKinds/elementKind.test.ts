import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allPropertyTypes, propertyTypeRow } from '../propertyType.ts'
import { rules } from '../rules.ts'
import { anyText } from '../testing/randomText.ts'
import type { TextKind } from './elementKind.ts'

// What holds for every kind that is typed as text, new ones too.

const textKinds = allPropertyTypes.flatMap((type): readonly (readonly [string, TextKind])[] => {
  const { kind, isCollection, schemaName } = propertyTypeRow(type)
  return kind.heldAs === 'text' && !isCollection ? [[schemaName, kind]] : []
})

const anyTyped = fc.oneof(
  anyText,
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.boolean().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)

describe.each(textKinds)('%s', (_, kind) => {
  test('Every text gives a value or an error, and never both', () => {
    fc.assert(
      fc.property(anyTyped, (text) => {
        for (const { value, findings } of [kind.read(text), (kind.readInCollection ?? kind.read)(text)]) {
          const hasError = findings.some(({ rule }) => rules[rule].severity === 'error')
          expect(hasError).toBe(value === undefined)
        }
      }),
    )
  })

  test('The canonical spelling is its own canonical spelling', () => {
    fc.assert(
      fc.property(anyTyped, (text) => {
        expect(kind.canonical(kind.canonical(text))).toBe(kind.canonical(text))
      }),
    )
  })

  test('White space around a value counts as the kind says', () => {
    fc.assert(
      fc.property(anyTyped, (text) => {
        const { value } = kind.read(text)
        if (value !== undefined && text.trim() === text && kind.ignoresSpace)
          expect(kind.read(` ${text}\t`).value).toEqual(value)
      }),
    )
  })
})
