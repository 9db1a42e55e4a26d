import { ENTITY_KINDS, type Entity } from '../entity';
import { isWebAddress } from '../host';
import { withoutUndefined } from '../without-undefined';
import { lineItem } from './article-header';
import { cleanLine } from './clean-article';
import { withoutGaps } from './link-address';
import { yamlString } from './yaml-string';

/** What a list of entities can be copied as. */
export const ENTITY_FORMATS = ['line', 'markdown', 'yaml', 'json'] as const;

export type EntityFormat = (typeof ENTITY_FORMATS)[number];

const WRITERS: Readonly<Record<EntityFormat, (entities: readonly Entity[]) => string>> = {
  line: (entities) => entities.map(({ text }) => lineItem(text)).join(', '),
  markdown: (entities) => entities.map((entity) => `- ${markdownItem(entity)}`).join('\n'),
  yaml: yamlFrontMatter,
  json: (entities) => JSON.stringify(entities.map(jsonItem), undefined, 2),
};

/**
 * Writes entities for other programs.
 * @example formatEntities(entities, 'line') // 'Ada Brandt, Skerry Point'
 */
export function formatEntities(entities: readonly Entity[], format: EntityFormat): string {
  return WRITERS[format](entities.map(cleanEntity));
}

/** Names as they are worth pasting: on one line, without what nobody sees. */
function cleanEntity(entity: Entity): Entity {
  const clean = (name: string) => cleanLine(name).cleaned;
  const { text, aliases, gloss } = entity;
  return { ...entity, text: clean(text), aliases: aliases.map(clean), ...(gloss === undefined ? {} : { gloss: clean(gloss) }) };
}

function markdownItem({ text, href }: Entity): string {
  const name = escapeMarkdown(text);
  return href && isWebAddress(href) ? `[${name}](${withoutGaps(href).replace(/[()]/g, percentEncode)})` : name;
}

/** Escapes what acts in a line of Markdown; at its beginning also what would make the item a heading or another list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** `encodeURIComponent` leaves brackets as they are. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function yamlFrontMatter(entities: readonly Entity[]): string {
  const blocks = ENTITY_KINDS.flatMap((kind) => {
    const names = entities.filter((entity) => entity.kind === kind).map(({ text }) => `    - ${yamlString(text)}`);
    return names.length > 0 ? [`  ${kind}:`, ...names] : [];
  });
  return ['---', blocks.length > 0 ? 'tags:' : 'tags: {}', ...blocks, '---'].join('\n');
}

function jsonItem({ text, kind, count, aliases, gloss, href }: Entity) {
  return withoutUndefined({ text, kind, count, aliases, gloss, href });
}
