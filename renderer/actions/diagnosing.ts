import { ask } from '../bridge.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';

/** What became of the report, in words; nothing where it was not to be saved after all. */
export async function saveDiagnosis(store: EditorStore): Promise<string> {
  const answer = await ask('diagnosis.save');
  const t = translateOf(store.getState());
  if (answer === 'cancelled') return '';
  if ('name' in answer) return t('diagnosis.saved', answer);
  return t('diagnosis.notSaved', { reason: t(`save.reason.${answer.code}`) });
}

/** Main logs what it is of use to know, which is not the message. */
export function logMishap(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const mishap = { name: name.slice(0, 100), message: message.slice(0, 20_000), stack: (stack ?? '').slice(0, 40_000) };
  // Where not even that gets through there is nobody left to tell.
  ask('diagnosis.mishap', mishap).catch(() => undefined);
}
