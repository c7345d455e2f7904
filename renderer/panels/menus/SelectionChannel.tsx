import { Popover } from 'radix-ui';
import { toScreen } from '../../../shared/layout/viewport.ts';
import { putThrough } from '../../actions/channels.ts';
import { selectionBounds } from '../../state/camera.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { selectedNotes } from '../../state/selectors.ts';
import { ChannelList } from '../method/ChannelList.tsx';

type SelectionChannelProps = {
  /** Gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** The channels beside the selected notes, once they are asked for. */
export function SelectionChannel({ leave }: SelectionChannelProps) {
  const isAsked = useEditor(({ choosesChannel }) => choosesChannel);
  return isAsked ? <OpenChannels leave={leave} /> : null;
}

function OpenChannels({ leave }: SelectionChannelProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const state = store.getState();
  const bounds = selectionBounds(state);
  const notes = selectedNotes(state);
  if (bounds === null || notes.length === 0) return null;
  const { zoom } = state.camera;
  const { x, y } = toScreen(state.camera, bounds);
  const first = notes[0]?.channel ?? null;
  const close = () => store.setState({ choosesChannel: false });
  return (
    <Popover.Root open onOpenChange={close}>
      <Popover.Anchor
        className="selection-anchor"
        style={{ left: x, top: y, width: bounds.width * zoom, height: bounds.height * zoom }}
      />
      <Popover.Portal>
        <Popover.Content
          className="menu channel-menu"
          side="right"
          align="start"
          sideOffset={10}
          collisionPadding={8}
          aria-label={t('channel.choose')}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            leave();
          }}
        >
          <ChannelList
            value={notes.every(({ channel }) => channel === first) ? first : undefined}
            choose={(chosen) => {
              close();
              putThrough(
                store,
                notes.map(({ id }) => id),
                chosen,
              );
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
