/** The button below a name that nobody has: it may be a group of the connector's own, which is created there. */
export const externalInstead = 'Make it an external group'
