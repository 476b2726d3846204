import { clouds } from './clouds.ts'

/** Whether a Graph is that of a US government cloud, whose model of schemas is older. */
export function isGovernmentGraph(graphUrl: string): boolean {
  return graphUrl === clouds.usGovL4.graphUrl || graphUrl === clouds.usGovL5.graphUrl
}
