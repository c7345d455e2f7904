import type { Lane, Note, NoteColour } from '../../../shared/map/journey-map.ts';
import { laneColourName, resolveColour, type Theme } from '../../../shared/theme.ts';
import { notePaper } from '../../../shared/layout/scene.ts';

/** The note colours as CSS has them, whatever the theme. */
const PAINTS: Pick<Theme, 'notes'> = {
  notes: {
    yellow: 'var(--note-yellow)',
    green: 'var(--note-green)',
    blue: 'var(--note-blue)',
    coral: 'var(--note-coral)',
    violet: 'var(--note-violet)',
    orange: 'var(--note-orange)',
    teal: 'var(--note-teal)',
    grey: 'var(--note-grey)',
  },
};

export function notePaint(colour: NoteColour): string {
  return PAINTS.notes[colour];
}

/** The colour of a lane's notes. */
export function lanePaint(lane: Pick<Lane, 'kind' | 'colour'>): string {
  return resolveColour(PAINTS, lane.colour, notePaint(laneColourName(lane)));
}

/** A note's paper and ink, as the board has them. */
export function paperStyle(theme: Theme, note: Note, lane: Lane): { background: string; color: string } {
  const { ground, ink } = notePaper(theme, { note, lane });
  return { background: ground, color: ink };
}
