/** A WebSocket over which commands are numbered and answered in any order. */
export interface CommandSocket {
  /** Sends a message under the next number, and waits for the answer of that number. */
  readonly ask: (message: (id: number) => object) => Promise<unknown>
  /** Hands an answer to who asked. */
  readonly answer: (id: number, result: unknown) => void
  /** Hands a refusal to who asked, in the words of the browser. */
  readonly refuse: (id: number, words: string) => void
  /** Nobody will answer what was asked so far. */
  readonly refuseAll: (words: string) => void
}

/** Connects, and hears everything that comes. Throws when nothing answers at the address. */
export async function connectCommands(
  address: string,
  onMessage: (message: unknown, socket: CommandSocket) => void,
): Promise<CommandSocket> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  const take = (id: number) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    return asked
  }
  const commands: CommandSocket = {
    ask: (message) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error(gone))
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify(message(last)))
      }),
    answer: (id, result) => take(id)?.resolve(result),
    refuse: (id, words) => take(id)?.reject(new Error(words)),
    refuseAll: (words) => {
      for (const id of waiting.keys()) commands.refuse(id, words)
    },
  }
  socket.addEventListener('message', ({ data }) => onMessage(JSON.parse(String(data)), commands))
  socket.addEventListener('close', () => commands.refuseAll(gone))
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}.`)))
  })
  return commands
}

const gone = 'The browser is gone.'
