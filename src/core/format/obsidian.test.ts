import { expect, test } from 'vitest';
import { obsidianAddress } from './obsidian';

test.each([
  ['A bell.md', '', 'obsidian://new?file=A%20bell&clipboard'],
  ['A & b?', 'My notes', 'obsidian://new?vault=My%20notes&file=A%20%26%20b%3F&clipboard'],
  ['[[A]] #1 ^2', '', 'obsidian://new?file=A%201%202&clipboard'],
  ['海港', '筆記', 'obsidian://new?vault=%E7%AD%86%E8%A8%98&file=%E6%B5%B7%E6%B8%AF&clipboard'],
  ['half \ud83d', 'a\udc00', 'obsidian://new?vault=a%EF%BF%BD&file=half%20%EF%BF%BD&clipboard'],
])('%j in %j', (file, vault, address) => expect(obsidianAddress(file, vault)).toBe(address));
