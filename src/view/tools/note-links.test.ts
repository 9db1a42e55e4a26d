import { expect, test } from 'vitest';
import { copyNote, kindOfLink, placeOfLink } from './note-links';

const CONTENT =
  '<h2 noteid="5">h</h2><p noteid="6">See <a noteref="5">above</a>, <a noteref="6">here</a>.<sup noteid="2"><a noteref="1">1</a></sup> <sup noteid="3"><a noteref="1">1</a></sup> <sup noteid="7"><a noteref="4">2</a></sup></p>' +
  '<ol><li noteid="1">^ <sup><a noteref="2"><b>a</b></a></sup> <sup><a noteref="3">b</a></sup> Jones, <i>Birds</i>, as <a noteref="4">below</a></li>' +
  '<li noteid="4"><a noteref="7">↑</a> <a href="https://a.example/">Smith</a></li></ol>';

function draw() {
  const content = document.createElement('div');
  content.append(document.createRange().createContextualFragment(CONTENT));
  return { content, links: Array.from(content.querySelectorAll('a[noteref]')) };
}

test('links are told by what they lead to', () => {
  const { content, links } = draw();
  const kinds = links.map((link) => kindOfLink(link, placeOfLink(link, content) as Element));
  expect(kinds).toEqual(['place', 'place', 'note', 'note', 'note', 'back', 'back', 'note', 'back']);
});

test('a copy of a note has its words and links, without the ways back; the note stays as it is', () => {
  const { content } = draw();
  const [first, second] = Array.from(content.querySelectorAll('li'), (note) => {
    const box = document.createElement('div');
    box.append(copyNote(note, content));
    return box.innerHTML.trim();
  });
  expect(first).toBe('Jones, <i>Birds</i>, as <a>below</a>');
  expect(second).toBe('<a href="https://a.example/">Smith</a>');
  expect(content.innerHTML).toBe(CONTENT);
});
