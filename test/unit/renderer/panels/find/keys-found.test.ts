import { describe, expect, test } from 'vitest';
import { keysFound } from '../../../../../renderer/panels/find/keys-found.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '../../../../../shared/action-catalogue.ts';
import { translator } from '../../../../../shared/i18n/translate.ts';
import { keyText } from '../../../../../shared/key-text.ts';

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const t = translator(language);
  const found = (typed: string, platform = 'linux'): readonly ActionId[] =>
    keysFound(typed, platform, t).flatMap(({ actions }) => actions);

  test('every action is listed once', () => {
    expect(found('').toSorted()).toEqual(ACTION_IDS.toSorted());
  });

  test('every action is found by its words, whatever their case', () => {
    const lost = ACTION_IDS.filter((id) => !found(t(ACTIONS[id].label).toLocaleUpperCase()).includes(id));
    expect(lost).toEqual([]);
  });

  test.each(['linux', 'darwin'])('every action is found by each of its keys on %s', (platform) => {
    const lost = ACTION_IDS.filter((id) =>
      ACTIONS[id].keys.some((keys) => !found(keyText(keys, platform), platform).includes(id)),
    );
    expect(lost).toEqual([]);
  });
});

test('what is held down finds all that begin with it', () => {
  const held = keysFound('ctrl+', 'linux', translator('en')).flatMap(({ actions }) => actions);
  expect(held).toEqual(expect.arrayContaining(['edit.undo', 'file.save', 'note.newBelow']));
  expect(held).not.toContain('note.new');
});

test('a key finds itself, and not what is held down with it', () => {
  expect(keysFound('f8', 'linux', translator('en'))).toEqual([{ group: 'question', actions: ['question.next'] }]);
});
