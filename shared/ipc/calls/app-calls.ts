import { z } from 'zod';
import type { CallName } from '../channels.ts';
import { menuStateSchema } from '../menu-state.ts';
import type { OpenedDocument } from '../opened-document.ts';
import type { SettingsFileFailure } from '../../settings-file.ts';
import type { SaveFailure } from '../document-status.ts';
import { type Settings, settingsChangeSchema } from '../settings.ts';

export type WindowStart = {
  readonly settings: Settings;
  readonly platform: 'linux' | 'win32' | 'darwin';
  readonly document: OpenedDocument | null;
  /** The app has just been started: whatever can be recovered is offered here. */
  readonly offersRecovery: boolean;
};

export type About = {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  /** The notices of all that is bundled. */
  readonly licences: string;
};

/** An error of the page. Its message goes no further than the look at the stack, which repeats it. */
const mishapSchema = z.strictObject({
  name: z.string().max(100),
  message: z.string().max(20_000),
  stack: z.string().max(40_000),
});

/** What concerns the app and its windows as a whole. */
export const appArguments = {
  'window.start': z.tuple([]),
  'window.finished': z.tuple([]),
  'settings.change': z.tuple([settingsChangeSchema]),
  'settings.export': z.tuple([]),
  'settings.import': z.tuple([]),
  'about.read': z.tuple([]),
  'diagnosis.text': z.tuple([]),
  'diagnosis.save': z.tuple([]),
  'diagnosis.mishap': z.tuple([mishapSchema]),
  'menu.update': z.tuple([menuStateSchema]),
  'clipboard.run': z.tuple([z.enum(['cut', 'copy', 'paste'])]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type AppAnswers = {
  'window.start': WindowStart;
  /** The answer to `finish`: every change has been sent. */
  'window.finished': 'taken';
  'settings.change': Settings;
  'settings.export': { readonly name: string } | 'cancelled' | SaveFailure;
  /** Taken settings come to every window as an event, too. */
  'settings.import': { readonly settings: Settings } | 'cancelled' | SettingsFileFailure;
  'about.read': About;
  /** What a report would hold. */
  'diagnosis.text': string;
  'diagnosis.save': { readonly name: string } | 'cancelled' | SaveFailure;
  /** For the log. */
  'diagnosis.mishap': 'taken';
  'menu.update': 'taken';
  /** What was asked for comes to the page as an event, as from its keys. */
  'clipboard.run': 'taken';
};
