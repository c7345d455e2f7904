import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** A file of each folder, what it must not import, and what it may. */
const folders: readonly { file: string; never: readonly string[]; may: readonly string[] }[] = [
  {
    file: 'shared/any.ts',
    never: ['node:fs', 'electron', 'react', 'konva', 'lowdb/node', '../main/any.ts', '../renderer/any.ts'],
    may: ['zod', './map/any.ts'],
  },
  {
    file: 'shared/map/any.ts',
    never: ['node:fs', '../commands/any.ts', '../layout/any.ts', '../file/any.ts', '../print/any.ts'],
    may: ['../ids.ts', './other.ts'],
  },
  { file: 'shared/layout/any.ts', never: ['electron', '../print/any.ts', '../export/any.ts'], may: ['../map/any.ts'] },
  {
    file: 'main/any.ts',
    never: ['../renderer/any.ts', 'react', 'konva', 'lowdb'],
    may: ['electron', 'node:fs', '../shared/map/any.ts'],
  },
  { file: 'main/documents/any.ts', never: ['../../renderer/any.ts'], may: ['lowdb', 'lowdb/node', 'node:fs'] },
  { file: 'main/settings.ts', never: ['../renderer/any.ts'], may: ['lowdb'] },
  { file: 'main/recent-maps.ts', never: ['../renderer/any.ts'], may: ['lowdb'] },
  {
    file: 'renderer/any.tsx',
    never: ['../main/any.ts', 'node:fs', 'electron', 'konva', 'react-konva', 'lowdb'],
    may: ['react', './board/Any.tsx', './panels/Any.tsx', '../shared/map/any.ts'],
  },
  {
    file: 'renderer/board/Any.tsx',
    never: ['../panels/Any.tsx', '../../main/any.ts', 'node:fs'],
    may: ['konva', 'react-konva', '../state/any.ts', '../actions/any.ts'],
  },
  {
    file: 'renderer/panels/Any.tsx',
    never: ['../board/Any.tsx', 'konva', 'electron'],
    may: ['../state/any.ts', '../actions/any.ts'],
  },
  { file: 'renderer/actions/any.ts', never: ['../board/Any.tsx', '../panels/Any.tsx'], may: ['../state/any.ts'] },
  {
    file: 'renderer/state/any.ts',
    never: ['../board/Any.tsx', '../panels/Any.tsx', '../actions/any.ts'],
    may: ['zustand', '../gestures/any.ts'],
  },
  {
    file: 'renderer/gestures/any.ts',
    never: ['react', 'konva', 'react-konva', '../state/any.ts'],
    may: ['../../shared/map/any.ts'],
  },
];

const scratch = mkdtempSync(path.join(os.tmpdir(), 'jejak-boundaries-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function importsRefusedBy(lint: { diagnostics: readonly Diagnostic[] }, file: string): readonly string[] {
  return lint.diagnostics
    .filter((each) => each.filename === file && each.code.includes('no-restricted-imports'))
    .map((each) => /^'([^']+)'/.exec(each.message)?.[1] ?? each.message)
    .sort();
}

type Diagnostic = { readonly filename: string; readonly code: string; readonly message: string };

function lintAll(): { diagnostics: readonly Diagnostic[] } {
  const rules = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8'));
  writeFileSync(path.join(scratch, '.oxlintrc.json'), JSON.stringify({ ...rules, options: {} }));
  for (const { file, never, may } of folders) {
    mkdirSync(path.join(scratch, path.dirname(file)), { recursive: true });
    const source = [...never, ...may].map((name) => `import '${name}';\n`).join('');
    writeFileSync(path.join(scratch, file), source);
  }
  const oxlint = path.join(root, 'node_modules/.bin/oxlint');
  return JSON.parse(spawnSync(oxlint, ['--format', 'json'], { cwd: scratch, encoding: 'utf8' }).stdout);
}

describe('who may import whom', () => {
  const lint = lintAll();
  test.each(folders)('$file', ({ file, never }) => {
    expect(importsRefusedBy(lint, file)).toEqual([...never].sort());
  });
});
