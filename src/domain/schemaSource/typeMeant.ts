import { nearestOf } from '../nearest.ts'
import { allPropertyTypes, propertyTypes } from '../propertyType.ts'

/** The schema's name of the type that a name from elsewhere probably means, such as Int64 for Int32. */
export function typeMeant(written: string): string | undefined {
  const [, list, word = ''] =
    /^(collection|list|array|set)?\W{0,3}([a-z]{1,40})\d{0,3}\W{0,3}$/i.exec(written.trim()) ?? []
  const isList = list !== undefined || /\[\]$|collection$/i.test(written.trim())
  const single = namesElsewhere.get(word.toLowerCase().replace(/collection$/, ''))
  const meant = single ?? nearestOf(written, names)
  return single !== undefined && isList ? (names.find((name) => name === `${single}Collection`) ?? single) : meant
}

const names: readonly string[] = allPropertyTypes.map((type) => propertyTypes[type].schemaName)

/** What languages and databases call their types, without the digits of their widths. */
const namesElsewhere: ReadonlyMap<string, string> = new Map(
  Object.entries({
    String: 'string text str char varchar nvarchar guid uuid uri url memo json enum html',
    Int64: 'int integer long short byte bigint smallint uint number',
    Double: 'double float decimal single real money currency numeric',
    Boolean: 'boolean bool bit yesno',
    DateTime: 'date datetime datetimeoffset timestamp time instant',
    Principal: 'principal person user people identity',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
