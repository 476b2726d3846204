import { checkAccessibility } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { findUnjudged } from './judgedColours.ts'

const paragraph = (style: string, words: string) =>
  `<!doctype html><html lang="en"><title>Colours</title><main><h1>Colours</h1><p style="${style}">${words}</p></main>`

test('what was judged once is not judged again, and what looks different is, in each look', async ({ page }) => {
  await page.setContent(paragraph('color: CanvasText', 'Read me'))
  await checkAccessibility(page)
  await page.setContent(paragraph('color: CanvasText', 'Other words'))
  await checkAccessibility(page)
  await page.setContent(paragraph('color: #ccc; background: #fff', 'Too pale'))
  await expect(checkAccessibility(page)).rejects.toThrow(/light mode[\s\S]*color-contrast/)
  // What broke a rule is not taken for judged.
  await expect(checkAccessibility(page)).rejects.toThrow('color-contrast')
  await page.setContent(
    `${paragraph('color: var(--text); background: #fff', 'Pale in the dark')}<style>:root { color-scheme: light dark; --text: light-dark(#000, #ccc) }</style>`,
  )
  await expect(checkAccessibility(page)).rejects.toThrow(/dark mode[\s\S]*color-contrast/)
})

test('what style sheets ask for makes a difference: where the pointer is, what has the focus, an attribute', async ({
  page,
}) => {
  const styled = (rule: string, attributes = '') =>
    `${paragraph('background: #fff', 'Read me').replace('<p ', `<p tabindex="0" ${attributes} `)}<style>p { color: #000 } ${rule} { color: #ccc }</style>`
  const words = page.getByText('Read me')
  await page.setContent(styled('p:hover'))
  await checkAccessibility(page)
  await words.hover()
  await expect(checkAccessibility(page)).rejects.toThrow('color-contrast')
  await page.mouse.move(0, 0)
  await page.setContent(styled('main > :focus'))
  await checkAccessibility(page)
  await words.focus()
  await expect(checkAccessibility(page)).rejects.toThrow('color-contrast')
  await page.setContent(styled('p[data-pale]'))
  await checkAccessibility(page)
  await page.setContent(styled('p[data-pale]', 'data-pale'))
  await expect(checkAccessibility(page)).rejects.toThrow('color-contrast')
})

test('how large something is and what it is called makes no difference', async ({ page }) => {
  await page.setContent(paragraph('color: CanvasText; width: 40%', 'Read me'))
  await checkAccessibility(page)
  await page.setContent(
    paragraph('width: 30%; color: CanvasText', 'Read me').replace('<p ', '<p id="other" data-number="2" '),
  )
  expect(await findUnjudged(page)).toEqual([])
})
