/** What stands before a row of tags, alone, in lower case: the labels that templates in twenty languages use. */
const LABELS = new Set(
  [
    'tag|tags|post tags|article tags|tagged|tagged with|tagged as|tagged in|topics|topic|related topics|more on|filed under',
    'read more on these topics|explore more on these topics|more on these topics|keywords',
    'schlagwort|schlagworte|schlagwörter|stichwort|stichworte|stichwörter|thema|themen|themen des artikels|mehr zum thema',
    'mehr zu den themen|mehr lesen über|weitere themen|verwandte themen|ähnliche themen',
    'mots clés|mots-clés|mot-clé|sur le même thème|etiquetas|temas|archivado en|argomenti|tagi|tematy|trefwoorden|onderwerpen',
    'aiheet|avainsanat|ämnen|emner|etiketler|теги|теми|الكلمات|标签|標籤|关键词|關鍵字|関連キーワード|キーワード|タグ|태그|키워드',
  ].flatMap((line) => line.split('|')),
);
/** The longest of them with its colon, and with the white space that templates put around it, in UTF-16 code units. */
const MAX_LABEL = 45;
const MAX_TEXT = 130;

/** Does a text do nothing but announce a row of tags? */
export function isTagLabel(text: string): boolean {
  if (text.length < 2 || text.length > MAX_TEXT) return false;
  const label = text.trim();
  if (label.length < 2 || label.length > MAX_LABEL) return false;
  return LABELS.has(label.replace(/^[•|#\s]+|[\s:：]+$/g, '').toLowerCase());
}
