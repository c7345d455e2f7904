/** The method in the map: questions, the closing check, marks and tasks. */
export const method = {
  'method.locale': 'en-GB',
  'stage.leaving': '{share} leave here',
  'export.closing': 'Closing check',
  'export.task': 'To do',
} as const;
