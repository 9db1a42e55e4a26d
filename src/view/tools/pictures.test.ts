import { expect, test } from 'vitest';
import { enlargeable, makeButton, picturesOf } from './pictures';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';

test('a picture that turns out small is among those that can be enlarged, once it is a button; one of a link is not', async () => {
  const article = document.createElement('article');
  const [late, linked] = [new Image(), new Image()];
  const link = document.createElement('a');
  link.append(linked);
  article.append(late, link);
  for (const image of picturesOf(article)) makeButton(image, (key) => key);
  late.src = DOT;
  await late.decode();
  link.href = 'http://news.localhost/';
  expect(picturesOf(article)).toEqual([]);
  expect(enlargeable(article)).toEqual([late]);
});
