import { Spline } from 'lucide';
import { labelLink, setLinkEither, setLinkWait } from '../../../shared/commands/link-commands.ts';
import { cutText } from '../../../shared/export/difference-values.ts';
import type { NoteId } from '../../../shared/map/journey-map.ts';
import { noteWords } from '../../../shared/map/note-words.ts';
import { linkOf, noteOf } from '../../../shared/map/queries.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { SwitchRow } from '../parts/SwitchRow.tsx';
import { TextField } from '../parts/TextField.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { WaitFields } from './WaitFields.tsx';

export function LinkInspector({ id }: { readonly id: string }) {
  const store = useEditorStore();
  const t = useTranslate();
  const link = useEditor(({ history }) => linkOf(history.present, id));
  const map = useEditor(({ history }) => history.present);
  if (link === undefined) return null;
  const end = (note: NoteId): string => cutText(noteWords(noteOf(map, note), t));
  return (
    <div>
      <InspectorHeading icon={Spline} title={t('menu.on.link')} />
      <section className="inspector-part">
        <p className="invite">{t('board.linked', { from: end(link.from), to: end(link.to) })}</p>
        <TextField
          name={t('link.label')}
          value={link.label}
          label="step.labelLink"
          command={(label) => labelLink(id, label)}
          live
        />
        <SwitchRow
          name={t('link.either')}
          isOn={link.either}
          turn={(either) => edit(store, 'step.linkEither', setLinkEither(id, either))}
        />
      </section>
      <section className="inspector-part" data-part="wait">
        <WaitFields
          name={t('link.wait')}
          wait={link.wait}
          label="step.linkWait"
          command={(wait) => setLinkWait(id, wait)}
        />
      </section>
    </div>
  );
}
