import { defineConfig } from 'vitest/config'

// A slow machine is no failure: the time is there to end what hangs.
// A thread for each file starts faster than a process.
const shared = { restoreMocks: true, testTimeout: 60_000, pool: 'threads' } as const

/**
 * Unit tests: beside the file they test. Pure code shares one module graph, which saves most of the time; a test of
 * components (*.test.tsx) asks for jsdom in its first line and gets a world of its own.
 */
export default defineConfig({
  test: {
    // By default a core is left idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: ['{src/domain,src/graph}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'rest',
          include: ['{src,sandbox,config,scripts,bench,checkItems}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['{src/domain,src/graph}/**'],
          setupFiles: ['config/unitSetup.ts'],
        },
      },
    ],
  },
})
