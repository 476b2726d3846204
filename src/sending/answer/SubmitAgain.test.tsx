// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { graphErrorOf } from '../../graph/graphError.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { SubmitAgain } from './SubmitAgain.tsx'

test.each([
  [400, true],
  [503, false],
])('after a %d it is offered, unless the alert does: %s', (status, isOffered) => {
  const acted: string[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: ({ kind }) => void acted.push(kind) }}>
      <SubmitAgain error={graphErrorOf(anAnswer({ status }), [])} />
    </GraphCallsContext>,
  )
  screen.queryByRole('button', { name: 'Submit again' })?.click()
  expect(acted).toEqual(isOffered ? ['tryAgain'] : [])
})
