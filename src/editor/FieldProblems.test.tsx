// @vitest-environment jsdom
import { act, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { absent, emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { stateOf } from '../item/draftState.ts'
import { live } from '../ui/live.ts'
import { FieldProblems, hasError, useProblemsAt } from './FieldProblems.tsx'

const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const
const error = problemInBody(finding('acl-empty', 'Add an entry.'), '/acl')
const warning = problemInBody(finding('acl-no-grant', 'Nobody can find it.'), '/acl')
const advice = problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title')

test('each problem says how bad it is, not by colour alone', () => {
  render(<FieldProblems id="problems" problems={[error, warning, advice]} />)
  expect(screen.getByLabelText('Error').closest('p')?.textContent).toBe('Add an entry.')
  expect(screen.getByLabelText('Warning').closest('p')?.textContent).toBe('Nobody can find it.')
  expect(screen.getByLabelText('Advice').closest('p')?.textContent).toBe('Fill in the title.')
})

test('the place that a field is described by is there without problems too', () => {
  render(<FieldProblems id="problems" problems={[]} />)
  expect(document.getElementById('problems')?.textContent).toBe('')
})

describe('of many problems', () => {
  const warnings = Array.from({ length: 10_000 }, () => warning)

  test('the first few are shown, and how many more there are', () => {
    render(<FieldProblems id="problems" problems={warnings} />)
    expect(document.querySelectorAll('#problems p')).toHaveLength(4)
    expect(screen.getByText('and 9,997 more, in Problems')).toBeDefined()
  })

  test('the errors come first', () => {
    render(<FieldProblems id="problems" problems={[...warnings, error]} />)
    expect(document.querySelector('#problems p')?.textContent).toBe('Add an entry.')
  })
})

test('only errors make a field invalid', () => {
  expect([[], [warning, advice], [warning, error]].map(hasError)).toEqual([false, false, true])
})

describe('that something is missing', () => {
  const missing = ['url:connection-id', 'url:item-id', '/acl', '/properties'] as const

  test.each(missing)('is no news at %s of a form just opened', (key) => {
    expect(rulesAt(key, { wasVisited: false, showsMissing: false })).toEqual([])
  })

  test.each(missing)('shows at %s after a visit, and after an attempt to submit', (key) => {
    const rules = rulesAt(key, { wasVisited: true, showsMissing: false })
    expect(rules).toHaveLength(1)
    expect(rulesAt(key, { wasVisited: false, showsMissing: true })).toEqual(rules)
  })

  test('does not hide what is wrong with a text that was typed', () => {
    const draft = { ...emptyDraft, itemId: 'a/b' }
    expect(rulesAt('url:item-id', { wasVisited: false, showsMissing: false, draft })).toEqual([
      'item-id-unsafe-character',
    ])
  })
})

describe('advice', () => {
  const key = '/properties/title'
  const schema = schemaOf({ properties: [{ name: 'title', type: 'string', labels: ['iconUrl'] }] })
  const empty: ItemDraft = { ...emptyDraft, properties: [{ name: 'title', type: 'string', value: absent }] }
  const started: ItemDraft = {
    ...empty,
    properties: [...empty.properties, { name: 'url', type: 'string', value: { kind: 'text', text: 'x' } }],
  }

  test.each([
    ['is not given before any property is filled', empty, {}, []],
    ['is given once one is', started, {}, ['label-unfilled']],
    ['is given where the user was', empty, { wasVisited: true }, ['label-unfilled']],
    ['is given after an attempt to submit', empty, { showsMissing: true }, ['label-unfilled']],
  ])('%s', (_, draft, known, expected) => {
    expect(rulesAt(key, { wasVisited: false, showsMissing: false, draft, schema, ...known })).toEqual(expected)
  })
})

test('problems follow the draft', () => {
  const source = live(stateFor(emptyDraft, false))
  const { result } = renderHook(() => useProblemsAt(source, 'url:item-id', true))
  expect(result.current).toHaveLength(1)
  act(() => source.set(stateFor({ ...emptyDraft, itemId: 'TICKET42' }, false)))
  expect(result.current).toEqual([])
})

function rulesAt(
  key: string,
  {
    wasVisited,
    showsMissing,
    draft = emptyDraft,
    schema,
  }: {
    readonly wasVisited: boolean
    readonly showsMissing: boolean
    readonly draft?: ItemDraft
    readonly schema?: ConnectionSchema | undefined
  },
) {
  const source = live(stateFor(draft, showsMissing, schema))
  return renderHook(() => useProblemsAt(source, key, wasVisited)).result.current.map(({ rule }) => rule)
}

function stateFor(draft: ItemDraft, showsMissing: boolean, schema?: ConnectionSchema) {
  return stateOf(draft, { ...context, schema }, bodyLimitFor('beta'), showsMissing)
}

function schemaOf(answer: unknown): ConnectionSchema | undefined {
  const reading = readConnectionSchema(answer)
  return reading.kind === 'schema' ? reading.schema : undefined
}
