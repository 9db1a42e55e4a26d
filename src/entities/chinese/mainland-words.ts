/** Words and characters of Taiwan and Hong Kong, and what of the same length the mainland news, which the model has read, has for them. */
const MAINLAND: Readonly<Record<string, string>> = {
  ...{
    邨: '村',
    衞: '卫',
    埗: '埠',
    氹: '凼',
    粧: '妆',
    鰂: '鲫',
    崐: '昆',
    祂: '他',
    妳: '你',
    冧: '林',
    啲: '些',
    喺: '在',
    嘅: '的',
    咗: '了',
    唔: '不',
    佢: '他',
  },
  ...{
    國小: '小学',
    國中: '中学',
    高工: '中学',
    高商: '中学',
    家商: '中学',
    交流道: '立交桥',
    轉運站: '客运站',
    捷運: '地铁',
    公車: '公交',
    計程車: '出租车',
  },
  ...{
    里長: '村长',
    立委: '委员',
    立法委員: '人大代表',
    執行長: '总经理',
    董座: '主席',
    祕書長: '秘书长',
    總教練: '主教练',
    領隊: '教练',
    檢座: '检察',
    警詢: '审讯',
  },
  ...{
    資訊: '信息',
    網路: '网络',
    軟體: '软件',
    硬體: '硬件',
    影片: '视频',
    智慧型: '智能型',
    選手: '球员',
    台商: '商人',
    菸: '烟',
    砲: '炮',
    週: '周',
  },
  ...{
    差館: '警局',
    巴士: '公交',
    屋苑: '小区',
    屋邨: '小区',
    公屋: '住房',
    私隱: '隐私',
    質素: '素质',
    留醫: '住院',
    聆訊: '审理',
    作供: '作证',
    港元: '美元',
    現正: '正在',
    籲: '呼',
    翌日: '次日',
  },
};
/** 著 is 着 where it stands behind a verb: 看著, but not 名著, 著作. */
const ASPECT = /(?<![名原巨論专專土顯显昭卓編编合遺遗拙新])著(?![名作者書书述称稱重])/gu;
const WORDS = new RegExp(
  Object.keys(MAINLAND)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Puts words of the mainland in the place of those of Taiwan and Hong Kong; offsets stay. */
export function toMainlandWords(text: string): string {
  return text.replace(WORDS, (word) => MAINLAND[word] ?? word).replace(ASPECT, '着');
}
