/** Parts that make sentences of a language, in this order: who, does, what, when or where. */
export interface Words {
  readonly language: string;
  readonly site: string;
  readonly section: string;
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly what: readonly string[];
  readonly when: readonly string[];
  /** Between the parts, and after the last. */
  readonly space: string;
  readonly stop: string;
}

const words = (
  [language, site, section]: readonly [string, string, string],
  parts: readonly [string, string, string, string],
  space = ' ',
  stop = '. ',
): Words => {
  const [who = [], does = [], what = [], when = []] = parts.map((part) => part.split('|'));
  return { language, site, section, who, does, what, when, space, stop };
};

/** Sentences of these say little, but have the length and the script of those that people write. */
export const WORDS: readonly Words[] = [
  words(
    ['en', 'Tidewater Post', 'Harbour life'],
    [
      'The harbour master|A retired pilot|The island council|Two young carpenters|The ferry company|A teacher from the north quay',
      'has repaired|wants to replace|quietly sold|measured once more|cannot forget|is slowly painting',
      'the old signal tower|a boat that nobody had wanted|the bridge behind the fish hall|seven kilometres of rope|the library on the pier|a map of every lamp in town',
      'before the winter storms come in|because the tide had other plans|with money from the lottery|while the gulls looked on|after eleven years of talking|for the sake of the last two fishermen',
    ],
  ),
  words(
    ['de', 'Deichbote', 'Gemeinde'],
    [
      'Die Bürgermeisterin|Ein pensionierter Lotse|Der Deichverband|Die Freiwillige Feuerwehr|Eine Schulklasse aus dem Norden|Der Fährmann',
      'erneuert in diesem Jahr|vermisst zum dritten Mal|verkauft überraschend|beschreibt in einem Brief|baut gemeinsam mit Nachbarn|verschenkt nach langem Zögern',
      'den alten Leuchtturm|die Brücke hinter der Fischhalle|ein Boot ohne Namen|die Bibliothek am Kai|sieben Kilometer Tau|eine Karte aller Laternen',
      'bevor die Herbststürme kommen|weil niemand sonst es wollte|mit Geld aus der Lotterie|obwohl der Rat dagegen war|nach elf Jahren Streit|zur Freude der letzten Fischer',
    ],
  ),
  words(
    ['fr', 'La Jetée', 'Vie locale'],
    [
      'La capitaine du port|Un ancien pilote|Le conseil de l’île|Deux jeunes charpentiers|La compagnie des bacs|Une institutrice du quai nord',
      'répare depuis hier|veut remplacer|a vendu sans bruit|mesure encore une fois|ne peut oublier|repeint lentement',
      'la vieille tour des signaux|une barque dont personne ne voulait|le pont derrière la halle|sept kilomètres de corde|la bibliothèque de la digue|la carte de toutes les lampes',
      'avant les tempêtes d’hiver|parce que la marée en a décidé autrement|avec l’argent de la loterie|sous le regard des mouettes|après onze ans de débats|pour les deux derniers pêcheurs',
    ],
  ),
  words(
    ['es', 'El Muelle', 'Sociedad'],
    [
      'La capitana del puerto|Un práctico jubilado|El consejo de la isla|Dos jóvenes carpinteros|La compañía de barcas|Una maestra del muelle norte',
      'ha reparado|quiere sustituir|vendió en silencio|midió otra vez|no puede olvidar|pinta despacio',
      'la vieja torre de señales|una barca que nadie quería|el puente tras la lonja|siete kilómetros de cuerda|la biblioteca del espigón|un mapa de todas las farolas',
      'antes de los temporales|porque la marea tenía otros planes|con dinero de la lotería|ante la mirada de las gaviotas|tras once años de charlas|por los dos últimos pescadores',
    ],
  ),
  words(
    ['ru', 'Маяк', 'Жизнь порта'],
    [
      'Начальник порта|Старый лоцман|Совет острова|Двое молодых плотников|Паромная компания|Учительница с северного причала',
      'отремонтировал в этом году|хочет заменить|тихо продал|ещё раз измерил|не может забыть|медленно красит',
      'старую сигнальную башню|лодку, которая никому не нужна|мост за рыбным рынком|семь километров каната|библиотеку на пирсе|карту всех городских фонарей',
      'до начала зимних штормов|потому что прилив решил иначе|на деньги от лотереи|под взглядами чаек|после одиннадцати лет споров|ради двух последних рыбаков',
    ],
  ),
  words(
    ['ar', 'المرسى', 'حياة الميناء'],
    [
      'مدير الميناء|ملاح متقاعد|مجلس الجزيرة|نجاران شابان|شركة العبارات|معلمة من الرصيف الشمالي',
      'أصلح هذا العام|يريد أن يستبدل|باع بهدوء|قاس مرة أخرى|لا ينسى أبدا|يطلي ببطء',
      'برج الإشارات القديم|قاربا لم يرده أحد|الجسر خلف سوق السمك|سبعة كيلومترات من الحبال|المكتبة على الرصيف|خريطة لكل مصابيح المدينة',
      'قبل أن تأتي عواصف الشتاء|لأن المد كان له رأي آخر|بمال من اليانصيب|والنوارس تنظر إليه|بعد أحد عشر عاما من النقاش|من أجل آخر صيادين',
    ],
  ),
  words(
    ['zh', '潮汐晚报', '港口生活'],
    [
      '港务长|一位退休的领航员|岛上的议会|两个年轻木匠|渡轮公司|北码头的一位教师',
      '今年修好了|打算换掉|悄悄卖掉了|又测量了一遍|始终忘不了|正慢慢粉刷',
      '那座旧信号塔|一条没人要的船|鱼市后面的桥|七公里长的缆绳|堤岸上的图书馆|一张画着全城路灯的地图',
      '赶在冬天的风暴之前|因为潮水另有打算|用的是彩票的钱|海鸥都在一旁看着|大家已经谈了十一年|只为最后两位渔民',
    ],
    '，',
    '。',
  ),
  words(
    ['ja', '潮だより', '港の暮らし'],
    [
      '港の責任者は|引退した水先案内人は|島の議会は|若い大工ふたりは|渡し船の会社は|北埠頭の先生は',
      '今年ようやく|誰にも言わずに|もう一度だけ|仲間と力を合わせ|何年も迷った末に|少しずつ時間をかけて',
      '古い信号塔を直した|持ち主のない船を売った|魚市場の裏の橋を測った|七キロの綱を編み直した|桟橋の図書館を塗り替えた|町じゅうの灯りの地図を描いた',
      '冬の嵐が来る前のことだ|潮の都合がそうさせた|宝くじのお金が使われた|かもめがそれを眺めていた|十一年の話し合いがあった|最後の漁師ふたりのためだ',
    ],
    '、',
    '。',
  ),
  words(
    ['ko', '물때신문', '항구 생활'],
    [
      '항만 책임자는|은퇴한 도선사는|섬 의회는|젊은 목수 두 사람은|나룻배 회사는|북쪽 부두의 교사는',
      '올해 마침내|아무도 모르게|다시 한 번|이웃과 함께|오랜 고민 끝에|천천히 시간을 들여',
      '낡은 신호탑을 고쳤다|주인 없는 배를 팔았다|어시장 뒤 다리를 쟀다|칠 킬로미터 밧줄을 꼬았다|방파제 도서관을 칠했다|온 마을 등불 지도를 그렸다',
      '겨울 폭풍이 오기 전이었다|물때가 그렇게 정했다|복권 기금이 쓰였다|갈매기가 지켜보았다|십일 년을 이야기했다|마지막 두 어부를 위해서였다',
    ],
    ' ',
    '. ',
  ),
];
