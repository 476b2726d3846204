import type { ApiVersion } from '../../src/domain/apiVersion.ts'
import { countsOf, type FileReport } from '../fileReport.ts'

/**
 * The report for programs. `format` is raised when a member goes or changes its meaning; new members may come without.
 * @example { "format": 1, "apiVersion": "v1.0", "counts": {…}, "files": [{ "file": …, "kind": …, "findings": […] }] }
 */
export function jsonReport(reports: readonly FileReport[], apiVersion: ApiVersion): string {
  const counts = countsOf(reports.flatMap(({ findings }) => findings))
  return `${JSON.stringify({ format: 1, apiVersion, counts, files: reports.map(ordered) }, undefined, 2)}\n`
}

function ordered({ file, kind, what, findings, remarks, answer }: FileReport) {
  return {
    file,
    kind,
    what,
    counts: countsOf(findings),
    findings: findings.map(({ severity, rule, pointer, line, message, fix }) => ({
      severity,
      rule,
      pointer,
      line: line ?? null,
      message,
      fix: fix ?? null,
    })),
    ...(remarks === undefined ? {} : { remarks }),
    ...(answer === undefined ? {} : { answer }),
  }
}
