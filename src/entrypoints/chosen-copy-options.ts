import type { Entity } from '../core/entity';
import { cleanLine } from '../core/format/clean-article';
import type { CopyOptions } from '../core/format/copy-options';
import { translate } from '../platform/i18n';
import type { Settings } from '../settings/settings-schema';

/** What the settings ask of a copy, and how many characters that nobody sees the names lost that it lists. */
export function chosenCopyOptions(
  settings: Settings,
  entities: readonly Entity[],
): { readonly options: CopyOptions; readonly removed: number } {
  const names = settings.copyTags ? entities.map(({ text }) => cleanLine(text)) : [];
  const options = {
    header: settings.copyHeader,
    captions: settings.copyCaptions,
    headerStyle: settings.copyHeaderStyle,
    tags: names.map(({ cleaned }) => cleaned),
    tagsLabel: translate('tags'),
    links: settings.copyLinks,
    images: settings.copyImages,
  };
  return { options, removed: settings.copyHeader ? names.reduce((sum, { removed }) => sum + removed, 0) : 0 };
}
