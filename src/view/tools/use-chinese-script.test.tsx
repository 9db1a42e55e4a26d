import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../core/article';
import type { Stage } from '../reader/stage';
import { type LoadConverter, useChineseScript } from './use-chinese-script';

const root = document.createElement('div');
afterEach(() => render(null, root));

const article = { title: '软件', language: 'zh-CN', content: { type: 'root', children: [] } } as unknown as Article;
const element = document.createElement('article');
const stage = { article, elements: { article: element, content: element } } as unknown as Stage;

function Told({ load }: { readonly load: LoadConverter }) {
  const { converted, failed } = useChineseScript(stage, 'taiwan', load);
  return <p>{failed ? 'failed' : (converted?.article.title ?? 'waiting')}</p>;
}

test.each<[string, LoadConverter, string]>([
  ['is there', async () => (text) => ({ text: `${text}!`, offsets: [0, 1, 3] }), '软件!'],
  ['is not there', async () => undefined, 'failed'],
  ['cannot be loaded', () => Promise.reject(new Error('no dictionaries')), 'failed'],
  [
    'throws',
    async () => () => {
      throw new Error('broken');
    },
    'failed',
  ],
])('a converter that %s', async (_, load, told) => {
  render(<Told load={load} />, root);
  await expect.poll(() => root.textContent).toBe(told);
});
