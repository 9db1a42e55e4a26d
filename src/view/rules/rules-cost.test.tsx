import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { StoredRule } from '../../rules/stored-rule';
import { RuleList } from './RuleList';

const stored = (id: string): StoredRule => ({
  rule: { id, match: [`*://www.${id}/*`], checked: '2026-11-28', remove: ['.a'] },
  enabled: true,
  origin: 'written',
});

test('5,000 rules are there at once, and more are drawn as somebody scrolls; a search takes no time to speak of', async () => {
  const root = document.body.appendChild(document.createElement('main'));
  const nothing = vi.fn();
  const own = Array.from({ length: 5000 }, (_, index) => stored(`site${index}.example`));
  const actions = { linkTo: (id: string) => `#${id}`, linkToNew: '#', linkToShipped: () => '#', onEnable: nothing, onDelete: nothing };
  const start = performance.now();
  render(<RuleList own={own} shipped={[]} drafts={new Set()} {...actions} onExport={nothing} onFiles={nothing} children={null} />, root);
  expect(performance.now() - start).toBeLessThan(800);
  const rows = () => root.querySelectorAll('.rule').length;
  expect(rows()).toBeLessThan(200);
  const before = rows();
  root.querySelector('.rule:last-child')?.scrollIntoView();
  await expect.poll(rows).toBeGreaterThan(before);
  const search = root.querySelector<HTMLInputElement>('.search');
  if (search) search.value = 'site4999';
  const typed = performance.now();
  search?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(rows).toBe(1);
  expect(performance.now() - typed).toBeLessThan(800);
  root.remove();
});
