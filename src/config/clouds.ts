/** A Microsoft cloud that has the connectors API. */
export type Cloud = keyof typeof clouds

/**
 * Where each cloud signs people in and where its Graph is. The cloud of China has no connectors API.
 * https://learn.microsoft.com/graph/deployments
 */
export const clouds = {
  global: {
    name: 'Global',
    loginUrl: 'https://login.microsoftonline.com',
    graphUrl: 'https://graph.microsoft.com',
  },
  usGovL4: {
    name: 'US Government L4 (GCC High)',
    loginUrl: 'https://login.microsoftonline.us',
    graphUrl: 'https://graph.microsoft.us',
  },
  usGovL5: {
    name: 'US Government L5 (DoD)',
    loginUrl: 'https://login.microsoftonline.us',
    graphUrl: 'https://dod-graph.microsoft.us',
  },
} as const
