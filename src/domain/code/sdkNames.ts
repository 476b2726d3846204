/**
 * The values of the enumerations of the Graph SDKs, as the service writes them.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-acl
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
const known = `
  user group everyone everyoneExceptGuests externalGroup grant deny text html azureActiveDirectory external
  string int64 double dateTime boolean stringCollection int64Collection doubleCollection dateTimeCollection principal
  principalCollection title url createdBy lastModifiedBy authors createdDateTime lastModifiedDateTime fileName fileExtension
  iconUrl containerName containerUrl
`
  .trim()
  .split(/\s+/)
const byPlainName = new Map(known.map((value) => [value.toLowerCase(), value]))

/** Enumerations of the SDKs for items and schemas, by their class. */
const enumerations =
  /^(?:AclType|AccessType|ExternalItemContentType|IdentitySourceType|PropertyType|Label|ExternalConnectors\w{0,40}Type)$/

/** The value of a member of an enumeration: AclType.Everyone, graphmodels.EVERYONE_ACLTYPE. Undefined for all others. */
export function enumerationValue(names: readonly string[]): string | undefined {
  const last = names.at(-1) ?? ''
  const [, constant] =
    /^([A-Z\d]{1,60})_(?:ACLTYPE|ACCESSTYPE|EXTERNALITEMCONTENTTYPE|IDENTITYSOURCETYPE|PROPERTYTYPE|LABEL)$/.exec(
      last,
    ) ?? []
  if (constant !== undefined) return valueOf(constant)
  return names.length > 1 && isEnumeration(names.at(-2) ?? '') ? valueOf(last) : undefined
}

/** True for the class of an enumeration. */
export function isEnumeration(type: string): boolean {
  return enumerations.test(type)
}

function valueOf(name: string): string {
  return byPlainName.get(name.toLowerCase().replaceAll('_', '')) ?? name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** True for a class of the SDKs that becomes an object of JSON with the names of its members in small letters. */
export function isSdkClass(type: string): boolean {
  return /^(?:Graph)?(?:ExternalItem|Acl|Properties|ExternalItemContent|Schema|Property|Principal|Identity|InformationProtectionLabel)(?:able)?$/.test(
    type,
  )
}
