import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { areFailedEntries, isErrorAnswer } from './errorAnswerKind.ts'

const body = '{"error":{"code":"x","message":"m"}}'

test.each([
  ['a body', body, true],
  ['a body with an inner error alone', '{"innerError":{"code":"x"}}', true],
  ['what a sign-in answers', '{"error":"invalid_client","error_description":"d"}', true],
  ['a code and a message', '{"code":"x","message":"m"}', true],
  ['what a flow puts out', `{"statusCode":400,"headers":{},"body":${body}}`, true],
  ['a run of a flow', `{"name":"HTTP","outputs":{"statusCode":400,"body":${body}}}`, true],
  ['what axios keeps', `{"message":"m","response":{"status":400,"data":${body}}}`, true],
  ['a body that is text', JSON.stringify({ status: 400, body }), true],
  ['a line of a log', JSON.stringify({ level: 'Error', exception: `It failed: ${body}` }), true],
  ['a line of a log with an exception', '{"level":"Error","exception":"X.ODataError: It failed"}', true],
  ['the exception of .NET', '{"Error":{"Code":"x"},"ResponseStatusCode":400}', true],
  ['a batch with a failed entry', '{"responses":[{"id":"1","status":200},{"id":"2","status":400}]}', true],
  ['a batch that a flow keeps', '{"statusCode":200,"body":{"responses":[{"id":"2","status":"429"}]}}', true],
  ['a batch in which all went well', '{"responses":[{"id":"1","status":200,"body":{}}]}', false],
  ['an item', '{"acl":[],"properties":{},"error":{"code":"x"}}', false],
  ['a request that a flow makes', '{"method":"PUT","body":{"acl":[],"properties":{"title":"a"}}}', false],
  ['a connection', '{"id":"x","name":"y","state":"ready"}', false],
])('%s: %s', (_name, text, isError) => {
  const json = finished(readJson(text))
  expect(json.kind === 'value' && isErrorAnswer(text, json.root)).toBe(isError)
})

test.each([
  ['[{"id":"1","status":201},{"id":"2","status":400}]', true],
  ['[{"id":"1","status":201}]', false],
  ['[{"id":"1","status":"failed"}]', false],
  ['[{"acl":[]},{"id":"2","status":400}]', false],
  ['[]', false],
])('the entries of a batch alone, %s: %s', (text, areFailed) => {
  const json = finished(readJson(text))
  expect(json.kind === 'value' && areFailedEntries(text, json.root)).toBe(areFailed)
})
