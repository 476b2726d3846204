import { defineConfig } from '@playwright/test'

// Another port where this one is taken, or to run two at once.
const port = Number(process.env['E2E_PORT'] ?? 4317)
const chromiumPath = process.env['CHROMIUM_PATH']

/** End-to-end tests: the production build with a sandbox in memory, in Chromium. Run them with `npm run e2e`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  timeout: 120_000,
  // Stories with megabytes on a shared machine take their time; nothing is waited for longer than it takes.
  expect: { timeout: 20_000 },
  // Twice the cores of a small machine: each waits for its page half of the time.
  workers: 4,
  // A test that passes only when repeated has found something.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // Each story is a new browser profile, and would keep all files of the editor again: keptFiles.spec.ts alone wants that.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // Each press waits until what it presses has come to rest; what moves is for eyes.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace takes a snapshot of the page at each step, which costs as much time as the stories: TRACE=1 asks for it.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        viewport: { width: 1366, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
        launchOptions: {
          ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
          // No sandbox, because containers give none; the rest keeps the browser from calling home during tests.
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host localhost --port ${port} --strictPort`,
    url: `http://localhost:${port}/config.json`,
    // A directory that is busy now and then would be so in the middle of somebody's story: stories ask for it by name.
    env: { SANDBOX_STORAGE: 'memory', SANDBOX_THROTTLE_EVERY: '0' },
    reuseExistingServer: false,
  },
})
