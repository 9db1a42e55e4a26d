import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ifTrusted } from '../if-trusted';
import { formatNumber } from '../plural';
import type { Stage } from '../reader/stage';
import { useTranslate } from '../translation';
import { sideOf } from './flow';
import { captionOf, enlargeable } from './pictures';
import { ToolButton } from './Toolbar';

interface LightboxProps {
  readonly stage: Stage;
  readonly image: HTMLImageElement;
  /** Shows another picture, or closes. */
  readonly onShow: (image: HTMLImageElement | undefined) => void;
}

/** One picture of the article, as large as the window or as it is. A dialog over the reader's: the rest waits. */
export function Lightbox({ stage, image, onShow }: LightboxProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isActualSize, setActualSize] = useState(false);
  const pictures = enlargeable(stage.elements.article);
  const index = pictures.indexOf(image);
  const go = (by: number) => {
    const next = pictures[index + by];
    if (!next) return;
    setActualSize(false);
    onShow(next);
  };
  useModal(dialog, image);
  useLightboxKeys(stage, dialog, go, () => onShow(undefined));
  const caption = captionOf(image);
  const toggleSize = () => setActualSize(!isActualSize);
  return (
    <dialog class="lightbox" ref={dialog} aria-label={image.alt || caption || t('picture')} onClose={() => onShow(undefined)}>
      <div class="lightbox-bar">
        <span role="status">{pictures.length > 1 && t('picture_of', formatNumber(index + 1, t), formatNumber(pictures.length, t))}</span>
        {index > 0 && <ToolButton label={t('previous_picture')} icon="previous" onPress={() => go(-1)} />}
        {index < pictures.length - 1 && <ToolButton label={t('next_picture')} icon="next" onPress={() => go(1)} />}
        <ToolButton label={t('actual_size')} icon="zoom" pressed={isActualSize} onPress={toggleSize} />
        <ToolButton label={t('close_picture')} icon="close" onPress={() => onShow(undefined)} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button and Esc do the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button and Esc do the same */}
      <div
        class={isActualSize ? 'lightbox-view actual' : 'lightbox-view'}
        onClick={ifTrusted(({ target, currentTarget }) => (target === currentTarget ? onShow(undefined) : toggleSize()))}
      >
        <img class="lightbox-picture" src={image.src} alt={image.alt} />
      </div>
      {caption && <p dir="auto">{caption}</p>}
    </dialog>
  );
}

/** The focus goes back to the picture that was shown last. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }, image: HTMLImageElement): void {
  const last = useRef(image);
  last.current = image;
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      last.current.focus();
    };
  }, []);
}

/** Esc closes the picture alone, arrows go to others; the article gets no keys meanwhile. */
function useLightboxKeys(
  { onInput }: Stage,
  dialog: { readonly current: HTMLDialogElement | null },
  go: (by: number) => void,
  close: () => void,
): void {
  useEffect(() =>
    onInput((event) => {
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || !dialog.current) return true;
      const side = sideOf(dialog.current);
      if (event.key === 'Escape') close();
      if (event.key === 'ArrowRight') go(side);
      if (event.key === 'ArrowLeft') go(-side);
      return true;
    }),
  );
}
