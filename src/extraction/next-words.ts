/** What a link to the next page says, in lower case, without arrows; none of them says "next article". */
export const NEXT_WORDS: ReadonlySet<string> = new Set([
  ...['next', 'next page', 'continue', 'continue reading', 'go to next page'],
  ...['下一页', '下一頁', '下页', '下頁', '后页', '後頁', '后一页', '下一页阅读', '阅读下一页', '閱讀下一頁'],
  ...['次へ', '次のページ', '次ページ', '次のページへ', '続きを読む', '続きは次ページへ'],
  ...['다음', '다음 페이지', '다음페이지', '다음 쪽'],
  ...['weiter', 'nächste seite', 'weiter zur nächsten seite', 'zur nächsten seite', 'auf der nächsten seite weiterlesen'],
  ...['suivant', 'suivante', 'page suivante', 'lire la suite'],
  ...['siguiente', 'página siguiente', 'siguiente página'],
  ...['próxima', 'próxima página', 'página seguinte', 'seguinte'],
  ...['далее', 'следующая', 'следующая страница', 'дальше'],
  ...['التالي', 'التالية', 'الصفحة التالية'],
  ...['avanti', 'successiva', 'pagina successiva', 'prossima pagina'],
]);

/** Words of a link as they stand in {@link NEXT_WORDS}. */
export function nextWordsOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
