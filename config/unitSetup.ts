import { afterEach } from 'vitest'

// Testing Library clears the page by itself only where `afterEach` is a global.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  afterEach(cleanup)
  // A slow machine is no failure here either.
  configure({ asyncUtilTimeout: 20_000 })
}
