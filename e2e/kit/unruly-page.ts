import { ownPage } from './template';

const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, index) =>
    `<p id="p${index}">Paragraph ${index} of the long report tells how the keepers of the harbour counted ships, bells and tides, and what they wrote of it in the ledger of that year, which has never been printed before.</p>`,
).join('\n');

/** A media element that plays in any browser without a file: a drawing, streamed. */
const VIDEO = `<video muted id="film"></video><script>
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').fillRect(0, 0, 9, 9);
  film.srcObject = canvas.captureStream(10);
  film.play();
</script>`;

/** A shadow root and a frame, each with a scroller and a field. */
const TREES = `<div id="host"></div><iframe id="frame" srcdoc="<div id=box style='height:60px;overflow:auto'><p style='height:900px'>inside</p></div><input id=field value=draft>"></iframe><script>
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div id="box" style="height:60px;overflow:auto"><p style="height:900px">inside</p></div><input id="field" value="draft">';
</script>`;

/** An article long enough to scroll in, with media, a shadow root, a frame, a link, and keys of its own. */
export const LIVELY_PAGE = ownPage('english-news.html')
  .replace('</article>', `${PARAGRAPHS}</article>`)
  .replace('</body>', `${VIDEO}${TREES}<script>keys = []; addEventListener('keydown', ({ key }) => keys.push(key));</script></body>`);

/** Brings the shadow root and the frame into a state worth keeping; the focus stays in the shadow root. */
export const USE_TREES = `(() => {
  for (const tree of [document.querySelector('#frame').contentDocument, document.querySelector('#host').shadowRoot]) {
    tree.querySelector('#box').scrollTop = 120;
    tree.querySelector('#field').value = 'written';
    tree.querySelector('#field').focus({ preventScroll: true });
    tree.querySelector('#field').setSelectionRange(2, 5);
  }
})()`;

/** What came back of them, as one string. */
export const TREES_STATE = `JSON.stringify([document.querySelector('#frame').contentDocument, document.querySelector('#host').shadowRoot].map((tree) => {
  const field = tree.querySelector('#field');
  return [tree.querySelector('#box').scrollTop, field.value, field.selectionStart, field.selectionEnd, tree.activeElement === field];
}))`;

/** The number of the first paragraph that the page, or the reader, shows below a tenth of its window. */
export const FIRST_IN_PAGE = `[...document.querySelectorAll('p[id]')].findIndex((p) => p.getBoundingClientRect().bottom > innerHeight * 0.15)`;
