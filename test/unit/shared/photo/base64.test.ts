import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Size, fromBase64, toBase64 } from '../../../../shared/photo/base64.ts';

test('bytes are written as everybody writes them, and read again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(base64Size(text)).toBe(bytes.length);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

test('what is no base64 is not read', () => {
  for (const text of ['!', 'AA=A', '"/><script>', 'ÄÄÄÄ', 'A===']) expect(fromBase64(text)).toBeNull();
});
