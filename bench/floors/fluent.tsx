import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FluentShell } from './FluentShell.tsx'

createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <FluentProvider theme={webLightTheme}>
      <FluentShell />
    </FluentProvider>
  </StrictMode>,
)
