import { expect, test } from 'vitest'
import { replaceSecrets } from '../sourceReading.ts'
import { HttpVariables } from './httpVariables.ts'

test.each([
  ['@id = T1', '{{id}}/{{ id }}', 'T1/T1'],
  ['@base = x\n@url={{base}}/y\r\n', '{{url}}', 'x/y'],
  ['@a = 1\n@a = 2', '{{a}}', '2'],
  ['', '{{id}}', '{{id}}'],
  ['@token = s3cret', '{{token}}', '{{token}}'],
  ['@id = T1', '{"a":{"id":{}}}', '{"a":{"id":{}}}'],
])('With %j, %j is %j', (source, text, filled) => {
  expect(new HttpVariables(source).filled(text)).toBe(filled)
})

test('What stands above counts, and else what stands below', () => {
  const variables = new HttpVariables('@id = 1\n@id = 2')
  variables.readLines('@id = 1')
  expect(variables.filled('{{id}}')).toBe('1')
})

test('What bodies lack is named', () => {
  const variables = new HttpVariables('')
  variables.filled('{{url}}')
  variables.filled('{"a": "{{title}}", "b": "{{$dotenv X}}", "c": "{{title}}"}', true)
  expect(variables.remarks()).toEqual([
    'It has variables ({{…}}) that the file does not set: {{title}}, {{$dotenv X}}. Their names stay as text. Put the values in before you send it.',
  ])
})

test('Values that are secret are found', () => {
  const source = '@id = T1\n@client_secret = s3cret \n'
  expect(replaceSecrets(source, new HttpVariables(source).secrets)).toBe('@id = T1\n@client_secret = [dropped] \n')
})

test('Variables of variables come to an end', () => {
  const lines = Array.from({ length: 60 }, (_, index) => `@v${index + 1} = {{v${index}}}{{v${index}}}`)
  expect(new HttpVariables(`@v0 = a\n${lines.join('\n')}`).filled('{{v60}}').length).toBeLessThan(100_000)
})
