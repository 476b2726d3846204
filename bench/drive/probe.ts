declare global {
  interface Window {
    /** Placed in each measured page by {@link installProbe}. */
    benchProbe: Probe
  }
}

/** Notes in the page what the browser did. Times are of `performance.now()`. */
export interface Probe {
  /** How long each key took from the moment the browser got it until after the paint that followed. */
  readonly answers: number[]
  /** Tasks of 50 ms or more; the browser tells of no shorter ones. https://w3c.github.io/longtasks/ */
  readonly tasks: { readonly start: number; readonly duration: number }[]
  /** Resolves after the next paint. */
  readonly painted: () => Promise<number>
}

/**
 * Puts the probe in a page before its own scripts. It is handed to the browser as text, so it uses nothing from outside.
 * A message sent from a frame callback arrives after the frame was painted.
 */
export function installProbe(): void {
  if (window !== window.top) return
  const answers: number[] = []
  const tasks: { start: number; duration: number }[] = []
  const waiting: ((now: number) => void)[] = []
  const channel = new MessageChannel()
  channel.port1.addEventListener('message', () => waiting.shift()?.(performance.now()))
  channel.port1.start()
  const afterPaint = (act: (now: number) => void) =>
    requestAnimationFrame(() => {
      waiting.push(act)
      channel.port2.postMessage(undefined)
    })
  addEventListener('keydown', ({ timeStamp }) => afterPaint((now) => answers.push(now - timeStamp)), true)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  window.benchProbe = { answers, tasks, painted: () => new Promise(afterPaint) }
}
