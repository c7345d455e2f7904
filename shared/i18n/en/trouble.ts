/** What stands between a map and its file, and what to do about it: what happened, what is safe, what to do. */
export const trouble = {
  // Which way of writing dates and times belongs to these words.
  'holder.locale': 'en-GB',
  'holder.named': '{name} ({host})',
  'holder.somebody': 'Somebody',
  'dialog.held': '{holder} has “{name}” open.',
  'dialog.heldDetail':
    'Since {since}. Read-only shows what they save as they save it. If they have left it open by mistake you can take over: their window then stops saving and says so.',
  'dialog.openReadOnly': 'Open read-only',
  'dialog.openCopy': 'Open a copy',
  'dialog.takeOver': 'Take over',
  'step.updateFromFile': 'Update from the file',
  'trouble.label': 'About the file',
  'trouble.hide': 'Put this message away',
  'trouble.show': 'Show the message about the file',
  'trouble.refused': 'That did not work. {reason}',
  'trouble.conflict.title': 'Somebody else has changed this map',
  'trouble.conflict.body':
    '{name} holds their changes, and this window holds yours. Nothing is saved until you choose, and what you do not choose is kept among the versions.',
  'trouble.stuck.body':
    '{name} now holds their changes, and this window holds yours. The file can not be written to from here, so keep yours in a copy.',
  'trouble.no-map.title': 'Another program wrote over this map',
  'trouble.no-map.body':
    '{name} no longer holds a map that Jejak can read. It was left as it is. Your map is whole in this window: save it back, and what lies there now is kept among the versions, or save a copy.',
  'trouble.gone.title': 'The folder or drive of this map is gone',
  'trouble.gone.body':
    'Your work goes on being kept on this computer. Put the drive back and Jejak saves by itself, or save a copy somewhere else.',
  'trouble.deleted.title': '{name} is no longer in its folder',
  'trouble.deleted.body':
    'It was deleted, or moved where Jejak can not follow it. Your map is whole in this window, and is kept on this computer.',
  'trouble.full.title': 'The disk is full',
  'trouble.full.missing':
    'About {size} MB more are needed. What was saved before is safe. Make room and Jejak saves by itself, or save a copy on another disk.',
  'trouble.full.body':
    'What was saved before is safe. Make room and Jejak saves by itself, or save a copy on another disk.',
  'trouble.held.title': '{holder} has this map open',
  'trouble.held.body':
    'Since {since}. You see what they save. Changes of your own stay in this window until you save a copy or take over.',
  'trouble.took-over.title': '{holder} has taken over this map',
  'trouble.took-over.body':
    'Since {since}. This window has stopped saving, so that neither writes over the other. What you did is kept on this computer.',
  'trouble.read-only.title': 'This map may only be read',
  'trouble.read-only.body': 'You can look at it and try things out. To keep changes, save a copy.',
  'trouble.unkept':
    'Your latest changes are in this window alone: this computer can not keep them at the moment. Save a copy somewhere else now.',
  'trouble.keep-mine': 'Keep mine',
  'trouble.load-theirs': 'Load theirs',
  'trouble.save-again': 'Save again here',
  'trouble.take-over': 'Take over',
  'trouble.take-back': 'Take it back',
  'trouble.retry': 'Try again',
  'trouble.saveMine': 'Save mine as a copy…',
  'trouble.saveCopy': 'Save a copy…',
  'news.updated': 'Updated from the file',
  'news.renamed': 'The file is called {name} now. Jejak goes on saving there.',
  'news.moved': 'The folder of {name} was renamed. Jejak goes on saving there.',
  'news.back': '{name} is back. Jejak goes on saving there.',
  'news.writable': '{name} may be written to again. Jejak goes on saving there.',
  'news.released': '{name} is free again. Jejak goes on saving there.',
} as const;
