/** The guide, what is new, what this app is, and the first walk through it. */
export const help = {
  'action.help.guide': 'Guide…',
  'action.help.tour': 'Tour of the board',
  'action.help.news': "What's new…",
  'action.help.about': 'About Jejak…',
  'guide.title': 'Guide',
  'guide.line': 'Six short chapters. Nothing in them leads out of this app.',
  'guide.chapters': 'Chapters',
  'news.title': "What's new",
  'news.version': 'Version {version}',
  'aboutApp.title': 'About Jejak',
  'aboutApp.version': 'Jejak {version}',
  'aboutApp.runtime': 'on Electron {electron} and Chromium {chromium}',
  'aboutApp.privacy':
    'Jejak works without a network and without an account. Your maps stay in your files; nothing is sent anywhere, and nothing is counted.',
  'aboutApp.licences': 'Licences of all that is bundled',
  'tour.label': 'Tour',
  'tour.invite': 'New here?',
  'tour.inviteLine': 'Five stops on a sample map, in a minute. The Help menu has it later too.',
  'tour.start': 'Take the tour',
  'tour.notNow': 'Not now',
  'tour.step': 'Stop {at} of {count}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.done': 'Done',
  'tour.end': 'End the tour',
  'tour.board': 'The map',
  'tour.boardLine':
    'Stages run from left to right, lanes from top to bottom. An empty cell asks the question that it waits for.',
  'tour.capture': 'Writing',
  'tour.captureLine':
    'Select a cell and type, or write line after line down here. Each line becomes a note where the cell shows.',
  'tour.tools': 'Tools',
  'tour.toolsLine': 'Select, move the board, link, draw. Below them: new notes, stages and lanes.',
  'tour.inspector': 'What is known',
  'tour.inspectorLine':
    'Personas, channels and goals of the map stand here; with a note selected, how it is known and whose it is.',
  'tour.print': 'To the wall',
  'tour.printLine':
    'Print a poster or a report, or save a PDF that Jejak opens again. F1 shows all keys. That is all you need.',
} as const;
