import type { files as english } from '../en/files.ts';
import type { TranslationOf } from '../text.ts';

export const files: TranslationOf<typeof english> = {};
