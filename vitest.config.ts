import { defineConfig } from 'vitest/config'

/** Unit tests: beside the file they test, in Node; a test of components asks for jsdom in its first line. */
export default defineConfig({
  test: {
    include: ['{src,sandbox,config,scripts}/**/*.test.{ts,tsx,mjs}'],
    setupFiles: ['config/unitSetup.ts'],
    restoreMocks: true,
  },
})
