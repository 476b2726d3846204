/** The sensitivity labels of the sandbox's tenant. https://learn.microsoft.com/graph/api/sensitivitylabel-get */
export const sensitivityLabels = [
  { id: '5a4db0c5-0000-4000-8000-0000000d0001', name: 'General', sublabels: [] },
  {
    id: '5a4db0c5-0000-4000-8000-0000000d0002',
    name: 'Confidential',
    sublabels: [{ id: '5a4db0c5-0000-4000-8000-0000000d0003', name: 'Project Aurora', sublabels: [] }],
  },
] as const
