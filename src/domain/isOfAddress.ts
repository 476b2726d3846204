import type { RuleId } from './rules.ts'

/** True for a problem of the address, which belongs to no payload: where an item goes is still to be chosen. */
export function isOfAddress({ rule }: { readonly rule: RuleId }): boolean {
  return rule === 'connection-missing' || rule === 'item-id-missing'
}
