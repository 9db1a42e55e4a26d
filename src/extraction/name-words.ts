/** Words that stand before a name, in the sites' languages. */
const PREFIXES: readonly RegExp[] = [
  // by, Posted on May 5, 2026 by
  /^(?:\p{L}+\s){0,3}?(?:on\s[\p{L}\d,.\s]{6,24}\s)?by(?:\s*[:：]\s*|\s+)(?=\P{Ll})/iu,
  // von, Veröffentlicht von, Eine Kolumne von; but "Karl von Hafen" is a name
  /^(?:(?:ein|eine|un|une|alle|veröffentlicht|geschrieben|verfasst|erstellt|gespeichert|eingestellt|gepostet|text|kolumne|kommentar|interview|gastbeitrag|beitrag|beiträge|artikel|publié|écrit|rédigé|article|publicado|escrito|texto|geplaatst|geschreven|napisane|opublikowane)\s)*(?:von|vom|par|por|door|przez|yazan)(?:\s*[:：]\s*|\s+)(?=\P{Ll})/iu,
  /^By(?=\p{Lu}\p{Ll})/u,
  /^(?:di|da|av|af|de|from|od|a cura di)(?:\s*[:：]\s*|\s+)(?=\p{Lu})/iu,
  /^(?:author|autor(?:in|en|a|es|\/-in|\*in|:in)?|auteure?s?|autore|autori|reporter|redakteur(?:in)?|redaktion|text(?:e|o)?|testo|words|story|verfasser(?:in)?|skribent|yazar|profil|автор|текст|text und fotos?)\s*(?:[:：|]|\s[-–—]\s)\s*/iu,
  /^(?:author|autor(?:in|en)?|auteure?s?|autore)\s+(?=\p{Lu}\p{Ll})/iu,
  // 2026-11-23 记者：林岚; the label may stand behind a date
  /^.{0,60}?(?:(?:责任|責任|本报|本報|主)?(?:作者|记者|記者|撰文|撰稿|编辑|編輯|责编|執筆|筆者|综合报道|綜合報導)|(?<!\p{Script=Han})(?:取材・?文|文))\s*[:：／/|｜]\s*/u,
  /^記者(?=\p{Script=Han}{2,4}[／/])/u,
];
/** What follows a name on its line: a bar, a date, an address, a bracket, what the person does. */
const SUFFIXES: readonly RegExp[] = [
  /\s*(?:[|｜•·—]|\s[-–]\s|[(（[【<]|https?:|\bwww\.|\S+@\S+|\s@\w+|\d{1,2}[.:/]\s?\d|\d{4}).*$/u,
  /\s+(?:updated|published|posted|aktualisiert|veröffentlicht|abonner|follow|folgen|is an?|ist|für die|for the|illustration(?:en)?|fotos?|photos?|bilder?|übersetzung|datum|date|stand)(?![\p{L}-]).*$/iu,
  /\s+(?:am|on|um|at|le|il|el|den|in)(?:\s+\d.*)?$/iu,
  /[\s\u3000]+(?:来源|來源|出处|出處|编辑|編輯|责编|责任编辑|責任編輯|记者|記者|摄影|攝影|时间|時間|发布|發布|校对)\s*[:：].*$/u,
  /[／/]\p{Script=Han}{0,6}(?:報導|报道|電|讯|訊)$/u,
  /\s*(?:(?:인턴|선임|수습|객원)?\s?(?:기자|특파원|논설위원)(?:\s외.*)?|[／/]?(?:記者|记者)?[／/](?:綜合|综合|\p{Script=Han}{2,4})(?:報導|报道)?|(?:記者|记者|報導|报道|編輯|编辑|論説委員|特派員))$/u,
];

/** Roles, titles and offices that follow a name after a comma. */
export const ROLE =
  /(?<!\p{L})(?:editor|reporter|correspondent|writer|journalist|contributor|author|columnist|producer|staff|ph\.?d|m\.?d|mph|msc|rd|rdn|bsc|redakteur|redaktion|korrespondent|volontär|autor|reporterin|chefredakteur|journaliste|rédact|correspondant|redactor|periodista|giornalista|senior|chief|manager|director|professor|redaktør|journalisten|leiter|geschäftsführer)\p{L}*|기자|记者|記者|編集|本报|本報/iu;

/** Takes the words off that stand before a name. */
export function dropPrefix(text: string): string {
  const rest = PREFIXES.reduce((left, prefix) => left.replace(prefix, ''), text);
  return rest === text ? text : dropPrefix(rest);
}

/** Takes off what follows a name. */
export function dropSuffix(text: string): string {
  return SUFFIXES.reduce((left, suffix) => left.replace(suffix, ''), text).trim();
}
