// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { payloadMistakes } from '../../domain/answer/payloadMistakes.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import { PayloadProblems } from './PayloadProblems.tsx'

const ofEntry = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
const ofProperty = problemInBody(finding('property-not-in-schema', 'Remove it.'), '/properties/createdAt')
const [ofJson] = payloadMistakes({ notes: [], repairs: [{ kind: 'comment', at: 0 }] }, [])

test('each mistake has its place, a property by its own name', () => {
  render(
    <PayloadProblems
      mistakes={[...(ofJson ? [ofJson] : []), ofEntry, ofProperty]}
      isCompared
      connectionId=""
      onSignIn={undefined}
    />,
  )
  expect(screen.getByRole('heading').textContent).toBe('3 mistakes in the payload')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'JSON: Remove the comments: it has none.',
    'Access entry 1: Choose somebody.',
    'createdAt: Remove it.',
  ])
})

test.each([
  [undefined, 'Sent: "x": 1'],
  [12, 'Line 12: "x": 1'],
])('on line %s the part that is wrong is shown as it was sent', (line, text) => {
  const partAt = () => ({ text: '"x": 1', line })
  render(<PayloadProblems mistakes={[ofProperty]} partAt={partAt} isCompared connectionId="" onSignIn={undefined} />)
  expect(screen.getByRole('listitem').textContent).toBe(`createdAt: Remove it.${text}`)
})

test('two mistakes of one place show its line once', () => {
  const partAt = () => ({ text: '"x": 1', line: 2 })
  render(
    <PayloadProblems
      mistakes={[ofProperty, ofProperty, ofEntry]}
      partAt={partAt}
      isCompared
      connectionId=""
      onSignIn={undefined}
    />,
  )
  expect(screen.getAllByText('Line 2:', { exact: false })).toHaveLength(2)
})

test('of many the first are shown, and the others counted', () => {
  render(
    <PayloadProblems
      mistakes={Array.from({ length: 14 }, () => ofEntry)}
      isCompared
      connectionId=""
      onSignIn={undefined}
    />,
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
  expect(screen.getByText(/^and 2 more/)).toBeDefined()
})

test('without one there is nothing', () => {
  const { container } = render(<PayloadProblems mistakes={[]} isCompared connectionId="" onSignIn={undefined} />)
  expect(container.textContent).toBe('')
})

test('without a schema there may be more of them', () => {
  render(
    <PayloadProblems mistakes={[ofEntry, ofProperty]} isCompared={false} connectionId="tickets" onSignIn={undefined} />,
  )
  expect(screen.getByRole('heading').textContent).toBe(
    'At least 2 mistakes in the payload: the schema of tickets may show more',
  )
  expect(screen.getByRole('region', { name: 'At least 2 mistakes in the payload' })).toBeDefined()
  expect(screen.getByText(/^Choose the connection in the form/)).toBeDefined()
  expect(screen.queryByText(/were not compared/)).toBeNull()
})

test.each([
  ['auto', 'At least one mistake in the payload: the schema of', /choose a schema above\.$/],
  ['none', 'One mistake in the payload', /as you chose\.$/],
  ['connection wiki', 'At least one mistake in the payload: the schema of', /this schema could not be read\.$/],
] as const)('where the schema can be chosen, and %s is, it says why nothing was compared', (against, title, why) => {
  render(
    <PayloadProblems
      mistakes={[ofEntry]}
      isCompared={false}
      connectionId="tickets"
      against={against}
      hasChoice
      onSignIn={undefined}
    />,
  )
  expect(screen.getByRole('heading').textContent).toContain(title)
  expect(screen.getByText(/^Names and types of properties were not compared/).textContent).toMatch(why)
})

test.each([
  ['tickets', [ofEntry], /^You come back here .* checked against that schema\. Or paste/],
  ['', [ofEntry], /^You come back here .* checked against the schema that has these properties\. Or paste/],
  ['', [], /^Nothing wrong was found without the schema\. You come back/],
])('signed out, a button leads on to the schema of “%s”', (connectionId, mistakes, text) => {
  const done: string[] = []
  render(
    <PayloadProblems
      mistakes={mistakes}
      isCompared={false}
      connectionId={connectionId}
      onSignIn={() => done.push('sign in')}
    />,
  )
  screen.getByRole('button', { name: 'Sign in and check the rest' }).click()
  expect(done).toEqual(['sign in'])
  expect(screen.getByText(text)).toBeDefined()
  expect(screen.queryByText(/^Choose the connection/)).toBeNull()
})

test('what could not be compared is said', () => {
  render(<PayloadProblems mistakes={[]} isCompared={false} connectionId="" onSignIn={undefined} />)
  expect(screen.getByText(/^Names and types of properties were not compared/)).toBeDefined()
})
