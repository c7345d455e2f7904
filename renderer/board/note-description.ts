import type { Translate } from '../../shared/i18n/translate.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';
import { listText } from '../../shared/list-text.ts';

/** What a screen reader says after a note's name: which group it lies in, whose it is, through what it goes, where its links lead and which map goes on. */
export function noteDescription(
  { note, belonging, leadsTo }: Pick<NoteBox, 'note' | 'belonging' | 'leadsTo'>,
  links: string | undefined,
  t: Translate,
): string | undefined {
  const heading = note.heading.trim();
  const group = heading === '' ? '' : t('groups.inGroup', { name: heading });
  const { personas = [], channel = null, channelName = '' } = belonging ?? {};
  const said = [
    group,
    listText(
      personas.map(({ name }) => name.trim() || t('inspector.unnamedPersona')),
      t,
    ),
    channel === null ? '' : t('channel.described', { name: channelName.trim() || t('channel.unnamed') }),
    links ?? '',
    leadsTo === null ? '' : t('set.leadsTo', { name: leadsTo }),
  ].filter((part) => part !== '');
  return said.length === 0 ? undefined : said.join('; ');
}
