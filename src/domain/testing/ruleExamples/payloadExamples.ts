import type { RuleId } from '../../rules.ts'
import type { RuleExample } from './ruleExample.ts'
import { guid, inContent, inForm, inPayload } from './ruleExample.ts'

const sound = '{"acl":[],"properties":{"title":"a"}}'

/** A breach of each rule about JSON, the root of a payload and its content, and what is no breach. */
export const payloadExamples = {
  'json-comment': inPayload('{"acl":[],/* here */"properties":{}}', '{"acl":[],"properties":{"a":"/* text */"}}'),
  'json-trailing-comma': inPayload('{"acl":[],"properties":{},}', sound),
  'json-missing-comma': inPayload('{"acl":[] "properties":{}}', sound),
  'json-curly-quotes': inPayload('{“acl”:[],"properties":{}}', '{"acl":[],"properties":{"a":"“b”"}}'),
  'json-single-quotes': inPayload('{\'acl\':[],"properties":{}}', '{"acl":[],"properties":{"a":"\'b\'"}}'),
  'json-control-character': inPayload(
    '{"acl":[],"properties":{"a":"b\nc"}}',
    '{"acl":[],\n"properties":{"a":"b\\nc"}}',
  ),
  'json-unknown-escape': inPayload(
    '{"acl":[],"properties":{"a":"C:\\\\temp\\dir"}}',
    '{"acl":[],"properties":{"a":"C:\\\\dir"}}',
  ),
  'member-twice': inPayload('{"acl":[],"acl":[],"properties":{}}', sound),
  'member-name-spelling': inPayload('{"Acl":[],"properties":{}}', sound),
  'additional-data-wrapper': inPayload('{"acl":[],"properties":{"additionalData":{"title":"a"}}}', sound),
  'sdk-member': inPayload('{"acl":[],"properties":{},"backingStore":null}', sound),

  'root-member-unknown': inPayload('{"acl":[],"properties":{},"owner":"a"}', sound),
  'root-odata-type': inPayload('{"@odata.type":"microsoft.graph.externalItem","acl":[],"properties":{}}', sound),
  'root-response-member': inPayload('{"@odata.context":"c","acl":[],"properties":{}}', sound),
  'activities-left-out': inPayload('{"acl":[],"properties":{},"activities":[{"@odata.type":"a"}]}', sound),
  'activity-odata-type-missing': inPayload(
    '{"acl":[],"properties":{},"activities":[{"type":"viewed"}]}',
    '{"acl":[],"properties":{},"activities":[{"@odata.type":"a","type":"viewed"}]}',
  ),
  'sensitivity-label-unreadable': inPayload(
    '{"acl":[],"properties":{},"informationProtectionLabel":"Confidential"}',
    '{"acl":[],"properties":{},"informationProtectionLabel":{"sensitivityLabelId":"Confidential"}}',
  ),
  'sensitivity-label-not-guid': inForm({ sensitivityLabelId: 'Confidential' }, { sensitivityLabelId: guid }),
  'item-id-in-body': inPayload('{"id":"T1","acl":[],"properties":{}}', sound),
  'item-id-not-text': inPayload('{"id":1,"acl":[],"properties":{}}', '{"id":"1","acl":[],"properties":{}}'),

  'content-bare-string': inContent('"a"'),
  'content-null': inContent('null'),
  'content-not-object': inContent('[]'),
  'content-odata-type': inContent('{"@odata.type":"c","type":"text","value":"a"}'),
  'content-member-unknown': inContent('{"type":"text","value":"a","language":"en"}'),
  'content-type-missing': inContent('{"value":"a"}'),
  'content-type-unknown': inContent('{"type":"json","value":"a"}'),
  'content-type-wrong-case': inContent('{"type":"Html","value":"a"}', '{"type":"html","value":"a"}'),
  'content-value-missing': inContent('{"type":"text"}', '{"type":"text","value":""}'),
  'content-member-not-text': inContent('{"type":"text","value":7}'),
} as const satisfies Partial<Record<RuleId, RuleExample>>
