import type { Translate } from '../../shared/i18n/translate.ts';
import { linkText } from '../../shared/link-text.ts';
import type { JourneyMap, NoteId } from '../../shared/map/journey-map.ts';
import { cellKey, noteOf } from '../../shared/map/queries.ts';

/** What a screen reader says after the name of a note: where its links lead. */
export type Descriptions = ReadonlyMap<NoteId, string>;

/** By cell: those of cells in which nothing changed keep their identity, so that whoever shows them can tell at a glance. */
export type DescriptionsByCell = ReadonlyMap<string, Descriptions>;

function leads(map: JourneyMap, t: Translate): ReadonlyMap<NoteId, readonly string[]> {
  const found = new Map<NoteId, string[]>();
  for (const link of map.links) {
    const { from, to } = link;
    const target = noteOf(map, to);
    if (target === undefined || from === to) continue;
    const name = target.faceDown ? t('board.faceDown') : target.text || t('board.emptyNote');
    const words = linkText(link, t);
    const said = words === '' ? name : `${name} (${words})`;
    found.set(from, [...(found.get(from) ?? []), said]);
  }
  return found;
}

function same(a: Descriptions, b: Descriptions): boolean {
  return a.size === b.size && [...a].every(([note, text]) => b.get(note) === text);
}

export function linkDescriptions(map: JourneyMap, t: Translate, before: DescriptionsByCell): DescriptionsByCell {
  const cells = new Map<string, Map<NoteId, string>>();
  for (const [note, texts] of leads(map, t)) {
    const from = noteOf(map, note);
    if (from === undefined) continue;
    const cell = cells.get(cellKey(from)) ?? new Map<NoteId, string>();
    cells.set(cellKey(from), cell.set(note, t('board.leadsTo', { notes: texts.join('; ') })));
  }
  return new Map(
    [...cells].map(([key, now]) => {
      const old = before.get(key);
      return [key, old !== undefined && same(old, now) ? old : now];
    }),
  );
}
