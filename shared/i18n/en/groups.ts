/** Notes of a cell that lie together under a heading. */
export const groups = {
  'action.note.group': 'Group under a heading…',
  'action.note.ungroup': 'Ungroup',
  'action.select.sameGroup': 'Notes of the same group',
  'step.groupNotes': 'Group notes',
  'step.ungroupNotes': 'Ungroup notes',
  'step.renameGroup': 'Rename group',
  'groups.title': { one: 'Group {count} note', other: 'Group {count} notes' },
  'groups.line': 'In each cell they lie together in a frame with this heading.',
  'groups.heading': 'Heading',
  'groups.yes': 'Group',
  'groups.grouped': { one: '{count} note lies under “{name}”.', other: '{count} notes lie under “{name}”.' },
  'groups.ungrouped': { one: '{count} note lies in no group.', other: '{count} notes lie in no group.' },
  'groups.inGroup': 'In the group “{name}”',
  'groups.ofNote': 'Group',
} as const;
