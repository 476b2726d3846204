import { rm } from 'node:fs/promises'
import { stateFolder } from './stateFolder.ts'

/** Empties the sandbox: items, sign-ins, consents and signing keys. Answers the folder that was emptied. */
export async function resetSandbox(folder: string = stateFolder()): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  return folder
}
