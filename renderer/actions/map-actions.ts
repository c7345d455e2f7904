import type { ActionsOf } from './action.ts';

export const mapActions: ActionsOf<'map'> = {
  'map.about': {
    // With the cursor on nothing the inspector shows the map itself.
    run: (store) =>
      store.setState({ inspector: true, asksInspector: true, selection: new Set(), cursor: null, link: null }),
  },
  'map.score': {
    // On a stage the keyboard means that one.
    run: (store) =>
      store.setState(({ cursor }) => ({ dialog: { score: cursor?.kind === 'stage' ? cursor.stage : null } })),
  },
  'map.tasks': { run: (store) => store.setState({ dialog: 'tasks' }) },
  'map.closing': { run: (store) => store.setState({ dialog: 'closing' }) },
  'map.attribution': { run: (store) => store.setState({ dialog: 'attribution' }) },
  'map.showHidden': {
    isEnabled: ({ history }) => [...history.present.stages, ...history.present.lanes].some(({ hidden }) => hidden),
    isOn: ({ showHidden }) => showHidden,
    run: (store) => store.setState(({ showHidden }) => ({ showHidden: !showHidden })),
  },
};
