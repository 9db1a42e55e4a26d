import { useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from '../entities/Icon';
import { useTranslate } from '../translation';
import { boxAll } from './box';
import { Portal } from './Portal';

/** How long a button says that it has copied, in milliseconds. */
const DONE = 2000;

interface CodeCopiesProps {
  readonly content: HTMLElement;
  readonly onCopy: (code: string) => void;
}

/** A button at every piece of code, which copies it as it was drawn. */
export function CodeCopies({ content, onCopy }: CodeCopiesProps) {
  const places = useMemo(() => boxAll(content, 'pre', 'code-box').map(addPlace), [content]);
  return places.map(({ code, place }, index) => (
    <Portal key={String(index)} to={place}>
      <CopyCode onCopy={() => onCopy(code)} />
    </Portal>
  ));
}

/** Beside the code, not in it: a person who selects the code gets no more than that. */
function addPlace(box: HTMLElement) {
  const place = box.ownerDocument.createElement('span');
  place.className = 'code-tool';
  const code = box.firstElementChild?.textContent ?? ''; // now: a page may put other words there while the button is pressed
  box.append(place);
  return { code, place };
}

function CopyCode({ onCopy }: { readonly onCopy: () => void }) {
  const label = useTranslate()('copy_code');
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), DONE);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () => {
    onCopy();
    setDone(true);
  };
  return (
    <button type="button" aria-label={label} title={label} onClick={({ isTrusted }) => isTrusted && copy()}>
      <Icon name={done ? 'check' : 'copy'} />
    </button>
  );
}
