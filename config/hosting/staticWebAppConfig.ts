import { everywhere, headerRules } from '../securityHeaders.ts'

/**
 * The settings of Azure Static Web Apps. The first route that fits counts, and its headers are added to the global ones:
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebAppConfig(): string {
  const { app, ...others } = headerRules
  const routes = Object.values(others).flatMap(({ paths, headers }) => paths.map((route) => ({ route, headers })))
  return `${JSON.stringify(
    {
      globalHeaders: everywhere,
      // Every other address is answered with the app.
      routes: [...routes, { route: '/*', headers: app.headers }],
      navigationFallback: {
        rewrite: '/index.html',
        // A missing part must be missing, not a page.
        exclude: Object.values(others).flatMap(({ paths }) => paths),
      },
    },
    undefined,
    2,
  )}\n`
}
