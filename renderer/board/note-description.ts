import type { Translate } from '../../shared/i18n/translate.ts';
import type { Belonging } from '../../shared/layout/belonging.ts';

/** What a screen reader says after a note's name: whose it is, through what it goes, and where its links lead. */
export function noteDescription(
  belonging: Belonging | null,
  links: string | undefined,
  t: Translate,
): string | undefined {
  if (belonging === null) return links;
  const { personas, channel, channelName } = belonging;
  const said = [
    personas.map(({ name }) => name.trim() || t('inspector.unnamedPersona')).join(', '),
    channel === null ? '' : t('channel.described', { name: channelName.trim() || t('channel.unnamed') }),
    links ?? '',
  ].filter((part) => part !== '');
  return said.length === 0 ? undefined : said.join('; ');
}
