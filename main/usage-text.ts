import type { Translate } from '../shared/i18n/translate.ts';
import type { UsageProblem } from './command-words.ts';
import { listText } from '../shared/list-text.ts';

/** What is wrong with the command line, and how it should look. */
export function usageText(t: Translate, problem: UsageProblem): string {
  return `${problemText(t, problem)}\n${t('commandLine.usage')}`;
}

function problemText(t: Translate, problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-option':
      return t('commandLine.unknownOption', problem);
    case 'two-actions':
      return t('commandLine.twoActions', problem);
    case 'missing-value':
      return t('commandLine.missingValue', problem);
    case 'unknown-value':
      return t('commandLine.unknownValue', { ...problem, choices: listText(problem.choices, t, 'or') });
    case 'unknown-extension':
      return t('commandLine.unknownExtension', { ...problem, choices: listText(problem.choices, t, 'or') });
    case 'out-of-range':
      return t('commandLine.outOfRange', problem);
    case 'unknown-size':
      return t('commandLine.unknownSize', problem);
    case 'only-with':
      return t('commandLine.onlyWith', problem);
    case 'missing-file':
      return t('commandLine.missingFile', problem);
    case 'too-many-files':
      return t('commandLine.tooManyFiles', problem);
  }
}
