/**
 * Named techniques, models, architectures, algorithms, systems, tools, measures and theories.
 * Form and rules: see `establishedNames`.
 */
export const ESTABLISHED_METHODS = `
3D Gaussian splatting | 3DGS | Gaussian splatting
4D Gaussian splatting
acquisition function
action chunking
Action Chunking with Transformers
activation patching
activation steering
active contour
active inference
active perception
actor-critic
AdaBoost
Adafactor
Adagrad
Adam | Adam optimizer | Adam optimiser
AdamW
adapter tuning
AdapterFusion
additive noise model
ADMM | alternating direction method of multipliers
advantage actor-critic | A2C
advantage-weighted regression
adversarial imitation learning
adversarial learning
adversarial purification
adversarial training
Agent57
AI debate
ALBEF
ALBERT
AlexNet
ALiBi
ALIGN
Alpaca
AlphaCode
AlphaEvolve
AlphaFold
AlphaFold2 | AlphaFold 2
AlphaFold3 | AlphaFold 3
AlphaGeometry
AlphaGo
AlphaGo Zero
AlphaProof
AlphaStar
AlphaTensor
AlphaZero
AnimateDiff
annealed importance sampling
answer set programming
ant colony optimization
Apache Spark
Ape-X
apprenticeship learning
approximate Bayesian computation
approximate dynamic programming
ArcFace
ARIMA
asynchronous advantage actor-critic | A3C
attention mechanism
attribution patching
Audio Spectrogram Transformer
AudioLDM
AudioLM
augmented Lagrangian
Auto-sklearn
AutoAttack
AutoAugment
AutoDAN
AutoDock Vina
autoencoder
Autoformer
AutoGen
AutoGluon
AutoGPT
automatic curriculum learning
automatic differentiation
autoregressive flow
autoregressive model
AWAC
AWQ
back-door adjustment
back-translation
backpropagation
backpropagation through time
bagging
Baichuan
Barlow Twins
BART
batch normalization | BatchNorm
batch-constrained Q-learning | BCQ
Bayesian inference
Bayesian knowledge tracing
Bayesian network
Bayesian neural network
Bayesian optimization | BO
Bayesian personalized ranking
beam search
BEAR
behavior cloning | behaviour cloning | behavioral cloning | behavioural cloning
behavior tree | behaviour tree
BEiT
belief propagation
Benders decomposition
BERT
BERT4Rec
BERTScore
best-of-N sampling | best-of-N
BEVFormer
BEVFusion
bi-encoder | dual encoder
BigBird
BigGAN
BiLSTM | bidirectional LSTM
BioBERT
BiomedCLIP
bisimulation metric | bisimulation
BitNet
black-box variational inference
BLEU
BLEURT
blind deconvolution
BLIP
BLIP-2
BLOOM
BM25
Boltzmann machine | restricted Boltzmann machine
BRAC
Bradley-Terry model
branch and bound
bundle adjustment
BYOL | Bootstrap Your Own Latent
ByT5
byte pair encoding | BPE
ByteTrack
C3D
Cal-QL
CAMEL
canonical correlation analysis | CCA
capsule network
Carlini-Wagner attack
CatBoost
causal abstraction
causal attention
causal forest
causal mediation analysis
causal transformer
cellular automaton
centered kernel alignment | CKA
centralized training with decentralized execution | centralized training and decentralized execution | CTDE
chain-of-thought prompting | chain-of-thought | CoT
ChatDev
ChatGLM | GLM-4
ChatGPT
Chinchilla
Chronos
CICERO
CIDEr
CLAP
classifier guidance
classifier-free guidance | CFG
Claude
Claude 3.5 Sonnet
CleanRL
ClinicalBERT
CLIP | Contrastive Language-Image Pre-training | contrastive language-image pretraining
CLIPort
CLIPScore
CMA-ES
co-training
CoCa
Code as Policies
Code Llama
CodeBERT
CodeGen
CodeT5
Codex
cognitive architecture
CogVideoX
CogVLM
ColBERT
COLMAP
column generation
COMA
COMBO
COMET
CommNet
complementary learning systems
ComplEx
concept bottleneck model
conditional flow matching
conditional GAN
conditional random field | CRF
conditional variational autoencoder | CVAE
conformal prediction
conformal risk control
Conformer
conjugate gradient
connectionist temporal classification | CTC
conservative Q-learning | CQL
consistency model
consistency regularization
constitutional AI
constrained decoding
continual pre-training | continued pre-training
continuous normalizing flow
contrastive decoding
contrastive learning
contrastive loss
contrastive predictive coding
Contriever
control barrier function
ControlNet
Conv-TasNet
ConvE
ConvNeXt
convolutional neural network | CNN | ConvNet | convolutional network
CoOp
coordinate descent
copy mechanism
Coq
CORAL
corrective RAG
count-based exploration
counterfactual regret minimization | CFR
CPLEX
cross-attention
cross-encoder
cross-entropy loss
Crossformer
CUDA
CURL
curriculum learning
CutMix
Cutout
cutting plane
CycleGAN
DAgger | dataset aggregation
DALL-E
DALL-E 2
DALL-E 3
DANN | domain-adversarial neural network
DAPO
DARTS | differentiable architecture search
data augmentation
data parallelism
data programming
DBSCAN
DCGAN
DCRNN
DDIM | denoising diffusion implicit model
DDIM inversion
DeBERTa
decentralized SGD
Decision Transformer
decision tree
decoder-only transformer
decomposed prompting
deep belief network
deep deterministic policy gradient | DDPG
deep ensemble
deep equilibrium model
deep image prior
deep kernel learning
deep knowledge tracing
deep Q-network | DQN | deep Q-learning
deep sets | DeepSets
Deep SVDD
DeepAR
DeepFM
DeepLab | DeepLabv3 | DeepLabv3+
DeepONet
DeepProbLog
DeepSeek
DeepSeek-Coder
DeepSeek-Prover
DeepSeek-R1
DeepSeek-V2
DeepSeek-V3
DeepSeek-VL
DeepSeekMath
DeepSORT
DeepSpeed
DeepStack
DeepWalk
deformable convolution
Deformable DETR
DeiT
DeltaNet | Gated DeltaNet
denoising autoencoder
denoising diffusion probabilistic model | DDPM
denoising score matching
dense passage retrieval | DPR
DenseNet
density functional theory | DFT
Depth Anything
depthwise separable convolution
determinantal point process | DPP
DETR | Detection Transformer
DIAYN
Dice loss
dictionary learning
DiffDock
difference-in-differences
differentiable optimization
differential dynamic programming
differential evolution
diffusion distillation
diffusion language model | diffusion large language model
diffusion model
diffusion policy
diffusion transformer | DiT
Dijkstra's algorithm
dilated convolution
DimeNet
DIN
DINO
DINOv2
DINOv3
direct preference optimization | DPO
Dirichlet process
discrete diffusion model | discrete diffusion
DistilBERT
DistMult
distributionally robust optimization | DRO
DLinear
DLRM
do-calculus
doc2vec
domain randomization
domain-adaptive pre-training
domain-adversarial training
DoRA
double DQN | double Q-learning
double machine learning | debiased machine learning
doubly robust estimation | doubly robust estimator
DP-SGD
DPM-Solver
DreamBooth
Dreamer | DreamerV2
DreamerV3
DreamFusion
drift-diffusion model
DROID-SLAM
dropout
DrQ | DrQ-v2
DSPy
dual process theory | System 1 and System 2
dueling network
DUSt3R
Dyna
dynamic Bayesian network
dynamic mode decomposition
dynamic movement primitive
dynamic programming
dynamic sparse training
dynamic time warping | DTW
dynamical mean-field theory
early exiting | early exit
early stopping
echo state network
EfficientNet
EfficientZero
elastic net
elastic weight consolidation | EWC
ELECTRA
eligibility trace
ELMo
Elo rating
empirical risk minimization | ERM
ENAS
EnCodec
encoder-decoder
energy-based model | EBM
Enformer
ensemble learning | ensemble method
entropy regularization
epsilon-greedy | ε-greedy
equilibrium propagation
equivariant graph neural network | EGNN
equivariant neural network
ESM | Evolutionary Scale Modeling
ESM-2
ESMFold
Eureka
evidential deep learning
Evol-Instruct
evolution strategy
evolutionary algorithm
EXP3
expectation maximization | EM algorithm
expectation propagation
expected improvement
experience replay
expert iteration
expert parallelism
exponential moving average | EMA
exponential smoothing
extended Kalman filter
extragradient method
factor graph
factorization machine
FAISS
Falcon
Fast R-CNN
Faster R-CNN
FastSpeech | FastSpeech 2
fastText
feature pyramid network | FPN
FedAvg | federated averaging
FEDformer
FedProx
feed-forward network
feedback alignment
feudal network
few-shot prompting
FGSM | fast gradient sign method
fictitious play
FinBERT
fine-tuning | finetuning
finite element method
finite scalar quantization
finite state machine
fitted Q-iteration
FixMatch
Flamingo
Flan-T5
FlashAttention | Flash Attention
FlashAttention-2
Florence-2
flow matching
FlowNet
FLUX
focal loss
follow the regularized leader | FTRL
forward-forward algorithm
FourCastNet
Fourier neural operator | FNO
Fourier transform | fast Fourier transform
Frank-Wolfe algorithm | Frank-Wolfe
free energy principle
front-door adjustment
Fréchet inception distance | FID
FT-Transformer
fully convolutional network
fully sharded data parallel | FSDP
FunSearch
fuzzy logic
G-Eval
GAIL | generative adversarial imitation learning
Galactica
gated recurrent unit | GRU
Gato
Gaussian mixture model | GMM
Gaussian process | GP
GCG | greedy coordinate gradient
Gemini
Gemini 1.5 Pro
Gemini 2.5 Pro
Gemma
Gemma 2
Geneformer
generalized additive model
generalized advantage estimation | GAE
generalized policy iteration
generative adversarial network | GAN
generative agent
generative flow network | GFlowNet
genetic algorithm
genetic programming
Genie
Gibbs sampling
GLIP
global workspace theory
GloVe
Glow
GNoME
Go-Explore
GoogLeNet
Gopher
GPT | generative pre-trained transformer
GPT-2
GPT-3
GPT-3.5
GPT-4
GPT-4.1
GPT-4o
GPT-4o-mini
GPT-4V
GPT-5
GPT-J
GPT-Neo
GPT-NeoX
GPTQ
Grad-CAM
gradient accumulation
gradient ascent
gradient boosted decision tree | GBDT
gradient boosting | gradient boosting machine
gradient checkpointing
gradient clipping
gradient compression
gradient descent
gradient descent ascent
gradient episodic memory | GEM
gradient surgery | PCGrad
graph attention network | GAT
graph autoencoder | variational graph autoencoder
graph convolutional network | GCN | graph convolutional neural network
graph cut
graph isomorphism network | GIN
graph network simulator
graph neural network | GNN
graph of thoughts
graph transformer
Graph WaveNet
GraphCast
GraphCodeBERT
Graphormer
GraphRAG
GraphSAGE
greedy decoding
grid search
Gromov-Wasserstein distance
Grounding DINO
Group DRO
group normalization
group relative policy optimization | GRPO
grouped-query attention
GRU4Rec
guided decoding
Gumbel-Softmax
Gurobi
Hamilton-Jacobi reachability
Hamiltonian Monte Carlo | HMC
Hamiltonian neural network
Hawkes process
HDBSCAN
Hebbian learning
heterogeneous graph neural network
hidden Markov model | HMM
hierarchical clustering
hierarchical task network
HiFi-GAN
hindsight experience replay | HER
hindsight relabeling | hindsight relabelling
hinge loss
HIRO
HNSW
homomorphic encryption
Hopfield network
HRNet
Huber loss
HuBERT
Hugging Face Transformers
HunyuanVideo
HyDE
Hyena
hyper-heuristic
Hyperband
hypergraph neural network
hypernetwork
I-JEPA
I3D
iBOT
iCaRL
identity preference optimization
iLQR | iterative LQR
ImageBind
Imagen
IMPALA
implicit differentiation
implicit neural representation | INR
implicit Q-learning | IQL
importance sampling
Inception | Inception-v3
independent component analysis | ICA
independent Q-learning
inductive logic programming
influence function
InfoNCE
information bottleneck method
Informer
Instant-NGP
InstructBLIP
InstructGPT
instruction tuning | instruction fine-tuning
InstructPix2Pix
instrumental variable
integrated gradients
interior point method
InternLM
InternVL
intrinsic curiosity module
invariant risk minimization | IRM
inverse propensity scoring | inverse probability weighting | inverse propensity weighting
IP-Adapter
IPPO
IRIS
Isabelle | Isabelle/HOL
isolation forest
Isomap
iterated amplification
iterative closest point
iTransformer
JAX
JEPA | joint-embedding predictive architecture
Jukebox
K-FAC
k-means | k-means clustering
k-medoids
k-nearest neighbors | kNN | k-NN | k-nearest neighbours
Kahneman-Tversky optimization | KTO
Kalman filter
kernel method
kernel ridge regression
Kimi k1.5
kNN-LM
knowledge distillation
knowledge gradient
Kolmogorov-Arnold network | KAN
Koopman operator
Kosmos-2
kriging
L-BFGS
L1 regularization
L2P
label propagation
label smoothing
Lag-Llama
LAMB
LambdaMART
LaMDA
LangChain
Langevin dynamics
Laplace approximation
laplacian representation
large neighborhood search | large neighbourhood search
lasso
latent consistency model
latent diffusion model | latent diffusion
latent Dirichlet allocation
latent variable model
lattice Boltzmann method
layer normalization | LayerNorm
layer-wise relevance propagation
Lean | Lean 4
learned optimizer
learning without forgetting
least-to-most prompting
LeNet
level set method
Libratus
LightGBM
LightGCN
LIME
Lin-Kernighan-Helsgaun | LKH | LKH-3
linear attention
linear discriminant analysis
linear probing | linear probe
linear regression
linear temporal logic | LTL
Linformer
LiNGAM
LinUCB
Lion
liquid neural network | liquid time-constant network
LLaMA
Llama 2
Llama 3
Llama 3.1
Llama Guard
LLaVA
LLaVA-1.5
LLaVA-Med
LLaVA-NeXT
LLaVA-OneVision
LLM-as-a-judge
LMDrive
local attention
local outlier factor
local search
local SGD
locality-sensitive hashing | LSH
locally linear embedding
LoFTR
logic tensor network
logistic regression
logit lens
long short-term memory | LSTM
Longformer
lookahead optimizer
Louvain algorithm
low-rank adaptation | LoRA
low-rank approximation
LPIPS
LXMERT
Lyapunov function
MACE
MADDPG
magnitude pruning
majority voting
Mamba
Mamba-2
MAP-Elites
MAPPO
Markov chain
Markov chain Monte Carlo | MCMC
Markov logic network
Markov random field
Mask R-CNN
Mask2Former
masked autoencoder
masked diffusion model
masked image modeling | masked image modelling
masked language modeling | masked language modelling | MLM
MaskFormer
MaskGIT
matching network
matrix factorization
MatterGen
maximal update parametrization | maximal update parameterization | μP
maximum a posteriori policy optimization | MPO
maximum entropy inverse reinforcement learning
maximum entropy reinforcement learning | MaxEnt RL
mBERT | multilingual BERT
MBPO | model-based policy optimization
mean field theory
Mean Teacher
Med-PaLM
MedSAM
Megatron-LM
memory network
memory-augmented neural network
message passing
message passing neural network | MPNN
MetaGPT
METEOR
Metropolis-Hastings
MiDaS
Minerva
mini-batch SGD
MiniGPT-4
minimum Bayes risk decoding
minimum description length | MDL
Mip-NeRF
mirror descent
Mistral | Mistral 7B
mixed-precision training
MixMatch
Mixtral | Mixtral 8x7B
mixture of experts | MoE
mixup
MLP-Mixer
MobileNet | MobileNetV2 | MobileNetV3
MoCo | MoCo v2 | momentum contrast
Model Context Protocol
model merging
model parallelism
model predictive control | MPC
model soup
model-agnostic meta-learning | MAML
Moirai
MOMENT
momentum method
Monte Carlo dropout | MC dropout
Monte Carlo method
Monte Carlo tree search | MCTS
MOPO
MOReL
MPT
mT5
multi-agent debate
multi-head attention | multi-head self-attention
multi-head latent attention
multi-query attention
multi-token prediction
multidimensional scaling
multilayer perceptron | MLP | multi-layer perceptron
multiplicative weights update
Muon
MusicGen
MusicLM
MuZero
N-BEATS
N-HiTS
naive Bayes
natural gradient
natural policy gradient
NEAT
NequIP
Nesterov acceleration | Nesterov accelerated gradient
network pruning | neural network pruning | model pruning
neural cellular automaton
neural collaborative filtering
neural module network
neural operator
neural ordinary differential equation | neural ODE
neural process | conditional neural process
neural radiance field | NeRF
neural stochastic differential equation | neural SDE
neural theorem prover
neural Turing machine
neuroevolution
Newton's method
next-scale prediction
next-token prediction
NFNet
nnU-Net | nnUNet
node2vec
nonnegative matrix factorization | NMF | non-negative matrix factorization
normalizing flow | normalising flow
NOTEARS
novelty search
NSGA-II
nucleus sampling | top-p sampling
o3-mini
o4-mini
Octo
OLMo
on-policy distillation
one-class classification
one-class SVM
one-shot NAS
online gradient descent
OpenAI Five
OpenAI o1 | o1-preview
OpenAI o3
OpenCLIP
OpenFlamingo
OpenHands
OpenPose
OpenVLA
OPT
optimal brain surgeon
optimism in the face of uncertainty
option framework
option-critic
Optuna
OR-Tools
ORB-SLAM3 | ORB-SLAM2 | ORB-SLAM
ORPO
outcome reward model | ORM
OWL-ViT
PAC-Bayes | PAC-Bayesian
PagedAttention
PageRank
PAIR
PaLI
PaliGemma
PaLM
PaLM 2
PaLM-E
Pangu-Weather
parameter-efficient fine-tuning | PEFT
Parti
particle filter
particle swarm optimization | PSO
PatchTST
PATE
PC algorithm
PDDL | Planning Domain Definition Language
PEGASUS
Perceiver | Perceiver IO
Perceiver Resampler
perceptual loss
Performer
perplexity
persistent homology
PETS
PGD | projected gradient descent
Phi-2
Phi-3
Phi-4
physics-informed neural network | PINN
PID control | PID controller
PILCO
pipeline parallelism
pix2pix
PixArt-α
PixelCNN | PixelRNN
PlaNet
Platt scaling
plug-and-play prior
Pluribus
POET
Point Transformer
pointer network
PointNet
PointNet++
PointPillars
Poisson process
policy distillation
policy ensemble
policy gradient | policy gradient method
policy iteration
policy space response oracles | PSRO
POMO
population-based training | PBT
positional encoding | position encoding | positional embedding
post-training quantization | PTQ
posterior sampling
potential-based reward shaping
pre-training | pretraining
prefix tuning
Pregel
primal-dual method
principal component analysis | PCA
prior-data fitted network
prioritized experience replay
probabilistic circuit
probabilistic roadmap
probing classifier
process reward model | PRM
process supervision
product quantization
ProGAN
program of thoughts
program-aided language model
progressive distillation
progressive neural network
prompt engineering
prompt learning
prompt tuning
Prompt-to-Prompt
prompting
propensity score | propensity score matching
Prophet
prospect theory
ProteinMPNN
prototypical network
ProtT5
proximal gradient method
proximal policy optimization | PPO
pseudo-labeling | pseudo-labelling
PSR | predictive state representation
PubMedBERT
PySR
Pythia
PyTorch
Q-Former
Q-learning
QLoRA
QMIX
QPLEX
quality diversity
quantile regression
quantization
quantization-aware training | QAT
quantum annealing
quantum circuit
quasi-Newton method
Qwen
Qwen-VL
Qwen2
Qwen2-VL
Qwen2.5
Qwen2.5-Coder
Qwen2.5-Math
Qwen2.5-VL
Qwen3
QwQ
R2D2
R3M
radial basis function network
RAFT
Rainbow
RandAugment
random forest
random Fourier features
random network distillation | RND
random projection
random search
randomized smoothing
RankGPT
RankNet
RANSAC
rapidly-exploring random tree | RRT
rate-distortion theory
ReAct
REALM
RealNVP | Real NVP
rectified flow
recurrent neural network | RNN
recurrent state-space model | RSSM
Reflexion
Reformer
RegNet
regression discontinuity
regularization
rehearsal
REINFORCE
REINFORCE++
reinforcement learning from AI feedback | RLAIF
reinforcement learning from human feedback | RLHF
reinforcement learning with verifiable rewards | RLVR
rejection sampling
relation network
relational graph convolutional network | R-GCN
reparameterization trick
replica method
representation engineering
representational similarity analysis
reproducing kernel Hilbert space | RKHS
Reptile
reranking | re-ranking
reservoir computing
residual connection | skip connection
residual quantization
ResNet | residual network | deep residual network
ResNet-101
ResNet-18 | ResNet18
ResNet-50 | ResNet50
ResNeXt
RetinaNet
Retinex
RetNet
retrieval-augmented generation | RAG
RETRO
reward machine
reward model | reward modeling | reward modelling
reward shaping
reward-conditioned policy
RFdiffusion
ridge regression
Ring Attention
RLHF-V
RLlib
RLOO
RLPD
RMSNorm
RMSprop
RNN-Transducer | RNN-T
RoBERTa
Robot Operating System | ROS
ROCKET | MiniRocket
RoseTTAFold
rotary position embedding | RoPE | rotary positional embedding
RotatE
ROUGE
rough set
RT-1
RT-2
RWKV
S4
S5
SAM 2 | Segment Anything Model 2
SARSA
SASRec
SAT solver
SayCan
SCAFFOLD
scGPT
scheduled sampling
SchNet
SciBERT
scikit-learn
SCIP
score distillation sampling
score matching
score-based generative model | score-based model
SDEdit
secure aggregation
SegFormer
Segment Anything Model | Segment Anything
selective state space model
self-attention
self-consistency
self-correction
self-distillation
self-improvement
Self-Instruct
self-paced learning
self-play
Self-RAG
self-refine
self-reflection
self-rewarding language model
self-training
semantic ID
Sentence-BERT | SBERT
SentencePiece
sequence-to-sequence model | seq2seq | sequence-to-sequence
sequential Monte Carlo | SMC
Set Transformer
SGLang
Shampoo
SHAP | SHapley Additive exPlanations
Shapley value
sharpness-aware minimization
ShuffleNet
Siamese network
SIFT
SigLIP
signed distance function | signed distance field
SimCLR
SimCSE
SimPO
SimSiam
simulated annealing
SINDy
singular learning theory
singular value decomposition | SVD
Sinkhorn algorithm
SIREN
skip-gram
Sliced Wasserstein distance
sliding window attention
slot attention
SlowFast
SmoothQuant
SMPL
SMPL-X
SMT solver
Snorkel
SOAP
soft actor-critic | SAC
soft prompt
softmax
Solomonoff induction
Sora
SoundStream
SpanBERT
sparse attention
sparse autoencoder | SAE
sparse coding
sparse Gaussian process
sparse mixture of experts
SparseGPT
spectral clustering
spectral normalization
speculative decoding
spike-timing-dependent plasticity | STDP
spiking neural network | SNN
SPLADE
SPR
SqueezeNet
SSIM | structural similarity index
Stable Diffusion
Stable Diffusion 3
Stable Diffusion XL | SDXL
Stable Video Diffusion
Stable-Baselines3
STaR | Self-Taught Reasoner
StarCoder
state space model | SSM
steering vector
Stein variational gradient descent | SVGD
STGCN
stochastic gradient descent | SGD
stochastic gradient Langevin dynamics
stochastic interpolant
stochastic variational inference
stochastic weight averaging | SWA
straight-through estimator
structural risk minimization
structured pruning
structured state space model
StyleGAN | StyleGAN2 | StyleGAN3
successive halving
successor representation
sum-product network
SuperPoint
supervised contrastive learning
supervised fine-tuning | SFT | supervised finetuning
support vector machine | SVM
surrogate gradient
surrogate model
SVRG
SwAV
SWE-agent
Swin Transformer | Swin
Swin-UNETR
Switch Transformer
synthetic control
t-SNE
T2I-Adapter
T5
TabNet
TabPFN
TabTransformer
tabu search
Tacotron | Tacotron 2
TARNet
task arithmetic
task vector
TCAV
TD(λ)
TD-MPC | TD-MPC2
TD3+BC
teacher forcing
temperature scaling
temporal convolutional network | TCN
temporal difference learning | TD learning
Temporal Fusion Transformer
temporal graph network
temporal point process
tensor decomposition
tensor network
tensor parallelism
tensor program
TensorFlow
TensorRT
test-time augmentation
test-time training
TextGrad
textual inversion
TF-IDF
Thompson sampling
TIES-Merging
TIGER
TimeGPT
TimesFM
TimeSformer
TimesNet
TinyBERT
TinyLlama
token merging
token pruning
Toolformer
top-k sampling
total variation
TRADES
Trajectory Transformer
transcoder
TransE
transformer | transformer architecture | transformer model
Transformer-XL
TransFuser
TransUNet
tree of thoughts | ToT
tree-structured Parzen estimator
triplet loss
Triton
trust region policy optimization | TRPO
TVM
twin delayed DDPG | TD3 | twin delayed deep deterministic policy gradient
two-stream network
two-tower model
U-Net | UNet
UCT | upper confidence bounds applied to trees
UMAP
UniAD
UNITER
Universal Transformer
unsupervised environment design
upper confidence bound | UCB
upside-down reinforcement learning
V-JEPA
V-Net
VALL-E
value decomposition
value iteration
variance reduction
variational autoencoder | VAE
variational inference
variational quantum circuit
variational quantum eigensolver
VC-1
VDN | value decomposition network
vector autoregression
vector quantization
VectorNet
verl
VGG | VGG-16 | VGG16 | VGG19
VGGT
VICReg
Vicuna
Video-LLaVA
VideoCLIP
VideoMAE
VideoPoet
ViLBERT
VIMA
Vision Mamba
vision transformer | ViT
visual prompt tuning
ViTPose
vLLM
VMamba
VoxelNet
VoxPoser
Voyager
VQ-VAE | vector-quantized variational autoencoder
VQ-VAE-2
VQGAN | VQ-GAN
Wan 2.1
Wanda
Wasserstein GAN | WGAN
wav2vec 2.0 | wav2vec
wavelet transform
WaveNet
WavLM
weight averaging
weight decay
weight normalization
weight sharing
Weisfeiler-Leman test | Weisfeiler-Lehman test | WL test
Whisper
Wide & Deep
Wide ResNet | WideResNet
WizardLM
word2vec
WordPiece
XGBoost
XLM-R | XLM-RoBERTa
XLNet
xLSTM
YOLO | You Only Look Once
YOLOv3
YOLOv5
YOLOv8
Z3
ZeRO
Zero-1-to-3
zero-shot prompting
zeroth-order optimization
β-VAE | beta-VAE
π0
`
