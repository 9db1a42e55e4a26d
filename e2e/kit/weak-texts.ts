/**
 * Finds, in a view or in the reader over a page, texts whose contrast is below a ratio. Axe tells nothing of colours inside a
 * modal dialog. Runs in the page; transparent grounds let those of their elders through.
 */
export const WEAK_TEXTS = `(least) => {
  const reader = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('.reader')).find(Boolean);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (color) => known.get(color) ?? known.set(color, read(color)).get(color);
  const read = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((value, at) => value * a + below[at] * (1 - a));
  const groundOf = (element) => {
    const own = rgba(getComputedStyle(element).backgroundColor);
    const above = element.parentElement ?? element.getRootNode().host;
    return own[3] === 1 || !above ? own : over(own, groundOf(above));
  };
  const luminance = (color) => color.slice(0, 3).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const weak = [];
  const walker = document.createTreeWalker(reader ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest('option, style')) continue;
    const ground = groundOf(element);
    const ink = over(rgba(getComputedStyle(element).color), ground);
    const [low, high] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < least) weak.push(node.data.trim().slice(0, 30) + ': ' + ratio.toFixed(2));
  }
  return weak;
}`;
