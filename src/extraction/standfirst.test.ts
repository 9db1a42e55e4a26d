import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';
import { findStandfirst } from './standfirst';

const DEK = 'A bell replaced the horn, and the captains turned their heads.';

function find(html: string, description = ''): string | undefined {
  const { blocks } = readBlocks(pageFrom(html).document.body);
  const chosen = new Set(blocks.filter(({ text }) => text.startsWith('+')));
  return findStandfirst(blocks, chosen, { title: 'The bell', description, bylines: [], statedBody: '' });
}

test.each([
  ['called a standfirst', `<h1>The bell</h1><p class="standfirst">${DEK}</p><p>By Ada</p><p>+text</p>`, '', DEK],
  ['repeated by the description', `<h1>The bell</h1><div>${DEK}</div><p>+text</p>`, `${DEK} And more.`, DEK],
  ['neither', `<h1>The bell</h1><div>${DEK}</div><p>+text</p>`, 'Something else', undefined],
  ['above the title', `<p class="dek">${DEK}</p><h1>The bell</h1><p>+text</p>`, DEK, undefined],
  ['a link', `<h1>The bell</h1><p class="dek"><a href="/">${DEK}</a></p><p>+text</p>`, DEK, undefined],
  ['part of the text', `<h1>The bell</h1><p class="dek">+${DEK}</p><p>+text</p>`, DEK, undefined],
])('a line under the title that is %s', (_, html, description, expected) => expect(find(html, description)).toBe(expected));
