import { defineConfig } from 'vitest/config'

// A slow machine is no failure: the time is there to end what hangs.
const shared = { restoreMocks: true, testTimeout: 60_000 } as const

/**
 * Unit tests: beside the file they test. Pure code shares one module graph, which saves most of the time; a test of
 * components (*.test.tsx) asks for jsdom in its first line and gets a world of its own.
 */
export default defineConfig({
  test: {
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
