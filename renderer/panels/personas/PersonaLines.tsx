import { Check, Minus, Users } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { belongingTo, givePersona } from '../../actions/personas.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { personaName } from '../parts/names.ts';
import { BarMenu, useSelectedNotes } from '../menus/SelectionMenus.tsx';

/** Whose the selected notes are, as lines of a menu that stays open: a note may belong to several. */
export function PersonaLines() {
  const store = useEditorStore();
  const t = useTranslate();
  const notes = useSelectedNotes();
  const personas = useEditor(({ history }) => history.present.personas);
  return personas.map((persona) => {
    const belongs = belongingTo(notes, persona.id);
    return (
      <DropdownMenu.CheckboxItem
        key={persona.id}
        className="menu-line"
        checked={belongs === 'mixed' ? 'indeterminate' : belongs}
        onSelect={(event) => {
          event.preventDefault();
          givePersona(store, notes, persona.id);
        }}
      >
        <Avatar persona={persona} />
        {personaName(persona, t)}
        <span className="onward">
          {belongs === false ? null : <Icon icon={belongs === 'mixed' ? Minus : Check} size={14} />}
        </span>
      </DropdownMenu.CheckboxItem>
    );
  });
}

/** The same over the selection; not there on a map without personas. */
export function SelectionPersonas({ leave }: { readonly leave: () => void }) {
  const t = useTranslate();
  const hasPersonas = useEditor(({ history }) => history.present.personas.length > 0);
  if (!hasPersonas) return null;
  return (
    <BarMenu name={t('persona.ofNotes')} icon={Users} leave={leave}>
      <PersonaLines />
    </BarMenu>
  );
}
