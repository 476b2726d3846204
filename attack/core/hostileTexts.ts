import { random } from '../../e2e/random.ts'

/** A text that nobody means well with, and what it is called. */
export interface HostileText {
  readonly name: string
  readonly text: string
}

/**
 * So many hostile texts of up to a length, always the same for a seed. The first ones are the known ones, each once. They are made
 * as they are taken: all of them together would be a gigabyte.
 */
export function* hostileTexts(seed: number, count: number, longest: number): Generator<HostileText> {
  const dice = random(seed)
  for (let index = 0; index < count; index += 1) {
    const [name, make] = known[index] ?? dice.pick(known)
    const isKnown = index < known.length
    const length = isKnown ? longest : Math.max(10, Math.floor(longest / 10 ** dice.below(4)))
    const text = make(length)
    const isMixed = !isKnown && dice.below(3) === 0
    yield isMixed ? { name: `${name}, cut and mixed`, text: mixed(text, dice) } : { name: `${name} (${length})`, text }
  }
}

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const head = `PUT ${url}\nContent-Type: application/json\n\n`
const item = '{"acl":[{"type":"everyone","value":"everyone","accessType":"grant"}],"properties":{"title":"x"}}'

/** A piece again and again, up to a length. */
function again(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Numbered pieces with commas between, up to a length. */
function many(length: number, piece: (index: number) => string): string {
  const count = Math.max(1, Math.floor(length / piece(1000).length))
  return Array.from({ length: count }, (_, index) => piece(index)).join()
}

const known: readonly (readonly [string, (length: number) => string])[] = [
  ...[
    '{',
    '[',
    '\\',
    '“',
    ',',
    'eyJ-',
    '{{',
    '"',
    '\n',
    ':',
    '{"a":',
    '=',
    '<',
    '%',
    '$a ',
    '`',
    "'",
    '\u202e',
    '\ud800',
  ].map((piece) => [`only ${JSON.stringify(piece)}`, (length: number) => again(piece, length)] as const),
  ['unknown members', (length) => `{${many(length, (index) => `"m${index}":1`)}}`],
  [
    'entries with notes',
    (length) => `{"acl":[${many(length, (i) => `{"type":"User","value":"u${i}","x":1}`)}],"properties":{}}`,
  ],
  ['empty entries', (length) => `{"acl":[${many(length, () => '{}')}],"properties":{}}`],
  ['properties', (length) => `{"acl":[],"properties":{${many(length, (index) => `"p${index}":"v"`)}}}`],
  ['a number of all digits', (length) => `{"acl":[],"properties":{"priority":${again('7', length)}}}`],
  ['lines of {}', (length) => again('{}\n', length)],
  [
    'a recording with a long address',
    (length) =>
      JSON.stringify({
        log: { entries: [{ request: { method: 'PUT', url: url + again('x', length), postData: { text: item } } }] },
      }),
  ],
  [
    'a Graph Explorer link of =',
    (length) =>
      `https://developer.microsoft.com/graph/graph-explorer?request=external/connections/a/items/b&method=PUT&version=v1.0&requestBody=${again('=', Math.min(length, 100_000))}`,
  ],
  ['curl of words', (length) => `curl -X PUT ${url} ${again('word ', length)}`],
  ['curl of quotes', (length) => `curl -X PUT ${url} -d '${again("'\\''", length)}'`],
  [
    'PowerShell of variables',
    (length) => `$b = @{}\nInvoke-MgGraphRequest -Method PUT -Uri "${url}" -Body "${again('$a ', length)}"`,
  ],
  ['.http of variables', (length) => `@a = x\n\n${head}${again('{{a}}', length)}`],
  ['Python of brackets', (length) => `import requests\nrequests.put("${url}", json=${again('(', length)}`],
  [
    'Python of members',
    (length) => `import requests\nrequests.put("${url}", json={"properties": {${again('"a": 1, ', length)}}})`,
  ],
  [
    'PowerShell lists that double',
    () =>
      `$a = @(1,2)\n${doubled((a, b) => `$${a} = @($${b}; $${b})`)}\nInvoke-MgGraphRequest -Method PUT -Uri '${url}' -Body (@{properties=@{p=$z}} | ConvertTo-Json)`,
  ],
  [
    '.http names that double',
    () => `@a = lol\n${doubled((a, b) => `@${a} = {{${b}}}{{${b}}}`)}\n\n${head}{"properties":{"t":"{{z}}"}}`,
  ],
  [
    'a schema of many',
    (length) => `{"properties":[${many(length, (index) => `{"name":"p${index}","type":"String"}`)}]}`,
  ],
  [
    'a schema with a million labels',
    (length) => `{"properties":[{"name":"p","type":"String","labels":[${many(length, (index) => `"l${index}"`)}]}]}`,
  ],
  [
    'a schema of nested lists',
    (length) => `{"properties":[{"name":"p","type":"String","aliases":${again('[', length)}`,
  ],
  [
    'a schema of long names',
    (length) => `{"properties":[{"name":"${again('n', length)}","type":"${again('S', 50)}"}]}`,
  ],
  ['nested HTML', (length) => again('<div><b><table>', length)],
  ['an error again and again', (length) => again('{"error":{"code":"BadRequest","message":"m"}}\n', length)],
  [
    'drafts of many entries',
    (length) =>
      `{"kind":"external-item-editor.drafts","format":1,"drafts":[{"draft":{"format":1,"connectionId":"","itemId":"","acl":[${many(length, (index) => `{"accessType":"grant","type":"user","value":"u${index}"}`)}],"properties":[],"content":{"kind":"absent","type":"text"}}}]}`,
  ],
]

function doubled(line: (name: string, before: string) => string): string {
  const names = 'abcdefghijklmnopqrstuvwxyz'.split('')
  return names
    .slice(1)
    .map((name, index) => line(name, names[index] ?? ''))
    .join('\n')
}

function mixed(text: string, dice: ReturnType<typeof random>): string {
  const cut = dice.below(text.length)
  return text.slice(cut) + dice.text() + text.slice(0, cut)
}
