import { expect, test } from './fixtures.ts'

const good = { clientId: '5a4db0c5-0000-4000-8000-00000000ed17', tenant: 'organizations', cloud: 'global' }

/** What a deployment's config.json holds, and what the page says: the key, what is wrong, what to do. */
const deployments = [
  {
    name: 'without a client id',
    file: JSON.stringify({ tenant: good.tenant, cloud: good.cloud }),
    says: ['clientId', 'is missing', 'Copy "Application (client) ID" from the overview page'],
  },
  {
    name: 'with a cloud that is none',
    file: JSON.stringify({ ...good, cloud: 'china' }),
    says: ['cloud', 'Write "global", "usGovL4" (GCC High)'],
  },
  {
    name: 'with a misspelt setting',
    file: JSON.stringify({ ...good, clientID: good.clientId }),
    says: ['clientID', 'Remove it, or correct its spelling.'],
  },
  {
    name: 'with a limit in words',
    file: JSON.stringify({ ...good, limits: { beta: '4 MB' } }),
    says: ['limits.beta', 'Write bytes as numbers'],
  },
  {
    name: 'with a sandbox on another computer',
    file: JSON.stringify({
      ...good,
      sandbox: {
        name: 'Sandbox',
        authority: 'https://login.example.com/tenant',
        authorityMetadata: {
          issuer: 'https://login.example.com/',
          authorization_endpoint: 'https://login.example.com/authorize',
          token_endpoint: 'https://login.example.com/token',
          end_session_endpoint: 'https://login.example.com/logout',
          jwks_uri: 'https://login.example.com/keys',
        },
        graphBaseUrl: 'http://localhost/graph',
      },
    }),
    says: ['sandbox.authority', 'which is not on this computer', 'Use localhost, 127.0.0.1 or [::1].'],
  },
  {
    name: 'that is not JSON',
    file: '{ "clientId": ',
    says: ['config.json', 'is not valid JSON: line 1, column 15', 'Correct the file and reload the page.'],
  },
] as const

for (const { name, file, says } of deployments) {
  test(`a config.json ${name} gives a page that names the key and the way out`, async ({ page }) => {
    // The sandbox cannot serve a broken deployment, so this is the one answer that a test makes up.
    await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: file }))
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'The editor is not set up yet' })).toBeVisible()
    const faults = page.getByRole('main').getByRole('list')
    for (const words of says) await expect(faults).toContainText(words)
    await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0)
  })
}

test('the page about config.json can be read by everybody', async ({ page, checkA11y }) => {
  await page.route('**/config.json', (route) => route.fulfill({ contentType: 'application/json', body: '{}' }))
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await checkA11y()
})

test('limits of the deployment count instead of the documented ones, and its version is where a first visit starts', async ({
  page,
}) => {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), apiVersion: 'v1.0', limits: { 'v1.0': 1000 } } })
  })
  await page.goto('/')
  await expect(page.getByRole('combobox', { name: 'API version' })).toHaveValue('v1.0')
  await expect(page.getByRole('meter', { name: 'Payload size' })).toHaveAttribute('aria-valuemax', '1000')
})
