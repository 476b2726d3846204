import { storedAccounts } from './directoryAccounts.ts'

const most = 20

/** Keeps in mind on this device whether an account may read the directory. */
export function rememberAccount(owner: string, isAllowed: boolean): void {
  const others = (storedAccounts.read() ?? []).filter((each) => each !== owner)
  storedAccounts.write(isAllowed ? [owner, ...others].slice(0, most) : others)
}
