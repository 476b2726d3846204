// @vitest-environment jsdom
import { render, within } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { payloadOf } from '../domain/payload/payload.ts'
import { nothingExpanded } from '../domain/payload/payloadRows.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { live } from '../ui/live.ts'
import { WrappedLines } from './WrappedLines.tsx'

// jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

test('the same lines are there, marked as wrapped; each tells its row', () => {
  const region = show()
  expect(region.dataset['wrapped']).toBe('true')
  const rows = [...region.querySelectorAll<HTMLElement>('[data-number]')]
  expect(rows.map(({ dataset }) => dataset['index'])).toEqual(rows.map((_, index) => String(index)))
  expect(region.textContent).toContain('"title"')
  expect(document.activeElement).toBe(document.body)
})

test('they take over the focus of the lines that were there before them', () => {
  document.body.innerHTML = '<section aria-label="Payload preview" tabindex="0"></section>'
  const before = document.querySelector('section')
  before?.focus()
  expect(document.activeElement).toBe(before)
  const region = show()
  expect(region).not.toBe(before)
  expect(document.activeElement).toBe(region)
})

/** Shows a payload, and answers with the region of its lines. */
function show(): HTMLElement {
  const payload = payloadOf({
    acl: [],
    properties: [{ name: 'title', type: 'string', value: 'long '.repeat(50) }],
    content: { value: ropeOf('text'), type: 'text' },
  })
  const { container } = render(
    <WrappedLines
      ref={createRef()}
      payload={live(payload)}
      problems={live(new Map())}
      expanded={nothingExpanded}
      pattern={undefined}
      current={undefined}
      onToggle={() => undefined}
      onMember={() => undefined}
      factsOf={() => ({ item: { properties: [] }, context: { schema: undefined }, usesOf: undefined })}
    />,
  )
  return within(container).getByRole('region', { name: 'Payload preview' })
}
