import { closePopover } from '../close-popover';
import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';
import type { Heading } from './find-headings';
import { Panel, PanelButton } from './Panel';
import type { Outline } from './use-outline';

const ID = 'outline-panel';

export function OutlineButton({ open }: { readonly open: boolean }) {
  return <PanelButton id={ID} label={useTranslate()('contents')} icon="outline" open={open} />;
}

interface OutlinePanelProps extends Outline {
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The headings of the article, each a way to it. */
export function OutlinePanel({ headings, current, goTo, language, direction, open, onToggle }: OutlinePanelProps) {
  const label = useTranslate()('contents');
  return (
    <Panel id={ID} label={label} onToggle={onToggle}>
      {open && (
        <nav class="outline" aria-label={label} lang={language} dir={direction}>
          <HeadingList {...{ headings, current, goTo }} />
        </nav>
      )}
    </Panel>
  );
}

function HeadingList({ headings, current, goTo }: Outline) {
  const press = (heading: Heading) =>
    ifTrusted<MouseEvent>(({ currentTarget }) => {
      closePopover((currentTarget as Element).getRootNode() as ShadowRoot);
      goTo(heading);
    });
  return (
    <ol>
      {headings.map((heading, index) => (
        <li key={index}>
          <button type="button" aria-current={heading === current ? 'location' : undefined} onClick={press(heading)}>
            {heading.text}
          </button>
          {heading.children.length > 0 && <HeadingList {...{ headings: heading.children, current, goTo }} />}
        </li>
      ))}
    </ol>
  );
}
