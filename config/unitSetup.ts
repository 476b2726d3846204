import { afterEach } from 'vitest'

// Testing Library clears the page by itself only where `afterEach` is a global.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
