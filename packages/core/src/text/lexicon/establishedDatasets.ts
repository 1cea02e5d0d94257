/**
 * Named data sets, benchmarks, simulators and environments.
 * Form and rules: see `establishedNames`.
 */
export const ESTABLISHED_DATASETS = `
1000 Genomes Project
20 Newsgroups
2WikiMultiHopQA
3DPW
3DShapes | Shapes3D
3RScan
50Salads
A-OKVQA
ABC dataset
ABIDE
ACDC
ACE 2005 | ACE05
ActivityNet
ActivityNet Captions
AddSub
ADE20K
ADNI | Alzheimer's Disease Neuroimaging Initiative
Adroit
Adult dataset | UCI Adult | Adult Income
AdvBench
AdvGLUE
AFHQ
AG News | AGNews
AgentBench
AgentDojo
AGIEval
AI Safety Gridworlds
AI2 Reasoning Challenge | ARC-Challenge | ARC-Easy
AI2-THOR | AI2THOR
AI2D
AIME | AIME 2024 | AIME24 | AIME 2025
AirfRANS
AirSim
AISHELL-1
Alexandria materials database
ALFRED
ALFWorld
AlgoPerf
Allen Brain Observatory
Alpaca dataset
AlpacaEval | AlpacaEval 2.0
AlphaFold Database
AMASS
Amazon Reviews
Amazon-Book
AmbigQA
AMC 2023 | AMC23
AMOS
Android in the Wild | AITW
AndroidEnv
AndroidWorld
ANI-1
Animal-AI
ANLI
AntMaze
API-Bank
ApolloScape
APPS
AppWorld
AQuA | AQUA-RAT
ARC-AGI | Abstraction and Reasoning Corpus
Arena-Hard
Argoverse
Argoverse 2
ARO
arXiv dataset
ASDiv
ASQA
AssistantBench
ASVspoof
Atari 100k
Atari 2600 | Atari | Arcade Learning Environment | ALE
ATIS
ATOMIC
AudioCaps
AudioSet
AVA
Avazu
AVSBench
BABEL
bAbI
BABILong
BabyAI
BabyLM
Bamboogle
Banking77
BBQ
BCI Competition IV
BDD100K
BeaverTails
BEHAVIOR-1K
BEIR
Bench2Drive
Berkeley Function Calling Leaderboard | BFCL
Bias in Bios
BIG-bench
BIG-Bench Hard | BBH
BigCodeBench
BigEarthNet
BigPatent
BigToM
BiGym
BioASQ
BIRD
Blended Skill Talk
BlendedMVS
BLiMP
BLINK
Blocksworld
Bongard-LOGO
BookCorpus | BooksCorpus
BoolQ
BOP challenge | BOP benchmark
Boston Housing
Brain-Score
BraTS
Brax
Breakfast Actions
BreakHis
BREEDS
BridgeData V2 | BridgeData | Bridge V2
BRIGHT
BrowseComp
BSD100
BSD68
BSDS500
bsuite
BTCV
C-Eval
C4 | Colossal Clean Crawled Corpus
California Housing
Caltech-101
Caltech-256
CALVIN
CAMELYON16
Camelyon17
CamVid
CARLA
Cars3D
CartPole
CASP | CASP14 | CASP15
CATH
CausalBench
CelebA
CelebA-HQ
CELLxGENE
CFQ
CHAIR
Charades
Charades-STA
ChartQA
Chatbot Arena | LMSYS Chatbot Arena
CHB-MIT
ChemBench
ChEMBL
ChestX-ray14 | ChestX-ray8
CheXpert
CHiME
CICIDS2017
CIFAR-10 | CIFAR10
CIFAR-10-C
CIFAR-100 | CIFAR100
CIFAR-100-LT
CIFAR10-DVS
CIRR
Citeseer
CityFlow
CityLearn
Cityscapes
Civil Comments
CivilComments-WILDS
CLadder
CLEVR
CLEVR-Hans
CLEVRER
CLEVRTex
ClimateBench
CLINC150
Clotho
CLRS benchmark | CLRS-30
CLUE
ClueWeb
CLUTRR
CMIP6
CMMLU
CMU-MOSEI
CMU-MOSI
CNN/DailyMail | CNN/Daily Mail
CO3D | Common Objects in 3D
COCO | MS COCO | MSCOCO | Microsoft COCO
COCO Captions
COCO platform | BBOB
COCO-Stuff
CodeContests
CodeSearchNet
CodeXGLUE
COGS
COIN dataset
CoinRun
CoLA
Colored MNIST | ColoredMNIST | Coloured MNIST
Common Crawl
Common Voice
CommonGen
CommonsenseQA
COMPAS
ComplexWebQuestions
ConceptNet
Conceptual 12M | CC12M
Conceptual Captions | CC3M
CoNLL-2003
ConvFinQA
COPA
CoQA
Cora
CORD-19
CORe50
Countdown game
Covertype
CoVoST 2 | CoVoST
COYO-700M
Craftax
Crafter
CRAG
Criteo
CrossCodeEval
CrossDocked2020 | CrossDocked
CrowS-Pairs
CruxEval
CUAD
CUB-200-2011 | CUB-200 | Caltech-UCSD Birds
CVC-ClinicDB
CVRPLIB
D4RL
DailyDialog
DanceTrack
DataComp
DAVIS 2017 | DAVIS 2016
DAWNBench
DBpedia
DEAP dataset
DecodingTrust
DeepFashion
DeepMind Alchemy
DeepMind Control Suite | DMControl | DM Control Suite | dm_control
DeepMind Lab | DMLab | DMLab-30
Defects4J
Design-Bench
Design2Code
Devign
DexArt
DexMimicGen
DexYCB
DiDeMo
Diplomacy
Distracting Control Suite
DIV2K
DMControl Generalization Benchmark
DNS Challenge
Do-Not-Answer
DocLayNet
DocRED
DocVQA
Dolly
Dolma
DomainBed
DomainNet
DOTA
Dota 2
DPG-Bench
DrawBench
DreamBench | DreamBooth dataset
DRIVE dataset
DROID dataset
DROP
DS-1000
DSBench
DSEC
dSprites
DTD | Describable Textures Dataset
DTU
DUD-E
DukeMTMC-reID
DVS128 Gesture | DVS Gesture
E2E NLG
Ego-Exo4D
Ego4D
EgoSchema
eICU
ELI5
EmbodiedBench
EMNIST
EmpatheticDialogues
ENCODE
EntityQuestions
EnvPool
enwik8
EPIC-KITCHENS | EPIC-KITCHENS-100
EQ-Bench
ERA5
ESC-50
ETH/UCY
ETH3D
ETHICS
ETT | ETTh1 | ETTm1
EuRoC | EuRoC MAV
Europarl
EuroSAT
Exorl
EyePACS
FaceForensics++
FActScore
Fashion-MNIST | FashionMNIST
Fashion200K
FashionIQ
fastMRI
FB15k
FB15k-237
FELM
FEMNIST
FeTaQA
FEVER
FewRel
FFHQ | Flickr-Faces-HQ
FGVC-Aircraft
FigureQA
FinanceBench
Financial PhraseBank
FineWeb
FineWeb-Edu
FinQA
FLamby
FLAN collection
Flatland
FLEURS
Flickr30k
Flickr30k Entities
Flickr8k
FLIP benchmark
FLORES-200 | FLORES-101 | FLORES
FlyingChairs | Flying Chairs
FlyingThings3D
fMoW | Functional Map of the World
Foggy Cityscapes
FOLIO
Folktables
FollowBench
Food-101
FRAMES
FrankaKitchen | Franka Kitchen
Freebase
FreiHAND
FreshQA
FrontierMath
FrozenLake
FSD50K
FUNSD
FurnitureBench
GAIA
Gazebo
Genesis simulator
GenEval
Genomic Benchmarks
GeoBench | GEO-Bench
GEOM-Drugs | GEOM-QM9
GeoQA
German Credit
Gibson
GIFT-Eval
GigaSpeech
Gigaword
GlaS
GLUE
GNM dataset
GoEmotions
Google Research Football
Google Scanned Objects
GoPro dataset
GOT-10k
GovReport
Gowalla
GPQA | GPQA Diamond
GQA
Grid2Op
gridworld | grid world
gSCAN
GSM-Hard
GSM-Plus
GSM-Symbolic
GSM8K
GTA5 | GTAV
GTEx
GTZAN
GuacaMol
GVGAI
Gym-μRTS | MicroRTS
Habitat
Habitat-Matterport 3D | HM3D
HalfCheetah
HallusionBench
HaluEval
HAM10000
Hanabi
HarmBench
HateXplain
HealthBench
HellaSwag
HELM
HELOC
HelpSteer
HH-RLHF | Anthropic HH
Hi-ToM
HIGGS
highD
highway-env
HiRID
HMDB51 | HMDB-51
HotpotQA
HowTo100M
HPatches
HPO-B
HPOBench
Human Cell Atlas
Human Connectome Project | HCP
Human3.6M
HumanEval
HumanEval+ | EvalPlus
HumanEval-X
Humanity's Last Exam | HLE
HumanML3D
HumanoidBench
i2b2
IAM Handwriting Database
ICDAR 2015
ICEWS
IEMOCAP
IFEval
iGibson
IHDP
ImageNet | ImageNet-1K | ILSVRC | ILSVRC2012 | ILSVRC 2012 | ImageNet-1000
ImageNet-100
ImageNet-21K | ImageNet-22K
ImageNet-A
ImageNet-C
ImageNet-LT
ImageNet-R
ImageNet-Sketch
ImageNet-V2
ImageReward dataset
IMDb
iNat21
iNaturalist | iNaturalist 2018
IndicGLUE
InfiniteBench
InfoBench
InfographicVQA
InstructPix2Pix dataset
INTERACTION dataset
InterCode
International Planning Competition | IPC
IntPhys
Isaac Gym
Isaac Lab
Isaac Sim
ISIC | ISIC 2018
IU X-Ray
IWSLT | IWSLT14 | IWSLT 2014 | IWSLT'14
JailbreakBench
JARVIS
Jericho
JFT-300M
JFT-3B
JHTDB | Johns Hopkins Turbulence Database
Jigsaw Toxicity
Jobs dataset
Jumanji
KDD Cup 99 | KDD Cup 1999
KernelBench
KIBA
KILT
Kinetics | Kinetics-400 | Kinetics-600 | Kinetics-700
Kinetix
KIT-ML
KiTS19
KITTI
KITTI-360
KMNIST | Kuzushiji-MNIST
KuaiRand
KuaiRec
Kuhn poker
Kvasir-SEG
L-Eval
LAB-Bench
Labeled Faces in the Wild | LFW
LAION | LAION-5B | LAION-400M
LAION-Aesthetics
Lakh MIDI
LAMBADA
Landsat
Language-Table
LaSOT
Last.fm
LBF | Level-Based Foraging
LCBench
LEAF
LeanDojo benchmark
Leduc hold'em | Leduc poker
LegalBench
Lending Club
LexGLUE
LGSVL
LIAR
LIBERO
Libri-Light
LibriMix
LibriSpeech
LibriTTS
LIDC-IDRI
LIMA dataset
LINEMOD
LiTS
LiveBench
LiveCodeBench
LJSpeech | LJ Speech
LLaVA-Bench
LLFF
LMSYS-Chat-1M
LoCoMo
LogiQA
LOL dataset
Long Range Arena | LRA
LongBench
LongMemEval
LoTTE
LRS2
LRS3
LSMDC
LSUN
LUNA16
LunarLander
Lux AI
LVIS
Lyft Level 5
M4 competition
M5 competition
MACHIAVELLI
MAESTRO
MagnaTagATune
ManiSkill | ManiSkill2 | ManiSkill3
Mapillary Vistas
Market-1501
MasakhaNER
Matbench
Materials Project
MATH | MATH dataset
MATH-500 | MATH500
MATH-Vision | MathVision
mathlib
MathVerse
MathVista
Matterport3D
MAWPS
Maze2D
MBPP
MBPP+
mC4
MD17
MD22
Medical Segmentation Decathlon
MedMCQA
MedMNIST
MedQA
MegaDepth
MELD
Melting Pot
MemoryGym
Messidor
Meta-Dataset
Meta-World | Metaworld | MT50 | MT10
MetaDrive
MetaMathQA
MetaQA
MetaShift
METR-LA
MGSM
MIMIC-CXR
MIMIC-III
MIMIC-IV
MimicGen
MIND
Mind2Web
Minecraft
MineDojo
MineRL
Minerva Math
mini-ImageNet | miniImageNet
miniF2F
MiniGrid
MiniHack
MiniWoB++ | MiniWoB
Mip-NeRF 360 dataset
MIPLIB
MIRACL
MIT-BIH Arrhythmia Database | MIT-BIH
ML-Bench
MLAgentBench
MLE-bench
MLPerf
MLQA
MM-Vet
MMBench
MME
MMLU
MMLU-Pro
MMMLU
MMMU
MMMU-Pro
MMStar
MMTEB
MNIST
MNIST-M
MNLI | MultiNLI
ModelNet10
ModelNet40
MoleculeNet
Monash Time Series Forecasting Archive | Monash Forecasting Archive
Montezuma's Revenge
Moral Machine
MoralBench
MOSES
MOT17 | MOT16 | MOT20 | MOTChallenge
MountainCar
MOVi
MovieLens | MovieLens-1M | MovieLens-20M
Moving MNIST
MP-20
MPI Sintel | Sintel
MPI3D
MPII
Mr. TyDi
MRPC
MS MARCO
MS-Celeb-1M
MSMT17
MSR-VTT | MSRVTT
MSRVTT-QA
MSVD
MT-Bench
MTEB | Massive Text Embedding Benchmark
MuJoCo
Multi-Agent MuJoCo | MAMuJoCo
Multi-Agent Particle Environment
Multi-News
Multi30k
MultiArith
MultiMedQA
MultiPL-E
MultiRC
MultiWOZ
MUSDB18
MusicCaps
MuSiQue
MuSR
MuST-C
MVBench
MVTec AD | MVTec
N-MNIST
n2c2
NAB | Numenta Anomaly Benchmark
NarrativeQA
NAS-Bench-101
NAS-Bench-201
NAS-Bench-301
Natural Questions
NAVSIM
Needle in a Haystack | NIAH
NELL-995
NeoRL
Netflix Prize
NetHack Learning Environment | NetHack | NLE
Neural Latents Benchmark
Neural MMO
NewsQA
NExT-QA
NLP4LP
NLVR2 | NLVR
NoCaps
NSD | Natural Scenes Dataset
NSL-KDD
NSynth
NTU RGB+D | NTU RGB-D
NuminaMath
nuPlan
nuScenes
NYU Depth V2 | NYUv2
OASIS
Objaverse
Objaverse-XL
ObjectNet
Objects365
Obstacle Tower
OC20 | Open Catalyst 2020
OC22
OCRBench
Office-31
Office-Home | OfficeHome
OGB-LSC | PCQM4Mv2
OGBench
ogbg-molhiv
ogbl-collab
ogbn-arxiv
ogbn-papers100M
ogbn-products
OK-VQA
OlympiadBench
Omni-MATH
Omniglot
One Billion Word Benchmark | LM1B
OntoNotes | OntoNotes 5.0
Open Catalyst Project
Open Graph Benchmark | OGB
Open Images
Open X-Embodiment | OXE
OpenAI Gym | Gymnasium
OpenAssistant Conversations
OpenBookQA
OpenEQA
OpenHermes
OpenML
OpenML-CC18
OpenSpiel
OpenToM
OpenWebMath
OpenWebText
OPUS-100
OSCAR corpus
OSWorld
Overcooked | Overcooked-AI
Oxford Flowers | Flowers-102 | Oxford Flowers-102
Oxford-IIIT Pet | Oxford Pets
P3 | Public Pool of Prompts
PACS
PadChest
Panda-70M
PanNuke
PaperBench
PartiPrompts
PartNet
PartNet-Mobility
PASCAL Context
PASCAL VOC | PASCAL VOC 2012 | VOC 2007 | VOC 2012
PathVQA
PAWS
PCBA
PDBbind
PDEArena
PDEBench
PEER benchmark
PEMS-BAY
Penn Treebank | PTB
Perception Test
Permuted MNIST
PersonaChat | Persona-Chat
PettingZoo
pFL-Bench
PG-19
PGM dataset
PHYRE
Physion
PhysioNet
Pick-a-Pic
PIQA
PKU-SafeRLHF
Places365 | Places2
PlanBench
PlotQA
PMC-15M
PMC-OA
Pommerman
POPE
PopGym
PopQA
PoseBusters
PRM800K
Procgen | Procgen Benchmark
ProcTHOR
PrOntoQA
ProofNet
ProofWriter
Protein Data Bank | PDB
ProteinGym
PTB-XL
PubChem
PubLayNet
PubMed
PubMed citation network
PubMedQA
PushT | Push-T
PutnamBench
PyBullet
QASPER
QM9
QNLI
QQP | Quora Question Pairs
QuAC
QuickDraw | Quick, Draw!
QVHighlights
R-Judge
RACE
RAVDESS
RAVEN
Raven's Progressive Matrices
RCV1
RE-Bench
RealEstate10K
RealToxicityPrompts
RealWorldQA
ReClor
ReCoRD
RecSim
RedPajama
REDS
RefCOCO | RefCOCO+ | RefCOCOg
RefinedWeb
Replica
RepoBench
RESIDE
RetailRocket
Reuters-21578
REVERIE
RewardBench
Rico
RL Unplugged
RLBench
RoboCasa
robomimic
RoboMIND
RoboNet
robosuite
RoboTHOR
RoboTwin
RobustBench
Room-across-Room | RxR
Room-to-Room | R2R
ROOTS corpus
Rotated MNIST
RTE
RULER
RWARE
S2ORC
S3DIS
Safety Gym | Safety-Gymnasium
SafetyBench
SAMSum
SAPIEN
SATLIB
SBU Captions
SCAN
SCAND
ScanNet
ScanNet++
ScanNet200
ScanObjectNN
ScanQA
ScanRefer
Schema-Guided Dialogue
SciBench
SciCode
SciDocs
ScienceAgentBench
ScienceQA
ScienceWorld
SciFact
SciRepEval
SciTail
Screen2Words
ScreenSpot
SCROLLS
SEED dataset
SEED-Bench
Self-Instruct dataset
SemanticKITTI
SemEval
Sentinel-2
Set14
Set5
SEVIR
Shakespeare dataset
ShapeNet
ShapeNetPart
ShareGPT
ShareGPT4V
SICK
SIDD
SimpleQA
SIMPLER | SimplerEnv
SIQA | Social IQa | SocialIQA
SKEMPI
SLAKE
Sleep-EDF
SlimPajama
SMACv2
SmallNORB
SMAP
SMARTS
SNIPS
SNLI
SNLI-VE
Sokoban
Something-Something | Something-Something V2 | SSv2
SOON
Sort-of-CLEVR
Sotopia
Speech Commands | Google Speech Commands
SPICE dataset
Spider
SQuAD | SQuAD 1.1
SQuAD 2.0 | SQuAD v2
SSL4EO
SST-2 | Stanford Sentiment Treebank | SST-5
Stack Overflow dataset
Stanford Cars
Stanford Drone Dataset
Stanford Human Preferences
StarCraft II | SC2LE
StarCraft Multi-Agent Challenge | SMAC
StereoSet
STL-10
StoryCloze | ROCStories
StrategyQA
StrongREJECT
STS-B | STS Benchmark
Sudoku-Extreme
SummaC
SummEval
SUMO
SUN RGB-D
SUN397
Super-NaturalInstructions | Natural Instructions
SUPERB
SuperGLUE
SuperGPQA
SVAMP
SVHN | Street View House Numbers
SWaT
SWE-bench | SWE-bench Lite
SWE-bench Verified
SWE-Gym
Switchboard
SYNTHIA
T-LESS
T2I-CompBench
TabArena
TabFact
TabMWP
Tabula Sapiens
TACRED
TALENT benchmark
Tanks and Temples
Taobao
TAPE
TAT-QA
TED Talks
TED-LIUM
TerminalBench | Terminal-Bench
TerraIncognita | Terra Incognita
text8
TextVQA
TextWorld
The Cancer Genome Atlas | TCGA
The Pile
The Stack
TheAgentCompany
TheoremQA
Therapeutics Data Commons | TDC
ThreeDWorld | TDW
THUMOS14 | THUMOS'14
tiered-ImageNet | tieredImageNet
TIMIT
Tiny ImageNet | TinyImageNet
TinyStories
TL;DR | Reddit TL;DR
Tmall
TOFU
ToMi
ToolBench
TORCS
TotalSegmentator dataset
ToTTo
Tox21
ToxiGen
TrackingNet
TravelPlanner
TREC
TREC Deep Learning Track
TREC-COVID
TriviaQA
TrustLLM
TruthfulQA
TSPLIB
TUDataset
Tuebingen cause-effect pairs | Tübingen cause-effect pairs
TUH EEG Corpus | TUEG
TUM RGB-D
TVQA
Twins dataset
TyDi QA | TyDiQA
Ubuntu Dialogue Corpus
UCF-Crime
UCF101 | UCF-101
UCI Machine Learning Repository | UCI
UCR Time Series Archive | UCR archive
UEA Multivariate Time Series Archive | UEA archive
UK Biobank
UltraChat
UltraFeedback
UMLS | Unified Medical Language System
UN Parallel Corpus
UniProt
UniRef50 | UniRef90
Unity ML-Agents
Universal Dependencies
UNSW-NB15
Urban100
UrbanSound8K
USPS
USPTO-50K | USPTO
V-D4RL
VBench
VCTK
VGGFace2
VGGSound
Video-MME
VIMA-Bench
Vimeo-90K
VirtualHome
VisA
VisDA | VisDA-2017
Visual Commonsense Reasoning | VCR
Visual Dialog | VisDial
Visual Genome
VisualWebArena
VITON-HD
VizDoom
VizWiz
VLCS
VoxCeleb | VoxCeleb1 | VoxCeleb2
VoxPopuli
VQA v2 | VQAv2 | VQA 2.0
VQA-CP
VQA-RAD
VTAB | VTAB-1k
Waterbirds
Waymax
Waymo Open Dataset | Waymo Open Motion Dataset | WOMD
WeatherBench
WeatherBench 2
WebArena
WebGPT Comparisons
WebNLG
Webots
WebQuestions
WebQuestionsSP | WebQSP
WebShop
WebSRC
WebVid | WebVid-10M
WebVoyager
WIDER FACE
WikiArt
Wikidata
WikiHow
WikiSQL
WikiTableQuestions
WikiText-103
WikiText-2
WildBench
WildChat
WILDS
WinoBias
WinoGender
Winograd Schema Challenge
WinoGrande
Winoground
Wizard of Wikipedia
WMDP
WMT | WMT14 | WMT16 | WMT 2014 | WMT'14
WN18
WN18RR
WNLI
WordNet
WorkArena
WSJ0-2mix
XGLUE
XLand
XLand-MiniGrid
XNLI
XQuAD
XSTest
XSum
XTREME
xView
YAGO
YAHPO Gym
YCB | YCB Object Set
YCB-Video
Yelp
Yelp2018
YFCC100M
YooChoose
YouCook2
YouTube-VOS
ZeroSCROLLS
ZINC
τ-bench | tau-bench
`
