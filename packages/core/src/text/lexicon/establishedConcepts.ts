/**
 * Tasks, problems, fields, properties and phenomena that many papers share as terms of art.
 * Form and rules: see `establishedNames`.
 */
export const ESTABLISHED_CONCEPTS = `
3D generation
3D human pose estimation
3D object detection
3D reconstruction
3D scene understanding
6D pose estimation | 6-DoF pose estimation | object pose estimation
A/B testing
abstract reasoning
abstractive summarization
action anticipation
action recognition | human action recognition
action segmentation
action-value function | Q-function
activation sparsity
active learning
ad hoc retrieval
ad hoc teamwork
adversarial attack
adversarial bandit
adversarial example
adversarial patch
adversarial robustness
affordance learning | visual affordance
agent safety
agent-based modeling | agent-based modelling
agentic reinforcement learning | agentic RL
agnostic learning
AI alignment | value alignment
AI ethics
AI for science
AI governance
AI safety
AI scheming
AI scientist
AIOps
aleatoric uncertainty
algorithm configuration
algorithm selection
algorithmic collusion
algorithmic fairness
algorithmic reasoning | neural algorithmic reasoning
algorithmic recourse
algorithmic trading
alignment tax
Alzheimer's disease
amortized inference
analogical reasoning
annotation disagreement
anomaly detection
antibody design
approximate nearest neighbor search | nearest neighbor search | ANN search
argument mining
arithmetic reasoning
artificial general intelligence | AGI
artificial life
aspect-based sentiment analysis | ABSA
assembly task | robotic assembly
associative memory
attention sink
auction design
audio captioning
audio classification
audio deepfake detection
audio generation
audio-visual learning
audio-visual speech recognition
authorship attribution
autocurriculum
autoformalization
automated machine learning | AutoML
automated planning
autonomous agent
autonomous driving | self-driving | autonomous vehicle | self-driving car
avatar creation | head avatar
average treatment effect
average-reward reinforcement learning
backdoor attack
bargaining
Bellman equation
Bellman error
benchmark saturation
benign overfitting
best arm identification
bias-variance trade-off
bibliometrics
bilevel optimization | bi-level optimization
bimanual manipulation
bin packing
binary classification
bioinformatics
biological plausibility
bird's-eye-view perception | BEV perception
black-box attack
black-box optimization
blind source separation
blind super-resolution
blockchain
Boolean satisfiability | SAT problem
brain decoding
brain tumor segmentation | brain tumour segmentation
brain-computer interface | BCI
byzantine robustness
calibration error
camera calibration
camera pose estimation
camouflaged object detection
cancer diagnosis
capacitated vehicle routing problem | CVRP
carbon footprint
catastrophic forgetting | catastrophic interference
catastrophic overfitting
causal discovery | causal structure learning
causal graph
causal inference
causal reasoning
causal representation learning
certified robustness
change point detection
chaotic system
chart understanding
chatbot
chess
chest X-ray
chip placement
circuit complexity
circuit discovery
citation recommendation
claim verification
class imbalance | imbalanced learning | imbalanced classification
class-conditional image generation
class-incremental learning
classical planning
click-through rate prediction | CTR prediction | click-through rate
climate change
climate modeling | climate modelling
clinical decision support
clinical text
clustering
co-speech gesture generation
code completion
code generation
code search
code summarization
code translation
code understanding
code-switching
cognitive map
cognitive science
cold-start problem | cold-start recommendation
collaborative filtering
collision avoidance
combinatorial bandit
combinatorial optimization
commonsense knowledge
commonsense knowledge graph
commonsense reasoning
communication efficiency
community detection
compiler optimization
composed image retrieval
compositional generalization | compositional generalisation
compositionality
compressed sensing
computational advertising
computational biology
computational neuroscience
computational pathology
computational photography
computational social science
computed tomography
computer use
computer vision
concentration inequality
concept drift
concept-based explanation
conditional image generation
conditional value at risk | CVaR
confidence calibration | model calibration
confounding bias
constituency parsing
constrained Markov decision process | CMDP
constrained optimization
constrained reinforcement learning | constrained RL
constrained text generation
constraint satisfaction problem
contact-rich manipulation
content moderation
context compression | prompt compression
context length
context window
contextual bandit
continual learning | lifelong learning
continuous control
control theory
controllable generation
controllable text generation | controlled text generation
conversational agent
conversational AI
conversational question answering
conversational recommendation
conversational search
convex optimization
cooperative game
copyright protection
coreference resolution
coreset
correlated equilibrium
cost-sensitive learning
counterfactual explanation
counterfactual fairness
counterfactual inference
counterfactual reasoning
covariate shift
COVID-19
credit assignment
credit scoring
critique generation
cross-domain recommendation
cross-embodiment learning | cross-embodiment
cross-lingual transfer
cross-modal alignment
cross-modal retrieval
crowd counting
crowdsourcing
crystal generation
crystal structure prediction
cultural bias
curiosity-driven exploration
curse of dimensionality
cybersecurity
data attribution | training data attribution
data contamination | benchmark contamination
data curation
data integration
data mining
data poisoning
data privacy
data pruning
data selection
data valuation
data-to-text generation
dataset bias
dataset distillation | dataset condensation
deadly triad
Dec-POMDP | decentralized partially observable Markov decision process
decentralized optimization
deception
deceptive alignment
decision making under uncertainty
deductive reasoning
deep clustering
deep generative model
deep learning
deep linear network
deep metric learning
deep neural network | DNN
deep reinforcement learning | deep RL | DRL
deep research
deepfake
deepfake detection
defect detection
deformable image registration
deformable object manipulation
delayed reward
demand forecasting
demographic parity
dense captioning
dense prediction
dense retrieval
dense reward
density estimation
density ratio estimation
dependency parsing
depth estimation
dexterous manipulation
diabetic retinopathy
dialogue state tracking
dialogue system | dialog system
differential privacy
digital pathology
digital twin
dimensionality reduction
discrete control
discrete representation
disease progression
disentangled representation learning
disentanglement | disentangled representation
distributed optimization
distributed training
distribution shift | distributional shift
distributional reinforcement learning | distributional RL
distributional robustness
DNA sequence modeling
document question answering
document retrieval
document understanding | document AI
domain adaptation
domain generalization
domain shift | domain gap
double descent
drug design | de novo drug design
drug discovery
drug repurposing
drug-target interaction
dueling bandit
dynamic graph
dynamic scene reconstruction
dynamical system
e-commerce
Earth observation
edge computing
edge deployment
edge of stability
efficient exploration
efficient inference
egocentric vision
electrocardiogram | ECG
electroencephalography | electroencephalogram | EEG
electronic design automation
electronic health record | EHR
electronic structure
embodied agent
embodied AI | embodied artificial intelligence
embodied question answering | EQA
emergent ability
emergent communication
emotion recognition
end-to-end autonomous driving | end-to-end driving
end-to-end learning
energy efficiency
energy forecasting
entity alignment
entity linking
entity matching
entity resolution
epidemiology
episodic memory
epistemic uncertainty
equalized odds
equivariance
evasion attack
event camera
event extraction
evolutionary computation
existential risk
experimental design | optimal experimental design
explainability
explainable AI | explainable artificial intelligence | XAI
explainable reinforcement learning
exploding gradient
exploration-exploitation trade-off | exploration-exploitation dilemma | exploration and exploitation
exposure bias
expressive power | expressivity
extensive-form game
extreme classification | extreme multi-label classification
face forgery detection
face recognition
face verification
facial expression recognition
fact checking
fact verification
factuality
fair division
fairness
faithfulness
fake news detection
fault detection
fault diagnosis
feature attribution
feature importance
feature learning
feature selection
federated learning | FL
few-shot classification | few-shot image classification
few-shot learning
filter bubble
financial forecasting
fine-grained image classification | fine-grained visual classification | fine-grained recognition
Fisher information
flat minimum
fluid dynamics | computational fluid dynamics | CFD
formal mathematics
formal verification
foundation model
fraud detection
function approximation
function calling
functional magnetic resonance imaging | fMRI
gait recognition
game of Go
game playing | game AI
game theory
gaze estimation
gaze following
gender bias
gene expression
gene regulatory network
general game playing
generalist agent
generalist policy
generalization
generalization bound
generalization error
generalization gap
generalized zero-shot learning
generative AI | generative artificial intelligence | GenAI
generative model
generative modeling | generative modelling
generative recommendation
generative retrieval
genomics
geometric deep learning
geospatial reasoning
gesture recognition
goal recognition | plan recognition
goal-conditioned reinforcement learning | goal-conditioned RL | GCRL
GPU kernel
gradient inversion
grammatical error correction
Granger causality
graph anomaly detection
graph classification
graph clustering
graph coloring
graph condensation
graph generation
graph isomorphism
graph learning | graph representation learning
graph matching
graph similarity
graph structure learning
graphical model | probabilistic graphical model
grid cell
grokking
group fairness
group theory
GUI agent
hallucination
hand pose estimation
hand-object interaction
handwriting recognition
hardware acceleration
hardware description language | Verilog
hardware-aware design
hashing
hate speech detection
healthcare
heavy-tailed noise
heterogeneous graph
heterogeneous treatment effect | conditional average treatment effect | CATE
heterophily
heuristic search
hierarchical classification
hierarchical reinforcement learning | hierarchical RL | HRL
high dynamic range imaging
high-dimensional statistics
histopathology
homophily
human activity recognition | activity recognition
human feedback
human mesh recovery
human motion generation | motion generation | text-to-motion
human motion prediction
human pose estimation
human preference
human-AI collaboration
human-AI coordination
human-AI interaction
human-computer interaction | HCI
human-in-the-loop
human-object interaction detection | human-object interaction
human-robot collaboration
human-robot interaction | HRI
humanoid locomotion
humanoid robot
hyperbolic geometry
hypergraph
hyperparameter optimization | hyperparameter tuning
hyperspectral imaging | hyperspectral image
hypothesis testing
identifiability
image captioning
image classification
image colorization | colorization | colourization
image compression | learned image compression
image deblurring | deblurring
image dehazing | dehazing
image denoising
image deraining
image editing
image enhancement
image fusion
image generation | image synthesis
image inpainting | inpainting
image matting
image quality assessment
image recognition
image registration
image restoration
image retrieval
image segmentation
image stitching
image super-resolution | super-resolution
image-text retrieval
image-to-3D generation | image-to-3D
image-to-image translation
image-to-video generation | image-to-video
imitation learning
imperfect-information game
implicit bias
implicit regularization
in-context learning | ICL
in-context reinforcement learning | in-context RL
in-hand manipulation
incremental learning
individual fairness
individual treatment effect
induction head
inductive bias
inductive program synthesis
industrial anomaly detection
inference attack
inference efficiency
infinite-width limit
influence maximization
information bottleneck
information extraction
information retrieval
information seeking
information theory
instance segmentation
instruction following
integer programming
intelligent tutoring system
intent detection | intent classification
inter-annotator agreement
interactive machine learning
Internet of Things
interpretability
intrinsic motivation
intrinsic reward
intrusion detection
intuitive physics
inventory management
inverse folding
inverse problem
inverse reinforcement learning | inverse RL | IRL
inverse rendering
irregularly sampled time series
jailbreak | jailbreaking | jailbreak attack
job scheduling
job shop scheduling | JSSP
keyphrase extraction
keyword spotting
knowledge base
knowledge base question answering | KBQA
knowledge conflict
knowledge editing | model editing
knowledge graph
knowledge graph completion
knowledge graph embedding
knowledge graph question answering | KGQA
knowledge representation
knowledge tracing
knowledge-intensive task
Kullback-Leibler divergence | KL divergence
KV cache | key-value cache
KV cache compression
label shift
lane detection
language acquisition
language grounding
language model
language modeling | language modelling
language-conditioned manipulation
large language model | LLM
large reasoning model | LRM
layout analysis
layout-to-image generation
learnability
learning from demonstration | LfD
learning in games
learning rate schedule
learning to defer
learning to rank
learning with noisy labels | noisy label | label noise
learning-augmented algorithm | algorithm with predictions
legal AI
legal judgment prediction
legged locomotion
length bias
length extrapolation
length generalization
lensless imaging
level generation
lifelong reinforcement learning | continual reinforcement learning
light field
linear bandit
linear Markov decision process | linear MDP
linear mode connectivity | mode connectivity
linear programming
linear quadratic regulator | LQR
linear representation hypothesis
linear system
linguistic typology
link prediction
lip reading
Lipschitz continuity
LLM agent | large language model agent | LLM-based agent | language agent
LLM alignment | language model alignment
LLM evaluation
LLM inference
LLM memory | agent memory
LLM planning
LLM reasoning
LLM routing | model routing
LLM safety
LLM serving
LLM unlearning
LLM watermarking
load balancing
local differential privacy
logical reasoning
long context
long video understanding
long-context language model
long-form question answering
long-horizon planning
long-horizon task
long-range dependency
long-tailed recognition | long-tailed learning | long-tailed distribution
long-term memory
long-term time series forecasting | long-term forecasting
loss landscape
loss of plasticity | plasticity loss
lost in the middle
lottery ticket hypothesis
low-dose CT
low-light image enhancement
low-precision training
low-resource language
low-resource machine translation
Lyapunov stability
machine learning interatomic potential | machine learning force field | interatomic potential
machine perception
machine translation
machine unlearning
machine-generated text detection | AI-generated text detection
magnetic resonance imaging | MRI
malware detection
manifold hypothesis
manifold learning
Markov decision process | MDP
Markov game | stochastic game
masked language model
matching market
materials discovery
materials science
math word problem
mathematical reasoning | math reasoning
matrix completion
maximum cut | max-cut
maximum mean discrepancy | MMD
mean-field game
mean-field limit
mechanism design
mechanistic interpretability
medical image analysis
medical image classification
medical image registration
medical image segmentation
medical imaging
medical question answering
medical report generation | radiology report generation
membership inference | membership inference attack | MIA
memorization
mental health
meta-learning | learning to learn
meta-reinforcement learning | meta-RL
metric learning
minimax optimality
minimax optimization
minimax rate
misinformation detection
missing data
missing modality
missing value imputation | data imputation
misuse risk
mixed-integer programming | mixed-integer linear programming | MILP
mobile manipulation
modality gap
mode collapse
model collapse
model compression
model extraction | model stealing
model interpretability
model inversion | model inversion attack
model reuse
model scaling
model selection
model-based reinforcement learning | model-based RL | MBRL
model-free reinforcement learning | model-free RL
molecular docking
molecular dynamics
molecular generation | molecule generation
molecular optimization
molecular property prediction
molecular representation learning
monocular depth estimation
moral reasoning
motion planning
MRI reconstruction
multi-agent collaboration
multi-agent cooperation
multi-agent coordination
multi-agent path finding | multi-agent pathfinding | MAPF
multi-agent reinforcement learning | MARL | multi-agent RL
multi-agent system
multi-armed bandit | bandit problem
multi-behavior recommendation
multi-class classification
multi-fidelity optimization
multi-hop question answering | multi-hop QA
multi-hop reasoning
multi-label classification
multi-object tracking | multiple object tracking
multi-objective optimization
multi-objective reinforcement learning | multi-objective RL | MORL
multi-source domain adaptation
multi-step reasoning
multi-task learning
multi-task reinforcement learning | multi-task RL
multi-turn conversation | multi-turn dialogue
multi-view geometry
multi-view learning
multi-view stereo
multilinguality
multimodal fusion | multi-modal fusion
multimodal large language model | MLLM | multi-modal large language model | large multimodal model
multimodal learning | multi-modal learning
multimodal reasoning
multiple instance learning | MIL
multivariate time series
music generation
music information retrieval
music transcription
mutual information
named entity recognition | NER
Nash equilibrium
natural language generation | NLG
natural language inference | NLI | textual entailment
natural language processing | NLP
natural language understanding | NLU
negative transfer
negotiation
network embedding
network science
neural architecture search | NAS
neural collapse
neural combinatorial optimization
neural decoding
neural machine translation | NMT
neural network
neural population dynamics
neural rendering
neural scaling law
neural tangent kernel | NTK
neuro-symbolic AI | neurosymbolic AI | neural-symbolic AI
neuromorphic computing
neuroscience
news recommendation
no-regret learning
node classification
non-asymptotic analysis
non-Euclidean geometry
non-prehensile manipulation
non-stationarity
nonconvex optimization | non-convex optimization
nonlinear dynamics
nonparametric regression
novel view synthesis | view synthesis
novelty detection
object detection
object hallucination
object permanence
object rearrangement
object tracking | visual object tracking | visual tracking
object-centric learning | object-centric representation learning
object-goal navigation | ObjectNav
obstacle avoidance
occupancy measure
occupancy prediction | 3D occupancy prediction
off-policy evaluation | OPE | off-policy policy evaluation
off-policy learning
offline reinforcement learning | offline RL | batch reinforcement learning
offline-to-online reinforcement learning | offline-to-online RL
on-device learning
on-policy learning
one-shot learning
online advertising
online continual learning
online convex optimization
online learning
online matching
online reinforcement learning | online RL
ontology learning
open-domain dialogue
open-domain question answering | ODQA
open-ended generation
open-ended learning
open-endedness
open-set recognition
open-vocabulary learning
open-vocabulary object detection
open-vocabulary segmentation | open-vocabulary semantic segmentation
open-world learning
opponent modeling | opponent modelling
optical character recognition | OCR
optical flow
optimal control
optimal transport | OT
option discovery
ordinary differential equation | ODE
oriented object detection
out-of-distribution detection | OOD detection
out-of-distribution generalization | OOD generalization
outlier detection
over-refusal
over-squashing
overestimation bias | Q-value overestimation
overfitting
overparameterization | over-parameterization
oversmoothing | over-smoothing
overthinking
PAC learning | probably approximately correct learning
panoptic segmentation
parametric knowledge
paraphrase generation
Parkinson's disease
part-of-speech tagging | POS tagging
partial differential equation | PDE
partial label learning
partial observability
partially observable Markov decision process | POMDP
passage retrieval
path planning
pedestrian detection
peer review
performative prediction
permutation invariance
person re-identification | person Re-ID
personality trait
personalization
personalized federated learning
persuasion
perturbation prediction
phase retrieval
phishing detection
phrase grounding
physical adversarial attack
physics-informed machine learning
pick-and-place
place cell
place recognition | visual place recognition
planning
platonic representation hypothesis
pluralistic alignment
point cloud
point cloud completion
point cloud registration
point cloud segmentation
poisoning attack
poker
policy evaluation
policy learning
policy optimization
policy search
policy transfer
political bias
polysemanticity
popularity bias
portfolio optimization | portfolio management
pose estimation
position bias
positive-unlabeled learning | PU learning
positron emission tomography
posterior collapse
posterior inference
power system
pre-trained language model | pretrained language model | PLM
precipitation nowcasting
precision agriculture
precision medicine
predictive coding
predictive maintenance
preference alignment
preference elicitation
preference learning
preference-based reinforcement learning | preference-based RL | PbRL
principal-agent problem
privacy-preserving machine learning
probabilistic forecasting
probabilistic inference
probabilistic programming
procedural content generation
procedural generation
process mining
process reward
program repair | automated program repair
program synthesis
program verification
prompt injection
protein design
protein folding
protein language model
protein structure prediction
protein-ligand binding | binding affinity prediction
protein-protein interaction
psycholinguistics
pure exploration
quadrupedal locomotion | quadruped locomotion
quantum chemistry
quantum computing
quantum machine learning
quasimetric
query expansion
query optimization
query reformulation
query rewriting
question answering | QA
Rademacher complexity
random matrix theory
reaction prediction | chemical reaction prediction
readability assessment
reading comprehension | machine reading comprehension
real-time strategy game
reasoning
reasoning trace | reasoning chain
recommender system | recommendation system
red teaming
referring expression comprehension
referring expression segmentation | referring image segmentation
regret bound
regret minimization
reinforcement learning | RL
relation extraction
relational reasoning
remote photoplethysmography
remote sensing
representation collapse
representation learning
resource allocation
responsible AI
restless bandit
retinal imaging
retrosynthesis
reversal curse
reward design
reward function design
reward hacking | reward gaming
reward misspecification
reward overoptimization | reward model overoptimization
reward-free exploration
Riemannian geometry
Riemannian manifold
risk sensitivity
risk-sensitive reinforcement learning
RNA design
robot foundation model
robot learning
robot manipulation | robotic manipulation
robot navigation
robotic grasping | robot grasping
robotics
robust control
robust reinforcement learning | robust RL
robustness
root cause analysis
rotation equivariance
rotation invariance
Rubik's Cube
rumor detection | rumour detection
saddle point
safe exploration
safe reinforcement learning | safe RL
safety alignment
safety constraint
saliency map
salient object detection
sample complexity
sample efficiency | data efficiency | sample-efficient
sandbagging
sarcasm detection
satellite imagery
scalable oversight
scaling law
scene flow
scene graph
scene graph generation
scene text detection
scene text recognition
scene understanding
scholarly knowledge graph
Schrödinger bridge
scientific discovery
scientific literature understanding
scientific machine learning
secure multi-party computation | secure multiparty computation
seizure detection
selection bias
selective prediction | selective classification
self-evolving agent
self-supervised learning | SSL
self-verification
semantic communication
semantic correspondence
semantic parsing
semantic role labeling
semantic scene completion
semantic search
semantic segmentation
semantic textual similarity
semi-Markov decision process
semi-supervised learning
sensor fusion
sentence embedding
sentiment analysis | sentiment classification
sequential decision making
sequential recommendation
serverless computing
session-based recommendation
shape completion
sharpness
shielded reinforcement learning
shortcut learning
side-channel attack
sign language recognition
sign language translation
signal propagation
sim-to-real gap
sim-to-real transfer | sim-to-real | sim2real
simplicity bias
simulation-based inference | likelihood-free inference
simultaneous localization and mapping | SLAM
simultaneous translation | simultaneous machine translation
single-cell analysis
single-cell RNA sequencing | scRNA-seq
skeleton-based action recognition
skill discovery
skill learning
skin lesion
sleep staging
slot filling
small language model | SLM
small object detection
smart contract
smart grid
social bias
social choice
social dilemma
social navigation
social network
social reasoning
social simulation
software engineering
sound event detection
sound source localization
source separation
source-free domain adaptation
spam detection
sparse reward | reward sparsity
sparsity
spatial reasoning
spatial transcriptomics
spatio-temporal forecasting | spatiotemporal forecasting
speaker diarization | speaker diarisation
speaker recognition
speaker verification
spectral bias
spectral graph theory
speech emotion recognition
speech enhancement
speech recognition | automatic speech recognition | ASR
speech representation learning
speech separation
speech synthesis
speech translation
speech-to-speech translation
spelling correction
spoken dialogue
spoken language understanding
spurious correlation
stability-plasticity dilemma
Stackelberg game
stance detection
statistical heterogeneity
statistical learning theory
stereo matching
stereotype
stochastic approximation
stochastic control
stochastic differential equation | SDE
stochastic optimization
stock prediction | stock price prediction
story generation
strategic classification
streaming algorithm
structural causal model | SCM
structure from motion
structure-based drug design
style transfer
subject-driven generation | personalized image generation
submodular maximization
subspace clustering
successor features
superalignment
superposition
supervised learning
supply chain management
surface reconstruction
surgical video
survival analysis
swarm intelligence
swarm robotics
sycophancy
symbolic planning
symbolic reasoning
symbolic regression
symmetry breaking
synaptic plasticity
syntactic parsing
synthetic aperture radar
synthetic data
system identification
systematic generalization
table question answering
table structure recognition
tabular data
tabular data generation
tabular learning
tabular reinforcement learning
tactile sensing
talking head generation | talking face generation
task and motion planning | TAMP
task generalization
task planning
task-incremental learning
task-oriented dialogue | task-oriented dialog
teleoperation
temporal abstraction
temporal action localization | temporal action detection
temporal consistency
temporal credit assignment
temporal dependency
temporal graph
temporal knowledge graph
temporal reasoning
tensor completion
test-time adaptation | TTA
test-time compute | inference-time compute
test-time scaling | inference-time scaling
Texas hold'em | no-limit Texas hold'em
text classification | document classification
text embedding
text generation
text simplification
text style transfer
text summarization | summarization
text-based game | text adventure game | text game
text-to-3D generation | text-to-3D
text-to-code
text-to-image generation | text-to-image synthesis | text-to-image
text-to-speech | TTS | text-to-speech synthesis
text-to-SQL | NL2SQL
text-to-video generation | text-to-video
text-to-video retrieval | video retrieval
theorem proving | automated theorem proving
theory of mind | ToM
thermal imaging
time series
time series anomaly detection
time series classification
time series forecasting
time series foundation model
time series imputation
TinyML
tokenization | tokenisation
tool use | tool learning
topic modeling | topic modelling
topological data analysis
toxicity detection
traffic forecasting | traffic prediction
traffic signal control
training stability
trajectory optimization
trajectory planning
trajectory prediction | motion forecasting
transfer learning
transferability of adversarial examples
translation equivariance
traveling salesman problem | travelling salesman problem | TSP
treatment effect estimation | causal effect estimation
trustworthy AI | trustworthy machine learning
turbulence modeling
Turing completeness
two-layer neural network
two-sample test
ultrasound imaging
unbalanced optimal transport
unbiased learning to rank
uncertainty estimation
uncertainty quantification
unconditional image generation
universal adversarial perturbation
universal approximation
unmanned aerial vehicle | UAV | drone
unobserved confounding | hidden confounding | unmeasured confounding
unsupervised domain adaptation | UDA
unsupervised learning
unsupervised reinforcement learning | unsupervised RL
unsupervised representation learning
uplift modeling | uplift modelling
urban planning
user modeling | user modelling
user privacy
user simulation
value function
vanishing gradient
VC dimension
vehicle routing | vehicle routing problem | VRP
verifiable reward
vertical federated learning
video anomaly detection
video captioning
video classification
video compression
video diffusion
video editing
video generation
video interpolation | video frame interpolation
video moment retrieval | temporal grounding | temporal video grounding
video object segmentation
video prediction
video question answering | VideoQA
video summarization
video super-resolution
video understanding
virtual try-on
vision foundation model
vision-and-language navigation | vision-language navigation | VLN
vision-language model | VLM | large vision-language model | LVLM
vision-language pre-training | vision-language pretraining
vision-language-action model | VLA | vision-language-action
visual analytics
visual cortex
visual document understanding
visual grounding
visual illusion
visual localization
visual navigation
visual odometry
visual perception
visual planning
visual prompting
visual question answering | VQA
visual reasoning
visual reinforcement learning | visual RL | pixel-based reinforcement learning
visual representation learning
visual servoing
visual SLAM
visual storytelling
visual-inertial odometry
vocabulary expansion
voice activity detection
voice cloning
voice conversion
voting rule
vulnerability detection
Wasserstein distance
watermarking
weak-to-strong generalization
weakly supervised learning | weak supervision
weakly supervised semantic segmentation
wearable sensor
weather forecasting | weather prediction
web agent
web navigation
web search
weight space
whole slide image
whole-body control
wireless communication
word embedding
word sense disambiguation
working memory
world knowledge
world model
worst-case robustness
zero-shot coordination
zero-shot generalization
zero-shot learning
zero-shot reinforcement learning | zero-shot RL
zero-sum game
`
