import { isGuid } from './guid.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/** Where the label is in the body. */
export const labelPointer = '/informationProtectionLabel'

/**
 * What is wrong with the sensitivity label of an item, at {@link labelPointer}. In v1.0 since August 2026. https://learn.microsoft.com/graph/api/resources/externalconnectors-externaliteminformationprotectionlabel
 */
export function checkSensitivityLabel(id: string | undefined): readonly Finding[] {
  if (id === undefined || id.trim() === '' || isGuid(id.trim())) return []
  const message = 'A sensitivity label is named by its GUID, such as 4e4234dd-377b-42a3-935b-0e42f138fa23.'
  return [finding('sensitivity-label-not-guid', message)]
}
