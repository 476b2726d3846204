// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { UnsafeLeaveNotice } from './UnsafeLeaveNotice.tsx'

test('it is heard at once, and says why and what to do first', () => {
  show()
  const { textContent } = screen.getByRole('alert', { name: 'Leaving this page would lose your draft' })
  expect(textContent).toContain('The browser does not let the editor save it.')
  expect(textContent).toContain('Download the payload first')
})

test.each([
  ['Download the draft', 'download'],
  ['Leave anyway', 'leave'],
  ['Stay', 'stay'],
])('“%s” does that and nothing else', (name, meant) => {
  const done = show()
  screen.getByRole('button', { name }).click()
  expect(done).toEqual([meant])
})

function show(): readonly string[] {
  const done: string[] = []
  render(
    <UnsafeLeaveNotice
      onDownload={() => done.push('download')}
      onLeave={() => done.push('leave')}
      onStay={() => done.push('stay')}
    />,
  )
  return done
}
