import { latePart } from '../../ui/latePart.ts'

/** What only a property with a date needs, once there is one or it is to be chosen. */
export const dateParts = latePart(async () => {
  const [{ DatePanel }, { sentDateText }] = await Promise.all([import('./DatePanel.tsx'), import('./sentDate.ts')])
  return { DatePanel, sentDateText }
})
