import { expect, it } from 'vitest';
import { isPhotoFile, photoFileName } from '../../../../shared/photo/photo-file.ts';

it.each(['wall.jpg', 'Smartphone purchase - 3f2a.JPG', 'dinding 1.jpeg', 'a.png', 'b.webp', '写真.jpg'])(
  'knows %s as a photo beside its map',
  (name) => expect(isPhotoFile(name)).toBe(true),
);

it.each([
  '',
  '.',
  '..',
  '.jpg',
  '.hidden.jpg',
  '../wall.jpg',
  '..\\wall.jpg',
  'folder/wall.jpg',
  '/etc/wall.jpg',
  'C:\\wall.jpg',
  'C:wall.jpg',
  '\\\\server\\share\\wall.jpg',
  'file:wall.jpg',
  'wall.jpg:stream.jpg',
  'wall.jpg\u0000.png',
  'wall\n.jpg',
  '\u202egpj.llaw.jpg',
  'wall.svg',
  'wall.exe',
  'wall.jpg.exe',
  'wall',
  `${'w'.repeat(300)}.jpg`,
])('never looks for %j', (name) => expect(isPhotoFile(name)).toBe(false));

it.each(['Smartphone', '', '  ', '../../etc', 'a/b:c*d?"<>|', '...', '\u202e\u0000', '🙂'.repeat(300)])(
  'calls the photo of a map %j as a photo beside it is called',
  (title) => expect(isPhotoFile(photoFileName(title, '3f2a'))).toBe(true),
);

it('names it after its map', () => {
  expect(photoFileName('Beli ponsel: 2026/11', '3f2a')).toBe('Beli ponsel 2026 11 - 3f2a.jpg');
  expect(photoFileName(' ', '3f2a')).toBe('Jejak - 3f2a.jpg');
});
