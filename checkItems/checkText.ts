import { explainAnswer } from '../src/domain/answer/explainAnswer.ts'
import { readAnswerOrWords } from '../src/domain/answer/readAnswer.ts'
import { shapeText } from '../src/domain/answer/serverAnswer.ts'
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
import { type FileFinding, type FileReport, sortedFindings } from './fileReport.ts'
import { linesOf } from './linesOf.ts'
import { meantAs, otherJson } from './otherJson.ts'
import { repairFindings } from './repairFindings.ts'

/** Says what a text is and what is wrong with it. Total: any text gives a report. */
export function checkText(file: string, text: string, context: ReadContext): FileReport {
  const found = finished(recogniseSource(text))
  const source = found.kind === 'program code' ? readProgramCode(found) : found
  switch (source.kind) {
    case 'payload':
      return checkPayload(file, said(source), source.item, text, context)
    case 'items': {
      const others = source.items.map((item) => otherOf(item, context))
      const [other] = others
      if (other !== undefined && others.every((each) => each !== undefined)) return otherFile(file, `A list. ${other}`)
      const what = said({ ...source, format: `${source.format}, ${source.items.length} items` })
      return { file, kind: 'items', what, findings: findingsOf(source.items, text, context) }
    }
    case 'schema':
      return checkSchemaText(file, source.text, text)
    case 'error answer':
      return explained(file, source.text)
    case 'nothing':
      return otherFile(file, source.why)
  }
}

function readProgramCode(code: ProgramCode): SourceReading {
  const { language } = code.words
  return language === undefined ? unreadCode(code) : finished(readCode(code, codeReaders[language]))
}

/** What a source is, with what was done to read it. */
function said({ format, remarks }: { readonly format: string; readonly remarks: readonly string[] }): string {
  return [format, ...remarks].join('. ').replace(/\.$/, '').replaceAll('.. ', '. ')
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

function checkSchemaText(file: string, schemaText: string, text: string): FileReport {
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
    what: `a schema of ${count} ${count === 1 ? 'property' : 'properties'}`,
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
  const answer = readAnswerOrWords(text)
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
    file,
    kind: 'error',
    what: `${shapeText(answer.shape)}${answer.isCut ? ', cut off' : ''}`,
    findings: [],
    answer: {
      facts: Object.fromEntries(known),
      causes: explainAnswer(answer).map(({ id, title, next, certainty, link }) => ({
        id,
        title,
        next,
        certainty,
        link,
      })),
    },
  }
}
