// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { controlAt, focusPlace, isInPlace, onReveal } from './place.ts'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML =
    '<input id="title" data-place="/properties/title"><input id="acl" data-place="/acl"><input id="item" data-place="url:item-id"><input id="quoted" data-place=\'/properties/a"b\\c\'><input id="again" data-place="/acl">'
})

test.each([
  ['/properties/title', 'title'],
  ['/properties/title/0', 'title'],
  ['/acl/3/value', 'acl'],
  ['url:item-id', 'item'],
])('a problem at %s leads to the nearest control', (place, id) => {
  expect(focusPlace(place)).toBe(true)
  expect(document.activeElement?.id).toBe(id)
})

afterEach(() => vi.useRealTimers())

test.each([
  ['its control', 'coming', true],
  ['where the user went meanwhile', 'title', false],
])('a control that is on its way is waited for: the focus ends at %s', async (_, ends, stays) => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'performance'] })
  document.body.insertAdjacentHTML('beforeend', '<p data-coming-place="/properties/note"></p>')
  expect(focusPlace('/properties/note/2')).toBe(true)
  vi.advanceTimersToNextFrame()
  expect(document.activeElement).toBe(document.body)
  if (!stays) document.getElementById('title')?.focus()
  document.querySelector('[data-coming-place]')?.remove()
  document.body.insertAdjacentHTML('beforeend', '<input id="coming" data-place="/properties/note">')
  vi.advanceTimersToNextFrame()
  expect(document.activeElement?.id).toBe(ends)
})

test.each([
  ['in sight stays where it is', 0, ['nearest']],
  ['out of sight comes to the middle', 300, ['nearest', 'center']],
])('what is %s', (_, move, scrolls) => {
  const title = document.querySelector('#title')
  if (title === null) throw new Error('There is no title.')
  let top = 400
  vi.spyOn(title, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 100, 32))
  const asked: unknown[] = []
  title.scrollIntoView = (options) => {
    asked.push(typeof options === 'object' ? options.block : options)
    top -= move
  }
  focusPlace('/properties/title')
  expect(asked).toEqual(scrolls)
})

test('of a list as a whole the first field has the focus, and its section with what is said there is in sight', () => {
  document.body.innerHTML =
    '<section><h2>Properties</h2><div role="group" tabindex="-1" data-place="/properties"><input id="title"></div></section>'
  const asked: string[] = []
  let top = 900
  const heading = document.querySelector('h2')
  if (heading === null) throw new Error('There is no heading.')
  heading.getBoundingClientRect = () => new DOMRect(0, top, 100, 22)
  Element.prototype.scrollIntoView = function (options) {
    asked.push(`${this.tagName} ${typeof options === 'object' ? options.block : ''}`)
    top = 100
  }
  expect(focusPlace('/properties')).toBe(true)
  expect(document.activeElement?.id).toBe('title')
  expect(asked).toEqual(['H2 nearest', 'INPUT nearest', 'SECTION start'])
  focusPlace('/properties')
  expect(asked.slice(3)).toEqual(['H2 nearest', 'INPUT nearest'])
  focusPlace('/properties/gone')
  expect(document.activeElement?.getAttribute('role')).toBe('group')
})

test('a place that has no control says so', () => {
  expect(focusPlace('/content/value')).toBe(false)
})

test('a place is found whatever its name is made of', () => {
  expect(controlAt('/properties/a"b\\c')?.id).toBe('quoted')
  expect(controlAt('/nowhere')).toBeUndefined()
})

test.each([
  ['/acl/1', true],
  ['/acl/1/value', true],
  ['/acl', true],
  ['/acl/10', false],
  ['/acl/1/type', false],
  ['/properties', false],
])('what stands in the control for /acl/1/value is in %s: %s', (place, expected) => {
  document.body.innerHTML = '<span data-place="/acl/1/value"><input></span><p><b></b></p>'
  expect(isInPlace(document.querySelector('input'), place)).toBe(expected)
  expect([isInPlace(document.querySelector('b'), place), isInPlace(null, place)]).toEqual([false, false])
})

test('a list is asked for the control before it is looked for, as long as it wants to be', () => {
  const asked: string[] = []
  const forget = onReveal((key) => {
    asked.push(key)
    document.body.insertAdjacentHTML('beforeend', `<input id="made" data-place="${key}">`)
  })
  expect(focusPlace('/acl/7')).toBe(true)
  expect(document.activeElement?.id).toBe('made')
  forget()
  focusPlace('/acl/8')
  expect(asked).toEqual(['/acl/7'])
})
