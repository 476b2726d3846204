import { everywhere, type HeaderRule, headerRules } from '../securityHeaders.ts'

/**
 * A server of nginx. A location that adds a header loses those of its surroundings, so each one lists all of its own:
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxConf(): string {
  const { app, ...others } = headerRules
  return `# Made by "npm run hosting" of config/securityHeaders.ts. Do not edit it here.
server {
  listen 8080;
  root /usr/share/nginx/html;
  index index.html;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${Object.values(others)
  .map((rule) => location(pattern(rule), rule, 'try_files $uri $uri.html =404;'))
  .join('\n')}
  # Every other address is answered with the app.
${location('/', app, 'try_files $uri $uri/ /index.html;')}}
`
}

function pattern({ paths }: HeaderRule): string {
  const alternatives = paths.map(
    (path) => `${path.replaceAll('.', '\\.').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`,
  )
  return `~ ^(?:${alternatives.join('|')})`
}

function location(match: string, { headers }: HeaderRule, files: string): string {
  const lines = Object.entries({ ...everywhere, ...headers }).map(
    // What is missing now may be there after the next update: only an answer that is there is kept.
    ([name, value]) => `    add_header ${name} "${value}"${value.includes('immutable') ? '' : ' always'};`,
  )
  return [`  location ${match} {`, ...lines, `    ${files}`, '  }', ''].join('\n')
}
