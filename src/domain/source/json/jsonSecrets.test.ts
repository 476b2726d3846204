import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { secretsOfObject } from './jsonSecrets.ts'

test.each([
  ['{"Authorization":"Bearer s3cret"}'],
  ['{"name":"Authorization","value":"Bearer s3cret"}'],
  ['{"key":"token","value":"s3cret","type":"string"}'],
  ['{"key":"graph","value":"s3cret","type":"secret"}'],
  ['{"clientSecret":"s3cret"}'],
  ['{"cookies":[{"name":"session","value":"s3cret"}]}'],
  ['{"anything":"Bearer s3cret"}'],
  ['{"url":"https://x.test/?sig=s3cret&a=1"}'],
])('The secret in %s is found', (source) => {
  const json = finished(readJson(source))
  expect(replaceSecrets(source, json.kind === 'value' ? secretsOfObject(source, json.root) : [])).not.toContain(
    's3cret',
  )
})

test.each([
  ['{"name":"Accept","value":"*/*"}'],
  ['{"name":"token","type":"String"}'],
  ['{"key":"token","value":"{{token}}"}'],
  ['{"Authorization":"Bearer {{token}}"}'],
  ['{"Authorization":"@{variables(\'token\')}"}'],
  ['{"Authorization":"Bearer <token>"}'],
  ['{"password":""}'],
  ['{"title":"The bearer of this"}'],
])('%s holds none', (source) => {
  const json = finished(readJson(source))
  expect(json.kind === 'value' && secretsOfObject(source, json.root)).toEqual([])
})
