import { expect, test } from 'vitest';
import { findRegions, regionNames } from './regions';

const names = regionNames(['ko']);
const found = (text: string) => findRegions([{ start: 0, text }], names).map(({ start, end }) => text.slice(start, end));

test.each([
  ['미국은 일본을, 프랑스에서는 한국의 중국과의', ['미국', '일본', '프랑스', '한국', '중국']],
  ['이란에서는 시위가, 이란 핵', ['이란', '이란']],
  ['인도 정부와 수단 내전, 인도인', ['인도', '수단', '인도']],
  ['인도적 지원, 교육이란, 오만하다, 가나다라, 차드기, 인도로', []],
  ['이동 수단이 없다. 수단과 방법. 오만한 태도', []],
])('%s', (text, regions) => expect(found(text)).toEqual(regions));
