// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExternalItem, ItemProperty } from '../domain/externalItem.ts'
import { annotationNotes } from '../domain/payload/annotationNotes.ts'
import * as elide from '../domain/payload/elide.ts'
import { payloadOf, payloadTexts } from '../domain/payload/payload.ts'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { live } from '../ui/live.ts'
import { PayloadPreview } from './PayloadPreview.tsx'
// Otherwise it is loaded with the first search, which takes its time.
import './findInSlices.ts'

beforeEach(() => {
  // jsdom lays nothing out; the list of rows needs to know that there is room for some.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(2000)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600)
  Element.prototype.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
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
  // Every token asks how it is shown once each time it renders, so the calls are the renders.
  const shownToken = vi.spyOn(elide, 'shownToken')
  set({ ...item, properties: [title, { ...priority, value: { kind: 'number', digits: '2' } }, tags] })
  const drawn = shownToken.mock.calls.map(([token]) => (token.kind === 'rope' ? 'rope' : token.text))
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

describe('a long text', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index} with some words, "quoted" and not`)
  const content = { value: ropeOf(lines.join('\n')), type: 'text' } as const
  const expand = () => fireEvent.click(screen.getByRole('button', { name: /^Show [\d,]+ bytes more$/ }))
  const shorten = () => screen.getByRole('button', { name: 'Show only the ends of this text' })

  test('is shown whole in rows, which are its source, and short again; focus stays in it', () => {
    const { region } = show({ ...item, content })
    const before = region().textContent
    expand()
    expect(document.activeElement).toBe(shorten())
    expect(withoutSpace(region().textContent)).toBe(withoutSpace(bodyOf({ ...item, content })))
    fireEvent.click(shorten())
    expect(region().textContent).toBe(before)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /bytes more$/ }))
  })

  test('that is expanded follows an edit, and only the row it touches is drawn', () => {
    const { region, set } = show({ ...item, content })
    expand()
    const rows = () => [...region().querySelectorAll('[data-number]')].filter((row) => row.textContent.includes('line'))
    const [first, ...rest] = rows().map((row) => row.innerHTML)
    const observed: Node[] = []
    const observer = new MutationObserver((records) => observed.push(...records.map(({ target }) => target)))
    observer.observe(region(), { subtree: true, childList: true, characterData: true })
    const edited = [`${lines[0]}!`, ...lines.slice(1)].join('\n')
    set({ ...item, content: { ...content, value: ropeOf(edited) } })
    const touched = observer.takeRecords()
    expect(
      rows()
        .map((row) => row.innerHTML)
        .slice(1),
    ).toEqual(rest)
    expect(rows()[0]?.innerHTML).not.toBe(first)
    expect(touched.map(({ target }) => target.textContent)).toEqual([expect.stringContaining('and not!')])
  })

  test('is expanded when what is looked for is in it', async () => {
    const { region } = show({ ...item, content })
    const box = screen.getByRole('searchbox', { name: 'Find in payload' })
    fireEvent.change(box, { target: { value: 'LINE 31 with' } })
    expect(await screen.findByText('1 match')).toBeDefined()
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(screen.getByText('1 of 1')).toBeDefined()
    expect(region().querySelector('mark[data-current]')?.textContent).toBe('line 31 with')
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(region().querySelector('mark')).toBeNull()
  })
})

test('Enter before anything is found goes to the first match once it is', async () => {
  const { region } = show(item)
  const box = screen.getByRole('searchbox', { name: 'Find in payload' })
  fireEvent.change(box, { target: { value: '"accessType": "' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(await screen.findByText('1 of 2')).toBeDefined()
  expect([...region().querySelectorAll('mark[data-current]')].map(({ textContent }) => textContent)).toEqual([
    '"accessType"',
    ':',
    '"',
  ])
})

test('Ctrl+F within the preview goes to its find box', () => {
  const { region } = show(item)
  region().focus()
  fireEvent.keyDown(region(), { key: 'f', ctrlKey: true })
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find in payload' }))
})

test('the region is described by what it holds', () => {
  const { region } = show(item)
  const description = document.getElementById(region().getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toBe('29 lines; 2 access entries, 3 properties, content of 61 bytes')
})

test('the whole body can be copied and downloaded', () => {
  show(item)
  expect(screen.getByRole('button', { name: 'Copy payload' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Download payload' })).toBeDefined()
})

function show(of: ExternalItem) {
  const payload = live(payloadOf(of))
  const problems = live<ReadonlyMap<string, readonly Problem[]>>(new Map())
  render(
    <PayloadPreview
      payload={payload}
      problems={problems}
      fileName={() => 'item.json'}
      onMember={() => undefined}
      factsOf={() => ({ item: { properties: [] }, context: { schema: undefined }, usesOf: undefined })}
    />,
  )
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
