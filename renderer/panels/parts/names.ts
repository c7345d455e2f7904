import type { Translate } from '../../../shared/i18n/translate.ts';
import { channelName } from '../../../shared/channel-vocabulary.ts';
import type { Channel, Lane, Language, Persona, Stage } from '../../../shared/map/journey-map.ts';

export function stageName({ name }: Pick<Stage, 'name'>, t: Translate): string {
  return name.trim() === '' ? t('board.unnamedStage') : name;
}

export function laneName({ name }: Pick<Lane, 'name'>, t: Translate): string {
  return name.trim() === '' ? t('board.unnamedLane') : name;
}

export function personaName({ name }: Pick<Persona, 'name'>, t: Translate): string {
  return name.trim() === '' ? t('inspector.unnamedPersona') : name;
}

export function shownChannelName(channel: Pick<Channel, 'kind' | 'name'>, language: Language, t: Translate): string {
  return channelName(channel, language).trim() || t('channel.unnamed');
}
