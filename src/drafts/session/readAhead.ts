import { prepareDraft } from '../../domain/prepareDraft.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { LoadedDraft } from '../store/draftStore.ts'

/**
 * Works out what follows from a long list before the form is made of it, a slice at a time: in one go it would hold the page
 * up. What is worked out is remembered with each member.
 */
export async function readAhead({ draft, schema, apiVersion = 'v1.0' }: LoadedDraft): Promise<void> {
  if (draft.acl.length + draft.properties.length < fewAtOnce) return
  await inSlices(prepareDraft(draft, { apiVersion, tenantId: undefined, schema }))
}

const fewAtOnce = 2000
