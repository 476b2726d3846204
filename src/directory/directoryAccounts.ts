import { storedJson } from '../ui/storedValue.ts'

/** The accounts that have read the directory on this device: only for them it is read without being asked to. */
export interface DirectoryAccounts {
  readonly has: (owner: string) => boolean
  readonly add: (owner: string) => void
  readonly remove: (owner: string) => void
}

const most = 20
const stored = storedJson('external-item-editor.directory-accounts', (json) =>
  Array.isArray(json) ? json.filter((each) => typeof each === 'string') : undefined,
)

/** In the storage of this browser, which goes with all else that is forgotten. */
export const browserDirectoryAccounts: DirectoryAccounts = {
  has: (owner) => stored.read()?.includes(owner) ?? false,
  add(owner) {
    const owners = stored.read() ?? []
    if (!owners.includes(owner)) stored.write([owner, ...owners].slice(0, most))
  },
  remove(owner) {
    const owners = stored.read() ?? []
    if (owners.includes(owner)) stored.write(owners.filter((each) => each !== owner))
  },
}
