import type { Gesture, Pointer, Tool } from '../gestures/board.ts';

/** What the pointer looks like: what the hand does, or what it could do here. */
export function cursorStyle(doing: Gesture['name'], tool: Tool, pointer: Pointer): string {
  switch (doing) {
    case 'moving-notes':
      return pointer.alt ? 'copy' : 'grabbing';
    case 'moving-stage':
    case 'moving-lane':
    case 'moving-feeling':
    case 'moving-gap':
    case 'panning':
      return 'grabbing';
    case 'linking':
      return 'crosshair';
    case 'widening-stage':
      return 'ew-resize';
    case 'drawing':
      return 'crosshair';
    // The rubber is painted, as large as it is, and so is the pointer of light.
    case 'erasing':
    case 'pointing':
      return 'none';
    case 'lassoing':
      return 'default';
    case 'idle':
    case 'pressing-note':
    case 'pressing-group':
    case 'pressing-board':
      if (tool === 'hand' || pointer.space) return 'grab';
      if (tool === 'eraser' || tool === 'pointer') return 'none';
      if (tool === 'vote') return pointer.hit.kind === 'note' ? 'pointer' : 'grab';
      return tool === 'select' ? cursorOver(pointer) : 'crosshair';
  }
}

function cursorOver({ hit }: Pointer): string {
  switch (hit.kind) {
    case 'note':
    case 'link':
    case 'add-stage':
    case 'add-lane':
    case 'stage-score':
    case 'stage-lead':
      return 'pointer';
    case 'stage-heading':
    case 'lane-heading':
    case 'group':
      return 'grab';
    case 'feeling':
      return 'ns-resize';
    case 'stage-edge':
    case 'gap':
      return 'ew-resize';
    case 'cell':
    case 'nothing':
      return 'default';
  }
}
