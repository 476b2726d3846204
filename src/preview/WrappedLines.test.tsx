// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
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
  const payload = payloadOf({
    acl: [],
    properties: [{ name: 'title', type: 'string', value: 'long '.repeat(50) }],
    content: { value: ropeOf('text'), type: 'text' },
  })
  render(
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
  const region = screen.getByRole('region', { name: 'Payload preview' })
  expect(region.dataset['wrapped']).toBe('true')
  const rows = [...region.querySelectorAll<HTMLElement>('[data-number]')]
  expect(rows.map(({ dataset }) => dataset['index'])).toEqual(rows.map((_, index) => String(index)))
  expect(region.textContent).toContain('"title"')
})
