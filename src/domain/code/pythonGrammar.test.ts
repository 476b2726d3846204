import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import { pythonGrammar } from './pythonGrammar.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const acl = '[{"type": "everyone", "value": "everyone", "accessType": "grant"}]'
const item = { acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }], properties: { title: 'One' } }
const read = (source: string) => codeItem(source, 'python', pythonGrammar)

test.each([
  ['a dict', `{"acl": ${acl}, 'properties': {'title': 'One'},}`, undefined],
  ['a variable', `item = {"acl": ${acl}, "properties": {"title": "One"}}`, undefined],
  [
    'requests with json',
    `requests.put("${url}", headers={"A": "b"}, json={"acl": ${acl}, "properties": {"title": "One"}})`,
    'tickets/T1',
  ],
  [
    'requests with data',
    `cid = "tickets"\nitem = dict(acl=${acl}, properties=dict(title="One"))\nurl = f"https://graph.microsoft.com/v1.0/external/connections/{cid}/items/T1"\nr = requests.request("PUT", url, data=json.dumps(item))`,
    'tickets/T1',
  ],
  [
    'the Graph SDK',
    `request_body = ExternalItem(\n\tacl = [Acl(type = AclType.Everyone, value = "everyone", access_type = AccessType.Grant)],\n\tproperties = Properties(additional_data = {"title": "One"}),\n)\nawait client.external.connections.by_external_connection_id('tickets').items.by_external_item_id('T1').put(request_body)`,
    'tickets/T1',
  ],
  [
    'a function',
    `def send(item_id):\n    body = {"acl": ${acl}, "properties": {"title": "One"}}\n    return session.put(f"https://graph.microsoft.com/v1.0/external/connections/tickets/items/{item_id}", json=body)`,
    'tickets/',
  ],
  [
    'steps',
    `item = {"acl": [], "properties": {}}\nitem["acl"].append({"type": "everyone", "value": "everyone", "accessType": "grant"})\nitem["properties"]["title"] = "One"`,
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('All kinds of values are read, and what is computed stays as it is written', () => {
  const source = `item = {
    "acl": [],  # nobody
    "properties": {
        "a": 1_000, "b": None, "c": True, "d": r"a\\n", "e": "a\\n", "f": ("one "
            "two"), "g": """x
y""", "h": f"Ticket {ticket['id']:>3} {{x}}", "i": datetime.now().isoformat(), "j": (1, 2),
    },
}`
  expect(read(source)).toEqual({
    value: {
      acl: [],
      properties: {
        a: 1000,
        b: null,
        c: true,
        d: 'a\\n',
        e: 'a\n',
        f: 'one two',
        g: 'x\ny',
        h: "Ticket {ticket['id']:>3} {x}",
        i: 'datetime.now().isoformat()',
        j: [1, 2],
      },
    },
    target: undefined,
    remarks: [
      'Python’s True, False and None are written as JSON.',
      'A comma with nothing after it is left out.',
      "2 values are computed by the script and stay as text: {ticket['id']:>3}, datetime.now().isoformat(). Put the values in before you send it.",
    ],
  })
})
