/** What went wrong that nobody foresaw, and the report about it. */
export const diagnosis = {
  'action.help.report': 'Save a report…',
  'diagnosis.title': 'Save a report',
  'diagnosis.line':
    'For whoever mends Jejak. This is all that it holds: no text of your maps, no names, no folders. It goes nowhere by itself.',
  'diagnosis.content': 'What the report holds',
  'diagnosis.save': 'Save the report…',
  'diagnosis.fileName': 'Jejak report',
  'diagnosis.files': 'Text',
  'diagnosis.saved': 'The report is in {name}.',
  'diagnosis.notSaved': 'The report could not be written: {reason}.',
  'diagnosis.reading': 'Reading the log…',
  'mishap.label': 'A mishap',
  'mishap.title': 'Something did not work that should have',
  'mishap.line':
    'What is saved is safe, and what is not is kept for recovery. If it happens again, save a report and show it to whoever helps you with Jejak.',
  'diagnosis.failedStart': 'Jejak could not start',
  'diagnosis.failedStartLine':
    'Your maps are as they were. Start it again; if that does not help, restart the computer. What happened stands in the folder {folder}.',
} as const;
