// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { annotationNotes } from '../domain/annotate.ts'
import { shownToken } from '../domain/elide.ts'
import type { ExternalItem, ItemProperty } from '../domain/externalItem.ts'
import { payloadOf, payloadTexts } from '../domain/payload.ts'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import { ropeOf } from '../domain/textRope.ts'
import { live } from '../ui/live.ts'
import { PayloadPreview } from './PayloadPreview.tsx'

// Every token asks how it is shown once each time it renders, so the calls are the renders.
vi.mock(import('../domain/elide.ts'), { spy: true })

beforeEach(() => {
  // jsdom lays nothing out; the list of rows needs to know that there is room for some.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(2000)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
})

const title: ItemProperty = { name: 'title', type: 'string', value: 'Zürich "gateway"\nis down' }
const priority: ItemProperty = {
  name: 'priority',
  type: 'int64',
  value: { kind: 'number', digits: '9007199254740993' },
}
const tags: ItemProperty = { name: 'tags', type: 'stringCollection', value: ['a b', 'c'] }
const item: ExternalItem = {
  acl: [
    { type: 'user', value: 'e811976d-83df-4cbd-8b9b-5215b18aa874', accessType: 'grant' },
    { type: 'group', value: 'g1', accessType: 'deny', identitySource: 'external' },
  ],
  properties: [title, priority, tags],
  content: { value: ropeOf('First line.\nSecond line.'), type: 'text' },
}

test.each([
  ['with everything', item],
  ['without content', { ...item, content: undefined }],
  ['with nothing', { acl: [], properties: [], content: undefined }],
])('the text of the region is the body, white space aside: an item %s', (_, of) => {
  const { region } = show(of)
  expect(withoutSpace(region().textContent)).toBe(withoutSpace(bodyOf(of)))
})

test('lines are indented by two spaces for each step inside', () => {
  const { region } = show({ ...item, properties: [priority], content: undefined })
  const lines = [...region().querySelectorAll('[data-number]')].map((row) => row.textContent)
  expect(lines.slice(0, 3)).toEqual(['{', '  "acl": [', '    {'])
  expect(lines).toContain('    "priority": 9007199254740993')
})

describe('annotations', () => {
  test('each has a mark whose name says why it is there', () => {
    show(item)
    expect(marks()).toEqual([
      `Why this line is here: ${annotationNotes.nonAsciiString.text}`,
      `Why this line is here: ${annotationNotes.collection.text}`,
    ])
  })

  test('a value that becomes ASCII loses its mark', () => {
    const { set } = show(item)
    set({ ...item, properties: [{ ...title, value: 'Zurich' }] })
    expect(marks()).toEqual([])
  })
})

test('an edit of one property draws that property’s rows and no others', () => {
  const { set } = show(item)
  vi.mocked(shownToken).mockClear()
  set({ ...item, properties: [title, { ...priority, value: { kind: 'number', digits: '2' } }, tags] })
  const drawn = vi.mocked(shownToken).mock.calls.map(([token]) => (token.kind === 'rope' ? 'rope' : token.text))
  expect(drawn).toEqual(['"priority"', ':', '2', ','])
})

test('a problem marks the rows of its member, and only those, also when it comes later than the payload', () => {
  const { region, setProblems } = show(item)
  const marked = () => [...region().querySelectorAll('[data-severity="error"]')].map((row) => row.textContent.trim())
  expect(marked()).toEqual([])
  const pointer = '/properties/priority'
  const problem = problemInBody(finding('int64-out-of-range', 'Too large.'), pointer)
  setProblems(
    new Map([
      ['/properties', [problem]],
      [pointer, [problem]],
    ]),
  )
  expect(marked()).toEqual(['"priority": 9007199254740993,'])
})

test('a long text shows its ends and says how many bytes are between', () => {
  const { region } = show({ ...item, content: { value: ropeOf(`start${'x'.repeat(5000)}end`), type: 'text' } })
  expect(region().textContent).toMatch(/"startx+ … 4,\d{3} bytes … x+end"/)
})

test('the whole body can be copied and downloaded', () => {
  show(item)
  expect(screen.getByRole('button', { name: 'Copy payload' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Download payload' })).toBeDefined()
})

function show(of: ExternalItem) {
  const payload = live(payloadOf(of))
  const problems = live<ReadonlyMap<string, readonly Problem[]>>(new Map())
  render(<PayloadPreview payload={payload} problems={problems} fileName={() => 'item.json'} />)
  return {
    region: () => screen.getByRole('region', { name: 'Payload preview' }),
    set: (next: ExternalItem) => act(() => payload.set(payloadOf(next))),
    setProblems: (next: ReadonlyMap<string, readonly Problem[]>) => act(() => problems.set(next)),
  }
}

function marks(): readonly (string | null)[] {
  return screen.queryAllByRole('button', { name: /^Why this line/ }).map((mark) => mark.getAttribute('aria-label'))
}

function bodyOf(of: ExternalItem): string {
  return [...payloadTexts(payloadOf(of))].join('')
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '')
}
