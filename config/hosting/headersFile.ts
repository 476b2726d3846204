import { everywhere, type Headers, headerRules } from '../securityHeaders.ts'

/**
 * The file `_headers` of Cloudflare Pages and Netlify. Every rule that fits is applied there, so the app’s own headers stand at
 * the addresses of the app alone. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(): string {
  const rules: readonly (readonly [path: string, headers: Headers])[] = [
    ['/*', everywhere],
    ...Object.values(headerRules).flatMap(({ paths, headers }) => paths.map((path) => [path, headers] as const)),
  ]
  return rules
    .map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''])
    .flat()
    .join('\n')
}
