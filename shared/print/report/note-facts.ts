import type { Translate } from '../../i18n/translate.ts';
import { graphemesOf } from '../../layout/line-breaks.ts';
import { linkText } from '../../link-text.ts';
import type { Evidence, JourneyMap, Note } from '../../map/journey-map.ts';
import { noteOf } from '../../map/queries.ts';
import { leadsToName } from '../../map/related-file.ts';
import type { PrintSettings } from '../print-settings.ts';
import { dateWords } from './date-words.ts';
import { listText } from '../../list-text.ts';

const LONGEST_LINKED = 60;

/** All that is known of a note besides its text and its task, from what matters most on. */
export function noteFacts(
  map: JourneyMap,
  note: Note,
  { include, language }: PrintSettings,
  t: Translate,
): readonly string[] {
  const personas = include.personas ? map.personas.filter(({ id }) => note.personas.includes(id)) : [];
  const channel = map.channels.find(({ id }) => id === note.channel);
  return [
    note.important ? t('print.important') : '',
    note.votes > 0 ? t('board.votes', { count: note.votes }) : '',
    note.mark === null ? '' : t(note.mark === 'good' ? 'report.good' : 'report.improve'),
    note.heading.trim() === '' ? '' : t('groups.inGroup', { name: note.heading.trim() }),
    note.competitor.trim() === '' ? '' : t('report.competitor', { name: note.competitor.trim() }),
    listText(
      personas.map(({ name }) => name.trim()).filter((name) => name !== ''),
      t,
    ),
    channel?.name.trim() ?? '',
    evidenceText(note.evidence, language, t),
    note.faceDown ? t('report.faceDown') : '',
    include.authors && note.author.trim() !== '' ? t('report.author', { name: note.author.trim() }) : '',
    leadsToText(map, note.leadsTo, t),
    ...(include.links ? linksFrom(map, note, t) : []),
  ].filter((fact) => fact !== '');
}

/** Which map of the set goes on from there, or "". */
export function leadsToText(map: JourneyMap, file: string, t: Translate): string {
  const name = leadsToName(map, file);
  return name === null ? '' : t('set.nowLeads', { name });
}

function evidenceText(
  { kind, source, date, sample, note }: Evidence,
  language: PrintSettings['language'],
  t: Translate,
): string {
  const details = [
    source.trim(),
    date.trim() === '' ? '' : dateWords(date, language),
    sample === null ? '' : t('report.sample', { count: sample }),
  ].filter((detail) => detail !== '');
  const known =
    details.length === 0 ? t(`evidence.${kind}`) : `${t(`evidence.${kind}`)} (${listText(details, t, 'facts')})`;
  return note.trim() === '' ? known : `${known}: ${note.trim()}`;
}

function linksFrom(map: JourneyMap, { id }: Note, t: Translate): readonly string[] {
  return map.links
    .filter(({ from }) => from === id)
    .flatMap((link) => {
      const note = noteOf(map, link.to)?.text.trim().replaceAll(/\s+/g, ' ') ?? '';
      if (note === '') return [];
      const signs = graphemesOf(note);
      const words = signs.length > LONGEST_LINKED ? `${signs.slice(0, LONGEST_LINKED).join('').trimEnd()}\u2026` : note;
      const said = linkText(link, t);
      return [t('report.leadsTo', { note: said === '' ? words : `${words} (${said})` })];
    });
}
