import { z } from 'zod';
import { changeableSettings, type Settings, type SettingsChange } from './ipc/settings.ts';
import { failure, type Result, success } from './result.ts';

/** A file of settings that goes from one machine to another; what a later version adds is left out. */
const VERSION = 1;
const KIND = 'jejak-settings';

/** `wrong`: it says something that can't be; `key` names which setting. */
export type SettingsFileFailure =
  | { readonly code: 'unreadable' }
  | { readonly code: 'too-big' }
  | { readonly code: 'no-settings' }
  | { readonly code: 'newer' }
  | { readonly code: 'wrong'; readonly key: SettingName };

export type SettingName = keyof typeof changeableSettings;
// Object.keys forgets the key type.
export const SETTING_NAMES = Object.keys(changeableSettings) as readonly SettingName[];

/** No file of settings is larger, in bytes. */
export const LARGEST_SETTINGS = 100_000;

const envelopeSchema = z.object({
  kind: z.literal(KIND),
  version: z.int().min(1),
  settings: z.record(z.string(), z.unknown()),
});

export function writeSettingsFile(settings: Settings): string {
  const kept = Object.fromEntries(SETTING_NAMES.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings: kept }, null, 2)}\n`;
}

/** All of it or nothing: half of somebody's settings would be nobody's. */
export function readSettingsFile(text: string): Result<SettingsChange, SettingsFileFailure> {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success) return failure({ code: 'no-settings' });
  if (envelope.data.version > VERSION) return failure({ code: 'newer' });
  const read = z.object(changeableSettings).partial().safeParse(envelope.data.settings);
  if (read.success) return success(read.data);
  const wrong = read.error.issues[0]?.path[0];
  return failure({ code: 'wrong', key: SETTING_NAMES.find((name) => name === wrong) ?? 'language' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
