import type { AgendaWords } from './agenda-plans.ts';

export const AGENDA_ENGLISH: AgendaWords = {
  make: {
    goal: {
      name: 'Agree on the goal',
      todo: 'Write one sentence that says why this map is made and what should be different afterwards. Put it into the goals of the map.',
      question: 'What do we want to know about our customers that we do not know today?',
      remarks: 'Without a goal the map grows in every direction. If two goals are left, choose one and park the other.',
    },
    known: {
      name: 'Bring what we know',
      todo: 'Everyone writes down what customers really said or did, one note each, and marks where it comes from.',
      question: 'What have customers told us themselves?',
      remarks: 'Opinions are welcome but stay assumptions. Ask for the survey, the call, the figure behind a note.',
    },
    persona: {
      name: 'Choose who travels',
      todo: 'Pick one customer group, two at most. Give it a name, habits and needs.',
      question: 'Whose way are we following today?',
      remarks: 'Too many groups on one map blur it. A second map is cheap.',
    },
    touchpoints: {
      name: 'Follow the way',
      todo: 'Stage by stage: what does the customer do, and where do they meet us? A note for each meeting, with its channel.',
      question: 'Where do they meet us, and through what?',
      remarks: 'Write in silence for the first ten minutes. Start at the moment before they know our name.',
    },
    pains: {
      name: 'Find where it hurts',
      todo: 'Go through the stages again and note what holds people up. Draw how they feel.',
      question: 'Where do they hesitate, wait or give up?',
      remarks: 'Ask "how do we know?" at the three worst ones.',
    },
    analysis: {
      name: 'Read the map',
      todo: 'Hold the map against the goal. Vote for what counts most and write what could be done.',
      question: 'Which one thing, if it went well, would change the most?',
      remarks: 'A goal that is not reached yet is a result too: note what is missing and who finds out.',
    },
    closing: {
      name: 'Close',
      todo: 'Give each idea an owner and a day. Answer the closing check.',
      question: 'Who does what, until when?',
      remarks: 'End on time. Save the results before the room empties.',
    },
  },
  measure: {
    journey: {
      name: 'Choose the journey',
      todo: 'Decide which journey is measured, and say what it should bring: more sales, more recommendations or fewer complaints.',
      question: 'What should this journey achieve for us?',
      remarks: 'One journey only. Write the answer into the target of the map.',
    },
    figures: {
      name: 'Choose the figures',
      todo: 'Pick one or two figures for each stage and say where each comes from.',
      question: 'Which figure would show that this stage works?',
      remarks: 'Leave out what nobody will act upon. A figure that is missing is a task, not a guess.',
    },
    steps: {
      name: 'Break it into steps',
      todo: 'Write the small steps that a customer takes within each stage.',
      question: 'What exactly do they do, one thing after the other?',
      remarks: 'A step is something a person can do in one go.',
    },
    score: {
      name: 'Score it',
      todo: 'Enter what the figures are and what they should be. Look at the score of each stage.',
      question: 'Which stage does well, and which one does not?',
      remarks: 'Stages need not weigh the same: set the weights before anybody sees the score.',
    },
    next: {
      name: 'Decide what follows',
      todo: 'Choose the stage to work on and the day on which it is measured again.',
      question: 'What do we change first?',
      remarks: 'Keep a version of the map, so that the next score has something to be compared with.',
    },
  },
  manage: {
    picture: {
      name: 'Draw the journey',
      todo: 'Put the stages and every contact into the map, from first interest to after the sale.',
      question: 'What does the customer go through with us?',
      remarks: 'If a map is there already, read it aloud and correct it instead of starting over.',
    },
    sources: {
      name: 'Gather and read the facts',
      todo: 'Add what web statistics, surveys and sales figures say. Note what they leave open.',
      question: 'What do the facts say that surprises us?',
      remarks: 'Ask everyone beforehand to bring one source.',
    },
    personal: {
      name: 'Make it personal',
      todo: 'For each stage, write what would suit this customer better: another message, offer or moment.',
      question: 'What would help this person at just this point?',
      remarks: 'Helpful, not creepy: would the customer mind that we know this?',
    },
    repair: {
      name: 'Mend the contacts',
      todo: 'Pick the contacts that cost most trust. Write how each becomes quicker, clearer or friendlier.',
      question: 'Which contact would we be ashamed to show?',
      remarks: 'Speed and service come before decoration.',
    },
    watch: {
      name: 'Keep watch',
      todo: 'Choose the figures that show whether it gets better, and who looks at them how often.',
      question: 'How will we notice that it works?',
      remarks: 'Conversion, satisfaction and who comes back are a good start. Put the next look into the calendar now.',
    },
  },
  track: {
    wishes: {
      name: 'Know what they are after',
      todo: 'For each stage, write what the customer is trying to find out. First a problem, then the ways out of it, then the right choice.',
      question: 'What are they looking for at this stage?',
      remarks: 'Nobody wants to buy at the first stage. Take notes that sell out of it.',
    },
    trail: {
      name: 'Follow one customer',
      todo: 'Take one sale and follow it back to the first contact. A note for each visit, advertisement, call or chat.',
      question: 'What came before that?',
      remarks: 'Three true stories are worth more than one average.',
    },
    content: {
      name: 'Lay out what we offer',
      todo: 'Put what we publish and send where it is met. Mark stages with too much and those with nothing.',
      question: 'What do we give them here to take the next step?',
      remarks: 'People jump back and forth. Do not force them into a straight line.',
    },
    breaks: {
      name: 'Find where the trail breaks',
      todo: 'Mark where we lose sight of people: phone calls, visits, another device.',
      question: 'Where do we no longer know who it is?',
      remarks: 'Contacts outside the web are forgotten most.',
    },
    credit: {
      name: 'Share the credit',
      todo: 'Decide which contacts count for a sale, and which figures show it from now on.',
      question: 'What did more for the sale than the last click?',
      remarks: 'Workshop results and touches from a table can be laid beside each other: Map, Where sales come from.',
    },
  },
  experience: {
    persona: {
      name: 'Meet the customer',
      todo: 'Describe the person: who they are, what they are used to, what they need.',
      question: 'Who is standing before us?',
      remarks: 'Built on real people. Let somebody read it in the first person.',
    },
    walk: {
      name: 'Walk in their shoes',
      todo: 'Five minutes each: what they do, what drives them, what they doubt, what stops them.',
      question: 'What would you do, want and fear in their place?',
      remarks: 'Call out the change of lane every five minutes.',
    },
    contacts: {
      name: 'List every contact',
      todo: 'Write each moment in which the customer meets a person, a place or a screen of ours.',
      question: 'Where do we touch their day?',
      remarks: 'Arriving, asking, paying, using, complaining: small contacts count.',
    },
    gap: {
      name: 'Expected and received',
      todo: 'For each stage, write what they expected and what they got. Set how far the two are apart.',
      question: 'What did they hope for, and what was it like?',
      remarks: 'Better than expected is worth a note as well.',
    },
    moments: {
      name: 'The moments that count',
      todo: 'Draw how they feel. Mark what we do well and what we should improve at the moments that matter most.',
      question: 'Which moment will they tell a friend about?',
      remarks: 'Three moments are enough.',
    },
    closing: {
      name: 'Four questions to close',
      todo: 'Answer the closing check together: are needs met, what problems are left, what do competitors give, where do people leave?',
      question: 'Would they come back?',
      remarks: 'Workshop, Closing check shows what the map says to each of the four.',
    },
  },
};
