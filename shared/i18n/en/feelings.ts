/** How customers feel, and what they got beside what they expected. */
export const feelings = {
  'feeling.everyone': 'Everyone',
  'feeling.veryHappy': 'very happy',
  'feeling.veryUnhappy': 'very unhappy',
  'feeling.curve': '{who}, {when}',
  'feeling.lowest': 'lowest: {list}',
  'gap.muchLess': 'much less than expected',
  'gap.less': 'less than expected',
  'gap.same': 'as expected',
  'gap.more': 'more than expected',
  'gap.muchLessShort': 'much less',
  'gap.muchMoreShort': 'much more',
  'gap.muchMore': 'much more than expected',
} as const;
