import type { ImportTools } from '../../shared/import/import-file.ts';

/** Ids that count up, and the decoders of the platform. */
export function importTools(): ImportTools {
  let count = 0;
  return {
    newId: () => `new-${(count += 1)}`,
    language: 'en',
    decode: (bytes, encoding) => {
      try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return null;
      }
    },
  };
}
