// Made by training/train.mjs: do not edit.

/** The terms of two to five words that the lexicon holds: see `decodeEntries`. */
export const TERM_ENTRIES = `
+0 1 loss
+1 2
03
04
05
0shot
4 setting
0wasserstein distance
-0 20
-3b model
-st place
+2d 3d
3 correspondence
1and 3d
1cnn
2onvolution
1data
2etection
1feature
1image
2nformation
1keypoint
1lidar
2ocation
1map
2odel
1object detection
1plane
2oint
3se
1representation
1semantic segmentation
2pace
1view
+3 4
0d reconstruction
-60deg image
-d annotation
2sset
1bounding box
1camera
2nn
2omputer vision
3nvolution
Cal neural network
3ordinate
1data
5set
2etection
7or
2omain
1environment
1face
5 reconstruction
2eature
1gaussian
9 splatting
2eometry
2round truth
1hand pose estimation
2pe
2uman
6 mesh recovery
8otion
7pose
B estimation
1image
2nformation
3stance segmentation
1keypoint
1lane detection
2idar
6 data
7point cloud
7scan
8ensor
3ght detection
G and ranging
2ocation
1map
4ping
2edical image
3sh
2odality
4el
6ing
3rphable model
3tion
2ulti object tracking
1object
7 classification
8detection
H method
Jodel
Itask
Eor
8model
8recognition
Cnstruction
8tracking
3servation
1perception
2oint
6 cloud
C data
Dmap
Dsemantic segmentation
3se
5 estimation
4ition
2rediction
3inted
7r
6ing
4or
1reconstruction
F method
Gquality
3presentation
2otation
1scan
3ene
6 graph
7reconstruction
9presentation
7understanding
2egmentation
3mantic segmentation
3nsor
2hape
6 completion
7reconstruction
2imulator
3ngle object tracking
2pace
4rse convolution
2tructure
2upervision
3rface
8 reconstruction
1terrain
2racking
4jectory
1understanding
1vision
7 task
4ual grounding
2olume
3xel grid
1workspace
4ld
0pw dataset
+4 bit
-d reconstruction
+5 10
0shot setting
-x faster
+6 degree of freedom
1of
3 grasp
9 detection
4pose
8 estimation
-d object pose
C estimation
1pose
5 estimation
6of object
0of pose
+abductive explanation
8reasoning
0ility of a model
9human
9large language model
Alm
9the model
6to accurately
Bhieve
Bquire
Adapt
9capture
Aontrol
9detect
Drmine
Aistinguish
9estimate
Axploit
9find
9generalize
Fte
9handle
9identify
Anfer
Btegrate
9learn
9model
9perform
Aredict
Bovide
9reason
Bcognize
Dver
Bpresent
9sense
Aolve
9understand
0lation analysis
7experiment
7result
7studies demonstrate
Fshow
Fvalidate
N the effectiveness
By
C show
7test
4ve experiment
7study
1e to achieve
7dapt
7pproximate
7ssess
7utomatically
7void
6build
6capture
7hange
7omplete
8nstruct
7reate
6deal
8tect
6estimate
7xploit
Bre
6find
7ollow
6generalize
Cte
7rasp
6handle
6identify
7mprove
D the performance
7nfer
6learn
8verage
7ocalize
6maintain
8ke
8nipulate
7odel
8ve
6navigate
6obtain
7perate
7utperform
6perceive
9form
7lan
7redict
8oduce
9vide
6react
9son
8cognize
Anstruct
Aver
8duce
8liably
8present
7un
6show
7olve
7ynthesize
6take
7rack
9in
9nsfer
6understand
7tilize
6work
0normal behavior
7event
0sa task
1ence of ground truth
1olute accuracy
7constant
7gain
7improvement
8ncrease
7orientation
7performance
I gain
8ose regression
7scale
7value
1tract argumentation
K framework
7concept
7level
7meaning representation
7representation
7state
8yntax tree
6ion level
7ve summarization
N model
Osystem
Gy
Atext summarization
0undant information
7unlabeled data
1sive language
E detection
-cademia and industry
5c research
0celerate convergence
9inference
9the convergence
Ddevelopment
Dinference
Dlearning process
Dtraining process
Araining
8d convergence rate
Agradient descent
Arate
Aversion
8s learning
7ion constraint
Blimit
Btechnique
2ptable result
5nce of the paper
2ss to a generative model
8privileged information
8the data
1ompanying video
4lish a task
9task
Ahe task
2unt for the fact
6the uncertainty
1umulated drift
Aerror
2racy and computational efficiency
Befficiency
Cxplainability
Bf1 score
Binference speed
Dterpretability
Blatency
Breliability
Cobustness
Bspeed
Ctability
7comparable
Ded
7degradation
8rop
7gain
9p
8uarantee
7improvement
7level
8oss
7metric
7of the model
8n average
7requirement
7with respect
4te 3d model
Areconstruction
7algorithm
9ignment
8nalysis
9d efficient
Brobust
9notation
8pproach
Cximation
8ssessment
7calibration
9mera pose
8lassification
8ontrol
9rrespondence
7depth
C estimation
Dmap
9scription
9tection
7enough
8stimate
Eion
8valuation
7forecasting
7identification
8nference
7localization
7map
8easurement
9thod
8odel
Cing
7perception
8ose
B estimation
Aition
8rediction
7recognition
Bnstruction
9flection
9presentation
9sponse
Ault
9trieval
7segmentation
8imulation
8olution
8tate estimation
7tracking
Ajectory
7understanding
6ly align
Approximate
As possible
9capture
9detected
Fing
9estimate
Ging
9identify
9localize
9measure
Aodel
Eed
Eing
9perceive
Aredict
Ged
Ging
9quantify
9recover
Bflect
Bpresent
9segment
0e 2005
0hieve 100
6a new
8regret
7ccuracy
Cte
6comparable
G accuracy
Hperformance
Hresult
Aetitive
H performance
Iresult
6efficient
6fairness
8st
A inference
6generalization
7ood
A generalization
Bperformance
Bresult
6high accuracy
Bperformance
Bquality
Bspeed
Aer accuracy
Dperformance
6impressive performance
Aoved performance
Dment
6new
6optimal performance
6performance
H comparable
7romising
F performance
Gresult
6real time
F performance
9sonable performance
8sult
7obustness
6safe
8tisfactory performance
7ignificant improvement
8milar
7ota performance
7table
9te
B of the art
8rong performance
7uperior performance
6the goal
5d a success rate
7by combining
Aformulating
Aintroducing
Aleveraging
Aoptimizing
7competitive performance
7excellent
G performance
Hresult
7good performance
8reat progress
Dsuccess
7high accuracy
Cperformance
7impressive
H performance
Jrogress
Iresult
Isuccess
7new
7outstanding performance
7promising
G performance
Hresult
7remarkable
H advancement
Iperformance
Jrogress
Iresult
Isuccess
7significant improvement
Jprogress
Jsuccess
8tate of the art
8uperior performance
5s a new
8n accuracy
7comparable
H performance
Iresult
Betitive
I performance
Jresult
7high accuracy
Ber accuracy
7improved performance
7new
7performance
8romising
G result
7significant improvement
8tate of the art
8uperior
F performance
Gresult
7the new
4ing a new
8comparable
I performance
Cetitive
J performance
Kresult
8good performance
8high accuracy
Dperformance
8new
8performance
8result
8similar
9tate of the art
9uperior performance
8the goal
0oustic image
0quired knowledge
3sition function
Atime
0tion anticipation
5category
6lass
Aification
5decision
7tection
6istribution
5execution
5generation
5instance
5label
6ocalization
5model
5plan
9ning
6olicy
6rediction
7imitive
5recognition
G dataset
Hmodel
Htask
7presentation
5segment
Cation
7lection
7quence
7t
6pace
5to take
6rajectory
5unit
5value
A function
4able information
Bsight
4s performed
6required
6taken
2vation function
9map
9pattern
9value
3e area
9 of research
5control
5domain adaptation
5exploration
5field
5inference
5learner
Aing
D algorithm
Fpproach
Eframework
Emethod
Estrategy
Etechnique
5perception
5research
D area
Etopic
5sampling
6earch
7nsing
9or
7t
6lam
4ly explore
7studied
3ities of daily living
5y recognition
6net caption
Adataset
1or critic
A algorithm
Crchitecture
Bframework
Bmethod
4network
1ual experiment
5performance
5robot
3tion capability
8mechanism
8system
4or constraint
7design
7limit
7saturation
0yclicity constraint
-d hoc
4 manner
0apt a model
4the model
5o a variety
7change
7new domain
Btask
3ability and robustness
4tion capability
9method
Aodule
9performance
Arocess
9technique
Ao new task
3ed model
4r module
3ing model
7the model
4ve adversary
8lgorithm
8pproach
7behavior
7control
Eler
8ruise control
8urriculum
7discretization
7gradient method
Asping
7importance sampling
8nference
9stance normalization
7learning rate
7manner
8ethod
7policy
7sampling
8tep size
9rategy
7variant
7weight
6ly adjust
9focus
Ause
9identify
9learn
9sample
Aelect
0ded benefit
1ing gaussian noise
5noise
2tional ablation
H study
Advantage
Annotation
Assumption
9benefit
9challenge
Aomplexity
Donent
Dutation
Kal cost
Bndition
Cstraint
Ctext
Dribution
Bst
9data
D collection
Dset
Aegree
Btail
Aimension
9experiment
9feature
Aine tuning
9information
Bput
9knowledge
9label
Byer
9material
Aodality
Cule
9network
Aoise
9objective
9parameter
Aerformance gain
Arior
9resource
Cult
Fs and video
9sample
Aensor
Aource
Atep
Bructure
Aupervision
9task
Aerm
Araining
H data
9variable
4ve error
7manufacturing
8odel
7noise
1ress challenge
6issue
6the aforementioned challenge
Achallenge
Iing problem
Bomplexity
Aissue
Alack
Bimitation
Aproblem
H of learning
Aquestion
Atask
Aunique challenge
7wo
5es the challenge
Cissue
Climitation
Cproblem
5ing the challenge
Dissue
Dlimitation
Dneed
Dproblem
0e20k dataset
1quately address
9capture
0jacency matrix
5t frame
1ustment set
0mittance control
Gler
0opted to reduce
3ion of large language model
0vance research
6the field
5d capability
7driver assistance system
7llm
7method
8odel
7technique
5ments in large language model
Emultimodal
Ethe field
5s in deep learning
Freinforcement learning
Agenerative adversarial network
Alarge language model
Amachine learning
Anatural language processing
Blp
Areinforcement learning
Aself supervised learning
Athe field
4ing the field
3tage of the proposed method
7s and disadvantage
Dlimitation
9compared
9in term
9of the proposed approach
Aver existing method
1ent of large language model
2rsarial agent
Bpproach
Bttack
G method
Bugmentation
Abandit
Acorruption
Adata
Eset
Befense
Bisturbance
Bomain adaptation
Aenvironment
Bxample
Hs generated
Aframework
Aimage
Citation learning
Bnput
Alearning
I framework
Boss
Amachine learning
Cnner
Crkov decision process
Bethod
Anetwork
Boise
Aobject
Give
Apatch
Berturbation
Brompt
Aregime
Cinforcement learning
Bisk
Bobustness
Asample
Bcenario
Betting
Atraining
I algorithm
Jframework
Jmethod
Jprocess
Jscheme
Ktrategy
Dnsferability
4e condition
6effect
6impact
6weather
D condition
5ly affect
Eing
-erial image
Ary
5manipulation
Eor
5platform
5robot
5tracking
5vehicle
6iew
1odynamic effect
-ffect the performance
4ed individual
4s the performance
1ine correspondence
5transform
Eation
3ity matrix
2rmative answer
1ordance model
0orementioned challenge
Dissue
Dproblem
0rican language
-ge estimation
2group
1nt aim
7s to maximize
4based simulation
5ehavior
4interact
Cion
4learn
4need
4performance
4to learn
7navigate
5rajectory
5ype
3s behavior
5in the environment
Cscene
7teract
5learn
5need
5preference
5to learn
6rained
0gregate feature
8information
8the information
7d feature
7s information
6ing information
7on function
Amethod
Bodule
Arule
Astrategy
3ssive maneuver
0ile behavior
4flight
4locomotion
4maneuver
5otion
0nostic learning
7setting
7to the choice
0ricultural application
Benvironment
Brobot
-i agent
2pplication
2ssistant
1community
1feedback
1generated content
1model
1planning
1research
1system
1task
2echnique
6ology
0m to address
6nswer
5bridge
6uild
5construct
5develop
5enhance
6xplore
5fill
7nd
5generate
5improve
6nvestigate
5learn
7verage
5maximize
5predict
7ovide
5reduce
5solve
5tackle
5understand
1ing to achieve
8bridge
8improve
8learn
1s at generating
6improving
3to achieve
7dapt
8dress
6bridge
6classify
6detect
Armine
6enhance
7xtract
D relation
6find
6generate
6identify
7mprove
6learn
8verage
6minimize
6predict
8ovide
6recognize
Anstruct
Aver
8duce
6segment
6train
9nsfer knowledge
0r pressure
-leatoric and epistemic uncertainty
8uncertainty
0gebraic connectivity
Bstraint
1orithm achieve
Eing
9llow
9nd analysis
Ccompare
Cdemonstrate
Cshow
9ttain
8build
8capable
9ompared
Anverge
8demonstrate
Asign
Eed
Avelopment
8enjoy
9xhibit
Aploit
8for computing
Cestimating
Cfinding
Clearning
Csolving
8generalize
8improve
9n simulation
Bterm
8lead
Brn
Average
8make
8need
8offer
9utperform
8perform
Fance
9roduce
Bposed
Bvide
8reduce
Aquire
Aturn
9un
8selection
8take
9o compute
Bestimate
Bfind
Blearn
Bsolve
Btrain
8utilize
8work
8yield
7ic advance
Bpproach
Achoice
Bontribution
Adesign
Afairness
Bramework
Aguarantee
Aperspective
Broblem
Arecourse
Csult
Asolution
Btability
Atechnique
7s achieve
And show
Assume
9designed
9for computing
Dlearning
Dthe problem
9in term
9make
9outperform
9perform
Gance
9rely
Bquire
9suffer
0ign and fuse
4feature
4large language model
4representation
4the feature
8source
3ed data
3ing language model
9rge language model
8lm
3ment accuracy
8error
8method
9odel
8objective
8process
8task
9echnique
8with human judgment
0legro hand
2viate catastrophic forgetting
8the burden
Ceffect
Cimpact
Dssue
Cneed
Cproblem
7s the need
6ing the need
1ocating indivisible good
2w researcher
5obot
4the model
8network
8robot
8user
4user
3ing agent
7robot
7the model
Bnetwork
Brobot
Buser
7user
3s a model
7robot
7user
6gent
6n agent
5learning
5robot
5the agent
9model
E to learn
9network
9robot
9user
6raining
5user
0ongside human
0phabet size
0ternating direction method
Q of multiplier
Aminimization
7ve approach
Aframework
Ahypothesis
Amethod
Bodel
Aperspective
Asolution
Btrategy
Away
-mazon mechanical turk
0bient dimension
6space
2guity set
4ous entity
8label
0erican sign language
0ortized inference
8variational inference
1unt of annotated data
9ttention
8computation
8data
C required
8information
8knowledge
8labeled data
8noise
8research
Bource
8sample
8time
9raining data
8unlabeled data
8work
4s of annotated data
9data
9labeled data
9training data
9unlabeled data
0r graph
2parsing
2to text generation
-nalogical reasoning
2yses demonstrate
7indicate
7reveal
7show
8uggest
4is and ablation
J study
7by synthesis
J approach
7confirm
7demonstrate
7highlight
7indicate
7leverage
7of the dataset
Eeffect
Eresult
7provide
7rely
9veal
7sheds light
9ow
8uggest
7technique
8ool
3tic expression
7model
7solution
6al approach
9expression
9form
9gradient
9method
Aodel
Eing
9result
9solution
Atudy
8ly derive
3ze and compare
6the behavior
Acharacteristic
Bonvergence
Aeffect
Giveness
Aimpact
Bnfluence
Aperformance
Broperty
Arelationship
5d and compared
1tomical landmark
9structure
0chor based method
6ox
5free
5point
0gular acceleration
6information
6momentum
8tion
6rate
6velocity
0imal species
0kle joint
0notated by expert
8corpus
8data
Cset
8example
8frame
8image
8sample
8training data
5ing data
6on artifact
9budget
Brden
9cost
9efficiency
Cort
Arror
9guideline
9method
9process
9quality
9scheme
9task
0omalous event
8sample
4y detection
F framework
Gmethod
Gperformance
Gtask
Cor
6score
1nymous code
0swer a question
6ccuracy
5candidate
5entity
5generation
5prediction
5quality
7estion
5sentence selection
7t
8 programming
6pan
5the question
4ing query
Bstion
8the question
4s to question
0thropomorphic robot hand
0ytime algorithm
-pache 2.0 license
0i call
0pealing alternative
9pproach
8property
3rance change
9feature
9information
9model
9representation
9variation
1licability in real world scenario
Cof the method
6le to a wide
I range
5tion area
Adomain
Aof deep learning
Dlarge language model
Apotential
Arequirement
Ascenario
Cope
Avalue
9s in area
Ecomputer vision
Emachine learning
Erobotics
Ethe field
Bof reinforcement learning
Branging
Cequire
Hing
Bwith noise
3ed force
6online
6to a variety
Bwide
F range
9improve
9solve
9various task
2y contrastive learning
4force
4the method
9odel
3ing deep learning
7llm
7reinforcement learning
1roach achieve
Ed
Es competitive performance
Gnew
Gsignificant improvement
Huperior performance
8ddress
8im
8llow
8nd compare
Bdemonstrate
Bpropose
Bshow
8void
7begin
8uild
8y comparing
Ashowing
7called
9pture
8learly
8ombine
Apared
9nsider
Cst
8reate
7demonstrate
9signed
7employ
8nable
9hance
9sure
8stimate
8xhibit
9ploit
9tend
7focuse
9llow
9r computing
Bestimating
Bgenerating
Blearning
Bsolving
7generalize
Dte
8ive
7hinge
7identify
8mprove
Es performance
Gthe performance
8n a variety
Aimproving
Asimulation
Aterm
9clude
Aorporate
9tegrate
Aroduce
9volve
7lead
Arn
9verage
8ie
7maintain
9ke
8odel
7obtain
8ffer
8n a variety
Athree
Bwo
8utperform
Hed
Hs baseline
Jexisting
R method
Jprevious
R method
Jstrong baseline
Jthe previous
Nstate
8vercome
7perform
8reserve
9oduce
Aposed
Avide
7reduce
9ly
9present
9quire
9sult
7scale
8et
8how
Bs promising
M result
8urpass
7take
Bs advantage
8he problem
9rough experiment
Htensive experiment
8o achieve
Bddress
Butomatically
Adeal
Csign
Ctermine
Aenhance
Bstimate
Aformulate
Agenerate
Aimprove
Alearn
Fing
Amodel
Aobtain
Bvercome
Areduce
Asolve
Eing
Atackle
Bhe problem
Brain
7utilize
7with experiment
8ork
7yield
6es achieve
Address
Aim
And achieve
Assume
9by a large margin
9fail
Aocus
9ignore
An term
Dhe literature
9lack
9outperform
Averlook
9proposed
Cvide
9rely
Ding
Bquire
9show
Atruggle
Auffer
9tackle
Aend
Ao address
Csolve
Ctackle
9work
3priate action
Achoice
Ameasure
Aresponse
Away
3ximate algorithm
Abayesian computation
Jinference
Adifferential privacy
Cstribution
Ainference
Amessage passing
Cthod
Anearest neighbor
Aposterior
Asolution
Btationary point
Athe posterior
8ion algorithm
Cerror
Cfactor
Cguarantee
Cmethod
Cquality
Cratio
Cscheme
Ctechnique
-r vr
3 application
0abic dialect
0bitrarily close
Alarge
6y accuracy
8direction
9omain
8environment
8function
8length
8number
8object
9rder
8pose
9recision
8resolution
8scale
9hape
9ize
9tyle transfer
8text
9opology
8viewpoint
0chitectural change
Eoice
Cdesign
Cmodification
9e achieve
Bdesign
Boutperform
Bsearch
0ea coverage
3of interest
6research
3under the roc curve
2s of interest
7robotics
1na benchmark
0goverse dataset
1ument component
7extraction
7mining
7role
6ation framework
0ithmetic operation
9reasoning
0m identification
G problem
2motion
0t algorithm
3pproach
2baseline
2in term
2method
3odel
2performance
2result
2solution
2technique
1icle introduce
6present
8opose
3ulated object
Arobot
2facts caused
3icial agent
9data
9general intelligence
9intelligence
L community
Msystem
9language
9muscle
9neural network
9potential field
2stic style
-sk question
2the question
0pect based sentiment analysis
5category
5ratio
5sentiment triplet extraction
5term
9 extraction
0sembly instruction
7line
7planning
8rocess
7sequence
7task
2ss the capability
9effect
Fiveness
9feasibility
9impact
9performance
9quality
9robustness
4ing the quality
1ign pseudo label
4ed task
4ment problem
2st human
5person
5the robot
5user
4ing human
5ve device
8robot
Dics
8task
9echnology
1ociated cost
9uncertainty
9with a set
1ume access
3ing access
3ptions about the environment
Amade
0ymptotic analysis
9behavior
9consistency
Cvergence
9distribution
9guarantee
9normality
9optimality
9performance
Aroperty
9regime
Cret
9stability
9variance
8ally optimal
K algorithm
Dunbiased
1nchronous event
-tari game
0omic action
5proposition
0tack effectiveness
5method
5performance
5scenario
6trategy
6uccess rate
5type
1empt to address
9leverage
9remove
9solve
9tackle
5ed to address
2ntion based approach
Emodel
Eneural network
9lock
8computation
8distribution
8from researcher
Dthe community
Hresearch community
8head
8in computer vision
Brecent year
Bthe field
Fliterature
8layer
8map
Ask
Atrix
9echanism
9odel
Bule
8network
8operation
8pattern
8score
8variant
8weight
1itude control
1racted a lot
D of attention
9ttention
8considerable attention
8extensive attention
8great attention
Einterest
Aowing interest
8increasing attention
Jresearch interest
8lot
Bs of attention
8significant attention
8wide attention
Cspread attention
5ing attention
6ve alternative
Approach
9force
9solution
2ibute editing
8information
8prediction
8value
6ion method
-udio and visual modality
4clip
5ontent
4data
4feature
4information
4modality
4recording
4sample
5ignal
5tream
4visual
0gment the training data
5ation approach
Bmethod
Bstrategy
Btechnique
5ed data
Cset
8image
8lagrangian method
8reality
F application
8sample
8version
0thors knowledge
1ism spectrum disorder
1o encoder
3regressive decoding
Emanner
2mate the design
Bprocess
6d approach
8decision
Atection
9riving
8essay scoring
9valuation
8fact checking
Ashion
9ramework
8generation
9uided vehicle
8machine learning
9ethod
Bric
8planning
8system
8valet parking
9ehicle
8warehouse
5ic and human evaluation
Ss show
Cmanual evaluation
Anotation
9pproach
8design
Atection
9ifferentiation
Ascovery
8evaluation
I and human evaluation
Jmetric
9xtraction
8generation
8icd coding
9dentification
8method
Bric
Es and human evaluation
8post editing
8segmentation
Alection
9peech recognition
9ummarization
9ystem
8translation
9uning
7ally adapt
Ejust
Cconstruct
Dreate
Cdetect
Iing
Grmine
Discover
Cestimate
Dvaluating
Dxtract
Jed
Cfind
Cgenerate
Kd
Jing
Cidentify
King
Dnfer
Clabel
Dearn
Csearch
Elect
Ied
6on system
3l system
3otive application
9industry
9radar
2nomous agent
Assembly
9car
Aontrol
9decision making
Ariving
G and robotics
Ipplication
Hcar
Hdataset
Hperception
Hresearch
Hscenario
Iimulation
Iystem
Htask
Hvehicle
Bone
E racing
9exploration
9flight
9ground vehicle
9inspection
9learning
9mobile robot
Gsystem
Eity
9navigation
J of mobile robot
Ksystem
9operation
9quadrotor
9racing
Aobot
E navigation
Foperation
Eic manipulation
Hsurgery
Iystem
9surface vehicle
Jssel
Aystem
9underwater vehicle
9vehicle
G application
Hnavigation
8ly generate
Blearn
Bnavigate
Iing
5y stack
8ystem
2regressive decoding
Dgeneration
Dlanguage model
Elm
Dmodel
Dtransformer
0xiliary branch
8classifier
8data
Cset
8information
Aput
8loss
C function
8model
8network
8objective
8supervision
8task
8variable
-vailable action
9t github
Bhttp
8benchmark
H dataset
8corpus
8data
C set
Cset
9uring training
8for download
Cresearch purpose
Ctraining
8image
9n practice
Aformation
8method
8on github
Bthe project page
Nwebpage
Qsite
Aline
9ption
8publicly
8real world dataset
Asource
8to the research community
9raining data
8upon publication
1tar system
0enues for future research
1rage accuracy
6causal effect
7ompared
6distance
6error
6f1 score
6gain
6improvement
7ncrease
6loss
6number
6performance
H improvement
7ooling
7recision
6reward
C criterion
6score
7uccess rate
6treatment effect
0oid catastrophic forgetting
5ollision
4falling
5orgetting
4local minimum
4obstacle
5verfitting
4the need
3ing collision
7obstacle
7the need
+b spline
-ack end
3propagation
3translation
2bone architecture
7model
7network
2door attack
7defense
7trigger
2ground clutter
9feature
9image
Anformation
Bterference
9knowledge
9noise
9pixel
9reconstruction
Bgion
9scene
2ward direction
7pass
8ropagation
0d weather
0g of instance
5word
0lance between accuracy
Eefficiency
Eperformance
6control
Dler
6exploration
H and exploitation
6the performance
5d accuracy
7dataset
8istribution
4ing accuracy
8exploration
J and exploitation
0ndit algorithm
5convex optimization
5feedback
D setting
5learning
5model
5optimization
5problem
5setting
0rlow twin
1rier function
6to entry
0se class
3distribution
3learner
4lm
3model
3network
3policy
3station
2line agent
8lgorithm
8pproach
8rchitecture
7controller
7experiment
7for future research
7method
Ds in term
8odel
7performance
8olicy
7result
7solution
8ystem
7technique
6s adapted
9nd achieve
Cshow
8by a large margin
8in term
8on two
8trained
1ic assumption
4building block
4idea
4model
4problem
7perty
4task
4unit
2s function
4vector
0tch normalization
H layer
4optimization
4reinforcement learning
4setting
5ize
1tery capacity
6life
0xter robot
0yes filter
3ian active learning
8nalysis
8pproach
7deep learning
7estimation
7filter
8ormulation
8ramework
7inference
7learning
8ogistic regression
7method
8odel
C averaging
7network
9ural network
8onparametric
K model
7optimisation
Dzation
J algorithm
7perspective
8osterior
7quadrature
7regret
9inforcement learning
7setting
7update
-eam search
0come a cornerstone
5crucial
5essential
5popular
7ssible
6revalent
5the de facto
H standard
5ubiquitous
4s crucial
3ing popular
0gs the question
0have differently
3ior cloning
7model
7policy
8rediction
7tree
6al cloning
9data
0ir benchmark
0lief propagation
5revision
5space
A planning
6tate
1lman equation
2s and whistle
0n david
1chmark algorithm
9nd code
8comparison
Ansist
Fing
8data
C set
Cset
Fs demonstrate
S the effectiveness
Xsuperiority
Hshow
Hvalidate
Ierify
9esigned
G to evaluate
9omain
8environment
9valuation
9xperiment
8for evaluating
Cfuture research
9unction
8instance
8method
9odel
8performance
9roblem
8result
8set
9how
9tudy
9uite
8task
9he performance
9o evaluate
7ing dataset
7s and show
9demonstrate
K the effectiveness
Psuperiority
9reveal
9show
9validate
1ding actuator
7ngle
6motion
6stiffness
1eficial effect
9property
4t the community
5s and drawback
7compared
7in term
7of the proposed approach
1ign input
5overfitting
0rt and roberta
3base
7d model
3embedding
3large
3model
0st arm identification
3known
8 lower bound
3of both world
3performing
D baseline
Emodel
0ta distribution
0v representation
2segmentation
0zier curve
-i directional
1encoder
1level optimization
J framework
2stm
0as and variance
3evaluation
3introduced
3measurement
5tric
4itigation
3term
3variance decomposition
2ed data
9set
5estimate
Cor
5prediction
0directional encoder representation
Ys from transformer
0g challenge
2data
2margin
1gest challenge
0lateral teleoperation
1evel optimization
I problem
6planning
7roblem
1ingual data
9ictionary
8lexicon induction
1lions of parameter
0manual manipulation
J task
0n picking
9 scenario
1ary classification
J problem
Ktask
Der
6ode
6ross entropy loss
5data
5feature
7edback
5label
5mask
5neural network
5outcome
5representation
0o inspired sensor
1logical plausibility
9system
1medical application
9dataset
Aomain
9research
9text
0partite graph
8matching
8ranking
1ed robot
3al locomotion
6robot
B cassie
6walking
D robot
0rd eye view
3s eye view
4pecies
0t rate
2width
-lack box
7 access
9dversarial attack
9lgorithm
9pproach
9ttack
8function
8llm
8method
9odel
8nature
8optimization
8reduction
8scenario
9etting
8variational inference
0eu score
0ind spot
5uper resolution
0ock coordinate descent
4stacking
6ructure
3chain technology
1od vessel
0ur kernel
2red image
-o algorithm
1method
0dy controller
3height
3joint
3length
3motion
5vement
3of literature
6research
6work
3part
4ose
3region
3shape
3weight
0ltzmann distribution
0olean function
6satisfiability
6variable
1st in performance
4model performance
4performance
4the accuracy
8performance
8robustness
3ing algorithm
7performance
7the performance
3s performance
5the performance
0rrowing idea
0ttom layer
5up approach
8method
0und match
4on the probability
4show
8ing
4up to logarithmic factor
3ary condition
7detection
7information
3ed away
6by a constant
6domain
6memory
6number
6rationality
6size
6vc dimension
3ing box
A annotation
Bprediction
Bregression
3s on the number
Csample complexity
5showing
0x embedding
-rain activity
4computer interface
4network
4region
1nch and bound
1zilian portuguese
0eadth first search
2kdown point
1gman divergence
0idge the domain gap
9gap
C between simulation
4s the gap
3ing the gap
1ghtness change
1ngs challenge
0oad applicability
Btion
4class
4family
4generalization
4range
9 of task
4set
5pectrum
3er applicability
Dtion
6class
7ontext
6range
3ly applicable
1wnian motion
-udget constraint
0ild a model
6new
9 dataset
6system
4model
3ing a map
Aodel
7block
7model
7on prior
F work
Arecent
G work
Atop
2t on top
0ndle adjustment
-y product
0passing the need
0te pair encoding
+c space
-++ implementation
-able driven parallel robot
4tension
0d model
0lculate the similarity
1ibrated image
9prediction
9uncertainty
6ion accuracy
Blgorithm
Bpproach
Adata
Aerror
Amethod
Aparameter
Berformance
Brocess
Aresult
Ascheme
Atarget
0mera and lidar
7gle
5calibration
6onfiguration
5data
5ego motion
5feature
6rame
5image
6nput
7trinsic
E parameter
5lens
6ocalization
5model
7tion
7unted
7vement
5network
5parameter
6lacement
6ose
9 estimation
8ition
5relocalization
6otation
5sensor
7tup
6ystem
5tracking
8jectory
5view
9point
4s and lidar
6mounted
1ouflaged object
G detection
0ncer cell
1didate answer
8entity
8generation
8label
D set
8model
8path
8selection
At
9ummary
8trajectory
1onical correlation analysis
8model
8space
0pabilities and limitation
Bof large language model
Flm
7y of large language model
9to capture
Cgeneralize
3le model
6of achieving
Adapting
9capturing
9detecting
9generalizing
Fting
9handling
9identifying
9learning
9performing
Aredicting
Boducing
Cviding
9reasoning
9solving
2citive proximity sensor
9sensor
5y constraint
1sule network
1tioning model
2ure correlation
6dependency
6interaction
6long range dependency
Bterm dependency
6point
6the complexity
Crrelation
Adifference
Cversity
Bynamics
Aglobal context
Ainteraction
Arelationship
Asemantic information
Bimilarity
Btructure
Auncertainty
Avariation
5d data
7image
7video
4ing long range dependency
8uncertainty
0r like robot
2model
1dinality constraint
1eful analysis
6choice
7onsideration
6design
6selection
6tuning
5ly curated
8design
Eed
8selected
1la simulator
1ried out to demonstrate
Dvalidate
2y out experiment
3ing object
1tesian coordinate
8impedance control
8product
8space
0scaded manner
1e based reasoning
3studies show
7y
2s outperform
1t shadow
3the problem
0tastrophic failure
Corgetting
L issue
1egorical data
Bistribution
Avariable
6es of object
5y information
7label
8evel
C object pose estimation
7object
8f object
0usal abstraction
6nalysis
5bayesian network
5dependency
6iscovery
E algorithm
Fmethod
5effect
B estimation
5framework
5graph
Aical model
5inference
8luence
8ormation
7tervention
5knowledge
5learning
6ink
5mechanism
6odel
Aing
5perspective
5reasoning
7lation
Dship
7presentation learning
5structure
E learning
2e and effect
4instability
4the robot
3s and effect
-eleba hq
1l robot
0nter of gravity
8mass
8pressure
5point
2ral challenge
7omponent
8ordinator
6idea
7mportance
7ssue
6limit theorem
6pattern generator
7roblem
6role
6server
6task
7opic
5ized approach
Alearning
Asetting
Atraining
3oidal dynamics
9momentum
0rtain amount
7pplication
7spect
8sumption
6case
8tegory
7lass
7omponent
8ndition
6degree
7istance
7omain
6extent
6group
6level
6number
6parameter regime
6regime
6scenario
7etting
7ituation
7tate
6task
7hreshold
7ype
2ified robustness
4ying the robustness
-hain of thought
E prompting
Freasoning
1llenge arise
8by introducing
Bleveraging
Bpresenting
Doposing
8dataset
8faced
9or robot
8in computer vision
Brobotics
Bthe field
8lie
8of learning
8task
7s and future direction
Dlimitation
Dopportunity
Dsolution
Arise
Ding
Associated
9by proposing
9faced
9in robotics
Cterm
9lie
9persist
Aosed
9related
Bmain
6ing aspect
Abenchmark
Acase
Bomputer vision problem
Qtask
Cndition
Dtrol problem
Adataset
Bomain
Briving scenario
Aenvironment
Bxperiment
Afor robot
Aillumination condition
Bssue
Alighting condition
Amanipulation task
Anature
Aobject
Bpen problem
Aproblem
H in robotics
Areal world dataset
Ascenario
Ee
Betting
Dup
Bituation
Bynthetic
Atask
E for robot
Fin robotics
Berrain
Cstbed
Bo achieve
Epply
Ddevelop
Dgeneralize
Didentify
Dlearn
Dmodel
Dobtain
Dperform
Dscale
Dtrain
Dunderstand
Cpic
Avideo
1mfer distance
1nce constraint
2ge detection
5over time
5point
4s in the environment
9viewpoint
3ing condition
7data distribution
7environment
2nel attention
6dimension
6information
6pruning
1racter animation
8level
7istic function
8zation of learnability
9e the behavior
Feffect
3des sta
2ging station
2t image
1tgpt and gpt 4
0est x ray
9 image
0inese and english
6character
6dataset
6english
6grammatical error correction
6language
6named entity recognition
7er
6spelling correction
6text
6word segmentation
1t chat
0osen action
-ider score
0far 10
6 100
7and cifar 100
Bimagenet
7dataset
60
7 and imagenet
K dataset
8dataset
4and imagenet
4fs
3100 and imagenet
0tation network
1yscapes and synthia
9dataset
Aemonstrate
-l algorithm
1method
0aim verification
3s made
1ss activation map
Iping
4center
4distribution
4hierarchy
4imbalance
D problem
5ncremental learning
4label
5evel
4name
4of algorithm
7distribution
7function
7game
8enerative model
8raph
7method
8odel
7object
7policy
8roblem
7system
4prediction
6ior
6obability
7totype
4representation
4sample
3ic approach
6method
6problem
5al algorithm
9pproach
8method
8notion
8planning
9roblem
8result
4fication accuracy
Elgorithm
End localization
Hregression
R task
Jtrieval
Hsegmentation
Epproach
Dbenchmark
Ddataset
Eecision
Derror
Dhead
Dlayer
Eoss
Dmethod
Eodel
Dnetwork
Dperformance
Eroblem
Gcess
Dresult
Dscore
Eetting
Dtask
6er free guidance
9learning
9performance
9robust
9trained
Eing
8s trained
5y image
7object
1ude 3.5 sonnet
0ean accuracy
4data
4example
4image
5nput
4label
4sample
2r advantage
4boundary
4image
6provement
4margin
4superiority
4understanding
3ly demonstrate
6show
0ick through rate
1ent heterogeneity
4s to train
1mate change
6science
2bing robot
1nical application
7data
Bset
8ecision
F making
8iagnosis
8omain
7note
7practice
7setting
7text
8rial
7utility
1p and align
3model
0ose as possible
4connection
4proximity
4range
4the gap
8loop
5o optimal
3d form
9 expression
Asolution
5loop
9 control
Hler
Apolicy
Asimulation
Bystem
5model
5set
6ource
B llm
Cmodel
5world assumption
3ly align
Bed
7pproximate
6match
6related
8semble
3r look
2ing the gap
Aloop
1th manipulation
3ing item
1ud computing
4server
0uster assignment
6center
6structure
5ing algorithm
9method
Aodel
9objective
9performance
Aroblem
Ccess
9result
9task
Aechnique
1ttered environment
8object
8scenario
Ce
9pace
-ma es
0u mocap
4sei
5i
-nf formula
0n architecture
2based method
2dailymail
B dataset
3m
2feature
2model
-o attention
1design
1occur
6rence
2ptimization
1reference
1segmentation
2peech gesture
1training
0alition formation
1rse grained
5label
5resolution
5to fine
C approach
Dmanner
Dparadigm
0co benchmark
3dataset
3stuff
3test dev
0de and data
B available
Bset
7model
C checkpoint
7pre trained model
Atrained model
7supplementary material
7the dataset
8rained model
7video
4vailable
3base
3change
4ompletion
3generation
D task
3implementation
3link
4lm
3mixing
3publicly
B available
3repository
3snippet
4ummarization
4witching
3to reproduce
2s and data
Cset
8model
8pre trained model
0efficient of variation
0gnitive ability
9rchitecture
8bias
9urden
8diagnosis
8load
8model
8overload
8process
8science
8workload
0herent text
8opic
0ld start problem
1laborate with human
8ion between human
Ps and robot
9ve agent
Cfiltering
Cinformation
Clearning
Cperception
Crobot
Hics
Cscenario
Detting
Ctask
Draining
Bly learn
Etrain
2ect a dataset
8large scale dataset
8new dataset
7nd annotate
6data
6information
5ed a dataset
8data
Cset
9emonstration
5ing and annotating
9data
9training data
6on of dataset
6ve behavior
9decision
H making
2iding with obstacle
3sion avoidance
H constraint
8checking
9onstraint
8detection
8free
C motion
Dnavigation
Dpath
Dtrajectory
8probability
8rate
9isk
1or and texture
4distortion
8ribution
4image
5nformation
3ectal cancer
0mbination allow
6orial algorithm
Cbandit
Ccomplexity
Cexplosion
Cnature
Coptimization
O problem
Cproblem
Csemi bandit
4e the advantage
Abenefit
Astrength
5d approach
5s the advantage
Bstrength
4ing data
8the advantage
9wo
1e at the cost
2s at the cost
Bexpense
1mercial application
2odity hardware
3n approach
6ssumption
5belief
7nchmark
E dataset
5case
6hallenge
8racteristic
6orruption
5dataset
5feature
C space
6ramework
5goal
5in practice
7formation
6ssue
5knowledge
5limitation
5method
8ric
6odel
5object
Bive
5paradigm
7ttern
6henomenon
6ractice
7oblem
5representation
7quirement
5scenario
6ense
A reasoning
7t
8ting
6olution
6pace
6trategy
5task
6echnique
6ool
6ype
5way
4sense knowledge
J graph
Aquestion answering
Areasoning
J task
2unicate with human
8ion bandwidth
Dottleneck
Cchannel
Domplexity
Gression
Enstraint
Est
Cdelay
Cefficiency
Kt
Cinfrastructure
Clink
Cnetwork
Coverhead
Cprotocol
Crange
Dound
Cstrategy
Dystem
Ctechnology
5ty detection
8structure
1pact architecture
6design
6model
6network
6representation
6set
7ize
7pace
7tructure
3rable accuracy
9baseline
9method
9or superior
K performance
9performance
K compared
9result
9size
5tive analysis
Abaseline
Aevaluation
Bxperiment
Amethod
Aresult
Asimulation
Btudy
4e favorably
6performance
6the method
Aperformance
Broposed method
Aresult
5d in term
7method
7the performance
8o baseline
I method
Aexisting
I approach
Jmethod
Amethod
Aprevious
I approach
Jmethod
Jwork
Cior
F work
Athe baseline
Ecurrent
Eexisting
Braditional method
Bwo
7with existing
K method
Cprevious
K work
Cthree
5s favorably
4ing the performance
5son experiment
9method
9result
9study
9with existing method
2elling performance
9result
3nsate for the lack
3ting approach
8baseline
8method
9odel
8objective
8technique
5tive accuracy
Blgorithm
Bnalysis
Bpproach
Abaseline
Acomparison
Amethod
Bodel
Aperformance
L compared
Aratio
Besult
2iler optimization
2lementarity constraint
Ay advantage
Dpproach
Cbenefit
Ccharacteristic
Cfeature
Cinformation
Cknowledge
Clabel
Cnature
Cproperty
Csignal
Dtrength
Cway
8ed by experiment
4te a task
8lgorithm
7characterization
8overage
7data
7framework
7graph
7information
7knowledge
7logical system
7pipeline
7retraining
7set
8hape
8ystem
7task
8he task
7understanding
6ly unknown
5ing the task
6on rate
9time
4x 3d environment
6activity
7lgorithm
7nd dynamic
7rchitecture
6background
7ehavior
6case
7hallenge
7onstraint
9trol task
6data
Aset
7ecision
8pendency
7istribution
7omain
7ynamics
6environment
6function
6geometry
7raph structure
6image
7nteraction
Bplay
6layout
6manipulation
I task
7odel
8tion
6nature
7etwork
6object
7ptimization problem
6pipeline
7roblem
9cess
6query
9stion
E answering
6real world scenario
Htask
9soning
F task
8lation
Eship
8ward function
7obot
Bic system
6scenario
Ae
7entence
8tting
7hape
7ituation
7kill
7tructure
7ystem
6task
7errain
6urban environment
5ity analysis
9bound
9measure
9of the problem
Gtask
9result
3iance control
6t behavior
8control
8material
9echanism
8robot
4cated environment
Aproblem
Ascenario
Ee
Btructure
Atask
2onent analysis
8function
7s of the system
3sed of three
F module
Bwo
D part
4ition function
9al generalization
Cmodel
Cstructure
Czero shot learning
3unding error
2rehensive ablation
K study
Dnalysis
Dpproach
Dssessment
Cbenchmark
L designed
Ling
Ccomparison
Everage
Cdataset
Cempirical
L study
Dvaluation
M show
Dxperiment
Mal
O evaluation
Presult
Pstudy
Ms conducted
Odemonstrate
Oon four
Oshow
Floration
Cframework
Cinformation
Evestigation
Coverview
Crange
Depresentation
Esult
Eview
Cset
F of experiment
Dimulation
Dolution
Dtudy
Durvey
Ctheoretical analysis
Cunderstanding
Dser
Cview
Bly assess
Eevaluate
Evalidate
4ssed model
9representation
9sensing
9video
6ion algorithm
Amethod
Arate
Dio
Ascheme
Atechnique
3omising performance
Crivacy
Bthe quality
2utation and memory
K cost
Abudget
Crden
Acomplexity
Cst
Aefficiency
Agraph
Aoverhead
Arequirement
Csource
Aspeed
Atime
9al advantage
Dnalysis
Ed memory cost
Gstorage cost
Dpproach
Dspect
Cbenefit
Dottleneck
Dudget
Erden
Cchallenge
Domplexity
Enstraint
Est
G compared
Cdemand
Esign
Cefficiency
Fort
Dxpense
Griment
Cframework
Cgraph
Chardness
Cinefficiency
Climitation
Enguistics
Doad
Ewer bound
Cmethod
Dodel
Hing
Cneuroscience
Coverhead
Cperformance
Fspective
Dhase transition
Eotography
Dower
Droblem
Fperty
Crequirement
Esource
Csaving
Docial choice
Dpeed
Dtatistical gap
Eudy
Ctask
Dime
Dool
Dractability
Cunit
Bly and statistically
Echallenging
Fostly
Edemanding
Eefficient
N algorithm
Ppproach
Oestimator
Omanner
Pethod
Fxpensive
Ehard
Einefficient
Hxpensive
Gfeasible
Gtensive
Hractable
Eprohibitive
Etractable
4e budget
6efficiency
Et
6requirement
6the probability
7ime
5d in polynomial time
Areal time
7online
7tomography
5r aided design
Eiagnosis
7game
8raphics
7science
8imulation
7vision
D algorithm
Fnd graphics
Irobotics
Q application
Fpplication
Ecommunity
Edomain
Efield
Eliterature
Emethod
Fodel
Eproblem
Eresearch
Mer
Esystem
Etask
Fechnique
Jology
4ing efficiency
8power
8resource
8the similarity
9ime
0ncentration bound
Cinequality
6ic tube robot
3pt class
6drift
5ually simple
2ise summary
2lude by discussing
7the paper
7with a discussion
2rete example
7recommendation
2urrent work
1dition number
7al average treatment effect
Adiffusion model
Cstribution
Aexpectation
Agan
Ds
Beneration
Ive adversarial network
Lmodel
Aimage generation
Bndependence
M test
Amean
Butual information
Aprobability
L distribution
Arandom field
Avalue at risk
Criational auto encoder
Qencoder
7s for the existence
2uct a case
C study
9omprehensive
L analysis
Mstudy
8number
8series
E of experiment
9tudy
9ystematic
I study
8theoretical analysis
8user
C study
7blation
E study
7n ablation
H study
9evaluation
Axtensive
I evaluation
9in depth analysis
6comprehensive experiment
6empirical
F study
7valuation
7xhaustive experiment
8periment
Gs on two
Ito demonstrate
Lvalidate
8tensive
F ablation
O study
Gevaluation
Hxperiment
Qs on three
Wwo
Sto demonstrate
Vevaluate
Vshow
Vvalidate
Werify
6human evaluation
6numerical experiment
6real world experiment
6simulation
6thorough experiment
5ed a series
Auser
E study
9n experiment
Ad the result
8comprehensive experiment
8experiment
Atensive experiment
8on three
Cwo
8to assess
Bcompare
Dnfirm
Bdemonstrate
M the effectiveness
Bevaluate
J the performance
Bprove
Bshow
Btest
Bvalidate
J the effectiveness
Cerify
H the effectiveness
5ing experiment
Btensive experiment
1fidence bound
9calibration
9estimate
Gion
9interval
9level
9map
Aeasure
9prediction
9score
Aet
9threshold
9value
6t prediction
3guration space
3ned environment
7space
3rm the effectiveness
5ation bias
5ed the effectiveness
5ing the effectiveness
5s the effectiveness
2lict based search
6ing goal
Ainformation
Aobjective
2ormal prediction
3unding factor
Avariable
2usion matrix
1jugate gradient
3nctive query
1ll 2003
1nected autonomous vehicle
8component
8node
8subgraph
5ionist temporal classification
6vity constraint
Bmaintenance
1secutive frame
Avideo frame
2ider a scenario
Aetting
7learning
7the case
Challenge
Class
Beffect
Bproblem
I of controlling
Mestimating
Mfinding
Mlearning
Bscenario
Cetting
Btask
9ree
8wo
A type
6able advantage
Cmount
Bchallenge
Beffort
Bgain
Bimprovement
Bmargin
Bperformance
M gain
Pp
Cotential
Crogress
Bsuccess
6ed in the literature
3stency and accuracy
Aconstraint
Aguarantee
Alearning
Boss
Aregularization
Atraining
7t and significant improvement
9estimate
Gor
9gain
9improvement
9performance
K gain
Limprovement
Arediction
9representation
Bsult
9way
5s of three component
Bwo
D module
Epart
Estage
2tant factor
D approximation
R algorithm
8raction
7number
7speed
8tep size
7time
7velocity
3ituency parsing
Btree
3rained decoding
I algorithm
Aenvironment
Alearning
Amarkov decision process
Aoptimization
M problem
Aproblem
Areinforcement learning
Csource
Asetting
Bpace
Aversion
7t function
9kalman filter
9manifold
9programming
9satisfaction
L problem
Aet
9violation
8s and objective
Aimposed
4uct a dataset
Aframework
Aheterogeneous graph
Alarge scale dataset
Anew dataset
Aset
8two
7ed dataset
7ing a dataset
8on process
Bsite
1tact area
6configuration
9straint
6detection
7ynamics
6event
6force
B control
6geometry
6information
8teraction
6localization
Ation
6map
7ode
Al
6pattern
7lanning
7oint
8sition
6rich
A environment
Binteraction
Bmanipulation
N task
Btask
6sensing
8quence
7tate
7urface
6task
7ype
6with the environment
Fground
Fobject
3in noise
5s information
2emporary approach
Bmethod
3nt and style
6creation
6generated
Dion
6image
7nformation
6moderation
6preservation
8ovider
6representation
6selection
6word
3xt aware
B neural machine translation
Bness
6dependency
Et
6encoder
Bing
6feature
7ree grammar
6information
6length
6modeling
6of autonomous driving
9reinforcement learning
6provided
6representation
6sensitive
7ize
6variable
7ector
6window
7ord
5ual attention
9bandit
F algorithm
Gproblem
9cue
9dependency
9embedding
I model
9feature
9information
9knowledge
9multi armed bandit
9relation
Bpresentation
9understanding
9word representation
8ised embedding
9zed embedding
Dlanguage model
Drepresentation
Dword embedding
Irepresentation
2inual learning
G approach
Hframework
Hmethod
Hsetting
8pre training
Btraining
7ly improve
Alearn
5ed pre training
Btraining
5ous action
F space
Adaptation
9control
G problem
Htask
9distribution
Aomain
Aynamics
9environment
9flow
Aunction
9latent variable
Aearning
9model
Bnitoring
Btion
F planning
9nature
9optimization
L problem
9parameter
9random variable
Aelaxation
Bpresentation
9scale
Aetting
Apace
Atate
E and action space
Fspace
9time
Arajectory
9variable
8ly adapt
Bimprove
Blearn
Bupdated
5um manipulator
8robot
2raction rate
4ry to previous
Cior
F work
4st set
7to existing
I approach
Jmethod
Jwork
Aprevious
I approach
Jmethod
Jwork
Cior
F work
6ive explanation
Aframework
Alanguage image pre training
Bearning
I approach
Jframework
Jloss
Jmethod
Jobjective
Jscheme
Ktrategy
Jtask
Kechnique
Boss
E function
Amethod
Aobjective
Apre training
Arepresentation learning
Asample
Belf supervised learning
Atraining
3ibuting factor
8on consist
Blie
Bof the paper
As include
3ol a robot
7ccuracy
8tion
7lgorithm
7nd planning
7pproach
7rchitecture
7uthority
6barrier function
6challenge
7ommand
8st
6decision
8sign
6effort
7rror
7xperiment
6framework
8equency
6gain
6input
8terface
6law
7oop
7yapunov function
6mechanism
8thod
7odule
6objective
7f robot
6parameter
7erformance
7ipeline
7oint
8licy
7roblem
6scheme
7ignal
7trategy
9ucture
7ynthesis
8stem
6task
7echnique
7he generation
Amovement
Arobot
9ory
6variable
Bte
5lable generation
Bsummarization
Btext generation
6ed environment
Axperiment
9generation
9setting
Aystem
9text generation
7r design
9gain
9parameter
Aerformance
6ing robot
Athe robot
1ventional approach
Bcamera
Bmethod
Codel
Btechnique
Craining
Bwisdom
3rge faster
7to the optimal solution
6nce analysis
Abehavior
Bound
Acriterion
Aguarantee
Aissue
Aof gradient descent
Aproperty
Arate
Besult
Aspeed
Atheory
Bime
6s faster
4sation context
Bdataset
Bhistory
Aal agent
Ei
Dcontext
Ddata
Hset
Dhistory
Dquestion answering
Drecommendation
Mer system
Dsetting
Eystem
3x analysis
5combination
7ncave
8straint
5formulation
6unction
5hull
5loss
9 function
5optimization
H problem
5polytope
6roblem
8gram
5relaxation
5set
6urrogate
3y information
2olution kernel
Alayer
Anetwork
Cural network
Aoperation
Gor
9al architecture
Cencoder
Cfilter
Ckernel
Clayer
Cnetwork
Eural network
Q architecture
Coperation
0operative behavior
Adriving
Agame
E theory
Alearning
Amanipulation
Bulti agent reinforcement learning
Aperception
Asetting
Atask
Bransportation
1rdinate descent
9frame
9system
9transformation
8d motion
7ion problem
0py mechanism
0ral reef
1e challenge
4omponent
5ntent
7ribution
3idea
4ssue
3module
3part
4roblem
3set
3task
4echnology
2ference resolution
2set selection
1ner case
1pus consist
1rect answer
6label
6prediction
6solution
5ion method
9term
6ve action
5ly identify
Ging
8predict
3lated equilibria
6ion analysis
Aclustering
Afilter
Ainformation
Amatrix
Awith human judgment
9s with human judgment
3spondence estimation
Dmatching
8ing depth map
Centity
Cfeature
Cimage
Clabel
Cmodel
Coutput
Cpoint
Crelationship
2upted by noise
8data
8image
0sine distance
5similarity
1serat rod model
1t associated
3effective
C alternative
Dsolution
Cness
6iciency
Bt
3function
3map
3of collecting
6training
9nsport
3saving
3to go
3volume
2ly and time consuming
7notation
5process
5to collect
8obtain
2s associated
0ulomb friction
1nter intuitive
5factual analysis
Ddata augmentation
Dexample
Fplanation
Dprediction
Dreasoning
3ing accuracy
7model
7the number
0variance estimation
9intersection
9matrix
5te distribution
8shift
1er a wide
3age control
7path planning
8roblem
3ing number
1id 19
6 pandemic
-pu core
-ramer rao
0eate a dataset
7new dataset
4d a dataset
3ive process
7writing
1dal set
2it assignment
0itic network
4al ability
8nd challenging task
8pplication
8rea
8spect
7bottleneck
7capability
8hallenge
8omponent
9ncern
7decision
8omain
7factor
8eature
8or autonomous driving
7gap
7importance
8nformation
9sight
8ssue
7limitation
7need
7part
8oint
8roblem
Aperty
7question
7region
9quirement
8ole
7step
7task
8echnique
7vulnerability
0op field
3row
1ss attention
D layer
Emap
Fechanism
Fodule
4dataset
B evaluation
Cgeneralization
5omain
A evaluation
Bgeneralization
Bnamed entity recognition
Cer
Brecommendation
Bscenario
Centiment analysis
Dtting
4embodiment learning
5ncoder
6tropy
B loss
G function
Cmethod
4lingual
B ability
Dlignment
Ccapability
Cinformation retrieval
Cmodel
Csetting
Ctask
Dransfer
K learning
Kability
Cword embedding
4modal
9 alignment
Bttention
Acorrelation
Fspondence
Ainformation
Cteraction
Arepresentation
Ctrieval
J task
Atask
4validation
5iew
1wd counting
4navigation
4sourced
9ing
4worker
3ed area
6environment
6scene
3sourced dataset
0ucial ability
7rea
7spect
6capability
7hallenge
7omponent
7ue
6factor
7or application
Aenhancing
Csuring
Areal world application
Bobot
Asafe
Athe development
Aunderstanding
6importance
7nformation
6part
7rerequisite
8oblem
6requirement
7ole
6step
6task
7o develop
9the performance
8ol
5ly depend
-t image
1scan
-ub 200
5 2011
0ltural background
7context
7difference
7understanding
0mulative distribution function
9regret
F bound
Bward
0rate a dataset
6nd release
4d dataset
1ious case
1rent action
7dvance
7lgorithm
7pproach
6benchmark
6challenge
7onfiguration
9text
6dataset
6environment
7valuation
G method
Kric
6frame
Bwork
6image
8plementation
7nput
6language model
7imitation
8terature
7lm
6method
Cology
Cs struggle
9ric
7odel
6observation
6paper
7olicy
8sition
7ractice
8ogress
6research
7obot
6situation
7olution
8ta
7tate
B of the art
Aus
8ep
8udy
7ystem
6task
7echnique
7heoretical
H understanding
7rend
6work
2iculum learning
H approach
Istrategy
1se of dimensionality
1ved surface
0stom dataset
4er satisfaction
8ervice
0tting edge method
-yber attack
4physical system
0cle consistency
F loss
4time
0lindrical object
+da method
1vinci
6 research kit
0ily activity
4basis
4life
6ving
4task
0ngerous environment
8situation
0rk zurich
1pa subterranean challenge
0ta access
5quired
8sition
4nalysis
5d code
7model
5notation
4pplication
4ssociation
E method
4t hand
4ugmentation
F approach
Gframework
Gmethod
Gscheme
Htrategy
Gtechnique
4vailability
Ale
3bias
3captured
4entric approach
4haracteristic
4leaning
5ustering
4ollected
Aion
D efficiency
Epipeline
Frocess
Estrategy
5me
6pared
7lexity
7ression
5nsist
6tamination
5rruption
5verage
4uration
3demand
6onstrate
5pendency
Bt
C regret bound
4imension
5stribution
F shift
5versity
4omain
4riven
9 approach
Aframework
Alearning
Amanner
Bethod
Bodel
Fing
Aprior
Asimulation
Atechnique
Away
3efficiency
Bt
C algorithm
Dlearning
Dmanner
4xample
5periment
3feature
4iltering
4or training
6mat
4ree knowledge distillation
4usion
3gathered
4enerated
Aing distribution
Eprocess
Bon
D pipeline
Frocess
Aor
3heterogeneity
4ungry
3imbalance
5putation
4nefficient
5put
5stance
5tegration
3label
8ing
4eakage
4ikelihood
3manifold
5trix
4ining
4odality
6el
3noise
3obtained
4wner
3pair
4oint
6soning
C attack
4rivacy
5ocessing
6tection regulation
3quality
3rate
4ecorded
5gime
5presentation
5quired
Ament
5sult
5trieval
3sample
8ing
4cale
6rcity
B issue
Cproblem
5ience
4election
5quence
5t
6s demonstrate
6ting
4haring
5ift
5ow
4ize
4ource
4pace
6rsity
B issue
Cproblem
4torage
5ream
6ucture
4ubset
5pport
4ynthesis
3to learn
6text
A generation
7rain
4ransfer
4ype
3volume
2base image
7schema
2set and benchmark
Acode
Amethod
Bodel
Ashow
Athe code
6bias
6collected
Dion
8mprising
8nsist
Ding
Atruction
9tain
Ding
7reation
6demonstrate
8signed
7istribution
6enable
6for evaluating
Atraining
6include
6of 1
6provide
7ublicly
6quality
6shift
8ow
7ize
6to train
5s and achieve
Crchitecture
Bcode
Dmpare
Id
Bdemonstrate
Bmethod
Eric
Codel
Bshow
Btask
8vailable
7collected
9mpared
9nfirm
Ataining
7demonstrate
I the effectiveness
Nsuperiority
7from different domain
7gathered
7illustrate
8n term
9dicate
7prove
7reveal
7show
B the effectiveness
7to demonstrate
7validate
8erify
0unting task
0vis dataset
0y and night
2to night
-bscan algorithm
-dim inversion
-e facto
6 method
7standard
0ad end
3reckoning
1l with the problem
0biasing method
8technique
1lurring method
0c pomdp
1ay rate
1ent performance
4ralized algorithm
Dpproach
Ccontrol
Jler
Cdata
Cexecution
Clearning
Cmanner
Cway
1ision boundary
7maker
Aing
D algorithm
Eframework
Epolicy
Froblem
Hcess
Esystem
Etask
Eunder uncertainty
8odel
7problem
Acess
7rule
7space
8upport system
7transformer
9ee
7variable
6s made
1oder architecture
6feature
6layer
6network
6only model
6part
6side
3ing algorithm
7efficiency
7method
7phase
8rocess
7speed
8tage
9ep
9rategy
7technique
8ime
2mposition approach
Cmethod
2upled approach
0dicated hardware
1uctive reasoning
0ep active learning
4rchitecture
3classifier
5ustering
4nn
4onvolution neural network
Eal network
Jural network
3deterministic policy gradient
4ive
3ensemble
3feature
A space
3gaussian process
4enerative model
3image
8 prior
5itation learning
3kernel
9 learning
3latent variable model
5yer
4earning
B algorithm
Dpplication
Froach
Drchitecture
Cbased approach
Imethod
Isolution
Gline
Cframework
Cmethod
Dodel
Cnetwork
Cpipeline
Csolution
Dystem
Ctechnique
Hology
3metric learning
4odel
3network
A architecture
5ural model
Anet
Dwork
H architecture
Ibased method
Iclassifier
Imodel
Hs trained
3probabilistic model
3q learning
5network
3reinforcement learning
P agent
Rlgorithm
Rpproach
Qframework
Qmethod
5presentation
H learning
4l
5 algorithm
3snn
4piking neural network
4upervision
3understanding
2er insight
5layer
5model
5understanding
2fake detection
2mind control suite
2seek r1
0fect detection
2nce mechanism
3se mechanism
8thod
7odel
6strategy
1ine a new task
7set
5the task
4d as the difference
6in term
3ition map
1ocus deblurring
2rmable attention
9convolution
9linear object
9material
9nature
9object
F manipulation
S task
9terrain
Aissue
5tion field
Amodel
0generate case
1radation in performance
Amodel
Aprocess
4e performance
6the accuracy
Aperformance
Aquality
5d image
8nput
7performance
5s the performance
2ee of freedom
4s of freedom
0hazing method
0layed feedback
6reward
1icate balance
2very task
0manding task
1o video
2graphic attribute
Agroup
Ainformation
Aparity
2nstrate a significant improvement
Bn application
Dimprovement
Acompetitive performance
Aeffectiveness
Aimproved performance
Hment
Bn simulation
Aresult
Bobustness
Asignificant improvement
Btate of the art
Buperior
I performance
Athe ability
Fccuracy
Fdvantage
Fpplicability
Ltion
Hroach
Ebenefit
Ecapability
Fhallenge
Eeffect
Kiveness
R and efficiency
Wrobustness
Wsuperiority
Hicacy
Jiency
Efeasibility
Flexibility
Egenerality
Mzability
Eimportance
Hrovement
Fnterpretability
Emerit
Gthod
Eperformance
Fossibility
Gtential
Gwer
Fracticability
Mlity
Gomise
Hposed approach
Nmethod
Equality
Eresult
Fobustness
Escalability
Ftrength
Fuperior performance
Mity
Eusability
Gefulness
Ftility
Evalidity
Hue
Fersatility
Fiability
Crough experiment
9d behavior
Cy extensive experiment
Bexcellent performance
Fptional performance
Bgreat
G potential
Bimpressive
L capability
Mperformance
Mresult
Cn simulation
Boutstanding performance
Bpromising
K performance
Lresult
Bremarkable
L capability
Mperformance
Msuccess
Bsignificant
M potential
Ctrong performance
Cuccess
Dperior performance
Bthe ability
Feffectiveness
Ffeasibility
Fpotential
Drough experiment
Jsimulation
Crajectory
9s competitive performance
Brobustness
Bsuperior performance
Bthe ability
Feffectiveness
Fpotential
Fsuperiority
8ing improved performance
Csignificant improvement
Duperior performance
Cthe ability
Hdvantage
Gbenefit
Geffectiveness
Jicacy
Gfeasibility
Gimportance
Gpotential
Gsuperiority
9on data
Gset
Cexample
Ctrajectory
Cvideo
0noising diffusion model
Iprobabilistic model
8method
8network
8performance
9rocess
8step
2tes the number
1se 3d reconstruction
4annotation
4clutter
5orrespondence
6unterpart
5rowd
4depth
9 estimation
Amap
4environment
4graph
6id
4map
7ping
5odel
6nocular slam
4packing
6ssage retrieval
5oint cloud
5rediction
E task
5seudo label
4reconstruction
6presentation
6trieval
D model
Ber
4space
4traffic
4video captioning
2ity estimation
Dor
6field
7unction
6map
6ratio
B estimation
0pend on the number
4ency graph
9information
9modeling
9parse
Er
Ding
9relation
9structure
9tree
6t data
4s on the quality
1loyed in the real world
7model
4ing llm
4ment cost
9environment
9in the real world
9of deep neural network
Crobot
An edge device
Cresource constrained device
9scenario
9time
1ression detection
1th accuracy
5mbiguity
5nd pose estimation
4camera
5ompletion
4data
5irection
4estimate
Bion
E algorithm
Gnd semantic segmentation
Fmethod
Fnetwork
Fperformance
Ftask
Bor
4feature
4image
5nformation
4map
5easurement
4network
4perception
5rediction
6ior
4representation
4sensing
8or
5upervision
4value
0raining method
1ive a lower bound
6n algorithm
8upper bound
5bound
5condition
5new
0scribe a method
9system
8n approach
7the design
4ption logic
7ve caption
1ign a controller
7mechanism
9thod
8odel
7network
9w algorithm
7series
9t
8imple
8ystem
6lgorithm
7low
6n algorithm
7d analysis
9control
9development
9evaluation
Axperiment
9implementation
9modeling
9testing
5challenge
7oice
6omplexity
7ncept
8sideration
5decision
5efficient algorithm
6nable
5file
5matrix
6echanism
7thod
Bology
5optimization
5parameter
6rinciple
7ocess
5requirement
5space
5three
6ime
6rade off
6wo
4ed and fabricated
Bimplemented
7controller
7to achieve
Bddress
Blleviate
Bssess
Acapture
Bontrol
Aenable
Chance
Bvaluate
Bxtract
Agenerate
Buide
Ahandle
Aimprove
Alearn
Amodel
Aoperate
Aperform
Bredict
Asolve
Bupport
Awork
4ing controller
8robot
2rable feature
8outcome
8performance
9roperty
3ed accuracy
8tion
7ttribute
6behavior
6contact force
6direction
6effect
6force
6goal
A state
6level
7ocation
6motion
6number
6object
7utcome
9put
6path
7erformance
7ose
9ition
7roperty
6result
6shape
7olution
7tate
8yle
6target
8sk
7rajectory
6value
0tailed ablation
F study
8nalysis
9notation
7comparison
7description
8iscussion
7error analysis
8valuation
8xperiment
Alanation
7geometry
7information
7model
7result
7simulation
8tudy
7texture
7understanding
1ect anomaly
5change
5failure
5keypoint
5object
4ed object
4ing anomaly
8error
8object
9ut of distribution
Gomain
5on accuracy
9lgorithm
9nd localization
Csegmentation
Ctracking
9pproach
8capability
8dataset
8framework
8head
8method
9odel
8network
8performance
9roblem
Bcess
8rate
9esult
8stage
9ystem
8task
9ransformer
2riorate the performance
3minantal point process
6e the position
6istic algorithm
Cmodel
Cpolicy
1rimental effect
0velop a framework
8method
Eology
9odel
8new
B algorithm
Cframework
9ovel
D approach
Eframework
Emethod
8set
9imple
9ystem
8technique
8variant
7lgorithm
7n algorithm
Approach
9efficient
8d evaluate
6method
7odel
6technique
7he theory
7wo
5ed a method
9lgorithm
9nd evaluated
Cvalidated
8framework
8method
9odel
8prototype
8rapidly
8system
8to achieve
Cddress
Bcapture
Bestimate
Bimprove
Blearn
Boptimize
5ing algorithm
9country
9model
5ment and analysis
Eevaluation
Aof algorithm
Eutonomous driving
Ddeep learning
Dlarge language model
Aprocess
0x net
1terous grasping
8hand
8manipulation
K skill
Ltask
9otion
8robotic hand
Gmanipulation
8skill
8task
-g method
-iabetic retinopathy
1gnosis and treatment
5tic accuracy
9information
9tool
1log context
5history
5model
5state
A tracking
6ystem
4ue act
8gent
7content
Cxt
7dataset
8omain
7generation
7history
7model
7response
F generation
7state
C tracking
8ummarization
K task
8ystem
7task
7understanding
8tterance
0ce coefficient
3score
1tionary learning
0electric elastomer actuator
0fference in performance
8s in performance
6t action
Cvity
9gent
9lgorithm
9mount
9ngle
9pplication
J scenario
Broach
9rchitecture
Aea
9spect
Asumption
9ttribute
8backbone
Cground
Aseline
9ehavior
Anchmark
9ody part
8camera
Ategory
9hannel
Bracteristic
Aoice
9lass
Aient
Auster
9ombination
Bplexity
Conent
Ancept
Bdition
Bfiguration
Btext
Arpus
Auntry
8data
C distribution
Dmodality
Dsource
Cset
9egree
Amographic group
Apth
Asign choice
9ifficulty
Amension
Arection
Astribution
9omain
Awnstream task
9ynamics
8embodiment
9ntity
Avironment
Jal condition
9valuation metric
9xperimental setup
Dt
8factor
Amily
9eature
9ield
9orm
Cat
9rame
Dwork
Aequency
Aom existing
L method
Mwork
Dprevious
L method
Mwork
Fior
I work
8gender
9oal
9ranularity
J level
Aoup
8height
9yperparameter
8identity
9mage
9ndividual
Aitial condition
Fization
Aput
Astance
8kind
9nowledge graph
8label
Anguage
G model
Ayer
9ength
Avel
Ds of abstraction
Igranularity
9lm
9ocation
Ass function
8material
9echanism
Athod
Bric
9odality
Be
Cl
D architecture
Esize
Bule
Arphology
8nature
9etwork
F architecture
9lp task
9ode
Aise level
Ation
9umber
8object
Eive
8paradigm
Cmeter
Bt
Attern
9erson
Cpective
9hase
9oint
Ase
Bition
9reference
Aoblem
Bperty
9urpose
8quality
8region
Alation
Apresentation
Asolution
9obot
Dic platform
Ale
8sample
9cale
Aenario
Ce
9ection
Amantics
Ansor
E configuration
Fmodality
At
Bting
Bup
9hape
Ds and size
9ituation
Aze
9ource
9pace
Aeaker
Bed
9tage
Bte
Aiffness
Arategy
Bucture
Ayle
9ubgroup
Bject
Bset
9ystem
8target domain
Ask
9echnique
Arrain
9ime
C step
9opology
9rade off
Bjectory
9ype
8user
8value
Ariant
Cety
9ideo
Aew
Cpoint
8way
9eather condition
7iable approximation
Erchitecture search
Dfilter
Eunction
Dmodel
Dneural architecture search
Doptimization
Dphysics engine
Drenderer
Jing
Dsimulation
Kor
9l drive robot
Cynamic programming
Bequation
Bflatness
Bgeometry
Bprivacy
Aly private
K algorithm
Lmechanism
Lsynthetic data
2icult and expensive
Ctime consuming
8case
9hallenge
8for human
8problem
8task
9o achieve
Dquire
Cddress
Cpply
Cssess
Bcapture
Collect
Dntrol
Bdeploy
Dsign
Dtect
Frmine
Cistinguish
Bestimate
Cvaluate
Bfind
Bgeneralize
Bidentify
Cmplement
Cnterpret
Blearn
Bmeasure
Codel
Bobtain
Cptimize
Bpredict
Bscale
Colve
Cpecify
Btrain
Bunderstand
7y level
9of learning
Ctraining
9score
2usion based approach
Egenerative model
Emethod
Fodel
8model
8network
8policy
9rior
Aobabilistic model
Bcess
0gital pathology
6twin
0lated convolution
0mension dependence
8free
8of the feature mapping
Fproblem
8reduction
H method
7al case
Adata
Bistribution
Agaussian
Amanifold
Aregime
Cpresentation
Asetting
Bpace
Bubspace
Bystem
9ity reduction
M method
Ntechnique
1inishing return
0rect access
6pplication
8roach
5collocation
7mmunication
8parison
9utation
7nnection
8trol
5evaluation
5impact
6nference
7tegration
9raction
5mapping
6ethod
5optimization
5preference optimization
5regression
7lation
5supervision
5transfer
4ed acyclic graph
7graph
4ion and magnitude
7s for future
J research
Kwork
1ichlet distribution
0saster response
1continuous dynamics
3unt factor
6ed markov decision process
Adp
4rse analysis
8parsing
8relation
8structure
2repancy between training
Q and inference
Ameasure
4te action
D space
7cosine transform
7data
8istribution
8omain
7latent space
Evariable
7nature
7optimization problem
7probability distribution
7representation
7search
D space
9t
Ating
8pace
8tate
7time
B step
8oken
7variable
5ization error
3imination ability
Dcapability
Ave ability
Dcapability
Dfeature
K learning
Lrepresentation
Dinformation
Dmodel
Dpart
Eower
Dregion
Fpresentation
Dtask
2uss future direction
6the challenge
Aimplication
Alimitation
5ion forum
1ease classification
6diagnosis
2ntangled feature
Brepresentation
P learning
1parate impact
4ity estimation
8map
1tal tip
3nce estimation
7field
8unction
7information
7measure
Ement
9tric
7traveled
Dled
4t object
6supervision
5ly supervised relation extraction
2ill knowledge
5ation approach
Bloss
Bmethod
Bprocess
Bstrategy
5ed model
5ing knowledge
9the knowledge
3nct advantage
7characteristic
7feature
7role
6ive feature
4guishing feature
2ractor object
3ibuted agent
Blgorithm
Adata
Afashion
Alearning
Amanner
Aoptimization
Arepresentation
Asetting
Bystem
Atraining
7ion alignment
Bchange
Bdifference
Bfree
Cunction
Bgap
Blearning
Bmatching
Cismatch
Bof data
Bparameter
Bshift
Aal assumption
Dhypothesis
Dinformation
Dmodel
Dproperty
Dreinforcement learning
Dsemantics
Ehift
Cly robust optimization
2urbance observer
Arejection
0vergence measure
6t component
H of motion
3se application
7rchitecture
8ray
7spect
6background
7ehavior
8nchmark
F dataset
6category
7haracteristic
7ollection
8ndition
9tent
Bxt
8rpus
6data
Aset
7istribution
7omain
6enough
8vironment
6feature
7orm
6geometry
6image
7nformation
6language
6modality
9el
6object
7utput
6perspective
7reference
8oblem
6range
B of task
7eal world environment
8sponse
6sample
7cenario
Ae
7et
9 of object
Dtask
9ting
7hape
7kill
7olution
8urce
6task
7ype
4ity and quality
8of task
Craining data
1ide and conquer
G approach
Hstrategy
4d into two
-l model
-nn model
-o calculus
0cument classification
8ollection
9ntext
7embedding
7image
7level
C event argument extraction
Jextraction
Dmachine translation
Dneural machine translation
Drelation extraction
Dtranslation
7representation
9trieval
7structure
8ummarization
7understanding
K task
0main adaptation
F algorithm
Hpproach
Gbenchmark
Gframework
Gmethod
Hodel
Gproblem
Gscenario
Gtask
Hechnique
Aion
Bve object detection
Esemantic segmentation
6gnostic
6lignment
5change
6lassifier
5data
9set
6iscrepancy
Aiminator
8tribution
5expert
Bise
5gap
8 between synthetic
Htraining
6eneralization
J method
Kproblem
Ktask
5independent
7formation
7variance
Dt
E feature
Frepresentation
T learning
5knowledge
5mismatch
5question answering
5randomisation
Czation
5shift
A problem
6ize
6pecific
D corpus
Edata
Iset
Efeature
Einformation
Eknowledge
Elanguage
Etask
5transfer
4s and task
6demonstrate
6show
7imultaneously
1inant approach
7paradigm
0or opening task
0ubly robust
0wn sampling
4tream task
2stream analysis
Application
9classification task
9dataset
9manipulation task
Aodel
9nlp application
Dtask
9performance
Arocessing
9task
D performance
2ward facing camera
-p mechanism
1sco
2gd
-rag force
1matic improvement
6ally improve
Id
Breduce
1stically reduce
1w insight
6piration
3sample
2ing inspiration
2n considerable attention
4great attention
4i.i.d
5ncreasing attention
6dependently
2s inspiration
0ift error
1vable area
2e safely
4the robot
3r assistance system
2ing behavior
6condition
6data
Aset
6environment
6force
6image
6performance
7olicy
6safety
7cenario
Ae
7ignal
8tuation
7tyle
6task
6video
0l agent
3lgorithm
3pproach
2method
2policy
2training
0one imagery
4navigation
4racing
1p in accuracy
6performance
6replacement
0ug design
4iscovery
-st model
-tu dataset
-ual arm robot
4ttention
C mechanism
3challenge
3encoder
3formulation
3pixel
4roblem
3task
3variable
0eling bandit
-ynamic agent
7nd unstructured environment
7rchitecture
6behavior
6change
7ondition
9straint
9text
Arol
9volution
6effect
7lement
7nvironment
7pistemic logic
7quation
7volution
6feasibility
6game
7raph
9sping
6inference
9ormation
8teraction
6legged locomotion
Drobot
7ocomotion
6maneuver
9ipulation
I task
7odel
Bing
8tion
C primitive
8vement
E primitive
6nature
7etwork
6object
C tracking
Cs in the environment
8stacle
E avoidance
6parameter
7erformance
7rogramming
H algorithm
Jpproach
9perty
6range
7egret
C bound
6scenario
Ae
B graph
7equence
8tting
7ituation
7tate
7ystem
6target
8sk
7hreshold
7ime warping
6uncertainty
6vision sensor
6walking
7indow approach
7orld
5al model
8system
7ly adapt
Fing
Cjust
Ged
Achange
Fing environment
Bontrol
Adetermine
Afeasible trajectory
Alearn
Aselect
Bwitch
Aupdate
5s constraint
7learning
7model
Cing
7of the environment
Erobot
7parameter
8rediction
7randomization
+e commerce
8 domain
9platform
9website
0step
-arlier approach
6work
2y attempt
4detection
5iagnosis
4exit
8ing
4fusion
4stage
6opping
4termination
0se of fabrication
1ier to learn
1y access
4daptation
3implementation
4ntegration
3task
4o collect
6hard
6implement
7ntegrate
Arpret
6obtain
3way
-cho chamber
-d dataset
0ge case
4ost
3detection
5vice
3feature
3information
3map
3type
3weight
2s of the graph
4represent
0ited image
2ing capability
6process
6task
0ucational application
Apurpose
-eg data
2signal
-ffect size
4ive adaptation
9lgorithm
Aternative
9nd efficient
Coutperform
Crobust
9pproach
Dximation
9rchitecture
9ttention mechanism
8collaboration
Ambination
Bpared
Antrol
Aordination
8data augmentation
9efense strategy
Asign
9imension
8enough
9xploration
8feature
9ramework
8generalization
8human robot collaboration
8in capturing
Bimproving
8knowledge transfer
8learning
8manner
9ean
Achanism
Athod
9odel
8paradigm
9lanning
9olicy
9rior
Aompt
8reasoning
Apresentation
8sample size
9olution
9trategy
8technique
9ool
9raining
G strategy
Bnsfer
G learning
Aeatment
8utilization
8visual representation
8way
7ness and advantage
Hpplicability
Gefficiency
Ggenerality
Ozability
Qtion
U ability
Ginterpretability
Grobustness
Gscalability
Huperiority
Gversatility
Ccompared
Cof the approach
Jcontroller
Jframework
Jmethod
Jproposed algorithm
Tpproach
Scontroller
Sdevice
Sframework
Smethod
Todel
Vule
Sstrategy
Tystem
Cthrough extensive experiment
1icacy and efficiency
Brobustness
7of the approach
Eproposed algorithm
Opproach
Nframework
Nmethod
Oodel
Nsystem
3iency and accuracy
Deffectiveness
Gicacy
Dperformance
Dreliability
Eobustness
Dsafety
Ecalability
9compared
9gain
9metric
9of the algorithm
Gproposed algorithm
Qpproach
Pframework
Pmethod
6t adaptation
9lgorithm
H to compute
Hs for computing
Alocation
Aternative
9nd accurate
Ceffective
Crobust
Cstable
9pproach
Dximation
9rchitecture
9utonomous navigation
8communication
Bpared
Cutation
Antrol
8data collection
9eep learning
Dneural network
Asign
8enough
9stimation
For
9xecution
Aploration
8fine tuning
9ramework
8generation
8human robot collaboration
8implementation
9n term
Aference
Ateraction
8learnability
Ding
G algorithm
9ocomotion
8manner
9ean
Achanism
Athod
9odel
8navigation
8operation
Atimization
K algorithm
8path
9lanning
9olicy learning
9rocedure
Dssing
8reasoning
Ainforcement learning
Apresentation
Atrieval
8sampling
9earch
9olution
9trategy
8technique
9o compute
Aol
9raining
Bjectory
Bnsfer
Eormer
8utilization
8video recognition
8way
7net b0
1ort required
0x allocation
-go agent
2car
2motion
8 estimation
2vehicle
1centric camera
9video
Bew
Bsion
-igenvalue spectrum
1ht dataset
-lastic element
0derly person
0ectric motor
7vehicle
6al resistance tomography
4onic health record
9medical record
1gant framework
1vation angle
8map
0iminate the influence
Cneed
7s the need
6ing the need
0uder dimension
-m algorithm
0bedded device
7hardware
7platform
7space
8ystem
4ing based method
8dimension
8layer
8method
9odel
Bule
8network
8space
8table
8vector
1odied agent
8i
7environment
7intelligence
4ment gap
0erged as a powerful tool
Cromising approach
Lparadigm
Lsolution
Ltechnique
9powerful tool
4nce of large language model
5t ability
7behavior
7capability
3ing field
7paradigm
7technique
Cology
8opic
8rend
0g signal
0otion cause pair extraction
7lassification
6detection
6label
6recognition
H in conversation
5al state
9upport
0pathetic response
1hasize the importance
6ing the importance
Eneed
1irical analysis
G show
8comparison
8distribution
8effectiveness
9valuation
I demonstrate
Jshow
Is demonstrate
Kshow
Aidence
G suggest
9xperiment
Is show
8finding
8gain
8insight
Avestigation
8loss
8mean
8observation
8performance
8result
Es confirm
Gdemonstrate
R the effectiveness
Wsuperiority
Gindicate
Gshow
Huggest
Gvalidate
9isk
C minimization
8studies demonstrate
Gshow
Cy
9uccess
Apport
8validation
1loy contrastive learning
4ed to estimate
Alearn
-n de
0able a robot
5generalization
5human
5learning
5research
Der
6obot
5safe
5the development
9model
9network
9robot
6raining
8nsfer
5user
4d robot
4s a robot
6human
6learning
7lm
6model
7ultiple client
6robot
6the generation
Amodel
Anetwork
Arobot
6user
3ing a robot
8gent
7efficient
7llm
7non expert
7robot
Cs to perform
7technology
8he agent
Bgeneration
Blearning
Bmodel
G to learn
Brobot
7user
0code information
4d feature
6representation
4r and decoder
Athe decoder
6block
6decoder
D architecture
Eframework
Emodel
Enetwork
Eparadigm
Estructure
Etransformer
6layer
6module
6network
6only model
7utput
3ing process
7stage
2unter challenge
7ed during training
3rage future research
8research
8the community
Cdevelopment
Cmodel
7s model
9the model
6ing performance
Aresult
Athe model
0d effector
A pose
Eition
Btrajectory
2point
2result
2task
3o end
8 approach
Architecture
Autonomous driving
9deep learning
Aifferentiable
Ariving model
9fashion
Aramework
9learning
H approach
Iframework
Imethod
9manner
Aethod
Aodel
9network
Bural network
9optimization
9pipeline
9reinforcement learning
9solution
Apeech translation
Aystem
9trainable
I architecture
Jframework
Jmodel
Eing
2user
1angered language
1oscopic image
9video
2vascular intervention
2w robot
3ing robot
0ergy based model
5constraint
9umed
Bption
7st
5efficiency
Dt
5function
5landscape
5model
5saving
6tored
5tank
5usage
0force consistency
Atraint
4ing consistency
Ctraint
0gineering application
Aeffort
1lish and chinese
H dataset
Ajapanese
6corpus
6data
Aset
6german
6language
6sentence
6text
6wikipedia
0hance generalization
6model performance
6performance
6robustness
6safety
6the ability
Bccuracy
Acapability
Adiscriminability
Cversity
Aefficiency
Afeature representation
Ageneralization ability
Alearning
Amodel
Aperformance
Aquality
Arepresentation
Bobustness
Asafety
Aunderstanding
5d dataset
7image
7performance
7version
5s performance
7the ability
Bgeneralization
Bperformance
Bquality
Brobustness
4ing large language model
8performance
8robustness
8safety
8the accuracy
Cperformance
Cquality
Crobustness
0ormous number
7potential
1ugh data
5information
5to capture
0semble approach
7learning
7method
8odel
7of model
5ing technique
1ure consistency
5privacy
5reproducibility
6obustness
5safe
9ty
5the quality
9safety
4s robustness
3ing consistency
7differential privacy
7robustness
7safety
7the integrity
Bsafety
0tailment relation
1ire body
5dataset
6istribution
6ocument
5environment
5framework
5graph
5image
5model
5network
5population
6rocess
5range
5scene
6equence
7t
6tructure
6ystem
5task
6rajectory
5video
2ties and relation
3y alignment
6nd relation extraction
5description
6isambiguation
5embedding
5information
5linking
5matching
6ention
5pair
5recognition
7presentation
7solution
5type
8ing
1ropic regularization
4y coding
6maximization
7inimization
6regularization
Fed optimal transport
0vironment change
Bontext
Adynamics
Ageometry
Ainformation
Cteraction
Amap
Bodel
Aperception
Arepresentation
Astate
Cructure
9al change
Dondition
Fstraint
Ftact
Gext
Cdisturbance
Dynamics
Cfactor
Deature
Cinformation
Eteraction
Cmonitoring
Cperception
Cuncertainty
Cvariation
9s and task
Bdemonstrate
Bshared
Bwith obstacle
1y free
7ness
-pic kitchen
As 100
Cdataset
1polar constraint
7geometry
7line
1sode length
4ic memory
7reinforcement learning
7training
2temic uncertainty
-qual opportunity
3ity constraint
4zed odd
3ly important
2tions of motion
1ilibrium configuration
Apoint
Astrategy
2p robot
2valence class
7t performance
4riant network
Cural network
-ra of large language model
0m oracle
0roneous prediction
2r accumulation
5nalysis
6notation
4bound
4correction
4detection
5istribution
4guarantee
4metric
5odel
4pattern
5robability
7ne
7pagation
4rate
5eduction
4signal
4tolerance
5ype
3s made
-scape local minimum
0sential ability
9spect
8building block
8capability
9omponent
8element
8feature
9or robot
Cthe development
8information
8matrix
8part
9roblem
8role
8skill
9tep
8task
9echnique
9o develop
Bensure
Aol
0tablish a baseline
Aconnection
Alower bound
Anew
8connection
Arrespondence
8new
8sufficient condition
8the connection
Ceffectiveness
8upper bound
7ed approach
Abaseline
Benchmark
Amethod
8s a new
Anew
7ing a new
Bcorrespondence
Bnew
1imate camera pose
7depth
7surface normal
7the 6d pose
Bcausal effect
Bdepth
Beffect
Blikelihood
Bmean
Bparameter
Cose
Eition
Crobability
Brelative pose
Bshape
Ctate
Buncertainty
Bvalue
7uncertainty
6d depth map
8from data
8motion
8online
8pose
Bition
9robability
8trajectory
8uncertainty
8value
5ing causal effect
9optical flow
9the 6d pose
Dmean
Dparameter
Eose
Gition
Dshape
Etate
Areatment effect
9uncertainty
6on accuracy
Algorithm
And control
Approach
9error
E bound
9framework
9method
9performance
Aroblem
Ccedure
9rate
Aesult
9scheme
9task
Aechnique
9uncertainty
-thical concern
9sideration
-uclidean distance
8metric
8signed distance field
9pace
0ler angle
0roc dataset
-vade detection
1luate a set
8nd compare
Bimprove
7bias
7llm
7model
7performance
7the ability
Cccuracy
Clgorithm
Cpproach
Bbenefit
Bcapability
Beffect
Hiveness
Eicacy
Giency
Bfeasibility
Bimpact
Bmethod
Codel
Bperformance
Croposed algorithm
Lpproach
Kframework
Kmethod
Lodel
Bquality
Brobustness
Bsystem
Butility
Bvalidity
6d and compared
8dataset
8in simulation
Bterm
8on dataset
Bthree
Cwo
8the effectiveness
Cperformance
Droposed approach
5ing fairness
9large language model
Alm
9model
E performance
9the ability
Dimpact
Dperformance
Dquality
Drobustness
6on algorithm
And analysis
Aspect
9benchmark
9code
Ariterion
9data
Dset
Aemonstrate
9experiment
9framework
9measure
Bthod
Fology
Cric
9of llm
Cmodel
9paradigm
Aipeline
Aractice
Bocedure
Ess
Ctocol
9result
Fs demonstrate
Hshow
Bveal
9score
Bript
Aet
Cting
Ahow
Atrategy
Auite
9task
Aool
8s conducted
Ademonstrate
Aindicate
Ashow
0ent argument
C extraction
4based camera
Asensor
4camera
6usality identification
5oreference resolution
4data
5etection
4extraction
4graph
4information
4mention
4pair
4relation
6presentation
4sensor
6quence
5tream
4trigger
5ype
3s of interest
1ryday environment
7household task
7life
B object
7object
7task
0idence lower bound
7retrieval
7sentence
8howing
8uggest
0olution process
8strategy
7ary algorithm
Bstrategy
2ve over time
3ing landscape
7nature
-xact algorithm
4characterization
5omputation
4inference
4knowledge
4match
5ethod
4recovery
4sampling
5olution
1mine the effect
Giveness
Aimpact
Aperformance
Broblem
2ple application
5s include
0ceeds the performance
2llent generalization ability
8performance
8result
2ptional capability
Aperformance
2ss risk
9 bound
1hange information
0ecutable program
4e complex task
6task
7he task
4ing task
5on accuracy
8speed
8time
1rt force
0haustive evaluation
Axperiment
9search
Bt
1ibit bias
6limitation
0istence and computation
Cuniqueness
5tial rule
3ing active learning method
8lgorithm
9ternative
8nalysis
8pproach
Fes fail
Jocus
Iin term
Irely
8rchitecture
9t
8ttack
7baseline
F method
8enchmark
G dataset
8ound
7challenge
8ontroller
9rpus
7data
B augmentation method
Bbase
Bset
8eep learning
K method
9fense
9sign
9tection method
Dor
8omain adaptation method
7effort
8valuation
H dataset
Imetric
7formulation
8ramework
7implementation
7language model
8earning based method
8iterature
8lm
8ower bound
7map
8easure
9thod
Dology
Ds assume
Ffail
Gocus
Fignore
Gn term
Flack
Frely
Hquire
Fstruggle
Guffer
Ftend
Grain
Aric
8odel
7network
9ural network
7planner
8olicy
8re trained model
8ublic dataset
7representation
9search
F focuse
Aource
Ault
8obot
Cic system
7scheme
8egmentation model
8olution
Aver
9ta method
8tate
C of the art
9rategy
9udies focus
By
8ystem
7task
8echnique
9st
8heoretical
Cy
8ool
7uda method
8nsupervised method
7work
B focuse
Bs assume
Dfocus
0oskeleton atalante
0pectation maximization
M algorithm
4ed calibration error
8ost
8umulative regret
Kward
7error
7improvement
8nformation gain
7loss
7number
7regret
9turn
9ward
7time
8o perform
7utility
7value
2nsive and time consuming
Anotation
8computation
8sensor
8to acquire
Bcollect
Dmpute
Bevaluate
Bobtain
2rience replay
4ment demonstrate
9result
Fs demonstrate
S the effectiveness
Hindicate
Hshow
9show
9video
8al analysis
J show
Bcharacterization
Comparison
Dndition
Bdata
Fset
Cemonstration
Dsign
Bevaluation
L demonstrate
Mshow
Ls show
Didence
Bfinding
Binvestigation
Bobservation
Bplatform
Crotocol
Bresult
H show
Hs and ablation
Onalysis
Jclearly
Q demonstrate
Konducted
Mfirm
Q the effectiveness
Qed
Jdemonstrate
U the effectiveness
Zsuperiority
Ud
Jhighlight
Jillustrate
Kndicate
Jobtained
Kn benchmark dataset
Mcifar 10
Mfive
Nour
Mmultiple
Mpublic dataset
Msynthetic
Mthree
R dataset
Nwo
P dataset
Mvarious dataset
Jprove
Jreveal
Jshow
N the effectiveness
Ssuperiority
Ned
Kuggest
Jvalidate
R the effectiveness
Kerify
P the effectiveness
Bscenario
Cection
Dtting
Eup
Ctudy
Btest
Fing
Crial
Bvalidation
Cerification
Cideo
8s across a variety
Hdiverse dataset
Bnd ablation
M studies demonstrate
Ry
Fnalysis
Ecomparison
Edemonstrate
Ehuman evaluation
Eshow
Fimulation
Euser
I study
Evisualization
Acarried
Bomparing
Cnducted
J on four
Nthree
Owo
Dfirm
Hed
Ademonstrate
L the effectiveness
Ticacy
Qsuperiority
Ld
King
Ahighlight
Aillustrate
Bn simulated
Kion
N show
Cclude
Cdicate
Cvolving
Aon a number
Fpublicly
Frange
Fvariety
Fwide
J range
Dbenchmark
M dataset
Us demonstrate
Wshow
Dcifar 10
Ddataset
Eifferent dataset
Dfive
H benchmark dataset
Idataset
Eour
H benchmark
R dataset
Rs demonstrate
Idataset
Ipublic dataset
Dimagenet
Dkitti
Dmnist
Eultiple
L benchmark dataset
Mdataset
Dpascal voc
Eublic benchmark
Kdataset
Dreal
H dataset
Iworld
N data
Sset
Dseven
Eimulated
M data
Fx
G benchmark dataset
Hdataset
Etandard benchmark
Eynthetic
M data
Rset
Dthe benchmark dataset
Hglue benchmark
Hkitti
M dataset
Free
I benchmark
S dataset
Jchallenging dataset
Jdataset
Jpublic dataset
Ewo
G benchmark
Q dataset
Hdataset
Os show
Hpublic dataset
Nly
Dvarious
K benchmark
Ldataset
Ss demonstrate
Ltask
Aperformed
Bresented
Cove
Eide
Aresult
Cveal
Ashow
E the effectiveness
Jsuperiority
Eed
Eing
Buggest
Ato demonstrate
O the effectiveness
Devaluate
Examine
Dinvestigate
Dshow
Dvalidate
Eerify
Avalidate
I the effectiveness
Berify
G the effectiveness
3t advice
6lgorithm
6nnotation
Cor
5data
6emonstration
5feedback
5knowledge
5model
5policy
5supervision
7rgeon
6ystem
5trajectory
1lainability method
7le ai
Brtificial intelligence
Amodel
Aprediction
Arecommendation
3nation generation
Amethod
Atechnique
2icit communication
9nsideration
Btraint
Atrol
7dependence
7expression
7form
Bula
7guidance
7knowledge
7model
Cing
7reasoning
9gularization
9lationship
9presentation
7supervision
2oit information
6the fact
Ainformation
Apower
5ation phase
5ing unlabeled data
5s the structure
3ration algorithm
Bnd exploitation
Bpproach
Abehavior
Aefficiency
Aframework
Amethod
Aperformance
Bhase
Bolicy
Broblem
Dcess
Astrategy
Atask
Bime
6ory action
Bnalysis
Abehavior
Astudy
4e and exploit
6method
6strategy
6the application
Acapability
Adesign space
Aeffect
Giveness
Bnvironment
Afeasibility
Aidea
Bmpact
Apossibility
Ctential
Arelationship
Atask
9n commit
7wo
5d area
4ing the impact
Crelationship
8unknown environment
3sive growth
1onential convergence
Adecay
Afamily
Agrowth
Aimprovement
Bn the number
Ccrease
Amechanism
Boving average
Anumber
Atime
E hypothesis
9ly large
2sure bias
7time
1ress emotion
5ed in term
5ive enough
9model
9power
9representation
0tend the analysis
9capability
Aoncept
9method
4ed abstract
7kalman filter
7period
Ds of time
7reality
7to the case
7version
3sive ablation
G experiment
Hstudy
9mount
9nalysis
Anotation
9pplication
8benchmark
Hing
8collection
Amparison
8data collection
Cset
8effort
9mpirical
H analysis
Ievaluation
Iresult
Istudy
9valuation
Is demonstrate
Kshow
9xperiment
I result
Ps demonstrate
Ial
K analysis
Levaluation
Lresult
Rs demonstrate
Tindicate
Ton two
Tshow
Lstudy
Lvalidation
Jtion
Is and ablation
W study
Pnalysis
Ohuman evaluation
Oshow
Ovisualization
Kconducted
T on four
Xtwo
Nfirm
Kdemonstrate
V the effectiveness
dicacy
asuperiority
Vd
Killustrate
Ln simulation
Mdicate
Kon a variety
Nbenchmark
W dataset
Ncifar 10
Ndifferent dataset
Nfive
R dataset
Oour
R benchmark
Sdataset
Nimagenet
Nmultiple
Npascal voc
Oublic dataset
Nsix
Oynthetic
Nthe kitti
Pree
S benchmark
Tdataset
Owo
Q benchmark
Nvarious benchmark
Vdataset
Kperformed
Kreveal
Kshow
O the effectiveness
Luggest
Kto demonstrate
Nevaluate
Nshow
Nvalidate
Oerify
Kvalidate
S the effectiveness
Lerify
Q the effectiveness
8fine tuning
9orm game
8investigation
8literature
8monte carlo simulation
8numerical experiment
8qualitative
J and quantitative experiment
Bntitative
K and qualitative
a evaluation
cxperiment
bresult
Lexperiment
8range
9eal world experiment
Asearch
Bult
8set
B of experiment
9imulated
H experiment
Fion
I experiment
Jresult
Jstudy
9tudy
8test
Cing
9raining
8validation
2rnal camera
8ontact
7data
Bset
8isturbance
7environment
7factor
8eedback
8orce
C estimation
7information
7knowledge
G basis
Hsource
7load
7magnetic field
8otion capture system
7perturbation
8ush
7resource
7sensor
8ource
8upervision
7tool
9rque
3oceptive sensor
1ra annotation
4computation
Fal cost
6st
4data
4effort
4information
6put
4knowledge
4parameter
4training
C data
3ct discriminative feature
6entity
6feature
6information
6knowledge
6relation
6the feature
6useful information
6visual feature
5ed feature
5ing feature
9information
9relation
6ve question answering
9summarization
2eme case
6environment
6lighting condition
6multi label classification
6point
6scenario
6terrain
6weather condition
5ly challenging
J problem
Ktask
8difficult
8important
8limited
9ow resource language
8scarce
9imple
9mall
8time consuming
8useful
2insic calibration
8evaluation
8parameter
8reward
-ye gaze
2movement
2tracking
2view
+f divergence
0measure
0score
-1 gain
1score
-abricated and tested
6ion method
Aprocess
0ce anti spoofing
4ttribute
3challenge
3dataset
4etection
9or
3image
3limitation
3of uncertainty
3recognition
E benchmark
Fmodel
Fsystem
5gion
3significant challenge
4wapping
3two
3verification
4ideo
2s challenge
4two
1ial action unit
6ttribute
5characteristic
5expression
F recognition
5feature
5identity
6mage
5landmark
5motion
5region
2litate future
F research
Gwork
9learning
9research
9the development
Devaluation
Dlearning
Dresearch
Dstudy
Dtraining
8s learning
7ing future research
5y location
F problem
1t checked claim
8ing
B dataset
3verification
2or analysis
5graph
A optimization
5of two
4s contributing
6of variation
2ual accuracy
6consistency
6error
6inconsistency
8formation
6knowledge
0il catastrophically
3to account
8hieve
6capture
7onsider
9verge
6find
7ully
6generalize
Cte
6learn
6model
6preserve
8ovide
2ing to capture
2s to capture
2ure case
6detection
6mode
6prediction
8obability
6rate
6scenario
1r allocation
3classification
4omparison
3division
3representation
H learning
2ness concept
Astraint
8riterion
7measure
9tric
7notion
1thful explanation
0ke image
3news
7 detection
0ll short
2ing short
2s short
1se alarm
9 rate
4claim
4detection
5iscovery
D rate
4negative
C rate
Dsample
4positive
C rate
0mily of algorithm
8distribution
8method
9odel
0r away
2from optimal
7satisfactory
8olving
0shion mnist
1t adapt
8ation
4lgorithm
4nd accurate
4s possible
3computation
5nvergence
3development
3enough
3fourier transform
3inference
C speed
3learning
3method
4otion
5ving object
3planning
3rate
4esponse
3simulation
4peed
3training
2er adaptation
6lgorithm
5convergence
G rate
Hspeed
5inference
E speed
5learning
5r cnn
6ate
6cnn
6untime
5speed
5to compute
8train
6raining
0t shattering dimension
0ult detection
4tolerance
0vorable performance
9roperty
8result
6y compared
-b15k 237
-easibility and effectiveness
Hiciency
Aconstraint
Aof the approach
Hproposed method
Aproblem
Astudy
4le action
7motion
7path
8lan
7region
7set
8olution
7trajectory
7way
1ture aggregation
7lignment
7ttribution
H method
7ugmentation
6based method
6consistency
6descriptor
8tection
7imension
8sentanglement
9tance
Aillation
Aribution
8versity
6embedding
7ncoder
Bing
8gineering
8hancement
7xtraction
G capability
Dor
6fusion
C module
6importance
7nformation
8teraction
6layer
7earning
8vel
6map
9ping
8tching
E method
9rix
6point
7yramid
D network
6quality
6representation
K learning
6selection
F method
8t
7imilarity
7pace
6tracking
9nsformation
6vector
5s and label
7derived
7extracted
7learned
7obtained
7related
0d back
1erated averaging
8learning
G algorithm
Hframework
Hmethod
Hsetting
8setting
0ed forward
A network
Dural network
2back control
Eler
7gain
8raph
7information
7linearization
8oop
7mechanism
8odel
7provided
7signal
2forward control
Hler
0w shot
6 action recognition
P aim
8daptation
8pproach
7class incremental learning
Cification
L task
7example
7fine tuning
7image classification
9itation learning
7learner
Cing
F ability
Hpproach
Gframework
Gmethod
Gscenario
Hetting
Gtask
7method
8odel
7named entity recognition
8er
7object detection
7performance
8rompting
7regime
9lation classification
Gextraction
7sample
8cenario
8egmentation
J method
9mantic segmentation
9tting
Aup
7task
8ext classification
-iber bragg grating
0ctitious play
0d score
1elity and diversity
1ucial marker
0eld condition
4deployment
4experiment
4of artificial intelligence
8utonomous driving
7computer vision
7machine learning
7natural language processing
8lp
7research
8obotics
7soft robotics
7view
4programmable gate array
4robot
4test
8ing
5rial
3s of computer vision
8view
0gurative language
0ll in the blank
Agap
3the gap
1ter pruning
4ing process
8strategy
8technique
0nal answer
4configuration
4decision
6tection
5isplacement error
4goal
4image
4layer
4model
4output
4performance
5olicy
5rediction
4representation
6sult
4set
5olution
5tate
4trajectory
2ncial data
9omain
8fraud detection
8market
8report
1d a feasible solution
5policy
5set
6olution
4n optimal policy
3evidence
3solution
2ing correspondence
5s contribute
7demonstrate
7emphasize
7highlight
G the importance
7illustrate
8ndicate
7offer
7provide
7reveal
7shed light
9ow
8uggest
7underscore
1e control
3detail
3grained
A alignment
Cnalysis
Dnotation
Bclassification
Control
Bdataset
Cetail
Bentity typing
Cvaluation
Bfeature
Bimage classification
V dataset
Cnformation
Dteraction
Blabel
Cevel
Bmanipulation
Brecognition
Dpresentation
Btask
Bunderstanding
Bvisual categorization
Jlassification
3manipulation
3tune
7 bert
8the model
7d
8 language model
Brge language model
9model
6ing
9 approach
Abaseline
Adata
Eset
Aexperiment
Aframework
Alanguage model
Crge language model
Blm
Amethod
Bodel
Aparadigm
Bhase
Bre trained model
Cocedure
Fss
Astage
Crategy
Atask
Bechnique
Bhe model
2r detail
2tuning llm
9method
1ite dataset
6ifference
5element analysis
Dmethod
Eodel
Dsimulation
5number
5sample
B analysis
Cbound
Cguarantee
6et
6tate machine
5time
9 analysis
Abound
Aconvergence rate
Ahorizon
6race
0rst ever
4of its kind
5rder
9 algorithm
Bpproximation
Alogic
Amethod
Aoptimization
Bracle
Astationary point
4person
A view
0sher information
G matrix
3ye camera
6image
0ve benchmark
C dataset
Ks demonstrate
3category
3dataset
As demonstrate
4omain
3language
3model
3public dataset
9ly
3real world dataset
3task
4ime
4ype
3year
0xed budget
A setting
4confidence
E setting
4distribution
4model
4number
4parameter
D tractability
5oint
6licy
4resolution
4set
4weight
5indow size
7g aircraft
9uav
Anmanned aerial vehicle
-l algorithm
1framework
1method
2odel
1system
0an t5
1pping wing
B robot
1t ground
3minimum
3object
3surface
3terrain
0exibility and adaptability
Eeffectiveness
Hiciency
4le alternative
8pproach
7body
7cable
8ontrol
7enough
7framework
7material
8ethod
8odel
7object
7representation
7solution
7tool
7way
5y applied
7integrated
0ight control
5envelope
6xperiment
5phase
5test
6ime
0oating base
7point operation
1cking behavior
1or plan
1w based model
3estimation
3feature
4ield
3matching
4odel
3network
3rate
0uent text
1id dynamics
0ying robot
-mri data
-ocal length
5oss
4point
1us on application
7designing
9tecting
9veloping
7enhancing
8stimating
8xploring
7generating
7identifying
8mproving
7learning
7modeling
7reducing
7solving
7the case
Bdevelopment
Bproblem
Bsetting
Btask
8wo
3ed on learning
4s on generating
9learning
0llow instruction
5natural language instruction
5the desired trajectory
9regularized leader
4ing advantage
8contribution
8limitation
Ank
8merit
8problem
8question
0od image
4tem
1t placement
0rce and torque
5pplied
4control
Bler
4data
5istribution
4estimation
5xerted
9ion capability
4feedback
4information
4measurement
4profile
4sensing
8or
4torque
A data
Bsensor
5ransmission
3s and moment
9torque
6pplied
5exerted
5the model
1ecasting method
Bodel
Atask
2ground and background
9mask
9object
9region
1get set
1m factor
3of supervision
3the basis
2al approach
5definition
5framework
5guarantee
5language
5method
6odel
5proof
5study
5verification
H method
4ity style transfer
5ze the problem
Ctask
4ly define
7prove
7show
3tion control
2er aim
2idable challenge
2ulate an optimization problem
Ad solve
8the problem
Ctask
6ing the problem
7on allow
Alead
1ward and backward direction
6dynamics
6kinematics
6model
6pass
7rediction
8ocess
9pagation
6speed
0ster future research
5research
5the development
0und application
4in the supplementary material
4on the project website
3ation model
8al model
1r benchmark
C dataset
Ks demonstrate
Mshow
Cs demonstrate
3category
4hallenging dataset
3dataset
As demonstrate
Cshow
4ifferent task
4omain
3language
3order
3public dataset
9ly
B available dataset
3real world dataset
Ls demonstrate
3scenario
4tep
3task
4ime
4ype
2ier domain
6feature
6transform
-raction of the cost
Etime
1gile object
1me based camera
4interpolation
4level
9 feature
4of a video
4rate
8 video
5epresentation
4the problem
4work
3work achieve
9iming
9llow
9pply
8capable
9ombine
Ansist
Fing
8demonstrate
Asigned
8employ
9nable
8feature
9or constructing
Cevaluating
Cidentifying
Clearning
Ctraining
8generalize
Ete
8improve
9n simulation
Aclude
Borporate
Ategrate
Broduce
8lead
Brn
Average
8model
8offer
9utperform
8perform
9rovide
8rely
8show
8take
9o address
Blearn
Bmodel
8utilize
8yield
1nk wolfe
9 algorithm
Amethod
3a emika panda
G robot
Brobot
5panda robot
1ud detection
0echet distance
6inception distance
1e energy
3flight
5ying robot
4orm
7 text
3lunch
3motion
3space
3text
2ly available
1quency band
8component
8domain
8information
8modulated continuous wave
5t occlusion
Aurrence
1sh perspective
0iction coefficient
9ne
7force
7model
6al force
0obenius norm
1nt end
4view
3al plane
0uit picking
-sl method
2task
-ull advantage
4nnotation
4utonomy
3body
7 dynamics
3capability
4haracterization
4ontrol
5verage
3data
7set
4istribution
4ynamics
3feedback
4ine tuning
3gradient
3image
4nformation
E and bandit setting
Ffeedback
Fsetting
3knowledge
3model
3network
3observation
3pipeline
4otential
4recision model
3range
4esolution
D image
3set
4pectrum
4upervision
4ystem
3training
6jectory
2y actuated
5nnotated dataset
5utomated
Bic
8nomous
4capture
5haracterize
5onnected
D graph
Elayer
Enetwork
Gural network
7volutional network
Kural network
6ver
4decentralized
5ifferentiable
4exploit
Bed
Bing
9re
Bd
4implemented
5nvestigated
4leverage
Bing
4observable
4supervised
E baseline
Fcounterpart
Flearning
Fmethod
Godel
Fsetting
4test time adaptation
4understand
Bood
6supervised
5tilize
Bd
Aing
0nction approximation
K setting
Hor
7call
8lass
7evaluation
7of the number
7space
7value
6al capability
9representation
1damental aspect
Abuilding block
Acapability
Bhallenge
Bomponent
Euter vision task
Cncept
Aelement
Aimportance
Alimit
Fation
Amatrix
Aoperation
Aproblem
H in computer vision
Lmachine learning
Dperty
Aquestion
Arequirement
Bole
Askill
Btep
Atask
E in computer vision
Bradeoff
9ly different
2us image
0rniture assembly
0se feature
3information
3the feature
7information
2d feature
1ing information
2on algorithm
6pproach
5mechanism
7thod
6odel
8ule
5network
5process
5scheme
6trategy
5technique
0ture action
6dvancement
6pplication
5behavior
5challenge
5development
6irection
5event
6xploration
5frame
5improvement
6nformation
5model
7tion
7vement
5observation
5position
6rediction
7ospect
5research
D direction
Der
6obot
5state
7udy
5task
6rajectory
5work
0zzy logic
+gain insight
2ed a lot
A of attention
6ttention
5considerable attention
5increasing attention
Ginterest
Gpopularity
7terest
5popularity
6rominence
5significant attention
Htraction
5traction
5widespread attention
2ing attention
6increasing attention
Hpopularity
6popularity
2s in performance
1t cycle
3generation
3parameter
5ttern
4hase
3recognition
3speed
4tability
3transition
0me state
3theoretic approach
Dmodel
8y
0n architecture
2based method
2inversion
2model
2training
0p between simulation
K and reality
Atheory
G and practice
Braining
3y conducting
5introducing
5presenting
7oposing
8viding
2exist
2in performance
5the literature
2remain
0rment type
1nered increasing attention
7significant attention
0te mechanism
2d recurrent unit
1her information
4ed information
1ing mechanism
0ussian approximation
8ssumption
7data
8istribution
7graphical model
7kernel
7marginal
8echanism
8ixture
E model
8odel
7noise
7prior
9ocess
E latent variable model
Fmodel
Fregression
7splatting
7width
0ze direction
3estimation
2bo simulation
Cor
-ear ratio
0c model
0mini pro
0nder bias
5or race
1eral algorithm
7pplicability
9roach
6capability
8se
7lass
7oncept
9dition
9vex set
6domain
6enough
6family
7orm
Aulation
7ramework
7unction approximation
6graph
6knowledge
6language
7oss
6method
7odel
9ule
6object
6principle
8oblem
7ublic
8rpose
D model
6recipe
8presentation
8sult
6scenario
Ae
7etting
7olution
7trategy
7um game
6task
7heoretical framework
By
6way
5isation ability
Dbound
Dcapability
7t model
9policy
9robot
E policy
6zable feature
Cmethod
Dodel
Crepresentation
8tion ability
K of the model
Enalysis
Fd robustness
Dbehavior
Eound
Dcapability
Hcity
Derror
I bound
Dgap
Euarantee
Dissue
Dperformance
Eower
Eroblem
Gperty
Dresult
Dtheory
Eo unseen object
7e poorly
9the result
Ao new environment
Cunseen environment
Jobject
8d approach
Aframework
Alinear bandit
Hmodel
Amethod
Bodel
Anotion
Arepresentation
Aversion
Azero shot learning
4te a dataset
Aiverse
G set
9sequence
Bt
9video
8ccurate
8dversarial example
8nswer
7caption
8ollision free trajectory
7data
8iverse
7explanation
7feature
7high quality
J image
7image
7motion
D plan
7novel
7output
7paraphrase
9th
8lan
8rediction
8seudo label
7question
7realistic
9sponse
7safe
9mple
8emantically
9ntence
8ummary
8ynthetic data
7text
8raining data
Ajectory
6d answer
9utomatically
8caption
9ontent
8data
Cset
8explanation
8feature
9rame
8image
8label
8motion
8output
8path
9lan
9seudo label
8question
8response
Bult
8sample
9cene
9entence
Aquence
9ummary
8text
9rajectory
8video
8word
6s response
8trajectory
5ing a set
Adversarial example
9code
9data
Aiverse
9explanation
9fluent
9image
9natural language
9pseudo label
9realistic
I image
Bsponse
9sample
Aummary
Aynthetic data
9text
6on ability
9based method
9capability
9efficiency
9method
Aodel
9performance
Arocess
9quality
9step
Brategy
Aystem
9task
6ve ability
Adversarial imitation learning
Lnetwork
Ai
Approach
Architecture
9capability
9diffusion model
9flow network
Aramework
9language model
Brge language model
Alm
9method
Aodel
Eing
Eling
9nature
Aetwork
Bural network
9prior
Bocess
9question answering
9task
5or and discriminator
8model
8network
3ic approach
6framework
6method
7odel
6object
6response
2tic algorithm
0odesically convex
1graphic location
9region
8al location
1metric accuracy
9nd semantic information
9pproach
8change
Bracteristic
9onsistency
Ctraint
9ue
8detail
9istance
Cortion
8feature
8information
Aterpretation
8loss
8median
Athod
9odel
8parameter
9erspective
9rimitive
Bor
Aoperty
8reasoning
Aconstruction
Alation
Gship
Apresentation
8shape
9tructure
8transformation
8variation
9erification
7al feature
Ainformation
9ly consistent
5y and appearance
Bsemantics
Btexture
7constraint
7feature
7information
7of the object
7reconstruction
9presentation
7structure
0rman language
0sture recognition
0t rid
2stuck
2trapped
1ting stuck
-ibbs sampler
9ing
0thub repository
0ve a polynomial time algorithm
4lgorithm
4n algorithm
3evidence
3insight
3rise
3two
2s rise
1ing rise
-lobal accuracy
6lignment
6nd local feature
Finformation
Fstructure
6ppearance
6ttention
6verage pooling
5bundle adjustment
5connectivity
8sistency
9traint
8text
C information
Cual information
8vergence
G guarantee
Hrate
7ordinate system
5dependency
7scriptor
6istribution
5embedding
6xplanation
5feature
6rame
5information
5level
6ocalization
5map
6inimizer
Aum
6odel
5navigation satellite system
5optimality
Aization
Aum
5path
9 planning
6erspective
6lanner
Aing
6osition
Ding system
5receptive field
7lationship
7presentation
5scale
6emantics
6olution
6tate
7ructure
5transformation
5view
4ly consistent
7optimal solution
0ue benchmark
C show
3dataset
3task
-nn architecture
2model
0ss denied environment
3measurement
-oal conditioned policy
Freinforcement learning
6figuration
3directed
3image
4nference
3location
3object
4f the learner
3pose
6ition
3reaching
5cognition
3space
5ecification
4tate
0ld standard
0od ability
4ccuracy
4greement
4pproximation
3balance
3candidate
3enough
3generalization
H ability
Iperformance
3indicator
5itialization
3model
3performance
4olicy
4roperty
3quality
3repeatability
6resentation
5sult
3solution
4tarting point
3tradeoff
2ness of fit
D test
0t 10k
0verning equation
-p kernel
1model
1regression
1ucb
0s denied environment
2signal
0t 2
23
3.5
5 and gpt 4
6turbo
24
3 turbo
3o
4 mini
3v
2model
0u acceleration
2hour
2implementation
2memory
-rad cam
2ient ascent
7based approach
Ettack
Dmethod
Doptimization
8oosted tree
Cing
F decision tree
7complexity
Butation
7descent
E algorithm
Fmethod
7estimate
Eion
Eor
8valuation
7field
8low
7information
7method
7norm
7step
7update
7variance
2ually adapt
8improve
9ncrease
Fing
4ted non convexity
1m matrix
2mar rule
4tical error
F correction
Astructure
1nd challenge
2ular medium
6ity level
1ph attention
D mechanism
Enetwork
5ugmentation
4based approach
Amethod
Bodel
Arepresentation
5enchmark
4classification
I task
6ustering
5onstruction
7trastive learning
7volution
F network
Fal network
Kural network
4data
8set
5omain
4edge
5mbedding
5ncoder
4g
5eneration
4information
4kernel
4laplacian
5earning
6vel
9 task
4machine learning
6tching
C problem
5odel
4network
6ural network
I model
5ode
4optimization
4pooling
5roblem
7perty
4reasoning
6lated task
6presentation
I learning
4search
A algorithm
5ize
5tructure
Dd data
4theory
5opology
5ransformer
5ype
4vertex
3ical criterion
8model
8structure
8user interface
5s processing unit
1sp an object
4candidate
5onfiguration
4detection
4generation
4learning
4object
4performance
5lanner
9ing
5oint
6se
5rediction
6oposal
4quality
B metric
4stability
5uccess
B rate
5ynthesis
4type
3ed object
3ing action
8lgorithm
8n object
9d manipulation
N task
7capability
7experiment
7force
7method
8ode
9tion
7object
8f object
7performance
8oint
9licy
9se
7skill
8trategy
8uccess rate
8ystem
7task
7unknown object
1vity compensation
6direction
6vector
1yscale image
0eat ability
5dvance
9tage
4benefit
4challenge
4deal
5ifficulty
4effort
4flexibility
4generalization ability
4importance
7rovement
5nterest
4performance
5otential
5rogress
7mise
4significance
5uccess
4value
6riety
3er accuracy
6challenge
6efficiency
6flexibility
6generalization
6robustness
4st challenge
1edy algorithm
6pproach
5equivalence search
5policy
5search
6trategy
0id search
1p force
2per design
6finger
3ing force
0omov wasserstein distance
1und contact
5plane
5reaction force
6obot
5set
6tation
6urface
5truth
A annotation
Dswer
Bcorrespondence
Bdata
Bimage
Cnformation
Blabel
Bpose
Bsegmentation mask
Btrajectory
5vehicle
4ing language
2p activity
4fairness
4interaction
4level
4of agent
7person
7robot
4testing
3s of agent
8individual
8person
1w exponentially
G with the number
2ing area
6body
A of work
6concern
6demand
6interest
6literature
6need
7umber
6popularity
6rapidly
6trend
2th rate
5stage
-ta5 to cityscape
-uarantee convergence
8safety
7d convergence
9safety
9to converge
Cexist
Cfind
7ing safety
0ide exploration
4future research
4llm
4the agent
8generation
8learning
8model
8network
8optimization
8robot
8search
Alection
8training
G process
3s the model
+half space
3the number
1lucination detection
Cproblem
0milton jacobi
6ian monte carlo
1ming distance
6space
0nd crafted
A feature
3design
4rawn sketch
3eye calibration
3gesture
3held camera
3model
5tion
3object interaction
3pose
7 estimation
2crafted feature
2ful of demonstration
9example
2le complex
5noise
5occlusion
5task
6he complexity
9problem
9task
5uncertainty
3ing occlusion
2s and object
0ptic device
5feedback
5guidance
5interface
0rd case
4onstraint
3example
3instance
3label
3negative
B sample
3problem
3sample
3to acquire
6capture
6detect
6find
6generalize
6interpret
6learn
6model
6obtain
6predict
6scale
7olve
6train
2ness of learning
7result
2ware and software
8ware neural architecture search
7constraint
9st
7demonstration
9sign
9vice
7experiment
7implementation
8n the loop simulation
7limitation
7platform
7resource
7system
1m the performance
2ful content
6output
6response
1nessing the power
1sh environment
0sh code
3function
0te speech
9 detection
J model
2ful content
0wkes process
0zardous environment
-d map
-ead avatar
3class
3entity
3motion
5unted device
Cisplay
5vement
3pose
7 estimation
2ing direction
1lth monitoring
4care setting
4y individual
6participant
6subject
1rt rate
1vily depend
6influenced
6reliant
9y
2y burden
4computation
Fal burden
4object
5cclusion
4reliance
4tail
8ed
A data
Cistribution
Bnoise
Breward
0donic game
0ld object
4ut test
B set
1p achieve
4ddress
3explain
3guide
3identify
4mprove
3mitigate
3person
3reduce
5searcher
4obot
3the community
7model
4o improve
3understand
4ser
2s improve
0ssian matrix
0terogeneous agent
Cdata
G source
Gset
Cenvironment
Cfeature
Cgraph
H attention network
Ineural network
Cinformation network
Cmulti robot system
Oteam
Cobject
Crobot
H team
Csetting
Ctask
Deam
4philic graph
0uristic algorithm
9pproach
8function
8method
8rule
8search
0xapod robot
-ico det
0dden confounder
5dimension
5layer
5markov model
5neuron
5representation
5space
6tate
5unit
5variable
0erarchical algorithm
Cpproach
Crchitecture
Cttention
K mechanism
Bclassification
Dustering
Control framework
Iler
Bencoder
Bfashion
Ceature
Cramework
Bimitation learning
Cnformation
Blearning
Bmanner
Codel
Bnetwork
Bplanning
Colicy
Bquadratic programming
Breinforcement learning
Dlation
Jship
Dpresentation
Bstructure
Btext classification
Cransformer
0gh accuracy
4ltitude
4mount
4nnotation cost
4ttack success rate
3capacity
4lassification accuracy
4ommunication cost
6plexity
7utation cost
Eal
G complexity
Jst
Hdemand
Hefficiency
Hoverhead
5nfidence
D prediction
5rrelation
5st
3data efficiency
4efinition
D map
5gree
9 of freedom
9s of freedom
5mand
5nsity
5tection accuracy
5xterity
4imension
Cal
E action space
Fconfiguration space
Fdata
Jset
Gistribution
Fenvironment
Finput
Flimit
Fobservation
Fproblem
Fregime
Fscenario
Gearch space
Htting
Gpace
Gtate
K space
Gystem
Ftask
Fvisual input
Eity
5versity
4ynamic
A range
As
3effectiveness
6iciency
4nergy efficiency
3false positive rate
4idelity
B image
Cmodel
Creconstruction
Csimulation
Jor
4lexibility
4orce
4rame rate
5equency
C component
Ddetail
Dinformation
3importance
4nterpretability
3latency
4evel
8 action
9controller
9decision
H making
9feature
9goal
9information
9plan
Dner
Eing
Aolicy
9reasoning
Bpresentation
9semantic information
Hs
Apecification
Atructure
9task
9vision task
3maneuverability
3nonlinearity
4umber
3order interaction
3payload
A capacity
4erformance
Aing
D model
Epolicy
4otential
4recision
C task
5obability
E bound
Fguarantee
Fupper bound
3quality
A 3d model
Bannotated data
Iion
Bcorpus
Bdata
Fset
Cemonstration
Bgrasp
Bimage
Blabeled data
Bmap
Boutput
Bpseudo label
Breconstruction
Dndering
Dpresentation
Dsponse
Eult
Bsample
Colution
Cynthetic data
Btexture
Craining data
Ejectory
3rate
4ecall
5levance
6iability
5solution
D dataset
Efeature
L map
Eimage
Fnput
Etactile sensor
Evideo
7urce
B language
K pair
Csetting
5ward
4isk
4obustness
3sample complexity
Aefficiency
4calability
5ore
4ensitivity
4imilarity
4patial resolution
5eed
8 camera
9motion
4take
8s application
Adomain
5iffness
4uccess rate
3temporal resolution
4hroughput
4racking accuracy
3uncertainty
3variability
8nce
8tion
4isual quality
2er accuracy
5complexity
9utational efficiency
7rrelation
G with human judgment
5degree
6imension
5efficiency
5fidelity
6rame rate
5grasp success rate
5layer
6evel
A task
5number
5order
A derivative
Binteraction
Bterm
5performance
6recision
7obability
5quality
5rate
6ecall
7solution
F image
7ward
6isk
6obustness
5sample efficiency
6core
6peed
6uccess rate
5throughput
5uncertainty
3st accuracy
6performance
6score
7uccess rate
2light the advantage
Cbenefit
Cchallenge
Ceffectiveness
Cimportance
Cneed
Cpotential
7ing the benefit
Fimportance
Fneed
Fpotential
7s the benefit
Dimportance
Dneed
Dpotential
0lbert space
0nd leg
2ered by the lack
2sight experience replay
1ge loss
0p exoskeleton
2joint
0stopathology image
3rical context
9data
9information
9observation
9record
9trajectory
0ts 1
-mdb 51
-oi detection
0ld in practice
3true
2s promise
4true
1istic approach
7framework
7understanding
7view
1onomic motion
0me environment
3robot
1ogeneous graph
3raphy estimation
9matrix
2morphic encryption
2topy class
0rizon length
5tal and vertical direction
9direction
0t topic
0usehold environment
8object
8robot
8scenario
8task
0w ever
-r image
0i scenario
-ubness problem
0ge amount
3challenge
4omputational cost
3number
3potential
3search space
4uccess
0man 3.6m
4ability
5ccuracy
6tion
A recognition
8vity
C recognition
5gent
5i collaboration
7interaction
5nd automatic evaluation
8object
8robot
6notated data
Iset
Elabel
Etraining data
Bion
E effort
Bor
5rm
5ssessment
7istance
5ttention
4baseline
5ehavior
Bur
6ing
5ias
5ody
8 motion
9part
Aose
5rain
4capability
5entered environment
8ric environment
5ognition
6llaborator
6mfort
7munication
7puter interaction
5rowd
4data
5ecision
C maker
Ging
6monstration
H video
Eor
6tection
5riven vehicle
9r
8ing behavior
4effort
5motion
5nvironment
5rror
5valuation
E demonstrate
Fmetric
Fresult
Fshow
Gtudy
Es show
Bor
5xpectation
8rience
Ament
9t
Aise
5ye
4face
7tor
5eedback
5inger
4gait
6ze
5esture
5rasping
4hand
5ead
7lth
5uman
9 interaction
4image
5n the loop
F framework
6put
6struction
6telligence
8nt
Aion
8raction
9est
9pretable
9vention
7uition
6volvement
4joint
5udge
9ment
8ment
Cs compared
4knowledge
4label
9ed data
Ar
9ing
7or
6nguage
5earning
6vel
9 performance
5ike behavior
9motion
8ness
6mb
4machine interaction
Hface
5esh
8 recovery
5odel
6tion
A analysis
Bprediction
6vement
5uscle
4object interaction
M detection
6server
5perator
5racle
4participant
8ner
5erception
7formance
5ilot
5layer
5olicy
6pulated environment
6se
8 estimation
J method
9forecasting
5reference
6ior
4rater
7ing
8onale
5eader
7soning
6source
7ponse
5obot collaboration
Ainteraction
L scenario
Fface
Ateam
Eing
4safety
5hape
5keleton
6in
5ociety
5peech
5tudy
5ubject
B experiment
Cstudy
6pervision
Cor
4teacher
7mmate
6leoperator
5o robot handover
5rajectory
E prediction
7nslator
6ust
4user
4value
5ideo
9 demonstration
6sion
7ual system
4walking
5orker
5riter
8ten
33.6m and mpi inf 3dhp
8dataset
3oid locomotion
7robot
C armar 6
3s and llm
9machine
9object
9robot
5interact
5learn
5need
5perceive
8form
6ossess
5tend
6o interact
0ndreds of million
Hs of parameter
Athousand
-ybrid algorithm
6pproach
6rchitecture
5control
Cler
5design
6ynamics
5framework
5method
6odel
5representation
5solution
6trategy
6ystem
5zero dynamics
0per parameter
D optimization
Etuning
3bolic geometry
9space
3dimensional computing
3graph neural network
9structure
3parameter configuration
Doptimization
Dtuning
J task
3spectral image
1othesis class
9space
9test
Ding
+ideal model
1ntically distributed
4fiability result
6cation algorithm
Dmethod
5y a set
7condition
7object
7three
8wo
6ing region
4ty information
7label
7matrix
7preservation
7testing
-e task
-gnore the correlation
3ing the fact
-l method
0l posed
7 nature
8problem
2suited
1umination change
Condition
Bvariation
2strate the applicability
Dbenefit
Deffectiveness
Gicacy
Dmethod
Dperformance
Dusefulness
7ive example
-mage acquisition
5lignment
5nd tabular dataset
9ext
5s input
5ugmentation
4background
6sed method
Aobservation
Avirtual
Csual servoing
4caption
B pair
Bing
E dataset
Fmodel
Ftask
8ured
5lassification
I and object detection
Jbenchmark
Jdataset
Jproblem
Jtask
Cer
5ollection
6mpletion
8osition
8ression
6ntent
9xt
6rruption
4data
8base
8set
5eblurring
6gradation
6hazing
6noising
6pth estimation
6raining
6scription
Cor
5istortion
8ribution
5omain
4editing
B task
5mbedding
5ncoder
6hancement
4feature
5idelity
5ormation process
5rame
4generation
E model
Fperformance
Fquality
Ftask
Bor
5radient
4information
6painting
E method
7ut
4label
5evel
9 annotation
Alabel
Asupervision
5ocation
4manipulation
6tching
7ting
5odality
4noise
4observation
5utpainting
4pair
6tch
5ixel
5lane
5rior
6ocessing
E operation
Fpipeline
4quality
B assessment
4recognition
F task
8nstruction
6gion
8stration
6presentation
6solution
7toration
F method
Gtask
6trieval
4sample
5egmentation
G task
6mantic segmentation
6nsor
6quence
6t
5ize
5pace
5r
5tyle
9 transfer
5uper resolution
5ynthesis
4task
5ext
8 matching
9pair
9retrieval
I task
5o image
C translation
O method
5ransformation
9lation
F task
4view
3net 1k
9 dataset
721k
7accuracy
7c
8lassification
7dataset
8emonstrate
7lt
7show
7vid
A dataset
3s acquired
6nd caption
9point cloud
9text
9video
6s input
7sociated
5captured
5for training
5generated
5obtained
6f the scene
6r video
5produced
5taken
2ing modality
6system
6technique
0balanced classification
9data
Dset
Aistribution
0itation learning
G algorithm
Ind reinforcement learning
Ipproach
Hframework
Hmethod
Hpolicy
Hsystem
0mersive experience
0pact force
1edance control
Fler
8parameter
2rceptible perturbation
3fect demonstration
8information
1lementation code
Ddetail
7ed and tested
2icit aspect
9sumption
7bias
7differentiation
9scourse relation recognition
7feedback
8unction
F theorem
7generative model
7knowledge
7learning
7method
8odel
7neural representation
7regularization
9lation
Fship
9presentation
7surface representation
1ortance of considering
9sampling
9weight
Fing
6t ability
9nd challenging problem
Otask
9pplication
9rea
9spect
8building block
8capability
Ase
9hallenge
Bnnel
Bracteristic
9lass
9omponent
Cuter vision task
Antribution
9ue
8difference
Arection
8element
8fact
Cor
9eature
8gap
8implication
9nformation
Asight
9ssue
8observation
9pen question
Bration
8part
9rerequisite
Aoblem
F in computer vision
Bperty
8question
8requirement
Asearch direction
Htopic
9ole
8skill
9pecial case
9tep
8task
C in computer vision
9echnique
9o ensure
Bnote
Bunderstand
Aol
Apic
8word
2se constraint
3ing constraint
3sibility result
6le to obtain
1ressive ability
9capability
9improvement
9performance
Arogress
9result
9success
2oper learning
3ve accuracy
7nd extend
6computational efficiency
6data efficiency
7etection performance
6efficiency
7xploration
6generalization
6inference efficiency
8terpretability
6learning
6model generalization
Cperformance
Crobustness
6performance
7rediction
G accuracy
6result
7obustness
6safety
8mple efficiency
7calability
6task performance
7he ability
Bccuracy
I and robustness
Acapability
Blassification accuracy
Bomputational efficiency
Adata efficiency
Betection accuracy
Kperformance
Aeffectiveness
Diciency
Ageneralizability
Ktion
O ability
Pcapability
Pperformance
Ainterpretability
Alearning
I efficiency
Jperformance
Bocalization accuracy
Amodel performance
Aoverall performance
Aperformance
Brecision
Ddiction
K accuracy
Aquality
Arate
Bepresentation
Csult
Bobustness
K and accuracy
Asafety
Cmple efficiency
Bcalability
Begmentation performance
Btability
Dte
Buccess rate
Atask performance
Braining
Dnsferability
Aunderstanding
7ranslation quality
5d accuracy
8lgorithm
8nalysis
7baseline
8ound
7computational efficiency
9nvergence
7efficiency
7generalization
L performance
7interpretability
7method
8odel
7performance
I compared
7quality
7rate
8econstruction
9gret
9presentation
9sult
8obustness
7sample complexity
Eefficiency
8calability
8tability
7technique
8he performance
7variant
8ersion
5ment compared
Ain accuracy
Dperformance
Drobustness
Dsuccess rate
Dterm
Aover existing
Fprevious
Fthe baseline
9s compared
Bin accuracy
Eperformance
Eterm
Bover baseline
Gprevious
Iior
Gstrong baseline
Gthe baseline
5s accuracy
7computational efficiency
7efficiency
7generalization
7performance
Aplexity
7result
8obustness
7sample efficiency
7the ability
Cccuracy
Befficiency
Bperformance
Bquality
Bresult
Cobustness
Bsample efficiency
Cuccess rate
8ranslation performance
4ing accuracy
9dversarial robustness
8data quality
8efficiency
8generalization
8llm
8model generalization
Eperformance
8performance
8robustness
8safety
Ample efficiency
8the accuracy
Cefficiency
Cgeneralization
Cperformance
Cquality
Crobustness
Csuccess rate
0u bias
2data
2measurement
2preintegration
2sensor
-n context
8 example
9learning
H ability
Icapability
1depth
6 analysis
7evaluation
7investigation
7study
7understanding
2istribution
D data
Esample
2omain
7 data
8setting
1hand manipulation
I capability
Jtask
6pose
A estimation
2ouse
6 dataset
1plane
1the wild
9 data
Aimage
Avideo
0accurate detection
9model
9prediction
0ception score
1lined surface
2udes two
1omplete data
9information
9knowledge
9observation
2nsistency problem
9t information
Bprediction
Bresult
2rporate domain knowledge
Ainformation
Aprior knowledge
Athe information
8ing external knowledge
3rect answer
8prediction
1rease diversity
7efficiency
7in accuracy
Aperformance
Asuccess rate
7performance
7robustness
7the accuracy
Bcomplexity
Bdiversity
Befficiency
Bnumber
Bperformance
Brobustness
Bsuccess rate
6d accuracy
9ttention
8complexity
8interest
8level
8number
8performance
9recision
8risk
9obustness
6s the accuracy
Cdiversity
Cnumber
Crisk
5ing amount
Attention
Availability
9complexity
Bncern
9demand
9importance
Anterest
9level
9model size
9need
Aumber
9popularity
9size
9the complexity
Dnumber
Dperformance
Drobustness
Dsize
3mental learning
Astep
Aupdate
9ly learn
Hing
0dependence assumption
Btest
8t and identically distributed
Acomponent analysis
Ainterest
Alearning
Aof the number
Hsize
Asample
9ly moving object
2x finger
1ian buffet process
5language
2c language
2genous community
9language
2spensable role
2vidual action
Agent
9behavior
9component
9dataset
Aifference
Aomain
9event
Axample
9factor
Birness
Arame
9image
Anstance
9language
Aevel
9modality
Cel
Cule
9network
9object
9part
Arediction
Cference
9rationality
Aobot
9sample
Aensor
9task
Areatment effect
9user
9word
4sible good
Aitem
1oor and outdoor
G dataset
Henvironment
Hscene
5dataset
5environment
5localization
5mobile robot
5scenario
9e
6etting
6pace
1uced subgraph
3ing point
3tive bias
8learning
9ogic programming
8setting
2strial application
Assembly
H task
Automation
9context
9dataset
Aomain
9environment
9field
9insertion task
9manipulator
Cufacturing
9robot
9scenario
Aetting
9task
5y setting
0efficient exploration
1quality constraint
1rtial data
7force
7measurement
I unit
7navigation system
7odometry
7parameter
8roperty
7sensor
1vitably lead
9result
0ference acceleration
Buracy
9lgorithm
9nd learning
8capability
9omplexity
Ast
8efficiency
9ngine
8latency
8method
9odel
8overhead
8performance
9hase
9ipeline
9roblem
Bcedure
Dss
8quality
8rate
9esult
8scheme
9peed
9tage
Aep
Arategy
8task
9ime
3ior performance
7result
1inite dimensional configuration space
7horizon
7number
7width limit
1luence function
8maximization
6ing factor
1once loss
2rm the design
4ation about the environment
Bggregation
Bsymmetry
Bvailable
Abottleneck
Acollected
Cntained
Eent
Adensity
Aentropy
Bxchange
Ctracted
Hion
K task
Aflow
Busion
Again
Cp
Cthering
Ahidden
Ainteraction
Aleakage
Boss
Aneeded
Aobtained
Bverload
Apresent
Copagation
Dvided
Areceived
Cdundancy
Cquired
Ctrieval
J task
Ashared
Eing
Bource
Btored
Atheoretic
J analysis
Lpproach
Kframework
Klens
Limit
Lower bound
Kmeasure
Kperspective
Kquantity
Jal
Fy
Bransfer
7ve data
Aenough
Bxample
Afeature
Apart
Cth planning
Brior
Aregion
Cpresentation
Csponse
Asample
Bummary
4ed decision
1rared image
3structure inspection
0herent ambiguity
7bias
7challenge
Aracteristic
8omplexity
Ciance
7difference
Biculty
7knowledge
7lack
8imitation
7noise
7property
7relationship
7structure
7uncertainty
6ly challenging
9limited
9safe
0itial condition
9figuration
6design
6error
7stimate
Dion
7xperiment
6frame
6guess
6model
6path
7oint
8se
A estimate
9ition
7rediction
6response
9ult
6set
7olution
7tage
9te
B distribution
8ep
8udy
7uccess
6training
6value
5ization method
Dscheme
Etrategy
5ly trained
8unknown
4te the study
0nate ability
1er approximation
4loop
4problem
7duct
4surface
4working
1ovation lie
6ve approach
9design
9framework
9method
9solution
0painting model
9network
9result
1ut and learn
8output
8predict
5udio
4constraint
7text
4data
8 distribution
8set
5evice
5imension
6stribution
5ocument
6main
4embedding
5xample
4feature
5rame
4graph
9 structure
4image
5nstance
4language
6yer
5ength
6vel
4matrix
5odality
7el
4noise
4observation
5utput pair
4pair
6rameter
6ssage
6tch
5erturbation
5oint
9 cloud
5rompt
4query
7stion
4representation
6solution
5gb image
4sample
5cene
5entence
6quence
C length
6t
5ignal
6ze
5ketch
5pace
4tensor
6xt
5oken
5rajectory
4utterance
4variable
5ector
5ideo
6ew
4word
3s and output
0sertion task
1ights for future research
1pection task
2ire future research
5d by recent
G advance
Hprogress
Hwork
Athe fact
Eobservation
Erecent success
Esuccess
1tance dependent
8iscrimination
7feature
7label
8earning
9vel
C feature
7mask
7normalization
7optimal
7representation
7segmentation
J method
Lodel
Knetwork
Kperformance
Ktask
8pecific
6s and label
8of object
2ruction data
Eset
Afine tuning
Bollowing
Atuned
F language model
Irge language model
Hlm
Gmodel
Ding
G data
9al video
4mental variable
1ufficient data
Bexploration
Btraining data
0teger linear program
Kming
6programming
3ral part
8robability metric
5te information
8knowledge
8two
7d approach
9framework
9gradient
9seamlessly
Aystem
6ion method
2lligent agent
Adecision
Briver model
Arobot
Asystem
Avehicle
2nded goal
7task
3sity function
8image
5ve experiment
7ly studied
3t classification
5detection
E and slot filling
2r annotator agreement
4class
9 distance
Aseparability
4dependency
4frame
4relation
5obot communication
3act with human
Cthe environment
Gworld
6ing agent
Aobject
Awith human
Fobject
Fthe environment
7on between robot
Ithe robot
Adata
Bynamics
Aeffect
Bxperience
Aforce
Agraph
Ahistory
Amechanism
Cthod
Bode
El
Dule
Apattern
Brocess
Aquality
Asequence
Atype
Awith the environment
9s between object
Bwith object
Gthe environment
7ve decision making
Aenvironment
Aframework
Alearning
Aperception
Areinforcement learning
Ascenario
Begmentation
Ctting
Bystem
3est in recent year
Bobotics
Aunderstanding
7point
6ing application
Afinding
Ainsight
Aobservation
Aproblem
Dperty
Aquestion
3ior point method
3mediate domain
Bfeature
I map
Crame
Blayer
Boutput
Brepresentation
Dsult
Bstep
Btask
Bvariable
4ittent communication
3nal dataset
7feature
8orce
7knowledge
7mechanism
7representation
7state
9ructure
7working
5tional classification
Cspace station
4et of thing
7video
3polation method
4retability method
Fof the model
9le insight
Cmethod
Dodel
Crepresentation
Esult
8tion method
3section over union
Aal bias
As of halfspace
3ventional data
Dprocedure
1ra class
9 compactness
Avariance
Ftion
4modal
2icate dynamics
3guing phenomenon
3nsic complexity
Annection
8difficulty
Amension
Hality
8evaluation
8feature
8information
8limitation
8motivation
8parameter
9roperty
8relationship
Award
8structure
8uncertainty
2oduce a benchmark
Aclass
Adataset
Afamily
Bramework
Ageneralization
Amethod
Dric
Bodel
Anew
D algorithm
Fpproach
Ebenchmark
Eclass
Edataset
Efamily
Framework
Emethod
Hric
Fodel
Eproblem
Etask
Bovel
F algorithm
Hpproach
Hrchitecture
Gdataset
Gframework
Gmethod
Jric
Gtask
Hechnique
Bumber
Aseries
Ct
Bimple
Atheoretical framework
Aunified framework
Avariant
9n algorithm
Cpproach
Cuxiliary task
Ad study
8new metric
8the concept
Cidea
Cnotion
Cproblem
Ctask
Aree
9wo
B type
7d approach
9dataset
9notion
9to capture
Cimprove
7s a novel approach
9two
6ing a novel
Athe concept
Bwo
1uitive approach
8framework
8interface
8method
8understanding
8way
0variance property
6t extended kalman filter
8property
8representation
9isk minimization
1erse covariance matrix
6dynamics
E model
6kinematics
G problem
6model
6optimal control
6perspective mapping
7roblem
6reinforcement learning
8ndering
5ly proportional
3ted pendulum
4ible mapping
9neural network
2stigate the ability
Fpplication
Ebehavior
Ecomplexity
Iutational complexity
Eeffect
Kiveness
Fxistence
Efeasibility
Eimpact
Fnfluence
Eperformance
Fossibility
Gtential
Froblem
Hperty
Equestion
Erelationship
Fobustness
Gle
Etask
Eutility
9d the effect
8ing the effect
9on reveal
Cshow
1olves training
-ot device
0u threshold
-rregular shape
8terrain
2levant feature
9information
-saac gym
0ing model
0olate the effect
0sue by introducing
7proposing
3s by proposing
5related
-tem embedding
3recommendation
5presentation
5sponse theory
1ration complexity
5ve algorithm
8closest point
8learning control
9inear quadratic regulator
8manner
9ethod
8optimization
8procedure
Dss
8refinement
7ly generate
Arefine
Gd
Fing
Aupdate
Fing
+jacobian matrix
0ilbreak attack
-etson tx2
-igsaws dataset
-oint action
5ngle
4configuration
7straint
7trol
4detection
5ifferential privacy
6stribution
4embedding space
5ncoder
6tity
A and relation extraction
5stimation
4framework
6iction
4inference
4kinematics
4learning
C framework
5imit
5ocation
4model
9ing
6tion
4optimization
4planning
5olicy
6sition
5rediction
6obability distribution
4reasoning
6presentation
4space
5tate
6ructure
4task
5orque
5raining
7jectory
4velocity
3ly estimate
Ding
6learn
Bed
Bing
6model
6optimize
Ed
Ding
6predict
6reason
Cing
6train
Bed
Bing
-udge the quality
0mping motion
6robot
+k mean
4s clustering
0nearest neighbor
1n
-alman filter
Bing
0rush kuhn tucker
-d method
-eep pace
3track
2ing track
0pt constant
0rnel density estimation
5function
5machine
7trix
6ean embedding
7thod
5regression
6idge regression
5size
6pace
6tein discrepancy
0y advantage
3spect
4sumption
2benefit
3ottleneck
2capability
3hallenge
B lie
5racteristic
3omponent
4ncept
5tribution
2design
8 choice
3ifference
6iculty
2element
3nabler
2factor
3eature
3inding
3rame
2goal
2idea
3nformation
4gredient
4novation
4sight
3ssue
2limitation
2metric
3odule
2novelty
2observation
2parameter
5t
3hrase
3oint
3roblem
5perty
2question
2reason
4gion
4quirement
3ole
2step
4rength
2task
3echnical contribution
8que
7ology
3o the success
4ol
2value
1phrase extraction
8generation
2oint annotation
7detection
Dor
7location
1s and value
-gc method
0e model
-inematic analysis
8chain
9onstraint
8data
8feature
8model
Ding
8parameter
8singularity
9tructure
8tree
7s and dynamics
9model
2sthetic teaching
2tics 400
1odynamic constraint
Aplanner
Fing
0tchen environment
1ti 2015
4360
7 dataset
4and nuscenes dataset
4benchmark
4dataset
B demonstrate
Cshow
5epth completion benchmark
4odometry benchmark
Ddataset
4tracking benchmark
-l divergence
-napsack constraint
0ee joint
0owledge about the environment
9cquired
Dsition
8base
C question answering
Bis
8compilation
Anflict
8distillation
K approach
Lframework
Lloss
Lmethod
8embedding
9ncoded
9xtraction
8from the source domain
8gained
Ap
9raph
D completion
Eembedding
N model
Ereasoning
Aounded conversation
Hdialogue generation
8in the form
Ajection
Atensive task
8learned
8obtained
9f llm
Bthe environment
Fnumber
8representation
M and reasoning
Nlearning
Atrieval
8selection
9haring
9ource
8tracing
Bnsfer
2n a priori
5lgorithm
5nd unknown class
4bound
4category
5lass
4distribution
4environment
4fact
4in advance
5ssue
4lower bound
4method
4object
4position
4rate
5esult
4scene
4technique
5o suffer
4upper
9 and lower bound
Abound
-oopman operator
-ronecker product
-ullback leibler
E divergence
-v cache
+l1 norm
-2 regularization
-abel accuracy
5mbiguity
5ssignment
4bias
4consistency
6rrelation
4dependency
5istribution
G learning
4efficiency
5mbedding
5nhancement
4hierarchy
4information
4noise
4prediction
6opagation
8ortion
4representation
4scarcity
5emantics
6t
5hift
5moothing
5pace
5upervision
3ed and unlabeled data
6data
A for training
Aset
6example
6image
7nstance
6point
6sample
7et
7ource data
Eomain
J data
6training data
Fsample
3ing budget
7cost
7data
7effort
7process
7scheme
3led data
Bset
7training data
1or cost
4intensive
D task
3atory experiment
9setting
3ious task
2ur intensive
0ck interpretability
3of annotated data
Dion
6data
Aset
6generalization
7round truth
6high quality
6interpretability
6knowledge
6labeled data
8rge scale dataset
6publicly
6robustness
6scalability
7ufficient training data
8pervision
6training data
9nsparency
6understanding
3robustness
3the ability
7capability
4ransparency
2s the ability
0grangian relaxation
0nd cover classification
1e change
3detection
3keeping
3marking
1gevin diffusion
8ynamics
7monte carlo
2uage ability
8cquisition
8gent
8nd vision
9notation
7bias
7capability
8ommand
Aprehension
9rpus
9verage
7data
8escription
8iversity
8omain
7embedding
8xplanation
Aression
7family
8eature
9edback
7generation
H model
Itask
8rounding
7identification
8nference
G task
9put
9struction
9teraction
Cface
7knowledge
7label
8earner
Cing
7modality
Ael
C architecture
Devaluation
Dfine tuning
Dgeneration
Dpre training
Gtraining
Cing
F objective
Gtask
Cling
Cs llm
Etrained
7pair
8rior
9ocessing
H and computer vision
Jpplication
Icommunity
Imodel
Iresearch
Isystem
Itask
Ampt
Avide
7query
Astion
7reasoning
G task
9presentation
9source
Aponse
7sentence
8pace
9ecific
8tructure
8upervision
7task
8echnology
9xt
8ransfer
Clation
7understanding
K and generation
Lbenchmark
Levaluation
Lmodel
Ltask
8tterance
6s and domain
0p time
1aroscopic surgery
Btool
1lace approximation
1top computer
0rge action space
5mount
A of annotated data
Edata
Elabeled data
Etraining data
Eunlabeled data
As of annotated data
Fdata
Flabeled data
Ftraining data
Funlabeled data
5nd complex environment
8diverse dataset
6notated dataset
5rea
4batch
9 training
5ody
8 of work
4change
5lass
5ollection
6mputational cost
6rpus
4data
8 set
8base
8set
5eformation
6gree
5ifference
6sparity
8lacement
7turbance
6versity
5omain
A gap
Bshift
4enough
6vironment
5rror
5xtent
4family
5ield
5leet
5orce
5raction
4gain
6p
5raph
6oup
4hole
4image
9 dataset
6pact
7rovement
5nstance
6tra class variation
4labeled dataset
6nguage model
Is llm
5earning rate
4margin
A in term
5odel
9 size
6tion
5ultimodal model
4network
6ural network
5umber
A of agent
Eclass
Eexperiment
Einteraction
Eparameter
Esample
As of robot
4object
6stacle
5ffline dataset
4part
5erformance gain
Ip
5ool
6pulation
6rtion
5re trained language model
Gmodel
7trained language model
Fmodel
6oblem
7portion
4quantity
4range
5eal world dataset
6ceptive field
6gion
6pertoire
5oom
8 for improvement
4sample size
5cale
9 analysis
Cnotated dataset
Bpplication
Abenchmark
J dataset
Acorpus
Adata
E collection
Eset
Beployment
Aempirical
J study
Bnvironment
Bvaluation
Bxperiment
Agraph
Aimage dataset
Bnstance
Aknowledge graph
Alabeled data
Cnguage model
Bearning
Amodel
Aoutdoor environment
Apoint cloud
Bre trained model
Jing
Dtrained language model
Iing
Coblem
Ascenario
Ee
Betting
Bimulation
Btudy
Bynthetic dataset
Cstem
Atask
Braining
I data
Aunlabeled data
6ene
5earch space
6t
5ize
5pace
5tate space
5warm
5ynthetic dataset
4table
5eacher model
7m
6xt corpus
5raining
C data
Hset
Dset
4uncertainty
4variability
9nce
9tion
8ety
5ision
A and language model
Blanguage model
5ocabulary
6lume
4workspace
3r class
5dataset
5gain
6raph
5instance
5model
5network
6umber
5problem
5range
5scale
6et
6tate space
5teacher model
5vocabulary
3st dataset
6model
6publicly
0ser scan
1t iterate convergence
0te fusion
3stage
2ncy and accuracy
6reduction
8quirement
3t alignment
5code
7nfounder
Ding
5diffusion model
7stribution
5embedding
E space
6ncoding
5factor
6eature
C space
5intention
5representation
5space
A representation
6tate
7ructure
5topic
5variable
D model
6ector
2r layer
4stage
3al motion
2st method
1ter approach
5case
5problem
5task
0y the foundation
1er normalization
4wise
3s of the network
1out estimation
5information
1s the foundation
-ead the robot
4o failure
6sub optimal performance
2ing approach
6cause
6method
6performance
6to improved performance
Gment
9sub optimal performance
Coptimal performance
2s to poor performance
1f node
1rn a compact
8ntrol policy
6dynamics model
6generative model
6mapping
7odel
6new task
6policy
6representation
6set
4complex
6ntrol policy
4discriminative feature
5omain invariant representation
4embedding
4feature
B representation
4model
4new task
4policy
4representation
5obust
A representation
4semantics
5kill
4task
5he distribution
9ynamics
8mapping
9odel
8parameter
9olicy
8relationship
Apresentation
5o adapt
7generate
7navigate
7perform
8redict
7solve
4visual representation
3able module
8parameter
8query
3ed behavior
6class
7oncept
9trol policy
Dler
6descriptor
7istribution
7ynamics
E model
6embedding
7nd to end
6feature
7rom data
6graph
6information
6jointly
6knowledge
6latent space
6manifold
8pping
7etric
7odel
9ule
6parameter
7olicy
7rior
6representation
8ward
6separately
7kill
6task
6value function
6weight
4r aim
6observe
3ing a mapping
Aodel
9new task
9policy
9set
Aingle neuron
8bility
8ccuracy
8gent
8lgorithm
8n optimal policy
9d planning
8pproach
8rchitecture
7based algorithm
Epproach
Dcontrol
Kler
Dframework
Dmethod
Eodel
I predictive control
Dplanner
Eolicy
Dsolution
Eystem
Dtechnique
8ehavior
7capability
8omplex
E behavior
Eity
9ntrol
E policy
8urve
7difficulty
9scriminative feature
Aentangled representation
8omain invariant representation
8ynamics
7efficiency
8mbedding
8nvironment
7feature
8ramework
9om data
Demonstration
Chuman feedback
Clabel proportion
Cscratch
Cunlabeled data
8unction
7goal
8uarantee
7halfspace
7in simulation
9teraction
9variance
8teration
7latent representation
7manipulation skill
8echanism
9thod
8ixture
8odel
7new class
Btask
7objective
8utcome
7paradigm
Bmeter
8erformance
8hase
8ipeline
8olicy
8roblem
Acedure
Css
Agress
7rate
8epresentation
9sult
9ward function
8obot manipulation
Dpolicy
Aust representation
8ule
7scenario
9heme
8etting
Aup
8ignal
8kill
8peed
9urious correlation
8tage
9ep
9rategy
8ystem
7task
8echnique
8he parameter
Bstructure
Aory
8o detect
Aestimate
Agenerate
Alearn
Bocalize
Anavigate
Aoptimize
Aplan
Bredict
Arank
Beason
Asee
Bolve
Awalk
7visual representation
Bomotor policy
7with noisy label
3s a policy
5representation
5to estimate
8predict
3t policy
5representation
1st square
As problem
Cregression
1ve one out cross validation
0d to the development
0ft to right
0g length
2mechanism
1al case
4document
6main
4text
1ged locomotion
5manipulator
5robot
A locomotion
Aics
5system
0ngth bias
5of the episode
5scale
0ssons learned
0vel feature
4of abstraction
8ccuracy
8utonomy
7detail
7generality
8ranularity
7interpretability
7noise
7performance
7robustness
7uncertainty
4set
3s of abstraction
9utonomy
8detail
8granularity
8noise
2nberg marquardt
2rage knowledge
7large language model
7prior knowledge
7recent advance
7the advantage
Bknowledge
Bpower
Bsimilarity
Ctructure
8ool
7unlabeled data
6s large language model
5ing data
9information
9large language model
Alm
9prior knowledge
Boperty
9recent advance
9semantic information
9the knowledge
Dpower
Dstrength
9unlabeled data
0xical constraint
6diversity
6feature
6information
6knowledge
6overlap
6resource
6semantics
7ubstitution
-fd method
-idar and camera
8radar
4based 3d object detection
Qor
4data
8set
4feature
5rame
4inertial odometry
6put
4map
5easurement
4observation
5dometry
4panoptic segmentation
5lace recognition
5oint
9 cloud
4range image
4scan
5emantic segmentation
6nsor
5lam
5ystem
0e close
2group
0fe cycle
3science
2long learning
0ght condition
4detection
D and ranging
4field
4intensity
4source
4weight
3ing change
8ondition
7estimation
3weight approach
Brchitecture
Abackbone
Acnn
Adeep neural network
Csign
Aframework
Amethod
Bodel
Anetwork
Cural network
Arobot
Astudent model
0kelihood function
9ratio
9score
3y to fail
8lead
0mb exoskeleton
1it cycle
4the performance
3ation by proposing
8s and propose
Aof existing
Dllm
Dprevious method
3ed ability
7ccess
9uracy
7mount
C of data
7nnotated data
Dion
G budget
7pplication
7ttention
7vailability
6bandwidth
7udget
6capability
7ommunication
J bandwidth
9putational budget
Kresource
Cing resource
8ntext
6data
A setting
Aset
7emonstration
7iversity
6exploration
9ressiveness
6field
B of view
6impact
7n size
9term
8formation
8terpretability
6label
Bed data
Bled data
6memory
6number
C of sample
6performance
6range
7eceptive field
8search
9ource
6sample
7ensing
D capability
8t
7ize
7pace
7tudy
7uccess
8pervision
6time
7o english
7raining data
Fsample
6understanding
6view
8sibility
6work
3ing assumption
7factor
7the number
Bperformance
3s the ability
Applicability
Gtion
9capacity
9performance
0ne detection
4rawing
3feature
3of research
6sight
6work
3search
5gment
2ar approximation
6ttention
5bandit
B algorithm
Cproblem
5case
6lassification
Der
6ombination
8plexity
9utational complexity
7nstraint
8textual bandit
8vergence
G rate
5dependence
6ynamical system
Cs
5equation
6valuation
5function
D approximation
5in the number
7terpolation
7verted pendulum
5layer
5mapping
6dp
6easurement
6ixture markov decision process
6odel
7tion
5number
5operator
7timization oracle
6rdering
5predictor
7obe
9ing
8gram
Cming
8jection
5quadratic regulator
5rate
6egime
9on
8ression
F model
At
7lationship
5sequence
7tting
6tructural equation model
De
6ubspace
6ystem
5temporal logic
J specification
6ime
9 algorithm
Acomplexity
6ransformation
5velocity
4ized model
2s and plane
4of code
1guistic analysis
9capability
Aontext
9data
Aiversity
9expertise
Cression
9feature
9information
9knowledge
9pattern
Aerspective
Ahenomenon
Aroperty
9quality
9representation
9structure
9theory
1k function
3length
3prediction
D task
0p movement
1schitz constant
Btinuity
Fous
8function
8regularization
0quid democracy
0teral expression
6meaning
4ture lack
9review
1tle as possible
6ttention
5data
5effort
6xploration
5information
5research
5work
4stone dimension
0ving room
-lama 2
43
5 8b
5.1
47b
32 7b
0m agent
3lignment
3rchitecture
3s a judge
2based agent
9pproach
8framework
2capability
2development
2evaluation
9or
2fine tuning
2generated text
9ion
2output
2performance
2reasoning
4sponse
2safety
2to generate
3raining
2unlearning
1s ability
3capability
3exhibit
3perform
3struggle
3tend
4o generate
-oad capacity
4ell
0cal and global feature
Finformation
Flevel
5rea
5ttention
4client
5ommunication
7putation
6ntext
8roller
6ordinate
4data
8 distribution
8set
5ependency
6scriptor
6tail
5ifferential privacy
6stortion
4environment
5xplanation
8oration
4feature
B extraction
5rame
4geometric feature
By
4image feature
5nformation
6teraction
4knowledge
4level
4map
6ximum
5inimum
5odel
4navigation
5eighborhood
Burhood
4observation
5ptimization
9um
4patch
7h
5erspective
5lanner
9ing
5olicy
4receptive field
6gion
6lationship
6presentation
4search
A algorithm
6mantics
6nsitivity
5gd
5hape
5imilarity
5moothness
5patial feature
5tatistics
6ructure
4texture
5o global
5raining
7nsformation
4update
4variation
5iew
4window
3isation accuracy
4ty sensitive hashing
4zation accuracy
Clgorithm
Cnd classification
Fmapping
Fnavigation
Cpproach
Berror
Bframework
Bmethod
Bperformance
Crecision
Doblem
Bresult
Bsolution
Cystem
Btask
Cechnique
Buncertainty
5e object
2te object
3ion and size
7based service
7information
1king mechanism
1o manipulation task
2motion and manipulation
9capability
Aontrol
Gler
9gait
9mode
9pattern
Aerformance
Aolicy
9skill
Atrategy
9task
0g concave distribution
2factor
2likelihood
3oss
2n
2sobolev inequality
1arithmic factor
Anumber
Aregret
1ged data
2ing policy
1ic program
4rule
3al constraint
6form
6reasoning
8lation
Eship
7ule
6structure
7ystem
2stic loss
7regression
H model
0ng context
A benchmark
Bllm
Bmodeling
Btask
3distance
4ocument
B summarization
3form question answering
3history
4orizon
A manipulation
N task
Bplanning
Crediction
Doblem
Btask
3period
9 of time
4lanning horizon
3range
8 arena benchmark
9dependency
9navigation
4un
3sequence
4hort term memory
K network
4tanding
B challenge
L in robotics
Cgoal
Cproblem
Cquestion
Ctask
3tail
7 distribution
8problem
7ed
9 data
Bistribution
Arecognition
4erm
7 autonomy
8dependency
Bloyment
8effect
8goal
8memory
8operation
8planning
9rediction
8reward
5xt
4ime
7 horizon
4raining time
6jectory
3untrimmed video
3video
3wave infrared
5y
2er context
5document
5hold
7rizon
5sequence
5time
9 horizon
2standing challenge
K in robotics
0okup table
1p closing
7ure
A constraint
Bdetection
0ra module
0ss function
3in accuracy
6performance
3landscape
3of accuracy
6information
6performance
3surface
3term
3value
3weighting
0t of attention
5interest
5research
1tery ticket hypothesis
0w accuracy
2bandwidth
2communication cost
5plexity
6utation
Dal complexity
Ist
Goverhead
4nfidence
C prediction
4st
6 hardware
7robot
7sensor
8olution
2data
6 regime
7scenario
8etting
3egree
8 polynomial
4nsity region
3imension
Bal
D latent space
Emanifold
Eregime
Gpresentation
Espace
Ftructure
Fubspace
Evector
3rift
3ynamic
9 range
2efficiency
3rror
2frame rate
4equency
B component
Cinformation
2inertia
4ference time
2latency
3evel
7 action
8control
Fler
8feature
8policy
8skill
8vision task
3ight
7 condition
8environment
8image enhancement
2number
2pass filter
3erformance
3ower
7 consumption
3recision
4ofile
2quality
9 image
2rank
6 adaptation
8pproximation
7decomposition
7matrix
D factorization
7structure
3ecall
4gret
4solution
C image
Enput
6urce
A condition
Bdomain
Blanguage
J pair
Bmachine translation
Bneural machine translation
Cmt
Bscenario
Cetting
Btask
Ad language
2sample efficiency
3ignal to noise ratio
3nr
3peed
3uccess rate
2texture
2variance
2weight
1er accuracy
5nd upper bound
4bit width
5ody
6und
9s on the number
4complexity
8utation cost
Fal complexity
Kst
6st
4dimensional
F representation
4error
4latency
6yer
5evel
5imb
8 exoskeleton
4memory footprint
4number
4order term
4performance
7plexity
4resolution
4variance
-r image
-stm model
3network
-tl formula
2specification
-vis dataset
-yapunov function
7theory
+machine generated
F text
6intelligence
6learning
E algorithm
Gnd statistics
Gpplication
Iroach
Fbased approach
Fclassifier
Gommunity
Fframework
Fliterature
Fmethod
Godel
Fparadigm
Gipeline
Groblem
Fresearch
Fsetting
Gystem
Ftask
Gechnique
Gool
6perception
6reading comprehension
6translation
H model
Isystem
Itask
6unlearning
6vision
1ro action
4f1
6 score
0de available
3great progress
9stride
3open source
3possible
4rogress
4ublic
9ly
B available
3remarkable achievement
Eprogress
3significant advance
Mment
Fprogress
Fstride
3tremendous progress
0gnetic actuation
7field
7microrobot
7resonance imaging
7sensor
2itude compared
8faster
8improvement
8larger
8reduction
8smaller
9peedup
0halanobis distance
0in advantage
4pplication
3barrier
4enefit
4ody
5ttleneck
3cause
4hallenge
C lie
6racteristic
4omponent
5ntent
7ribution
Cor
3difficulty
4rawback
3feature
4inding
4ocus
3goal
3idea
4nsight
4ssue
3limitation
3model
5tivation
3novelty
3objective
5servation
6tacle
3problem
4urpose
3question
3reason
5sult
9 show
3source
3task
4echnical
C contribution
Dresult
2stream approach
9method
2tain balance
7consistency
7safety
6ing accuracy
Acomparable performance
Eetitive performance
Eutational efficiency
Cnnectivity
Aefficiency
Ahigh accuracy
Fperformance
Aperformance
Asafety
Athe performance
3enance cost
0jor bottleneck
4cause
5hallenge
D lie
5oncern
7tribution
4drawback
4improvement
5ssue
4limitation
4obstacle
4problem
4reason
5ole
4source
3ity class
7of case
Aprior
F work
7vote
Aing
0ke a decision
4ccurate prediction
4ssumption
4vailable
3contact
7ribution
3decision
3effective
3full
3good
3inference
6ormed decision
3prediction
5ogress
4ublicly
B available
3recommendation
3sense
3the code
7following contribution
7model
4wo
6 contribution
7main contribution
2s full
4prediction
4sense
4the model
1ing a prediction
5contact
5decision
5full
5informed decision
5prediction
7ogress
5sense
0licious attack
8user
1lows model
0n made environment
1hattan world assumption
1ifold learning
2pulate deformable object
9object
9the object
8d object
7ing deformable object
Bobject
8on action
Cnd locomotion
Fnavigation
Bbehavior
Dnchmark
Bcapability
Bdomain
Bof deformable object
Eobject
Bplan
Fning
Colicy
Crimitive
Doblem
Ecess
Bscenario
Cequence
Ckill
Ctrategy
Cystem
Btask
Fs require
7or design
1ual alignment
6nalysis
7notation
5control
5design
5effort
6valuation
5inspection
7tervention
5label
Aing
8or
5operation
5process
5segmentation
5tuning
5work
4ly annotate
Fd
G data
Lset
Eing
7designing
7labeled
E data
7tuned
2facturing industry
Cprocess
0p 0.5
2building
2construction
2feature
2generation
2image
4provement
3nference
5ormation
2of the environment
2point
3rediction
2representation
1less navigation
1ping accuracy
7lgorithm
7nd localization
7pproach
6framework
7unction
6method
6relationship
6system
6technique
0rgin in term
4al contribution
7distribution
7improvement
7likelihood
7probability
1ine environment
5robotics
1ked improvement
3t 1501
2ov assumption
5chain
A monte carlo
M algorithm
5decision process
5equivalence
G class
5game
5logic network
5process
8perty
5random field
4ian noise
1l algorithm
3method
0sk prediction
3r cnn
2ed autoencoder
Eing
5image
A modeling
5language model
Jing
5region
5token
2ing strategy
1s distribution
2art noise
2ive amount
6corpus
6data
Aset
6parallelism
0tch the performance
3es the performance
3ing accuracy
8lgorithm
8pproach
7loss
9wer bound
7market
8ethod
8odel
Aule
7network
7pair
8erformance
8roblem
Acess
7result
7score
8trategy
7upper
C and lower bound
Dbound
1erial classification
8omposition
7parameter
8roperty
7science
7type
3n kernel
1h problem
3reasoning
3word problem
2ematical analysis
Bdefinition
Bexpression
Bformulation
Cramework
Bmodel
Ging
Bproblem
Egram
Iming
Eof
Breasoning
K task
1rix completion
5factorization
5game
5inversion
5lie group
5multiplication
5structure
2oid constraint
1terport3d dataset
0x pooling
1imal ancestral graph
3in share
4ze the cumulative reward
Blikelihood
Bmutual information
Bnumber
Bperformance
Breward
Bsimilarity
Butilization
6s the probability
5ing mutual information
9the likelihood
Dmutual information
Dsimilarity
3um a posteriori
6degree
6entropy
D reinforcement learning
7rror
6improvement
7nner product search
6length
7ikelihood
G estimate
Oion
Oor
6mean discrepancy
6number
6performance
6satisfiability
7peed
6torque
6value
0ze like environment
-bert and xlm r
-cmc method
-dp model
-ean absolute error
4ccuracy
4nd variance
4verage precision
3error
4stimation
3field
8 game
9variational inference
3intersection
F over union
4ou
3reciprocal rank
5ward
3square error
9d error
3teacher
4ime
3value
2ing representation
5ful feature
9improvement
Anformation
9representation
1sure of uncertainty
6the degree
Bifference
Aeffect
Aforce
Aperformance
Aquality
Areliability
Asimilarity
5d data
5ment data
Aerror
Amodel
Anoise
Auncertainty
4ing the impact
Csimilarity
0chanical compliance
9design
9part
Aroperty
9search
Atiffness
Bructure
Aystem
5sm allow
8design
0dial axis
3n error
2cal application
6data
Aset
7iagnosis
7omain
6field
6image
B analysis
Cclassification
Csegmentation
O task
Aing
D application
6literature
6procedure
6record
8port
C generation
7obotics
0et the demand
7need
7requirement
2ing summarization
0mbership inference
I attack
9oracle
9query
2rane potential
1ory and computation
Kal cost
5bank
6udget
5complexity
9onent
7nstraint
9umption
7st
5demand
5efficiency
Dt
5footprint
5intensive
6ssue
5management
6echanism
6odule
5network
5overhead
5requirement
7source
5saving
6ize
6pace
6torage
5usage
0ntal health
B condition
Csupport
5model
5state
0sh estimation
3model
3reconstruction
3vertex
1sage passing
D mechanism
Eneural network
Eprocess
0ta algorithm
3data
7set
3evaluation
3knowledge
3learn
8er
8ing
B algorithm
Dpproach
Cframework
Cmethod
Dodel
Cparadigm
Droblem
Csetting
Dtrategy
3model
3path
3reinforcement learning
4l algorithm
3testing
4rain
8ing
3world
2phor detection
1hod achieve
Cd
Cs comparable
Ietitive
P performance
Qresult
Enew
Eperformance
Esignificant improvement
Fuperior
M performance
6dapt
7dress
7opt
6im
6lleviate
8ow
As the robot
6nd demonstrate
9show
6pply
6void
5beat
6oost
6ring
6uild
6y a large margin
9pplying
8comparing
5called
7pable
6ombine
Bing
8pared
9ute
7nsist
9truct
8verge
6reate
5deliver
7monstrate
Gs superior performance
7signed
5employ
6nable
Bs the robot
7hance
7joy
6stablish
8imate
6valuate
6xceed
7hibit
7ploit
7tend
5feature
6ind
6ocuse
7r computing
Bnstructing
9designing
9estimating
9finding
9generating
9learning
9optimizing
9predicting
9sampling
Aolving
5gain
6eneralize
Bte
6ive
6uarantee
5help
5identify
6mprove
Cs the performance
6n comparison
8simulation
8term
9he context
7clude
8orporate
8rease
7tegrate
8roduce
5lead
8rn
7verage
6ie
5maintain
7ke
5named
5obtain
6f choice
8learning
7fer
6n a diverse
H set
Avariety
8four
8three
9wo
8various
6perate
7timize
6utperform
Fed
Fs baseline
Hcurrent
Hexisting
P approach
Qmethod
Hprevious
P approach
Qmethod
Qwork
Jior
Hstrong baseline
Hthe baseline
Lcurrent
Lexisting
Lprevious
Lstate
6vercome
5perform
Cs favorably
6redict
7oduce
8posed
8vide
5quantitatively
J and qualitatively
5rank
6each
7duce
Bs the number
7ly
7quire
7sult
6un
5scale
6et
6how
6tart
6ucceed
7pport
7rpass
5take
6hrough experiment
Dsimulation
6o adapt
Adress
9utomatically
8compute
9reate
8enable
Ahance
9stimate
9valuate
9xtract
8find
8generate
8identify
9mprove
9ncorporate
8learn
8obtain
9ptimize
8predict
8reconstruct
8solve
8tackle
9rain
6rain
Aed
5utilize
5with respect
Atwo
6ork
5yield
4s achieve
7ddress
8opt
7im
7nd achieve
Ageneralize
Aprovide
Ashow
7ssume
7ttempt
6by a large margin
Bsignificant margin
9large margin
6compared
8nsider
6demonstrate
8pend
8signed
8veloped
6employ
7xist
6face
8il
8ll short
7ocus
8llow
8r learning
Asolving
6generate
6heavily rely
6ignore
7mprove
7n term
Ds of accuracy
Ahe literature
6lack
7ead
9rn
8verage
6need
8glect
6offer
7n synthetic
9three
Awo
7utperform
7verlook
6pay
7erform
7redict
8oposed
9vide
6rely
A heavily
Aing
8main
8quire
8sort
9ult
6show
7olve
7truggle
7uffer
6take
7end
7o achieve
Automatically
9detect
9enhance
9improve
9obtain
9solve
7rain
Bed
8eat
8y
6utilize
6with a large margin
Brespect
7ork
1ric entropy
5learning
D loss
6oss
5map
5scale
6pace
5to evaluate
4s to evaluate
9measure
2opolis adjusted langevin algorithm
-icro aerial vehicle
5ir vehicle
3phone array
0d level representation
1dle ground
5layer
0ld assumption
3condition
1lions of parameter
0mic cxr
4the behavior
0n max game
6optimization
I problem
1i batch
8 size
3imagenet
2mal amount
7ssumption
6computational overhead
8st
6data
7elay
6effort
6fine tuning
6human intervention
6impact
7nteraction
6loss
6modification
6number
6overhead
6performance degradation
6set
7olver
7upervision
6training
7uning
5ly invasive
G surgery
4x lower bound
6optimal
D rate
Fegret
Dity
Bization
I problem
6problem
6rate
7egret
3ization problem
5e regret
7the cost
Bdifference
Dstance
Bloss
Bnumber
Bregret
Buncertainty
6s the distance
Cnumber
5ing regret
9the difference
Fstance
Dloss
Dneed
Eumber
3um bayes risk decoding
6cost
6distance
6number
6time
1or change
4modification
3ity class
7group
7sample
0rror descent
C framework
0sclassification error
1information detection
1sed detection
2ing data
A problem
7etail
6edge
7ntry
6feature
6information
6label
7ink
6modality
6part
7iece
6region
8lation
6value
3on time
1tral 7b
0t license
1igate bias
7catastrophic forgetting
7domain shift
7forgetting
7overfitting
7spurious correlation
7the bias
Beffect
Bimpact
Cssue
Bproblem
Brisk
6s overfitting
5ing bias
9catastrophic forgetting
9hallucination
9the effect
Dimpact
6on strategy
0xed integer linear program
Qming
Cprogram
Jming
4precision
D quantization
4reality
4strategy
4traffic
1ing time
1ture component
6density network
7istribution
6model
6of expert
9gaussian
1up method
-l model
1task
0p mixer
-ms allocation
0wave radar
-nist dataset
-obile agent
6pp
8lication
5base
5device
5manipulation
H robot
Isystem
Itask
Eor
G robot
5network
5phone
6latform
5robot
A navigation
Bplatform
Aics
As operating
5sensor
6ystem
4net v2
0dality gap
1e collapse
3switching
2l accuracy
6hieve
Bd
Bs competitive
Dnew
Dsignificant improvement
5daptation
5ggregation
6nostic
C approach
Dmeta learning
Ghod
5llow
5nalysis
6d data
8show
5rchitecture
5ssumption
4based approach
Acontrol
Hler
Amethod
Aplanning
Areinforcement learning
Bl
C algorithm
5ehavior
5ias
4calibration
6pability
9le
8city
7ture
5hecking
C problem
9point
5lass
5ollapse
6mbine
7pared
Aison
8lexity
8onent
8ression
F method
Gtechnique
6nfidence
7sist
4demonstrate
6ployment
6sign
Aed
6velopment
4efficiency
5mploy
5nable
6semble
5rror
5stimate
Bion
5valuation
6idence
5xhibit
6planation
6tend
4fail
7rness
6mily
5ine tuning
6t
5ree
8 algorithm
Approach
9baseline
9deep reinforcement learning
9method
9reinforcement learning
V algorithm
Wmethod
Al
B algorithm
9setting
6om overfitting
9scratch
4generalizability
Etion
I ability
De
Ate
Bion
4identification
5mprove
Bment
5n simulation
7term
6accuracy
6clude
7orporate
6ference
7ormation
6itialization
6put
6teraction
9pretability
Etion
6version
4learn
9ed
9ing
C method
6vel
8rage
5ong range dependency
4make
5erging
5ismatch
7specification
4need
4obtain
5f the environment
Bsystem
5n three benchmark dataset
8wo
5ptimization
5utperform
Es baseline
Gcurrent
Gexisting
O method
Gprevious
O method
Gthe baseline model
8ut
4parameter
D space
6y
5erform
Bance
F compared
5re trained
Ding
7dict
Bion
Cve control
M algorithm
Nframework
Nmethod
Mler
Fpath integral
S control
6obability
7duce
7vide
6uning
4quality
7ntization
4reach
6liability
7y
6present
Dation
6quire
6sponse
6training
5obust
Aness
5un
4scale
8ing
5election
6t
5how
5implification
6ze
5parsity
5tructure
5urpass
4take
5he behavior
8correlation
8distribution
9ynamics
8interaction
8problem
8relation
Gship
8uncertainty
5o achieve
8dapt
9dress
8ttend
7capture
7focus
7generalize
Dte
7handle
7improve
7learn
9verage
7perform
8redict
7reason
7understand
5rained
9ing
4uncertainty
5pdate
5tility
9ze
4variant
4weight
5ork
4yield
3ing and analysis
Bcontrol
8pproach
7capability
Bcity
7error
7framework
7long range dependency
7method
7process
7technique
8he distribution
Cynamics
Binteraction
Bproblem
Brelationship
7uncertainty
3s ability
6chieve
6llow
6nd code
9dataset
9task
5become
6uilt
6y a large margin
5capable
5demonstrate
7signed
5exhibit
5fail
6ine tuned
5generalize
5in term
5learn
Aed
5make
5need
5offer
6utperform
5perform
Cance
6re trained
8trained
6ublicly
D available
5rely
7quire
5show
6truggle
6uffer
5tend
6o generalize
8learn
8perform
6rained
C from scratch
2rate size
3n application
8roach
5deep learning
Aneural network
5language model
7rge language model
6lm
5machine learning
6ethod
6odel
5natural language processing
6eural network
5robot
5standard arabic
2st amount
1ified version
1ular approach
7rchitecture
6design
6framework
6robot
6structure
7ystem
0e architecture
2model
0lecular graph
8property prediction
0ment of inertia
5point
4um method
0nitoring system
9task
1ocular 3d detection
Hor
Bhuman pose estimation
Bobject detection
8camera
8depth
D estimation
Eprediction
8image
8method
8rgb image
Cvideo
8slam
C system
8video
Asion
Bual inertial odometry
Fodometry
2lingual corpus
Adata
Alanguage model
Amodel
Asetting
2tonic function
1te carlo
9 dropout
Aestimate
Amethod
Asampling
Bimulation
Atree search
0ral judgment
1phological analysis
Cinflection
Csegmentation
Bly complex language
Erich language
0t method
1ion analysis
5behavior
6lur
5capture
C data
Hset
Dsystem
6haracteristic
6ompensation
7nstraint
8trol
Cler
6ue
5data
9set
6eblurring
6ynamics
5estimation
5feature
6ield
6orecasting
5generation
Cor
5information
5model
5of object
8the robot
6ptimization
5parameter
7th
8tern
6lan
9ner
Aing
D algorithm
Fpproach
Efor autonomous vehicle
Framework
Emethod
Fodule
Eproblem
Etask
Eunder uncertainty
6olicy
6rediction
Cor
7imitive
8or
7ofile
5representation
7targeting
5segmentation
7quence
6kill
6pace
6tate
7rategy
6ynthesis
5task
6racking
8jectory
8nsfer
5uncertainty
5vector
2vate future research
6d by application
Bthe fact
Fneed
Fobservation
Frecent success
Fsuccess
5ing the need
1or control
5urrent
4impairment
4skill
4torque
0vable object
8stacle
1e away
3freely
2ment of the robot
7primitive
1ie recommendation
4script
2ng agent
5camera
5object
B segmentation
7stacle
5part
6edestrian
7rson
6latform
5robot
5target
5vehicle
-pc controller
2framework
2method
2problem
0i inf 3dhp
2sintel dataset
-rc model
-s coco
5 benchmark
6dataset
Ds demonstrate
1marco
0coco dataset
0r vtt
-t bench
1system
0l method
3odel
-ujoco simulator
0lti agent
9 approach
Acontrol
Cordination
Aenvironment
Aframework
Agame
Ainteraction
Alearning
Anavigation
Apath
E finding
Fplanning
Efinding
Areinforcement learning
Ascenario
Betting
Bystem
5rmed bandit
G algorithm
Hproblem
Hsetting
4camera
A setup
Cystem
5lass
9 classification
O task
4dimensional
5ocument summarization
6main
A dataset
Blearning
4fingered hand
Drobot hand
Iic hand
4head attention
I mechanism
9self attention
5op
7 qa
9uestion
G answering
8reasoning
4instance learning
4label
9 classification
O task
Ier
Adataset
Aimage classification
Alearning
Atext classification
6yer
9 perceptron
5egged robot
6vel
9 feature
5ingual
4modal
9 approach
Adata
Eset
Bistribution
Aembedding
Afeature
Bramework
Busion
Ainformation
Cput
Alarge language model
Bearning
Amethod
Bodel
Arepresentation
Asensing
Eor
G data
Atask
Brajectory
K prediction
Dnsformer
9ity
4object
A rearrangement
Bscene
Btracking
Aive
D bayesian optimization
Eevolutionary algorithm
Eoptimization
Q problem
Eproblem
5utput gaussian process
4party conversation
Adialogue
5erson 3d pose estimation
Bpose estimation
4robot
9 application
Acoordination
Cverage
Amotion planning
Anavigation
Betwork
Apath planning
Asetting
Blam
Bystem
Atask
E allocation
Beam
6tor
4scale
9 feature
Ainformation
Arepresentation
5ensor
A fusion
5ource
A domain adaptation
5pectral image
5tage
9 pipeline
Atask
6ep manipulation task
9reasoning
I task
9task
4target tracking
6sk
8 approach
9benchmark
9framework
9learning
H approach
Jrchitecture
Iframework
Imethod
Jodel
Isetting
Jtrategy
9model
9network
9policy
9reinforcement learning
9scenario
Aetting
9training
5urn conversation
9dialogue
9interaction
4view
8 approach
9consistency
9data
Dset
9fusion
9geometry
9image
Anformation
9observation
9photometric stereo
9reconstruction
Agb image
9setting
Atereo
9video
3agent reinforcement learning
9system
3class classification
3layer perceptron
4ingual bert
Bcapability
Context
Bdata
Fset
Bencoder
Blanguage model
Drge language model
Clm
Bmachine translation
Codel
Bneural machine translation
Bpre trained language model
Nmodel
Etrained language model
Jing
Brepresentation
Bsetting
Cystem
Btraining
Enslation
3modal approach
9context
Drastive learning
9data
Dset
Aemonstration
Aistribution
9emotion recognition
9feature
Aramework
Ausion
9information
Bput
9large language model
Aearning
Alm
9machine translation
Aethod
Aodel
9policy
Are training
Cdiction
9reasoning
Bpresentation
9scenario
Aentiment analysis
Aystem
9task
Aransformer
9understanding
3ple action
8dvantage
8gent
8pplication
8spect
8ttribute
8xis
7baseline
8enchmark
G dataset
Os demonstrate
Gs demonstrate
8ranch
7camera
D view
8hoice
D question
M answering
8lass
9ient
9uster
8onstraint
Atext
7data source
Bset
Es demonstrate
Gshow
8egree
Ds of freedom
9monstration
8imension
8ocument
9main
9wnstream task
8rone
7entity
9vironment
8vent
8xperiment
Ct
7factor
8rame
7goal
8ranularity
9oup
7hypothesis
7image
8nput modality
9stance
F learning
9teraction
8teration
7joint
7label
9nguage
F pair
9yer
8evel
Cs of abstraction
8lm
8ocation
7manipulator
8ethod
Aric
8odality
Ae
Bl
Aule
7nlp task
8ode
7object
D tracking
Dive
8utput
7part
8edestrian
9rson
Bpective
8iece
8oint
8ublic dataset
7query
7real world dataset
9solution
8obot
9und
7scale
9enario
Be
8ensitive attribute
Bor
D modality
Atence
9t
8kill
8olution
9urce
D domain
8patial scale
9eaker
8tage
9ep
8ynthetic
7target
D domain
9sk
8ime
8ype
7uav
8nmanned aerial vehicle
8ser
7variable
Cnt
8ehicle
8ideo
9ew
Bpoint
7way
8ork
5icative constant
Dfactor
3robot system
5tor uav
3task learning
3variate time series
M data
Nforecasting
3winner election
Avoting rule
4oz 2.0
91
7dataset
0scle activity
2uloskeletal humanoid
0tual benefit
5effect
6xclusion
5influence
8ormation
G estimation
Hmaximization
7terference
5learning
-vs method
0tec ad
6 dataset
4dataset
+n gram
-aive application
7roach
4baseline
6yes
4implementation
4method
0med entity
A recognition
M task
0rrative text
2ow corridor
5field
A of view
5gap
5passage
5space
4ing the gap
0s algorithm
3pproach
2benchmark
2method
1h equilibria
Cum
0tive language
5speaker
1ural approach
7ssumption
6choice
7riterion
6data
7isaster
9tribution
7ynamics
6environment
7xtension
6form
6generalization
6idea
7mage
7nterface
6language
E command
Fdescription
Fexplanation
Iression
Ffeedback
Fgeneration
P task
Finference
O task
Hstruction
Hteraction
Kface
Fprocessing
P application
Qcommunity
Qmodel
Qresearch
Qsystem
Qtask
Impt
Fquery
Istion
Freasoning
Fsentence
Gupervision
Ftask
Gext
Funderstanding
S task
Gtterance
6model
6notion
6parameter
7olicy gradient
6question
6scene
7etting
7olution
6text
7o ask
6variant
Btion
7ideo
6way
5ly arise
8lead
8represented
0vigate safely
5ion accuracy
Agent
Algorithm
And manipulation
Approach
9behavior
9efficiency
9framework
9graph
9instruction
9method
Aodel
9path
Aerformance
Alanner
Aolicy
Aroblem
9scheme
Akill
Atack
Brategy
Aystem
9task
-ear future
3infrared
3optimal
A algorithm
Bperformance
Colicy
Bregret
H bound
Bsample complexity
Colution
Aity
3real time
2by object
7stacle
5pedestrian
2est neighbor
E search
2ly linear time
0cessarily lead
6y and sufficient
M condition
8condition
8information
8to achieve
Bunderstand
0ed access
3for large amount
7manual annotation
7retraining
7training
3to account
6know
6learn
6maintain
6retrain
6train
2ed in order
5to achieve
2le in a haystack
7sertion
0gative effect
8xample
7impact
8nfluence
9stance
7label
8og likelihood
7mining
7pair
7result
7sample
D pair
Cing
8ide
7transfer
6ly affect
9correlated
9impact
1ligible computational overhead
9impact
Ancrease
9overhead
0ighbor node
6hood aggregation
Binformation
Bsearch
6ing agent
Aframe
Anode
Apoint
Arobot
0r model
2performance
2task
1f based method
3model
0sted entity
5named entity recognition
6er
0twork achieve
7nalysis
7rchitecture
6capacity
7omplexity
Aonent
Aression
8ndition
9nectivity
9sist
9tain
6design
6efficiency
7mbedding
7valuation
6interference
6layer
7earn
Bing
6model
9ule
6outperform
Aut
6parameter
7erformance
7rediction
8uning
6quantization
6representation
6science
7ize
7tructure
6take
7o focus
9learn
9predict
8pology
7raffic
9ined
Bing
6utilize
6weight
7idth
5s to learn
8rained
0ural approach
6rchitecture
H search
5controller
5embedding
5field
5implicit function
Erepresentation
5language model
5machine translation
O model
Psystem
6ethod
6odel
5net
8work
C architecture
Dbased approach
Jmethod
Kodel
Dclassifier
Eontroller
Dlayer
Dmodel
Gule
Dparameter
Eolicy
Dto learn
Gpredict
Erained
Iing
Dverification
Cs to learn
Frained
6lp model
5ode
6rdinary differential equation
5planner
6olicy
6rocess
5radiance field
6endering
7presentation
5style transfer
5tangent kernel
6ext generation
6opic model
2o symbolic
3morphic chip
Bdataset
Bhardware
0w action
3lgorithm
3nalysis
3pplication
5roach
3rchitecture
4ea
3ttention mechanism
3venue
2baseline
3enchmark
B dataset
3ound
2capability
4tegory
3hallenge
3lass
7ifier
3oncept
5dition
5nection
5straint
5text
6roller
4rpus
3riterion
2data
6 augmentation method
6set
3efinition
4monstration
4sign
4velopment
3irection
4stribution
3omain
2encoding
4tity
4vironment
3ra
3stimator
3valuation
C benchmark
Dframework
Dmetric
4ent
3xample
2family
3eature
3ield
3orm
6ulation
3ramework
4ontier
2generation
3uarantee
2idea
3mage
3nformation
4put
4sight
5tance
4tent
2kind
3nowledge
2label
4nguage
4rge scale
D dataset
3earning algorithm
4vel
3oss
6 function
4wer bound
2map
4terial
3easure
9ment
4chanism
4thod
8ology
5ric
3odality
5el
7 architecture
2neural network architecture
3otion
2object
8 instance
8ive
B function
4servation
3pportunity
2paradigm
6meter
4th
3erformance metric
5spective
3lanner
3olicy
4ssibility
3roblem
9 setting
5of
3ublicly
2query
2record
4presentation
4search
A direction
5ource
5ult
3obot
2sample
7ing strategy
3cenario
6e
4heme
3ensor
4t
5ting
3ituation
3kill
3olution
4ta
4urce
3tandard
5te
7 of the art
4rategy
3ynthetic dataset
4stem
2target
4sk
4xonomy
3echnique
3heory
3ool
4pic
3raining
A data
Bstrategy
5jectory
3ype
2upper bound
3ser
2variant
3iew
6point
2way
2york city taxi data
1ly collected
D dataset
6nstructed dataset
1s article
3content
3document
3medium
3recommendation
H method
3story
0xt best view
3token prediction
-ice property
0ght scene
3time image
0ne dataset
-lg evaluation
2model
2task
0i dataset
2model
2task
0p application
5roach
2benchmark
2community
2dataset
2literature
2method
3odel
2practitioner
4oblem
2research
Aer
2system
2task
3echnique
7ology
3ool
0u model
2task
-mt model
2system
-o reference image quality assessment
3gret algorithm
8learning
0de attribute
3classification
H task
5ustering
3embedding
3feature
3level
3pair
3representation
2s and edge
4in the graph
4represent
0ise and outlier
4caused
5ondition
7trastive estimation
4distribution
4free
4injection
6troduced
4level
4model
4parameter
6ttern
5erturbation
5resent
4rate
7io
5emoval
5obustness
4setting
4tolerance
5ype
4variance
3less setting
2y data
8set
4environment
4feature
6edback
4image
5nformation
6put
4label
4measurement
4observation
4perception
5oint cloud
5rediction
5seudo label
4sample
5ensor
6tting
5ignal
5upervision
4text
5raining data
4version
0minal condition
9troller
6model
6trajectory
0n adaptive
A algorithm
3symptotic
C analysis
Dbound
3utoregressive
G model
Hneural machine translation
Htranslation
2convex
8 function
9loss function
9objective
I function
Aptimization
L problem
9problem
9setting
8ity
2differentiability
Ele
2english language
3xistent
4pert
8 user
2gaussian
2holonomic
B constraint
2i.i.d
3dentifiability
3id
5 data
6setting
3nteractive
4vasive
2linear
8 dynamics
9function approximation
9model
9optimization
8ity
3ocal block
2maximum suppression
2native speaker
3egative
A matrix factorization
5ligible
2overlapping region
2parametric
C model
3rehensile
C manipulation
2rigid
7 deformation
8object
8registration
8structure from motion
3obust
8 feature
2smooth
8ness
3tationarity
By
C environment
2technical user
3rivial
9 challenge
Aproblem
Atask
2zero
6 entry
1convex case
8optimization
8problem
1holonomic constraint
1linear control
8dynamical system
Fs
8function
8ica
8model
D predictive control
Wler
9pc
8optimization
K problem
8problem
Bgram
Fming
8relationship
8system
E dynamics
1parametric estimation
Cmethod
Cprior
Cregression
0rmal condition
5data
6istribution
Hs transform
5estimation
6vent
5form game
5image
5map
5pattern
5sample
5vector
4ization layer
Cmethod
Cscheme
6ing constant
Aflow
E model
0table advancement
6challenge
6improvement
6margin
6progress
6success
1iceable improvement
9margin
2on of distance
8regret
4s of fairness
1oriously difficult
Ahard
0un phrase
0vel adaptation
5lgorithm
5nalysis
5pplication
7roach
C called
Dto address
5rchitecture
5ttack
7ention mechanism
4benchmark
5ound
4category
5lass
5ombination
7ponent
8utationally
6ncept
7nection
7text
8ribution
9ol approach
Cstrategy
4data
8 augmentation method
Mstrategy
8set
B consisting
5eep learning framework
9neural network
9reinforcement learning
6finition
6sign
5omain
4embodiment
5nd to end approach
Fframework
6tity
6vironment
5stimator
5valuation framework
Fmetric
5xtension
4family
5orm
8ulation
5ramework
D designed
4generative adversarial network
Fmodel
5raph neural network
4hybrid approach
4idea
5nsight
7tance
6tegration
8nt
4learning
C based framework
Dframework
5oss
8 function
6wer bound
4measure
6chanism
6thod
Aology
7ric
5odel
7ule
4network
B architecture
6ural architecture
Bnetwork
I architecture
5otion
4object
A category
Binstance
Aive
D function
4paradigm
5erspective
5ipeline
5ose
5roblem
7cedure
4regularization technique
Der
6presentation
6sult
6ward function
5obotic system
4sampling strategy
5cenario
8e
6heme
5et
7ting
5imulation environment
6tuation
5olution
5trategy
7ucture
5ystem
4task
5echnique
5heoretical
5ool
5raining framework
Dobjective
Dscheme
Etrategy
5ype
4unified framework
4variant
5iew
8 rendering
9synthesis
I method
8point
4way
3ty detection
6lie
1ice user
-p complete
1hard
5 in general
6problem
5ness
-tu rgb+d
7 120
8dataset
-uanced understanding
0clear norm
0isance function
7parameter
0ll hypothesis
3space
0mber and type
5of action
Buator
9gent
9pplication
9rm
8category
9hallenge
Bnnel
9lass
Auster
9ollision
Amponent
Anstraint
Arrespondence
8data point
Dsample
Cset
9egree
Es of freedom
Amonstration
9imension
9omain
8edge
9ntity
9pisode
Aoch
9vent
9xample
Aperiment
8feature
9rame
8image
9nput
Astance
Ateraction
Dvention
9tem
Bration
8joint
8label
Ded sample
Anguage
Ayer
9inear region
8method
9odel parameter
Bule
8node
8object
Aservation
Btacle
8parameter
Bt
9erson
9layer
9oint
8query
8robot
Aund
8sample
Es needed
Grequired
9ensor
9tate
Aep
Audy
8task
9est
9ime
C step
9oken
9rainable parameter
Ding example
Hsample
8user
8variable
9ehicle
Artex
8way
9ork
4s of robot
1erical analysis
9pproximation
8computation
8error
9valuation
Aidence
9xample
Aperiment
Is demonstrate
V the effectiveness
Kindicate
Kshow
Kto demonstrate
Kvalidate
8integration
8method
8optimization
8performance
8reasoning
Asult
Es demonstrate
Gshow
8simulation
Is and experiment
9olution
Bver
9tability
Audy
8test
8value
7ly demonstrate
Asolving
3ous application
Aroach
7challenge
7experiment
7method
7practical application
7study
7task
0s wide
1cenes benchmark
7dataset
-vidia jetson nano
-yu depth v2
A dataset
+object affordance
6nnotation
6ppearance
6rrangement
6ttribute
5boundary
Aing box
5cad model
7ndidate
7tegory
6entric
C representation
6lass
Aification
6onfiguration
5deformation
7tection
E algorithm
Gnd instance segmentation
Jsegmentation
Lmantic segmentation
Fdataset
Fmethod
Godel
Fperformance
Ftask
Gechnique
Bor
6ynamics
5feature
5geometry
6oal navigation
6rasping
5handover
5identification
6mage
6n an image
7formation
7sertion
8tance
7teraction
5keypoint
5label
6evel
A representation
6ocalization
9tion
5manipulation
H task
7sk
6odel
7tion
7vement
5navigation
F task
5occlusion
6f interest
6rientation
5part
6erception
8manence
6lacement
6oint cloud
7se
9 estimation
8ition
6rior
7operty
9osal
5query
5rearrangement
7cognition
9nstruction
7gion
7lation
Dship
7moval
7presentation
7trieval
6otation
5search
7gmentation
7mantics
6hape
6ize
6tate
7ructure
6urface
6ymmetry
5tracker
Aing
8jectory
6ype
4ive evaluation
8function
8measure
Atric
8value
7s and constraint
4s and scene
6in a scene
An image
9image
9the environment
Dimage
Dscene
6of different size
9interest
7r scene
6present
6simultaneously
0livious adversary
0servability analysis
5tion and action space
Adata
Amodel
Anoise
Asequence
Bpace
9al data
Distribution
Cstudy
9s and action
4e consistent improvement
6improvement
6significant improvement
5d action
7data
B distribution
8uring training
7event
7feature
7image
7object
7point cloud
7sample
8cene
7trajectory
7variable
5r design
1tacle avoidance
7detection
7rich environment
6s in the environment
0tain new
5result
5state of the art
4ed by solving
7policy
7result
Ds show
4s state of the art
0viating the need
-ccluded area
7environment
7object
7part
7region
3sion handling
8linemod
8mask
8problem
8reasoning
8scenario
1upancy grid
C map
8map
Bping
8probability
0ean current
-dometry drift
7estimation
-ff policy algorithm
9evaluation
9learning
9method
9reinforcement learning
Al algorithm
2road
6 environment
7navigation
7terrain
2the shelf
B camera
Domponent
Cmethod
Dodel
Cobject detector
Csolver
Ctool
1ensive language
2r insight
3ing a promising solution
7insight
1ice 31
5environment
5home
1line algorithm
7nd online setting
6data
Aset
6imitation learning
6learning
6manner
8p
7ethod
6optimization
6policy evaluation
6reinforcement learning
7l
8 method
6setting
7tage
6training
-ld class
2data
2knowledge
2task
1er adult
-mnidirectional camera
Eimage
-n board
6 camera
7sensor
1line
1par
4 performance
2olicy
1the fly
0board camera
7omputer
6sensing
D and computation
Aor
0e class classification
2dimensional
2shot
6 imitation learning
7learning
7nas
8eural architecture search
3ided
3tage
7 detector
2to one correspondence
9mapping
0going effort
0line adaptation
7vertising
6lgorithm
6pplication
8roach
5calibration
6ommunity
7ntent
9inual learning
9rol
8vex optimization
7rrection
5data
6ecision
D making
7ployment
6iscussion
5estimation
6valuation
6xecution
7periment
8loration
5fashion
6ine tuning
6ramework
5gradient descent
5implementation
6nference
7teraction
5knowledge distillation
5learning
D algorithm
Eframework
Eproblem
Esetting
6inear optimization
6ocalization
5manner
6ethod
6odel
5optimization
5path planning
6hase
6lanning
8tform
6ortfolio selection
6rediction
7oblem
5regression
7inforcement learning
7planning
6l
5scenario
6ervice
7tting
6ocial network
7urce
6ystem
B identification
5training
5update
6ser
9 study
5variant
6ersion
0tology mediated query answering
-od data
3etection
B method
Cperformance
8or
2input
2sample
3cenario
-pen challenge
3dataset
4omain
9 conversation
Adialogue
I system
Aqa
Buestion answering
5or
3ended
8 question
5vironment
3image
4nformation extraction
4ssue
3loop
7 control
3model
3problem
3question
B posed
3research problem
Cquestion
3set
6 domain adaptation
7recognition
4ource
9 code
Adataset
Aframework
Aimplementation
Alarge language model
Bibrary
Ccense
Blm
Amodel
Apackage
Blatform
Asoftware
Atool
Ekit
9d
4pace
3the door
3vocabulary
D object detection
3weight
4orld
8 environment
9scenario
Aetting
2ai gym
2ing a door
9rawer
6door
6the door
2ly available
2s the door
8way
1rate autonomously
6in real time
6safely
4ing condition
8environment
8point
8speed
9ystem
5on time
7al efficiency
Aspace
F control
7s research
0inion mining
6summarization
6term
6word
0posite direction
0tical character recognition
7oherence tomography
6flow
A estimation
Bmap
Cethod
Bprediction
6tactile sensor
2mal action
7lgorithm
8location
7rm
6balance
7ehavior
7idding strategy
7ound
6choice
7lassifier
7ombination
8nfiguration
9trol
D method
Epolicy
Froblem
Dler
9vergence rate
8st
6decision
E making
8pendence
8sign
6estimation
6location
6mechanism
8thod
7odel
8tion planning
6number
6parameter
8th
7erformance
7lacement
9n
Aning
7oint
8licy
8se
6query complexity
6rate
7egret
C bound
8sult
6sample complexity
7equence
8t
7olution
7trategy
6trajectory
9nsformation
Bport
F distance
Gproblem
Gtheory
6value
B function
6way
7ith respect
5ity condition
Ariterion
9gap
Auarantee
5ly solve
3ism in the face
4zation algorithm
Cpproach
Bbased approach
Hcontroller
Hframework
Hmethod
Hplanner
Berror
Bformulation
Cramework
Blandscape
Bmethod
Codel
Bobjective
Bperspective
Croblem
Ecedure
Gss
Bresult
Coutine
Bscheme
Colver
Ctrategy
Btechnique
Cool
Bvariable
5e performance
7task performance
8he model
Bparameter
Cerformance
6d end to end
8jointly
8simultaneously
8trajectory
5ing parameter
-racle complexity
5policy
0b slam
62
0der method
4of magnitude
G faster
Himprovement
Hlarger
4statistics
4term
5o accommodate
Cplish
9hieve
8dapt
9dress
8lleviate
8nswer
8ssess
8void
7bridge
7capture
8ompensate
8reate
7deal
7enable
9hance
9sure
8stimate
8valuate
8xamine
9plore
7facilitate
8ind
7generate
8uarantee
7handle
7identify
8mprove
8ncrease
9vestigate
7learn
7make
9ximize
8eet
8inimize
9tigate
7obtain
8ptimize
8vercome
7perform
8redict
9oduce
Ave
Bide
7reach
9cover
9duce
7solve
8tudy
7tackle
8rain
7understand
7validate
3ed sequence
3s of magnitude
H faster
Ismaller
1inary differential equation
0ientation control
Aestimation
4ed bounding box
5ering problem
1gami design
6structure
2inal algorithm
8pproach
7class
7data
B distribution
Bset
8ocument
7example
7feature
8ormulation
7graph
7image
8nformation
9put
7meaning
9thod
8odel
7network
7performance
8roblem
7representation
7sample
8cene
8entence
7task
8ext
8raining
F data
Kset
Gset
Ajectory
Ansformer
7version
8iew
6ly designed
9introduced
9proposed
0thogonal direction
9matrix
-t problem
-ut of distribution
H data
Jetection
Igeneralization
Isample
Jcenario
Jetting
6omain
B data
Gset
Detection
Cgeneralization
Cimage
Csetting
5the box
5vocabulary
2perform
1door dataset
6environment
7xperiment
6scenario
Ae
7etting
6terrain
1er loop
4problem
1lier detection
6rejection
1perform baseline
9current
9existing
H method
9previous
Bior
E work
9state of the art
Brong baseline
9the baseline
Dcurrent
8ing baseline
K method
Cexisting
K approach
Lmethod
Cprevious
K method
Eior
Cstate of the art
Cthe baseline
Gprevious
Gstate
8s baseline
I method
Kodel
Acompetitive baseline
Burrent
Aexisting
I approach
Jbaseline
Jmethod
Kodel
Aprevious
I approach
Jmethod
Jwork
Cior
F art
Gmethod
Gwork
Arecent
Astate of the art
Crong baseline
Athe baseline
M method
Oodel
Ecurrent
Eexisting
M method
Eprevious
M method
Estate
2ut channel
5dimension
7stribution
7versity
5force
5image
5label
7yer
5prediction
7obability
5quality
5representation
5space
6ummary
5text
6oken
7rque
1standing challenge
Aperformance
-ver confidence
3fitting
3parameterization
Eed model
Hneural network
Hregime
3reliance
6y
3segmentation
4moothing
2all accuracy
7pproach
7rchitecture
6classification accuracy
7oherence
8mplexity
8st
6efficiency
6framework
6improvement
6number
6performance
7roblem
6quality
6result
6score
7uccess rate
7ystem
6task
6utility
3rching goal
2come the challenge
Bdifficulty
Blimitation
Bproblem
5ing catastrophic forgetting
9the limitation
4nfident prediction
2fitting issue
Aproblem
2head image
Cry
2ly conservative
5rely
2parameterized model
Gneural network
9rized neural network
-xford radar robotcar dataset
6obotcar
D dataset
+p value
-ac bayes
7 bound
8theory
2learnability
7er
7ing
2model
0ir of image
6vertex
3wise
2ed data
9set
5image
5text
6raining data
2s of image
7node
2wise comparison
7distance
7interaction
7preference
7relationship
0noptic segmentation
2rama image
5ic image
0per acceptance
5ddress
Bes the challenge
Iproblem
5im
7s to address
5nalyze
5ttempt
4build
4combine
6nsider
Cs the problem
7tribute
4deal
6fine
6lve
6monstrate
6scribe
Cs a method
Ethe development
7ign
6tail
6velop
5iscuss
4establish
5valuate
5xamine
6plore
6tend
4fill
5ocuse
4give
4highlight
4illustrate
5nitiate
6troduce
Ds a framework
Hmethod
Hnew method
Iovel
M approach
Nmethod
6vestigate
Fs the problem
4make
5odel
4offer
5utline
4present
Bs a comprehensive survey
Fframework
Fmethod
Fnew
I approach
Govel approach
Lframework
Lmethod
Fsimple
Gtudy
En algorithm
Hpproach
Dthe design
Jvelopment
6opose
Bd
Bs a framework
Fmethod
Fnew approach
Jmethod
Govel
K approach
Lframework
Lmethod
Fsimple
En approach
7vide
4report
6view
4seek
5how
5olve
5tudies the effect
Gproblem
8y
5uggest
4tackle
As the problem
6ke
6rget
0radigm shift
2llel algorithm
7computation
9rpus
7data
8ecoding
7gripper
7jaw gripper
7manner
8echanism
7robot
7sentence
7text
2meter count
8efficiency
Gt
H fine tuning
Imethod
9stimate
Fion
8free
C algorithm
8identification
9nitialization
8learning
8matrix
8of interest
9ptimization
8reduction
Agime
8selection
Arver
At
Bting
9haring
9ize
9pace
8tuning
8update
8value
9ector
7ized complexity
Cskill
7s and computation
Associated
9compared
9of the model
9required
5ric approach
Assumption
9family
9knowledge
9model
9space
Atudy
9uncertainty
3ount importance
2phrase detection
9generation
9identification
1eto front
Aier
5optimal
C solution
City
5set
1king lot
1se tree
2ing accuracy
6performance
1t of speech
C tagging
3segmentation
2ial derivative
7ifferential equation
6information
6knowledge
6label
B learning
6monitoring
6observability
Dtion
7cclusion
7rder
6point cloud
H observation
6view
5ly addressed
8known environment
8labeled
8observable
I domain
Jenvironment
Jmarkov decision process
Eed
9ccluded
8unknown environment
3cipatory budgeting
4le filter
Ding
4ular aspect
9case
Ahallenge
Boice
Alass
9emphasis
9focus
9importance
Anterest
9object
9problem
9set
9task
Aype
3tion function
2s of the scene
0scal 5i
5context
5voc
8 2007
B12
D dataset
9and ms coco
9dataset
1s 1
2age retrieval
2ive compliance
6dynamics
6joint
6learning
1t action
3data
4ecade
3experience
3frame
3information
3observation
3research
3state
3task
4rajectory
3work
3year
0tch attack
4embedding
4level
4token
1h cost
3finding
4ollowing
C task
5r the robot
3length
3planner
8ing
B algorithm
Dpproach
Cmethod
Cproblem
3quality
3tracking
2ology image
1ient care
6outcome
5s suffering
1tern recognition
0ve the way
2s the way
1ing the way
0y attention
1load capacity
-d controller
-eak signal to noise ratio
1rson correlation
H coefficient
0destrian behavior
9detection
9motion
9trajectory
J prediction
0ft method
0g in hole
9 task
4sertion
0nalty function
6method
6term
1n discourse treebank
1ultimate layer
0ople with disability
0r pixel
1ceive the environment
3ption algorithm
And control
Dprediction
9capability
9error
9information
9method
Aodel
Cule
9noise
9performance
Aipeline
9space
Aystem
9task
9uncertainty
5ual aliasing
9input
9loss
9metric
9quality
9similarity
Atudy
9task
9uncertainty
8ly degraded environment
1fect knowledge
2orm a comprehensive
8detailed analysis
8series
8task
8variety
F of task
8wide
C range
7blation
E study
7ction
7n ablation
H study
9extensive evaluation
9in depth analysis
8alysis
6classification
7omparably
Aetitively
Alex
D task
Arehensive experiment
6equally
7xperiment
8tensive
F ablation
Hnalysis
Gevaluation
Hxperiment
6inference
6manipulation task
6on par
6poorly
7rediction
6reasoning
6simulation
6task
7he task
5ance achieved
Cross a wide
N range
Hlanguage
Bdvantage
Bnalysis
Cd efficiency
Egeneralization
Einterpretability
Erobustness
Esafety
Gmple efficiency
Ftability
Bs compared
Abenefit
Boost
Cttleneck
Cund
By a large margin
Acomparable
Ged
I to existing method
Gison
Eetitive
Adecline
Cgradation
Ge
Cpend
Cterioration
Bifference
Csparity
Brop
Aenhancement
Bvaluation
Again
Es compared
Cp
Buarantee
Aimpact
Drove
Hment
L compared
Ls compared
Bn a variety
Fwide
J range
Dcomparison
Ddownstream task
Dgenerating
Dpractice
Dtask
Eerm
Hs of accuracy
Dvarious
K task
Ccrease
Alevel
Bimit
Boss
Ameasure
Ctric
Aof a model
Elgorithm
Dcnn
Eurrent
Ddeep learning model
Eownstream task
Dexisting
L method
Nodel
Dgnn
Dlanguage model
Frge language model
Elm
Dmodel
Is trained
Dthe algorithm
Ipproach
Hmethod
Iodel
Hproposed algorithm
Rpproach
Qcontroller
Qframework
Qmethod
Rodel
Qsystem
Hsensor
Iystem
Eransformer
Bn a number
Frange
Fset
Fvariety
Fwide
J range
Dbenchmark
M dataset
Ddata
Eownstream task
Dfour
Dpar
Dstandard benchmark
Dtask
Ehe kitti dataset
Free
I benchmark dataset
Ewo
G benchmark dataset
Dvarious
K benchmark
Ldownstream task
Ltask
Bver baseline
Arelative
Csult
Asimilar
Awith respect
9s compared
Bin term
6tive prediction
5ed experiment
Atensive experiment
8in real time
8manually
8to demonstrate
Bevaluate
Bshow
Bvalidate
Cerify
5ing a task
9baseline
9experiment
9inference
9method
Aodel
9on par
9system
9task
5s comparably
Betitively
7favorably
7on par
7poorly
1iod of time
4ic motion
4s of time
1manent magnet
2utation invariance
4ohedral lattice
1sistence diagram
7t challenge
9homology
2on detection
Bor
5identification
6mage
5re id
Aentification
5search
4al assistant
7information
7preference
6ity trait
7zed federated learning
Bmodel
Bnews recommendation
Brecommendation
Dsponse
Bservice
6ly identifiable information
2pective allow
An point
Aprojection
Aview
1turbation analysis
Bset
5ed input
-hase retrieval
4space
4transition
0enomenon known
0one number
1to realistic
D image
Erendering
Esimulation environment
3metric consistency
Aerror
Aloss
Astereo
3realistic image
Drendering
Dsimulation
Etyle transfer
0rase representation
0ysical adversarial attack
8ssistance
8ttack
7capability
8haracteristic
8onstraint
Atact
7disability
8ynamics
7effort
8nvironment
8xperiment
7feasibility
7hardware
8uman robot collaboration
Jinteraction
7interaction
7limit
7model
7object
7parameter
8henomenon
8latform
Ausibility
8rior
9operty
Atotype
7reasoning
8obot
Cic system
7simulation
Eor
8pace
8tate
8ystem
7task
7world
6ly interact
9plausible
4s based model
Csimulation
Jor
6engine
6informed neural network
6model
6simulation
Dor
3ological signal
-ick and place
C operation
Dtask
2ing and placing
6object
6up object
0d controller
0ece of information
7text
3s of evidence
3wise linear function
0lot experiment
4study
0nch grasp
0oneering study
9work
0peline approach
7consist
7outperform
0tch angle
0votal role
0xel in an image
6tensity
4level
9 annotation
4space
4value
4wise
8 annotation
9classification
9prediction
3s belonging
-lace action
4recognition
F method
4task
2ing object
2kett luce model
1in text
1n a sequence
3execution
5ist
3to release
4rajectory
2ar feature
5motion
5pushing
5region
5surface
2e feature
4parameter
3tary exploration
2ned path
6trajectory
3ing a path
8gent
8lgorithm
8nd control
I algorithm
Jframework
8pproach
7capability
7domain
7efficiency
7framework
7horizon
7method
8odel
Aule
7paradigm
9th
8erformance
8olicy
8roblem
Acess
7result
7space
8trategy
8ystem
7task
8echnique
8ime
8rajectory
7under uncertainty
2t growth
4phenotyping
4species
3ed clique
1usible alternative
8explanation
8solution
1y a crucial role
5role
5significant role
4n important role
2s a critical role
8ucial role
6key role
6pivotal role
6vital role
5n essential role
7important role
0ease check
5refer
5see
5visit
0ug and play
B framework
Cmanner
Dethod
Dodule
3in module
-neumatic actuation
Eor
9rtificial muscle
-oi recommendation
1ncare inequality
2t and line feature
4based method
4cloud
9 analysis
Aclassification
Bompletion
Adata
Eset
Bensity
Aencoder
Ageneration
Ainput
Amap
Aobservation
Aprocessing
Areconstruction
Cgistration
Cpresentation
Asegmentation
Cmantic segmentation
Cquence
9s captured
5orrespondence
4density
4estimate
4feature
5oot
4in time
4level
4of interest
7view
4pair
4set
7 registration
5pread function
4wise
3er network
3ing gesture
3s and line
5of interest
1soned sample
4ing attack
0lar coordinate
1icies learned
7trained
3y architecture
5behavior
5change
6lass
5design
6istillation
5evaluation
F problem
5generalization
6radient
D algorithm
Fpproach
Emethod
5improvement
6n simulation
6teration
5learn
Aed
Aing
D method
5maker
8ing
6odel
5network
5optimization
H method
5parameter
Eization
6erformance
5regret
7presentation
5search
6pace
6tructure
5trained
Aing
8nsfer
5update
5value
2tical leaning
8science
1ylogarithmic factor
2nomial dependence
9factor
9number
9sample complexity
9time
D algorithm
2p segmentation
2semous word
0ol based active learning
3of unlabeled data
2ing layer
6operation
1r approximation
3exploration
3generalizability
Dtion
H performance
3illumination
3performance
3quality
3result
4obustness
3sample efficiency
4calability
2ly understood
0pular algorithm
8ternative
7pproach
6benchmark
6choice
7lass
6dataset
6entity
6framework
6in recent year
6method
7odel
6research topic
6solution
7trategy
6technique
7ool
6way
4tion risk
0rtfolio selection
0s tagging
1e accuracy
4nd shape
3challenge
6nge
4ontrol
3error
4stimate
Aion
D accuracy
Eerror
Emethod
Fodel
Enetwork
Eperformance
Froblem
Eresult
Aor
3graph
8 optimization
3hypothesis
3information
3label
3of the object
Arobot
4ptimization
3prediction
5ior
3refinement
5gression
5presentation
3sequence
4ignificant challenge
3the problem
4racking
3uncertainty
3variation
2s a challenge
6significant challenge
4challenge
4great challenge
4of object
4significant challenge
1ing challenge
5significant challenge
2tion accuracy
8nd orientation
Bvelocity
7bias
7control
Eler
7embedding
8ncoding
8rror
8stimate
Eion
7information
7of the robot
7paper
6al bias
9embedding
Ancoding
9information
6ing accuracy
Aerror
4ve and negative
J example
Ksample
9swer
7correlation
7definite
F kernel
Gmatrix
7effect
8xample
7feedback
7impact
8nstance
7label
7or negative
7pair
7rate
8esult
7sample
8ide
7unlabeled learning
6ly correlated
1sible action
8pplication
7combination
7improvement
8nteraction
7location
7outcome
7reason
7scenario
8olution
7to achieve
Bdapt
Abuild
Aestimate
Alearn
Aobtain
Apredict
Arecover
Cduce
7way
5y unknown
1t edit
3hoc
6 explanation
7method
3process
Aing
D algorithm
Emethod
Fodule
Estep
Etechnique
3training
B quantization
2erior approximation
8collapse
8distribution
8inference
8mean
8predictive distribution
Aobability
8sample
Ding
0tential action
9dvantage
9pplicability
Ftion
Broach
8benefit
9ias
8candidate
Ause
9ollision
8direction
8failure
9ield
9or application
9unction
Ature direction
8harm
8impact
Brovement
8limitation
9oss
8of large language model
Clm
Bthe proposed approach
Omethod
9utcome
8pitfall
8reason
Alation
9isk
8solution
8threat
9o address
Bimprove
Bmake
Bserve
Colve
8weakness
7ly inaccurate
Alead
Eing
Areducing
Csulting
0uring task
0wer constraint
8umption
4grasp
4index
4line
4of large language model
8lm
3ed knee ankle prosthesis
6prosthese
3ful ability
8lternative
8pproach
7capability
8lass
7enough
7framework
7llm
7method
8odel
7paradigm
8rior
7representation
7technique
8ool
7way
-r2 robot
0actical advantage
9lgorithm
Aternative
9pplicability
Ftion
Broach
9spect
8benefit
8case
9hallenge
9onsideration
Ctraint
8deployment
8effectiveness
Bicacy
Diency
9xperiment
8feasibility
9or real world application
9ramework
8impact
Blementation
Cication
Bortance
9nsight
Aterest
9ssue
8limitation
8method
8performance
Bspective
9otential
9roblem
8recommendation
Alevance
8scenario
9etting
9ignificance
Atuation
9olution
9uccess
8task
9ool
8usage
Aefulness
9tility
8value
8way
7ly useful
0e built map
2computation
2defined
9 set
2processing
C step
2requisite
2train
7ed
9 backbone
Aclassifier
Bnn
Adiffusion model
Aembedding
Bncoder
Afeature
Agenerative model
Hor
Alanguage model
Crge language model
Blm
Bms
Amasked language model
Bodel
Bultilingual model
Anetwork
Cural network
Aobject detector
Arepresentation
Asource model
Ateacher model
Bransformer
Avision language model
Aweight
Bord embedding
7ing
A and fine tuning
Cpproach
Bcorpus
Bdata
Fset
Bframework
Bmethod
Codel
Bobjective
Bparadigm
Cerformance
Chase
Crocess
Bstage
Drategy
Btask
Cechnique
1ceding context
2ise calibration
7haracterization
7ontrol
6estimation
7valuation
6localization
Ation
6manipulation
7easurement
7otion
6positioning
7rediction
6segmentation
6understanding
5ly capture
9haracterize
9ontrol
4ion agriculture
9nd accuracy
Crecall
8grasping
8matrix
9edicine
8recall
E curve
1defined category
Alass
9path
9set
2ict a set
7ction
6future state
6the action
Aeffect
Alabel
Amotion
Aoutcome
Aposition
Arelation
5ed answer
8depth
D map
9istribution
8frame
8label
8motion
8output
8pose
9robability
8state
8trajectory
8uncertainty
5ing action
9future state
9the future trajectory
Dmotion
Arajectory
6on accuracy
Algorithm
And planning
9confidence
Csistency
9error
9framework
9horizon
9interval
9method
Aodel
Cule
9network
9performance
Arobability
Dlem
Ccess
9quality
9result
9score
Aet
9task
Aime
9uncertainty
8s made
6ve ability
Accuracy
9capability
Aontrol
9distribution
9learning
9model
9performance
Aower
9task
9uncertainty
2ominant approach
9ly focused
1ference based reinforcement learning
9data
Dset
9elicitation
9feedback
9learning
9optimization
9pair
2ix tuning
1liminary evaluation
Bxperiment
Kal
M result
Aresult
Gs show
Astep
Cudy
Atest
1processing step
1sence of disturbance
Ahuman
Alabel noise
Ctent confounder
Anoise
Ey label
Aobstacle
Bcclusion
Butlier
Auncertainty
Cobserved confounder
8r absence
4t a benchmark
8case
C study
9omprehensive
L study
Anceptually
K simple
8dataset
9etailed analysis
8fast
9ramework
8general
F approach
Gframework
8large scale
9earning based approach
8method
Eology
9odel
8neural model
Aw
B algorithm
Dpproach
Cdataset
Cframework
Cmethod
Ctask
9ovel
D algorithm
Fnalysis
Fpproach
Eformulation
Framework
Emethod
Esolution
Etask
8pipeline
8qualitative analysis
8set
9imple
9olution
9trategy
Audy
9ystem
8technique
8way
7lgorithm
7n algorithm
Bternative
K approach
Analysis
Approach
Architecture
9efficient
Axtension
9overview
8d analyze
6empirical
F result
7xperiment
Gal
I result
8tensive experiment
6method
6numerical
6paper
6result
6simulation
G result
7tudy
6technique
7he concept
Adesign
Cvelopment
Aresult
8ree
7wo
9 method
6work
5ation attack
5ed approach
8framework
8method
8result
8to demonstrate
M the effectiveness
Bshow
Bvalidate
8work
5s a framework
9method
9novel approach
Fmethod
7challenge
7significant challenge
7the design
3rving knowledge
9performance
Arivacy
9the performance
2sing need
3ure sensor
1text task
2rained diffusion model
9generative model
9language model
Brge language model
Alm
Am
Bs
9model
Aultilingual model
9network
9transformer
9vision language model
9weight
6ing approach
Acorpus
Adata
Eset
Amethod
Bodel
Aobjective
Astage
Crategy
Atask
1valent approach
8method
2ent catastrophic forgetting
6overfitting
6the model
Anetwork
5ing collision
5s overfitting
2ious algorithm
8nalysis
8pproach
8ttempt
7baseline
8enchmark
8ound
7class
7dataset
8esign
7effort
8xperience
7finding
8rame
7interaction
8teration
7knowledge
7layer
8iterature
7method
Ds and achieve
Frely
Fsuffer
8odel
7observation
7paper
7research
F focuse
Ault
7solution
9ta
B method
8tage
Ate
C of the art
9ep
9udy
8ystem
7task
8echnique
8heoretical
7version
7work
Bs assume
Dfocus
Dshow
0ice of anarchy
7stability
1mal dual algorithm
Amethod
3ry challenge
7ontribution
6focus
6goal
6objective
6source
6task
2e example
2itive action
8shape
9kill
1ncipal component
H analysis
5le of optimism
7d approach
9framework
9manner
Aethod
9way
2ted circuit board
1or algorithm
5pproach
5rt
5ssumption
5ttempt
4data
8set
5istribution
5omain knowledge
4effort
5xperience
4information
4knowledge
4literature
4map
5ethod
5odel
4probability
4research
7ult
4state
9 of the art
6udy
4task
5raining
4work
8 focuse
9show
8s focus
3i knowledge
1vacy amplification
7nd utility
7ttack
6budget
6concern
9straint
6guarantee
6issue
6leakage
7oss
6mechanism
6parameter
7reservation
Ding
G method
8otection
6reason
8quirement
7isk
6utility trade off
6vulnerability
3te aggregation
H of teacher ensemble
7lgorithm
6data
Aset
6information
6learning
2ileged information
0o pose
1babilistic approach
Dssumption
Ccircuit
Dlassifier
Dompleteness
Entext free grammar
Cdistribution
Cformulation
Dramework
Cgenerative model
Draphical model
Duarantee
Cinference
Eterpretation
Cmanner
Dethod
Dodel
Hing
Cplanning
Drediction
Eogram
Jming language
Creasoning
Epresentation
Doadmap
Csafety guarantee
Ctreatment
Bally complete
7ty 1
Aat least
Abound
Adensity
H function
Bistribution
Aguarantee
Amap
Css
Beasure
Bodel
Aof collision
Dsuccess
Asimplex
2ing classifier
6experiment
6task
2lem aim
7nd propose
7rise
7t hand
6become
7y focusing
9introducing
9learning
Bveraging
9proposing
6class
7omplexity
6dependent
7ifficulty
8mension
7omain
6formulation
6in computer vision
9machine learning
9natural language processing
9robotics
9statistics
9term
Ahe context
Dfield
8stance
8volve
6known
6of approximating
9catastrophic forgetting
Aomputing
Bntrolling
9deciding
Btecting
Aomain adaptation
Gshift
9estimating
9finding
9generating
9identifying
9learning
9minimizing
9online learning
Aptimizing
9planning
Aredicting
9reconstructing
Dvering
9sampling
Aelecting
9unsupervised domain adaptation
7ptimally
6parameter
6reduce
8main
8quire
6setting
9up
7ize
7olving
D ability
7tructure
7uffer
6to solve
5s arising
7caused
7in robotics
9volving
7of interest
7related
9main
1cedural generation
9text
3ss image
6noise
6of finding
9learning
6require
5ing pipeline
Aoint cloud
Bwer
9speed
Atep
9time
1duce a model
8set
6high quality
6image
4t category
6distribution
6image
6review
5ion environment
9line
9setting
Aystem
1ficiency level
2ound understanding
1gram synthesis
5ming language
3ess achieved
7in recent year
Athe field
7made
6ive learning
Amanner
Ctrix
1hibitive cost
9ly costly
Cexpensive
Cslow
1ject aim
6code
6homepage
6page
6webpage
9site
5ed gradient descent
8pattern
5ion based method
9error
9function
9layer
9matrix
Aodel
1minent approach
8class
8example
8performance
8role
8technique
3sing alternative
9pplication
Broach
9rea
9venue
8candidate
Apability
8direction
Hs for future research
8experimental
K result
8framework
8improvement
8method
8paradigm
Ath
9erformance
9otential
9rogress
Bspect
8region
Asearch direction
Bult
8solution
9trategy
8technique
Dology
9ool
8way
2ote research
6the development
Aperformance
2pt based learning
Bmethod
Codel
5design
5engineering
5generation
5learning
6lm
5template
6uning
B method
4ing framework
8large language model
9lm
8method
8strategy
8technique
1ne to error
7fail
Bure
7overfitting
1of of concept
E demonstration
Fexperiment
4rely
4technique
1pagating information
2er scoring rule
4ly addressed
7evaluate
2osal achieve
7distribution
7generation
4e 1
6a class
9ombination
Bputationally
Antroller
8data augmentation method
Ddriven approach
9eep neural network
Dreinforcement learning
Asign
9ifferent approach
8family
Ast
9ormulation
9ramework
8general
F framework
Gmethod
Etive model
8hierarchical approach
9ybrid approach
8learning
G algorithm
Hbased approach
9ightweight
9oss function
8mechanism
Athod
E for estimating
Eology
9odel
8network
Aural network
Aw
B algorithm
Dpproach
Drchitecture
Cbenchmark
Cclass
Doncept
Cdataset
Cformulation
Dramework
Closs function
Cmethod
Fric
Dodel
Cparadigm
Cstrategy
Ctask
Dechnique
Cvariant
Cway
9otion
Avel
D algorithm
Fpproach
M called
Frchitecture
Ebenchmark
Eclass
Foncept
Edesign
Eformulation
Framework
Elearning framework
Foss function
Emethod
Hric
Fodel
Enetwork
Eparadigm
Fipeline
Esolution
Ftrategy
Fystem
Etask
Fechnique
Eway
8pipeline
9rincipled
I approach
8real time
Ainforcement learning
9obust
8scheme
9elf supervised approach
Omethod
Aries
At
9imple
E approach
Fmethod
9olution
9trategy
9ystem
8taxonomy
9echnique
9wo stage framework
8unified framework
8variant
8way
7lgorithm
7n algorithm
Bternative
K approach
Approach
Architecture
9effective
Cicient
I algorithm
Jmethod
Avaluation framework
Axtension
9unsupervised method
8d analyze
Aevaluate
Astudy
7pproach
6learning
6method
6new metric
6simple
7olution
7trategy
6the concept
Aidea
Aproblem
Atask
8ree
B method
7o adapt
Bdress
Align
Augment
9build
9combine
Bnstruct
9employ
Anhance
Axploit
Btend
9formulate
9generate
9improve
Ancorporate
Btegrate
9jointly
9learn
Bverage
9make
Ainimize
Btigate
Aodel
9optimize
Avercome
9predict
9reduce
Bplace
9solve
Atudy
9tackle
Bke
D advantage
Arain
9utilize
7wo
9 algorithm
Bpproach
Aextension
Amethod
Anovel algorithm
Gmethod
Asimple
Btrategy
Atype
5d actuator
8lgorithm
G achieve
Hcompared
Himprove
Houtperform
8nd evaluated
8pproach
F achieve
Ns competitive performance
Hllow
Gcompared
Gimprove
Hn term
Goutperform
Gprovide
Gshow
Gyield
8rchitecture
8s a way
8ttack
7benchmark
7component
9ncept
Astraint
Atrol
E framework
Fmethod
Fscheme
Gtrategy
Eler
8riterion
7dataset
8esign
9tector
9vice
7estimator
7formulation
8ramework
G achieve
Hconsist
Henable
Houtperform
Hshow
7gripper
7in recent year
Athe literature
9terface
7learning framework
Gmethod
8oss
B function
7measure
9chanism
9thod
D achieve
Ld
Ls new
Nsignificant improvement
Ouperior performance
Fllow
Eby comparing
Ecompared
Gnsist
Edemonstrate
Eenable
Fstimate
Fxhibit
Egenerate
Eimprove
Ls the performance
Fn term
Elead
Gverage
Eobtain
Fn two
Futperform
Oed
Os existing method
Qprevious
Y method
Eperform
Ls favorably
Froduce
Hvide
Ereduce
Eshow
Furpass
Eutilize
Eyield
Dology
Ds achieve
Foutperform
Aric
8odel
C achieve
Dcompared
Fnsist
Ddemonstrate
Dlearn
Doutperform
Dshow
Eurpass
Cs outperform
Aification
Aule
7network
E architecture
Fconsist
7objective
G function
7pipeline
8lanner
8rinciple
9ocedure
Atocol
7regularization
9presentation
8obot
7scheme
8ensor
9tting
8lam system
8olution
Aver
8trategy
Aucture
8ystem
D outperform
7task
8echnique
9st
8o accelerate
Chieve
Bddress
Blleviate
Acapture
Adeal
Aenhance
Bstimate
Agenerate
Ahandle
Aimprove
Alearn
Cverage
Amake
Bitigate
Bodel
Apredict
Covide
Areduce
Cpresent
Asolve
Atackle
Autilize
8racker
7work
5s a method
9novel
E framework
Fmethod
9solution
4ing a novel method
5tional logic
2rietary dataset
Amodel
4oceptive feedback
Dinformation
Dsensing
Hor
2ulsion system
1s and con
2thesis control
5tic hand
1tect the privacy
5ed attribute
8group
2otype implementation
8learning
8network
8system
6ical network
1vable convergence guarantee
7guarantee
5y achieve
7converge
7efficient
7optimal
7robust
7safe
2e a lower bound
6matching
E lower bound
4bound
4consistency
7vergence
4lower bound
4the consistency
Bvergence
8effectiveness
9xistence
8validity
7oretical guarantee
3d effective
3n beneficial
5effective
5useful
2ide a complete characterization
Crehensive
L analysis
Moverview
Mstudy
Anvergence analysis
8detailed analysis
8framework
8lower bound
8measure
Athod
8set
9imple
9olution
Aund
9ystematic
8theoretical analysis
8way
7ccurate
7dditional information
7lgorithm
7n algorithm
Analysis
Approach
9efficient algorithm
Astimate
Axplanation
Btensive
I evaluation
Jstudy
9implementation
An depth analysis
9open source implementation
Averview
9upper bound
8alysis
8notation
7ssistance
6baseline
7enchmark
7ound
6comparison
Alementary information
8ndition
9vergence
6empirical
F evidence
7vidence
7xample
8periment
Gal
I evidence
Jresult
Jvalidation
9lanation
8tensive
F ablation
O study
6feedback
6guarantee
8idance
6information
8sight
6lower bound
6necessary
8w insight
7umerical
F experiment
Gresult
6quantitative
6reliable
8searcher
9ult
7obot
9ust
Cness
6simulation
7olution
7tate of the art
7ufficient condition
Hinformation
8pervision
9port
6the code
Cmmunity
9oretical
H analysis
Ibound
Iguarantee
Ijustification
Iresult
7wo
6valuable information
Hsight
5d as input
7demonstration
7to demonstrate
L the effectiveness
Ashow
5s a framework
9new
9way
7evidence
7information
9sight
7new insight
7theoretical guarantee
4ing evidence
9xplanation
8feedback
8insight
3ng the effectiveness
1ximal algorithm
7operator
7policy optimization
7sampler
4ity sensor
2y task
4variable
0uned model
5network
2ing algorithm
7pproach
6method
6process
6strategy
6technique
-seudo data
5ground truth
5label
A generation
Aed data
Aing
D method
As generated
5mask
5regret
5sample
6ummary
0nr and ssim
0pace complete
5hard
-ublic benchmark
E dataset
5corpus
5data
9 set
9set
Cs demonstrate
Eshow
5health
5leaderboard
5opinion
5road
5space
4ly accessible
8vailable
G benchmark
Q dataset
Hdata
L set
Lset
Honline
Hreal world dataset
7release
Ed
7share
3shed method
8result
8work
0re exploration
1suit evasion
D game
Eproblem
0sh recovery
3the limit
2ed away
2ing action
6object
6the limit
0t forward
-yramid level
0thon code
1orch implementation
+q function
0learning
8 algorithm
0network
0value
-a dataset
1model
1pair
2erformance
1system
1task
-e model
-uadratic complexity
Cutational complexity
Ast
8objective
8program
Fming
3otor control
8system
8uav
3uped locomotion
8robot
7al locomotion
Arobot
1litative analysis
Cd quantitative
Q analysis
Rcomparison
Revaluation
bs demonstrate
Sxperiment
bs demonstrate
Rresult
Xs demonstrate
Zshow
Bssessment
Acomparison
Aevaluation
Bxperiment
Kal
M result
Ametric
Aresult
Gs demonstrate
Ishow
Avisualization
9ly and quantitatively
Cdemonstrate
Coutperform
4y and diversity
Aquantity
7ssessment
6control
6data
7egradation
7imension
8versity
6estimation
6image
6map
7etric
6of image
9life
9pseudo label
9solution
9the data
Dsolution
Araining data
6result
6score
7olution
1ntified uncertainty
7s uncertainty
5y the effect
Cxtent
Bquality
Brelationship
Buncertainty
7uncertainty
6ing the uncertainty
Auncertainty
4le regression
4tative analysis
Dd qualitative
Q analysis
Rcomparison
Revaluation
Sxperiment
bal
d result
Rmetric
Rresult
Xs show
Cssessment
Bcomparison
Bevaluation
L metric
Ls demonstrate
Cxperiment
Lal
Ls demonstrate
Nshow
Bimprovement
Cnsight
Bmeasure
Iment
Dtric
Bperformance
Bresult
Hs demonstrate
Jshow
Aly analyze
Fd qualitatively
Ddemonstrate
Devaluate
Dmeasure
5y and quality
4zation aware training
Berror
Bloss
Bmethod
Bscheme
Btechnique
5ed model
8network
1si newton method
4static
0ery answering
4complexity
4efficiency
5mbedding
4feature
4image
5nstance
4language
4point
4sample
5entence
6t
4time
5oken
5ype
4vector
1stion and answer
9swer
D pair
Ding
G benchmark
Hdataset
Hsystem
Htask
8rise
7difficulty
7generation
Eor
7matching
7posed
7type
6s and answer
8related
Amain
0ick adaptation
3ly adapt
Bed
7s possible
6become
6find
6learn
6understand
+r cnn
-ace and gender
1ial bias
0dar data
4image
4odometry
4scan
5ensor
5ignal
1emacher complexity
1ial basis function
3nce field
2o signal
3logy image
8report
E generation
0g method
2system
0in streak
2y condition
4image
1ses concern
5the question
2ing concern
0ndom baseline
5exploration
5feature
6orest
B classifier
7urier feature
5graph
6uess
5initialization
5masking
7trix
B theory
5noise
5order
5pair
6ermutation
8turbation
6rojection
5reshuffling
5sample
Aing
6earch
7ed
7lection
7t
6huffling
6plit
6ubset
9pace
5tree
5variable
6ector
5walk
6eight
4ized algorithm
9controlled trial
Bordinate descent
9experiment
9smoothing
4ly generated
7sampled
8elected
1ge arena benchmark
4data
4image
4measurement
4of application
8rchitecture
7baseline
8enchmark
7capability
7dataset
8ifferent task
8omain
9wnstream task
7environment
8xperiment
7field
7manipulation task
8odel
9tion
7nlp task
7object
7parameter
8otential application
8ractical application
9oblem
7real world application
7scenario
Be
8etting
7task
4sensor
4view
2ing measurement
1k 1 accuracy
2ed list
2ing algorithm
6function
6loss
6method
9ric
7odel
6performance
7roblem
2s 1st
0pid adaptation
6vance
Bment
4change
4deployment
6velopment
4evolution
5xploration
4growth
4motion
6vement
4progress
4rise
3ly adapt
6exploring random tree
0re class
3event
3word
0spberry pi
0te compared
3distortion performance
Etheory
3of change
7onvergence
2s of convergence
0w data
2feature
2image
2observation
2point cloud
2sensor data
8y data
Ainput
2text
2video
0y casting
2tracing
-e evaluate
2xamine
1formulate
1grasping
1id
3entification
1planning
2urpose
1rank
5er
5ing
2ender
1train
6ing
9 the model
1weight
7ing
0ach a goal
4goal
4the goal
8target
3ability analysis
5le set
8workspace
3ing task
2tion force
4ve behavior
7control
7motion generation
7planning
1dily applied
7vailable
3ng comprehension
J model
Ktask
1l and simulated data
8ynthetic data
Lset
4pplication
E scenario
3case
3data
7 demonstrate
8example
Aperiment
8set
9how
7set
As demonstrate
Cshow
4omain
3environment
4xample
5periment
3hardware
4umanoid robot
3image
3life
7 application
8dataset
8experiment
8scenario
5ne
3manipulator
3number
3object
3person
4roblem
3quadruped robot
Cal robot
3robot
8 data
Aemonstration
9experiment
9hardware
9platform
9show
Aystem
8ic platform
Bsystem
3scenario
7e
4ensor
5tting
4ituation
4ystem
3time
7 adaptation
9pplication
Broach
8capability
9omputation
Antrol
8decision
Aployment
Atection
8estimation
9xecution
Aperiment
8feedback
8implementation
9nference
H speed
Ateraction
8localization
8method
9odel
Ation planning
8navigation
8operation
8perception
Bformance
9lanning
9rediction
Aocessing
8rate
9endering
Aquirement
8scenario
9emantic segmentation
9imulation
9peed
9ystem
8uav tracking
4raining data
3user
3valued
4ehicle
4ideo
3world
8 and simulation
Eynthetic dataset
Applicability
Gtion
Autonomous system
9benchmark
I dataset
Is demonstrate
9case
Ahallenge
Aondition
Cstraint
Ctext
9data
D collected
Lion
Edemonstrate
Eset
Fhow
Dset
Gs demonstrate
Ishow
Ivalidate
Aemonstrate
Jion
Bployment
Aomain
Ariving
G data
Lset
Hscenario
Aynamics
9environment
Ks demonstrate
Mshow
Avaluation
Axample
Becution
Bperience
Fment
Js demonstrate
Lshow
9graph
9image
Bpact
Anstance
Bteraction
9manipulation
L task
9network
9object
Bservation
9performance
Aroblem
9reinforcement learning
Aobot
E experiment
Flearning
Eic application
Hmanipulation
T task
Hplatform
Htask
Gs
H application
9scan
Benario
De
Aequence
Btting
Gs demonstrate
Cup
Ahow
Aituation
Aystem
9task
Aest
Ding
Aime series
Ao demonstrate
Araining
H data
Cjectory
Bial
9video
2ism and diversity
4tic animation
9pplication
9ssumption
8condition
8dataset
8environment
9valuation
8image
8model
8rendering
8scenario
Ce
9etting
9imulated environment
Fion
For
8task
9rajectory
8video
3ty check
6gap
3zable setting
1rrangement task
6ing object
1sonable assumption
9performance
9time
4ing ability
Aout uncertainty
9ccuracy
8benchmark
8capabilities of llm
Hy
Ccity
9hain
8framework
8llm
8method
9odel
Bule
8path
Btern
9erformance
9roblem
Bcess
8question
8result
8skill
9tep
9ystem
8task
9ype
0call 1
5and precision
5rate
1eding horizon
E control
Ffashion
Fmanner
Fplanning
2ived a lot
C of attention
7considerable attention
7great attention
7increasing attention
7limited attention
9ttle attention
7significant attention
7widespread attention
5r operating characteristic curve
4ing increasing attention
2nt advance
Cment
Cs in deep learning
Hmachine learning
6lgorithm
6pplication
8roach
6ttempt
9ntion
5baseline
6reakthrough
5decade
7ep learning
7velopment
5effort
6vidence
5finding
5improvement
6nnovation
7terest
5large language model
6earning based method
6ine
9 of work
7terature
5method
6odel
5paper
7st
6rogress
5research
D show
8ult
5state of the art
7udies show
Euggest
9y
6uccess
7rge
5technique
6ime
6rend
5work
9 proposed
Ashow
9s propose
Bshow
5year
2ptive field
1lor and logiqa
1ognition accuracy
Amodel
Aperformance
Brocess
Arate
Besult
Asystem
Atask
5ze unseen class
6ing object
2mmendation accuracy
Elgorithm
Dmodel
Dperformance
Dquality
Dsystem
Dtask
7ed item
8r system
2nfigurable robot
3structed image
Cmesh
Cpoint cloud
9ion accuracy
Elgorithm
Epproach
Dconstraint
Derror
Dloss
Dmethod
Eodel
Gule
Dnetwork
Dperformance
Erocess
Dquality
Dresult
Dtarget
Fsk
2ver from failure
5y policy
1tified linear unit
1urrent architecture
8model
8network
Aural network
8unit
3sive algorithm
8least square
0d teaming
1uce bias
5complexity
9utation
G cost
Gal cost
7st
5error
5hallucination
5latency
5noise
5reliance
5sample complexity
5the amount
Annotation cost
9bias
Aurden
9chance
Aomplexity
Dutation time
Kal burden
Ncomplexity
Pst
Bst
9dependency
Aifficulty
Bmension
Iality
Bscrepancy
Aomain gap
9effect
Cort
9gap
9impact
Anfluence
9model size
9need
Bgative effect
Aumber
9redundancy
Bliance
Aisk
9search space
Aize
9time
Araining time
9uncertainty
9variance
9workload
6raining time
5uncertainty
5variance
4d accuracy
6compared
Autational cost
8st
6number
6order model
6performance
4s the amount
Acomplexity
Eutational complexity
Qst
Cst
Adependency
Aneed
Bumber
Arisk
Atime
Avariance
3ing bias
7computation
Ial overhead
7error
7latency
7the amount
Bburden
Bcomputational complexity
Rst
Dst
Bgap
Bimpact
Bmodel size
Bneed
Cumber
Brisk
Bsearch space
Cize
Btime
8raining time
7uncertainty
3tion in training time
2ndant computation
8degree
Es of freedom
8feature
8information
8manipulator
8robot
0ference based metric
8caption
8distribution
8frame
Aee evaluation
8image
Aplementation
8model
Ation
8object
8path
9oint
8summary
8trajectory
Bnslation
5t entity
3red object
4ing expression
I comprehension
Jgeneration
8image segmentation
1ined analysis
4ment method
Aodule
9network
9stage
Bep
1lection removal
6ve material
9object
9surface
1ormulate the task
0gardless of the number
1ion feature
5of attraction
8interest
5proposal
D network
4s in the image
6of interest
9the image
2stration accuracy
Clgorithm
Cpproach
Berror
Bmethod
Bnetwork
Bperformance
Croblem
1ression analysis
Bd classification
9based method
9coefficient
9function
9loss
9method
Aodel
9network
9problem
9setting
9task
Aechnique
3t analysis
5bound
5guarantee
5lower bound
5minimization
H algorithm
5rate
5upper bound
5with respect
1ular expression
6grid
6language
5ity condition
6zation effect
Dloss
Dmethod
Dparameter
Dscheme
Etrategy
Dtechnique
Frm
7ed leader
0inforcement learning
K agent
Mlgorithm
Mpproach
Lbased framework
Rmethod
Lenvironment
Lframework
Nom human feedback
Lmethod
Lpolicy
Mroblem
Lsetting
Mystem
Ltask
Mechnique
Mo learn
Lwith human feedback
0jection sampling
0lated application
9roach
6code
6field
6language
7iterature
6method
7odel
6problem
6research
6study
6task
6work
3ion classification
7description
7extraction
7feature
7graph
7information
7label
7modeling
7pattern
8rediction
7reasoning
9presentation
7type
6al data
9fact
9graph
9knowledge
9reasoning
9structure
9triple extraction
6s between entity
7hips between object
4ve angle
7camera pose
7distance
7error
7gain
7importance
Arovement
7localization
7motion
7orientation
7performance
8ose
B estimation
Aition
7quality
7rotation
7transformation
7velocity
6ly easy
9large number
Aittle
F work
Aow
9simple
Amall
E amount
Fnumber
9unexplored
2xed assumption
1ease a dataset
6code
6the benchmark
Acode
Adataset
Asource code
5d dataset
7publicly
7soon
7the source code
8o the public
7upon acceptance
2vance score
5t baseline
7data
8ocument
7feature
7image
8nformation
8tem
7knowledge
7label
7object
7parameter
At
9ssage
8roblem
7region
7task
7variable
1iability and accuracy
Erobustness
4le decision making
9ployment
9tection
7estimate
Eion
8valuation
7information
7localization
7method
7operation
7perception
Aformance
8rediction
8seudo label
7solution
7tracking
7uncertainty estimate
Jquantification
5y detect
7estimate
7identify
2es heavily
1u activation
D function
3network
5ural network
1y heavily
3on assumption
6prior knowledge
6spurious correlation
7trong assumption
0main challenging
4ing challenge
9ompetitive
8data
4s a challenge
Ging
J problem
Ktask
8lack
8significant challenge
7n open challenge
Equestion
6challenging
6difficult
6robust
6unclear
8der explored
Bexplored
8explored
8solved
2rkable ability
Achievement
Adaptability
Bvancement
Etage
9capability
Dcity
9improvement
9margin
9performance
K gain
Aotential
Aroficiency
Cgress
9result
9success
7y effective
1ote area
5center
B of motion
5environment
5photoplethysmography
5robot
5sensing
C imagery
5user
4ly operated vehicle
2ve noise
5the need
4s the need
3ing the need
0ndered image
4ing engine
8image
8method
8pipeline
9rocess
8quality
8speed
1yi divergence
0parameterization trick
1eated interaction
2titive structure
9task
1lay buffer
1ort experiment
5result
5state of the art
5the performance
9result
4ed result
1resent image
8object
8the environment
7ation ability
Ellow
Dcapability
Hcity
Dlearned
Iing
L approach
Mframework
Mmethod
Nodel
Dmethod
Eodel
Dnetwork
Dof the environment
Dpower
Dquality
Dspace
Cal capacity
Fpower
Cs learned
Eof the environment
Hword
Ave baseline
Dexample
Dfeature
Dmethod
Eodel
Dprototype
Dsample
Eet
2oducing kernel hilbert space
3jection error
Bloss
0quire a huge amount
8large amount
Enumber
8substantial amount
7ccess
7dditional training
6complex reasoning
6fine tuning
6information
6knowledge
6large amount
6prior knowledge
6reasoning
8training
6significant computational resource
6the knowledge
Arobot
Auser
7raining
5d number
7to learn
Aperform
5s a large amount
Fnumber
9model
8ccess
8n agent
7expertise
7large amount
8earning
7model
7reasoning
8obot
7the computation
Bmodel
Brobot
7understanding
4ing access
8training
0scue mission
1earch address
8im
8nd development
8rea
8ttention
7challenge
8ommunity
7demonstrate
8irection
7effort
7field
8ocus
Ce
Dd
7gap
7highlight
8otspot
7in the area
Efield
9dicate
9terest
Aroduce
9vestigate
7opportunity
7paper
8resent
9oblem
Agress
Aject
Apose
Avide
8urpose
7question
7show
8uggest
7task
8opic
7work
6ers and developer
Epractitioner
Aworking
1idual block
7connection
7learning
7network
1net 18
550
7 backbone
1olution image
3ve ambiguity
2urce allocation
7constrained
I device
Jedge device
Knvironment
Jplatform
Jsetting
Gt
Buming
Dption
7efficiency
Ft
7intensive
7language
8imited device
7requirement
8ich language
7setting
7usage
8tilization
6s required
1pect to the number
Dparameter
Dsize
Etate
2iratory motion
2onse generation
7map
7quality
7selection
7time
7variable
6s generated
1tless bandit
7multi armed bandit
2oration performance
Brocess
Atask
4ed image
2ricted class
9isometry property
9set
Cting
6ive assumption
1ult apply
5demonstrate
5hold
5imply
5provide
5show
6uggest
4ing algorithm
9pproach
8controller
8dataset
8framework
8graph
8image
9n a model
Bimproved performance
Bpoor performance
8method
9odel
8optimization problem
8policy
9roblem
8representation
8system
8trajectory
4s achieve
Dd
7nd analysis
Avideo
6characterize
7learly
D demonstrate
Eshow
7omparable
Ced
Aetitive
8nfirm
Ded
9tribute
6demonstrate
H the benefit
Meffectiveness
Picacy
Mpotential
Msuperiority
Hd
Ging
6emphasize
7stablish
7xtend
6for task
7rom experiment
6highlight
F the importance
Kpotential
7old
6illustrate
7mply
7n comparison
9simulation
9term
Ahe literature
9various task
8clude
8dicate
Ed
6obtained
7f experiment
Btensive experiment
7n a variety
Bwide variety
9benchmark dataset
9multiple benchmark
Idataset
9par
9standard benchmark
Aynthetic
9three
Awo
7utperform
Ging
6point
7resented
8ove
Aide
6rely
8quire
8veal
6shed light
8ow
A significant improvement
Bthe effectiveness
Ffeasibility
Fsuperiority
Aed
Aing
7uggest
8pport
6underscore
6validate
7erify
0tail store
3ning knowledge
8the benefit
1inal image
1rain the model
5ing from scratch
9the model
2ieval accuracy
9pproach
9ugmentation
Fed
H generation
Ilarge language model
8based dialogue system
Emethod
8effectiveness
8method
9odel
8performance
9rocess
8quality
8result
8strategy
9ystem
8task
5e a target object
7object
6d document
8example
8image
8knowledge
8passage
1urn distribution
0veal information
2rse diffusion process
6order
6process
1iew process
5text
2sit the problem
1olute joint
5ionized the field
0ward design
6istribution
5engineering
6stimation
5feedback
6unction
5information
5learning
5maximization
6odel
5shaping
6ignal
6tructure
0ynolds number
-gb and depth image
2camera
2d camera
4data
4image
5nput
4observation
4salient object detection
5can
5ensor
4video
3ata
2feature
3rame
2image
7 as input
3nformation
4put
2sensor
2video
1d camera
3image
-hetorical structure theory
-ich annotation
3class
4ontextual information
3dataset
3enough
3family
4eature
3information
3knowledge
3literature
3observation
3representation
5source
3semantic information
Bs
5t
4ource
4tructural information
Be
2er class
6ontext
5information
5representation
5set
0dge regression
0emannian geometry
9manifold
Aetric
Aotion policy
9optimization
0ght balance
4side
1id and deformable object
4body
8 dynamics
9model
4counterpart
4gripper
4link
4object
4robot
4transformation
1orous analysis
7evaluation
8xperiment
Hation
7study
7theoretical analysis
6ly evaluate
Hd
9proved
9studied
9tested
0se of large language model
1k assessment
6ociated
4verse
4ware
8ness
3bound
3estimation
Aor
3factor
3measure
5tric
4inimization
F problem
Aer
3of collision
6overfitting
3sensitive reinforcement learning
Bity
3tolerance
2s associated
-l agent
2lgorithm
2pproach
1based approach
7method
1controller
1framework
1method
1policy
2roblem
1setting
1task
2echnique
2raining
-oad agent
3environment
3geometry
3network
3safety
4cene
4egment
Aation
3user
0berta model
1ot action
5dapt
5gent
5nd object
8the environment
Cobject
5pplication
5rchitecture
6m
5ssisted feeding
Dminimally invasive surgery
Dsurgery
5utonomously
By
4base
5ehavior
Bur
5ody
4capability
5onfiguration
7sist
7trol
B policy
Ctask
Bler
4data
8set
5ecide
8sion
C making
6monstrate
Eion
6ployment
6sign
5ynamics
4embodiment
5nd effector
6vironment
F interaction
5quipped
5xecute
6perience
Ament
7loration
Ae
4failure
5inger
5ollowing
4grasp
9ing
6ipper
4hand
6rdware
4interact
Cion
4joint
4kinematics
4learn
9ing
C from demonstration
Dmethod
6g
5ink
5ocalization
7omotion
4manipulation
G task
Dor
5odel
6rphology
6tion
A planning
6ve
8ment
4navigate
Bing
Con
E task
5eed
4object interaction
6serve
5perate
Aing
D system
Bon
4path planning
5erception
7formance
5lan
8ner
9ing
7tform
5olicy
A learning
6se
7ition
5rogramming
4run
4safety
5etup
5hape
6ow
5imulation
5kill
5tate
6ructure
5warm
5ystem
4task
5eaching
7m
6leoperation
5ip
5o achieve
8dapt
7follow
7interact
7learn
7move
7navigate
7perform
7reach
Ason
7select
7walk
6uch
5rajectory
5ype
4velocity
5ision
4walk
5orkspace
3ic action
7gent
7pplication
7rm
9 equipped
7ssembly
E task
7utomation
6behavior
7in picking
6control
D task
Dler
6dataset
7evice
7omain
6end effector
8vironment
7xoskeleton
8periment
9loration
6finger
7lexible endoscope
6grasp
Bing
E and manipulation
Fsystem
Ftask
8ipper
6hand
8rdware
6information gathering
8teraction
6learning
8g
7ocomotion
6manipulation
I problem
Jskill
Kystem
Jtask
For
7inimally invasive surgery
7otion planning
6navigation
6perception
7lanning
9tform
7olicy
7rosthesis
6reinforcement learning
6setup
7kill
7olution
7urgery
7warm
7ystem
6task
7echnology
8leoperation
7ool
6vision
5s and automation
Fnomous driving
Msystem
Bcomputer vision
8pplication
7community
7domain
7literature
7problem
7research
Fer
7simulator
8ystem
7task
3s acting
6nd environment
9human
5become
5capable
5deployed
5in the real world
5move
5navigating
6eed
5operating
5require
5to achieve
Aquire
8improve
9nteract
8learn
8navigate
8operate
8perform
9lan
8reason
1ust accuracy
6gainst adversarial attack
6lgorithm
7ternative
6nd accurate
9efficient
9reliable
6pproach
5behavior
6ipedal locomotion
5classification
Der
6ontrol
Cler
5data association
6ecision
7tection
Bor
5enough
6stimate
Cion
Cor
6valuation
5feature
C learning
Drepresentation
6oundation
6ramework
5generalization
6rasping
5learning
6ocalization
8omotion
5machine learning
7nipulation
8ner
6ean estimation
7thod
6odel
5navigation
5optimization
5perception
F system
8formance
6lanning
6olicy
7se estimation
6rediction
5reinforcement learning
7presentation
J learning
7sult
5solution
6tate estimation
9istics
5to adversarial attack
8change
8label noise
8noise
8occlusion
9utlier
9verfitting
8perturbation
8sensor failure
8uncertainty
8variation
6racking
8ining
5variant
6ersion
5way
4ly estimate
7generalize
7handle
7track
4ness against adversarial attack
Analysis
Bd accuracy
Edaptability
Deffectiveness
Giciency
Dgeneralization
Dperformance
Dreliability
Dsafety
9certification
Aompared
9evaluation
9guarantee
9improvement
Assue
9of llm
Cmachine learning model
Dodel
Cneural network
Cthe algorithm
Hpproach
Gmodel
Gproposed approach
Pmethod
Gsystem
9property
9to adversarial attack
Cnoise
Cocclusion
Dutlier
Cperturbation
Cuncertainty
9with respect
0c auc
2curve
0le played
1l angle
2ing motion
6shutter
0om for improvement
3layout
9 estimation
1t cause
3mean square error
Ed error
0s 2
2node
0tary position embedding
2ting magnetic field
4on and translation
9gle
7error
8stimation
7invariance
Ft
7matrix
6al motion
Bvement
0uge l
4metric
4score
2h terrain
1nd trip translation
3s of interaction
1te planning
2ing problem
0ws and column
-ppg signal
-ule based approach
9method
9system
0mor detection
0n experiment
2in real time
2online
2time
1ning in real time
6speed
6time
1s in real time
1time efficiency
6monitoring
6performance
+s3dis dataset
-acrificing accuracy
Aperformance
Athe performance
0ddle point
A problem
0fe and efficient operation
4utonomous driving
3bayesian optimization
4ehavior
3control
3decision
5ployment
4istance
3execution
5ploration
3human robot collaboration
Finteraction
3interaction
3motion
9 planning
3navigation
3operation
3path
7 planning
4hysical interaction
4lanning
4olicy
3region
5inforcement learning
4l
4obot navigation
3set
3trajectory
2ly interact
5navigate
2ty alignment
6nalysis
7d comfort
9efficiency
9performance
9reliability
6ssurance
5concern
8dition
8straint
8troller
6ritical
D application
Econtrol
Edomain
Eenvironment
Escenario
Fystem
Etask
5evaluation
5filter
5guarantee
9drail
5issue
5level
5margin
6easure
7chanism
7tric
5of autonomous vehicle
8the system
5performance
6roperty
5requirement
6isk
5violation
0gittal plane
0liency detection
7map
7prediction
7score
4t feature
6information
6object
C detection
6region
0mple complexity
F analysis
Gbound
Gguarantee
Glower bound
Gof learning
Gresult
5diversity
5efficiency
F and generalization
Gcompared
Dt
E algorithm
Flearning
Fmanner
Freinforcement learning
Fway
5feature
5generation
5imbalance
6nefficiency
Ft
5level
5mean
5pair
7th
6oint
5quality
5representation
5selection
6ize
6pace
5trajectory
4d point
6trajectory
4s collected
6drawn
6from a distribution
Bthe distribution
6generated
6needed
6per task
6required
6suffice
3ing algorithm
8pproach
7based algorithm
Epproach
Dmethod
Eotion planner
Ping
S algorithm
Epc
Dplanner
Iing
Dtechnique
8ias
7complexity
7distribution
7efficiency
7frequency
7mechanism
9thod
8odel
7point
8robability
Blem
Acedure
Css
7rate
Aio
7scheme
8pace
8tep
9rategy
7technique
8ime
0n francisco
1ity check
0rcasm detection
0t solver
1ellite image
Dry
1isfaction probability
7ory accuracy
Bperformance
Bresult
4iability modulo theory
4ying safety constraint
0ve time
-calability and robustness
Achallenge
Aissue
4le algorithm
9ternative
8pproach
7framework
7inference
7learning
7manner
8ethod
7pipeline
7robot learning
7solution
7training
7way
2e ambiguity
4dataset
4factor
4information
4parameter
5oorly
5roblem
4training
4variation
3s linearly
5poorly
2ing factor
6law
6property
6test time compute
1n matching
2net dataset
6v2
1rcity of labeled data
Atraining data
0enarios involving
2e analysis
5ppearance
4change
5ompletion
6nfiguration
7text
4depth
6scription
5ynamics
4flow
8 estimation
4geometry
5raph
9 generation
4image
5nformation
6teraction
4layout
5evel
4motion
4object
6servation
4prior
4recognition
8nstruction
6presentation
4semantics
5tructure
4text
8 detection
9image super resolution
9recognition
5ype
4understanding
H task
4variation
0heduling problem
2ma linking
1rodinger bridge
0ience and engineering
3tific application
Article
9community
9discovery
Aocument
Bmain
9field
9literature
9paper
9research
9text
0ore function
4matching
2ing function
6rule
0rew theory
-e 2
13
0amless integration
6ly combined
9incorporated
Btegrate
Id
1rch algorithm
6nd rescue
F mission
Gscenario
6rea
5based planning
5cost
5direction
5efficiency
6ngine
5method
5path
6erformance
6roblem
8cedure
Ass
5query
5region
7sult
5space
6trategy
5task
6ime
6ree
1sonal change
0cond order
A derivative
Binformation
Bmethod
Bstationary point
5price auction
4ary task
1ure aggregation
3ity concern
7game
7issue
7risk
7threat
0e fig
2supplementary video
2video
1d word
1k to learn
6understand
1n a surge
A of interest
4nd unseen category
Flass
3class
3data
4uring training
3in training
3object
3relation
3significant advancement
Fprogress
4uccess
0gment object
5ation accuracy
Clgorithm
Cpproach
Bbenchmark
Bdecoder
Berror
Bframework
Bhead
Bmap
Dsk
Cethod
Codel
Eule
Bnetwork
Bperformance
Bquality
Bresult
Btask
5ing object
0lect a set
8ubset
6ction
5sample
4ed feature
7sample
8entence
4ing sample
5on bias
8mechanism
Athod
8procedure
Dss
8strategy
5ve inference
8prediction
1f adaptive
4ssembly
7ssment
4ttention
C block
Dhead
Dlayer
Dmechanism
Eodel
Gule
Dnetwork
4wareness
3calibration
4ollected dataset
7ision
5nsistency
5rrection
3distillation
F method
4riving
A application
Bcar
Bvehicle
3improve
Ament
3learning
4ocalization
3occlusion
4rganization
3play
3reconfiguration
5flection
3similarity
4upervised
D approach
Fuxiliary task
Econtrastive learning
Efashion
Framework
Elearning
M algorithm
Opproach
Nframework
Nmethod
Oodel
Foss
Emanner
Fethod
Fodel
Hule
Gnocular depth estimation
Eobjective
Epre training
Htext task
Iraining
Erepresentation
S learning
Esetting
Fignal
Etask
Fraining
Evideo representation learning
Gsion transformer
Eway
Bion
E signal
3training
B framework
Cmethod
2ish agent
0mantic abstraction
8ccuracy
8lignment
8mbiguity
8nd instance segmentation
9notation
8spect
8ttribute
7bias
7category
8hange
8lass
9ue
Astering
8oherence
9ncept
Anection
Asistency
Btraint
Atent
Cxt
9rrelation
Cspondence
8ue
7dependency
9scription
8ifference
9stance
Bribution
9versity
8rift
7element
8mbedding
8ntity
7feature
7gap
8ranularity
Aph
8uidance
7image segmentation
8nconsistency
9formation
9teraction
7keypoint
8nowledge
7label
9yout
8evel
7manipulation
9p
Aping
9sk
9tching
8eaning
7object
7parser
Bing
E task
At
8oint cloud
8rior
9operty
7reasoning
9gion
9latedness
Cion
Fship
Aevance
9presentation
9trieval
8ole
B labeling
7scene
C completion
Dunderstanding
8earch
9gmentation
J algorithm
Lpproach
Kbenchmark
Kdataset
Kmap
Lethod
Lodel
Knetwork
Kperformance
Kresult
Ktask
8imilarity
8lam
8pace
8tructure
7task
8extual similarity
7understanding
6ally consistent
Bmeaningful
Brelated
Bsimilar
6kitti dataset
1i structured
D environment
4upervised
D approach
Edomain adaptation
Efashion
Framework
Elearning
M approach
Nframework
Nmethod
Emanner
Fedical image segmentation
Gthod
Fodel
Enode classification
Eobject detection
Esemantic segmentation
Gtting
Etechnique
Fraining
Evideo object segmentation
4ynthetic
C dataset
2definite program
Iming
Brelaxation
2nal work
0nse of touch
4reasoning
2ing approach
7rea
6capability
6element
6mechanism
7odality
6quality
6range
6system
3tive application
9ttribute
8data
9omain
8feature
8information
8to change
Bnoise
Boutlier
Bthe choice
6ity analysis
2or calibration
6onfiguration
5data
6egradation
7sign
5failure
6eedback
6usion
B framework
5information
7put
5measurement
6odality
8el
5noise
5observation
5placement
6ose
5range
6eading
5setup
6imulation
6uite
6ystem
5technology
6ype
4s and actuator
4y data
6feedback
6information
8put
6modality
1tence classification
7embedding
G model
8ncoder
7generation
7level
C relation extraction
Fpresentation
7pair
7representation
7similarity
8tructure
2iment analysis
G dataset
Htask
8classification
8label
8polarity
9rediction
8transfer
0parate branch
7encoder
7model
Aule
7task
5ion monitoring
0q2seq architecture
6model
1uence classification task
7data
7generation
H task
7labeling
F model
Gproblem
Gtask
8earning
9ngth
9vel knowledge distillation
7model
Cing
F task
7of action
Aimage
Atask
Boken
Awaypoint
Bord
7tagging
8o sequence
I approach
Jmodel
Jtask
6s of action
4tial action
9convex programming
9data
Aecision
H making
O problem
Ptask
Iproblem
Bpendency
9information
Bput
9learning
9manipulation
L task
Cner
Aonte carlo
9nature
9planning
9quadratic programming
9recommendation
9setting
Atructure
9task
8ly learn
0rial manipulator
2es elastic actuator
5of ablation
G study
8experiment
8simulated
Fion
8task
8work
2ous problem
6threat
1ve as a benchmark
9strong baseline
9valuable resource
3r side
2ice robot
Bics
0t a new
2of action
6gent
6lgorithm
7ternative
6rm
5baseline
6enchmark
5candidate
6hallenge
6lass
6onstraint
5dataset
6emonstration
5example
7periment
5feature
5image
6tem
5label
5method
8ric
5object
5parameter
7th
6oint
6roblem
5rule
5sample
6imulated
Cion
6kill
6olution
6tate
5task
5variable
5weight
2recognition
1s a new
8 state
3new
1ting a new
1up time
0ven benchmark
D dataset
4dataset
4language
2re class imbalance
5occlusion
5performance degradation
4ly affected
7limit
Ced
-gd method
-hadow removal
1llow layer
6network
8ural network
5er layer
1pe analysis
6d appearance
8pose
8size
8texture
4bias
4change
5lassification
5ompletion
6nstraint
7trol
4deformation
6scriptor
4estimation
4feature
4generation
4information
4memory alloy
5odel
4of object
7the object
4parameter
5rior
4reconstruction
8very
6presentation
6trieval
4sensing
5pace
4variation
3net dataset
3s and size
5of object
2ley value
1re information
6sight
3d autonomy
5backbone
5control
5embedding space
6ncoder
7vironment
5feature
C space
5information
5knowledge
5latent space
5model
5parameter
5randomness
6epresentation
5space
6tructure
5task
5vocabulary
5weight
6orkspace
2ing data
6information
6weight
2p analysis
4bound
4contrast
4edge
4threshold
5urn
3er bound
0ear force
1d light
3new light
2ding light
2s light
0ort distance
4horizon task
4period
4range
4sequence
5ummary
4term
8 memory
F network
9prediction
6xt
5ime
4video
9 clip
3cut learning
3er path
6time
4st path
B algorithm
Cproblem
1t detector
3learning
1w a reduction
5significant improvement
Hreduction
4n improvement
3benefit
3consistent improvement
6vergence
3evidence
3good performance
3improved performance
Ament
4n experiment
3promise
9ing
C result
3result
3significant improvement
Fperformance improvement
4tate of the art
4uperior performance
3the ability
8dvantage
8pplicability
Etion
7benefit
7effect
Diveness
Aicacy
Ciency
8xistence
7feasibility
7impact
Aortance
Arovement
7necessity
7performance
8otential
7robustness
7superior performance
Fity
7usefulness
8tility
7validity
Aue
8iability
2case the effectiveness
Eicacy
Bpotential
2ed the effectiveness
2ing great
B potential
6improvement
6promising
6significant improvement
7uperior performance
6the effectiveness
2n effective
Dness
4good performance
5reat
9 potential
Bromise
Asuccess
4impressive
E performance
Fresult
5n fig
7simulation
4potential
5romise
Aing
D performance
Eresult
4remarkable performance
Grogress
Fsuccess
4significant
F improvement
Gpotential
5trong performance
5uccess
4the effectiveness
8potential
5o achieve
7converge
7exhibit
7improve
E the performance
7outperform
7perform
8roduce
Avide
2s competitive performance
4promising
D result
4superior performance
4the effectiveness
-iamese architecture
6network
8ural network
6tracker
0de effect
3information
0gn language
B recognition
Ctranslation
2al processing
8pagation
5temporal logic
6o noise ratio
2ed distance
D field
Function
2ificant accuracy improvement
Bdvance
Hment
Ftage
Bmount
Bpplication
Abarrier
Benefit
Boost
Cttleneck
Breakthrough
Achallenge
Dnge
Bomputation
Lal cost
Ooverhead
Oresource
Cntribution
Adecrease
Cgradation
Bifference
Cscrepancy
Dparity
Bomain gap
Brawback
Cop
E in performance
Aeffect
Dort
Bnhancement
Brror
Afactor
Again
Cp
Aimpact
Dlication
Dortance
Drovement
L compared
Min performance
Ls compared
Nin term
Bncrease
Cfluence
Cterest
Cvestment
Bssue
Alimitation
Boss
Amargin
Anumber
Aocclusion
Bverhead
Elap
Aperformance
L boost
Mdegradation
Nrop
Mgain
Op
Mimprovement
Bortion
Ctential
Brogress
Dmise
Areduction
Csult
Bole
Com
E for improvement
Asource
Bpeedup
Btep
E forward
Cride
Buccess
Cperiority
Atask
Bhreat
Auncertainty
Avalue
Criation
Awork
0m to real
9 gap
Alearning
Amethod
Areinforcement learning
Atransfer
12real gap
7transfer
1ilar accuracy
8tion
7ppearance
9roach
6behavior
6class
7ontext
6dataset
7istribution
7omain
6feature
6guarantee
6image
8provement
6level
6meaning
8thod
7odel
6object
6pattern
7erformance
7roblem
6representation
8sult
6sample
7emantics
8tting
7hape
7ize
7tructure
6task
7o human
7ype
6user
6word
5ities and difference
7y function
9graph
9matrix
Aeasure
Btric
9score
Aearch
1ple algorithm
7ternative
6nd easy
Affective approach
Jframework
Jmethod
Cicient
I algorithm
6pproach
6rchitecture
5baseline
5case
6ombination
5design
6istribution
5environment
6xample
7tension
5fine tuning
6ormulation
6ramework
5geometry
5heuristics
5linear model
5mechanism
7thod
6odel
8ification
5problem
8cedure
5question
5recipe
7gret
7ward
6ule
5scenario
6etting
6olution
6trategy
8ucture
5task
6echnique
6o implement
5variant
5way
4r alternative
7pproach
6model
6task
3icity and effectiveness
Giciency
4fied model
9setting
5ying assumption
1ulated and experimental
O result
Creal data
Lset
Henvironment
Ixperiment
Hrobot experiment
Hworld data
Rset
Nenvironment
Oxperiment
Nscenario
Oetting
Anealing
8data
Cset
9omain
8environment
9xample
Aperiment
8robot
8scenario
9ystem
8task
5ion and demonstrate
Dexperiment
N result
Nal
P result
Qstudy
Dhardware experiment
Don hardware
Dphysical experiment
Dreal experiment
Irobot experiment
Iworld
N environment
Pxperiment
Osetting
Hity
Dshow
Dthe real world
9based inference
Aenchmark
9data
Dset
Aemonstrate
9engine
Bvironment
Axperiment
Js demonstrate
9fidelity
Aramework
9method
Aodel
9parameter
Alatform
9result
Fs demonstrate
Hindicate
Hshow
9scenario
Ahow
Atudies show
Dy
Aystem
9to reality
Cthe real world
Bol
9validation
8s and experiment
Ehardware experiment
Ereal world experiment
Ademonstrate
Ashow
3taneous control
Bestimation
Blearning
Cocalisation
N and mapping
Hzation
N and mapping
Bmachine translation
Boptimization
Aly achieve
Eddress
Dcapture
Ddetect
Destimate
King
Explore
Dgenerate
Dimprove
Dlearn
Iing
Dminimize
Doptimize
Dpredict
Dsolve
Dtrack
Gined
0ngle actuator
6gent
6lgorithm
6rm
6xis
5camera
6lass
6omponent
6pu
8 core
5dataset
6egree
7monstration
6imension
6ocument
7main
5event
6xample
5factor
6eature
6orward pass
6rame
Awork
5gpu
6raph
5human demonstration
5image
A dehazing
Dpth estimation
Draining
Bsuper resolution
6nput image
7stance
6tem
5label
7yer
6oop algorithm
5modality
8el
7tor
5network
7ural network
9on
5object
Bive
6utput
5pair
7rameter
7ss
7th
6erson
6hotograph
6ixel
6layer
6oint
7licy
5query
5reference
E image
7presentation
6gb camera
9d image
9image
6obot
7und
6un
5sample
6cene
6entence
7t
6hot
6ource
6tage
A detector
Bmethod
7ep
6ystem
5task
6hread
6rajectory
6ype
5unit
5vector
6ideo
A demonstration
7ew
9 3d reconstruction
Aimage
5word
2ular configuration
7value
C decomposition
1khorn algorithm
0tuation awareness
8calculus
7al awareness
0x benchmark
B dataset
2dataset
3egree
8 of freedom
8s of freedom
2language
2real world dataset
2time
3ype
0zable margin
1e and complexity
7diversity
7shape
3constraint
3estimation
3k
3of object
6the network
Aobject
Astate space
2s and shape
-keleton based action recognition
Dmethod
7data
7sequence
1tch based image retrieval
4ing matrix
1wed distribution
0ill acquisition
4chaining
4execution
4for robot
4learning
6vel
4model
4representation
4space
4transfer
1n lesion
3tone
1p connection
-lam algorithm
3framework
3method
3problem
3system
0ide image
2ing mode control
6window
1ght change
5modification
1p detection
3model
2pery surface
7terrain
0ope angle
3d terrain
1t filling
3value
1w convergence
3inference speed
3rate
3speed
-mall adversarial perturbation
5erial robot
5mount
A of data
Elabeled data
5rea
4batch
9 size
4change
5ompared
6rpus
6st
4data
8 regime
8set
5istortion
4enough
5rror
4footprint
5raction
4gap
4instance
4language model
4matrix
5odel
4network
5umber
A of image
Eparameter
Equery
Esample
4object
6stacle
4part
5erturbation
5ortion
5robability
4region
5obot
4sample
A size
5cale
9 dataset
Arobot
5et
5ize
5ubgraph
7set
4training dataset
Dset
4variation
5olume
3er amount
6dataset
6language model
6model
B size
6network
7umber
6scale
7et
7ize
7tudent model
7ubset
6variance
1rt city
5ontract
4device
4home
3phone camera
0ooth function
5loss
5motion
5path
5setting
5trajectory
8nsition
4ly transition
4ness assumption
9condition
9parameter
0pl model
-nake like robot
4robot
0n model
-o 3
1called
0bolev space
0cial awareness
5behavior
6ias
5choice
6onnection
8text
6ue
5dilemma
5group
5impact
6nteraction
5life
5media content
Bdata
Bplatform
Cost
9um
5navigation
6etwork
C analysis
6orm
5platform
5reasoning
7commendation
7lation
6obot
A navigation
Aics
5science
6etting
6ignal
5welfare
4ly assistive robot
8ware robot navigation
7compliant manner
2etal bias
7impact
8ssue
0ft actor critic
6uator
3body
3constraint
6tinuum manipulator
Drobot
3gripper
5owing robot
3hand
3label
3manipulator
5terial
3object
3pneumatic actuator
4rompt
3robot
8ic actuator
Crm
Bgripper
Bhand
Bmanipulator
Bsystem
As
3sensor
3tactile sensor
4issue
2max function
6loss
6output
2ware architecture
7design
9velopment
7engineering
7framework
7stack
8ystem
7tool
0lid foundation
4state lidar
1ution approach
7concept
9st
7method
7outperform
7path
7quality
7rely
7set
8pace
7to overcome
Athe problem
8rajectory
6s require
8to address
1ve a wide
A range
4complex task
4long horizon task
4new task
4problem
4task
5he aforementioned problem
8problem
8task
5ime
5wo
3d in polynomial time
5problem
5task
2ing an optimization problem
6math word problem
6pomdp
7roblem
6the problem
Atask
7ime
0mething something v2
2what surprisingly
0phisticated architecture
Cmodel
Ctask
0ta approach
3baseline
3method
4odel
3performance
3result
0und and complete
G logical system
4source
A localization
3ing object
1rce and target
F data
Homain
Glanguage
Gtask
6rticle
5class
6ode
9 and data
Iset
Emodel
Etrained model
7ntext
5data
9set
6istribution
6ocument
7main
B data
5environment
5face
6ree domain adaptation
Aunsupervised domain adaptation
5image
7plementation
6nput
5language
D data
5model
5of data
8error
8information
8supervision
5sample
6entence
5task
6ext
6o target
5word
4s of data
9information
9uncertainty
-pace and time
4complexity
4domain
4efficiency
Ct
5xploration
4model
4of probability measure
1n based method
3extraction
3representation
2ning tree
1rse and noisy
7notation
6pproximation
6ttention
6utoencoder
5convolution
5data
6epth
A map
Ceasurement
5feature
5gaussian process
6raph
5input
5lidar
7near regression
5measurement
6odel
5nature
5observation
5pca
6oint
A cloud
5regression
7presentation
7ward
B environment
Csetting
Ctask
5set
6ignal
5view
3ity constraint
7level
7pattern
1tial and temporal dimension
Komain
Jfeature
Jinformation
7rrangement
7ttention
F mechanism
Hodule
7wareness
6clustering
7onsistency
Atraint
9text
8rrelation
8verage
7ue
6data
7ependency
8tail
7imension
8stribution
7omain
6feature
7requency
6graph
6information
8teraction
6layout
7ocation
6pattern
7osition
7rior
6reasoning
8gion
8lation
Eship
8presentation
8solution
6scale
7tructure
6temporal
E correlation
Ffeature
Finformation
7ransformation
6understanding
5ly aligned
9nd temporally
3o temporal
D constraint
Efeature
Egraph
Einformation
Gteraction
Erelation
4temporal calibration
0eaker identification
7nformation
1cial case
7lass
7ondition
6focus
6kind
6structure
6token
7ype
5ized algorithm
Adomain
Ahardware
Amodel
Atask
Braining
5ly designed
3fic action
8pplication
8rea
8spect
8ttribute
7case
9tegory
8hallenge
Aracteristic
9oice
8lass
8ondition
Astraint
Atext
7dataset
8irection
8omain
9wnstream task
7environment
8xample
7feature
8ocus
9rm
7goal
7image
8ndividual
9put
9stance
8ssue
7knowledge
7location
7model
7need
7object
7problem
Aperty
7range
8egion
9quirement
8obot
7scenario
Be
8et
Ating
8tructure
8ubset
7target
9sk
8ype
7word
6ation language
5ed goal
8task
9hreshold
2tral algorithm
8nalysis
7band
8ias
7clustering
7decomposition
9nsity
8omain
7gap
7information
7norm
Balization
7property
7representation
4um of application
2ular reflection
5tive decoding
1ech act
6nd text
5data
5processing
5recognition
5signal
6ynthesis
5to text translation
6ranslation
2d advantage
5nd accuracy
8quality
4compared
6ntrol
4ups
3up compared
1lling error
0herical harmonics
8joint
8projection
0iking neural network
1nal cord injury
0oken language
D understanding
0ring loaded inverted pendulum
0ur research
2ious correlation
7feature
-q algorithm
0l query
0uare loss
5root
4d error
6loss
-r method
2odel
1network
1performance
1task
-sl algorithm
3pproach
2framework
2method
3odel
0t 2
-tability analysis
Ad robustness
8constraint
8guarantee
8in training
8margin
8of the system
8property
5ze the training
K process
6ing controller
2le contact
9rol
8vergence
5diffusion
5grasp
Aing
5locomotion
5model
5performance
6olicy
6rediction
5result
5training
5walking
1ckelberg game
1ge 1
42
1ir ascent
1nce detection
5label
5phase
2dard accuracy
8dversarial training
8lgorithm
8pproach
8rabic
9chitecture
8ssumption
7baseline
8enchmark
G dataset
Gs demonstrate
Ishow
7camera
8onvolution
8ross entropy loss
7dataset
8eviation
7estimator
8valuation metric
7fine tuning
8ormulation
7gaussian
7image dataset
7method
Aric
8odel
7neural network
8otion
7practice
7setting
8upervised learning
7task
8echnique
8raining
Ansformer
7way
6ized protocol
1rcraft ii
2k contrast
2t and end
4point
3ing point
9sition
1te abstraction
5ction pair
Bspace
5nd action space
4change
5onstraint
4dimension
6stribution
4estimate
Bion
E method
Fproblem
Ftask
Bor
5volution
4feedback
4information
4machine
4observer
5f art
A algorithm
Bbaseline
Bmethod
Bperformance
7the art
E accuracy
Glgorithm
Hternative
Gpproach
Grchitecture
Gttack
Fbaseline
Genchmark
Fcnn
Gompetitor
Hntroller
Hunterpart
Fdefense
Htector
Fframework
Fimplementation
Fllm
Fmethod
Iric
Godel
Fnetwork
Fperformance
Glanner
Fresult
Fsolution
Iver
Gystem
Ftechnique
Gool
Gracker
Fvlm
Fwork
Benvironment
4prediction
4representation
I learning
4space
9 model
4trajectory
7nsition
4uncertainty
4value
6riable
5ector
3s and action
2ic and dynamic object
Jstacle
5camera
5data
9set
5embedding
6nvironment
5graph
5image
5model
5network
5object
7stacle
6r dynamic
5scene
6etting
6tability
5word embedding
8ld assumption
3onary distribution
9point
Blicy
9setting
3stical accuracy
Bnalysis
Bpproach
Bssumption
Acomplexity
Cnsistency
Adependency
Bistance
Aefficiency
Bstimation
Bvidence
Afeature
Bramework
Aguarantee
Aheterogeneity
Ainference
Dormation
Alearning
I theory
Ameasure
Cthod
Bodel
Fing
Aperformance
Dspective
Bhysics
Bower
Broblem
Dperty
Aquery
F algorithm
Gmodel
Asignificance
Atest
Eing
9ly significant
N improvement
7s and machine learning
0eady progress
5state
1erable needle
3ing angle
7command
9ntrol
7mechanism
1in variational gradient descent
1p back
4y step
A reasoning
3forward
3length
3size
3towards bridging
2ping stone
1reo algorithm
5camera
5data
6epth estimation
5image
A pair
5matching
D algorithm
Emethod
5pair
5vision
8ual odometry
0iffness control
0l 10
2specification
0ochastic algorithm
Approximation
9bandit
Alock model
9convex optimization
9differential equation
Aynamics
9environment
Axtragradient
9game
Aradient
H ascent
Idescent
P ascent
Ilangevin dynamics
Imethod
9linear bandit
9method
Airror descent
Aodel
Aulti armed bandit
R problem
9nature
Aeural network
9optimization
L method
Mproblem
9policy
Arocess
9regime
Bward
9setting
Ahortest path
Aystem
9variant
Etional inference
2k market
1p sign
2ping criterion
7time
1rage cost
6overhead
6requirement
6space
2y generation
4visualization
0raight line
6forward approach
Emethod
Esolution
Eto implement
Eway
2tegic behavior
8classification
8interaction
8manipulation
5y allow
7enable
7to address
Aimprove
1eaming data
8fashion
8setting
2ngths and limitation
Cweakness
1ict assumption
2ke a balance
2ngent requirement
1ong ability
6ssumption
5baseline
D for future research
Emodel
Ds and achieve
6ias
5capability
6ompetitor
7nvexity
7rrelation
5evidence
5generalizability
Ftion
J ability
Kcapability
6uarantee
5improvement
6ndicator
5model
5performance
6otential
6rior
8vacy guarantee
5regularization
7lationship
7sult
6obustness
5supervision
5theoretical guarantee
4er assumption
7correlation
7performance
5st baseline
4ly convex
D function
Eloss
9rrelated
7influenced
7log concave distribution
1uctural assumption
9bias
9causal model
Ahange
Cracteristic
Aomplexity
Bnstraint
9difference
9entropy
9feature
9information
Btegrity
9knowledge
9parameter
Bttern
Arior
Boperty
9relationship
Bpresentation
Bstriction
Cult
9similarity
J index measure
6e allow
8from motion
8information
8learning
G algorithm
8of the problem
7d approach
9bandit
9data
Aistribution
9environment
9format
9information
9knowledge
9latent space
Aight
9output
9prediction
J problem
Ktask
Buning
9reasoning
Bpresentation
9sparsity
Aummary
9way
2ggle to capture
Ageneralize
0uck in local minimum
1dent model
6network
6policy
2ied in recent year
9the context
Dliterature
6problem
6separately
4s demonstrate
6focus
6indicate
6reveal
6show
7uggest
6tend
7he problem
2y a class
6setting
6variant
5ddress
5im
4contribute
4demonstrate
4examine
6plore
4focuse
4highlight
4indicate
6troduce
6vestigate
4present
6opose
7vide
4reinforcement learning
6veal
4show
5uggest
4the ability
8behavior
Anefit
8case
9hallenge
9omplexity
Cutational complexity
Anvergence
8effect
Eiveness
8impact
9nfluence
8performance
9roblem
F of computing
Jestimating
Jlearning
Bperty
8question
8relationship
9obustness
Ale
8sample complexity
9etting
8task
5wo
4underscore
0yle feature
4image
5nformation
4representation
4space
4transfer
C method
Eodel
2ized image
-ub action
2class
2gaussian
A noise
3oal
3raph
4oup
2linear
8 regret
F bound
2millimeter accuracy
3odel
5ule
2network
2optimal
9 performance
Bolicy
Aresult
Asolution
9ity
C gap
2policy
4pulation
3roblem
2question
2region
2sampling
2task
1jective evaluation
9measure
Btric
9nature
9task
1linear regret
E bound
Fguarantee
8time
1modular function
9maximization
9optimization
1optimal demonstration
9performance
9result
9solution
8ity gap
1par performance
1sequent analysis
9frame
9task
3t of feature
5selection
2tantial amount
Achallenge
Dnge
Bost
Adifference
Aeffort
Again
Aimpact
Drovement
Bncrease
Amargin
Anumber
Aperformance gain
Mimprovement
Brogress
Areduction
Csearch
Boom
E for improvement
Aspeedup
1terranean environment
2le change
5difference
5variation
0ccess in solving
6of deep learning
9large language model
9transformer
7r failure
6probability
6rate
A compared
6weighted
E by path length
5ful application
Croach
Attack
9completion
9demonstration
Bployment
9execution
9grasp
Eing
9implementation
9method
9navigation
9solution
9task completion
Eexecution
Aransfer
5ive frame
1tion cup
0dden change
0ffer from a lack
Acatastrophic forgetting
Ahigh computational cost
Ainstability
Athe problem
Bwo
4s from a lack
2icient accuracy
Amount
And necessary condition
9condition
Is for the existence
Bverage
9data
9experiment
9information
9number
9statistics
9to achieve
Araining data
8ly accurate
Bclose
Bexplore
Blarge
Brobust
Bsmall
0itable condition
7dataset
7for real time application
Gworld application
7metric
8odel
7representation
2e of algorithm
0m of square
1maries generated
5zation dataset
Cmodel
Csystem
Ctask
4y generation
6quality
0per resolution
E method
Fproblem
9ve
3ficial cue
3human performance
3ior ability
8ccuracy
7capability
7effectiveness
Aiciency
8mpirical performance
7generalization
L ability
7in term
7performance
I compared
Jin term
8redictive performance
7quality
7result
8obustness
6ity of the proposed algorithm
Rpproach
Qframework
Qmethod
Rodel
3numerary robotic limb
3vise the training
7d and unsupervised setting
Approach
9baseline
9classification
N task
Her
Aontrastive learning
Bunterpart
9data
9fashion
Aine tuning
Dtuning
9learning
H algorithm
Jpproach
Iframework
Imethod
Iproblem
Isetting
Itask
Aoss
9machine learning
Bnner
Aethod
Aodel
9objective
9pre training
Ctraining
9setting
Aignal
9training
6ion during training
Ainformation
Asignal
6ory signal
1plemental material
Bvideo
9ry information
Cmaterial
K and video
Cvideo
3y chain
2ort and query image
6feature
6image
6polygon
6recovery
8search
6sample
7et
7urface
6the development
Atraining
6vector machine
5ing evidence
9fact
0rface electromyography
6feature
7orm
7riction
6geometry
6normal
C estimation
6point
6reconstruction
8presentation
6shape
6texture
7ype
1ge of interest
2ical application
7instrument
H segmentation
7navigation
7procedure
7robot
Cics
7scenario
Be
7task
8ool
7video
1pass the performance
5es previous
8the performance
Drevious
5ing previous
9the performance
2rising result
8ly effective
Bfind
Brobust
1rogate function
8loss
C function
8model
Ding
8objective
3unding agent
Acontext
Aenvironment
Ahuman
Aobject
Cstacle
Ascene
Aterrain
Avehicle
1veillance system
Bvideo
3y aim
5of recent advance
5paper
6rovide
2ival analysis
0spended payload
1tainable development
L goal
0ture needle
3ing task
-warm of robot
4robot
9ics
4size
0ept volume
0imming speed
1n transformer
2g phase
-ymbolic approach
7knowledge
7planner
Cing
7reasoning
9gression
9presentation
1metric matrix
8object
8positive definite
0nergistic effect
1onym substitution
1tactic dependency
8feature
8information
8knowledge
8relation
Apresentation
8structure
3x and semantics
2hesis method
8process
8quality
8task
6ze data
9image
8d data
Aimage
Aview
4tic and real data
L demonstrate
Mexperiment
Mshow
Lset
Os demonstrate
Qshow
Himage
Hworld benchmark
Ndata
Rset
Nexperiment
Nproblem
8benchmark
8control
8data
C and real data
Eugmentation
Dgenerated
Kion
Cset
Fs show
8environment
9xample
Aperiment
8graph
8image
8problem
8rgb image
8sample
9cenario
Ce
9etting
8text
9o real
9raining data
7ally generated data
Qset
Mimage
3ia to cityscape
0stem achieve
6llow
6rchitecture
5behavior
5capable
6omplexity
7nfiguration
8sist
9traint
5design
6ynamics
5employ
6nable
5failure
5identification
6mprove
6nclude
7tegrate
Dion
5learn
7verage
5model
5need
5outperform
9ut
5parameter
6erformance
6rompt
8vide
5response
6obustness
6un
5safety
6how
6tability
8te
5take
6rained
5utilize
5with respect
4atic analysis
Approach
9bias
9comparison
9error
Avaluation
Axperiment
Cloration
9framework
9investigation
9method
9review
9study
Aurvey
9understanding
9way
8ally analyze
Dcompare
Devaluate
Explore
Dinvestigate
Dreview
Dstudied
Hy
4s need
6rely
6trained
+t2i model
-5 model
-able question answering
4structure
4tennis
A robot
5o text generation
4understanding
1ular case
6data
Aset
6setting
0ckle the challenge
9problem
9task
6wo
4s the problem
3ing the problem
1tile data
A collected
6exploration
6feedback
6image
7nformation
8put
8teraction
6perception
6sensing
Aor
7ignal
0il class
3entity
0ke a closer look
5step
9 back
4ction
4dvantage
4s input
3full advantage
3inspiration
5to account
8consideration
3place
2n into account
9consideration
2s advantage
5s input
4full advantage
4into account
4place
4the form
1ing action
6dvantage
5inspiration
7to account
5place
0lking head
A generation
0ngent space
1ks and temples benchmark
0rget accuracy
6gent
6ppearance
8lication
6ttribute
5category
6lass
Aifier
6oncept
8figuration
5data
9 distribution
9set
6ensity
7tection
6istribution
6ocument
7main
B data
Distribution
6ynamics
5entity
7vironment
6xample
5feature
6rame
6unction
5graph
5image
6nformation
6tem
5label
7nguage
6lm
6ocalization
9tion
5modality
8el
7tion
5network
6ode
5object
5parameter
6erson
6oint
7licy
7pulation
7se
8ition
6rediction
7ompt
5region
7presentation
6obot
5sample
6cene
6entence
7quence
7t
6hape
6ide
6tate
7yle
6ystem
5task
6ext
6he problem
6oken
6racking
8nslation
5variable
6ideo
7ew
5word
4ed attack
7drug delivery
0sk accuracy
4daptation
4gnostic
4im
4llocation
4nd dataset
7motion planner
Jing
7propose
4ssignment
4t hand
3become
3completion
D rate
Etime
9xity
5nstraint
6text
3decomposition
5finition
5monstration
5pendent
5scription
4ifficulty
5stribution
5versity
4omain
3efficiency
4nvironment
4xecution
3failure
4or autonomous driving
7robot
6mulation
3generalization
4oal
3in autonomous driving
6computer vision
6machine learning
6natural language processing
7lp
6robotics
6the field
5ference
6ormation
5stance
7ruction
5volve
4rrelevant information
3knowledge
3level
3model
3objective
4f automatically
6determining
6estimating
6finding
6generating
6identifying
7nterest
6learning
6object detection
6predicting
6semantic segmentation
4riented
B dialog
I system
Iue
K system
3parameter
4erformance
4lan
7ner
8ing
4olicy
5se
4resent
5ogress
3relevant
B information
5main
5presentation
5quire
Ament
5ward
3scenario
5heduling
4election
5tting
6up
4imilarity
4pace
8 control
5ecific
B data
Gset
Cfeature
Dine tuning
Cinformation
Cknowledge
Cmodel
Cparameter
Drompt
Crepresentation
Ctraining
K data
Bation
4uccess
A rate
5pervision
3type
3variation
2s and dataset
9omain
8environment
8show
4compared
4demonstrate
5uring training
4in computer vision
7natural language processing
7recent year
8obotics
7the real world
6volving
4performed
4ranging
5elated
6main
6quire
Aing
4sequentially
5how
5imultaneously
5pecified
4to learn
4without forgetting
-each a robot
4robot
3er and student
H model
Inetwork
6ensemble
6forcing
6model
6network
6policy
6student framework
Emodel
6to guide
9the student
3ing robot
1m member
3of agent
6robot
3performance
3size
0chnical challenge
9ontribution
8detail
8expertise
8novelty
8result
8tool
4que achieve
9llow
8improve
8outperform
7s developed
9in term
9rely
0d talk
1ious and time consuming
6process
6task
0lemanipulation task
2operated demonstration
Brobot
8ion interface
Csystem
Ctask
0mperature scaling
2late matching
8odel
3es benchmark
2oral abstraction
8ction detection
Elocalization
Esegmentation
8lignment
8spect
8ttention
G mechanism
7boundary
7change
Aracteristic
8oherence
9nsistency
Btraint
Atext
Binuity
Avolutional network
9rrelation
8ue
7data
8ependence
Gy
8ifference
9mension
8omain
8ynamics
7evolution
8xtent
7feature
8usion
7graph
7inconsistency
9formation
9teraction
7knowledge graph
M completion
Nreasoning
7logic
C constraint
Dspecification
7misalignment
8odel
Cing
9tion
7network
7order
Cing
7path
Atern
8oint process
7reasoning
9ceptive field
9dundancy
9lation
Fship
9presentation
9solution
7scale
8egment
9quence
8hift
8tructure
7task
8ransformer
7variability
Ction
7window
6ly consistent
0n time
1s of thousand
2egrity robot
9structure
2or completion
5data
6ecomposition
5product
0rms of accuracy
F and efficiency
Krobustness
Kspeed
7computational efficiency
9nvergence
I speed
9verage
7effectiveness
Aiciency
7generalization
7map
8emory
7parameter
8erformance
8recision
Adiction accuracy
8snr
7quality
7robustness
8untime
7safety
9mple complexity
Eefficiency
8peed
8uccess rate
7the number
Bquality
Bsuccess rate
8ime
7visual quality
7wasserstein distance
1rain condition
6feature
6traversability
7ype
0st accuracy
3bed
5nch
3case
4ondition
3data
7set
4istribution
4omain
3environment
4rror
4xample
3function
3image
4nput
5stance
3model
3performance
4hase
4oint
3query
6stion
3result
3sample
4cenario
4et
4plit
4tage
6tistic
4uite
3task
4he algorithm
8pproach
7effectiveness
7performance
8roposed method
7robustness
4ime
7 adaptation
9ugmentation
8compute
8optimization
8scaling
8training
3video
2ed and validated
5in simulation
2ing condition
6data
7istribution
6method
6phase
7roblem
6result
6scenario
7et
6time
0xt and image
5notation
4ttributed graph
3based game
9person search
3classification
H benchmark
Idataset
Imodel
Itask
Ber
4ontent
5rpus
3data
7set
4escription
5tection
4ocument
5main
3editing
4mbedding
4ncoder
3feature
3generated
Aion
D model
Equality
Etask
Aor
4uidance
3image
8 pair
4nformation
5put
5stance
7ruction
3matching
4odality
3only model
3pair
5ssage
4rompt
3quality
5ery
3recognition
5gion
5presentation
5trieval
3segment
5quence
4implification
4nippet
4pan
4tructure
5yle transfer
4ummarization
3to 3d generation
6image
B diffusion model
Cgeneration
Cmodel
Csynthesis
6speech
7ql
9 model
Aparser
Eing
Atask
5ken
3understanding
3video retrieval
2s and image
4generated
2ual adversarial attack
7nd visual feature
Hinformation
6content
Bxt
8rpus
7ue
6data
7escription
6entailment
6feature
6information
8put
8struction
6modality
6prompt
6query
6representation
6similarity
6understanding
3re detail
6information
6recognition
6transfer
5less object
Aregion
-f idf
-h moment
0eoretical analysis
I and show
Jdemonstrate
Jprove
Jreveal
Jshow
Cd empirical
N analysis
Oevidence
Fxperimental
Q analysis
Rresult
Bpproach
Bspect
Abackground
Csis
Bound
Acharacterization
Blaim
Bomputer science
Cntribution
Dvergence guarantee
Aderivation
Cvelopment
Aerror bound
Bvidence
Bxplanation
Afinding
Boundation
Bramework
Aguarantee
Ainsight
Cterest
Ajustification
Alower bound
Amodel
Aperspective
Brediction
Coof
Dperty
Aresult
Gs show
Juggest
Iwith experiment
Astudy
Aunderpinning
Fstanding
Awork
3y and algorithm
Application
9demonstrate
9practice
5of mind
5suggest
1rmal camera
6image
0in object
3structure
0ompson sampling
1rough ablation
F study
8nalysis
7comparison
7empirical evaluation
8valuation
8xperiment
Hal evaluation
7investigation
7study
7understanding
6ly analyze
9evaluate
Hd
Axplored
9investigate
Kd
9tested
1ught process
0reat model
2e advantage
5gent
5lgorithm
5pproach
5spect
4benchmark
D dataset
Ls demonstrate
Nshow
5ranch
4case
6tegory
5hallenging
F benchmark
Gdataset
5lass
5omponent
6ndition
7tribution
5riterion
4dataset
Bs demonstrate
Dshow
5egree
As of freedom
5ifferent
D approach
Edataset
Etask
Fype
6mension
Dal
F space
6verse dataset
5omain
6wnstream task
4experiment
4factor
5old
4group
4healthy subject
4image
4key component
Antribution
5ind
4language
C pair
6rge scale dataset
5evel
5ine
4main challenge
Aomponent
Bntribution
9part
5ethod
7ric
5inute
5odality
7e
8l
7ule
4nlp task
4objective
5rder
9s of magnitude
4part
5erspective
5hase
5opular
B benchmark
Cdataset
5roblem
7perty
5ublic benchmark
Bdataset
Is show
Aly
C available benchmark
Ndataset
4real world dataset
Ms demonstrate
6presentative dataset
4scenario
5et
7ting
5tage
9 framework
Apipeline
6ep
6rategy
5ubtask
4task
5ime
5ype
4variant
4way
2shold value
1ust force
0umos 14
-ight bound
4characterization
5oupling
4lower bound
4regret bound
4tolerance
4upper bound
3er bound
6upper bound
3ly coupled
6integrated
0me algorithm
4nd effort
7space
C complexity
3budget
3compared
7lexity
5nstraint
7uming
C and costly
Hexpensive
Hlabor intensive
Dprocess
Dtask
9ption
5st
3delay
5pendency
Bt
5rivative
4imension
5scretization
4omain
9 passivity approach
3efficiency
Bt
4volution
3frame
3horizon
3instant
5tensive
7rval
3limit
3needed
3of flight
6submission
6writing
4ptimal trajectory
4verhead
3performance
6iod
4oint
5lynomial
4ropose
3required
5sponse
3saving
4cale
4eries
9 analysis
Aclassification
Adata
Aforecasting
Amodel
Fing
4tamp
5ep
3varying
3window
2ly detection
2s faster
0ny fraction
3imagenet
3object
0p position
0ssue engineering
5surface
-oken embedding
4level
4prediction
6obability
4representation
4sequence
3ization method
0ol learning
3manipulation
0p 1
3 accuracy
C on imagenet
30
2down approach
7manner
2k
3 sampling
2layer
2performance
9ing method
1ic classification
5oherence
4in computer vision
4model
9ing
4of interest
3al information
1ological data analysis
Afeature
Agraph
Ainformation
Amap
Astructure
0rque control
5limit
5sensing
9or
0tal budget
4cost
4distance
4effect
4number
A of step
4parameter
4reward
4size
4text
5ime
4variation
D distance
0y dataset
2example
-rack object
3ing accuracy
8lgorithm
7benchmark
8y detection paradigm
7control
Eler
7error
7failure
8ramework
7method
7object
7performance
8roblem
Acess
7result
7system
7task
2table inference
8probabilistic model
1de off
7 between accuracy
Gefficiency
Gperformance
Gspeed
3off between accuracy
2itional algorithm
Bpproach
Abenchmark
Acontrol method
Amachine learning
Bethod
Dric
Bodel
Asolution
Atechnique
1ffic actor
7gent
6condition
9gestion
6data
7ensity
6environment
6flow
6light
6participant
6rule
6scenario
Ae
7ign
Aal
C control
8mulation
Dor
8tuation
1in a classifier
7nn
7onvolutional neural network
6deep neural network
6model
6network
8ural network
6policy
5n agent
6d evaluate
8test
8validate
4classifier
4deep network
Bural network
4language model
4machine learning model
5odel
4network
6ural network
4policy
4robot
4the model
8network
8policy
9roposed network
5ime
3able parameter
3ed agent
7nd evaluated
Atested
6classifier
6dnn
6end to end
8tirely
E in simulation
6from scratch
6in an unsupervised manner
9simulation
8dependently
6jointly
6model
6network
8ural network
6offline
7n data
Dset
9large amount
9synthetic data
6policy
7urely
6separately
7imultaneously
6to estimate
9learn
9maximize
9predict
6via reinforcement learning
6with reinforcement learning
3ing a classifier
9model
9neural network
9policy
8gent
8lgorithm
8nd deployment
Bevaluating
Jon
Binference
K stage
Ltime
Btest
F data
Gset
Fing
I data
Bvalidation
8pproach
7class
Cifier
8nn
8ode
9mplexity
9ndition
Afiguration
9rpus
9st
7data
B distribution
Cset
Dize
Cto learn
Bset
8eep learning model
Cmodel
Cnetwork
Eural network
8ifficulty
9stribution
8omain
8ynamics
7efficiency
8nvironment
8pisode
9och
8rror
8xample
7framework
9ee
B approach
Cframework
Cmethod
9om scratch
7gans
7image
8n simulation
9put
9stability
Cnce
8teration
7label
9nguage model
9rge language model
8lm
8oss
7machine learning model
8echanism
9thod
Dology
8odel
7network
9ural network
7objective
8f model
Aneural network
8n dataset
8r fine tuning
8verhead
7pair
9radigm
8erformance
8hase
8ipeline
8oint
9licy
9se
8rocedure
Ced
Css
Agress
Atocol
7recipe
9gime
9quirement
9sult
8obot
7sample
8cenario
9heme
8et
Ating
Aup
8ignal
8nn
8peed
8tability
Age
9ep
9rategy
8upervision
7task
8echnique
8he model
Bnetwork
Bpolicy
8ime
8rajectory
7video
9ew
3s the model
1jectories generated
7y data
Dset
Aistribution
9error
Astimate
Gion
Avaluation
9following
Brecasting
9generated
Gion
J method
Gor
9information
9length
9optimisation
Fzation
L framework
Mmethod
Mproblem
Ger
9planner
Eing
H framework
Iproblem
Arediction
J algorithm
Kmethod
Lodel
Gor
9sampling
Amoothness
9tracking
H performance
1nsductive learning
Bsetting
3fer ability
7capability
7knowledge
G learned
7learning
F approach
Gmethod
Hodel
Gsetting
Gtask
Hechnique
7method
7of knowledge
Apolicy
7performance
8olicy
7the knowledge
Bpolicy
8o the real world
6ability of adversarial example
8le representation
6red to a real robot
Dthe real world
7ing knowledge
Bpolicy
Bthe knowledge
6s knowledge
8the knowledge
9o the real world
4ormed image
8r architecture
Abackbone
Csed approach
Hrchitecture
Gbackbone
Gencoder
Glanguage model
Irge language model
Gmethod
Hodel
Gnetwork
Iural network
Gpolicy
Eline
Block
Adecoder
Aencoder
H decoder architecture
Aframework
Alanguage model
Cyer
Bms
Amodel
Dule
Anetwork
Astructure
3ition dynamics
9function
9kernel
9matrix
Aodel
9pattern
Arobability
3lated image
9text
6ion accuracy
Bnd rotation
Acapability
Adirection
Aerror
Bstimation
Ainvariance
Amodel
Aperformance
Brocess
Aquality
Asystem
Atask
9al motion
3parent object
4ortation system
Dtask
1vel cost
5distance
5time
4ing salesman problem
3rsability analysis
0eadmill walking
2tment and outcome
9ssignment
8effect
E estimation
8group
8planning
1e based model
4ranch
3ensemble
3search
4tructure
Cd parzen estimator
1mendous amount
9effort
9potential
Arogress
9success
0ial and error
2ngle inequality
7mesh
1plet loss
1vial solution
6task
0ue class
3data
4istribution
3label
3model
3parameter
4ositive
B rate
6terior
5tential
3value
1ncated sample
9igned distance field
Punction
1st region
1th value
0y to solve
-sallis inf
-ucker decomposition
0nable parameter
1ing hyperparameter
5method
5parameter
6rocess
0rn allow
3help
3taking
-v distance
1series
-wisted string actuator
3ing motion
1tter dataset
0o action
3dvantage
3gent
3lgorithm
3pplication
5roach
3rea
4m
3spect
3ugmented view
4xiliary task
3xis
2baseline
3enchmark
B dataset
Js demonstrate
Lshow
Bs show
5efit
3ranch
2case
6 study
4tegory
3hallenge
Aing
D benchmark
Edataset
5nnel
5racteristic
3lass
7ifier
3omplementary component
6onent
4ncept
5dition
5secutive frame
6traint
5tribution
4re component
3riterion
6ical issue
2dataset
9s demonstrate
Bshow
3ecade
5oder
4gree
8s of freedom
4sign
3ifferent
B approach
Cdomain
Ctask
Dype
4mension
Bal
4rection
4stribution
3ocument
4main
4wnstream task
3rawback
2element
3ncoder
4tity
4vironment
3xample
4periment
4tension
5reme
2factor
4mily
3eature
3inger
8 gripper
3old
4rm
3rame
4ont
3unction
2generator
3oal
3raph
4oup
2hand
3our
2image
4provement
3nput image
4sight
3ssue
2key challenge
7omponent
6design
6idea
7nnovation
6limitation
6step
3ind
2language
4rge dataset
8scale
D dataset
4yer
7 network
Aural network
8relu network
3eg
4vel
3imitation
4ne
2main challenge
8omponent
9ntribution
7drawback
7issue
7limitation
7part
8roblem
4jor challenge
8drawback
8issue
8limitation
4nipulator
3easure
4chanism
4thod
5ric
3inute
3odality
5e
6l
5ification
5ule
2network
4ural network
4w
5 algorithm
6dataset
5ly
3ode
4vel algorithm
8component
8method
9odule
8strategy
8task
2object
8ive
4servation
3rder
7s of magnitude
L faster
3utput
2pair
4radigm
6meter
5t
3erspective
3hase
7 approach
3layer
8 game
9zero sum game
3oint
7 cloud
4pular
9 benchmark
J dataset
Adataset
3rinciple
4oblem
5perty
3ublic benchmark
I dataset
9dataset
Gs demonstrate
Ishow
8ly
A available dataset
2question
2real world application
Ddataset
Ks demonstrate
Mshow
5son
4gime
4presentation
3obot
2sample
8 test
3cenario
6e
3ensor
5tence
4quence
4t
5s of experiment
5ting
3hortcoming
3ide
6d matching
4mple
3olution
4urce
3tage
7 algorithm
9pproach
9rchitecture
8detector
8framework
8method
9odel
8network
8object detector
8pipeline
9rocess
8strategy
8training framework
Hprocedure
Hscheme
Itrategy
5ndard benchmark
Bdataset
5te
7 of the art
4ep
6 approach
7method
7process
4rategy
5eam
3ub network
6problem
6task
5problem
5set
5task
3ystem
2task
3echnique
4rm
3ype
6s of feature
Binformation
Bmethod
2user
6 study
2variable
7nt
7tion
3ersion
3iew
2way
3idely used dataset
-ype information
3of data
6problem
2s of bias
7constraint
7data
Bset
7environment
8rror
7feature
7information
9teraction
7node
9ise
7object
9stacle
7question
7robot
7sensor
7task
8errain
1ical approach
6method
6scenario
7olution
+u net
3 architecture
4model
-av benchmark
2platform
2tracking
-cb type algorithm
0f 101
2crime
1101 24
5and hmdb51
-da approach
2benchmark
2method
-ltimate goal
1ra wideband
3sound image
Ding
9probe
-nable to capture
1nnotated data
Eset
2swerable question
0biased estimate
Eion
Eor
7gradient estimator
1ounded number
0certain and dynamic environment
8data
9ynamics
8environment
8parameter
9rediction
8region
7ty associated
Bware
Fness
Acalibration
Cused
Aestimate
Hion
K method
Ainformation
Alearning
Ameasure
Ctric
Bodel
Fing
Aof prediction
Dthe prediction
Aprediction
Copagation
Aquantification
O method
Areduction
Ascore
Bet
1onditional generation
3strained environment
Coptimization
Cvideo
3trolled environment
0der explored
C area
Dproblem
4represented
6searched
7ourced language
4studied
3actuated mechanism
Csystem
3explored area
3ground environment
3lying assumption
9causal graph
Gstructure
De
Alassifier
9data
D distribution
Aistribution
Aynamics
9function
9geometry
Araph
E structure
9knowledge
9markov decision process
Btrix
Aechanism
Aodel
9optimization problem
9principle
Boblem
Ccess
9reason
Blation
Hship
Bpresentation
Bward function
9semantics
Atructure
Aystem
9task
3score the effectiveness
8s the importance
7ing the importance
Fneed
4tand the behavior
Deffect
Jiveness
Dimpact
Enterplay
Drole
Dworld
8ing and improving
Chuman behavior
Cof the relationship
Ctask
Dhe dynamics
Geffect
Guncertainty
3water domain
9environment
Axploration
9image
E enhancement
Ery
9robot
9scene
9vehicle
2sirable behavior
1irected graph
0even distribution
5terrain
1xpected disturbance
9event
9way
3lored area
0familiar environment
0ified analysis
7pproach
7rchitecture
6formulation
7ramework
6generative framework
6interface
6manner
7edical language system
8thod
7odel
6network
6perspective
6representation
6solution
6theory
7reatment
6view
6way
2orm convergence
6distribution
6sampling
5ly bounded
8distributed
2ying approach
7framework
7view
1ntended bias
1que ability
6dvantage
5capability
6hallenge
8racteristic
6ombination
5dataset
5feature
5property
5set
6olution
1t ball
3hypersphere
3sphere
3test
2ed kingdom
5nations sustainable development goal
5state
1versal adversarial perturbation
9pproximator
8constant
8dependency
8framework
8robot
7ly applicable
0known a priori
7nd unstructured environment
7rea
6category
7lass
8uttered environment
7ovariance
6degradation
7istribution
Aurbance
7omain
7uring training
7ynamics
6environment
6function
6geometry
6indoor environment
6mean
7odel
6number
6object
8stacle
6parameter
8yload
6region
8ward function
6sample
7hape
7pace
7urface
6terrain
7o the robot
0labeled corpus
8data
Cset
8example
8image
9nstance
8node
8sample
9et
8target data
Gomain
L data
9ext
8video
5led data
9target domain
1earning method
3shing the potential
Fwer
0manned aerial system
Evehicle
7ground vehicle
7surface vehicle
7underwater vehicle
7vehicle
1odeled dynamics
0normalized density
Bmodel
0observed confounder
Hing
9variable
1rdered set
0paired data
7image
C to image translation
1recedented performance
3dictable environment
0realistic assumption
2solved challenge
0safe action
5behavior
5state
2tisfactory performance
Dresult
1cented kalman filter
1een category
6lass
6onfiguration
5data
9set
6omain
6uring training
5entity
7vironment
6xample
5identity
6mage
6nput
7stance
5language
5object
B category
Cinstance
5pose
5relation
5sample
6cenario
9e
6ituation
6peaker
6ubject
5target domain
7sk
6ype
5view
9point
1olved challenge
7problem
1table training
2ructured data
Benvironment
Bterrain
Dxt
1upervised adaptation
Clgorithm
Cnomaly detection
Cpproach
Bbaseline
Bclustering
Constituency parsing
Etrastive learning
Bdomain adaptation
S framework
Tmethod
Bfashion
Ceature learning
Cramework
Bhashing method
Blearning
J approach
Kmethod
Coss
F function
Bmachine translation
Dnner
Cethod
Codel
Bneural machine translation
Bparsing
Cerson
H re identification
Cre training
Etraining
Brepresentation
P learning
Bsemantic segmentation
Dtting
Btask
Cechnique
Dxt style transfer
Craining
Bvideo object segmentation
Bway
0tapped potential
2rgeted attack
1rimmed video
-p to date
8 information
0date frequency
5rate
6ule
5step
0per and lower bound
4body
6und
9 on the number
9ed
4confidence bound
4layer
5evel
9 objective
-r10 robot
05 robot
0ban air mobility
5rea
4driving
B scenario
4environment
4region
5oad
4scenario
8e
4traffic
0gent need
-se case
1ful application
5feature
5information
7sight
5property
5representation
5skill
5task
6ool
1r behavior
B data
3command
5ntrol
3data
3effort
4mbedding
4ngagement
4xperience
3feedback
4riendly
3generated content
3information
5put
5struction
5tent
9ion
7raction
8est
8face
4tem interaction
J graph
3modeling
3perception
4reference
5ivacy
5ofile
6vide
3query
6stion
3representation
5quest
5view
3safety
5tisfaction
4imulator
4tudy
8 show
3utterance
2s and item
4need
4preference
4to interact
7understand
-tility function
6guarantee
6loss
6of the proposed method
3ze llm
6the information
Aproperty
5d to improve
Atrain
4ing large language model
9lm
0most importance
-wb anchor
+v coco
0l
-100 gpu
-ae model
0lid inference
3ate the accuracy
Cdvantage
Cpproach
Bbenefit
Bcorrectness
Bdesign
Beffectiveness
Eicacy
Giency
Bfeasibility
Bmethod
Codel
Bperformance
Croposed algorithm
Lpproach
Kframework
Kmethod
Bquality
Brobustness
Bsuperiority
6d by simulation
8in experiment
Bsimulation
8the effectiveness
Arough experiment
Gsimulation
Qs and experiment
8via simulation
8with simulation
6s the effectiveness
5ing the effectiveness
6on accuracy
9data
Dset
9error
Axperiment
9set
3ity of the approach
Eproposed approach
1uable information
9sight
7resource
7tool
2e alignment
4estimate
Bion
4function
C approximation
4iteration
0nilla counterpart
6fine tuning
6gradient descent
6model
6transformer
2shing gradient
1tage point
0riable elimination
7impedance control
Aortance
7number
7selection
8peed
8tiffness
G actuator
3nce reduced
Ction
G technique
3tion distance
7al approach
Fximation
Buto encoder
Eencoder
Adistribution
Ainequality
Cference
J algorithm
Kmethod
Dormation bottleneck
Alower bound
Amethod
Bodel
Aobjective
Bptimization
Aparameter
2ed set
3ty of application
9baseline
Aenchmark
9context
9dataset
Aomain
Bwnstream task
9environment
Axperiment
9manipulation task
Aethod
Aodel
9nlp task
9object
9problem
9robot
9scenario
De
Aetting
Aituation
Aynthetic
9task
Aerrain
2ous ablation
7dversarial attack
7pplication
9roach
7rchitecture
8ea
7spect
8sumption
6backbone
8seline
7enchmark
F dataset
Fs demonstrate
7ias
6category
7hallenging scenario
7lass
7ombination
9ponent
Auter vision task
8ndition
9figuration
9straint
9text
6data set
Aset
Ds demonstrate
Q the superiority
7egree
7imension
7omain
8wnstream application
Htask
6environment
7valuation metric
7xperiment
8tension
6factor
7eature
7ield
7orm
6granularity
8oup
6illumination condition
6kind
6language
E model
7evel
7lm
7ocation
6machine learning task
7ethod
Cology
9ric
7odality
9el
6natural language processing
X task
7etwork architecture
7lp application
Atask
6object
C category
Cive
8stacle
6parameter
7erspective
7latform
7ose
7ractical application
8operty
7ublic dataset
8rpose
6real world application
Hdataset
9son
7obot
Bic task
6scale
8enario
Ae
7ensor
8tting
7hape
7imulation
8tuation
8ze
7ource
7tage
8rategy
7ynthetic
6task
7echnique
8rrain
7ype
6vision task
6way
7ork
1y over time
2ing amount
6complexity
8ndition
6degree
6environment
6geometry
6length
8vel
7ighting condition
6number
6quality
6scale
7hape
7ize
0st amount
9s of data
3majority
3number
3range
-c class
1dimension
-ector field
5machine
7p
5quantization
5representation
5space
0hicle detection
7ynamics
6localization
6model
8tion
8unted camera
6pose
6re identification
7outing problem
6state
6to vehicle
7rajectory
5s on the road
0locity command
9nstraint
7estimate
Eion
7field
7measurement
0rified by simulation
7in simulation
7the effectiveness
9rough experiment
3y the effectiveness
Cicacy
Eiency
9feasibility
9performance
9robustness
9validity
4ing the effectiveness
1satile framework
8tool
6ity and robustness
1tex set
2ical direction
7wall
-gg 16
-i reid
0able alternative
6pproach
5solution
0ce versa
1tim model
0deo action detection
Brecognition
5nalysis
6d code
6omaly detection
4based person
G re identification
5enchmark
4camera
6ptioning
8ured
5lassification
6ip
5ompression
6nferencing
7tent
4data
8set
5eblurring
6mo
8nstrating
Fon
6scription
5iffusion model
5omain
4editing
4feature
5rame
9 interpolation
4game
5eneration
4inpainting
7ut
6stance segmentation
6terpolation
4language model
5evel
9 label
5lm
4modality
7el
6ment retrieval
4object detection
Bsegmentation
4panoptic segmentation
5rediction
6ocessing
4qa
5uality
6estion answering
4recognition
6presentation
6sult
6trieval
4scene
5egment
Bation
6mantic segmentation
6quence
5tabilization
6ream
Aing
5ummarization
6per resolution
6rveillance
4task
5ransformer
4understanding
H task
3s and code
9supplementary material
5captured
5recorded
0ew angle
3change
3direction
3image
3planning
4oint
3synthesis
C method
Dresult
Dtask
3the task
2ing angle
6direction
2point change
8selection
8variation
0ne robot
1s mono
0o algorithm
2method
2system
0rtual adversarial training
7gent
7ssistant
7vatar
6camera
6environment
6fixture
6object
6reality
D application
6scene
6world
0sibility constraint
3le image
7nfrared person
L re identification
6object
6part
7oint
6region
6spectrum
2on algorithm
7one
6nd language
H model
Inavigation
Itask
9touch
6pplication
5based approach
Blocalization
Bmanipulation
Cethod
Bnavigation
Bpolicy
Breinforcement learning
Bsystem
Btactile sensor
Dsk
5community
5dataset
5encoder
5foundation model
5language
D action
K model
Flignment
Emodel
Enavigation
Epre training
Etask
5model
5problem
5sensor
6ystem
5task
6ransformer
G architecture
Hmodel
1ual affordance
6mbiguity
6nalysis
7d quantitative
L result
9semantic information
9textual feature
Hinformation
6ppearance
6rtifact
6ttention
8ribute
5characteristic
6lassification
7ue
6ommonsense reasoning
9unication
7ncept
8dition
8tent
Axt
9rol
6ue
5data
6emonstration
7tection
6ialog
7versity
6omain
5effect
6lement
6ncoder
7tity
7vironment
6xplanation
5feature
7edback
6idelity
5genome
B dataset
6rounding
6uidance
5image
7itation learning
7pairment
6nertial
D localization
Enavigation system
Eodometry
Eslam
Fystem
7formation
7put
7spection
7terface
5knowledge
5language model
6earning
6ocalization
H method
5modality
8el
5navigation
5object
B detection
Ctracking
7servation
6cclusion
6dometry
6verlap
5pattern
6erception
6lace recognition
6re training
7ior
7ompt
8perty
5quality
7estion answering
5reasoning
7cognition
G task
7gion
7inforcement learning
7lation
Dship detection
7presentation
J learning
7sult
5saliency
6cene
A understanding
6earch
7mantic embedding
Ds
7nsing
9or
7rvo control
Aing
D approach
Emethod
6ignal
7milarity
8ultaneous localization
U and mapping
6lam
9 algorithm
Asystem
6pace
5task
6exture
6oken
6racking
8nsformer
5understanding
5word
8ld
4ization analysis
Cresult
Ctool
Bs demonstrate
4ly appealing
7degraded environment
7impaired
F person
7pleasing
7rich document
K understanding
2omotor control
9policy
F learning
0t architecture
2backbone
2model
1al component
4importance
4part
4role
-la model
-ocabulary expansion
9size
0ice assistant
0lume of data
5rendering
4tric data
9representation
0ronoi cell
6diagram
0ting mechanism
5rule
0xel based method
4grid
-q vae
0a dataset
2model
2task
-r headset
1interface
-ulnerable to adversarial attack
Oexample
Operturbation
Dttack
Cbackdoor attack
+waiting time
0lking controller
6experiment
6gait
6motion
6pattern
7erformance
6robot
6speed
6trajectory
1l clock time
0rehouse environment
1m start
1ped image
0sserstein barycenter
Adistance
Agan
Bradient flow
Ametric
Aspace
0ter surface
4tank
0velet domain
0y of learning
2to achieve
6ddress
5combine
5deal
5evaluate
5generate
5improve
5learn
5solve
5train
1mo dataset
4open dataset
G show
9motion dataset
-eak assumption
3correlation
3label
4earner
3supervision
E method
Fsignal
2er assumption
2ly labeled data
5supervised
F approach
Glearning
O method
Gmanner
Hethod
Gobject detection
Nlocalization
Gsemantic segmentation
Itting
Gtemporal action localization
Gvideo anomaly detection
1rable camera
7device
7robot
Cics
7sensor
1ther condition
0b agent
3pplication
2browser
2data
3ocument
2image
3nterface
2of thing
2page
2search
4rvice
0ight matrix
5parameter
6runing
5sharing
6pace
4ed average
7combination
7ensemble
7graph
7subset
9m
7variant
4ing scheme
4s and activation
0ll behaved
3calibrated
3defined
3established
3known
8 method
9problem
3specified
4tudied
A class
Bproblem
4uited
3trained model
3understood
-heel encoder
4odometry
3ed legged robot
6mobile robot
6robot
0ite box
7 attack
8setting
0ole body
8 control
Gler
9dynamics
9motion
9trajectory optimization
4dataset
4framework
4graph
4image
4model
4network
4pipeline
5rocedure
9ss
4scene
5et
5lide image
5ystem
4task
5raining process
-ide adoption
4pplicability
Ation
4rray
3class
3diversity
3margin
3range
8 of application
Cdataset
Domain
Cenvironment
Cnlp task
Cobject
Cpractical application
Cscenario
Detting
Ctask
3set
4pectrum
3variety
A of application
Eobject
Etask
2ly used benchmark
2r application
5udience
4range
9 of application
4variety
2spread adoption
Application
9deployment
0kipedia article
8page
0n rate
1d disturbance
3speed
2ow size
1ning strategy
0reless communication
7network
-mt14 en de
-ord alignment
3dependency
4istribution
3embedding
C model
4rror rate
3form
4requency
3in context
3level
3matching
4eaning
3order
3pair
4rediction
3replacement
6resentation
3segmentation
5nse
8 disambiguation
5quence
4imilarity
4ubstitution
3vector
2s in a sentence
1k address
Aed
Bs the problem
4im
4ssume
3bridge
9s the gap
4uild
3consider
6tribute
3demonstrate
5sign
5velop
3establish
4xamine
5plore
5tend
3fail
4ill
4ocuse
9d
3highlight
Cs the importance
Ipotential
3in the literature
5clude
5dicate
5troduce
Cd
5vestigate
3lay
4everage
3model
3offer
4pen
3pave
7s the way
4resent
Aed
As a method
Enovel approach
Kmethod
Cthe design
5opose
Ad
As a novel
6vide
3rely
5present
5veal
3seek
5rve
4how
7ed
4tudy
4uggest
3tackle
5ke
2ing environment
6mechanism
6principle
6space
2s address
5im
5ssume
5ttempt
4consider
4fail
5ocus
9ed
4in term
8he literature
4propose
Bd
4rely
6quire
4show
5tudied
4try
1ld application
4data
8set
5emonstrate
6ployment
4environment
5xperiment
4image
4knowledge
4model
4problem
4scenario
5etting
5how
5pace
5tate
4to demonstrate
1st case
8 analysis
9bound
9guarantee
9lower bound
9performance
9scenario
1th exploring
4noting
-riting style
7ystem
2ten language
6text
0ong answer
4prediction
-sss method
+x ray
3 image
-lm r
+y axis
-cb object
2video
7 dataset
-ielded impressive
G result
3s improvement
5new
-ork city taxi data
0utube video
8s
+z axis
-ero constraint violation
3level
3mean
4oment point
3shot
7 ability
9ccuracy
9pproach
8baseline
8capability
9lassification
9ross lingual transfer
8detection
8entity linking
9valuation
8generalization
8image classification
8learning
8manner
9ethod
9odel
8performance
9rompting
8scenario
9etting
Bup
8transfer
Dlation
4um game
-s sbir
`

/** One digit an entry for each column of `TERM`: see `decodeColumns`. */
export const TERM_COLUMNS: readonly string[] = [
  'AICCAG79DAANBNEE8AGRAGF7BBDBCIBBDB977FBKCHDIFGLHMIDNJEILJMDF9S9FOLEJBF9PBDCA88FKHFM7RCDIBW8SBB9KD8DABIVTE8BPKH9MFICTD7LDHTDGEIFHER7C98PBKCKB9GCDIB7E7BFBD7C88ARH8HAMJOK9F8B9CBEGEB8GLDH8EC7BKKIFCBMHLGEEEBE9BGBH9EFB7XE97BOG89BB8J988ADIFC9FAIOAIIJ7BOF9ED9GB9CBHBMAIIH7BECFDDBCCF8CEEDEA79BACCAGL88E77E9EBDAH7BC8ME9CAC8C9GA8AE7A98A8B9A799A87878B9CE788DCOA9ABBAPJBFNIIGBAMDHBFBC779797GM97B7CBBD9JBA7I9IKB9CCLB99MEDJFCO9E7F9J7GADCFF7897J8BMEICBH7A9M8E9BEEB87D9CJO8HEOKGH7G88N7IDFHCACBD98IAGBIBEJD7BAC9FFAEUUCJF9A79A77D8877M7ANE8IABAMEJP8FEEJB9BNCIGPKFRNJEF9PKJFMaSPEFDHCG97A9CDCACPB87DL8EFGD9JFDDFIJI9CDJESEC8JBGILFU7FFID9BB7BOIEBGFB8DB88TCGFGB7IIB8BAD7CB9FHM97QGA8A97AHBDFBB877N7BG8FBE7COFDFIB9AC9BIEBKF9A7BB7C8CBFEHCB7BH7C8C9IA7C878EHCHC8GEBHC7HJ7BACBFE9MJB9DADBA7AI8B8E79GC8AEDBPD8CFCHCA8P87MEIUDBHBFJCDNG8B7B7BCIJBIE77C89BEECCG9BIB7ACBA779ABDCBAA899FUDBCCG7DACFR7CAGDQCKCD7BVFC9FPDBBCPIBHT99EA9B7CIBLJD9KHHJBOCVDBG7F99ECBBECEBBCB87ICKGFBGBI9C78AEDADEFG7C8BCGJCE8CBEB9CE898BIFCB87JBENBACHACD7GB9ACBH7GBBAEAD97A7CBDBECGBGHBGKBHKMHLCFMIGDDGFF9BEJ98PDFB78CA8EAGAJEBD98IBEKG8EC9ACC9C9LHBCCEDF9FDCHFEHKCA9B8F97BAI97889DDCGCDCGHBHBCEADHD7E79C9BBED8CIFCBGE9D8779EBG9979GB7F9B8ADAH9F7D7CADGEICEMGCKE8IHDN97J77G9DAC7DA89E8ECEO7J7JE999HKA99LGFCCCB9G9EI899E88LDG9999G9OBRHFG8BBBD8CBJ7BG779C8DIBGBIB887G7BIDA8G99LBEAISREBJGHA9E7L8IBHBKCEFB8S8H99FG7A99AFCAK7IGBH9GB9BD7BC89JFFB7D89DDGL898BN9A7BGI98FJD7D7BEB9B899B8ACDVCAC8CDDPBDBCC8H9AMB7KJCH8JBFOGB9EEEB78GGLGFI97BO98ACICEFFEJLJLAAHDEH7HKV7EI9G998J8KBFCNHJAJHC8K77FF7F89EKG9CAEF7HILJGGBEHDF9EJ7FJFB99GEIIBJDDD9ACMCLCEHAEB88BB7AC99BE87ID8DGI77NLFKF9JGCIAABF78878BJG8B78ED89B87DBF8DICRBFKA8A8CAHG9FCAJBHRXUIeXdaJP7GAME8FB9S89BIKDDEAK8H7F88B8FCN79D9BIG9EB9GIB8BBIKE7B7B9EB8BE88JCCCHEBEAB8L8BED88AKEEFMCE97EAA7D8KBC9BAJ9MCAMOFEZMTSEFI9MEEDEF7D87KAA7D989C8ACEDCCIB79EEBBACG9O8IQNPKEECP7HDDBP7789F9BJ8CA9BCBDEDCG7E8NADD9CGG8P7IAH8CGMCAA7KC9A9FCEEICBD99HDBPNJHBABK9F9C88ACNBHGBaDH7HB9J8MEFFBJFB98I7BS9EFCFRB879BECRLX7BAECBB8BAB9KEBCEBIBG8BCECRFAA7GCBMBRF7EDB8G8I77CN799CBCC9BK799IC8L8B9I8FMI7AJH8K797JC9KJCGJJGEIKK8BBEFGAKHC8FC9D9A8GC77C9A879F99A9NALBGFCPL8O9IAEAN89BAHNCB9BVAUGFG9GB8G9FID779FAC7BCK9KCA99M9DF898KGBB9IQH7GJ7LNG9DRBAEBB99AL7CBI7AE9DB98CLFGHIGD8H8HCECK8B8C7BHEdQICPDBHDB7CCH8CCEEBIEDJ9GK9EGBSIEAPD8GB88A8CBA97BDEGCBKEL8CLCB9C7GMGJB9BCCAAHD9C789988CF7BDJC8ABDDBHDI9OEEHE9AB9BEG98B8GD9EBEFG9GHMCG9BL89FXBE9BII87LEJ77G8JFBBB77DEADBG7FGNI99HMJCJC8AB7BBH8P9B9DEK79BACB987DGFA88899B7VHCACCBBCBB9I889FEP8HLGBGHMB9N9DHCDF9GEEHBIBAB78PB77CA7JMJ8B8BGBL88BEBEGAJNF8DB7EGBKEHBBDOBH99DGMEFBK9SKBCBGGLDELJE9BABCCAF8A98G89A7DBIKAA8BGDFFALHBKJEG8CE999CJAB7C88AC79A8EA799A7CGBE7CBEBACC78EGPFE8998BBAG798W79CES889ABEDMCB99E89MBDPE9M9P7BFDD9EN9BEILBLBBA89E7FMEAE98B78CFBHHC98B8DFA8BADE9E7IC77B9B979E787HCHE8PEE9AB9CC8DAI8IFA77D7FBICCBD8BIEF9NG79H9PD8M7C7H8FCCBWCCPGK7DAZB7K9CC979BBCBB87DDCDLJGJ7F7LJEAEBK7779CC78G9DFGE8DAC7CCC78SC9GFPF9BBBB9AJ79CD8GCBKBM9KOIBGCCB8ABGB8J8GBEHBFACBEIJ7GFCRFBI8DGHKOEDEAIKQJOQ8GBGYB988GBF8ABAI9H8DFE8DED78IFE99G8GEBBCAB8DFFAI87H7BJCF7ETHLUL98BG8KIAE9E9AFODGAAECD8DDDLMD9CIB8EDRBBNB88AB7KDD87CJHHBNABABHCN97R8IAFNCCR8QR8IEDCGJM97AK9BAABGF9BDFECGDB8D9B98FB8DIC87DC987I7GDPBB9ICDBF89BJBBNKD9H87EGC8TEICHTGEKJAECA9CLDC7ABE98LIHBCCCBFG9AEEGB7ANE9IA8EBBDH87B88DC8FADH87BCLGB7ALFA9DBEGCBBGODBMB9FBEE9FLFGJCCEGEAFEDDJD7AH9KDBA8K79FAT9M8K7EI7CAKDE7O8E8DBOEUIMCPCFGLGMGJABMFK78IBBACA8A97F9L999J78AO7DCWJFR8BBB98EN7BD77G77D7FBA9DDC8B7FCEFH9BAFI799E9FI9B88JEDCBEMS9G9DM7BMJJIDHH79J8DJBC8KADG8HBMM9CEDALJTHAHMHE9HCEC89EB787BEM7AG8J87H7E9EEEL8BJ8ADAHGCQ7UJAE78FAC9ADCC7A8DH799LH9JB99E7ECCBEKFHFIE87HABFGPE9H8HBRBBA7FCCFJMGVGYBKCTEEEFDBB9GF7FL99QB979HB8KSBCGABALAB7AFDHUIA78BTFEB9KIEIB7CDAB987G879JIAbF9G7LH897BDHB7GRB78HJ7BDG9HDJCA89C97JCFMCCBHHCDKABEH7EFBH877J897GAAEA7EDED777H97JDA77TE99VCBCUGGDBA979B7AAADD9A8LJKH798KDH87D7HAFAE7MBCFKGFBFLG8BEPBKLEBAA98BEJABCDA8CFA7ABDKA8CCHA87V7DBF8FJCK77F9BAHCH878C8C9J9EOJE9AEBOKBFCAFADTCGHMEABFBDFBFAF7KAIOKFE8FE7B8AGMGEK9HE77A98FG8FBFCDFHCR9EFGBHAFHA8MBQ7CKGHBEHHB7ECB999BFF8EEDFE8DB8Q9D8KCBGDOIGA79FFDBEGDBOBDECI7HTC8AIC88GAIDBRBACACBAECBLHBOBIBHB98EABB7E99HCD7BH8CKJCBPCECBCAGM8DA79MA9BM8CHJHBBDYFM9KFAECBQBCHCG9ADB8C9FBEKPFOMDNBJAAJECARCBNFNIFFSBDFKJDEURQJSFEQRH98EHBEE8EGHFE9BK7DBA9LCPEBAEB9MFE7P88LUILCDGBDBJEFBC8DC7AF9EFD9LGJFSKAHEHIABGHLHJCDCDENVZ7CD9EABBDC9FBHHKCCBC8HK7FL9DBHAD7L9A7LBDCF9AD8ACECE8DF8CA7ADGDD8D7CBE9I8EPCCBDHTFCCBBCKG77BCC9B7B8I7B8B8D8OBHAEGECOI9BD789B8DC87O7IBCMKABGG78EFHAKED8DJAD9BLIM799BSB8IELABU9B77A97C8DQNACV7D79BBFOEC9VGG78CECF7ALMGEIDD7IGAB8GCEI7D8BB7DB7EBCD8HBQKLAA7CEDIE8A97BK7KB8G7B7ARFC8AGBI77J9D87BDGJTBA7NDACBC9KGBHGYX8AEFHFA7BKPBELECBG9BBJDCBCJHCDNJ97B7ECFKOKEKBP9BYFEOEJNGKEG9D8CQV8BC8CFBCCFABF7KBM7EWAGGYPBEFMJ9B9ABPR7F9DFBEMF9IBMEIRDABIHHBCBHBBHGBGFIJDAHCFSFBMIAK8ELKFGB9PCBN9BGKFVELH9MKOGJ8ABMNBBGKGEKCHBBBIM9EG8GKDKJMEMNHQGBCCEJAEB89SKCG7EDBI8BIKDCIGGIaPMB8EEIEEYGHLI99AC87M7HBC8G9D7DBDBFACDCD8MLZB8ANMEIFCIWF9C8OFFNBEK88BD7F9GBECDAEAE88CBFBCD9FOGBFM7CNJACF9AEeH8OKHJ79MQUD8BGLCJQT9DDcG87GCAEGXAEFCBHBLCA9AFDEAHFCDD7GIAI78B8BF7DGG97PGA77DD9C9BB7EBF9EBSUBCB8DEH9GBA889ABFEBC9KHIFKENHEEMK99cGFFSLLC8BH97AEN8JB7BBCE77KD9OU7IKGCGA7A877FBK9DBA7H9DLDD9E87C99LA8BDBC9I9MBE8EC89BKB9DCBLFACIDEDECHA7EF9JADMBIFB8CGB77BGKG7CFJBD7C7OGAKEFBAHBABEMDHKDCFAB9BB89979EA8E9MLJ8GVA8GC7DEGQPTIECNA8CNCG898A9BE87B9G87899777CH9GFHFKFE8GA8BQBDEJ7E8C7GAFJHIBJB88L8B9EG9DG7EIIDE8DFE98BBBCC8AC79MF99HAC9BHBCGH8E8CBDCEE7C8ACHHK9IGOCAC7AEBBAF887ABBGEA8KHB8F79NPGJLMDPNETRLQKCGKAMRE9HAECIBFH7EO97R9BA9G977DICI9FA87J7DA7ACA77C8C899999987G8ADEB8FJQCJ8BABCCAF97CAECECMEE7KK8MIIHEJIGARE8B8BCB97H8FE8EK9NIDKBDEBDFHAIIAGDNC9HBI8HGI9AN888QGAA7AGGISFGCCO8979DBJCE7D8EKBAKBEB77CJAH98AK788JFK9FQAKCR9BGHCFBKHQEOD8B98JCAA7DIOE8CI9FJAGBDAGF7CHFFHN8DENOG7AL89GLAI7AMJB8EHI9IDI8BAFATBGKBA7BVHDE7ENIJ7A999D9C8EKGBBGRBBSRE899979AHLGB7G8AFDDB9B9BABAB7DE9GL8EEB8ECGC9788ECW7LCGNAHGCF8BG7ENFFFHJLOHFL9BEBHB8AF8AB779BB9EBIA9FBNI7JGCDG8CA8BGHHCBBGB9DIC9CA99FD9E7FEN7BF777F9OA9GHBHCJB7BC98BDELD9EF8ELNCFELBA9JCDIIMDFAD7B7CADC79GG7HEHBEDEHCBIGBIGCAARH78B89BIHFG9AAH8B8ABD878B98CAHNAK8KC77H9JECJ8CA7L98BDJDS9ECAEBENDCA7IAAHEHAHBCBHQBABAGBFEAKF7Y8FBFMBDCFGEACGJ9BPKJEELGSA9QB97HECPJI8S7K8NTBCVAEDDBHEBJ8CE9FC8FEB8O7CBE8FJ8ZEA89CCBGAFH8C8H7798AC9A8EDKBJNGD89HAPH7BCJDBC9CA8ABECDIBF89GG97FB8ADDB989JG9HBEDA7T9CACDKA9DF99IAGARCM7IHGEP78OEFCODACME8GO89EAEJFJ9F8EG7BJRHBJABA99GAF999FRFBBCC7O9F8ABI8HBDBELHA8C97B88BCM99B798BBDMEECBG9DAC8I87CABAHHL9FP9C8C9ACAE7EB8AHKAA9D9HDCCSI8EG7E7HAMKHHK9D8777O98OBDG98LBIA7FA7FGO87JTH8B97A7BAE8GA7JJ7GAIEDKBA9978CFT897GLKLCNEG7BEIECB99ABE9KKJB8IAK88PDDLB7PKFFI8EGCB88HGEIDLEE7ALHEE77N7F8C7MGK9HBB7AC7AC7I98AF9BLNBGGBDAG8FGLOGEU8IJI77CBF79778AB7EC8B99B8EDDLEDBCB79O8FFAS9BFBPBK9I8BI99HMW8LA7ANC7PN7ETJ9G799GB8BE79JEBEAGB8FCHCF9C9KFJBMFB7J88LAC99AH9G8CEAK7AVMIJH7GEFBG8DD8CB7B7AE8FCH9VHGEE9GeJECFG7KMP8BBOGLGEEECE8HN7A9NME9B79BI97PEMNG8BBABB989BCFJ9ACEHJMDFBA7GEBBD77ACBACJMEDKB99BFAEBAGBBABAB9E9B9BBDBCIGH989799EIAD9979F7C7AGAB8BCHGD997EB98FB9GJGD9CCCK9KJSGBLIAABEE9H9F9ELFGEGCBJLHBCB9EGE9HEBACH8DEHG8AAEABBBAM7GAGF7BA7HADEC8BJL9QMICEEDBEKMPH9EFB7889DKAFE7GADEJ8FLB89G9B9F88F7787DBDCHEF7A9B7ABB87BBHAB99BD9E9A7BC79BC8C7AACD88B9ANNEKQCKSLPG9GBMJ9BCK89M7D87E97EGDECCEABEPG8AEFHSCHBLAHGE89D9HBBFE8D98AHG77AG9B7BAMAIGLKGOENFUFDCDC8FMOCFDEAHDQDEIDCMDOJGGAOCBJJJCEB9DC7GGEI987H8HGEDBBGCEHBB9AH79F8GDE9GDBA9C9E97MG8FJCB88C9B8BM7AGC7BA879AQDEZ8CA9B9GO7N9C98CK77RJ9G89B8GJ887HBCCMICC7fBAEGADBFDCH98HTEDAC9ABO8BLE8B8PBBWV9CQKFOBCB999Z99H7MA8G7BBABBFFFKC8DGKEDBAFBEFHBTJ97OHEL7AGDLB8HTBGDGGB9CAj87BB7CH88ZMGC7ENEC8EJG9EMAP987HcG8HIJDIBCAGKOGABPA778K7JJBC9D8CBBBBSDFAJ7bPEHFDEHBJ79MI789HECMKD9EBBMBBQHC7DBED9NBFBAEQBODJEH9K97EPCACAIDUMJ7FEUKIE7D9OEHCAH8ECCNdG7EEKLFG7AGIENFJB9AECEP7JFEB87HCJDC8AFJ9A7AC89978FDCBB8DGAA97878HLE8EBI8BFFDKG79BBA877BA8E9FD8EGH89BHCBA7ACBHBDC9BABHAGHCAEACL77777SNE8A7DO8M8MBCFB7FBF9NCFBETDCiC7WDJUL7ALD8KGGE979NB7BWL7G877ABHFA8I7MDBBJ9BFGCQJCPHBE9AU99FCBB7IDE78C798DGAJG9B778DJHIED8P99DIBDDBCBECNEC9N9EP89EA7G8EDEADAB9FEBC8DC9GH779NEBEB87KBC8BGEE879887M7CFCF98CEB9LBIBGCGPBCI7T9DHEDKECANDCO8DGBEBDEFHGCG9OGG9KFCCLJ8GHE8EA8BC7FD8LAGBNB9AEBFECDK7CBNF9ABJEDDDFCGKDL7F9BCBHFEB9IBAFHCBJHO8GFA7EDCL77QJCDCCI887C8JHNEEL8FDJEBAHBCFC9BE8BN98KEBFGE9D99G8EBHBAA7B9B978ACFG89FJK8MNGBFAFHFEDCFNAMEEGHT9PQFGHJ7RMUENA9KJC8UBNDEIVFFNBBNIE8BBTCCC9EPGEOK97BCIFCCE87aA7B9CMBEBF9FU7B8GCCEC8CCHEF8998HI7GO9EHB7C8E8DI7BD7D9EH7R7CFBB8DEC7IBABDG798BA8FIGJDJ9E78D9BA7D987DC8D97BKBLA7J8EN8KMGCJbBGDEHDFDCGC7FCFBBCABAA8CU8CWC7LcF8DB9B9CBKCCC7BGHGC9BC9B7CDFB9HOABCKEND977EEHTF8IIBCCIBJCGDJG77J88D8A9AAB8DF9F79AKIBL9AJ97CCBBCD99CG8DA8HFA789B8BEDEBAEB887D78E8HCHEGD9GDM9JEJH98CJ7GC98EACCA8EBIMFA9A7J8HGDCFB77E7DAB8EG8FEECNDCCIC7LCGCJLM7HAADCB9EGEIAIDBI89ABDFEDA87G78E8ED8GBF78MDBG97EHGN99D9987778REOL8B798M898BG8EB8HA78GEE7FK97DEIK99N9A7FO7LBFBLEBLEJABHCMH8EGBGDBDBBDABLDJ8DEJMFFBIDCKGCBG8FECALABILIKDINID87CDEDC8GJE8A98I7FM978C8DG8B8HABJ878EH979HBEF7DCFEDBIBIHLEDOBGBBHE8FJOGEGG88I8ERB8EHBA7DFIKBBP8FBLFDGH7AEAELF7BA7EGB8RC7CJBCCEO77DDBDCD9D9FKHMGPMCFJEH8GE9GMCBGFEAIBDCF7VJ8CLH9MRAFCAEAG777JBH8D9B77BEIEBHCE78A9A8LC9GFCGCCBE7FAFDA9AB77GBCD7G8ADPFE8EPMHNCWCHKM7CEFB9A8I7AFIBIIAD8JCBCBRBEHF9GG7F8H9T8ABCB9JEBAG9CA8BA9EFB97B9U8AGBNSEOHEG9RCEH89CC888C798J9E79AEBB8BE7EB989ELECODHG9CB888BGCKGBFCCDBHAHDBDINJEC9QEECABBHHCJDEDHOEE9BBBB9CIBAGE8I7CBABDC8I9QSEPMBHJTAEVEI8CBAHGC7GZNC7H8CH7H99F9H9BE8KCDBBABD88IMEFABMN7A8BFCAGGGF9EGHFMH9D9BEG9DCCGABB8BH7C7A8EB88F7DHBJF7EDD99HDA8HCOBBJAB7DJ97CO7NGJI9GMFFKJF9DEEBBDAHFCBEI9FICJA7CCH8AGAGJF9I97CHGC7BJL8GADDACKBB7C9S98G7CKA77HBBD8EDDGBLJN8HRALADD9DAJDIEBJL9E79GXGFEGKEALJOGGJB8BBA8DALJ8FCCNAKEGFGCDJ9GJHOIREMIBENGBMEEENG78KBKKYBKLB8CI7RJJB9SIFHI8BAP8C9DCEJEBJACIDMD9H8EKIGCKCCBKABGGCAAHCBDDF8DDFM9FA7E8BE9LD8A98LFJGRLKEQD98BBE7C8LD7BEBA8E9C9FGILDACbFB8LECNE8CNBCFBFEDEC97BC78C79DN9DG998BA9BHC8GCA7B78CHGGC8EC8GACA7A9IGC7QHFBDF8AGFNJF79I7A8888ABAHLBEBHDEFLBIFA9CAABCDF8BCC9II7C9CG9OC99HBC8D7789E9MJA9HBJCDBD9FCI89D9AAHEJ88N7G8EFACM9EB778B8BAACEIBEEDB9HA9FFBDLBB8EN8EBBDAJBACB8HEDGFICF78LJ9FCLAC8FEH9DEAAB8HH9EHCGCGHCHAEGQAEUB8ADHC8GBSFOBBBM8EN9LFOHDGI8BNaBBMED8C8HHGB8JIEBD87LDML9AM99UE9AJDGCFRFGEABHaC8ECKAEBFEFBC9G79J9A8GAC7UK98EQ7SD77dA8E7HI9BMB799BA7BGEEB8EAGE7CXAD9NCAEOL88DKGEEBFCECSCEKB7BMIH7IBJ89QB7H8CFFCA7CO89P9B7LEBO77JCCAEBDDMC8GC98AECBJDG8EEAAGEDN89AACEC9IG97899E99CBDBBA9HD8C88BB8AEDIA8FB897GA9E9899B9NFNGHC8ACKGF77Q8MFECE7PDIBR89CGBBCF89DHBHICESBBBDLBNDKBVBABG9DE98EOFHIAOBED9BLC9JDBP7GGEGGM8HNDDGEHO7DBE7DGKCLGDAABDCIDIS8II8LEBP8GFKNAB9ATPA8OBCE99EBEPUABGCBFGBBBJOBCKCEBABIB9AMGK8CEFH8LBBFS77ABKDC8CEA79B7B9LEE79EBGLB79HBOAF8I8C98JL7FKEDK8KBCIB9DEI7EB7EAA79ANCJCHJCABJ98C9BEH7KHE8B77CMFOBG7EWBAFALJFBCIMABPARGGEJDDEEBCLLAHHLR8AISF99DE9GLAJFQBH89GICHEH7PKHHFN77PELDNNININ9CQCRFAFJEDLDGANPBQFJGAPNCGQCDLB98CFMCABC8BBCIHJ8MHHA989IGDBDJFCXG9HGKD99FLKCGADBCE8DJA7EJA7E9BEJGB9M9BOFDAB9JDJ9BAI9CCI97C98C8JJ9EJAG988G9PBFH87DRD8KQ7CB8EHF9BBH9BF9QEPFBK7BD8HCH8BFAGDRFABJBFA9CP878A977DM8KC8BAI88DEDWBF8N9BEO7FEB9BG98FA79LFB7B8DAH798ETB8B9CBGHDE887F7DKGI7AGFDEJBFEEC97DH9AHP79FBBNHSIBHCB9E87BGC98KGABFGEMIGC9GD9ETHR9BRN99D7NE8RG7N7DA8IAFPACE77CE8IFFCBC7AA7B97BAG8BCB8ADE97CDBDBDEAF7CC87DB7BBCR7E8H8L7A7JGB7H899N8BE9EEHFPBF7B797DAAEBDFAE7BA9B7DCDE7BADC9I9AC8JBBJ9FBFCOCICEQD7DP7D8FRBABLE8C7C9G7AEBMBID78HC9QPEPF7H999DMBA7JJ9IMG7BGAKHI79BFRJAEMUF77JF7GE8D9ED8KJDJED9HGOBLHOBJCGEMCGBFHK8BCO9AIGAR9CB7BFA8ABI9D7BF8EC9CDDAHDBCDECCC8BC8IBA8EEBC7KFBACA87JD7AKACB9ACF7L9D79EFHCBBFG98HAI7H9G8DB9CBB7JD8EEQD79GFHFECNGI7VDABE87IBB9C9E9AGIGEDAGE7ICKK8BFE8L9NI89D9JFCFI8FALCACA8AFJECDKQBGECATEDB7DG99BC8KK7ACEOAFFB77FIHG9A9ABCC7FFKC7IHF79BB9DHJ9EMB7GI79GICECDBC9BKHCCLH9B9BHIEA7CCI9CJ9BBFBBBCBDD879ACCB79DDBJBBJBMCGC998BDDBHFC979D9ED978ID9AJ88B7PBAHG7B977B9CB88BGFBHEADC9AJ8L7FX8GDBI9BBBAAFZAK9DHH8C977EL977EG9D7IAICHHQ7787A9GIK8EB7CB9ECBDMA9LBMBAB8LNHAM8AA7878KE7BHADAFK78C9DA887D7DB899DJBF8CDBFD8CEIKI98CGHBFHBI89F9GFEBENGBBC7NDECBB98BBM7GCJEGL8AIBCCHMEBEMKHFFAOGJIMHHFA8JKF7BDKGIEREBB7EB7BHCGBKEEEA7FKCABAU9BRDMJ9BAJDKKHG7THIKRIIBEGIEB7JHHDBCEMKAGAGD99IACAICDB78BIJB8N8ACE8BEEEB8CADD8BIPBD7A98M9F9CDQCO8AVCG8GCCEABEVJKBD87DCCMCAE7KB9D9EJ8SGH8FDKCG9DAFCH7BI8BDG8ECCNKFA898FBBFCLBBC9CHOHHAB9DKEGK8HXCOMIEALBDJ7J7BIBGD9KD9BO98C8CF8AHCABEDBB87E779G88DHD9B88EH8ECHEBCDEEAAHBCBKN87EGFHEBREHEBOBEPAED9FFCi7899EBTDFG8DPCZADBC8CPH9JIF8KB7FBL8AOHJAFVCDE7LE8BC7E7GWAHDE78IECB7DFHG7GCCKGBLICBSBAB899BKGBFEEBCB7D9EIGC9G9BGA7Ce89W8OCDGGDXEB88DC7HA7E77CBEIGEDDDGI7A88A8Bg9BFKCFKCUCDAGCEB998AG9G8FCEBCGCFCBEE9CH89FFMJBG878999J7EB8ADFKK7ICHF9H7A7LCGB7H9777BBADCI89ABBME8EEH99HLE7RXBJHBTMIAC879D78BCM8ECE998B9ABB989B9B777EI7HEBJ99B9I9EGIKIB7EID8BBB89DAE9CFCB7I9FB79FBEECIELBBA9JD77BP7BRBPC7JG7B877B9B77JBNa7DZOHRGEISH788EE9DKI77JEFB9E7JLAHEaBOJ8C8BBCBD77B89Lb8a8FPAR9NELOVKUCOKF7998EMORHFDE7EERRVTADKEDKLA8FBIFBAG987CDDDK78RECABEB9BDDCNATABC778FS9FAD7878D78HEBAGBEAA8BCBC798BFD9CD97D99B97B78BB9EBBBF9B7NEFFG9BHBJ8CRQANEOGD8IC8JHIIHCIQ9OC8C8987C9JH9B8JG9A8IG988J97EBAL8BE78EIBGAG87H9EPBCBFA9KJ8AAH78IADO7GCACIFHCIEA8DEE8J9A9BCBEBABCD7CCAGHJLEHECNBD7CJKH9HGJF9GIBBOKDGEGDBB8RD7777CBCLNEHD77QDHD7CBGAJM7NACFB7AFDDA8B79JJJD7HE7CCEA9PE9HEGC778B7D8MAE89GLBAKICGCAIC8BBA8A9EABBBCCF9ADD9ABFADAHBBGEABGD9AK9BJ79AEHJ8EC8QBC9I9NDBDICPK9IBGGLEE9HFABLAHLCB9CBAB88JCFD7C89C8COHCTBGJFNL7FGBLJEFBD78EACGCIIDE89GHCJDHN9G9O7F9BFEAELB8EABEL7M9A79LKCBCUHDF8ANE79U8O9HLMBPIACC97NFCNBGBX9JB9GGBBGAHMECBBH9CB98ADD7F8CFQCKAZBCIED8CJCAKBBDHE7ICBJBH8VBBB7LI8AJG7CUAC8HGCECFECGEBO89C7OXGHJIGBBLD8DBCGNGICOCTIH9K7ABGSIBW7DRBCBAIM8ABD7D7DGBFF8FZ9B8AGHI7DAGKMH8A7CBBCDCBCC9KBJFAeMCKI7EHC9KUDCJB9JKKABMYJGFGDAHDOG77I8EPP8CB7ICAENBIB8NEE9BBDH777BBBQ88I8S8BDCBCFLBDDC9CC8AEA7HNB8IGBB7B9A8BBC8878CDBABEAR7AEGAHJGCACCB799FE88ABA9I9JBBAKFAAAC7CGG99CD9H88E87G979A8C7E7H9G8GHBCFEJFCFAIMGJBGCPHKZCA8DPCEHHAD9ICBB7EBEOA9ECI9C8HBEEDDABCFHDEKEDGEGGEG9IAC9G9HCB9CC8QM9VGFH9DAG8DBEHJ9IENKAEHEBF8BE9GGDJHEIALHEJECKECDEHDDAA7JD98D9GB8BCHJ9B7A9IAGKBAAG7CAE8C88C8BAA8B79EBJBI8D899Q9LHIGB9D9997C8HBGHFKLB9CCD7FLLD78LE7ECA8798BD7BADEJHC8A7J7HB8GHEJ9AHEEFKCRH9LBN88BECB988B9HG8C9E9H7E7EKK9GLOF8AFFJHMCCA87MJ87BFCFGEQBB9ECACFEJUIHJHC8978ABF789HBBaJAH9CF7DKHBECF9N78DDA99BGBAERCHCL9JCEAAL7EIN7F9AF78IFE8D9EE9JDJMAC8EBHKEBBBQEBEIADHCEFHKM8CFNIDAI879CHJFB8ZFEBMBEMAC8D8G9HCOBOGBLBMA88BL7GHECBAM789JHA89HGHCEFKBECMFLEMHCDCJBFEBJ9BHLLEHHH8CDIDNED8ECEEEFEINAPBHGFDGFQCFHEIGFCEBIHIBBKCDDQDDCQABJCMPDJDCEDGDCEGGEIABB8QCCBDLDFD8M9CBCCLLEE78FAL8DAFB9B7F8DD8CCFAADCCD7PMGMBACIBGGHK9B7B7H97888AC77B7EDFF9BFB7J9DDBK89899E8DCA8F9ICE7CD79878GF8BC8FA8ACFCEEEGBJCBGBBCPME7KAA7BEEDCIOOC8IOBAHJYGAI9BCBFIANUFBB9IBRBHAJADERCKKHIGNHBJIFIIKHHAFIAEFBKCMBABIGBIEGEBGEHCHIBEE7B9GHAUBE7EEMA7IC77GALBFHGCKB9D9DDIFCFCFBCPEN7DD7GABHGDEG7EEU97GAF79MV88KW7GHHOVBD7ME8BHIDE9C89AEFFDBLAE8O9J7T8JFG7BDAFBB98HEF7IGAODFQAGM8BSTOHBDAKBH8EJGBGHCHBF9B77DBFNE9JAEDEGJCJHGFIKHFHDKLJGFDBGKKLHKDIGV9B8BGDABBICB7DB87HEEEDIBCABC99C9ECC79HORPDMAD7HBJEBGDG8EA8WF9EHJM78AB89BE9LPGDKAHIOGGIFBEOJDJMBKLBHFCCLOSZMCAHG9MD7EPBNG8FBEGBBDBFDILAB98EEBF7A7G9BFDCC99BL89BGQAJ988BCECECB9B7DQBI7B8C9E888Y8ABDC7HECJHBAQDGNRAIBMBEPI9MGOA8G7CMEIPDHFJCSMBAD8HEQKCSIJY8JCC7GBHHBCD9FC8F9BD8CLQAAMR89KC988AACWBFCCD8D9BQHDKEVLDBNHNF9QBB9G9BCYA9ETF8H9B88ECC89CBEE9XAEGEDBLB98897JDBEGIDA9DHBIBEDMEABD9CG89ECA8IJ7EAGBJJHLGF78L7CABJ7F9GE8A9NCGC7HOJ78BK8MJBFE7DBARABEEAGDME7BDBEEFJB9CDK7LIBB9FM8GJ7FA8AEMBKA87QGICA9FGBDCBE9PEJFA8K8GB9CNG8BECCJ8QKKB9EA7CGMED7ADACIJ8A978CADAC879TCD7FBD88KAH9C78TS9B9CBAHFAEB9GIMCEB977ADA7HG8B7Q8eELGC8N9OBN9DZCBC8BPEHI8F7GHSHB878CKHA8FB79AGDB9EAEHHEF9H79JD9JCLIBBBEOQGFU98GGBDECHE89RI78KHHCC8797BDACE9AB7C8EIIJAABEEIFN7HCIECG979D7AE8DECC7HCE8EADDHGX8AEECBF9J9F97IJGSGCIMEEGFF7DPFBNKFCMN9HDKNITQ97I7DMTF9FTKkSADCEECQABDFGGH8HJ9BF8CBQKMCGDEKA8DCSEGTJB8EARHDGGNQ9J7ACC7FBOAV8AH7FBP7AN8BMA7FEDHIAEIQBE7CJHDMEBBJDKIA79KHDAAECDVENBQ78FNAE9GHMEC7NAFJMB87CBGJCBEHH8FEDDHIEIHHBDYXHACGWAK7F8MACBL9FHCBL7J89NB8CD8BEDB8A7BACEEBI7AJB79PAAHBKU8AAEHKC8DDFNG7ILGAJIEB9BCCJGC9KKBCD9BMDBC8BG8LDFA7HBHOGI7DAEGDC9B8A89ACAJ7OBCLC7CTC8EBKDECGBMGCMFLKBG7HABDGUE7DEG8G8JCG7QBLINCBB8I8LBKPG7U9BELB7H7AFFLC7NKCDJC9DE8KA888E9FJ8H9BDDACEGBAAOA98GAB9AA8CCFAHBSGGaGBNECJAIOEG7KAGF78O97P7ADD8KK77CAKBACFCDJXC89B9GHE9AN9BMKBBFYGKPHJCBIBBRACD7FHHEJ987HBBA7FJCBF89HKDHRMEBA879D7FR9P8FLF7CHQ8BDHD8BD98BI9IBNFIA7BIECEB7EBCDDGBBCAF98EFH8IGCH8CJBG8DF78B8IKG9PAA9FJIIQBA8KF8JCHBDEEDEGAC998B9A9E7HUH77D7BCGC7EM8CP7B9BI8BA7K9A887DBACNAFBBCFCEJE7BQODNJFBbEFDFHJKDJ7UCIKBKBECAFBPQBEO8MJRIHLLEE9BHBKC8DBTPE9HIFIOJGHFDMEBFP8OIICJBDSGEDV7DE7EHEEGCL9K99B7ABBKD9IN7EC9777L8D7ACBA9BDG8SGCDF7HA7I8H7D8HBFBABA9BLGIDACBECHD9C9MEECV8BBB8C7CE8BDBFE7JG9E89EDBLLBG7GFDBCC99OACKJAHOC9EAIALR9ECAFMCCCAJHL9ADCABCHBGFD9BDBA9DHA898DG9THBCBB8GDGHA8IGBEBAE9EACLA7E9DEFC798HLA9B7E7NLSCHEEK8NB8ABFOD8SQ9DDOAFYGFBJ9D8JI79EB9PEBM8GO79CE8B97CF877CFCB7IABGACBAC9FHCTJ9C9FJMCEBE7CDBAFSBALECDHA9FC7B9HEDEMO9CCBSBALNHHKBCSFM8SBE9ICAAC9FEBBTMGABG97FQFTEJBZJO9CIELL9D88D998B8B7D9BCMQIBCEE7AMCHC87G8BAD8EAFBF7AEDGEABKH7HGF8EBICBGC97G7AHHA9D99ASLAMBGBE8B99BK7H79F8EL9HA8LEBFAC7EDHJF987A87E8AB9DVHLGE79RGB8E9CHFHGOCBJ9BG7GEHEMCJEANDFCH7LAFG9CLBBJQGBFLXIFQCUGMGOCFFHYMOFEKOEOCX87J79GBFDEBAJ98B98L9KFBB7D9CFKB8778ACCA7Q8G99BKD78G9JE99BEC8AI99B88EC9H97ABL9E7LJCH9BB8IDBEBKBG9RCLN7EC8BNFFG9AJP8B9BLG99COH7O7A77X7C7PF7Q9E7BCd8DJLBH7FC98EH7cEDHA7TFDEFCNI8CJ88HSBIBE8EBCLNCFE8EKGDHHPIBEMK7FAEC7H9FE9DFIDNMHGCEB98FB8DA8CM97DGAH8HDJ9CCEFBCKEHAKGBEB8LKGDG7C77DQ8ILLF8CLDBCE7B8E8EBC7DDFCBCP9I8DBCFABBA7EKIDEEBC7CJIDBG9CILC7LMWLDFJBFAAA7CHIKIFC7D7DIDHF7JABDAE7B9MCGGBHC9FJI8BFAOMAAADCIB7B889E7ACF9B8878A99787EBKD78MN878KGCEPAAAMHADCACFJEBKD9BCEKABCLVDEB9RECBDCOELT8OM8EVAAB98ECC7CNCK9ID7IHNAABF8CNBC7BGHH9G7CJEF7BMCB7FE7B7CB8GCAGFDDB7J8M8MAABEAABEC7CA8AAA87B79G99FKBBBIIMJGE9EGC78BBC88HGNFBDBEED8E97B8EADB7AEAI87PG99EEFGFBB778BC8BJG8B9JMBEBMPBIDGAA79NEBQ7GACCK9MCHCG9I9EJHBRCLD78DBBB9AH97AAB8EH8DSECERBB8ACQCLA8E7B79B9BEADBAFHG9AUO8BOEGEPJPEFA9FFUG9AJHLEKBGA98ABA7IBCJHNIEJGN7CCDQBD8EABHAAB99cAFFOC8AEDFDDEMHHHD8IBHLBDFDMEKC8MC9AC9HCHKF99EBCN9BQH9HIGFEGUE7BDLRACAJACIBAJGIGE8CD9DDDTO98B7FE87BKB9NEB98CHFBNMEBJ7DAME7E7GDCEEFDJFEDGMZGCJFEFF8LNIDHBBBEJCJIEFG9IEEGGHBBHCA9MHCKDGEKEHHBE8FLGHDN9F7EI9ABEBDB9FIKIIAB8ECEAC9999HG7AADB98888BOEABSAD9HCNFFBOHAAHBI8B7O9GDA7EACJ8I87CA77AF77G979GIA9J99779BB88BBMB89897B7AF997FBFGE7GFOB8EI9HUH7DCIBDID898B8D7IDD8F99GG77HBEMKB7G7F9B9HHBEC9QBMEAOeBBAEGFDA8XCDA8X7HB9CB9KGEDaHGEJEDKFH87B9EHKE7ABIBAE9G8FBCA89B7H9E8C9F9977F9C799A9878BGBB7G9AAC9GA8788BSIFDCQHHEMRILNBMDEJCETBGF7IAVJCOOHBK8D9HF9CJK9C7IEBJA7D8F8B98G7GBED8C9BBJ8AAB7FNI7CG8RDI7VDJFCI9aH7P8IM79B78NB9CJB8DLE7BO9KB78E9HHGAABGKFCB77H7DFPAHEG8F8E99BAFLJHHHJA9A9CDL77S8A7BS9CGBCABGEDCF9DCB8BEA988GDUFDB8AG9GDBG8BGCFY788K89P7JBH78VV7UEJGBBcAD7B7C9GEDEE8E8CA9MK7JGCCJ99MNC7E8L8BFNWEHPGBLEMMJC7b788H8B9FNFKDFDDAFP7L8DG8787HJ9IEG9G7FCDAD9ICJCJ8ACQD8CD8CCC87BBCEKFUADFJC8A78AHDIGBH7GCEH9CI9DGJIC8I8CEBLDBABF97E77MLIHQB8BDEEC9D89H8CFKCBL8E78BAEI9BD7BBC8CEG7AFKJ78IAAC9FC89C99DJ7GDC9B889KBA77RHPE7BC9BDDCAB8A7J9RAHABM8779EEEDQEA9ABVODFAGG787CC9EJEJ9FMCA8BGHHG9BEO788GB9798GEBE8B779CE98DK7SOG7D78M88JCCW7FOBEcILBC98AALAOAHC8D87A7iLTDG8BAABR7BSCLF7BCC8FABDG8HHK7C8BIVBCGDI7CBECDHPLGQ8MRCF7FAFEC9EG8D78D87DL7BH9DBC7DCF7ADFFDCOLBA8F98B9CD7DE7GGVEC8D78BA7AYF77EAcK8BBD7MCCBN7DFCB9M9DACM8MJACGFYG97E7BAG8A7GBBIhSE789B7FBBE78CJ9C7BBATB8F7GA9E9F9BELACIYI7778K7878KQB7D9KG8D78CCMB88OBN7S7INC9DJBC8DDEAIGD8C9CA98IFBADIVFG78ABEB9FECDBA8DB9GBBG8GCDHCBFDB997B77DLD9787IB9K887BBCB9DCGD8CICJ9BGE7A77G787D7C7A9BD99B9BCHEHB8H7C7BKB9FECFMA8BHD7CC7E9FB99D898888OF7HC8H9FACD87EJDCBJA8BA9HBACJ7GF7CAECK8FH9HUDCM7DB899B97QJ8GBWHJFABCBGbFADBPB9JK9BEAFG77D98C9BL887HNCIHKIGBIGAG8CAJOCFBGRIOORD7J9HBJ797ENI88AOAA7N99HBLFKC7CHOCJEDC97BAICG879787BCBFDJSFBLH888J99EP79K7C977E9GAOBECN7HB8BF8HEBD7BKGJBCEN8EECAE9978CMKZEIJKCBMA9BHEDBAK8CEDD8LA9H9CBG9EFRB9FBACABADDC99IM9BG8IBHBG888BF8GKDDE97799KOFJCGD89GJGE8EIHO8BC7E7H9B778FHEF988C9ECCOFBBAAE9EFAHCBCC8F89L77GC7G7DKCECBG988IGLCLBHE78HFBDD9B9LQG9D9K7BM8EH88CCJGBGKAE7D9OP9CBFEM8BWCBCEEREFHN8LH8QRHC7E799G8CB7X97M999B9EJJDB9If8M8ECJCAFBDBCAJD9BDBBA88ODBD8BD8DDIEB9GMEElBCGY7KB8CDE8AW9BCHDZPK9BCNFJB99BS9AGA7BVEDIN89FJHGKBEMBOAABFB7EHA7WKBQ7AAFJPI9C7G7C8F77F7ADGCMBELCJ9JFB9C8IFF9CBEO7BGBPBGHAFKFHBEHOC8GJDQ8C7EM99ABDCE7H8EG78AXRG8A8PBCCG8HOK7BA7EBBEDJPHD9QR7KNECUNCBCFa7CADZRALPK8CDNP8BBDHE9ND9PGCABIED7MJMGEHGCNI8GB8B9GHSF8BDA7E7B89CBA88G7AB7F77EII9A7779BB9FB9CAN77DDDG8BE98D87AB9DD99BCCB8DKBCBCD899A77ED9B7CJA87C788EBABIGE77AL9O8FG9D9GKB79JB9BDGKHBB99A87BCBJIEBHEDFCBJ9AC9HC9EFINHOELAIUMGK9CHFBABFDGIFDFJLEgIQN7C9MIMGJDBBEAAFEC9BG9F8JF9PKJ8RCGEADBEEFFFDHCHCAFD8DFGCHNGG9FPIL7BCB89HAIGM9BH8DD7HEABD779DDFECJEOBGBG7CBBFEA988BC99EA9777DC987A8GBDIHCJEM787CGBC8POJI8JGHSDBNFIHCIC8D7I8H8P98BMIM97FFDDCL9899ABHGBAEECFBCBD8BE8FC8DD8BAIFEDDZFHKCFJFHGGNDBJAECACCA8B9MIA8GG8G8A9BFHAE79CE7HCBCEEDCCAEEEGB8CEFE9ECDGMJGQBPLLCJ7G9D8BCK88DG8JCCCBGLCABNH7EAGDFIHJ9QBJPH9D99J8EAIISCDDNEACF97D7N8CDHBA77B8F9A879H7DDCDK8GBBB97C878CL7H7CEA9AF78HC9FN9NDBd9PABJHC8DB99N8BFKFBDIB79VALEBA7FE8BCHPR7898HJABO7hAKADPHUFENKB77CA7BGFDPN88B8KLJCAFBJO78E98D88AC7CB9EE7DGFA9V9GBMHKCAANMHLCBB7HEFBEV77FAICC9BA9BBBELE9AHCCEGFB777EB7IEHC8BBCBQHC7AEMHGEFB89CD7878BIAHL8JBBCGBPCBEC7A98NRHB7AGNLGEBCGDGBJAG88GDN7F8D8K9TCFGCGDPCIEJCRCBIKF8AAFIDLMFJICK7EPG7CC7DIHNIBVGGHSB8C9HJSKOLDSKGEBCTCLB88JGIHIHCCHNNAKDD99DBFEJKCITOBPG7EC9BGBFK998B7M7BF8EBLRS7I9BCBMD9DHABDEDEE7FPD9CKOC8DHBEWABENQ7AJFEQG8DCGGJEXRE8BC8F7FQJD9GJ8DGKC7FCBEEBFNKKEC9FKEGM7AE7G9KJEFE7EEJF7BE9DAJFCL8B9GFAKFFADB8HNELF8NDIACDJBDJ8BAE9J9888778EH799C7C8CAKADDI9AA8DCGAAA8DB79CBC9C9F9B987BDD8CDMFBEH9B77CFBBC8GCE8C9EL98DH9BDEBFDH7PBCOH9B89FE7KC8E78H8EA7F9BFIDIHE97DEDHC9FFADEBBGCBDH9N9TMCCAFHB8DK9DBCABB9ACCGEEDCLF8KFLHEWCJC8DABUBETBDBB78F7EEF8G9BE8JQB9F9BEB9EC7D8KGEEHFJC8HG8C8HC9DOBB8GGHHDJBBPID9ADDIJ7AJFB7999GFAGFB99F88EAAGVGG9EGJHCAFGB7FEBC8IBCHECGECEJEKOIIFCFIBCA9AMOAHMB7HARD8FBCD99ACCFCEGC8JGHE8CLH79KJQMC8CBEACKO7BIBGEBGUKEFH8PB7D9B88FCCED87CAA9B87EF7LCB8877BLJJJ9BICJOQRFQNCLRC9FD8CB88GFLEIM98HBBXA7HQCHC8GEFHBK8S9LLAEGDI8ECEDbJBFGGV7FGIAENME7FFKAEIG89GIA87Q8QEA779IBDF8E9GGK98BIBJCHGFHGFBC8EC9AJBQE8IBC7VEDMN8J9NIDHIHGN8DBDECEBKKBP8HFIAB9Z9BFD9IJJACIPDLJEHJGLFJCH7XFC8CRAEEB7HBBDDH7CCIBBE9GDFA7K9AK7EEEJHBEL9BABKHER9DECPCHILKHKFFA9GEBIGBCAHFFIEEMAEES97MLCCSBGK8HA88CFB898I8EJCMCBEFK8OJ9IEFA9AERALBBB9KPOICA9CADEBBHF8CH79F8BFB8O9B8789DA9BLBEGE9ACCGKCFE7B8KHJBE7BKG9HAAEBCABFK99GKIEG7C8977EC7GCAAFBC8DFHCC7CCIACCCJCDGEE8DBJLCLCCEDAG9JF7HALDEBI8BBFEEBIEBG7CB7C789CB7B7CN9GKC7CH98SMB9HGJBBC9M8EBWAD899BB98CI8FKGHJ9FADJC7KAULBAE7E97EFCEL9BB98CA88C7BBC8BC78PKGFKFB89BLOCMFAAH977CB7G9CIAFBADCIGED8LACKLJCBKBGLOJKDJJLK98FC98VEABCCB9CJ9AA8F7DF897KIJFCZDBC9I8H9DGDOAB87UCDEKAOCJQCLAHDB8EH8EFBAB989CTJB89PFIFCFDCDBB88F9D787C9FALCCJCA9A7EJF899DCCCHKIBIAB89DJ8LBGC8D77BBB7FAD7ALJD8AB8B7A79DBEHEH9E7ABD79FBGB8I8D79FFII9BEOICQ9KJGBECKCKI8HA8BAQEL9FALAFHC9ASO87HCJDISF9KDG9ODGCB9MCGFG77ADDSS7AGBBBG7ADDJE7FBB99EN8GBIB9C7BAHBEH9A7DJMCH98V8B8JCDBGG7JQDKBALGCADHBC8DBHIEGC8AALKA8GBG9LJM98J8OADD9DH8QACDBKHB88FGEEJDGC7BA7ABDCCB887ABC7BFD8BF8BAHDDB8DDBKIHHFQEDNB9BC7B87IEGCA777Q9A7FAE787F7M7DC8H88H7HBT89ACL8AGHACCEBPB8PJ7L9897ACBMEBFFAA897BB9ABIBAB7IE8FBB7AGBGR89AIG8E89DBM9BBKGTIPAF987BMC8K98IA89BDAIJEG9DH8AJDICDERBACCACLC9G898C7EEACDC98DFBDBBK79J8D897B9C8ADH7PH7B9A9B97CHBBCB9C88CNGMIH8ID9SENE97BYBFE99NKDGUEAAF7LJCM8OB8F8DIGGDA8EDKHB8DGL7ACCGB9BE9GEHBAGEHCGD9DC9DJGCGO87BIAGBCADBEDELACC9GFIIACGDCGHJMDEQEFI8EAHCLLFLEIRBEDEDAFV7EFFBB77AS9777C98AHBBB9LCFBCCFAGD9DCFCJ8KDCANABFGADC9NAMCJDE7CDDFA8DCAHQJDD8ACDDCAGBCDADC8CB7DC9CDANBDBH8I9FDFECDBCMBLHE8NCAGEFNDCFC899BCHA8HBBF7A9CEABABAJF8DCD8AAGFD999G7CB8CK87E8SICABD9MI79C7E8IEIA7FDCBCED889EE8K8EGIJEGBHITAAAKBFJI9PB9DAoNQGWFFUBDG8BCEBAIe7WEdBaJDKP8FBICFNBUKDLBDIDG8FABCBJBFD8HHDJAA98GLB8CJA9B9EAEF79EJBJAKB7GL9B9EADLI87EFAKDE9JBEAA8BCMBGDO9DCM8BJCK79GG8DC8BJHHGJGG8HT8RBCCDAAFHADAL7AFJ9BHBEAEE7DDFB9BF7FD98AAE8A7CDCHH79EI7B9ELW9EAAF7IJEAMCDEA7EQ9D877HF9EA9BCOFAB87D9IBC7GBAFQAG89EJBC8BI7DMMMBBB9NAH8GJADEH8CE8GD89CG9PMABCHK7JIECOH8ID89GI8J9EGEEJFIMH7IMC77BA7FCBKCG9FV9CI88AC8B8GGBDFAD9QECC7CJ8FCBKF878CLTI8BBGBCDJADDPB778AKB99JKC9IBFB98BDCFFE7B7AE8PBE7CDF7B8899CH88BBA8Da9BAHE777AED77A89AB8DEBBEB9FI9CB7O77F7GDB8CAB7J7EA9998AB7GBKMILHCSEAC999H9A99G89ZNCBBLD8C8IB7B9PIIB8KGJJMCaEKKNFCGGFQTNHLGNDP8CMJCABQ9JD9BF9CABI979HE9C9F9GNEBLE989EAI89GL8AGGGB9GC9DADEB8AH8KBCCCK9IAE8GDBB777EBGFAB8DG9BBGDDE8BHBFCCCA8FBJE98KBKAEG7AEG7OB7CL89B9MQD8GAX88CJU7BFH9NA7F7E89KI998CKEECIAAHBIODFAKDB8BCCHBGCFJAFCBACDDH9CCAHGBB9IBAAE8DK97CCCHDH98FGICAB9EE7B89LFDIPE9FAH7BLHGB7IPSDHDAJABRBEEOACKBOKDNEDAPGO9FBC8BBBADAJA8BOAKCEO9XH79CF9FCIAM8CHQ9DI8MDHCTBFDHAIHA8EBBJAHECEFDD7PD7EKCGECJDBEGNKL8BMFGJBNBEEFADBGFGEG8FCBOCBEDCGAGBI8CC9DCFB9EIKFECGEGHEH8GBRJGMKASEGNGA7EOEEFLHDE9CICCO9XEBED9DFBA8F8LNK89BFCDGJO8BEBCIOBBCHLKBOHDCBBHLEB8BQKBE98BFFBJBAJI798BBBB9C9CD88B87CDDJDFCD99BFADBJBCDBHOGKBEJDHAMHJHMDANDMCSFH88P9H8EGDFE98HEI9AKHGLCBGDFCF7EDJBECAC9FEPBB87C779FBBA8G9BBCF8D7DBGH87CA7BABDKH8LBQJGCFIEBHCF9GBB87GKFUD8DGD88BF99VJBDBABCAF8J9BAG9EC9KC898UCFBLI9KNKJJECCJKHFUG8JC8KBCGF9ID7LCMCEKBNKBGFAH8GM8PFHFDHK8ABCAF8DC999HEBBLLHGKFBDCCIJ8DE8988B9V7877DKD7E78BB97G7A9ABBA8BDPHNTH9IDHF79KTB78HBLG9A7GEAEGBBMEDHB8GHAA98BGB7A8CCFA79CGSOGDBCEMCECK8CAPD9EAT7DABGQE8EDB7F88DD7EG97H97998FC7C9CJ89EEFCDKA7C9DJCH7DHB8E9CM87IC9LFL8FACCI87A9B9D7M9PAJBGIPGXCHCGBFJKDKC89JAHJ9CPBEIDCG88FDPHFA7HBAHUCDMHD89SRH7P7F9E78HOHBHE99BQODAC7M7BCAC9CKI779DDFDFHDCK7F97N8BE889MIAF9KLIBJJNCFMCPH9FKK8AQGDD88BO7BEQBH978DFDB7DJCJEKHEECDECC98CLBHH8HJ9B7998J7BDCMGE8DNBEFFDLD9KCL9CaMIEFBBELBACAB8I7D8GCCCMEGMP8CLC9OEBOABAE988MKeDBBCU989HAMEILJAFCPPN9BBGBNCAEKFGDCBK8HSFNCEQAE8EACLFOK999P7VDDCH7BETCPVGFI7HHOGT9OMJB8TAFACBHFFE9H9CIBNCFCFCTCGIEJQ9BRA8DB8BPCB9CDN7WGF9CAAKB7IBH9CBCACK7CF9BARGDK8EK8JPDB8FHJO8HHH9SFMDGFEEI9JCAEFBGIACOJBMIOBHEDDBIFA8ACNH9B78AOL7D77GFL8CK9GBCFHCAGCE8D78BHCA89E8NHI78B98A7CDCGLGN8DL9E9GSPEE7ALGAHKOEDABHB8O9CB8F99BQ8DDAIECV88ACFM8HBMDB8BD9EGABFAEGCMBD8A7AHGD9LA77LIHAABA8JH8LDOAH9BMIBFEE77779G7989BDND8NDN7NICQ9EBGCBAD78GGBJJC9CBCNHM9LBBJFND7C9MEECLBCHCD9JBAF9BJGCG9ECBJ7IABBHBGYBJADJHE78CCBA78DD8LLSHADKM8CE79ECQFCT9AAEB9I8BJN7BCBA9EA7CEGCBBB79C8D9E999MD89BF8ECB9BAIFGEB99999E9F7779BJ9ACDQBEBOP888G8CE88BBQB9CF8C9A7O77DBBG7BA9887B7IEJDE9H8A98GG8889C9AA88GCCC8789B7A77AC7AQ7B77G7GC8L8NBGBL8B7B8DJCBS87E7BK7BHCA7DDFHHDG9D778B9OI98GEA997CB7BG8ADD9DAD9BBH89CFCB7ISD778CDOCH9C8A7C7C7CUHEJA8J9HK8EGF7E7ABSID7AC97DBB9CHC7AB8BCAFBAIM9KGMHFO878ACEQCCBCCGD888GK777AGACRFJ9BGJBB79S9ED8B7Q9BC77MOHBB87B8IH8IC99FBEA9JI78BIANJW8GKCF78D7EJCO8AEHEHK8DMD7C8BGJ8BDH89ENJKABKCHDKFLG8B7OEC8IBDFA8GBU8EEAEB7LB877C7A9CACAEA8B77CE77BUJFCC8JCE9G8DGACGBBC788DCCAB8CJ77KMIGABDRBJ9987FC8ACAFDALBHKDICFJSFDSBCCBFBC9B7LCF9FF8FEBBCAJDCFCE8BO898QFEAJ7CINFB9977BFEFCCD8PF78APAMIAL8HAKD777GH8HGABI7HFMIFA7GJ89BD8878A88AABF8FOBFLFDBHH9CBSEFPCF7C8F9JC9DI8G998HM8JCABIIH8DJLEHBFG8DCDCEG8CDCEBF89F8SE9CE897DA89EBD9EBCMF9GDBHA8DDHAIMF9JOPBA9KC8EFFSFHKBDCA9LC89FAFL9FE9GHGJGIBGGDOAI8DGEBEMFGAE9AA7PEGRB987GCH9C9B8BAB9BBDJ7EO9CDCDAAC87B9I8QFJDDMBBCDEBBEHAIGCEWJF9TBFGMIKNUTC7CAB779BAKCHFAFE77ICLGCMOCB98ICGGAEETLBG8KADEBRCBNFCRNE8DHDMBJGMM8HMCQ9EPK89DBNQJLED8C8RG9BK8E9CCHBO9AFHBBNBHCK8AKDH9E8897C7GBEB8GLEAABAA7KC7ECCH9G9CAHBHAEHBABIE7C8DBBHBDAHGBDAH8COA9C9E977ADC7ADGDDDDJ8B8BHBP88FBVEJ7CGEEHD978IB7DOBIBG8CE8FGCJ8CJEHE8F9I8EFEIMPW8CDQ7HM9HCCACKLA7SKG8H7CD8FBFD8CE8DG79AFKJG8DaM9F7BB7B9J8FTFBCE98JACKG8DBDCAC9CCAG9BSEEBB7Q8FFEFBKGJHCGDFBM8BL7C7CHGI9F99IF77NCG789D8O9K9C9EE88T8B778TCKMBEAB9KBIECCCADBB7GAC9NBC8EACAH8CYWZBNSVOLLNWQA9E7TBAC7EA8CEA9EAB9LDI8DFD87B97CBC88ECbA8B9EGG9ABJBNHCBJDGM8MBH8',
  '+9+++++M+++O+8+E++BB++I++IM++9+J+J+ccC+BaOFICBAONDFMclKVU6+q+jpfkpO+eRpYYRH++++EbbG+Eh+Pwfhp+++E+nWb+PVZ+hSSdA+S+ZPUF+OMNSseOKNYEUzY+h++E+PJMLOFE+s++JD+NQ++++TkhKUllZh+Uhc++eK+++++++++++++++++++++7++++++++++A+++++1+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++C++++++++MQ+G++++++++l++ph++I++++jE+GKH+kk+++++++++++++++M++++++++++++++++5K+++J+A++++A++++++++++++Q++++HP++++O++++8J+QH++BI++P7+++BE+CIH5+E++++Q+UN++I+++++++++++++++++++++++++++++++++++++++B++++++++++++++++++++++++++++++++D++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++c+I+i++FMm+NM+AolMUFVEg+++L+t9GCK+IY9++J+++FKD+++JnkIn+jG+QBI+Z+++Yvh+Uj++Th++SO++K+++A+FIJ++++E+++++++++C+F++++++++LLJV+dbzcXcP+U+NQhdQ+X+++++++++++++++++++B+++G+++++++++++6++++++++++++++++++++++++++++ekF+++++++++++++++++++B++++++++++UE++++++E+++++++++++++++++++++++++WJXFcaOW+WKwIP+GbeFRHG++l+QCHMfON+hVY9IAR++++++ch++QN++WVfhQbmLW++++u++G+I+++XSP+++L+O+++++hM++++++++++++P++HB++++GccJ+O++WnXH++++QISEIIK++++++++++++++++++++++++++++++++++++++++++++++++++++++++TQMO+F+++++++++++8+++++E+EIC++++++++++++J+++++++i++J+A8++++++++I+++Q+h++N+++++BT++++++++++++++++hTR++ADH++++++++++++++++++++++++++++++++++++++++++++++AAS+++++++++++QF+OdXY++++++++++++++++++++++teW+++++++OO++++++W+++++++++++JQF+G++c++Q++++++++++++++++QNF+OS+WD+++A+7+++++++++6+HJ+J7OD+I+oO+++C++++++OGKBccU+++BI+XS+++++9++J++++++++++++++++++9+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++GJL+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++B+G+K++A+7LO++D++++D++++++++++++++++++++++++++++++++++K+++YVO+OS+XB9++P7+B++8P+++K++++O+O++U+J+OL++WJ++++C++9+kJ+++++++Kqc+Y+Kk+a+12+0+0++++++bV+D++D++YXNFRE+ouFzRh+InCkQ++++++B+K++BAI++SSQWQJ+++++++T++I++GJE+++++O+SP+Y++7++C+++++++++N+8+++++G+++++CS+9QAi+I+++V++++++++++++++++++++XNaVE++++E+++H++i++DD+IEEVV+B+++W++++D+XXnVb+SYJF+FY+sVO+++S+UOVOI+HUZnHBE+hU+LU+UW+++EA++++++++45C+Q++8+++H+Y+qEQFdSU+N+BY++hE+JiseNe+OO+XP+E+PqHQ+cW+bjLJS+J+++J+O+UI+MP+HKI9I++++DVKC++++++6++++++++++++++++++++++++++++++++++++++6c+++F+7+++++++C+bCJO+++lOJ+E+++KAHYC++++U+O+++jM++++D+M++ImV+dInG7Og++K++A++Q+A+++++++2B++++++++++++++++++++J+THKk+E+++Ou+VaJSW9Ub++UlbedWnh++El+u++F+++++++++++++II+ciKF+cngkD+8+J+G++++8++++++++++++Z++++++++F+dL7+DB+++++++++++++++++++l++CY+Ee++d+++MPQHUT8+++V+bbW+d++++++++I++nf+n++SW+b+hMD+++K+UIM++j++I++F+EIPIHdXpR+ekSUY+NO+h+XKAO+L+MQQ+n+InQ++++++++O+++J9+++BM+I++KI+++++++IM++++++++++++SY++++h+d++CAH++++lUJ+MQn++R+4++XB++++++5+++++++++EJ+++++++++++++++R++QO+m+I++IK+DB+LE++++++WIb+A+++EIJ+WdGJ++lCMHP+eS+BQRD6+K+srJ++UD++++C+++++SOE+++++++++++++++++++kW+hD+++++Y+++++++++++++G++E+U+Q+++++++++++++++++UB+W+T++++E+O+++++leIMdUO+i+FUbMIMY+QaFf+LOdIhK+cPpJ++++s+FK+++++++GJ+++++++++UU+++++++++++++++++++++++++h+NKY+++++Y++++++++Q+Rl+++++++++++++++++F+++OD++Q+++++++++4++++++++N++++++++++++++F+Sj+k++J+SP++YILcQ+++GQ+dWFRS+uMrVzdnP++++++++++++++M+8+++W+KO+BSJMr7HI++++++++++++BQ++I++++++++U++3+I9+dRK7++FK+++FG4+++++6JM++BXCO++++M++SI+++++++++EM+R+m+J+++QYW++UY++K++I++++A+7KH++JC+89+E+++++5+kKhj+W+F+ND6++++++++OQ+U+Y+++++++++GITc+Cb+UsVUAW+QO+++++++++++++++++++QUc+++be++++kc+++++OFdcMh+YY+AH+++++++U+brQj+WEU++++++++++++++++EYd+T+I+bH+L++h+UK+H7+a+KX+++HD+c++++++++++++++++++++++c++++++O++++++F+++++B+++G+++++++++++OFsX++++DOWX7JBi++++K+DL++e+++F+B+++++++++++++K+K++++b+++++++++++++++++++++++++++++++++++++++++++++++++h+++++1+++Oc+++++++e++++++++JQ+MMFG+++C++++++++Dc+++++9++++C++++E9G++++++IGI+9+BJQ+8+FUe++J+F+OA+CIM++++7+AQKWPQ++AYE++MK++++++L+++++++iQEp+++6+ID++++AB+E++++++++++++++++K++++++NB+9+++++D+hnE8+BJ+++++++++++M+++++++++JO+++++9G1++k4++DD+I+++++C7d++++Q+++O+5+Y+m++++I+++++B++Q+++++++7++++QP++++++B++++9+6++++++++++++++C+++++8++++d+R++++++++JHZ6+UjJSPNMKQfA+LQ+K+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++FQGYJ+++NAH+++JcY+K+++d+++c++HRK+hC++K+n+++++++++++++++++++++++++++++++++++++cDZh+++++++++U+++++++6EK+++FC+hUV+OhNL7+nO+P+++mYHH+J++++++++++++++OMUMGJMQ+Hj++NNKYJ+V++eOLX+JFh+E++++++C+++EFYE++j+gdN+T+eLND9X+++IQF+PL+Yh++DGZQB4OYbIOOOPKLScgIU++aQ++H+MRSJJE+OJdODKYQ+E++K++++J+HJL+SW+++++Krk++++k++++++++++lXMcOL+++++++G++AkY+hN++++++++8MJC+g++K+8+++K++5J5+S+E+Fc+8FEGAE+F+U78++++ASbEOhG+S++hLQ++++++++++E++LNQ+E+hAH++U+++++RcJJH+inlUNWERF+FHC+Y+U+ELU++++SA+++HNDBWHQ+NkWKepoj+IcaAEGHIPYA++++++++U++c+b+++++C+++++GEqf+F++Y+++++++++++IE+Hh+F+G++N8J++++OQ++++++++lYOoQJ+J+aOE+b+fqD+WA+I++++QOR+++++++++++++B++D+++8+++++++M+++9++MJO++++D++d+Jllm+s+YND5+GjQW+M++CdUHkZYX+++KOX++VapiEF++XL++++++++++++++++++++++++++++++bM++O+M+S+++++Kz++++C+++++++++++++++++++++++++++++++++1+h+++++++++W++DE+JP+XII+G++LNH+8Q+++++G+EJ+EJ+Q++V+cD+C+++E+MFYP+F+++O++JP+VKJO+++Ic+8KHBPHX++9LWJM++6YcN++++L++kV+++9Q++SD+AX++FSJFH+B+98M++++6UX6D+G++H++B+W6G+8++HO+8+7G++89++++IOA++H8dh7UA+++k+pY++B7++++L++I++++YE++++Od+++++++++++9++++++++++++++++++++++++K+O+++++U++M+c++++X+U+a++CGI+++9++9CH9KO+GuZ+++++8++JM++++++++KKmKY+Ys+nVF+ICBeSGQaLdUjnpKEJF+G7++++E49++YBA+lGK++RJH++C+KQHbKEMG+TJL++zb++++Fd++d++++A+++++OcWHp++WR+QcFF++++++++I+++88IeI++++M+QK+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++HfY+Q++++PDpG+WIJ9U+++b+zcYRPBcPDj+N+PsVT++Ehl+S+++Kg++Jb++++++++++++Km+++EpC+Bc++++++E+GC9++ULU+UD+++++++++++++f++++++++++++++cdfhzernS6J+K8+++++HUi+N++P+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++C+KO++JYI+++BWRb9+DE+7EQ47+B7+93c+g+++H+++++++++++++++++++++++++++++++++++++++++++++++QY+++++OnOZH9+IU+H+b+++OK++OUViK+7N+lALYUknn+XEhI++Vc+++++++++++++++++++++++++++++++++++++++5+++3++++++++++C+G+++++++8+++++D++++++++++8++++++++++++++8K7+3M++++++++4+4++++++++++++4++++++++++++++++++++++++++++++++++++++6+Q+++++++++++++++++++++2A+++++++++pW+NkHY+VdJ+iNQJXgOOk++++++++++++++++++++++++++++++++++++++++++O+++cQXhZFURMVY++R++C+M++87++CMW+E+++Y+++++++W+++EIL++++HO+++++H+GKYIgfY+++B+MSRH+P++MU++++C+I++IQ+Q++HK++F+++C+++++OcFLed+K++ibKOJE7+++Mw+999F+++++++++++++M+V+Xc++PSH+IHIeaG++L+Q+JOzeIRZP++++++++IF++++M+H+A5+++8H+cFM+++C+P++++O++9+++++KDJEB+G++RK+++A+MJOcWhnrpmsSUQbef+j+++N9J+++++vqHQ++CC+++ABE++eJ++AD+H8HOG+iOQE++IK+++++P+RO++++++MD+++++++++++2+K+MH+++++++++++++++++U+++RI8DC+++PKFS++O+M++++++USe++ASC++Ra++JJu+NFh++WDC+BYONK+YWH+GdemkSCppR+U+EmMcZc+WPz+LOO+TFK+Fb+GYu+++L9IDMD+cYlJGT+++++b++B+++++hLN++++cNM++++++Oeij++WK+++Q+++++++++QW++Jh9K+++++++G++O+HUJ+++S+OA++++M+++L++++++B+U+++F+++A+++++L+++67A+++F+++++++4++B++++++++++++++++++++++++++++++++8+++9++++++++++CH++lBRJXPAEO+h+LQPckW+jE+VNIJY++Q++S+N+++DQU+KOKga++OnBPQSDQ++KKOXU+s++DY++HP7+b+c+++c+jQLM+K+++++SP+Q+KL+OB+D+OF++QM+QH+++++++bIQ++++++QzWX+ns+hd+++G+I++7++++++++++QI++++1++++++++LO++Q++++++++OI++++++++++++P++C+++++++++++9++A++++++++++++7++G+I8A++PI+B++++++++++++++++DFC+Q+VL++q+H++CMO+++BFC+E+G+u+FQ++86Yd+s++V++9+CS+YI+KY+++MSG+++++E+86++++++++++++++++++++++++MQC+++++++v+KS+++I+++++PXBB+++++++++++++++++++++++++++++++++++++++CtnMeG+lkE8hPjDhKKQKLW++D++G+CKH+++BB++IM+BE+I+I++++RTK++++EK+Qe+QQMK+++J++J+SKhO+9AdIlUP++RI++96++++++++++++++++U+++++++++++++++++++++++++++++++I++++++++++++++++++++++++++++++++++O+W+56Y76GBB+4+M+++++++7++9++++EM+E+++++++++++++++++++++++++++++++++++++ObfM+QUC+S+IUM+HBJ++M+ECFVF++G++9++++++A+++K9N++++iqSKPulOkleE+MhO+bP+9+OQ++F++S+++OVTQ+++T++J+++O+++++++++++++++KP+O++++++++++++++++k+++++++++++++++++++++++++++++++++++++++++++G++++++++++++++++2+++++++++++++++++++++++8++++++++++++sH++B+++bJ++C++++N++++++++E+L++++++++A+UL+A+OY8++++BJ+++0++++++++++++++++++++++++++++++++++++++++++++E+++JU+++++++++++O+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++dK+P+4+C+K+Y++HOFHOrXI++Q++++++ODN+IQ++++++++c+BGE++I9++J++BO+MJ+U++++++++++++++++S++nU++OSY++++I+JB++GH++++FQ++++zJE+U+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++P+++++++++++++++++++++++++++++PIE+B++MEd+H++E+++++FE++UJ+++I++++M++++++D+++++++++jk+Y+lM+n++++++IW+++++j+E+OUOTY++++++Fvh+EkKJ++f++B++p+bJ++eR+YoCMERH++++++++++++++nfhc+rYSY+++IiEH+N+++++++++++++++++kCl++++XAjleMXJ+++HIlq4++D++EXaA++8++M++A+++++JVd+EI++F8+c+NIVZHd+L+c8++++QCLE++++++fX+++++++++++bH++++D+7+RUS+U+DJN+S+XF+E++MRC+7W+LAC+RH8EH++BN++8JbFEHBVS+++5++++clGPO+EIC+N7+s+UE++++O+jv+XMwa++XjkjV+I+++++++qOo+++uzO+g+k8+Dn+c++W+F++++++++++E+PCJ+++WP++j++++++++++++++++++++++SK+FW+++++++++++++++++++++++CQIB+DAFIpYLV+N+++JY++KbhP2++9Oc7KD++++Skq+B++++++++++++M+++++QW+FU+HCUPbM++Z++JJ+LHIH+KQS+bF++++++++++++++++eMI++++LXD+++++GmQ++++++ju+bOFDK++++OJE+++UEhO+++++PO+++LU++TFe+UhGc++HR+HH+++++++++++++++++++++++++++P+++++E+YCEK+UN+GY++OHC+TIE+A+++++++B+9+9++9++b+++Q+U++Y+u+++++c++++++++++WNL+M+M+++++++XK++++++++++++++++++++++++QUJ++REn++++++++++++++++++++++Z+9B++++++++++++++++++++6+++gRO++++VO+OGbOKe9KS++EM++++H+QMG++C++b+++++UMQ+++++++++++D++++++++B++O+++C+++R++JC+++++++JK+CF++D++++++D+++++++l++E+++X+++6I+H++++++7+++++f+Y++++++++++++++XX+G++F++BF6H7d++F+++++W+IH+H+E+DJF+OQ+++G7+M9+U++++++++++++++++++++El+JVnQ+K+h+GG+e+PB+HJP++++++++++++++++Bh+M4k+hLROGCPeVRchQHm++M++d+K+9I+H++Y+++++BQKFQWBBQXO++G++I++++++KHMG++S+dEac++JM5+b++Y6+FFQL+5H+F+M++++++Q+nJM++M+j+++++Q++++++CE+5+A++G+++++++7++++H+J+K++++HBFD++I+E+++++++9++++S++++++QM+H+++L+++++KJNH+++AB+4++IM+KQNUL+GImcbUQ+KS++VOY+lB++I+P+IE+Re+++++R++AMK+K+F5+KYQI+ULP+O+EBJC9A+F++KC+NPH+++++YjQ++++PJ++++++++++E+MMMG++YB+H++JK+++D++a9+A+XD++9+IP9CMFKKI+++AJ++E9+CRG++++++nKGbCJDd+++GAOk+++6++++++U++++H+++++++++++Vc++++++H+DI5++A++++++++CFH++FAWWQMCROC+UHDURFXB+9J+++++++pq++V+W+WKHCB++U+YXhPUaZC9Q+fH+jEQDcO+hk+QjY+COeO+m+OcV++H+OAp+++Q+H++++gjX8KPVFSfWJOc8+ZG7+H+L+++++KKFG+FaC+++++WMK+E++++++++++++++++++4+++++++++C+lIDI+OLM+MSBDUF+H6++++++8++GUlrd+++++mM+J+++++++++++++++++++HO+++++++++++++++++++K+b+QjG+8JNQbcO+RUenD+++++++++++KSRnQ+G++IK++I+++++++++++++pD+Q+++++++W++++++++hME+dhKMaSdt++RdQHKh++++++Y+++++++PD+ObMOYsl++++++++++E++++++++++SQ+IYLghnjXbbde+aIOA++++bh+s+GM+++A+V+U+kMdlK+J+NUdPZ+OdRQejUKOCzcEI+++F++++++++++EO+++JO++++L++WJ+IE+++++++++Y8++++++++GF++6++KK+UD+HO+EC++++G8+++++++I++C++++c++M+++KU+EB+O+F+BWQ+A++++AI+I9++M++K+++++++++H+++L+++L++ECA+++EH+++++++P+E7++I++M+++8++++++++++++++5++LMQ+++++++8G++++++++++++++++++++++++++++AO+KKrOe+EH+++++T++++NS+K++N+V+YI+++E+9K+J++++++++++++++SaUg+en+GE++++6++UKHY+DF++JO+PLQ++++MF+S+LP+OS+XNDY5+L+A+++++++M++5C+AKRQVd+YG++KFjS+B++HRMO+A++L+A7+FJK+++J+CHFUK+FhfpUaOoH+fpI6+++ME++MUelKOLI++M+K+KeUUJWm+bC+J+9+++BGE++cXn+K+OW++EV++F++hV+Q+++++O+++++++++RKDQ+ES+P+QMYQ9KC+KYnM+aH+l++NY+++GI+++++Q+++Kh+++++++++9+++++++++DQ+B+T+++cUODc++++PI++++VJQHl6+IE+Dd+piRnDDIGAV+++j8O++WN+++D+Ch++JA+FO+dQY+E+c7B++S8+QGiQ+R8cN9f++a+g+UMPKF++ObmYIQa8Y+VZ+Pa+++++++D+++++++JP+I++6++++++KB++bUIHXB+BB+RM+JhOH+bN+H+O+UUzYN+cDM+VbWJ+RM+OCN+++++++++++++++++++++++++++++++++++++++++++++++++++++++F++++++++h8++++++J+I++++3C++G+++++4++++++++6+++++KA+++++1+++++++++++++++++++++7bhch+FKJ+M+D4++c+UJ+NR+++c++++++++++++++++++++++++F+++C+++++++++++Pn+IXed+FbbI+HDC+B++HFWLeTYM+98++F++++7++e++mn+++N++L+l++Y+eSVJ++++++++X++++++++F++++++++F++++++++++++++++++++++++++++++M+l++E+EL+O+X++++M+amKY+++++++++++X++++IK++++++aO++++d++UO7++GDOic+R+N+SLJh+HOOH+++H+UQ+OI+S++KH+A9PfeQW++W+CI+++DM+9BQ+++7+++++C+8+++B+++c+cLlOFM+FO+f+++N+A+dJIMFSY+++D+++++++++K+KEH+TdkSc+CKY+J9W+++++n++++F++a+++++++++G+AJ+++++++8++++++++F+++++++++++6++Q+E+AG+++++YF+H++++O+++++++8++QD++++++++++++++4++++++++J++++++L++E++B++++++++JE+6+5+++++++++D+D+++++++++YLY+dE+BOeUe++J++M++SGYXHQKG+YKeaS+++ES+M+++QH++D+H++E+D++II++Ykp+HQ+CE++++++H+++++7PV+FS+++YK++++++9++8WXYXlj+eIM+++d+++++++FJ8++F+++BHMd+IFM+A+G+++NW+N+++TN+K8hhI+G+++++++++QdH+++Q+++Q+K+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++QFQUMVQW+KSOTkc+Q+U+++++++++++++++++++++++c+++S++W+9+e+++++FY+cAFIu+++++CV+++++++Y++DF+SJHcB+EkjQ++JIUQC+MPKFOUEQ+OMIOJLKBAC++5+O+++FC+++7++IrWVNEKf++++++X+j+SCbVKUl++++++++++++++++++78+H+++A++++++++++QK++++H++++++++++Erm+QV++++QOF++8Y+VE+XLV+QOm+++++++++++++KdI++NTuMhUc+H++U+Y+++hqj+xns+jP+++++M+WMWEDnS+++++7+BW++++A+++++++++hGEGeU+++NSQQaPj+GuV+XKRmS+M+YZE+A9+++ED+++++++++9++++C++++++++H+++++++++++++++++++++++++YYOpOQUVtJHkKKUKJ+++HEO+VU+FEcSD+iXW+ENbYM+Va+b+nkpjQO+CM+F4YD++++YPAN+P9V+WJ+C+FYUIT+KjUPFYQ++++V+V+P+++++++++++Q++MK+++++C++E++3++++M++BB++D++GJQ++++B++LM+++++Y+M++G+MY+F1+++++++AK+++++++AC+F+++9+++++++L+++E+DE+F+F+O++c++++H++OR+++O++J+SDK+++++D++++H++O+++++++O++++WQZU+++F+++++++++++Q++++FkK++K+c+OYbKF++NK++EKJKRJMT++++++++++PU+r+++++++++++++++++++++++++++++++++++B++Q++++++++++K+++C++++MM++MJQ+OO++7++++++++JB+Y3I6++CCQ++++++++zC+HB+XKCF7TDD5KcO++E+XBE+QdERJMe+V6UFTGJTIn++SQGpScc+O++7zD+C++8+BDAM4+2+PI+cdMhT99++CWK+++8FA5++BeXeWhnaseqnvRpYQe++++++H+Hh++++ehSaaraKJU+++VB+++++++++++hD+++++++++++++++++++aR+++++J+QY+OJJ+OQn+M+Y+KPI+k+h++ezqUW+8i9fN+g+Ob+++p+LF+7a++++O+H+GMMQ++P+++hL+++++++I++++L+++++++H++A+EKJ+J+K+HI+++J+hEKM+++P++H+SV+++++VE+8++M+++++++++++e+O+K+PQDYjQF+U9+B+MoP++VE++Pa+CKCFSJYJF++++GJPBFE+++cVFA+++SHKCOcNK+D+QU+M+++Qc+IFD+QFO+aH+++U++ADMPcl+++NO+K+++++Q+++++++XaO+YKY++QbelSGHRMb+Wp+X+K++A++BD++W+++B+I9+++P+cO+V+KI++L+AFJFHGBEW+++O+KKMQNU+++VTPIdjJU+++F+XF+++M++V4AUI+BFDB+++++A++Y+++OEb+T+bR+V+MUU++F+8M++++V++dEUPZI+E++VL+eMbQMFWdc+QQ+OOKJ+++K+C+GN9++++++++NC+hXBlOM9+M+HI+++T9++++FMU+++++F+++VXR+YK7++P+++H++K+++W+D+LG+8+A+NJS++FH++OB+HB+++A+H++R+++D+HO+O+N6+A89+++X++d+H+B+PO7+bbSMal++BEH+Y+fP+dvUHK+++++F++BI+++CD+J++++9++++EXe++++J++++IGH+N+QX+C+++H++++++A+P8++8++++ihGK+a+m++++++E+++++++++++ZHSHc++++++++++++++++++++++++++++++++++++++++++++++++++++++++H++++++++++++++++++++++++++++I++++++++++Q+++++++G++++++++++++++++Ml+++HQfQ++B+B+JODECDUI+jSW+++HPGHE+K++7+++G++++++++++++++++++++B++e+R++eC++XGnFBY++E++E+++B+JG+++++IEMKaNfWMKXu+++Al+VeTJ+++Ec++++++++CGE+m+K+c++E+++++++b++DN+YN+n++S+A+MI+++UKebeKh++V+KOY+++++++++++++8+PO++W+J+DFE+++M+++++++++++YcnM+++++DAX++J+++++++++++++++QGAHY++F+Iw++F+UW+AK+CN+eFWr+A+OJLjlM+++komOH+D+++D+E+++BX++++X+g++++++++U+cJRe+VDO+Q+E++Vb+Jd9UF+H++++KSo+++A+j++++++++++++++++++++++M+++++++++H+++++++++++++++++++++++++E+M+FD9+++K+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++B+++I7+++9+D++++FO++C+++++++++++++++++++++++++++++++++AB++++++++E+++++++++++++++++++++++++++++++F+++++++++++OdHPQ+M+++YPWdS++++E++OR+FY+++++++++FF+++++++PH+QRT+P+KVh+BHUB+++++++++++++++IlQ+CQM+C++c++kJSO+O++DYMV+O+MH+++G+Q++++++++++dKY+P+++QLnlZhcH+SHUd++GKU+X+LF+AJePONXQKADRW+N+S++CEK++++++ceMIMK+Ua+5+CO++OYF+9IO++++F+++b++Y++T++J+++9+B+++ZF+YT++c+JWHM+OQE+E+S++E++++KM+++fj+S+++++LD++HNSP4EQ+M+++U+J++++++K++++++++67+++5+Ba+BY+NQ6PYI++XL+++++K+++JD+EOR+++2++++++++++++++++++++4+++++++J+BKF++++++hi9++BQ+++++I+++J+++++KE++++++A+J+EGI+++DDB+++++7++++++2+++++++J+++++++++++KENpJH+JVM++MKHV+drPjhXJ+FQf+bbYkFRODK+TC+EJ+Z+YUYYW+K++C+++KQISBHDCXTSJNfZS7C++X++F7Gd6+hTL+9FlkhJXZOVsn+j+Ncl+X7hQ++++++++++++R+Oh+++c+M+LPvC++OSOK+EVJ++++4+++++++++++jhbQRYlVejedhhg++XWb9+bIYQE+XibKOT+HK+LcSllMYgW+U+hgmO+eVLRZ+JVHQP+G++df+MGO+++RhUUgUhidzdN++nnmmqkYfhtkYu+XUenaWV+FSZcilMO+X+V+JkZUWLWY+J+S++KU+h++I+TMdKKGPWYL++uO++kFjVW9W++FWJUnUhPi+QSWGC++TOKhHIcKh++XLKZShc+SQOKSM+r+OZYK+C++++++++++EORQII++FJK5++D++++6+++R++e++JW+S7+WbQ++C6++8+++O++6+L+O+Nf9G+MCH++++++I+8+++C++JM+F+++++G8+D7CY+E++e+JE++++Khba+vWc++++vG+++Sad+l++++Q+++O++gi++MH+KGJb++++NHUD+++c+M+QR++++IOLOFV+OS+V+KdXB+++YSBKR9O+QC+P++O++U7F++D++++++++++V++DI+F+MCF++aH++cJDG8++Pp+GB+S++F+++OLQ+7A++++++++F+++++++++U+L9++++L+CJ+WH9++++++++KKh+++++++D+++z++H8++EU+I++8+dMcE+HB+++6DLkSU++C+++++P6G+AF+B9XfMQRQFSnN+IHOQ9+++DVG8+IM++BQn+GdpXYdldNaYOaUiK+W+7E+6++O+KGNF++54+8+++++++7+E+KA+C+8++AO+9++C+++EK++AXE+G+++6+I+++HEU++7+F++D+F5+5++++C8+++B+6EH+A+++++++++B++J+A++++++A++E++++++++++7K+++++++++M++++7++++E+Odx+JiN++K+e+++V+++K++++S++F+FA+++KFB+YXdCP+QQA++D++++++P+GH++K++++I+RJ+++H+K+JKQKQBcC9+R++B+++Y+K+++++DQLS+kUskL++E+S+++++C++9+UW+C+FK+N+H++R+HOH+CPB+NIbdT+IQu++K+FVY+++++7++c++UIHOzWc+WC++FE+L+u++c++OOT++FF++EH+++gK+++++++++++++F+++B5+++++L+EB+++8+++++5++4+++++H7++H+CS++++++3++++M++++K++++++++4G+8+D+J+++F+O++CF++9++++++K+C9+++++++++3+++K++++++NMR+DAp+H+++++++++W+OIY++++++++++++++++++++++++++++++++++++++++++F++++++7+++++++++A+++++++++++++++++++++++++M++++++++++PBO+U+++6+I++A+I++++++++++++++++X+DOE+E+X4XS5R+QgDJN+A+CF++LG97hRXX+++YEVI+QYZDW++HI+n++++7UYkQZeEWPH+eVeBRCFQkSqhOHAHGDINfH++2++++E++E+++++++++K+IH++KJ+PH+++++++++++++I++OTYP+++++++++++YS++c+++k+TWNk+eJK+da+d+iQha7+++J+++e++++++E+LHWD+++FYkH+++++F++PMMEK+M++FMG++++KJekYPhJX++G+OQJ++dU+sVYQLIF+QN+++N+UOM+R+ubAQ++JO+FSKU+RHhW+KTME+++K+OMFL++++++D++J+++87ceYVLiOLSYKs+F++M++++irjH++I++R+99+M+Sd4L+khHW++++++++++++++++++9++bh+YzOW+AVVa++WX8UP+++++++++T+KC++FVK+Ue+QMAk+EO5++eIASUPOG+N++6CK+gXE+IP++++CK++DHB+++++CEJ8D+h7++++9+F6++++++++++X+F+++O++++E++++++++++++++++++++++++++++++++++++++++++++++++++++++++++Oeb+eYY+++++++++++++++++++++++++++++++++++++I++RFnH+++KM+zK+GAU++L++J+I++eL+++++++++++++++++++++++++++++++++++++++++++++++++++++++9++++++++++++++++++I++Q++HJ+++++++++++++++++++++++++d++++Om++MhOOEH+gkc+SY+++A+VF++++R++UImSO+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++O+++++++++++QI+HKVSP+LmBS+NWO++XPQh+V++NM+O+FDD+C9B++YI+++++F++OD++R+bmYJWI+GkZ+++OQXULW+rpuUIHRB+H+QFPONCMDntTN++++++++++++++N++++++++++h+QJK+E+E+++++++++i+O+GhY+++MeFMJ++bh+U+G+++E+++++MdFee+aU+FK+++M6+CBh+OM+D++++KD6UK++HKS++Oh++++++++++++++++++++7F++++++++++++++++++++++C++++F++++++J++++K++8++++P++K2++M+++++++++++++++++++Q+ID++++++++++++++++++++++++++++L++++++++++++++++++++++++++++++k++++++++++++++++++++++++++KGlY+SeOYSHtx+++OrFYPd+++Q+++Q+XKL++A+++EEJsDJIsQYQP++8BOJW8+++jaN++NB++++F++9+H+H+B+H+GVc+DdKJ+QIPDM++R+++++M++++++E+++E+++F++O+Pm+D+OE+Y++++QObMJ+C+++UCP+IC+L+LCCV++MCD7++++JAE++a+++h++++++++++++++++++LS++K+IVUmJk+bmeo5O+Ki+Z+NXcFcma+I++AY+CW9Ebt+FYdU++d+++++MEcVa+YTKdQR+Q++W++++GZK+++U+VJ++HeBEO+++++FE5p+I+C+++++++++++++++++++++++++++++++++mO+X+KNC9g++C+K+C+FROFBS++ZMUSWP+++bK++++++++++6GaOFPK++SA++OISH+MB++++9+K+E+++MC+++E+j+++++++++M++++++++++++IL+K+C+F+++Xf+X5AK+F+W+++5++++++++U+9++++++++++B++M+++++++++++++++I6IYphWsJ++++++++++++++++++E+++A+++++++F+++++FQA++++++B+++++++7++B+++++A+++++++E++7J+S++HC+++R+F++FQA+++++EL+NUJH+I+++IK+++++JC++++D++++B++J++++++P+++PWUW+++++P+++++++++C++++++++++K++++++ES+G9A+Q6I+P++6+++GX4++++++aGn97F+I++pNOWUdU+jQ+KJ8++d++++MOB+K+TNh++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++i++++++++++++++++U++++F7Q+S+K++EdGKI++JHEFG++F+++J+++++++++++++++++++++++++++++++++++++++++++++++++++++PW+++++++++UWIE+CB+H+++++++P+++++BA+P+B++++++++0+++BYQ+D+NE+I+M+Jc+7++O++YQMG+EjY+L+jO+K+MI+GOQ++HMMnOi+G+jO+I++U++6K++M+++QO+++++++++++++P9+++D++++++++++++++++++++++++++++++++++++++++++N+++++++++++ce+++++B++++8+++++hdI+++G++bF++++d++++++++++++P+++++F+++++++++++++++++++++++++++++++++++++++V+W+GUd++h+KnIBF+++++9+++++d++++K+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++K++++ZQG+Qr++J+WQ+ZOH++bHeb+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++K+++bHKlW+++++H7+++MAE++R+++++++++++OB++++O+++J+0+++++++++++++jY+QdW+G+s+O++Ma+IJB9++++++++++PUDhiWjO5++++++++++++6+++++++++++AIeJ7++hi8+M+++++++++++++++++++Ch8++++++++++++4++++++++++B+++++++++++J+AKI++cBTNJG+++D++++++++GD7dPHW7++k+M+FD++++++++++N++NMn+HMPQge+nw+OUJ++++M+eR+SW+9+KJB+++IVhCBFF++Q+MW78IU+++YMe++++VOJ++++++++++++++++++++++++++MQS++EWD++G++++++++6+s+P++++8PT++++O+ACDHF++E++AIJR+M++BqC+FWU++C++K++++bO+BEKXli++ik++I+++J4++++++++N9++++H8++++++++++++6+++++++MD+8F++9ROC+L+C++VI+JH+L+M++QeU+O5MSF+S++dSADv+BE++9+++3+7+++++++5+++++3++++G++8++++7++C+++++++I+++8++BJ++SB+KI+++++++4E+4+++++4++++++++O++++KFBO6+++O++8+++Gn++O++++A++BXBILJU+ODAS+G4G+BD+8++++MM++X+++++++++++9+++++4++++++8++++++++++++++++3++++++++++C++++++E+6D++++G4+X+FA++I++Rk+++++++CD6B+P+++++++O++LYN+++b+++++++G++++++++++++++++++++++++C+++++++++++++++++++++++FM+++++++++++H+++++++++++++++++++O+++++9sb++++WA++++FM+++++fQpsSH+Z++p+U+++O+I9++++++++++++MF+M+++GQ5+A+PJGBM++A+++I+++H++C++PeEBP++MKIDR++++E+Ub++++T+++9++CCZ+p+XO+X+DcICJFbPPOvJ++F+C+A+VB++PhA+Q+J++++++++++h++++++++++++F+++8E7+H++++++C+++++++++Q+++++++++++O++++A+Xc++++++I++++++++++++++++++++++++++++++++++++II+FaUd+M+++++++L++++V+F++D++++++++++++++aO+HH+CR+++B++++++K+++Y++6+++++++++++++++++++++++++++++++++++++++++K++C++B+++++++++++++++++FS+++++++A+++++++++NcT+++K+VLI+F++L+D+X+P+++J++++++++VO+dG++lc++C++OQ+++++++++++++++++++++++++++++I++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++r+Q++CaifYYIO+7+++++I5+++M+F+++++++++++MBCU+9+gSIM+++KEHAFO+zsFWI+EG++++9HH+J++++++++++BH+++++++++J+V+PPYcJ++KJO+KDGM+++++++++++++c+cnOUQJ+PIO++++c++++3+++++5++++++FKJQ+S+hB+K+C+++E+Gdbb+KFHGEKC+RG+NLJ++++EROHIGKO++Q4a+Ua++PNW9+UHH+ZY+V+YXaIS7NTe+D++dH++++8+ElSAV+aASbJ+X+++J+KdLGaRVXZW+++++++++++++cS+ISOE+FDK+kd++jU+WSF++RV+bVsfW+++ZN+uNFhLW+QKES+UNIPFMOlGdHgYKG+YIY++Q+C+++H9+NBB++++++E+I+B+++++++++++++L+EW+OLsZON+QSQ++KUCHHO++H+KYINKf+hGRbSJ++WQhPsLS+8+IK+W+++++Q++KM++++++++U+++F9+KKh+PT++K+FQ++++++++C++++++++++l+lvD++l++++Q+OOR++++++Qd+MU+J+++q+++D++5++h+++++Pj+Es+PO+++XkJ+UdOFOW+bXFs+WJS++LSJ+++i+MN+J+a++JJSYbMM+I++IJ++GU+KESdJf+++csELhW++N+J9++S+R+s++D+++C++M+++UA+++M++++++Q++7BQE+CT+Y+T+++P+++8J++++++++++D9+++kFUX++++I+++++U+LIYd+DOY+K++EBB++++++++X+QU+++++Y+Qp+H+VElq7nmHCGCQI++MmeJKFlhzg+N++UQt++M+PdD+LL+Y8XAXhHg+++++DH+O+c+++LC++9+CE+HB8++++M+QM+J+O+n++F++++++++++C++++++++++D88+I++DB3C+M++++H++++++++RDF++6WYhceK+++8G+nOb++LXe+OMJCKLWW+OTe+Rc++R+CW+C++K++6E+p+PKQUR+MGHrY+T+a+++c+H+FI++++U7+h+9INO+GDQCQ++++Vd+U+DE+VYP+6LSC5+GWOjNT+VKh+McMEaK+B8+KYipivQMe++CF+9GO+++HiJDEGGYA+++elg+zOPcKE++z+Icss++++++QDd+F+K+E+b+c+D+LFJE7++++NF+BM+E+YGBA7+G++S++++Y9P+++ID+9+OZ+TEFM+6TU+gS+a++U++++++++D+KX+MH++b8+Nd+++++++EQbN+IQ+HEE9+++O+RkI+Y++Hu++M+Sc+++++++++++++T++++++++++++++++++8+++++++++++++++++++i++++++++++++++++rCIP++RV++++GabqGHj+b+KV+++TXVOYeKF+++Z++h+h+EJL+IQNE+JAK++++Q+++nW++c+QP++B++++J++F9++SBJIj++SOOXY+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++OVKUETvrwCIa+QXL+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++K+M+++ZLj+WSSO++C++++++O++F+++++C++++++++++++++M++++YKI9J+++OWNK+O+X+++++++JQN++++DF+++ShIQ++++I+++++L++++++++++++++++++++++Q5++4++8++++++B+++++++6++++++bD+++K6+++S+DFR++++F++7FHH+++++++Qsm++CBl+++++B+++++D+D++++K6YH+HQ+++++N+EKMU+++I++++UuQnaGF+HBl+AF++vJ+++MFIGONJMH+BG+UUPB++O+B+dMP++8+8+F+++WOUmO++EBYhYQ+++8+B+++++++++eI+++++k+++d++Xh++d++c+MSQP+JACFfbG++hU+++cfE+++++l++++IK++++XQI+++++++l+F+2++++FO+++++H++D++++++++++++I+++++++++++Y+K++Q+I+++++I++hn+b+Y++VY+TOWaIK+++8ORTOKXM+sccq++++Hbu+Q++KaO+pXZubKh9UaUeemedm+DadROW+++KKK++++++++F+Q+++K+++++++H+K+J+++++++++kQ+++++++++++++++++kxW6++++++6+++++G+F+F+++ss++H++A+O+++++++++++P+J+FXZQ++G++W+PpO+A++CpMPUS+X+MbFBVPPO+S9KbJ+K++++LN+HP+BMI+K+P+++A+EMV7EI++++U+HAU++Ia+UN+NUIZcKf+SccQK3+++++++++I++++++++++++++++C+++++++5+++P++++5++++++++++++++++A++FN+++NR+bOIGR++++HY+FjW+NKP+hXq++++S++++S+mJfqL+OH++E+9++++++++++++SJJD+K+++++KX+FDO+G+O++++d++Wp+++++++++++++++F++++++++O++++++++++++++++++++V+++KH++9U+++KSC+Kd+++++0+++1++2+++++++++90+++0+++++++++++IMYJa+AIX9+++C+J+JD+DF+F++C++M+GDIY+J+++M++LR+M+S+I+N+Q+GMId++F+KO++MU8+++LsE+U+QHHSB+O+F+L+cQ+e+++Rhd+OJhefmOTLncO+PeVYiUhCF++UT+KJG+++sY+LTQM+++++hc+F++++KhKQ++++P+++++++++7++++D+A+++9++++++++++++++++++I+EC+++Q+MH++QG+U+7+WO+E++O++H++V6fI+JkCKJ+BJ+iOa++fOCRO++++6C+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++M+j+H+++J+CGJCC++++G6++++++HF+K+F4++++K8++kOqeW++C++++++a++++++++++++++++++++d++++++++F++J++++++++++++++++++b+++++++++++7+++++++++K+++++++++++++T+HC9AK+oD+++++++++++++++++++++++++l++7+L++b+F89+T+CB+++++J+6A+NL+F9++B+++I3++W++++P++9+++++M++D+BKP+ZK+++++bY++dOKHHHY+++++++++OKJ+GJ++++++++++FJ++++fsL+m+OdRMY+R+XQOJQe++PH+YC+FL++8Y++++c++B++++++++J+++++CvK+O+OB++C+MD++M+E+WJE++++++OH++K++E5+++R+++I++++++I+++++++++A++++MB+Y+R+++K++BM+++++++++++++++dWlcpn+V++++++++A+jVBK+cVXRMB++++++++++++++++++++K4+++lh++++++F+8+++4+++O++6+++H++++++++++++N++++++4+D+++++K++++++++++JFF+++++e++E+8RSDWP+k++h+h++A++LC+F++JB+L++++I+++Mj++++++++d+HJ++OHE++++++++++++geYjcKAKLd+++KF++X++++MU++VRpD++++M+++UO++J8+++ICO++++++++++5++++++++++++QBA++OJ67++M++O+++++++++++++++++++++++++XRI+OGR+WprvR+V+GF+F9OO+W++M+CQ+J9F+JRcHAOvzzgulO+TRVEM+GmU++SFO7GJCNCdU+++Y+EdbmMbV+++++++++++++++++++C++++++++++++++J++B+++A+++D+E+++++++++++++5+++P+++++++PgXN+Uv++++++++H++++7VYkugH+IAb+BJ88iE+YMHFDc+++POP++++Wc++B+6+Df+LW+Bd+BOjUubahQkdtnheG+Un++d++BE+JG6THB+++++HJ+F+Y+Y+++6+++++HS++++S++++++++IJ++++++85A++++Q++8++++NIC+dm+Uk++Yj+b+++J++++++++++++++HD+++++++++++++++++++++++KK+++++BF++++++++++++++++++++++++c+++8++++++F+++++++++++++++++6+++++++++++++MO+KMJ+++b+8+8+B+A++++++++8S+JG++UK+GM+4+++F+U++O+4+++++++FcOfLmWO++JF++++kEl+AFPIF+Mke++++G+L++++VM+Yc++WFXDM+W+aC+++l++++++MEE++M7AE+iP++Q+O4A++HB+UFBF+++++++++++++OM+SI++JUC+BUKnnk+++++++++++++++++++++++++++++++++J+++++++++C69+++++++++++++++++++H6++9C+G++++++I+++E+++++7++++6M++F+++O+++++4HbW+++S++++7++RGc+++6+B++8+E+++++C++++++++++++++O4+43++++++++C+8+++++K++++I+ID+L+Pd+X+MHDYa++++TbM+l++MY++T+Q+++++TLCM+++BIQ+++++lP++CQH++++8L+7OEL+9C+J++++D+Fb++FIW++++ETM9+K++J+IU+H8+DK7JoWF++IXb++Oac++QYUZAc+++++7+HB++++C++++++++c++PG+hW++AA+++Q+OmQG+++6++++7++W+3+++++7+++++++K++++5+++++++++++++9E++++++CC++++++++++++++C++H++J++++K++W++++++++++++++F+++OUSMQI+++++++++++++++++++O++5+++++++++++++++C+++++++++8AI+QIS++++++++++++++++++++++++8hn+++++++++hS+++G+8++8+K+++++K+++++++A++++P++++++++++2+++++M+++LG+Q++++++++++++J++++++M++++H+++Iu+++++++++XZeM+++M+M+++Q+XL++P+jcX+8b++nB++W+++XVIM+R+++U++++M+X++J+d+++++++++++AO++++B++++++++++++++++++++++++n++4QeQ+L+hrhdOS+++T++++OdQG+Pu++Q+J+YM+m+f+QAFFBWXQc+++++++++++++HI+++Y++XW+++MS++Y++DHJ+EQ+Qc++NTH+W+++Q+Qa++EJ+8++8+++++BI++svJGEkcU++zRQJ+dcd+U+++++++KE6+7+F+Q8++++++D+O+H+++OO+++++c+++OIN8W+Y+++cMdW++Y++V+IG+l+7As+zzQYOPh+++d+p+K+8+++++++J5++G+++++cDU+SY+DaP+B+++++++++C+Q++O+E8Q7K+++FMEJO++ccI++++IWJK+TY8++++E++6++++++++G++U++++Q+++++++++++++++++++++++++++++++++++++++++++K+bKcT+++++G+UqbJfbkYVQ+EUQOT+hZ++j+IIGWJ++++++++++++++++++++++++++++++++++++++++++++C+++++++++++++++++++++++++++B++++++++++++8++++O+++++++++++++++++++++++++++4++++++++H+F+O++M+++++++X9U+n+FAiApOPhMqfPLY++X+ZYI++++++++++++M+++EJ+++++6CWhF+qhn++h+V9lM887s++JPYZc+FqNes+rUd++OMRrvouYKWMnie+ec+UpDvEYosEJjS+++++++cMvGU+++++++W+kJ+++SMX+SFcER++FGNzvH+++M++aenFS++XGFK+S+P++HHUdirdZnZRF+LH5eH+k+J+++J+8GeD+eE++RH+RVJBkIz+9++++Ej8L+++dU+YYotSasVDCE+NUac+FHjU+V9+gMEJjuMN++bVT++naYSb+lE+bkO+Ach++NG++b+GHC++fMKdQ+++++cM++jhgac+++++++HQ+V+P+BdV+T+L++A+++++++++I+J+FUYLJ+KN+nIKk+kY+Q++++++++++++8++++JQTO+DekLb++Hqlu+pzOLc+NIjEQB+GEOMHG+++J++++I+9+++++++++++++++++HUhdHF++ebP+Qc+++++++++++i++++++++++0+++++++++++++++++++++++++M+++++MGP+j+JXE+++cL+JN+++Nmfl+BSJ++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++353++7+IHc+43++++A+K+++++++++K+I+YW++++++++++G++YO++Y+++M+Ocdh+JJd++JCF+++FJR+',
  'QGBDCIIXDXTVbIidRbMLNReUQVjaINdFcgKoqgfhDnhnWcSUefKdVeMUviUqq7RmbsZXnmrnSDQabIagaTlZSbiYqHjvC9DqdMqmZpHkUTYWkeUcgibw9ImijUntntpkVkXddTaXecYifmdhLdIbZoVBSmCIIjTaqeeOwXxFhspIDD989DI86C7CAFFB8688FI586C9BDFABF8K8BBADI1AFKL49IBDII6MDDDD8AAFAC84F878IB4MMDID9ICFB8F5I978FFDBBBFFDDCMC9CCADIhdIEJKFSJOHFiVQTWQNsTKjMuCMapPQgrMVDNADIDFCcINUNoWFMFFDFKFACICMOC4DFCFNF47I858D8FC5A9FCFAFXDIMM88DFKDODJPFFFIOTB7ULIQUJJFD5QH78HFRJFAF7f8aD9PAIFFM7IC6D7BF8FBF5IAFFCBBMICDB74I9845B7MAMF5DAA99CICFADF8F9C7BA7CFCDCFBAAA22A7BIDFIIFICIFFF5FB47D7FBC5985MDAB8CDF4C6A359359DBD466850249BA9FBDIFFBACDD3FDMHvWseaUWbRiFbZRJYeblbo8AFeUofmRaIRTPpiiFPUlWQQWCkrlftex9797FFvLXMrnUMomDCadiIm8DMAMFDSanWllemWYIAAFACBIA3BHL8DNdUIWZLgmisXMiliiYiPbgoiWOP8MFIDM8FKCCCCCBCADI8CDACF86DFDDCDAF48FFCDHCDID7MFIABFDCFIDDD3BFWsJeAFF3MF6C72CF8D98AC3AMDIDIBCRXVneMDAIIYA8FDDFD6AFIFDFFIDMFFBCDAIFoZxBlIkWeomijuFTMabtCbgUcQ7nWewtllipxfdYuCCBDBFcdfTalMFoovulqlLehAFApioohlABDerRFIWWRE8AI8KJXPUNMDCVAA9GFPIKUC9dMcigmgbrQFjkpcTdYgZdpNZQaR7FF8FDBFIAFAIAFICACDFIFMDA9CADADD7FB7AA6696IA588FC8ACFZ8vom4BCBIIDIIAB7F6BCIDM8CAACCACMCBCFDD68DCAABAMBdB8CA87BFIIRXXPacWXgRcMRgW9CCAA8F8FCCCC8AD8DIAFZTDCMKAVULCACVFIMFAA8CIDF8DIAFFIFCF8F9IAFCDBBA8IA5AC6CUCop5IH6FF8CASdgcbMmpiFCA4D6I78FIF87FFF6BBDDsej8I88FAAdMC5CACIJDAI4J3A88gVbWjNVRZnAPMDDFMD8B9A8DMIUVSshVWefmpebdFIC7AM5AGUKSRGVNfZPQTUQhcqB8IFYaSCOKZibcKMOuU9TUPDYhVcADMULZfSJMDBC87FFDF4FCFDABFDK6CFBFFAAFDFDFCCAIC1CICIDDB3ADDDDF8FI5CF66C7D6CD59ACDCACFIC76A98BFF4IFFA8B9B9B7675DIACA8C861FA6D8DMI8C7DAC588C89BF6IIA8DACFA78CADBAI9A6BA8DFBCAF97FA68DFFAC88D8BCAID95D6CBAIDFIDCECOCIFraFTolILUHPMmVLkCNcRIeZoBFPOUOYI6bNeZdSVDdPaNYZfPAGFGf87ADCDBZMvbGanTDd3129010084DAFsjIjbdhVbigtmWVOrMQjOnIamNdoDBCDF6ACSCFNSWROXkmidhDKICBMCXUkMXJojPSWbgbWWahaMkIDIFHbIAFMCCDQaBLWWHKFjF5FMEfWgcSAGPdRSUaBB89IDFI6DFIBDIQFHaMnnlfFDfMZVMkdWPdPD89I6gcMMuIdPPogbXCFYVnppjfWagjkRkngkln5IbjQmnmjoCahnjhUqDqnZwcYlM8IAB9DDFDD8BM4588UCD6OAFcDZUavnjrgwF8IAhC7MGCgNtsjpdmndcsMlkmqgoVMMegmhvxIWFBCYWRacaOgYWakefUYdkjWofgCDF8AI5D3ADAFBI8I8DFA5FDDFIABOC5FIN8DM6CIF8DBLbFD8UIAHQFBCDMTBkPqwRVNycoQORQLiTWoLaVIhaUfDOOrpTIFTZQQCCOrtBkVmMMnFSBYgFMPLdFA5FMCC1F2999DACICI86CIFFAFDMDCRMtAXkMcRWaomTjrjmaevobeTtrwfasuCgckMsTXvIBF8IFAD8BDFBsQPXuraItjelikQXNIQMF9C738D4AD8AIFHACDDSBBC6BB5Ne5FAJA38AC4CMUTQNCIFDMFTvAbAYDNr5DY6CJaOWpVmuFMKiFkfkJmQVRbeTINaPFmxBmfTfjLmMhdu9AfdRbPiZWtKMdkWeRcUckedjioSioqrlishFbIFvbeIeDvWC9r9SfdaMDZnM9D9ROJINDCABRFeHbPdUDBAD4IZZFA6UPZVBFDFDmndQCbiDlIFYKcLDDCkprPisiQkpA4M8aYD8A4II5FBBCG8M8BbmC8CDIFIACFFDFD6u6IqqVnkiITMTIEAMrFRKWFM8fouYNcUWfGXflkReVUQckdvXsaZKTkhUfbeKpoNWVLUMMRRFPiXSSA7DICICDAAF6AA88BAMBAoqFrEACFDFeDCIDDFAFIFFCIJOKCLiQrQDELTRB93CAFFDUYDbjFlFIFZBbxCnhlJJSUCLdtlMexFBlubvfxWfsYpRfclgsrftmrSFDFjkZdkSACTIFFclCMAEMISDPtdICD8DFAI9BNDDDABFDADII8D6wFslhDDCMFNFACAM89FFIHPAD8BAIDIC9AAF4AFI7F4AM5CBF8F7AAF1DB387DBD0DIJDDAMMDCCDDIMFCAilh7T9FVFVZbMrcThIIFordFuQHoXRDYlCMUriICrBCCArCICIhDkD6FDAjQipOOjvAmNCW9EHIICFIIM8OMSORS9CAAF7ADuACFPe8MUXEBBSVlaR6QXHCL8RKCjkQVEbHPWiTXhbOeiAO9BCFF89siHwhaddaVMmjtcTrnbC9FAMC8DDIgZZnlbhbQMPDdZAFF94FlUftcnSigX64VD87DA9CnVauXdZjjk6CkFhAAnpTTnhomrmKbjZX7K84oC2I35C8AFACK5FTiuIFDBm8AODjsABBDDXiqramfirYtaRdjDDFYtMpvooVejbAFBFBIBCD5BACBNDmXrIwBmhsXVtfmgfmYSaORkFTmcXOt8UrMDCC8ADD89AFMV4BI7DDDBcA7IIIFNAACBCBOIDD96AJFCFUDABK9ADDD8qlcxFIjidkntfrqaigSfcPbhJSvNPZdQaLOPS7DFAF2F4DnVbPPNgkBAM4DBCCD4B275D3IC86A5A7CC488FF7CIFDCICIDBF6QJC7DdF5HFA17O3jqHMIMHRPMJKQOOICFPLBPUFCICIABAB6MLFNKTRDCF88IMMI6ACDB7L2D8FCMIQI68ABEKSI7IDLQDIIDKAg8L6RMACAI672QVKCYDD8iefaeYKMCKKD6IF9I7DhvpipODF6IIAFFIB7DFOI28IBIIADAFIBDCITCC9DIMAHLMFFDAFlivZ95OJA6CID7BL9B3LRDBAD3ARDDXcIbSR8YXNDQZXKPALQkPLZTPMLYcRKPhjUJTOUSZMfFDNYeSF9BAFTIMII6CDDA88BHIPFAFMBFJnddXRWYt8I8F6AFIIFA8FFB2FIaMCDBgnoKuHLFDIFaPTiLmOjTlgjklYYjObMqiuMFF6BFF8MFBCIBBBBIIF8CF6DIFI2BMD1FFD289ADFIIMDMDMICCDAM6767MFM6B9FMCI8CBDCDOnjrpNfbPdfIVaegp6tCDDrIPCwPdlmXdMIJOnfrXPFAC8FDM1FCBADAAC5FDADIC8M9DMIFDBPVMfPuqFIBB56DBMWBDC2D9AEOCLCFbGImqpCYFup5NjMJkOVDrrkqSdUJ9FMIMFA9FKYQqmmhnmcsedshcncdqfSMXix8ncdgoYUiZZFIMHJMMMSXuhPQnVUBoOUZeJYEjYFFINSILUpAknBAdotIXjkIaifcmllmogwCACDusICihOoosC8eVlambFgggfFCfDZZTiObiSAYaSdDDFRhsUBCCR5DIF6ID979skYqB5M7ADACBuCIdrpMmgNDBIAJNbOOEaiwHZSPNSRJIfKIdfUoLJFaJQFPRaDXWUBhMCIVFMfVsqnrcQsUWqbbSTdR6C4CFFOJIhdeNXMBLdAQdPBLKirsrXgnuvodkgbkaNGfULa6qTUqRVKXRJYWUgqjQiQpbbfjvAijBnIakhmZkZjtr86M95FFD9d9MqgWMFFCDHMbBMDeHmmJNAFlaICD88DDDDJXPhog83BBBA88LBAMNOcAURCACVCnrlxpuVUDcpjIvMnwRJv6LLBFDgcotSMF6F8SD56FDADFCJ88F7D9FF8DMTF585IDVfsBe68ThaUMoDmkItTnvXpDbeDdIiDTAvUhnPqeYMMipwDOqZvuVskMnlRIFBD98IDDCMIDCIADBMD7D367FAIAFcepkeXkaSfUCMLfCID2BAI98IAIM7CDFMFCA82BIM4CDJFFF79D6B11LDAB88DDD6vBCulPfoTloOfZRCWqmNThMULhAQCkL6EiCpCKvA94A84K6d8TOYc6bLFCRDCZcAlUkrK6PJIOPeZHWNYfAOZMTjBHkVfiFAAAn6TIeC5WPYDFPfJfqMAZXUVZQRcnQMK9d76HckMVEDCFHADDl8jFMDMZrK3A5bN5B8CdCFUjBFIl6Qq6hCSSQI6CJ9Ci8H667P63U2BFFFB9BACMS36D9FBDF8FCA8AA7A98036CFAA8DC1A658QIXQFXPJMQmM7LFjOMZcsiehtZVegbCFV4DB7bXIAWIUduRQBFLGMPaPVAOUHOYHQFXGcIdTcmrQjZnQftKhiv6dZbMkSqEICX96IDB3DaICBCBwVfMchvcIIBCZnjyI87DCUljBFIucEXRegjqkfQFhVDFFMDBsmuqgSmuDlcpKRDPNFF9DXQSCBBBpoSIDWWWoMIFFIAACBDF688A5A58BA57DI0989285CMF9FFC85M6CDFCFDDM5AD42F77ADAFIDDDDBI5DBBBF8FA6CFDADICDF4FFFDDDI7I5IFFACMFF7CDAFIMFFRVnlGdDSIIPilsdoTnijgdbrPcqogv6iriuDmbkuunMYhUdFbNZNevRVrdD8LFIWFDPFCMXqPTFgvbaVnFCAFFCdQjjgdYnpeMoidcMMCFBF9DCBCpgFCDIFFIB8I89AMTQRLRTXGMQAZCFCOQFAXe6U8FSDFM6DIIDAFB8IB68B9CAAAFDDBFAIMMGIIBADC9CDDE8FBD8DADIDCDABCFCD8A8EB8A8OJDODEDNIDIDRDFNBFPU9TfYTFFF7QUWCN4Di5BFL5LQ6YK7oBtDWYJPF8IB4IF3CIDFAFMDA8AADCDDD6CCIIDFCIDFIDIMBFIMMFTUFDC8IgslyC7amhWeAtFMZimckfphkrIjLMlVVWWQwmDnAhXdPmnDI9ICAFA7I67B6BCAFB98F66CAA4CFBAAA987CA5IFD3ABIICCA729EDb4FCIACC7BDDFFC8FC6CBACFC6C8IDF7DMD6D6IA3M7C3IF99AGD785A4CDFBI6CADMC759DI8FA6FBIBI8AII98ID7DDA44ACD5BF76D7BD57KDCB8I8D8FCFAF2D77FIDF1AAAFC488FectVSjmqisvmVtHlcqnPcIDFFIC86AIIFIDCCDDFCBDDCFIDB9DC6FABFDAI8CIMlFUPrlunchpvrbfCDfDB5CRJ6A5BBDvACYNYNmcdWUabMMZjfXMpdTigtoI79DdhZbcFFgbrJCNNjYhqebZQQhsiVTdZMXVfmhWfQTOiQSeKXYbNMC8CMcafrpakbMhRKQVSMPPRomM6I9YAZWQFFIFALXdaWdrKtlbUpYRQhHXIkVKIvUlVbiMnutmTdRI8DDFFJCFDFFFDXF94B7M6BFS9P8AAECVIF8MSMA6A2CADM9MB49BBFqMDAB7jvhjcfXMFXalqmfoViIdF8C96DACAAYiAKnLM95PPObSlICsDDIGDVLSViPT5jxqIB7iWQKWWdOfQBADAFLdPGIDFHFTFAIO8AdDnsTMAFD8DJOQFFDMFRYgHJBZLQJSLWMchJYPJqIiCCDCDDihWFAJerBIngCQrSnUQkrIIfecVfZiZaVkjngoqomfTdeTtMpDZhZnZnHSdMMknQSnDCMLkWfkrbTVYQUTIthnaqSirBA6MFcNFTF8OFbUTTLQYWbtBBIdA7MmatodSvmVCJjDYIDC5DCFRbBaZglcXTPZMIPSJJMXBBMKA85FB3DBMMMDFIMFAHFF8ADFFDDNICC29CMBIPI8I58888DOIIID4CI4DC8FF5B8FMBFIAA4CF62BIDFIDFIDCCBIF86IAD7AD7DBFDMFDG9DMMAI86J6SRMeAYOIPVKKbOSp6DXI8FpMXTDT6IM4PgUSTPbMFQb6Lpfg7MAHTWMKRIm6hBmkjRriipnpgHanfljuiNMSII55qmdiTVjIeP7CModgQsrMqeIBIDDMIqeg9FDIMImktsYt8bZiCICEFLHFBDBBF4B8I8IGJDBA51I5DCD5FIHsD8D6I8IDDUDDABFA6CABFACDBLBBCDFF5A8D5FDD9FI5FCMCFDIAFDAOSSWoa6EPFAVQLXdKMSFDIFFFBKAB7BMSFCKC8D7KS8MFSCtCDD4HaSIUIIEFGPMANL5pVbqTVudYmbvWhhlVUnWPNdhQD8IBWQNaELKRDIBBIBDFMCIADC85B87FDMYABACD8FFDDFSIBDCDDBOFduqWeOIFDCC8FCFCMFAFIMC9DDFDM8A9DMDGBDCCIDBYvGijoasvibEhsRHMfdFmF8FVN9HS8lOBFbYjXhoZVTodofoNC7MRmqOoIimbNaphvMnm8aclDSKMfr9WXUDMOJcTGMMPYEf8IOS8IPBIFC7D9AM9ZDD6FA6CMFBCCFAII8IDIFIDBC8DBaMILIFDIIDCA8DCFDCFIBFMNAMIKNFFIIMHACIMIDFA5K7Ie73A8NdDL58ZJOXbIchCMIAFI9AMCDDBCFA4CFFAA92B8B7FAACFDCD8IFAAFBMCDAJIFOADCMISLBUBH6AKFCLUAFDATCCN4BAA9Q8A3Dd7RC7C4YvtcwYqcfunajVZqgerfVVcMSdgULaMDAYtldFYIeVTjRULsZQCDFDDBAFF58NAcYRXDDFDIDGQX9XDDCIDqF3DA0DCIDFCG4D4DCFMF5FI26A9FCKIC8FMDBABC68DUC-IFD8CAI9AFDBF82ABDDDIF4IC59ICD3CC11FB36A4CFCCFD0DC9puCSCIIDcUB7NLDCIPK6ABBBBDF8kM26CI58A6IOQBAFTYAC9A7HUIOT-IFCIIBAIC06BDFA5ACIDA9FD5F5FDFA08I7A8C9DBMA748UHRaIMI7I87CCFBDFFDFF3BBA7M03BBAIA8D6II56IFI78968FCCDF5CB49BIDFBCF4F8BDD4C5B7BAC6FFA4FFIC9D256I8D267DFFC4A8CD8IACD509IDB57C9IMA7A585BnhbdfkbacniahZAtocdtl8BWMVWPOKXZUIVYfMSWCIIFRYF7iBDTF9JIjBG8EImcUYFFIBDCADBAFBBAIDV8FQPIOenjTVCRgfSKYAuZDBObvMFIDIksSMfCJ5I6I5FBDDIABAD5B8IC2FA-FI1A726DD6AF699AFCF4CCD16DBIMFCCADII6D6CFD7CF98F36B47B9DI2FD9CFFI7AAFMcDMDF8B8ADFIFFA6868DF4DBC7IFDDhQUEQDQZbmLYBQTLRbTHRgNNbfQCAMFCQCZGKOFD5AC8FDI8HNKcnOkXpdSbO5MQAC8DHCCAFvloVmdqUiTWMMMNdvjAZqqeDUxFB9WHuBsiACiTbjtYgdVMd67FB8BMDCFDHMOomvDuctRFFFgtmfcoICD58FCF6AACA9A8GoVeSMKkqitapgjF98BqMdx8R8DOZjYkURdXUAVCCIDFMeIoaSCZdFIrWXkNahjZQbNZRcPINNJdgYmJFCDLktc6CDBcFFQDISZSRHQWUCRDlesAZMRcGTURlRQbWUbQaITVBq7WMcARgoMFEdhMGju8KZ9YfSLF77CBDnvA99FaXrSgcJnIniRLCVMlYlFnFkwIDCuBlyDBD8BBABIABpCpXenY8uMl4DAaZMDMmDN8FDAIBFBAMQMZAMGFKpfM7pXFBIFIXPIOKK87HPPAMICKcMSjqIIADFCDKA7F6DM7BB5B75CZPQghfnlbhulcoIXcjMpvfFgclpSFIQiFesDCCCFIFDD8AFDFB8AAFDFMIASUQlpbMLjabOmSrjTMlC87YMY7OFDBfmDqgDGFFADFEOLIIFCDBSYaMQQ6KcMOT7NITZRBA8IDuioSiafRNDFCAngYCGSVTfVMRCFDnqFVPoabZpmLWlpOFTPhhDlqTFADCDIICD85AMBBD6FAAEBAKMIsIBAADBBkooTMpVUMlSXpiYYiiVcjhYSFNPCBDNdnFL9CDTXfaqSjSRtFlAIBBDrIKFC6DF8BMPifLkPWPFFMFFInT76FFIFM6DIDFMDCFFAIIDAC9hLkCFgaS9ZFAJUI94I6M7C5AB5B8DDBD4ADI9IAFDDFBBDD5B8FAA75CACpV8GSTMtgqecMNegEeS6dQfHlIMXdgYDaZVWXhBF7FZViNIIDAADGQ8FCBCVCA9PFC9PDZI9BNEDHTCALA99ETCTDrcCMO4AFA8FI8IG9NQbNTOjCCK6BDhFHF5KAOGYfCFA79IFDISBPC3BFD7FCDC4CICikCMCITVNESGHGUHMVHBFBCI88HDMAIKFZNFdU16FK58NF3o8BCFLAFDIAB8FBFNMMFAnpPakwRWYIMImFFsBeGFECBFBDCDCFFFeM8ajFRQpTWgqehbOsTcSsXPWinivaIoAYvTPA7S8AFFS6FADF5FSMCW6IPRQ8DIMLJDDF7CIT8TSCFcBpuYpUReeCDCACu2DiLsQD3hD8IMBDIFBIUMIpWaNZPkBDIBBICCDBCC69B4D8BDFIIDFDAA77DDBC9A8G7ICA877AFFKADBFID6AA7CID6CBCCABFBKCDADGJD7FFFODJIM7M3BAA6FEG2dutpcXhaqapaDVpwhPTnnUIdTZPVdUgKhtaZbWOCbYShpjYQgefMMtMichgoTkgfWffgfdaRVRLPWeRPIUKRglODDOljQDFDII7C78KeCLSMKgDTVZaXUjZIcVcVgpPbWJvYXTZmdmXWMZkpSePUdXUINVVXab6CCDA8lWePHHMqCTILDksMd6IDCEN8FZ5DCDRD2OFAQC6FNNhejcbDBOdNqupC8sBtXnCbTOZuiLaZdbkcmPi88UcbPfnXKPKPcMFFCYMVOwVKoMMIqYZRbUSuCggsWfpoOFNcVaXSPqOdNMMrDUcvIaVYPOVMXtiJLWfdXvNMXaebbWYeqepademZqejchs7auYdciNVDAAJCiSbDFiNVOTAGAaoakkMFBF7AICMF6D8A366A3AIDBIERDIaIobiIhYgZljRPOhSTYETPQEOOXLDYUWokYEUFSoXFWFMFBFIA4BFAIBMFLDFHFY8BDVDFDFE7BICACMADDiFTCdlZRBcSguaaLXmQocOD8DFIFDMCAdpueoDSCJZBD9JCFAFFIBDAIIDIkOCFPIQLR4BjBGCLDIMPacmViwDYqdhuWgnitibuPQMOSEi7ID5YcVYlUiYbqjcoQDIIIFFA8D9CDIC8DFACPkXXdTdpFkolicinhQetWXRURunsiVataaOUZUXihlIoreoWWMkonsTghrlntPifiMl3eDDBCAC8F2H8CDBOYF4DUW3EDAODVcLICaRRLBQPBTNbJPDFTIDER4YKICFIJQPhTaLQAOULKBFK0OWAA6DCXIBSCKIIhF7OXRAacM66RXDWFHXYC1FDFN88IF7BSVCDgFDADCDRAIAQVKaCCFYABK5RRJHZGBBL7KJ7NaPDRLN6NIHCMDBF3CI8F9A8MFDD4FFFQcF6HC4DFEBDFBCAD5CDA9MDIADB8BABAAFI8BCMMIeqnmTQaeSjNUlhFFDDXkiiYNjSgVrbRFQUcdiWgPIFc8CNFCHIjSIbifwVqjAYJcXfVkMgTgnaQjcUccjhXelfZnYWhreGDmcpgSfojmZXcOlCXADDBgcXRkcahbmWlnnoahZElauFLfXktedTjVXUmmkDdcohbXSS7WRhlcmrIrZXgwcVvSkkMUdnSkdbkQjAMwWTlhMgSauqIkrnfVeWXZNRRWhoogdolDZgVogfZZlgeeCAtyIIWYaMMJHELPPDFDUisblWmhYcadMkqenqitnsMTwvFbfekrQMIbEBDCA8TKWTfuDFBFCCBAfVbDC6FFCDRRgMC8ibJRMDXLyB8FCpADAB6gYMlrHPZJXCrbgsAnQVlO8tFUXUGMIWlAFFBPQHwD8W9WkMSkbtZXSsBYOVSSRaNrpBqSrWYsCArFa9IMcFONKEobrBMsPvCFvFfZAItCiPmF7DpDiDMDCMd6IF67DFICXTXCqcaau9I786TDZMlreeaYAMCZVumpshjghhYMsqIUhgCpHaMCI6D7IIF6FAD8FDCFDBC86IB6C9MMF8F4DC8FFD3FM73FIDFA8CDOORBBAF2A39h6MDBI8DAIDFF8D3BIB8D8DDC4FDDDFIFF6C5CDDF9FFAFC1BAC4DBD4IADDFD8DFBACD5RSQPHMMRIIDH2CFVKRQBGCBGIPADD7A7CD8CCD7IADACMFA8IIA4BF9FA5A38BAABCCIFPCFII6KRICBB58ADiVUVZBowCD6XTNLTKHI9KIxIAMh9IFWCLcggTQi7ifZeMQUFFIDCWdYBBCFIIDCDCDCIAIDDDBCDDQIFFFACA3MBFBF5IDD78FD8IDIkbaCIeXEn3iBFFapcnnejQBHI9IFFFFDbADCIDXABFDDRbRLIC6eAFmhEUfdhlolcqbiWkxWsVdcWaUYTbcgbFmdQXOIjclFpMBrYkFDiAGdOROsjaCQdDWMMETOUIPQVLG6RCFaoPjokTAQCKb7mBAFSTVAmAcaRXhGOcAA8W8U6CRFtDWWWBWbUOYU8YdCPjaSQPWOuZYXUYYRdcIBBCADMFFM8FBICBIBR7AMCAIDD8MKD6DBCAFD9I6MFID9ADSQCAAQMgbQVWF8IDCFMD8I6AMWC3FDIC9GCDB596D4GDMGFIBIMIDMAFIM68VCD8SI7A79DIKCF5C4DLFAFHG89OIOB6BDCDMFAaTFV9KJcfghoAFBFADRNfOjwRgMFjxMjrUILNZeVZDFCZWlDW9lKifWkNIfeFFvtAiHhRQeQRA8DdVFICMPJgkXeLbNDlW8MLFjZ8LF9ophmlrXsUXBMMMMBCCFCBhUQXakUaKVaipNIYeRcDKOMiodVCFTKbhMKbcFoaSRXLKRFXTMoihOdTqXUZwUkAAFI8F5FB1CAAC8MDDCFCA0D6FI8ADAIIIB6DDIC8FCI7B8F873FFFMCIA86ICCFOCQCNkOTMokrt9VhouvvFKfcCIFID6BDAAFMFB5FCBBADMDVBIFhWbnSUblFD8B8fiPjYXmrhLPeWVkM6FCBAbsQZJjTmbdieNQfAZPffjmdRYfkYnkYZafijcCaYhaXXBC49W76AG8IF86CFoorhwtWfkBO8CFibmXkppkVMpC5DFMD2IF3967FBF6B678QD2788386FB97A9R9A8BCE955FIF7FIFHsveqfaADAlmpeSdckqhMiYspphsSUfDBA4BFFCIFunjRJlpsklvuAAF8kXhCILljpFAhlFrsCFCGFiCTnmbKnq9AC8I5C9MFM9ADIF8IDC8I9sYbtrQMOTUTMcWcoVZidPtbtOLKk9ttURAOA9CNPF8NMFIONZWQJYQbMLD4OHQFQBBC8IFFCCADIFAFIIAFAACDFFcprkphocmQnjbgnVScQNFNgJXLUVQDZD8rj3CKdANWIbPcLUbIniVmAAhFDOd6FTDFFD4OIG8YDTcIAJFNM5jAYENDJAc5OPNpjqTk1MMBMFKMDMFZDTUNdQCK7WKWAPV9bINMcXZ7RRQBADOVdRKEASKXNgLAIDWwFkJMDUfrMU1PMFUECMJeRDNMUUMDXAjBTKJMbIRRFPEMOUYIfMMUZKIjWAhOcFNZWOU9P9IeQNnJlKULLRMIOW5ACUhIeUJX6PNOjQSO57MsnRaFGFFI9L9CM8IFMODCIXhpPMbRYZsMukiFZWQjZkiVVnXhrgNPZMFDCFAdTSiSIIDMAIDCBIIDDNFIFI98FBAC7ICDD6CAAA5AMVAAADBCBIMAFFBCBCDWYcbCMOfVPKOSGCINEDB9FRTOIMPIMMFO8DFNMFCDGIb6CO6FK08MDfND9VFbTFHHWCGRgMbnRPAMkUWDP3Cp7jFMcYSQRdMXPFA0M1NEILGMAB9P88MPZSAZSeaU5E29QMTFJA9E42FCXNC5MUVNYKoOXEaYDDAAA7OQSFSTCLXWMmYjsjrmmiZKSd2I9M9MIFCDFFEDFD8CVDFIDCCCIIDFBDD9BFFFFCJBNfZmYTZiqsDURCDgPLMsMgnIlFT5kfVigpHFgEewHj9uVUTVQnMcTWiMcRmncMMWcSDCQeFII6DMAMI5CEMIFFABACEIFAFIHSBQAICDLFDDIFSMaJ4D7DFAJ9XUAAFDFdBC7FINJCMADFBABFAsfeDW6fYZroV8VkhVbUnrdaWjVgcOlBlfYlnVITZOhlipdocibnRTtt8KOXVnigfvMRfScZWeBVUeMqaYhphcafiZfjjIPwBgfrUVkMXkIXHVOBIK86rbsmAnfasUDZhFDFBVeIiBFDUFXAAkIAADFD7WbIDJcfQiLPaZRYYIpPwlSjcWjiYRWVdNVdbcZpeWYibYGXqfgXbUerChewdpdSVcPXbjYMkYIkHEiHIJIA67TFABX9AnTPIfgMBUChgKbIIgdA7eKWXWWVDeSVmZmixcTicRoqFtUAMDYariZarBmlTwCPcPMoaUnkAIQFXbMMcdATaonTbcNjAtgQhPfFWQbkemZNPITLGZAIfkfDvIADCtCAIR8KbVDDuBCMaKPMRJUWQTPI5kFPWYSQDVOcjjdZaaAdFKXZLNQPb4OWhJeNIdZSoDXACffc5STwunQeMTIZfDWITwAiDXObIXCCgOLNQPDBIDKDNIA87AUFDDGQZIDICeQAEAWUBFliMpUTVBVRMTeWPIZWfUPRYQLTbsf679uYnUT4BCI8IB44ICFI8DMokpudFIDANFEf8FDFILC4MFAC2MDACDDB7FBBFFDCMFCCF94DDA9CFFDFHIDBDDDFCBCCCOFD2DFD8F758AFB99MDDNYIICFCD8F79BF78FFCDID89FFDAD8MFBFI7FFdYWeaqILLfZLTFQAFDDCADfMq7F8VSP6CAVeQVVM8aRWMNMNOIOFA4JJAD8ICWWbUqOOHSiUCPifuDFSB9UABPDDOePgiddQlMcrDmSnvqbjslABjpnfNttwVUQdbEXVVe9AFH7KSr6ZIQIEAJAGKNAOpTMNrIogMuYUdbbcjQYkRwFvfiegdMmDfrgFD9IIFFDDMC9BZNhjSVmRNVrfr8ObbcWQIAMWOIfIVXsDMaeXPRZkDQLDIACDDDFFIBDMPYmdViSIklWmfMeeBnpRcdSkdfPrdxDrIRUWDnfKFBtNuboMPDdYYVekVefYgOQemNmYcVXYdaZwIDXokWqdtCiFiWftoQtwA878CMIFIUquInWlmo07F8DC9FF7BCCA8D4IFCCFCCA8IDC3I8C6M7ICFF6D874I9FFAFM7ABFCBBIF8B84IAMBD96DDCF3BCC8DACDCCA75FIA68CF7FIIFB8CDF0BBD5IB5CFFID8F7C4D37C6I5BCFF5C78CFFI5FMF7AFFF9A8BAA8CBF595C5BFCB7AADC6CD965CA79DIC7B4CFIBBCBABB85I4F7AADAB3A89A78CABF8B7CF6DCB3IDC3CB7D64A7ADCAACCC87A9IDDii9DfIXCBIlunMfRS5HKrFrpFYMnC9AMDNCITGTDDCIDDbXAmNkgeRnlqCPtkCIDDAF8IFDIJIFIMDbTYBcbMfbMsCWsfuFGMaPdkWjRWeaiZbMFBUCFMDFAIMBDmFFDQObomriknWhmMhbMvVILPuMpBilRdrwDF8pkcaiktcqfkTRroX41ADFIcgEUec7KEBNA6gZDVnACSepJ7G9dFKAuACjAArDFQ7AQ8AHCDAYEDVTaBlIMBJLHTjKIBBeDDJMFMBMUDAAQj7UHCOCAMPYAPrdY4DLI9DMAsIj8BGAFBO1FF7CAFD68MK61I9WALrCDFagILA8pRMBSIMIACOPXMMbuD6U7OAF8IIFFBAIFC8A8F8AF4DA4CA5MC24mUCBI8F7QYAFHRIC9RAJSIFAa95CM7FBAB77D7CIG86A98A756IDDD866685B8A1IFJF8BDFDHBJIIKFC8Xnhgree9AjoaDfSXmaiqsLxmjIlocDupQjnsgXTVKqYckoxgnpshg8LXjJPVcUkXbYaGAamYdlwnaWQUMlSThcgs5BC6AF4AFfgergkflmckRWokKnUjTdCBAD9ICFhObaTceDFTcojZhaqcQXWfJWZCDAFcIOwA6FiIrnMFMDXIgjlgMsks6uknwLAvsd8DYjoOtDUlSjlnXerCtTrPmvkSsBidmnoItmHQkZMWfjhZFtUIpnDccMVXCTXpmBdlsYfTtCIDnFnMLMoTqfbpLcsWoolVQmbUmUvmQNiCtIbhJZjkxCF8IFCMajYpaaWqrlTepkZijoXbfmWMwjppurjTFSfhnbWvhtfrorNJVIkbYmlhhnddhvlgwseMMbbmajhbsddjnYDMF8DP946IFCWWSaC9CIQPR3IDAHHCC5BOSLLAXBERKBO6MEwRCFFAK86IACaFAQCQAFILq8GFXASBDFF9VRB6ACCFFACMACBCHCCH7D367FFFKId8aRCDXdimwoIModDDDqseTiMuDIfoIdIFlK8MbHIRwAebaBfddb8FI8hwaaADLVIlVaWSISFTWGialbkwCwCmmouMDFFQ4moYfYMTPv8QSIMmaVCHMDBIQ8IDCFFbSVAXO8MZ6HL7kk7DijFPCPcTnFfLCL9ZTPSSUlWD59AFCFIDMDAFB9FIAIFhpbkXTbZVhVCgVlesAC9JJIDRgXQWNRHX6B7DBhcX8QJPHTjJFAIPQrMZQ7K58CDERUmFMbDJCC57SM5HCKL65MPwMllflrrBARRYTOCFHFXR9BDWF9Afp9DhqndSoyvLupZnngWnA28826FDAI3FAAA52I6IBCBIAI4C4II8FCI3IC4LC5CBCB9DBYC73UKIF9A95FSM6A68UFI78AFDCG9195C3IDA4CBF8A79CD4FC84ADIIDBAFDA77DCADFA6C888IF11CFC81K7ICC5FDF6JD8FB6D6IFmcZqwIMcpMemOfBDC9F8IXEIICODI7F61CID975CCQpUoAanJDIYFDIFBDjbSdIMcQVSCZ7cIMhGbTnRmUmimMxgefVgSaTQWbVfIIaISOZZqWUrDsOeUPYvCRMfeTiOUVZfZldifCfQLojbjomoUBtFaUmNwYZcgpJWXawanUIUTaOYUpXlpJtVrLqkbiBMdoQearPhsRcYmMURkRdZmXDIYvIIF9DIBMMFDICDbB2A80BC7AD9DA3A9I7FA9FF4AI4DDFDF76TDKb7TIFADD61BFMCC9ACNF4MD56ABA1D6468DC9FBDIVDIA89L7IFC8CBMFB9CC9IF85D835DFFIDDFFBCOsDF6tRX8RFPStBFIYkWaYF8I8BBBICBB9BFFBMBAABDDDCACMBADF88D8FF7F9I98CFBD87AM3BCFD89B3DIC67F7I8IA9BDC8FAIDIYZPpZWS48FIBIFpRjNm5FCgFLTgKQYCF8DDICIBCeD5WqFNSSmYfSVKLXVGjOiiA9BA87DI7DcNAWtebZOLJmROYRKjjYf8KIcQbIREUKosrkPfXccXYtkgUfBWagTeOldRCRVbWWUHFCFBBKVMGCAKLMLJIJWMDGfYWfhhgKDIFM5CCIDAFFFBFEetkmJAF8IM8D7IVkpRhfIRFiGbpnhgMMpCwtDZFTlsU5YRRiFcMRAICpNpYMcbekTbYmcwvFUSbWOXQnooDYPU8DQDgWdDekGaFoAAJWPJSDuuhVQskIrhqijCZhoobdNmgrIjMofuw79BImjUYQfUcqkjlUlogoWhamZUpgiDXMQI8tBFFFAF49FkuFgwYNfjmmAXXMXRSRPTZuOSWNTDWY6QWMMdlMcHfnLOUbFmFFPDDOIFCCFDIEBLXpMDptYZOuisoIAaqbWkNVNFIXTMVrDM5OKNAiMeeWTPKhCcVIYShTchYcNL7UXOOVdawFCFLpLISQKiDBHAONKFVWG7l4NPbDDKKMHMLGMZMFAFDFCDfLWXrs538ICAAID6FBDII9IMCIFDD9DAICABAAID67FB8CMAF6DD8CMFAIIA7IFDCCa26IpjckYRlDIF6FAMD8FD5F6ID6ZD8DFMGA96GFIIDDIADCXhDhfvoBMFSoYngaRKm8IXJPdFOTPvn9A6B7CF5ABBAI6CABFI7BD638FB51893A285B5IAA8164AB7395C1IKBMFAEAFCFFFIDCFI5QdmAOWFDIs6CDMDIJMCMI4B9DFD6DIQBD6CIFZB9ZlIFbkMYHYcuDCiovQDIJUYPNRFFqffqYunlF2C54I9CFC5AACDI73CCDD58MDB4AM4MDMI1IDI4AM3F7DCD0F976DAICDCFB9I0AB8CM2BDCAC46FD7FF62C7DBFWeNkmgslPikfY9VJmIAbXQVIOAFOMIZLFAJA9BAHLicFIADFOPdgZeMoMlvMptWZiKidQEdnlbrdaeetxnmbkalFeXSYfeUMbpvnAB8DDFAI9AIFAAmFiniIrFCIOiXokeQP7SIEBFIMN78ggUkfSp8Sdgq8BC7YoXPUPM866dRWaKZkueSbFfggjSeWOMABObeURTEbMcFRkcJqpLkZggWPfgOBDDAACDFFFFIIDIFDAA6BID54FFD5ABB4FMF68DBBCC87AD69DBFC7MBD51AMFC3ACCAIABN2I5JFA1CDIDDIAAID5C7F7CP77BFFFBIB5CCIDAAAI8II7ABFI5FFDACIDFCDIABB88CDBM7D7I5DBDADDFC9MuDIIFDMIBFDBIFB7DCF8847A9cDmmbsPimmbTqroYROvvldpfeZMiSReVJtXiIKOTkYlprrVclMbMmTSLjbMeYTHVTbvnRdiaPefSgaihdoYZNZRYPTqenUddrinkf6SYTvMQQURXgFCDFImNJQNMRSQXVbOeqD6SedMZMDMOiarWfjeQbGMH8FF4A9JCd6YDFTBBAMMCDMA97DicdXqGQI7AC7858B794PCDRdgCIXQkkpfrfFkFeu4AFDWFVDBYwApcCDNVTIdC9oMHSnjLmbUNRqZ87MXmJFZhBIiKDoZLlFBlBeKKYfDUnOoUnbP7WsZQMgXMOCOZepPFMKTMMFAFH5BBIDI88A55CB7MAI5CIBM9FCZdtRLDfjWVc9A67R7BIcYoVYTXSohQifYYCIhcJAAAOO8DBC5DjfRhdEBUFFAgsujTb6D8URDUXURUKemAN9ASRdFACDIDCBFDA8IFBFFFIFFRSceZVmIKXHAltkpemdjfXvCDC4F7CFIBCBZFBFMCDFIDDMI8EIYD8MF7IDMDIBDIILYPimgMCmeDDCCDMAFAAAF8B5Db98I929FAD7FF7DFDDDIFR98AIACMA7II9D956IIAFAICD8ABBUf4VhQZOCMoT9pcTBfwADUClbdfgYZadAYUh77BRBA7VXIFFIAgRALbTdXOXMZRQbZDOBBNtCPfhqdcMMS9ILFFFDFDIMNGFKIOMDPCCEZPMIIQ8LIYYFAUq4KEE8HAJB7NM2CaJRKRCcQaTfNlKDdmRpnshQlMGNRGFQbPGDDFMAMPB8KD8FDD8FMMCDA59FFAF3B8F1A6AA8C0BF4IA6MFDIM5IIB6FMA6BFB4C6DIIDF889MFBC68ADIF9MAD3D9gAFAI8FCFI868B9A8NCRDBkPFVsFJDUgdbZOSBaKDFMAIAMFDF9DDLD8D2ADADC8D9CIBDD9AA1FFF8DD4I6FAMA22M2B6ADD0CCDNFhX89A8AIAYeqi7qT7BFF8MF55FIPD6IDFC8CS48D5A667CC0IFDOfBbULkhJmTVcjpFdSVqaXlFUbUlepTYRwqgjXTcguhudRVSopltWkftfYeDDDCJRDHGfIFDYoFVF89C8I8MDCIOCDAD86BF8FBDA5BAFBBCIAFF67793AIFACDADAFIAFDC4CIIFAMDIMAAFFDqkFHDGA8DEA6HIF8INnccTVRVRPffM8ACbTZNI6FDMH383oVNTITUa9MDMFI6I3C7CC6CIIFACCB3BCDFC14C8MA8FADsdjbwhsIdvCOFMBgG9CACCMIIFPfFDIbXCAFFFIFDADID7I248DCFD5IC6F81FA3CB085MDFDAD6D3C8FICMFCC-62C8FDIDI2DB3C6BFFD8DACFA8C8A8IDIC71DD8B8IAACBC846B3F53D9F9FAADIADFAMDAFMA6FD8CIBDDIACFFC8AFD46FFFCIFDIBDDBAI8A1BBFACDIDDA1ACICB07IDCFD5ABD5FAABDD4BADAHD47FA9A0ACF8FDFBFIMAFD7-3BFMFDIBDBAFFB8IAFDDI2IF9I8FFBI8IDAADB909MIDF6FMII64IIDI78FAFDCB5DDC4I5I2F95FAB9DDFCCCFCAAFBIBCIF7ADBF71DAIFmFVjXokaPbrIbfUjbWlalDPdTggBCCDFFIIF7CMDII8CI6DIFIFAFIAA8CIC7D6FD8BDIIM8CDMCDCFFFC9CIFIFD9C9DF9CDIB6CDBADA5DDFADIDDIAFABFFBFCMIDD48M9BD7FBDFDFDC7DFF8DFIIF9DgoriYRRgdTDHUH9lTqSWwI9TkMRIDFFDaPD4A9MSCQWD09BCD4CD77DFAFspaPqPQgYW6gNIuoDNZ66BI86ANTJSUhZdcuttqM3BM7D7C7IDODS8DDN4IFQ5FB7DKH8FMnc4IP8CAFMCC8IAdMCMFMDCIXsR2DF5ADDD7FNKYLD5IBFIICOOF5ICD4F9DIF8D8BCaXuRriihUcggPPiUWcMeaFTi88N7MInebDWUCBdAIDADDDNJVkZpVmnppTZYbqD8rihAFDWbowTdmajTbjcIOgpemYjDgiNpcVoKcoibbjadwA8BDRLR4FFCIAD8FKIDDCFABIDFBDBDD5YbfQKNPSEPRCMUaFALJEOMMZP9JIidnlgASbFE8OXWO8ZQTMPojDNIYbWaHhMwMEbRFcFICIrigBYmldpM4bAAMCB5FF3DGBAB4FBABM6DF9AKIIEFUFEIBCDJJU5KTFOfO8JTMD6Sh9FIKWAIiYIOYPhAdY9UWhUI4giXDrDIle8CCI9IRB-IDA9I9IFFA8PD8IIAAD347ADbQ8PFDAMEFFBDOR1AFLSFHQF7WEY85BHDFB9CI8IFR6RS4FFD8647VDF8FBMXFDAILF8S6FB6W8NNMFILMbYTSAD9JFD8F4Ql7C9iMYZA8MZFc6C3FYYOXhdFoDFDI8DDAFOD137IFI4DBFAIA56DFFFCCBCF738DF33F55DD25BAB90FICI0dFMMFMGBA4FdCeWADnBPtXROBCIBfZZ5AMO8FR7SEDqZXfkvdYdsFFAFMFDAIMIIAFBCF7FMA78IFDIIDBDC8CDBF4FMFCD8DCAIFDIMCDMDXNMCCCCDC6CADNCMFFBFCADMFDAAFFICMIKXIQNTngalYeccRZeVoSSdZVOjqaufJIWXQMXkZIMNdRFQAIFI9FS6QAFlMGgLL6PKGIDDhrfirINQCPXMWPPIR9E7M9i834DDBBo5b6BDBACIo8BFFSIAD69I45kUlERijVPZRaMbijRqdicFTdZNIcZqaVNlqWMkYfFD8C7F5DM8ZFFFCAFDCIIFCRCBN6J3BDDHICCDOBCFDMBQMSUCIIMNCLIDRIM8MD7VZkn6IIDD7CDI3377F89B2AC5CBBF9CFIF6C8F4FDD786FMIkfpVthXZFFI8MdPIAFRIoldYRjDBDFADDDCJCRQDZ9A6CECIASIOZaAFMAQICRiNCsPPD9AFAIDFF99F9FFB9F7CDACACCCCACA8FIBBFBDfCCA77D8I456C8C9IJFFB6FMLND7AF9DADDFD68MDFUoimrmC7FwHmNhbUeMVJYL1cKW4JmFAFIDZdjCaBCCnpRYETVnMN9FDIFA7M9DCFCICFFFC5D8IBCBFD8BI8CDA5F6BD0F4FA8A9DBBFI5FIA7BIC8DDF1D69DFFAACDBA43IIFAA6FD4D-B6FF382AB67UFIeOPNQOnUxFDhI8ULZWJKUGNQTTWXISCgVcJTBUCrikkQgdkbstZOIThgaaPMBmjYVRXaFTGQMpYlVFIAMIA5AIDJDPL9BFDIVOWFmrvndqcLDMliMbThlbRPDRFL9FIIIDfPojTfojRqdFDgZCnlMP33AIIBA56ACCDAgHelVVhMUAbOeTIOQWdlfrFkKahacaHWWMmLIQCXAbRYfhlMiGOl6UIihTQnfeTWCbhCqBFYVbZu6qLcYeZWTKjB7hFQJuc8lFVTfXVhbVoPaPdAVcOHpHIhPfUCCFLAOE7MIFHhjVdZfYFhZhSvMoPjaFMamUWXdLjlrYwBFBoZNiearkwDCA4pmjklgffnObccgXVZRWcqIBI89SAD9AIkV5XQIKHJCTW5U8BCFH7I96FFUFiRPGCWZmefjkcOlYPfmOjNhfWWYhelrmeOmQUlVlDSpbdjoQoEVciDP8PIIFMIIFmjQRPBIFFBM6BAB8FFLXABVFCACCDIICCCD9B9IDICImlGZWoEVoQaZlFMUSjUomnhUPRDAosIm6TXLXYwI8FLDBD8erRDAAIedMambiIbfiuejhSrqcWdhnedsdqhDCBmfTKTIlKZvgJlgXbcqpjsjmJccLWiDIQORmmnowvaXdOpnsXRDFMDjrCDiFYBAFBMYIFELDRKAHZICMNVBBFMBCdFPHFIaTZHAFHbKcXlZhfFOVdGJTWLDVIP9VVWhrsxZD8DcFBBBAiLWZcfNSUlRgQL2I7DA98CCIOuWMrBaCF9abdmaTZcfqkWgsVTVZSWIUcUdZeeTtTuLnCQXmqQXddopSePVNqMtXVmludDD66HRMferWTRf7eUSMbWbFcQGRYZIHXVBMQtElHXUZYUYDFDDIALJ6DHbFIDP486DFC8YKA3LBJ4A52XFAAFBCODsM9EOIhtWlorDRHAC6sMlfeumwDoDuITpgomceulcYNIjjcwFF87Xk5Lfa6LtYoHeFecikoIvBt9IZjNYj9nSZjWoVbMeclnjWWYuYWcRbfsaRfeXiUdjndXinQXgQrkegiegnvCWpSfcigfajgjPnBqIirFDAAF767CD8hXbRPtjhG87BWiZFvhWyCCACI8ZjvpAIhBPdammAQAKNRIaZjLNKjJRNMFDDFhgXPhXiWmAQGajZXRkdPfMpTSWPWSeOKcmxAcbTBcOmqak97uMggMNFLIHeM7KVgDcYFARVBHpFPMLNFDkmDlCKchh7w6DVZgWjnBXlOfnmVZTFksDF4BUMMDKADFFlUAACFFBD86BFIMIF687DCDF69FABDCDAFDB6FF767BAIFIIMFACDACCsZhmXfYXKMXdgvMoqlrfeUrMTSTkqqkgcjSDJXxHDoetZXbSfeerYVciidacSrMSPeZSVkTMjACZFWTKJUQKDAahMYadFDcIVS2ICFFIDCFFD8F88C77I9F97DI7F26CDBFBDMA9F86DIDDDDDIDDIFDAIDBDC46B86ACDDD64F58MD8CDDCDF8FD8FBIFDD78ADkrmpgtYpvUhpONqoD7766CIAAKF2AICAFFIA7BFDFBCCAIDI666AB1DCBI6B8DAFA5IIFM2FBF6D3F63D6B9CDIA8FABIIDIDDBfwYFDxQfBCBAD9FBBSAFFFDNAIBI6CD8DFDAIB88IQDFKSjeVOi9FIFSA7F5AOBIBFFABIPCCCFD68ACDDPQPCFIDCC8C8C8IBRCDFYMAFICFBFFAB97ICpUM9CD7IBNBC5C68I8OFDI4B7BXI6MQQIFZU4MVXLJZj2AF7R8FHQfDQS5B8BCbibDmEupa8DDDBMDCA7MFCIDFITMRRIPPDCIBCcFJ8PSFCPRB9HCKhBBICJBOIbG7MCVUK88CEQKLWCU7JBAIFZLYOFI8B9FXIRPC9I4LLAFNODWDeAUHsMMPiAFC8XJIFDMPCFFHYSMFIDCrDUUBjZXkZTdIQVamsav687A28sYSRX9RYZnxmFCKJFZ5OFMLfOFVMZdZUELMPQStTWR5QLRNaSFZQPRYIHFTf6DYENMMUFCdIAOC8FBOCObtIleVbPeQgaMKbQMnoFR2oibuijkpnjeqQFCRnputhrlcpsorifSflcmRoMBspkilptjllpmaqsuikiltSgqjafeaMVUqVUQVUIA8IBDg6IF6MADFMCDAMFF8M39IDCBIDIMI8FIZHFCFII5A58BIdtb2C4BIMB6CC8CJO5LJ7FBJtMI7FBKHIMAF8J6ADAFBCMEJKDO7WXnnVMidttQSaaiaplkspjkPMdZgcpwDDFUedSAfCDACjibFgfbtihkRdWUeiYWdcinjZVdSvUochiZjOPmkZobMPMWaahnnoT2CIICANFPKbKHV6FADBABDACFBFMF6M7FAC5FFBFFAAD3F5I6CAICCSBFDDCF636BcDFKljbqulleiYWYgoNltYJfncToirFAF9TSBXZZgxoRwoHwkIkfV9SD8ADIIBB6DikBjXMSMMFFbWXQqZMhUJVaDUcsFPptdbDFC6FIBD38DCBDC58DDFMDN7F8IFAABCCA8DMnJDCFFcG76QTB89YIACPdG6EK3DFAC-53B1992FCAFCBDMM70M1A0D08F64I9D7DFKYBnCBYGAC8MAQUHiOXJXMVODUFRFOjViXRjOQfjZfkpPZRkklTjgcPadTifTSTeIZXdc7FMIeqhhVIsN6FA9LFiPjWFjKxMFQlDsnicwfpsvshrmPavVtoVZeWXMFlwDFihleZqaPtnicRASFFviTLFLDCWdldA9DAkUNBAMPQ861FCIF9DP6AC5CA9DIB3FABID88IACQMHVeMCIZRqreYfnOoPdZigdibVhMRdeBnATTDPpUZbQRWdVTlMFvghpjQC9IbfWFD76F77AF4AI6ADD97I7FDAAA7885AI84BIIFDF8BC8BAFF2II8FDACIII8AFGQMeVi9AejJbMNWXATDRNQhANWBLJghUAfRTRSORMSXCNaksNe7BHYNIICCT8BDFDFDC4MCDFBCIFCCIoOMMCBCFFF1CFDABNOFICEMMFFCFFFbpYC8CI87IDFIAMDFI89GFDRDI9LIFDIFICFFpC5H95WFn7BVTOF8FDFIAFF04DDC5AFDF8IMHI6HXDVjRLBrhRA7659DAEj68LENU9RJIURcSYIRFNdMCNdcIMJYFIcRmifdejgrVtYaMIAZbqbamMhoSmsI8FICDDADTpnIqmVNI7NNFODaXiFIFIsbUXbhWTrQXcrTLaZjvrRUjqYiVKonUIbeAFUESIMPOLFFCRMIaIHFDNZnuIXBVaMYYOajRYqSpUeVdVQSL7ALJ8IM8KHMD9DqBCDaAC8C9IH7cABTFGBOAFFDMc9hdOlCUHXDOIRSJDC8A8MI8C9DABsZocprMvid94DDBFcRoskmdisxppiWF8FF3A994FF6I46A4BCP485CanPQIVMBND4FIC3D6BaKF07JMaAAAI8N8DDGFId8P9BUNDFPAHWEASPBMN6LNSIKJ9JD3DILVT8CMFpr9mM7lFLcAi7DQIUWTEaFHUTHLMARFQDDDSI6D7F8FIFZEQaDNP789DCACA7F8I8MDrSr6S8YVqGIIGBLCJ6BOCQV8DbVk2IPRCTSUPnSFKo4HMDNBNIA74FDCIA94AJAA66F48BDFZdMCXfsfieflDRhNSXML88FIKDLCMDABCDpDSNIeYbCCmmdSmqvXhYURcePitkbkqXiURgdfVbmKRoUbfMbrbNbnMTlgIcYFfvpYifTDaUZUafWQMPXeCKurvhtZ3FAIIBFDFADFFIANDDCCDCFFD96FMCIDiVgUADM5L9AaBJ9SQFAMFAFCIH9AB1PIISFFICAFFRsroFXqOFHNVPMKEI8FOLdZtrsACC6lOVM9TWXHcrhSLmAM9fgORMJVhZSV9UgQUbNYKKQuVPMjpkWWoqnqtXWFMQJpQIXLLRVWbcYtXXNXcdUgRZibMMZMsVLIIFFB6HDAFDICFMAMMPFJRCIFQ589E9CIICVOF92AFICQMASVFbuFlhdRvDI9RFHBBFBFF8DIFIDTiDIFC8238CFFA5CBM7DDF3ADHF2MCDAIMQFCGDCBFFDAFCAOF7CFMBIACOCFF7FDBBBAD6MCDCCAMAIDACFACD9FI7CK685FAVnqadeccfPeTfR3BNHJ6QFGCACYLa7mSSfQYJlLEkKQXBOLCiURQE3OFIF8ITBoAp5sAUO6MLYGWngNcfhIShmPCtlCMCHPMQgPBPndITvIYqWkgrfoMXCDBIk5CCDFDPdMRNSGGAATUNVD8ZGDTAIAfgd7UCICD5DMM3I9IFMsffZadnmdZgokHfmdUFICD6D7AB87MCDFDD6IDBC58ADAUMBAD95BF8D7BA1BKDADDB5CFDDDF8BII8AMQ5A899FA6CDC8D4DFBCDDMI61BFBC4CCK8FFAY68FB933dDBBAD4CCFI9FaDM5I83A4EJ6DADACAC846CKC3I1AADAFDG2D34BAKF7j3C5Q466FI2KBDFSdLjYejVntMk9sfepwAA8fmvFFtDDDkMfqBoROSeMuABBCDF9IYOcLRAWgCFTXMWOFSfB86DAHD64CFIAA8QF7gIhX7LBORVNfiNUkBUQ9boeTFMWMHlraKTaSrmiYhYnUlhgiWXd9MFBAHeisFCMCKLCCBNADDgcgdQBMbaN8WAFIkocqjYBAJ586MI7RCb734ADFC98D854A9LF7FD4FAQFADMM4MBAIALF1DDI8IGI8G5CODGLFCBFKDDBEKBJAMDDF98QM6CII598FDCAD6AI7B5buML48D9BCIDIDI8IFDIFD4CWGC9I5II3MAC89CC9DM98C77CCDBC979FPRA7A5HIDF5BFD6DF6ANC9DIAIACDqDDAIC9D6BPZ6D9DDCFQ6GTKFIFFTFICDD6688DD7XSBKMIFD3A82FCABFO7IFOAFI8DBCACDGDBFDZCCDBFCMCIFDuBIFDiIplaFCC7FprmoCRPgWjcMOIPogMcmGcnsBWxFTMWRVkZXhjxIaZlfcjjN5MFMJV8fgGnFIIDIC9JMBCGLFCCACFICBDDABBI9AMFCFMDFIDFICHMI3TPMZpfXsrtoZQZXpURIMXiWTPdMMIkFifMkGmUbJkZgTRVdMkFFC46MFAAFBSSedaDTcaQjYfIFaYZbgYXfihQjrbblSRTmdVqTWTlYegPPbbLNUJNMNOSKPgPAMXkxvhiUWXottpNnQXFmHFPKDCDqdUMN8b9rMDMLDLYTIfFgQINOhFOCIOMFERhgeVkgfQUejixDBbdPMxDCaMjWWcupFjlTNwobPUiWrWRVT8FRHBFIVRMDqLPMbamQqAkdWZdQA6IB5BICID8ILXF7NbfYcBMJ6MbWfRdLFnneYRFMMTRYRoj1CPRMiDFPWIMIDDDDFDVFZnfBkMCAIID27BCAI8IDI8I9AFDKCFCFFFFBRQNFBEFF768ApMTjQgNNIQCjQkmbLrWhNWtB9ZrkpXhoDCqXcXXZbM6F9F9CDCAFDAF6IAFACID4DDD38CI6DA75CDIDFIDBABDAFD4AIAF4D59D5F8D7MDFDB9F87BFCF8A568FCD6CDFCCCFIFDCIFCAFB4CA5AFC8BCDD2C94AADMD8I6GDM7O9CPJ85F7DFIti8oqeQigobUkakkPdSPegWFnhIABF28FBCIDDTUIHkjgtFCDUlmMOCqGDNZkNrUvhKODnYMfbrKtMfviktDmjhHfIaVpvscrhdOvhN8r9RpqaohMtnnFpv89FKQcRb5cAUCCIMTIekOrrFDNIMplZgcOrFZUgY8hdeMUaLeSZwbl7VacYpWBY7YJNirDuPkunqpOAbOItDDsTXFFPRZehlfVbbMkihVdUiOpandPSbijUqUlWrDvjXCkLpkvfmYOpVSqZyClPuPcuZiqaZtwpgXNNwpiBakdqisLmgefpdYchwDMijMMoC7iPZgvqglMXQcJNjNXRRiqnjFFFDFI6AralOoYZYcFnMidBOCZb9CIIFQbDncmZfgmTVbeprjmbZkchDFACDICBBCFPlIcRarbwFFKoccrFDOuvvWFphngYqZrllYflljnqkIDbqVQPXdPcILRA8641DDC2I76D8hbrrmjfFOvpXUMSNZURgNNNYIuONUDA6H8FF05D9MBCIMI7FA2ADCAQM6DB6AFfSZfUGTojTqSasBZRZMLMgUJZdUWFvbUocK6MF6IBFC9A8ICCF8FDF5CADIDDF4D8ICFACCC2MCCID2B65FCFAI8D88AFADCJCF8CDF5CBIADBFAFD110D6214eo513DC6FDVbOISCSPMYKaVcMOTrMDhADFDILIkjoRPigCIDhZq7iIhuar88WJoA4Fnruq',
  'SSXXXTXTXfVUTVhgTSPMVTZSUcKTXNPXMTXQQPPVXdNakOKSNPRJLQPTsNTMZNSLIFMKQOJRTXTbPXNSVRRQTVeMXGNFXXXRVXMUQIIGNTKHLQWSSUPGXXILOHLLPKIMPWXSTZIYISKWNWNQONXQhMOXWOXXXgZPQULOHRFXMNMXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTXXXXXXXXXVTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXLMXWSVWPWUSXLNTQePUYTShTDXXQJQSGIRNXUXXXXXXOXVVWKPXXXXXXUXXXXXXUXXXXXXWXXXXXXXTXXXXXXXXXXXYXXXXXUXXQXQXUTXRXXVLXXKSXSQNWXXXSSXXVNSTXXXXPXMVXSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXPlPIJJPSGTLXIMMTSTRKWDXXXGRCPINDXQUOMHKXURKPNSRXRMKTfTKXXXXXXlQQXYMPXQUXXcFiXvXXXXcXXQOLYKKRJRSXXXXXXXXXXXVaXXXiRXUXZRWSbeXaSeSfXWVZZTZXTXXXXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSXXXXXXXXXXXXXXXXXXXXXURZOXXXXXXXXXXXXXXXXXXXXXXXXXXXQKOSQXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXUcFXbXMOOTPSOFXbXrNuXTaWSXmLPTIKOQURELOSsXXXXXXYNKSIJXXILDITKRPRIXXXLRNSRRXXXRKQXXSJSSXXXXTPPQQUTXXUXXXRXNXTVbcTbOKOJLNNQXHJFXNYSUXZLRYRaTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXYXGOKXXXXXXXXXXXXXXXXXXXXXXWXXXXXXXXXXXXXXXXXXXXXNXXXXXXXXXXQRPWKOVUQSTXSPWXXXXXXXXXXXXXXXXXXUXXRTXXXTXXPUVXXWXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUUZuhXXWXXXXXXbOLLRXXNWXXXXXXXXXXXXXXXXXXXXXXNOLXXXXXXXVXXXXXXXVXXXXYXXXXQWQUQUWXZQXSXXXXXXXXXXXXXXULZGUPRMYJPLLLXSJRXSXXSMUMSMPQIOXQPNRKLBXXXXNSUXTVPMPQLXLtUXURXXQYdOXXXKPKdTQXXXXXXXXXXXXXXXXXXXTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXVXUXXXkLXSHVXXMUXXTLUJXSVUWSTNXUUTQSOXXGSNTOMMXMSSVNMIVXSXROXXXXXXXNMOITQNNXKXXXXXXXXXXXXX9HXWRUZScTMpfMUWNXOOLIXNKXIEXXXXXXXXQXXPNNTSOGIKNNXTXXXXXLPTQTUPMRQRONPObVKRXMXYSSWSUXXXXXXcdXcOTVTXPXXWXOWZOpdhkQMTSPOXXXXXXXXXXXXXXXTXWQWIGIMYXPSOSXLNRQOOXXZWWOVUXcXNVUevXYXXXRLJUMTYZSXRZLPTVLHXXRMSJKlTFXMOKeTXHXXIUJTULXXXXXXXXXXXXXXXXXXPXXXTXXPXQVNEMQLODXXXXLXXXdXIQLCMOMQGPVDXQKPHBISXXVVNGYDXOXXXPXTYLXVsUVLJMIQMSajQOONXXXXXXXXXXXXXXXXXXXXXXXXXXXXXYXXXXUXXXXXXXXXYYFXXXOXUVVXSXXLIXZPtoVceAQITUMLUGNRNRMTXTNVYXUVNNSXXVLZUXXTQJXOQPGOpPURPYXbbWYXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXIUtXUMVLROVZUPgfOVUhnWXXejwwSbpuXWMOWTZZrXXXXXXXXXXXXXtSPJrtMXrSKZKbOeSXPXXXXHXXXXXXXXXXSXWXXNXXXXXXXRMXXXTXXXXXXXXQSTVXXXXXXOIXaXVXaNXXTXXXSRWUarjXXWIXLLFTgQQQWNZXVMVXNIXOPNRXUIXPVHXXLKWPTPVYhUXUISLTLRFRXQFFGWMJegLMJOXaXXRNcXiXSWXXoXUOkYXXPOXXXXTLUJNXXXOIUFVUVYTXXXXXXWRXXXSSaXXXXXXJJKUXLZXRXXHQPUXXXQQQaPoUbKYXXXXRMXXXXXXXXXVXSXVXXQHXXXXXXXQXXXXXXXtXXtQWaLXXSUOXWXXDZOTXXXXOIGOMTLPFVLPPNVIRNXGMFENHQKOROHLJQRQHLTQVTQYXWIXSlXTOXXXXXXXXXXXXXXXXXXXXXVOXuVXXXXXNXXXXXXXXXXXXXSMUXWTYITXVUTWXXXXXXXXQTXUMXZXKXQXMJXHPKTRQGXRMlNXMIXXEDaGXBQMQMPTORSPHKGLFLQXXXaLYYWTXXUXXXhaXSVVXXUXSHPXXXXXXXXXXWXXXXXXXXXXXXXXDXusYXXXXXRXXXXXXXXXXVSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXNXXXXXXXXXXXXXXXZLGXKXXKXGaORWUNOXXXUILXMRWNPgXQPXXQQSXXeXXXXgXXXXcXkXXXXXGRXcSIOEXNGQNXVVUXVXUUXXTOOQOPXXXXYXWXGXXLRLXXQLWRPPLQQNXTdKNVXSWInPTTWOVRLjQKPIULMXUXXXXXXXSNUDPIMPMRXKKHKOHIOXXXXLXXXXJWTOVbZOWXOOXdVXXXXXXVSaELJSROPXXXXXXXXXXDOMELlTVbRXXaXbXZlRUUbUaSuJNQPSgXVXXbXXXXWXXXXXXNXXSMBXXXXQXXSXJLXXXWXSIpJQSKSUULQUTOXXXURXSEGJXNHQXXXXXXTXXXSXXXVXNRUXFXSJIMRLSPMNQPRMLPcXWNNTVKXPbXXXXXXXXXXXXXQXXXXXXXXLXXXXXXSXXXXXXJXXXXXXRXXSNXXXTXXXXXXFLRFXXMWVKMFJHFPNKYMNTPUWRDRXOTaKVTSSXXXXXXXXXMWURWSPNXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXVUXXXNXXVXXXXTXOMVYSTTISXVUSRWXXXSUXWNXXXXXXXXXXXSXTOQTXXXXXXXXXXXXXXXJXXXXXKXNKXXXXZQPXXXXKTXXMXSXJXVXGXXXXXXXXLOPSJXXXSORNQMQXXURXXXXXXXXQFUMUQXXXXXVXXXXXXXIXXXXXXXXXXXXXXXXNXXXXXXSSWQXXXXXTMKKXXPSXXXXXXXSXUXQOSXXXXXQXXRMUTOMXHIHXLPFQQXUROSTMNUVVVPLVTWJMVRMEPQNUXXIMPVXXXXJcaXXZRXUXXXWXTXUXXXXXXWNSRPQTPBXXXXXXXXXXXXXXXXXXMPUXXOLOOESSXXXXTVJXgNXrXQsjOQUbfUZXYqwXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXNOHNIPYVPLOXRLGKGXHXXXcXPXmPMQtVVXSUVrOJJRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQJXVQrNXXVXVXXXQNXXXXXXXRbXQXXOSXIPuXGXZQXSRXTJVNXHaKKMHPPXXXXXXXXXRRRKHJKMESIHNNGSJRONERFQKCXIPMKGNSMMOXXXXQPXSPKELUOLOJXOTNWWMdJEQXXXNMUSPMXUIXXNQNXMEIXUJSQOPVIRRJXXXXuqXXlmMJLGXXKJKNQMXTTRJXXPXNOTJTNGKXQGPIXXXSHBTXXXRXXXXXXXXXXYeluXXXXXXXXXrXXOfYXlXUXXXXTSKQSVSOrVMSTNOOUUOTLRQPXTSXOSJQSLLKQMSXNQNSSXQJSNIJGKRRRXGIPOPMTXXXXXXTVXJQMWIRXLIXKSOXUUNHNQROSFEQTMQNKLUMPPUKXINbNOOUaTimTRXccYOwxcRLSGXaLXKXOGrKSQNGnJXXXXXXXXXQXXDRUXNUXXbXSXVXSSLOUVXXLVXXXXXXXXXVQRbWdXXXXXXXNTXXYRVHXSUXXXTXYjUHNJQVXQeNXHXJOOTLXVcXXXRRMIjXXTXXWXXXXUXXXXUXXXXXXXXXXXQXXXXXXSOuXUXXNMQHXQXQQXMOWmaqXlIXbXMXbXIbSSNRWVXXQJGXSKLEFSOLXEKTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTReUKRNQTMUKXXSTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUXXXXXXXXXXUXXXXXXXXXuXXIMSNLXLbUaOQXhmSVNQTPTRXUUKIXWHXHXStXXXXXXNXJXbTQNTGUXXXXXMLXHSOFUXSQXREQNQIWUXXWXXRPXWCGXTXXXXSXPXNXXMVHXXYHSJHRXNMOSLPRJMLXVXJXOSLDSTQXXPLXVXNORXKXTMISTXXNTXSPXHXXQFPXSPXNHXKTTPUMXXWXXFXUXXXSXXMXXXXWVXXXXXSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXRXRUXkVYVVXXXTXTTRTUQRMOIQTSQPXXTXVXXKQSYQXSirQQVXUdXUTXSXSWTRNWSVVYiXPVXJRXqflrUsOMaVXiNaXbTPXXYSXXXXXXWjXXXYXRUhXXZkeXXXXepuQXXXXXLVVXXXPcTMVXHkjGONUWRXXXXXXGarGMRBEXLOVZTXXVXXXXLUOXZVXQHSTXVQLGXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXIRXLNauUcXVXXVJIJNIGLPJMVTOXUNnNEXSHHEXRNIOFaUJRURXQTUUPJQLMJXXWXXMXXUXXXKHSUXIFGOM9XXXXXXTPGDNLdJGNXOJOLXXXXXXXXXXXOSXXXXXXXXXXXXXSQNPTSWWVIQXMSXXROXXPOXOXXHXXXXXXXXXXXXXXXXXXXXXXXXXXXXXRRVXXQXXXXXXXVXXXXXXXXXXXXXXXXXXXXXNXXXTQVXWXTXVUXXXTXXWXXTQUNNOLXXLTPLPSOXSQVVdJXVSXONRmXrXZjTUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUOXXXXXeIEAXXPIHSLXHTXOLNSRHVKPKXKLXJORJRHIFXLXTNTXpgXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSXJXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXVXXXXXXXXTXXXTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXRUXXXXXXXXXXXXXXXXXXXPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXOiSRZfkbXRINUvUXVLIUQXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXcXeZsktReVGPsPOXXNXXUSUVXTXQWXIXXQVQYXQMPSRQXXTSdZXsTUPLUSXXXXSHSPPXXKKHWXUMKeLELPTTYNEPSUONQLROHNURVQIVUNVSNKKTXXXXXMOQGVQMTXJSPQNRNUVRLJRXTXdXYUVXXXXXSQQUKYNXLMPZKPOSKTOTQQUXENUOXMXNGrbSOXXXXXXXVXXXXXXXNXXXXXXXXXTXTXXXPXKXXXXTXXXXXXXXSXXXXXXXXeXXXXXhDKLSIFXXNRLPHIKJIXCXXXXXXXXXXPIXPKSXPXSWLRTDXXCXXXTRNNOTTHSXisEXXKIKOTMLPSHRXXXVXYWWVXNXSXTXXOWIXRXWsORXXXXXVURXXXXXSNHUTXHUKJLUOUKJJLUVIRLXXXXXXMKKXXWMHXXZjXVsUWUZPWXXVLKQLSOaPTDYURLJEJGSMNXJXEXWQJZLsReDXXFKRQvXXXILTIELORQPQMMXvMVOlTRJXXXXXLSXRXXVXORTVSRLRbMXXXVXXXLRqlWMoQRXVNXRXXXXXXXQWXNNREHLTSLXXVQYPXNXXXUXXXXVXXXXVXXSXXXXTXXXXXXXXXSXXXXXXXXXVXXXXXXXXXSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSQXXXXNXXWXUUXLXJQXXaSTNVRCXUMXXXCURRXMXXXXPGLQTTKUXTOXPJRSXSXVQMOSWXJXbXTVRPHULDHKOTQILRaPbWSTXXXXOtKKPQRXKMXTWcEPNMMXVOXXXXXXXIMLXXXXXXNNIFNEXKLIXXXOXTPXMXXXXXXXXXXVRXXXXXXXXXXXXXLrXXMXXXXXXeXXXXXXXXXXXXXXXPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSUXVsiXflXXWRahXTXTXXXXXXXXXXXXISXXOXXGXXUXXXXXTXXXXYYhcVUXVXWSXXbVXLQLJPNuNQILEJKPYQTXQUTWLTVXXXPRQgRUSYXXXXXXXXXXXXXXXXXXXXXXRXXXXXXXXXXXOXXXXXXXRXarpXhYXXXXXXXXXXXXXXXXXXXXXXPXXXXXXTXXXXXXXKLWMPNKJQGFKHHLaXgbXqXXXJSXOPXILXXJHGNMLMQNFQKIKTXXXMPKVcXMNNVWPSDXKPXNQMXQQUjuXXNJQXKRHTSQVSPRNPSQQXXUXXXXXXXXXXMXXXXXXXXXXXXXXXXXXXXXXXXXXXXOXXUXXXXXXXXXXXXXXXXXXXVXSXVSXXXXXUXXXUXXXRXTXKQXVRPSJXWXXQTRaTXJPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUXXTXXXXTSIXLXLXXNXRTEXWXXNXXLXXXXXRXXXXPXPXXXXNLMRCTOFIELIJQKGPIJLIRNXMMENSQXXXYrsaXPXVSSKUVWOWTXXXXXXXXXXXSXUVTRXXXXXXNTSXSXXXXXJXXXXXXXXXXXRXXXXXXXXXXXXXXXXXSXXXXXXXXXXXXXOXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSwXaVXXVfTXXQQQXXSNXXXXXXXXXrXXXXXXXXXXUPXSXRLLXXXXSNXQRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSXXXXUVLPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXYcOPMHSKVVNSQMXOWcSNLXXMXORTVTSRNXTRPXPMXXXXRUXXHXXLXXUVOXVXSXLTQWXXXXXXXXXXXXXXXXWXXTSXRPbHQRXQQmRPVXFOXXVTGXXXXXUwTXaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQXXXXXXXXXXXXXXXXXXXXXXXXXXWXXNQQVKXPOGLRIXRSXaORPTFUQOPTVXSVXPXPUUVXXXXXXXXXXUUUQISISKLSQTXXVXXXXVXXXXIKGOIIUJUaYXYXXRLKVKKGEXPDXXXQVOXHHXXQNMIGNNJOXKXXXVXXXXXXXVXNOPHXDUmRXXRLNJQMHXXXXXXXXXXXXXXXXQHKOOVUSINJEQPISXXXLXFEUUXXVPKOVLTSKUXNXXTXXXgXOVNXOMXVuLQSYILSQQOVSSaLXVKUSpNnUXXXRZHOXXXXWXXRXXOPRLSVMLUNXWOFXcWQKRRSTSGSKRaPVLXUMXCXJSMRLSRXXMSsXFSFXQKJPOJSXVXXXXqIXXXXaOukNMUUXPRNYXNXSHIXLXcDXXXEXSHXXXXXXXXXXXJXrTNJRXHXLXXXIXXXULXSXXXXXXXXXXMXLXXUXTKUXXVTZXSXXQUXUQaXXVPUXXXXVNTSQJXXXXXXXUXXXXXXXXXXXXXXPOMZUTOZOSOROOXNWQWNHOXdVQERXbShXguXXXXXXXXXXXXXXXXXXXXXRXXQOVreUSOPTRRqJRTXXLXXKNXVXPXXTSMXDISSXXTXXUWUXXXXXXONRXTVXSUJURXQXWbgXXXXXoIOPQQMPVXXXXFIRXUSUWEQXUXXXNTTRNFQaPInOQSrejTTKJXQoTXXXXXXXXXXXXXXXXXXXXVXXVXXsXXXXXXXJFGPULQNRFQQGIOONLNSUMQQXSZXXXPQEXWXXXWXTNKXbOSIXMXXXXXMXRXXXXXXXXUObTQWYTXXXXXXHVTXXXXXXXXXXXPXXXXXXXXXXXSSuXXJNMVPXRUPXXXXXXXXXXXXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXXspXiabZDdsJQXMOVRDIXVLKPfXXTOQOXPXQOSMXXXXPESVXTXXXXVRXXXTXOXXWbXXXdXLXXXQWUSNXXVRXXTWXjXvjXPOXXXXXXXXXVOXTRXWVQXVSXXXCXRXXPXMQQOXXXXXXXXXNXRXXXXXXXXXXXXXXHKXUXXRPWYRYZlpXVWYUXXXXXUVXQXQUPOUSIRXXXRXXRMXsXXXWYXXXXXXXXXXSXXXXMISIMDRSSSXXHXXVXXUXVXVXXXXXXXXXKXXVqUURNRNOgaQTYwVTSuhUfuVNERXJXdDUTXXMXXXXSXXXXXVXNNTMXVXKTXXMXUTXXXXXXSXXTXXQXNJHNPXULLXXXXFXXFQHMXXMXXXXXXXXXXZXXkfhVQXQXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUXXXXXSXXXXFXXXXXXXXXXXQTXLXXXXXXXUXSXXSSXXXXXUXTUXXSXRXTXXTOXPsxOVWNXuVXWXTQPWTjfTbXQVTcZaaVRIuNLMOTXTSQSEKLUKFEXXOXNMOPJLORMPILGNLRTMTTVPKMOXQTTODVXXVZpVXXXXXXXXXUTXROXZgXSRQNNRHPXeNKRSLFNGQJTUUTeOMOSXNXNPbcNJMSXNKVMNSXXXXXXQXUVTVQFROXSSRKTOXTXXVPXXRXXXXRXXTXXTXXXWVQYaUSXXbPUrsqXXrXskmXVUVUorZbdXZrgORvXXMKWMTOITXSNSXXXXTXQKMSVLRgXxXiXfUTEXMRadqxuJSQRTYXJPXdNRXXQXcmxXSUdUSUXLRcWXMMVUtVWVKMWhPOMFLOHOaJNEJQKPJXPKPHLWTIXXXSXKUJXXISLRTXZRMQRQKXXXXXXXXXXXXXXXXXXXXXXXXUUXXiYgWbXoSLRKpPOPFKWLMOVXSQTLUXROQIHKTWXNLTXNXXXXXXXXXXXXXXXTXXRXSXXXQXXXXTXXXXXXXXXXKXOXduYTOMMUMKQUHLDBJVXXXXXXXXXXIIGQIXNTRISXXPXXXXXXXXXXXXXVPSXSXRRUXXOXTXUXSXSUOKRDEXOrKSKJTKOdMGFSUXTRSHXXXXPJVRLRNQQORSNPXXXXXXXXXXXXXXXXXXXWMINLPMIXtgYSLCPLRLHXVRXOKHaOQMvVKTKURdZdfXLqjTdcPbZMbWckZXeVWOROXaUJXXXTXXXXXTTXXXSNVXXUTXXXXNXPEDXXGONTXSNTSUNSNXXTXXPRXLTXPXXKRXNPLQRXSORSXXOXPPVXXXXRZXWXVXTSXXVQQXPLXOXWSXNXLRQXRXXXUXXXXVXTOXXRXXXXXXSXXVVNTFXXXJXXSUKPUTKSXXTXUTXEKSPOUSXQUWRSQXXXXXXXXXXXXXXXXXIVNXXVXXXXRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXPXXpmIPMUJJQPVVeNXXXXbVSTRSMROToNQXUSLHLOKUXXSXXWUXVXiSXHJLMNSQXJMPRNVFXLQXKVVFPLNDJJQLHOOPQSKIMUSVMENSNRJJIOFREXPXXXXQVVRPOQGQERJONJGNPOMNLXQNVOKHOTKOONVMKXLNPRPKITUQRPSNOOOLNEODHSGLOLXSPHJNTTMDBXXFQRMSXOPJPFXUQONKJQQNQMWTHKNRQMDXQNJFDKNTPKOMXXEAXXRMEXTVTTTSSXXXcfXhXTRdafTWXTXKQTNLWuXTIMXMIKLHZPXYWXXXXXPPMVNHXXXXPXUXKJLXXXXXXXUSOXRXXPWTXXLTIXXXXAXXXXXHMXJENQRHRIHKJKXJROGNUIXOVNHXXLBXXXXWWOIXXLPPKXREPGLMLLNNNPORUXINEXHGGFMCXXEUBXXMHUOJWSSLFXHRJIXOGXRHXVhXbRgXXXcXUXTXXNFXXPXXXXXXLOUXHHMMMXXXXXVXRPNJMLRKXRXRQIkKHMcVJVWVoSXSKSXsSTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQQQXXXXXXXXRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTUUUWPXLXXXWXXXQTRQXRXXVXVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXRXXXXXRPXXXXXXXXQOUTOLINXXTSVVUYNTXORXEXXONXVXRXRNLaQWNXLLRMQSPXXXXXOONXXXXXXXXXXXXXXXXVXXXXXVXXXXXXXXXXXXXXXXXXXXXXXXXLPSVXLPUjXQXXXLNdJOQJQXTXXXXXXXXIXXXXXMXXXRXPLUKXXXMXXFLOTMRGDPQLFSJUHFVsSGKPQRMQLOTPXFHRRWUHMLSjfUGTRXXMXRSUUMDTLUUOXNVMUSTOSTGNTVXEXXQPTRhJSXRXaNXQXTUQVPXDXLOIOLVQMTXXPXTXXSXHXOSHXOXcYbUXTTXSIPPTSMUMOOPPOPTOMXXXXXXXXXXXVXXXXXXVXXXXXXXXXRTXXXXXXXXXXXUXXXXXVXWXXXRXNQQTOXXXXXXXXXXXXXNXXXXXXXQXXXXXXXQRXXSXXXXXXXXXXXNXXUXXXKXXXXSXXRXXXXXSSXXXMTXXNXQXXXXXXXXXLUXNTIQRZKMBXXXXXTPSKToGUfXXcsXGiRXUinYPRXXXXZqXWXNTjGSNVUNMXXDDXPSaVTSUVXXXPPXUXXPMKHOISPSXJXXQWXIKXTSVRIhXRNLJVXXXXXXXXXXXXnQMRMOOJQMULMTXORUJXQTXbTPYXXTYVKXXhQXFKNVUSUTXOTXKQMONTPMNNGPKXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTXVXTcSHXPQhQXfXgMQNWbVkXXXXXXXXXXXXXXXXXXXXXXXRXXXKZLIPJbWXXXXXOOSYMfsgoYYWXfbXXXXXXaFbSRLMJRMMHUURXPWONJTaNMXTNQUSIQOTHHXNMITJKXXXXSXXXTXXXXXXXLGuqusvalXUXXXYPLSYrMnOXhXXXXTXXXXXXXXXXXXXXXXRXXXXXXXXXXXXXXTSXXXXUXXXXXXXXXXPHDLIMOXXXNXFOPcRKKPXLaRgKZRTRZXXXXXXXXXXSQIPSOFJJTEsXXXXOMMXVQBIIXXVOSUKSXXRXDXRLKPJQDXXXXXXXXXXXXXSXXXXXXXXXnZlWLhWRPQSXIQGUPPTSKEJrRRUNRHqHUXCXRRKPXXNTRXJTNLTSWWGPVXXYVXXRXXXXXXXXXXXXXXXXXXXXXXXXXSLKISNRngQJKVKIOPQOSOOMWQTMMQXEXXHOXXRJXOPXQUOIYOXIWRJXXSXXGKTXSXXXXXSXNXLXGIXXTPRXVIVPPNXTXNXTNSMPoZFXXRXVXVNXXXLUMLPSMXSXNUKUNWMLUSXRONVNTSXXXTSTQVVUOSOJKSVXXNGXKRXROHVWUXUXXTUXXQKRUVXQQRUTXWXPQSSXXSXXPDXRJKXLKRJOVVFOXITMXQQSQTXSXXMNQEULVTUUQXXLPXXXLPXNdUQXQQRMTUQXXXLLMLXQXXXWYXXXXXXXVXXXRNUUSPUUKJXuJOXXJJJSEFOLJTFqKUQPXXXXXXmRcHNXXXXXXXXXXXXXSXXXXXXXXXXXXXXXXXXXXXXXTXXXXXXXXXXXXXXXXXbJPKXXXIPPTZNWSXVUXUXXVPTXQNXHTXMXXUTXXXXWXQXXMPXUXWXXSTbWZXbbWXWNRQQMMMOTUXUGIOSQUXFXQXXKMOOORXQRXVXXUVVKTLXRXVKMWTTHHXMQPPNXVXWQSMXRXSRPXXXMVXXRRRQSUPUVTSQXXXXXXWSSXSbXWNRMDRIBNCKJMQUTNXXXSXXXXXXXXTXXXXXeXXXXXXXXXXXXXXXXXXXXXVXSNSKRQSKIEXOTXXJQSTdXUSXYXQRJSSHONWXRWQIQPXIOLPOHEXYUbhXZcXjiXXQRTXXGKXXXXXXXXXXXVUXXWXXXXWXXXXSIQXRXXXTPXXXPXTOVTXXXXXXMXQOXXXXXLXXXXXSRXXXXXXXXXXKJFSVXTPPpHSXSNMNMZEOKUUWOVNMMXUYOWQPXWNTOfTPioYVUWSUDpXRVTVZLXOrXJZRSQaOXRRMXHSSGFIOSMKQLMOUUCXRSNWQXXTUXTUVSXXVXXPVsqXndfIRXhQXXXXKTXIXXXRXQXXPXXXXXXXQSQVUMqTOTLQPKPLXGNKOLLNEOLNPOHPVLQVMRGUXJPIQVPVNNYIQHqXPSrOLPRQHQRPPLXLWXpLVJSXPSXXXTTXXLTXLOQXQIXXNXPKTOXXNMXXPQOPZUJXPRUSTIIIOTLLXSrX9MXXXLGJPVHIXMNRGXVPITGNNEvXPQXQQXXKPXKQKKIPKXLXRMSLRFOQOLICMNSRXSTUPXXYVOXOXIXXGXXXQXPWRXXWXXTMRSSTSSJSSSXXLXTOMVMHVYVLKRcNQXMSTOQVUUSJOOPLOTVXFJQSXeXPKNMURPqlbOVVSSGKXCXMDXMXXJJXSXXRNVUPSXXXXHXQXXXXTSXXSOGHXXXXSRXVXdNXXqVJKQKQXISXQNZTTPNRLRUPKQPPPCXXXGLSfeXXXXXXXXXXXXXXXXLNHKPXQXXSXVeXXXXXTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSXXXXXXXXXXXXXXXXXXXRhXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXLQdOVIXMTDMTMXPXXSSXXXIMLXXXOGQXFXQQUJSRXITOTWQSVXXXXXUWXXXXXSPVPNNUVSLMVNOKEXYRXXOXXQXXUITLNLNTXXtwXZVZOuWQuXXXUtvcRsbuVaVPYUQRNKXXXWXRWJXTctPVTVXUVPXVLTXMJXfJXMRXROXWRQZVUCXGrOQOMXMXbROXXXXXXXXXXXXXfWepUUVUQTSgbXRTPURUXXXdRSjTKUJXZgiZRWZtXTLXXXXXXXXXXXXXRNIVNKUXLIRIOXLQXBMUKHKQIQGFPCXIXTNRXIPVXXHJMZLXNXYTJVNLJNLLLQSVOcwNJLRQJPKGXXYLLWKPuXtXhPgMRVaSXXXXXXXXXaWSXVTXjKXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUHXXLXHXXXnZXXPWUXNRbXYjXeXjXXXXXUXXUVQXXXXXXTRXSTPROVRLIXNGNTXXXXXXXXXXUXXXXXiRTXLPTIMXwXQJPDXVXNSMNKORSHLJLjXXXSXXXXXXXXXXJXXXTRkjoicgXeNMXlVeuZXVToXSXORQPF8XXXGTZJKDDLGNJPeGJRXXXXXXMRWYsfXVSXPXXQQWSQXXLGKMXPXQXQXEXXJTXDXXTXXPXXRUXXSQXLIPXNXXXQYVKUYXXXVXXWXXXXXIXXXMRXSVXSXXNNSXRHNMXXRXXXXXeXKXXSXXXQXXXXXXXXXJTVXXXXPXJtXXXVfXUXXoMUXTXXQXTVQIXMQGXXTNUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTFKXXXVXXUQWVVMWXXVXTRXXXNXXXXXXXXXXXXXVWUXXXXXXXXXQXXXXXXXXXXXXXXVSXXXXXXTXVXZUXXXaWMaFOVXXNLRXnWOOSMHJICHFXLQUXEKVPGGTXUVetUpeTvKIQNONXRRIJPOZRNIKNLQXRHFEMGDWGTPQPPPHIWCXXXXXXXXXOGSNJNGOPNFPNOPSPHIROXXXXXXXXMPRNPLIXXQPOORPDJHVPRNWLSXXXXVXYiXXXhXXhZXXXOXXOMgXQTHXVWRQUXNOlXXMUVPMXQTMPRTTRvXvNOVSUeLLXQTNcOPtPNPLOXOTSXPXRPXXYXdLXRSXUTaNMONMRaZWXXXWXTXIXTTONhNZWTSSXRNNMPSZKJTUePXSXSaScSacXXXXXXXfhXUQaaURTNXYJPXQMQRUMTXLLKNCtjSXNJRTPaHQGZaTKROWXMVUVIPLNRNZQKLXNXXXPTaRTKROSQSNMXKXXXUXXXXXXDPJMXXXXQRSXXXXZVXXXVRQSQXPXSPSXUXVMLSXXURUXXXXXOXXGXSXXXDIXTXPXOXXXXXLEXXXXXSXXXXXKTXUXXUXXXXXXXXSXQXGSXXbZQPKFXXJMXXXRFWTVXKXXSYXZXXaUXXnWXKGXPSSXRNKQXXXXTRRLXXUWXGQOJQXSXDRCLMLOKAXCXIJGCXXXXQXUGKMLXKNFXQWXXmYHXVPXXXQXXXXXXLONXLRXXSXTTXOKXXLSXNNRXSdXeWXUXSPOPQaaQXXXXSXXXXXXXXXXXXXXXeIJHNSNLVVJXHQVRFXXXXVXVUWPTRQNVPXXXXXPMMXOWTWSNSXXXQSNXSPXaYXXVROOsXQSXNXXXXVWXTXQWXXUWWXPUaWVFXXXYblYXXYVSPXXXWXXXWMXTUptbTsvTKRdPgXTNKXXXXXXXXXXXTXXXXXXXXXXXXXXXXRXXXXXXXXXXUXXXXXXXXXQXXXRSXXXXXXXRXXXXXSXXXXXXXXTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXWXXXXXXXXXUXXXXXXXUXFLQLAXXXgUSJTNXXXXXXXQVXXXWXXXXXXXXXXXXXXcYPFXTPLWXIUXXXXXXGSXXJTQMPXMWOXTLSOTHPFSLHIODNJMNNQISSOQQNXXRYUVUPSZSbXNPRUTWRXXSPRRLURRRNTRUXXXbUVMTfYPVjVTuTRLgOFMWMVVQQTRIJMRTTWXWXSJOITTFOWVdgTTXXWhSSQHUMIRKNiOQVHaKLLUXXTqXXXXXXXTXXXXXXPXXXXXXXWXXXXXXXXXXXXXXXXXXXXXXXXXXTXZNXTXXXXXXXXXXXXXXXWXXXXXXXXXXXXXXXXXXXXHXOXXXXXOXXXXXXXXXXTXXXXXXXXXXXXXXXXXXXXJUDXXXEWQXdXWZbXXWcHSQOXXXVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTXXXXXXXXXXXXXXXXXXXXXXRQRDNVQTXXXXXXNbQUPXXXKXTWOQTQXXXXXXXXXXaXXZeXNOPGKHRZRGOTJFNKBXXXXXXWXXXGQSJDMQPMUPGGGQNGLIHBXUPGOHXOTSLGHFJDBNLFKKBHFNIXOFKQKEIDNSOKMMEOQXGXXXUJNSXXULSKUXVSXXULMOEFLKUXXXXXXXXXXXXXXXRSEFLTXXXXXXXXXQKEPJRXWXVUWQSaNXXNXENXRXLJJPTUUYfXbXPXXXmUmXXJLWRSTTSRKPXVUPKPPOLKHUPSPXXOVPRSXMlPNXQXXULVVaXKGTRTKLXPPLMHXSMMIOORJYVXnXJNTJXXXXQSPVUPPOMJOLRPHTOOMOgNVSONSQXUXXKXXXXXXXTHOGXPHPOOIdNXLRWMMVSVGKDHQJYXXZZXXZXVSXQIVIKRDRLXbXXUXXTXXXXTXXVWSSIXXRFPTQLXIIXXPMLURSSTXVQQTSJXVXQUSXRXLNQSVUNXLNNOQPNPOQMNQXLQSKSEVSXXXQLWXQVTKXXRWZSYZfOUXNWUONLSVSXUWSQTNXXXXXXXXMUPXplXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXaXXXXPKTQRJXXXXXXXXXXUXXXXXXeXXXXXRXXXSXXXXXXXXXTTXGKIKXXXIGQMOORTUXSDSTJXTUTHSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSUXSXUXXXXXNXXXXXXSOJXaWXXVLXXXXXXSXXXXXXXXXXXXXTXXXXXXQXXIINXWYXUUSYsXXRUNZXXNLMOTQXXIRRRQCIKXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXPXTHFUJUVQHIMVLIuXXGJZQVRXXQXRMTXXXXOWXORNMXXXXXYUOIULXNNPAXYfaeRaHSSVUbJSULQOdKEHHQHRQXNNRQPhKRUSudXXXXXXXXXXXXXXLTZdfXeXXXYDTLLWUSXNTTXXXXSXXJNNQNNPXUOXFXXXXOOLTPSXXXXPSSgUfJBLHIXXYSNYMcVXUXRMRJORUQZMXQTOMKSUkQMQXSOPSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQXXXXXXXXSXIXXXLXXXXXXXXXXXXXXXXXXXRXXPXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXFXXXXXXXXXXXXXXXXXXXXXXXXPXOLVKTdPNULOKJWSSCOQQJJNTXZRPYTTFNJXUKOTWSIJHNTMXRXISQSGLXMNIOPOTQHPTIMSQNUEWJKZHVLURRHSMgRWWndIQJNQXPPPqXQPXSSPXXXXXLQVRGQTLLNUSRLBXXPlLXQXXSRKREOLJHRLTXNQXXXXXSQJXRXXQXXKRXXSTRXXXJPRTKTTXXXXXXXXXXXXWXXTZgXXhjMHTNVMX7XEFXXXXLXPXXMDXCFXXMVLKOXVLLSGHVOtUNRRCUXXUQIOXoBXXsUXoHSnXXLXNUWjJXMNLIRJMSXRELPXPNXTWWGZJUXXURXXUTXUXXXXXXXXXXXXXXXXXXXXXXXXXRNUOKSLNIJBXXXXbXXXVMTPJQNTNHQYKJQVXOQTXXVTQXXXXXVIKOKpRXKRXXQquILQVXXWRVbUPQSUIIXMVXNVaXXXXXXXXXXXXXXXXXXXXXVWPTZTZXWhUXVqLKLIVTNNtXXXXXXXXXXXXOXUXXXXXXXXXXXVXSRXXXXXXXXXXXXXULKLIHXXXNXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQUWYPQRKXSZXRUNXeSXXbXahnmNNdfSXPSqXXXLXXXVRXXXVXWLXURVPOPQXLSNUOXWXXVCXXPMFeaXXWXXUXXXXXXXXTTXWXPTXUXXUTTXXXRPQTQTLXRJXVZdSUPWVXSOXXMUWSQYNVYNTVPWXPGQIOLKSvXQSURXTOUUXXXXXXNXXSXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXIXXXXXXXXXXXXXXXXTXTXXMNXbOXXXZWabPXSXQSXXXXXXXXXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXZXalXXXXXXXVQGLXsUXXXTXXXXXXXLXXXXUNIXMXXXXXXXXXXXXXXTTXPMKGHQLNMRKRXNSNNVRXXSFNEMOXXUoHQYRXdhZPETUdWRRMNTRPqSXSXXXUUGXXUFXXXYkXLXXXXXXXXXXXSRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXPXXXXXXXXXXXGIXTXXXXXXXXNXXXXRGJMORTSRUILXXXXbaXTXXVXXWXXXsSZQXSSfXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXUfcOsMrXXsXXXZYSVXXXXUWXXUSTXXXNMXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXOXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXYXWORSMTaOEXNPVWactUMWSMRQVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXdQvcLTWVfPXSTUWKYLSRtXXUTXTXXXJUNLXQXXQQXPJXXXXXXXXXXXXXXXEOfTMTTPQUXQWXVuXkWXXXXXXXSXSVhnPSSBEDFNXXXXXXXXXXVXGXXXSXXXSXXXXXQUXVXqGXTLXXXXXXXXXXOXXXXXXXXSqPXXXXXXXXXXYUHUXXXXXXXXVPXXXXXXXXXXXXXXXXWdtQPKNOKIQLMTMOMSXNUPQEXXSXSSDbQXIMXXQXXXXXXXcTONTUXKQOjTSQIGXXGNPXXXWPIugjJXPXVUTXUVRobQaXSZWdWUSbLPWSbQeNpUXXXJNNXXXXXXXXXTXXXXPXXXXXXXXXXXHQTZWXRRWSUXVUMXXUTOUXSMUXVXvOLKeXRhXSXNLKPXNSSONViVYXTRNRZZXvXVVbUdXXXVKNMXJKQPLXXJXXXXXXXXRXWXXXXXXTOXXSXNOQTXUXSXQXXXXGRSXUTXURWXLOXXXCNTXSSMXULOXRKUJXPTXVULTXXNLSXMXXILXWXXUNRXXUXVIXXXXXXXTVMXXXXXRXXXXMMXOXXXSKXXXVWQXXXNHXVQMXYQPXXXLXXXXXXXSXTMKRVXXXXXXXTXXXXXXKXXXXQXXPXVXXKXUMTXXUXSRKQXXXJXXXXXSKXXXNXLQXXPKXKXXXXXVUSUhXPXXXXXXXXXbXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQXKROXUXSVXMXOSXXGXSHMSTXVUXQKMXXbfXXKXTSXWehdpybfcTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXcTXXXXXXXXXXXNXXXXXXXXXXXXXXXXXXXXVMXVTLHJSLQJUHWaLTKQOIRUSJSRHQZfmUSXWISXXPQVSfXRUXXXMXaXXKOYOPSXagLVSXMHLOLXURUWRXPVSXRXVXPXLXXXXXXWrXTXXXXXXXpXXXXMXXXXXXXXEUDVNGINNIQJOJJPQLMMKXTMRSXGLKKUPFKKXLRNXXXXXXXXXXPXXXXXXXXXXXXTXXOXRXXXXQXXXXRXXXXXXSXRNXXXXTXVXXQXXXXXXZXkfXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXVINRGNQRXXXXRWVXXWNUYjQNOTXXXXXXXXXPXORUIXXXXWVZXNRGMNWXQXUXXYPWXuRTXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXJXXXXXXRXXXXXXXXXTXXXXXXQKXXXXXXXOXXXXXXXXaoauolXOXFOISJNSFVPTLNXLTPXTGXXXXXQGMXKXXXOWRSTSNQXVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQXXEYUYPUXWoXXbXUVOVPUVONUQQRPPXSXjSbYTXTXEFTNRHMOTpmLRVTOYRRWYXcZWRTQMXSTUOWQePXXXXXXXXXXMVSRXXXXXSQRXlOLPhaSVXGMXXRPFGTRSXSXXXXXXXXSRSLUMJTTHKWXRSXOLXRXXXXXXXXXXXXXXQSQcPJPXIXITMOUTKWHQOIXJVFKHIHVJPXGLRTXQXFPDGMPMLTUITJXJMTQEKCMPKJLUHXXNSNF7XESLEIMOPT9XUMXUTtJXEQPTLHJTIOOTOUPXMGJTGKLSKIUXXXSXSWXXXXVMDOOLQRXKEKYEXJTOLXXKIQSOHTJPOMGXXXJETSNNII8XXXXGSLGGLHIPROKJKRIFSQLIXXXXONXXXXXNOXLRPSUTXOMXRXXXXQXRXXXXLXORMRXVPKHKJLRRPRSOHTIJTKWTMORNHPNSNYUIRJXIKPRMPKQROKMXQXNXXXUXXXSQURSXXXXXXXXXXXXXTPXXKXXXXXXXXXXXXXXXXXXXXdWVSRJSMLSeaPXXXQOSKMVUPUXXXJXXLXRWZeSDXXXLXXMXLSRXXXXEIXMZPQXLZMGaQJNMFLQQUKTMHPJKXXXKOROMXJROBPHERNPLPJJXFORMPSUJXXQNLIHPJKFPKIGEICPNXXXXJAXXEXTXXXXRPTXRUTQPXURIXTMSXXXXXXPXTUXXbafPXXWRXOQHLVNZVONUOVMUVQXVWNYUDqGDSXXXfXXXXXUSZYRTTXaQQSUQXPXXXXXTXXPJRXTXTXXXONKKMNRVLEJNDEKNNNMOTOONHFPHIHXFSGXRPZNSQOPKGQMULQILrLNQUaQXXXXYWSQLRPTSYWMRPSbQNUIWTOcOJVOUXXVsUMVPRbYWWXXXXXXNUXXUOXXXRXXXSXXXTSSXSXhXXXXOXXXXXXTXEOVTUUQKVUVtXWRTXXjXTVNsouXIXOOTgXLLXpJnTJXXZfaOXXXXTPXUWkXQYYVSTXSWVNRXMXrXXTlSONXJTOKLIJSXQIOQKNKMGQLRPbJNUQPNFLSLUKQENUJIONHSTUXXHNHXKNOJTJMNILERKXVHXRBXXXXXXXXXXXKUHJSRNIMXXXNNKXMadNXXXXXXeLJIXXYXQUXZMXMXTTKUQKKQVQGOQRJXXXXLMJFOPMQKXLUIGTMLLMTTRGPPNUPJJQQKKEXSKFXOJDMMHXXEXOQXWXbXWQXXTLHXTeXXTLXRNXSOTUXXVmXrXTQhGSOXXTSMPTFXTuQQjFUONXLQXXXXSXXXVXXXXIQXXXXXXXXXXRRXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTXXXXXXXXNOigPJQIUUSLNGXNIKEIKKYTOQQHHPFPVKLXPNpSXIUQUbMKSLNPXPUILPLUQIXPRQSQTQTXKTXTUWTVTWUSgXRKQLSRXXQXOSVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXgxmQLGIMFUMVdUusXXXXXXXXXVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTXXXXXKRkXXMTLXXXXXXXXXQXXXXXWXXXXXXXXXXXXXXXXXPXXQONIKONXXXXXXXXXXQXXXXXXXXTXXXXXXVXXXXVOUXXXXXXXXXXXXXYXXXZRXXXSXXXXXXXXXXpHOXNXXPXTXXXXXXUXVXXXVXXXUXXXMKRXVGXXROTVLMXXXXPXXOTbXUSXXXXXVSYXZPbJYXXXXVXXXXXWXVXXXXQNUMVLPXXXXXLXVXQOXXZKXXVXENXXQXSXNTaPUScePJXXXVXSTRXNXTXXVXSWPNXXXXXXNMJPXXXXURXXTNXGXMXTTuXXVOXVXXcVTXXXWXXXQPPXXXXXHXMMXLQSPOOMTWONGFNoXXXXXXacUUWXVQTJGHXXTVXUUUXXTVQXRXJQFSUVXRVPKSUdSVUSTFSXNQSQNTVLTPUVQRSXVTXVYcXbXXXXZXVVKXSLOMRQUJPXULPXMCXTXPTQCHKKJJRMKSXXLLFDQLKNTPIFJLQRMMXKWJQXuIIKJLJNNLKHPLnCOWKMKRKPVKUOTXPKSXXUNYXXXXXXGXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXgWXXXXXXXXXXXILOXXXXXTXJXXXXTHXSOKVXVHXKXXPVOXXXXXMXXTXXXXKUSUXKWReRHPXQQruVMKVMIrMIXONSUXVGKPHCXXXTQJUXKXXXXLXTXQZPDKJQOGPPJIJHQPDMLLRLQFMGHIHJHQSMLQMSTZXSWRbgRQSXXXXXXWXVOLXUSXXXXXXXXXXXXXLXXXXXXXXXXXVXXXXXXXXXXXXXXQXXXXXXXXXXNXXWYRVKqaTORLViPLVStUUJQINGTGXXXXTTXMaQLxNLKhTCHXLMVUUXXXXXXXXXXiOXLSXRZUVWORZUsQXJWTVQXUOPXTQCQMXXXXXXXXXXXXXXXXXXXXXVUXXXXXXXXXXXXXTYRXXOXKPXXLIXXXDXXXUPQXSVXXXXXUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXTGUIoXTORRXXXXUQVMJRRVXJMXIXRXUNLPPRKUTPTLTILWNXMJKRPNPWWRQMPTOKTXdQTVXXSXRJLJTXtUXXXXIXKZRUXMWQXXTWXKhVTKOcUbOLUPUewepVWYdZZXXeMXXYXMRTUSXrNdQPXSXXDROWXUXXPOOOXXXXFWVXXXSSXXXXXXXXXMXXXXXXXXXXXXXXXXXXXXXUUXNLXXXbSHZNMNITaPGSMMNLKQLXSSdXKPQPXWKFPIUMLTRMOXXsRNONSXXXenYXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXQOPKOAXXMLUTXOTSVXXXYaiPRSXTTRTPTNNaKOVSXQNXVLIKSLXXUPUXUXXNXXXXXXXXXXXXXXXXXXXXKROXXXXXXXWXWXXXWUXXXVXXXXXXXXOLOXXXXXXXXXXQXXXXXXVXXTXXWUXXXXXXXXXhXXRXXLVLXXTRRXXXXXXXXXXXXXXXXXXXXXXVXUVIXTtPJXukLXXXXXXUTWTTVTVRTQPXNKOTRXNXQPXXNSUXMPNXXnNGVMKMIPNQDJPXXXQHHOJEXNIOFDXXXXXXXXXRHKXsOQTTXTMXRXORKXXXXHLMQVTRRGRQKsPXNbPHNQRIcTPRUIGSXJPXXOURXSTUKXXXNXXNXRPXVJnAXXXMGXOMMPFSTFRITNJHQVUZXXWUXXXXSRLXXXJXXXSXXXXXPPXLXXNXVXOXXXXXNXLQSKXRZRXVSRUUXXXXXXXXXXXXXNJJPRPXDJSXXXXXXITGIIGKRKGIMITXXXXXXXXXXXXXXXXXXXRXXXXILUUXNXXTXXXXXXXSXKHXXXVQOXXXSXRQXVPIXPXORXdRFXKXSJOXPUXOQXRQKXQVXRXXXXSMNXXSNOJXJOXMXXGXJXXKXSLMVQXRTLTOXXOXKXXXPXXXXXXXXXPSTNXUOXXXXXXXXXVXXXXQIlLXVLKYETXXVPRXSXXPXUQXXODQTUOOXQOXSUQUVFXQXXSXOOXXXXXXXXXXXVXXXXXXXXXXOITXcXqckXliXXKNULSTXXVXVXTXXXXXXXhXSTXMRKRXqVcRNHIPQOXZNMPNJMLMuJOHTHQKMIOSFOHSENGUPPQOXZOMXJUXLpGZLJMXHNVOSHOSXRVJXTDGDKtLXXXXXXXXXXXXXXXUXXXXXXXXXXXXXXXXKOMMRWXXQMUGXQTMSQXSXXXXUVXTXXSXXVXXXXXXXCHqJXRqOXVTISXUUXXVTLJRHL8XXXXFVHHTMEJUNGMHO9XXXSOJSSPJMLNTSQMPPHVELUODPOXJCKFUESJHDTOXXSRMNXRUVNMSPGMNKGQRNPTGMQJLXXQXqVLXXXXXXWXXXXXXXXXXXUXVVXXXSUXZMXXQUXOUXSXXXXTSQXTSXKKXFJKRuXXXUXTXXXXXXXXXXXXWQXXXXXXXXXXXXXXXXXXXXXXXVXXXXXXVLSXVTXXXXXXXXXXUXXXXXXTXXUXTXXXXXXXXWXQXXXXXXXXXXXXXXXWXXXXTXXXXXRLUQQPSTNVPXLVXXJVRXIRMXXXUULXGOQKSPNiMQQRKRXOPXMRTMVXLXXXXXSUAXFXHXQTRPUQPWkNUQNKMNJHSXJHcbXXdXYoTXZKRXLGXQJMRJQKORRRXXXIXXXXXXSkPSUOOQXXLJKOXUOKTRXWSMaOXRXXXXXXXTXXXXXXMGJLTGNRIPGIPTVLOPXXXXXXXXXXXXXXXXXXXXXXXXXXXIUXXUXXXXXXVXXUbfXXXXXXXXXXXXXXXXXXXPXXXSOXXXXXNXXXXXXXXXXNXOXXXXSXXXXXMXKXXXXXXXKXXXXXXXXSNXTOXXXXXXXXXXTXXXXXXQXXXXVXXXXXXXXXXRXXXRXXLXXHXXTRXXXXXXUXVXRFOHNLIRPLXEXVMOIHXXXXXFXXBXXXQXNMXSSTMGXIXXXXXXTXPMPPTXTLXXKSUNTXSrXXXXXaXXXXXXXYXYXXYQhuXlXRTUUbIMNIXNOXKJOROWJUILCOSNPLSLPSPEHSJcVVYPmXXXXXPSPrXWXXQQXXXVXXXOcgPPXXeRUWKWXXPOQnKPXXRXXXXVXQXOXXXXXXXXXXXXXXXUXXXXXXXQXXXXXXXXXXXWXXXXXXOSXXSXXSXWSXXXXUXXXUWTSXXXXXXXPXXXXXXXXXXXXXXXXXXVfcXVXXXXXXXXXXXXXXXXXXXXNKXWXXdXXXXXXXXXXXXXXXXXXXXXXSXTXMUXXXXUXXXXXVXXXXXXPXXXXXXXRSKTXXXXXXXXVaXXXQXZXUXVcaXXXXXXXXXXXXRXXXXRhXRXXXXXXXXXXXXXTXXXKUXUXXXXXXXTXSXXMXXXXXXXXXXXwXXXXLXchTXXXXSdGQTXTTYPTXXUXTLIXOITPSKXHCXQXNTUPQSPSFXROKNJTKSXXXSUPXPRVKXXXXXSXNRXXSTXXXXWXXXXXXXXXXXXXXXXXXXXXXXXSTXXPQXSGLGQIFIMRPRGQSXROOYZUaXXVpXhgXNWYRSWMQYRSVVXNXXXXXXXXXXXYUXLbXXTaTkfbXWMRQHNTPMNKVJBOQJTVPBMKLORRNLSLSPDHQMTVNSQJPSOIVXXUaUbZaVPRMIIHVIMMXHVXRSXVXmIEXJXCXKHXXUXPHDSKXHMQTUJXNRXTXXSUJCIKPRKSUQPZFXXVTXXIXXOXQOUQGUXNVQHMHKTUPSIQTVIXXVVVXRLOXSrSPXbZTOOXEMPKMSXXXXXXXXXXXPUPXXVSLIIUXVXRNOIKLVXMIGMLXMXLNPSJIXXQPXMXXLMXXXXXXXXXNXZVeXMXXXXXXXXXXXXXXXXXXXXXXSXXXXXXXXPSTXXQXXXXXXIXPDOkTcXXWNPQZKTORHSPmXWeQuwPPpXXdacYTVUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXRXTXUXXSVXXXXXXXLOXKpHJRNXaQURWQUdQVMMNXQMXXXXXXXXXXXXZQXVLMiSXXXKYMQPXDUXPKGUCNCOOFLLTXFOVPGMDGKBHXKQWLLXMPHCAJGNRNHDKXCXNDFGKHXEFEUHDXXXTTKOMTSUFXXXXOXISPJgXXeXXLLQLVQYXQRNLXQJJXOPSQMXDNNUdUNaNYXZXTRRZSNQVWQKUMWULVKsXXHRMXXTQNLMQKQGTXKEHJMTKGGQgOMNJTNMMDIQjXHNMXOTQaTOdDJMTPUODXHVAGPGILMQOEFSMPUMLIHXJMKNCOUNIOQNPOLVMXXKKXXOXXIKOUJTOQPRQNWRKNTTNUMHSXXXXXXXXPOURVPJQdXFXXjXZXWXXXXXXNOXJMJNKIHRSWROPlXSSLVUXXXXXXXXXXXSmXfTSKTEXXSRHUOXXVIJFYXGMINRGFJRRJMMaYPOeTXTrMYUaPWXXZSXXXXXXXXXXXXXXSUMKLSVXIKPVPXPWTQXfVUWOXHUVYXXXXXUXXXXXXXXXXXXXXXXXXXSXXVXXXXSTSNSWTJeaJQOEXXRPXKXTJTKKIKPLLOLIVXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXVXXXXXXXXXXXXXXXXXXXXXXXXXEKXXXXXXXQWVSXUXUXTSTLUNXfRpXXcXXXXXWXZbIQVXIXXXUMHXPXMFPHXXVMqXXXKJKV',
  '79CCCBC7CEE58855A775B898A879C65C55B545C5C754855D45A7566553A4578431564445ACA99C74673B35654471CCC27C458331785336847552CC25524353347386I84A3846667586C8876C77CCC7634475232C645CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCCCCCCCDCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC67CB9BA5BAAC56A67894A86B2CC949A3498CBCCCCCC6CA9A48CCCCCCACCCCCCBCCCCCCBCCCCCCCACCCCCCCCCCC8CCCCCACC8C9CB9C9CCB5CC5AC995BCCC9ACCB79ACCCC6C8BC9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC928345992A4C5549975260CCC2726151C756457CB814697C5467370CCCCCC298C356C45CC52hC3CCCCBCCA847557695CCCCCCCCCCCB8CCB68C95B61456C566694946348A9CCCCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCC8294CCCCCCCCCCCCCCCCCCCCCCCCCCC77725CCCCC7CCCCCCCCCCCCCCCCCCCCCCCCCC460C6C65855360C8C451C46789626611356413651CCCCCC874833CC3621616264CCC463465CCC938CCA499CCCCA8889A9CC9CCC9C7CA7AA5A75766737C5745667BA4494869CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCAC266CCCCCCCCCCCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCC7CCCCCCCCCC958B68687A8C876CCCCCCCCCCCCCCCCCCBCC79CCCAC77ABCCFCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBECH5CCBCCCCCCB8758C746CCCCCCCCCCCCCCCCCCCCCC466CCCCCCC6CCCCCCCBCCCCBCCCC88885B7745C9CCCCCCCCCCCCCCB6923896454365CA5ACACCA7B7A788679576A570CCCC76BCAB74775C449C859C95G9CCC5956A8CCCCCCCCCCCCCCCCCCC8CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCC45C925C858BC23B3CA45BD97CCAAAA8CC4A66776C597B765BCAC34CCCCCCC66259664C4CCCCCCCCCCCCC14C3793A7632557B2C5665C75A43CCCCCCCC7CC778AA833676CACCCCC58569A549976674964RC5C99A94BCCCCCCA8C679B9C2CCBC62641453735845CCCCCCCCCCCCCCCACB7A33558C6A8AC577882CC76A3A8C1C38A7499CC6A52565987667554645CC65944561C4747762C4592885CCCCCCCCCCCCCCCCCC8CCC8CC5C9B6154270CCCC7CCC7C463254642750C455415ACC665120C8CCC7A775693684474857357424CCCCCCCCCCCCCCCCCCCCCCCCCCCCC9CCCCACCCCCCCCCB63CCC6CAB9CACC75C8533848084AB66B268496AC68A6CBB34ACCA9ABCC441C36535659974C49B6CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC4B4C76B3A8C549245594239544225952C655A3A83CCCCCCCCCCCCC4674467C3646468F9C7CCCC6CCCCCCCCCCACBCC7CCCCCCC86CCCBCCCCCCCC9AABCCCCCC83CBC9C73CC6CCB9895472CCB5C473A49C976BCB5CC41C56875A5C361CC44A8A6993BC7667F794557432B35636531C4CC245C3C29CC4C7778CC73CCCCB6957CCC85B3B8A9ACCCCCC77CCC8968CCCCC324AC77C6CC186ACCC544A739A46CCCC46CCCCCCCCCBCACACC64CCCCCCC8CCCCCCC7CC64C566CAB8CACC267A8CCC442777772B5654838793612739574544376945A89A99CA6CA77A8CCCCCCCCCCCCCCCCCCCCC54C78CCCCC6CCCCCCCCCCCCCA7BCB5939CBA99CCCCCCCC9AC77C5C3C8C61C474B993CA735C61CC12717187363A72563223139CCCk4736ACC9CCC64C8BBCC7C726CCCCCCCCCCACCCCCCCCCCCCCC2C966CCCCCACCCCCCCCCCB9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC7CCCCCCCCCCCCCCCH52C6CC5C65593844CCCo27C59I4IGC75CC847CCmCCCClCCCCWC6CCCCC49448542C2497CBBBCBC9BCC978868CCCCBCBC2CC584CC75BBA76476C3556AC99366A9B5B97N9665B44CBCCCCCCC56B26477E9C58368437CCCC7CCCC3431258A5A55C57CCCCCC4972639538CC7CCCCCCC577279eli6CCiCTCB327555452549528CACCnCCCC9CCCCCB8CCA72CCCC5CCAC53CCCBC754386463639A77CCC93C22159735CCCCCCACCCBCCCBC454C1C44115332455796697C8558B2C64CCCCCCCCCCCCC8CCCCCCCC7CCCCCCACCCCCC6CCCCCCACC66CCCACCCCCC1461CC556452223455845A74A829B64B39999CCCCCCCCC3987BAB3CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCC6CCBCCCC6C74B9A9A4ACABA8BCCC9AC85CCCCCCCCCCCBC97A9CCCCCCCCCCCCCCC5CCCCC5C66CCCCA98CCCC68CC6C9C5CBC4CCCCCCCC69894CCC476776BCCBACCCCCCCC72355ACCCCBCCCCCCCC4CCCCCCCCCCCCCCCC7CCCCCCA8B6CCCCC3425CC87CCCCCCC9CBC979CCCCC9CC67B556C152C6729AC985BA77B96984BB666B9628887CC5779CCCC35BCCB9CBCCCBCACBCCCCCCB776B7691CCCCCCCCCCCCCCCCCC78ACC56572AACCCC9B46928683465295578C474CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC45322847834C752A3C3CCC4C9C298579MC9BA9735ACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC94C4332CCBCBCCC97CCCCCCC78C8CC5AC443C5C31C96C94B6C33247288CCCCCCCCC88834344182453373374293951C385327A666CCCB77CA7635B8472C4A45677636CCC85BA72C61CC532C614C93786453671CCCC34CC776341CC665855C7574CC5C77A4A625C9194CCC921ACCCACCCCCCCCCC3581CCCCCCCCC2CC434C56BCCCCA93496362B5AA777A47A56255A3C6A597615251C63789C939345457369448777ACCCCCC9BC266A29C61C578CAB5243974335656446A755B1C466277B567456546833277666C76C5C6433347546CCCCCCCCC6CC28AC6BCC998CBC6933BACC39CCCCCCCCCB99656CCCCCCC69CC99A2CA9CCCGC54514298C952C4C4279ACKDCCC69439CCACC9CCCCBCCCCACCCCCCCCCCC9CCCCCC661C7CC8683C5C56C386323C60C5C5C9C17751259CC421C92223654C54BCCCCCCCCCCCCCCCCCCCCCCCCCCCCCE9gk57759685CCD7CCCCCCCCCCCCCCCCCCCCCCCCCCCCC9CCCCCCCCCCBCCCCCCCCC1CC35C739546789CFE4A65AAAVC8B34CB3C1C90CCCCCC8C5C8A95A1BCC9CC76C5A54BCA6C817690475C55C88CA2265CCCC3C7C4CC662CC949459C7685587436CBC5C8A52788CC77CBC585C5C9529ACC5ACA9C3CC828C94C74C6AA8A8CCACC5CACCC8CC5CCCCBBCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC9C8ACK8B8B5CCAC9AA863565369330CCAC8CC56947C992779CB9CA67AC97A86B8B6B7C8844385617635761C846C6709C75CCCC9C46CCC9C121C5705CCCC7660CCCCC654CCC26A6943ob476944CCCCCC44337913C6839BCB8CCCC6A8C65C449BC7954CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC5AC764494C6CC64627235366763A94651C7342C58531393479C3A7B517424CCBCC8CCBCCC54A9C214860CCCCCC5812145417C4275CCCCCCCCCCC37CCCCCCCCCCCCC9478A8A8B39C69CCA7CC75C7CC4CCBCCCCCCCCCCCCCCCCCCCCCCCCCC99BCC9CCCCCCCBCCCCCCCCCCCCCCCCCCCCC8CCCA8ACBCACBBCCCBCCBCCA8B7776CC6974288C748575CAAC6495C4C657BCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA7CCCCC8321CC945A6C7AC8647535253C29C25469322C1C77EB36CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCAC5CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCCCCCACCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCABCCCCCCCCCCCCCCCCCCC9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC783786546246944681177CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC5C5A05233244574CC3CCB969CAC9BC1CC7B595757988CC9567C47A5623CCCC84975CC333ACB75861787AA734986783A64597A846B64A554ACCCCC55615857C5358576BA9449C897C87ACCCCC9976672A355A347A2A6938BC065885C524385ECCCCCCBCCCCCCC6CCCCCCCCCACBCCC9C6CCCCACCCCCCCCACCCCCCCC2CCCCC7254831CC662335343C0CCCCCCCCCC75C82AC8C5B7471CC1CCC997354529C731CC565AA64693ACCCBCB67BC7CBC6CC8A4C7C678ACCCCCBB9CCCCC975BAC3B577B8B4546BB294CCCCCC774CC964CC33CB3958845CC734949578936453525495692C2C273544862CC14982CCC4494247786765C46544A41CCCCCBAC8CC9C8728A96995CCC8CCC595675358CB6C7CCCCCCC99C6642469A5CCB8B8C8CCCACCCCBCCCCACCACCCCACCCCCCCCC9CCCCCCCCC7CCCCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA6CCCC6CCAC97C5C58C97AA7982C96CCC2BA3C7CCCC5477A949CA8C8345C7CB83897C4CUC64542262456E6564737BAACCCC5965894C36C87316625C56CCCCCCC467CCCCCC862272C654CCC6CA8C6CCCCCCCCCCB8CCCCCCCCCCCCC43CC5CCCCCCOCCCCCCCCCCCCCCC9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCA6A814C97CC69A65987CCCCCCCCCCCC26CC8CC1C96CBC581CCCC937A7ACBCA4CCA4C49649726825235738A679B67BBCCCB8GB7A9FCCCCCCCCCCCCCCCCCCCCCC7CCCCCCCCCCC7CCCCCCCAC62466BCCCCCCCCCCCCCCCCCCCCCC8CCCCCCACCCCCCC3295546122232357C66C6CCC5AC87C46CC43375469727454ACCC743fYC647B6372C47C474CA7A55C9848C353AA99A7928988CCACCCCCCCCCC6CCCCCCCCCCCCCCCCCCCCCCCCCCCC7CCACCCCCCCCCCCCCCCCCCCBCACB9CCCCCACCCBCCC9C9C45CB9995CBCC8AA57C48CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC9CCACCCCAA7C4C9CC4C7A1CACC7CC5CCCCCCCCCC6C9CCCC32281842214549336236499C7737A6CCC7448CAC4995A79278CCCCCCCCCCCAC68A9CCCCCC7F8C8CCCCC4CCCCCCCCCCC9CCCCCCCCCCCCCCCCCACCCCCCCCCCCCC6CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC75CBACCB88CC799CC87CCCCCCCCC5CCCCCCCCCCA7CAC866CCCCA8C98CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCC9B47CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC55765284546956C656733AC7C76ABA777C795C75CCCC99CC3CC6CCBB3CACAC4678CCCCCCCCCCCCCCCC8CCA9C964286C867788C38CCB61CCCCC139C7CBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC7CCCCCCCCCCCCCCCCCCCCCCCCCCBCC486B5C882492C88AA589A3A977ABCBBC8C7A8BCCCCCCCCCCBBB839685598ACC8CCCCBCCCC252844338AKCOC8535BA432C71CCC9B2C44CC467337735C5CCCBCCCCCCC9C7551C3629CC9534762CCCCCCCCCCCCCCCC94477BB54433373ACCC4C2298CCB85553A727C7CC9CCCgC453C74CA5575B446798B6964CB6A6B5JBCCC7737CCCCZCC9CC8786AA66A5C122C4964997A43A268461C32C3C3A1A142CC736C351C845543ACBCCCC81CCCC634713B5C646AC6C514C5C41CCC2C40CCCCCCCCCCC2C49639C2C4CCC39CCA6C9CCCCCCCCCC2C7CCBCA36CC47BC9CC89CA89CCB6BCCCCBAB954CCCCCCCBCCCCCCCCCCCCCC76164643932556C564A426C77434CA25C41CCCCCCCCCCCCCCCCCCCCC9CCB7A63A8457755335AC5CC66C4C7CCA69C25HGCCICCBDFCCCCCC665CA8C775A8C9C969CCCCCT3597938BCCCC447CA97749CACCC45A9935C8234833899A73C459CCCCCCCCCCCCCCCCCCCCBCCACC6CCCCCCC5436A1779288156722383678CABCCC772CBCCCA746395883C5CCCCC2CBCCCCCCCC64356A69CCCCCC18HCCCCCCCCCCCBCCCCCCCCCCCD96CC664B8C9B8CCCCCCCCCCCCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCCCC57CO9BA3CJ57C577925C66496CC8667C8H46G7CCCC736BCACCCCB9CCCAC8CCB9CCC9C5CCC8AAA4CC89CC88C8C46C75CCCCCCCCCA8A9688B7CB7CCC1C9CC8C7986CCCCCCCCC7C9CCCCCCCCCCCCCC55CBCC889866B53B84BBCCCCCBBC8C9A87BA4ACCC9CCA7C6CCCBBCCCCCCCCCC8CCCC34A342AA9ACC3CC4C6BCBCBCCCCCCCCC7CC78BB7487234763463927745562HC4CS3A8CC7CCCC9CCCCCAC77A7C996ACC3CABCCCCCC8C87CC9C324488674CCCC1CC2737CC5CCCCCCCCCCACC384B6B4CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCCCCACCCC3CCCCCCCCCCC8AC6CCCCCCCBCACCAACCCCCBCBBCCAC6C9CC96C631749564537C6017A5535C4879848595477A8AC89932568522CC3C4655365757452469A799B6578C9AA82BCCB77HCCCCCCCCCB6C97C75C96837826C76387337391397266256C7338886468C757446CCCCCCDE59A773A8CAA33A7C7CCB8CC5CCCC9CCACCBCCCBA56V66CCBCAB9GCCCCMERC9CB5J69733969491CC653762438957CCCCBD7429B594C376858B2C44234245C94248272917CC1C521C337B85C123AB14552BA8268F78516456636156373C527555A3CCC9C5A6CC49596CA963954CCCCCCCCCCCCCCCCCCCCCCCCBACC4A665C796849776258415AA88938C628345A7C648C7CCCCCCCCCCCCCCCACC9C9CCC9CCCCACCCCCCCCCC4C6C66AB7367248945216BCCCCCCCCCC64144C6A96ACC8CCCCCCCCCCCCC67AC9C79ACC7CACBCACA8A4A22C9484266473633A9CA9A4CCCC85996963947989CCCCCCCCCCCCCCCCCCCB6487961C456772559536577724j793285A4679453C5464797354273634529441C3A5CCC9CCCCCA9CCC57BCC57CABC5C831CC396BC86A5B877CC9CC87C3AC8CC38A5978AC378ACC7C77BCCCC79C6CBCA6CCB88C66C7CA8C2C488C9CCCCCCCCBCA7CC5CCCCCC8CCB97A1CCC3CCAB48AA4ACCACAAC35A98BAC8AB998CCCCCCCCCCCCCCCCC5B7CCACCCC9CCCCCCCCCCCCCCCCCCCCCCCCCCCCC7CCG6346A5685BKe6CCCC74569B597A588CB9956959CC8CCAACBCF9C6512557C675B6A2C475469175615674388589537A955069642536591C9CCCC6799166471854542698381C949422772887632C57365548B77566436231623A1641C6A24568711CC18957C59611C52566489674A83436753C963325664473CC30CC873CABAAA99CCC922558445367C242557364C922C63541B8C59CCCCC886852CCCC8CAC455CCCCCCC994C9C47AAAC390CCCC0CCCCC37C416994884542C47647B2C6434CC50CCCC7A81CC5873C93335653737774A8342C142361CC1B1CC63B75B9321C2352C41C41CBoCg8jCCCgCmCACC73CC7CCCCCC578C44C60CCCCC9C98227597C8C972643267378834C925C296CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC998CCCCCCCC6CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC7AABB8C6CCCBCCC7A79C9CCBCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC9CCCCC98CCCCCCCC78996430CC939B9A5AC89C1CC85CGC3C97658B6C65978A8CCCCC776CCCCCCCCCCCCCCCCBCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCC177BB58B4C6CCC64855A39C9CCCCCCCC6CCCCC7CCCAC85B7CCC6CC467D87745563758419493589ABB7778C2489BB46565962A4CC6C65BA6254866C695A5A7A835AAC2CC8387549C9C98C2CAB884C1C35353B87ACC8C6CCAC1C755C288A98C77C9388AA7B2688878646CCCCCCCCCCCBCCCCCCBCCCCCCCCC7BCCCCCCCCCCCACCCCC99ACCC9C477A7CCCCCC7CCCCCC6CCCCCCC9CCCCCCC99CCACCCCCCCCCCC8CC6CCC6CCCC9CC9CCCCC9ACCC7ACC6C8CCCCCCCCC39C793936560CCCCCA8A6B7257CC41C539CB96459CCC666C8C3AB455BC46CC21C864B84AACCC59CBCC774463978C45C9AC56CAAC4553636388CCCCCCCCCCC7968736396654EC8794C8ACB886CC9B55CB78C5639889AC7AC4758794566285CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC9CACA693C5231C875212D778CCCCCCCCCCCCCCCCCCCCCCC8CCC5B7695W4CCCCC56A554537B84663CCCCCC83UY92646652894C9A6741777257265475633C652355CCCC5CCCACCCCCCC43375D55ECBCCC543653475C5CCCC9CCCCCCCCCCCCCCCC8CCCCCCCCCCCCCC9ACCCCBCCCCCCCCCC7426377CCC6536838445C673R463GclCCCCCCCCCCA54994132621CCCC665CB8022CC65A43ACCAC3C8355551CCCCCCCCCCCCCACCCCCCCCC48H549H9869C472485356142AAB4A2449C2CBA69CC8A9C6A65A9696CBCCBB9C9CCCCCCCCCCCCCCCCCCCCCCCCCA833455768556548569A757B79658C1CC36CC91C67C5750A7C4461CC5CC345CACCCCC7C7C5C35CCA78CB3B982CBC6C88A586B3CC8CACB7CCC8B95766CAC5A6B8886BAC876B798CCC9979BBB79868ABCC80C53C774487C9CC8ACC95ABCC888A5C4C898C7C99C92CA58C65976AB57C5A7C9696AC8CC5793B6A9BB7CC77CCC66C58BAC9A96BA8CCC4365CACCCABCCCCCCCBCCC744BA8B733C344C84449107529013AA8CCCCCC73A37CCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCCCC9CCCCCCCCCCCCCCCCC8474CC9488A95BACBBCBCCA84C93C4AC5CCBBCCCCBC7CC44C9CB754AA65C6ABAB69995553ABCB247B77C1C6CC568887C89CBCCABB5A4C9CA46B2914C68686C7CB896C9C858CCC48CC688867398A69CCCCCCBA3C97CA6773B61615549AA6CCCACCCCCCCC9CCCCCICCCCCCCCCCCCCCCCCCCCCBCA794988433C77CC3FAA3C85C3C69275437AC4B7184C3753842A6AA6C58228CC44ACC44CCCCCCCCCCCBACC9CCCCBCCCCA58CACCC86CCC8CA788CCCCCC7C46CCCCC4CCCCCAACCCCCCCCCC364A4C637415C85355A22359455732C355487C37965648542797A21C7A9744733C4786996C996C39932369558544BA1C657787C94C7B59CCBCC4A9FCIVD39CA5CCCC66C4CCC8C8CC6CCCCCCC988BB45A5B585588C261575725577836B546234375445B824474832C57764699377455C47C76A53C87CCC9ACC3AC589C64CC7C64A7CC35CC6737684C7A9365415A46953C17CCC4345713C5591CA72G26624C68C76CC34C3955193A5C269593888643669AC9BB8CC652C2C2CC2CCC8C864CC8CCB5AA798A1A99CC4CA34A74997347577C6AA83AABA2775383AC2694C5C7445B9132436A9912C1C81C7C853C9CC68BA7ACCCC1C8CCCCA8CCA833CCCC6ACCCC6CC6A43803C56C858971665AA4568810CCC365JACCCCCCCCCCCCCCCC51437C8CCACB8CCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCA9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC58DC92C7A37A6C9CCAACCC442CCC827C2C97A379C4A6A699BC9CCCBDCCCCC85C6369B746B7432CA9CC6CC5CC94A45999NC44C264655546CC3D367434AB66AB99A8CCC8C853C4959BA9CAB7CA4AC64C75C47A86436894A2C248965C5CB47CCCCCCCCCCCCC5B36965A38244C99767BCCC69869425CBBF99544C96CCCCCCCCCCCCCB632659C52945C56C2495593663381C3CB76C57BCC36295C7C585963465438A6482636876743CC9346363C5C47H44920CCCCCCCCCA43C583I6CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC51CC5C3CCC725C7AAC89lC64C5CdCCCCCACC8B8CCCCCC68C43242A562C6339CCCCCCCCCCACCCCC967C67A47C5C9372CBC6A4567993636WCCC8CCCCCCCCCC4CCC987554344644C76429C6B8C4C539420CCC166440263567Y258CCCCCC455846CBAC2CC45A61CC6337C8C3CAC3CC5AC1CC9CC8CCABCC59C657C4CCC97B15ACCC2CC9CCCCC4CCC65CABCACC887C9475CC4CCCCC4C5CCACCC8CCCCCCCCC6ABCCCC4C41CCC36CBCC469CACC9CAB84C881CCA7BCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA15CCCBCCB5ABB6ACC9CA7CCC6CCCCCCCCCCCCCB9BCCCCCCCCC8CCCCCCCCCCCCCCCACCCCCC9CACABCCC6454246CC558C678596312142C656C248382779A8A685D6644467C99347A3A342459C9222322945883982210CCCCCCCCC417036365628623934597CCCCCCCC4986875CC735785143B997A67CCCChC8nCCCdCpmACCC0C7654C363C34509C118CC35432C345853972C339542611C696334453620C67576C26C35C65C57C884157611482CCC5C4C1C483575A715523144733224295C3C8618740CCCCCCC65757794451743766288657C15543689C7863672136343989C66953663855234136CC3859637366356C4CCCBCCCCCC3833CCCC99ACCCCABCCCB97A9C5C999C8CB629CCB9BCCCCC7CC4C5CCC32CAC7C8CCCCC63CCCCC9CCCCC7ACBCCBCCCCCCCCAC6C2ACC875514CC56CCC446A6C1CC72ClCC5BCC9BC11C696C5566CCCC7465CCB9C49866C9C291445761C2C2430CCCC9C52566C671C9ACC785CB9CCC9CCCCCC457C59CC9C9AC32CC54C368724C58C9C778C9339CCCCACCCCCCCCCCCCCCCG4523976754C29372CCCBBCBA578897B8CCCCC55JC72ABA59CCC6A4C96C8ACCA8664C89C5CCCC7BC6C8ACC721C537310CC62503CCAA778CC7CCC44C96B6754224256428F4CCCCCCCCCCCBCCCCCCCCCCCCCCCCACCCCCCCCCCBCCCCCCCCC7CCC99CCCCCCC9CCCCCACCCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCCCCCCCCACCCCCCCKC25931CC45A75P8CCCCCCCHACCC4CCCCCCCCCCCCCC8452C926AC4ACCCCC7367C42867C5B4C859492A5A5246063676849A7896CC8BB6924723C326A982C8A6844A473494887C5725664357993A7255247744784842695C8759A2853917452673CC549364B539536689395545CC83CCCCCCCBCCCCCC5CCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCC9C95C7CCCCCCCCCCCCCCCBCCCCCCCCCCCCCCCCCCCC5C8CCCCC8CCCCCCCCCCBCCCCCCCCCCCCCCCCCCCC4A1CCC3A9CGCALqCCB94A66CCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCCCCCCCCCCCCCCCCCCC78946989CCCCCC465A3CCC8CAA77A8CCCCCCCCCCXCCGkC77746299932963760CCCCCC7CCC19A433947B94329736141C86285C8AA64325217643512273C635842427A8476179C3CCCB67ACCB6A5BCB9CCB2773365ACCCCCCCCCCCCCCC97135ACCCCCCCCC973845C8C7B33376CC4C23B6C373788986C6C9CCCLCg7C47648764813C9A568884457784CC67686C4672C4CCB4AB6C1329736C46254C9544879443C9C4520CCCC46566686246596475754575454A7CACC2CCCCCCCB743CB2957696C26B23999362289A5C7AC69CA8565C1582A5CpCCBCC8CCCCACCBAA93CC438993611CC6333497ACB87980C8C7A9C6C4689A85C5467947167247C46925281CCC73BC8A95CC3A79A887994A6762969C8757A7CCCCCCCC6B79HMCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC7CCC3545895CCCCCCCCCCACCCCCC5CCCCC9CCCACCCCCCCCC86C1524CCC73C558A94CB4AB4CA7A25CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCABCACBCCCCC8CCCCCC944C98CCB3CCCCCCACCCCCCCCCCCCCCCCCCCC8CC638C76CPWW8DCC943ACC56A7A9CC36638244CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC65A51534B6337B643CC24A6B8CC7C94ACC8C89C8956CCCCC9B7626C5862C65698A55AB34393574642227384C973A73389525CCCCCCCCCCCCCC3AilpCmCCC939457BAC6AACCCCACC3664552CA420CCCC847A8ACCCC7ACEAA41654C4684A49AC9C846589A478C551644B984699799CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC8CCCCCCCC9C5CCC6CCCCCCCCCCCCCCCCCCC9CC8CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC3CCCCCCCCCCCCCCCCCCCCCCCC8C3693A75586A116A942484577C79769A282CB47694321888C9C499A37C7667776118357A67A26527697A3A4A638758546427C6885C888976CCCCC68B928A62698850CC974C8CC99563765586BC39CCCCCA62B6CC9CC56CC97ACCC387B3A9CCCCCCCCCCCCCCCG35CC98626546C0C32CCCC5C5CC61C23CC79667CB35A3465787AA29CC9848C61CC27C33A4CC0C7A931C6563A27AC7248C79C9B9125BCC97CCBBCBCCCCCCCCCCCCCCCCCCCCCCCCC75B76B44430CCCC6CCC2236597A4283357CC48BCCBB9CCCCCB537359C59CC732367BCC88AA7777B54C6BC5B8CCCCCCCCCCCCCCCCCCCCCB935781C979C23552575463CCCCCCCCCCCC3CACCCCCCCCCCCBC69CCCCCCCCCCCCCB74343CC56CCCCCCCCCCCCCCCCLCCCCCCCCCCCCCCCCCCCC9CCCCCCCCCCCCCCCCCCCCCCCCCCCCA6B838841C4CC457C70CC9C194666783C681CCC5CCC66CCCAC45CB6A3888C69877CBCCB3C864456CC9CCBCCCCCCCC99CBC8ACBCCA89CCCA869585C52C397AB8BBC87CC5AA88339234B2BC82B5422A5C9898CB7BACCCCCC7CCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC4CCCCCCCCCCCCCCCCACACC56C91C9CB167599CBACC9CCCCCCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC59CCCCCCC7734C6ACCCACCCCCCC6CCCCA85C6CCCCCCCCCCCCCC77C655329465741C3A73897C539353A4A33768A452626A7244538555596CCC9A2CBA3CCC95C5CCCCCCCCCCCA9CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC6CCCCCCCCCCC55CACBCCCBCC7CCCCA367AAA79A44CCCC98BBCCBCCBCCC59A8C877CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC3667232C51C9CAB49CCCC7BCCAA6CCC55CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC6CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC5C759466D63C768577694B94854CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC647A56A466C789A470972CC84CACCCCC86C9CC8DC96CCCCCCCCCCCCCCC33994AD688C7BC33C85CCCCCCC89A97375621315CCCCCCCCCCAC4CCCACCCACCCCC6BCBC43C96CCCCCCCCCC7CCCCCCCC945CCCCCCCCCCAA3BCCCCCCCCB7CCCCCCCCCCCCCCCC6965337662656A4778C67750CC6CAA158C45CC7CCCCCCCAB96959357528A54CC364CCC9714892849665CA646663C65B58756232755962BCCC676CCCCCCCCCBCCCC8CCCCCCCCCCC475AA996B95C9J6CCBA8BC87BCBC7744OC78C9C7648C6897745BAC7315B5C3CB39A6CCCA246C45485CC2CCCCCCCCACBCCCCCCB9CCCC778CCBCAC9CCCC3AACB9C96AC76CCC16ACAA4CB48C9693C77C976ACC657C3CC46CBCCB67CCBCB4CCCCCCCAB6CCCCC8CCCC65C5CCC97CCCBB8CCC74CB78C698CCC6CCCCCCC9CA759BCCCCCCC8CCCCCC6CCCC9CC8CBCC7CB89CCBC5769CCC5CCCCCA3CCC2C39CC45C3CCCC698366C5CCBCCCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC1C537CBCABC7C64CC1CA1599CBAC635CC76CC4CAAC3884445974CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC6ACCCCCCCCCCC7CCCCCCCCCCCCCCCCCCCCB7CAA545647282A55938746AA2593597589C869CC97499C9BCCC7C9CC58A588C485A9C31232C95BB8C89778CAC5C0CCCCCC94C5CCCCCCC6CCCC7CCCCCCCC290B63468474845374654CA647C4325A8143C476CCCCCCCCCC8CCCCCCCCCCCC7CC9CACCCC9CCCC7CCCCCCAC96CCCCACBCC9CCCCCC7B75CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA67592679CCCCA6BCCB7B987785CCCCCCCCC8C88A0CCCCA9AC59366BC8CACC85BC7DACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC6CCCCCC9CCCCCCCCCACCCCCC96CCCCCCC7CCCCCCCC7554MUC8C143A7794B7B47C7A7C93CCCCC924C4CCC55A8A975CBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACC4ABB88422CC5CA3768B955B99886C9C685B9CAC3346A07382539D93565BAC6567A72CAAA77969CCCCCCCCCC7B99CCCCC999C4555B67AC435C8824689CAC9CCCCCC3842A444A256C66C56C9CCCCCCCCCCCCCC6B63864C5C3A58BA692552C4A24453B26C36AAC7C393253859A3A6C459924278454A0CC89430C16512578A1CB5CA695C39783336584A8B7C835A235534ACCCAC8BCCCCB7277668C32182C4A43CC749894A55461CCC229764340CCCC066336245754547029863CCCC85CCCCC66C6A9ABAC87C4CCCC9CACCCC6C4869C67544248947962745758567243569573334C44485464A567C8C6CCCACCC43A89CCCCCCCCCCCCCA7CC4CCCCCCCCCCCCCCCCCCCCMGB8828549774CC666A46448BTCC44C4C979572CCC5CC7C649CCCC33C6583C675366554257874472543CCC57977C59816337975345324967A74CC876448421754423075CCCC41CC1C6CCCC97ACAAA99CB44CB89CCCCCC5CA89C6666CCA6A6836666887A866A99C3B7GE3A228CCCACCCCC4A5587A7A596A9C8CCCCCACCA28C3CeCCC87526678623412476448A87722742362A0C9566997654C5B69462566956CCCC4496336984A5848555A15A6584B87CCB4B6B89D9B8CCCCCC7ACCB7CCC9CCCBCCC768C2C4CCCC8CCCCCCAC289A57834631CA77CC3C4C5362C0C25945439539406C5450CCCC64C557C929594C74345C1C1CC86A55C4A655237C6443554526467942983523846571534356313434331C64845353341643B4C70CCCCCCCCCCC293594247CCC480C2780CCCCCC7422CC5C8C955C7C9A4B84497928995CCCC235268591C6A3344646A596757B85598641C452C742372CC2C47CBC9CB9CCA63C37CC74C52C779ACC41C2CA772A1CC974763C767752977C62CCCC8CCCBCCCC29CCCCCCCCCC99CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCICCCCCCCC35659474AA9671C43515564888821426846C878AC261766575537693565783C89799A6BC7FC7C8AB8AA37C838578CC3C67BCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC6555313525546565CCCCCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACCCCC235CC1ABCCCCCCCCCACCCCCBCCCCCCCCCCCCCCCCC8CC8753465CCCC9CCCCC7CCCCCCCCBCCCCCCBCCCCB7BCCCCCCCCCCCCC8CCC6ACCCACCCCCCCCCC45CC8CC8C9CCCCCCACBCCCBCCC8CCC96CC75CC868752CCCC7CC674CA9CCCCC868CA5459CCCCBCCCCC8CBCCCC74A5B67CCCCC3CBC98CC63CCBC27CC6CAC6A6899A876CCCB69A9C8C7CCBC7A46CCCCCC3738CCCCA9CCA6C2C6C783CCA5CFCC89BCCCBCCC987CCCCC3C77C6966686A8762587CCCCCC33AA8CB9A533CCACC9AACC868CAC588ABBC7B939699BA993AC46987AB6B6AA89BCA8CC66C9CCCC9C973C665596A46CA58C53C8C667244336462ACC54121725853146496485949C72534426624294307554372456859CA6498A97CCCCCC4CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCRBCCCCCCCCCCC338CCCCC9C5CCCCA4CA86BCB2C5CC9B5CCCCC7CCACCCC6AABC7B86445C66337747533343465BC934731CCC7749C5CCCC528C67323358487436364143696827134163294474881C55654559CCCCCCBCA96BB8CCCCCCCCCCCCC7CCCCCCCCCCCBCCCCCCCCCCCCCC9CCCCCCCCCC6CCA46943557567964B53995437372CCCC98C669535324E13C55798CCCCCCCCCCI3C57C9AAAB788A45C57A88C65CCA4287CCCCCCCCCCCCCCCCCCCCCBCCCCCCCCCCCCCCAfBCC8C58CC65CCC1CCC669CAACCCCCACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA4643CA789CCCCA9B66697C57C4C8CA3468929A564744B793639266847856A744C8878CC8C43559C4ACCCC3C5939C3A1CC93C3Z9714332255418193457755CC51CC3356537A35778CACC369ACACC8858CCCC3AACCCAACCCCCCCCC7CCCCCCCCCCCCCCCCCCCCCABC34CCC99336673A582A5664475C939C2836C94396A657755CC274349CCC127CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC878480CC65A4C685A6CA782687CAA647A47938BAC94CB72286CCB8GCACC5CCCCCCCCCCCCCCCCCCCC996CCCCCCCBCBCCCBBCCCBCCCCCCCC747CCCCCCCCCC8CCCCCCBCCACCBBCCCCCCCCC4CC6CC6B0CC8ABCCCCCCCCCCCCCCCCCCCCCCBCA84C9276A270CCCCCCAA4A64A56984C735CAC6C86CC867C777CC57355464139158CCC954852C63733CCCCCCCCC933C3579ACB7C9C566CCCC466897994A66D8948623876C875B23AC459C6B9CA9B5CCCACC6C7ACA861C8C46C956929829387549FAHCCAACCCC9A5CCC1CCC7CCCCC98C5CC7CBC8CCCCC6C46A4C998CA8AAACCCCCCCCCCCCC443853C3D7CCCCCC4A413367210347CCCCCCCCCCCCCCCCCCCACCCC559RC5CCACCCCCCCBC44CCCB96CCCAC99CB85C6C78C494C5C858C89C88C886C9BCACCCC958CCA733C44C1CA2C3CC4C867B8C986A8CC8C3CCC7CCCCCCCCC8AA6CA7CCCCCCCCCBCCCC5261C974619CCA88CACC8CA7CC825ABA7C875949AB2C8CCAC99CCCCCCCCCCCBCCCCCCCCCC855C98512546C858949ACCBCBCBCCCCCCCPCABC6659C557c542867586584152444549234835A344817346384C756C49C5228526C37769366C874CA232535CCCCCCCCCCCCCCCACCCCCCCCCCCCCCCC5867ABCC97B4CAA799CACCCCBBCACC8CC9CCCCCCC2244C858CCA4ACBACCBA669540CCCC2B65C626C623570CCC4649A956479A93872B36B6398C416272352365CC9947C8BA66A8333548766835855CC9CDA2CCCCCCBCCCCCCCCCCCBCBACCC8AC94CC99B7BCACCCC9A5CA9C53C45594CCCACACCCCCCCCCCCC75CCCCCCCCCCCCCCCCCCCCCCCBCCCCCC94ACCBCCCCCCCCCCBCCCCCCACCBCBCCCCCCCCBCDCCCCCCCCCCCCCCCACCCCACCCCC96o687766B5A29CC6BAC3A4CCC7B5C2875A8A9796937C78C4AB6BC7CCCCC8B0C3C2C9A92885Dn7B86356439C2576CB8C489CA48C31C84634443959CCC3CCCCCC956HA878CC5457CA85A7C7A672C6CCCCCCC9CCCCCC235595254722595788CCCCCCCCCCCCCCCCCCCCCCCCCCC4ACCBCCCCCCCCC998CCCCCCCCCCCCCCCCCCC8CCCA8CCCCC7CCCCCCCCCC8C8CCCCACCBCC7C4CCCCCCC1CCCCCCCCA6CA5CCCCCCCCBBACCCCCC8CCCCBCCCCCCCCCC9CCC9CC7CC4CC99CCCCCCBCBC83A3763A52C1C36640CCC530CC0CCC5C51C59A73C0CCCCCCAC7667AC56CC4995AC83CCCCC6CCCCCCCBC4CC4772C5C996A35584C67C45728A354526A86754684238576523ACCCCC7864CBCC88CCCACCC8C638CC87AB4BCC35B46KCC9CCCCAC8C7CCCCCCCACCCCCCCACCCCCCC8CCCCCCCCCCCACCCCCC87CCACCBCB9CCCC9CCCAA9ACCCCCCC8CCCCCCCCCCCCCCCCCCB82CBCCCCCCCCCCCCCCCCCCCC86C9CC8CCCCCCCCCCCCCCCCCCCCCCBC9C6ACCCCDCCCCCECCCCCC8CCCCCCCA94ACCCCCCCCB5CCC2C9C8CA7BCCCC7CCCCCCC7CCCC38C9CCCCCCCCCCCCCACCC58CBCCCCCCCACACC5CCCCCCCCCCC9CCCC4CimdCCCCA4265CAD7665CACA46C63A153C31C9C798589661C9637767BCCC8B8C66B8CCCCCAC69CCAACCCCBCCCCCCCCCCCCCCCCCCCCCCCC9ACC88CA5732414296849ACAA447A1CCA7C26C3B597A3567975C6CCCCCCCCCCCAA65BCE879E78CB7974878558A43696A7616448895776A917968B6A878A87ECC9623559894233B666C8BC9ACBC543C6C6C36CCBC853A6C479AB5C99CACCAA6457564597760CC78AC0CC6C643424C6585154A96746AC5CCAB9C551CA397CKE574C677549CCCCCCCCCCC8B7CCB8634ACBC9473649C55276C7C678A35CC98C5CC45CCCCCCCCC8Cd7dC5CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC7ACCC8CCCCCC4C8173A9CAC69546A382952CB8452642CC4959A98CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCACACBCCABCCCCCCC72C44356355767448889756C34CCCCCCCCCCCC99CB56U5CCC74589C1BCA52B242684959C25392712622C47776C75421434E7226C2C523353C334B21CCCAB677A6B2CCCC9C4583ICCACC4465882C8776C466C785625255B765738C7C79A43328615234A4432CC496CC9873634936C5344482349577744473128RC157C634613514398260C2814823618812456A5122C564413A5375476471CC44CC4CC4574144589A8BA678964324CCCCCCCC476948577C2A3BC7C97CCCCCA7C35463448D6753O67758BCCCCCCCCCCCWfCbA8281CCA5152CC63227C3647942337484584367C6477984B3CA6CCCCCCCCCCCCCC763335BC21496CBA88949A97C48B8CCC9CBCCCCCCCCCCCCCCCCCCCACCCCCCCA967AB755d2980C896C3C44A5655735644BCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCBCCCCCCCCCCCCCCCCCCCCCCCCC21CCCCCCC5988C9CA9A5A596C47XCCpCCCCCACW749771CCC562C6C6261CC965CCC1465',
]
