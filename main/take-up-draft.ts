import { changesBetween } from '../shared/map/changes.ts';
import type { DocumentSession } from './documents/document-session.ts';
import { withDraft } from './documents/recoverable.ts';
import type { Shell } from './shell.ts';

/** Makes what is still being typed, as its page has told so far, a change of the map. */
export function takeUpDraft({ journals, care }: Pick<Shell, 'journals' | 'care'>, document: DocumentSession): void {
  const draft = journals.draftIn(document.handle);
  if (draft === null) return;
  const { map } = document;
  const whole = withDraft(map, draft, care.clock.now().toISOString());
  if (whole !== map) document.changeHere(changesBetween(map, whole));
  journals.drafted(document.handle, null);
}
