import { isGuid } from '../guid.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { DoctorFacts } from './doctorFacts.ts'
import { consentRemedy } from './remedies.ts'

/** The checks up to what the token grants, in order. */
export const signInChecks: readonly ((facts: DoctorFacts) => Diagnosis)[] = [settings, redirect, account, grants, role]

function settings({ clientId, tenant, cloudName }: DoctorFacts): Diagnosis {
  const names = isGuid(tenant) ? [] : [tenant]
  const evidence = `Client ID ${clientId}, tenant ${tenant}, cloud ${cloudName}.`
  return tenant.toLowerCase() === 'organizations'
    ? {
        title: 'Settings',
        outcome: 'doubtful',
        evidence: `${evidence} Accounts of every organization can sign in: write your tenant ID in config.json.`,
      }
    : { title: 'Settings', outcome: 'right', evidence, names }
}

function redirect({ redirectAddress, token }: DoctorFacts): Diagnosis {
  const title = 'Redirect address'
  const remedy = { label: 'Copy redirect address', text: redirectAddress }
  if (!/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(redirectAddress))
    return { title, outcome: 'wrong', evidence: `${redirectAddress} is neither https nor this computer.`, remedy }
  // An account may be remembered from other settings: only a token shows that a sign-in came back for this app.
  return token.kind !== 'ok'
    ? {
        title,
        outcome: 'unknown',
        evidence: `${redirectAddress} has to be registered as a single-page application; signing in shows whether it is.`,
        remedy,
      }
    : { title, outcome: 'right', evidence: `${redirectAddress}: a sign-in came back to it.` }
}

function account({ account: signedIn, tenant }: DoctorFacts): Diagnosis {
  const title = 'Account and tenant'
  if (signedIn === undefined)
    return { title, outcome: 'wrong', evidence: 'Nobody is signed in. Sign in, then check again.' }
  const evidence = `${signedIn.username} in tenant ${signedIn.tenantId}.`
  return isGuid(tenant) && signedIn.tenantId.toLowerCase() !== tenant.toLowerCase()
    ? { title, outcome: 'wrong', evidence: `${evidence} The settings name the tenant ${tenant}: sign in there.` }
    : { title, outcome: 'right', evidence }
}

function grants(facts: DoctorFacts): Diagnosis {
  const title = 'What the token grants'
  const { token, clientId, neededScopes, now } = facts
  if (token.kind === 'unasked') return unknown(title)
  if (token.kind === 'failed')
    return token.needsConsent === true
      ? { title, outcome: 'wrong', evidence: `There is no token. ${token.message}`, remedy: consentRemedy(facts) }
      : {
          title,
          outcome: 'wrong',
          evidence: `There is no token for this client ID. ${token.message} ${compareSettings}`,
        }
  const { scopes, appId, expiresAt } = token.value
  const missing = neededScopes.filter((scope) => !allows(scopes, scope))
  if (missing.length > 0)
    return {
      title,
      outcome: 'wrong',
      evidence: `${missing.join(' and ')} is not granted. An administrator opens the consent link.`,
      remedy: consentRemedy(facts),
    }
  if (appId !== undefined && appId.toLowerCase() !== clientId.toLowerCase())
    return { title, outcome: 'wrong', evidence: `It is for the app ${appId}, and the settings name ${clientId}.` }
  const minutes =
    expiresAt === undefined
      ? ''
      : ` It is valid for ${Math.max(0, Math.round((expiresAt - now) / 60_000))} minutes more.`
  return { title, outcome: 'right', evidence: `${scopes.join(', ')}.${minutes}` }
}

const compareSettings =
  'If Microsoft shows an error when you sign in, compare client ID and tenant with the overview page of the app registration.'

/**
 * The texts of the permissions want an administrator, without naming a role.
 * https://learn.microsoft.com/graph/permissions-reference#externalitemreadwriteownedby
 */
function role({ token }: DoctorFacts): Diagnosis {
  const title = 'Administrator role'
  if (token.kind !== 'ok') return unknown(title)
  const { roleIds } = token.value
  if (roleIds === undefined)
    return { title, outcome: 'unknown', evidence: 'The token does not name the roles of the person.' }
  return roleIds.includes(globalAdministrator)
    ? { title, outcome: 'right', evidence: 'Global Administrator.' }
    : {
        title,
        outcome: 'doubtful',
        evidence:
          'Not a Global Administrator. Writing items needs an administrator; which other roles count is not documented. If Graph answers 403, try with a Global Administrator.',
      }
}

/** https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference#global-administrator */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'

/** A wider permission does as well as the one for the connections of the app. */
function allows(granted: readonly string[], needed: string): boolean {
  return granted.includes(needed) || granted.includes(needed.replace(/OwnedBy$/, 'All'))
}

/** A check that has to wait for those before it. */
export function unknown(title: string): Diagnosis {
  return { title, outcome: 'unknown', evidence: 'Not checked, because of what stands above.' }
}
