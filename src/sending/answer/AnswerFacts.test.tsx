// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { watchDownloads } from '../../drafts/store/testing/watchDownloads.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { AnswerFacts } from './AnswerFacts.tsx'

test('status, request, both ids, time and headers are there as they came', () => {
  show({
    status: 201,
    statusText: 'Created',
    receivedAt: Date.UTC(2026, 0, 15, 12, 34, 56),
    headers: [['retry-after', '7']],
  })
  expect(valueOf('Status')).toBe('HTTP 201 Created')
  expect(valueOf('Request')).toBe('PUT https://graph.test/beta/external/connections/tickets/items/TICKET42')
  expect([valueOf('request-id'), valueOf('client-request-id')]).toEqual(['r-1', 'c-1'])
  expect(valueOf('Time')).toMatch(/, after 5 ms$/)
  expect(valueOf('retry-after')).toBe('7')
})

test('a request-id that the browser may not read is said to be that', () => {
  show({ requestId: undefined })
  expect(valueOf('request-id')).toBe('not readable')
})

describe('the body', () => {
  test('is a block that can be reached by keyboard, indented where that changes nothing', () => {
    show({ bodyText: '{"id":"T1"}' })
    const block = screen.getByLabelText('Response body')
    expect([block.textContent, block.tabIndex]).toEqual(['{\n  "id": "T1"\n}', 0])
  })

  test('that is none is said to be none', () => {
    show({ bodyText: '' })
    expect(screen.getByText('No body.')).toBeDefined()
    expect(screen.queryByLabelText('Copy response body')).toBeNull()
  })

  test('that broke off says that the rest is missing', () => {
    show({ bodyText: '{"id":', bodyBrokeOff: true })
    expect(screen.getByText('The connection broke; this part arrived.')).toBeDefined()
  })

  test('that is huge is cut on the screen, and whole in a file', async () => {
    const downloads = watchDownloads()
    const bodyText = 'x'.repeat(100_001)
    show({ bodyText })
    expect(screen.getByLabelText('Response body').textContent).toMatch(/^x{100000}\n…$/)
    screen.getByText('Download response body').click()
    expect([downloads[0]?.name, await downloads[0]?.text()]).toEqual(['response.txt', bodyText])
  })

  test('that is short has no download', () => {
    show({ bodyText: 'x' })
    expect(screen.queryByText('Download response body')).toBeNull()
  })
})

describe('copying', () => {
  test.each([
    ['Copy response body', /^\{"id":"T1"\}$/],
    ['Copy for support', /request-id: r-1\n[^]*bytes sent: 1234$/],
  ])('“%s” takes what it says', async (name, copied) => {
    const user = userEvent.setup()
    show({ bodyText: '{"id":"T1"}' })
    await user.click(screen.getByRole('button', { name }))
    expect(await navigator.clipboard.readText()).toMatch(copied)
  })
})

function show(parts: Partial<GraphAnswer>): void {
  render(<AnswerFacts answer={anAnswer(parts)} sentByteLength={1234} />)
}

function valueOf(term: string): string | null | undefined {
  return screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent
}
