// Runs in the page itself, straight after early.js. It helps where a host answers with this page at an address that is not
// the editor's own: without the slash at the end, or for a link that leads deeper. Then the files beside it are not there.
void (async () => {
  const say = (text) => {
    document.addEventListener('DOMContentLoaded', () => document.querySelector('.opening p')?.replaceChildren(text))
    if (document.readyState !== 'loading') document.querySelector('.opening p')?.replaceChildren(text)
  }
  // An old copy of this page after an update: it names parts that are not there any more.
  addEventListener(
    'error',
    ({ target }) => {
      if (target.type === 'module' && window.earlyConfig)
        say(
          'The editor could not be loaded. It may have been updated: reload the page. Drafts are kept on this device.',
        )
    },
    true,
  )
  if (window.earlyConfig) return
  const { origin, pathname, search, hash } = location
  const folders = pathname.endsWith('/') ? [] : [pathname + '/']
  for (let at = pathname.replace(/[^/]*$/, ''); at.length > 1; ) {
    at = at.replace(/[^/]*\/$/, '')
    folders.push(at)
  }
  for (const folder of folders) {
    // The origin first: a path may begin with two slashes.
    const answer = await fetch(origin + folder + 'early.js').catch(() => undefined)
    if (answer?.ok && /javascript/.test(answer.headers.get('content-type')))
      return location.replace(origin + folder + search + hash)
  }
  say('The editor could not be opened: files are missing on the server. Copy everything that is in the folder “dist”.')
})()
