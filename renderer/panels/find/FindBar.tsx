import { ChevronDown, ChevronUp, ListFilter, Search, X } from 'lucide';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { asksNothing } from '../../../shared/map/find.ts';
import { changeQuery, endFinding, showFilters, stepFound } from '../../actions/finding.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { Finding } from '../../state/editor-state.ts';
import { foundIn, placeInFound } from '../../state/finding.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { FindFilters } from './FindFilters.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';

type FindBarProps = {
  /** Esc leaves for the board. */
  readonly leave: () => void;
};

/** A search on the map, over the top right of the board. */
export function FindBar({ leave }: FindBarProps) {
  const finding = useEditor((state) => state.finding);
  return finding === null ? null : <OpenFindBar finding={finding} leave={leave} />;
}

function OpenFindBar({ finding, leave }: FindBarProps & { readonly finding: Finding }) {
  const store = useEditorStore();
  const t = useTranslate();
  const filters = useId();
  const close = () => {
    endFinding(store);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    <div className="find-bar" role="search" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className="find-line">
        <Icon icon={Search} />
        <FindField finding={finding} />
        <FindCount finding={finding} />
        <ActionButton action="edit.findPrevious" icon={ChevronUp} />
        <ActionButton action="edit.findNext" icon={ChevronDown} />
        <FilterButton finding={finding} controls={filters} />
        <Hint text={t('find.close')} keys="Esc">
          <button type="button" className="icon-button" aria-label={t('find.close')} onClick={close}>
            <Icon icon={X} />
          </button>
        </Hint>
      </div>
      <div id={filters}>{finding.showsFilters ? <FindFilters filters={finding.query.filters} /> : null}</div>
    </div>
  );
}

function FindField({ finding }: { readonly finding: Finding }) {
  const store = useEditorStore();
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [finding.calls]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    stepFound(store, event.shiftKey ? -1 : 1);
  };
  return (
    <input
      ref={field}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={t('find.text')}
      placeholder={t('find.invite')}
      value={finding.query.text}
      onChange={({ target }) => changeQuery(store, { text: target.value })}
      onKeyDown={onKeyDown}
    />
  );
}

/** "3 of 17". Screen readers are told it with what was found. */
function FindCount({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const count = useEditor((state) => foundIn(state).length);
  const at = useEditor(placeInFound) + 1;
  if (asksNothing(finding.query)) return null;
  const text = count === 0 ? t('find.none') : at === 0 ? t('find.count', { count }) : t('find.place', { at, count });
  return <span className="find-count">{text}</span>;
}

function FilterButton({ finding, controls }: { readonly finding: Finding; readonly controls: string }) {
  const store = useEditorStore();
  const t = useTranslate();
  const count = Object.values(finding.query.filters).filter((value) => value !== null).length;
  const label = count === 0 ? t('find.filters') : t('find.filtersOn', { count });
  return (
    <Hint text={label}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        aria-expanded={finding.showsFilters}
        aria-controls={controls}
        data-on={count > 0}
        onClick={() => showFilters(store, !finding.showsFilters)}
      >
        <Icon icon={ListFilter} />
      </button>
    </Hint>
  );
}
