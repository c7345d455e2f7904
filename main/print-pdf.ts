import type { BrowserWindow } from 'electron';
import path from 'node:path';
import { writeMap } from '../shared/file/write-map.ts';
import type { PrintAnswer } from '../shared/ipc/calls/exchange-calls.ts';
import { paperSize } from '../shared/print/papers.ts';
import { attachToPdf } from './attach-to-pdf.ts';
import { fileNameFor } from './file-name.ts';
import { packPdf } from './pack-pdf.ts';
import { type PdfObjects, pdfObjects } from './pdf-objects.ts';
import { openWindow } from './window.ts';
import type { PrintJob, PrintRemarks } from '../shared/print/print-job.ts';

/** The name of a map that goes along and has none. */
const UNTITLED = 'map';

/** How long a page may take to be laid out: far longer than the largest map takes on a slow machine. */
const PATIENCE = 60_000;

type Waiting = { readonly job: PrintJob; readonly ready: (remarks: PrintRemarks) => void };

export type PrintedMap = { readonly bytes: Uint8Array; readonly remarks: PrintRemarks };

/** What the hidden windows that print are there for, by the id of their contents. */
const waiting = new Map<number, Waiting>();

/** The map as a PDF: text is text, fonts are embedded, and the map itself comes along. */
export function printMap(job: PrintJob): Promise<PrintedMap> {
  return withPrintPage(job, async ({ webContents }, remarks) => {
    const pdf = await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { bytes: await withMap(pdfObjects(pdf), job), remarks };
  });
}

function withMap(pdf: PdfObjects, { map, settings, file }: PrintJob): Promise<Uint8Array> {
  if (!settings.carriesMap) return packPdf(pdf);
  const name = fileNameFor(path.parse(file).name || map.title, UNTITLED, 'journey');
  return packPdf(attachToPdf(pdf, { name, bytes: new TextEncoder().encode(writeMap(map, {})) }));
}

/** Hands the page to the system's own print dialog. */
export function printOnPaper(job: PrintJob): Promise<PrintAnswer> {
  const { width, height } = paperSize(job.settings);
  return withPrintPage(job, async ({ webContents }, { isLandscape }) => {
    const options = {
      printBackground: true,
      color: !job.settings.grayscale,
      landscape: isLandscape,
      margins: { marginType: 'none' },
      // The sheet, upright, in micrometres.
      pageSize: { width: Math.round(width * 1000), height: Math.round(height * 1000) },
    } as const;
    const failure = await new Promise<string | null>((resolve) => {
      webContents.print(options, (isPrinted, reason) => resolve(isPrinted ? null : reason));
    });
    if (failure === null) return 'printed';
    if (/cancel/i.test(failure)) return 'cancelled';
    return (await webContents.getPrintersAsync()).length === 0 ? 'no-printer' : { code: 'failed', what: failure };
  });
}

/** What the page in these contents is to show, or null where nobody waits for it. */
export function printJobOf(contentsId: number): PrintJob | null {
  return waiting.get(contentsId)?.job ?? null;
}

export function printReady(contentsId: number, remarks: PrintRemarks): void {
  waiting.get(contentsId)?.ready(remarks);
}

/** Whatever becomes of the page, its window does not stay. */
async function withPrintPage<Answer>(
  job: PrintJob,
  put: (window: BrowserWindow, remarks: PrintRemarks) => Promise<Answer>,
): Promise<Answer> {
  const window = openWindow('print.html');
  const { id } = window.webContents;
  try {
    return await put(window, await untilReady(window, job));
  } finally {
    waiting.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
}

function untilReady(window: BrowserWindow, job: PrintJob): Promise<PrintRemarks> {
  const { webContents } = window;
  return new Promise((resolve, reject) => {
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(why));
    };
    const timer = setTimeout(() => giveUp('the print page took too long'), PATIENCE);
    const ready = (remarks: PrintRemarks): void => {
      clearTimeout(timer);
      resolve(remarks);
    };
    waiting.set(webContents.id, { job, ready });
    // The page closes itself where it cannot be laid out.
    window.once('closed', () => giveUp('the print page gave up'));
    webContents.once('did-fail-load', () => giveUp('the print page did not load'));
    webContents.once('render-process-gone', () => giveUp('the print page is gone'));
  });
}
