import { html, raw } from 'hono/html'

/** A piece of HTML with every value in it escaped. */
export type Html = ReturnType<typeof html>

/** One sign-in page, ready to send. It needs no script, and its policy allows none. */
export async function pageResponse(page: {
  readonly title: string
  readonly body: Html
  readonly status?: number
  /** Where the page's form may end up after its redirect. */
  readonly redirectUri?: string
}): Promise<Response> {
  const nonce = crypto.randomUUID()
  const text = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - Sandbox sign-in</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${raw(css)}</style>
</head>
<body>
<header><span class="badge">Sandbox</span> Sign-in on this computer. No password is needed, and nothing leaves it.</header>
<main>
${page.body}
</main>
</body>
</html>`
  return new Response(text.toString(), {
    status: page.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': [
        "default-src 'none'",
        `style-src 'nonce-${nonce}'`,
        // An empty icon: without one Firefox asks the host for it, and complains that the policy forbids it.
        'img-src data:',
        `form-action 'self'${originSource(page.redirectUri)}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

// Browsers check form-action on the redirect too. An IPv6 address cannot be written there; 'self' has to do for it.
function originSource(redirectUri: string | undefined): string {
  if (redirectUri === undefined) return ''
  const origin = new URL(redirectUri).origin
  return origin.includes('[') ? '' : ` ${origin}`
}

const css = `
:root { color-scheme: light dark; --ink: #1b1a19; --quiet: #4f4d4b; --page: #f3f2f1; --card: #fff; --line: #8a8886;
  --accent: #0b5cad; --on-accent: #fff; --badge: #fff1c2; --on-badge: #4a3500; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f4f3; --quiet: #c8c6c4; --page: #141414; --card: #232323;
  --line: #8a8886; --accent: #7ab8f5; --on-accent: #0a1a2a; --badge: #4a3a00; --on-badge: #ffe9a3; } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink);
  font: 1rem/1.5 'Segoe UI', system-ui, sans-serif }
header { padding: .75rem 1rem; color: var(--quiet); text-align: center }
.badge { padding: .1rem .5rem; border-radius: 1rem; background: var(--badge); color: var(--on-badge); font-weight: 600 }
main { max-width: 30rem; margin: 2rem auto; padding: 1.5rem; background: var(--card); border: 1px solid var(--line);
  border-radius: .5rem; overflow-wrap: anywhere }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; font-weight: 600 }
ul { margin: 1rem 0; padding: 0; list-style: none }
li { margin: .75rem 0 }
.quiet { color: var(--quiet) }
button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .25rem;
  padding: .5rem 1rem; cursor: pointer }
button:hover { border-color: var(--accent) }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600 }
button.account { display: block; width: 100%; text-align: left }
button.account span { display: block }
.actions { position: sticky; bottom: 0; display: flex; gap: .75rem; justify-content: flex-end;
  margin: 1rem -1.5rem -1.5rem; padding: .75rem 1.5rem; border-radius: .5rem; background: var(--card) }
form:has(.actions) { display: contents }
label { display: flex; gap: .5rem; align-items: flex-start; margin: 1rem 0 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
a { color: var(--accent) }
@media (max-height: 40rem) { main { margin-block: .5rem } h1 { margin-bottom: .5rem } }
@media (max-width: 32rem) { main { margin: 0; border-inline: 0; border-radius: 0 } }
`
