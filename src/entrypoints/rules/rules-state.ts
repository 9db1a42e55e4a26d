import { translate } from '../../platform/i18n';
import { loadAllRules, saveRules, TooManyRulesError } from '../../platform/rule-storage';
import { saveFailure } from '../../platform/save-failure';
import { ruleText } from '../../rules/export-rules';
import type { NewRule } from '../../rules/import/new-rules';
import type { SiteRule } from '../../rules/rule';
import type { StoredRule } from '../../rules/stored-rule';
import { formatNumber, translateCount } from '../../view/plural';
import type { RulesNews } from '../../view/rules/RulesPage';

/** The draft of a rule that has no name yet. */
export const NEW_DRAFT = '';

/** The rules of the person, and what they are writing: storage says what is kept, drafts what is not yet. */
export class RulesState {
  /** Undefined until storage has answered. */
  own: readonly StoredRule[] | undefined;
  news: RulesNews | undefined;
  /** Texts that are not kept, by the name of the rule as it is kept. */
  readonly drafts = new Map<string, string>();

  #saving = 0;
  #isBehind = false;

  constructor(private readonly show: () => void) {}

  /** Reads what storage has; while something is on its way there, once that has come. */
  async load(): Promise<void> {
    this.#isBehind = this.#saving > 0;
    if (this.#isBehind) return;
    this.own = await loadAllRules().catch(() => []);
    this.show();
  }

  find(id: string): StoredRule | undefined {
    return this.own?.find(({ rule }) => rule.id === id);
  }

  textOf(id: string): string {
    return this.drafts.get(id) ?? ruleText(this.find(id)?.rule ?? template());
  }

  write(id: string, text: string): void {
    if (text === ruleText(this.find(id)?.rule ?? template())) this.drafts.delete(id);
    else this.drafts.set(id, text);
    this.show();
  }

  discard(id: string): void {
    this.drafts.delete(id);
    this.show();
  }

  /** Keeps a rule in the place of what it was, under whatever name; tells whether it is kept. */
  async keep(id: string, rule: SiteRule): Promise<boolean> {
    const before = this.find(id);
    const stored: StoredRule = { ...(before ?? { origin: 'written', enabled: true }), rule };
    const isKept = await this.#save([stored], before && rule.id !== id ? [id] : []);
    if (!isKept) return false;
    this.drafts.delete(id);
    this.tell({ text: translate('rule_saved') });
    return true;
  }

  async enable(ids: readonly string[], enabled: boolean): Promise<void> {
    await this.#save(this.#named(ids).map((stored) => ({ ...stored, enabled })));
  }

  async remove(ids: readonly string[]): Promise<void> {
    const gone = this.#named(ids);
    if (!(await this.#save([], ids))) return;
    const text = translateCount(translate, 'rules_deleted', gone.length, formatNumber(gone.length, translate));
    this.tell({ text, onUndo: () => void this.#undo(gone, []) });
  }

  /** Keeps what was imported; tells whether it is kept. */
  async add(found: readonly NewRule[]): Promise<boolean> {
    const before = found.flatMap(({ rule }) => this.find(rule.id) ?? []);
    const added = found.map(({ rule, file }): StoredRule => ({ rule, enabled: true, origin: 'imported', file }));
    if (!(await this.#save(added))) return false;
    const text = translateCount(translate, 'take_added', added.length, formatNumber(added.length, translate));
    const names = new Set(before.map(({ rule }) => rule.id));
    const fresh = added.map(({ rule }) => rule.id).filter((id) => !names.has(id));
    this.tell({ text, onUndo: () => void this.#undo(before, fresh) });
    return true;
  }

  tell(news: RulesNews | undefined): void {
    this.news = news;
    this.show();
  }

  #named(ids: readonly string[]): StoredRule[] {
    const names = new Set(ids);
    return (this.own ?? []).filter(({ rule }) => names.has(rule.id));
  }

  async #undo(changed: readonly StoredRule[], removed: readonly string[]): Promise<void> {
    await this.#save(changed, removed);
  }

  /** What storage refuses is told, and nothing is shown as if it were kept. */
  async #save(changed: readonly StoredRule[], removed: readonly string[] = []): Promise<boolean> {
    this.#saving += 1;
    try {
      await saveRules(changed, removed);
      this.own = withChanges(this.own ?? [], changed, removed);
      this.tell(undefined);
      return true;
    } catch (error) {
      this.tell({ text: translate(error instanceof TooManyRulesError ? 'rules_too_many' : messageOf(error)) });
      return false;
    } finally {
      this.#saving -= 1;
      if (this.#isBehind) void this.load();
    }
  }
}

function withChanges(own: readonly StoredRule[], changed: readonly StoredRule[], removed: readonly string[]): StoredRule[] {
  const rules = new Map(own.map((stored) => [stored.rule.id, stored]));
  for (const id of removed) rules.delete(id);
  for (const stored of changed) rules.set(stored.rule.id, stored);
  return [...rules.values()];
}

function messageOf(error: unknown): 'rules_full' | 'settings_not_saved' {
  return saveFailure(error) === 'settings_full' ? 'rules_full' : 'settings_not_saved';
}

/** What a new rule begins with. */
function template(): SiteRule {
  return {
    id: 'example.org',
    match: ['*://example.org/*', '*://www.example.org/*'],
    content: 'article',
    title: 'h1',
    remove: ['.advert'],
    checked: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
}
