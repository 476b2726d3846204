import createDOMPurify, { type Config, type DOMPurify } from 'dompurify'
import { refusingPolicy } from '../../../ui/trustedTypes.ts'

/**
 * The policy of Trusted Types for HTML. What it lets through is parsed into documents that load and run nothing, or put into
 * a frame that does not either.
 */
const policy = window.trustedTypes?.createPolicy('inert-html', { ...refusingPolicy, createHTML: (html) => html })

/** A sanitiser with hooks of its own. */
export function newSanitiser(config: Config): { readonly purify: DOMPurify; readonly config: Config } {
  return {
    purify: createDOMPurify(window),
    config: policy === undefined ? config : { ...config, TRUSTED_TYPES_POLICY: policy },
  }
}

/**
 * HTML whose event handlers and base address have names that mean nothing. They never count, but Chromium's policy complains
 * about each one already when it is parsed. It is for a quiet console only: what is not found here is taken out by the
 * sanitiser.
 */
export function quietHtml(html: string): string {
  return html.replaceAll(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/^<base(?=[\s/>])/i, '<x-base').replaceAll(/([\s/"'])on([a-z]+\s*=)/gi, `$1${handlerPrefix}$2`),
  )
}

/** How the attribute of an event handler begins after {@link quietHtml}. */
export const handlerPrefix = 'data-handler-'

/** Shows a page in a frame, which has to be a sandboxed one. */
export function showInFrame(frame: HTMLIFrameElement, page: string): void {
  Object.assign(frame, { srcdoc: policy === undefined ? page : policy.createHTML(page) })
}
