import { hashSource, inlineScripts } from './inlineScripts.ts'

/** The content security policy of each page of the editor: the one list, used as response header and as meta tag. */
export function contentSecurityPolicy(page: Page): string {
  return printed(directivesOf(page))
}

/**
 * The policy as a meta tag, for static hosts that cannot send headers. Browsers ignore frame-ancestors there and say
 * so in the console: https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/meta/http-equiv
 */
export function contentSecurityPolicyMeta(page: Page): string {
  const { 'frame-ancestors': _headerOnly, ...directives } = directivesOf(page)
  return printed(directives)
}

/**
 * What of the editor has a policy: the app, the bridge that receives sign-in answers (auth-redirect.html), and the worker
 * that keeps the files of the app.
 */
export type Page = 'app' | 'bridge' | 'worker'

type Directives = Readonly<Record<string, readonly string[]>>

/** Login hosts of the supported clouds: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud */
const loginHosts = ['https://login.microsoftonline.com', 'https://login.microsoftonline.us']

/** Graph hosts of the supported clouds: https://learn.microsoft.com/graph/deployments */
const graphHosts = ['https://graph.microsoft.com', 'https://graph.microsoft.us', 'https://dod-graph.microsoft.us']

const strictest: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  // The bridge and the worker write no HTML and no script address from text; the app has a policy for each of the two.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
  // Silent token renewal loads the bridge in a hidden frame of the app.
  'frame-ancestors': ["'self'"],
}

const policies = {
  bridge: {
    ...strictest,
    'script-src': ["'self'", hashSource(inlineScripts.bridge)],
    'style-src': ["'self'"],
    // Its icon: Firefox asks the host for one where a page names none, and complains that the policy forbids it.
    'img-src': ["'self'"],
  },
  // It fetches the files that it keeps.
  worker: { ...strictest, 'connect-src': ["'self'"] },
  app: {
    ...strictest,
    'script-src': ["'self'", hashSource(inlineScripts.app)],
    // Fluent UI (Griffel) and CodeMirror put their rules into <style> elements at run time, and neither can be
    // given a nonce on a static host. Styles cannot run script; script-src stays strict.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...loginHosts, ...graphHosts],
    // What keeps the files for work without a network.
    'worker-src': ["'self'"],
    // `service-worker` is for its address (src/offline/keepFiles.ts); `inert-html`
    // for HTML that is parsed to be cleaned, and for its preview in a frame that runs and loads nothing:
    // src/editor/content/cleaning/inertHtml.ts.
    'trusted-types': ['inert-html', 'service-worker'],
    // 'self' for the bridge page inside the hidden frame, the login hosts for what is loaded there before it.
    'frame-src': ["'self'", ...loginHosts],
  },
} satisfies Record<Page, Directives>

function directivesOf(page: Page): Directives {
  return policies[page]
}

function printed(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}
