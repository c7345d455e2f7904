import type { sets as english } from '../en/sets.ts';
import type { TranslationOf } from '../text.ts';

export const sets: TranslationOf<typeof english> = {
  'set.title': 'Peta serangkai',
  'set.line':
    'Peta yang saling terkait: situs web, toko, layanan. Masing-masing satu berkas di folder ini atau di bawahnya.',
  'set.add': 'Tambah peta',
  'set.name': 'Nama {file}',
  'set.open': 'Buka {name}',
  'set.remove': 'Keluarkan {name} dari rangkaian',
  'set.strip': 'Peta serangkai',
  'set.added': '{name} kini termasuk rangkaian',
  'set.already': '{name} sudah termasuk rangkaian',
  'set.leads': 'Menuju peta',
  'set.leadsNowhere': 'Tidak ke peta lain',
  'set.leadsTo': 'menuju peta {name}',
  'set.nowLeads': 'Menuju {name}',
  'set.leadsNoMore': 'Tidak menuju peta lain',
  'action.go.follow': 'Buka peta yang dituju',
  'step.leadTo': 'Tuju peta lain',
  'set.leftTitle': 'Peta tersimpan, rangkaiannya belum lengkap',
  'step.followSet': 'Temukan peta serangkai dari folder baru',
  'step.addToSet': 'Tambah peta ke rangkaian',
  'step.renameInSet': 'Ganti nama peta serangkai',
  'step.removeFromSet': 'Keluarkan peta dari rangkaian',
};
