import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { systemCode } from './disk.ts';

/** A save that was refused before the disk was asked. */
export class SaveRefused extends Error {
  override readonly name = 'SaveRefused';
  readonly failure: SaveFailure;

  constructor(failure: SaveFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

const CODES: Readonly<Record<string, SaveFailure['code']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  ESTALE: 'gone',
  EIO: 'gone',
};

export function saveFailureOf(error: unknown): SaveFailure {
  if (error instanceof SaveRefused) return error.failure;
  const code = systemCode(error);
  if (code === null) return { code: 'failed', what: error instanceof Error ? error.name : 'unknown' };
  return { code: CODES[code] ?? 'failed', what: code };
}
