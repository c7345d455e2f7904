import { ExternalLink, Plus, X } from 'lucide';
import { useId, useRef, useState } from 'react';
import { removeFromSet, renameInSet } from '../../../shared/commands/set-commands.ts';
import type { RelatedMap } from '../../../shared/map/journey-map.ts';
import { memberName } from '../../../shared/map/related-file.ts';
import { addChosenToSet, openFromSet } from '../../actions/map-set.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InspectorFields } from './InspectorFields.tsx';
import { TextField } from '../parts/TextField.tsx';

/** The other maps that belong to this one: each is a file of its own, and opens from here. */
export function MapSet() {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useId();
  const maps = useEditor(({ history }) => history.present.maps);
  const viewOnly = useEditor(isViewOnly);
  const [refusal, setRefusal] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    // The line that has the keyboard is about to go.
    addButton.current?.focus();
    edit(store, 'step.removeFromSet', removeFromSet(at));
  };
  return (
    <section className="inspector-part" aria-labelledby={heading}>
      <div className="part-heading">
        <h3 id={heading}>{t('set.title')}</h3>
        {viewOnly ? null : (
          <Hint text={t('set.add')} side="left">
            <button
              ref={addButton}
              type="button"
              className="icon-button"
              aria-label={t('set.add')}
              onClick={() => void addChosenToSet(store).then(setRefusal, reportError)}
            >
              <Icon icon={Plus} />
            </button>
          </Hint>
        )}
      </div>
      {maps.length === 0 ? <p className="invite">{t('set.line')}</p> : null}
      <ul className="map-set-members">
        {maps.map((member, at) => (
          <Member key={`${at} ${member.file}`} member={member} at={at} remove={viewOnly ? null : () => remove(at)} />
        ))}
      </ul>
      <p className="map-set-refusal" role="alert">
        {refusal}
      </p>
    </section>
  );
}

type MemberProps = {
  readonly member: RelatedMap;
  readonly at: number;
  /** null: the map is only looked at. */
  readonly remove: (() => void) | null;
};

function Member({ member, at, remove }: MemberProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const name = memberName(member);
  return (
    <li>
      <InspectorFields>
        <TextField
          name={t('set.name', { file: member.file })}
          bare
          placeholder={name}
          value={member.title}
          label="step.renameInSet"
          command={(title) => renameInSet(at, title)}
        />
      </InspectorFields>
      <Hint text={t('set.open', { name })}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('set.open', { name })}
          onClick={() => void openFromSet(store, at).catch(reportError)}
        >
          <Icon icon={ExternalLink} size={16} />
        </button>
      </Hint>
      {remove === null ? null : (
        <Hint text={t('set.remove', { name })}>
          <button type="button" className="icon-button" aria-label={t('set.remove', { name })} onClick={remove}>
            <Icon icon={X} size={16} />
          </button>
        </Hint>
      )}
      <small title={member.file}>{member.file}</small>
    </li>
  );
}
