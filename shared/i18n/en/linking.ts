/** What links between notes say. */
export const linking = {
  'step.linkEither': 'Change whether a link is one of several ways',
  'step.linkWait': 'Change the time along a link',
  'link.or': 'or',
  'link.label': 'Label',
  'link.either': 'One of several ways (or)',
  'link.wait': 'Time until the next note',
} as const;
