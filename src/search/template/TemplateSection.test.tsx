// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { ticket, ticketSchema, withCalls } from '../testing/searching.tsx'
import { TemplateSection } from './TemplateSection.tsx'

const text = (words: string) => ({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: words }] })
const rule = { property: 'title', operation: 'contains', values: ['pay'], valuesJoinedBy: 'or' }
const templates = [
  { id: 'others', priority: 4, rules: [], layout: text('Other: ${notes} ${Title} ${url}') },
  { id: 'payments', priority: 1, rules: [rule], layout: text('${title}: ${ResultSnippet}') },
]

test('the first template that fits is shown filled, with the reason; others can be looked at', async () => {
  show({ searchSettings: { searchResultTemplates: templates } })
  expect(await screen.findByText('Payments fail: 502')).toBeDefined()
  expect(screen.getByText('Everything in it is filled.')).toBeDefined()
  expect(screen.getByText(/✓ title contains “pay”/)).toBeDefined()
  fireEvent.change(screen.getByRole('combobox', { name: 'Template to show' }), { target: { value: 'others' } })
  expect(screen.getByText('Other: ${notes} ${Title} https://tickets.example/42')).toBeDefined()
  expect(screen.getByText(/^notes is not retrievable/)).toBeDefined()
  expect(screen.getByText(/^The schema has no property Title/)).toBeDefined()
})

test('what is empty leads to its field', async () => {
  const gone: unknown[] = []
  show(
    { searchSettings: { searchResultTemplates: [templates[0]] } },
    { members: { properties: [] }, onGo: (place) => gone.push(place) },
  )
  fireEvent.click(await screen.findByRole('button', { name: /^Go to the field: url is empty/ }))
  expect(gone).toEqual([{ in: 'body', pointer: '/properties/url' }])
})

test('when none fits, Search shows its own card', async () => {
  show({ searchSettings: { searchResultTemplates: [templates[1]] } }, { members: { properties: [] } })
  expect(await screen.findByText(/^No template applies/)).toBeDefined()
})

test('a connection without templates says so', async () => {
  show({ searchSettings: null })
  expect(await screen.findByText(/^This connection has no template/)).toBeDefined()
})

test('a read that fails can be tried again', async () => {
  show({ error: { code: 'a', message: 'b' } }, {}, 500)
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined()
})

function show(body: object, props: Partial<ComponentProps<typeof TemplateSection>> = {}, status = 200) {
  const { client } = fakeGraph(
    status === 200 ? [json(body)] : Array.from({ length: 9 }, () => Response.json(body, { status })),
  )
  const { wrapper: Calls } = withCalls(client)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Calls>
        <TemplateSection
          connectionId="tickets"
          schema={ticketSchema}
          members={ticket}
          snippet="502"
          onGo={() => undefined}
          {...props}
        />
      </Calls>
    </QueryClientProvider>,
  )
}
