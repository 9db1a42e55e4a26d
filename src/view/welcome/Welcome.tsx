import type { JSX } from 'preact';
import type { MessageKey } from '../../core/message-key';
import { useTranslate } from '../translation';
import { ButtonPicture, NamesPicture, ReaderPicture } from './pictures';

interface WelcomeProps {
  /** The keys that toggle the reader; '' where the browser assigned none. */
  readonly shortcut: string;
  readonly onOptions: () => void;
}

interface Step {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly Picture: () => JSX.Element;
}

const STEPS: readonly Step[] = [
  { title: 'welcome_click', text: 'welcome_click_text', Picture: ButtonPicture },
  { title: 'welcome_read', text: 'welcome_read_text', Picture: ReaderPicture },
  { title: 'welcome_know', text: 'welcome_know_text', Picture: NamesPicture },
];

/** What a person sees once, after installing: the main job in three pictures. */
export function Welcome({ shortcut, onOptions }: WelcomeProps) {
  const t = useTranslate();
  return (
    <main class="welcome">
      <h1>{t('welcome_title')}</h1>
      <ol>
        {STEPS.map(({ title, text, Picture }) => (
          <li key={title}>
            <Picture />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <footer>
        {shortcut && <p class="shortcut">{t('popup_shortcut', shortcut)}</p>}
        <p>{t('welcome_privacy')}</p>
        <button type="button" onClick={onOptions}>
          {t('open_options')}
        </button>
      </footer>
    </main>
  );
}
