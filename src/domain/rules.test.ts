import { expect, test } from 'vitest'
import { rules } from './rules.ts'

test.each(Object.entries(rules))('%s says in one sentence why it matters', (_, { reason }) => {
  expect(reason).toMatch(/^[A-Z].*\.$/)
  expect(reason.length).toBeLessThan(100)
})

test.each(Object.entries(rules))('%s links the page that proves it', (_, { link }) => {
  const { protocol, hostname } = new URL(link)
  expect(protocol).toBe('https:')
  expect(['learn.microsoft.com', 'www.rfc-editor.org', 'docs.oasis-open.org']).toContain(hostname)
})

// What Graph documents blocks Submit; what is undocumented or only observed does not.
test.each([
  ['acl-empty', 'error'],
  ['properties-empty', 'error'],
  ['property-not-in-schema', 'error'],
  ['property-type-mismatch', 'error'],
  ['acl-user-not-guid', 'error'],
  ['acl-group-not-guid', 'error'],
  ['item-id-unsafe-character', 'error'],
  ['size-over-limit', 'error'],
  ['acl-no-grant', 'warning'],
  ['acl-deny-everyone', 'warning'],
  ['item-id-undocumented-character', 'warning'],
  ['date-no-zone', 'warning'],
  ['int64-beyond-double', 'warning'],
  ['property-null', 'warning'],
  ['size-over-older-limit', 'warning'],
  ['title-unfilled', 'warning'],
  ['label-unfilled', 'advice'],
  ['content-unfilled', 'advice'],
  ['acl-everyone-literal', 'advice'],
] as const)('a breach of %s is: %s', (rule, severity) => {
  expect(rules[rule].severity).toBe(severity)
})
