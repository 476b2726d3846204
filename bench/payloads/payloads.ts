import { type Dice, dice } from './dice.ts'
import { mixedText } from './mixedText.ts'
import { wideProperties } from './wideProperties.ts'

/** An item to measure with, as the editor itself would send it: byte for byte, so that its size meter can be checked. */
export interface BenchPayload {
  readonly name: PayloadName
  /** The version whose limit allows its size. */
  readonly apiVersion: 'beta' | 'v1.0'
  readonly json: string
  readonly byteLength: number
}

export type PayloadName = keyof typeof shapes

/** Every payload by name, smallest first. */
export const payloadNames: readonly PayloadName[] = ['2kB', '400kB', '3.9MB-lines', '3.9MB-line', '30MB', 'wide']

/** Makes a payload: always the same one for the same name. */
export function benchPayload(name: PayloadName): BenchPayload {
  const shape: Shape = shapes[name]
  const chances = dice(shape.seed)
  const acl = Array.from({ length: shape.entries }, () => aclEntry(chances, shape.apiVersion))
  const properties = shape.isWide ? wideProperties(chances) : usualProperties
  const around = jsonOf(acl, properties, '')
  const contentLength = shape.isWide ? 100_000 : shape.byteLength - Buffer.byteLength(around)
  const json = jsonOf(acl, properties, mixedText(chances, contentLength, shape.layout))
  return { name, apiVersion: shape.apiVersion, json, byteLength: Buffer.byteLength(around) + contentLength }
}

interface Shape {
  readonly seed: number
  readonly apiVersion: 'beta' | 'v1.0'
  readonly byteLength: number
  readonly layout: 'lines' | 'oneLine'
  readonly entries: number
  readonly isWide: boolean
}

const usual = { seed: 1, apiVersion: 'beta', layout: 'lines', entries: 3, isWide: false } as const

const shapes = {
  '2kB': { ...usual, byteLength: 2000 },
  '400kB': { ...usual, byteLength: 400_000 },
  '3.9MB-lines': { ...usual, byteLength: 3_900_000 },
  '3.9MB-line': { ...usual, byteLength: 3_900_000, layout: 'oneLine' },
  '30MB': { ...usual, byteLength: 29_900_000, apiVersion: 'v1.0' },
  // 128 properties, eight of them collections of 10,000 elements, and 1,000 access entries; its size follows.
  wide: { ...usual, byteLength: 0, entries: 1000, isWide: true },
} as const satisfies Record<string, Shape>

const usualProperties = {
  title: 'Error in the payment gateway',
  assignee: 'robin@contoso.example',
  priority: 1,
  'tags@odata.type': 'Collection(String)',
  tags: ['gateway', 'payment', 'urgent'],
}

function aclEntry(chances: Dice, apiVersion: Shape['apiVersion']) {
  const entry = { type: 'user', value: chances.guid(), accessType: 'grant' }
  // Only beta has the member: https://learn.microsoft.com/graph/api/resources/externalconnectors-acl
  return apiVersion === 'beta' ? { ...entry, identitySource: 'azureActiveDirectory' } : entry
}

function jsonOf(acl: readonly unknown[], properties: object, content: string): string {
  return JSON.stringify({ acl, properties, content: { value: content, type: 'text' } })
}
