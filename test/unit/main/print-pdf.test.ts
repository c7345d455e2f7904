import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printJobOf, printMap, printOnPaper, printReady } from '../../../main/print-pdf.ts';
import { openWindow } from '../../../main/window.ts';
import { unpackedPdf } from '../../support/packed-pdf.ts';
import { plainPdf } from '../../support/plain-pdf.ts';
import { SMALL_MAP } from '../../support/small-map.ts';
import { usualPrintSettings } from '../../../shared/print/print-settings.ts';
import type { PrintJob, PrintRemarks } from '../../../shared/print/print-job.ts';

vi.mock('../../../main/window.ts', () => ({ openWindow: vi.fn<typeof openWindow>() }));

const JOB: PrintJob = {
  map: SMALL_MAP,
  settings: { ...usualPrintSettings('id'), paper: 'f4', grayscale: true, carriesMap: false },
  date: '2026-01-31',
  file: '',
};
const ID = 7;
const REMARKS: PrintRemarks = { noteText: null, isLandscape: true, unpainted: '' };

/** As much of a window as printing touches. */
class PrintWindow extends EventEmitter {
  isGone = false;
  readonly webContents = Object.assign(new EventEmitter(), {
    id: ID,
    printToPDF: vi.fn<(options: object) => Promise<Buffer>>(async () => Buffer.from(plainPdf())),
    getPrintersAsync: vi.fn<() => Promise<readonly object[]>>(async () => [{}]),
    print: vi.fn<(options: object, done: (isPrinted: boolean, reason: string) => void) => void>(),
  });
  isDestroyed(): boolean {
    return this.isGone;
  }
  destroy(): void {
    this.isGone = true;
    this.emit('closed');
  }
}

let window: PrintWindow;

beforeEach(() => {
  window = new PrintWindow();
  vi.mocked(openWindow).mockImplementation(() => window as unknown as BrowserWindow);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Nothing of the print is left behind. */
function whatIsLeft(): unknown {
  return {
    window: window.isGone ? null : window,
    job: printJobOf(ID),
    timers: vi.isFakeTimers() ? vi.getTimerCount() : 0,
  };
}
const NOTHING = { window: null, job: null, timers: 0 };

test('the page gets its job, and is printed once it says that it is ready', async () => {
  const printed = printMap(JOB);
  expect(openWindow).toHaveBeenLastCalledWith('print.html');
  expect(printJobOf(ID)).toBe(JOB);
  expect(window.webContents.printToPDF).not.toHaveBeenCalled();
  printReady(ID, REMARKS);
  expect(unpackedPdf((await printed).bytes).objects.get(1)).toContain('/Producer (Skia/PDF)');
  expect(window.webContents.printToPDF.mock.calls).toEqual([
    [{ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true }],
  ]);
  expect(whatIsLeft()).toEqual(NOTHING);
});

test('a page that nobody waits for changes nothing', async () => {
  const printed = printMap(JOB);
  printReady(ID + 1, REMARKS);
  expect([printJobOf(ID + 1), window.webContents.printToPDF.mock.calls]).toEqual([null, []]);
  printReady(ID, REMARKS);
  expect((await printed).remarks).toBe(REMARKS);
});

test('a page that fails, closes, crashes or takes for ever is a failure, and its window goes', async () => {
  const endings = [
    () => window.emit('closed'),
    () => window.webContents.emit('did-fail-load'),
    () => window.webContents.emit('render-process-gone'),
    () => vi.advanceTimersByTime(60_000),
  ];
  vi.useFakeTimers();
  for (const end of endings) {
    window = new PrintWindow();
    const printed = printMap(JOB);
    end();
    await expect(printed).rejects.toThrow(/^the print page/);
    expect(whatIsLeft()).toEqual(NOTHING);
  }
});

test('a PDF that cannot be made is a failure, and its window goes', async () => {
  window.webContents.printToPDF.mockRejectedValue(new Error('no memory'));
  const printed = printMap(JOB);
  printReady(ID, REMARKS);
  await expect(printed).rejects.toThrow('no memory');
  expect(whatIsLeft()).toEqual(NOTHING);
});

test('on paper, a print that was called off is told from one that failed', async () => {
  const outcomes = [
    { isPrinted: true, reason: '', answer: 'printed' },
    { isPrinted: false, reason: 'Print job canceled', answer: 'cancelled' },
    { isPrinted: false, reason: 'Print job failed', answer: { code: 'failed', what: 'Print job failed' } },
    { isPrinted: false, reason: 'Failed to enumerate printers', printers: [], answer: 'no-printer' },
  ];
  for (const { isPrinted, reason, printers = [{}], answer } of outcomes) {
    window = new PrintWindow();
    window.webContents.getPrintersAsync.mockResolvedValue(printers);
    window.webContents.print.mockImplementation((_options, done) => done(isPrinted, reason));
    const printed = printOnPaper(JOB);
    printReady(ID, REMARKS);
    expect(await printed).toEqual(answer);
    expect(whatIsLeft()).toEqual(NOTHING);
    expect(window.webContents.print.mock.calls[0]?.[0]).toEqual({
      printBackground: true,
      color: false,
      landscape: true,
      margins: { marginType: 'none' },
      pageSize: { width: 215_000, height: 330_000 },
    });
  }
});
