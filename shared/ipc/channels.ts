/** The names that cross between window and main. The preload lets these through and nothing else. */
export const CALLS = [
  'window.start',
  'window.finished',
  'document.new',
  'document.openWithDialog',
  'document.openRecent',
  'document.openSample',
  'document.change',
  'document.draft',
  'document.save',
  'document.saveAs',
  'document.close',
  'view.remember',
  'versions.list',
  'versions.details',
  'versions.look',
  'versions.keep',
  'versions.open',
  'versions.delete',
  'recents.list',
  'recents.forget',
  'recovery.list',
  'recovery.recover',
  'recovery.discard',
  'settings.change',
  'menu.update',
  'clipboard.run',
  'print.savePdf',
  'print.onPaper',
  'print.job',
  'print.ready',
] as const;
export type CallName = (typeof CALLS)[number];

export const EVENTS = ['action', 'opened', 'status', 'settings', 'notice', 'finish'] as const;
export type EventName = (typeof EVENTS)[number];
