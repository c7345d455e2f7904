import { edit } from '../../state/editor-store.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { TextField } from './TextField.tsx';
import type { DraftOf } from './use-draft.ts';

type NameFieldProps = Pick<DraftOf, 'value' | 'label' | 'command'> & {
  readonly name: string;
  /** Names that were used so far; a click takes one. */
  readonly used: readonly string[];
  readonly placeholder?: string;
};

const OFFERED = 4;

/** A name that is often one of those that were used before. */
export function NameField({ name, used, placeholder, ...draftOf }: NameFieldProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const offered = used.filter((each) => each !== draftOf.value.trim()).slice(0, OFFERED);
  return (
    <div className="name-field">
      <TextField name={name} placeholder={placeholder} {...draftOf} />
      {offered.length === 0 ? null : (
        <div className="used-names" role="group" aria-label={`${name}: ${t('mark.usedBefore')}`}>
          {offered.map((each) => (
            <button
              key={each}
              type="button"
              className="used-name"
              onClick={() => edit(store, draftOf.label, draftOf.command(each))}
            >
              {each}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
