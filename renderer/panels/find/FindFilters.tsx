import { useMemo } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import {
  filterChoices,
  type FilterChoices,
  type FindFilters as Filters,
  isFiltered,
  NO_FILTERS,
} from '../../../shared/map/find.ts';
import type { Language } from '../../../shared/map/journey-map.ts';
import { isNoteColour } from '../../../shared/theme.ts';
import { changeQuery } from '../../actions/finding.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { shownMap } from '../../state/selectors.ts';
import { Choice } from '../parts/Choice.tsx';
import { laneName, personaName, shownChannelName } from '../parts/names.ts';

type Option = { readonly value: string; readonly name: string };

/** Narrows a search to notes of one kind; only what occurs on the map is offered. */
export function FindFilters({ filters }: { readonly filters: Filters }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor((state) => shownMap({ ...state, preview: null }));
  const language = useEditor(({ settings }) => settings.language);
  // While the room writes in silence, who wrote what is not told by a search either.
  const hidesAuthors = useEditor(({ silence, showsAuthors }) => silence !== null && !showsAuthors);
  const offered = hidesAuthors ? FILTERS.filter((filter) => filter !== 'author') : FILTERS;
  const options = useMemo(() => optionsOf(filterChoices(map), language, t), [map, language, t]);
  return (
    <div className="find-filters">
      {offered.map((filter) =>
        options[filter].length === 0 && filters[filter] === null ? null : (
          <Choice
            key={filter}
            name={t(`find.${filter}`)}
            value={keyOf(filters[filter])}
            mixed={filters[filter] ?? ''}
            options={[{ value: keyOf(null), name: t('find.any') }, ...options[filter]]}
            // The value is one of those that the map offered for this filter.
            choose={(key) => changeQuery(store, { filters: { ...filters, [filter]: valueOf(key) } })}
          />
        ),
      )}
      {isFiltered(filters) ? (
        <button type="button" className="button quiet" onClick={() => changeQuery(store, { filters: NO_FILTERS })}>
          {t('find.clear')}
        </button>
      ) : null}
    </div>
  );
}

const FILTERS = [
  'persona',
  'channel',
  'colour',
  'lane',
  'evidence',
  'author',
] as const satisfies readonly (keyof Filters)[];

/** A list of choices knows no null, and an id or a name may be any text. */
function keyOf(value: string | null): string {
  return value === null ? 'any' : `=${value}`;
}

function valueOf(key: string): string | null {
  return key === 'any' ? null : key.slice(1);
}

function optionsOf(
  choices: FilterChoices,
  language: Language,
  t: Translate,
): Readonly<Record<keyof Filters, readonly Option[]>> {
  const option = (value: string, name: string): Option => ({ value: keyOf(value), name });
  return {
    persona: choices.personas.map((persona) => option(persona.id, personaName(persona, t))),
    colour: choices.colours.map((colour) => option(colour, isNoteColour(colour) ? t(`colour.${colour}`) : colour)),
    lane: choices.lanes.map((lane) => option(lane.id, laneName(lane, t))),
    evidence: choices.evidence.map((kind) => option(kind, capitalised(t(`board.evidence.${kind}`), language))),
    author: choices.authors.map((author) => option(author, author)),
    channel: choices.channels.map((channel) => option(channel.id, shownChannelName(channel, language, t))),
  };
}

function capitalised(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
