import type { MessageKey } from '../core/message-key';

/** Where a setting stands among the others, in this order. */
export const SETTING_GROUPS = ['appearance', 'typography', 'cjk', 'reading', 'copying', 'saving'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

export const GROUP_LABELS: Readonly<Record<SettingGroup, MessageKey>> = {
  appearance: 'group_appearance',
  typography: 'group_typography',
  cjk: 'group_cjk',
  reading: 'group_reading',
  copying: 'group_copying',
  saving: 'group_saving',
};

interface Labelled {
  readonly group: SettingGroup;
  readonly label: MessageKey;
  /** The setting counts, and is offered, with this theme alone. */
  readonly onlyWithTheme?: string;
}

interface SwitchField extends Labelled {
  readonly control: 'switch';
  readonly default: boolean;
}

interface ChoiceField<Value extends string> extends Labelled {
  readonly control: 'choice';
  readonly default: Value;
  readonly choices: readonly { readonly value: Value; readonly label: MessageKey }[];
  /** Shows each choice in its own colours. */
  readonly swatches?: true;
}

interface RangeField extends Labelled {
  readonly control: 'range';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What style sheets get the number in, where that is not the bare number. */
  readonly unit?: 'px';
  /** A share, shown in percent. */
  readonly percent?: true;
}

/** A line of text. */
interface TextField extends Labelled {
  readonly control: 'text';
  readonly default: string;
  readonly maxLength: number;
  /** Any character that is seen; without it what style sheets take between quotes: letters, digits and what stands between them. */
  readonly free?: true;
  /** What may be written, where that is not plain to see. */
  readonly hint?: MessageKey;
}

/** A colour as #rrggbb; '' for what the theme has. */
interface ColorField extends Labelled {
  readonly control: 'color';
  readonly default: string;
}

export type SettingField = SwitchField | ChoiceField<string> | RangeField | TextField | ColorField;

const THEMES = [
  { value: 'system', label: 'theme_system' },
  { value: 'light', label: 'theme_light' },
  { value: 'sepia', label: 'theme_sepia' },
  { value: 'celadon', label: 'theme_celadon' },
  { value: 'grey', label: 'theme_grey' },
  { value: 'dusk', label: 'theme_dusk' },
  { value: 'dark', label: 'theme_dark' },
  { value: 'black', label: 'theme_black' },
  { value: 'contrast', label: 'theme_contrast' },
  { value: 'custom', label: 'theme_custom' },
] as const;

const FLOWS = [
  { value: 'scroll', label: 'flow_scroll' },
  { value: 'columns', label: 'flow_columns' },
  { value: 'pages', label: 'flow_pages' },
] as const;

const LATIN_FONTS = [
  { value: 'serif', label: 'font_serif' },
  { value: 'sans', label: 'font_sans' },
  { value: 'readable', label: 'font_readable' },
] as const;

const HAN_FONTS = [
  { value: 'song', label: 'font_song' },
  { value: 'hei', label: 'font_hei' },
  { value: 'kai', label: 'font_kai' },
] as const;

const CHINESE_SCRIPTS = [
  { value: 'original', label: 'script_original' },
  { value: 'simplified', label: 'script_simplified' },
  { value: 'taiwan', label: 'script_taiwan' },
  { value: 'hongkong', label: 'script_hongkong' },
] as const;

/** `auto` justifies Chinese and Japanese, whose characters fill lines evenly. */
const ALIGNMENTS = [
  { value: 'auto', label: 'align_auto' },
  { value: 'start', label: 'align_start' },
  { value: 'justify', label: 'align_justify' },
] as const;

const IMAGES = [
  { value: 'full', label: 'images_full' },
  { value: 'small', label: 'images_small' },
  { value: 'loaded', label: 'images_loaded' },
  { value: 'none', label: 'images_none' },
] as const;

/** Plain and rich text at once, or one of plain text and Markdown alone. */
const COPY_FORMATS = [
  { value: 'rich', label: 'copy_as_rich' },
  { value: 'plain', label: 'copy_as_plain' },
  { value: 'markdown', label: 'copy_as_markdown' },
] as const;

/** Front matter is for what other programs read as text: rich copies have lines in any case. */
const HEADER_STYLES = [
  { value: 'lines', label: 'header_lines' },
  { value: 'full', label: 'header_full' },
  { value: 'yaml', label: 'header_yaml' },
] as const;

const COPY_LINKS = [
  { value: 'inline', label: 'copy_links_inline' },
  { value: 'endnotes', label: 'copy_links_endnotes' },
  { value: 'none', label: 'copy_links_none' },
] as const;

const COPY_IMAGES = [
  { value: 'links', label: 'copy_images_links' },
  { value: 'alt', label: 'copy_images_alt' },
  { value: 'none', label: 'copy_images_none' },
] as const;

/** How many lines stay clear while all others are dimmed. */
const LINE_FOCUS = [
  { value: 'off', label: 'line_focus_off' },
  { value: '1', label: 'line_focus_1' },
  { value: '3', label: 'line_focus_3' },
  { value: '5', label: 'line_focus_5' },
] as const;

/** Every setting once: control, default, bounds, label. Panel, options page and validation follow from it. */
export const SETTINGS_SCHEMA = {
  theme: { group: 'appearance', control: 'choice', default: 'system', choices: THEMES, swatches: true, label: 'setting_theme' },
  paperColor: { group: 'appearance', control: 'color', default: '#fbf7ee', onlyWithTheme: 'custom', label: 'setting_paper_color' },
  inkColor: { group: 'appearance', control: 'color', default: '#2a2a33', onlyWithTheme: 'custom', label: 'setting_ink_color' },
  accentColor: { group: 'appearance', control: 'color', default: '', label: 'setting_accent_color' },
  flow: { group: 'appearance', control: 'choice', default: 'scroll', choices: FLOWS, label: 'setting_flow' },
  /** CSS pixels. */
  textSize: { group: 'typography', control: 'range', default: 19, min: 14, max: 32, step: 1, unit: 'px', label: 'setting_text_size' },
  latinFont: { group: 'typography', control: 'choice', default: 'serif', choices: LATIN_FONTS, label: 'setting_latin_font' },
  ownFont: { group: 'typography', control: 'text', default: '', maxLength: 60, label: 'setting_own_font' },
  /** Text sizes. */
  lineWidth: { group: 'typography', control: 'range', default: 36, min: 20, max: 64, step: 2, label: 'setting_line_width' },
  /** Of what suits the language. */
  lineHeight: {
    group: 'typography',
    control: 'range',
    default: 1,
    min: 0.7,
    max: 1.6,
    step: 0.05,
    percent: true,
    label: 'setting_line_height',
  },
  paragraphSpacing: {
    group: 'typography',
    control: 'range',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    percent: true,
    label: 'setting_paragraph_spacing',
  },
  /** Text sizes. */
  letterSpacing: {
    group: 'typography',
    control: 'range',
    default: 0,
    min: 0,
    max: 0.2,
    step: 0.01,
    percent: true,
    label: 'setting_letter_spacing',
  },
  /** Text sizes. */
  wordSpacing: {
    group: 'typography',
    control: 'range',
    default: 0,
    min: 0,
    max: 0.6,
    step: 0.02,
    percent: true,
    label: 'setting_word_spacing',
  },
  alignment: { group: 'typography', control: 'choice', default: 'auto', choices: ALIGNMENTS, label: 'setting_alignment' },
  hyphenation: { group: 'typography', control: 'switch', default: true, label: 'setting_hyphenation' },
  hanFont: { group: 'cjk', control: 'choice', default: 'song', choices: HAN_FONTS, label: 'setting_han_font' },
  chineseScript: { group: 'cjk', control: 'choice', default: 'original', choices: CHINESE_SCRIPTS, label: 'setting_chinese_script' },
  indentParagraphs: { group: 'cjk', control: 'switch', default: false, label: 'setting_indent_paragraphs' },
  verticalWriting: { group: 'cjk', control: 'switch', default: false, label: 'setting_vertical_writing' },
  underlineEntities: { group: 'reading', control: 'switch', default: true, label: 'setting_underline_entities' },
  images: { group: 'reading', control: 'choice', default: 'full', choices: IMAGES, label: 'setting_images' },
  markLinks: { group: 'reading', control: 'switch', default: true, label: 'setting_mark_links' },
  printLinks: { group: 'reading', control: 'switch', default: false, label: 'setting_print_links' },
  /** Times the voice's usual rate. */
  speechRate: { group: 'reading', control: 'range', default: 1, min: 0.5, max: 3, step: 0.1, percent: true, label: 'setting_speech_rate' },
  wordBeginnings: { group: 'reading', control: 'switch', default: false, label: 'setting_word_beginnings' },
  showProgress: { group: 'reading', control: 'switch', default: true, label: 'setting_show_progress' },
  lineFocus: { group: 'reading', control: 'choice', default: 'off', choices: LINE_FOCUS, label: 'setting_line_focus' },
  copyAs: { group: 'copying', control: 'choice', default: 'rich', choices: COPY_FORMATS, label: 'setting_copy_as' },
  copyHeader: { group: 'copying', control: 'switch', default: true, label: 'setting_copy_header' },
  copyHeaderStyle: { group: 'copying', control: 'choice', default: 'lines', choices: HEADER_STYLES, label: 'setting_copy_header_style' },
  copyTags: { group: 'copying', control: 'switch', default: false, label: 'setting_copy_tags' },
  copyCaptions: { group: 'copying', control: 'switch', default: false, label: 'setting_copy_captions' },
  copyLinks: { group: 'copying', control: 'choice', default: 'inline', choices: COPY_LINKS, label: 'setting_copy_links' },
  copyImages: { group: 'copying', control: 'choice', default: 'links', choices: COPY_IMAGES, label: 'setting_copy_images' },
  copyCleanLinks: { group: 'copying', control: 'switch', default: true, label: 'setting_copy_clean_links' },
  /** With {title}, {site}, {author}, {date}. */
  fileName: {
    group: 'saving',
    control: 'text',
    default: '{title}',
    maxLength: 100,
    free: true,
    label: 'setting_file_name',
    hint: 'hint_file_name',
  },
  /** '' for the one that is open. */
  obsidianVault: {
    group: 'saving',
    control: 'text',
    default: '',
    maxLength: 60,
    free: true,
    label: 'setting_obsidian_vault',
    hint: 'hint_obsidian_vault',
  },
  savePictures: { group: 'saving', control: 'switch', default: true, label: 'setting_save_pictures' },
} as const satisfies Readonly<Record<string, SettingField>>;

type Schema = typeof SETTINGS_SCHEMA;
export type SettingName = keyof Schema;

type ValueOf<Field extends SettingField> = Field extends { control: 'choice'; choices: readonly { readonly value: infer V }[] }
  ? V
  : Field extends SwitchField
    ? boolean
    : Field extends RangeField
      ? number
      : string;

/** The value of every setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Schema[Name]> };

export const SETTING_NAMES = Object.keys(SETTINGS_SCHEMA) as SettingName[];
