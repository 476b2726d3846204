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
  /** Resolves after the paint of the first frame in which this is so. */
  readonly shown: (isShown: () => boolean) => Promise<number>
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
  /** To be called by the callback of a frame. */
  const afterPaint = (act: (now: number) => void) => {
    waiting.push(act)
    channel.port2.postMessage(undefined)
  }
  const backupKey = (at: number) => requestAnimationFrame(() => afterPaint((now) => answers.push(now - at)))
  addEventListener('keydown', ({ timeStamp }) => backupKey(timeStamp), true)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  const shown = (isShown: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => (isShown() ? afterPaint(resolve) : requestAnimationFrame(look))
      requestAnimationFrame(look)
    })
  window.benchProbe = { answers, tasks, shown }
}
