import type { Observed } from '../domain/doctor/doctorFacts.ts'
import { labelledProperty } from '../domain/labelledProperty.ts'
import { contentProbe } from '../domain/search/searchedText.ts'
import { valueHead } from '../domain/valueHead.ts'
import { type RetrievalHit, retrieveForCopilot } from '../graph/copilotRetrieval.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { Evidence } from './evidence.ts'
import { unansweredCall } from './failedCall.ts'
import type { Observation } from './observation.ts'

/** What Copilot answered, and what shows it. */
export interface CopilotTold {
  readonly fact: Observed<boolean>
  readonly evidence: readonly Evidence[]
  readonly error: GraphError | undefined
}

/**
 * Asks Copilot’s retrieval API once, by the title of the item. A hit has no item ID: it is recognised by its address or, without
 * one, by the value that the item was looked for with.
 */
export async function askCopilot(
  client: GraphClient,
  { facts, members, schema }: Observation,
  signal: AbortSignal,
): Promise<CopilotTold> {
  const valueOf = (label: string) => {
    const property = labelledProperty(schema, label)
    return valueHead(members?.properties.find(({ name }) => name === property?.name)?.value, longestQuestion)
  }
  const probe = members && schema && contentProbe(members, schema)
  const question = valueOf('title') || probe?.value || facts.itemId
  const reading = await retrieveForCopilot(client, {
    connectionId: facts.connectionId,
    queryString: question,
    metadata: probe === undefined ? [] : [probe.property],
    signal,
  })
  const { answer } = reading
  const evidence = answer === undefined ? [] : [{ asked: question, at: answer.receivedAt, answer }]
  if (reading.kind === 'error') {
    return { fact: unansweredCall(reading.error, 'asking Copilot'), evidence, error: reading.error }
  }
  const url = valueOf('url')
  const isIt = ({ webUrl, metadata }: RetrievalHit) =>
    url === '' ? probe !== undefined && metadata[probe.property] === probe.value : webUrl === url
  return { fact: { kind: 'ok', value: reading.value.some(isIt) }, evidence, error: undefined }
}

/** In code units. */
const longestQuestion = 1500
