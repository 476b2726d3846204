// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExternalItem } from '../domain/externalItem.ts'
import * as words from '../domain/payload/lineInWords.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { payloadRows } from '../domain/payload/payloadRows.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
import { ChosenLine } from './ChosenLine.tsx'
import { chosenLine, PayloadLines } from './PayloadLines.tsx'

const item: ExternalItem = {
  acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
  properties: Array.from({ length: 400 }, (_, index) => ({ name: `p${index}`, type: 'string', value: `v${index}` })),
  content: undefined,
}

// jsdom lays nothing out: each row is 20 pixels high and stands where its number says, in a view of 20 of them.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    const index = this.getAttribute('data-index')
    if (index === null) return new DOMRect(0, 0, 500, 400)
    return new DOMRect(0, 20 * Number(index) - (this.closest('section')?.scrollTop ?? 0), 500, 20)
  })
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: unknown) {
    if (typeof options === 'object' && options !== null && 'top' in options) this.scrollTop = Number(options.top)
  }
  Element.prototype.scrollIntoView = () => {}
})

test('what came before the part was there is done once it is', async () => {
  const section = document.createElement('section')
  document.body.append(section)
  const missed = { current: ['End', 'Home'].map((key): Event => new KeyboardEvent('keydown', { key })) }
  const rows = payloadRows(payloadOf(item))
  const props = {
    scroller: { current: section },
    rows,
    reveal: () => undefined,
    factsOf,
    missed,
    unexplained: '',
    stripClass: undefined,
    isPresented: false,
    onMember: () => undefined,
  }
  await act(async () => void render(<ChosenLine {...props} />))
  expect(missed.current).toEqual([])
  expect(announcement.get().text).toMatch(/^Line 1: .*The item begins here/)
})

describe('once the part is there', () => {
  beforeAll(chosenLine.ask)

  test('the arrow keys step from line to line, each with its sentence, which is said', () => {
    const { press, chosen, told } = show()
    press('ArrowDown')
    expect(chosen()).toEqual(['{'])
    expect(told()).toMatch(/^The item begins here/)
    press('ArrowDown')
    press('ArrowDown')
    press('ArrowDown')
    expect(chosen()).toEqual(['"type": "everyone",'])
    expect(told()).toBe('Who this entry is about: everyone including guests.')
    expect(announcement.get().text).toBe(
      'Line 4: "type": "everyone", Who this entry is about: everyone including guests.',
    )
    press('ArrowUp')
    expect(told()).toBe('Access entry 1: everyone including guests can find the item.')
  })

  test('End and Home go to the last and the first, and nothing is said of what is between', () => {
    const asked = vi.spyOn(words, 'lineInWords')
    const { press, chosen, told } = show()
    press('End')
    expect(chosen()).toEqual(['}'])
    expect(told()).toMatch(/^The item ends here/)
    expect(new Set(asked.mock.calls.map(([row]) => row.pointer)).size).toBe(1)
    press('ArrowDown')
    expect(told()).toMatch(/^The item ends here/)
    press('Home')
    expect(told()).toMatch(/^The item begins here/)
  })

  test('other keys are left to the browser, and Escape takes the choice back; the next step goes on there', () => {
    const { press, chosen, told } = show()
    expect(press('PageDown')).toBe(true)
    expect(press('ArrowDown')).toBe(false)
    press('ArrowDown')
    press('Escape')
    expect(chosen()).toEqual([])
    expect(told()).toMatch(/^Press a line/)
    press('ArrowDown')
    expect(chosen()).toEqual(['{'])
    expect(told()).toMatch(/^Access entry 1/)
  })

  test('where the chosen line is out of sight, the steps begin with what is in sight', () => {
    const { region, press, chosen } = show()
    press('ArrowDown')
    region.scrollTop = 1000
    fireEvent.scroll(region)
    press('ArrowDown')
    expect(chosen()).toEqual([region.querySelector('[data-index="50"]')?.textContent?.trim()])
  })

  test('Enter leads to the field, where the line stays chosen; another field ends that', () => {
    const { press, chosen, members } = show()
    for (let step = 0; step < 10; step++) press('ArrowDown')
    expect(chosen()).toEqual(['"p0": "v0",'])
    expect(press('Enter')).toBe(false)
    expect(members).toEqual(['/properties/p0'])
    focusField('/properties/p0')
    expect(chosen()).toEqual(['"p0": "v0",'])
    focusField('/properties/p1')
    expect(chosen()).toEqual([])
  })

  test('a click chooses a line, and one on a selected text does not', () => {
    const { chosen, told, members } = show()
    fireEvent.click(screen.getByText('"p3"'))
    expect(chosen()).toEqual(['"p3": "v3",'])
    expect(told()).toBe('The property “p3” (String). The schema of the connection says how it is shown and found.')
    expect(members).toEqual(['/properties/p3'])
    getSelection()?.selectAllChildren(screen.getByText('"p4"'))
    fireEvent.click(screen.getByText('"p5"'))
    expect(chosen()).toEqual(['"p3": "v3",'])
    getSelection()?.removeAllRanges()
  })

  test('before an audience a click lights the field and the arrow keys go on from the line; a double one leads to it', () => {
    const field = document.createElement('input')
    field.dataset['place'] = '/properties/p3'
    document.body.append(field)
    const { region, press, chosen, told, members } = show(true)
    fireEvent.click(screen.getByText('"p3"'))
    expect(told()).toMatch(/^The property “p3”/)
    expect([members, document.activeElement]).toEqual([[], region])
    expect(field.hasAttribute('data-lit-field')).toBe(true)
    press('ArrowDown')
    expect(chosen()).toEqual(['"p4": "v4",'])
    expect(field.hasAttribute('data-lit-field')).toBe(false)
    press('Enter')
    fireEvent.doubleClick(screen.getByText('"p5"'))
    fireEvent.doubleClick(screen.getByText('"properties"'))
    expect(members).toEqual(['/properties/p4', '/properties/p5'])
    press('ArrowUp')
    press('Escape')
    expect(field.hasAttribute('data-lit-field')).toBe(false)
  })

  test('the choice is gone when the payload is another one', () => {
    const { press, chosen, payload } = show()
    press('ArrowDown')
    act(() => payload.set(payloadOf({ ...item, properties: item.properties.slice(1) })))
    expect(chosen()).toEqual([])
  })
})

function show(isPresented = false) {
  const members: string[] = []
  const payload = live(payloadOf(item))
  render(
    <PayloadLines
      ref={null}
      payload={payload}
      problems={live(new Map())}
      expanded={noneExpanded}
      pattern={undefined}
      current={undefined}
      onToggle={() => undefined}
      onMember={(pointer) => members.push(pointer)}
      factsOf={factsOf}
      isPresented={isPresented}
    />,
  )
  const region = screen.getByRole('region', { name: 'Payload preview' })
  act(() => region.focus())
  return {
    region,
    payload,
    members,
    /** True when the browser does with the key what it always does. */
    press: (key: string) => fireEvent.keyDown(region, { key }),
    chosen: () => [...region.querySelectorAll('[data-chosen]')].map(({ textContent }) => textContent.trim()),
    told: () => region.nextElementSibling?.textContent,
  }
}

const factsOf = () => ({ item, context: { schema: undefined }, usesOf: undefined })

const noneExpanded = new Map<string, ReadonlySet<number>>()

function focusField(place: string): void {
  const field = document.createElement('input')
  field.dataset['place'] = place
  document.body.append(field)
  act(() => field.focus())
}
