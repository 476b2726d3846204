import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import { javaGrammar } from './javaGrammar.ts'

const item = {
  acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
  properties: { title: 'One', count: 5 },
}
const read = (source: string) => codeItem(source, 'java', javaGrammar)

test.each([
  [
    'setters of the Graph SDK',
    `ExternalItem externalItem = new ExternalItem();
LinkedList<Acl> acl = new LinkedList<Acl>();
Acl acl1 = new Acl();
acl1.setType(AclType.Everyone);
acl1.setValue("everyone");
acl1.setAccessType(AccessType.Grant);
acl.add(acl1);
externalItem.setAcl(acl);
Properties properties = new Properties();
HashMap<String, Object> additionalData = new HashMap<String, Object>();
additionalData.put("title", "One");
additionalData.put("count", 5L);
properties.setAdditionalData(additionalData);
externalItem.setProperties(properties);
graphClient.external().connections().byExternalConnectionId("tickets").items().byExternalItemId("T1").put(externalItem);`,
    'tickets/T1',
  ],
  [
    'a text block and the HTTP client',
    `String json = """
    { "acl": [{ "type": "everyone", "value": "everyone", "accessType": "grant" }],
      "properties": { "title": "One", "count": 5 } }
    """;
HttpRequest request = HttpRequest.newBuilder().uri(URI.create("https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1"))
    .PUT(HttpRequest.BodyPublishers.ofString(json)).build();`,
    'tickets/T1',
  ],
  [
    'maps',
    `Map<String, Object> item = Map.of("acl", List.of(Map.of("type", "everyone", "value", "everyone", "accessType", "grant")),
  "properties", new HashMap<>() {{ put("title", "One"); put("count", 5); }});`,
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('What is computed stays as it is written', () => {
  const source =
    'Map<String, Object> item = Map.of("acl", acls, "properties", Map.of("a", ticket.getTitle(), "b", -1.5, "c", (Object) "x"));'
  expect(read(source)).toMatchObject({
    value: { acl: 'acls', properties: { a: 'ticket.getTitle()', b: -1.5, c: 'x' } },
  })
})
