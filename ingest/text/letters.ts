// What the letters of names sound like, in one coarse alphabet for all scripts: š for ш and щ, ž for ж and дж, č for ч,
// y for a glide. Sources: the national romanizations of ru, kk, ky, uz, tg, az, tr, BGN/PCGN, Palladius for Chinese.

/** Cyrillic of ru, uk, be, kk, ky, uz, tg, az and sr; longer ones are tried first. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  дж: "ž",
  ьо: "yo",
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  ґ: "g",
  ҝ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ye",
  э: "e",
  ж: "ž",
  җ: "ž",
  ҷ: "ž",
  ҹ: "ž",
  ђ: "ž",
  џ: "ž",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  ы: "i",
  ӣ: "i",
  й: "y",
  ј: "y",
  к: "k",
  қ: "k",
  ҡ: "k",
  л: "l",
  љ: "l",
  м: "m",
  н: "n",
  ң: "n",
  ҥ: "n",
  њ: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ӯ: "u",
  ў: "u",
  ф: "f",
  х: "h",
  ҳ: "h",
  һ: "h",
  ц: "ts",
  ч: "č",
  ћ: "č",
  ш: "š",
  щ: "š",
  ъ: "",
  ь: "",
  ю: "yu",
  я: "ya",
};

/** Latin of en, uz, az, tr, kk, pl, de, cs, sr; longer ones are tried first. `c` and `j` depend on the language. */
export const LATIN: Readonly<Record<string, string>> = {
  shch: "š",
  tsch: "č",
  dzh: "ž",
  szh: "sž",
  tzh: "tž",
  oum: "um",
  sch: "š",
  tch: "č",
  zh: "ž",
  kh: "h",
  ch: "č",
  sh: "š",
  tz: "ts",
  cz: "č",
  sz: "š",
  dj: "ž",
  dž: "ž",
  ph: "f",
  th: "t",
  gh: "g",
  ck: "k",
  aa: "aa",
  ş: "š",
  š: "š",
  ș: "š",
  ç: "č",
  č: "č",
  ć: "č",
  ž: "ž",
  ż: "ž",
  ə: "a",
  ı: "i",
  ł: "l",
  đ: "ž",
  ð: "d",
  þ: "t",
  ß: "s",
  æ: "e",
  œ: "e",
  ø: "o",
  ŋ: "n",
  ț: "ts",
  ţ: "ts",
  ę: "en",
  ą: "on",
  q: "k",
  w: "v",
  x: "h",
};

/**
 * Words whose spelling tells their sound to nobody, with the usual Russian form: English, French, German and Spanish
 * names, and Turkish ones that newsrooms print without diacritics.
 */
export const RESPELLED: Readonly<Record<string, string>> = {
  abrahamyan: "абраамян",
  celal: "джелал",
  cemal: "джемаль",
  cemil: "джемиль",
  cengiz: "дженгиз",
  chung: "чон",
  dmytro: "дмитрий",
  hakob: "акоп",
  hovhannes: "ованнес",
  hovik: "овик",
  kapucu: "капуджу",
  lee: "ли",
  mher: "мгер",
  moon: "мун",
  mykola: "николай",
  oleksandr: "александр",
  olena: "елена",
  park: "пак",
  petro: "петер",
  volodymyr: "владимир",
  woo: "у",
  yoon: "юн",
  zohrab: "зограб",
  бен: "бин",
  alex: "алекс",
  alexander: "александр",
  alexandr: "александр",
  alexandra: "александра",
  alexei: "алексей",
  alexey: "алексей",
  alexis: "алексис",
  andrzej: "анджей",
  angela: "ангела",
  annalena: "анналена",
  antonio: "антониу",
  baerbock: "бербок",
  bahceli: "бахчели",
  barbel: "бербель",
  brian: "брайан",
  carlos: "карлос",
  cavusoglu: "чавушоглу",
  cevdet: "джевдет",
  ceyhun: "джейхун",
  charles: "чарльз",
  chris: "крис",
  cihan: "джихан",
  david: "дэвид",
  devid: "дэвид",
  давид: "дэвид",
  donald: "дональд",
  erdogan: "эрдоган",
  emmanuel: "эмманюэль",
  felix: "феликс",
  francois: "франсуа",
  frank: "франк",
  george: "джордж",
  gerard: "жерар",
  guterres: "гутерриш",
  hoyle: "хойл",
  jacques: "жак",
  jair: "жаир",
  james: "джеймс",
  javier: "хавьер",
  jean: "жан",
  joe: "джо",
  john: "джон",
  johnson: "джонсон",
  jorge: "хорхе",
  jose: "хосе",
  juan: "хуан",
  julia: "юлия",
  johann: "йоганн",
  johannes: "йоханнес",
  jan: "ян",
  klockner: "клёкнер",
  kurtulmus: "куртулмуш",
  larcher: "ларше",
  lindsay: "линдси",
  louis: "луи",
  lukas: "лукаш",
  macron: "макрон",
  max: "макс",
  maxim: "максим",
  merz: "мерц",
  mevlut: "мевлют",
  michael: "майкл",
  michel: "мишель",
  mike: "майк",
  nancy: "нэнси",
  olaf: "олаф",
  oxana: "оксана",
  paul: "пол",
  peter: "петер",
  петр: "петер",
  petr: "петер",
  pelosi: "пелоси",
  roxana: "роксана",
  scholz: "шольц",
  sentop: "шентоп",
  simsek: "шимшек",
  steinmeier: "штайнмайер",
  thomas: "томас",
  ursula: "урсула",
  vucic: "вучич",
  walter: "вальтер",
  william: "уильям",
  wolfgang: "вольфганг",
  xenia: "ксения",
  yilmaz: "йылмаз",
};

/**
 * Roots that languages spell apart, in the coarse alphabet; applied in order. Each line is one name with its spellings,
 * so that no rule reaches beyond the name it was made for.
 */
export const ROOTS: readonly (readonly [spelling: RegExp, root: string])[] = [
  // az Həsənov, Hüseynov, Hacıyev, Heydər, Rəhim, İbrahim: ru Гасанов, Гусейнов, Гаджиев, Гейдар, Рагим, Ибрагим.
  [/^gasan/, "hasan"],
  [/^gus[ei]+n/, "husein"],
  [/^hus[ei]+n/, "husein"],
  [/^gaž[iu]/, "haži"],
  [/^g[ea]idar/, "heidar"],
  [/^haidar/, "heidar"],
  [/ragim/, "rahim"],
  [/ibragim/, "ibrahim"],
  [/^gamid/, "hamid"],
  [/^gabib/, "habib"],
  [/^gikmet/, "hikmet"],
  [/^hikmat/, "hikmet"],
  [/^tagir/, "tahir"],
  [/^šagin/, "šahin"],
  // az q: ru г or к, en g or q.
  [/^g(?=asim|uli|urban|ara(?:ev|ul|b)|afar|adir|ambar|ahraman|azanfar|ubad|udrat|abil)/, "k"],
  [/^mehdi/, "mehti"],
  [/^vakif/, "vagif"],
  [/sadig/, "sadik"],
  [/(?<=[aeiou])g$/, "k"],
  // Muhammad and Ahmad.
  [/^m[aou]h?[ao]m[ae]d/, "muhamed"],
  [/^magomed/, "muhamed"],
  [/mamad/, "mamed"],
  [/ahmad/, "ahmed"],
  // uz and tg o for a: Norboyeva, Нарбаева.
  [/^norb/, "narb"],
  [/(?<=[a-zšžč]{2})boev/, "baev"],
  [/(?<=[a-zšžč]{2})boi$/, "bai"],
  [/murod/, "murad"],
  [/^kodir/, "kadir"],
  [/^abdul+o/, "abdula"],
  [/^imomali/, "emomali"],
  // Compounds of Kazakh names: Нұрсұлтан and Нурсултан, Қасым and Касим are equal by their letters, these are not.
  [/^umirzak/, "omirzak"],
  [/^šokeev/, "šukeev"],
  [/^nurtileu$/, "nurtleu"],
  [/m[iu]š$/, "muš"],
  // pl Morawiecki, where nothing else tells that ie is е; be Лукашенка.
  [/iet(?=sk[ia]$)/, "et"],
  [/^lukašenka$/, "lukašenko"],
  // ru Соловьёв: Solovyov.
  [/(?<=olov|orob|urav)ev(?=a?$)/, "iev"],
  // tg izafe between given and family name: Рустами Эмомали, Rustam Emomali.
  [
    /(?<=^rustam|[dz]din|toir|tohir|hokim|mumin|ališer|faridun|zainidin|šohruh|asadul[ao]|farhod)i$/,
    "",
  ],
];

const SYLLABLES = `а a ай ai ань an ан ang ао ao ба ba бай bai бань ban бан bang бао bao бэй bei бэнь ben бэн beng би bi
бянь bian бяо biao бе bie бинь bin бин bing бо bo бу bu ва wa вай wai вань wan ван wang вэй wei вэнь wen вэн weng во wo
га ga гай gai гань gan ган gang гао gao гэ ge гэй gei гэнь gen гэн geng гоу gou гу gu гуа gua гуай guai гуань guan
гуан guang гуй gui гунь gun го guo гун gong да da дай dai дань dan дан dang дао dao дэ de дэй dei дэн deng ди di
дянь dian дяо diao де die дин ding дю diu доу dou ду du дуань duan дуй dui дунь dun до duo дун dong е ye жань ran
жан rang жао rao жэ re жэнь ren жэн reng жи ri жоу rou жу ru жуань ruan жуй rui жунь run жо ruo жун rong и yi инь yin
ин ying ка ka кай kai кань kan кан kang као kao кэ ke кэнь ken кэн keng коу kou ку ku куа kua куай kuai куань kuan
куан kuang куй kui кунь kun ко kuo кун kong ла la лай lai лань lan лан lang лао lao лэ le лэй lei лэн leng ли li
лянь lian лян liang ляо liao ле lie линь lin лин ling лю liu лоу lou лу lu луань luan лунь lun ло luo лун long
люй lü люэ lüe ма ma май mai мань man ман mang мао mao мэй mei мэнь men мэн meng ми mi мянь mian мяо miao ме mie
минь min мин ming мо mo моу mou му mu на na най nai нань nan нан nang нао nao нэй nei нэн neng ни ni нянь nian
нян niang няо niao не nie нинь nin нин ning ню niu ну nu нуань nuan но nuo нун nong нюй nü па pa пай pai пань pan
пан pang пао pao пэй pei пэнь pen пэн peng пи pi пянь pian пяо piao пе pie пинь pin пин ping по po пу pu са sa
сай sai сань san сан sang сао sao сэ se сэнь sen сы si соу sou су su суань suan суй sui сунь sun со suo сун song
си xi ся xia сянь xian сян xiang сяо xiao се xie синь xin син xing сю xiu сюй xu сюань xuan сюэ xue сюнь xun
сюн xiong та ta тай tai тань tan тан tang тао tao тэ te тэн teng ти ti тянь tian тяо tiao те tie тин ting тоу tou
ту tu туань tuan туй tui тунь tun то tuo тун tong у wu фа fa фань fan фан fang фэй fei фэнь fen фэн feng фо fo
фу fu ха ha хай hai хань han хан hang хао hao хэ he хэй hei хэнь hen хэн heng хоу hou ху hu хуа hua хуай huai
хуань huan хуан huang хуэй hui хунь hun хо huo хун hong ца ca цай cai цань can цан cang цао cao цэ ce цэн ceng
цы ci цоу cou цу cu цуань cuan цуй cui цунь cun цо cuo цун cong ци qi ця qia цянь qian цян qiang цяо qiao це qie
цинь qin цин qing цю qiu цюй qu цюань quan цюэ que цюнь qun цюн qiong цза za цзай zai цзань zan цзан zang
цзао zao цзэ ze цзэй zei цзэн zeng цзы zi цзоу zou цзу zu цзуань zuan цзуй zui цзунь zun цзо zuo цзун zong
цзи ji цзя jia цзянь jian цзян jiang цзяо jiao цзе jie цзинь jin цзин jing цзю jiu цзюй ju цзюань juan цзюэ jue
цзюнь jun цзюн jiong ча cha чай chai чань chan чан chang чао chao чэ che чэнь chen чэн cheng чи chi чоу chou
чу chu чуай chuai чуань chuan чуан chuang чуй chui чунь chun чо chuo чун chong чжа zha чжай zhai чжань zhan
чжан zhang чжао zhao чжэ zhe чжэнь zhen чжэн zheng чжи zhi чжоу zhou чжу zhu чжуа zhua чжуань zhuan чжуан zhuang
чжуй zhui чжунь zhun чжо zhuo чжун zhong ша sha шай shai шань shan шан shang шао shao шэ she шэй shei шэнь shen
шэн sheng ши shi шоу shou шу shu шуа shua шуай shuai шуань shuan шуан shuang шуй shui шунь shun шо shuo э e эр er
энь en ю you юй yu юань yuan юэ yue юнь yun юн yong я ya янь yan ян yang яо yao`;

/** Palladius: Chinese syllables in Cyrillic, and what pinyin writes for them. */
export const PALLADIUS: ReadonlyMap<string, string> = new Map(
  (SYLLABLES.match(/\S+\s+\S+/g) ?? []).map((pair) => {
    const [cyrillic = "", pinyin = ""] = pair.split(/\s+/);
    return [cyrillic, pinyin.replace("ü", "u")];
  }),
);

/** Chinese family names in pinyin: only a name that begins with one is read as Chinese. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  `cai cao chen cheng cui deng ding dong du fan fang feng fu gao geng gong gu guo han hao he hong hou hu huang jia jiang
  jin kong lei leng li liang liao lin liu long lu luo ma mao meng pan peng qian qin qiu ren shao shen shi song su sun
  tan tang tao tian tie wan wang wei wu xi xia xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao
  zheng zhong zhou zhu zou`.split(/\s+/),
);
