// Words that names of bodies and documents are made of, one meaning a line: a mark, then the word in ru, kk and en.
// A mark with + stands for a compound: нацассамблея is national and assembly. Words that tell nothing apart are in
// SILENT. What no line lists is compared by its sound: «курултай», "kurultai".

export const CONCEPTS = `
senate сенат сенат senate
parliament парламент парламент parliament
mazhilis мажилис мәжіліс mazhilis majilis mejlis mejilis меджлис милли-меджлис
majlisi маджлис маджлиси majlisi majlis мәжлис мажлис
sejm сейм сейм sejm seimas saeima
house палата палата house chamber палатасы
representatives представители өкілдер representatives
parliamentarians парламентарии парламентшілер parliamentarians
deputies депутаты депутаттар deputies депутат
lords лорды лордтар lords
commons общины қауымдар commons
counselors советники кеңесшілер councillors counsellors councilors counselors
assembly ассамблея ассамблея assembly собрание жиналыс жиналысы қауымдастығы
national+assembly нацассамблея нацсобрание
national национальный ұлттық national милли
supreme верховный жоғарғы supreme высший жоғары
great великий ұлы great
state государственный мемлекеттік state
states государства мемлекеттер states
rada рада рада rada
council совет кеңес council soviet кеңесі
khural хурал хурал khural hural
duma дума дума duma
congress съезд съезд congress конгресс съезі конгресі құрылтай курултай kurultai
federation федерация федерация federation
union союз одақ union
european европейский еуропалық european еуропа европа europe
asian азиатский азиялық asian азия asia азии
eurasian евразийский еуразиялық eurasian еуразия евразия евразии
turkic тюркский түркі turkic
islamic исламский ислам islamic
muslim мусульмане мұсылман muslims muslim мұсылмандар
arab арабский араб arab
central центральный орталық central
international международный халықаралық international
interparliamentary межпарламентский парламентаралық interparliamentary inter-parliamentary
parliamentary парламентский парламенттік parliamentary
legislative законодательный заңнамалық legislative заң-шығару legislature заңнама
people народный халықтық people halk народа халық народов
peoples народы халықтар peoples
upper верхний жоғары upper
lower нижний төменгі lower
general генеральный бас general
government правительство үкімет government
president президент президент president presidential
cabinet кабинет кабинет cabinet ministers министры министрлер
public общественный қоғамдық public
social социальный әлеуметтік social
human человек адам human
rights права құқықтар rights
children дети балалар children
labor труд еңбек labor labour
sport спорт спорт sport sports
development развитие даму development
investment инвестиции инвестициялар investments investment
industry промышленность өнеркәсіп industry
innovation инновации инновациялар innovation innovations
technology технологии технологиялар technology technologies
digital цифровой цифрлық digital
information информация ақпарат information информационный ақпараттық
media сми бақ media
language язык тіл language
history история тарих history
heritage наследие мұра heritage
law право құқық law закон
water водный су water
climate климат климат climate климатический
border граница шекара border
customs таможенный кеден customs
oil нефть мұнай oil
gas газ газ gas
nuclear ядерный ядролық nuclear
military военный әскери military
regional региональный өңірлік regional аймақтық
regions регионы өңірлер regions
local местный жергілікті local
city город қала city
bilateral двусторонний екіжақты bilateral
trilateral трехсторонний үшжақты trilateral
mutual взаимный өзара mutual
dialogue диалог диалог dialogue dialog диалогы
session сессия сессия session сессиясы заседание отырыс
summit саммит саммит summit саммиті
network сеть желі network
association ассоциация қауымдастық association
center центр орталық center centre орталығы
bank банк банк bank
industrial промышленный өнеркәсіптік industrial
scientific научный ғылыми scientific
technical технический техникалық technical
legal правовой құқықтық legal
humanitarian гуманитарный гуманитарлық humanitarian
political политический саяси political
neighborly добрососедство көршілік neighborliness
eternal вечный мәңгілік eternal
comprehensive всеобъемлющий жан-жақты comprehensive
enhanced расширенный кеңейтілген enhanced
commission комиссия комиссия commission комиссиясы
committee комитет комитет committee комитеті
group группа топ group тобы
friendship дружба достық friendship
cooperation сотрудничество ынтымақтастық cooperation
understanding взаимопонимание түсіністік understanding
partnership партнерство серіктестік partnership әріптестік
strategic стратегический стратегиялық strategic
allied союзнический одақтастық allied alliance
relations отношения қатынастар relations қарым-қатынастар байланыстар
forum форум форум forum форумы
conference конференция конференция conference конференциясы
meeting совещание кеңес-жиын meeting встреча кездесу
organization организация ұйым organization organisation ұйымы
security безопасность қауіпсіздік security
peace мир бейбітшілік peace
women женщины әйелдер women женский
youth молодежь жастар youth молодежный
young молодой жас young
speakers спикеры спикерлер speakers төрағалар
chairpersons председатели төрағалары chairpersons chairmen
leaders лидеры лидерлер leaders лидер
world мировой әлемдік world всемирный дүниежүзілік
traditional традиционный дәстүрлі traditional
religions религии діндер religions религия дін religion
religious духовный діни religious spiritual
administration управление басқарма administration board басқармасы
ulema улемы ғұламалар ulema ulama
ministry министерство министрлік ministry министрлігі
foreign иностранный шетелдік foreign сыртқы
affairs дела істер affairs
internal внутренний ішкі internal interior
justice юстиция әділет justice
defense оборона қорғаныс defence defense
finance финансы қаржы finance
economy экономика экономика economy экономикалық экономический economic
trade торговля сауда trade торговый
transport транспорт көлік transport
tourism туризм туризм tourism туристический
culture культура мәдениет culture культурный мәдени cultural
education образование білім education
science наука ғылым science sciences науки
energy энергетика энергетика energy
environment экология экология environment
health здравоохранение денсаулық health
agriculture хозяйство шаруашылық agriculture
academy академия академия academy академиясы
university университет университет university университеті
institute институт институт institute
court суд сот court
prosecutor прокуратура прокуратура prosecutor
agency агентство агенттік agency
fund фонд қор fund foundation
memorandum меморандум меморандум memorandum
agreement соглашение келісім agreement
treaty договор шарт treaty
declaration декларация декларация declaration
protocol протокол хаттама protocol
statement заявление мәлімдеме statement
resolution резолюция қарар resolution
plan план жоспар plan жоспары
action действия іс-қимыл action мероприятия
program программа бағдарлама program programme
roadmap дорожная жол road
roadmap карта картасы map roadmap
convention конвенция конвенция convention
joint совместный бірлескен joint
intentions намерения ниет intentions intent
independent независимый тәуелсіз independent
commonwealth содружество достастық commonwealth
commonwealth+independent+states снг тмд cis
united+nations оон бұұ un
united объединенный біріккен united
nations нации ұлттар nations nation
federal федеральный федералды federal федералдық
consultative консультативный консультативтік consultative кеңесші
transitional переходный өтпелі transitional
heads главы басшылары heads басшылар
countries страны елдер countries
america америка америка america
american американский америкалық american
latin латинский латын latin
african африканский африкалық african африка
east восточный шығыс east eastern
west западный батыс west western
south южный оңтүстік south southern
north северный солтүстік north northern
global глобальный жаһандық global
collective коллективный ұжымдық collective
caribbean карибский кариб caribbean
pacific тихоокеанский тынық pacific
ocean океан мұхит ocean
sea море теңіз sea морской
black черноморский қара black
mediterranean средиземноморье жерорта mediterranean средиземноморский
baltic балтийский балтық baltic балтика
shanghai шанхайский шанхай shanghai
astana астанинский астана astana
baku бакинский баку baku
elders старейшины ақсақалдар elders
terrorism терроризм терроризм terrorism
antiterrorism антитеррористический антитеррористік antiterrorist
movement движение қозғалыс movement
process процесс үдеріс process
transition переход ауысу transition
nonaligned неприсоединение қосылмау nonaligned non-aligned
community сообщество қоғамдастық community
interregional межрегиональный өңіраралық interregional
intergovernmental межправительственный үкіметаралық intergovernmental
interstate межгосударственный мемлекетаралық interstate
senior высокий жоғары senior high
level уровень деңгей level
food продовольственный азық-түлік food
confidence доверие сенім confidence
measures меры шаралар measures
interaction взаимодействие өзара-ықпал interaction
environmental экологический экологиялық environmental ecological
interreligious межрелигиозный дінаралық interreligious
civil гражданский азаматтық civil
society общество қоғам society
party партия партия party партиясы
faction фракция фракция faction фракциясы
staff аппарат аппарат staff apparatus аппараты
standing постоянный тұрақты standing permanent
official официальный ресми official
working рабочий жұмыс working рабочая
democratic демократический демократиялық democratic
socialist социалистический социалистік socialist
fight борьба күрес fight combating
question вопросы мәселелер issues questions
delegation делегация делегация delegation делегациясы
embassy посольство елшілік embassy елшілігі
chairman председатель төраға chairman chairperson
secretariat секретариат хатшылық secretariat
`;

/** What names of one thing have or lack without a difference; some only beside other words. */
export const SILENT = `республика республикасы республикасының republic королевство корольдігі kingdom и в во на по о об о к с со из для между при от а the of for on and to in between by at a an with
  туралы және мен бен пен арасындағы бойынша үшін өзара жөніндегі жылдар жылдарға годы год гг years year участники
  член члены members member қатысушы мүше область области саласындағы сала field sphere area сфера`;
