import { type SvgPicture, svgMarkup } from '../../shared/export/svg.ts';

/** Read as XML, not as HTML: markup that is not well-formed shows as an error, and never as something else. */
export function svgElement(picture: SvgPicture): Element {
  const { documentElement } = new DOMParser().parseFromString(svgMarkup(picture), 'image/svg+xml');
  if (documentElement.localName !== 'svg' || documentElement.querySelector('parsererror') !== null) {
    throw new Error('The page is not well-formed');
  }
  return document.importNode(documentElement, true);
}
