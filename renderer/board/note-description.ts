import type { Translate } from '../../shared/i18n/translate.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';

/** What a screen reader says after a note's name: whose it is, through what it goes, where its links lead and which map goes on. */
export function noteDescription(
  { belonging, leadsTo }: Pick<NoteBox, 'belonging' | 'leadsTo'>,
  links: string | undefined,
  t: Translate,
): string | undefined {
  if (belonging === null && leadsTo === null) return links;
  const { personas = [], channel = null, channelName = '' } = belonging ?? {};
  const said = [
    personas.map(({ name }) => name.trim() || t('inspector.unnamedPersona')).join(', '),
    channel === null ? '' : t('channel.described', { name: channelName.trim() || t('channel.unnamed') }),
    links ?? '',
    leadsTo === null ? '' : t('set.leadsTo', { name: leadsTo }),
  ].filter((part) => part !== '');
  return said.length === 0 ? undefined : said.join('; ');
}
