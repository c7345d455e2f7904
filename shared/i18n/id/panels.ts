import type { panels as english } from '../en/panels.ts';
import type { TranslationOf } from '../text.ts';

export const panels: TranslationOf<typeof english> = {};
