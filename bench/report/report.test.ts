import { expect, test } from 'vitest'
import type { Verdict } from './budgets.ts'
import { reportOf } from './report.ts'

const verdict: Verdict = {
  kind: 'broken',
  budget: { name: 'A key', figure: 'editor 2kB content p95 ms', atMost: 1.5, unit: '×', of: 'median' },
  value: 2,
}

test('figures stand beside their floors, with the median of the ratios of each round', () => {
  const report = reportOf(
    {
      'editor 2kB content p95 ms': [30, 60, 50],
      'codemirror 2kB content p95 ms': [20, 30, 25],
      'editor load ms': [900],
    },
    [],
  )
  expect(cellsOf(report)).toContain('2kB content p95 ms|50.0|25.0|||2.00')
  expect(cellsOf(report)).toContain('load ms|900||||')
})

test('of long tasks the worst round is shown; the browser reports none under 50 ms', () => {
  const report = reportOf(
    { 'editor 2kB content longest task ms': [0, 80, 60], 'codemirror 2kB content longest task ms': [0, 0, 0] },
    [],
  )
  expect(cellsOf(report)).toContain('2kB content longest task ms|80.0|under 50|||')
})

test('a broken budget stands out, and says what it is', () => {
  expect(cellsOf(reportOf({}, [verdict]))).toContain('A key|BROKEN|2.00|1.5 ×')
})

test('a budget without figures says so', () => {
  expect(cellsOf(reportOf({}, [{ kind: 'notMeasured', budget: verdict.budget }]))).toContain(
    'A key|not measured||1.5 ×',
  )
})

function cellsOf(report: string): readonly string[] {
  return report.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join('|'),
  )
}
