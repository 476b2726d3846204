import { pages } from './pages.ts'
import { warning } from './rule.ts'

/** Rules about the sensitivity label. */
export const labelRules = {
  'sensitivity-label-not-guid': warning(pages.sensitivityLabel, 'Microsoft Purview names its labels by GUID.'),
} as const
