import { noticeBefore } from '../../shared/workshop/running.ts';

/** How a step stands: notice was given, or its time is over. */
export function clockState(left: number, length: number): 'soon' | 'over' | undefined {
  if (left <= 0) return 'over';
  return left <= (noticeBefore(length) ?? 0) ? 'soon' : undefined;
}
