import type { AclEntryDraft, ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import type { ReadContext } from '../readDraft.ts'
import type { Fix, Fixers } from './fix.ts'

/** The ways to mend what is wrong with who may find the item. */
export const accessFixers: Fixers = {
  'acl-everyone-literal': useTenantId,
  'acl-everyone-not-tenant': useTenantId,
}

function useTenantId(problem: Problem, _: ItemDraft, { tenantId }: ReadContext): readonly Fix[] {
  if (tenantId === undefined) return []
  return changeEntry(problem, 'Use the tenant ID', (entry) => ({ ...entry, value: tenantId }), true)
}

function changeEntry(
  { place }: Problem,
  label: string,
  change: (entry: AclEntryDraft) => AclEntryDraft,
  isSafe: boolean,
): readonly Fix[] {
  const index = place.in === 'body' ? /^\/acl\/(\d+)/.exec(place.pointer)?.[1] : undefined
  if (index === undefined) return []
  const apply = (draft: ItemDraft) => {
    const entry = draft.acl[Number(index)]
    return entry === undefined ? draft : { ...draft, acl: draft.acl.with(Number(index), change(entry)) }
  }
  return [{ label, isSafe, apply }]
}
