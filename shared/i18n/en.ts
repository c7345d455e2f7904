import { actions } from './en/actions.ts';
import { agenda } from './en/agenda.ts';
import { app } from './en/app.ts';
import { attribution } from './en/attribution.ts';
import { board } from './en/board.ts';
import { commandLine } from './en/command-line.ts';
import { compare } from './en/compare.ts';
import { diagnosis } from './en/diagnosis.ts';
import { dialogs } from './en/dialogs.ts';
import { evidence } from './en/evidence.ts';
import { feelings } from './en/feelings.ts';
import { files } from './en/files.ts';
import { find } from './en/find.ts';
import { formats } from './en/formats.ts';
import { groups } from './en/groups.ts';
import { photo } from './en/photo.ts';
import { merging } from './en/merging.ts';
import { help } from './en/help.ts';
import { linking } from './en/linking.ts';
import { locking } from './en/locking.ts';
import { method } from './en/method.ts';
import { panels } from './en/panels.ts';
import { personas } from './en/personas.ts';
import { presenting } from './en/presenting.ts';
import { print } from './en/print.ts';
import { projector } from './en/projector.ts';
import { recovery } from './en/recovery.ts';
import { report } from './en/report.ts';
import { rescue } from './en/rescue.ts';
import { score } from './en/score.ts';
import { results } from './en/results.ts';
import { sets } from './en/sets.ts';
import { settings } from './en/settings.ts';
import { silence } from './en/silence.ts';
import { start } from './en/start.ts';
import { tables } from './en/tables.ts';
import { versions } from './en/versions.ts';
import { voting } from './en/voting.ts';
import { waiting } from './en/waiting.ts';
import { trouble } from './en/trouble.ts';

/** English, the language that says which texts there are. */
export const en = {
  ...app,
  ...actions,
  ...agenda,
  ...attribution,
  ...board,
  ...commandLine,
  ...compare,
  ...diagnosis,
  ...dialogs,
  ...evidence,
  ...feelings,
  ...files,
  ...find,
  ...formats,
  ...groups,
  ...photo,
  ...merging,
  ...help,
  ...linking,
  ...locking,
  ...method,
  ...panels,
  ...personas,
  ...presenting,
  ...print,
  ...projector,
  ...recovery,
  ...report,
  ...rescue,
  ...score,
  ...results,
  ...sets,
  ...settings,
  ...silence,
  ...start,
  ...tables,
  ...versions,
  ...voting,
  ...waiting,
  ...trouble,
} as const;
