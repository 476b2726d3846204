import type { PrincipalKind, TextKind } from './elementKinds/elementKind.ts'
import type { ElementValue } from './elementValue.ts'
import type { ItemProperty } from './externalItem.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { memoizeByList, splicedList } from './listEdit.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import type { PrincipalDraft } from './principal.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'
import { propertyTypeRow } from './propertyType.ts'
import { holdsNothing } from './valueDraft.ts'
import { checkRope } from './wellFormed.ts'

/** A property as it will be sent, or `undefined` when it is absent or unreadable; findings are relative to the property. */
export interface PropertyReading {
  readonly property: ItemProperty | undefined
  readonly findings: readonly Finding[]
}

/** Reads one property. Total: what cannot be read is left out of the item and named in an error finding. */
export function readProperty(draft: PropertyDraft): PropertyReading {
  if (holdsNothing(draft)) return { property: undefined, findings: [] }
  const { name, type, value } = draft
  const { kind, isCollection, takesLongText } = propertyTypeRow(type)
  const count = valueCount(value)
  if (!isCollection && count > 1) {
    return { property: undefined, findings: [finding('property-more-than-one-value', tooMany(count))] }
  }
  switch (value.kind) {
    case 'absent':
      return { property: undefined, findings: [] }
    case 'null':
      return { property: { name, type, value: null }, findings: [nullFinding] }
    case 'people':
      return kind.heldAs === 'principal'
        ? readPeople(name, type, value.people, kind, isCollection)
        : { property: undefined, findings: [finding('property-type-mismatch', 'Enter a value instead of a person.')] }
    case 'longText':
      // As any other text where the type takes none: what is long is no number either.
      return takesLongText
        ? { property: { name, type, value }, findings: checkRope(value.text) }
        : readProperty({ name, type, value: { kind: 'text', text: value.text.toString() } })
    case 'text':
    case 'list':
      return kind.heldAs === 'principal'
        ? { property: undefined, findings: [finding('property-type-mismatch', 'Enter a person instead of a text.')] }
        : readTexts(name, type, textsOf(value), kind, isCollection)
  }
}

function valueCount(value: ValueDraft): number {
  if (value.kind === 'list') return value.elements.length
  return value.kind === 'people' ? value.people.length : 1
}

function tooMany(count: number): string {
  return `This property holds one value; there are ${count}. Keep one of them.`
}

const nullFinding = finding(
  'property-null',
  'Graph does not document null as a value. Connectors leave the property out instead.',
)

function textsOf(value: Extract<ValueDraft, { kind: 'text' | 'list' }>): readonly string[] {
  return value.kind === 'text' ? [value.text] : value.elements
}

function readTexts(
  name: string,
  type: PropertyDraft['type'],
  texts: readonly string[],
  kind: TextKind,
  isCollection: boolean,
): PropertyReading {
  if (!isCollection) {
    const [text] = texts
    if (text === undefined) return { property: undefined, findings: [] }
    const { value, findings } = kind.read(text)
    return { property: value === undefined ? undefined : { name, type, value }, findings }
  }
  const { values, findings } = listReaderOf(kind)(texts)
  return {
    property: { name, type, value: areAllRead(values) ? values : values.filter((value) => value !== undefined) },
    findings: findings.flatMap((each, index) =>
      each.length === 0 ? [] : each.map((one) => ({ ...one, at: `/${index}${one.at}` })),
    ),
  }
}

/** What each element of a list reads as: a value if it holds one, and what there is to say about it. */
interface ListReading {
  readonly values: readonly (ElementValue | undefined)[]
  readonly findings: readonly (readonly Finding[])[]
}

function areAllRead(values: ListReading['values']): values is readonly ElementValue[] {
  return !values.includes(undefined)
}

// A key in a long collection reads one text anew.
const listReaderOf = memoizeByObject(
  ({ read: readOne, readInCollection = readOne }: TextKind): ((texts: readonly string[]) => ListReading) => {
    const read = (texts: readonly string[]): ListReading => {
      const values: (ElementValue | undefined)[] = []
      const findings: (readonly Finding[])[] = []
      for (const text of texts) {
        const reading = readInCollection(text)
        values.push(reading.value)
        findings.push(reading.findings)
      }
      return { values, findings }
    }
    return memoizeByList(read, (before, edit, added) => {
      const { values, findings } = read(added)
      return {
        values: splicedList(before.values, edit, values),
        findings: splicedList(before.findings, edit, findings),
      }
    })
  },
)

function readPeople(
  name: string,
  type: PropertyDraft['type'],
  people: readonly PrincipalDraft[],
  kind: PrincipalKind,
  isCollection: boolean,
): PropertyReading {
  const readings = people.map(kind.read)
  const findings = readings.flatMap((reading, index) =>
    isCollection ? reading.findings.map((each) => ({ ...each, at: `/${index}${each.at}` })) : reading.findings,
  )
  const values = readings.flatMap(({ value }) => value ?? [])
  if (isCollection) return { property: { name, type, value: values }, findings }
  const [value] = values
  return { property: value === undefined ? undefined : { name, type, value }, findings }
}
