import { announce } from '../../ui/announce.ts'
import type { SideTab } from '../panes/sideTabs.tsx'
import type { Command, CommandGroup } from './command.ts'
import { readOnlyObstacle } from './obstacles.ts'
import { findControl, pressNamed } from './pressNamed.ts'

interface Row extends Pick<Command, 'alsoCalled'> {
  readonly label: string
  readonly group: CommandGroup
  /** Where its control is; it is shown before. */
  readonly where: 'form' | 'header' | SideTab
  /** The names of the controls to press, in order. */
  readonly press: readonly RegExp[]
  /** Why its control is not there. */
  readonly without?: string
  readonly leadsToField?: true
}

const more = /^More for access$/

/** THE TABLE of what only presses a control of the form or of a tab, so that every button is found by typing too. */
const rows: readonly Row[] = [
  {
    label: 'Add people or groups',
    group: 'Item',
    where: 'form',
    press: [/^Add people or groups$/],
    alsoCalled: 'access acl share permission grant allow who can see everyone except guests person user member group',
    leadsToField: true,
  },
  {
    label: 'Keep some out',
    group: 'Item',
    where: 'form',
    press: [/^Keep some out$/],
    alsoCalled: 'access acl deny exclude block who cannot see person people user group',
    leadsToField: true,
  },
  { label: 'Add many people and groups', group: 'Item', where: 'form', press: [more, /^Add many/] },
  { label: 'Copy access from another item', group: 'Item', where: 'form', press: [more, /^Copy access/] },
  { label: 'Access presets', group: 'Item', where: 'form', press: [more, /^Presets/] },
  {
    label: 'Test a person',
    group: 'Item',
    where: 'form',
    press: [/^Test a person/],
    alsoCalled: 'access permission check who can see find it',
    without: 'Add people or groups first.',
  },
  { label: 'External groups', group: 'Item', where: 'form', press: [more, /^External groups/] },
  {
    label: 'Suggest an item ID',
    group: 'Item',
    where: 'form',
    press: [/^(Suggest one|Use [A-Za-z0-9]+)$/],
    without: 'It has an ID.',
  },
  {
    label: 'Add a property',
    group: 'Item',
    where: 'form',
    press: [/^Add property$/],
    without: 'The schema has them all.',
  },
  { label: 'Filter properties', group: 'Go to', where: 'form', press: [/^Filter properties$/], leadsToField: true },
  { label: 'Schema details', group: 'Page', where: 'form', press: [/^Schema details$/] },
  { label: 'Use a schema', group: 'Item', where: 'form', press: [/^(Use a|Change the) schema$/] },
  { label: 'Open a file as content', group: 'Item', where: 'form', press: [/^Open a file/] },
  {
    label: 'Preview the HTML content',
    group: 'Item',
    where: 'form',
    press: [/^Preview$/],
    without: 'The content is text.',
  },
  {
    label: 'Choose a sensitivity label',
    group: 'Item',
    where: 'form',
    press: [/^Choose from the labels/],
    without: 'Sign in first.',
  },
  { label: 'Copy payload', group: 'Item', where: 'payload', press: [/^Copy payload$/] },
  { label: 'Download payload', group: 'Item', where: 'payload', press: [/^Download payload$/] },
  { label: 'Edit as JSON', group: 'Item', where: 'payload', press: [/^Edit as JSON$/] },
  { label: 'Find in payload', group: 'Go to', where: 'payload', press: [/^Find in payload$/], leadsToField: true },
  { label: 'Fix all that can be fixed', group: 'Item', where: 'problems', press: [/^Apply \d/] },
  { label: 'Read stored item', group: 'Item', where: 'compare', press: [/^Read (stored item|it again)$/] },
  { label: 'End presenting', group: 'Page', where: 'header', press: [/^End presenting$/], without: 'It is off.' },
  {
    label: 'Add another account',
    group: 'Page',
    where: 'header',
    press: [/^Account: /, /^Add another account$/],
    without: 'Sign in first.',
  },
]

/** One for each of them. */
export const pressCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  rows.map(
    ({
      label,
      alsoCalled,
      group,
      where,
      press,
      without = 'It is not there now.',
      leadsToField = false,
    }): [string, Command] => [
      `press-${label}`,
      {
        label,
        group,
        leadsToField,
        ...(alsoCalled !== undefined && { alsoCalled }),
        obstacle: (parts) => {
          if (where === 'form' && readOnlyObstacle(parts) !== undefined) return readOnlyObstacle(parts)
          const [first] = press
          // What is on another tab, or in the form behind one, is there once that is shown.
          const mayBeHidden = where !== 'header' && where !== 'form'
          return mayBeHidden || first === undefined || findControl(first) !== undefined ? undefined : without
        },
        run: ({ page }) => {
          if (where === 'form') page.panes.showForm()
          else if (where !== 'header') page.show(where)
          // After the render that shows it.
          requestAnimationFrame(async () => {
            if (!(await pressNamed(press))) announce(`“${label}” is not there now.`)
          })
        },
      },
    ],
  ),
)
