import { checkRope, checkWellFormed, readElement } from './elementValue.ts'
import type { ElementValue, ItemProperty, Principal } from './externalItem.ts'
import { isGuid } from './guid.ts'
import type { PrincipalDraft, PropertyDraft, ValueDraft } from './itemDraft.ts'
import { principalFields } from './itemDraft.ts'
import { memoizeByList, splicedList } from './listEdit.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'
import { propertyTypes } from './propertyType.ts'
import { listText } from './readPayload/listText.ts'
import { holdsNothing } from './valueDraft.ts'

/** A property as it will be sent, or `undefined` when it is absent or unreadable; findings are relative to the property. */
export interface PropertyReading {
  readonly property: ItemProperty | undefined
  readonly findings: readonly Finding[]
}

/** Reads one property. Total: what cannot be read is left out of the item and named in an error finding. */
export function readProperty(draft: PropertyDraft): PropertyReading {
  if (holdsNothing(draft)) return { property: undefined, findings: [] }
  const { name, type, value } = draft
  const { element, isCollection } = propertyTypes[type]
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
      return element === 'principal'
        ? readPeople(name, type, value.people, isCollection)
        : { property: undefined, findings: [finding('property-type-mismatch', 'Enter a value instead of a person.')] }
    case 'longText':
      // As any other text where the type takes none: what is long is no number either.
      return element === 'string' && !isCollection
        ? { property: { name, type, value }, findings: checkRope(value.text) }
        : readProperty({ name, type, value: { kind: 'text', text: value.text.toString() } })
    case 'text':
    case 'list':
      return element === 'principal'
        ? { property: undefined, findings: [finding('property-type-mismatch', 'Enter a person instead of a text.')] }
        : readTexts(name, type, textsOf(value), element, isCollection)
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

/** The types whose values are typed as text. */
type TextElement = Parameters<typeof readElement>[0]

const listInQuotes = 'This element is a whole list in quotes. Split it into elements.'

function readTexts(
  name: string,
  type: PropertyDraft['type'],
  texts: readonly string[],
  element: TextElement,
  isCollection: boolean,
): PropertyReading {
  if (!isCollection) {
    const [text] = texts
    if (text === undefined) return { property: undefined, findings: [] }
    const { value, findings } = readElement(element, text)
    return { property: value === undefined ? undefined : { name, type, value }, findings }
  }
  const { values, findings } = listReaders[element](texts)
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
const listReaders: Record<TextElement, (texts: readonly string[]) => ListReading> = {
  string: listReader('string'),
  int64: listReader('int64'),
  double: listReader('double'),
  dateTime: listReader('dateTime'),
  boolean: listReader('boolean'),
}

function listReader(element: TextElement): (texts: readonly string[]) => ListReading {
  const read = (texts: readonly string[]): ListReading => {
    const values: (ElementValue | undefined)[] = []
    const findings: (readonly Finding[])[] = []
    for (const text of texts) {
      const reading = readElement(element, text)
      values.push(reading.value)
      const isList = element === 'string' && listText(text) !== undefined
      findings.push(
        isList ? [finding('string-looks-like-json-array', listInQuotes), ...reading.findings] : reading.findings,
      )
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
}

function readPeople(
  name: string,
  type: PropertyDraft['type'],
  people: readonly PrincipalDraft[],
  isCollection: boolean,
): PropertyReading {
  const findings = people.flatMap((person, index) =>
    checkPrincipal(person).map((each) => (isCollection ? { ...each, at: `/${index}${each.at}` } : each)),
  )
  const principals = people.map(principalOf)
  if (isCollection) return { property: { name, type, value: principals }, findings }
  const [principal] = principals
  return { property: principal === undefined ? undefined : { name, type, value: principal }, findings }
}

function principalOf(person: PrincipalDraft): Principal {
  const fields = principalFields.flatMap((field) => {
    const text = person[field]
    return text === undefined || text === '' ? [] : [[field, text] as const]
  })
  return { kind: 'principal', fields }
}

function checkPrincipal(person: PrincipalDraft): readonly Finding[] {
  if (principalOf(person).fields.length === 0) {
    return [finding('principal-empty', 'Fill in at least one field, such as the user principal name.')]
  }
  const guidFields = ['entraId', 'tenantId'] as const
  return [
    ...guidFields
      .filter((field) => person[field] !== undefined && person[field] !== '' && !isGuid(person[field]))
      .map((field) => finding('principal-id-not-guid', `${field} is a GUID in Microsoft Entra ID.`, `/${field}`)),
    ...Object.entries(person).flatMap(([field, text]) =>
      checkWellFormed(text).map((each) => ({ ...each, at: `/${field}` })),
    ),
  ]
}
