import type { EntityKind } from '../../src/core/entity';
import type { LabelledArticle, LabelledEntity } from './labelled-articles';

/** What the usual label sets call the kinds. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  PERSON: 'person',
  NR: 'person',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  NS: 'place',
  ORG: 'organization',
  NT: 'organization',
  WORK_OF_ART: 'work',
  LAW: 'work',
  EVENT: 'event',
};

interface Token {
  readonly text: string;
  readonly label: string;
}

/**
 * Reads a column file: a token and its B-, I- or O label a line, an empty line between sentences, `-DOCSTART-` between
 * documents; a file without documents has one a sentence.
 */
export function readColumnFile(name: string, content: string): LabelledArticle[] {
  const hasDocuments = content.includes('-DOCSTART-');
  const parts = hasDocuments ? content.split(/^-DOCSTART-.*$/mu) : content.split(/\n\s*\n/u);
  return parts
    .map((part) => readSentences(part))
    .filter((sentences) => sentences.length > 0)
    .map((sentences, index) => toLabelled(`${name}:${index + 1}`, sentences));
}

function readSentences(part: string): Token[][] {
  const sentences = part.split(/\n\s*\n/u).map((sentence) => sentence.split('\n').flatMap(readToken));
  return sentences.filter((tokens) => tokens.length > 0);
}

function readToken(line: string): Token[] {
  const columns = line.trim().split(/\s+/u);
  const [text, label] = [columns[0], columns.at(-1)];
  return text && label && columns.length > 1 ? [{ text, label }] : [];
}

function toLabelled(id: string, sentences: readonly (readonly Token[])[]): LabelledArticle {
  const lang = /\p{sc=Han}/u.test(sentences[0]?.map(({ text }) => text).join('') ?? '') ? 'zh' : 'en';
  const join = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(lang === 'zh' ? '' : ' ');
  const entities = new Map<string, LabelledEntity>();
  for (const { kind, tokens } of sentences.flatMap(readEntities)) {
    const text = join(tokens);
    if (!entities.has(text)) entities.set(text, { kind, names: [text] });
  }
  return { id, lang, title: '', paragraphs: sentences.map(join), tags: [], entities: [...entities.values()] };
}

function readEntities(tokens: readonly Token[]): { kind: EntityKind; tokens: Token[] }[] {
  const entities: { kind: EntityKind; type: string; tokens: Token[] }[] = [];
  let open = false;
  for (const token of tokens) {
    const [prefix = '', type = ''] = token.label.split(/-(.*)/su);
    const last = entities.at(-1);
    if (prefix === 'I' && open && last?.type === type) last.tokens.push(token);
    else if (KINDS[type.toUpperCase()]) entities.push({ kind: KINDS[type.toUpperCase()] ?? 'topic', type, tokens: [token] });
    open = KINDS[type.toUpperCase()] !== undefined;
  }
  return entities;
}
