/** The editor's files that have the same name in every version. The others have another name whenever they are others. */
export const unversionedFiles = ['index.html', 'early.js', 'icon.svg'] as const

/**
 * Which of the editor's files with the same name in every version stands at a path; undefined for anything else. The folder
 * begins and ends with a slash.
 */
export function unversionedFile(pathname: string, folder: string): string | undefined {
  if (pathname === folder) return 'index.html'
  return unversionedFiles.find((name) => pathname === folder + name)
}

/** True for the settings beside the page. */
export function isSettings(pathname: string, folder: string): boolean {
  return pathname === `${folder}config.json`
}
