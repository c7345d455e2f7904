import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

const APP = { pages: ['index.html', 'projector.html', 'print.html', 'picture.html'], outDir: '../out/renderer' };
/** Pages to measure, which no release holds: `npm run bench` builds them. */
const BENCH = { pages: ['bench/index.html', 'bench/raw.html'], outDir: '../.cache/bench' };

/**
 * The sheets of the bundled fonts offer older files besides, which no window here asks for. Inter's Latin is a family of
 * its own: for each size of a text Chromium finds something to stand in for every face of its family that has not come,
 * which on Linux it asks another process for.
 */
const fontSheets: Plugin = {
  name: 'font-sheets',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource.*\.css$/ },
    handler: (sheet) =>
      sheet
        .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
        .replaceAll(/(\/\* inter-latin-(?:\d+|wght)-normal \*\/\s*@font-face \{\s*font-family: 'Inter)/g, '$1 Latin'),
  },
};

/** A script with a single character beyond Latin-1 takes the page twice the room, and longer to read. */
const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/**
 * What the first page needs at its start is one file, of which other pages take what they share with it: in a file of all
 * that pages share, it would evaluate what is theirs alone.
 */
function boardFile(page: string): Rolldown.CodeSplittingNameFunction {
  let needed: ReadonlySet<string> | null = null;
  return (id, modules) => {
    needed ??= reach(page, (of) => modules.getModuleInfo(of)?.importedIds ?? []);
    return needed.has(id) ? 'board' : null;
  };
}

function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}

const configOf = ({ pages, outDir }: typeof APP): UserConfig => ({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react(), fontSheets, asciiScripts],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    reportCompressedSize: false,
    // Whoever passes the app on passes on what it is made of.
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 2000,
    // The content security policy takes fonts and images from the app's own protocol, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((page) => `${import.meta.dirname}/${page}`),
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'board',
              name: boardFile(`${import.meta.dirname}/${pages[0]}`),
              test: /\.m?[jt]sx?$/,
              tags: ['$initial'],
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});

export default defineConfig(({ mode }) => configOf(mode === 'bench' ? BENCH : APP));
