import type { Translate } from '../i18n/translate.ts';
import type { Holder } from './file-trouble.ts';

/** "Ana (LAPTOP-2)", or whichever of the two is known. */
export function holderName(t: Translate, { name, host }: Holder): string {
  if (name !== '' && host !== '') return t('holder.named', { name, host });
  return name || host || t('holder.somebody');
}

/** "14:05", or with its day where that was another one. */
export function sinceText(t: Translate, { since }: Holder, now: Date): string {
  const moment = new Date(since);
  const isToday = moment.toDateString() === now.toDateString();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(t('holder.locale'), isToday ? time : { ...day, ...time }).format(moment);
}
