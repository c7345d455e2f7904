import { expect, test } from 'vitest';
import { exportedBytes, exportedText, mapForOthers } from '../../../../shared/export/export-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const MAP = {
  ...SMALL_MAP,
  notes: SMALL_MAP.notes
    .filter(({ id }) => id === 'a1' || id === 'c1')
    .map((note) => (note.id === 'a1' ? { ...note, text: 'says "hi", then\n=2+2' } : note)),
};

test('a note is a row, and a stage without notes is one too', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    exportedBytes({ map: MAP, format: 'csv', language: 'en' }),
  );
  expect(text).toBe(
    [
      '\ufeffStage,Lane,Text,Personas,Channel,Evidence,Source,Date,Sample,Remark,Votes,Important,Mark,Competitor,Leads to,Group heading,Owner,Due,Done,Author,Created,Colour,Face down,Lane kind,ID',
      `Awareness,Actions,"says ""hi"", then\n'=2+2","Ana; Budi",Shop,assumption,,,,,3,,,,,,,,,,,,,actions,a1`,
      'Awareness,Pain points,text of c1,,Web,assumption,,,,,,,,,,,,,,,,,,pain points,c1',
      'Decision,,,,,,,,,,,,,,,,,,,,,,,,',
      'Retention,,,,,,,,,,,,,,,,,,,,,,,,',
      '',
    ].join('\r\n'),
  );
});

test('in Indonesian semicolons part the columns', () => {
  const text = new TextDecoder().decode(exportedBytes({ map: MAP, format: 'csv', language: 'id' }));
  expect(text.split('\r\n')[0]).toBe(
    'Tahap;Baris;Teks;Persona;Saluran;Bukti;Sumber;Tanggal;Sampel;Keterangan;Suara;Penting;Tanda;Pesaing;Menuju peta;Judul kelompok;Penanggung jawab;Tenggat;Selesai;Penulis;Dibuat;Warna;Tertutup;Jenis baris;ID',
  );
});

test('others are told who wrote what only where that is wanted, and never what lies face down', () => {
  const notes = SMALL_MAP.notes.map((note) => ({ ...note, author: 'Maya', faceDown: note.id === 'a3' }));
  const map = { ...SMALL_MAP, notes };
  const told = (tellsAuthors: boolean) =>
    exportedText({ map: mapForOthers(map, { tellsAuthors }), format: 'csv', language: 'en' });
  expect([told(true).match(/,Maya,/g)?.length, told(false).includes('Maya')]).toEqual([
    SMALL_MAP.notes.length - 1,
    false,
  ]);
  expect([told(true), told(false)].map((text) => text.includes('text of a3'))).toEqual([false, false]);
});
