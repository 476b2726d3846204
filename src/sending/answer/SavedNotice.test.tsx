// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { SavedNotice } from './SavedNotice.tsx'

test('without a title, a name or a list it says what there is', () => {
  render(<SavedNotice submission={aSubmission({})} schema={undefined} connectionName={undefined} finding="It is." />)
  expect(screen.getByRole('status').textContent).toBe(
    'Item savedT1 is in tickets. 2 bytes were sent.Nobody can find it yet.It is.',
  )
})
