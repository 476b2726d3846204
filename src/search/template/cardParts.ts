import { isRecord } from '../../domain/isRecord.ts'

/** A part of a card, as it came: nothing is known of its members. */
export type CardPart = Readonly<Record<string, unknown>>

/** A value as a part of a card; undefined for what is none. */
export function cardPartOf(value: unknown): CardPart | undefined {
  return isRecord(value) ? value : undefined
}

/** The parts in a list; a part alone is a list of one. */
export function cardPartsOf(value: unknown): readonly CardPart[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.flatMap((each): readonly CardPart[] => {
    const part = cardPartOf(each)
    return part === undefined ? [] : [part]
  })
}

/** The text of a member; empty for none. */
export function textIn(part: CardPart, name: string): string {
  const value = part[name]
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}

/** The word of a member in small letters, such as a size; its capitals do not count. */
export function wordIn(part: CardPart, name: string): string {
  return textIn(part, name).toLowerCase()
}
