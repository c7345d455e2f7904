import type { PrintAnswer, PrintJob } from '../shared/ipc/contract.ts';

export function printMap(_job: PrintJob): Promise<Uint8Array> {
  return Promise.reject(new Error('not yet'));
}

export function printOnPaper(_job: PrintJob): Promise<PrintAnswer> {
  return Promise.reject(new Error('not yet'));
}

export function printJobOf(_contentsId: number): PrintJob | null {
  return null;
}

export function printReady(_contentsId: number): void {
  throw new Error('not yet');
}
