import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** A node of a source's syntax tree, by its own names (ESTree, with TypeScript and JSX). */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [name: string]: unknown };

export type ParsedSource = { readonly file: string; readonly text: string; readonly tree: SyntaxNode };

/** The sources of these folders, parsed. */
export function parsedSources(...folders: readonly string[]): readonly ParsedSource[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((name) => {
        const file = `${folder}/${name.replaceAll('\\', '/')}`;
        return parsedSource(file, readFileSync(path.join(root, file), 'utf8'));
      }),
  );
}

export function parsedSource(file: string, text: string): ParsedSource {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  return { file, text, tree: program as unknown as SyntaxNode };
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Every node with the nodes above it, the nearest first. */
export function* nodesOf(
  node: SyntaxNode,
  above: readonly SyntaxNode[] = [],
): Generator<readonly [SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, above];
  const within = [node, ...above];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntaxNode(child)) yield* nodesOf(child, within);
    }
  }
}
