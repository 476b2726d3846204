import { announce } from '../../ui/announce.ts'
import { lateEntry } from './lateEntry.ts'

/** Opens the dialog that adds many people with a list in it, once its part is loaded. */
export async function addListed(text: string): Promise<void> {
  await lateEntry.ask()
  const late = lateEntry.get()
  if (late === undefined) announce('Nothing was added: a part of the editor could not be loaded')
  else late.askedList.set(text)
}
