import { expect, test } from 'vitest'
import { isProgramCode, showsFailure } from './programCode.ts'

test.each([
  ['an import', "import { GraphError } from '@microsoft/microsoft-graph-client';"],
  [
    'a catch of JavaScript',
    'try {\n  await put(item)\n} catch (error) {\n  if (error instanceof GraphError) retry(item)\n}',
  ],
  [
    'a function of TypeScript',
    'export async function send(items: Item[]): Promise<void> {\n  for (const item of items) await put(item);\n}',
  ],
  [
    'Python',
    'from msgraph.generated.models.o_data_errors.o_data_error import ODataError\n\ntry:\n    await put()\nexcept ODataError as e:\n    print(e.error.message)',
  ],
  [
    'C#',
    'using Microsoft.Graph.Models.ODataErrors;\n\ntry\n{\n    await client.PutAsync(item);\n}\ncatch (ODataError ex)\n{\n    Console.WriteLine(ex.Error?.Message);\n}',
  ],
  ['Java', 'try {\n    client.put(item);\n} catch (ODataError ex) {\n    System.out.println(ex.getMessage());\n}'],
  ['Go', 'if err != nil {\n\tvar odataErr *odataerrors.ODataError\n\treturn err\n}'],
  [
    'PowerShell',
    'try {\n  Invoke-MgGraphRequest -Method PUT -Uri $uri\n} catch [Microsoft.Graph.ServiceException] {\n  Write-Host $_.Exception.Message\n}',
  ],
  ['a throw', "throw new GraphError(400, 'InvalidRequest')"],
  [
    'an answer that a test makes up',
    "const answer = {\n  error: { code: 'InvalidRequest', message: 'm' },\n}\nreturn answer",
  ],
])('%s is', (_name, text) => {
  expect(isProgramCode(text)).toBe(true)
})

test.each([
  [
    'an error of Node',
    "GraphError: It failed\n    at put (file:///a/b.js:12:3) {\n  statusCode: 400,\n  code: 'InvalidRequest'\n}",
  ],
  [
    'an error of Node with the line',
    'b.js:12\n  throw new GraphError(400)\n  ^\n\nGraphError: It failed\n    at put (b.js:12:3)',
  ],
  [
    'an error of Python',
    'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    await put(item)\n    ^^^^^^^^\nmsgraph.ODataError: \n        APIError\n        Code: 400',
  ],
  [
    'an error of .NET',
    'Unhandled exception. ODataError: It failed.\n   at Microsoft.Kiota.X.Y(Z z) in /_/src/a.cs:line 3',
  ],
  [
    'an error record of PowerShell',
    'Invoke-MgGraphRequest : PUT https://x.test\nHTTP/1.1 400 Bad Request\nAt a.ps1:1 char:1\n+ Invoke-MgGraphRequest -Method PUT -Uri $uri\n+ ~~~~~',
  ],
  ['a log line', '2026-01-02 03:04:05 ERROR GraphError: It failed for item T1'],
  ['a body', '{\n  "error": {\n    "code": "x",\n    "message": "m"\n  }\n}'],
  ['a sentence', 'The import of the items failed with an APIError; if you try again it works.'],
  ['nothing', ''],
])('%s is none', (_name, text) => {
  expect(isProgramCode(text)).toBe(false)
})

test.each([
  ['HTTP/1.1 400 Bad Request', true],
  ['request-id: 7c1f0f3e-5b52-4d0f', true],
  ["requestId: '7c1f0f3e-5b52-4d0f'", true],
  ['    at put (a.js:12:3)', true],
  ['   at Microsoft.Kiota.X.Y(Z z)', true],
  ['Traceback (most recent call last):', true],
  ['requestId: error.requestId', false],
  ['if (response.status === 400) throw it', false],
])('%s shows that something failed: %s', (text, shows) => {
  expect(showsFailure(text)).toBe(shows)
})
