import { expect, test } from 'vitest';
import type { EntityKind } from '../core/entity';
import { findAliases } from './aliases';

const thing = (name: string, kind: EntityKind, more: { isTag?: boolean; gloss?: string } = {}) => ({
  key: name,
  name,
  kind,
  isTag: false,
  ...more,
});
const aliases = (...things: ReturnType<typeof thing>[]) => Object.fromEntries(findAliases(things, (name) => name === '美国'));

test('a surname is the person whose full name ends in it, unless two are called so', () => {
  expect(aliases(thing('Joe Biden', 'person'), thing('Biden', 'person'))).toEqual({ Biden: 'Joe Biden' });
  expect(aliases(thing('乔·拜登', 'person'), thing('拜登', 'person'))).toEqual({ 拜登: '乔·拜登' });
  expect(aliases(thing('Joe Biden', 'person'), thing('Jill Biden', 'person'), thing('Biden', 'person'))).toEqual({});
});

test('the beginning of a body’s name is the body; what belongs to a person is not the person', () => {
  expect(aliases(thing('卡内基国际和平研究院', 'organization'), thing('卡内基', 'organization'))).toEqual({
    卡内基: '卡内基国际和平研究院',
  });
  expect(aliases(thing('拜登政府', 'organization'), thing('拜登', 'person'))).toEqual({});
  expect(aliases(thing('Biden administration', 'organization'), thing('Biden', 'person'))).toEqual({});
  expect(aliases(thing('北京大学', 'organization'), thing('北京', 'place'))).toEqual({});
});

test('an autonomous region is what its name begins with', () => {
  expect(aliases(thing('广西壮族自治区', 'place'), thing('广西', 'place'))).toEqual({ 广西: '广西壮族自治区' });
  expect(aliases(thing('广西大学站', 'place'), thing('广西', 'place'))).toEqual({});
});

test('behind its country, in brackets, and in short', () => {
  expect(aliases(thing('美国国务院', 'organization'), thing('国务院', 'organization'))).toEqual({ 国务院: '美国国务院' });
  expect(aliases(thing('世界卫生组织', 'organization', { gloss: 'WHO' }), thing('WHO', 'organization'))).toEqual({ WHO: '世界卫生组织' });
  expect(aliases(thing('廉政公署', 'organization'), thing('廉署', 'organization'))).toEqual({ 廉署: '廉政公署' });
});
