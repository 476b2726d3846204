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

// The colours and the type of the product (Fluent), so that whoever comes from there knows that it goes on.
const css = `
:root { color-scheme: light dark; --ink: #242424; --quiet: #616161; --page: #fafafa; --card: #fff; --line: #d1d1d1;
  --edge: #616161; --accent: #0f6cbd; --on-accent: #fff; --badge: #fffce5; --on-badge: #817400; }
@media (prefers-color-scheme: dark) { :root { --ink: #fff; --quiet: #adadad; --page: #1f1f1f; --card: #292929;
  --line: #666; --edge: #adadad; --accent: #479ef5; --on-accent: #0a1a2a; --badge: #1f1f1f; --on-badge: #fef7b2; } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink);
  font: 14px/20px 'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue',
    sans-serif }
header { padding: 12px 16px; color: var(--quiet); text-align: center }
.badge { padding: 1px 8px; border: 1px solid; border-radius: 16px; background: var(--badge); color: var(--on-badge);
  font-size: 12px; font-weight: 600 }
main { max-width: 440px; margin: 32px auto; padding: 24px; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; overflow-wrap: anywhere }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 32px; font-weight: 600 }
ul { margin: 12px 0; padding: 0; list-style: none }
li { margin: 8px 0 }
.quiet { color: var(--quiet) }
button { min-height: 32px; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
  border-radius: 4px; padding: 5px 12px; cursor: pointer }
button:not(.account) { font-weight: 600 }
button:hover { border-color: var(--edge) }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
button.account { display: block; width: 100%; padding: 8px 12px; text-align: left }
button.account span { display: block }
summary { width: fit-content; cursor: pointer; list-style: none }
summary::before { content: ''; display: inline-block; width: 6px; height: 6px; margin-inline: 2px 8px; border: solid;
  border-width: 0 1.5px 1.5px 0; vertical-align: 1px; rotate: -45deg }
details[open] > summary::before { rotate: 45deg; vertical-align: 3px }
.actions { position: sticky; bottom: 0; display: flex; gap: 8px; justify-content: flex-end;
  margin: 12px -24px -24px; padding: 12px 24px; border-radius: 8px; background: var(--card) }
form:has(.actions) { display: contents }
label { display: flex; gap: 8px; align-items: flex-start; margin: 12px 0 }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px }
a { color: var(--accent) }
/* What there is more of fades out above the buttons, which stay in sight. */
.actions::before { content: ''; position: absolute; inset: auto 0 calc(100% + 1px); height: 20px; pointer-events: none;
  background: linear-gradient(to top, var(--card), transparent) }
@media (max-height: 640px) { header { padding-block: 4px } main { margin-block: 4px; padding-block: 12px }
  h1 { margin-bottom: 4px } p, ul, label { margin-block: 6px } li { margin-block: 4px }
  .actions { margin-top: 20px; margin-bottom: -12px; padding-block: 8px; border-top: 1px solid var(--line);
    border-start-start-radius: 0; border-start-end-radius: 0 } }
/* Low and wide, as on a projector: beside each other all of it is in sight. */
@media (max-height: 640px) and (min-width: 720px) { main:has(.actions) { max-width: 700px }
  main:has(.actions) ul { columns: 2; column-gap: 24px } main:has(.actions) li { margin-block: 0 8px; break-inside: avoid } }
@media (max-width: 512px) { main { margin: 0; border-inline: 0; border-radius: 0 } }
`
