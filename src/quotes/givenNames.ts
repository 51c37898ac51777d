import type { Sex } from './Referent.ts'

/**
 * Given names whose sex is unmistakable in the languages they are common in; own selection, from general knowledge.
 * Names that are a man's in one language and a woman's in another (Andrea, Joan, Jean, Jan, Kim) are left out: of
 * those only the article can tell. Lower case, without accents.
 */
const list = (names: string) => new Set(names.split(/\s+/))

const MEN = list(
  `aaron abdallah abdul abdullah abdullahi abel abraham abu adam adamu adewale ademola adolf adolfo adrian agustin
  ahmad ahmed ahmet aidan aidar ajay akhil akin akira akram alain alan alasdair albert alberto alec aleksandar aleksander
  aleksandr alessandro alejandro alexander alexandre alexandros alexei alexey alf alfonso alfred alfredo alhassan ali
  alistair allan allen alonso alvaro alvin amadou amar amir amit amos anand anatoly anders andre andreas andrei andrew
  andrey andrzej andy angus anil ansel anthony antoine anton antonio antonin antony anwar arjun arkady armand armando
  arne arnold arnaud arthur artur arturo arun arvind asger ashok asif aslan atiku augustin augusto aurelio axel
  babacar babatunde bakari bello ben benedict benito benjamin bernard bernardo bernd bernie bert bertrand bilal bill billy
  bjorn bob bobby bogdan bohdan bola boris boubacar brad bradley brendan brent brett brian bruce bruno bryan byron
  calvin carl carlo carlos cecil cedric cesar chad charles charlie chen chike chinedu chris christian christoph
  christophe christopher chukwudi chukwuemeka ciaran clarence claudio claus clement clifford clinton clive colin colm
  conor conrad constantin cornelius craig cristiano cristobal curtis cyril cyrus dan daniel daniele danilo danny
  darius darren dave david davide dean declan denis dennis denzel derek dermot desmond didier diego dieter dietrich
  dimitri dimitris dinesh dirk dmitri dmitry dominic dominik don donal donald douglas duncan dwayne dylan eamon eamonn
  ebenezer ed eddie edgar eduard eduardo edmund edouard edward edwin egon eirik eitan elias elijah elliot emanuel emeka
  emil emile emiliano emilio emmanuel emre enda enrico enrique enzo eoin ephraim eric erich erik ernest ernesto ernst erwin
  esteban ethan etienne eugene evan ezra fabian fabio fabrice farid farouk faisal federico feliciano felipe felix ferdinand fergal
  fergus fernando fidel filip filippo finn fintan floyd francesco francisco franco francois frank franklin franz fred freddie
  frederic frederick frederik friedrich fritz fyodor gabriel gareth garry gary gaston gavin gennady geoff geoffrey georg
  george georges georgi georgios geraint gerald gerard gerardo gerhard gerry gideon gilbert gilles giorgio giovanni
  giulio giuseppe gonzalo gopal gordon goran graeme graham grant greg gregor gregory grigory guillaume guillermo gunnar gunther
  gustav gustavo guy habib hakan hakeem hal hamid hamish hamza hans harald hari harish harold haroon harrison harry harvey
  hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hernan hiroshi hossein
  howard hubert hugh hugo humphrey hussain hussein hyun iain ian ibrahim idris ignacio ignatius igor ike ilya imran
  innocent ioannis isaac isaiah ishmael ismail israel issa istvan ivan ivar ivo jabu jacek jack jackson jacob jack jacobus jacques
  jaime jake jakob jakub jamal james jamie jared jaroslav jarek jason javier jed jeff jeffrey jens jeremiah jeremy jeroen
  jerome jerry jerzy jesper jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan
  jorge jorgen jose josef joseph josh joshua jozef juan jude julian julien julio julius junaid jurgen justin kabir kamal karel
  karim karl kareem kaspar kazimierz keir keith ken kenneth kenji kenta kevin khaled khalid kieran kingsley klaus
  knut kofi kojo konrad konstantin krzysztof kurt kwabena kwame kwasi kyle lamine lance larry lars laszlo laurent
  laurence lawrence lazar leif leo leon leonard leonardo leonid leopold leroy liam lionel lorenzo louis luc luca lucas
  luigi luis luka lukas lukasz luke luther magnus mahesh mahmoud mahmud malcolm malik mamadou manfred manish manoj manuel marc
  marcel marcelo marcin marco marcos marcus marek mario marius mark marko markus martin marvin masood mateo mateusz
  mathias mathieu matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maximilian maxwell mehmet mehdi
  michael michal miguel mihai mikael mike mikhail milan miles milos miroslav mitch mitchell modou mohamed mohammad mohammed mohan
  mohsen moises moses moshe moussa muhammad muhammadu muhammed mukesh murat murdo murray musa mustafa mustapha nabil
  narayan narendra nasser nathan nathaniel naveen ned neil nelson nestor neville niall nicholas nick nicolae nicolas nigel nikhil
  nikita nikola nikolai nikolaos nikos nils nnamdi noah noel norbert norman obinna okechukwu olaf oleg oleksandr
  olivier oliver olumide olusegun omar orlando oscar oskar osman oswald otto owen pablo padraig padraic pankaj paolo pascal
  patrice patrick paul paulo pavel pawel pedro peder per percy pere pete peter petr petros phil philip philippe
  phillip pierre piers pieter piet piotr pradeep prakash pramod pranav rafael rafiq raheem rahul rainer raj rajesh
  rajiv rajan ralph ram raman ramesh ramon randall randy ranjit raoul raphael rasheed rashid raul ravi raymond raz reginald
  reinhard rene reuben rex rhodri rhys ricardo riccardo richard rick ricky rishi rob robbie robert roberto rod roderick
  rodney rodolfo rodrigo roger rohan rohit roland rolf roman romesh ron ronald ronan ronnie rory ross roy ruben rudi rudolf
  rudolph rufus rui rupert russell ryan saad sadiq saeed saif salim salman salvador salvatore samir samuel sami sandeep
  sandro sanjay sani santiago santosh satish saul scott sean sebastian segun seamus sefu sergei sergey sergio serge seth seyi
  shahid shane shaun shawn sheldon shinzo sidney siegfried sigurd silas silvio simeon simon sipho slavko slobodan
  solomon soren spencer spyros sridhar stan stanislav stanislaw stavros stefan stefano steffen stein stephen stephane sten steve
  steven stewart stuart subhash sulaiman suleiman sunil suresh sven sylvester syed szymon tadeusz takashi takeshi tamas
  tariq tarek taro tayo ted temitope terence terrence terry thabo thaddeus theo theodore thierry thiago thomas thorsten tim
  timothy timur tobias toby todd tom tomas tomasz tommy tony torsten travis trevor tristan tunde tyrone ulrich umar umberto
  usman uwe vaclav valentin vasily venkatesh vernon vicente victor vijay vikram viktor vincent vincenzo vinod vikas virgil
  vitaly vivek vlad vladimir vladislav vojtech volker volodymyr vusi wade waleed wallace walter warren wayne wendell
  werner wilfred wilhelm will willem william willie wim winston wojciech wolfgang xavier yakubu yannick yaw yasser yoshihide
  yusuf yousef youssef yuri yves zachary zack zahid zbigniew zdenek zoltan zoran`,
)

const WOMEN = list(
  `abby abigail abimbola ada adaeze adela adele adelaide adriana agata agatha agnes agnieszka aicha aideen aileen aisha
  aishwarya aissatou alana aleksandra alessandra alejandra alexandra alice alicia alina alison allison alma alyssa amal
  amalia amanda amara amber amelia amelie amina aminata amparo amrita amy ana anastasia anjali angela angelica angelina
  angeliki angharad anika anita anja anke ann anna annabel anne anneke anneliese annelie annette annie anouk antonia
  anushka aoife arabella archana asha astrid asuncion aurora ayesha ayse barbara beata beatrice beatrix beatriz becky
  belinda berenice bernadette bernice bertha bessie beth bethany betsy betty bianca birgit bisi blanca blessing brenda
  briana bridget bridie brigid brigitte britta brittany bronwen camila candice cara carina carla carlotta carmela carmen
  carol carole carolina caroline carolyn catalina caterina catherine cathy cecilia cecile celeste celia chanda chandra
  charlotte cherie cheryl chiara chidinma chiamaka chioma chloe christa christiane christina christine ciara cindy
  claire clara clare clarissa claudette claudia clementine colette colleen concepcion consuelo cordelia corinne cornelia courtney
  cristina cynthia dagmar daisy danielle danuta daphne davina dawn deborah debbie deepa deirdre delia delphine denise devika
  diana diane dimitra dina dolores donna dora doreen dorothea dorothy ebony edith edna eileen eilidh elaine eleanor elena
  eleni eleonora elif elisa elisabeth elise elizabeth ella ellen eloise elsa elsie elspeth elvira emily emma enid erica
  erika erin ernestine esperanza esther ethel eugenia eugenie eunice eva eve evelina ewa fatima fatma fatoumata
  faith fay felicia felicity fiona flora florence folake frances francesca francine francoise freda freya frieda frida funmi
  gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda gertrude giovanna gina gisela
  gisele gita giulia gladys glenda gloria grace graciela greta gretchen gudrun gwen gwendolen gwendolyn hadiza haewon
  hadija hanna hannah hannelore harriet haruka hatice hazel heather hedwig heidi helen helena helene helga henrietta hetty
  hilda hildegard huda hyacinth ida ife ifeoma ileana ilse imelda ines inga inge ingeborg ingrid irena irene irina
  irma isabel isabella isabelle isadora isobel itziar ivana ivy iwona jacinta jacqueline jacqui jadwiga jana jane janet
  janice janine jasmin jasmine jaya jayne jeanette jeannie jelena jemima jenna jennifer jenny jessica jill jillian joanna
  joanne jocasta johanna josefina josephine josie joyce juanita judith judy julia juliana julie juliet juliette justine
  justyna kamala karen karin karina karolina katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy
  katie katja katrin katrina katya kavita kayla keiko kelechi khadija kirsten kirsty klara kristen kristin kristina
  ksenia lakshmi lalita lalitha lara latifa laura laurel lauren lavinia layal layla leah leila lena leonie leonora lerato
  leticia liesbeth lilian lillian lily lina linda lindiwe lisa lise liudmila liv livia liz liza lola lorena loretta lorna
  lorraine lotte louisa louise lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa luz lydia lynda lynn lynne
  mabel madeleine madeline madhuri magda magdalena maggie mahalia maia mairead malgorzata mandy manuela mara marcela marcia
  margaret margarita margarete margot marguerite maria mariam mariana marianne marie marilyn marina marisa marisol marta
  martha martina mary maryam matilda maud maude maureen mavis maxine maya mbali meera megan meghan melania melanie melinda
  melissa mercedes mercy meredith michelle mila milagros mildred milena milica millicent mina mira miranda miriam moira molly mona monica
  monika monique morag muriel myra myriam nabila nadezhda nadia nadine naledi nancy naomi natalia natalie natasha nasreen
  nathalie neelam neha nell nelly ngozi nicole nicolette nina nira nita noelle nomvula nora noreen norma nuala odette ofelia olena
  olga olivia oluchi olympia omolara oonagh ophelia oriana orla orsolya paloma pamela paola patience patricia patty paula
  paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar pippa polly precious priscilla priya
  priyanka prudence purnima rachel raisa ramona raquel rebecca regina rehana renata renee rhiannon rhoda rita roberta roisin rosa
  rosalia rosalie rosalind rosalyn rosamund rosanna rose roseanne rosemary rosie rosita roxanne rukhsana ruth sabine
  sabina sabrina sadia sakina salma samantha sandhya sandra sangeeta saoirse sara sarah savita selena selma serena shabana
  shakira shanice shanti sharmila sharon sheena sheila shelley shirley shreya sibongile sibyl sigrid silvia simran sinead siobhan
  sofia soledad solveig sonia sonja sophia sophie soraya stacey stella stephanie sue suellen sunita susan susana susanna susanne
  susie suzanne svetlana swati sybil sylvia sylvie tabitha tamara tamsin tania tanya tara tatiana tatyana teresa tess tessa
  thandeka thandiwe thea thelma theodora theresa therese tina titilayo trudy tricia uma ursula uta valentina valeria valerie
  vanessa vera verena veronica veronika veronique vesna victoria vicky viktoria vimala viola violet violetta virginia vivien
  vivienne wambui wanda wangari wendy wilhelmina wilma winifred xenia xiomara yasmin yasmine yetunde yevgenia yoko
  yolanda yuliya yumi yvette yvonne zahra zainab zanele zaynab zelda zeynep zoe zodwa zofia zora zuzana`,
)

/** The sex of a given name, if the name tells it. */
export function sexOfName(name: string): Sex | undefined {
  const plain = /^[A-Za-z-]+$/.test(name) ? name.toLowerCase() : withoutAccents(name)
  if (MEN.has(plain)) return 'he'
  if (WOMEN.has(plain)) return 'she'
  // "Jean-Paul" and "Marie-Claire" go by their first half.
  const hyphen = plain.indexOf('-')
  if (hyphen < 3) return undefined
  return /^(?:jean|pierre|karl|hans|abdul|abdel)-/.test(plain)
    ? 'he'
    : /^(?:marie|anne|anna|rose|mary)-/.test(plain)
      ? 'she'
      : undefined
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gu, 'l').replace(/ø/gu, 'o').toLowerCase()
}
