/** What is said of files that did not open, of what was salvaged from them, and of maps that are only looked at. */
export const rescue = {
  'rescue.instead': 'What you can have instead',
  'rescue.journal': 'Recover unsaved work',
  'rescue.backup': 'Open the last good version',
  'rescue.salvage': 'Salvage what can be read',
  'rescue.notes': { one: '{count} note', other: '{count} notes' },
  'rescue.from': '{notes}, {ago}',
  'rescue.safe': 'It opens as a map of its own. The file stays as it is.',
  'rescue.showInFolder': 'Show in folder',
  'arrival.backup':
    'This is the version that was saved {ago}. It has no file yet: save it to keep it. The damaged file was left as it is.',
  'arrival.newer':
    '{name} was made with a newer Jejak. It is shown as far as this version understands it, to be read and printed. To change it, update Jejak.',
  'viewOnly.off': '{action}: this map can only be looked at, it was made with a newer Jejak',
  'viewOnly.told': 'Nothing was changed: this map can only be looked at.',
  // The name of a stage, lane, persona or channel that stands in for a lost one.
  'salvage.recovered': 'Recovered {number}',
  'salvage.none': 'No note could be read.',
  'salvage.all': { one: '{count} note was salvaged.', other: '{count} notes were salvaged.' },
  'salvage.some': '{kept} of about {count} notes were salvaged.',
  'salvage.torn': 'The end of the file is missing, so there may have been more.',
  'salvage.missing': 'Could not be read: {list}.',
  'salvage.standIns': {
    one: 'The stage or lane of {count} note is gone; one called "Recovered" stands in for it.',
    other: 'The stage or lane of {count} notes is gone; those called "Recovered" stand in for it.',
  },
  'salvage.mended': {
    one: 'A value that could not be right was left out or cut in {count} place.',
    other: 'Values that could not be right were left out or cut in {count} places.',
  },
  'salvage.renamed': {
    one: '{count} entry was there in two versions: both were kept.',
    other: '{count} entries were there in two versions: both were kept.',
  },
  'salvage.losses': 'What is missing',
  'salvage.save': 'Save it to keep it. The damaged file was left as it is.',
  'salvage.count.personas': { one: '{count} persona', other: '{count} personas' },
  'salvage.count.channels': { one: '{count} channel', other: '{count} channels' },
  'salvage.count.stages': { one: '{count} stage', other: '{count} stages' },
  'salvage.count.lanes': { one: '{count} lane', other: '{count} lanes' },
  'salvage.count.emotions': { one: '{count} emotion', other: '{count} emotions' },
  'salvage.count.gaps': { one: '{count} gap', other: '{count} gaps' },
  'salvage.count.metrics': { one: '{count} figure', other: '{count} figures' },
  'salvage.count.links': { one: '{count} link', other: '{count} links' },
  'salvage.count.strokes': { one: '{count} drawing', other: '{count} drawings' },
  'salvage.count.agenda': { one: '{count} step of the agenda', other: '{count} steps of the agenda' },
  'salvage.count.maps': { one: '{count} related map', other: '{count} related maps' },
} as const;
