import type { agenda as english } from '../en/agenda.ts';
import type { TranslationOf } from '../text.ts';

export const agenda: TranslationOf<typeof english> = {
  'agenda.title': 'Agenda',
  'step.addAgendaStep': 'Tambah langkah agenda',
  'step.changeAgendaStep': 'Ubah langkah agenda',
  'step.moveAgendaStep': 'Pindahkan langkah agenda',
  'step.removeAgendaStep': 'Hapus langkah agenda',
  'step.takeAgenda': 'Ambil agenda',
  'step.noteUsed': 'Catat waktu terpakai',
};
