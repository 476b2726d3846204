import type { ItemDraft } from '../domain/itemDraft.ts'
import { contentText } from '../domain/itemDraft.ts'
import { inWords } from '../domain/limits.ts'
import type { Problem } from '../domain/problem.ts'
import type { RuleId } from '../domain/rules.ts'
import type { ImportResult } from './readSource.ts'

/** What an import found, in a sentence or two. */
export function resultText(result: ImportResult): string {
  switch (result.kind) {
    case 'no text':
    case 'not an item':
      return `Nothing to import. ${result.why}`
    case 'broken': {
      const { line, column } = result.place
      return `This is not JSON. Line ${inWords(line)}, column ${inWords(column)}: here should be ${result.expected}.`
    }
    case 'item':
      return `${itemSummary(result.reading.item)} ${problemSummary(result.problems)}`
  }
}

/** What an item holds, in a sentence: "2 access entries, 5 properties, content of 1,234 characters." */
export function itemSummary({ acl, properties, content }: Pick<ItemDraft, 'acl' | 'properties' | 'content'>): string {
  const parts = [
    counted(acl.length, 'access entry', 'access entries'),
    counted(properties.length, 'property', 'properties'),
    content.kind === 'absent'
      ? 'no content'
      : `${content.type === 'html' ? 'HTML' : 'text'} content of ${inWords(contentText(content).length)} characters`,
  ]
  return `${parts.join(', ')}.`
}

/** What the form will say about it. What belongs to the address is not in a payload, so it is not counted. */
export function problemSummary(problems: readonly Problem[]): string {
  const counts = (['error', 'warning'] as const).map((severity) =>
    counted(
      problems.filter((problem) => problem.severity === severity && !rulesOfAddress.has(problem.rule)).length,
      severity,
      `${severity}s`,
    ),
  )
  return counts.every((count) => count.startsWith('no '))
    ? 'No problems found.'
    : `The form will show ${counts.join(' and ')}.`
}

const rulesOfAddress = new Set<RuleId>(['connection-missing', 'item-id-missing'])

function counted(count: number, one: string, many: string): string {
  return count === 0 ? `no ${many}` : `${inWords(count)} ${count === 1 ? one : many}`
}
