const ONE_PAGE = [
  '<</Title (Map)\n/Producer (Skia/PDF)>>',
  '<</Type /Catalog\n/Pages 3 0 R\n/Lang (en)>>',
  '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
  '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 200]\n/Resources <<>>>>',
];

/** A PDF as Chromium writes them, of these objects; with one empty page, or whatever they are. */
export function plainPdf(objects: readonly string[] = ONE_PAGE): Uint8Array {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = text.length;
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text + head + table + trailer, 'latin1');
}
