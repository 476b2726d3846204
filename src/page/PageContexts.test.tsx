// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import { noDirectory, useDirectory } from '../directory/directory.ts'
import { PageContexts } from './PageContexts.tsx'

test('a part of the page finds Graph and the directory', () => {
  function Part() {
    return `${useGraphCalls().apiVersion} ${useDirectory().owner}`
  }
  render(
    <PageContexts calls={fakeCalls} directory={{ ...noDirectory, owner: 'adele' }}>
      <Part />
    </PageContexts>,
  )
  expect(screen.getByText('beta adele')).toBeDefined()
})
