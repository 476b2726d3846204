import { expect, test } from 'vitest'
import type { ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { compareItems } from './compareItems.ts'
import { comparedEntries, memberExcerpts, memberName, memberRope } from './memberText.ts'

const property = (value: PropertyDraft['value']): Partial<ItemDraft> => {
  return { properties: [{ name: 'title', type: 'string', value }] }
}

const say = (instant: number) => `day ${new Date(instant).getUTCDate()}`

test.each<[string, Partial<ItemDraft>, name: string, excerpt: string]>([
  ['an entry', { acl: [{ accessType: 'deny', type: 'user', value: ' a ' }] }, 'User a', 'Cannot find it (deny)'],
  [
    'an external group in the spelling of beta',
    { acl: [{ accessType: 'grant', type: 'group', value: 'g', identitySource: 'external' }] },
    'External group g',
    'Can find it (grant)',
  ],
  [
    'an entry for everybody',
    { acl: [{ accessType: 'grant', type: 'everyone', value: 't' }] },
    'Everyone including guests (Everyone t)',
    'Can find it (grant)',
  ],
  ['a text', property({ kind: 'text', text: 'one\ntwo' }), 'title', 'one two'],
  ['an empty text', property({ kind: 'text', text: '' }), 'title', '(empty)'],
  ['blanks', property({ kind: 'text', text: ' \n ' }), 'title', '(white space)'],
  ['a list', property({ kind: 'list', elements: ['a', 'b'] }), 'title', 'a, b'],
  ['people', property({ kind: 'people', people: [{ upn: 'a@b.c', email: '' }] }), 'title', 'a@b.c'],
  ['a long text', property({ kind: 'longText', text: ropeOf('x'.repeat(500)) }), 'title', `${'x'.repeat(80)}…`],
  ['content', { content: { kind: 'present', type: 'html', text: ropeOf('<p>One') } }, 'Content', 'HTML: One'],
])('%s', (_, change, name, excerpt) => {
  const [member] = finished(compareItems(emptyDraft, { ...emptyDraft, ...change }))
  if (member === undefined) throw new Error('There is a difference.')
  expect([memberName(member), memberExcerpts(member, say)]).toEqual([name, { before: undefined, after: excerpt }])
})

test('an entry is called by its name where that is known, with its ID beside it', () => {
  const entry = { accessType: 'grant', type: 'user', value: 'a' } as const
  const members = finished(compareItems(emptyDraft, { ...emptyDraft, acl: [entry] }))
  expect(members.map((member) => memberName(member, ({ value }) => (value === 'a' ? 'Robin' : undefined)))).toEqual([
    'Robin (User a)',
  ])
  expect(comparedEntries(members)).toEqual([entry])
})

test('a list has one line for each element', () => {
  const draft: ItemDraft = { ...emptyDraft, ...property({ kind: 'list', elements: ['a', 'b'] }) }
  const [member] = finished(compareItems(emptyDraft, draft))
  expect(member === undefined ? '' : memberRope(member, 'after')?.toString()).toBe('a\nb')
})

test.each([
  [
    'a word at the end',
    'Long text. '.repeat(20),
    `${'Long text. '.repeat(20)}Now.`,
    '…Long text. Long text.',
    '…Long text. Long text. Now.',
  ],
  ['a word at the beginning', 'One text', 'Two texts', 'One text', 'Two texts'],
  [
    'a title that has room from its start',
    'Payments fail at the gateway',
    'Payments fail at the gateway (EU)',
    'Payments fail at the gateway',
    'Payments fail at the gateway (EU)',
  ],
  [
    'a difference near the beginning of a long text',
    `Payments fail at the gateway ${'b'.repeat(80)}`,
    `Payments fail at the gateway ${'c'.repeat(80)}`,
    `Payments fail at the gateway ${'b'.repeat(51)}…`,
    `Payments fail at the gateway ${'c'.repeat(51)}…`,
  ],
  [
    'in the middle of an emoji',
    `${'a'.repeat(90)}😀`,
    `${'a'.repeat(90)}😁`,
    `…${'a'.repeat(23)}😀`,
    `…${'a'.repeat(23)}😁`,
  ],
  [
    'with an emoji at the cut',
    `b${'a'.repeat(78)}😀b`,
    `c${'a'.repeat(78)}😀c`,
    `b${'a'.repeat(78)}…`,
    `c${'a'.repeat(78)}…`,
  ],
  ['with half of an emoji as its first', '\udc00a', '\udc00b', '\udc00a', '\udc00b'],
  ['beyond a piece', `${'b'.repeat(70_000)}1`, `${'b'.repeat(70_000)}2`, `…${'b'.repeat(24)}1`, `…${'b'.repeat(24)}2`],
])(
  'of texts that begin alike, what is around the difference is shown: %s',
  (_, before, after, excerptBefore, excerptAfter) => {
    const item = (text: string): ItemDraft => ({ ...emptyDraft, ...property({ kind: 'text', text }) })
    const [member] = finished(compareItems(item(before), item(after)))
    expect(member && memberExcerpts(member, say)).toEqual({ before: excerptBefore, after: excerptAfter })
  },
)

test('Content of one type does not name it', () => {
  const item = (text: string): ItemDraft => ({
    ...emptyDraft,
    content: { kind: 'present', type: 'text', text: ropeOf(text) },
  })
  const [member] = finished(compareItems(item('One'), item('Two')))
  expect(member && memberExcerpts(member, say)).toEqual({ before: 'One', after: 'Two' })
})

test('Content that only changed its type shows its beginning', () => {
  const item = (type: 'text' | 'html'): ItemDraft => ({
    ...emptyDraft,
    content: { kind: 'present', type, text: ropeOf(`A long text. ${'b'.repeat(200)}`) },
  })
  const [member] = finished(compareItems(item('text'), item('html')))
  const { before = '', after = '' } = member === undefined ? {} : memberExcerpts(member, say)
  expect([before.slice(0, 18), after.slice(0, 18)]).toEqual(['Text: A long text.', 'HTML: A long text.'])
})

test.each<[string, PropertyDraft['value'], PropertyDraft['value'], before: string, after: string]>([
  [
    'in another field than the name',
    { kind: 'people', people: [{ entraDisplayName: 'Adele', entraId: '1' }] },
    { kind: 'people', people: [{ entraDisplayName: 'Adele', entraId: '2' }] },
    'entraDisplayName: Adele, entraId: 1',
    'entraDisplayName: Adele, entraId: 2',
  ],
  [
    'in their number',
    { kind: 'people', people: [{ entraDisplayName: 'Adele' }] },
    { kind: 'people', people: [{ entraDisplayName: 'Adele' }, { email: 't@b.c' }] },
    'Adele',
    'Adele, t@b.c',
  ],
])('People who differ %s', (_, before, after, excerptBefore, excerptAfter) => {
  const item = (value: PropertyDraft['value']): ItemDraft => ({ ...emptyDraft, ...property(value) })
  const [member] = finished(compareItems(item(before), item(after)))
  expect(member && memberExcerpts(member, say)).toEqual({ before: excerptBefore, after: excerptAfter })
})
