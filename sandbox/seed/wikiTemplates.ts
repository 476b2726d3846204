import type { ResultTemplateSeed } from './connection.ts'

/** Two looks of articles: one for runbooks, one for all others. Some of their bindings cannot be filled, on purpose. */
export const wikiTemplates: readonly ResultTemplateSeed[] = [
  {
    id: 'runbooks',
    priority: 1,
    rules: [{ property: 'articleCode', operation: 'startsWith', values: ['RB', 'OPS'], valuesJoinedBy: 'or' }],
    layout: {
      type: 'AdaptiveCard',
      version: '1.3',
      body: [
        {
          type: 'ColumnSet',
          columns: [
            {
              type: 'Column',
              width: 'auto',
              items: [{ type: 'Image', url: '${iconUrl}', altText: 'Runbook', size: 'Small' }],
            },
            {
              type: 'Column',
              width: 'stretch',
              items: [
                { type: 'TextBlock', text: '[${title}](${url})', weight: 'Bolder', size: 'Medium', color: 'Accent' },
                {
                  type: 'TextBlock',
                  text: '${containerName}',
                  isSubtle: true,
                  spacing: 'None',
                  $when: '${containerName != null}',
                },
                { type: 'TextBlock', text: '${ResultSnippet}', wrap: true, maxLines: 3 },
              ],
            },
          ],
        },
        {
          type: 'Container',
          style: 'emphasis',
          items: [
            {
              type: 'FactSet',
              facts: [
                { title: 'Code', value: '${articleCode}' },
                { title: 'Department', value: '${department}' },
                { title: 'Changed', value: '{{DATE(${lastModifiedDateTime}, SHORT)}}' },
                { title: 'On call', value: '${onCall}' },
              ],
            },
            {
              type: 'TextBlock',
              text: '${toUpper(department)} runbook',
              color: 'Attention',
              $when: "${department == 'Engineering'}",
            },
          ],
        },
        {
          type: 'ColumnSet',
          columns: [
            {
              type: 'Column',
              $data: '${authors}',
              width: 'auto',
              items: [{ type: 'TextBlock', text: '${$index + 1}. ${$data}' }],
            },
          ],
        },
        { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Open runbook', url: '${url}' }] },
      ],
    },
  },
  {
    id: 'articles',
    priority: 4,
    rules: [],
    layout: {
      type: 'AdaptiveCard',
      version: '1.3',
      body: [
        { type: 'TextBlock', text: '[${title}](${url})', weight: 'Bolder', color: 'Accent' },
        { type: 'TextBlock', text: '${ResultSnippet}', wrap: true, maxLines: 2 },
        { type: 'TextBlock', text: '${lastModifiedBy}', isSubtle: true, $when: '${exists(lastModifiedBy)}' },
      ],
    },
  },
]
