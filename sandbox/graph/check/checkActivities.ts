import { type JsonNode, memberOf } from '../readJson.ts'
import { isDateTimeOffset } from './dateTime.ts'
import { isTypeName } from './members.ts'
import { type ItemRefusal, refuse } from './refusal.ts'

const activityType = 'microsoft.graph.externalConnectors.externalActivity'
const kinds: readonly string[] = ['viewed', 'modified', 'created', 'commented']

/**
 * Checks activities sent along with an item; each has to say its type.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalactivity
 */
export function checkActivities(activities: JsonNode | undefined): ItemRefusal | undefined {
  if (activities === undefined) return undefined
  if (activities.kind !== 'array') return refuse('TypeMismatch', '/activities', 'activities must be an array.')
  for (const [index, activity] of activities.elements.entries()) {
    const refusal = checkActivity(activity, `/activities/${index}`)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function checkActivity(activity: JsonNode, pointer: string): ItemRefusal | undefined {
  if (activity.kind !== 'object') return refuse('TypeMismatch', pointer, 'an activity must be an object.')
  const odataType = memberOf(activity, '@odata.type')
  if (odataType === undefined || !isTypeName(odataType, activityType)) {
    return refuse('MissingTypeSpecifier', pointer, `an activity needs "@odata.type": "#${activityType}".`)
  }
  const type = memberOf(activity, 'type')
  if (type?.kind !== 'string' || !kinds.includes(type.value)) {
    return refuse('DeserializationError', `${pointer}/type`, `type is required and is one of ${kinds.join(', ')}.`)
  }
  const start = memberOf(activity, 'startDateTime')
  if (start?.kind !== 'string' || !isDateTimeOffset(start.value)) {
    return refuse('InvalidDateTime', `${pointer}/startDateTime`, 'startDateTime is required, in ISO 8601 with a zone.')
  }
  return undefined
}
