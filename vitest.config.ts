import { defineConfig } from 'vitest/config'
import { unitTests } from './config/unitTests.ts'

const { node, screen, alone } = unitTests(import.meta.dirname)

// A slow machine is no failure: the time is there to end what hangs.
// A thread for each file starts faster than a process.
const shared = { restoreMocks: true, testTimeout: 60_000, hookTimeout: 60_000, pool: 'threads' } as const

/**
 * Unit tests: beside the file they test. To load the code and to make a page takes longer than to test it, so the tests
 * of a kind share both: those that need no browser, and those that ask for jsdom in their first line, after each of which
 * the page is made fresh. A test that replaces modules has a world of its own.
 */
export default defineConfig({
  test: {
    // By default a core is left idle, which on a machine of two is half of it; and tests of what is on the screen wait for it.
    maxWorkers: '150%',
    projects: [
      {
        test: { ...shared, name: 'node', include: [...node], isolate: false, setupFiles: ['config/unitSetup.ts'] },
      },
      {
        test: {
          ...shared,
          name: 'screen',
          include: [...screen],
          isolate: false,
          setupFiles: ['src/ui/testing/screenSetup.ts', 'src/calling/testing/errorWordsThere.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'alone',
          include: [...alone],
          setupFiles: ['src/ui/testing/screenSetup.ts', 'src/calling/testing/errorWordsThere.ts'],
        },
      },
    ],
  },
})
