// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { rung } from '../domain/search/rung.ts'
import { RungLine } from './RungLine.tsx'

test('a rung says its verdict, what shows it and what to do', () => {
  render(
    <RungLine rung={rung('stored', 'no', 'Graph has none.', 'Submit it.')} evidence={[]}>
      <button type="button">Help</button>
    </RungLine>,
  )
  expect(screen.getByRole('listitem').textContent).toContain('Stored in Graph NoGraph has none.Submit it.')
  expect(screen.getByRole('img', { name: 'No' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Help' })).toBeDefined()
  expect(screen.queryByText('Evidence')).toBeNull()
})

test('its requests are folded below', () => {
  const evidence = [{ asked: 'fileID:T1', at: 0, answer: undefined }]
  render(<RungLine rung={rung('searchable', 'yes', 'Found.')} evidence={evidence} />)
  expect(screen.getByText('Evidence').closest('details')?.open).toBe(false)
  expect(screen.getByText('fileID:T1')).toBeDefined()
})
