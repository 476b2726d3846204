// Runs while the editor is still on its way, before the page is drawn.
// The look that was chosen here holds from the first frame; without a choice the page follows the system.
try {
  document.documentElement.dataset.theme = localStorage.getItem('external-item-editor.theme') ?? 'system'
} catch {
  // Storage is denied, so nothing was chosen.
}
// The settings come beside the script that needs them (src/config/loadConfig.ts), not after it.
window.earlyConfig = fetch('./config.json', { cache: 'no-store' })
// Whether it failed is said by who reads it.
window.earlyConfig.catch(() => undefined)
