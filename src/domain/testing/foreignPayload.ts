import * as fc from 'fast-check'
import { pointerToken } from '../problem.ts'

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('é', '["a"]', '2026-01-31T09:30:00Z', '12', 'true', ''),
)
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
const person = fc.dictionary(fc.constantFrom('upn', 'Email', '@odata.type', 'odataType', 'nick'), scalar)
const anyValue = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), person, fc.array(person, { maxLength: 2 }))
const specifier = fc.constantFrom(
  'String',
  'Collection(String)',
  '#Collection(Int64)',
  'Colletion(String)',
  'DateTime',
  7,
)

const bag = fc
  .tuple(
    fc.dictionary(fc.constantFrom('title', 'tags', 'odataType', 'a/b', 'when'), anyValue),
    fc.dictionary(fc.constantFrom('title@odata.type', 'tags@odata.type', 'gone@odata.type', '@odata.type'), specifier),
  )
  .map(([values, specifiers]) => ({ ...specifiers, ...values }))

const entry = fc.dictionary(
  fc.constantFrom('type', 'Type', 'value', 'accessType', 'access_type', 'identitySource', '@odata.type', 'odataType'),
  fc.oneof(scalar, fc.constantFrom('user', 'Group', 'everyone', 'grant', 'Deny', 'External', 'azureActiveDirectory')),
)

const content = fc.oneof(
  text,
  fc.constant(null),
  fc.dictionary(
    fc.constantFrom('type', 'value', 'Value', 'odataType', 'x'),
    fc.oneof(scalar, fc.constantFrom('text', 'Html', 'json')),
  ),
)

/** Payloads in the shapes that programs, SDKs and old documentation write; some of it right, some of it wrong. */
export const anyForeignPayload: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    {
      acl: wrapped(fc.oneof(fc.array(entry, { maxLength: 3 }), entry, scalar)),
      properties: wrapped(fc.oneof({ weight: 5, arbitrary: bag }, { weight: 1, arbitrary: scalar })),
      content: wrapped(content),
      id: scalar,
      activities: fc.constantFrom([], [{}]),
      '@odata.context': text,
      '@odata.type': text,
      title: anyValue,
      'title@odata.type': specifier,
      other: anyValue,
    },
    { requiredKeys: ['acl'] },
  )
  .chain((item) => fc.constantFrom(item, { additionalData: item }, { ...item, odataType: null }))

function wrapped<Value>(inner: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: inner },
    { weight: 1, arbitrary: inner.map((each) => ({ additionalData: each })) },
  )
}

/** The same value without wrappers: each member of one is a member of what it is in. */
export function unwrapped(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(unwrapped)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, each]) => {
      const inside = unwrapped(each)
      const isWrapper =
        name === 'additionalData' && inside !== null && typeof inside === 'object' && !Array.isArray(inside)
      return isWrapper ? Object.entries(inside) : [[name, inside]]
    }),
  )
}

/** True when a note at a pointer speaks of a place: above it, below it, or at the same place beside a wrapper or a spelling. */
export function isToldBy(place: string, note: string): boolean {
  const plain = (pointer: string) => pointer.toLowerCase().replaceAll(/\/additional_?data|_/g, '')
  // What follows an element that is left out of a list moves up.
  const [at, said] = [plain(place), plain(note).replace(/\/\d+$/, '')]
  return at === said || at.startsWith(`${said}/`) || said.startsWith(`${at}/`) || `/properties${said}`.startsWith(at)
}

/** The pointers of the members in which two JSON values differ. */
export function differences(one: unknown, other: unknown, pointer = ''): readonly string[] {
  if (isContainer(one) && isContainer(other) && Array.isArray(one) === Array.isArray(other)) {
    const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((name) =>
      differences(a.get(name), b.get(name), `${pointer}/${pointerToken(name)}`),
    )
  }
  return Object.is(one, other) ? [] : [pointer]
}

function isContainer(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}
