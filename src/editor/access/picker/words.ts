/** The button below a name that nobody has: it may be a group of the connector's own, which is created there. */
export const externalInstead = 'Make it an external group'

/** What is said of several names in the box of one. */
export function severalNamed(count: number): string {
  return `These are ${count} names, and an entry is for one person or group.`
}

/** The button that takes them apart. */
export const entryOfEach = 'Make an entry of each'
