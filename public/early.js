// Runs while the editor is still on its way, before the page is drawn.
// The look that was chosen here holds from the first frame; without a choice the page follows the system.
try {
  document.documentElement.dataset.theme = localStorage.getItem('external-item-editor.theme') ?? 'system'
} catch {
  // Storage is denied, so nothing was chosen.
}
// The editor does not start in a frame of another site, where somebody could be led to press what they do not see. Hosts that
// send the header frame-ancestors keep it from being loaded there at all. src/main.tsx heeds this.
function isFramedByAnotherSite() {
  try {
    return top.location.origin !== location.origin
  } catch {
    return true
  }
}
if (top !== self && isFramedByAnotherSite()) {
  window.isFramedElsewhere = true
  document.addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('a')
    link.href = location.href
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = 'Open it in a tab of its own'
    document.querySelector('.opening p').replaceChildren('The editor does not run inside another site. ', link)
  })
}
// The settings come beside the script that needs them (src/config/loadConfig.ts), not after it.
window.earlyConfig = fetch('./config.json', { cache: 'no-store' })
// Whether it failed is said by who reads it.
window.earlyConfig.catch(() => undefined)
