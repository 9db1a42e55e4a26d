import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translation';

/** What the page says of what was just done. */
export interface RulesNews {
  readonly text: string;
  readonly onUndo?: () => void;
}

interface RulesPageProps {
  readonly news: RulesNews | undefined;
  /** Files were dropped on the page. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
}

/** What is around the list, the editor and the import; files may be dropped anywhere. */
export function RulesPage({ news, onFiles, children }: RulesPageProps) {
  const t = useTranslate();
  const drop = (event: DragEvent) => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <main class="options rules" onDragOver={allowFiles} onDrop={drop}>
      {children}
      <div class="status" role="status">
        {news && <p>{news.text}</p>}
        {news?.onUndo && (
          <button type="button" onClick={news.onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
    </main>
  );
}

/** Words that are dropped go where they always go. */
function allowFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
