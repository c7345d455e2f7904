import type { Translate } from '../i18n/translate.ts';
import type { Language } from '../map/journey-map.ts';

const KILO = 1024;

/** How much a photo takes, as file managers say it: "420 kB", "1.3 MB". */
export function photoSizeText(bytes: number, t: Translate, language: Language): string {
  const kilo = Math.max(1, Math.round(bytes / KILO));
  if (kilo < KILO) return t('photo.kb', { size: String(kilo) });
  const mega = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / KILO / KILO);
  return t('photo.mb', { size: mega });
}
