import { describe, expect, test } from 'vitest'
import { readAnySource } from '../code/readAnySource.ts'
import type { SourceReading } from './sourceReading.ts'

// Names that double each other: a few hundred characters that would be more than any memory holds.
const names = 'abcdefghijklmnopqrstuvwxyz'.split('')
const doubled = (line: (name: string, before: string) => string) =>
  names
    .slice(1)
    .map((name, index) => line(name, names[index] ?? ''))
    .join('\n')

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const put = `PUT ${url}\nContent-Type: application/json\n\n`
const invoke = (body: string) => `Invoke-MgGraphRequest -Method PUT -Uri '${url}' -Body (${body} | ConvertTo-Json)`
const wide = `{"properties":{"title":"${'{{a}}'.repeat(20_000)}"}}`

describe('What a source fills in is bounded; the rest stays as it is written', () => {
  test.each([
    [
      'an .http file',
      `@a = lollollol\n${doubled((a, b) => `@${a} = {{${b}}}{{${b}}}`)}\n\n${put}{"properties":{"t":"{{z}}"}}`,
    ],
    ['an .http file with one name very often', `@a = ${'x'.repeat(9000)}\n\n${put}${wide}`],
    [
      'a collection',
      JSON.stringify({
        info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        variable: [{ key: 'a', value: 'x'.repeat(19_000) }],
        item: [{ name: 'i', request: { method: 'PUT', url, body: { mode: 'raw', raw: wide } } }],
      }),
    ],
    [
      'PowerShell lists',
      `$a = @(1,2)\n${doubled((a, b) => `$${a} = @($${b}; $${b})`)}\n${invoke('@{properties=@{p=$z}}')}`,
    ],
    [
      'PowerShell sums',
      `$a = @(1,2)\n${doubled((a, b) => `$${a} = $${b} + $${b}`)}\n${invoke('@{properties=@{p=$z}}')}`,
    ],
    [
      'PowerShell tables',
      `$a = @(1,2)\n${doubled((a, b) => `$${a} = @{x=$${b}; y=$${b}}`)}\n${invoke('@{properties=$z}')}`,
    ],
    [
      'PowerShell texts',
      `$a = 'lol'\n${doubled((a, b) => `$${a} = "$${b}$${b}"`)}\n${invoke('@{properties=@{p=$z}}')}`,
    ],
    ['bash', `a=lol\n${doubled((a, b) => `${a}="$${b}$${b}"`)}\ncurl -X PUT ${url} -d "{'properties':{'t':'$z'}}"`],
    [
      'Python lists',
      `import requests\na = [1, 2]\n${doubled((a, b) => `${a} = [${b}, ${b}]`)}\nrequests.put('${url}', json={'acl': [], 'properties': {'p': z}})`,
    ],
    [
      'Python texts',
      `import requests\na = 'lol'\n${doubled((a, b) => `${a} = f'{${b}}{${b}}'`)}\nrequests.put('${url}', json={'acl': [], 'properties': {'p': z}})`,
    ],
    [
      'Python sums',
      `import requests\na = 'lol'\n${doubled((a, b) => `${a} = ${b} + ${b}`)}\nrequests.put('${url}', json={'acl': [], 'properties': {'p': z}})`,
    ],
    [
      'JavaScript objects',
      `const a = { x: 1 };\n${doubled((a, b) => `const ${a} = { x: ${b}, y: ${b} };`)}\nawait client.api('${url}').put({ acl: [], properties: z });`,
    ],
    [
      'JavaScript lists of many',
      `const a = [1];\n${names
        .slice(1, 10)
        .map((name, index) => `const ${name} = [${`${names[index]},`.repeat(50)}];`)
        .join('\n')}\nawait client.api('${url}').put(j);`,
    ],
    [
      'Java lists added to themselves',
      `List<String> a = new ArrayList<>();\na.add("x");\n${'a.addAll(a);\n'.repeat(40)}client.external().items().put(a);`,
    ],
  ])('%s', async (_, source) => {
    const reading = await readAnySource(source, runAtOnce)
    expect(lengthOf(reading)).toBeLessThan(50_000_000)
  })
})

test('An .http file says that its names are not all filled in', async () => {
  const reading = await readAnySource(`@a = ${'x'.repeat(9000)}\n\n${put}${wide}`, runAtOnce)
  expect(reading.kind === 'payload' && reading.remarks.join()).toContain('longer than any item may be')
})

async function runAtOnce<Result>(steps: Generator<number, Result>): Promise<Result> {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

function lengthOf(reading: SourceReading): number {
  return reading.kind === 'payload' ? reading.item.text.length : reading.kind === 'items' ? reading.items.length : 0
}
