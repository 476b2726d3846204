/** Asks the control for a place to look up whom the text in it stands for, such as a name that was imported. */
export function lookUpAt(key: string): void {
  for (const hear of hearers) hear(key)
}

/** Says how a control looks something up. It is asked about every place, also of others. Answers with how to take that back. */
export function onLookUp(hear: (key: string) => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

const hearers = new Set<(key: string) => void>()
