import type { Command } from '../../shared/commands/command.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import type { EditorState } from '../state/editor-state.ts';
import { edit } from '../state/editor-store.ts';
import type { Action } from './action.ts';

export type Change<Subject> = {
  readonly label: PlainTextKey;
  /** What the cursor means; undefined: nothing. */
  readonly subject: (state: EditorState) => Subject | undefined;
  /** null: there is nothing to do. */
  readonly command: (subject: Subject, state: EditorState) => Command | null;
  /** What a screen reader is told once it is done. */
  readonly told?: (subject: Subject, state: EditorState) => string;
};

/** Whatever a subject and its command depend on. Menus ask with every move of the camera, and a command can take its time. */
const ASKED_OF = ['history', 'cursor', 'selection', 'showHidden', 'settings'] as const;

function isSameQuestion(before: EditorState, now: EditorState): boolean {
  return ASKED_OF.every((key) => before[key] === now[key]);
}

/** An action that runs one command on what the cursor means, possible only while it would change something. */
export function changing<Subject>({ label, subject, command, told }: Change<Subject>): Action {
  const commandFor = (state: EditorState): Command | null => {
    const found = subject(state);
    return found === undefined ? null : command(found, state);
  };
  const wouldChange = (state: EditorState): boolean => {
    const { present } = state.history;
    return (commandFor(state)?.(present) ?? present) !== present;
  };
  let asked: { readonly state: EditorState; readonly answer: boolean } | null = null;
  return {
    isEnabled: (state) => {
      if (asked === null || !isSameQuestion(asked.state, state)) asked = { state, answer: wouldChange(state) };
      return asked.answer;
    },
    run: (store) => {
      const found = subject(store.getState());
      const made = commandFor(store.getState());
      if (found === undefined || made === null || !edit(store, label, made) || told === undefined) return;
      store.setState({ announcement: told(found, store.getState()) });
    },
  };
}

/** The place in the whole list where a record comes to lie beside the next one that is shown; null at the edge. */
export function placeBeside<Entry extends { readonly hidden: boolean }>(
  list: readonly Entry[],
  record: Entry,
  step: -1 | 1,
  showHidden: boolean,
): number | null {
  let at = list.indexOf(record) + step;
  while (!showHidden && list[at]?.hidden === true) at += step;
  return list[at] === undefined ? null : at;
}
