import { expect, test } from 'vitest'
import { readJson } from '../json/jsonReader.ts'
import { finished } from '../steps.ts'
import { isPersonLike } from './isPersonLike.ts'

test.each([
  ['{"upn":"adele@contoso.com"}', true],
  ['{"upn":"adele@contoso.com","displayName":"Adele"}', true],
  ['{"email":"adele@contoso.com"}', true],
  ['{"email":"adele@contoso.com","tenantId":"t"}', true],
  ['{"Email":"adele@contoso.com"}', true],
  ['{"@odata.type":"#microsoft.graph.externalConnectors.principal"}', true],
  ['{"@odata.type":"#microsoft.graph.identity","upn":"a"}', true],
  ['{"@odata.type":"#microsoft.graph.identity","displayName":"a"}', false],
  ['{"street":"Main Street 1","city":"Oslo"}', false],
  ['{"street":"Main Street 1","email":"post@contoso.com"}', false],
  ['{}', false],
  ['"adele@contoso.com"', false],
  ['[]', false],
])('%s is like a person: %s', (source, isLike) => {
  const json = finished(readJson(source))
  if (json.kind !== 'value') throw new Error(source)
  expect(isPersonLike(source, json.root)).toBe(isLike)
})
