import type { JsonNode } from '../../json/jsonNode.ts'
import { requestPart } from '../request/requestNames.ts'
import { elementsOf, memberAt, memberOf, textOf } from './jsonMembers.ts'

/** What a JSON text is that holds requests or items deeper inside, in words. */
export interface JsonContainer {
  readonly words: string
  /** True when the tool fills in expressions and variables wherever they stand. */
  readonly isTemplate: boolean
}

/** Names the tool that wrote a JSON text, by members that only it has; undefined for all others. */
export function jsonContainer(source: string, root: JsonNode): JsonContainer | undefined {
  return containers.find(({ fits }) => fits(root, source))
}

interface Row extends JsonContainer {
  readonly fits: (root: JsonNode, source: string) => boolean
}

const workflow = { words: 'a workflow (Logic Apps or Power Automate)', isTemplate: true }
const action = { words: 'an action of Logic Apps or Power Automate', isTemplate: true }
const recording = { words: 'a recording of requests (HAR)', isTemplate: false }

/** In the order in which they are tried. A new tool is a row. */
const containers: readonly Row[] = [
  { ...recording, fits: (root) => memberAt(root, 'log', 'entries')?.kind === 'array' },
  { ...recording, fits: (root) => elementsOf(root).slice(0, 5).some(isHarEntry) || isHarEntry(root) },
  { ...recording, fits: (root) => memberOf(root, 'postData')?.kind === 'object' },
  { ...recording, fits: (root) => isHarEntry(elementsOf(memberOf(root, 'entries'))[0]) },
  {
    words: 'a Postman environment',
    isTemplate: true,
    fits: (root) => has(root, '_postman_variable_scope') || (has(root, 'values') && has(root, '_postman_exported_at')),
  },
  {
    words: 'a Postman collection',
    isTemplate: true,
    fits: (root, source) =>
      [root, memberOf(root, 'collection')].some(
        (each) =>
          (memberOf(each, 'item')?.kind === 'array' && has(each, 'info')) ||
          /getpostman\.com/.test(textOf(source, memberAt(each, 'info', 'schema')) ?? ''),
      ),
  },
  { words: 'a request of a Postman collection', isTemplate: true, fits: isPostmanRequest },
  {
    words: 'an Insomnia export',
    isTemplate: true,
    fits: (root) => has(root, '__export_format') || textStarts(root, '_type'),
  },
  {
    words: 'a Bruno collection',
    isTemplate: true,
    fits: (root) =>
      has(root, 'brunoConfig') ||
      elementsOf(memberOf(root, 'items'))
        .slice(0, 20)
        .some((each) => has(each, 'request') || has(each, 'items')),
  },
  {
    words: 'a Thunder Client collection',
    isTemplate: true,
    fits: (root) => has(root, 'clientName') || (has(root, 'client') && has(root, 'requests')),
  },
  {
    words: 'a Hoppscotch collection',
    isTemplate: true,
    fits: (root) =>
      [root, elementsOf(root)[0]].some((each) => has(each, 'folders') && has(each, 'requests') && has(each, 'v')),
  },
  { words: 'a file of Dev Proxy mocks', isTemplate: false, fits: (root) => memberOf(root, 'mocks')?.kind === 'array' },
  { ...workflow, fits: (root) => hasActions(root) || hasActions(memberOf(root, 'definition')) },
  { ...workflow, fits: (root) => hasActions(memberAt(root, 'properties', 'definition')) },
  {
    words: 'a pipeline (Data Factory or Synapse)',
    isTemplate: true,
    fits: (root) =>
      has(elementsOf(memberAt(root, 'properties', 'activities'))[0], 'typeProperties') || has(root, 'typeProperties'),
  },
  {
    words: 'a deployment template',
    isTemplate: true,
    fits: (root) => has(root, '$schema') && memberOf(root, 'resources')?.kind === 'array',
  },
  { ...action, fits: (root) => has(root, 'serializedOperation') || has(root, 'operationDefinition') },
  {
    ...action,
    fits: (root) => isAction(root) || (root.kind === 'object' && root.members.some(({ value }) => isAction(value))),
  },
  {
    words: 'an n8n workflow',
    isTemplate: true,
    fits: (root) => memberOf(root, 'nodes')?.kind === 'array' && has(root, 'connections'),
  },
  {
    words: 'what an action of Logic Apps or Power Automate answered',
    isTemplate: false,
    fits: (root) => [root, memberOf(root, 'outputs')].some((each) => has(each, 'statusCode') && has(each, 'body')),
  },
]

function has(node: JsonNode | undefined, name: string): boolean {
  return memberOf(node, name) !== undefined
}

function textStarts(root: JsonNode, name: string): boolean {
  return memberOf(root, name)?.kind === 'string'
}

/** http://www.softwareishard.com/blog/har-12-spec/ */
function isHarEntry(node: JsonNode | undefined): boolean {
  return (
    has(memberOf(node, 'request'), 'url') &&
    (has(node, 'startedDateTime') || has(node, 'timings') || has(memberOf(node, 'request'), 'postData'))
  )
}

/** https://schema.postman.com/json/collection/v2.1.0/collection.json */
function isPostmanRequest(root: JsonNode): boolean {
  const request = memberOf(root, 'request') ?? root
  return has(memberOf(request, 'body'), 'mode') && (has(memberOf(request, 'url'), 'raw') || has(request, 'header'))
}

function hasActions(node: JsonNode | undefined): boolean {
  return memberOf(node, 'actions')?.kind === 'object'
}

/** https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#http-action */
function isAction(node: JsonNode | undefined): boolean {
  const inputs = memberOf(node, 'inputs')
  if (inputs?.kind !== 'object') return false
  const parameters = memberOf(inputs, 'parameters') ?? inputs
  return (
    requestPart(inputs, 'url') !== undefined || requestPart(parameters, 'url') !== undefined || has(node, 'runAfter')
  )
}
