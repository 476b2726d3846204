import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import { goGrammar } from './goGrammar.ts'

const item = {
  acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
  properties: { title: 'One', count: 5 },
}
const read = (source: string) => codeItem(source, 'go', goGrammar)

test.each([
  [
    'setters of the Graph SDK',
    `requestBody := graphmodels.NewExternalItem()
acl := graphmodels.NewAcl()
type := graphmodels.EVERYONE_ACLTYPE
acl.SetType(&type)
value := "everyone"
acl.SetValue(&value)
accessType := graphmodels.GRANT_ACCESSTYPE
acl.SetAccessType(&accessType)
acls := []graphmodels.Aclable { acl, }
requestBody.SetAcl(acls)
properties := graphmodels.NewProperties()
additionalData := map[string]interface{}{ "title" : "One", "count" : int32(5) , }
properties.SetAdditionalData(additionalData)
requestBody.SetProperties(properties)
items, err := graphClient.External().Connections().ByExternalConnectionId("tickets").Items().ByExternalItemId("T1").Put(context.Background(), requestBody, nil)`,
    'tickets/T1',
  ],
  [
    'maps and http',
    `package main
func main() {
  item := map[string]any{"acl": []map[string]any{{"type": "everyone", "value": "everyone", "accessType": "grant"}}, "properties": map[string]any{"title": "One", "count": 5}}
  body, err := json.Marshal(item)
  req, err := http.NewRequest("PUT", "https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1", bytes.NewBuffer(body))
}`,
    'tickets/T1',
  ],
  [
    'a struct',
    'item := &ExternalItem{Acl: []Acl{{Type: "everyone", Value: "everyone", AccessType: "grant"}}, Properties: map[string]any{"title": `One`, "count": 5}}',
    undefined,
  ],
  [
    'steps',
    `item := map[string]any{}
acls := []any{}
acls = append(acls, map[string]string{"type": "everyone", "value": "everyone", "accessType": "grant"})
item["acl"] = acls
properties := make(map[string]any)
properties["title"] = "One"
properties["count"] = 5
item["properties"] = properties`,
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('What is computed stays as it is written', () => {
  const source =
    'item := map[string]any{"acl": acls, "properties": map[string]any{"a": ticket.Title, "b": nil, "c": true, "d": -1}}'
  expect(read(source)).toMatchObject({
    value: { acl: 'acls', properties: { a: 'ticket.Title', b: null, c: true, d: -1 } },
  })
})
