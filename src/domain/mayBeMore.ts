/** That problems may be found that only the schema tells, which is not known yet. */
export function mayBeMore(connectionId: string): string {
  const whose = connectionId.trim() || 'its connection'
  return `the schema of ${whose} may show more`
}
