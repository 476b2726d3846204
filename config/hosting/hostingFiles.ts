import { headersFile } from './headersFile.ts'
import { nginxConf } from './nginxConf.ts'
import { staticWebAppConfig } from './staticWebAppConfig.ts'

/**
 * The ready files for hosts, by their place in hosting/. All are made of the one table of headers, so they cannot differ:
 * `npm run hosting` writes them, and a test keeps them.
 */
export const hostingFiles: Readonly<Record<string, () => string>> = {
  'staticwebapp.config.json': staticWebAppConfig,
  'nginx.conf': nginxConf,
  _headers: headersFile,
}
