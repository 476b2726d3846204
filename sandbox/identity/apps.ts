import { editorAppId, foreignAppId } from '../constants.ts'

const names: Readonly<Record<string, string>> = {
  [editorAppId]: 'External Item Editor',
  [foreignAppId]: 'Fabrikam connector',
}

/** The display name of a registered app; undefined for an app id nobody registered. */
export function appNameOf(appId: string): string | undefined {
  return names[appId.toLowerCase()]
}
