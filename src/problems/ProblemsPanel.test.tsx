// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Place, type Problem, problemInBody, problemInUrl } from '../domain/problem.ts'
import { ProblemsPanel } from './ProblemsPanel.tsx'

const advice = problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title')
const warning = problemInBody(finding('acl-no-grant', 'Nobody can find it.'), '/acl')
const missingId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const oversize = problemInBody(finding('size-over-limit', 'Too large.'), '')

test('without problems it says that the item can be sent', () => {
  show([])
  expect(document.body.textContent).toContain('No problems. The item can be sent.')
})

test('problems are grouped by how bad they are, worst first, with their number', () => {
  show([advice, missingId, warning, oversize])
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
    'Errors (2)',
    'Warnings (1)',
    'Advice (1)',
  ])
  expect(within(screen.getByRole('region', { name: 'Errors' })).getAllByRole('listitem')).toHaveLength(2)
})

test.each([
  ['Item ID', missingId],
  ['Connection', problemInUrl(finding('connection-missing', 'Choose one.'), 'connection-id')],
  ['/properties/title', advice],
  ['Payload', oversize],
])('a problem of “%s” leads there', (name, problem) => {
  const gone = show([problem])
  const button = screen.getByRole('button')
  expect(button.textContent).toBe(`${name} ${problem.message}`)
  button.click()
  expect(gone).toEqual([problem.place])
})

test('each problem names its rule, and links the page that proves it', () => {
  show([warning, advice])
  expect(screen.getByText(warning.rule)).toBeDefined()
  const link = screen.getByRole('link', { name: 'Documentation of acl-no-grant' })
  expect(link.textContent).toBe('Documentation')
  expect(link.getAttribute('href')).toBe(warning.link)
  expect(screen.getByRole('link', { name: 'Documentation of label-unfilled' }).getAttribute('href')).toBe(advice.link)
})

test('the same problem twice at one place is listed twice', () => {
  const nameless = problemInBody(finding('property-name-missing', 'Name it.'), '/properties/')
  show([nameless, nameless])
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('of 10,000 problems the first 50 are listed; more come at a press, and focus goes on with them', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...missingId, message: `Problem ${index + 1}.` }))
  show(many)
  expect(screen.getByRole('heading').textContent.trim()).toBe('Errors (10,000)')
  expect(document.querySelectorAll('li')).toHaveLength(50)
  expect(document.body.textContent).toContain('9,950 more are not listed here.')
  fireEvent.click(screen.getByText('Show 200 more'))
  expect(document.querySelectorAll('li')).toHaveLength(250)
  expect(document.activeElement?.textContent).toBe('Item ID Problem 51.')
})

function show(problems: readonly Problem[]): readonly Place[] {
  const gone: Place[] = []
  render(<ProblemsPanel problems={problems} onGo={(place) => gone.push(place)} />)
  return gone
}
