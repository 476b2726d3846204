import type { RuntimeConfig } from '../config.ts'

/** The settings of a deployment, for tests. */
export const fakeConfig: RuntimeConfig = {
  clientId: 'c',
  authority: 'https://login.test',
  knownAuthorities: [],
  authorityMetadata: undefined,
  graphBaseUrl: 'https://graph.test',
  graphScopeBase: 'https://graph.microsoft.com',
  cloud: 'global',
  environmentName: 'Test',
  isSandbox: false,
  apiVersion: 'beta',
  limits: {},
}
