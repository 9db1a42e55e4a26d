import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SiteSwitch } from './SiteSwitch';

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

async function mount(setOwn: (own: boolean) => Promise<void>, onFailed = vi.fn()) {
  document.body.append(root);
  render(<SiteSwitch site={{ host: 'news.example', hasOwn: async () => true, setOwn }} onFailed={onFailed} />, root);
  const box = root.querySelector('input') as HTMLInputElement;
  await expect.poll(() => box.checked).toBe(true);
  return { box, onFailed };
}

test('shows whether the site has its own, and changes it', async () => {
  const setOwn = vi.fn(async () => undefined);
  const { box } = await mount(setOwn);
  await userEvent.click(box);
  expect(setOwn).toHaveBeenLastCalledWith(false);
  await userEvent.keyboard(' ');
  expect(setOwn).toHaveBeenLastCalledWith(true);
});

test('a refusal is told and the switch goes back', async () => {
  const { box, onFailed } = await mount(async () => Promise.reject(new Error('quota')));
  await userEvent.click(box);
  await expect.poll(() => onFailed.mock.calls.length).toBe(1);
  await expect.poll(() => box.checked).toBe(true);
});

test('the page cannot press it', async () => {
  const setOwn = vi.fn(async () => undefined);
  const { box } = await mount(setOwn);
  box.click();
  root.querySelector('label')?.click();
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(box.checked).toBe(true);
  expect(setOwn).not.toHaveBeenCalled();
});
