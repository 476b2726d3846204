import { checkDraft } from '../src/domain/checkDraft.ts'
import { fixesOf } from '../src/domain/fixes/fixesOf.ts'
import { emptyDraft, type ItemDraft } from '../src/domain/itemDraft.ts'
import { brokenText } from '../src/domain/json/brokenText.ts'
import type { JsonNode } from '../src/domain/json/jsonNode.ts'
import { spanOfPointer } from '../src/domain/json/spanOfPointer.ts'
import { bodyLimitFor } from '../src/domain/limits.ts'
import type { Place, Problem } from '../src/domain/problem.ts'
import type { ReadContext } from '../src/domain/readDraft.ts'
import type { ImportNote } from '../src/domain/readPayload/importNote.ts'
import { type PayloadReading, readPayload } from '../src/domain/readPayload/readPayload.ts'
import { type RuleId, rules } from '../src/domain/rules.ts'
import type { SourceItem } from '../src/domain/source/sourceReading.ts'
import { finished } from '../src/domain/steps.ts'
import type { FileFinding } from './fileReport.ts'
import { repairFindings } from './repairFindings.ts'

/** Everything the editor would say about one item. `lineAt` gives the line of a position in the item's own text. */
export function checkItem(
  source: SourceItem,
  context: ReadContext,
  lineAt: (position: number) => number | undefined,
): readonly FileFinding[] {
  const reading = finished(readPayload(source.text, { ...context, json: source.json, takesBareProperties: true }))
  if (reading.kind !== 'item') return [unreadable(reading, lineAt)]
  const { root, notes, repairs } = reading
  const draft: ItemDraft = {
    ...emptyDraft,
    ...reading.item,
    connectionId: source.target.connectionId ?? '',
    itemId: source.target.itemId ?? reading.item.itemId ?? '',
  }
  const { problems } = checkDraft(draft, context, bodyLimitFor(context.apiVersion))
  return [
    ...repairFindings(repairs, lineAt, 'repaired by the import'),
    ...notes.map((note) => ofNote(note, lineOf(root, note.pointer, lineAt))),
    ...problems
      .filter(({ rule }) => !isToldAlready(rule, notes))
      .map((problem) => ofProblem(problem, draft, context, lineOf(root, pointerOf(problem.place), lineAt))),
  ]
}

/** What is empty since it is missing is told as missing. A file need not say where its item goes. */
function isToldAlready(rule: RuleId, notes: readonly ImportNote[]): boolean {
  if (rule === 'connection-missing' || rule === 'item-id-missing') return true
  return notes.some((note) => sameAs[rule]?.includes(note.rule))
}

const sameAs: Partial<Record<RuleId, readonly RuleId[]>> = {
  'acl-empty': ['acl-missing', 'acl-not-list'],
  'properties-empty': ['properties-missing', 'properties-not-object'],
}

function unreadable(
  reading: Exclude<PayloadReading, { kind: 'item' }>,
  lineAt: (position: number) => number | undefined,
): FileFinding {
  const known = { severity: 'error', pointer: '', fix: undefined } as const
  if (reading.kind === 'not an item') return { ...known, rule: 'not-an-item', line: lineAt(0), message: reading.why }
  const { line, excerpt } = reading.place
  // The place is in the item's own text, so only an item that is the whole file has the line of the file.
  return {
    ...known,
    rule: 'json-broken',
    line: lineAt(0) === 1 ? line : undefined,
    message: `${brokenText(reading)} (${excerpt.trim()})`,
  }
}

function ofNote({ kind, rule, pointer, message }: ImportNote, line: number | undefined): FileFinding {
  const { severity } = rules[rule]
  return {
    severity,
    rule,
    pointer,
    line,
    message,
    fix: kind === 'changed' ? 'changed by the import' : 'left out by the import',
  }
}

function ofProblem(problem: Problem, draft: ItemDraft, context: ReadContext, line: number | undefined): FileFinding {
  const { severity, rule, place, message } = problem
  const [fix] = fixesOf(problem, draft, context)
  const words = fix === undefined ? undefined : `${fix.label}${fix.isSafe ? ' (safe)' : ''}`
  return { severity, rule, pointer: pointerOf(place), line: place.in === 'url' ? undefined : line, message, fix: words }
}

/** A parameter of the address is written as the editor names it. */
function pointerOf(place: Place): string {
  return place.in === 'body' ? place.pointer : `url:${place.parameter}`
}

function lineOf(root: JsonNode, pointer: string, lineAt: (position: number) => number | undefined): number | undefined {
  return pointer.startsWith('url:') ? undefined : lineAt(spanOfPointer(root, pointer).start)
}
