import { explainAnswer } from '../src/domain/answer/explainAnswer.ts'
import { readFailures } from '../src/domain/answer/failures.ts'
import type { ServerAnswer } from '../src/domain/answer/serverAnswer.ts'
import { withoutSecrets } from '../src/domain/answer/withoutSecrets.ts'
import type { ProgramCode } from '../src/domain/code/programCode.ts'
import { readCode } from '../src/domain/code/readCode.ts'
import { unreadCode } from '../src/domain/code/unreadCode.ts'
import { brokenText } from '../src/domain/json/brokenText.ts'
import { readJson } from '../src/domain/json/jsonReader.ts'
import type { ReadContext } from '../src/domain/readDraft.ts'
import { readSchemaText } from '../src/domain/schemaSource/readSchemaText.ts'
import { recogniseSource } from '../src/domain/source/recogniseSource.ts'
import type { SourceItem, SourceReading } from '../src/domain/source/sourceReading.ts'
import { finished } from '../src/domain/steps.ts'
import { checkItem } from './checkItem.ts'
import { codeReaders } from './codeReaders.ts'
import { type FileAnswer, type FileFinding, type FileReport, sortedFindings } from './fileReport.ts'
import { linesOf } from './linesOf.ts'
import { meantAs, otherJson } from './otherJson.ts'
import { repairFindings } from './repairFindings.ts'

/** Says what a text is and what is wrong with it. Total: any text gives a report. */
export function checkText(file: string, text: string, context: ReadContext): FileReport {
  const found = finished(recogniseSource(text))
  const source = found.kind === 'program code' ? readProgramCode(found) : found
  switch (source.kind) {
    case 'payload':
      return { ...checkPayload(file, source.format, source.item, text, context), ...remarksOf(source) }
    case 'items': {
      const others = source.items.map((item) => otherOf(item, context))
      const [other] = others
      if (other !== undefined && others.every((each) => each !== undefined)) return otherFile(file, `A list. ${other}`)
      const what = `${source.format}, ${source.items.length} items`
      return { file, kind: 'items', what, findings: findingsOf(source.items, text, context), ...remarksOf(source) }
    }
    case 'schema':
      return { ...checkSchemaText(file, source.text, text, source.connectionId), ...remarksOf(source) }
    case 'error answer':
      return explained(file, source.text)
    case 'nothing':
      return otherFile(file, source.why)
  }
}

function remarksOf({
  remarks = [],
}: {
  readonly remarks?: readonly string[] | undefined
}): Pick<FileReport, 'remarks'> {
  return remarks.length === 0 ? {} : { remarks }
}

function readProgramCode(code: ProgramCode): SourceReading {
  const { language } = code.words
  return language === undefined ? unreadCode(code) : finished(readCode(code, codeReaders[language]))
}

function checkPayload(file: string, format: string, item: SourceItem, text: string, context: ReadContext): FileReport {
  const json = item.json ?? finished(readJson(item.text))
  const other = json.kind === 'value' ? otherJson(json.root, context.schema) : undefined
  if (other !== undefined) return otherFile(file, other)
  const findings = findingsOf([{ ...item, json }], text, context)
  if (json.kind === 'value') return { file, kind: 'item', what: format, findings }
  const meant = meantAs(text)
  const [broken] = findings
  return meant === 'other' && broken !== undefined
    ? otherFile(file, `Not JSON. ${broken.message}`)
    : { file, kind: meant, what: `${format} that breaks`, findings }
}

function otherOf(item: SourceItem, context: ReadContext): string | undefined {
  const json = item.json ?? finished(readJson(item.text))
  return json.kind === 'value' ? otherJson(json.root, context.schema) : undefined
}

function otherFile(file: string, what: string): FileReport {
  return { file, kind: 'other', what, findings: [] }
}

function findingsOf(items: readonly SourceItem[], text: string, context: ReadContext): readonly FileFinding[] {
  const lineOfFile = linesOf(text)
  let from = 0
  const findings = items.flatMap((item, index) => {
    const found = text.indexOf(item.text, from)
    if (found >= 0) from = found
    const lineAt = (position: number) => (found < 0 ? undefined : lineOfFile(found + position))
    const own = checkItem(item, context, lineAt)
    return items.length === 1 ? own : own.map((each) => ({ ...each, pointer: `/${index}${each.pointer}` }))
  })
  return sortedFindings(findings)
}

function checkSchemaText(file: string, schemaText: string, text: string, connectionId: string | undefined): FileReport {
  const reading = finished(readSchemaText(schemaText))
  const start = text.indexOf(schemaText)
  const lineOfFile = linesOf(text)
  const lineAt = (at: number) => (start < 0 ? undefined : lineOfFile(start + at))
  if (reading.kind !== 'schema') {
    const isBroken = reading.kind === 'broken'
    const message = isBroken ? brokenText(reading) : reading.why
    const rule = isBroken ? 'json-broken' : 'not-a-schema'
    const line = isBroken && start === 0 ? reading.place.line : undefined
    const finding: FileFinding = { severity: 'error', rule, pointer: '', line, message, fix: undefined }
    return { file, kind: 'schema', what: 'a schema that cannot be read', findings: [finding] }
  }
  const count = reading.schema.properties.length
  return {
    file,
    kind: 'schema',
    what: `a schema of ${count} ${count === 1 ? 'property' : 'properties'}${connectionId === undefined ? '' : `, for the connection ${connectionId}`}`,
    findings: sortedFindings([
      ...repairFindings(reading.repairs, lineAt, 'repaired when read'),
      ...reading.notes.map(({ severity, rule, pointer, at, message }) => ({
        severity,
        rule,
        pointer,
        line: lineAt(at),
        message,
        fix: undefined,
      })),
    ]),
  }
}

function explained(file: string, text: string): FileReport {
  const { what, failures } = readFailures(text)
  const entries = failures.map(({ entryId, answer }) => ({ id: entryId, ...explainedAnswer(answer) }))
  const [first] = entries
  if (first === undefined) return otherFile(file, `This is ${what}.`)
  const { id, facts, causes } = first
  // A cause that several entries have is told once for the file.
  const all = new Map(entries.flatMap((entry) => entry.causes.map((cause) => [cause.id, cause])))
  return {
    file,
    kind: 'error',
    what,
    findings: [],
    answer: id === undefined ? { facts, causes } : { facts, causes: [...all.values()], entries },
  }
}

function explainedAnswer(answer: ServerAnswer): Pick<FileAnswer, 'facts' | 'causes'> {
  const facts = {
    status: answer.status,
    code: answer.code,
    message: answer.message,
    innerCode: answer.innerError?.code,
    innerMessage: answer.innerError?.message,
    requestId: answer.requestId,
    clientRequestId: answer.clientRequestId,
    date: answer.date,
  }
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'string' ? withoutSecrets(value) : value] as const],
  )
  return {
    facts: Object.fromEntries(known),
    causes: explainAnswer(answer).causes.map(({ id, title, next, certainty, link }) => ({
      id,
      title,
      next,
      certainty,
      link,
    })),
  }
}
