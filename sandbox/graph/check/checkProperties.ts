import type { SchemaProperty } from '../../seed/connection.ts'
import type { JsonNode, JsonObject } from '../readJson.ts'
import { type PropertyRule, propertyRules } from './propertyRules.ts'
import { firstRefusal, type ItemRefusal, refuse } from './refusal.ts'

const annotationSuffix = '@odata.type'

/** Checks the property bag against the connection's schema: names, values, and type specifiers. */
export function checkProperties(
  properties: JsonNode | undefined,
  schema: readonly SchemaProperty[],
): ItemRefusal | undefined {
  if (properties === undefined) return refuse('MissingRequired', '/properties', 'properties is required.')
  if (properties.kind !== 'object') return refuse('TypeMismatch', '/properties', 'properties must be an object.')
  const values = properties.members.filter(({ name }) => !name.endsWith(annotationSuffix))
  if (values.length === 0) {
    return refuse('MissingRequired', '/properties', 'properties needs at least one property.')
  }
  const specifiers = specifiersOf(properties)
  return firstRefusal([
    ...[...specifiers.keys()].map((name) => () => checkSpecifierHasValue(name, values)),
    ...values.map(
      ({ name, value }) =>
        () =>
          checkProperty(name, value, specifiers.get(name), schema),
    ),
  ])
}

function checkProperty(
  name: string,
  value: JsonNode,
  specifier: JsonNode | undefined,
  schema: readonly SchemaProperty[],
): ItemRefusal | undefined {
  const property = schema.find((one) => one.name === name)
  if (property === undefined) return refuse('UnknownProperty', `/properties/${name}`, unknownSentence(name, schema))
  const rule = propertyRules[property.type]
  return firstRefusal([() => checkValue(value, name, rule), () => checkSpecifier(name, value, specifier, rule)])
}

function checkValue(value: JsonNode, name: string, rule: PropertyRule): ItemRefusal | undefined {
  const pointer = `/properties/${name}`
  if (!rule.isCollection) return rule.checkValue(value, pointer)
  if (value.kind !== 'array') {
    return refuse('TypeMismatch', pointer, `has a value that does not match the schema: ${rule.specifier} is an array.`)
  }
  for (const [index, element] of value.elements.entries()) {
    const refusal = rule.checkValue(element, `${pointer}/${index}`)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function checkSpecifier(
  name: string,
  value: JsonNode,
  specifier: JsonNode | undefined,
  rule: PropertyRule,
): ItemRefusal | undefined {
  const pointer = `/properties/${name}${annotationSuffix}`
  if (specifier === undefined) {
    if (!isSpecifierNeeded(value, rule)) return undefined
    const why = rule.isCollection ? 'a collection' : 'a String with characters outside ASCII'
    const sentence = `${why} needs a type specifier: "${name}${annotationSuffix}": "${rule.specifier}".`
    return refuse('MissingTypeSpecifier', pointer, sentence)
  }
  const text = specifier.kind === 'string' ? specifier.value.replace(/^#/, '') : undefined
  if (text === rule.specifier) return undefined
  const sentence = `Requested value ${specifier.source.slice(0, 100)} was not found. For this property it is "${rule.specifier}".`
  return refuse('DeserializationError', pointer, sentence)
}

function isSpecifierNeeded(value: JsonNode, rule: PropertyRule): boolean {
  switch (rule.specifierNeeded) {
    case 'always':
      return true
    case 'never':
      return false
    case 'nonAscii':
      return value.kind === 'string' && /[^\0-\u007f]/.test(value.value)
  }
}

function checkSpecifierHasValue(name: string, values: JsonObject['members']): ItemRefusal | undefined {
  if (values.some((member) => member.name === name)) return undefined
  const sentence = `a type specifier without its property '${name}'.`
  return refuse('SpecifierWithoutValue', `/properties/${name}${annotationSuffix}`, sentence)
}

function specifiersOf(properties: JsonObject): ReadonlyMap<string, JsonNode> {
  const annotations = properties.members.filter(({ name }) => name.endsWith(annotationSuffix))
  return new Map(annotations.map(({ name, value }) => [name.slice(0, -annotationSuffix.length), value]))
}

function unknownSentence(name: string, schema: readonly SchemaProperty[]): string {
  const near = schema.find(
    (one) => one.name.toLowerCase() === name.toLowerCase() || one.aliases?.some((alias) => alias === name),
  )
  const hint = near === undefined ? '' : ` Did you mean '${near.name}'?`
  return `the property '${name}' is not in the connection's schema.${hint}`
}
