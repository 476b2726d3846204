/** An error sentence as Entra writes it: its AADSTS code first, then what support would ask for. */
export function entraMessage(code: string, sentence: string, correlationId: string, now: number): string {
  const timestamp = new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
  return `${code}: ${sentence} Trace ID: ${crypto.randomUUID()} Correlation ID: ${correlationId} Timestamp: ${timestamp}`
}
