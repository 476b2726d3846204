import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify'

declare global {
  interface Window {
    /** Not in every browser: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API */
    readonly trustedTypes?: WindowLike['trustedTypes']
  }
}

/**
 * The one policy of Trusted Types on the page; config/contentSecurityPolicy.ts names it. What it lets through is parsed
 * into documents that load and run nothing, or put into a frame that does not either.
 */
const policy = window.trustedTypes?.createPolicy('inert-html', {
  createHTML: (html) => html,
  // A whole policy has them; nothing here has a use for them.
  createScript: refused,
  createScriptURL: refused,
})

/** A sanitiser with hooks of its own. */
export function newSanitiser(config: Config): { readonly purify: DOMPurify; readonly config: Config } {
  return {
    purify: createDOMPurify(window),
    config: policy === undefined ? config : { ...config, TRUSTED_TYPES_POLICY: policy },
  }
}

/** Shows a page in a frame, which has to be a sandboxed one. */
export function showInFrame(frame: HTMLIFrameElement, page: string): void {
  Object.assign(frame, { srcdoc: policy === undefined ? page : policy.createHTML(page) })
}

function refused(): never {
  throw new TypeError('No text becomes a script here.')
}
