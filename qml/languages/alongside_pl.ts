<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AccessLayer</name>
    <message>
        <source>Press your switch to go on.</source>
        <extracomment>After the frame went round once and nobody pressed</extracomment>
        <translation>Naciśnij przycisk, żeby iść dalej.</translation>
    </message>
</context>
<context>
    <name>AddEventPage</name>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">Coś, co się zmieniło</translation>
    </message>
    <message>
        <source>Write what changed, like: I moved in. Then pick the day. It shows beside the hard moments.</source>
        <translation type="unfinished">Napisz, co się zmieniło, na przykład: mam nowe mieszkanie. Potem wybierz dzień. Widać to obok trudnych chwil.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished">Co się zmieniło?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Kiedy to było?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Wczoraj</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished">Tydzień temu</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished">Miesiąc temu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
</context>
<context>
    <name>AddGoalPage</name>
    <message>
        <source>A new goal</source>
        <translation>Nowy cel</translation>
    </message>
    <message>
        <source>Say what you want in your own words. One goal at a time.</source>
        <translation>Powiedz własnymi słowami, czego chcesz. Jeden cel na raz.</translation>
    </message>
    <message>
        <source>What do I want?</source>
        <translation>Czego chcę?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Czego chce %1?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation>Dlaczego? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>AddMePage</name>
    <message>
        <source>It is my plan</source>
        <translation>To mój plan</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Jak się nazywasz?</translation>
    </message>
    <message>
        <source>Who are you in the plan?</source>
        <translation>Kim jesteś w tym planie?</translation>
    </message>
    <message>
        <source>Pick a PIN</source>
        <translation>Wybierz PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation>Tylko ty powinieneś znać swój PIN. Ma co najmniej 4 cyfry. Chroni twoje słowa.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>How will you unlock the tablet?</source>
        <translation type="unfinished">Jak chcesz odblokowywać tablet?</translation>
    </message>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">Wybierz swoje obrazki</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">Tylko ty znasz swoje obrazki. Dotknij co najmniej czterech, w kolejności, którą zapamiętasz. Chronią twoje słowa.</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">Obrazkami</translation>
    </message>
    <message>
        <source>Touch your own pictures in your order.</source>
        <translation type="unfinished">Dotknij swoich obrazków w swojej kolejności.</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation type="unfinished">PIN-em</translation>
    </message>
    <message>
        <source>Put in numbers that only you know.</source>
        <translation type="unfinished">Wpisz cyfry, które znasz tylko ty.</translation>
    </message>
</context>
<context>
    <name>AddMediaPage</name>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished">Co chcesz dodać?</translation>
    </message>
    <message>
        <source>Do you want to add more?</source>
        <translation type="unfinished">Czy chcesz dodać więcej?</translation>
    </message>
    <message>
        <source>You can add a sound, a photo or a drawing. All who can read the words can see it.</source>
        <translation type="unfinished">Możesz dodać dźwięk, zdjęcie lub rysunek. Widzą to wszyscy, którzy mogą czytać te słowa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
</context>
<context>
    <name>AddVoice</name>
    <message>
        <source>Say it with your voice</source>
        <translation type="unfinished">Powiedz to swoim głosem</translation>
    </message>
    <message>
        <source>You can leave this out. The tablet can read the words.</source>
        <translation type="unfinished">Możesz to pominąć. Tablet może przeczytać słowa.</translation>
    </message>
</context>
<context>
    <name>AgreeAnswerPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>What does %1 say to these words?</source>
        <translation type="unfinished">Co mówi na te słowa %1?</translation>
    </message>
    <message>
        <source>What do you say to these words?</source>
        <translation type="unfinished">Co mówisz na te słowa?</translation>
    </message>
    <message>
        <source>There is no wrong answer. If you say no, we talk about it.</source>
        <translation type="unfinished">Nie ma złej odpowiedzi. Jeśli powiesz „nie”, porozmawiamy o tym.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation type="unfinished">Tak, ze zmianami</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
</context>
<context>
    <name>AgreeWhoPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation type="unfinished">Czyja to odpowiedź?</translation>
    </message>
    <message>
        <source>Each one answers for themselves. If you write down what somebody else says, touch their face.</source>
        <translation type="unfinished">Każdy odpowiada za siebie. Jeśli zapisujesz, co mówi ktoś inny, dotknij jego twarzy.</translation>
    </message>
    <message>
        <source>%1’s own answer</source>
        <translation type="unfinished">Własna odpowiedź: %1</translation>
    </message>
    <message>
        <source>You write down what %1 says.</source>
        <translation type="unfinished">Zapisujesz, co mówi %1.</translation>
    </message>
    <message>
        <source>My own answer</source>
        <translation type="unfinished">Moja własna odpowiedź</translation>
    </message>
</context>
<context>
    <name>AgreeWhyPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>Is there something to add?</source>
        <translation type="unfinished">Czy jest coś do dodania?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished">Co ma być inaczej?</translation>
    </message>
    <message>
        <source>You do not have to say why. It helps others to know what to change.</source>
        <translation type="unfinished">Nie musisz mówić dlaczego. To pomaga innym wiedzieć, co zmienić.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Możesz to pominąć.</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <translation type="unfinished">Jak mówi to %1?</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <translation type="unfinished">Jak to mówisz?</translation>
    </message>
</context>
<context>
    <name>AgreementModel</name>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1, %2. {1:?}</translation>
    </message>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">To odpowiedź na wcześniejsze słowa.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>Each one answers for themselves. No answer counts more than another. If the words change, we ask again.</source>
        <translation type="unfinished">Każdy odpowiada za siebie. Żadna odpowiedź nie liczy się bardziej niż inna. Jeśli słowa się zmienią, pytamy jeszcze raz.</translation>
    </message>
    <message>
        <source>We go on when all have said yes.</source>
        <translation type="unfinished">Idziemy dalej, gdy wszyscy powiedzą „tak”.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Odpowiedz</translation>
    </message>
</context>
<context>
    <name>AmountDial</name>
    <message>
        <source>Not said yet</source>
        <translation>Jeszcze nie powiedziano</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>On a button that makes an amount smaller</extracomment>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>On a button that makes an amount bigger</extracomment>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Nobody has said yet.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>Nikt jeszcze nie powiedział.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AnswerProposalPage</name>
    <message>
        <source>Yes or no?</source>
        <translation type="unfinished">Tak czy nie?</translation>
    </message>
    <message>
        <source>If you say yes, the new words come in place of the old ones. If you say no, nothing changes. You can say why.</source>
        <translation type="unfinished">Jeśli powiesz „tak”, nowe słowa zastąpią stare. Jeśli powiesz „nie”, nic się nie zmieni. Możesz powiedzieć dlaczego.</translation>
    </message>
    <message>
        <source>%1 would like it to be like this:</source>
        <translation type="unfinished">%1 chce, żeby było tak:</translation>
    </message>
    <message>
        <source>Yes, take the new words</source>
        <translation type="unfinished">Tak, weź nowe słowa</translation>
    </message>
    <message>
        <source>No, keep the words</source>
        <translation type="unfinished">Nie, zostaw te słowa</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Dlaczego? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Jak mówi to %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 thinks so, because: %2</source>
        <translation>%1 tak myśli, bo: %2</translation>
    </message>
    <message>
        <source>%1 says it for the person</source>
        <translation>%1 mówi to za tę osobę</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <translation>%1 mówi to za: %2</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>Własne słowa: %1</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Only %1 looks now</source>
        <translation type="unfinished">Teraz patrzy tylko %1</translation>
    </message>
    <message>
        <source>Touch what you think. Then touch “Put it in the box”. Nobody can see it after that.</source>
        <translation type="unfinished">Dotknij tego, co myślisz. Potem dotknij „Wrzuć do urny”. Potem nikt już tego nie zobaczy.</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">Czy pytamy o to radę?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Nie wiem na pewno</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>This vote is not in the box</source>
        <translation type="unfinished">Tego głosu nie ma w urnie</translation>
    </message>
    <message>
        <source>%1 may have voted before. The first vote counts.</source>
        <translation type="unfinished">Może jest już głos: %1. Liczy się pierwszy głos.</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation type="unfinished">Wrzuć do urny</translation>
    </message>
</context>
<context>
    <name>BeginPlanPage</name>
    <message>
        <source>Whose plan is it?</source>
        <translation type="unfinished">Czyj to plan?</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished">Nowy plan</translation>
    </message>
    <message>
        <source>A plan is about one person. It starts here on this tablet. You can ask others in later.</source>
        <translation type="unfinished">Plan jest o jednej osobie. Zaczyna się tu, na tym tablecie. Innych możesz zaprosić później.</translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation type="unfinished">Mój własny plan</translation>
    </message>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">Plan: %1</translation>
    </message>
    <message>
        <source>A plan with somebody else</source>
        <translation type="unfinished">Plan z kimś innym</translation>
    </message>
    <message>
        <source>It is their plan. You help.</source>
        <translation type="unfinished">To plan tej osoby. Ty pomagasz.</translation>
    </message>
    <message>
        <source>The name of the person whose plan it is</source>
        <translation type="unfinished">Imię osoby, której jest ten plan</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished">Zacznij plan</translation>
    </message>
</context>
<context>
    <name>BoardHomePage</name>
    <message>
        <source>Groups ask you questions here. Each one has a day for the answer. Late ones come first. They stay until you answer.</source>
        <translation type="unfinished">Tu grupy zadają wam pytania. Każde ma dzień na odpowiedź. Spóźnione są na początku. Zostają, aż odpowiecie.</translation>
    </message>
    <message>
        <source>The board is on its way.</source>
        <translation type="unfinished">Rada jest w drodze.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">Przyjdzie, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>Questions that wait for your answer</source>
        <translation type="unfinished">Pytania, które czekają na twoją odpowiedź</translation>
    </message>
    <message>
        <source>You answered. The group reads it now.</source>
        <translation type="unfinished">Odpowiedź jest wysłana. Grupa teraz ją czyta.</translation>
    </message>
    <message>
        <source>They said, we did</source>
        <translation type="unfinished">Oni mówią, my robimy</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation type="unfinished">Żadne pytanie na ciebie nie czeka.</translation>
    </message>
    <message>
        <source>Groups can send you questions.</source>
        <translation type="unfinished">Grupy mogą wysyłać wam pytania.</translation>
    </message>
    <message>
        <source>Who is on the board</source>
        <translation type="unfinished">Kto jest w radzie</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">Zablokuj tablet</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
</context>
<context>
    <name>BoardReplyPage</name>
    <message>
        <source>Answer the group</source>
        <translation type="unfinished">Odpowiedz grupie</translation>
    </message>
    <message>
        <source>Use short words. Say one thing in each sentence. Say what you will do, and when.</source>
        <translation type="unfinished">Używaj krótkich słów. W każdym zdaniu powiedz jedną rzecz. Powiedz, co zrobisz i kiedy.</translation>
    </message>
    <message>
        <source>Your answer, in easy words</source>
        <translation type="unfinished">Twoja odpowiedź, prostymi słowami</translation>
    </message>
    <message>
        <source>What will you do, and when? You can leave this out.</source>
        <translation type="unfinished">Co zrobisz i kiedy? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished">Kto odpowiada?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished">Wyślij odpowiedź</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">Odpowiada: %1.</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation type="unfinished">Odpowiada ktoś inny</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of cards and what lies in it: &quot;Good: My home, Friends&quot;</extracomment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>CardInHand</name>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished">Gdzie to pasuje?</translation>
    </message>
    <message>
        <source>This is the last card.</source>
        <translation type="unfinished">To ostatnia karta.</translation>
    </message>
    <message>
        <source>%1 cards are left.</source>
        <translation type="unfinished">Zostało kart: %1.</translation>
    </message>
</context>
<context>
    <name>CardRound</name>
    <message>
        <source>Throw the sound away</source>
        <translation type="unfinished">Wyrzuć dźwięk</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>About the person</source>
        <translation>O tej osobie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>The whole name of the person.</source>
        <translation>Pełne imię i nazwisko tej osoby.</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Jak lubi być nazywana ta osoba</translation>
    </message>
    <message>
        <source>The name that people should use.</source>
        <translation>Imię, którego ludzie mają używać.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>The day the person was born.</source>
        <translation>Dzień, w którym ta osoba się urodziła.</translation>
    </message>
    <message>
        <source>He, she or they</source>
        <translation>On, ona lub inaczej</translation>
    </message>
    <message>
        <source>How to speak about the person.</source>
        <translation>Jak mówić o tej osobie.</translation>
    </message>
    <message>
        <source>Who to ring first</source>
        <translation>Do kogo zadzwonić najpierw</translation>
    </message>
    <message>
        <source>One person who knows what to do.</source>
        <translation>Jedna osoba, która wie, co robić.</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Numer telefonu tej osoby</translation>
    </message>
    <message>
        <source>It works day and night, if you can.</source>
        <translation>Działa dzień i noc, jeśli to możliwe.</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>Gdy coś pójdzie źle</translation>
    </message>
    <message>
        <source>What to do. Who to ring. What helps.</source>
        <translation>Co robić. Do kogo dzwonić. Co pomaga.</translation>
    </message>
    <message>
        <source>Something to say</source>
        <translation>Coś do powiedzenia</translation>
    </message>
    <message>
        <source>What is said in the plan</source>
        <translation>Co powiedziano w planie</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Która część</translation>
    </message>
    <message>
        <source>The part of the plan that this is for.</source>
        <translation>Część planu, której to dotyczy.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>Important to me</source>
        <translation>Ważne dla mnie</translation>
    </message>
    <message>
        <source>How to support me well</source>
        <translation>Jak dobrze mnie wspierać</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>Co działa</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>Co nie działa</translation>
    </message>
    <message>
        <source>How I say things</source>
        <translation>Jak mówię różne rzeczy</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Poranki</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Pora snu</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Jedzenie i picie</translation>
    </message>
    <message>
        <source>My health</source>
        <translation>Moje zdrowie</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>Ludzie w moim życiu</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>Mój dom</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation>Praca i przyjemności</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>Moje pieniądze</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Odwiedziny</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Say it your own way.</source>
        <translation>Powiedz to po swojemu.</translation>
    </message>
    <message>
        <source>Who says this</source>
        <translation>Kto to mówi</translation>
    </message>
    <message>
        <source>The name of the person who says it.</source>
        <translation>Imię osoby, która to mówi.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Czyje słowa</translation>
    </message>
    <message>
        <source>Are these my own words, or what others think?</source>
        <translation>Czy to moje słowa, czy to, co myślą inni?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Moje własne słowa</translation>
    </message>
    <message>
        <source>My family say it for me</source>
        <translation>Rodzina mówi to za mnie</translation>
    </message>
    <message>
        <source>We think, because we saw</source>
        <translation>Myślimy, bo widzieliśmy</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Co widzieliśmy</translation>
    </message>
    <message>
        <source>We think this. Say what you saw that shows it.</source>
        <translation>Tak myślimy. Powiedz, co było widać i co to pokazuje.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Jak to powiedziano</translation>
    </message>
    <message>
        <source>By talking, with signs, or another way.</source>
        <translation>Mową, znakami lub inaczej.</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>Mową</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>Znakami</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Obrazkami</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Na piśmie</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation>Rysunkiem</translation>
    </message>
    <message>
        <source>By what I did</source>
        <translation>Tym, co robię</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Kto pomagał</translation>
    </message>
    <message>
        <source>The people who helped to say it.</source>
        <translation>Osoby, które pomogły to powiedzieć.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Powiedziano dnia</translation>
    </message>
    <message>
        <source>The day it was said.</source>
        <translation>Dzień, w którym to powiedziano.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Sprawdzić znów dnia</translation>
    </message>
    <message>
        <source>The day to ask if it is still right.</source>
        <translation>Dzień, żeby zapytać, czy to nadal się zgadza.</translation>
    </message>
    <message>
        <source>A page we write together</source>
        <translation>Strona, którą piszemy razem</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation>Strony, które piszemy razem</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O czym to jest</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>Kilka słów.</translation>
    </message>
    <message>
        <source>Everybody can write here, at the same time.</source>
        <translation>Każdy może tu pisać, w tym samym czasie.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kto był obecny</translation>
    </message>
    <message>
        <source>The people who wrote it together.</source>
        <translation>Osoby, które pisały to razem.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>The day you wrote it.</source>
        <translation>Dzień, w którym to napisano.</translation>
    </message>
    <message>
        <source>A person in my life</source>
        <translation>Osoba w moim życiu</translation>
    </message>
    <message>
        <source>What this person is called.</source>
        <translation>Jak nazywa się ta osoba.</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Jak blisko</translation>
    </message>
    <message>
        <source>How close this person is to me.</source>
        <translation>Jak bliska mi jest ta osoba.</translation>
    </message>
    <message>
        <source>Closest to me</source>
        <translation>Najbliżej mnie</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Przyjaciele</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>People near me</source>
        <translation>Ludzie wokół mnie</translation>
    </message>
    <message>
        <source>Paid to help me</source>
        <translation>Pomagają mi za zapłatą</translation>
    </message>
    <message>
        <source>Who they are to me</source>
        <translation>Kim są dla mnie</translation>
    </message>
    <message>
        <source>Like mum, friend or support worker.</source>
        <translation>Na przykład mama, przyjaciel lub asystent.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>How to ring them.</source>
        <translation>Jak do nich zadzwonić.</translation>
    </message>
    <message>
        <source>How I want to keep in touch</source>
        <translation>Jak chcę utrzymywać kontakt</translation>
    </message>
    <message>
        <source>When, where and how often.</source>
        <translation>Kiedy, gdzie i jak często.</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Czego chcę</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Powiedz to własnymi słowami.</translation>
    </message>
    <message>
        <source>Why I want it</source>
        <translation>Dlaczego tego chcę</translation>
    </message>
    <message>
        <source>What will be better in my life.</source>
        <translation>Co będzie lepsze w moim życiu.</translation>
    </message>
    <message>
        <source>Part of my life</source>
        <translation>Część mojego życia</translation>
    </message>
    <message>
        <source>The part of my life it is about.</source>
        <translation>Część mojego życia, której to dotyczy.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Poruszanie się</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>Gdzie mieszkam</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Pierwszy krok</translation>
    </message>
    <message>
        <source>One small thing to do first.</source>
        <translation>Jedna mała rzecz na początek.</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>Jak pomagamy</translation>
    </message>
    <message>
        <source>Everybody who helps can write here, at the same time.</source>
        <translation>Każdy, kto pomaga, może tu pisać, w tym samym czasie.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Like every day, or once a week.</source>
        <translation>Na przykład codziennie lub raz w tygodniu.</translation>
    </message>
    <message>
        <source>The day to ask how it is going.</source>
        <translation>Dzień, żeby zapytać, jak idzie.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Jak to teraz jest</translation>
    </message>
    <message>
        <source>Am I doing it, is it done, or is it resting?</source>
        <translation>Czy to robię, czy już gotowe, czy robię przerwę?</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>Robię to teraz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Having a rest from it</source>
        <translation>Robię przerwę</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Jak poszło</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Który cel</translation>
    </message>
    <message>
        <source>The goal that this is part of.</source>
        <translation>Cel, którego to jest częścią.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Co robiliśmy</translation>
    </message>
    <message>
        <source>What happened. This is the first corner.</source>
        <translation>Co się stało. To pierwszy róg.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>How much or how many. This is the second corner.</source>
        <translation>Ile tego było. To drugi róg.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Czego</translation>
    </message>
    <message>
        <source>Like minutes, lengths or times.</source>
        <translation>Na przykład minut, długości lub razy.</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>Jak dobrze było</translation>
    </message>
    <message>
        <source>Pick a face. This is the third corner.</source>
        <translation>Wybierz buźkę. To trzeci róg.</translation>
    </message>
    <message>
        <source>Who picked the face</source>
        <translation>Kto wybiera buźkę</translation>
    </message>
    <message>
        <source>The name of the person who picked it.</source>
        <translation>Imię osoby, która wybiera.</translation>
    </message>
    <message>
        <source>What the worker thinks</source>
        <translation>Co myśli asystent</translation>
    </message>
    <message>
        <source>The worker picks a face too. It is kept apart.</source>
        <translation>Asystent też wybiera buźkę. Jest to trzymane osobno.</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Więcej słów</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Coś jeszcze, co warto pamiętać.</translation>
    </message>
    <message>
        <source>The day it happened.</source>
        <translation>Dzień, w którym to się stało.</translation>
    </message>
    <message>
        <source>A hard moment</source>
        <translation>Trudna chwila</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Trudne chwile</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Say what you saw. Do not say whose fault it was.</source>
        <translation>Powiedz, co było widać. Nie mów, czyja to wina.</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Jakiego rodzaju</translation>
    </message>
    <message>
        <source>Pick the one that fits best.</source>
        <translation>Wybierz to, co pasuje najlepiej.</translation>
    </message>
    <message>
        <source>Very upset</source>
        <translation>Bardzo przykro</translation>
    </message>
    <message>
        <source>Hit or pushed somebody</source>
        <translation>Uderzenie lub popchnięcie kogoś</translation>
    </message>
    <message>
        <source>Broke something</source>
        <translation>Coś zepsute</translation>
    </message>
    <message>
        <source>Hurt myself</source>
        <translation>Zrobiona sobie krzywda</translation>
    </message>
    <message>
        <source>Went out and nobody knew</source>
        <translation>Wyjście, o którym nikt nie wiedział</translation>
    </message>
    <message>
        <source>Came without a plan</source>
        <translation>Przyjście bez planu</translation>
    </message>
    <message>
        <source>Not safe near a road</source>
        <translation>Niebezpiecznie przy drodze</translation>
    </message>
    <message>
        <source>Bought tablets</source>
        <translation>Kupione tabletki</translation>
    </message>
    <message>
        <source>Did not let people in</source>
        <translation>Ludzie nie zostali wpuszczeni</translation>
    </message>
    <message>
        <source>Rang the on-call person</source>
        <translation>Telefon do osoby na dyżurze</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>Jak trudno było</translation>
    </message>
    <message>
        <source>Small, in the middle, or big.</source>
        <translation>Mało, średnio lub bardzo.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mało</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Bardzo</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Co było przedtem</translation>
    </message>
    <message>
        <source>What was going on just before.</source>
        <translation>Co działo się tuż przedtem.</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation>Czy komuś coś się stało?</translation>
    </message>
    <message>
        <source>Yes or no. Say who and how in the words.</source>
        <translation>Tak lub nie. W słowach powiedz, komu i jak.</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Kto to widział</translation>
    </message>
    <message>
        <source>The name of the person who saw it.</source>
        <translation>Imię osoby, która to widziała.</translation>
    </message>
    <message>
        <source>What I say about it</source>
        <translation>Co o tym mówię</translation>
    </message>
    <message>
        <source>The words of the person whose plan it is.</source>
        <translation>Słowa osoby, której jest ten plan.</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Czego się uczymy</translation>
    </message>
    <message>
        <source>What we will try next time. You can add it later.</source>
        <translation>Czego spróbujemy następnym razem. Możesz to dodać później.</translation>
    </message>
    <message>
        <source>An answer to the plan</source>
        <translation>Odpowiedź na plan</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Kto się zgadza</translation>
    </message>
    <message>
        <source>Nothing here means: the whole plan.</source>
        <translation>Gdy nic tu nie ma: cały plan.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>The name of the person who answers.</source>
        <translation>Imię osoby, która odpowiada.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Yes, no, or yes with changes.</source>
        <translation>Tak, nie lub tak ze zmianami.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation>Tak, ze zmianami</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What should be different, or why not.</source>
        <translation>Co powinno być inaczej albo dlaczego nie.</translation>
    </message>
    <message>
        <source>To which words</source>
        <translation>Na które słowa</translation>
    </message>
    <message>
        <source>What the plan said when this was answered.</source>
        <translation>Co mówił plan, gdy padła ta odpowiedź.</translation>
    </message>
    <message>
        <source>To choose later</source>
        <translation>Do wyboru później</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Które odpowiedzi</translation>
    </message>
    <message>
        <source>What there is to choose.</source>
        <translation>Co jest do wyboru.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>The day to be asked again.</source>
        <translation>Dzień, żeby zapytać znowu.</translation>
    </message>
    <message>
        <source>A photo, sound or film</source>
        <translation>Zdjęcie, dźwięk lub film</translation>
    </message>
    <message>
        <source>Photos, sounds and films</source>
        <translation>Zdjęcia, dźwięki i filmy</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>Do czego to należy</translation>
    </message>
    <message>
        <source>The photo, sound or film</source>
        <translation>To zdjęcie, dźwięk lub film</translation>
    </message>
    <message>
        <source>Pick one from this tablet.</source>
        <translation>Wybierz z tego tabletu.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Co to pokazuje</translation>
    </message>
    <message>
        <source>Say what can be seen or heard, for somebody who cannot.</source>
        <translation>Powiedz, co widać lub słychać, komuś, kto nie może.</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Bardzo źle</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>What people like about me</source>
        <translation type="unfinished">Co ludzie we mnie lubią</translation>
    </message>
    <message>
        <source>Important for me</source>
        <translation type="unfinished">Ważne dla mojego dobra</translation>
    </message>
    <message>
        <source>How both fit together</source>
        <translation type="unfinished">Jak jedno pasuje do drugiego</translation>
    </message>
    <message>
        <source>What we still need to learn</source>
        <translation type="unfinished">Czego jeszcze musimy się nauczyć</translation>
    </message>
    <message>
        <source>What tells it</source>
        <translation type="unfinished">Co to opowiada</translation>
    </message>
    <message>
        <source>Only where there are no words for it.</source>
        <translation type="unfinished">Tylko gdy nie ma na to słów.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished">Dźwiękiem</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation type="unfinished">Zdjęciem</translation>
    </message>
    <message>
        <source>In more than one way</source>
        <translation type="unfinished">Na kilka sposobów</translation>
    </message>
    <message>
        <source>How often we meet now</source>
        <translation type="unfinished">Jak często się teraz spotykamy</translation>
    </message>
    <message>
        <source>More, the same, or less than before.</source>
        <translation type="unfinished">Częściej, tak samo lub rzadziej niż wcześniej.</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation type="unfinished">Częściej niż wcześniej</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation type="unfinished">Tak samo jak wcześniej</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation type="unfinished">Rzadziej niż wcześniej</translation>
    </message>
    <message>
        <source>Why there is no face</source>
        <translation type="unfinished">Dlaczego nie ma buźki</translation>
    </message>
    <message>
        <source>Pick why, if there is no face.</source>
        <translation type="unfinished">Wybierz dlaczego, jeśli nie ma buźki.</translation>
    </message>
    <message>
        <source>I was not asked</source>
        <translation type="unfinished">Nikt mnie nie zapytał</translation>
    </message>
    <message>
        <source>I gave no answer</source>
        <translation type="unfinished">Nie ma mojej odpowiedzi</translation>
    </message>
    <message>
        <source>Why my words are missing</source>
        <translation type="unfinished">Dlaczego brakuje moich słów</translation>
    </message>
    <message>
        <source>Pick why, if there are no words.</source>
        <translation type="unfinished">Wybierz dlaczego, jeśli nie ma słów.</translation>
    </message>
    <message>
        <source>I did not want to say</source>
        <translation type="unfinished">Nie chcę tego mówić</translation>
    </message>
    <message>
        <source>Nobody knows how to ask me yet</source>
        <translation type="unfinished">Nikt jeszcze nie wie, jak mnie zapytać</translation>
    </message>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">Coś, co się zmieniło</translation>
    </message>
    <message>
        <source>Things that changed</source>
        <translation type="unfinished">Rzeczy, które się zmieniły</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">Co się zmieniło</translation>
    </message>
    <message>
        <source>A few words. Like: I moved in.</source>
        <translation type="unfinished">Kilka słów. Na przykład: mam nowe mieszkanie.</translation>
    </message>
    <message>
        <source>The day it changed.</source>
        <translation type="unfinished">Dzień, w którym to się zmieniło.</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation type="unfinished">Zmartwienie</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Zmartwienia</translation>
    </message>
    <message>
        <source>What the worry is</source>
        <translation type="unfinished">Jakie to zmartwienie</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Jak szybko</translation>
    </message>
    <message>
        <source>How soon you need a reply.</source>
        <translation type="unfinished">Jak szybko potrzebujesz odpowiedzi.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Teraz</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Wkrótce</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">Gdy będzie można</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished">Komu o tym powiedziano</translation>
    </message>
    <message>
        <source>The people who can read it.</source>
        <translation type="unfinished">Osoby, które mogą to czytać.</translation>
    </message>
    <message>
        <source>Who will reply</source>
        <translation type="unfinished">Kto odpowie</translation>
    </message>
    <message>
        <source>The name of one person who will reply.</source>
        <translation type="unfinished">Imię jednej osoby, która odpowie.</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished">Odpowiedź do</translation>
    </message>
    <message>
        <source>The last day for a reply.</source>
        <translation type="unfinished">Ostatni dzień na odpowiedź.</translation>
    </message>
    <message>
        <source>Something in the plan, if you want.</source>
        <translation type="unfinished">Coś z planu, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Who is worried</source>
        <translation type="unfinished">Kto się martwi</translation>
    </message>
    <message>
        <source>A reply to a worry</source>
        <translation type="unfinished">Odpowiedź na zmartwienie</translation>
    </message>
    <message>
        <source>Replies to worries</source>
        <translation type="unfinished">Odpowiedzi na zmartwienia</translation>
    </message>
    <message>
        <source>To which worry</source>
        <translation type="unfinished">Na jakie zmartwienie</translation>
    </message>
    <message>
        <source>The worry that this is a reply to.</source>
        <translation type="unfinished">Zmartwienie, na które to odpowiedź.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished">Odpowiedź</translation>
    </message>
    <message>
        <source>Say what you think, in easy words.</source>
        <translation type="unfinished">Powiedz prostymi słowami, co myślisz.</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation type="unfinished">Kto odpowiada</translation>
    </message>
    <message>
        <source>The name of the person who replies.</source>
        <translation type="unfinished">Imię osoby, która odpowiada.</translation>
    </message>
    <message>
        <source>The day of the reply.</source>
        <translation type="unfinished">Dzień odpowiedzi.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Co się stanie</translation>
    </message>
    <message>
        <source>What somebody will do now.</source>
        <translation type="unfinished">Co ktoś teraz zrobi.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>The day when it will be done.</source>
        <translation type="unfinished">Dzień, w którym to będzie zrobione.</translation>
    </message>
    <message>
        <source>OK for me?</source>
        <translation type="unfinished">Czy to dla mnie OK?</translation>
    </message>
    <message>
        <source>Is the reply enough for the one who was worried?</source>
        <translation type="unfinished">Czy ta odpowiedź wystarcza osobie, która się martwi?</translation>
    </message>
    <message>
        <source>Yes, this is OK for me</source>
        <translation type="unfinished">Tak, to dla mnie OK</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Jeszcze nie</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation type="unfinished">Dlaczego jeszcze nie</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Odpowiedziano dnia</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation type="unfinished">Dzień tej odpowiedzi.</translation>
    </message>
    <message>
        <source>A change that somebody would like</source>
        <translation type="unfinished">Zmiana, której ktoś chce</translation>
    </message>
    <message>
        <source>Changes that people would like</source>
        <translation type="unfinished">Zmiany, których chcą ludzie</translation>
    </message>
    <message>
        <source>Whose words they are now.</source>
        <translation type="unfinished">Czyje są teraz te słowa.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished">Które słowa</translation>
    </message>
    <message>
        <source>The part that would change.</source>
        <translation type="unfinished">Część, która by się zmieniła.</translation>
    </message>
    <message>
        <source>The new words</source>
        <translation type="unfinished">Nowe słowa</translation>
    </message>
    <message>
        <source>How it would be after the change.</source>
        <translation type="unfinished">Jak byłoby po zmianie.</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation type="unfinished">Słowa wtedy</translation>
    </message>
    <message>
        <source>What was there when somebody asked for the change.</source>
        <translation type="unfinished">Co tu było, gdy ktoś poprosił o zmianę.</translation>
    </message>
    <message>
        <source>What makes the new words better.</source>
        <translation type="unfinished">Dlaczego nowe słowa są lepsze.</translation>
    </message>
    <message>
        <source>Yes, or no.</source>
        <translation type="unfinished">Tak lub nie.</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation type="unfinished">Tak, weź to</translation>
    </message>
    <message>
        <source>No, keep mine</source>
        <translation type="unfinished">Nie, zostaw moje</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation type="unfinished">Dlaczego taka odpowiedź</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation type="unfinished">Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation type="unfinished">Jak dano odpowiedź</translation>
    </message>
    <message>
        <source>A meeting of the group</source>
        <translation type="unfinished">Spotkanie grupy</translation>
    </message>
    <message>
        <source>Meetings of the group</source>
        <translation type="unfinished">Spotkania grupy</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished">Jak to się nazywa</translation>
    </message>
    <message>
        <source>A name for today.</source>
        <translation type="unfinished">Nazwa na dzisiaj.</translation>
    </message>
    <message>
        <source>The day the group meets.</source>
        <translation type="unfinished">Dzień, w którym spotyka się grupa.</translation>
    </message>
    <message>
        <source>Is it going on?</source>
        <translation type="unfinished">Czy to trwa?</translation>
    </message>
    <message>
        <source>Going on, or finished.</source>
        <translation type="unfinished">Trwa lub skończone.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">Trwa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Koniec</translation>
    </message>
    <message>
        <source>Somebody who came</source>
        <translation type="unfinished">Ktoś, kto tu jest</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">Kto tu jest</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished">Które spotkanie</translation>
    </message>
    <message>
        <source>The meeting they came to.</source>
        <translation type="unfinished">Spotkanie, na którym jest ta osoba.</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Możesz to pominąć.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished">Obrazek</translation>
    </message>
    <message>
        <source>Pick one to be known by.</source>
        <translation type="unfinished">Wybierz obrazek, po którym inni cię poznają.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Słońce</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Drzewo</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">Łódka</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">Kubek</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Gwiazda</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished">Liść</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">Księżyc</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">Latawiec</translation>
    </message>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">Czy to OK?</translation>
    </message>
    <message>
        <source>The group may keep what I say.</source>
        <translation type="unfinished">Grupa może zachować to, co mówię.</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished">Temat do rozmowy</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">O czym rozmawiamy</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation type="unfinished">Spotkanie, na które to jest.</translation>
    </message>
    <message>
        <source>Say it in easy words.</source>
        <translation type="unfinished">Powiedz to prostymi słowami.</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation type="unfinished">Karty</translation>
    </message>
    <message>
        <source>What can be put in the columns. At most 12.</source>
        <translation type="unfinished">Co można włożyć do kolumn. Najwyżej 12.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation type="unfinished">Kolumny</translation>
    </message>
    <message>
        <source>What the columns stand for.</source>
        <translation type="unfinished">Co znaczą kolumny.</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">Dobre lub złe</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">Lubię to lub nie</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">Łatwe lub trudne</translation>
    </message>
    <message>
        <source>A card in its column</source>
        <translation type="unfinished">Karta w swojej kolumnie</translation>
    </message>
    <message>
        <source>Cards in their columns</source>
        <translation type="unfinished">Karty w swoich kolumnach</translation>
    </message>
    <message>
        <source>The topic of the cards.</source>
        <translation type="unfinished">Temat tych kart.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Who put it there.</source>
        <translation type="unfinished">Kto ją tam kładzie.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Karta</translation>
    </message>
    <message>
        <source>What is on the card.</source>
        <translation type="unfinished">Co jest na karcie.</translation>
    </message>
    <message>
        <source>Which column</source>
        <translation type="unfinished">Która kolumna</translation>
    </message>
    <message>
        <source>Good, not sure or bad.</source>
        <translation type="unfinished">Dobre, nie wiem lub złe.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Nie wiem na pewno</translation>
    </message>
    <message>
        <source>What the columns stood for.</source>
        <translation type="unfinished">Co wtedy znaczyły kolumny.</translation>
    </message>
    <message>
        <source>The day it was put there.</source>
        <translation type="unfinished">Dzień, w którym ją tam położono.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Własne słowa</translation>
    </message>
    <message>
        <source>The card was empty, and somebody filled it.</source>
        <translation type="unfinished">Karta była pusta i ktoś ją wypełnił.</translation>
    </message>
    <message>
        <source>A question of the group</source>
        <translation type="unfinished">Pytanie grupy</translation>
    </message>
    <message>
        <source>Questions of the group</source>
        <translation type="unfinished">Pytania grupy</translation>
    </message>
    <message>
        <source>The meeting it comes from.</source>
        <translation type="unfinished">Spotkanie, z którego ono jest.</translation>
    </message>
    <message>
        <source>The topic it belongs to.</source>
        <translation type="unfinished">Temat, do którego należy.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished">Pytanie</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation type="unfinished">Twoimi własnymi słowami.</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished">Wybrane</translation>
    </message>
    <message>
        <source>The group wants to ask this.</source>
        <translation type="unfinished">Grupa chce o to zapytać.</translation>
    </message>
    <message>
        <source>A private vote</source>
        <translation type="unfinished">Tajne głosowanie</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">Tajne głosowania</translation>
    </message>
    <message>
        <source>A question or a topic.</source>
        <translation type="unfinished">Pytanie lub temat.</translation>
    </message>
    <message>
        <source>What we vote on</source>
        <translation type="unfinished">Nad czym głosujemy</translation>
    </message>
    <message>
        <source>In easy words.</source>
        <translation type="unfinished">Prostymi słowami.</translation>
    </message>
    <message>
        <source>Which tablet counts</source>
        <translation type="unfinished">Który tablet liczy</translation>
    </message>
    <message>
        <source>The app fills this in.</source>
        <translation type="unfinished">Aplikacja sama to wpisuje.</translation>
    </message>
    <message>
        <source>The other tablets</source>
        <translation type="unfinished">Inne tablety</translation>
    </message>
    <message>
        <source>Those that go round too.</source>
        <translation type="unfinished">Te, które też krążą.</translation>
    </message>
    <message>
        <source>The day of the vote.</source>
        <translation type="unfinished">Dzień głosowania.</translation>
    </message>
    <message>
        <source>The votes on one tablet</source>
        <translation type="unfinished">Głosy na jednym tablecie</translation>
    </message>
    <message>
        <source>The votes on each tablet</source>
        <translation type="unfinished">Głosy na każdym tablecie</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation type="unfinished">Które głosowanie</translation>
    </message>
    <message>
        <source>The vote it is for.</source>
        <translation type="unfinished">Głosowanie, do którego to należy.</translation>
    </message>
    <message>
        <source>Which tablet</source>
        <translation type="unfinished">Który tablet</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished">Jak to wygląda</translation>
    </message>
    <message>
        <source>Open, closed or left out.</source>
        <translation type="unfinished">Otwarte, zamknięte lub pominięte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Zamknięte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Pominięte</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">Co jest w środku</translation>
    </message>
    <message>
        <source>Only the tablet that counts can open it.</source>
        <translation type="unfinished">Może to otworzyć tylko tablet, który liczy.</translation>
    </message>
    <message>
        <source>Somebody who has voted</source>
        <translation type="unfinished">Ktoś, kto już oddał głos</translation>
    </message>
    <message>
        <source>Who has voted</source>
        <translation type="unfinished">Kto już oddał głos</translation>
    </message>
    <message>
        <source>Who has voted.</source>
        <translation type="unfinished">Kto już oddał głos.</translation>
    </message>
    <message>
        <source>On which tablet</source>
        <translation type="unfinished">Na którym tablecie</translation>
    </message>
    <message>
        <source>How a vote came out</source>
        <translation type="unfinished">Wynik głosowania</translation>
    </message>
    <message>
        <source>How the votes came out</source>
        <translation type="unfinished">Wyniki głosowań</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation type="unfinished">Ile osób oddało głos</translation>
    </message>
    <message>
        <source>Each person counts one time.</source>
        <translation type="unfinished">Każda osoba liczy się jeden raz.</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation type="unfinished">Co myślimy</translation>
    </message>
    <message>
        <source>What most people said.</source>
        <translation type="unfinished">Co powiedziało najwięcej osób.</translation>
    </message>
    <message>
        <source>Most people said yes</source>
        <translation type="unfinished">Większość osób mówi „tak”</translation>
    </message>
    <message>
        <source>Most people said no</source>
        <translation type="unfinished">Większość osób mówi „nie”</translation>
    </message>
    <message>
        <source>People think different things</source>
        <translation type="unfinished">Ludzie myślą różnie</translation>
    </message>
    <message>
        <source>Too few people voted</source>
        <translation type="unfinished">Za mało osób oddało głos</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished">Co najmniej tyle</translation>
    </message>
    <message>
        <source>So many people or more said this.</source>
        <translation type="unfinished">Tyle osób lub więcej tak powiedziało.</translation>
    </message>
    <message>
        <source>How many said yes.</source>
        <translation type="unfinished">Ile osób mówi „tak”.</translation>
    </message>
    <message>
        <source>How many said no.</source>
        <translation type="unfinished">Ile osób mówi „nie”.</translation>
    </message>
    <message>
        <source>How many were not sure.</source>
        <translation type="unfinished">Ile osób nie wie na pewno.</translation>
    </message>
    <message>
        <source>A question to the board</source>
        <translation type="unfinished">Pytanie do rady</translation>
    </message>
    <message>
        <source>Questions to the board</source>
        <translation type="unfinished">Pytania do rady</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">Kto pyta</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation type="unfinished">Jak nazywa się grupa.</translation>
    </message>
    <message>
        <source>As the group said it.</source>
        <translation type="unfinished">Tak, jak powiedziała to grupa.</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">Ile osób</translation>
    </message>
    <message>
        <source>Nothing here means: fewer than 5.</source>
        <translation type="unfinished">Gdy nic tu nie ma: mniej niż 5.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Odpowiedź do</translation>
    </message>
    <message>
        <source>The day the answer is due.</source>
        <translation type="unfinished">Dzień, do którego ma być odpowiedź.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Wysłano dnia</translation>
    </message>
    <message>
        <source>The day it was sent.</source>
        <translation type="unfinished">Dzień, w którym to wysłano.</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation type="unfinished">Nasze pytanie</translation>
    </message>
    <message>
        <source>The question in the group.</source>
        <translation type="unfinished">Pytanie w grupie.</translation>
    </message>
    <message>
        <source>Which board</source>
        <translation type="unfinished">Która rada</translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished">Kogo zapytano.</translation>
    </message>
    <message>
        <source>Where the board is</source>
        <translation type="unfinished">Gdzie jest rada</translation>
    </message>
    <message>
        <source>An answer from the board</source>
        <translation type="unfinished">Odpowiedź od rady</translation>
    </message>
    <message>
        <source>Answers from the board</source>
        <translation type="unfinished">Odpowiedzi od rady</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished">Które pytanie</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation type="unfinished">Pytanie, na które to odpowiedź.</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished">Co zrobimy</translation>
    </message>
    <message>
        <source>And by when.</source>
        <translation type="unfinished">I do kiedy.</translation>
    </message>
    <message>
        <source>The name of a person.</source>
        <translation type="unfinished">Imię osoby.</translation>
    </message>
    <message>
        <source>What the group thinks of an answer</source>
        <translation type="unfinished">Co grupa myśli o odpowiedzi</translation>
    </message>
    <message>
        <source>What the group thinks of answers</source>
        <translation type="unfinished">Co grupa myśli o odpowiedziach</translation>
    </message>
    <message>
        <source>The question it was.</source>
        <translation type="unfinished">Pytanie, o które chodzi.</translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation type="unfinished">Która odpowiedź</translation>
    </message>
    <message>
        <source>The answer it was.</source>
        <translation type="unfinished">Odpowiedź, o którą chodzi.</translation>
    </message>
    <message>
        <source>Did they answer?</source>
        <translation type="unfinished">Czy rada odpowiedziała?</translation>
    </message>
    <message>
        <source>What the group thinks.</source>
        <translation type="unfinished">Co myśli grupa.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Jest odpowiedź</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation type="unfinished">Jest część odpowiedzi</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Nie ma odpowiedzi</translation>
    </message>
    <message>
        <source>The day the group said so.</source>
        <translation type="unfinished">Dzień, w którym grupa to powiedziała.</translation>
    </message>
    <message>
        <source>A view of what works</source>
        <translation type="unfinished">Jak ktoś widzi, co działa</translation>
    </message>
    <message>
        <source>How each person sees it</source>
        <translation type="unfinished">Jak widzi to każda osoba</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">O czym to jest?</translation>
    </message>
    <message>
        <source>Like mornings, or the bus. A few words.</source>
        <translation type="unfinished">Na przykład poranki lub autobus. Kilka słów.</translation>
    </message>
    <message>
        <source>Who sees it this way?</source>
        <translation type="unfinished">Kto tak to widzi?</translation>
    </message>
    <message>
        <source>Each person has a view of their own.</source>
        <translation type="unfinished">Każda osoba widzi to po swojemu.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>My family</source>
        <translation type="unfinished">Moja rodzina</translation>
    </message>
    <message>
        <source>My support workers</source>
        <translation type="unfinished">Moi asystenci</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Ktoś inny</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished">Czy to działa?</translation>
    </message>
    <message>
        <source>Say how this person sees it.</source>
        <translation type="unfinished">Powiedz, jak widzi to ta osoba.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished">To działa</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation type="unfinished">To nie działa</translation>
    </message>
    <message>
        <source>What works, or what does not?</source>
        <translation type="unfinished">Co działa, a co nie działa?</translation>
    </message>
    <message>
        <source>Say it the way this person sees it.</source>
        <translation type="unfinished">Powiedz to tak, jak widzi to ta osoba.</translation>
    </message>
    <message>
        <source>Keep it or change it?</source>
        <translation type="unfinished">Zostawić to czy zmienić?</translation>
    </message>
    <message>
        <source>What this person wants now.</source>
        <translation type="unfinished">Czego ta osoba teraz chce.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Zostawić to</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Zmienić to</translation>
    </message>
    <message>
        <source>A time of the day</source>
        <translation type="unfinished">Pora dnia</translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished">Mój dzień</translation>
    </message>
    <message>
        <source>Which time of the day?</source>
        <translation type="unfinished">Która pora dnia?</translation>
    </message>
    <message>
        <source>Pick one. You can add more later.</source>
        <translation type="unfinished">Wybierz jedną. Więcej możesz dodać później.</translation>
    </message>
    <message>
        <source>Waking up</source>
        <translation type="unfinished">Budzenie się</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished">Rano</translation>
    </message>
    <message>
        <source>In the middle of the day</source>
        <translation type="unfinished">W środku dnia</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished">Po południu</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished">Wieczorem</translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished">W nocy</translation>
    </message>
    <message>
        <source>What makes it good?</source>
        <translation type="unfinished">Dzięki czemu jest dobrze?</translation>
    </message>
    <message>
        <source>What happens here on a good day.</source>
        <translation type="unfinished">Co się tu dzieje w dobry dzień.</translation>
    </message>
    <message>
        <source>What makes it bad?</source>
        <translation type="unfinished">Przez co jest źle?</translation>
    </message>
    <message>
        <source>What happens here on a bad day.</source>
        <translation type="unfinished">Co się tu dzieje w zły dzień.</translation>
    </message>
    <message>
        <source>So what will we do?</source>
        <translation type="unfinished">Co więc zrobimy?</translation>
    </message>
    <message>
        <source>What people will do to have more good days.</source>
        <translation type="unfinished">Co zrobią ludzie, żeby było więcej dobrych dni.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished">Co robię</translation>
    </message>
    <message>
        <source>When I tell you something</source>
        <translation type="unfinished">Gdy coś ci mówię</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation type="unfinished">Kiedy to się dzieje?</translation>
    </message>
    <message>
        <source>What is going on at that time.</source>
        <translation type="unfinished">Co się wtedy dzieje wokół.</translation>
    </message>
    <message>
        <source>What do I do?</source>
        <translation type="unfinished">Co robię?</translation>
    </message>
    <message>
        <source>What people can see or hear.</source>
        <translation type="unfinished">Co ludzie mogą zobaczyć lub usłyszeć.</translation>
    </message>
    <message>
        <source>What do we think it means?</source>
        <translation type="unfinished">Co to znaczy, jak myślimy?</translation>
    </message>
    <message>
        <source>What I may want to say with it.</source>
        <translation type="unfinished">Co mogę chcieć tym powiedzieć.</translation>
    </message>
    <message>
        <source>What should you do?</source>
        <translation type="unfinished">Co masz zrobić?</translation>
    </message>
    <message>
        <source>What helps me then.</source>
        <translation type="unfinished">Co mi wtedy pomaga.</translation>
    </message>
    <message>
        <source>How to tell me</source>
        <translation type="unfinished">Jak mi coś powiedzieć</translation>
    </message>
    <message>
        <source>When you want to tell me something</source>
        <translation type="unfinished">Gdy chcesz mi coś powiedzieć</translation>
    </message>
    <message>
        <source>What do you want to tell me?</source>
        <translation type="unfinished">Co chcesz mi powiedzieć?</translation>
    </message>
    <message>
        <source>Like: it is time to go out.</source>
        <translation type="unfinished">Na przykład: pora wyjść.</translation>
    </message>
    <message>
        <source>What do you do or say?</source>
        <translation type="unfinished">Co robisz lub mówisz?</translation>
    </message>
    <message>
        <source>Words, signs or things that help me to understand.</source>
        <translation type="unfinished">Słowa, znaki lub rzeczy, które pomagają mi zrozumieć.</translation>
    </message>
    <message>
        <source>What else helps?</source>
        <translation type="unfinished">Co jeszcze pomaga?</translation>
    </message>
    <message>
        <source>Like time, a quiet place or a picture.</source>
        <translation type="unfinished">Na przykład czas, ciche miejsce lub obrazek.</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished">Decyzja</translation>
    </message>
    <message>
        <source>Decisions in my life</source>
        <translation type="unfinished">Decyzje w moim życiu</translation>
    </message>
    <message>
        <source>Which decision is it?</source>
        <translation type="unfinished">Jaka to decyzja?</translation>
    </message>
    <message>
        <source>Like what I spend my money on.</source>
        <translation type="unfinished">Na przykład na co wydaję pieniądze.</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <translation type="unfinished">Jak biorę w tym udział?</translation>
    </message>
    <message>
        <source>How I say what I want.</source>
        <translation type="unfinished">Jak mówię, czego chcę.</translation>
    </message>
    <message>
        <source>Who helps me?</source>
        <translation type="unfinished">Kto mi pomaga?</translation>
    </message>
    <message>
        <source>The people who help me to think about it.</source>
        <translation type="unfinished">Osoby, które pomagają mi o tym myśleć.</translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation type="unfinished">Kto ma ostatnie słowo?</translation>
    </message>
    <message>
        <source>The people who decide in the end.</source>
        <translation type="unfinished">Osoby, które na końcu decydują.</translation>
    </message>
    <message>
        <source>Something we learned</source>
        <translation type="unfinished">Coś, czego się uczymy</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation type="unfinished">Co zrobiliśmy?</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished">Powiedz, co się stało.</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Który to był dzień?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Gdzie to było?</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation type="unfinished">Miejsce.</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation type="unfinished">Jak długo to trwało?</translation>
    </message>
    <message>
        <source>Like ten minutes, or all day.</source>
        <translation type="unfinished">Na przykład dziesięć minut lub cały dzień.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Kto tam był?</translation>
    </message>
    <message>
        <source>All the people who were there.</source>
        <translation type="unfinished">Wszystkie osoby, które tam były.</translation>
    </message>
    <message>
        <source>What worked well?</source>
        <translation type="unfinished">Co się udało?</translation>
    </message>
    <message>
        <source>What I liked, and what we should do again.</source>
        <translation type="unfinished">Co mi się podobało i co robimy znowu.</translation>
    </message>
    <message>
        <source>What did not work?</source>
        <translation type="unfinished">Co się nie udało?</translation>
    </message>
    <message>
        <source>What I did not like.</source>
        <translation type="unfinished">Co mi się nie podobało.</translation>
    </message>
    <message>
        <source>So what will we do next time?</source>
        <translation type="unfinished">Co więc zrobimy następnym razem?</translation>
    </message>
    <message>
        <source>What we learned from it.</source>
        <translation type="unfinished">Czego nas to uczy.</translation>
    </message>
    <message>
        <source>Is it part of a goal?</source>
        <translation type="unfinished">Czy to część celu?</translation>
    </message>
    <message>
        <source>Something on my path</source>
        <translation type="unfinished">Coś na mojej drodze</translation>
    </message>
    <message>
        <source>My path</source>
        <translation type="unfinished">Moja droga</translation>
    </message>
    <message>
        <source>Which part of the path?</source>
        <translation type="unfinished">Która część drogi?</translation>
    </message>
    <message>
        <source>Begin with the dream.</source>
        <translation type="unfinished">Zacznij od marzenia.</translation>
    </message>
    <message>
        <source>My dream</source>
        <translation type="unfinished">Moje marzenie</translation>
    </message>
    <message>
        <source>One year from now</source>
        <translation type="unfinished">Za rok</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">Jak jest teraz</translation>
    </message>
    <message>
        <source>Who we ask to come with us</source>
        <translation type="unfinished">Kogo prosimy, żeby szedł z nami</translation>
    </message>
    <message>
        <source>How we stay strong</source>
        <translation type="unfinished">Jak zachowujemy siły</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation type="unfinished">Za sześć miesięcy</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">Za trzy miesiące</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation type="unfinished">Pierwszy krok</translation>
    </message>
    <message>
        <source>What do you see there?</source>
        <translation type="unfinished">Co tam widzisz?</translation>
    </message>
    <message>
        <source>Say it or draw it in your own way.</source>
        <translation type="unfinished">Powiedz to lub narysuj po swojemu.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">Kto to robi?</translation>
    </message>
    <message>
        <source>The people who do this.</source>
        <translation type="unfinished">Osoby, które to robią.</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation type="unfinished">Do którego dnia?</translation>
    </message>
    <message>
        <source>The day it should be done.</source>
        <translation type="unfinished">Dzień, do którego to ma być zrobione.</translation>
    </message>
    <message>
        <source>A part of my story</source>
        <translation type="unfinished">Część mojej historii</translation>
    </message>
    <message>
        <source>My story and my gifts</source>
        <translation type="unfinished">Moja historia i moje talenty</translation>
    </message>
    <message>
        <source>Which part of the story?</source>
        <translation type="unfinished">Która część historii?</translation>
    </message>
    <message>
        <source>Pick one. There is no order.</source>
        <translation type="unfinished">Wybierz jedną. Kolejność nie jest ważna.</translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished">Moja historia</translation>
    </message>
    <message>
        <source>My dreams</source>
        <translation type="unfinished">Moje marzenia</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation type="unfinished">Co nie może się stać</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished">Kim jestem</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation type="unfinished">Co dobrze umiem</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation type="unfinished">Czego potrzebuję</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Co chcesz powiedzieć?</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">Odpowiedź</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished">Co powiedzieliśmy</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation type="unfinished">Które pytanie?</translation>
    </message>
    <message>
        <source>Answer the first four before the last.</source>
        <translation type="unfinished">Odpowiedz na pierwsze cztery przed ostatnim.</translation>
    </message>
    <message>
        <source>What have we tried?</source>
        <translation type="unfinished">Czego próbowaliśmy?</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation type="unfinished">Czego się nauczyliśmy?</translation>
    </message>
    <message>
        <source>What are we pleased about?</source>
        <translation type="unfinished">Z czego się cieszymy?</translation>
    </message>
    <message>
        <source>What worries us?</source>
        <translation type="unfinished">Co nas martwi?</translation>
    </message>
    <message>
        <source>What do we do next?</source>
        <translation type="unfinished">Co robimy dalej?</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation type="unfinished">Jaka jest odpowiedź?</translation>
    </message>
    <message>
        <source>One thing is enough.</source>
        <translation type="unfinished">Jedna rzecz wystarczy.</translation>
    </message>
    <message>
        <source>Like swimming. It can stay empty.</source>
        <translation type="unfinished">Na przykład pływanie. Może zostać puste.</translation>
    </message>
    <message>
        <source>A hope or a fear</source>
        <translation type="unfinished">Nadzieja lub obawa</translation>
    </message>
    <message>
        <source>Hopes and fears</source>
        <translation type="unfinished">Nadzieje i obawy</translation>
    </message>
    <message>
        <source>Is it a hope or a fear?</source>
        <translation type="unfinished">To nadzieja czy obawa?</translation>
    </message>
    <message>
        <source>Both are fine to say.</source>
        <translation type="unfinished">Można powiedzieć jedno i drugie.</translation>
    </message>
    <message>
        <source>A hope</source>
        <translation type="unfinished">Nadzieja</translation>
    </message>
    <message>
        <source>A fear</source>
        <translation type="unfinished">Obawa</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">Co to jest?</translation>
    </message>
    <message>
        <source>Say what you hope for, or what you are afraid of.</source>
        <translation type="unfinished">Powiedz, na co masz nadzieję lub czego się boisz.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished">Czyje to jest?</translation>
    </message>
    <message>
        <source>The people who feel it.</source>
        <translation type="unfinished">Osoby, które to czują.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Co by pomogło?</translation>
    </message>
    <message>
        <source>A first step, or something that makes it better.</source>
        <translation type="unfinished">Pierwszy krok lub coś, dzięki czemu będzie lepiej.</translation>
    </message>
    <message>
        <source>Support for a hard time</source>
        <translation type="unfinished">Wsparcie na trudny czas</translation>
    </message>
    <message>
        <source>Support for hard times</source>
        <translation type="unfinished">Wsparcie na trudne czasy</translation>
    </message>
    <message>
        <source>What do people see?</source>
        <translation type="unfinished">Co widzą ludzie?</translation>
    </message>
    <message>
        <source>Say what I do. Do not say what I am.</source>
        <translation type="unfinished">Powiedz, co robię. Nie mów, jaką jestem osobą.</translation>
    </message>
    <message>
        <source>When is it more likely?</source>
        <translation type="unfinished">Kiedy zdarza się to częściej?</translation>
    </message>
    <message>
        <source>Like when I am tired, ill or hungry.</source>
        <translation type="unfinished">Na przykład przy zmęczeniu, chorobie lub głodzie.</translation>
    </message>
    <message>
        <source>What comes just before?</source>
        <translation type="unfinished">Co dzieje się tuż przedtem?</translation>
    </message>
    <message>
        <source>What can set it off.</source>
        <translation type="unfinished">Co może to wywołać.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">Po co to jest?</translation>
    </message>
    <message>
        <source>What I may get from it. Pick one.</source>
        <translation type="unfinished">Co mogę dzięki temu mieć. Wybierz jedno.</translation>
    </message>
    <message>
        <source>To get something</source>
        <translation type="unfinished">Żeby coś dostać</translation>
    </message>
    <message>
        <source>To get away from something</source>
        <translation type="unfinished">Żeby od czegoś uciec</translation>
    </message>
    <message>
        <source>To be with people</source>
        <translation type="unfinished">Żeby być z ludźmi</translation>
    </message>
    <message>
        <source>Because it feels good</source>
        <translation type="unfinished">Bo to jest przyjemne</translation>
    </message>
    <message>
        <source>Because something hurts</source>
        <translation type="unfinished">Bo coś boli</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation type="unfinished">Jeszcze nie wiemy</translation>
    </message>
    <message>
        <source>What more do we know about why?</source>
        <translation type="unfinished">Co jeszcze wiemy o tym, dlaczego?</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished">Powiedz to w kilku słowach.</translation>
    </message>
    <message>
        <source>What helps every day?</source>
        <translation type="unfinished">Co pomaga każdego dnia?</translation>
    </message>
    <message>
        <source>What people do, so that life is good.</source>
        <translation type="unfinished">Co robią ludzie, żeby życie było dobre.</translation>
    </message>
    <message>
        <source>What can I learn to do instead?</source>
        <translation type="unfinished">Czego mogę się nauczyć zamiast tego?</translation>
    </message>
    <message>
        <source>A skill that gets me the same thing.</source>
        <translation type="unfinished">Umiejętność, która daje mi to samo.</translation>
    </message>
    <message>
        <source>What are the first signs?</source>
        <translation type="unfinished">Jakie są pierwsze znaki?</translation>
    </message>
    <message>
        <source>What you can see before it gets hard.</source>
        <translation type="unfinished">Co widać, zanim zrobi się trudno.</translation>
    </message>
    <message>
        <source>What helps at the first signs?</source>
        <translation type="unfinished">Co pomaga przy pierwszych znakach?</translation>
    </message>
    <message>
        <source>What you do and say then.</source>
        <translation type="unfinished">Co wtedy robisz i mówisz.</translation>
    </message>
    <message>
        <source>What do you do in the hard moment?</source>
        <translation type="unfinished">Co robisz w trudnej chwili?</translation>
    </message>
    <message>
        <source>The smallest thing that keeps all people safe.</source>
        <translation type="unfinished">Najmniejsza rzecz, która chroni wszystkich ludzi.</translation>
    </message>
    <message>
        <source>What helps me after it?</source>
        <translation type="unfinished">Co pomaga mi potem?</translation>
    </message>
    <message>
        <source>What I need when it is over.</source>
        <translation type="unfinished">Czego potrzebuję, gdy to minie.</translation>
    </message>
    <message>
        <source>Who talks about it after?</source>
        <translation type="unfinished">Kto potem o tym rozmawia?</translation>
    </message>
    <message>
        <source>When we look back, and who takes part.</source>
        <translation type="unfinished">Kiedy o tym myślimy i kto bierze udział.</translation>
    </message>
    <message>
        <source>What limits are there now?</source>
        <translation type="unfinished">Jakie ograniczenia są teraz?</translation>
    </message>
    <message>
        <source>Like a locked door. Leave it empty if there are none.</source>
        <translation type="unfinished">Na przykład zamknięte na klucz drzwi. Zostaw puste, jeśli ich nie ma.</translation>
    </message>
    <message>
        <source>How will there be fewer limits?</source>
        <translation type="unfinished">Jak zrobić, żeby było mniej ograniczeń?</translation>
    </message>
    <message>
        <source>What must change, and by when.</source>
        <translation type="unfinished">Co musi się zmienić i do kiedy.</translation>
    </message>
    <message>
        <source>Something for the hospital</source>
        <translation type="unfinished">Coś dla szpitala</translation>
    </message>
    <message>
        <source>What a hospital should know</source>
        <translation type="unfinished">Co szpital powinien wiedzieć</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">Która część?</translation>
    </message>
    <message>
        <source>The first four are what people must know.</source>
        <translation type="unfinished">Pierwsze cztery ludzie muszą znać.</translation>
    </message>
    <message>
        <source>Things that make me ill</source>
        <translation type="unfinished">Rzeczy, po których choruję</translation>
    </message>
    <message>
        <source>My medicine</source>
        <translation type="unfinished">Moje leki</translation>
    </message>
    <message>
        <source>Who decides with me, and my rights</source>
        <translation type="unfinished">Kto decyduje ze mną i jakie mam prawa</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation type="unfinished">Do kogo dzwonić</translation>
    </message>
    <message>
        <source>How I show pain</source>
        <translation type="unfinished">Jak pokazuję ból</translation>
    </message>
    <message>
        <source>Eating and drinking</source>
        <translation type="unfinished">Jedzenie i picie</translation>
    </message>
    <message>
        <source>Noise, light and touch</source>
        <translation type="unfinished">Hałas, światło i dotyk</translation>
    </message>
    <message>
        <source>Moving and washing</source>
        <translation type="unfinished">Poruszanie się i mycie</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation type="unfinished">Co lubię</translation>
    </message>
    <message>
        <source>What I do not like</source>
        <translation type="unfinished">Czego nie lubię</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation type="unfinished">Co powinni wiedzieć?</translation>
    </message>
    <message>
        <source>Say it so that people who do not know me understand.</source>
        <translation type="unfinished">Powiedz to tak, żeby zrozumieli ludzie, którzy mnie nie znają.</translation>
    </message>
    <message>
        <source>Something that could happen</source>
        <translation type="unfinished">Coś, co może się stać</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation type="unfinished">Jeśli to się stanie</translation>
    </message>
    <message>
        <source>What could happen?</source>
        <translation type="unfinished">Co może się stać?</translation>
    </message>
    <message>
        <source>Like: my support worker is ill.</source>
        <translation type="unfinished">Na przykład: mój asystent choruje.</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished">Kto co robi?</translation>
    </message>
    <message>
        <source>What to do first, then next.</source>
        <translation type="unfinished">Co zrobić najpierw, a co potem.</translation>
    </message>
    <message>
        <source>Who steps in?</source>
        <translation type="unfinished">Kto pomoże w zamian?</translation>
    </message>
    <message>
        <source>The people who can come or take over.</source>
        <translation type="unfinished">Osoby, które mogą przyjść lub zastąpić.</translation>
    </message>
    <message>
        <source>What things are needed?</source>
        <translation type="unfinished">Jakie rzeczy są potrzebne?</translation>
    </message>
    <message>
        <source>Like a key, and where it is.</source>
        <translation type="unfinished">Na przykład klucz i gdzie on jest.</translation>
    </message>
    <message>
        <source>Which phone numbers?</source>
        <translation type="unfinished">Jakie numery telefonu?</translation>
    </message>
    <message>
        <source>Write the name beside each number.</source>
        <translation type="unfinished">Napisz imię obok każdego numeru.</translation>
    </message>
    <message>
        <source>When can it stop?</source>
        <translation type="unfinished">Kiedy można przestać?</translation>
    </message>
    <message>
        <source>How we know that it is over.</source>
        <translation type="unfinished">Skąd wiemy, że to już koniec.</translation>
    </message>
    <message>
        <source>A photo of me</source>
        <translation type="unfinished">Moje zdjęcie</translation>
    </message>
    <message>
        <source>Photos of the people here</source>
        <translation type="unfinished">Zdjęcia osób stąd</translation>
    </message>
    <message>
        <source>Who is in the photo.</source>
        <translation type="unfinished">Kto jest na zdjęciu.</translation>
    </message>
    <message>
        <source>Something that was said aloud</source>
        <translation type="unfinished">Coś powiedzianego na głos</translation>
    </message>
    <message>
        <source>What people said aloud</source>
        <translation type="unfinished">Co ludzie powiedzieli na głos</translation>
    </message>
    <message>
        <source>The topic they talk about.</source>
        <translation type="unfinished">Temat, o którym mówią.</translation>
    </message>
    <message>
        <source>Who said it.</source>
        <translation type="unfinished">Kto to powiedział.</translation>
    </message>
    <message>
        <source>Who wrote the answer</source>
        <translation type="unfinished">Kto napisał odpowiedź</translation>
    </message>
    <message>
        <source>You can hear the answer too.</source>
        <translation type="unfinished">Odpowiedź można też usłyszeć.</translation>
    </message>
    <message>
        <source>Who will reply, for the app</source>
        <translation type="unfinished">Kto odpowie, dla aplikacji</translation>
    </message>
    <message>
        <source>Who wrote the reply</source>
        <translation type="unfinished">Kto napisał odpowiedź</translation>
    </message>
    <message>
        <source>What is still missing. You can leave this out.</source>
        <translation type="unfinished">Czego jeszcze brakuje. Możesz to pominąć.</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">%1 się martwi: %2</translation>
    </message>
    <message>
        <source>Shows the worry and the replies.</source>
        <translation type="unfinished">Pokazuje zmartwienie i odpowiedzi.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">Czekają: %1</translation>
    </message>
</context>
<context>
    <name>ConcernDonePage</name>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">%1 odpowie do: %2.</translation>
    </message>
    <message>
        <source>Look at the worries</source>
        <translation type="unfinished">Zobacz zmartwienia</translation>
    </message>
    <message>
        <source>They can see it. Nobody else can.</source>
        <translation type="unfinished">Te osoby to widzą. Nikt inny nie.</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">Odpowie</translation>
    </message>
</context>
<context>
    <name>ConcernNotice</name>
    <message>
        <source>A worry waits for you</source>
        <translation type="unfinished">Czeka na ciebie zmartwienie</translation>
    </message>
    <message>
        <source>%1 worries wait for you</source>
        <translation type="unfinished">Czekają na ciebie zmartwienia: %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Zobacz je</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Zobacz je</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>A worry</source>
        <translation type="unfinished">Zmartwienie</translation>
    </message>
    <message>
        <source>First comes the worry. Then come the replies. Whoever is worried says if the reply is OK.</source>
        <translation type="unfinished">Najpierw jest zmartwienie. Potem są odpowiedzi. Ten, kto się martwi, mówi, czy odpowiedź jest OK.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">Czekają: %1</translation>
    </message>
    <message>
        <source>%1 is worried.</source>
        <translation type="unfinished">%1 się martwi.</translation>
    </message>
    <message>
        <source>%1 is worried. %2</source>
        <translation type="unfinished">%1 się martwi. %2</translation>
    </message>
    <message>
        <source>A reply is needed: %1</source>
        <translation type="unfinished">Potrzebna odpowiedź: %1</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">Chodzi o: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <translation type="unfinished">Zapisuje to %1.</translation>
    </message>
    <message>
        <source>Told to: %1. %2 cannot see it.</source>
        <translation type="unfinished">Powiedziano o tym: %1. %2 tego nie widzi.</translation>
    </message>
    <message>
        <source>Told to: %1. Nobody else can see it.</source>
        <translation type="unfinished">Powiedziano o tym: %1. Nikt inny tego nie widzi.</translation>
    </message>
    <message>
        <source>%1, is this OK for you?</source>
        <translation type="unfinished">%1, czy to dla ciebie OK?</translation>
    </message>
    <message>
        <source>Yes, this is OK</source>
        <translation type="unfinished">Tak, to jest OK</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Jeszcze nie</translation>
    </message>
    <message>
        <source>Then somebody replies again.</source>
        <translation type="unfinished">Wtedy ktoś odpowie jeszcze raz.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished">Odpowiedz</translation>
    </message>
    <message>
        <source>What is still missing? You can leave this out.</source>
        <translation type="unfinished">Czego jeszcze brakuje? Możesz to pominąć.</translation>
    </message>
</context>
<context>
    <name>ConcernPeoplePage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Martwię się</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation type="unfinished">Komu chcesz powiedzieć?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Touch one face or more. The first one you touch will reply. Only you and they can see it.</source>
        <translation type="unfinished">Dotknij jednej lub kilku twarzy. Odpowie osoba, której dotkniesz najpierw. Widzisz to tylko ty i te osoby.</translation>
    </message>
    <message>
        <source>Nobody else is in this plan yet.</source>
        <translation type="unfinished">W tym planie nie ma jeszcze nikogo innego.</translation>
    </message>
    <message>
        <source>Your words wait here until then.</source>
        <translation type="unfinished">Twoje słowa poczekają tu do tego czasu.</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">Odpowie</translation>
    </message>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">%1 odpowie do: %2.</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">Widzisz to tylko ty i te osoby.</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">Widzisz to tylko ty i te osoby. %1 tego nie widzi.</translation>
    </message>
</context>
<context>
    <name>ConcernReplyCard</name>
    <message>
        <source>%1 By %2.</source>
        <extracomment>What will happen, and the day by which it does</extracomment>
        <translation type="unfinished">%1 Do: %2.</translation>
    </message>
    <message>
        <source>%1 says: this is OK for me.</source>
        <translation type="unfinished">%1 mówi: to dla mnie OK.</translation>
    </message>
    <message>
        <source>%1 says: not yet. %2</source>
        <translation type="unfinished">%1 mówi: jeszcze nie. %2</translation>
    </message>
    <message>
        <source>%1 replied: %2</source>
        <translation type="unfinished">%1 odpowiada: %2</translation>
    </message>
    <message>
        <source>%1 replied. %2</source>
        <translation type="unfinished">%1 odpowiada. %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Co się stanie</translation>
    </message>
</context>
<context>
    <name>ConcernReplyPage</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished">Odpowiedz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Write what you think. Then say what will happen now. Everyone who was told can read it.</source>
        <translation type="unfinished">Napisz, co myślisz. Potem powiedz, co się teraz stanie. Może to czytać każdy, komu o tym powiedziano.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished">Twoja odpowiedź</translation>
    </message>
    <message>
        <source>What will happen now? You can leave it out.</source>
        <translation type="unfinished">Co się teraz stanie? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">Do kiedy?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Jutro</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Za tydzień</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished">Za cztery tygodnie</translation>
    </message>
</context>
<context>
    <name>ConcernUrgencyPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Martwię się</translation>
    </message>
    <message>
        <source>How soon do you need a reply?</source>
        <translation type="unfinished">Jak szybko potrzebujesz odpowiedzi?</translation>
    </message>
    <message>
        <source>Touch how soon you need a reply. Then you say your worry. Then you pick who can see it.</source>
        <translation type="unfinished">Dotknij, jak szybko potrzebujesz odpowiedzi. Potem powiesz, co cię martwi. Potem wybierzesz, kto może to widzieć.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Teraz</translation>
    </message>
    <message>
        <source>A reply in 1 day</source>
        <translation type="unfinished">Odpowiedź za 1 dzień</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Wkrótce</translation>
    </message>
    <message>
        <source>A reply in 3 days</source>
        <translation type="unfinished">Odpowiedź za 3 dni</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">Gdy będzie można</translation>
    </message>
    <message>
        <source>A reply in 7 days</source>
        <translation type="unfinished">Odpowiedź za 7 dni</translation>
    </message>
    <message>
        <source>Look at the worries so far</source>
        <translation type="unfinished">Zobacz dotychczasowe zmartwienia</translation>
    </message>
</context>
<context>
    <name>ConcernWordsPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Martwię się</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished">Jakie to zmartwienie?</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">Chodzi o: %1</translation>
    </message>
    <message>
        <source>It is not about this</source>
        <translation type="unfinished">Nie chodzi o to</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished">Powiedz to własnymi słowami</translation>
    </message>
    <message>
        <source>Who is worried?</source>
        <translation type="unfinished">Kto się martwi?</translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation type="unfinished">Ja to zapisuję</translation>
    </message>
    <message>
        <source>Say what worries you. A few words are enough. You can write, speak or draw.</source>
        <translation type="unfinished">Powiedz, co cię martwi. Wystarczy kilka słów. Możesz pisać, mówić albo rysować.</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Zmartwienia</translation>
    </message>
    <message>
        <source>Here are the worries that you can see. The first ones have waited too long. Touch one to read it and to reply.</source>
        <translation type="unfinished">Tu są zmartwienia, które możesz widzieć. Pierwsze czekają za długo. Dotknij zmartwienia, żeby je przeczytać i odpowiedzieć.</translation>
    </message>
    <message>
        <source>There are no worries here.</source>
        <translation type="unfinished">Nie ma tu zmartwień.</translation>
    </message>
    <message>
        <source>You only see worries that you said or were told.</source>
        <translation type="unfinished">Widzisz tylko zmartwienia swoje i te, o których ci powiedziano.</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Martwię się</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>If things go wrong</source>
        <translation>Gdy coś pójdzie źle</translation>
    </message>
    <message>
        <source>Here is who to ring and what helps. It is always here, also without a connection.</source>
        <translation>Tu jest, do kogo zadzwonić i co pomaga. Zawsze tu jest, także bez połączenia.</translation>
    </message>
    <message>
        <source>Ring first: %1. %2</source>
        <translation>Najpierw zadzwoń: %1. %2</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>Najpierw zadzwoń</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co robić</translation>
    </message>
    <message>
        <source>Nobody has said who to ring yet.</source>
        <translation>Nikt jeszcze nie powiedział, do kogo dzwonić.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>The count</source>
        <translation type="unfinished">Liczenie</translation>
    </message>
    <message>
        <source>The count comes when all tablets are finished and have met. A person who voted two times counts one time.</source>
        <translation type="unfinished">Wynik przyjdzie, gdy wszystkie tablety skończą i się spotkają. Osoba z dwoma głosami liczy się jeden raz.</translation>
    </message>
    <message>
        <source>People who voted: %1</source>
        <translation type="unfinished">Osoby, które oddały głos: %1</translation>
    </message>
    <message>
        <source>With fewer than 3 votes, they would not be secret.</source>
        <translation type="unfinished">Gdy głosów jest mniej niż 3, nie byłyby tajne.</translation>
    </message>
    <message>
        <source>The count is not final yet.</source>
        <translation type="unfinished">Liczenie jeszcze się nie skończyło.</translation>
    </message>
    <message>
        <source>People are still voting.</source>
        <translation type="unfinished">Ludzie jeszcze głosują.</translation>
    </message>
    <message>
        <source>It waits for other tablets.</source>
        <translation type="unfinished">Czeka na inne tablety.</translation>
    </message>
    <message>
        <source>Your votes go to the other tablet when they meet.</source>
        <translation type="unfinished">Twoje głosy trafią na drugi tablet, gdy się spotkają.</translation>
    </message>
    <message>
        <source>People can still vote on this tablet.</source>
        <translation type="unfinished">Na tym tablecie można jeszcze głosować.</translation>
    </message>
    <message>
        <source>Waiting for the tablet of %1</source>
        <translation type="unfinished">Czekamy na tablet: %1</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished">Głosuj dalej</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>Voted on two tablets: %1</source>
        <translation type="unfinished">Głosowanie na dwóch tabletach: %1</translation>
    </message>
    <message>
        <source>One vote counts. The second one is held back.</source>
        <translation type="unfinished">Jeden głos się liczy. Drugi jest zatrzymany.</translation>
    </message>
    <message>
        <source>Too late for the count: %1</source>
        <translation type="unfinished">Za późno do liczenia: %1</translation>
    </message>
    <message>
        <source>These votes are not counted. You can vote again.</source>
        <translation type="unfinished">Te głosy się nie liczą. Możesz głosować jeszcze raz.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Koniec</translation>
    </message>
    <message>
        <source>Waiting for another tablet</source>
        <translation type="unfinished">Czekamy na inny tablet</translation>
    </message>
</context>
<context>
    <name>CountPlate</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a count: &quot;Yes: 4&quot;</extracomment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>DangerNotice</name>
    <message>
        <source>Is somebody in danger now? Ring 999.</source>
        <extracomment>999 is the number of the ambulance, the police and the fire brigade</extracomment>
        <translation type="unfinished">Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>Do not wait for an answer here.</source>
        <translation type="unfinished">Nie czekaj tu na odpowiedź.</translation>
    </message>
    <message>
        <source>Do not wait for an answer here. You can also ring %1: %2</source>
        <translation type="unfinished">Nie czekaj tu na odpowiedź. Możesz też zadzwonić do: %1, %2</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Wczoraj</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Inny dzień</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation type="unfinished">Jeden dzień wcześniej</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation type="unfinished">Jeden dzień później</translation>
    </message>
    <message>
        <source>Everyone sees both days. They see when it happened. They see when you wrote it down.</source>
        <translation type="unfinished">Wszyscy widzą oba dni. Widzą, kiedy to się stało. Widzą, kiedy to zapisano.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Another day</source>
        <extracomment>Opens a calendar</extracomment>
        <translation type="unfinished">Inny dzień</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Miesiąc wcześniej</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Miesiąc później</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year</extracomment>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>It is saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It is put away. Nothing shows in the plan.</source>
        <translation>Odłożone. W planie nic nie widać.</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Tylko ty to widzisz.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>This tablet keeps what you said. “Waiting” means that the others do not have it yet. The tablet sends it by itself. Touch “Undo” to take it back.</source>
        <translation type="unfinished">Ten tablet przechowuje to, co zostało powiedziane. „Czeka” znaczy, że inni jeszcze tego nie mają. Tablet wyśle to sam. Dotknij „Cofnij”, aby to cofnąć.</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>Draw it.</source>
        <translation type="unfinished">Narysuj to.</translation>
    </message>
    <message>
        <source>Draw with your finger. Pick a colour above the paper. Undo takes the last thing away.</source>
        <translation type="unfinished">Rysuj palcem. Wybierz kolor nad kartką. „Cofnij” zabiera ostatnią rzecz.</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">Co to pokazuje? Możesz zostawić to puste.</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">Pomaga ludziom, którzy nie widzą.</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Czarny</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brązowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Zielony</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Niebieski</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Fioletowy</translation>
    </message>
    <message>
        <source>A happy face</source>
        <translation type="unfinished">Wesoła buźka</translation>
    </message>
    <message>
        <source>A sad face</source>
        <translation type="unfinished">Smutna buźka</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">Gwiazda</translation>
    </message>
    <message>
        <source>A house</source>
        <translation type="unfinished">Dom</translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished">Osoba</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Przyjaciele</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Jedzenie</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">Łóżko</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished">Pływanie</translation>
    </message>
    <message>
        <source>A stop sign</source>
        <translation type="unfinished">Znak stop</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished">Kartka</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Press Enter to put a picture there.</source>
        <translation type="unfinished">Poruszaj się klawiszami ze strzałkami. Naciśnij Enter, żeby wstawić tam obrazek.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Cienka</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Średnia</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Gruba</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished">Wymaż</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ponów</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
    <message>
        <source>Or put pictures on the paper:</source>
        <translation type="unfinished">Albo połóż obrazki na kartce:</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation type="unfinished">Myślimy tak. Nikt tego nie powiedział.</translation>
    </message>
    <message>
        <source>With help from %1</source>
        <translation type="unfinished">Pomaga: %1</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation type="unfinished">Zobacz jeszcze raz: %1</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation type="unfinished">Są dwie odpowiedzi. Nikt jeszcze nie wybrał.</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation type="unfinished">%1 tak myśli</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation type="unfinished">%1 mówi to za: %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation type="unfinished">To mówi %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation type="unfinished">Ponieważ: %1</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished">Tylko ty to widzisz</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation type="unfinished">Udostępnione tylko: %1</translation>
    </message>
    <message>
        <source>We think:</source>
        <translation type="unfinished">Myślimy:</translation>
    </message>
</context>
<context>
    <name>EntryCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Czy tak jest dobrze?</translation>
    </message>
    <message>
        <source>Look at each answer. Touch one to change it. Then touch “Save”.</source>
        <translation type="unfinished">Przejrzyj każdą odpowiedź. Dotknij jej, żeby ją zmienić. Potem dotknij „Zapisz”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Jeszcze nic</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>You can say more</source>
        <translation type="unfinished">Możesz powiedzieć więcej</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation type="unfinished">Twoje słowa są zapisane.</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation type="unfinished">Dodaj jeszcze jedno</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished">Inne imię</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation type="unfinished">Dodaj to imię</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Here you see all that was said. You can change what you wrote. Beside what others said, you can say something too.</source>
        <translation type="unfinished">Tu widzisz wszystko, co powiedziano. Możesz zmienić swoje własne słowa. Obok słów innych też możesz coś powiedzieć.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished">Zobacz obie</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation type="unfinished">Zrobione w nowszej aplikacji. Części może tu nie być widać.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Zmienić to</translation>
    </message>
    <message>
        <source>Say something beside it</source>
        <translation type="unfinished">Powiedz coś obok</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Odłóż</translation>
    </message>
</context>
<context>
    <name>EntryQuestionPage</name>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished">Zostaw puste</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished">Usuń odpowiedź</translation>
    </message>
    <message>
        <source>That is all</source>
        <extracomment>The questions after this one can be left out</extracomment>
        <translation type="unfinished">To wszystko</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished">Za miesiąc</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">Za trzy miesiące</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation type="unfinished">Za rok</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Wczoraj</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>very bad</source>
        <extracomment>The first of five faces</extracomment>
        <translation>bardzo źle</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>in between</source>
        <extracomment>The middle one of five faces: neither good nor bad</extracomment>
        <translation>pośrodku</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>bardzo dobrze</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A question for you</source>
        <translation type="unfinished">Pytanie do ciebie</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">Wy mówicie, my robimy</translation>
    </message>
    <message>
        <source>Read what the group asks. Then answer in easy words.</source>
        <translation type="unfinished">Przeczytaj, o co pyta grupa. Potem odpowiedz prostymi słowami.</translation>
    </message>
    <message>
        <source>Read the answer together. Then say if it answers your question. The board sees what you say.</source>
        <translation type="unfinished">Przeczytajcie odpowiedź razem. Potem powiedzcie, czy odpowiada na wasze pytanie. Rada zobaczy, co mówicie.</translation>
    </message>
    <message>
        <source>Did they answer your question?</source>
        <translation type="unfinished">Czy rada odpowiedziała na wasze pytanie?</translation>
    </message>
    <message>
        <source>Yes, it is answered</source>
        <translation type="unfinished">Tak, jest odpowiedź</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished">Na część</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Dlaczego? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Tell the board</source>
        <translation type="unfinished">Powiedz radzie</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished">Odpowiedz</translation>
    </message>
</context>
<context>
    <name>FeedbackStory</name>
    <message>
        <source>They said</source>
        <translation type="unfinished">Oni mówią</translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished">Wy mówicie</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation type="unfinished">Wasze pytanie: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">Odpowiedź do: %1</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">My robimy</translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished">Oni robią</translation>
    </message>
    <message>
        <source>What they will do: %1</source>
        <translation type="unfinished">Co zrobią: %1</translation>
    </message>
    <message>
        <source>%1 answered. %2.</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation type="unfinished">Odpowiada: %1. %2.</translation>
    </message>
    <message>
        <source>The group says: %1</source>
        <translation type="unfinished">Grupa mówi: %1</translation>
    </message>
    <message>
        <source>You say: %1</source>
        <translation type="unfinished">Wy mówicie: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">Zapisuje to %1.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">Nie pamiętam</translation>
    </message>
    <message>
        <source>Your paper has a code. Put in all letters and numbers of it. Then pick a new PIN.</source>
        <translation type="unfinished">Na twojej kartce jest kod. Wpisz wszystkie jego litery i cyfry. Potem wybierz nowy PIN.</translation>
    </message>
    <message>
        <source>There is no paper with a code for %1.</source>
        <translation type="unfinished">Nie ma kartki z kodem dla: %1.</translation>
    </message>
    <message>
        <source>Nobody else can open your words. Ask somebody in your plan to invite you again.</source>
        <translation type="unfinished">Nikt inny nie może otworzyć twoich słów. Poproś kogoś z planu o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Do you have your paper with the code? Put in the code here.</source>
        <translation type="unfinished">Czy masz kartkę z kodem? Wpisz tu kod.</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation type="unfinished">Kod z twojej kartki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwarte</translation>
    </message>
</context>
<context>
    <name>FoundSpacePage</name>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">Załóż grupę</translation>
    </message>
    <message>
        <source>A group meets and asks questions. A board answers them. Give it a name. Then touch “Start”.</source>
        <translation type="unfinished">Grupa się spotyka i zadaje pytania. Rada na nie odpowiada. Nadaj nazwę. Potem dotknij „Zacznij”.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished">Grupa</translation>
    </message>
    <message>
        <source>We meet, talk and ask questions.</source>
        <translation type="unfinished">Spotykamy się, rozmawiamy i zadajemy pytania.</translation>
    </message>
    <message>
        <source>A board</source>
        <translation type="unfinished">Rada</translation>
    </message>
    <message>
        <source>We answer questions from groups.</source>
        <translation type="unfinished">Odpowiadamy na pytania grup.</translation>
    </message>
    <message>
        <source>What is the group called?</source>
        <translation type="unfinished">Jak nazywa się grupa?</translation>
    </message>
    <message>
        <source>What is the board called?</source>
        <translation type="unfinished">Jak nazywa się rada?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Zacznij</translation>
    </message>
</context>
<context>
    <name>GivenLine</name>
    <message>
        <source>Use a photo of the code</source>
        <translation type="unfinished">Użyj zdjęcia kodu</translation>
    </message>
    <message>
        <source>There is no code in this photo.</source>
        <translation type="unfinished">Na tym zdjęciu nie ma kodu.</translation>
    </message>
    <message>
        <source>Hold the tablet still and take the photo from near.</source>
        <translation type="unfinished">Trzymaj tablet nieruchomo i zrób zdjęcie z bliska.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>What was done is missing</source>
        <translation>Brakuje, co zrobiono</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>Brakuje, ile tego było</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>Brakuje, jak dobrze było</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <extracomment>A button on a goal: tell what was done for it</extracomment>
        <translation>Powiedz, jak poszło</translation>
    </message>
    <message>
        <source>Nothing is written about this yet.</source>
        <translation>Nic o tym jeszcze nie napisano.</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>Ostatnim razem</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Ostatnim razem: %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Czegoś brakuje.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <extracomment>%1 the name of who helps with a goal</extracomment>
        <translation>Razem: %1.</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Each box is one time. It has three parts: what, how much, and how good. An empty part is a part that nobody said.</source>
        <translation>Każde pole to jeden raz. Ma trzy części: co, ile i jak dobrze. Pusta część to taka, której nikt nie powiedział.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">Dodaj zdjęcie lub dźwięk</translation>
    </message>
    <message>
        <source>Time after time</source>
        <translation type="unfinished">Raz za razem</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">Za każdym razem</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation type="unfinished">Jak pomagamy</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">To mnie martwi</translation>
    </message>
</context>
<context>
    <name>GoalPathPlot</name>
    <message>
        <source>Nobody said the first step.</source>
        <translation type="unfinished">Nikt nie powiedział, jaki jest pierwszy krok.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Gdzie</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">Pierwszy krok</translation>
    </message>
    <message>
        <source>Nobody said what</source>
        <translation type="unfinished">Nikt nie powiedział co</translation>
    </message>
    <message>
        <source>We are here</source>
        <translation type="unfinished">Jesteśmy tutaj</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished">Cel</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <translation type="unfinished">Pierwszy krok: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Something was done once.</source>
        <translation type="unfinished">Coś zrobiono raz.</translation>
    </message>
    <message>
        <source>Something was done %1 times.</source>
        <translation type="unfinished">Ile razy coś zrobiono: %1.</translation>
    </message>
    <message>
        <source>The goal is done.</source>
        <translation type="unfinished">Cel jest gotowy.</translation>
    </message>
    <message>
        <source>We are on the way to the goal.</source>
        <translation type="unfinished">Jesteśmy w drodze do celu.</translation>
    </message>
</context>
<context>
    <name>GoalPathPlotView</name>
    <message>
        <source>The way to the goal</source>
        <translation type="unfinished">Droga do celu</translation>
    </message>
</context>
<context>
    <name>GoalPlots</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>An empty one of dashes is not the whole story.</source>
        <translation type="unfinished">Puste pole z przerywaną linią to nie cała historia.</translation>
    </message>
    <message>
        <source>The numbers are %1.</source>
        <translation type="unfinished">Liczby są w: %1.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A goal, how it stands, and when the last time was</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Shows every time.</source>
        <translation>Pokazuje każdy raz.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>Ostatnim razem: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Ta osoba</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Nikt nie zapytał: %1.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">%1 nie daje odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Here are the goals. The faces say how good each time was. A dashed ring means that part of the story is missing.</source>
        <translation>Tu są cele. Buźki mówią, jak dobrze było za każdym razem. Przerywane kółko znaczy, że brakuje części historii.</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Nie ma jeszcze celów.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">Jak idzie</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>My home</source>
        <translation type="unfinished">Mój dom</translation>
    </message>
    <message>
        <source>My support</source>
        <translation type="unfinished">Moje wsparcie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zdrowie</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Przyjaciele</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Pieniądze</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation type="unfinished">Praca i przyjemności</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished">Poruszanie się</translation>
    </message>
    <message>
        <source>Feeling safe</source>
        <translation type="unfinished">Poczucie bezpieczeństwa</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished">Nauka</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation type="unfinished">Gdzie mieszkam</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation type="unfinished">Gdy ktoś mnie słucha</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Dobrze</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Lubię to</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished">Łatwe</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Nie wiem na pewno</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Źle</translation>
    </message>
    <message>
        <source>I do not like it</source>
        <translation type="unfinished">Nie lubię tego</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished">Trudne</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation type="unfinished">Przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation type="unfinished">Jest odpowiedź.</translation>
    </message>
    <message>
        <source>No answer. It is 1 day late.</source>
        <translation type="unfinished">Nie ma odpowiedzi. Spóźnia się o 1 dzień.</translation>
    </message>
    <message>
        <source>No answer. It is %1 days late.</source>
        <translation type="unfinished">Nie ma odpowiedzi. Spóźnia się o dni: %1.</translation>
    </message>
    <message>
        <source>The answer is due today.</source>
        <translation type="unfinished">Odpowiedź ma być dzisiaj.</translation>
    </message>
    <message>
        <source>The answer is due tomorrow.</source>
        <translation type="unfinished">Odpowiedź ma być jutro.</translation>
    </message>
    <message>
        <source>The answer is due in %1 days.</source>
        <translation type="unfinished">Odpowiedź ma być za tyle dni: %1.</translation>
    </message>
    <message>
        <source>A group of fewer than 5 people asks.</source>
        <translation type="unfinished">Pyta grupa, w której jest mniej niż 5 osób.</translation>
    </message>
    <message>
        <source>A group of %1 people asks.</source>
        <translation type="unfinished">Pyta grupa, w której liczba osób to %1.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Somebody who gave no name; %1 is a number</extracomment>
        <translation type="unfinished">Osoba %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said yes.</source>
        <translation type="unfinished">Co najmniej %1 z %2 osób mówi „tak”.</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said no.</source>
        <translation type="unfinished">Co najmniej %1 z %2 osób mówi „nie”.</translation>
    </message>
    <message>
        <source>At least %1 of %2 people are not sure.</source>
        <translation type="unfinished">Co najmniej %1 z %2 osób nie wie na pewno.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>%1 said it aloud.</source>
        <extracomment>After what somebody&apos;s cards say</extracomment>
        <translation type="unfinished">Na głos mówi: %1.</translation>
    </message>
</context>
<context>
    <name>GroupAddTopicPage</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">Dodaj temat</translation>
    </message>
    <message>
        <source>Write what you want to talk about. Use easy words. People can then put cards in columns.</source>
        <translation type="unfinished">Napisz, o czym chcesz rozmawiać. Używaj prostych słów. Potem ludzie mogą kłaść karty w kolumnach.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">O czym to jest?</translation>
    </message>
    <message>
        <source>Say more in easy words. You can leave this out.</source>
        <translation type="unfinished">Powiedz więcej prostymi słowami. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Your own cards, one on each line. You can leave this out.</source>
        <translation type="unfinished">Twoje własne karty, każda w osobnej linii. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation type="unfinished">Jakie są kolumny?</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">Dobre lub złe</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">Lubię to lub nie</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">Łatwe lub trudne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
</context>
<context>
    <name>GroupConsentPage</name>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">Czy to OK?</translation>
    </message>
    <message>
        <source>Say yes or no. Both are fine. Your name never goes to the board.</source>
        <translation type="unfinished">Powiedz „tak” lub „nie”. Jedno i drugie jest w porządku. Twoje imię nigdy nie trafia do rady.</translation>
    </message>
    <message>
        <source>The group keeps what I say here.</source>
        <translation type="unfinished">Grupa zachowuje to, co tu mówię.</translation>
    </message>
    <message>
        <source>Only people in the group can see it.</source>
        <translation type="unfinished">Widzą to tylko osoby w grupie.</translation>
    </message>
    <message>
        <source>My name does not go to the board.</source>
        <translation type="unfinished">Moje imię nie trafia do rady.</translation>
    </message>
    <message>
        <source>I can stop when I want to.</source>
        <translation type="unfinished">Mogę przestać, kiedy chcę.</translation>
    </message>
    <message>
        <source>Yes, it is OK</source>
        <translation type="unfinished">Tak, to jest OK</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>You are in the meeting.</source>
        <translation type="unfinished">Jesteś na spotkaniu.</translation>
    </message>
    <message>
        <source>Pass the tablet on.</source>
        <translation type="unfinished">Podaj tablet dalej.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">To w porządku.</translation>
    </message>
    <message>
        <source>You can stay and listen. Nothing is kept.</source>
        <translation type="unfinished">Możesz zostać i słuchać. Nic nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>Somebody else joins</source>
        <translation type="unfinished">Dołącza ktoś inny</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Wszyscy już są</translation>
    </message>
</context>
<context>
    <name>GroupHomePage</name>
    <message>
        <source>This is the first page of your group. Start a meeting when you are together. Questions with no answer stay here. Late ones come first.</source>
        <translation type="unfinished">To jest pierwsza strona waszej grupy. Zacznij spotkanie, gdy jesteście razem. Pytania bez odpowiedzi zostają tutaj. Spóźnione są na początku.</translation>
    </message>
    <message>
        <source>The group is on its way.</source>
        <translation type="unfinished">Grupa jest w drodze.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">Przyjdzie, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished">Dalej: %1</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">Zacznij spotkanie</translation>
    </message>
    <message>
        <source>Questions with no answer yet</source>
        <translation type="unfinished">Pytania, na które jeszcze nie ma odpowiedzi</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation type="unfinished">Odpowiedzi, które przyszły</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">Wy mówicie, my robimy</translation>
    </message>
    <message>
        <source>You have not asked a board yet.</source>
        <translation type="unfinished">Nie ma jeszcze pytań do rady.</translation>
    </message>
    <message>
        <source>Start a meeting. Pick your questions. Then send them.</source>
        <translation type="unfinished">Zacznij spotkanie. Wybierz pytania. Potem je wyślij.</translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished">Poprzednie spotkania</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation type="unfinished">Kto jest w grupie</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">Zablokuj tablet</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
</context>
<context>
    <name>GroupJoinPage</name>
    <message>
        <source>Join the meeting</source>
        <translation type="unfinished">Dołącz do spotkania</translation>
    </message>
    <message>
        <source>Pick a picture. Or write your name. Or touch “No name”. Then touch “Next”.</source>
        <translation type="unfinished">Wybierz obrazek. Albo wpisz swoje imię. Albo dotknij „Bez imienia”. Potem dotknij „Dalej”.</translation>
    </message>
    <message>
        <source>Pick a picture for you</source>
        <translation type="unfinished">Wybierz swój obrazek</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Bez imienia</translation>
    </message>
    <message>
        <source>Your name. You can leave this out.</source>
        <translation type="unfinished">Twoje imię. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
</context>
<context>
    <name>GroupQuestionPage</name>
    <message>
        <source>Our question</source>
        <translation type="unfinished">Nasze pytanie</translation>
    </message>
    <message>
        <source>You can vote first, so that each person says what they think. Then send the question to the board.</source>
        <translation type="unfinished">Możecie najpierw głosować, żeby każdy powiedział, co myśli. Potem wyślijcie pytanie do rady.</translation>
    </message>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">Głosuj tajnie</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished">Głosuj jeszcze raz</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation type="unfinished">Wysłano do: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">Odpowiedź do: %1</translation>
    </message>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">Wyślij do rady</translation>
    </message>
</context>
<context>
    <name>GroupQuestionsPage</name>
    <message>
        <source>Pick three questions</source>
        <translation type="unfinished">Wybierz trzy pytania</translation>
    </message>
    <message>
        <source>Add the questions that you want to ask. Then touch up to three. These are the ones you can send.</source>
        <translation type="unfinished">Dodaj pytania, które chcesz zadać. Potem dotknij najwyżej trzech. Te możesz wysłać.</translation>
    </message>
    <message>
        <source>You have picked three. Touch one to take it away.</source>
        <translation type="unfinished">Wybrane są już trzy. Dotknij jednego, żeby je zabrać.</translation>
    </message>
    <message>
        <source>Picked: %1 of 3</source>
        <translation type="unfinished">Wybrane: %1 z 3</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished">O co chcesz zapytać?</translation>
    </message>
    <message>
        <source>Add the first question.</source>
        <translation type="unfinished">Dodaj pierwsze pytanie.</translation>
    </message>
    <message>
        <source>The question, in your own words</source>
        <translation type="unfinished">Pytanie, twoimi własnymi słowami</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished">Skończ pisać</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Koniec</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished">Dodaj pytanie</translation>
    </message>
</context>
<context>
    <name>GroupRoundsPage</name>
    <message>
        <source>No cards are in the columns yet.</source>
        <translation type="unfinished">W kolumnach nie ma jeszcze kart.</translation>
    </message>
    <message>
        <source>Put cards again</source>
        <translation type="unfinished">Ułóż karty jeszcze raz</translation>
    </message>
    <message>
        <source>Here you see the cards and hear the voice. Each day stands on its own. The newest is first.</source>
        <translation type="unfinished">Tu widzisz karty i słyszysz głos. Każdy dzień jest osobno. Najnowszy jest pierwszy.</translation>
    </message>
    <message>
        <source>The sound is thrown away.</source>
        <translation type="unfinished">Dźwięk jest wyrzucony.</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished">Następna osoba</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">Powiedz to</translation>
    </message>
</context>
<context>
    <name>GroupSessionPage</name>
    <message>
        <source>First, everybody joins. Then pick what to talk about. You can ask questions and vote in private.</source>
        <translation type="unfinished">Najpierw wszyscy dołączają. Potem wybierzcie, o czym rozmawiać. Możecie zadawać pytania i głosować tajnie.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished">Kto tu jest?</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished">Są tu: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Dołącz</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">O czym rozmawiamy</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">Dodaj temat</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation type="unfinished">Nasze pytania</translation>
    </message>
    <message>
        <source>Add and pick questions</source>
        <translation type="unfinished">Dodaj i wybierz pytania</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">Tajne głosowania</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished">Spotkanie skończone</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation type="unfinished">Otwórz spotkanie jeszcze raz</translation>
    </message>
</context>
<context>
    <name>GroupSpeakPage</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Zostawić to</translation>
    </message>
    <message>
        <source>Put cards instead</source>
        <translation type="unfinished">Zamiast tego układaj karty</translation>
    </message>
</context>
<context>
    <name>GroupStartPage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">Zacznij spotkanie</translation>
    </message>
    <message>
        <source>Give the meeting a name if you like. Then touch “Start”. People join on the next page.</source>
        <translation type="unfinished">Nadaj spotkaniu nazwę, jeśli chcesz. Potem dotknij „Zacznij”. Na następnej stronie ludzie dołączają.</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation type="unfinished">Spotkanie: %1</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished">Jak to nazywasz?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Zacznij</translation>
    </message>
</context>
<context>
    <name>GroupTopicPage</name>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">O czym rozmawiamy</translation>
    </message>
    <message>
        <source>Put cards in columns</source>
        <translation type="unfinished">Układaj karty w kolumnach</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished">Zadaj pytanie</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation type="unfinished">Co ludzie myślą</translation>
    </message>
    <message>
        <source>Read it together. Then each person can put cards in columns, or say it. Touch the picture of somebody to look at it again.</source>
        <translation type="unfinished">Przeczytajcie to razem. Potem każdy może układać karty w kolumnach albo to powiedzieć. Dotknij obrazka kogoś, by zobaczyć to jeszcze raz.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">Powiedz to</translation>
    </message>
</context>
<context>
    <name>GroupVoiceOkPage</name>
    <message>
        <source>You gave no name. With cards, nobody knows who you are. A voice can tell them. You choose.</source>
        <translation type="unfinished">Nie podano imienia. Przy kartach nikt nie wie, kim jesteś. Głos może to powiedzieć. Ty wybierasz.</translation>
    </message>
    <message>
        <source>Others may know your voice</source>
        <translation type="unfinished">Inni mogą znać twój głos</translation>
    </message>
    <message>
        <source>You gave no name.</source>
        <translation type="unfinished">Nie podano imienia.</translation>
    </message>
    <message>
        <source>People who hear your voice may know who you are.</source>
        <translation type="unfinished">Kto usłyszy twój głos, może wiedzieć, kim jesteś.</translation>
    </message>
    <message>
        <source>Only people in the group can hear it.</source>
        <translation type="unfinished">Słyszą to tylko osoby w grupie.</translation>
    </message>
    <message>
        <source>It is OK. I speak</source>
        <translation type="unfinished">To jest OK. Mówię</translation>
    </message>
    <message>
        <source>I put cards instead</source>
        <translation type="unfinished">Zamiast tego układam karty</translation>
    </message>
</context>
<context>
    <name>GroupWhoPage</name>
    <message>
        <source>Who puts the cards?</source>
        <translation type="unfinished">Kto układa karty?</translation>
    </message>
    <message>
        <source>Touch your picture. Then pass the tablet to that person.</source>
        <translation type="unfinished">Dotknij swojego obrazka. Potem podaj tablet tej osobie.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation type="unfinished">Nikt jeszcze nie dołączył.</translation>
    </message>
    <message>
        <source>Go back to the meeting. Touch “Join”.</source>
        <translation type="unfinished">Wróć do spotkania. Dotknij „Dołącz”.</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished">Kto mówi?</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished">Jeszcze nie zachowano</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>%1 picked a face: very bad.</source>
        <translation type="unfinished">%1 wybiera buźkę: bardzo źle.</translation>
    </message>
    <message>
        <source>%1 picked a face: bad.</source>
        <translation type="unfinished">%1 wybiera buźkę: źle.</translation>
    </message>
    <message>
        <source>%1 picked a face: in between.</source>
        <translation type="unfinished">%1 wybiera buźkę: pośrodku.</translation>
    </message>
    <message>
        <source>%1 picked a face: good.</source>
        <translation type="unfinished">%1 wybiera buźkę: dobrze.</translation>
    </message>
    <message>
        <source>%1 picked a face: very good.</source>
        <translation type="unfinished">%1 wybiera buźkę: bardzo dobrze.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished">Co poszło dobrze</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Trudne chwile</translation>
    </message>
    <message>
        <source>What else we did</source>
        <translation type="unfinished">Co jeszcze robiliśmy</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation type="unfinished">Zmiany w planie</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Zmartwienia</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Since my last shift</source>
        <translation type="unfinished">Od mojego ostatniego dyżuru</translation>
    </message>
    <message>
        <source>This is what others wrote since you last read it. Touch “I have read this” at the end. Next time you only see what is new.</source>
        <translation type="unfinished">To napisali inni od twojego ostatniego czytania. Na końcu dotknij „Przeczytane”. Następnym razem zobaczysz tylko to, co nowe.</translation>
    </message>
    <message>
        <source>You have not read this before. It shows the last 7 days.</source>
        <translation type="unfinished">Czytasz to pierwszy raz. Widać ostatnie 7 dni.</translation>
    </message>
    <message>
        <source>You read it last: %1</source>
        <translation type="unfinished">Twoje ostatnie czytanie: %1</translation>
    </message>
    <message>
        <source>You have read it all.</source>
        <translation type="unfinished">Wszystko jest przeczytane.</translation>
    </message>
    <message>
        <source>Nothing new was written.</source>
        <translation type="unfinished">Nie napisano nic nowego.</translation>
    </message>
    <message>
        <source>There is 1 more.</source>
        <translation type="unfinished">Jest jeszcze 1.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation type="unfinished">Jest jeszcze: %1.</translation>
    </message>
    <message>
        <source>They are left out to keep this short.</source>
        <translation type="unfinished">Zostały pominięte, żeby było krótko.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Pokaż wszystko</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Przeczytane</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote it, and when</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation type="unfinished">Cisza</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <extracomment>A button: reads these words aloud</extracomment>
        <translation type="unfinished">Przeczytaj mi to</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help: %1</source>
        <translation>Pomoc: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Idź dalej</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>It is on this tablet only.</source>
        <translation type="unfinished">Jest tylko na tym tablecie.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished">%1, %2. {1,?}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Co się z tym stało</translation>
    </message>
    <message>
        <source>Here you see who wrote what, and when. The newest is at the top. Under your own words you see who has them.</source>
        <translation type="unfinished">Tu widzisz, kto co napisał i kiedy. Najnowsze jest na górze. Pod swoimi słowami widzisz, kto je ma.</translation>
    </message>
    <message>
        <source>The older part is not on this tablet.</source>
        <translation type="unfinished">Starszej części nie ma na tym tablecie.</translation>
    </message>
    <message>
        <source>It can come when there is a connection.</source>
        <translation type="unfinished">Może przyjść, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>Get the older part</source>
        <translation type="unfinished">Pobierz starszą część</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is the first page of the plan. Touch “Say something” to add words. Touch “Record what happened” to say how a goal went. The box at the top says if your words are shared.</source>
        <translation>To jest pierwsza strona planu. Dotknij „Powiedz coś”, żeby dodać słowa. Dotknij „Zapisz, co się stało”, żeby powiedzieć, jak poszło z celem. Pole na górze mówi, czy twoje słowa są udostępnione.</translation>
    </message>
    <message>
        <source>The plan is on its way.</source>
        <translation>Plan jest w drodze.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>Przyjdzie, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Powiedz coś</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>There are two answers: %1</source>
        <translation>Są dwie odpowiedzi: %1</translation>
    </message>
    <message>
        <source>There are two answers in %1 places</source>
        <translation>Są dwie odpowiedzi w %1 miejscach</translation>
    </message>
    <message>
        <source>Nothing is lost. You can look at them side by side.</source>
        <translation>Nic nie zginęło. Możesz zobaczyć je obok siebie.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Zobacz obie</translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>Cały plan</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>Gdy coś pójdzie źle</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Co jest ważne</translation>
    </message>
    <message>
        <source>How the goals are going</source>
        <translation>Jak idzie z celami</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>Zablokuj tablet</translation>
    </message>
    <message>
        <source>%1 would like to change some words</source>
        <translation type="unfinished">%1 chce zmienić kilka słów</translation>
    </message>
    <message>
        <source>Others would like to change some words</source>
        <translation type="unfinished">Inni chcą zmienić kilka słów</translation>
    </message>
    <message>
        <source>Nothing changes until you say yes.</source>
        <translation type="unfinished">Nic się nie zmieni, dopóki nie powiesz „tak”.</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">Powiedz „tak” lub „nie”</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished">Mój dyżur</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Martwię się</translation>
    </message>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">Sposoby planowania</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
</context>
<context>
    <name>HowItGoesPage</name>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">Jak idzie</translation>
    </message>
    <message>
        <source>Look at a picture, at words or at a table. They all say the same. We do not know from this why something changed.</source>
        <translation type="unfinished">Popatrz na obrazek, na słowa lub na tabelę. Wszystkie mówią to samo. Nie wiemy z tego, dlaczego coś się zmieniło.</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Trudne chwile</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">Nie zapisano żadnej trudnej chwili.</translation>
    </message>
    <message>
        <source>How long is one bar?</source>
        <translation type="unfinished">Ile czasu to jeden słupek?</translation>
    </message>
    <message>
        <source>Each 3 months</source>
        <translation type="unfinished">Każde 3 miesiące</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">Każdy miesiąc</translation>
    </message>
    <message>
        <source>Add something that changed</source>
        <translation type="unfinished">Dodaj coś, co się zmieniło</translation>
    </message>
</context>
<context>
    <name>HowSaidTiles</name>
    <message>
        <source>By talking</source>
        <translation type="unfinished">Mową</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation type="unfinished">Znakami</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">Obrazkami</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished">Na piśmie</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation type="unfinished">Tym, co zrobiono</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">Komuś coś się stało.</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">Nikomu nic się nie stało.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished">%1 mówi: %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A hard moment: the kind, the day, what was seen</extracomment>
        <translation type="unfinished">%1. %2. %3</translation>
    </message>
    <message>
        <source>What we learned is still to come.</source>
        <translation type="unfinished">Jeszcze nie wiemy, czego się uczymy.</translation>
    </message>
    <message>
        <source>Asks what we learned.</source>
        <translation type="unfinished">Pyta, czego się uczymy.</translation>
    </message>
    <message>
        <source>%1. %2 wrote it down.</source>
        <translation type="unfinished">%1. Zapisuje to %2.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Przedtem: %1</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">Uczymy się: %1</translation>
    </message>
</context>
<context>
    <name>IncidentDayPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Trudna chwila</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Który to był dzień?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Touch the day it happened. If that was before today, everyone sees both days.</source>
        <translation type="unfinished">Dotknij dnia, w którym to się stało. Jeśli to było przed dzisiaj, wszyscy widzą oba dni.</translation>
    </message>
</context>
<context>
    <name>IncidentFlow</name>
    <message>
        <source>The facts are saved. What we learn comes later.</source>
        <translation type="unfinished">Fakty są zapisane. To, czego się uczymy, przyjdzie później.</translation>
    </message>
</context>
<context>
    <name>IncidentHardPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Trudna chwila</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished">Jak trudno było?</translation>
    </message>
    <message>
        <source>Touch small, in the middle, or big. If you do not know, say so.</source>
        <translation type="unfinished">Dotknij: mało, średnio lub bardzo. Jeśli nie wiesz, powiedz to.</translation>
    </message>
</context>
<context>
    <name>IncidentHurtPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Trudna chwila</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation type="unfinished">Czy komuś coś się stało?</translation>
    </message>
    <message>
        <source>Touch yes or no. If somebody is hurt now, ring 999 first.</source>
        <translation type="unfinished">Dotknij „tak” lub „nie”. Jeśli ktoś jest teraz ranny, najpierw zadzwoń pod 999.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>You can say who in the words.</source>
        <translation type="unfinished">Kto to był, możesz powiedzieć słowami.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">Nikomu nic się nie stało.</translation>
    </message>
</context>
<context>
    <name>IncidentKindPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Trudna chwila</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się stało?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. This is about what happened. It is not about whose fault it was.</source>
        <translation type="unfinished">Dotknij obrazka, który pasuje najlepiej. Chodzi o to, co się stało. Nie chodzi o to, czyja to wina.</translation>
    </message>
</context>
<context>
    <name>IncidentWordsPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Trudna chwila</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished">Co było widać?</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation type="unfinished">Powiedz, co było widać</translation>
    </message>
    <message>
        <source>What was going on just before? You can leave it out.</source>
        <translation type="unfinished">Co działo się tuż przedtem? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Say what you saw. A few words are enough. You can write or speak. Do not say whose fault it was.</source>
        <translation type="unfinished">Powiedz, co było widać. Wystarczy kilka słów. Możesz pisać albo mówić. Nie mów, czyja to wina.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Still to learn from</source>
        <translation type="unfinished">Jeszcze do nauczenia się</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Trudne chwile</translation>
    </message>
    <message>
        <source>Here are the hard moments. What we learned can come later. Touch one to say what you learned.</source>
        <translation type="unfinished">Tu są trudne chwile. To, czego się uczymy, może przyjść później. Dotknij chwili, żeby powiedzieć, czego uczy.</translation>
    </message>
    <message>
        <source>All hard moments</source>
        <translation type="unfinished">Wszystkie trudne chwile</translation>
    </message>
    <message>
        <source>Nothing waits. Everything has its learning.</source>
        <translation type="unfinished">Nic nie czeka. Do wszystkiego jest zapisana nauka.</translation>
    </message>
    <message>
        <source>There are no hard moments here.</source>
        <translation type="unfinished">Nie ma tu trudnych chwil.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished">Pokaż starsze</translation>
    </message>
    <message>
        <source>A hard moment now</source>
        <translation type="unfinished">Trudna chwila teraz</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>The person of this plan</source>
        <translation type="unfinished">Osoba, której jest ten plan</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Kierownik</translation>
    </message>
    <message>
        <source>Show this to them</source>
        <translation type="unfinished">Pokaż im to</translation>
    </message>
    <message>
        <source>Who do you invite?</source>
        <translation type="unfinished">Kogo zapraszasz?</translation>
    </message>
    <message>
        <source>Say who they are in the plan. Then their tablet reads the code. The code is for one person and for two weeks.</source>
        <translation type="unfinished">Powiedz, kim ta osoba jest w planie. Potem jej tablet odczyta kod. Kod jest dla jednej osoby i na dwa tygodnie.</translation>
    </message>
    <message>
        <source>A code for the camera of the other tablet</source>
        <translation type="unfinished">Kod dla aparatu drugiego tabletu</translation>
    </message>
    <message>
        <source>On their tablet: touch “I have an invitation”. Then take a photo of this code.</source>
        <translation type="unfinished">Na drugim tablecie: dotknij „Mam zaproszenie”. Potem zrób zdjęcie tego kodu.</translation>
    </message>
    <message>
        <source>Or send them this line</source>
        <translation type="unfinished">Albo wyślij im tę linię</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">Ten plan jest tylko na tym tablecie</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Udostępnij innym tabletom</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">Komputer może go przenieść na inne tablety. Ten komputer nie może go przeczytać.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>Dołącz do planu</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 cię zaprasza</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.</source>
        <translation type="unfinished">Zaproszenie to kod lub długa linia liter. Daje ci je ktoś z planu. Zrób zdjęcie kodu albo wpisz tu linię.</translation>
    </message>
    <message>
        <source>Or put your invitation here</source>
        <translation type="unfinished">Albo wpisz tu swoje zaproszenie</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Not checked by a speaker yet</source>
        <translation>Nikt, kto zna ten język, jeszcze tego nie sprawdził</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>What we learned</source>
        <translation type="unfinished">Czego się uczymy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>First say what the person says about it. Then say what we learned. It is not about fault.</source>
        <translation type="unfinished">Najpierw powiedz, co mówi o tym ta osoba. Potem powiedz, czego się uczymy. Nie chodzi o winę.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Przedtem: %1</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation type="unfinished">Co o tym mówisz?</translation>
    </message>
    <message>
        <source>What does %1 say about it?</source>
        <translation type="unfinished">Co mówi o tym %1?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Moje własne słowa</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation type="unfinished">Własne słowa: %1</translation>
    </message>
    <message>
        <source>Nobody asked me</source>
        <translation type="unfinished">Nikt mnie nie zapytał</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">Nikt nie zapytał: %1</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">Nie chcę mówić</translation>
    </message>
    <message>
        <source>%1 did not want to say</source>
        <translation type="unfinished">%1 nie chce mówić</translation>
    </message>
    <message>
        <source>I do not know how to say it</source>
        <translation type="unfinished">Nie wiem, jak to powiedzieć</translation>
    </message>
    <message>
        <source>We do not know how to ask</source>
        <translation type="unfinished">Nie wiemy, jak zapytać</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation type="unfinished">Czego się uczymy?</translation>
    </message>
    <message>
        <source>What will we try next time?</source>
        <translation type="unfinished">Czego spróbujemy następnym razem?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Alongside</source>
        <extracomment>The title of the window</extracomment>
        <translation>Alongside</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Listen to the sound.</source>
        <translation type="unfinished">Posłuchaj dźwięku.</translation>
    </message>
    <message>
        <source>Look at the photo.</source>
        <translation type="unfinished">Popatrz na zdjęcie.</translation>
    </message>
    <message>
        <source>Look at the drawing.</source>
        <translation type="unfinished">Popatrz na rysunek.</translation>
    </message>
    <message>
        <source>Listen to it and look at it.</source>
        <translation type="unfinished">Posłuchaj tego i popatrz na to.</translation>
    </message>
</context>
<context>
    <name>MediaDraftStrip</name>
    <message>
        <source>Take the sound away</source>
        <translation type="unfinished">Usuń dźwięk</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation type="unfinished">Usuń rysunek</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished">Usuń zdjęcie</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished">Użyj tego</translation>
    </message>
</context>
<context>
    <name>MediaPages</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished">Użyj tego</translation>
    </message>
</context>
<context>
    <name>MediaWays</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Mów</translation>
    </message>
    <message>
        <source>The tablet listens at once</source>
        <translation type="unfinished">Tablet od razu słucha</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">Zdjęcie</translation>
    </message>
    <message>
        <source>Pick one, or take one</source>
        <translation type="unfinished">Wybierz albo zrób</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>Or put in pictures</source>
        <translation type="unfinished">Albo wstaw obrazki</translation>
    </message>
</context>
<context>
    <name>MemberFaces</name>
    <message>
        <source>This is you</source>
        <translation>To ty</translation>
    </message>
</context>
<context>
    <name>MomentsPlot</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Kiedy</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Ile</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">Co się zmieniło</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished">%1 do tej pory</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message>
        <source>More below</source>
        <extracomment>A button under a page that goes on below</extracomment>
        <translation>Niżej jest więcej</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <extracomment>A button at the end of a page</extracomment>
        <translation>Wróć na górę</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Więcej</translation>
    </message>
    <message>
        <source>Here you change how the tablet looks. You can also invite people, or go to another plan.</source>
        <translation type="unfinished">Tu zmieniasz, jak wygląda tablet. Możesz też zaprosić ludzi lub przejść do innego planu.</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Jak mi się podoba</translation>
    </message>
    <message>
        <source>Words, colours, voice, switches</source>
        <translation type="unfinished">Słowa, kolory, głos, przyciski</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished">Zaproś kogoś</translation>
    </message>
    <message>
        <source>To this plan</source>
        <translation type="unfinished">Do tego planu</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished">Moje plany</translation>
    </message>
    <message>
        <source>Another plan, or a new one</source>
        <translation type="unfinished">Inny plan lub nowy</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">Wyjdź z tego planu</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">Zostań w tym planie</translation>
    </message>
    <message>
        <source>With your PIN or your pictures</source>
        <translation type="unfinished">Swoim PIN-em lub obrazkami</translation>
    </message>
    <message>
        <source>Nothing else opens on the tablet</source>
        <translation type="unfinished">Nic innego nie otworzy się na tablecie</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>NewPicturesPage</name>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">Wybierz swoje obrazki</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">Tylko ty znasz swoje obrazki. Dotknij co najmniej czterech, w kolejności, którą zapamiętasz. Chronią twoje słowa.</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pick a PIN</source>
        <translation type="unfinished">Wybierz PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation type="unfinished">Tylko ty powinieneś znać swój PIN. Ma co najmniej 4 cyfry. Chroni twoje słowa.</translation>
    </message>
    <message>
        <source>Your paper opened the tablet. Now pick a new PIN.</source>
        <translation type="unfinished">Twoja kartka otworzyła tablet. Teraz wybierz nowy PIN.</translation>
    </message>
</context>
<context>
    <name>NewWrittenPage</name>
    <message>
        <source>A new page</source>
        <translation type="unfinished">Nowa strona</translation>
    </message>
    <message>
        <source>Say in a few words what the page is about. Then everybody can write on it.</source>
        <translation type="unfinished">Powiedz w kilku słowach, o czym jest strona. Potem każdy może na niej pisać.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">O czym to jest?</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation type="unfinished">Zacznij pisać</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capitals</source>
        <extracomment>A key: the next letters are capitals</extracomment>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>A key: shows the letters again</extracomment>
        <translation>Litery</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>A key: shows numbers</extracomment>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: the gap between two words</extracomment>
        <translation>Odstęp</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Full stop</source>
        <extracomment>The name of the sign &quot;.&quot;</extracomment>
        <translation>Kropka</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The name of the sign &quot;,&quot;</extracomment>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Znak zapytania</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A key: nothing more to write</extracomment>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>OutcomePlot</name>
    <message>
        <source>The day</source>
        <translation type="unfinished">Dzień</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Co robiliśmy</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">Ile</translation>
    </message>
    <message>
        <source>How good</source>
        <translation type="unfinished">Jak dobrze</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation type="unfinished">Nikt nie powiedział</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>%1 picked the face.</source>
        <translation>Buźkę wybiera %1.</translation>
    </message>
    <message>
        <source>Written down by %1, who thinks: %2</source>
        <translation>Zapisuje %1 i myśli: %2</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>Zapisuje %1</translation>
    </message>
</context>
<context>
    <name>OwnPhotosPage</name>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">Moje własne zdjęcia</translation>
    </message>
    <message>
        <source>Touch a drawing. Then pick a photo that shows the same in your life. Only you see it in place of the drawing.</source>
        <translation type="unfinished">Dotknij rysunku. Potem wybierz zdjęcie, które pokazuje to samo w twoim życiu. Tylko ty widzisz je zamiast rysunku.</translation>
    </message>
    <message>
        <source>Touch a drawing. Then give it your own photo.</source>
        <translation type="unfinished">Dotknij rysunku. Potem daj mu własne zdjęcie.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">Inne zdjęcie</translation>
    </message>
    <message>
        <source>Give it my photo</source>
        <translation type="unfinished">Daj mu moje zdjęcie</translation>
    </message>
    <message>
        <source>The drawing again</source>
        <translation type="unfinished">Znowu rysunek</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: leave this; what was said so far stays</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>A button: reads the page aloud</extracomment>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>PartEntry</name>
    <message>
        <source>%1 kept both answers.</source>
        <translation>%1 zachowuje obie odpowiedzi.</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation>Są dwie odpowiedzi. Nikt jeszcze nie wybrał.</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation>Zrobione w nowszej aplikacji. Części może tu nie być widać.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Zobacz obie</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Said beside it</source>
        <translation type="unfinished">Powiedziane obok</translation>
    </message>
    <message>
        <source>Say beside it</source>
        <translation type="unfinished">Powiedz obok</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Zaproponuj zmianę</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">Dodaj zdjęcie lub dźwięk</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">To mnie martwi</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Co się z tym stało</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>It is put away.</source>
        <translation>Odłożone.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Nikt jeszcze nic tu nie powiedział.</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Powiedz coś jeszcze</translation>
    </message>
    <message>
        <source>Here you see all that is said about this. You can say something beside it. You can ask for other words.</source>
        <translation type="unfinished">Tu widzisz wszystko, co o tym powiedziano. Możesz powiedzieć coś obok. Możesz poprosić o inne słowa.</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">To odpowiedź na wcześniejsze słowa.</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">Zapisuje to %1</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">Zapisuje to %1</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>These words are gone for good.</source>
        <translation type="unfinished">Tych słów już nie ma na zawsze.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished">%1:</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>First come the people who can see this plan. Then come the people in %1’s life.</source>
        <translation>Najpierw są ludzie, którzy widzą ten plan. Potem ludzie w życiu: %1.</translation>
    </message>
    <message>
        <source>They can see this plan</source>
        <translation>Widzą ten plan</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>Ludzie w moim życiu</translation>
    </message>
    <message>
        <source>People in %1’s life</source>
        <translation>Ludzie w życiu: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished">Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">Inne zdjęcie</translation>
    </message>
    <message>
        <source>Another photo of me</source>
        <translation type="unfinished">Inne moje zdjęcie</translation>
    </message>
    <message>
        <source>Show a photo of me</source>
        <translation type="unfinished">Pokaż moje zdjęcie</translation>
    </message>
    <message>
        <source>Take my photo away</source>
        <translation type="unfinished">Usuń moje zdjęcie</translation>
    </message>
</context>
<context>
    <name>PeriodPicture</name>
    <message>
        <source>(%1)</source>
        <extracomment>How many so far, in a time that is not over: &quot;(3)&quot;</extracomment>
        <translation type="unfinished">(%1)</translation>
    </message>
    <message>
        <source>The dashed one is not over yet.</source>
        <translation type="unfinished">Ten z przerywaną linią jeszcze się nie skończył.</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Zdjęcie</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">Wybierz zdjęcie z tego tabletu albo zrób nowe. Nie mówi ono, gdzie je zrobiono.</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation type="unfinished">Tego obrazu nie można użyć.</translation>
    </message>
    <message>
        <source>Pick another photo</source>
        <translation type="unfinished">Wybierz inne zdjęcie</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">Co to pokazuje? Możesz zostawić to puste.</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">Pomaga ludziom, którzy nie widzą.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Co widzi aparat</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Pick from the tablet</source>
        <translation type="unfinished">Wybierz z tabletu</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">Użyj aparatu</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">Ten tablet nie ma aparatu.</translation>
    </message>
    <message>
        <source>Is this the right photo?</source>
        <translation type="unfinished">Czy to dobre zdjęcie?</translation>
    </message>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">Trzymaj tablet nieruchomo.</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">Które zdjęcie chcesz?</translation>
    </message>
    <message>
        <source>It is too large for this tablet. Please pick another one.</source>
        <translation type="unfinished">Jest za duże dla tego tabletu. Wybierz inne.</translation>
    </message>
    <message>
        <source>The tablet is full. Nothing was lost.</source>
        <translation type="unfinished">Tablet jest pełny. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>It is no photo. Please pick another one.</source>
        <translation type="unfinished">To nie jest zdjęcie. Wybierz inne.</translation>
    </message>
    <message>
        <source>This tablet cannot open it. Please pick another one.</source>
        <translation type="unfinished">Ten tablet nie może tego otworzyć. Wybierz inne.</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Rysunek</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Zdjęcie</translation>
    </message>
    <message>
        <source>This picture does not open.</source>
        <translation type="unfinished">Ten obraz się nie otwiera.</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">Jest w drodze: %1 z %2 części.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">Jest w drodze.</translation>
    </message>
    <message>
        <source>It is large. Touch to fetch it.</source>
        <translation type="unfinished">Jest duże. Dotknij, żeby pobrać.</translation>
    </message>
    <message>
        <source>This tablet cannot play films.</source>
        <translation type="unfinished">Ten tablet nie odtwarza filmów.</translation>
    </message>
</context>
<context>
    <name>PickPhotoPage</name>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">Trzymaj tablet nieruchomo.</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">Które zdjęcie chcesz?</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">Wybierz zdjęcie z tego tabletu albo zrób nowe. Nie mówi ono, gdzie je zrobiono.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Co widzi aparat</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">Użyj aparatu</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">Ten tablet nie ma aparatu.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Zrób zdjęcie</translation>
    </message>
</context>
<context>
    <name>PickPictures</name>
    <message>
        <source>A dog</source>
        <translation type="unfinished">Pies</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation type="unfinished">Kot</translation>
    </message>
    <message>
        <source>A bird</source>
        <translation type="unfinished">Ptak</translation>
    </message>
    <message>
        <source>A fish</source>
        <translation type="unfinished">Ryba</translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished">Drzewo</translation>
    </message>
    <message>
        <source>A flower</source>
        <translation type="unfinished">Kwiat</translation>
    </message>
    <message>
        <source>The sun</source>
        <translation type="unfinished">Słońce</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation type="unfinished">Księżyc</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">Gwiazda</translation>
    </message>
    <message>
        <source>A car</source>
        <translation type="unfinished">Auto</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation type="unfinished">Autobus</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation type="unfinished">Łódka</translation>
    </message>
    <message>
        <source>A bike</source>
        <translation type="unfinished">Rower</translation>
    </message>
    <message>
        <source>A cup</source>
        <translation type="unfinished">Kubek</translation>
    </message>
    <message>
        <source>A cake</source>
        <translation type="unfinished">Ciasto</translation>
    </message>
    <message>
        <source>An apple</source>
        <translation type="unfinished">Jabłko</translation>
    </message>
    <message>
        <source>A ball</source>
        <translation type="unfinished">Piłka</translation>
    </message>
    <message>
        <source>A book</source>
        <translation type="unfinished">Książka</translation>
    </message>
    <message>
        <source>A hat</source>
        <translation type="unfinished">Kapelusz</translation>
    </message>
    <message>
        <source>A shoe</source>
        <translation type="unfinished">But</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation type="unfinished">Parasol</translation>
    </message>
    <message>
        <source>A guitar</source>
        <translation type="unfinished">Gitara</translation>
    </message>
    <message>
        <source>A drum</source>
        <translation type="unfinished">Bęben</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">Łóżko</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Pictures touched: %1</source>
        <extracomment>How many of the pictures were touched; %1 is a number</extracomment>
        <translation type="unfinished">Dotknięte obrazki: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all pictures that were touched away again</extracomment>
        <translation type="unfinished">Wyczyść</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>All pictures were touched</extracomment>
        <translation type="unfinished">Gotowe</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture</source>
        <translation type="unfinished">Obrazek</translation>
    </message>
    <message>
        <source>This is one picture, as large as it fits. Touch “Back” to go on.</source>
        <translation type="unfinished">To jeden obraz, tak duży, jak się mieści. Dotknij „Wstecz”, aby iść dalej.</translation>
    </message>
</context>
<context>
    <name>PicturesSetUp</name>
    <message>
        <source>Touch the same pictures again, in the same order.</source>
        <translation type="unfinished">Dotknij tych samych obrazków jeszcze raz, w tej samej kolejności.</translation>
    </message>
    <message>
        <source>Touch four pictures that you like. Remember them and their order.</source>
        <translation type="unfinished">Dotknij czterech obrazków, które lubisz. Zapamiętaj je i ich kolejność.</translation>
    </message>
    <message>
        <source>These were not the same. Pick your pictures again.</source>
        <translation type="unfinished">To nie były te same obrazki. Wybierz je jeszcze raz.</translation>
    </message>
    <message>
        <source>Put in my own photo</source>
        <translation type="unfinished">Wstaw moje własne zdjęcie</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation type="unfinished">Inne obrazki</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <extracomment>The number with which somebody shows who they are</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Numbers typed: %1</source>
        <extracomment>How much of the PIN is typed; %1 is a number</extracomment>
        <translation>Wpisane cyfry: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all digits of the PIN away again</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN is complete</extracomment>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>PinSetUp</name>
    <message>
        <source>The two PINs were not the same. Pick one again.</source>
        <translation type="unfinished">Te dwa PIN-y nie były takie same. Wybierz jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Look at the card. Touch the column where it goes. You can take a card back. You can stop when you want to.</source>
        <translation type="unfinished">Popatrz na kartę. Dotknij kolumny, do której pasuje. Możesz cofnąć kartę. Możesz skończyć, kiedy chcesz.</translation>
    </message>
    <message>
        <source>What is on your card?</source>
        <translation type="unfinished">Co jest na twojej karcie?</translation>
    </message>
    <message>
        <source>All cards are in the columns.</source>
        <translation type="unfinished">Wszystkie karty są w kolumnach.</translation>
    </message>
    <message>
        <source>You can still move them.</source>
        <translation type="unfinished">Możesz je jeszcze przenieść.</translation>
    </message>
    <message>
        <source>Touch the card that you want to move.</source>
        <translation type="unfinished">Dotknij karty, którą chcesz przenieść.</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished">Użyj tej karty</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Koniec</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Cofnij kartę</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation type="unfinished">Przenieś kartę</translation>
    </message>
    <message>
        <source>A card of my own</source>
        <translation type="unfinished">Moja własna karta</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation type="unfinished">Inne kolumny</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation type="unfinished">Zamiast tego powiedz to</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All of the plan</source>
        <translation>Cały plan</translation>
    </message>
    <message>
        <source>The plan has many parts. Touch a part to see what is said there.</source>
        <translation>Plan ma wiele części. Dotknij części, żeby zobaczyć, co tam powiedziano.</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dwie odpowiedzi</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>1 thing said</source>
        <translation>Powiedziano 1 rzecz</translation>
    </message>
    <message>
        <source>%1 things said</source>
        <translation>Powiedziano rzeczy: %1</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Kto się zgadza</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">Strony, które piszemy razem</translation>
    </message>
</context>
<context>
    <name>PlanRoles</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Przyjaciel</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished">Asystent</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">Pracownik zdrowia</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished">Rzecznik</translation>
    </message>
</context>
<context>
    <name>PlanRoutes</name>
    <message>
        <source>How we help: %1</source>
        <translation type="unfinished">Jak pomagamy: %1</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Witaj, %1</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Który plan?</translation>
    </message>
    <message>
        <source>Touch the plan that you want to see. To join another plan, touch “I have an invitation”.</source>
        <translation>Dotknij planu, który chcesz zobaczyć. Żeby dołączyć do innego planu, dotknij „Mam zaproszenie”.</translation>
    </message>
    <message>
        <source>You are in no plan yet.</source>
        <translation>Nie jesteś jeszcze w żadnym planie.</translation>
    </message>
    <message>
        <source>A plan on its way</source>
        <translation>Plan w drodze</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Mam zaproszenie</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>Zablokuj tablet</translation>
    </message>
    <message>
        <source>Ask somebody in a plan to invite you. Or begin a plan of your own.</source>
        <translation type="unfinished">Poproś kogoś z planu o zaproszenie. Albo zacznij własny plan.</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation type="unfinished">Zacznij plan</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">Załóż grupę</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Jak mi się podoba</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>Picture</source>
        <extracomment>A way to look at something: drawn</extracomment>
        <translation type="unfinished">Obrazek</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A way to look at something: in sentences</extracomment>
        <translation type="unfinished">Słowa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabela</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table with the name of its column: &quot;How much: 8 lengths&quot;</extracomment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>We think so. %1 wrote it.</source>
        <translation type="unfinished">Myślimy tak. %1 to zapisuje.</translation>
    </message>
    <message>
        <source>%1 says this.</source>
        <translation type="unfinished">%1 tak mówi.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">Powiedz „tak” lub „nie”</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Cofnij kartę</translation>
    </message>
    <message>
        <source>%1 would like to change this</source>
        <extracomment>%1 a name</extracomment>
        <translation type="unfinished">%1 chce to zmienić</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Ponieważ: %1</translation>
    </message>
    <message>
        <source>You say yes or no.</source>
        <translation type="unfinished">Ty mówisz „tak” lub „nie”.</translation>
    </message>
    <message>
        <source>%1 says yes or no. Until then nothing changes.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 mówi „tak” lub „nie”. Do tego czasu nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 said yes. %2</source>
        <translation type="unfinished">%1 mówi „tak”. %2</translation>
    </message>
    <message>
        <source>%1 said no. %2</source>
        <translation type="unfinished">%1 mówi „nie”. %2</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Changes that others would like</source>
        <translation type="unfinished">Zmiany, których chcą inni</translation>
    </message>
    <message>
        <source>Somebody would like to change some words. You say yes or no. You do not have to say why.</source>
        <translation type="unfinished">Ktoś chce zmienić kilka słów. Ty mówisz „tak” lub „nie”. Nie musisz mówić dlaczego.</translation>
    </message>
    <message>
        <source>There is nothing to answer now.</source>
        <translation type="unfinished">Teraz nie ma na co odpowiadać.</translation>
    </message>
</context>
<context>
    <name>ProposePage</name>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Zaproponuj zmianę</translation>
    </message>
    <message>
        <source>These are somebody else’s words. Write how you would like them to be. They say yes or no. Until then nothing changes.</source>
        <translation type="unfinished">To są słowa kogoś innego. Napisz, jak ma być twoim zdaniem. Ta osoba mówi „tak” lub „nie”. Do tego czasu nic się nie zmienia.</translation>
    </message>
    <message>
        <source>The words of %1 now:</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Słowa teraz: %1</translation>
    </message>
    <message>
        <source>How would you like them to be?</source>
        <translation type="unfinished">Jak ma być?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Dlaczego? Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Zapytaj: %1</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Very bad</source>
        <extracomment>How good something was, the lowest of five</extracomment>
        <translation>Bardzo źle</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>How good something was, the middle of five</extracomment>
        <translation>Pośrodku</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Bardzo dobrze</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This is picked.</source>
        <extracomment>Read aloud after an answer that somebody has picked</extracomment>
        <translation>To jest wybrane.</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>This tablet has no voice for this. A frame shows the line.</source>
        <extracomment>Where a tablet cannot speak</extracomment>
        <translation>Ten tablet nie ma głosu do tego języka. Ramka pokazuje linię.</translation>
    </message>
    <message>
        <source>Touch what you want to hear.</source>
        <translation>Dotknij tego, co chcesz usłyszeć.</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>A button: read on</extracomment>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>A button: reading waits</extracomment>
        <translation>Poczekaj</translation>
    </message>
    <message>
        <source>Touch to press</source>
        <extracomment>A button: from now on a touch reads, and presses nothing; and back again</extracomment>
        <translation>Dotyk naciska</translation>
    </message>
    <message>
        <source>Touch to hear</source>
        <translation>Dotyk czyta</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A button while a page is read aloud: read the line before again</extracomment>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A button while a page is read aloud: the line after this one</extracomment>
        <translation>Następna</translation>
    </message>
</context>
<context>
    <name>RecordAmountPage</name>
    <message>
        <source>How much?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>Touch plus for more and minus for less. If you do not know how much, say so.</source>
        <translation>Dotknij plusa, żeby było więcej, minusa, żeby mniej. Jeśli nie wiesz ile, powiedz to.</translation>
    </message>
    <message>
        <source>Of what? Like lengths, minutes or times</source>
        <translation>Czego? Na przykład długości, minut lub razy</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Done</source>
        <extracomment>On the round button: I have said it</extracomment>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Mów</translation>
    </message>
</context>
<context>
    <name>RecordCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Czy tak jest dobrze?</translation>
    </message>
    <message>
        <source>Look at the three parts. If one is wrong, go back. You can save it with an empty part too.</source>
        <translation>Popatrz na trzy części. Jeśli coś jest źle, wróć. Możesz też zapisać z pustą częścią.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>This is not the whole story yet</source>
        <translation>To jeszcze nie cała historia</translation>
    </message>
    <message>
        <source>A part is empty. You can save it like this. It is then shown as not complete.</source>
        <translation>Jedna część jest pusta. Możesz tak zapisać. Będzie widać, że to nie wszystko.</translation>
    </message>
    <message>
        <source>%1 picked the face.</source>
        <translation>Buźkę wybiera %1.</translation>
    </message>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation type="unfinished">A ty, %1? Co myślisz?</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said. You can leave it out.</source>
        <translation type="unfinished">To jest trzymane osobno od słów: %1. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Który to był dzień?</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation type="unfinished">Więcej słów, jeśli chcesz</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Nikt nie zapytał: %1.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">%1 nie daje odpowiedzi.</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Możesz to pominąć.</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>What happened is saved.</source>
        <translation>To, co się stało, jest zapisane.</translation>
    </message>
    <message>
        <source>Record something more</source>
        <translation>Zapisz coś jeszcze</translation>
    </message>
</context>
<context>
    <name>RecordGoalPage</name>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <translation>Który cel?</translation>
    </message>
    <message>
        <source>Touch the goal that this was part of.</source>
        <translation>Dotknij celu, którego to dotyczyło.</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Nie ma jeszcze celów.</translation>
    </message>
</context>
<context>
    <name>RecordQualityPage</name>
    <message>
        <source>How good was it?</source>
        <translation>Jak dobrze było?</translation>
    </message>
    <message>
        <source>%1, how good was it?</source>
        <translation>%1, jak dobrze było?</translation>
    </message>
    <message>
        <source>Hand over the tablet. Only the person picks a face here. What you think comes on the next page.</source>
        <translation type="unfinished">Podaj tablet. Buźkę wybiera tu tylko ta osoba. Co ty myślisz, powiesz na następnej stronie.</translation>
    </message>
    <message>
        <source>Give %1 the tablet. Only %1 picks this face.</source>
        <translation type="unfinished">Daj tablet tej osobie: %1. Tę buźkę wybiera tylko %1.</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">Nikt nie zapytał: %1</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">Nie chcę mówić</translation>
    </message>
    <message>
        <source>%1 gave no answer</source>
        <translation type="unfinished">%1 nie daje odpowiedzi</translation>
    </message>
</context>
<context>
    <name>RecordWhatPage</name>
    <message>
        <source>What did you do?</source>
        <translation>Co było robione?</translation>
    </message>
    <message>
        <source>Touch what fits. If nothing fits, write it in the box.</source>
        <translation>Dotknij tego, co pasuje. Jeśli nic nie pasuje, napisz to w polu.</translation>
    </message>
    <message>
        <source>Or say it in your own words</source>
        <translation>Albo powiedz to własnymi słowami</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Powiedz to własnymi słowami</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>%1: the code to get back in</source>
        <translation type="unfinished">%1: kod, żeby wejść z powrotem</translation>
    </message>
    <message>
        <source>Do you not know your PIN or your pictures any more? This code opens your words on the tablet.</source>
        <translation type="unfinished">Nie znasz już swojego PIN-u lub swoich obrazków? Ten kod otwiera twoje słowa na tablecie.</translation>
    </message>
    <message>
        <source>1. Touch your face on the tablet.</source>
        <translation type="unfinished">1. Dotknij swojej twarzy na tablecie.</translation>
    </message>
    <message>
        <source>2. Touch “I forgot”.</source>
        <translation type="unfinished">2. Dotknij „Nie pamiętam”.</translation>
    </message>
    <message>
        <source>3. Put in the code. Then pick a new PIN.</source>
        <translation type="unfinished">3. Wpisz kod. Potem wybierz nowy PIN.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place at home. Do not keep it with the tablet.</source>
        <translation type="unfinished">Trzymaj tę kartkę w domu, w bezpiecznym miejscu. Nie trzymaj jej z tabletem.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the tablet can read your words.</source>
        <translation type="unfinished">Kto ma tę kartkę i tablet, może czytać twoje słowa.</translation>
    </message>
    <message>
        <source>The code to get back in</source>
        <translation type="unfinished">Kod, żeby wejść z powrotem</translation>
    </message>
</context>
<context>
    <name>RecoveryPaperPage</name>
    <message>
        <source>A paper with a code</source>
        <translation type="unfinished">Kartka z kodem</translation>
    </message>
    <message>
        <source>Write down the code, or print it. Keep the paper in a safe place. An older paper does not work any more.</source>
        <translation type="unfinished">Przepisz kod albo go wydrukuj. Trzymaj kartkę w bezpiecznym miejscu. Starsza kartka już nie działa.</translation>
    </message>
    <message>
        <source>The paper helps on the day you forget your PIN or your pictures.</source>
        <translation type="unfinished">Kartka pomoże w dniu, gdy nie będziesz pamiętać PIN-u lub obrazków.</translation>
    </message>
    <message>
        <source>This is your code. You see it only now.</source>
        <translation type="unfinished">To twój kod. Widzisz go tylko teraz.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Before a code of letters and numbers, for a screen reader</extracomment>
        <translation type="unfinished">Kod: %1</translation>
    </message>
    <message>
        <source>Keep it at home, and not with the tablet. Whoever has both can read your words.</source>
        <translation type="unfinished">Trzymaj ją w domu, a nie z tabletem. Kto ma jedno i drugie, może czytać twoje słowa.</translation>
    </message>
    <message>
        <source>The paper is ready to print.</source>
        <translation type="unfinished">Kartka jest gotowa do druku.</translation>
    </message>
    <message>
        <source>Print it, then delete it: %1</source>
        <translation type="unfinished">Wydrukuj ją, potem usuń: %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished">Zrób kod</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Mam go na kartce</translation>
    </message>
    <message>
        <source>Make a file to print</source>
        <translation type="unfinished">Zrób plik do druku</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>It is my plan</source>
        <translation>To mój plan</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Przyjaciel</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>Asystent</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Pracownik zdrowia</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Rzecznik</translation>
    </message>
    <message>
        <source>Decides about money</source>
        <translation>Decyduje o pieniądzach</translation>
    </message>
    <message>
        <source>Helps the group</source>
        <translation>Pomaga grupie</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Ekspert przez doświadczenie</translation>
    </message>
</context>
<context>
    <name>SayAudiencePage</name>
    <message>
        <source>Who can see it?</source>
        <translation>Kto może to widzieć?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>Nikt inny nie może tego czytać</translation>
    </message>
    <message>
        <source>“Everyone” is all people in this plan. “Just me” stays with you. Or touch the faces of some people.</source>
        <translation type="unfinished">„Wszyscy” to wszyscy ludzie w tym planie. „Tylko ja” zostaje u ciebie. Albo dotknij twarzy niektórych osób.</translation>
    </message>
    <message>
        <source>All the people in this plan</source>
        <translation type="unfinished">Wszyscy ludzie w tym planie</translation>
    </message>
    <message>
        <source>Or touch who can see it</source>
        <translation type="unfinished">Albo dotknij tych, którzy to zobaczą</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">Widzisz to tylko ty i te osoby.</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">Widzisz to tylko ty i te osoby. %1 tego nie widzi.</translation>
    </message>
</context>
<context>
    <name>SayFlow</name>
    <message>
        <source>Your words are saved.</source>
        <translation>Twoje słowa są zapisane.</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Powiedz coś jeszcze</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished">Tylko ty to widzisz.</translation>
    </message>
    <message>
        <source>You and these people can see it: %1</source>
        <translation type="unfinished">Widzisz to ty i te osoby: %1</translation>
    </message>
</context>
<context>
    <name>SayPartPage</name>
    <message>
        <source>Say something</source>
        <translation>Powiedz coś</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O czym to jest?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. You can go back and pick another.</source>
        <translation>Dotknij obrazka, który pasuje najlepiej. Możesz wrócić i wybrać inny.</translation>
    </message>
</context>
<context>
    <name>SayThereIsPage</name>
    <message>
        <source>This is said there now</source>
        <translation>To jest tam teraz powiedziane</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Powiedz coś jeszcze</translation>
    </message>
    <message>
        <source>It stands beside this answer.</source>
        <translation>Stoi obok tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Zmień tę odpowiedź</translation>
    </message>
    <message>
        <source>Your answer comes in its place.</source>
        <translation>Twoja odpowiedź zajmie jej miejsce.</translation>
    </message>
    <message>
        <source>There is an answer already. You can say something beside it. The words of others stay their own.</source>
        <translation type="unfinished">Jest już tu odpowiedź. Możesz powiedzieć coś obok. Słowa innych zostają ich własnymi.</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Zaproponuj zmianę</translation>
    </message>
    <message>
        <source>%1 says yes or no.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 mówi „tak” lub „nie”.</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Mów</translation>
    </message>
</context>
<context>
    <name>SayWhoPage</name>
    <message>
        <source>Whose words are these?</source>
        <translation>Czyje to słowa?</translation>
    </message>
    <message>
        <source>Say who says it. If nobody said it and you think it, touch “We think”. Then say what you saw.</source>
        <translation>Powiedz, kto to mówi. Jeśli nikt tego nie powiedział, a tak myślisz, dotknij „Myślimy”. Potem powiedz, co było widać.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Moje własne słowa</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>Własne słowa: %1</translation>
    </message>
    <message>
        <source>I say it for %1</source>
        <translation>Mówię to za: %1</translation>
    </message>
    <message>
        <source>We think, because we saw …</source>
        <translation>Myślimy, bo widzieliśmy …</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Co było widać?</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Jak to powiedziano?</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>Mową</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>Znakami</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Obrazkami</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Na piśmie</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation>Tym, co zrobiono</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation type="unfinished">Rysunkiem</translation>
    </message>
</context>
<context>
    <name>SayWordsPage</name>
    <message>
        <source>Change an answer</source>
        <translation>Zmień odpowiedź</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Powiedz coś</translation>
    </message>
    <message>
        <source>The answer until now:</source>
        <translation>Dotychczasowa odpowiedź:</translation>
    </message>
    <message>
        <source>Your new answer</source>
        <translation>Twoja nowa odpowiedź</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Powiedz to własnymi słowami</translation>
    </message>
    <message>
        <source>Write it your own way, or speak, or draw. There is no right or wrong. You can say a little now and more later.</source>
        <translation type="unfinished">Napisz to po swojemu, powiedz lub narysuj. Nie ma dobrze ani źle. Możesz powiedzieć trochę teraz, a więcej później.</translation>
    </message>
</context>
<context>
    <name>ScanRounds</name>
    <message>
        <source>The top of the page</source>
        <extracomment>Spoken while a frame goes through the parts of a page</extracomment>
        <translation>Góra strony</translation>
    </message>
    <message>
        <source>The end of the page</source>
        <translation>Koniec strony</translation>
    </message>
</context>
<context>
    <name>SecretDots</name>
    <message>
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation type="unfinished">Chwileczkę</translation>
    </message>
</context>
<context>
    <name>SendToBoardPage</name>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">Wyślij do rady</translation>
    </message>
    <message>
        <source>Look who will see it. Pick the day for the answer. Then touch “Send”. No names go to the board.</source>
        <translation type="unfinished">Zobacz, kto to zobaczy. Wybierz dzień na odpowiedź. Potem dotknij „Wyślij”. Do rady nie trafiają imiona.</translation>
    </message>
    <message>
        <source>You are on no board yet.</source>
        <translation type="unfinished">Nie jesteś jeszcze w żadnej radzie.</translation>
    </message>
    <message>
        <source>Ask the board to invite you. Your question waits here.</source>
        <translation type="unfinished">Poproś radę o zaproszenie. Twoje pytanie czeka tutaj.</translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation type="unfinished">Która rada?</translation>
    </message>
    <message>
        <source>Who will see it: %1</source>
        <translation type="unfinished">Kto to zobaczy: %1</translation>
    </message>
    <message>
        <source>They see the question and what most people think.</source>
        <translation type="unfinished">Widzą pytanie i to, co myśli większość osób.</translation>
    </message>
    <message>
        <source>They see no names and no votes.</source>
        <translation type="unfinished">Nie widzą imion ani głosów.</translation>
    </message>
    <message>
        <source>When do you want the answer?</source>
        <translation type="unfinished">Kiedy chcesz dostać odpowiedź?</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Za 2 tygodnie</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation type="unfinished">Za 4 tygodnie</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation type="unfinished">Za 6 tygodni</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Wyślij</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Udostępnij innym tabletom</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">Ten plan jest tylko na tym tablecie</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation type="unfinished">Udostępnij tam</translation>
    </message>
    <message>
        <source>%1 carries this plan</source>
        <translation type="unfinished">%1 przenosi ten plan</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">Komputer może go przenieść na inne tablety. Ten komputer nie może go przeczytać.</translation>
    </message>
    <message>
        <source>That computer cannot read your words.</source>
        <translation type="unfinished">Ten komputer nie może przeczytać twoich słów.</translation>
    </message>
    <message>
        <source>Or put the line that they gave you here</source>
        <translation type="unfinished">Albo wpisz tu linię, którą ci dano</translation>
    </message>
    <message>
        <source>%1 will carry this plan</source>
        <translation type="unfinished">%1 będzie przenosić ten plan</translation>
    </message>
    <message>
        <source>A computer takes the plan to the other tablets. It cannot read the plan. Ask for a code or a line to put here.</source>
        <translation type="unfinished">Komputer przenosi plan na inne tablety. Nie może przeczytać planu. Poproś o kod albo linię, żeby ją tu wpisać.</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Touch one. You see it at once. If you do not like it, touch “Put it back”.</source>
        <translation type="unfinished">Dotknij jednej z opcji. Od razu to zobaczysz. Jeśli ci się nie podoba, dotknij „Wróć do poprzedniego”.</translation>
    </message>
    <message>
        <source>I like to swim on Fridays. Then I have chips.</source>
        <extracomment>An example, to see how words look</extracomment>
        <translation type="unfinished">W piątki lubię pływać. Potem jem frytki.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Wróć do poprzedniego</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Jak mi się podoba</translation>
    </message>
    <message>
        <source>Touch what you want to change. The tablet looks like this for you. Other people have it their own way.</source>
        <translation type="unfinished">Dotknij tego, co chcesz zmienić. Tak wygląda tablet dla ciebie. Inni mają go po swojemu.</translation>
    </message>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">Jak odblokowuję</translation>
    </message>
    <message>
        <source>PIN, pictures, paper</source>
        <translation type="unfinished">PIN, obrazki, kartka</translation>
    </message>
    <message>
        <source>All as it was at first</source>
        <translation type="unfinished">Wszystko tak jak na początku</translation>
    </message>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">Moje własne zdjęcia</translation>
    </message>
    <message>
        <source>In place of drawings</source>
        <translation type="unfinished">Zamiast rysunków</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Wielkość słów</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Jak duże mają być słowa?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Zwykłe</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished">Większe</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation type="unfinished">Dużo większe</translation>
    </message>
    <message>
        <source>As big as can be</source>
        <translation type="unfinished">Największe, jak się da</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation type="unfinished">Jakie kolory są dla ciebie najlepsze?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Ciemne</translation>
    </message>
    <message>
        <source>Strong black and white</source>
        <translation type="unfinished">Mocna czerń i biel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Litery</translation>
    </message>
    <message>
        <source>Which letters do you read best?</source>
        <translation type="unfinished">Jakie litery czyta ci się najlepiej?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Obrazki</translation>
    </message>
    <message>
        <source>Which pictures do you like?</source>
        <translation type="unfinished">Jakie obrazki lubisz?</translation>
    </message>
    <message>
        <source>Our drawings</source>
        <translation type="unfinished">Nasze rysunki</translation>
    </message>
    <message>
        <source>Other drawings</source>
        <translation type="unfinished">Inne rysunki</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation type="unfinished">Tylko słowa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Czytanie na głos</translation>
    </message>
    <message>
        <source>Do you want a button that reads the page to you?</source>
        <translation type="unfinished">Czy chcesz przycisk, który czyta ci stronę?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished">Szybkość głosu</translation>
    </message>
    <message>
        <source>How fast should the voice be?</source>
        <translation type="unfinished">Jak szybki ma być głos?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished">Wolny</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished">Szybki</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished">Przyciski do sterowania</translation>
    </message>
    <message>
        <source>Do you use a switch?</source>
        <translation type="unfinished">Czy używasz przycisku do sterowania?</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation type="unfinished">Bez przycisku</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished">Jeden przycisk</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">Dwa przyciski</translation>
    </message>
    <message>
        <source>Time for the switch</source>
        <translation type="unfinished">Czas dla przycisku</translation>
    </message>
    <message>
        <source>How long should each thing be marked?</source>
        <translation type="unfinished">Jak długo ma być zaznaczona każda rzecz?</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished">1 sekunda</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation type="unfinished">2 sekundy</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation type="unfinished">3 sekundy</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished">5 sekund</translation>
    </message>
    <message>
        <source>Left or right hand</source>
        <translation type="unfinished">Lewa lub prawa ręka</translation>
    </message>
    <message>
        <source>Which hand do you use?</source>
        <translation type="unfinished">Której ręki używasz?</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished">Prawa ręka</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished">Lewa ręka</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Klawiatura</translation>
    </message>
    <message>
        <source>Do you want a keyboard with big letters on the page?</source>
        <translation type="unfinished">Czy chcesz na stronie klawiaturę z dużymi literami?</translation>
    </message>
    <message>
        <source>The usual keyboard</source>
        <translation type="unfinished">Zwykła klawiatura</translation>
    </message>
    <message>
        <source>Big letters</source>
        <translation type="unfinished">Duże litery</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation type="unfinished">Rzeczy, które się ruszają</translation>
    </message>
    <message>
        <source>Should things move on the page?</source>
        <translation type="unfinished">Czy na stronie mają się ruszać rzeczy?</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">Trochę</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished">Nic się nie rusza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation type="unfinished">W jakim języku czytasz?</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Tablet sam się blokuje</translation>
    </message>
    <message>
        <source>When should the tablet lock by itself?</source>
        <translation type="unfinished">Kiedy tablet ma się sam zablokować?</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation type="unfinished">Po 2 minutach</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished">Po 5 minutach</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation type="unfinished">Po 10 minutach</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation type="unfinished">Po pół godzinie</translation>
    </message>
    <message>
        <source>Voice for the switch</source>
        <translation type="unfinished">Głos do przełącznika</translation>
    </message>
    <message>
        <source>Should the tablet say what is marked?</source>
        <translation type="unfinished">Czy tablet ma mówić, co jest zaznaczone?</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation type="unfinished">Klawisz %1</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation type="unfinished">Strzałka w lewo</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation type="unfinished">Strzałka w prawo</translation>
    </message>
    <message>
        <source>Key to choose</source>
        <translation type="unfinished">Klawisz wyboru</translation>
    </message>
    <message>
        <source>What does your switch send to choose?</source>
        <translation type="unfinished">Co wysyła twój przełącznik, żeby wybrać?</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Spacja albo Enter</translation>
    </message>
    <message>
        <source>Key to go on</source>
        <translation type="unfinished">Klawisz przejścia dalej</translation>
    </message>
    <message>
        <source>You have two switches. What does the one that goes on send?</source>
        <translation type="unfinished">Masz dwa przełączniki. Co wysyła ten, który idzie dalej?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Odstęp</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation type="unfinished">Kolejność liter</translation>
    </message>
    <message>
        <source>How should the big letters stand?</source>
        <translation type="unfinished">Jak mają stać duże litery?</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Are my words shared?</source>
        <translation>Czy moje słowa są udostępnione?</translation>
    </message>
    <message>
        <source>All that you write is saved on this tablet first. Then it is sent to the people in the plan. You never lose words.</source>
        <translation>Wszystko, co piszesz, najpierw zapisuje się na tym tablecie. Potem idzie do ludzi w planie. Słowa nigdy nie giną.</translation>
    </message>
    <message>
        <source>Your words are on their way. You can go on writing.</source>
        <translation>Twoje słowa są w drodze. Możesz pisać dalej.</translation>
    </message>
    <message>
        <source>The others can see all that you shared with them.</source>
        <translation>Inni widzą wszystko, co im udostępniasz.</translation>
    </message>
    <message>
        <source>Your words are safe here. Something has to be done before they can be sent.</source>
        <translation>Twoje słowa są tu bezpieczne. Zanim zostaną wysłane, trzeba coś zrobić.</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go on writing without a connection.</source>
        <translation>Nic nie czeka. Możesz pisać dalej bez połączenia.</translation>
    </message>
    <message>
        <source>Your words are safe here. They are sent when there is a connection.</source>
        <translation>Twoje słowa są tu bezpieczne. Zostaną wysłane, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>All was shared: %1</source>
        <translation>Wszystko udostępnione: %1</translation>
    </message>
    <message>
        <source>Who is in this plan</source>
        <translation>Kto jest w tym planie</translation>
    </message>
    <message>
        <source>Try to share now</source>
        <translation>Spróbuj udostępnić teraz</translation>
    </message>
    <message>
        <source>Your words are safe here. This plan is on this tablet only.</source>
        <translation type="unfinished">Twoje słowa są tu bezpieczne. Ten plan jest tylko na tym tablecie.</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Udostępnij innym tabletom</translation>
    </message>
</context>
<context>
    <name>SharingState</name>
    <message>
        <source>Sending</source>
        <extracomment>Sharing state</extracomment>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Sharing state: others have it too</extracomment>
        <translation>Udostępnione</translation>
    </message>
    <message>
        <source>Could not share</source>
        <extracomment>Sharing state</extracomment>
        <translation>Nie udało się udostępnić</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>Sharing state: not sent yet, and safe</extracomment>
        <translation>Zapisane na tym tablecie</translation>
    </message>
    <message>
        <source>Shows what is shared, and with whom.</source>
        <extracomment>What pressing the sharing state does</extracomment>
        <translation>Pokazuje, co jest udostępnione i komu.</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many things are on this tablet only</extracomment>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>with 1 person</source>
        <translation>z 1 osobą</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>z %n osobą</numerusform>
            <numerusform>z %n osobami</numerusform>
            <numerusform>z %n osobami</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 &quot;with 4 people&quot;
----------
%1 &quot;Shared&quot;, %2 &quot;10:42, with 4 people&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Could not share: %1</source>
        <extracomment>%1 why</extracomment>
        <translation>Nie udało się udostępnić: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;Saved on this tablet&quot;, %2 &quot;3 waiting&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shared</source>
        <extracomment>Sharing state, where there is little room: others do not have it</extracomment>
        <translation type="unfinished">Nie udostępnione</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Sharing state, where there is little room: on this tablet, not sent yet</extracomment>
        <translation type="unfinished">Zapisane</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>My shift</source>
        <translation type="unfinished">Mój dyżur</translation>
    </message>
    <message>
        <source>First read what happened before you came. Touch a goal to record how it went. At the end are the things that wait for you.</source>
        <translation type="unfinished">Najpierw przeczytaj, co się stało przed twoim przyjściem. Dotknij celu, żeby zapisać, jak poszło. Na końcu są rzeczy, które na ciebie czekają.</translation>
    </message>
    <message>
        <source>What happened since my last shift. %1</source>
        <translation type="unfinished">Co się stało od mojego ostatniego dyżuru. %1</translation>
    </message>
    <message>
        <source>Opens the list. It is short enough to be read aloud.</source>
        <translation type="unfinished">Otwiera listę. Jest tak krótka, że można jej wysłuchać.</translation>
    </message>
    <message>
        <source>What happened since my last shift</source>
        <translation type="unfinished">Co się stało od mojego ostatniego dyżuru</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished">Jak poszło?</translation>
    </message>
    <message>
        <source>Worries that wait for you</source>
        <translation type="unfinished">Zmartwienia, które na ciebie czekają</translation>
    </message>
    <message>
        <source>Still to learn from: %1</source>
        <translation type="unfinished">Jeszcze do nauczenia się: %1</translation>
    </message>
    <message>
        <source>Write down a hard moment</source>
        <translation type="unfinished">Zapisz trudną chwilę</translation>
    </message>
    <message>
        <source>Show all hard moments</source>
        <translation type="unfinished">Pokaż wszystkie trudne chwile</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Proszę poczekać chwilę.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Nic nowego.</translation>
    </message>
    <message>
        <source>1 thing is new.</source>
        <translation type="unfinished">Jest 1 nowa rzecz.</translation>
    </message>
    <message>
        <source>%1 things are new.</source>
        <translation type="unfinished">Nowych rzeczy jest: %1.</translation>
    </message>
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Fetch the sound</source>
        <extracomment>A button: have a large sound sent to this tablet</extracomment>
        <translation type="unfinished">Pobierz dźwięk</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation type="unfinished">Zatrzymaj dźwięk</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation type="unfinished">Odtwórz dźwięk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound is, and how long it is: 0:12 of 0:30</extracomment>
        <translation type="unfinished">%1 z %2</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">Jest w drodze: %1 z %2 części.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">Jest w drodze.</translation>
    </message>
    <message>
        <source>This is a long sound. Touch to fetch it.</source>
        <translation type="unfinished">To długi dźwięk. Dotknij, żeby go pobrać.</translation>
    </message>
    <message>
        <source>The sound is not on this tablet yet.</source>
        <translation type="unfinished">Tego dźwięku nie ma jeszcze na tym tablecie.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished">Nic nie powiedziano.</translation>
    </message>
    <message>
        <source>This tablet cannot play this kind of sound.</source>
        <translation type="unfinished">Ten tablet nie odtwarza takiego dźwięku.</translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker.</source>
        <translation type="unfinished">Ten tablet nie ma głośnika.</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Mów</translation>
    </message>
    <message>
        <source>Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.</source>
        <translation type="unfinished">Dotknij okrągłego przycisku. Potem mów. Na końcu dotknij go jeszcze raz. Możesz tego posłuchać. Możesz mówić jeszcze raz.</translation>
    </message>
    <message>
        <source>You can speak for %1 seconds.</source>
        <translation type="unfinished">Możesz mówić tyle sekund: %1.</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation type="unfinished">Mów jeszcze raz</translation>
    </message>
    <message>
        <source>What do you say in it? You can leave this empty.</source>
        <translation type="unfinished">Co w tym mówisz? Możesz zostawić to puste.</translation>
    </message>
    <message>
        <source>It helps people who cannot hear.</source>
        <translation type="unfinished">Pomaga ludziom, którzy nie słyszą.</translation>
    </message>
    <message>
        <source>You cannot speak to this tablet.</source>
        <translation type="unfinished">Do tego tabletu nie można mówić.</translation>
    </message>
    <message>
        <source>The tablet is listening.</source>
        <translation type="unfinished">Tablet słucha.</translation>
    </message>
    <message>
        <source>Listen to what you said.</source>
        <translation type="unfinished">Posłuchaj, co mówisz.</translation>
    </message>
    <message>
        <source>Touch the button. Then speak.</source>
        <translation type="unfinished">Dotknij przycisku. Potem mów.</translation>
    </message>
    <message>
        <source>This tablet has no microphone.</source>
        <translation type="unfinished">Ten tablet nie ma mikrofonu.</translation>
    </message>
    <message>
        <source>The tablet is full.</source>
        <translation type="unfinished">Tablet jest pełny.</translation>
    </message>
    <message>
        <source>The tablet cannot listen now.</source>
        <translation type="unfinished">Tablet nie może teraz słuchać.</translation>
    </message>
    <message>
        <source>You can write it. You can draw it. You can pick a photo.</source>
        <translation type="unfinished">Możesz to napisać. Możesz to narysować. Możesz wybrać zdjęcie.</translation>
    </message>
    <message>
        <source>What you said until now is kept.</source>
        <translation type="unfinished">To, co już powiedziano, jest zachowane.</translation>
    </message>
    <message>
        <source>Maybe another app is listening. Please try again.</source>
        <translation type="unfinished">Może słucha inna aplikacja. Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The tablet heard nothing.</source>
        <translation type="unfinished">Tablet nic nie usłyszał.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>For how long somebody can still speak</extracomment>
        <translation type="unfinished">Zostało sekund: %1</translation>
    </message>
    <message>
        <source>The time is over. All that you said is kept.</source>
        <translation type="unfinished">Czas minął. Wszystko, co powiedziano, jest zachowane.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Wyrzuć to</translation>
    </message>
    <message>
        <source>What you said before is still here.</source>
        <translation type="unfinished">To, co było powiedziane wcześniej, nadal tu jest.</translation>
    </message>
    <message>
        <source>You threw it away.</source>
        <translation type="unfinished">To jest wyrzucone.</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>A button: back to where one can write, draw or pick a photo</extracomment>
        <translation type="unfinished">Inny sposób</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation>Myślimy tak. Nikt tego nie powiedział.</translation>
    </message>
    <message>
        <source>Change this</source>
        <extracomment>A button on what somebody said</extracomment>
        <translation>Zmień to</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation>%1 tak myśli</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation>%1 mówi to za: %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation>To mówi %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation>Ponieważ: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation>Zapisuje to %1</translation>
    </message>
    <message>
        <source>%1 wrote it down. %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>Zapisuje to %1. %2</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Tylko ty to widzisz</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation>Udostępnione tylko: %1</translation>
    </message>
    <message>
        <source>See both answers</source>
        <extracomment>A button: see both answers side by side</extracomment>
        <translation>Zobacz obie odpowiedzi</translation>
    </message>
    <message>
        <source>See all %1 answers</source>
        <translation>Zobacz wszystkie odpowiedzi: %1</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <extracomment>Read aloud: %1 the words of a guess</extracomment>
        <translation>Myślimy: %1</translation>
    </message>
    <message>
        <source>%1 says for %2: %3</source>
        <extracomment>Read aloud: %1 and %2 names, %3 the words</extracomment>
        <translation>%1 mówi za: %2: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>Read aloud: %1 a name, %2 the words</extracomment>
        <translation>%1 mówi: %2</translation>
    </message>
    <message>
        <source>How: %1.</source>
        <translation>Jak: %1.</translation>
    </message>
</context>
<context>
    <name>StayHerePage</name>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">Wyjdź z tego planu</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">Zostań w tym planie</translation>
    </message>
    <message>
        <source>When the tablet stays here, only this plan opens. To leave, put in your PIN.</source>
        <translation type="unfinished">Gdy tablet zostaje tutaj, otwiera się tylko ten plan. Żeby wyjść, wpisz swój PIN.</translation>
    </message>
    <message>
        <source>Show that it is you. Then the tablet opens everything again.</source>
        <translation type="unfinished">Pokaż, że to ty. Wtedy tablet znów otworzy wszystko.</translation>
    </message>
    <message>
        <source>Only this plan opens on the tablet. You cannot open anything else by mistake.</source>
        <translation type="unfinished">Na tablecie otwiera się tylko ten plan. Nie otworzysz niczego innego przez pomyłkę.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Zostań tutaj</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far one is in something of several steps</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>TabletPictures</name>
    <message>
        <source>There are no pictures on this tablet.</source>
        <translation type="unfinished">Na tym tablecie nie ma zdjęć.</translation>
    </message>
    <message>
        <source>Put pictures in the folder for pictures. Then they show here.</source>
        <translation type="unfinished">Włóż zdjęcia do folderu na zdjęcia. Wtedy pojawią się tutaj.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>These are the newest pictures.</source>
        <translation type="unfinished">To są najnowsze zdjęcia.</translation>
    </message>
</context>
<context>
    <name>TabletSession</name>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">Plan: %1</translation>
    </message>
</context>
<context>
    <name>TalkLaterPage</name>
    <message>
        <source>When do you want to talk about it?</source>
        <translation type="unfinished">Kiedy chcesz o tym porozmawiać?</translation>
    </message>
    <message>
        <source>Both answers stay safe. On that day the tablet asks you again. Others can still pick before.</source>
        <translation type="unfinished">Obie odpowiedzi zostają bezpieczne. W tym dniu tablet zapyta cię jeszcze raz. Inni mogą wybrać wcześniej.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Jutro</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished">Za 3 dni</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Za tydzień</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished">Za miesiąc</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Letters left: %1</source>
        <extracomment>Under a text box; %1 is how many letters can still be written</extracomment>
        <translation>Zostało liter: %1</translation>
    </message>
    <message>
        <source>The box is full.</source>
        <translation>Pole jest pełne.</translation>
    </message>
</context>
<context>
    <name>ToastUndo</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts the message away; what was done stays done</extracomment>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Jeszcze nic</translation>
    </message>
    <message>
        <source>1 thing is in it</source>
        <translation type="unfinished">Jest w tym 1 rzecz</translation>
    </message>
    <message>
        <source>%1 things are in it</source>
        <translation type="unfinished">Rzeczy w środku: %1</translation>
    </message>
</context>
<context>
    <name>ToolCircle</name>
    <message>
        <source>Nobody is in the circle yet.</source>
        <translation type="unfinished">W kręgu nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <source>Begin with who is closest.</source>
        <translation type="unfinished">Zacznij od osoby, która jest najbliżej.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Dodaj osobę</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>%1 Touch a card to read it whole, or to change it. Touch “Add” to say something.</source>
        <translation type="unfinished">%1 Dotknij karty, żeby przeczytać ją całą lub zmienić. Dotknij „Dodaj”, żeby coś powiedzieć.</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation type="unfinished">Odłożone.</translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Jeszcze nic</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished">Dodaj: %1</translation>
    </message>
</context>
<context>
    <name>ToolPerspectives</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Jeszcze nic</translation>
    </message>
    <message>
        <source>Begin with one thing in the day, like mornings.</source>
        <translation type="unfinished">Zacznij od jednej rzeczy w ciągu dnia, na przykład od poranków.</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation type="unfinished">Dodaj coś nowego</translation>
    </message>
</context>
<context>
    <name>ToolProfile</name>
    <message>
        <source>Call me: %1</source>
        <translation type="unfinished">Mów do mnie: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Touch here to say something.</source>
        <translation type="unfinished">Jeszcze nic. Dotknij tutaj, żeby coś powiedzieć.</translation>
    </message>
</context>
<context>
    <name>ToolTopic</name>
    <message>
        <source>%1 has not said anything yet.</source>
        <translation type="unfinished">%1 jeszcze nic nie mówi.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished">Zapytaj: %1</translation>
    </message>
    <message>
        <source>Add a view: %1</source>
        <translation type="unfinished">Dodaj, jak to widzi: %1</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">Sposoby planowania</translation>
    </message>
    <message>
        <source>Each picture is a way to think about a life together. Pick the one that helps now. Nobody needs all of them.</source>
        <translation type="unfinished">Każdy obrazek to sposób, żeby myśleć o wspólnym życiu. Wybierz ten, który teraz pomaga. Nikt nie potrzebuje wszystkich.</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>What was done is missing</source>
        <translation>Brakuje, co zrobiono</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>Brakuje, ile tego było</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>Brakuje, jak dobrze było</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>The three corners of a record, read aloud</extracomment>
        <translation>%1. %2. %3.</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Keep all</source>
        <extracomment>A button: keep every answer</extracomment>
        <translation>Zachowaj wszystkie</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj obie</translation>
    </message>
    <message>
        <source>Talk about it later</source>
        <extracomment>A button: choose nothing now</extracomment>
        <translation>Porozmawiaj o tym później</translation>
    </message>
    <message>
        <source>There are %1 answers. All of them are safe.</source>
        <translation>Liczba odpowiedzi: %1. Wszystkie są bezpieczne.</translation>
    </message>
    <message>
        <source>There are two answers. Both are safe.</source>
        <translation>Są dwie odpowiedzi. Obie są bezpieczne.</translation>
    </message>
    <message>
        <source>%1 kept all.</source>
        <translation>%1 zachowuje wszystkie.</translation>
    </message>
    <message>
        <source>%1 kept both.</source>
        <translation>%1 zachowuje obie.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished">Witaj, %1</translation>
    </message>
    <message>
        <source>Touch your pictures in your order. Then touch “Done”. You can try as often as you like. If you forgot them, touch “I forgot”.</source>
        <translation type="unfinished">Dotknij swoich obrazków w swojej kolejności. Potem dotknij „Gotowe”. Możesz próbować tak często, jak chcesz. Jeśli nie pamiętasz obrazków, dotknij „Nie pamiętam”.</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, touch “I forgot”.</source>
        <translation type="unfinished">Wpisz swój PIN. Potem dotknij „Gotowe”. Możesz próbować tak często, jak chcesz. Jeśli nie pamiętasz PIN-u, dotknij „Nie pamiętam”.</translation>
    </message>
    <message>
        <source>Touch your pictures</source>
        <translation type="unfinished">Dotknij swoich obrazków</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation type="unfinished">Wpisz swój PIN</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation type="unfinished">Użyj mojego PIN-u</translation>
    </message>
    <message>
        <source>Use my pictures</source>
        <translation type="unfinished">Użyj moich obrazków</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">Nie pamiętam</translation>
    </message>
</context>
<context>
    <name>UnlockingPage</name>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">Jak odblokowuję</translation>
    </message>
    <message>
        <source>You can unlock with a PIN, with pictures, or with both. A paper helps on the day you forget.</source>
        <translation type="unfinished">Możesz odblokowywać PIN-em, obrazkami lub jednym i drugim. Kartka pomoże, gdy nie będziesz pamiętać.</translation>
    </message>
    <message>
        <source>You have no paper yet.</source>
        <translation type="unfinished">Nie masz jeszcze kartki.</translation>
    </message>
    <message>
        <source>If you forget your PIN or your pictures, nobody can open your words. A paper with a code can.</source>
        <translation type="unfinished">Jeśli nie pamiętasz PIN-u lub obrazków, nikt nie może otworzyć twoich słów. Może to zrobić kartka z kodem.</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished">Zrób kartkę</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation type="unfinished">Nowy PIN</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation type="unfinished">Dodaj PIN</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation type="unfinished">Nowe obrazki</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished">Dodaj obrazki</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation type="unfinished">Nowa kartka</translation>
    </message>
    <message>
        <source>My photo</source>
        <translation type="unfinished">Moje zdjęcie</translation>
    </message>
    <message>
        <source>Everybody with this tablet sees it.</source>
        <translation type="unfinished">Widzi je każdy, kto ma ten tablet.</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>What you wrote is safe on this tablet.</source>
        <translation>To, co piszesz, jest bezpieczne na tym tablecie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>You do not need to do anything. The tablet tries again.</source>
        <translation>Nie musisz nic robić. Tablet spróbuje jeszcze raz.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>Poproś o nowe osobę, która cię zaprasza.</translation>
    </message>
    <message>
        <source>Show this page to the person who looks after the tablets.</source>
        <translation>Pokaż tę stronę osobie, która dba o tablety.</translation>
    </message>
    <message>
        <source>Ask for the newest version of this app.</source>
        <translation>Poproś o najnowszą wersję tej aplikacji.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>To się nie udało</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Coś jest nie tak, jak powinno.</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again.</source>
        <translation>Popatrz, co jest napisane, i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This app does not know that yet</source>
        <translation>Ta aplikacja jeszcze tego nie zna</translation>
    </message>
    <message>
        <source>This app does not know that question yet</source>
        <translation>Ta aplikacja nie zna jeszcze tego pytania</translation>
    </message>
    <message>
        <source>That answer does not fit the question</source>
        <translation>Ta odpowiedź nie pasuje do pytania</translation>
    </message>
    <message>
        <source>Please give another answer.</source>
        <translation>Podaj inną odpowiedź.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>To jest za długie</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>Twoje słowa nadal tu są.</translation>
    </message>
    <message>
        <source>Make it shorter, or say it in two parts.</source>
        <translation>Skróć to albo powiedz w dwóch częściach.</translation>
    </message>
    <message>
        <source>That number is too big or too small</source>
        <translation>Ta liczba jest za duża albo za mała</translation>
    </message>
    <message>
        <source>Please pick another number.</source>
        <translation>Wybierz inną liczbę.</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Brakuje jednej odpowiedzi</translation>
    </message>
    <message>
        <source>Your other answers are still here.</source>
        <translation>Twoje inne odpowiedzi nadal tu są.</translation>
    </message>
    <message>
        <source>Go back and answer it.</source>
        <translation>Wróć i odpowiedz.</translation>
    </message>
    <message>
        <source>That is not here any more</source>
        <translation>Tego już tu nie ma</translation>
    </message>
    <message>
        <source>Somebody may have put it away.</source>
        <translation>Może ktoś to odłożył.</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>Wróć i popatrz jeszcze raz.</translation>
    </message>
    <message>
        <source>There is more than one of these</source>
        <translation>Jest ich więcej niż jeden</translation>
    </message>
    <message>
        <source>Please pick one of them.</source>
        <translation>Wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>To już tam jest</translation>
    </message>
    <message>
        <source>Somebody answered this before.</source>
        <translation>Ktoś już na to odpowiedział.</translation>
    </message>
    <message>
        <source>Change that answer, or use another name.</source>
        <translation>Zmień tamtą odpowiedź albo użyj innej nazwy.</translation>
    </message>
    <message>
        <source>This file is not what it should be</source>
        <translation>Ten plik nie jest taki, jak powinien</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Nic z niego nie wzięto.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Nie można otworzyć pliku</translation>
    </message>
    <message>
        <source>There is only one answer now</source>
        <translation>Teraz jest tylko jedna odpowiedź</translation>
    </message>
    <message>
        <source>Somebody may have picked it already.</source>
        <translation>Może ktoś już wybrał.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>Nie musisz nic robić.</translation>
    </message>
    <message>
        <source>That is not the right PIN</source>
        <translation>To nie jest właściwy PIN</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Try again. You can try as often as you like.</source>
        <translation>Spróbuj jeszcze raz. Możesz próbować, ile chcesz razy.</translation>
    </message>
    <message>
        <source>That person does not use this tablet</source>
        <translation>Ta osoba nie używa tego tabletu</translation>
    </message>
    <message>
        <source>Pick a face, or add yourself.</source>
        <translation>Wybierz twarz albo dodaj siebie.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>To zaproszenie nie działa</translation>
    </message>
    <message>
        <source>Maybe a part of it is missing.</source>
        <translation>Może brakuje jego części.</translation>
    </message>
    <message>
        <source>Copy all of it, or ask for a new one.</source>
        <translation>Skopiuj całe albo poproś o nowe.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>To zaproszenie jest za stare</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>To zaproszenie zostało już użyte</translation>
    </message>
    <message>
        <source>You are not in this plan now</source>
        <translation>Nie jesteś teraz w tym planie</translation>
    </message>
    <message>
        <source>Ask somebody in the plan to invite you.</source>
        <translation>Poproś kogoś z planu o zaproszenie.</translation>
    </message>
    <message>
        <source>You cannot do this</source>
        <translation>Nie możesz tego zrobić</translation>
    </message>
    <message>
        <source>Ask the person whose plan it is.</source>
        <translation>Zapytaj osobę, której jest ten plan.</translation>
    </message>
    <message>
        <source>This is not shared with you</source>
        <translation>To nie jest ci udostępnione</translation>
    </message>
    <message>
        <source>Somebody keeps it for themselves.</source>
        <translation>Ktoś zachowuje to dla siebie.</translation>
    </message>
    <message>
        <source>Ask the person who wrote it.</source>
        <translation>Zapytaj osobę, która to napisała.</translation>
    </message>
    <message>
        <source>This is not shared with you any more</source>
        <translation>To już nie jest ci udostępnione</translation>
    </message>
    <message>
        <source>What you wrote is kept on this tablet.</source>
        <translation>To, co piszesz, zostaje na tym tablecie.</translation>
    </message>
    <message>
        <source>You can save it. Or ask them to invite you again.</source>
        <translation>Możesz to zapisać. Albo poproś o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Your plan is open in another program</source>
        <translation>Twój plan jest otwarty w innym programie</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Zamknij tamten program i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>A newer app wrote this plan</source>
        <translation>Ten plan jest z nowszej aplikacji</translation>
    </message>
    <message>
        <source>Something on this tablet is damaged</source>
        <translation>Coś na tym tablecie jest uszkodzone</translation>
    </message>
    <message>
        <source>What was shared is safe and can come back.</source>
        <translation>To, co było udostępnione, jest bezpieczne i może wrócić.</translation>
    </message>
    <message>
        <source>This tablet is full</source>
        <translation>Ten tablet jest pełny</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Delete some photos or films, then try again.</source>
        <translation>Usuń kilka zdjęć lub filmów i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This tablet cannot save just now</source>
        <translation>Ten tablet nie może teraz zapisywać</translation>
    </message>
    <message>
        <source>You can still read everything.</source>
        <translation>Nadal możesz wszystko czytać.</translation>
    </message>
    <message>
        <source>What was before is not on this tablet yet</source>
        <translation>Tego, co było wcześniej, nie ma jeszcze na tym tablecie</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>Przyjdzie, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>This photo or sound is not on this tablet yet</source>
        <translation>Tego zdjęcia lub dźwięku nie ma jeszcze na tym tablecie</translation>
    </message>
    <message>
        <source>This tablet could not save that</source>
        <translation>Ten tablet nie mógł tego zapisać</translation>
    </message>
    <message>
        <source>Your words are still on this page.</source>
        <translation>Twoje słowa nadal są na tej stronie.</translation>
    </message>
    <message>
        <source>This plan is not where it is shared</source>
        <translation>Tego planu nie ma tam, gdzie się go udostępnia</translation>
    </message>
    <message>
        <source>Ask the person who made the plan to share it again.</source>
        <translation>Poproś osobę, która zrobiła plan, żeby znów go udostępniła.</translation>
    </message>
    <message>
        <source>No connection just now</source>
        <translation>Teraz nie ma połączenia</translation>
    </message>
    <message>
        <source>It is sent when there is a connection.</source>
        <translation>Zostanie wysłane, gdy będzie połączenie.</translation>
    </message>
    <message>
        <source>This is not where the plan is shared</source>
        <translation>To nie jest miejsce, gdzie udostępnia się ten plan</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>This app is too old, or too new</source>
        <translation>Ta aplikacja jest za stara albo za nowa</translation>
    </message>
    <message>
        <source>It could not be shared</source>
        <translation>Nie dało się tego udostępnić</translation>
    </message>
    <message>
        <source>Many people share just now</source>
        <translation>Teraz udostępnia wielu ludzi</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nikt nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>The connection stopped</source>
        <translation>Połączenie się urwało</translation>
    </message>
    <message>
        <source>Another program is in the way</source>
        <translation>Przeszkadza inny program</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation>Ten plan jest tylko na tym tablecie</translation>
    </message>
    <message>
        <source>Ask the person who looks after the tablets to share it.</source>
        <translation>Poproś osobę, która dba o tablety, żeby go udostępniła.</translation>
    </message>
    <message>
        <source>We do not know who is answering</source>
        <translation>Nie wiemy, kto odpowiada</translation>
    </message>
    <message>
        <source>There is no more room to share this plan</source>
        <translation>Nie ma już miejsca, żeby udostępnić ten plan</translation>
    </message>
    <message>
        <source>We did not understand what came</source>
        <translation>Nie rozumiemy tego, co przyszło</translation>
    </message>
    <message>
        <source>Something came that is not real</source>
        <translation>Przyszło coś nieprawdziwego</translation>
    </message>
    <message>
        <source>The tablet did not take it in.</source>
        <translation>Tablet tego nie przyjął.</translation>
    </message>
    <message>
        <source>A piece is missing in what came</source>
        <translation>W tym, co przyszło, brakuje kawałka</translation>
    </message>
    <message>
        <source>This tablet cannot open something yet</source>
        <translation>Ten tablet nie może jeszcze czegoś otworzyć</translation>
    </message>
    <message>
        <source>It has no key for it.</source>
        <translation>Nie ma do tego klucza.</translation>
    </message>
    <message>
        <source>Share again. If it stays, ask the person who wrote it.</source>
        <translation>Udostępnij jeszcze raz. Jeśli to nie pomoże, zapytaj osobę, która to napisała.</translation>
    </message>
    <message>
        <source>Somebody who is not in the plan sent this</source>
        <translation>To wysłał ktoś, kogo nie ma w planie</translation>
    </message>
    <message>
        <source>Two tablets write as one</source>
        <translation>Dwa tablety piszą jak jeden</translation>
    </message>
    <message>
        <source>Ask for an invitation for this tablet.</source>
        <translation>Poproś o zaproszenie dla tego tabletu.</translation>
    </message>
    <message>
        <source>That is too much at once</source>
        <translation>To za dużo na raz</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Zmniejsz to i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Zostało zatrzymane</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Zacznij jeszcze raz, kiedy chcesz.</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Coś poszło źle w aplikacji</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a name, %2 a time, %3 what they said</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>The reader&apos;s own answer; %1 is their name</extracomment>
        <translation>%1 (ty)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>A button; %1 is the name of who said it</extracomment>
        <translation>Zachowaj moje</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Zachowaj: %1</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two answers in %1 places</source>
        <translation>Dwie odpowiedzi w %1 miejscach</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dwie odpowiedzi</translation>
    </message>
    <message>
        <source>Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.</source>
        <translation>Dwie osoby odpowiedziały w tym samym czasie. Obie odpowiedzi są bezpieczne. Wybierz jedną, zachowaj obie albo najpierw o tym porozmawiaj.</translation>
    </message>
    <message>
        <source>There is nothing to pick now.</source>
        <translation>Teraz nie ma nic do wyboru.</translation>
    </message>
    <message>
        <source>You want to talk about it. The day: %1</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished">Chcesz o tym porozmawiać. Dzień: %1</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Pass the tablet on</source>
        <translation type="unfinished">Podaj tablet dalej</translation>
    </message>
    <message>
        <source>Give the tablet to the next person. That person touches their own picture. Nobody else looks.</source>
        <translation type="unfinished">Daj tablet następnej osobie. Ta osoba dotyka swojego obrazka. Nikt inny nie patrzy.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is in the box.</source>
        <translation type="unfinished">Dziękujemy. Twój głos jest w urnie.</translation>
    </message>
    <message>
        <source>Now pass the tablet to the next person.</source>
        <translation type="unfinished">Teraz podaj tablet następnej osobie.</translation>
    </message>
    <message>
        <source>Who votes now? Touch your picture.</source>
        <translation type="unfinished">Kto teraz głosuje? Dotknij swojego obrazka.</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation type="unfinished">Wszyscy już głosowali.</translation>
    </message>
    <message>
        <source>Touch “Stop voting here” to count.</source>
        <translation type="unfinished">Dotknij „Skończ głosować tutaj”, żeby policzyć.</translation>
    </message>
    <message>
        <source>1 person has voted.</source>
        <translation type="unfinished">Oddano 1 głos.</translation>
    </message>
    <message>
        <source>%1 people have voted.</source>
        <translation type="unfinished">Oddanych głosów: %1.</translation>
    </message>
    <message>
        <source>Stop voting here</source>
        <translation type="unfinished">Skończ głosować tutaj</translation>
    </message>
</context>
<context>
    <name>VoteStartPage</name>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">Głosuj tajnie</translation>
    </message>
    <message>
        <source>Nobody can see what you vote. The count comes when all tablets are finished. Small groups see no numbers.</source>
        <translation type="unfinished">Nikt nie widzi, jak głosujesz. Wynik przyjdzie, gdy skończą wszystkie tablety. Małe grupy nie widzą liczb.</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">Czy pytamy o to radę?</translation>
    </message>
    <message>
        <source>Your vote is secret</source>
        <translation type="unfinished">Twój głos jest tajny</translation>
    </message>
    <message>
        <source>The tablet goes from person to person. It shows who has voted. It never shows what they said.</source>
        <translation type="unfinished">Tablet idzie od osoby do osoby. Pokazuje, kto już oddał głos. Nigdy nie pokazuje, co kto powiedział.</translation>
    </message>
    <message>
        <source>Do other tablets go round too?</source>
        <translation type="unfinished">Czy krążą też inne tablety?</translation>
    </message>
    <message>
        <source>The tablet of %1</source>
        <translation type="unfinished">Tablet: %1</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation type="unfinished">Zacznij głosowanie</translation>
    </message>
</context>
<context>
    <name>VoteTile</name>
    <message>
        <source>1 person has voted. It is not counted yet.</source>
        <translation type="unfinished">Oddano 1 głos. Jeszcze go nie policzono.</translation>
    </message>
    <message>
        <source>%1 people have voted. It is not counted yet.</source>
        <translation type="unfinished">Oddanych głosów: %1. Jeszcze ich nie policzono.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>We wait for this answer.</source>
        <translation type="unfinished">Czekamy na tę odpowiedź.</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a day: &quot;tomorrow, Tuesday 24 November&quot;</extracomment>
        <translation type="unfinished">jutro, %1</translation>
    </message>
    <message>
        <source>Written down later: %1</source>
        <translation type="unfinished">Zapisane później: %1</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kim jesteś?</translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet.</source>
        <translation>Nikt jeszcze nie używa tego tabletu.</translation>
    </message>
    <message>
        <source>Add yourself to begin.</source>
        <translation>Dodaj siebie, żeby zacząć.</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>Dodaj mnie</translation>
    </message>
    <message>
        <source>Touch your face. Then unlock the tablet. If your face is not here, touch “Add me”.</source>
        <translation type="unfinished">Dotknij swojej twarzy. Potem odblokuj tablet. Jeśli nie ma tu twojej twarzy, dotknij „Dodaj mnie”.</translation>
    </message>
</context>
<context>
    <name>WhoSaidPage</name>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">Kto co powiedział</translation>
    </message>
    <message>
        <source>Each person has a colour and a line of their own. Below you see when they said it, and how. You can also see what somebody took out.</source>
        <translation type="unfinished">Każda osoba ma swój kolor i swoją linię. Poniżej widać, kiedy i jak to powiedziano. Możesz też zobaczyć, co ktoś usunął.</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation type="unfinished">Nikt tu jeszcze nie napisał.</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation type="unfinished">Kawałek po kawałku</translation>
    </message>
    <message>
        <source>Hide what somebody took out</source>
        <translation type="unfinished">Ukryj to, co ktoś usunął</translation>
    </message>
    <message>
        <source>Show what somebody took out</source>
        <translation type="unfinished">Pokaż, co ktoś usunął</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>WhoseText</name>
    <message>
        <source>%1:</source>
        <extracomment>%1 a name; what they wrote follows</extracomment>
        <translation type="unfinished">%1:</translation>
    </message>
</context>
<context>
    <name>WriteTogetherPage</name>
    <message>
        <source>Write what you want to say. It is saved while you write. Others can write at the same time. “Who said what” shows whose words they are.</source>
        <translation type="unfinished">Napisz, co chcesz powiedzieć. Zapisuje się, gdy piszesz. Inni mogą pisać w tym samym czasie. „Kto co powiedział” pokazuje, czyje to słowa.</translation>
    </message>
    <message>
        <source>Write here together</source>
        <translation type="unfinished">Piszcie tu razem</translation>
    </message>
    <message>
        <source>Your words are still in the box. Write on to try again.</source>
        <translation type="unfinished">Twoje słowa są jeszcze w polu. Pisz dalej, żeby spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Whose words do you write?</source>
        <translation type="unfinished">Czyje słowa piszesz?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Moje własne słowa</translation>
    </message>
    <message>
        <source>%1 says it</source>
        <translation type="unfinished">Mówi to %1</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation type="unfinished">Jak to powiedziano?</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">Kto co powiedział</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>You are writing …</source>
        <translation type="unfinished">Piszesz …</translation>
    </message>
    <message>
        <source>All of it is saved.</source>
        <translation type="unfinished">Wszystko jest zapisane.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 a time</extracomment>
        <translation type="unfinished">Zapisane. %1</translation>
    </message>
</context>
<context>
    <name>WrittenPageRow</name>
    <message>
        <source>%1. %2 wrote last. %3</source>
        <translation type="unfinished">%1. Ostatni wpis: %2. %3</translation>
    </message>
    <message>
        <source>Opens the page.</source>
        <translation type="unfinished">Otwiera stronę.</translation>
    </message>
    <message>
        <source>%1 wrote last. %2</source>
        <translation type="unfinished">Ostatni wpis: %1. %2</translation>
    </message>
</context>
<context>
    <name>WrittenPagesPage</name>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">Strony, które piszemy razem</translation>
    </message>
    <message>
        <source>Everybody in the plan can write on these pages. You can write at the same time. Each one’s words stay their own.</source>
        <translation type="unfinished">Na tych stronach może pisać każdy w planie. Możecie pisać w tym samym czasie. Słowa każdej osoby zostają jej własne.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation type="unfinished">Nie ma jeszcze stron.</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation type="unfinished">Zacznij nową stronę</translation>
    </message>
</context>
<context>
    <name>alongside::bridge</name>
    <message>
        <source>This changed. What exactly is not on this tablet.</source>
        <translation type="unfinished">To się zmieniło. Tego, co dokładnie, nie ma na tym tablecie.</translation>
    </message>
    <message>
        <source>This is new since then.</source>
        <translation type="unfinished">To jest nowe od tamtej pory.</translation>
    </message>
    <message>
        <source>Somebody put this away since then.</source>
        <translation type="unfinished">Ktoś odłożył to od tamtej pory.</translation>
    </message>
    <message>
        <source>This changed since then.</source>
        <translation type="unfinished">To zmieniło się od tamtej pory.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>Everybody said yes to these words.</source>
        <translation type="unfinished">Wszyscy powiedzieli „tak” na te słowa.</translation>
    </message>
    <message>
        <source>We wait for %1.</source>
        <extracomment>Names of those who have not answered</extracomment>
        <translation type="unfinished">Czekamy na: %1.</translation>
    </message>
    <message>
        <source>Everybody answered. Not everybody said yes. Talk about it.</source>
        <translation type="unfinished">Wszyscy odpowiedzieli. Nie wszyscy powiedzieli „tak”. Porozmawiajcie o tym.</translation>
    </message>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">Komuś coś się stało.</translation>
    </message>
    <message>
        <source>Nobody has written down yet what we learned.</source>
        <translation type="unfinished">Nikt jeszcze nie zapisał, czego się uczymy.</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">Uczymy się: %1</translation>
    </message>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">%1 się martwi: %2</translation>
    </message>
    <message>
        <source>%1 is to reply by %2.</source>
        <translation type="unfinished">%1 ma odpowiedzieć do: %2.</translation>
    </message>
    <message>
        <source>%1 replied to a worry: %2</source>
        <translation type="unfinished">%1 odpowiada na zmartwienie: %2</translation>
    </message>
    <message>
        <source>It is OK now.</source>
        <translation type="unfinished">Teraz jest OK.</translation>
    </message>
    <message>
        <source>It is not OK yet: %1</source>
        <translation type="unfinished">Jeszcze nie jest OK: %1</translation>
    </message>
    <message>
        <source>%1. %2 wrote: %3</source>
        <translation type="unfinished">%1. %2 pisze: %3</translation>
    </message>
    <message>
        <source>%1 wrote something. %2: %3</source>
        <translation type="unfinished">%1 pisze coś. %2: %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation type="unfinished">%1 ma to od: %2.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <extracomment>Who does not have it yet</extracomment>
        <translation type="unfinished">Jeszcze nie: %1.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Ta osoba</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Nikt nie zapytał: %1.</translation>
    </message>
    <message>
        <source>%1 did not want to say.</source>
        <translation type="unfinished">%1 nie chce mówić.</translation>
    </message>
    <message>
        <source>Nobody knows yet how to ask %1.</source>
        <translation type="unfinished">Nikt jeszcze nie wie, jak pytać: %1.</translation>
    </message>
    <message>
        <source>There was no hard moment.</source>
        <translation type="unfinished">Nie było trudnej chwili.</translation>
    </message>
    <message>
        <source>There was 1 hard moment.</source>
        <translation type="unfinished">Była 1 trudna chwila.</translation>
    </message>
    <message>
        <source>There were %1 hard moments.</source>
        <translation type="unfinished">Trudnych chwil było: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much it was, and how good</extracomment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>A stretch of months: &quot;January to March 2024&quot;</extracomment>
        <translation type="unfinished">%1 – %2 %3</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">Nie zapisano żadnej trudnej chwili.</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished">Cały rok %1</translation>
    </message>
    <message>
        <source>%1 is not over yet. So far: %2</source>
        <translation type="unfinished">%1 jeszcze trwa. Do tej pory: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>1 time is written down.</source>
        <translation type="unfinished">Zapisano 1 raz.</translation>
    </message>
    <message>
        <source>%1 times are written down.</source>
        <translation type="unfinished">Ile razy zapisano: %1.</translation>
    </message>
    <message>
        <source>In 1 of them something is missing.</source>
        <translation type="unfinished">W 1 z nich czegoś brakuje.</translation>
    </message>
    <message>
        <source>In %1 of them something is missing.</source>
        <translation type="unfinished">W tylu z nich czegoś brakuje: %1.</translation>
    </message>
    <message>
        <source>None of them tells the whole story.</source>
        <translation type="unfinished">Żaden z nich nie opowiada całej historii.</translation>
    </message>
    <message>
        <source>The first whole time, %1: %2.</source>
        <translation type="unfinished">Pierwszy cały raz, %1: %2.</translation>
    </message>
    <message>
        <source>The last whole time, %1: %2.</source>
        <translation type="unfinished">Ostatni cały raz, %1: %2.</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation type="unfinished">co zrobiono</translation>
    </message>
    <message>
        <source>how much</source>
        <translation type="unfinished">ile</translation>
    </message>
    <message>
        <source>how good</source>
        <translation type="unfinished">jak dobrze</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished">Brakuje: %1</translation>
    </message>
</context>
</TS>
