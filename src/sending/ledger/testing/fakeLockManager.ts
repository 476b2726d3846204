/** The locks of a browser for tests, as far as the editor uses them: each is held until what was promised for it is over. */
export function fakeLockManager() {
  const held = new Set<string>()
  return {
    async request(name: string, whileHeld: () => Promise<void>): Promise<void> {
      held.add(name)
      await whileHeld()
      held.delete(name)
    },
    async query() {
      // As in a browser, after what was released before.
      await new Promise((resolve) => setTimeout(resolve))
      return { held: [{}, ...[...held].map((name) => ({ name, mode: 'exclusive' }))] }
    },
  }
}
