/**
 * How the bridge page goes back to the editor. The library goes to the top of the host when it does not know where the
 * sign-in began, and after each sign-out: there stands something else when the editor is in a folder.
 */
export function bridgeNavigation(folder: string, replace: (address: string) => void) {
  const navigate = (address: string) => {
    replace(address.startsWith(folder) ? address : folder)
    return Promise.resolve(true)
  }
  return { navigateInternal: navigate, navigateExternal: navigate }
}
