/** Does one piece of work; it may be left off at any await that follows the signal. */
type Work = (signal: AbortSignal) => Promise<void>

/** Work of which only the latest counts: what begins, or waits to begin, leaves off what came before. */
export class LatestWork {
  readonly #pause: number
  #running = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `pause` is how long nothing else may come before work that waits begins, in milliseconds. */
  constructor(pause: number) {
    this.#pause = pause
  }

  /** Begins the work after a pause. */
  later(work: Work): void {
    this.leaveOff()
    this.#timer = setTimeout(() => void this.now(work), this.#pause)
  }

  /** Begins the work; resolves when it is done or left off. */
  async now(work: Work): Promise<void> {
    this.leaveOff()
    this.#running = new AbortController()
    const { signal } = this.#running
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  leaveOff(): void {
    clearTimeout(this.#timer)
    this.#running.abort()
  }
}
