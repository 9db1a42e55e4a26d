import type { MessageKey } from '../../core/message-key';
import { failure } from '../../core/result';
import { loadAllSettings, replaceAllSettings } from '../../platform/all-settings';
import { downloadFile } from '../../platform/download';
import { saveFailure } from '../../platform/save-failure';
import { finishKeeping, isKeeping, keepSettings, setOwnSettings } from '../../platform/settings-storage';
import { DEFAULT_SETTINGS, differingValues } from '../../settings/parse-settings';
import { type AllSettings, MAX_FILE_SIZE, type ReadSettings, readSettingsFile, writeSettingsFile } from '../../settings/settings-file';
import type { Settings } from '../../settings/settings-schema';
import type { OptionsNews } from '../../view/settings/OptionsPage';
import type { FileQuestion } from '../../view/settings/Transfer';

const NOTHING: AllSettings = { general: {}, sites: new Map() };

/** What the options page shows and what can be done to it. What a person chose stays shown where storage refuses it. */
export class OptionsState {
  settings: Settings = DEFAULT_SETTINGS;
  sites: AllSettings['sites'] = new Map();
  news: OptionsNews | undefined;
  question: FileQuestion | undefined;
  #waiting: ReadSettings | undefined;
  /** What storage did not give is not shown as what a person chose: no file is made of it, and nothing undone by it. */
  #isRead = false;

  constructor(private readonly show: () => void) {}

  async load(): Promise<void> {
    const all = await loadAllSettings().catch(() => undefined);
    this.#isRead = all !== undefined;
    if (!this.#wasRead() || !all || isKeeping()) return;
    this.#set({ settings: { ...DEFAULT_SETTINGS, ...all.general }, sites: all.sites });
  }

  change(settings: Settings): void {
    const changed = differingValues(settings, this.settings);
    this.#set({ settings, news: undefined });
    keepSettings(changed, { onFailed: (message) => this.#set({ news: { message } }) });
  }

  async forget(host: string): Promise<void> {
    try {
      await setOwnSettings(host, false);
      this.#set({ sites: new Map([...this.sites].filter(([other]) => other !== host)), news: undefined });
    } catch (error) {
      this.#set({ news: { message: saveFailure(error) } });
    }
  }

  async reset(): Promise<void> {
    await this.#replace(NOTHING, 'settings_reset');
  }

  exportAll(): void {
    if (this.#wasRead()) downloadFile('limpid-settings.json', new Blob([writeSettingsFile(this.#all())], { type: 'application/json' }));
  }

  async importFile(file: File): Promise<void> {
    const read = file.size > MAX_FILE_SIZE ? failure('too-large') : readSettingsFile(await file.text());
    this.#waiting = read.ok ? read.value : undefined;
    if (!read.ok) this.#set({ question: { problem: read.reason }, news: undefined });
    else if (read.value.problems.length > 0) this.#set({ question: { fields: read.value.problems }, news: undefined });
    else await this.importRest();
  }

  async importRest(): Promise<void> {
    const read = this.#waiting;
    this.cancelImport();
    if (read) await this.#replace(read, 'settings_imported');
  }

  cancelImport(): void {
    this.#waiting = undefined;
    this.#set({ question: undefined });
  }

  #all(): AllSettings {
    return { general: differingValues(this.settings, DEFAULT_SETTINGS), sites: this.sites };
  }

  /** Puts other settings in the place of these; what storage refused is not shown as if it were kept. */
  async #replace(next: AllSettings, message?: MessageKey): Promise<void> {
    if (!this.#wasRead()) return;
    const before = this.#all();
    try {
      await finishKeeping(); // a change just made would come back
      await replaceAllSettings(next);
      const settings = { ...DEFAULT_SETTINGS, ...next.general };
      this.#set({ settings, sites: next.sites, news: message && { message, onUndo: () => void this.#replace(before) } });
    } catch (error) {
      this.#set({ news: { message: saveFailure(error) } });
    }
  }

  /** Says so where they were not. */
  #wasRead(): boolean {
    if (!this.#isRead) this.#set({ news: { message: 'settings_unreadable' } });
    return this.#isRead;
  }

  #set(change: Partial<Pick<OptionsState, 'settings' | 'sites' | 'news' | 'question'>>): void {
    Object.assign(this, change);
    this.show();
  }
}
