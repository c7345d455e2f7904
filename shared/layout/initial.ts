import { graphemesOf } from './line-breaks.ts';

/** The first letter as a person sees it (an accent or a skin tone stays with its letter); "?" for no name. */
export function initialOf(name: string): string {
  return graphemesOf(name.trim())[0]?.toUpperCase() ?? '?';
}
