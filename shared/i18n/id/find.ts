import type { find as english } from '../en/find.ts';
import type { TranslationOf } from '../text.ts';

export const find: TranslationOf<typeof english> = {
  'find.label': 'Cari',
  'find.text': 'Cari di peta ini',
  'find.invite': 'Catatan, tahap, baris, persona',
  'find.place': '{at} dari {count}',
  'find.count': '{count} ditemukan',
  'find.none': 'Tidak ditemukan',
  'find.told': '{at} dari {count}: {what}',
  'find.filters': 'Saringan',
  'find.filtersOn': 'Saringan: {count} aktif',
  'find.clear': 'Hapus saringan',
  'find.any': 'Semua',
  'find.persona': 'Persona',
  'find.colour': 'Warna',
  'find.lane': 'Baris',
  'find.evidence': 'Dari mana diketahui',
  'find.author': 'Ditulis oleh',
  'find.close': 'Tutup pencarian',
  'palette.title': 'Perintah dan tempat',
  'palette.invite': 'Perintah, tahap, baris, atau catatan',
  'palette.none': 'Tidak ada yang bernama begitu.',
  'palette.addLane': 'Tambah baris: {lane}',
  'palette.goTo': 'Ke {name}',
  'palette.stage': 'Tahap',
  'palette.lane': 'Baris',
};
