// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SchemaInForce } from './SchemaInForce.tsx'
import type { SchemaEntry, SchemaOrigin } from './schemaCatalog.ts'

const file: SchemaOrigin = { kind: 'file', fileName: 'a.json' }
const graphs: SchemaOrigin = { kind: 'graph', connectionId: 'tickets', accountId: 'adele' }

test.each<[string, SchemaOrigin | undefined, 'here' | 'coming' | 'away', RegExp, readonly string[]]>([
  ['nothing is known', undefined, 'away', /^Use a schema$/, ['Use a schema']],
  ['Graph is asked', undefined, 'coming', /^$/, []],
  [
    'Graph answered',
    graphs,
    'here',
    /^Fields from the connection “tickets”\.Extend the schema$/,
    ['Extend the schema'],
  ],
  [
    'Graph answered and another one was chosen',
    file,
    'here',
    /It is used instead of kept\.Extend the schema$/,
    ['Extend the schema'],
  ],
  [
    'Graph is asked again',
    graphs,
    'coming',
    /^Fields from the connection “tickets”, as last read\. Checking for changes…$/,
    [],
  ],
  [
    'a saved one stands in',
    file,
    'away',
    /^Schema from a\.json, 2 properties\./,
    ['Change the schema', 'Stop using the schema'],
  ],
])('While %s, it says so and offers what can be done', (_, origin, graph, said, buttons) => {
  show(origin, graph, false)
  expect(document.body.textContent).toMatch(said)
  expect(screen.queryAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual(
    buttons,
  )
})

test('A schema that the browser does not save is said to go with the page', () => {
  show(file, 'away', true)
  expect(document.body.textContent).toContain('it is gone when the page is closed')
})

function show(origin: SchemaOrigin | undefined, graph: 'here' | 'coming' | 'away', isUnsaved: boolean): void {
  const entry: SchemaEntry | undefined =
    origin === undefined ? undefined : { id: 'x', name: 'kept', origin, at: 0, propertyCount: 2 }
  const nothing = () => undefined
  render(
    <SchemaInForce
      connectionName="tickets"
      entry={entry}
      graph={graph}
      isUnsaved={isUnsaved}
      onChange={nothing}
      onStop={nothing}
      onExtend={nothing}
    />,
  )
}
