import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Translation, useTranslate } from '../translation';

/** Renders its children into an element elsewhere. */
export function Portal({ to, children }: { readonly to: HTMLElement; readonly children: ComponentChildren }) {
  const t = useTranslate();
  useLayoutEffect(() => render(<Translation.Provider value={t}>{children}</Translation.Provider>, to));
  useLayoutEffect(() => () => render(null, to), []);
  return null;
}
