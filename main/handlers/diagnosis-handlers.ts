import { app } from 'electron';
import os from 'node:os';
import path from 'node:path';
import type { CallAnswers, Handlers } from '../../shared/ipc/contract.ts';
import { localDay } from '../../shared/local-day.ts';
import { type DiagnosisFacts, diagnosisText } from '../diagnosis.ts';
import { askToReplace, askWhereToSave } from '../dialogs.ts';
import { readLog } from '../log.ts';
import { logFolder } from '../own-folder.ts';
import type { Shell } from '../shell.ts';
import { isThere, replaceFile } from '../write-output.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `diagnosis.${string}`>;

/** A page that fails over and over again must not fill the disk with its log. */
const MOST_MISHAPS = 50;

export function diagnosisHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  let mishaps = 0;
  return {
    'diagnosis.text': () => diagnosisText(factsOf(shell)),
    'diagnosis.save': (context) => save(shell, context),
    'diagnosis.mishap': (_context, mishap) => {
      mishaps += 1;
      if (mishaps <= MOST_MISHAPS) shell.log.error('page', mishap);
      return 'taken';
    },
  };
}

function factsOf({ settings, windows }: Shell): DiagnosisFacts {
  const { electron, chrome, node } = process.versions;
  return {
    versions: {
      Jejak: app.getVersion(),
      Electron: electron,
      Chromium: chrome,
      Node: node,
      system: `${os.type()} ${os.release()} ${process.arch}`,
      memory: `${Math.round(os.totalmem() / 2 ** 20)} MB`,
      graphics: app.getGPUFeatureStatus().gpu_compositing,
      packaged: String(app.isPackaged),
    },
    settings: settings.value(),
    windows: windows.all.map(({ document }) => document && { map: document.map, status: document.status }),
    log: readLog(logFolder()),
    made: new Date(),
    words: { home: os.homedir(), user: userName(), host: os.hostname() },
  };
}

/** Some systems know no name for whoever runs the app. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

async function save(shell: Shell, context: WindowContext): Promise<CallAnswers['diagnosis.save']> {
  const { disk } = shell.care;
  const t = shell.t();
  const { browser } = mapWindow(context);
  const facts = factsOf(shell);
  const proposed = `${t('diagnosis.fileName')} ${localDay(facts.made)}.txt`;
  const chosen = await askWhereToSave(browser, { title: t('diagnosis.save'), kind: t('diagnosis.files'), proposed });
  if (chosen === null) return 'cancelled';
  const name = path.basename(chosen.path);
  // The system asked about the name that was typed, not about the one with its extension.
  if (!chosen.isAsChosen && (await isThere(disk, chosen.path)) && !(await askToReplace(browser, t, name))) {
    return 'cancelled';
  }
  return (await replaceFile(disk, chosen.path, new TextEncoder().encode(diagnosisText(facts)))) ?? { name };
}
