import type { start as english } from '../en/start.ts';
import type { TranslationOf } from '../text.ts';

export const start: TranslationOf<typeof english> = {};
