import type { Article } from '../../core/article';
import { type Entity, toEntity } from '../../core/entity';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { type OpenReader, openReader } from '../reader/open-reader';
import { mountTools } from './mount-tools';
import type { ToolActions } from './Tools';

const nothing = () => {};

/** An entity that a page names itself. */
export const named = (text: string, key = text.toLowerCase()): Entity => toEntity({ key, text, count: 1, first: 0, sources: ['keywords'] });

/** A reader with its tools, whose words are the keys of the messages. */
export async function openWithTools(article: Article, actions: Partial<ToolActions> = {}): Promise<OpenReader> {
  const t = (key: string) => (key === 'ui_language' ? 'en' : key);
  const reader = openReader(document, { article, entities: [], settings: DEFAULT_SETTINGS, t, onClosed: nothing });
  await reader.mountTools((stage, state) =>
    mountTools(stage, state, {
      copyText: nothing,
      prepareCopy: nothing,
      voices: { load: async () => ({}) },
      loadConverter: async () => undefined,
      mountPages: async () => undefined,
      ...actions,
    } as never),
  );
  return reader;
}
