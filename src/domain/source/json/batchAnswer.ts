import type { JsonNode } from '../../json/jsonNode.ts'
import { nodeSource, numberDigits } from '../../json/jsonNode.ts'
import { inWords } from '../../limits.ts'
import { itemTitle } from '../itemTitle.ts'
import type { SourceItem, SourceReading } from '../sourceReading.ts'
import { jsonKind } from './jsonKind.ts'
import { elementsOf, memberOf, textOf } from './jsonMembers.ts'

/**
 * The answer to a batch: the items in it; or an error answer, explained as a whole, as soon as one request of it failed.
 * https://learn.microsoft.com/graph/json-batching#response-format
 */
export function* itemsOfBatchAnswer(source: string, root: JsonNode): Generator<number, SourceReading> {
  const answers = elementsOf(memberOf(root, 'responses'))
  const items: SourceItem[] = []
  for (const [index, answer] of answers.entries()) {
    yield answer.end
    const body = memberOf(answer, 'body')
    if (statusOf(source, answer) >= 400) return { kind: 'error answer', text: source, secrets: [] }
    if (body !== undefined && jsonKind(source, body) === 'item')
      items.push({ title: itemTitle(source, body, index), text: nodeSource(source, body), target: {} })
  }
  const format = 'the answer to a $batch request'
  const [only] = items
  if (only === undefined) {
    const count = answers.length === 1 ? '1 answer' : `${inWords(answers.length)} answers`
    const why = `This is ${format}. Nothing failed in it (${count}), and it holds no item.`
    return { kind: 'nothing', why, secrets: [] }
  }
  if (items.length > 1) return { kind: 'items', format, items, remarks: [], secrets: [] }
  return { kind: 'payload', format, item: only, remarks: [], secrets: [] }
}

function statusOf(source: string, answer: JsonNode): number {
  const status = memberOf(answer, 'status')
  if (memberOf(memberOf(answer, 'body'), 'error') !== undefined) return 400
  return Number(status?.kind === 'number' ? numberDigits(source, status) : (textOf(source, status) ?? '200'))
}
