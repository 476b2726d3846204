// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { hitsAnswer, refusalAnswer, withCalls } from './testing/searching.tsx'
import { useBrowse } from './useBrowse.ts'

const page = (from: number, count: number, total: number) =>
  json({
    value: [
      {
        hitsContainers: [
          {
            hits: Array.from({ length: count }, (_, index) => ({
              resource: { properties: { fileID: `x,T${String(from + index)}` } },
            })),
            total,
            moreResultsAvailable: from + count < total,
          },
        ],
      },
    ],
  })

test('nothing is searched unasked; pages follow each other to the end', async () => {
  const { result, sent } = show([page(0, 25, 30), page(25, 5, 30)])
  expect([result.current.pages?.flat(), sent.length]).toEqual([undefined, 0])
  act(() => result.current.search('*'))
  await waitFor(() => expect(result.current.pages?.flat()).toHaveLength(25))
  expect(result.current.total).toBe(30)
  act(() => result.current.more?.())
  await waitFor(() => expect(result.current.pages?.flat()).toHaveLength(30))
  expect(result.current.more).toBeUndefined()
  expect(JSON.parse(String(sent[1]?.body))).toMatchObject({
    requests: [{ from: 25, size: 25, fields: ['title', 'fileID', 'substrateContentDomainId'] }],
  })
})

test('a page without hits is the last one, whatever it says', async () => {
  const { result } = show([page(0, 0, 30)])
  act(() => result.current.search('*'))
  await waitFor(() => expect(result.current.pages?.flat()).toEqual([]))
  expect(result.current.more).toBeUndefined()
})

test('a failure is said, and can be tried again', async () => {
  const { result } = show([refusalAnswer(500), hitsAnswer('T1')])
  act(() => result.current.search('*'))
  await waitFor(() => expect(result.current.error?.kind).toBe('serverDown'))
  act(() => result.current.again())
  await waitFor(() => expect(result.current.pages?.flat()).toHaveLength(1))
  expect(result.current.error).toBeUndefined()
})

function show(answers: readonly Response[]) {
  const { client, sent } = fakeGraph(answers)
  const { wrapper } = withCalls(client)
  return { ...renderHook(() => useBrowse('tickets', ['title']), { wrapper }), sent }
}
