/** Offices and forms of address: what stands before one holds it, or is where; what stands behind is a person. */
export const OFFICES =
  '国家主席|國家主席|副主席|主席|副总统|副總統|总统|總統|副总理|總理|总理|副首相|首相|部长|部長|次长|次長|外长|外長|防长|防長|财长|財長|大使|特使|国务卿|國務卿|议长|議長|议员|議員|立委|委员长|委員長|秘书长|秘書長|市长|市長|县长|縣長|省长|省長|州长|州長|局长|局長|处长|處長|署长|署長|院长|院長|校长|校長|厅长|廳長|书记|書記|发言人|發言人|董事长|董事長|总裁|總裁|执行长|執行長|首席执行官|行政總裁|创始人|創辦人|总经理|總經理|经理|經理|掌门人|主教练|總教練|教練|队长|隊長|导演|導演|教授|研究员|研究員|分析师|分析師|记者|記者|律师|律師|法官|检察官|檢察官|医生|醫師|将军|將軍|司令|主任|会长|會長|理事长|理事長|作家|诗人|歌手|演员|演員';
/** Chinese surnames of one character: https://en.wikipedia.org/wiki/List_of_common_Chinese_surnames */
export const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于於蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施洪游詹柯簡简';
/** Characters that names of foreigners are written with. */
export const FOREIGN =
  /^[阿埃艾爱奥巴贝比波伯布查茨达德登迪丁杜多恩尔法菲芬弗福夫盖戈格古哈赫霍基加贾杰金卡凯坎科克肯库拉莱兰劳勒雷里利莉连列林鲁卢伦罗洛马麦曼梅门蒙米密莫姆穆纳内尼诺努欧帕佩皮普奇齐乔切琴让热荣瑞萨塞森沙舍什史士斯丝索塔泰坦汤特提图托瓦威韦维翁沃乌伍西希夏谢辛休雅亚扬耶伊因尤约泽扎詹兹佐爾蘭萊倫羅馬麥門蒙納內尼諾歐龐齊喬榮薩森沙舍絲索塔湯圖瓦韋維烏謝雅亞揚葉約澤紮茲貝愛奧達迪傑凱庫萬蓋賈連劉盧魯爾·]{3,9}$/u;
/** Last parts of names of events. */
export const EVENT_END =
  /(?:电影节|电影展|電影節|影展|艺术节|藝術節|音乐节|音樂節|文化节|书展|車展|车展|电脑展|電腦展|博览会|博覽會|世博会|进博会|峰会|峰會|论坛|論壇|奥运会|奧運|奥运|残奥会|亚运会|亞運|运动会|運動會|世界杯|世界盃|亚洲杯|亞洲盃|欧洲杯|联赛|聯賽|锦标赛|錦標賽|公开赛|公開賽|大奖赛|马拉松|馬拉松|战争|戰爭|大地震|海啸|颱風|台风|会战|革命|起义)$/u;
/** Words that may stand in such a name before the last part. */
export const EVENT_MIDDLE =
  /^(?:国际|國際|世界|全球|全国|全國|亚洲|亞洲|精英|冠军|冠軍|民主|青年|夏季|冬季|职业|職業|公开|公開|大师|经典|电影|電影|音乐|音樂|科技|消费|電腦|电脑)$/u;
/** Last parts of names of companies, to which a word before belongs. */
export const COMPANY_END =
  /^(?:公司|集团|集團|科技|影业|影業|传媒|傳媒|投顾|投顧|证券|證券|咨询|諮詢|光电|光電|电子|電子|电力|電力|汽车|汽車|药业|製藥|制药|生技|生物|能源|资本|資本|基金|控股|航空|銀行|银行|保險|保险|建設|出版社|律师事务所|事務所|工作室|研究所|研究院|基金会|基金會|协会|協會|学会|學會|工会|工會|委员会|委員會|联盟|聯盟|大学|大學|医院|醫院|中学|中學|小学|博物馆|博物館|美术馆|美術館|图书馆|俱乐部|俱樂部|重案組|总区|總區|民意)$/u;
/** Authorities in one word, which the model takes for common nouns. */
export const AUTHORITY =
  /^(?:(?:外交|国防|國防|财政|財政|教育|司法|内政|內政|经济|經濟|交通|商务|商務|卫生|衛生|卫福|衛福|劳动|勞動|文化|环境|環境|农业|農業|能源|公安|民政|科技|数位|數位|国土安全|统战|宣传)部|(?:社會|社会|教育|警察|交通|環保|环保|衛生|卫生|文化|消防|勞動|劳动|都發|工務|民政|財政|稅務|调查|調查|移民|氣象|气象|统计|地震|海關|公安|水利|国税|食藥)[局署]|(?:投審|金管|陸委|公平|证监|證監|银保监|中選|立法|行政|监察|監察|司法|考試|国务|國務|最高法|最高检)[會会院]|[北中南高]?市府|(?:最高|高等|区域|區域|地方|中级|终审|終審)法院|五角大楼|五角大廈|白宫|白宮|克里姆林宫|克里姆林宮|中南海|青瓦台|唐宁街|国会山|消費者委員會|消费者委员会|廉政公署)$/u;
/** What follows a place and is no part of its name. */
export const PLACE_TAIL = /(?:[东西南北中東]部|境内|境內|沿海|一带|一帶|当局|當局|[一二三四五六七八九十两兩][区區县縣市])$/u;
/** What follows a person and is no part of the name. */
export const PERSON_TAIL = /(?:次日|昨日|今日|昨天|今天|日前|当日|當日|今年|去年|表示|等人|一行|先生|女士|小姐|夫妇|夫婦)$/u;
/** Words in capitals that name nothing. */
export const COMMON_CAPITALS = new Set(
  'AI GDP CEO CFO CTO PDF APP IT TV DNA RNA IPO VR AR PM CPI PPI GPU CPU USB LED KTV MV DVD CD PPT VIP NBA IC ESG ETF PMI PK OK QR ATM SUV EV AM FM LINE WIFI VPN URL'.split(
    ' ',
  ),
);
