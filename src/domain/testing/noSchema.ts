import type { ReadContext } from '../readDraft.ts'

/** What drafts are read against while no schema is known. */
export const noSchema: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }
