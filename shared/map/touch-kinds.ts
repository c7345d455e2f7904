import type { TouchKind, Touches } from './touches.ts';

/** The touches with every kind changed; the very same ones where all stay as they are. */
export function withKindsChanged(touches: Touches, change: (kind: TouchKind) => TouchKind): Touches {
  const kinds = touches.kinds.map(change);
  return kinds.every((kind, at) => kind === touches.kinds[at]) ? touches : { ...touches, kinds };
}

/** The touches without what they say of channels and stages that are gone. */
export function withPlacesAmong(
  touches: Touches,
  { channels, stages }: { readonly channels: ReadonlySet<string>; readonly stages: ReadonlySet<string> },
): Touches {
  return withKindsChanged(touches, (kind) => {
    const isGoneChannel = kind.through !== null && !channels.has(kind.through);
    const isGoneStage = kind.at !== null && !stages.has(kind.at);
    if (!isGoneChannel && !isGoneStage) return kind;
    return { ...kind, through: isGoneChannel ? null : kind.through, at: isGoneStage ? null : kind.at };
  });
}
