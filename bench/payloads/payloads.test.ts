import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dice } from './dice.ts'
import { escapedByteLength, mixedText } from './mixedText.ts'
import { benchPayload, type PayloadName } from './payloads.ts'

const itemSchema = z.object({
  acl: z.array(z.object({ type: z.literal('user'), value: z.guid() })),
  properties: z.record(z.string(), z.unknown()),
  content: z.object({ value: z.string(), type: z.literal('text') }),
})

describe('the payloads', () => {
  test.each<[PayloadName, number]>([
    ['2kB', 2000],
    ['400kB', 400_000],
    ['3.9MB-lines', 3_900_000],
    ['3.9MB-line', 3_900_000],
    ['30MB', 29_900_000],
  ])('%s has exactly %i bytes', (name, byteLength) => {
    const payload = benchPayload(name)
    expect(payload.byteLength).toBe(byteLength)
    expect(Buffer.byteLength(payload.json)).toBe(byteLength)
  })

  test('the same name gives the same payload', () => {
    expect(benchPayload('400kB').json === benchPayload('400kB').json).toBe(true)
  })

  test('the wide one has 128 properties, 80,000 elements and 1,000 entries, and fits the limit of beta', () => {
    const { json, byteLength } = benchPayload('wide')
    const { acl, properties } = itemSchema.parse(JSON.parse(json))
    const values = Object.entries(properties).flatMap(([name, value]) => (name.includes('@') ? [] : [value]))
    expect(acl).toHaveLength(1000)
    expect(values).toHaveLength(128)
    expect(values.filter(Array.isArray).flat()).toHaveLength(80_000)
    expect(Buffer.byteLength(json)).toBe(byteLength)
    expect(byteLength).toBeLessThan(4_000_000)
  })

  test.each<[PayloadName, boolean]>([
    ['3.9MB-lines', true],
    ['3.9MB-line', false],
  ])('the content of %s has line breaks: %s', (name, hasBreaks) => {
    const { content } = itemSchema.parse(JSON.parse(benchPayload(name).json))
    expect(content.value.includes('\n')).toBe(hasBreaks)
  })
})

describe('mixed text', () => {
  test.each([0, 1, 100, 4096])('takes exactly %i bytes inside a JSON string', (byteLength) => {
    expect(escapedByteLength(mixedText(dice(7), byteLength, 'lines'))).toBe(byteLength)
  })

  test.each([
    ['Latin', /[a-z]/],
    ['accented Latin', /[ß-ÿ]/],
    ['CJK', /\p{Script=Han}/u],
    ['emoji', /\p{Extended_Pictographic}/u],
    ['quotes', /"/],
    ['backslashes', /\\/],
    // oxlint-disable-next-line no-control-regex
    ['control characters', /[\u0001\u000b]/],
  ])('has %s', (_, pattern) => {
    expect(mixedText(dice(7), 20_000, 'oneLine')).toMatch(pattern)
  })
})
