import type { PrintSettings } from '../../../shared/print/print-settings.ts';

/** What each part of the print settings is given. */
export type PrintFieldsProps = {
  readonly settings: PrintSettings;
  readonly change: (part: Partial<PrintSettings>) => void;
};
