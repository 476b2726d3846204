/** What is said about the preview. */
export const previewWords = {
  name: 'HTML preview',
  note: 'How a reader could see it. Scripts never run, and pictures and pages from elsewhere are not loaded. Graph gets the source above.',
  cut: (length: string) => `Only the first ${length} characters are shown.`,
} as const
