/** What the app says on standard error when it is started with an action instead of a window. */
export const commandLine = {
  'commandLine.usage':
    'Usage: jejak [MAP.journey] | --check MAP.journey | --new OUT.journey [--template NAME] [--language en|id] | --print MAP.journey OUT.pdf [--paper NAME|215x330] [--orientation auto|landscape|portrait] [--margin MM] [--tiles|--tiles=3x2 [--overlap MM]|--stages|--report] [--grayscale] [--without-map] [--without-authors] [--language en|id] | --export MAP.journey OUT.EXTENSION [--scale 1|2|3|4] [--transparent] [--outlines] [--without-authors] [--language en|id] | --results MAP.journey FOLDER [--paper NAME|215x330] [--without-authors] [--language en|id] | --import IN OUT.journey [--language en|id]',
  'commandLine.unknownOption': 'There is no option {option} here.',
  'commandLine.twoActions': '{first} and {second} do not go together.',
  'commandLine.missingValue': '{option} needs a value.',
  'commandLine.unknownValue': '{option} knows no "{value}". Choose one of: {choices}.',
  'commandLine.outOfRange': '{option} knows no "{value}". Give a number of millimetres from {least} to {most}.',
  'commandLine.unknownSize':
    '{option} knows no "{value}". A size is two numbers of millimetres from {least} to {most}, as in 215x330.',
  'commandLine.onlyWith': '{option} goes with {other} only.',
  'commandLine.unknownExtension': 'Jejak cannot write "{file}". Its name must end in one of: {choices}.',
  'commandLine.missingFile': '{action} needs {file}.',
  'commandLine.tooManyFiles': '"{file}" is one file too many.',
  'commandLine.exists': '"{name}" is there already and was left alone. Choose another name.',
  'commandLine.notWritten': '"{name}" was not written. {reason}',
  'commandLine.failed': 'Something went wrong inside Jejak; its log says more.',
} as const;
