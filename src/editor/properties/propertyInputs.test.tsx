// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { allPropertyTypes } from '../../domain/propertyType.ts'
import { announcement } from '../../ui/announce.ts'
import { renderInput } from './testing/renderInput.tsx'

describe('every input keeps the contract of the folder', () => {
  test.each(allPropertyTypes)('%s: named after the property, at its place, described by what was given', (type) => {
    const control = renderInput(type).control()
    expect(control.getAttribute('data-place')).toBe('/properties/field')
    expect(control.getAttribute('aria-describedby')?.split(' ')).toContain('about')
  })

  test.each(allPropertyTypes)('%s: shows an absent value as nothing, and changes nothing by itself', (type) => {
    expect(renderInput(type).value()).toEqual({ kind: 'absent' })
  })
})

describe('one value is kept exactly as typed', () => {
  test.each([
    ['string', 'Zürich "quoted"\nsecond line'],
    ['int64', '9223372036854775807'],
    ['int64', '9007199254740993'],
    ['double', '0.10'],
    ['double', '1e400'],
    ['dateTime', '2026-01-31T10:30:00.1234567+01:00'],
    ['boolean', 'true'],
  ] as const)('%s %j', (type, text) => {
    const { control, value } = renderInput(type)
    fireEvent.change(control(), { target: { value: text } })
    expect(value()).toEqual({ kind: 'text', text })
  })

  test.each(['string', 'int64', 'double', 'dateTime', 'boolean'] as const)('an emptied %s is not sent', (type) => {
    const { control, value } = renderInput(type, { kind: 'text', text: 'true' })
    fireEvent.change(control(), { target: { value: '' } })
    expect(value()).toEqual({ kind: 'absent' })
  })
})

describe('a date and time', () => {
  test.each([
    ['2026-01-31T10:30:00+01:00', 'In UTC: 2026-01-31T09:30:00Z'],
    ['2026-01-01T00:30:00.5+01:00', 'In UTC: 2025-12-31T23:30:00.5Z'],
    // Nothing to add to UTC, to what has no zone, and to what is no date.
    ['2026-01-31T09:30:00Z', ''],
    ['2026-01-31T09:30:00', ''],
    ['tomorrow', ''],
  ])('%s is described by “%s”', (text, said) => {
    const { control } = renderInput('dateTime', { kind: 'text', text })
    const ids = control().getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')).toBe(said)
  })
})

describe('a Boolean', () => {
  test('shows what was typed elsewhere and is no Boolean, so that it can be mended', () => {
    const { control } = renderInput('boolean', { kind: 'text', text: 'yes' })
    expect(control()).toHaveProperty('value', 'yes')
  })

  test('says null where null is sent', () => {
    renderInput('boolean', { kind: 'null' })
    expect(screen.getByRole('option', { name: 'null' })).toHaveProperty('selected', true)
  })
})

describe('people', () => {
  test('one person: added, filled, taken away', () => {
    const { value } = renderInput('principal')
    fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
    expect(document.activeElement).toBe(screen.getByLabelText('upn'))
    expect(screen.queryByRole('button', { name: 'Add person' })).toBeNull()
    fireEvent.change(screen.getByLabelText('upn'), { target: { value: 'adele@contoso.com' } })
    expect(value()).toEqual({ kind: 'people', people: [{ upn: 'adele@contoso.com' }] })
    fireEvent.click(screen.getByRole('button', { name: 'Remove person' }))
    expect(value()).toEqual({ kind: 'absent' })
    expect(document.activeElement?.textContent).toBe('Add person')
    expect(announcement.get().text).toBe('Person removed')
  })

  test('several people: each keeps what it has when another one goes', () => {
    const people = [{ upn: 'a' }, { upn: 'b' }, { upn: 'c' }]
    const { value } = renderInput('principalCollection', { kind: 'people', people })
    fireEvent.click(screen.getByRole('button', { name: 'Remove person 2' }))
    expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }] })
    expect(document.activeElement?.textContent).toBe('Add person')
    expect(announcement.get().text).toBe('Person 2 removed')
    fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
    expect(document.activeElement).toBe(screen.getAllByLabelText('upn')[2])
    expect(announcement.get().text).toBe('Person 3 added')
    fireEvent.change(screen.getAllByLabelText('email')[2] ?? document.body, { target: { value: 'd' } })
    expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }, { email: 'd' }] })
  })
})
