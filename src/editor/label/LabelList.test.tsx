// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { LabelList } from './LabelList.tsx'

const labels = () =>
  json({
    value: [
      { id: 'AAAA', name: 'General' },
      { id: 'bbbb', name: 'Confidential' },
    ],
  })

test('labels are chosen by name, and none is a choice as well', async () => {
  const { chosen } = show([labels()], 'aaaa')
  const list = await screen.findByRole('combobox', { name: 'Labels of your organization' })
  expect(list).toHaveProperty('value', 'AAAA')
  await userEvent.selectOptions(list, 'Confidential')
  await userEvent.selectOptions(list, 'No label')
  expect(chosen).toEqual(['bbbb', ''])
})

test('a label that the list does not have stays what it is', async () => {
  show([labels()], 'cccc')
  expect(await screen.findByRole('option', { name: 'Another label, as typed above' })).toHaveProperty('selected', true)
})

test('a refusal says how to go on, and an outage is tried again', async () => {
  show([new Response('{}', { status: 502 }), labels()], '')
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('option', { name: 'General' })).toBeDefined()
})

test('where the labels may not be listed, the GUID is the way on', async () => {
  show([new Response('{}', { status: 403 })], '')
  expect((await screen.findByRole('alert')).textContent).toContain('Type the GUID of the label instead')
})

function show(answers: Parameters<typeof fakeGraph>[0], id: string) {
  const { client } = fakeGraph(answers)
  const chosen: string[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, client, act: (_, tryAgain) => tryAgain?.() }}>
      <LabelList id={id} onChoose={(next) => chosen.push(next)} />
    </GraphCallsContext>,
  )
  return { chosen }
}
