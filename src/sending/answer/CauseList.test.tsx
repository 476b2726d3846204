// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CauseCandidate, Explanation } from '../../domain/answer/explainAnswer.ts'
import type { Place } from '../../domain/problem.ts'
import { CauseList } from './CauseList.tsx'

const cause: CauseCandidate = {
  id: 'named-in-problems',
  title: 'The value is no GUID.',
  next: 'Enter the object ID.',
  link: undefined,
  certainty: 'draft',
  places: [],
}

test('without a cause that is said, and nothing is pretended', () => {
  show([])
  expect(screen.getByText(/^No known cause fits this answer/)).toBeDefined()
  expect(screen.queryByRole('region')).toBeNull()
})

test('what the checks of the item have ruled out is said in a line', () => {
  show([cause], { ruledOut: ['property names', 'item ID'] })
  expect(screen.getByText('Checks of this item found no fault in: property names, item ID.')).toBeDefined()
})

test.each<[string, Partial<Explanation>, RegExp]>([
  ['all of them ruled out', { ruledOut: ['item ID'] }, /^Checks of this item found no fault in: item ID\.$/],
  ['a reason in the answer', { namesReason: true }, /^The editor knows no more about this answer than what it says\.$/],
])('without a cause, and with %s', (_name, parts, words) => {
  show([], parts)
  expect(screen.getByText(words)).toBeDefined()
})

test('beside causes that are left they are folded, with their number', () => {
  show([cause], { ruledOut: ['property names', 'item ID'] })
  expect(screen.getByText('Ruled out by the check: 2 other causes').closest('details')?.open).toBe(false)
})

test('what was not checked stands apart, with what it takes', () => {
  show([cause, { ...cause, id: 'item-id-characters', finding: { is: 'unknown', lacks: 'itemId' } }])
  expect(screen.getByRole('region', { name: 'Likely cause' }).textContent).not.toContain('Not checked')
  expect(screen.getByRole('region', { name: 'Could not be checked here' }).textContent).toContain(
    'Not checked: it does not say its item ID',
  )
})

test('the likeliest cause comes first', () => {
  show([cause, { ...cause, id: 'value-not-of-schema-type', title: 'A value has another type.' }])
  const [first, second] = within(screen.getByRole('region', { name: 'Likely causes' })).getAllByRole('listitem')
  expect(first?.textContent).toContain('The value is no GUID. Enter the object ID.')
  expect(second?.textContent).toContain('A value has another type.')
})

test('below an alert without a button the first cause is what to do first, with the main button', () => {
  const others = [{ ...cause, id: 'value-not-of-schema-type', title: 'A value has another type.' }] as const
  show([{ ...cause, places: [{ in: 'url', parameter: 'item-id' }] }, ...others], {}, 'firstLeads')
  const first = screen.getByRole('region', { name: 'What to do first' })
  expect(first.textContent).toContain('The value is no GUID.')
  expect(within(first).getByRole('button').textContent).toBe('Go to Item ID')
  expect(screen.getByRole('region', { name: 'Other possible causes' }).textContent).toContain('another type')
})

test('below an alert with a button they are possible ones', () => {
  show([cause], {}, 'afterAlert')
  expect(screen.getByRole('region', { name: 'Possible cause' })).toBeDefined()
})

test('one cause is called one', () => {
  show([cause])
  expect(screen.getByRole('region', { name: 'Likely cause' })).toBeDefined()
})

describe('where a cause is from', () => {
  test.each<[CauseCandidate['certainty'], string, string]>([
    ['documented', 'Documentation', 'Documentation: The value is no GUID.'],
    ['seen', 'Seen by others · Source', 'Source: The value is no GUID.'],
    ['draft', 'Found in this item · Source', 'Source: The value is no GUID.'],
    ['answer', 'Said by the answer · Source', 'Source: The value is no GUID.'],
  ])('%s: the link beside it says what it proves', (certainty, words, name) => {
    show([{ ...cause, certainty, link: 'https://example.com/proof' }])
    const link = screen.getByRole('link', { name })
    expect([link.getAttribute('href'), link.parentElement?.textContent]).toEqual(['https://example.com/proof', words])
  })

  test('without a page there is no link', () => {
    show([cause])
    expect(screen.getByText('Found in this item')).toBeDefined()
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('the fields that it may be about', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index): Place => ({ in: 'body', pointer: `/acl/${index}/value` }))

  test('are a click away', () => {
    const gone = show([{ ...cause, places: [...entries(2), { in: 'url', parameter: 'item-id' }] }])
    expect(buttons()).toEqual(['Go to access entry 1', 'Go to access entry 2', 'Go to Item ID'])
    screen.getByText('Go to access entry 2').click()
    expect(gone).toEqual([{ in: 'body', pointer: '/acl/1/value' }])
  })

  test.each([
    [6, false],
    [8, true],
  ])('of %d there are six buttons, and the others are counted: %s', (count, isCounted) => {
    show([{ ...cause, places: entries(count) }])
    expect(buttons()).toHaveLength(6)
    expect(screen.queryByText('and 2 more, see Problems') !== null).toBe(isCounted)
  })
})

function show(
  causes: readonly CauseCandidate[],
  parts: Partial<Explanation> = {},
  order?: 'afterAlert' | 'firstLeads',
): readonly Place[] {
  const gone: Place[] = []
  render(
    <CauseList
      explanation={{ causes, ruledOut: [], namesReason: false, ...parts }}
      onGo={(place) => gone.push(place)}
      {...(order === undefined ? {} : { order })}
    />,
  )
  return gone
}

function buttons(): readonly string[] {
  return screen.getAllByRole('button').map(({ textContent }) => textContent)
}
