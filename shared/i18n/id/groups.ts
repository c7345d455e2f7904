import type { groups as english } from '../en/groups.ts';
import type { TranslationOf } from '../text.ts';

export const groups: TranslationOf<typeof english> = {
  'action.note.group': 'Kelompokkan di bawah judul…',
  'action.note.ungroup': 'Lepas dari kelompok',
  'action.select.sameGroup': 'Catatan sekelompok',
  'step.groupNotes': 'Kelompokkan catatan',
  'step.ungroupNotes': 'Lepas dari kelompok',
  'step.renameGroup': 'Ganti nama kelompok',
  'groups.title': 'Kelompokkan {count} catatan',
  'groups.line': 'Di setiap sel, catatan terletak bersama dalam bingkai dengan judul ini.',
  'groups.heading': 'Judul',
  'groups.yes': 'Kelompokkan',
  'groups.grouped': '{count} catatan berada di bawah “{name}”.',
  'groups.ungrouped': '{count} catatan tidak berkelompok.',
  'groups.inGroup': 'Dalam kelompok “{name}”',
  'groups.ofNote': 'Kelompok',
};
