import { describe, expect, test } from 'vitest';
import type { PhrasePurpose } from './phrase-pack';
import { PHRASE_PACKS, PHRASE_PATTERNS, PHRASE_PURPOSES } from './registry';

const FILES = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice('./'.length, -'.ts'.length));
const purposesOf = (text: string) => PHRASE_PURPOSES.filter((purpose) => PHRASE_PATTERNS[purpose].test(text.toLowerCase()));

test('every file of this folder is a registered language', () => {
  const languages = FILES.filter((name) => !/^(?:phrase|registry)/.test(name));
  expect(PHRASE_PACKS.map(({ language }) => language).toSorted()).toEqual(languages.toSorted());
});

describe.each(PHRASE_PACKS)('$language', ({ language, sources, phrases }) => {
  test('has sources and all purposes', () => {
    expect(sources.filter((source) => /\d{4}-\d\d-\d\d/.test(source))).not.toEqual([]);
    expect(Object.keys(phrases)).toEqual(PHRASE_PURPOSES);
  });

  test.each(PHRASE_PURPOSES)('%s: phrases as they are matched, each once', (purpose) => {
    const list = phrases[purpose];
    expect(list).not.toEqual([]);
    expect(list).toEqual([...new Set(list)]);
    expect(list).toEqual(list.map((phrase) => phrase.normalize('NFC').toLowerCase().trim()));
    expect(list.filter((phrase) => !/^\p{L}.+$/u.test(phrase) || phrase.slice(0, -1).includes('*'))).toEqual([]);
  });

  test.each(PHRASE_PURPOSES)('%s: phrases match in small letters and in capitals', (purpose) => {
    const texts = phrases[purpose].map((phrase) => phrase.replace(/\*$/, ''));
    const spelled = texts.flatMap((text) => [text, `» ${text.toLocaleUpperCase(language)}`]);
    expect(spelled.filter((text) => !purposesOf(text).includes(purpose))).toEqual([]);
  });
});

const EXAMPLES: Record<PhrasePurpose, string[]> = {
  related: [
    'Read more: the last wolf',
    'Lesen Sie auch',
    '► Lire aussi : le loup',
    '相关阅读：狼',
    '延伸閱讀',
    '関連記事',
    '[관련기사] 늑대',
    'İlgili haberler',
    'Lees ook',
    'Läs också',
    'Læs også',
  ],
  newsletter: [
    'Sign up for our newsletter',
    'Newsletter abonnieren',
    'Подпишитесь на рассылку',
    'Suscríbete',
    '订阅',
    '訂閱電子報',
    'اشترك الآن',
  ],
  share: [
    'Share on Facebook',
    'Artikel teilen',
    'Condividi',
    'Compartilhe',
    'Udostępnij',
    'PAYLAŞ',
    '分享到微信',
    'シェアする',
    '공유하기',
    'Jaa juttu',
  ],
  byline: [
    'By Jane Doe',
    'Von Max Muster',
    'Photo: J. Doe',
    '责任编辑：王某',
    '圖／王某',
    '撮影・山田',
    '사진=홍길동',
    'Źródło: PAP',
    'بقلم: فلان',
  ],
  promotion: [
    'Advertisement',
    'Anzeige',
    'Publicité',
    'Pubblicità',
    '广告',
    '廣告',
    '広告',
    '광고',
    'Реклама',
    'إعلان',
    'Annonsørinnhold',
    'Mainos',
  ],
  consent: [
    'We use cookies to',
    'Wir verwenden Cookies',
    'Nous utilisons des cookies',
    '我们使用Cookie来',
    '本網站使用',
    'Käytämme evästeitä',
    'Мы используем файлы cookie',
    'Usiamo i cookie',
    '当サイトではCookieを',
    '쿠키를 사용합니다',
    'Bu site çerezleri',
  ],
  comments: [
    'Leave a comment',
    'Kommentare',
    '发表评论',
    '留言',
    'コメント',
    '댓글 쓰기',
    'Оставить комментарий',
    'اترك تعليقاً',
    'Yorum yaz',
    'Přidat komentář',
  ],
};

test.each(Object.entries(EXAMPLES).flatMap(([purpose, texts]) => texts.map((text) => [text, purpose] as const)))(
  '%s: %s',
  (text, purpose) => expect(purposesOf(text)).toContain(purpose),
);

test.each([
  ['Don’t miss', 'related'],
  ['S’abonner', 'newsletter'],
  ['İLGİNİZİ ÇEKEBİLİR', 'related'],
  ['YAZDIR', 'share'],
  ['(dpa)', 'byline'],
  ['【関連】', 'related'],
  ['relacionados', 'related'],
] as const)('spelled on the page as %s', (text, purpose) => expect(purposesOf(text)).toContain(purpose));

test.each([
  'Bystanders saw it',
  'Advent begins',
  'Vondelpark is open',
  'Sharecroppers lost it',
  'Parents waited',
  'Avenida vazia',
  '- 5 % - read more',
])('a phrase ends where a word ends: %s', (text) => expect(purposesOf(text)).toEqual([]));

test.each([
  'The river rose overnight and three bridges were closed.',
  'She had never seen so many people in the square.',
  'Der Fluss stieg über Nacht und drei Brücken wurden gesperrt.',
  'Nach Angaben der Polizei wurde niemand verletzt.',
  'La rivière est montée dans la nuit et trois ponts ont été fermés.',
  'Selon la police, personne n’a été blessé.',
  'El río creció durante la noche y cerraron tres puentes.',
  'Más de doscientas personas salieron de sus casas.',
  'O rio subiu durante a noite e três pontes foram fechadas.',
  'Mais de duzentas pessoas deixaram suas casas.',
  'Il fiume è salito nella notte e tre ponti sono stati chiusi.',
  'Le ultime settimane sono state difficili per tutti.',
  'De rivier steeg in de nacht en drie bruggen gingen dicht.',
  'Rzeka wezbrała w nocy i zamknięto trzy mosty.',
  'Řeka v noci stoupla a tři mosty byly uzavřeny.',
  'Floden steg under natten och tre broar stängdes.',
  'Floden steg i løbet af natten, og tre broer blev lukket.',
  'Elva steg i løpet av natten, og tre broer ble stengt.',
  'Joki nousi yöllä, ja kolme siltaa suljettiin.',
  'Seuraavana aamuna kadut olivat tyhjät.',
  'Река поднялась за ночь, и три моста закрыли.',
  'По данным полиции, никто не пострадал.',
  'Nehir gece boyunca yükseldi ve üç köprü kapatıldı.',
  'Önceki gün sokaklar boştu.',
  'ارتفع منسوب النهر ليلا وأغلقت ثلاثة جسور.',
  'نشرت الصحيفة تقريرا عن الفيضان.',
  '河水一夜之间上涨，三座桥梁被关闭。',
  '据警方介绍，没有人受伤。',
  '河水一夜之間上漲，三座橋樑被關閉。',
  '警方表示，沒有人受傷。',
  '川は一晩で増水し、三つの橋が閉鎖された。',
  '警察によると、けが人はいなかった。',
  '강물이 밤새 불어나 다리 세 곳이 통제됐다.',
  '다음 날 아침 거리는 텅 비어 있었다.',
])('an ordinary sentence: %s', (text) => expect(purposesOf(text)).toEqual([]));
