import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

// The floor of any React page: one controlled input.

function Shell() {
  const [text, setText] = useState('')
  return (
    <label>
      Connection <input value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  )
}

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
)
