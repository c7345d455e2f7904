/** What opening a file answers: what happened, what is safe, what to do. */
export const files = {
  'open.not-a-map': '{name} is not a Jejak map. Nothing in it was changed. Choose a file whose name ends in .journey.',
  'open.no-map-in-pdf':
    '{name} carries no Jejak map: it was made without one, or by another program. Nothing was changed. Open the map itself, whose name ends in .journey, or a PDF that was saved together with its map.',
  'open.too-new':
    '{name} was made with a newer Jejak. It was left as it is. Open it with that version, or update Jejak on this computer.',
  'open.damaged':
    '{name} is a Jejak map, but it is damaged. It was left as it is, so nothing more is lost. Open a backup or an earlier copy of it.',
  // Above what can be had instead.
  'open.damagedWithWays': '{name} is a Jejak map, but it is damaged. It was left as it is, so nothing more is lost.',
  'open.too-big':
    '{name} is too big for Jejak (more than 64 MB, 50,000 notes or a million points of drawings). It was left as it is. Open a smaller map.',
  'open.unreadable':
    '{name} does not hold text that Jejak can read. It was left as it is. If it is your map, fetch it again from where it came from.',
  'open.photo':
    '{name} is a photo and no Jejak map. It was left as it is. Open a map, or make a new one, then drop the photo on its board.',
  'open.set-unsaved':
    '{name} has no file yet, and the maps of a set are looked for beside it. Nothing was changed. Save it first, then try again.',
  'open.set-elsewhere':
    '{name} does not lie in the folder of this map or below it, and only there are the maps of a set looked for. Nothing was changed. Put its file there, then try again.',
  'open.set-itself': '{name} is this map itself. Nothing was changed. Choose another one.',
  'open.set-left':
    'Of the set of this map, not found from the new folder: {name}. Maps of a set lie beside each other or below. This map was saved. Copy what is missing to the new folder, under the same name, and it is found again.',
  'open.missing':
    '{name} is no longer there, or may not be read. Nothing was changed. See whether it was moved or renamed, or whether its drive is plugged in.',
  // What `--check` prints for programs to read: the same in every language.
  'open.ok': 'ok: {stages} stages, {lanes} lanes, {notes} notes',
  'open.okFurther':
    '{percent} % on evidence, {pains} unproven pain points, {cells} empty cells, {untouched} stages without touchpoint',
} as const;
