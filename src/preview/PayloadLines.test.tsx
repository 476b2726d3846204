// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { ExternalItem } from '../domain/externalItem.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { live } from '../ui/live.ts'
import { type LinesHandle, PayloadLines } from './PayloadLines.tsx'

const item: ExternalItem = {
  acl: [],
  properties: Array.from({ length: 400 }, (_, index) => ({ name: `p${index}`, type: 'string', value: `v${index}` })),
  content: { value: ropeOf(`first ${'x'.repeat(5000)} last`), type: 'text' },
}
const payload = payloadOf(item)

// jsdom lays nothing out: room for some lines, and scrolling that only changes the place.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: unknown) {
    if (typeof options === 'object' && options !== null && 'top' in options) this.scrollTop = Number(options.top)
  }
})

test('only the lines around those in sight are made, and the region says how many there are', () => {
  const { region } = show()
  expect(region.querySelectorAll('[data-number]').length).toBeLessThan(100)
  const description = document.getElementById(region.getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toBe('409 lines; no access entries, 400 properties, content of 5,047 bytes')
  expect(region.tabIndex).toBe(0)
})

test('a member far down is brought in sight', () => {
  const { region, handle } = show()
  expect(region.textContent).not.toContain('"p399"')
  act(() => handle()?.revealMember('/properties/p399'))
  expect(region.textContent).toContain('"p399": "v399"')
})

test('a match is brought in sight, and its line is told', () => {
  const { region, handle } = show()
  const part = payload.parts.findIndex(({ pointer }) => pointer === '/properties/p300')
  let line = 0
  act(() => {
    line = handle()?.revealMatch({ part, token: 0, row: 0, offset: 0 }) ?? 0
  })
  expect(region.querySelector(`[data-number="${line}"]`)?.textContent).toContain('"p300"')
})

test('the focus goes to the button of a long text, or else to the region', () => {
  const { region, handle, toggled } = show()
  act(() => handle()?.revealMember('/content'))
  const button = screen.getByRole('button', { name: /bytes more$/ })
  fireEvent.click(button)
  const [place] = toggled
  expect(handle()?.focusable(place)).toBe(button)
  expect(handle()?.focusable()).toBe(region)
  expect(handle()?.focusable({ pointer: '/properties/p1', ordinal: 0 })).toBe(region)
})

test('a problem marks its member, and not the group around it', () => {
  const { region, problems } = show()
  const problem = problemInBody(finding('int64-out-of-range', 'Too large.'), '/properties/p2')
  act(() =>
    problems.set(
      new Map([
        ['', [problem]],
        ['/properties', [problem]],
        ['/properties/p2', [problem]],
      ]),
    ),
  )
  const marked = [...region.querySelectorAll('[data-severity]')].map(({ textContent }) => textContent?.trim())
  expect(marked).toEqual(['"p2": "v2",'])
})

test('the line of the field that has the focus is lit, and a line that is chosen leads to its field', () => {
  const { region, chosen } = show()
  const field = document.createElement('input')
  field.dataset['place'] = '/properties/p2'
  document.body.append(field)
  act(() => field.focus())
  const lit = () => [...region.querySelectorAll('[data-lit]')].map(({ textContent }) => textContent?.trim())
  expect(lit()).toEqual(['"p2": "v2",'])
  act(() => field.blur())
  screen.getByText('"p2"').click()
  region.querySelector<HTMLElement>('[data-pointer=""]')?.click()
  expect(chosen).toEqual(['/properties/p2'])
  field.remove()
})

function show() {
  const ref = createRef<LinesHandle>()
  const problems = live<ReadonlyMap<string, readonly Problem[]>>(new Map())
  const chosen: string[] = []
  const toggled: { pointer: string; ordinal: number }[] = []
  render(
    <PayloadLines
      ref={ref}
      payload={live(payload)}
      problems={problems}
      expanded={new Map()}
      pattern={undefined}
      current={undefined}
      onToggle={(place) => toggled.push(place)}
      onMember={(pointer) => chosen.push(pointer)}
      factsOf={() => ({ item, context: { schema: undefined }, usesOf: undefined })}
    />,
  )
  return {
    region: screen.getByRole('region', { name: 'Payload preview' }),
    handle: () => ref.current,
    problems,
    toggled,
    chosen,
  }
}
