import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { codeItem } from '../testing/codeReading.ts'
import { csharpReader } from './csharpReader.ts'

const item = { acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }], properties: { title: 'One' } }
const read = (source: string) => codeItem(source, 'csharp', csharpReader)
const acl = 'new Acl { Type = AclType.Everyone, Value = "everyone", AccessType = AccessType.Grant }'

test.each([
  [
    'initialisers of the Graph SDK',
    `var requestBody = new ExternalItem
{
  Acl = new List<Acl> { ${acl}, },
  Properties = new Properties { AdditionalData = new Dictionary<string, object> { { "title", "One" } } },
};
await graphClient.External.Connections["tickets"].Items["T1"].PutAsync(requestBody);`,
    'tickets/T1',
  ],
  [
    'target-typed new, collection expressions and indexers',
    `ExternalItem item = new() { Acl = [new() { Type = AclType.Everyone, Value = "everyone", AccessType = AccessType.Grant }], Properties = new() { AdditionalData = new Dictionary<string, object>() { ["title"] = "One" } } };`,
    undefined,
  ],
  [
    'anonymous types',
    `const string title = "One";
var json = JsonSerializer.Serialize(new { acl = new[] { new { type = "everyone", value = "everyone", accessType = "grant" } }, properties = new { title } });
var request = new HttpRequestMessage(HttpMethod.Put, $"https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1");
request.Content = new StringContent(json, Encoding.UTF8, "application/json");
await client.SendAsync(request);`,
    'tickets/T1',
  ],
  [
    'a raw text',
    `var json = """
    { "acl": [{ "type": "everyone", "value": "everyone", "accessType": "grant" }], "properties": { "title": "One" } }
    """;
await http.PutAsync("https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1", new StringContent(json));`,
    'tickets/T1',
  ],
  [
    'a text put together',
    `var body = @"{" + "\\n" +
@"  ""acl"": [{ ""type"": ""everyone"", ""value"": ""everyone"", ""accessType"": ""grant"" }]," + "\\n" +
@"  ""properties"": { ""title"": ""One"" }" + "\\n" + @"}";
var client = new RestClient("https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1");
request.AddParameter("application/json", body, ParameterType.RequestBody);`,
    undefined,
  ],
  [
    'a piece of an initialiser',
    `Acl = new List<Acl> { ${acl} },
Properties = new Properties { AdditionalData = new Dictionary<string, object> { { "title", "One" } } }`,
    undefined,
  ],
  [
    'steps',
    `ExternalItem item = new();
item.Acl = new List<Acl>();
item.Acl.Add(${acl});
item.Properties = new Properties { AdditionalData = new Dictionary<string, object>() };
item.Properties.AdditionalData.Add("title", "One");`,
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('All kinds of values are read, and what is computed stays as it is written', () => {
  const source = `var item = new ExternalItem { // comment
    Acl = [],
    Properties = new Properties { AdditionalData = new Dictionary<string, object> {
      ["a"] = -1.5m, ["b"] = null, ["c"] = true, ["d"] = @"C:\\x ""y""", ["e"] = "a\\nb", ["f"] = $"T {ticket.Id} {{x}}",
      ["g"] = DateTimeOffset.UtcNow.ToString("o"), ["h"] = 'x', ["i"] = new[] { "a", "b" }, ["j"] = "a" + "b", ["k"] = ticket?.Title ?? "none",
    } },
  };`
  expect(read(source)).toEqual({
    value: {
      acl: [],
      properties: {
        a: -1.5,
        b: null,
        c: true,
        d: 'C:\\x "y"',
        e: 'a\nb',
        f: 'T {ticket.Id} {x}',
        g: 'DateTimeOffset.UtcNow.ToString("o")',
        h: 'x',
        i: ['a', 'b'],
        j: 'ab',
        k: 'ticket?.Title ?? "none"',
      },
    },
    target: undefined,
    remarks: [
      '3 values are computed by the script and stay as text: {ticket.Id}, DateTimeOffset.UtcNow.ToString("o"), ticket?.Title ?? "none". Put the values in before you send it.',
    ],
  })
})

test('Any text comes to a program, also a damaged one', () => {
  const source = `var a = new ExternalItem { Acl = [new() { Value = $"x {y}" }], ["k"] = (string)b + @"c""" };`
  const damaged = fc
    .tuple(fc.nat(source.length), fc.nat(10), fc.string({ maxLength: 5 }))
    .map(([at, length, text]) => source.slice(0, at) + text + source.slice(at + length))
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged), (text) => {
      expect(finished(csharpReader(text)).kind).toBe('block')
    }),
  )
})

test.each(['(', '{', '[', 'a = ', 'a => ', 'new A { B = ', '-', 'a.', 'x = y + "z"\n'])(
  'However often “%s” stands behind another, there is an end',
  (part) => {
    expect(finished(csharpReader(part.repeat(20_000))).kind).toBe('block')
  },
)
