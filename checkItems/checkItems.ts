import { resolve } from 'node:path'
import type { ConnectionSchema } from '../src/domain/connectionSchema.ts'
import { brokenText } from '../src/domain/json/brokenText.ts'
import { readSchemaText } from '../src/domain/schemaSource/readSchemaText.ts'
import { finished } from '../src/domain/steps.ts'
import { checkText } from './checkText.ts'
import type { FileReport } from './fileReport.ts'
import { filesIn } from './filesIn.ts'
import { fileText } from './fileText.ts'
import { readOptions, usage } from './options.ts'
import { jsonReport } from './report/jsonReport.ts'
import { tableReport } from './report/tableReport.ts'

/** Checks files as the command line says; the exit code: 1 with errors in an item or a schema, 2 for a wrong command. */
export function checkItems(args: readonly string[], folder: string, say: (text: string) => void): number {
  const reading = readOptions(args)
  if (reading.kind !== 'options') {
    say(reading.kind === 'help' ? usage : `${reading.why}\n\n${usage}`)
    return reading.kind === 'help' ? 0 : 2
  }
  const { paths, schemaPath, apiVersion, isJson } = reading.options
  const schema = schemaPath === undefined ? noSchema : schemaIn(resolve(folder, schemaPath))
  if (schema.kind === 'wrong') {
    say(`${schemaPath} is no schema: ${schema.why}\n`)
    return 2
  }
  const found = filesIn(paths, folder)
  if (found.kind === 'missing') {
    say(`There is no file or folder ${found.path}.\n`)
    return 2
  }
  const context = { apiVersion, tenantId: undefined, schema: schema.schema }
  const reports = found.files.map(({ path, name }): FileReport => {
    const file = fileText(path)
    return file.kind === 'text'
      ? checkText(name, file.text, context)
      : { file: name, kind: 'other', what: file.why, findings: [] }
  })
  say(isJson ? jsonReport(reports, apiVersion) : tableReport(reports))
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0
}

const noSchema = { kind: 'schema', schema: undefined } as const

function schemaIn(
  path: string,
):
  | { readonly kind: 'schema'; readonly schema: ConnectionSchema | undefined }
  | { readonly kind: 'wrong'; readonly why: string } {
  const file = fileText(path)
  if (file.kind !== 'text') return { kind: 'wrong', why: file.why }
  const reading = finished(readSchemaText(file.text))
  switch (reading.kind) {
    case 'schema':
      return { kind: 'schema', schema: reading.schema }
    case 'not a schema':
      return { kind: 'wrong', why: reading.why }
    case 'broken':
      return { kind: 'wrong', why: brokenText(reading) }
  }
}
