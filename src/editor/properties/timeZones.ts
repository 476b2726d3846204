/** The zones to choose from: UTC, that of the device, then all that the browser knows. */
export function timeZonesFrom(deviceZone: string): readonly string[] {
  return [...new Set(['UTC', deviceZone, ...Intl.supportedValuesOf('timeZone')])]
}

/** The zones that have a text in their name, the one of this name first; a space is as good as an underscore. */
export function matchingZones(zones: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase().replaceAll(/\s+/g, '_')
  const matching = zones.filter((zone) => zone.toLowerCase().includes(wanted))
  const exact = matching.filter((zone) => zone.toLowerCase() === wanted)
  return exact.length === 0 ? matching : [...new Set([...exact, ...matching])]
}
