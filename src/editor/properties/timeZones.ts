/** The zones to choose from: UTC, that of the device, then all that the browser knows. */
export function timeZonesFrom(deviceZone: string): readonly string[] {
  return [...new Set(['UTC', deviceZone, ...Intl.supportedValuesOf('timeZone')])]
}

/** The zones that a text may be the beginning of a word of; a space is as good as an underscore. */
export function matchingZones(zones: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(/\s+/g, '_')
  return zones.filter((zone) => zone.toLowerCase().includes(wanted))
}
