const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML and XML show it, in attributes too. */
export function escapedMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** What XML 1.0 cannot hold at all, not even escaped. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same where it must be well-formed XML whatever the text holds. */
export function escapedXml(text: string): string {
  return escapedMarkup(text.replace(UNWRITABLE, '\ufffd'));
}
