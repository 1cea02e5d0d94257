/**
 * Words of science in general, in the singular: on their own, or all together, they name nothing that two papers could
 * share. A term may hold them beside a telling word (`language model`), and a few may end a name (`Adroit benchmark`).
 */
const GENERIC = (
  'ability absence abstract accuracy achievement action-able addition advance advancement advantage aim algorithm alternative ' +
  'amount analysis application approach area argument aspect assumption attempt author availability average base baseline ' +
  'basis behavior benefit body building capability capacity case category challenge change characteristic choice claim class ' +
  'code collection combination comparison complexity component comprehensive computation concept concern conclusion condition ' +
  'configuration consequence consideration constraint construction content context contrast contribution core correlation cost ' +
  'criterion data dataset decade decision definition degree demand demonstration dependence description design detail ' +
  'development difference difficulty direction discussion domain drawback effect effectiveness efficacy efficiency effort ' +
  'element emergence end environment error evaluation evidence example existence experiment explanation exploration extension ' +
  'extent fact factor failure family feature field finding focus form formulation foundation framework function future ' +
  'gain gap generation goal group growth guidance hand help idea impact implementation implication importance improvement ' +
  'increase indication individual influence information input insight instance intuition investigation issue item key kind ' +
  'knowledge lack language level limit limitation line link list literature loss machine majority manner margin measure ' +
  'mechanism method methodology metric mode model modification module motivation nature need notion novelty number object ' +
  'objective observation obstacle opportunity order outcome output overview pair paper paradigm parameter part pattern people ' +
  'performance period perspective phase phenomenon piece pipeline place point popularity position possibility potential power ' +
  'practice practitioner premise presence principle prior problem procedure process product progress project promise proof ' +
  'property proposal protocol purpose quality quantity question range rate ratio reason region relation relationship ' +
  'representation requirement research researcher resource response rest result review rise role rule sample scale scenario ' +
  'scheme scope score section sense series set setting setup shortcoming significance similarity situation size skill solution ' +
  'source space speed stage standard start state statement step strategy strength structure study style subject subset success ' +
  'suite summary support survey system target task team technique technology tendency term test text theory thing time tool ' +
  'topic training trend trial type understanding unit usage user utility validation value variable variant variation variety ' +
  'version view way weakness week word work world year researcher github code url http https website page video supplementary'
).split(' ')

/** Adjectives, verbs and participles that praise, compare or report; they open no term. */
const REPORTING = (
  'able accurate achieve achieved achieving additional address addresses addressed addressing adopt adopted advanced aim aims ' +
  'allow allowing allows analyze analyzed applied applies apply applying appropriate arise assess available aware basic better ' +
  'bring brings broad build building builds called capable careful careful challenging clear close combine combined combines ' +
  'combining common comparable compare compared comparing competitive complete complex conduct conducted consider considerable ' +
  'considered considering consist consisting consists contain containing contains correct correspond corresponding create ' +
  'creates critical crucial current deal dealing define defined defines demonstrate demonstrated demonstrates demonstrating ' +
  'depend dependent depends derive derived describe described desired detail detailed determine develop developed developing ' +
  'develops different difficult discover discuss diverse easy effective efficient emerging employ employed employing employs ' +
  'empirical enable enabled enables enabling encourage encouraging enhance enhanced enhances enhancing ensure ensures ensuring ' +
  'entire essential establish established evaluate evaluated evaluates evaluating examine examined excellent existing explain ' +
  'explore explored explores exploring expensive extend extended extends extensive facilitate fail fails favorable find finding ' +
  'finds flexible focus focuses following formulate found fundamental general generate generated generates generating get give ' +
  'gives giving good great growing guide handle handling hard help helpful helps high higher highest identify identified ' +
  'identifies identifying ill illustrate important impressive improve improved improves improving include included includes ' +
  'incorporate incorporates incorporating increase increased increases increasing independent inherent initial innovative ' +
  'inspired instead interesting introduce introduced introduces introducing investigate investigated investigates investigating ' +
  'involve involved involves involving issue key known lack lacking large larger largest lead leading leads learn learned learns ' +
  'learnt leverage leveraged leverages leveraging limited long low lower main major make makes making meaningful minimal modern ' +
  'modify motivate motivated multiple natural naturally necessary need needed needs new notable novel numerous observe observed ' +
  'obtain obtained obtaining obtains offer offered offering offers open original outperform outperformed outperforming outperforms ' +
  'overall overcome particular perform performed performing performs popular possible potential powerful practical present ' +
  'presented presenting presents prevent previous principled prior produce produced produces producing prominent promising propose ' +
  'proposed proposes proposing prove proved proves provide provided provides providing public publicly purpose range rapid real ' +
  'realistic reasonable recent reduce reduced reduces reducing related relatively release released relevant reliable remain remaining ' +
  'remains remarkable report reported represent require required requires requiring respective result resulting results reveal ' +
  'revealing reveals rich satisfactory seek seeks serve set several severe show showed showing shown shows significant similar ' +
  'simple simpler simplify single solve solved solves solving sophisticated special specific standard state strong studied studies ' +
  'study studying subsequent substantial successful suffer suffers sufficient suggest suggests suitable superior support take takes ' +
  'taking tackle tackles tackling tend tends thorough total traditional treat true try trying typical understand understanding unique ' +
  'unprecedented useful utilize utilized utilizes utilizing valuable various vast verify vital want way wide widespread widely work ' +
  'works yield yielding yields zero compelling conventional certain consistent comprehensive entire whole full inexpensive noteworthy ' +
  'overwhelming accompanying aforementioned above classic state-of-the-art art sota'
).split(' ')

export const GENERIC_WORDS: ReadonlySet<string> = new Set(GENERIC)
export const REPORTING_WORDS: ReadonlySet<string> = new Set(REPORTING)
