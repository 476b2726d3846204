// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import type { PropertyType } from '../../domain/propertyType.ts'
import type { MenuEntry } from '../../ui/ActionMenu.tsx'
import { ValueStateMenu } from './ValueStateMenu.tsx'

// jsdom has no popover, so the menu is shown as a list that is always open.
vi.mock('../../ui/ActionMenu.tsx', () => ({
  ActionMenu: ({ trigger, entries }: { trigger: { children: string }; entries: readonly MenuEntry[] }) => (
    <>
      <h1>{trigger.children}</h1>
      {entries.map((entry) =>
        entry.kind === 'choice' ? (
          <button key={entry.label} type="button" aria-pressed={entry.isChosen} onClick={entry.onSelect}>
            {entry.label}
          </button>
        ) : null,
      )}
    </>
  ),
}))

const absent: ValueDraft = { kind: 'absent' }

describe('the button says whether the property is sent', () => {
  test.each<[PropertyType, ValueDraft, string]>([
    ['string', absent, 'Not sent'],
    ['string', { kind: 'null' }, 'Sent as null'],
    ['string', { kind: 'text', text: '' }, 'Sent empty'],
    ['string', { kind: 'text', text: ' ' }, 'Sent'],
    ['stringCollection', { kind: 'list', elements: [] }, 'Sent empty'],
    ['stringCollection', { kind: 'list', elements: [''] }, 'Sent'],
    ['principalCollection', { kind: 'people', people: [] }, 'Sent empty'],
    ['principal', { kind: 'people', people: [{ upn: 'a' }] }, 'Sent'],
  ])('%s %j: %s', (type, value, said) => {
    show(type, value)
    expect(screen.getByRole('heading').textContent).toBe(said)
  })
})

describe('the choices are those that can exist', () => {
  test.each<[PropertyType, readonly string[]]>([
    ['string', ['Do not send', 'Send empty text ("")', 'Send null']],
    ['int64', ['Do not send', 'Send null']],
    ['boolean', ['Do not send', 'Send null']],
    ['dateTime', ['Do not send', 'Send null']],
    ['principal', ['Do not send', 'Send null']],
    ['stringCollection', ['Do not send', 'Send empty list ([])', 'Send null']],
    ['principalCollection', ['Do not send', 'Send empty list ([])', 'Send null']],
  ])('%s: %j', (type, labels) => {
    show(type, absent)
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(labels)
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Do not send')
  })

  test('a filled property can stay as it is', () => {
    const value: ValueDraft = { kind: 'text', text: 'a' }
    const chosen = show('string', value)
    screen.getByRole('button', { name: 'Send as typed', pressed: true }).click()
    expect(chosen).toEqual([value])
  })
})

test.each<[PropertyType, string, ValueDraft]>([
  ['string', 'Do not send', absent],
  ['string', 'Send empty text ("")', { kind: 'text', text: '' }],
  ['string', 'Send null', { kind: 'null' }],
  ['int64Collection', 'Send empty list ([])', { kind: 'list', elements: [] }],
  ['principalCollection', 'Send empty list ([])', { kind: 'people', people: [] }],
])('%s: “%s” means %j', (type, label, value) => {
  const chosen = show(type, { kind: 'null' })
  screen.getByRole('button', { name: label }).click()
  expect(chosen).toEqual([value])
})

function show(type: PropertyType, value: ValueDraft): readonly ValueDraft[] {
  const chosen: ValueDraft[] = []
  render(<ValueStateMenu property={{ name: 'field', type, value }} onChange={(next) => chosen.push(next)} />)
  return chosen
}
