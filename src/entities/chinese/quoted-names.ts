import type { EntityKind, NamedSpan } from '../../core/entity';

/** Nouns before 「」 that say that a name stands in it, and of what. */
const CUES: readonly (readonly [EntityKind, RegExp])[] = [
  [
    'work',
    /(?:電影|電影版|影片|紀錄片|影集|影劇|電視劇|連續劇|劇集|舞台劇|戲劇|舞劇|歌劇|音樂劇|舞作|劇作|動畫|動畫片|動漫|專輯|單曲|新歌|歌曲|名曲|主打歌|小說|漫畫|詩集|散文集|繪本|短片|著作|新書|遺作|節目|綜藝|手遊|新片|名作|片|大片|歌|书|節目)$/u,
  ],
  [
    'organization',
    /(?:機構|政黨|組織|團體|樂團|樂隊|劇團|舞團|公司|智庫|餐廳|書店|書屋|店家|咖啡館|媒體|網站|集團|工作室|社團|領導的|協會)$/u,
  ],
  ['event', /(?:特展|展覽|個展|聯展|音樂節|市集|演唱會|颱風|台风)$/u],
];
const QUOTED = /(?<=(\p{sc=Han}{1,4}))「([^「」『』，。、！？；：\n]{2,16})」/gu;

/** Finds names in 「」 behind a noun that tells what is named: 電影「悲情城市」, as Taiwan's agencies write. */
export function findQuoted(text: string): NamedSpan[] {
  return Array.from(text.matchAll(QUOTED)).flatMap(({ 1: before = '', 2: name = '', index }) => {
    const kind = CUES.find(([, cue]) => cue.test(before))?.[0];
    return kind ? [{ start: index + 1, end: index + 1 + name.length, kind }] : [];
  });
}
