import type { ElementValue } from '../elementValue.ts'
import type { ExternalItem, ItemProperty, PropertyValue } from '../externalItem.ts'
import { propertyTypeRow } from '../propertyType.ts'

/**
 * The reference encoder: the item as compact JSON, written straight from the contract and with nothing of the printer.
 * Text goes through `JSON.stringify`; only number digits are taken as they are.
 */
export function referenceJson({ acl, properties, content, sensitivityLabelId }: ExternalItem): string {
  const entries = acl.map(({ type, value, accessType, identitySource }) =>
    JSON.stringify({ type, value, accessType, ...(identitySource === undefined ? {} : { identitySource }) }),
  )
  const bag = properties.flatMap((property) => [
    ...annotationOf(property),
    `${JSON.stringify(property.name)}:${valueJson(property.value)}`,
  ])
  const members = [`"acl":[${entries.join()}]`, `"properties":{${bag.join()}}`]
  if (content !== undefined) {
    members.push(`"content":${JSON.stringify({ value: content.value.toString(), type: content.type })}`)
  }
  if (sensitivityLabelId !== undefined) {
    members.push(`"informationProtectionLabel":${JSON.stringify({ sensitivityLabelId })}`)
  }
  return `{${members.join()}}`
}

function annotationOf({ name, type, value }: ItemProperty): readonly string[] {
  const { isCollection, specifier } = propertyTypeRow(type)
  const isNonAsciiString = type === 'string' && Array.from(textOf(value)).some((each) => each > '\u007f')
  return isCollection || isNonAsciiString
    ? [`${JSON.stringify(`${name}@odata.type`)}:${JSON.stringify(specifier)}`]
    : []
}

function textOf(value: PropertyValue): string {
  if (typeof value === 'string') return value
  const isText = value !== null && typeof value === 'object' && isElement(value) && value.kind === 'longText'
  return isText ? value.text.toString() : ''
}

function valueJson(value: PropertyValue): string {
  if (value === null) return 'null'
  return isElement(value) ? elementJson(value) : `[${value.map(elementJson).join()}]`
}

function elementJson(value: ElementValue): string {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (value.kind === 'number') return value.digits
  if (value.kind === 'longText') return JSON.stringify(value.text.toString())
  return JSON.stringify({
    '@odata.type': '#microsoft.graph.externalConnectors.principal',
    ...Object.fromEntries(value.fields),
  })
}

function isElement(value: Exclude<PropertyValue, null>): value is ElementValue {
  return !Array.isArray(value)
}
