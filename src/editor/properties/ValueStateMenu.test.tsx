// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import type { PropertyType } from '../../domain/propertyType.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { ValueStateMenu } from './ValueStateMenu.tsx'

const absent: ValueDraft = { kind: 'absent' }

describe('the button says whether the property is sent', () => {
  test.each<[PropertyType, ValueDraft, string]>([
    ['string', absent, 'Left out'],
    ['string', { kind: 'null' }, 'Sent as null'],
    ['string', { kind: 'text', text: '' }, 'Sent empty'],
    ['string', { kind: 'text', text: ' ' }, 'Included'],
    ['stringCollection', { kind: 'list', elements: [] }, 'Sent empty'],
    ['stringCollection', { kind: 'list', elements: [''] }, 'Included'],
    ['principalCollection', { kind: 'people', people: [] }, 'Sent empty'],
    ['principal', { kind: 'people', people: [{ upn: 'a' }] }, 'Included'],
    ['int64', { kind: 'text', text: '2' }, 'Included'],
    ['int64Collection', { kind: 'list', elements: ['many'] }, 'Sent empty'],
  ])('%s %j: %s', (type, value, said) => {
    show(type, value)
    const button = screen.getByRole('button', { name: `field: ${said.toLowerCase()}` })
    expect(button.textContent).toBe(said)
  })
})

test('what cannot be read is left out, which stands there in words', () => {
  show('int64', { kind: 'text', text: 'many' })
  expect(screen.getByRole('button', { name: 'field: left out' }).textContent).toBe('Left out')
})

describe('the choices are those that can exist', () => {
  test.each<[PropertyType, readonly string[]]>([
    ['string', ['Leave out', 'Send empty text', 'Send “no value”']],
    ['int64', ['Leave out', 'Send “no value”']],
    ['boolean', ['Leave out', 'Send “no value”']],
    ['dateTime', ['Leave out', 'Send “no value”']],
    ['principal', ['Leave out', 'Send “no value”']],
    ['stringCollection', ['Leave out', 'Send empty list', 'Send “no value”']],
    ['principalCollection', ['Leave out', 'Send empty list', 'Send “no value”']],
  ])('%s: %j', (type, labels) => {
    show(type, absent)
    open()
    expect(screen.getAllByRole('menuitemradio').map((button) => button.getAttribute('aria-label'))).toEqual(labels)
    expect(screen.getByRole('menuitemradio', { checked: true, name: 'Leave out' })).toBeDefined()
  })

  test('a filled property can stay as it is', () => {
    const value: ValueDraft = { kind: 'text', text: 'a' }
    const chosen = show('string', value)
    open()
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Include', checked: true }))
    expect(chosen).toEqual([value])
  })
})

test('a second line says what stands in the payload', () => {
  show('string', { kind: 'text', text: 'a' })
  open()
  expect(screen.getAllByRole('menuitemradio').map(descriptionOf)).toEqual([
    'Sends "field" with this value',
    'The item has no "field"',
    'Sends "field": ""',
    'Sends "field": null, which Graph does not document',
  ])
})

test.each<[PropertyType, ValueDraft]>([
  ['dateTime', { kind: 'text', text: 'soon' }],
  ['int64', { kind: 'text', text: '' }],
])('%s %j, which cannot be read, is still asked for, and the menu says why it is left out', (type, value) => {
  show(type, value)
  open()
  expect(screen.getByRole('menuitemradio', { name: 'Include', checked: true })).toBeDefined()
  expect(screen.getByText('It is left out until its value can be read.')).toBeDefined()
})

test.each<[PropertyType, string, ValueDraft]>([
  ['string', 'Leave out', absent],
  ['string', 'Send empty text', { kind: 'text', text: '' }],
  ['string', 'Send “no value”', { kind: 'null' }],
  ['int64Collection', 'Send empty list', { kind: 'list', elements: [] }],
  ['principalCollection', 'Send empty list', { kind: 'people', people: [] }],
])('%s: “%s” means %j', (type, label, value) => {
  const chosen = show(type, { kind: 'null' })
  open()
  fireEvent.click(screen.getByRole('menuitemradio', { name: label }))
  expect(chosen).toEqual([value])
})

function open(): void {
  fireEvent.click(screen.getByRole('button'))
}

function show(type: PropertyType, value: ValueDraft): readonly ValueDraft[] {
  const chosen: ValueDraft[] = []
  render(<ValueStateMenu property={{ name: 'field', type, value }} onChange={(next) => chosen.push(next)} />)
  return chosen
}
