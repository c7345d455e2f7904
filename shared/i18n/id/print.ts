import type { print as english } from '../en/print.ts';
import type { TranslationOf } from '../text.ts';

export const print: TranslationOf<typeof english> = {};
