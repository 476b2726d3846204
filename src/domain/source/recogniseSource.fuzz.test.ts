import { expect, test } from 'vitest'
import { readPayload } from '../readPayload/readPayload.ts'
import { recogniseSource } from './recogniseSource.ts'

const url = 'https://graph.microsoft.com/beta/external/connections/tickets/items/T1'
const item =
  '{"id":"T1","acl":[{"type":"user","value":"e811976d-83df-4cbd-8b9b-5215b18aa874","accessType":"grant"}],"properties":{"title":"Zürich \\"new\\"","tags@odata.type":"Collection(String)","tags":["a","b"],"n":12345678901234567890},"content":{"value":"one\\ntwo","type":"text"}}'

/** One source of each format, to be damaged. */
const sources = [
  item,
  `// note\n{"acl": [], 'properties': {“a”: 1,},}`,
  `{"@odata.context":"x","value":[${item},${item}]}`,
  `[${item},\n${item}]`,
  `${item}\n${item}\n{"acl":[]}`,
  `{"requests":[{"id":"1","method":"PUT","url":"/external/connections/tickets/items/T1","body":${item}}]}`,
  `{"log":{"entries":[{"request":{"method":"PUT","url":"${url}","headers":[{"name":"Cookie","value":"a"}],"postData":{"text":${JSON.stringify(item)}}}}]}}`,
  `{"info":{"schema":"postman"},"variable":[{"key":"id","value":"T1"}],"item":[{"request":{"method":"PUT","url":{"raw":"${url}/{{id}}"},"body":{"mode":"raw","raw":${JSON.stringify(item)}}}}]}`,
  `{"type":"Http","inputs":{"method":"PUT","uri":"${url}","body":${item.replace('Zürich', "@{items('x')}")}}}`,
  `{"responses":[{"id":"1","status":200,"body":${item}},{"id":"2","status":400,"body":{"error":{"code":"x"}}}]}`,
  JSON.stringify(item).slice(1, -1),
  `<?xml version="1.0"?><a><![CDATA[${item}]]>${item.replaceAll('"', '&quot;')}</a>`,
  `Words\n\n\`\`\`json\n${item}\n\`\`\`\nmore\n\`\`\`js\nconst item = {acl: []}\n\`\`\``,
  `put {\n  url: ${url}\n}\n\nvars {\n  id: T1\n}\n\nbody:json {\n  ${item}\n}\n`,
  `curl -X PUT '${url}' \\\n -H 'Authorization: Bearer abc' \\\n -d '${item}'`,
  `curl -X PUT ^"${url}^" ^\n --data-raw ^"${item.replaceAll('"', '^\\^"')}^"`,
  `curl.exe -X PUT "${url}" \`\n -d "${item.replaceAll('"', '`"')}"`,
  `curl ${url} -d @- <<EOF\n${item}\nEOF`,
  `@base = ${url}\n### one\nPUT {{base}}\nAccept: */*\n\n${item}\n\n###\nPUT ${url}2 HTTP/1.1\n\n${item}`,
  `$body = @'\n${item}\n'@\nInvoke-MgGraphRequest -Method PUT -Uri "${url}" -Body $body`,
  `$p = @{ acl = @(@{ type = 'everyone'; n = 1 }); properties = [ordered]@{ "a" = "b$c\`n"; d = 1, 2 } }\nSet-MgExternalConnectionItem -BodyParameter $p`,
  `$id = 'T1'\n$p = @{ title = if ($x) { "a" } else { 'b' }; n = \n m = $y.Trim() + "c" }\n$p.url = "https://x/$id"\nforeach ($t in $all) { $r = Invoke-RestMethod PUT "/external/connections/a/items/$($t.Id)" -Body (@{ acl = @(); properties = $p } | ConvertTo-Json) }`,
  `Set-PnPSearchExternalItem -ConnectionId a -ItemId $id -Properties @{ "a" = "b", 'c' } -ContentValue "d" -GrantEveryone -DenyUsers "e"`,
  `@t = a\nPOST https://login.test/oauth2/v2.0/token\n\na=b&client_secret=c\n\nPATCH /v1.0/external/connections/{{t}}/schema HTTP/1.1\nA: b\n{"properties":[]}\n> {% x %}\n\nHTTP/1.1 400 Bad Request\n\n{"error":{}}`,
  `ID=T1\nB=$(cat <<E\n{"acl":[],"a":"$ID"}\nE\n)\ncurl -X PUT "${url}/$ID" -d "$B"`,
  `m365 external item add --id "T1" --externalConnectionId a --content "b" --c@odata.type "Collection(String)" --c "d;#e" --acls "grant,everyone,everyone" --f`,
  `az rest --method put --url ${url} --body '{"acl":[]}'; wget --method=PUT --body-data='{}' ${url}; http PUT ${url} a:='[]' b=c`,
  `https://developer.microsoft.com/graph/graph-explorer?request=external/connections/a/items/b&method=PUT&version=beta&requestBody=${btoa('{"acl":[]}')}&headers=e30=`,
  `"properties": ${item}`,
  `2026-11-23 sending ${item} done`,
  '```json\n{"acl":[]}\n```',
  'HTTP/1.1 400 Bad Request\nrequest-id: 1\n\n{"error":{"code":"BadRequest","message":"x"}}',
  '<!doctype html><title>Sign in</title>',
  '{"baseType":"microsoft.graph.externalItem","properties":[{"name":"a","type":"String"}]}',
]

test('Whatever is damaged in a source of any format, it comes to an answer in steps bounded by its length', () => {
  const random = randomOf(20261123)
  const kinds = new Map<string, number>()
  for (let round = 0; round < 4000; round++) {
    const source = damaged(sources[Math.floor(random() * sources.length)] ?? '', random)
    const limit = 2000 + source.length * 40
    const reading = boundedResult(recogniseSource(source), limit, source)
    kinds.set(reading.kind, (kinds.get(reading.kind) ?? 0) + 1)
    const items = reading.kind === 'payload' ? [reading.item] : reading.kind === 'items' ? reading.items : []
    for (const { text, title } of items.slice(0, 3)) {
      expect(title.length).toBeLessThan(300)
      boundedResult(readPayload(text), 2000 + text.length * 40, text)
    }
  }
  // The damage leaves enough to be read, and breaks enough.
  for (const kind of ['payload', 'items', 'schema', 'error answer', 'nothing']) {
    expect({ kind, count: kinds.get(kind) }).toEqual({ kind, count: expect.toSatisfy((count) => count > 30) })
  }
})

/** Numbers from 0 to 1 that are the same in each run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function damaged(source: string, random: () => number): string {
  let text = source
  for (let count = Math.floor(random() * 4); count >= 0; count--) {
    const at = Math.floor(random() * text.length)
    const length = Math.floor(random() ** 3 * 30) + 1
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    switch (Math.floor(random() * 7)) {
      case 0:
        text = text.slice(0, at) + text.slice(at + length)
        break
      case 1:
        text = text.slice(0, at) + piece + text.slice(at)
        break
      case 2:
        text = text.slice(0, at) + piece + text.slice(at + length)
        break
      case 3:
        text = text.slice(0, at)
        break
      case 4:
        text = text.slice(0, at) + text.slice(Math.max(0, at - length * 5))
        break
      case 5:
        text = text.slice(at) + text.slice(0, at)
        break
      default:
        text = text.slice(0, at) + (sources[Math.floor(random() * sources.length)] ?? '') + text.slice(at)
    }
  }
  return text
}

const pieces = [
  `" ' \\ \` ^ $ @ { } [ ] ( ) < > , : ; = # / | % \0 \ufffd “ ’ /* // << @{ ### curl -d -H -Body PUT {{a}} $( %7B null 1e999`.split(
    ' ',
  ),
  ['[[[[[[', '}}}}}}', '<html>', "@'\n", '"@\n', '```\n', 'PUT /x\n'],
  ['\n', '\r\n', '\n\n', ' ', '\v', '\ufeff', '\u2028', '\u00a0', '\ud800'],
].flat()

function boundedResult<Result>(steps: Generator<unknown, Result>, limit: number, source: string): Result {
  for (let count = 0; count < limit; count++) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
  throw new Error(`It does not end: ${JSON.stringify(source)}`)
}
