import type { Plugin } from 'vite'
import { contentSecurityPolicyMeta } from './contentSecurityPolicy.ts'
import { inlineScripts, withInlineScript } from './inlineScripts.ts'
import { securityHeadersFor } from './securityHeaders.ts'

/**
 * Vite plugin: the production build carries its content security policy in each page, and the one script that stands in it; `vite preview` sends the
 * security headers a production host should send. `vite dev` has neither, because hot reload runs inline script.
 */
export function securityPlugin(): Plugin {
  return {
    name: 'external-item-editor:security',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(securityHeadersFor(pathname))) response.setHeader(name, value)
        next()
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, server }) {
        if (server !== undefined) return html
        const page = path.endsWith('auth-redirect.html') ? 'bridge' : 'app'
        return withInlineScript(withPolicy(html, contentSecurityPolicyMeta(page)), inlineScripts[page])
      },
    },
  }
}

// Straight after the charset, which must stay in the first 1,024 bytes, and before anything that loads.
const charset = /<meta charset="utf-8"\s*\/?>/i

function withPolicy(html: string, policy: string): string {
  if (!charset.test(html))
    throw new Error('The page needs <meta charset="utf-8">: its content security policy goes there.')
  return html.replace(charset, (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
}
