import type { ConfigFault } from './configFault.ts'

/** Shown instead of the editor when config.json is unusable: which key is wrong, and how to mend it. */
export function ConfigFaultPage({ faults }: { readonly faults: readonly ConfigFault[] }) {
  return (
    <main className="config-fault">
      <h1>The editor is not set up yet</h1>
      <p>
        It reads its settings from <code>config.json</code> beside this page. Mend the following, then reload.
      </p>
      <ul>
        {faults.map(({ path, problem, fix }) => (
          <li key={path + problem}>
            <p>
              <strong>
                <code>{path === '' ? 'config.json' : path}</code> {problem}.
              </strong>
            </p>
            <p>{fix}</p>
          </li>
        ))}
      </ul>
      <p>The README of the editor tells how to register an app and write the file.</p>
    </main>
  )
}
