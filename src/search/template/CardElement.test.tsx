// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CardActions, CardElements } from './CardElement.tsx'

test.each<[string, object, string]>([
  ['text', { type: 'TextBlock', text: 'A **b**' }, 'A b'],
  ['rich text', { type: 'RichTextBlock', inlines: ['a', { type: 'TextRun', text: 'b' }] }, 'ab'],
  ['facts', { type: 'FactSet', facts: [{ title: 'Code', value: 3 }] }, 'Code3'],
  ['a container', { type: 'Container', style: 'emphasis', items: [{ type: 'TextBlock', text: 'in' }] }, 'in'],
  ['columns', { type: 'ColumnSet', columns: [{ width: '30px', items: { type: 'TextBlock', text: 'one' } }] }, 'one'],
  ['actions', { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Open' }] }, 'Open'],
  ['what is hidden', { type: 'TextBlock', text: 'x', isVisible: false }, ''],
  ['what is not known', { type: 'Carousel' }, 'An element of the kind Carousel is not shown here.'],
  ['what has a fallback', { type: 'Carousel', fallback: { type: 'TextBlock', text: 'instead' } }, 'instead'],
  ['what is dropped', { type: 'Carousel', fallback: 'drop' }, ''],
  ['a name of every object', { type: 'constructor' }, 'An element of the kind constructor is not shown here.'],
])('%s', (_, part, text) => {
  const { container } = render(<CardElements of={[part, null, 'x']} />)
  expect(container.textContent).toBe(text)
})

test('a picture from another address is not loaded, and says so', () => {
  render(<CardElements of={[{ type: 'Image', url: 'https://a.b/c.png', altText: 'Logo' }]} />)
  expect(screen.getByRole('img', { name: 'Logo (not loaded here)' }).tagName).toBe('SPAN')
  expect(document.querySelector('img')).toBeNull()
})

test('a picture in the card itself is shown', () => {
  render(<CardElements of={[{ type: 'ImageSet', images: [{ url: 'data:image/png;base64,AA' }] }]} />)
  expect(screen.getByRole('img', { name: 'Picture' }).tagName).toBe('IMG')
})

test('nothing in a card can be pressed', () => {
  render(<CardActions of={[{ title: 'Open' }]} />)
  expect([screen.queryByRole('button'), screen.queryByRole('link')]).toEqual([null, null])
})
