// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SendAnywayDialog } from './SendAnywayDialog.tsx'

test('says both limits, the page that states the newer one, and what is safe instead; then sends', async () => {
  const done: string[] = []
  render(<SendAnywayDialog onSend={() => done.push('sent')} onClose={() => done.push('closed')} />)
  const dialog = screen.getByRole('dialog', { name: 'Send more than beta documents?' })
  expect(dialog.textContent).toContain('beta takes 4,000,000 bytes')
  expect(dialog.textContent).toContain('says 30,000,000 for both versions')
  expect(dialog.textContent).toContain('choose it in the header instead')
  expect(screen.getByRole('link', { name: 'Page of limits' }).getAttribute('href')).toContain('api-limits')
  await userEvent.click(screen.getByRole('button', { name: 'Send anyway' }))
  expect(done).toEqual(['closed', 'sent'])
})
