import { useId } from 'react';
import type { ValueWords } from '../../shared/export/difference-values.ts';
import type { Slot } from '../../shared/workshop/table-values.ts';
import type { Taken } from '../../shared/workshop/merge-tables.ts';
import { useEditor, useTranslate } from '../state/editor-context.ts';
import { aboutText, saidTexts, whoSays } from './conflict-words.ts';
import type { Merging } from './use-merging.ts';

const SHOWN = 200;

/** Of what the tables say different things: all of them, and a choice. */
export function MergeConflicts({ merging }: { readonly merging: Merging }) {
  const t = useTranslate();
  const { conflicts } = merging.merged;
  return (
    <section className="merge-conflicts" aria-label={t('merging.conflicts')}>
      <h3 className="part-heading">{t('merging.conflicts')}</h3>
      <p className="sub">{t('merging.conflictsLine')}</p>
      {conflicts.slice(0, SHOWN).map((conflict) => (
        <Conflict key={conflict.key} conflict={conflict} merging={merging} />
      ))}
    </section>
  );
}

function Conflict({ conflict, merging }: { readonly conflict: Slot; readonly merging: Merging }) {
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const group = useId();
  const { map } = merging.merged;
  const words: ValueWords = { t, language, maps: [map] };
  const taken = merging.takes.get(conflict.key) ?? 0;
  const option = (value: Taken, text: string) => (
    <label key={value} className="merge-text">
      <input type="radio" name={group} checked={taken === value} onChange={() => merging.take(conflict.key, value)} />
      <span>{text}</span>
    </label>
  );
  const texts = saidTexts(conflict, words);
  return (
    <fieldset>
      <legend>{aboutText(map, conflict, t)}</legend>
      {conflict.said.map(({ sources }, at) =>
        option(at, t('merging.said', { value: texts[at] ?? '', who: whoSays(sources, merging.tables, t) })),
      )}
      {conflict.about.kind === 'metric' ? option('all', t('merging.keepAll')) : null}
    </fieldset>
  );
}
