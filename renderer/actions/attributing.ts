import type { CreditRule } from '../../shared/attribution/credits.ts';
import { dropTouches, takeLeaving, takeTouches, takeWaits } from '../../shared/commands/touch-commands.ts';
import { customersIn, touchesIn } from '../../shared/attribution/stage-reach.ts';
import type { ImportOffer } from '../../shared/ipc/calls/exchange-calls.ts';
import type { Channel } from '../../shared/map/journey-map.ts';
import type { Touches } from '../../shared/map/touches.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { translateOf } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';

/** Shows what a table of touches tells; nothing of it comes into the map before somebody says so. */
export function offerTouches(store: EditorStore, offer: ImportOffer | 'cancelled'): void {
  if (offer === 'cancelled') return;
  endWriting(store);
  store.setState({ dialog: { touches: offer } });
}

/** Takes the touches into the map, one step, and shows what they come to. */
export function importTouches(store: EditorStore, touches: Touches, newChannels: readonly Channel[]): void {
  if (!edit(store, 'step.takeTouches', takeTouches(touches, newChannels))) return;
  const t = translateOf(store.getState());
  const announcement = t('touches.imported', {
    touches: t('touches.touches', { count: touchesIn(touches) }),
    customers: t('touches.customers', { count: customersIn(touches) }),
  });
  store.setState({ dialog: 'attribution', announcement });
}

/** Shares the credit in another way, and says how. */
export function chooseRule(store: EditorStore, chosen: Partial<CreditRule>): void {
  const creditRule = { ...store.getState().creditRule, ...chosen };
  const t = translateOf(store.getState());
  const { model } = creditRule;
  const announcement = t('attribution.told', {
    model: t(`attribution.model.${model}`),
    line: t(`attribution.line.${model}`),
  });
  store.setState({ creditRule, announcement });
}

export function takeLeavingOver(store: EditorStore): void {
  if (!edit(store, 'step.takeLeaving', takeLeaving())) return;
  store.setState({ announcement: translateOf(store.getState())('attribution.tookLeaving') });
}

export function takeWaitsOver(store: EditorStore): void {
  if (!edit(store, 'step.takeWaits', takeWaits())) return;
  store.setState({ announcement: translateOf(store.getState())('attribution.tookWaits') });
}

export function removeTouches(store: EditorStore): void {
  if (!edit(store, 'step.dropTouches', dropTouches())) return;
  store.setState({ announcement: translateOf(store.getState())('attribution.removed') });
}
