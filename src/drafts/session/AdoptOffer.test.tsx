// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AdoptOffer } from './AdoptOffer.tsx'
import { aDraftSession } from './testing/aDraftSession.ts'

test.each([
  [1, 'Save this draft to your account?', 'Keep it private'],
  [2, 'Save these 2 drafts to your account?', 'Keep them private'],
])('%i: “%s”', async (count, title, button) => {
  let adopted = 0
  render(<AdoptOffer draftSession={aDraftSession()} count={count} onAdopted={() => void (adopted += 1)} />)
  expect(screen.getByText(title)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: button }))
  expect(adopted).toBe(1)
})

test('after “Not now” it is not asked again', async () => {
  let later = 0
  const session = aDraftSession({ notNow: () => void (later += 1) })
  const { rerender } = render(<AdoptOffer draftSession={session} count={1} onAdopted={() => undefined} />)
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect([later, document.body.textContent]).toEqual([1, ''])
  rerender(
    <AdoptOffer key="2" draftSession={aDraftSession({ isNotNow: () => true })} count={1} onAdopted={() => undefined} />,
  )
  expect(document.body.textContent).toBe('')
})
