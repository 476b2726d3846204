import { storedJson } from '../ui/storedValue.ts'

/** The accounts that have read the directory on this device, the latest first; it goes with all else that is forgotten. */
export const storedAccounts = storedJson('external-item-editor.directory-accounts', (json) =>
  Array.isArray(json) ? json.filter((each) => typeof each === 'string') : undefined,
)

/** Whether an account has read the directory on this device: only for it names are looked up without being asked to. */
export function hasReadDirectory(owner: string): boolean {
  return storedAccounts.read()?.includes(owner) ?? false
}
