import { describe, expect, test } from 'vitest'
import { everywhere, headerRules, securityHeadersFor } from '../securityHeaders.ts'
import { read } from '../tree.ts'
import { hostingFiles } from './hostingFiles.ts'

test.each(Object.entries(hostingFiles))('hosting/%s is what the table of headers says', (name, make) => {
  expect(read(`hosting/${name}`), 'Run "npm run hosting".').toBe(make())
})

describe('each file for a host', () => {
  test.each(Object.entries(hostingFiles))('%s names every header of the table, with its value', (_name, make) => {
    const text = make().replaceAll('\\"', '"')
    for (const { headers } of [{ headers: everywhere }, ...Object.values(headerRules)]) {
      for (const [header, value] of Object.entries(headers)) {
        expect(text).toContain(header)
        expect(text).toContain(value)
      }
    }
  })
})

test('the table means the same for hosts and for the preview', () => {
  for (const { paths, headers } of Object.values(headerRules)) {
    for (const path of paths)
      expect(securityHeadersFor(path.replace('*', 'x.js'))).toEqual({ ...everywhere, ...headers })
  }
})
