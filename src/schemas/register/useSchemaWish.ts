import { useMemo, useState } from 'react'
import { isGovernmentGraph } from '../../config/governmentGraph.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import type { Severity } from '../../domain/rules.ts'
import { checkSchema } from '../../domain/schemaSource/checkSchema.ts'
import { chooseForProperty, type PropertyChoice } from '../../domain/schemaSource/chooseForProperty.ts'
import { extendSchema } from '../../domain/schemaSource/extendSchema.ts'
import { lackingInFairfax } from '../../domain/schemaSource/fairfaxSchema.ts'
import type { InferredSchema } from '../../domain/schemaSource/inferSchema.ts'
import { printSchema } from '../../domain/schemaSource/printSchema.ts'
import { type SchemaFinding, schemaRules } from '../../domain/schemaSource/schemaNote.ts'
import { schemaOfForm } from '../../domain/schemaSource/schemaOfForm.ts'
import { schemaRequest } from '../../domain/schemaSource/schemaRequest.ts'
import { startingSchema } from '../../domain/schemaSource/startingSchema.ts'
import { useTakenSchema } from '../useTakenSchema.ts'

/** What there is to send, and what to know about it before. */
export interface SchemaWish {
  readonly schema: ConnectionSchema
  readonly body: string
  /** Sentences, by how bad they are. */
  readonly findings: Readonly<Record<Severity, readonly string[]>>
  /** What may not change, or what the API version does not take. */
  readonly kept: readonly string[]
  /** It differs from what is registered. */
  readonly isNews: boolean
}

/**
 * The schema that is to be registered: begun from the form, replaced by a text or a file, changed property by property, and
 * brought to what an extension may change.
 */
export function useSchemaWish(
  typed: () => readonly PropertyDraft[],
  registered: ConnectionSchema | undefined,
  apiVersion: ApiVersion,
  /** Where Graph is, which tells the cloud. */
  graphUrl: string,
  /** What was sent before, and is to be mended. */
  sent?: ConnectionSchema,
) {
  const source = useTakenSchema()
  /** What the form asks for, or what was sent before, until a text or a file takes its place. */
  const [ofForm, setOfForm] = useState<InferredSchema | undefined>(() =>
    sent === undefined ? asked(typed(), registered) : { schema: sent, guesses: [] },
  )
  const [chosen, setChosen] = useState<{ readonly from: ConnectionSchema; readonly schema: ConnectionSchema }>()
  const { state } = source
  const ofText = state.kind === 'read' && state.reading.kind === 'schema' ? state.reading.schema : undefined
  const read = ofForm?.schema ?? ofText
  const instead =
    <Source>(take: (given: Source) => void) =>
    (given: Source): void => {
      setOfForm(undefined)
      take(given)
    }
  const begin = (next: InferredSchema | undefined) => {
    source.type('')
    setOfForm(next)
  }
  const wanted = chosen !== undefined && chosen.from === read ? chosen.schema : read
  const wish = useMemo(
    () => (wanted === undefined ? undefined : wishOf(wanted, registered, apiVersion, graphUrl)),
    [wanted, registered, apiVersion, graphUrl],
  )
  return {
    text: ofForm === undefined ? source.text : printSchema(ofForm.schema),
    /** What a source is called that is not in the box. */
    taken: ofForm === undefined ? source.taken : undefined,
    /** Where the reading of the text stands; undefined while the form is the source. */
    reading: ofForm === undefined ? state : undefined,
    guesses: ofForm?.guesses ?? [],
    fromForm: () => begin(asked(typed(), registered)),
    fromStart: () => begin({ schema: startingSchema, guesses: [] }),
    type: instead(source.type),
    takeFile: instead(source.takeFile),
    takeLongText: instead(source.takeLongText),
    wish,
    /** Changes the property at an index of the wish. */
    choose: (index: number, choice: PropertyChoice) => {
      if (read !== undefined && wish !== undefined)
        setChosen({ from: read, schema: chooseForProperty(wish.schema, index, choice) })
    },
  }
}

function asked(drafts: readonly PropertyDraft[], registered: ConnectionSchema | undefined): InferredSchema | undefined {
  const inferred = schemaOfForm(drafts, registered)
  return inferred.schema.properties.length === 0 ? undefined : inferred
}

function wishOf(
  wanted: ConnectionSchema,
  registered: ConnectionSchema | undefined,
  apiVersion: ApiVersion,
  graphUrl: string,
): SchemaWish {
  const { schema, added, changed, kept } =
    registered === undefined
      ? { schema: wanted, added: wanted.properties.map(({ name }) => name), changed: [], kept: [] }
      : extendSchema(registered, wanted)
  const { body, leftOut } = schemaRequest(schema, apiVersion)
  const own = new Set([...added, ...changed])
  // Graph has schemas that break today's rules: what is registered and stays is no matter here.
  const isOwn = ({ property }: SchemaFinding) =>
    property === undefined || own.has(schema.properties[property]?.name ?? '')
  const findings = checkSchema(schema).filter(isOwn)
  const news = { properties: schema.properties.filter(({ name }) => own.has(name)) }
  const ofSeverity = (severity: Severity) =>
    findings.filter(({ rule }) => schemaRules[rule].severity === severity).map(({ message }) => message)
  return {
    schema,
    body,
    findings: {
      error: ofSeverity('error'),
      warning: [...ofSeverity('warning'), ...(isGovernmentGraph(graphUrl) ? lackingInFairfax(news) : [])],
      advice: ofSeverity('advice'),
    },
    kept: [...kept, ...leftOut],
    isNews: own.size > 0,
  }
}
