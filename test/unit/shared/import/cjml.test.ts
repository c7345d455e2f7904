import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAtOnce } from '../../../../shared/import/import-file.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { importTools } from '../../../support/import-tools.ts';

function read(xml: string) {
  return readAtOnce({ name: 'journey.xml', bytes: new TextEncoder().encode(xml) }, importTools());
}

function mapOf(xml: string) {
  const answer = read(xml);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.map;
}

const ACTORS = `<actors>
  <endUser actorID="Carl"><actorName>Carl, 34</actorName></endUser>
  <serviceProvider actorID="Shop"><companyName>Bookshop</companyName></serviceProvider>
</actors>`;

const JOURNEY = `<?xml version="1.0"?>
<CJML version="2.0">
  <actualJourney>
    <journeyID>AJ1</journeyID><journeyTitle>Buying a book</journeyTitle>
    <journeyPhases>
      <journeyPhase phaseID="p1"><phaseName>Before</phaseName><phaseDescription>At home</phaseDescription></journeyPhase>
      <journeyPhase phaseID=" p2"><phaseName> After </phaseName><phaseDescription/></journeyPhase>
    </journeyPhases>
    <journeyShortSummary>He buys it.</journeyShortSummary>
    ${ACTORS}
    <touchpoints>
      <actualAction>
        <touchpointID>T1</touchpointID><belongsTo phaseIDref="p1"/>
        <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Reads &lt;reviews&gt; &amp; waits</initiatorLabel></initiator>
        <touchpointExperience><experienceDescription>bored</experienceDescription><experienceRating>2</experienceRating></touchpointExperience>
      </actualAction>
      <actualCommunicationPoint>
        <touchpointID>T2</touchpointID><belongsTo phaseIDref="p1"></belongsTo>
        <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Orders</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Shop"/><receiverLabel>Order registered</receiverLabel></receiver>
        <channel><channelName>Web</channelName></channel>
        <comment>took long</comment>
        <timestamps><timeOriginated>2026-03-01</timeOriginated></timestamps>
        <touchpointExperience><experienceRating>very positive</experienceRating></touchpointExperience>
      </actualCommunicationPoint>
      <actualCommunicationPoint>
        <touchpointID>T3</touchpointID><belongsTo phaseIDref="p2"/>
        <initiator><refersTo actorIDref="Shop"/><initiatorLabel>Sends it</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Carl"/><receiverLabel/></receiver>
        <channel><channelName>Post</channelName></channel>
      </actualCommunicationPoint>
    </touchpoints>
  </actualJourney>
</CJML>`;

test('phases are stages, points touchpoints and actions, people personas, and what they felt a feeling', () => {
  const map = mapOf(JOURNEY);
  const called = (list: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name ?? null;
  expect(map.title).toBe('Buying a book');
  expect(map.stages.map(({ name, description }) => [name, description])).toEqual([
    ['Before', 'At home'],
    ['After', ''],
  ]);
  expect(map.lanes.map(({ kind, name }) => [kind, name])).toEqual([
    ['action', 'Actions'],
    ['touchpoint', 'Touchpoints'],
  ]);
  const notes = map.notes.map(({ text, stage, lane, channel, personas, evidence }) => [
    text,
    called(map.stages, stage),
    called(map.lanes, lane),
    called(map.channels, channel),
    personas.map((id) => called(map.personas, id)),
    evidence.date,
    evidence.note,
  ]);
  expect(notes).toEqual([
    ['Reads <reviews> & waits', 'Before', 'Actions', null, ['Carl, 34'], '', ''],
    ['Orders\nOrder registered', 'Before', 'Touchpoints', 'Web', ['Carl, 34'], '2026-03-01', 'took long'],
    ['Sends it', 'After', 'Touchpoints', 'Post', ['Carl, 34'], '', ''],
  ]);
  expect(map.emotions).toEqual([
    { stage: map.stages[0]?.id, persona: map.personas[0]?.id, when: 'now', value: 0.5, note: 'bored' },
  ]);
  expect(read(JOURNEY)).toMatchObject({ value: { leftOut: [{ code: 'details', count: 1 }] } });
});

test('a second journey goes to the same stages, into lanes of its own', () => {
  const point = (label: string) =>
    `<touchpoints><plannedAction><belongsTo phaseIDref="a"/><initiator><initiatorLabel>${label}</initiatorLabel></initiator></plannedAction></touchpoints>`;
  const phases = '<journeyPhases><journeyPhase phaseID="a"/></journeyPhases>';
  const map = mapOf(
    `<CJML version="2.0"><plannedJourney><journeyID>P</journeyID>${phases}${point('one')}</plannedJourney><plannedJourney><journeyID>Q</journeyID>${phases}${point('two')}</plannedJourney></CJML>`,
  );
  expect(map.stages.map(({ name }) => name)).toEqual(['a']);
  expect(map.lanes.map(({ kind, name }) => [kind, name])).toEqual([
    ['action', 'Actions'],
    ['action', 'Actions (Q)'],
  ]);
});

describe('hostile', () => {
  test.each([
    ['another version', JOURNEY.replace('"2.0"', '"3.0"'), 'unknown-cjml'],
    ['no version', '<CJML/>', 'unknown-cjml'],
    ['other XML', '<html/>', 'not-this-format'],
    ['broken XML', JOURNEY.slice(0, -3), 'not-this-format'],
    ['nothing', '<CJML version="2.0"/>', 'nothing-in-it'],
    ['a document type', `<!DOCTYPE CJML [<!ENTITY a "aaaa">]>${JOURNEY.slice(21)}`, 'not-this-format'],
    ['an entity of its own', JOURNEY.replace('bored', '&bored;'), 'not-this-format'],
    ['endless nesting', '<CJML version="2.0">'.repeat(50_000), 'not-this-format'],
  ])('%s is refused', (_what, xml, code) => {
    expect(read(xml)).toEqual({ ok: false, error: code });
  });

  test('whatever its elements are, the map is sound', () => {
    const names = [
      'plannedJourney',
      'actualJourney',
      'journeyPhases',
      'journeyPhase',
      'phaseName',
      'actors',
      'endUser',
      'actorName',
      'touchpoints',
      'plannedAction',
      'actualCommunicationPoint',
      'belongsTo',
      'initiator',
      'refersTo',
      'initiatorLabel',
      'channel',
      'channelName',
      'touchpointExperience',
      'experienceRating',
    ];
    const said = fc.constantFrom('', ' ', 'a', 'b', '1', '5', '=1+1', '\u202e', '\u{1f642}');
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          fc.constantFrom(...names),
          said,
          said,
          fc.oneof({ maxDepth: 5 }, said, fc.array(tie('element'), { maxLength: 4 })),
        )
        .map(([name, id, ref, inner]) => {
          const content = typeof inner === 'string' ? inner : inner.join('');
          return `<${name} phaseID="${id}" actorID="${id}" phaseIDref="${ref}" actorIDref="${ref}">${content}</${name}>`;
        }),
    }));
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
        const answer = read(`<CJML version="2.0">${elements.join('')}</CJML>`);
        expect(answer.ok ? checkMap(answer.value.map) : [answer.error]).toEqual(answer.ok ? [] : ['nothing-in-it']);
      }),
    );
  });
});
