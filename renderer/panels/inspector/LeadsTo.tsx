import { Check, ExternalLink } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { noteOf, stageOf } from '../../../shared/map/queries.ts';
import { memberName, placeInSet } from '../../../shared/map/related-file.ts';
import { type Leading, leadTo, openFromSet } from '../../actions/map-set.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { Choice } from '../parts/Choice.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';

/** An empty text is no choice. */
const NOWHERE = '-';

/** The file that all of them lead to, "" for none; undefined: they differ. */
function fileOf({ history: { present } }: EditorState, from: Leading): string | undefined {
  const records = 'stage' in from ? [stageOf(present, from.stage)] : from.notes.map((id) => noteOf(present, id));
  const files = records.map((record) => {
    const file = record?.leadsTo ?? '';
    return placeInSet(present, file) === null ? '' : file;
  });
  return files.every((file) => file === files[0]) ? files[0] : undefined;
}

function useMembers() {
  const maps = useEditor(({ history }) => history.present.maps);
  // A set may name one map twice.
  return [...new Map(maps.map((member) => [member.file, memberName(member)]))];
}

/** Which map of the set goes on from there; nothing where no map belongs to a set. */
export function LeadsTo({ from }: { readonly from: Leading }) {
  const store = useEditorStore();
  const t = useTranslate();
  const members = useMembers();
  const viewOnly = useEditor(isViewOnly);
  const file = useEditor((state) => fileOf(state, from));
  const at = useEditor(({ history }) => placeInSet(history.present, file ?? ''));
  if (members.length === 0) return null;
  const name = members.find(([of]) => of === file)?.[1];
  const open = t('set.open', { name: name ?? '' });
  return (
    <div className="leads-to">
      {viewOnly ? null : (
        <Choice
          name={t('set.leads')}
          mixed={t('inspector.mixed')}
          value={file === undefined ? null : file === '' ? NOWHERE : file}
          options={[
            { value: NOWHERE, name: t('set.leadsNowhere') },
            ...members.map(([value, called]) => ({ value, name: called })),
          ]}
          choose={(chosen) => leadTo(store, from, chosen === NOWHERE ? '' : chosen)}
        />
      )}
      {at === null ? null : (
        <Hint text={open} side="left">
          <button
            type="button"
            className="icon-button"
            aria-label={open}
            onClick={() => void openFromSet(store, at).catch(reportError)}
          >
            <Icon icon={ExternalLink} />
          </button>
        </Hint>
      )}
    </div>
  );
}

/** The same as lines of a menu. */
export function LeadsToLines({ from }: { readonly from: Leading }) {
  const store = useEditorStore();
  const t = useTranslate();
  const members = useMembers();
  const file = useEditor((state) => fileOf(state, from));
  return (
    <DropdownMenu.RadioGroup
      aria-label={t('set.leads')}
      {...(file === undefined ? {} : { value: file })}
      onValueChange={(chosen) => leadTo(store, from, chosen)}
    >
      {[['', t('set.leadsNowhere')] as const, ...members].map(([value, called]) => (
        <DropdownMenu.RadioItem key={value} className="menu-line" value={value}>
          {called}
          <DropdownMenu.ItemIndicator className="onward">
            <Icon icon={Check} size={14} />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
