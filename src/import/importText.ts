import { capitalized } from '../domain/capitalized.ts'
import { isOfAddress } from '../domain/isOfAddress.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { contentText } from '../domain/itemDraft.ts'
import { brokenText } from '../domain/json/brokenText.ts'
import { inWords } from '../domain/limits.ts'
import { listInWords } from '../domain/listInWords.ts'
import { mayBeMore } from '../domain/mayBeMore.ts'
import type { Problem } from '../domain/problem.ts'
import type { SourceItem } from '../domain/source/sourceReading.ts'
import { toDoOf } from '../item/toDo.ts'
import type { ImportReading, ImportResult } from './readSource.ts'

/** What a source is, in a sentence: "This is a cURL command (bash) for PUT https://…." */
export function sourceText(reading: ImportReading, item?: SourceItem): string {
  switch (reading.kind) {
    case 'nothing':
      return `We couldn’t find an item in this text. ${reading.why}`
    case 'schema':
      return 'This is a schema, not an item.'
    case 'error answer':
      return 'This is the answer to a request that failed, not an item.'
    case 'people':
      return 'This is a list of people, not an item.'
    case 'payload':
      return `This is ${reading.format}${forRequest(reading.item)}.`
    case 'items': {
      const count = inWords(reading.items.length)
      const chosen = item === undefined ? 'Choose one of them.' : `“${item.title}” is chosen${forRequest(item)}.`
      return `This is ${reading.format}, with ${count} items. ${chosen}`
    }
  }
}

function forRequest({ request }: SourceItem): string {
  return request === undefined ? '' : ` for ${request}`
}

/** What an import found in an item, in a sentence or two. It goes to `connectionId`, where that is known. */
export function importResultText(result: ImportResult, connectionId = ''): string {
  switch (result.kind) {
    case 'not an item':
      return `We couldn’t find an item in this text. ${result.why}`
    case 'broken':
      return `It cannot be read as JSON. ${brokenText(result)}`
    case 'item':
      return `${itemSummary(result.reading.item)} ${problemSummary(result.problems, result.isCompared, connectionId)}`
  }
}

/** What an item holds, in a sentence: "2 access entries, 5 properties, content of 1,234 characters." */
export function itemSummary({
  acl,
  properties,
  content,
  sensitivityLabelId,
}: Pick<ItemDraft, 'acl' | 'properties' | 'content' | 'sensitivityLabelId'>): string {
  const parts = [
    counted(acl.length, 'access entry', 'access entries'),
    counted(properties.length, 'property', 'properties'),
    content.kind === 'absent'
      ? 'no content'
      : `${content.type === 'html' ? 'HTML' : 'text'} content of ${counted(contentText(content).length, 'character', 'characters')}`,
    ...(sensitivityLabelId === undefined ? [] : ['a sensitivity label']),
  ]
  return capitalized(`${parts.join(', ')}.`)
}

/**
 * What the form will say about it. What belongs to the address is not in a payload, so it is not counted. Without a schema
 * little is known about properties, and what is found is not all.
 */
export function problemSummary(problems: readonly Problem[], isCompared: boolean, connectionId: string): string {
  // In the words of the form, where nobody tried to submit it yet.
  const toDo = toDoOf({ problems: problems.filter((each) => !isOfAddress(each)), showsMissing: false })
  const counts = [
    { count: toDo.error, to: 'fix' },
    { count: toDo.missing, to: 'fill in' },
    { count: toDo.warning, to: 'check' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, to }, index) => `${index === 0 ? counted(count, 'thing', 'things') : inWords(count)} to ${to}`)
  if (counts.length === 0) {
    return `No problems found${isCompared ? '' : ', but no schema is known yet: properties are not compared'}.`
  }
  const found = listInWords(counts)
  return `The form will show ${isCompared ? found : `at least ${found}: ${mayBeMore(connectionId)}`}.`
}

/** The button that takes a list of people where they belong; whether they are found is known only there. */
export function lookUpPeopleLabel(count: number): string {
  return `Look up ${count === 1 ? 'this person' : `these ${inWords(count)} people`}…`
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : `${inWords(count)} ${count === 1 ? one : many}`
}
