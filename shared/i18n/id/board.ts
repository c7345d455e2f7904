import type { board as english } from '../en/board.ts';
import type { TranslationOf } from '../text.ts';

export const board: TranslationOf<typeof english> = {};
