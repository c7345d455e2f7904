import { escapedXml } from './xml-text.ts';

/**
 * What a part of a picture is to those who do not see it. Chromium makes the structure, the bookmarks and the links of a
 * PDF from it.
 */
export type Tag =
  | { readonly role: 'heading'; readonly level: 1 | 2 | 3 /** What a link leads to. */; readonly id?: string }
  | { readonly role: 'paragraph' | 'list' | 'listitem' | 'table' | 'row' | 'columnheader' | 'cell' }
  | { readonly role: 'picture'; readonly name: string }
  | { readonly role: 'link'; readonly to: string }
  /** There for the eye alone, as what a page repeats. */
  | { readonly role: 'ornament' };

export function openingOf(tag: Tag): string {
  switch (tag.role) {
    case 'heading': {
      const id = tag.id === undefined ? '' : ` id="${escapedXml(tag.id)}"`;
      return `<g role="heading" aria-level="${tag.level}"${id}>`;
    }
    case 'picture':
      return `<g role="img" aria-label="${escapedXml(tag.name)}">`;
    case 'link':
      return `<a href="#${escapedXml(tag.to)}">`;
    case 'ornament':
      return '<g aria-hidden="true">';
    case 'paragraph':
    case 'list':
    case 'listitem':
    case 'table':
    case 'row':
    case 'columnheader':
    case 'cell':
      return `<g role="${tag.role}">`;
  }
}

export function closingOf({ role }: Tag): string {
  return role === 'link' ? '</a>' : '</g>';
}
