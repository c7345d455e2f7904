import type { Language } from './journey-map.ts';

export const LANGUAGES = ['en', 'id'] as const satisfies readonly Language[];

export const TEMPLATE_NAMES = ['five', 'four', 'three', 'shop-visit', 'blank'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
