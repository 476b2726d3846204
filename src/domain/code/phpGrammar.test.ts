import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import { phpGrammar } from './phpGrammar.ts'

const item = { acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }], properties: { title: 'One' } }
const read = (source: string) => codeItem(source, 'php', phpGrammar)

test.each([
  [
    'setters of the Graph SDK',
    `<?php
$requestBody = new ExternalItem();
$aclAcl1 = new Acl();
$aclAcl1->setType(new AclType('everyone'));
$aclAcl1->setValue('everyone');
$aclAcl1->setAccessType(new AccessType('grant'));
$aclArray []= $aclAcl1;
$requestBody->setAcl($aclArray);
$properties = new Properties();
$properties->setAdditionalData(['title' => 'One']);
$requestBody->setProperties($properties);
$client->external()->connections()->byExternalConnectionId('tickets')->items()->byExternalItemId('T1')->put($requestBody)->wait();`,
    'tickets/T1',
  ],
  [
    'arrays and curl',
    `$item = ['acl' => [['type' => 'everyone', 'value' => 'everyone', 'accessType' => 'grant']], 'properties' => array('title' => "One")];
$ch = curl_init("https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1");
curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($item));`,
    'tickets/T1',
  ],
  [
    'a heredoc',
    `$json = <<<JSON
    {"acl": [{"type": "everyone", "value": "everyone", "accessType": "grant"}], "properties": {"title": "One"}}
    JSON;
$client->request('PUT', 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1', ['body' => $json]);`,
    'tickets/T1',
  ],
  [
    'a literal alone',
    "['acl' => [['type' => 'everyone', 'value' => 'everyone', 'accessType' => 'grant']], 'properties' => ['title' => 'One']]",
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('What is computed stays as it is written', () => {
  const source = `$item = ['acl' => [], 'properties' => ['a' => "Ticket $id: {$ticket->name}", 'b' => $x, 'c' => null, 'd' => 'It\\'s $x', 'e' => true, 'f' => 'a' . 'b']];`
  expect(read(source)).toMatchObject({
    value: {
      acl: [],
      properties: { a: 'Ticket $id: {$ticket->name}', b: '$x', c: null, d: "It's $x", e: true, f: 'ab' },
    },
    remarks: [
      '3 values are computed by the script and stay as text: $id, {$ticket->name}, $x. Put the values in before you send it.',
    ],
  })
})
