import { type ApiVersion, apiVersionSchema } from '../src/domain/apiVersion.ts'

/** What the command line asks for, or the sentence that says why it cannot be done. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }

export interface Options {
  /** Files and folders as given. */
  readonly paths: readonly string[]
  readonly schemaPath: string | undefined
  readonly apiVersion: ApiVersion
  readonly isJson: boolean
}

export function readOptions(args: readonly string[]): OptionsReading {
  const paths: string[] = []
  let schemaPath: string | undefined
  let apiVersion: ApiVersion = 'v1.0'
  let isJson = false
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  )
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') return { kind: 'help' }
    if (arg === '--json') isJson = true
    else if (arg === '--schema') {
      schemaPath = rest.shift()
      if (schemaPath === undefined) return { kind: 'wrong', why: '--schema needs a file.' }
    } else if (arg === '--api') {
      const version = apiVersionSchema.safeParse(rest.shift())
      if (!version.success) return { kind: 'wrong', why: '--api is v1.0 or beta.' }
      apiVersion = version.data
    } else if (arg.startsWith('-')) return { kind: 'wrong', why: `There is no option ${arg}.` }
    else paths.push(arg)
  }
  if (paths.length === 0) return { kind: 'wrong', why: 'Name the files or folders to check.' }
  return { kind: 'options', options: { paths, schemaPath, apiVersion, isJson } }
}

export const usage = `npm run check-items -- FILES OR FOLDERS [--schema FILE] [--api v1.0|beta] [--json]

Reads payloads, schemas and error answers, and says what the editor would say about them.

  --schema FILE     compare the properties of payloads with this schema
  --api v1.0|beta   the API version that the payloads are for; v1.0 if it is not said
  --json            print one JSON document instead of a table
  --help            this text

Exit code
  0   no item and no schema has an error; warnings, advice and files of something else do not count
  1   an item or a schema has an error
  2   the command is wrong: an unknown option, a file that is not there, a schema that is none
`
