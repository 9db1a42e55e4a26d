import type { Article, ExtractionError } from '../core/article';
import type { Entity } from '../core/entity';
import type { RemovedBlock } from '../core/removed-block';
import type { Result } from '../core/result';
import type { Conversion } from '../core/script/chinese-script';
import type { ConvertScript } from '../core/script/convert-script';
import type { RuleReader } from '../extraction/site-rules/rule-reading';
import type { ClipboardContent } from '../platform/clipboard';
import type { PictureProgress } from '../platform/fetch-pictures';
import type { PickedPlace } from '../rules/picked-rule';
import type { SiteRule } from '../rules/rule';
import type { Settings } from '../settings/settings-schema';
import type { MountTools } from '../view/reader/stage';
import type { MountPages } from '../view/tools/pages/mount-pages';
import type { PassageToCopy } from '../view/tools/use-passage';

/**
 * Where the scripts of one page find each other. A symbol, because elements of the page become properties of the global
 * object under their ids.
 */
const KEY = Symbol.for('limpid.tools');

interface Slot {
  mount?: MountTools;
  onOffered?: (mount: MountTools) => void;
  makeConverter?: MakeConverter;
  removedBlocks?: RemovedBlocksFinder;
  readSelection?: ReadSelection;
  readByRules?: RuleReader;
  rulesReady?: Promise<void>;
  draftRule?: DraftRule;
  openPicker?: () => void;
  picker?: PickerInPage;
  writeCopy?: WriteCopy;
  writeFile?: WriteFile;
  writePassage?: WritePassage;
  mountPages?: MountPages;
  guard?: GuardReader;
}

/** Holds an open reader against its page; returns what stops it. */
export type GuardReader = (dialog: HTMLDialogElement) => () => void;

/**
 * Reads what is selected as an article of its own.
 * @param text - the same, for a place out of reach, which has no range
 * @param whole - the article it is of, where that is known
 */
export type ReadSelection = (text: string, whole?: Article) => Result<Article, ExtractionError>;

/** Finds the blocks of the page that were left out of an article, and keeps what shall always stay, or go, in a rule of the site. */
export interface RemovedBlocksFinder {
  readonly find: (article: Article) => readonly RemovedBlock[];
  readonly loadPicks: () => Promise<readonly PickedPlace[]>;
  /** Adds a pick, or takes it back; returns all there are then. Throws where storage refuses. */
  readonly savePick: (pick: PickedPlace) => Promise<readonly PickedPlace[]>;
}

/** What a copy holds, and how many characters that nobody sees were taken out of it. */
export interface WrittenCopy extends ClipboardContent {
  readonly removed: number;
}

/** Writes what a copy of an article holds, as the settings ask, without the links that the site put on names. */
export type WriteCopy = (article: Article, entities: readonly Entity[], settings: Settings) => WrittenCopy;

/** Writes an article as a file that may hold its pictures, without the links that the site put on names. */
export type WriteFile = (
  kind: 'html' | 'epub',
  article: Article,
  entities: readonly Entity[],
  options: {
    readonly cleanLinks: boolean;
    readonly pictures: boolean;
    readonly onProgress: (progress: PictureProgress) => void;
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly blob: Blob;
  /** How many pictures could not be had. */
  readonly missing: number;
}>;

/** Writes a part of an article: as a quotation, or as the settings ask for copies. */
export interface WritePassage {
  readonly quote: (article: Article, passage: PassageToCopy, settings: Settings) => WrittenCopy;
  readonly copy: (article: Article, passage: PassageToCopy, entities: readonly Entity[], settings: Settings) => WrittenCopy;
}

/** Makes a converter between the scripts of Chinese. */
export type MakeConverter = (conversion: Conversion) => Promise<ConvertScript>;

const shared = globalThis as { [KEY]?: Slot };
const slot: Slot = shared[KEY] ?? {};
shared[KEY] = slot;

/** Hands the tools to whatever reader opens from now on, and to the one that waits for them. */
export function offerTools(mount: MountTools): void {
  slot.mount = mount;
  slot.onOffered?.(mount);
}

/** The tools, once their script was injected. */
export function offeredTools(): MountTools | undefined {
  return slot.mount;
}

/** Calls back when the tools come. */
export function onToolsOffered(callback: (mount: MountTools) => void): void {
  slot.onOffered = callback;
}

/** Hands the converter of Chinese to the tools that asked for it. */
export function offerConverter(make: MakeConverter): void {
  slot.makeConverter = make;
}

/** The converter of Chinese, once its script was injected. */
export function offeredConverter(): MakeConverter | undefined {
  return slot.makeConverter;
}

/** Hands what finds the blocks left out of an article to the tools that asked for it. */
export function offerRemovedBlocks(finder: RemovedBlocksFinder): void {
  slot.removedBlocks = finder;
}

/** What finds the blocks left out of an article, once its script was injected. */
export function offeredRemovedBlocks(): RemovedBlocksFinder | undefined {
  return slot.removedBlocks;
}

/** Hands what reads a selection to the content script. */
export function offerSelectionReader(read: ReadSelection): void {
  slot.readSelection = read;
}

/** What reads a selection, once its script was injected. */
export function offeredSelectionReader(): ReadSelection | undefined {
  return slot.readSelection;
}

/**
 * Hands what reads pages by site rules to whatever reads them.
 * @param ready - resolves when it knows the person's own rules
 */
export function offerRuleReader(read: RuleReader, ready: Promise<void>): void {
  slot.readByRules = read;
  slot.rulesReady = ready;
}

/** A rule that is being made: in the place of the stored one of its name, or nothing in that place. */
export interface DraftRule {
  readonly id: string;
  readonly rule: SiteRule | undefined;
}

/** Has pages read by a rule that is not stored; by those that are, without one. */
export function setDraftRule(draft?: DraftRule): void {
  if (draft) slot.draftRule = draft;
  else delete slot.draftRule;
}

/** The rule that is being made. */
export function draftRule(): DraftRule | undefined {
  return slot.draftRule;
}

/** Hands what makes rules by pointing to the reader, which asked for it. */
export function offerPicker(open: () => void): void {
  slot.openPicker = open;
}

/** What makes rules by pointing, once its script is there. */
export function offeredPicker(): (() => void) | undefined {
  return slot.openPicker;
}

/** What makes rules by pointing, as long as it is open. */
export interface PickerInPage {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** The picker that was opened last, whichever injection of its script has opened it. */
export function pickerInPage(): PickerInPage | undefined {
  return slot.picker;
}

/** Notes a picker that was opened. */
export function notePicker(picker: PickerInPage): void {
  slot.picker = picker;
}

/** Resolves when the rules of the page are known; undefined as long as their script is not there. */
export function rulesReady(): Promise<void> | undefined {
  return slot.rulesReady;
}

/** What reads pages by site rules, once its script is there. */
export function offeredRuleReader(): RuleReader | undefined {
  return slot.readByRules;
}

/** Hands what writes copies to whoever asked for it. */
export function offerCopyWriter(write: WriteCopy): void {
  slot.writeCopy = write;
}

/** What writes copies, once its script is there. */
export function offeredCopyWriter(): WriteCopy | undefined {
  return slot.writeCopy;
}

/** Hands what writes files to whoever asked for it. */
export function offerFileWriter(write: WriteFile): void {
  slot.writeFile = write;
}

/** What writes files, once its script is there. */
export function offeredFileWriter(): WriteFile | undefined {
  return slot.writeFile;
}

/** Hands what writes parts of articles to whoever asked for it. */
export function offerPassageWriter(write: WritePassage): void {
  slot.writePassage = write;
}

/** What writes parts of articles, once its script is there. */
export function offeredPassageWriter(): WritePassage | undefined {
  return slot.writePassage;
}

/** Does something while pages are read by other rules than their own. */
export function readWithRules<Value>(read: RuleReader, act: () => Value): Value {
  const { readByRules } = slot;
  slot.readByRules = read;
  try {
    return act();
  } finally {
    if (readByRules) slot.readByRules = readByRules;
    else delete slot.readByRules;
  }
}

/** Hands what offers the further pages of an article to the tools that asked for it. */
export function offerPages(mount: MountPages): void {
  slot.mountPages = mount;
}

/** What offers the further pages of an article, once its script is there. */
export function offeredPages(): MountPages | undefined {
  return slot.mountPages;
}

/** Hands what holds readers against their page to the tools, which come after it. */
export function offerGuard(guard: GuardReader): void {
  slot.guard = guard;
}

/** What holds readers against their page. */
export function offeredGuard(): GuardReader | undefined {
  return slot.guard;
}
