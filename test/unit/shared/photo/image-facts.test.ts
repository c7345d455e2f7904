import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHOTO_LIMITS, photoFacts } from '../../../../shared/photo/image-facts.ts';
import { jpegHead, pngPhoto } from '../../../support/photos.ts';

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function webp(kind: string, ...content: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(kind), 0, 0, 0, 0, ...content]);
  return bytes;
}

describe('photoFacts', () => {
  it('tells a PNG, and how large it is', () => {
    expect(photoFacts(pngPhoto(3, 2, () => [1, 2, 3]))).toEqual({
      ok: true,
      value: { type: 'image/png', width: 3, height: 2 },
    });
  });

  it('tells a JPEG behind what a camera says of it', () => {
    const exif = [0xff, 0xe1, 0, 10, ...ascii('Exif'), 0, 0, 1, 2, 0xff, 0xff, 0xc4, 0, 4, 9, 9];
    expect(photoFacts(jpegHead(4032, 3024, exif))).toEqual({
      ok: true,
      value: { type: 'image/jpeg', width: 4032, height: 3024 },
    });
  });

  it.each([
    ['lossy', webp('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x41), 640, 480],
    ['lossless', webp('VP8L', 0x2f, 0x7f, 0xc2, 0x77, 0), 640, 480],
    ['extended', webp('VP8X', 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0), 640, 480],
  ])('tells a WebP that is %s', (_, bytes, width, height) => {
    expect(photoFacts(bytes)).toEqual({ ok: true, value: { type: 'image/webp', width, height } });
  });

  it.each([
    ['an SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', ascii('GIF89a......................')],
    ['a page', ascii('<!doctype html><script>1</script>')],
    ['nothing', []],
    ['a JPEG in name only', ascii('photo.jpg')],
  ])('takes no %s', (_, bytes) => {
    expect(photoFacts(Uint8Array.from(bytes))).toEqual({ ok: false, error: 'no-photo' });
  });

  it.each([
    ['a PNG that ends at once', pngPhoto(3, 2, () => [0, 0, 0]).subarray(0, 20)],
    ['a JPEG without a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a JPEG of nothing', jpegHead(0, 480)],
    ['a JPEG whose segment has no length', jpegHead(9, 9, [0xff, 0xe0, 0, 0])],
    ['a JPEG whose frame comes behind the scan', jpegHead(9, 9, [0xff, 0xda, 0, 4, 0, 0])],
    ['a WebP of no kind', webp('XYZ ', 1, 2, 3)],
  ])('says of %s that it is damaged', (_, bytes) => {
    expect(photoFacts(bytes)).toEqual({ ok: false, error: 'damaged' });
  });

  it('refuses what is too large before anything is decoded', () => {
    expect(photoFacts(jpegHead(10_000, 5_001))).toEqual({ ok: false, error: 'too-many-pixels' });
    expect(photoFacts(jpegHead(10_000, 5_000)).ok).toBe(true);
    expect(photoFacts(jpegHead(PHOTO_LIMITS.side + 1, 10))).toEqual({ ok: false, error: 'too-many-pixels' });
    const bytes = new Uint8Array(PHOTO_LIMITS.bytes + 1);
    bytes.set(jpegHead(10, 10));
    expect(photoFacts(bytes)).toEqual({ ok: false, error: 'too-big' });
  });

  it('answers whatever the bytes are', () => {
    const start = fc.constantFrom<readonly number[]>(
      [],
      [0xff, 0xd8, 0xff],
      [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X')],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), (head, rest) => {
        const facts = photoFacts(Uint8Array.from([...head, ...rest]));
        return !facts.ok || facts.value.width * facts.value.height <= PHOTO_LIMITS.pixels;
      }),
    );
    expect(photoFacts(new Uint8Array()).ok).toBe(false);
  });
});
