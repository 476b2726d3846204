// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PrincipalDraft } from '../../domain/principal.ts'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { focusPlace } from '../../ui/place.ts'
import { PersonFields } from './PersonFields.tsx'

test('a person has a box for each field by which Graph can know one, name and mail first', () => {
  show({ upn: 'adele@contoso.com', entraId: '1' })
  const boxes = [...screen.getByRole('group', { name: 'Person' }).querySelectorAll('label')]
  expect(boxes.map((box) => [box.textContent, box.querySelector('input')?.value])).toEqual([
    ['Name', ''],
    ['Email', ''],
    ['User principal name (upn)', 'adele@contoso.com'],
    ['Object ID (entraId)', '1'],
    ['Tenant ID (tenantId)', ''],
    ['Name in the source (externalName)', ''],
    ['ID in the source (externalId)', ''],
  ])
})

test.each<[PrincipalDraft, boolean]>([
  [{ email: 'a@b' }, false],
  [{ upn: '' }, false],
  [{ upn: 'a' }, true],
  [{ externalId: '7' }, true],
])('the details of %j are unfolded: %j', (person, isOpen) => {
  show(person)
  expect(detailsOpen()).toBe(isOpen)
})

test('a problem of a field that is folded away unfolds it', () => {
  Element.prototype.scrollIntoView = () => undefined
  show({})
  focusPlace('/properties/field/email')
  expect(detailsOpen()).toBe(false)
  focusPlace('/properties/field/tenantId')
  expect(detailsOpen()).toBe(true)
  expect(document.activeElement).toBe(screen.getByLabelText(/tenantId/))
})

test('what is typed and pressed is told', () => {
  const told = show({ email: 'a' }, true)
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Adele' } })
  fireEvent.click(screen.getByRole('button', { name: 'Remove person' }))
  expect(told).toEqual([{ email: 'a', entraDisplayName: 'Adele' }, 'removed'])
})

test('a name is no fault while it is typed, and may be once it is left', () => {
  show({})
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Adele <' } })
  expect(soughtPlace.get()).toBe('/properties/field/entraDisplayName')
  fireEvent.blur(screen.getByLabelText('Name'))
  expect(soughtPlace.get()).toBeUndefined()
})

function detailsOpen(): boolean | undefined {
  return document.querySelector('details')?.open
}

function show(person: PrincipalDraft, isNew = false) {
  const told: unknown[] = []
  render(
    <PersonFields
      person={person}
      title="Person"
      place="/properties/field"
      isNew={isNew}
      onChange={(next) => told.push(next)}
      onRemove={() => told.push('removed')}
      onPasted={() => false}
      onLeft={() => undefined}
    />,
  )
  return told
}
