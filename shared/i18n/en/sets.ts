/** Maps that belong together. */
export const sets = {
  'set.title': 'Maps of this set',
  'set.line': 'Maps that belong together: website, shop, support. Each is a file in this folder or below.',
  'set.add': 'Add a map',
  'set.name': 'Name of {file}',
  'set.open': 'Open {name}',
  'set.remove': 'Take {name} out of the set',
  'set.strip': 'Maps of this set',
  'set.added': '{name} belongs to the set now',
  'set.already': '{name} belongs to the set already',
  'step.addToSet': 'Add map to the set',
  'step.renameInSet': 'Rename map of the set',
  'step.removeFromSet': 'Take map out of the set',
} as const;
