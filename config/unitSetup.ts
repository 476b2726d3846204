import { afterEach, vi } from 'vitest'

// Many files share one module graph, so each test ends with the clock and the globals as they were.
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
