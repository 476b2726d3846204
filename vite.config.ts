import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bridgePlugin } from './config/bridgePlugin.ts'
import { securityPlugin } from './config/securityPlugin.ts'
import { sandboxPlugin } from './sandbox/hosts/vitePlugin.ts'

/** One address for `npm start`, `npm run dev` and e2e: the app, and the sandbox under /__sandbox/. */
export default defineConfig({
  // Security first: its headers must be set before the sandbox answers a request.
  plugins: [react(), securityPlugin(), bridgePlugin(), sandboxPlugin()],
  // Vite's own CORS answers would hide those of the sandbox, which are part of what it imitates.
  server: { cors: false, watch: { ignored: ['**/.sandbox/**', '**/dist/**', '**/test-results/**'] } },
  preview: { cors: false },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the first screen needs is two files: dozens of small ones compress badly. Late parts share them as they are.
        codeSplitting: {
          groups: [
            // React makes errors while it starts, and to place them an engine that is watched reads the whole file again.
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
})
