/** What stands before a row of tags, alone: the labels that templates in twenty languages use. */
const LABELS = [
  'tag|tags|post tags|article tags|tagged|tagged with|tagged as|tagged in|topics|topic|related topics|more on|filed under',
  'read more on these topics|explore more on these topics|more on these topics|keywords',
  'schlagwort|schlagworte|schlagwörter|stichwort|stichworte|stichwörter|thema|themen|themen des artikels|mehr zum thema',
  'mehr zu den themen|mehr lesen über|weitere themen|verwandte themen|ähnliche themen',
  'mots clés|mots-clés|mot-clé|sur le même thème|etiquetas|temas|archivado en|argomenti|tagi|tematy|trefwoorden|onderwerpen',
  'aiheet|avainsanat|ämnen|emner|etiketler|теги|теми|الكلمات|标签|標籤|关键词|關鍵字|関連キーワード|キーワード|タグ|태그|키워드',
].join('|');
/** One expression tells quicker than a set: most texts fail it at their first letter. */
const TAG_LABEL = new RegExp(`^[\\s•|#]*(?:${LABELS})[\\s:：]*$`, 'i');
/** The longest label with its colon and the white space that templates put around it, in UTF-16 code units. */
const MAX_TEXT = 130;

/** Does a text do nothing but announce a row of tags? */
export function isTagLabel(text: string): boolean {
  return text.length > 1 && text.length <= MAX_TEXT && TAG_LABEL.test(text);
}
