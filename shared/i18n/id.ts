import type { en } from './en.ts';
import { actions } from './id/actions.ts';
import { agenda } from './id/agenda.ts';
import { app } from './id/app.ts';
import { attribution } from './id/attribution.ts';
import { board } from './id/board.ts';
import { commandLine } from './id/command-line.ts';
import { compare } from './id/compare.ts';
import { diagnosis } from './id/diagnosis.ts';
import { dialogs } from './id/dialogs.ts';
import { evidence } from './id/evidence.ts';
import { feelings } from './id/feelings.ts';
import { files } from './id/files.ts';
import { find } from './id/find.ts';
import { formats } from './id/formats.ts';
import { groups } from './id/groups.ts';
import { photo } from './id/photo.ts';
import { merging } from './id/merging.ts';
import { help } from './id/help.ts';
import { linking } from './id/linking.ts';
import { locking } from './id/locking.ts';
import { method } from './id/method.ts';
import { panels } from './id/panels.ts';
import { personas } from './id/personas.ts';
import { presenting } from './id/presenting.ts';
import { print } from './id/print.ts';
import { projector } from './id/projector.ts';
import { recovery } from './id/recovery.ts';
import { report } from './id/report.ts';
import { rescue } from './id/rescue.ts';
import { score } from './id/score.ts';
import { results } from './id/results.ts';
import { sets } from './id/sets.ts';
import { settings } from './id/settings.ts';
import { silence } from './id/silence.ts';
import { start } from './id/start.ts';
import { tables } from './id/tables.ts';
import { versions } from './id/versions.ts';
import { voting } from './id/voting.ts';
import { waiting } from './id/waiting.ts';
import { trouble } from './id/trouble.ts';
import type { TranslationOf } from './text.ts';

export const id: TranslationOf<typeof en> = {
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
};
