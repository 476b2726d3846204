// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NoSchemaYet } from './NoSchemaYet.tsx'

test('it says how long one takes, checks again when asked, and leads to the registration', () => {
  const done = show({})
  expect(document.body.textContent).toMatch(
    /No schema yet for “tickets”\. Register a schema first; Graph takes 5 to 15 minutes for it/,
  )
  expect(document.body.textContent).toContain('Until then you can use a schema that you have')
  expect(document.body.textContent).not.toContain('delete')
  screen.getByText('Check again').click()
  screen.getByText('Register a schema').click()
  expect(done).toEqual(['check', 'register'])
})

test('while one is being registered it says so, and offers no other', () => {
  show({ isRegistering: true })
  expect(document.body.textContent).toMatch(/Graph is registering the schema\. Until then you can/)
  expect(document.body.textContent).not.toContain('No schema yet')
  expect(screen.queryByRole('button')).toBeNull()
})

test('it says what is used in its place', () => {
  show({ hasStandIn: true })
  expect(document.body.textContent).toMatch(/Until then the schema below is used/)
})

test('where the list of connections has no such ID, nothing is to be registered', () => {
  show({ isListed: false })
  expect(document.body.textContent).toContain('No connection “tickets” in your list.')
  expect(screen.queryByText('Register a schema')).toBeNull()
})

interface Shown {
  readonly isListed?: boolean
  readonly hasStandIn?: boolean
  readonly isRegistering?: boolean
}

function show({ isListed, hasStandIn = false, isRegistering = false }: Shown): readonly string[] {
  const done: string[] = []
  render(
    <NoSchemaYet
      connectionId="tickets"
      isListed={isListed}
      hasStandIn={hasStandIn}
      isRegistering={isRegistering}
      onRegister={() => done.push('register')}
      onCheck={() => done.push('check')}
    />,
  )
  return done
}
