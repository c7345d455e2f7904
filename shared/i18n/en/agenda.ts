/** The agenda of a workshop: its steps, and the clock they run by. */
export const agenda = {
  'agenda.title': 'Agenda',
  'step.addAgendaStep': 'Add step to the agenda',
  'step.changeAgendaStep': 'Change step of the agenda',
  'step.moveAgendaStep': 'Move step of the agenda',
  'step.removeAgendaStep': 'Remove step from the agenda',
  'step.takeAgenda': 'Take agenda',
  'step.noteUsed': 'Write down the time used',
} as const;
