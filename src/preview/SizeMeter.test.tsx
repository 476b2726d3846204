// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ExternalItem } from '../domain/externalItem.ts'
import { bodyLimitFor } from '../domain/limits.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { live } from '../ui/live.ts'
import { SizeMeter } from './SizeMeter.tsx'

const empty: ExternalItem = { acl: [], properties: [], content: undefined }
const withTitle = (title: string): ExternalItem => ({
  ...empty,
  properties: [{ name: 'title', type: 'string', value: title }],
})

test('the meter says bytes as sent, the limit, and both in words', () => {
  const payload = live(payloadOf(empty))
  render(<SizeMeter payload={payload} limit={bodyLimitFor('beta')} />)
  const meter = screen.getByRole('meter', { name: 'Payload size' })
  expect(meter.getAttribute('aria-valuenow')).toBe(String('{"acl":[],"properties":{}}'.length))
  expect(meter.getAttribute('aria-valuemax')).toBe('4000000')
  expect(meter.getAttribute('aria-valuetext')).toBe('26 of 4,000,000 bytes, 0.00%')

  act(() => payload.set(payloadOf(withTitle('ab'))))
  expect(meter.getAttribute('aria-valuenow')).toBe(String('{"acl":[],"properties":{"title":"ab"}}'.length))
})

test('over the limit it says how many bytes are too many', () => {
  render(<SizeMeter payload={live(payloadOf(empty))} limit={{ byteLength: 20, link: 'https://a.test' }} />)
  expect(document.body.textContent).toContain('26 of 20 bytes, the limit set for this editor – 6 too many')
})

test('it says of which version the limit is, and where that is from', () => {
  const { rerender } = render(<SizeMeter payload={live(payloadOf(empty))} limit={bodyLimitFor('beta')} />)
  expect(document.body.textContent).toContain('26 of 4,000,000 bytes, Microsoft’s limit for beta')
  rerender(<SizeMeter payload={live(payloadOf(empty))} limit={bodyLimitFor('v1.0')} />)
  expect(document.body.textContent).toContain('26 of 30,000,000 bytes, Microsoft’s limit for v1.0')
  expect(screen.getByRole('link', { name: 'About this limit' }).title).toContain('30 MB since July 2026')
})

test('large properties are named with their share, small ones are not', () => {
  const { rerender } = render(
    <SizeMeter payload={live(payloadOf(withTitle('x'.repeat(5000))))} limit={bodyLimitFor('beta')} />,
  )
  expect(document.body.textContent).toContain('Largest: title 5,010 (99%)')
  rerender(<SizeMeter payload={live(payloadOf(withTitle('x')))} limit={bodyLimitFor('beta')} />)
  expect(document.body.textContent).not.toContain('Largest')
})

test('an older limit below the new one is marked and explained', () => {
  render(<SizeMeter payload={live(payloadOf(empty))} limit={bodyLimitFor('v1.0')} />)
  const mark = screen.getByRole('button', { name: /^Mark at 4,000,000 bytes: the older limit\. Some Microsoft pages/ })
  // Not in the meter, which has no parts for who listens.
  expect(screen.getByRole('meter').contains(mark)).toBe(false)
  act(() => mark.focus())
  expect(document.querySelector('[data-hint]')?.matches(':popover-open')).toBe(true)
  expect(screen.getByText('Mark at 4,000,000 bytes: the older limit')).toBeDefined()
})

test('a limit without an older one has no mark', () => {
  render(<SizeMeter payload={live(payloadOf(empty))} limit={bodyLimitFor('beta')} />)
  expect(screen.queryByRole('button')).toBeNull()
})
