/** What the page says after the return from a sign-in page that came in the way of Submit. */
export const resumeNoticeId = 'resume-notice'

/** Shows it, where the field that has the focus again scrolled it away: it is what the user came back for. */
export function bringResumeInSight(): void {
  document.getElementById(resumeNoticeId)?.scrollIntoView({ block: 'nearest' })
}
