import type { projector as english } from '../en/projector.ts';
import type { TranslationOf } from '../text.ts';

export const projector: TranslationOf<typeof english> = {
  'action.projector.window': 'Jendela proyektor',
  'action.projector.still': 'Proyektor diam: seluruh peta',
  'keys.group.projector': 'Proyektor',
  'projector.title': 'Proyektor',
  'projector.opened': 'Jendela proyektor terbuka.',
  'projector.closed': 'Jendela proyektor tertutup.',
  'projector.isStill': 'Proyektor diam dan menampilkan seluruh peta.',
  'projector.follows': 'Proyektor mengikuti papan.',
  'projector.isDark': 'Proyektor gelap',
  'projector.shows': 'Proyektor: {title}',
  'projector.now': 'Yang sedang berlangsung',
  'projector.clock': 'Sisa waktu',
  'projector.paused': 'Dijeda',
};
