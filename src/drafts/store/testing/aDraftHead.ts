import type { DraftHead } from '../formats.ts'

/** The head of an empty draft that belongs to nobody, but for these parts. */
export function aDraftHead(parts: Partial<DraftHead> = {}): DraftHead {
  return {
    format: 1,
    id: 'd',
    name: '',
    title: '',
    connectionId: '',
    itemId: '',
    owner: '',
    at: 0,
    byteLength: 0,
    writer: '',
    ...parts,
  }
}
