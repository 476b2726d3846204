// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hr, robin } from '../testing/showInDirectory.tsx'
import { GeneralOption, PrincipalOption } from './PrincipalOption.tsx'

test.each([
  [robin, 'RDRobin DelgadoPerson · robin@contoso.example'],
  [hr, 'Human resourcesGroup · hr@contoso.example'],
  // The “а” is Cyrillic.
  [{ ...hr, displayName: 'Humаn' }, 'HumаnGroup · hr@contoso.example mixes alphabets: check the address'],
])('%j is told from others by what stands beside the name', (principal, text) => {
  const { container } = render(<PrincipalOption principal={principal} />)
  expect(container.textContent).toBe(text)
  expect(container.querySelector('bdi')?.textContent).toBe(principal.displayName)
})

test('a choice that is nobody is explained', () => {
  const { container } = render(<GeneralOption words={['Everyone', 'All people']} />)
  expect(container.textContent).toBe('EveryoneAll people')
})
