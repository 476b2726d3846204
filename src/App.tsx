import { FluentProvider } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { AuthProvider } from './auth/AuthProvider.tsx'
import type { LazyAuth } from './auth/lazyAuth.ts'
import { ItemPage } from './ItemPage.tsx'
import { Announcer } from './ui/Announcer.tsx'
import { CrashBoundary } from './ui/CrashBoundary.tsx'
import { useTheme } from './ui/themeChoice.ts'
import type { ItemParts } from './useItemFlow.ts'

interface Props {
  readonly parts: Omit<ItemParts, 'auth'> & { readonly auth: LazyAuth }
  readonly queryClient: QueryClient
}

/** What every part of the page stands in: theme, session, query cache. */
export function App({ parts, queryClient }: Props) {
  const { theme, choice, isDark, choose } = useTheme()
  return (
    <FluentProvider theme={theme} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
      <CrashBoundary>
        <QueryClientProvider client={queryClient}>
          <AuthProvider auth={parts.auth}>
            <ItemPage parts={parts} theme={choice} onTheme={choose} />
          </AuthProvider>
        </QueryClientProvider>
      </CrashBoundary>
      <Announcer />
    </FluentProvider>
  )
}
