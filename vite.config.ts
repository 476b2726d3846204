import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bridgePlugin } from './config/bridgePlugin.ts'
import { fluentTokensPlugin } from './config/fluentTokensPlugin.ts'
import { securityPlugin } from './config/securityPlugin.ts'
import { serviceWorkerPlugin } from './config/serviceWorkerPlugin.ts'
import { settingsPlugin } from './config/settingsPlugin.ts'
import { shortClassNamesPlugin } from './config/shortClassNamesPlugin.ts'
import { usedThemePlugin } from './config/usedThemePlugin.ts'
import { sandboxPlugin } from './sandbox/hosts/vitePlugin.ts'

/** One address for `npm start`, `npm run dev` and e2e: the app, and the sandbox under /__sandbox/. */
export default defineConfig({
  // The build works in whatever folder of a host it is put.
  base: './',
  // Security first: its headers must be set before the sandbox answers a request.
  plugins: [
    react(),
    securityPlugin(),
    bridgePlugin(),
    settingsPlugin(),
    fluentTokensPlugin(),
    usedThemePlugin(),
    shortClassNamesPlugin(),
    serviceWorkerPlugin(),
    sandboxPlugin(),
  ],
  // Vite's own CORS answers would hide those of the sandbox, which are part of what it imitates.
  server: { cors: false, watch: { ignored: ['**/.sandbox/**', '**/dist/**', '**/test-results/**'] } },
  preview: { cors: false },
  build: {
    target: 'baseline-widely-available',
    // Late parts bring no style of their own: one that did not arrive would leave its part bare, also after “Try again”.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the first screen needs is one file: dozens of small ones compress badly. Late parts share it as it is.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
})
