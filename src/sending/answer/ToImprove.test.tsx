// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Place, problemInBody } from '../../domain/problem.ts'
import { ToImprove } from './ToImprove.tsx'

const noTitle = problemInBody(finding('title-unfilled', 'Add a title.'), '/properties/title')

test('each thing that could be better leads to its field', () => {
  const noLink = problemInBody(finding('label-unfilled', 'Add a link.'), '/properties/url')
  const went: Place[] = []
  render(<ToImprove problems={[noTitle, noLink]} onGo={(to) => went.push(to)} />)
  const improve = screen.getByRole('region', { name: 'To improve' })
  expect(improve.textContent).toContain('Add a link.')
  expect(improve.textContent).not.toContain('Add a title.')
  screen.getByRole('button', { name: 'Go to the field: Add a link.' }).click()
  expect(went).toEqual([noLink.place])
})

test('where there is nothing nothing is said', () => {
  const { container } = render(<ToImprove problems={[noTitle]} onGo={() => undefined} />)
  expect(container.textContent).toBe('')
})
