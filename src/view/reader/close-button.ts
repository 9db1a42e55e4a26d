const SVG = 'http://www.w3.org/2000/svg';

/** Draws the one control of the first frame, where the toolbar will be; returns its button. */
export function drawCloseButton(controls: HTMLElement, onClose: () => void): HTMLButtonElement {
  const document = controls.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(drawCross(document));
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onClose());
  const toolbar = document.createElement('div');
  toolbar.className = 'toolbar';
  toolbar.append(button);
  controls.append(toolbar);
  return button;
}

function drawCross(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M6 6l12 12M18 6L6 18');
  svg.append(path);
  return svg;
}
