/** A file with as little in it as a file may have; `more` goes over the map's own keys. */
export function smallestFile(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    format: 'jejak-journey',
    version: 1,
    map: {
      stages: [{ id: 's1' }],
      lanes: [{ id: 'l1', kind: 'action' }],
      notes: [{ id: 'n1', stage: 's1', lane: 'l1' }],
      ...more,
    },
  };
}
