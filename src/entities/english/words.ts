/** A list of words as data. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Words that are no part of a name when a capital stands on them. */
export const FUNCTION_WORDS = words(
  `a an the this that these those some any each every no none all both either neither many much more most few several such same other another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves
  who whom whose which what when where why how whether whatever whenever wherever whoever however
  and or but nor so yet for if unless until till since because although though while whilst whereas as than
  of in on at by to from with without within into onto over under above below between among amid amidst about against across along around behind beside besides beyond despite during except inside outside near off out past per through throughout toward towards up upon down before after
  is are was were be been being am do does did done has have had having can could shall should will would may might must
  not never ever always often sometimes also too very just only even still already again once twice then there here now today tomorrow yesterday tonight later soon ago meanwhile instead otherwise therefore thus hence moreover furthermore indeed perhaps maybe nevertheless nonetheless nearly almost
  yes no oh well ok okay please thanks thank hello hi dear let let's like unlike given according following including
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands millions
  photo photograph photos image video advertisement updated published`,
);

/** Peoples, faiths, languages and parties' people that the lexicon does not have: describing words, no names. */
export const DEMONYMS = words(
  `english british scottish welsh irish french german spanish italian portuguese dutch swiss polish russian ukrainian chinese japanese korean indian pakistani arab arabic hebrew latin greek turkish persian
  hindi urdu bengali tamil mandarin cantonese swahili tibetan uyghur uighur kurdish catalan basque celtic gaelic nordic scandinavian slavic western eastern northern southern anglo franco sino afro
  european african asian american americans british britons english englishman africans europeans asians hispanic hispanics latino latinos latina latinas latinx caucasian aboriginal indigenous native inuit maori black white brown
  christian christians christianity muslim muslims islam islamic islamist islamists jew jews jewish judaism catholic catholics catholicism protestant protestants orthodox hindu hindus hinduism buddhist buddhists buddhism sikh sikhs sunni shia shiite shiites anglican anglicans methodist methodists baptist baptists lutheran mormon mormons quaker quakers evangelical evangelicals
  democrat democrats republican republicans tory tories conservative conservatives liberal liberals marxist marxism communist communists communism socialist socialists nazi nazis fascist zionist zionism maoist stalinist leninist
  roman romans victorian edwardian georgian elizabethan tudor medieval renaissance gothic baroque ottoman soviet byzantine viking vikings mediterranean caribbean atlantic arctic alpine
  texan texans californian californians londoner londoners parisian parisians yorker yorkers londoners berliner kiwi aussie scots scot frenchman irishman dutchman`,
);

/** Days, months, feasts, currencies, and what else wears a capital without being anyone or anywhere. */
export const NO_NAMES = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  spring summer autumn winter christmas easter thanksgiving halloween ramadan hanukkah passover lent diwali eid
  god lord jesus christ bible quran koran torah gospel heaven hell devil satan
  euro euros dollar dollars pound pounds yen yuan rouble ruble renminbi bitcoin
  internet web earth moon sun mr mrs ms miss sir madam dr prof
  am pm bc ad bce ce gmt utc est pst edt pdt cet bst no. vs. etc. et al
  north south east west northeast northwest southeast southwest
  state states government congressional parliamentary presidential federal`,
);

/** Acronyms that name no one: things, offices, measures, techniques. */
export const COMMON_ACRONYMS = words(
  `ceo cfo coo cto cio cmo mp mps mep meps md phd ba bsc msc mba ma jd llb vp hr pr pa tv dvd cd vhs pc pcs usb hdmi led lcd oled cpu gpu ram rom ssd gps gsm sim sms mms pdf jpg jpeg png gif html css http https url api sdk app ios os it ict ai agi ml llm llms vr ar xr 3d 2d iot nft nfts 4g 5g wifi
  dna rna mrna hiv aids adhd ptsd ocd std stds bmi icu er iv mri ct pcr covid-19 covid sars mers sars-cov-2 hpv ecg eeg ivf copd flu h1n1 h5n1 abs
  gdp gnp cpi vat ipo etf etfs roi kpi esg q1 q2 q3 q4 ltd llc plc inc ngo ngos pac pacs suv suvs ev evs atm atms id ids pin faq faqs diy rip vip vips ufo ufos asap fyi eta aka ok usd gbp eur rmb
  mph kmh km kg kw kwh mw mwh gw gwh hz mhz ghz gb mb tb kb db bst gmt utc est pst edt pdt cet am pm bc ad bce ce lgbt lgbtq lgbtq+ lgbtqia bame bipoc dei sos swat ied ieds wmd icbm icbms uav uavs ppe pfas pvc co2 ch4 nox uv ac dc hd uhd rpg fps mmo dj mc lp ep mvp nda ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi jr sr and the of in to for not you all new now how why what is are`,
);

/** Titles and offices: cues for a person, and no part of the name. */
export const TITLES = words(
  `mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr father sister brother bishop archbishop cardinal pope rabbi imam sheikh ayatollah mullah pastor monsignor
  president presidents premier chancellor minister ministers secretary senator senators sen sens representative rep reps congressman congresswoman congressperson governor gov mayor councillor councilman councilwoman councilmember alderman ambassador envoy commissioner speaker mp mep msp whip
  judge justice magistrate attorney prosecutor solicitor barrister sheriff marshal constable detective inspector superintendent det insp supt officer officers
  general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal private admiral adm brigadier marshal
  king queen prince princess duke duchess earl baron baroness count countess viscount emperor empress sultan emir tsar czar kaiser shah
  ceo cfo coo cto chairman chairwoman chair chairperson director executive founder cofounder co-founder chief boss head manager administrator deputy treasurer dean provost principal chaplain rector warden
  coach captain striker midfielder goalkeeper defender quarterback author novelist poet actor actress singer rapper comedian filmmaker painter sculptor composer conductor guitarist drummer journalist columnist reporter correspondent editor scientist researcher biologist physicist economist historian archaeologist epidemiologist psychologist analyst lawyer activist engineer astronaut nurse farmer
  congressmen mama papa uncle aunt grandma grandpa mum mom dad daddy mummy
  hon honourable honorable pres spokesman spokeswoman spokesperson lawmaker democrat republican
  auntie nana coroner curator organiser organizer trustee warden ranger superintendent comptroller controller auditor registrar postmaster ombudsman delegate assemblyman assemblywoman`,
);

/** Words that belong to a title before it: Deputy Prime Minister, Foreign Secretary. */
export const TITLE_MODIFIERS = words(
  `prime vice deputy acting former first chief executive foreign finance interior health education defence defense home justice trade energy transport transportation environment treasury state labor agriculture commerce housing culture climate press shadow associate assistant senior junior managing general attorney interim lieutenant staff sergeant major rear field district police supreme crown principal regional national local federal chief operating financial technology medical science scientific exchequer co
  house senate majority minority opposition government party committee city county cabinet then then-president ex-president longtime retired late emeritus emerita distinguished research planning public communications marketing programme program project head team lead immigration veterans security intelligence`,
);

/** Offices that a ministry follows with of: Secretary of State. */
export const OFFICES_OF = words(
  'secretary minister chancellor director head chair chief commissioner undersecretary ministers dean professor',
);

/** Last or first words of an organisation's name. */
export const ORGANISATION_WORDS = words(
  `university college school academy institute institution polytechnic seminary faculty
  ministry department dept committee subcommittee commission council agency authority bureau office board administration directorate service services secretariat inspectorate parliament congress senate assembly legislature chamber cabinet court tribunal police army navy force forces guard marines constabulary
  inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa nv bv company corporation group holdings industries enterprises partners ventures capital associates solutions systems technologies technology labs laboratory laboratories motors airlines airways aerospace pharmaceuticals pharma therapeutics biotech foods brewing brewery electronics software studios pictures entertainment records books press publishing publishers media news broadcasting radio television network networks times post journal gazette herald tribune telegraph guardian observer exchange conservatory conservatoire chronicle magazine review
  bank insurance fund trust foundation charity society association federation confederation union league alliance coalition party movement front brigade militia congregation church diocese synod order guild club team united fc f.c. afc cf orchestra philharmonic symphony ensemble choir quartet ballet opera theatre theater museum gallery library hospital clinic hospice nhs centre center organization organisation initiative project programme program network taskforce consortium collective cooperative co-operative syndicate partnership ltd energy water rail railways railway electric power gas petroleum oil telecom wireless communications
  nations rangers rovers wanderers athletic albion hotspur lions tigers bears eagles giants cowboys yankees lakers celtics
  conservancy archives archive bakery restaurant cafe hotel hotels stores supermarket supermarkets pharmacy logistics shipping consulting analytics robotics dynamics semiconductor semiconductors cooperative growers farmers volunteers watch international global brothers sons & bros bros. observatory survey registry`,
);

/** Last words of a place's name. */
export const PLACE_WORDS = words(
  `river mountain mountains mount hill hills island islands isle isles street road avenue lane boulevard drive highway route bay valley park beach bridge county province city town village district borough square airport station harbour harbor port sea ocean gulf strait straits peninsula desert canal forest woods lake lakes creek falls springs glacier coast cape canyon plateau basin ridge heights plains delta reef lagoon marsh marshes moor moors fen fens dam reservoir tower castle palace cathedral abbey temple mosque stadium arena hall house gardens garden plaza quay wharf pier docks terminal territory territories kingdom republic emirates states region prefecture oblast archipelago cove point peak pass gorge cemetery monument memorial courthouse parish suburb avenue row mews close gate wells cross common green farm mill quarter ward crossing border wall base zone`,
);

/** First words of a place's name. */
export const SURE_PLACE_PREFIXES = words('mount mt mt. lake cape fort ft ft. port via rue piazza plaza isle rio gulf');
/** First words of many a place's name. */
export const PLACE_PREFIXES = words(
  `mount mt mt. lake cape fort ft ft. port st. san santa santo los las el la new north south east west northern southern eastern western central upper lower gulf isle bay strait republic kingdom city province state river great greater saint downtown sierra rio costa puerto villa nova inner outer mid`,
);

/** First words of an event's name. */
export const EVENT_PREFIXES = words('cyclone hurricane typhoon storm operation expo');
/** Words of an event's name. */
export const EVENT_WORDS = words(
  `war wars festival olympics olympic paralympics games cup championship championships summit conference election elections referendum battle siege revolution uprising rebellion riot riots massacre genocide holocaust crisis earthquake hurricane storm cyclone typhoon tsunami flood floods fire fires plague pandemic depression recession scandal marathon tournament prix open derby regatta carnival parade biennale expo exposition fair super bowl series tour trial trials expedition crusade crusades armistice blitz uprising strike march day week weekend gala symposium forum jubilee coronation masters`,
);

/** Last words of a law's, a treaty's or an agreement's name. */
export const WORK_WORDS = words(
  'act bill law treaty accord accords agreement protocol constitution amendment declaration charter pact compact deal directive regulation code communique memorandum arrangement',
);

/** Nouns before a name that tell that it is a place, an organisation. */
export const PLACE_NOUNS = words(
  'city town village island province state region district river lake county capital port suburb neighbourhood neighborhood hamlet municipality country nation',
);
export const ORGANISATION_NOUNS = words(
  'company firm startup start-up group charity retailer manufacturer maker airline bank agency union newspaper magazine website network nonprofit ngo organisation organization giant brand supermarket chain club band team party publisher broadcaster developer consultancy operator supplier contractor insurer lender brewer automaker carmaker chipmaker platform thinktank think-tank regulator watchdog university',
);
export const PERSON_NOUNS = words(
  'man woman husband wife son daughter mother father brother sister colleague neighbour neighbor friend resident volunteer owner captain coach professor author founder director leader spokesman spokeswoman spokesperson chief executive chairman chairwoman president minister mayor senator lawyer student teacher artist engineer scientist historian curator sculptor pilot skipper actor actress singer composer poet novelist writer journalist photographer designer architect nurse doctor farmer fisherman researcher economist analyst biologist physicist partner uncle aunt cousin grandmother grandfather grandson granddaughter nephew niece ecologist geologist hydrologist climatologist botanist baker carpenter politician candidate lawmaker manager expert lecturer officer detective suspect defendant victim witness',
);

/** Verbs that a person, now and then an organisation, does. */
export const SPEECH_VERBS = words(
  `said says say told tells asked asks added adds explained explains wrote writes argued argues recalled recalls thinks thought believes believed insists insisted joked jokes laughed laughs smiled smiles replied replies admitted admits warned warns noted notes remembers remembered who whose recalls knew knows felt feels grew married died retired resigned testified tweeted sat stood walked`,
);
/** Verbs that stand before who speaks. */
export const SPEECH_BEFORE = words('said says asked shouted wrote replied added recalled explained');
/** Verbs that tell a team from its town. */
export const TEAM_VERBS = words('beat lost drew defeated faced signed scored thrashed trail lead host hosted won play');
export const PLACE_PREPOSITIONS = words('in near across outside inside around throughout towards toward above');
export const WEAK_PLACE_PREPOSITIONS = words('from to through between into via leaving reached');

/** First names that are words as well, and that the lexicon has as words alone. */
export const FIRST_NAME_WORDS = words(
  'bill will rose frank hope faith joy dawn art gene ray dick jean rich guy christian ivy lily daisy violet ruby pearl iris olive holly april june august penny jay miles cliff max melody rusty sandy earl chip reed robin jade hazel crystal eve may summer verity felicity tucker',
);
/** Places and bodies that the lexicon lacks, and that stand alone in many texts. */
export const MORE_PLACES = words(
  'scandinavia vesuvius alps himalayas andes pyrenees sahara sahel balkans caucasus hollywood bronx catalonia kashmir tibet xinjiang donbas plymouth levant maghreb patagonia amazonia benelux carinthia galilee antarctica arctic eurasia',
);
export const BODIES = words(
  'congress parliament senate pentagon kremlin interpol europol bundestag bundesrat knesset duma commons lords fifa uefa guardian telegraph times observer economist capitol treasury labour sinn hamas hezbollah taliban mossad isis opec nasdaq reuters bloomberg oxfam unicef unesco nato',
);
/** Names of bodies whose words tell a place or nothing. */
export const BODY_NAMES: ReadonlySet<string> = new Set([
  'white house',
  'downing street',
  'wall street',
  'red cross',
  'home office',
  'foreign office',
  'supreme court',
  'scotland yard',
  'al qaeda',
  'islamic state',
  'world bank',
  'la scala',
  'red crescent',
  'buckingham palace',
  'federal reserve',
  'european union',
  'united nations',
]);
/** Lower-case words inside a person's name, and before one. */
export const PERSON_PARTICLES = words('de da dos du del della di van von der den ter ten la le bin ibn al el y zu af av bint ould');
/** Lower-case words inside the name of an organisation, a place or an event. */
export const NAME_LINKS = words('of for on the and to');
/** Common nouns whose possessive stays inside a name: King's College. */
export const POSSESSIVE_HEADS = words(
  `king queen prince bishop children women men people farmers teachers workers veterans writers girls boys mother father mothers fathers new year st patrick valentine lord lloyd ladies world's players lovers sotheby christie`,
);
/** Capital after a lower-case name link that goes on with a name: Bank of England. */
export const OF_HEADS = words(
  `bank university college school institute ministry department committee commission council court house battle siege treaty gulf bay strait isle isles republic kingdom province city state states duchy county district port tower church cathedral diocese museum library academy society association federation union league board bureau office centre center centers centres chamber association order sons daughters friends knights ministry organization organisation guild trust foundation fund agency institute royal people's democratic commonwealth cape mouth sea lake river temple palace festival museum states institutes alliance campaign coalition conference faculty service museum gallery hospital art hall peace parliament congress party movement act convention`,
);
