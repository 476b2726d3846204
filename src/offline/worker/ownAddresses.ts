/**
 * Which of the editor's files with the same name in every version stands at a path; undefined for anything else. The folder
 * begins and ends with a slash.
 */
export function unversionedFile(pathname: string, folder: string): string | undefined {
  if (pathname === folder) return 'index.html'
  return ['index.html', 'early.js', 'icon.svg'].find((name) => pathname === folder + name)
}

/** True for the settings beside the page. */
export function isSettings(pathname: string, folder: string): boolean {
  return pathname === `${folder}config.json`
}
