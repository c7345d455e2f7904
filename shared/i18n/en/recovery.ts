/** What is said of maps that the app had open when it died. */
export const recovery = {
  'recovery.title': 'Recover maps',
  'recovery.line': 'Jejak ended before these maps were saved. They are here up to the last thing you did.',
  'recovery.none': 'There is nothing to recover.',
  'recovery.noFile': 'Not saved to a file yet',
  'recovery.changed': 'Changed {ago}',
  'recovery.changes': { one: '{count} unsaved change', other: '{count} unsaved changes' },
  'recovery.typing': 'a note was being typed',
  'recovery.recover': 'Recover',
  'recovery.recoverNamed': 'Recover {title}',
  'recovery.later': 'Later',
  'recovery.laterNamed': 'Decide later about {title}',
  'recovery.discard': 'Discard',
  'recovery.discardNamed': 'Discard {title}',
  'recovery.ask': 'Discard it? It stays in this list for 14 days.',
  'recovery.keep': 'Keep',
  'recovery.all': { one: 'Recover {count} map', other: 'Recover all {count}' },
  'recovery.discarded': 'Discarded in the last 14 days',
  'recovery.wasDiscarded': '{title} was discarded. It can be recovered for 14 days.',
  'recovery.stays': 'It could not be moved away, so it stays in this list. Nothing is lost. Try again later.',
  'recovery.waiting': { one: '{count} map can be recovered', other: '{count} maps can be recovered' },
  'recovery.hide': 'Got it',
  'arrival.as-left': 'Recovered up to the last thing you did. Its file is brought up to date as you work.',
  'arrival.none': 'Recovered up to the last thing you did. It has no file yet: save it to keep it.',
  'arrival.changed':
    'Recovered as a copy, because its file has changed since. Save the copy under another name, and compare the two.',
  'arrival.gone':
    'Recovered as a copy, because its file is no longer there. Save the copy, or plug in the drive of the file first.',
  'arrival.open-elsewhere':
    'Recovered as a copy, because its file is open in another window. Save the copy under another name, and compare the two.',
  'arrival.unreadable':
    'Recovered as a copy, because its file cannot be read any more. Save the copy under another name.',
  'arrival.page': 'This window had to be opened anew. The map is whole, up to the last thing you typed.',
  'save.journal': 'A crash now would cost the latest changes: {reason}',
} as const;
