import path from 'node:path';

/** Switches of Chromium, Node and the desktop that may stand on the command line and are not for the app. */
const SWITCHES: readonly string[] = [
  'allow-file-access-from-files',
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-gpu-sandbox',
  'disable-hardware-acceleration',
  'disable-renderer-backgrounding',
  'disable-setuid-sandbox',
  'disable-software-rasterizer',
  'enable-features',
  'enable-logging',
  'force-color-profile',
  'force-device-scale-factor',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
  'gtk-version',
  'high-dpi-support',
  'in-process-gpu',
  'inspect',
  'inspect-brk',
  'js-flags',
  'lang',
  'log-level',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'touch-events',
  'trace-warnings',
  'use-gl',
  'user-data-dir',
];

export function withoutRuntimeSwitches(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const name = /^--?([a-z-]+)(=|$)/.exec(word)?.[1];
    // The system's own mark on an app that was started from the Finder.
    return !(name !== undefined && SWITCHES.includes(name)) && !word.startsWith('-psn_');
  });
}

/**
 * The map, or none, where the words name nothing else: that is known without all that other words may mean. null: they
 * have to be read.
 */
export function mapNamedAlone(allWords: readonly string[]): { readonly path: string | null } | null {
  const [path = null, ...others] = withoutRuntimeSwitches(allWords);
  return others.length > 0 || path?.startsWith('-') === true ? null : { path };
}

type Started = { readonly argv: readonly string[]; readonly appPath: string; readonly isPackaged: boolean };

/** The words meant for the app: in development the runtime's own words and the app's folder come before them. */
export function wordsForApp({ argv, appPath, isPackaged }: Started): readonly string[] {
  const words = argv.slice(1);
  if (isPackaged) return words;
  const folder = words.findIndex((word) => !word.startsWith('-') && path.resolve(word) === path.resolve(appPath));
  return words.slice(folder < 0 ? 1 : folder + 1);
}
