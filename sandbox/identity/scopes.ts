import { graphAudience, graphAudiences } from '../constants.ts'

type ScopeText = { readonly title: string; readonly explanation: string; readonly adminConsent: boolean }

const readWriteNote = 'The signed-in user must be an administrator.'

/** Every delegated Graph permission the sandbox knows, with the words of its consent page. */
export const graphScopes: Readonly<Record<string, ScopeText>> = {
  'User.Read': {
    title: 'Sign you in and read your profile',
    explanation: 'Lets you sign in and lets the app read your name and user name.',
    adminConsent: false,
  },
  'User.ReadBasic.All': {
    title: "Read all users' basic profiles",
    explanation: 'Lets the app find people in your organization by name.',
    adminConsent: false,
  },
  'Group.ReadBasic.All': {
    title: "Read all groups' basic properties",
    explanation: 'Lets the app find groups in your organization by name.',
    adminConsent: false,
  },
  'User.Read.All': {
    title: "Read all users' full profiles",
    explanation: 'Lets the app read the full profiles of people in your organization, also of disabled accounts.',
    adminConsent: true,
  },
  'GroupMember.ReadBasic.All': {
    title: 'Read basic group memberships',
    explanation: 'Lets the app see who is a member of which group.',
    adminConsent: true,
  },
  'SensitivityLabel.Read': {
    title: 'Read sensitivity labels',
    explanation: 'Lets the app list the sensitivity labels of your organization.',
    adminConsent: true,
  },
  'ExternalConnection.ReadWrite.OwnedBy': {
    title: 'Read and write external connections of this app',
    explanation: `Lets the app read and change the settings of connections it is authorized to. ${readWriteNote}`,
    adminConsent: true,
  },
  'ExternalConnection.Read.All': {
    title: 'Read all external connections',
    explanation: 'Lets the app read the settings and schema of every external connection.',
    adminConsent: true,
  },
  'ExternalConnection.ReadWrite.All': {
    title: 'Read and write all external connections',
    explanation: `Lets the app read and change the settings of every external connection. ${readWriteNote}`,
    adminConsent: true,
  },
  'ExternalItem.ReadWrite.OwnedBy': {
    title: 'Read and write external items of this app',
    explanation: `Lets the app read and write items of connections it is authorized to. ${readWriteNote}`,
    adminConsent: true,
  },
  'ExternalItem.Read.All': {
    title: 'Read all external items',
    explanation: 'Lets the app read every external item you can find.',
    adminConsent: true,
  },
  'ExternalItem.ReadWrite.All': {
    title: 'Read and write all external items',
    explanation: `Lets the app read and write items of every external connection. ${readWriteNote}`,
    adminConsent: true,
  },
}

const openIdScopes: readonly string[] = ['openid', 'profile', 'email', 'offline_access']

/** A `scope` parameter taken apart: sign-in scopes, Graph scopes by their short names, and what nobody knows. */
export type RequestedScopes = {
  /** The Graph that they are for. */
  readonly audience: string
  readonly openId: readonly string[]
  readonly graph: readonly string[]
  readonly unknown: readonly string[]
}

export function readScopes(text: string): RequestedScopes {
  const openId: string[] = []
  const graph: string[] = []
  const unknown: string[] = []
  let audience = graphAudience
  for (const scope of new Set(text.split(' ').filter((part) => part !== ''))) {
    const named = audienceOf(scope)
    const known = knownScope(named === undefined ? scope : scope.slice(named.length + 1))
    audience = named ?? audience
    if (openIdScopes.includes(scope)) openId.push(scope)
    else if (known === undefined) unknown.push(scope)
    // `.default` means what is granted already, and tokens carry all of that anyway.
    else if (known !== '.default' && !graph.includes(known)) graph.push(known)
  }
  return { audience, openId, graph, unknown }
}

export function needsAdminConsent(scope: string): boolean {
  return graphScopes[scope]?.adminConsent ?? false
}

/** The scope as written in requests and token answers. */
export function fullScopeName(audience: string, scope: string): string {
  return `${audience}/${scope}`
}

// Entra ignores the case of scope names.
function audienceOf(scope: string): string | undefined {
  return graphAudiences.find((audience) => scope.toLowerCase().startsWith(`${audience}/`))
}

function knownScope(short: string): string | undefined {
  if (short.toLowerCase() === '.default') return '.default'
  return Object.keys(graphScopes).find((name) => name.toLowerCase() === short.toLowerCase())
}
