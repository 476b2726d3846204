import { expect, test } from 'vitest'
import { codeLanguage, literalLanguage, wordsOfLanguage } from './codeLanguage.ts'

test.each([
  ['const item = { acl: [] };', 'JavaScript'],
  ["await client.api('/external/connections/a/items/b').put({ acl: [] })", 'JavaScript'],
  ['fetch("https://graph.microsoft.com/v1.0/me", { method: "PUT" });', 'JavaScript'],
  ["import { GraphError } from '@microsoft/microsoft-graph-client';\n\nthrow new GraphError()", 'JavaScript'],
  ['export interface Item {\n  id: string\n}', 'JavaScript'],
  ['item = {\n    "acl": [],\n}', 'Python'],
  ['import requests\n\nrequests.put(url, json=item)', 'Python'],
  ['from msgraph import GraphServiceClient', 'Python'],
  ['def send(item):\n    try:\n        pass\n    except APIError as error:\n        raise', 'Python'],
  ['item = ExternalItem(\n    acl=[Acl(type=AclType.Everyone)],\n)', 'Python'],
  ['var requestBody = new ExternalItem\n{\n};', 'C#'],
  ['using Microsoft.Graph;\n\ncatch (ODataError error) { }', 'C#'],
  ['ExternalItem item = new() { Acl = [] };\nawait graph.PutAsync(item);', 'C#'],
  ['string json = """\n{}\n""";\nConsole.WriteLine(json);', 'C#'],
  ['ExternalItem item = new ExternalItem();\nitem.setAcl(list);', 'Java'],
  [
    'try {\n  client.external().connections().get();\n} catch (ODataError ex) {\n  throw new RuntimeException(ex);\n}',
    'Java',
  ],
  ['import java.util.List;\n\nclass A {}', 'Java'],
  ['String json = """\n  {}\n  """;', 'Java'],
  ['package main\n\nfunc main() {\n}', 'Go'],
  ['item := map[string]any{"acl": []any{}}', 'Go'],
  ["<?php\n$item = ['acl' => []];", 'PHP'],
  ["$item = [\n  'acl' => [],\n];", 'PHP'],
  ['$item = new ExternalItem();\n$item->setAcl([]);', 'PHP'],
  ["param name string\n\nresource flow 'Microsoft.Logic/workflows@2019-05-01' = {\n  body: '@{x}'\n}", 'Bicep'],
  ['resource "azurerm_logic_app_action_http" "put" {\n  body = "@{x}"\n}', 'Terraform'],
  ["require 'json'\nputs item.to_json", 'Ruby'],
  ['val item = mapOf("acl" to listOf<Any>())', 'Kotlin'],
  ['use serde_json::json;\n\nlet item = json!({});', 'Rust'],
  ['Dim item As New ExternalItem()', 'Visual Basic'],
  ['acl:\n  - type: everyone\nproperties:\n  title: One', 'YAML'],
])('%j is %s', (source, name) => {
  expect(codeLanguage(source)?.name).toBe(name)
})

test.each([
  '{"acl":[]}',
  'words',
  '',
  '$item = @{ acl = @() }\nInvoke-MgGraphRequest -Body $item',
  "curl -X PUT https://x.test -d '{}'",
  'PUT https://graph.microsoft.com/v1.0/me\n\n{}',
  'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    from x import y\nAPIError: x',
  'GraphError: The request is malformed\n    at GraphErrorHandler.constructError (/app/x.js:1:2)\n    const x = 1',
  'Code: BadRequest\nMessage: x',
])('%j is no program code', (source) => {
  expect(codeLanguage(source)).toBeUndefined()
})

test.each([
  ['{acl: []}', 1, 'javascript'],
  ['{"a": `x`}', 6, 'javascript'],
  ['{"a": user.name}', 6, 'javascript'],
  ['{"a": None}', 6, 'python'],
  ["{'a': f'{x}'}", 6, 'python'],
  ["['acl' => []]", 7, 'php'],
  ['{"a": }', 6, undefined],
  ['{"a": hello}', 6, undefined],
  ['{"a" "b"}', 5, undefined],
])('%s, which stops being JSON at %i, is a literal of %s', (source, at, language) => {
  expect(literalLanguage(source, at)).toBe(language)
})

test('Each language that is read has the line that prints JSON', () => {
  expect(wordsOfLanguage('python').printsJson).toBe('print(json.dumps(item))')
})
