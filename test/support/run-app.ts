import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { electronProgram, ROOT } from './app.ts';

export type Ending = { readonly code: number | null; readonly output: string; readonly errors: string };

export type RunOptions = {
  /** Where it runs, and keeps its settings. */
  readonly folder: string;
  readonly display?: boolean;
  /** A packaged app, which brings its own files; left out: what was built here. */
  readonly program?: string;
};

/** Runs the app with these words to its end, without a display where `display` is not true. */
export function runApp(words: readonly string[], { folder, display = false, program }: RunOptions): Promise<Ending> {
  const env: NodeJS.ProcessEnv = { ...process.env, LANGUAGE: 'en' };
  if (!display) delete env.DISPLAY;
  const userData = `--user-data-dir=${path.join(folder, 'user-data')}`;
  const started = program === undefined ? [electronProgram(), userData, ROOT] : [program, userData];
  const [command = '', ...args] = started;
  const child = spawn(command, [...args, ...words], { cwd: folder, env });
  const heard = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.errors += text));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output: heard.output, errors: withoutChromium(heard.errors) }));
  });
}

/** Chromium complains by itself about machines without a message bus or a graphics card. */
function withoutChromium(errors: string): string {
  return errors
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\//.test(line))
    .join('\n');
}

/** A program of the system, or the reason why a test that needs it is skipped. */
export function whyWithout(program: string): string | null {
  return spawnSync(program, ['-v']).error === undefined ? null : `skipped, since ${program} is not installed: `;
}
