// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { foundItemFacts, observed, unfoundItem } from '../domain/testing/ladderFacts.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { someStoredItems } from '../sending/stored/testing/someStoredItems.ts'
import { Browse } from './Browse.tsx'
import { checkWish } from './checkWish.ts'
import { hitsAnswer, refusalAnswer, ticketSchema, ticketStored, withCalls } from './testing/searching.tsx'
import * as words from './words.ts'

test('what is typed is shown as a query, found, opened in the form, and checked', async () => {
  const { opened, sent } = show([hitsAnswer('T1')])
  await userEvent.type(screen.getByRole('searchbox', { name: 'Words to look for' }), 'pay* "a')
  expect(screen.getByText('pay* "a"')).toBeDefined()
  expect(sent).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  expect(await screen.findByText('1 item')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Open T1 in the form' }))
  expect(opened.map(({ itemId }) => itemId)).toEqual(['T1'])
  await userEvent.click(screen.getByRole('button', { name: 'Is T1 found?' }))
  expect(checkWish.get()).toMatchObject({ itemId: 'T1' })
  checkWish.set(undefined)
})

test('nothing found is said with what is known and what to try, and comes in sight', async () => {
  const scrolled = vi.fn<(options?: unknown) => void>()
  Object.assign(Element.prototype, { scrollIntoView: scrolled })
  const access = observed({ answer: 'no', reason: '' } as const)
  show([hitsAnswer()], { above: { ...foundItemFacts, access, search: unfoundItem } })
  await userEvent.type(screen.getByRole('searchbox', { name: 'Words to look for' }), 'gateway')
  expect(scrolled).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  const says =
    /^Nothing found\. The item above is for others, so you cannot find it here\. For other items, try another word\./
  expect(await screen.findByText(says)).toBeDefined()
  expect(scrolled.mock.calls).toEqual([[{ block: 'nearest' }]])
  // It is about the query that was asked.
  await userEvent.type(screen.getByRole('searchbox'), ' zürich')
  expect(screen.getByText(says)).toBeDefined()
})

test('more hits leave what is in sight where it is', async () => {
  const scrolled = vi.fn<(options?: unknown) => void>()
  Object.assign(Element.prototype, { scrollIntoView: scrolled })
  const page = (id: string) =>
    json({
      value: [
        {
          hitsContainers: [
            { hits: [{ resource: { properties: { fileID: `x,${id}` } } }], total: 2, moreResultsAvailable: true },
          ],
        },
      ],
    })
  show([page('T1'), page('T2')])
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  await userEvent.click(await screen.findByText('Show more (1)'))
  expect(await screen.findByRole('button', { name: 'Open T2 in the form' })).toBeDefined()
  expect(scrolled).toHaveBeenCalledOnce()
})

test('of ten thousand hits a page is drawn at a time, and what is drawn is not drawn again', async () => {
  const page = (from: number, count: number) => {
    const hits = Array.from({ length: count }, (_, index) => {
      return { resource: { properties: { title: 'T', fileID: `x,M${from + index}` } } }
    })
    return json({ value: [{ hitsContainers: [{ hits, total: 10_000, moreResultsAvailable: true }] }] })
  }
  let drawn = 0
  const counting = vi.spyOn(words.browseWords, 'isFound').mockImplementation((itemId) => {
    drawn++
    return itemId
  })
  const { sent } = show([page(0, 25), page(25, 25), page(50, 25), page(75, 25), page(100, 200)])
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  for (const rest of ['9,975', '9,950', '9,925', '9,900']) {
    fireEvent.click(await screen.findByText(`Show more (${rest})`))
  }
  expect(await screen.findByText('Show more (9,700)')).toBeDefined()
  expect(drawn).toBe(300)
  expect(JSON.stringify(sent.at(-1)?.body)).toMatch(/from\W+100\W+size\W+200/)
  counting.mockRestore()
})

test('a failure has its button', async () => {
  show([refusalAnswer(500)])
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  expect(await screen.findByText('Graph is unavailable (500)')).toBeDefined()
})

test('a hit that is deleted meanwhile is told', async () => {
  const missing = { kind: 'missing', error: { kind: 'offline' } } as const
  const { opened } = show([hitsAnswer('T1')], { stored: someStoredItems(() => Promise.resolve(missing)).stored })
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Open T1 in the form' }))
  expect(await screen.findByText(/still in the index, but no longer stored/)).toBeDefined()
  expect(opened).toEqual([])
})

test('without a connection, or signed out, nothing is asked', async () => {
  const { sent } = show([], { isSignedIn: false })
  await userEvent.click(screen.getByRole('button', { name: 'Search' }))
  expect(sent).toHaveLength(0)
  show([], { connectionId: '' })
  expect(screen.getByText('Choose a connection in the form to search in it.')).toBeDefined()
})

function show(answers: readonly Response[], more: Partial<Parameters<typeof Browse>[0]> = {}) {
  const opened: ItemDraft[] = []
  const { client, sent } = fakeGraph(answers)
  const { wrapper } = withCalls(client)
  render(
    <Browse
      connectionId="tickets"
      schema={ticketSchema}
      stored={ticketStored()}
      above={undefined}
      isSignedIn
      isReadOnly={false}
      onOpened={(draft) => opened.push(draft)}
      {...more}
    />,
    { wrapper },
  )
  return { opened, sent }
}
