<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>AccessLayer</name>
    <message>
        <source>Press your switch to go on.</source>
        <extracomment>After the frame went round once and nobody pressed</extracomment>
        <translation>Pwyswch eich swits i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>AddEventPage</name>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">Rhywbeth a newidiodd</translation>
    </message>
    <message>
        <source>Write what changed, like: I moved in. Then pick the day. It shows beside the hard moments.</source>
        <translation type="unfinished">Ysgrifennwch beth newidiodd, fel: Symudais i mewn. Yna dewiswch y diwrnod. Mae&apos;n dangos wrth ochr yr adegau anodd.</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished">Beth newidiodd?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Pryd oedd e?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ddoe</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished">Wythnos yn ôl</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished">Mis yn ôl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>AddGoalPage</name>
    <message>
        <source>A new goal</source>
        <translation>Nod newydd</translation>
    </message>
    <message>
        <source>Say what you want in your own words. One goal at a time.</source>
        <translation>Dywedwch beth ydych chi eisiau yn eich geiriau eich hun. Un nod ar y tro.</translation>
    </message>
    <message>
        <source>What do I want?</source>
        <translation>Beth ydw i eisiau?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Beth mae %1 eisiau?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation>Pam? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>AddMePage</name>
    <message>
        <source>It is my plan</source>
        <translation>Fy nghynllun i ydyw</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Beth yw eich enw?</translation>
    </message>
    <message>
        <source>Who are you in the plan?</source>
        <translation>Pwy ydych chi yn y cynllun?</translation>
    </message>
    <message>
        <source>Pick a PIN</source>
        <translation>Dewiswch PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Yr un PIN eto</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation>Dim ond chi ddylai wybod eich PIN. Mae ynddo o leiaf 4 rhif. Mae&apos;n cadw eich geiriau&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>How will you unlock the tablet?</source>
        <translation type="unfinished">Sut byddwch chi&apos;n datgloi&apos;r llechen?</translation>
    </message>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">Dewiswch eich lluniau</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">Dim ond chi ddylai wybod eich lluniau. Cyffyrddwch o leiaf bedwar, mewn trefn y byddwch yn ei chofio. Maen nhw&apos;n cadw eich geiriau&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">Gyda lluniau</translation>
    </message>
    <message>
        <source>Touch your own pictures in your order.</source>
        <translation type="unfinished">Cyffyrddwch eich lluniau eich hun yn eich trefn chi.</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation type="unfinished">Gyda PIN</translation>
    </message>
    <message>
        <source>Put in numbers that only you know.</source>
        <translation type="unfinished">Rhowch rifau i mewn y mae dim ond chi&apos;n eu gwybod.</translation>
    </message>
</context>
<context>
    <name>AddMediaPage</name>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished">Beth ydych chi am ei ychwanegu?</translation>
    </message>
    <message>
        <source>Do you want to add more?</source>
        <translation type="unfinished">Ydych chi am ychwanegu mwy?</translation>
    </message>
    <message>
        <source>You can add a sound, a photo or a drawing. All who can read the words can see it.</source>
        <translation type="unfinished">Gallwch ychwanegu sain, llun neu ddarlun. Gall pawb sy&apos;n gallu darllen y geiriau ei weld.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>AddVoice</name>
    <message>
        <source>Say it with your voice</source>
        <translation type="unfinished">Ei ddweud â&apos;ch llais</translation>
    </message>
    <message>
        <source>You can leave this out. The tablet can read the words.</source>
        <translation type="unfinished">Gallwch adael hwn allan. Gall y dabled ddarllen y geiriau.</translation>
    </message>
</context>
<context>
    <name>AgreeAnswerPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>What does %1 say to these words?</source>
        <translation type="unfinished">Beth mae %1 yn ei ddweud am y geiriau hyn?</translation>
    </message>
    <message>
        <source>What do you say to these words?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei ddweud am y geiriau hyn?</translation>
    </message>
    <message>
        <source>There is no wrong answer. If you say no, we talk about it.</source>
        <translation type="unfinished">Does dim ateb anghywir. Os dywedwch na, byddwn yn siarad amdano.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation type="unfinished">Ie, gyda newidiadau</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>AgreeWhoPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation type="unfinished">Ateb pwy yw hwn?</translation>
    </message>
    <message>
        <source>Each one answers for themselves. If you write down what somebody else says, touch their face.</source>
        <translation type="unfinished">Mae pob un yn ateb drosto&apos;i hun. Os ydych yn ysgrifennu beth mae rhywun arall yn ei ddweud, cyffyrddwch ei wyneb.</translation>
    </message>
    <message>
        <source>%1’s own answer</source>
        <translation type="unfinished">Ateb %1 ei hun</translation>
    </message>
    <message>
        <source>You write down what %1 says.</source>
        <translation type="unfinished">Chi sy&apos;n ysgrifennu beth mae %1 yn ei ddweud.</translation>
    </message>
    <message>
        <source>My own answer</source>
        <translation type="unfinished">Fy ateb fy hun</translation>
    </message>
</context>
<context>
    <name>AgreeWhyPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Is there something to add?</source>
        <translation type="unfinished">Oes rhywbeth i&apos;w ychwanegu?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished">Beth ddylai fod yn wahanol?</translation>
    </message>
    <message>
        <source>You do not have to say why. It helps others to know what to change.</source>
        <translation type="unfinished">Nid oes rhaid i chi ddweud pam. Mae&apos;n helpu eraill i wybod beth i&apos;w newid.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <translation type="unfinished">Sut dywedodd %1 hyn?</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <translation type="unfinished">Sut dywedoch chi hyn?</translation>
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
        <translation type="unfinished">Mae&apos;r ateb hwn i eiriau cynharach.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Each one answers for themselves. No answer counts more than another. If the words change, we ask again.</source>
        <translation type="unfinished">Mae pob un yn ateb drosto&apos;i hun. Nid oes un ateb yn cyfrif mwy nag un arall. Os bydd y geiriau&apos;n newid, byddwn yn gofyn eto.</translation>
    </message>
    <message>
        <source>We go on when all have said yes.</source>
        <translation type="unfinished">Awn ymlaen pan fydd pawb wedi dweud ie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
</context>
<context>
    <name>AmountDial</name>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>On a button that makes an amount smaller</extracomment>
        <translation>Llai</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>On a button that makes an amount bigger</extracomment>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Nobody has said yet.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>Does neb wedi dweud eto.</translation>
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
        <translation type="unfinished">Ie neu na?</translation>
    </message>
    <message>
        <source>If you say yes, the new words come in place of the old ones. If you say no, nothing changes. You can say why.</source>
        <translation type="unfinished">Os dywedwch ie, daw&apos;r geiriau newydd yn lle&apos;r hen rai. Os dywedwch na, does dim yn newid. Gallwch ddweud pam.</translation>
    </message>
    <message>
        <source>%1 would like it to be like this:</source>
        <translation type="unfinished">Hoffai %1 iddo fod fel hyn:</translation>
    </message>
    <message>
        <source>Yes, take the new words</source>
        <translation type="unfinished">Ie, cymryd y geiriau newydd</translation>
    </message>
    <message>
        <source>No, keep the words</source>
        <translation type="unfinished">Na, cadw&apos;r geiriau</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Pam? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Sut dywedodd %1 hyn?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 thinks so, because: %2</source>
        <translation>Mae %1 yn meddwl hynny, achos: %2</translation>
    </message>
    <message>
        <source>%1 says it for the person</source>
        <translation>Mae %1 yn ei ddweud dros y person</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <translation>Mae %1 yn ei ddweud dros %2</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>Geiriau %1 ei hun</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Only %1 looks now</source>
        <translation type="unfinished">Dim ond %1 sy&apos;n edrych nawr</translation>
    </message>
    <message>
        <source>Touch what you think. Then touch “Put it in the box”. Nobody can see it after that.</source>
        <translation type="unfinished">Cyffyrddwch beth ydych chi&apos;n ei feddwl. Yna cyffyrddwch “Rhoi yn y bocs”. Ni all neb ei weld ar ôl hynny.</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">Ydyn ni&apos;n gofyn hyn i&apos;r bwrdd?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>This vote is not in the box</source>
        <translation type="unfinished">Nid yw&apos;r bleidlais hon yn y bocs</translation>
    </message>
    <message>
        <source>%1 may have voted before. The first vote counts.</source>
        <translation type="unfinished">Efallai bod %1 wedi pleidleisio o&apos;r blaen. Y bleidlais gyntaf sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation type="unfinished">Rhoi yn y bocs</translation>
    </message>
</context>
<context>
    <name>BeginPlanPage</name>
    <message>
        <source>Whose plan is it?</source>
        <translation type="unfinished">Cynllun pwy yw hwn?</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished">Cynllun newydd</translation>
    </message>
    <message>
        <source>A plan is about one person. It starts here on this tablet. You can ask others in later.</source>
        <translation type="unfinished">Mae cynllun am un person. Mae&apos;n dechrau yma ar y llechen hon. Gallwch wahodd eraill wedyn.</translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation type="unfinished">Fy nghynllun fy hun</translation>
    </message>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">Cynllun %1</translation>
    </message>
    <message>
        <source>A plan with somebody else</source>
        <translation type="unfinished">Cynllun gyda rhywun arall</translation>
    </message>
    <message>
        <source>It is their plan. You help.</source>
        <translation type="unfinished">Eu cynllun nhw ydyw. Chi sy&apos;n helpu.</translation>
    </message>
    <message>
        <source>The name of the person whose plan it is</source>
        <translation type="unfinished">Enw&apos;r person sydd piau&apos;r cynllun</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished">Dechrau&apos;r cynllun</translation>
    </message>
</context>
<context>
    <name>BoardHomePage</name>
    <message>
        <source>Groups ask you questions here. Each one has a day for the answer. Late ones come first. They stay until you answer.</source>
        <translation type="unfinished">Mae grwpiau&apos;n gofyn cwestiynau i chi yma. Mae diwrnod ateb i bob un. Daw&apos;r rhai hwyr yn gyntaf. Maen nhw&apos;n aros nes i chi ateb.</translation>
    </message>
    <message>
        <source>The board is on its way.</source>
        <translation type="unfinished">Mae&apos;r bwrdd ar ei ffordd.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">Mae&apos;n dod pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>Questions that wait for your answer</source>
        <translation type="unfinished">Cwestiynau sy&apos;n aros am eich ateb</translation>
    </message>
    <message>
        <source>You answered. The group reads it now.</source>
        <translation type="unfinished">Rydych wedi ateb. Mae&apos;r grŵp yn ei ddarllen nawr.</translation>
    </message>
    <message>
        <source>They said, we did</source>
        <translation type="unfinished">Dywedon nhw, gwnaethon ni</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation type="unfinished">Does dim cwestiwn yn aros amdanoch.</translation>
    </message>
    <message>
        <source>Groups can send you questions.</source>
        <translation type="unfinished">Gall grwpiau anfon cwestiynau atoch.</translation>
    </message>
    <message>
        <source>Who is on the board</source>
        <translation type="unfinished">Pwy sydd ar y bwrdd</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">Cloi&apos;r llechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>BoardReplyPage</name>
    <message>
        <source>Answer the group</source>
        <translation type="unfinished">Ateb y grŵp</translation>
    </message>
    <message>
        <source>Use short words. Say one thing in each sentence. Say what you will do, and when.</source>
        <translation type="unfinished">Defnyddiwch eiriau byr. Dywedwch un peth ym mhob brawddeg. Dywedwch beth fyddwch chi&apos;n ei wneud, a phryd.</translation>
    </message>
    <message>
        <source>Your answer, in easy words</source>
        <translation type="unfinished">Eich ateb, mewn geiriau hawdd</translation>
    </message>
    <message>
        <source>What will you do, and when? You can leave this out.</source>
        <translation type="unfinished">Beth fyddwch chi&apos;n ei wneud, a phryd? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished">Pwy sy&apos;n ateb?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished">Anfon yr ateb</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">Mae %1 yn ateb.</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation type="unfinished">Mae rhywun arall yn ateb</translation>
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
        <translation type="unfinished">I ble mae&apos;n mynd?</translation>
    </message>
    <message>
        <source>This is the last card.</source>
        <translation type="unfinished">Dyma&apos;r cerdyn olaf.</translation>
    </message>
    <message>
        <source>%1 cards are left.</source>
        <translation type="unfinished">Mae %1 cerdyn ar ôl.</translation>
    </message>
</context>
<context>
    <name>CardRound</name>
    <message>
        <source>Throw the sound away</source>
        <translation type="unfinished">Taflu&apos;r sain i ffwrdd</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>The whole name of the person.</source>
        <translation>Enw llawn y person.</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Hoffi cael ei alw&apos;n</translation>
    </message>
    <message>
        <source>The name that people should use.</source>
        <translation>Yr enw y dylai pobl ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Pen-blwydd</translation>
    </message>
    <message>
        <source>The day the person was born.</source>
        <translation>Y diwrnod y ganwyd y person.</translation>
    </message>
    <message>
        <source>He, she or they</source>
        <translation>Ef, hi neu nhw</translation>
    </message>
    <message>
        <source>How to speak about the person.</source>
        <translation>Sut i siarad am y person.</translation>
    </message>
    <message>
        <source>Who to ring first</source>
        <translation>Pwy i&apos;w ffonio gyntaf</translation>
    </message>
    <message>
        <source>One person who knows what to do.</source>
        <translation>Un person sy&apos;n gwybod beth i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Eu rhif ffôn</translation>
    </message>
    <message>
        <source>It works day and night, if you can.</source>
        <translation>Mae&apos;n gweithio ddydd a nos, os oes modd.</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>Os aiff pethau o chwith</translation>
    </message>
    <message>
        <source>What to do. Who to ring. What helps.</source>
        <translation>Beth i&apos;w wneud. Pwy i&apos;w ffonio. Beth sy&apos;n helpu.</translation>
    </message>
    <message>
        <source>Something to say</source>
        <translation>Rhywbeth i&apos;w ddweud</translation>
    </message>
    <message>
        <source>What is said in the plan</source>
        <translation>Beth a ddywedir yn y cynllun</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Pa ran</translation>
    </message>
    <message>
        <source>The part of the plan that this is for.</source>
        <translation>Y rhan o&apos;r cynllun y mae hyn ar ei chyfer.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Beth sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>Important to me</source>
        <translation>Pwysig i mi</translation>
    </message>
    <message>
        <source>How to support me well</source>
        <translation>Sut i&apos;m cefnogi&apos;n dda</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>Beth sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>Beth sydd ddim yn gweithio</translation>
    </message>
    <message>
        <source>How I say things</source>
        <translation>Sut rwy&apos;n dweud pethau</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Boreau</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Amser gwely</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Bwyd a diod</translation>
    </message>
    <message>
        <source>My health</source>
        <translation>Fy iechyd</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>Pobl yn fy mywyd</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>Fy nghartref</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation>Gwaith a hwyl</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Cadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>Fy arian</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Y geiriau</translation>
    </message>
    <message>
        <source>Say it your own way.</source>
        <translation>Dywedwch yn eich ffordd eich hun.</translation>
    </message>
    <message>
        <source>Who says this</source>
        <translation>Pwy sy&apos;n dweud hyn</translation>
    </message>
    <message>
        <source>The name of the person who says it.</source>
        <translation>Enw&apos;r person sy&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Geiriau pwy</translation>
    </message>
    <message>
        <source>Are these my own words, or what others think?</source>
        <translation>Ai fy ngeiriau fy hun yw&apos;r rhain, neu farn pobl eraill?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>My family say it for me</source>
        <translation>Mae fy nheulu&apos;n ei ddweud drosof i</translation>
    </message>
    <message>
        <source>We think, because we saw</source>
        <translation>Rydym yn meddwl, achos gwelsom</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Beth welsom</translation>
    </message>
    <message>
        <source>We think this. Say what you saw that shows it.</source>
        <translation>Rydym yn meddwl hyn. Dywedwch beth welsoch sy&apos;n dangos hynny.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Sut y dywedwyd ef</translation>
    </message>
    <message>
        <source>By talking, with signs, or another way.</source>
        <translation>Trwy siarad, gydag arwyddion, neu ffordd arall.</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>Trwy siarad</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>Gydag arwyddion</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Gyda lluniau</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Yn ysgrifenedig</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation>Gyda llun wedi ei dynnu</translation>
    </message>
    <message>
        <source>By what I did</source>
        <translation>Trwy beth wnes i</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Pwy helpodd</translation>
    </message>
    <message>
        <source>The people who helped to say it.</source>
        <translation>Y bobl a helpodd i&apos;w ddweud.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dywedwyd ar</translation>
    </message>
    <message>
        <source>The day it was said.</source>
        <translation>Y diwrnod y dywedwyd ef.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Edrych eto ar</translation>
    </message>
    <message>
        <source>The day to ask if it is still right.</source>
        <translation>Y diwrnod i ofyn a yw&apos;n dal yn iawn.</translation>
    </message>
    <message>
        <source>A page we write together</source>
        <translation>Tudalen rydym yn ei hysgrifennu gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation>Tudalennau rydym yn eu hysgrifennu gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Am beth mae hyn</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>Ychydig eiriau.</translation>
    </message>
    <message>
        <source>Everybody can write here, at the same time.</source>
        <translation>Gall pawb ysgrifennu yma, ar yr un pryd.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Pwy oedd yno</translation>
    </message>
    <message>
        <source>The people who wrote it together.</source>
        <translation>Y bobl a&apos;i hysgrifennodd gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Y diwrnod</translation>
    </message>
    <message>
        <source>The day you wrote it.</source>
        <translation>Y diwrnod yr ysgrifennoch chi ef.</translation>
    </message>
    <message>
        <source>A person in my life</source>
        <translation>Person yn fy mywyd</translation>
    </message>
    <message>
        <source>What this person is called.</source>
        <translation>Beth yw enw&apos;r person hwn.</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>Pa mor agos</translation>
    </message>
    <message>
        <source>How close this person is to me.</source>
        <translation>Pa mor agos yw&apos;r person hwn ataf i.</translation>
    </message>
    <message>
        <source>Closest to me</source>
        <translation>Agosaf ataf i</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Ffrindiau</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>People near me</source>
        <translation>Pobl yn agos ataf i</translation>
    </message>
    <message>
        <source>Paid to help me</source>
        <translation>Yn cael tâl i&apos;m helpu</translation>
    </message>
    <message>
        <source>Who they are to me</source>
        <translation>Pwy ydyn nhw i mi</translation>
    </message>
    <message>
        <source>Like mum, friend or support worker.</source>
        <translation>Fel mam, ffrind neu weithiwr cymorth.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>How to ring them.</source>
        <translation>Sut i&apos;w ffonio.</translation>
    </message>
    <message>
        <source>How I want to keep in touch</source>
        <translation>Sut rwyf am gadw mewn cysylltiad</translation>
    </message>
    <message>
        <source>When, where and how often.</source>
        <translation>Pryd, ble a pha mor aml.</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Beth rydw i eisiau</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Dywedwch ef yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>Why I want it</source>
        <translation>Pam rydw i ei eisiau</translation>
    </message>
    <message>
        <source>What will be better in my life.</source>
        <translation>Beth fydd yn well yn fy mywyd.</translation>
    </message>
    <message>
        <source>Part of my life</source>
        <translation>Rhan o fy mywyd</translation>
    </message>
    <message>
        <source>The part of my life it is about.</source>
        <translation>Y rhan o fy mywyd y mae hyn amdani.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Mynd o le i le</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>Lle rwy&apos;n byw</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Cam cyntaf</translation>
    </message>
    <message>
        <source>One small thing to do first.</source>
        <translation>Un peth bach i&apos;w wneud gyntaf.</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>Sut rydym yn helpu</translation>
    </message>
    <message>
        <source>Everybody who helps can write here, at the same time.</source>
        <translation>Gall pawb sy&apos;n helpu ysgrifennu yma, ar yr un pryd.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Pa mor aml</translation>
    </message>
    <message>
        <source>Like every day, or once a week.</source>
        <translation>Fel bob dydd, neu unwaith yr wythnos.</translation>
    </message>
    <message>
        <source>The day to ask how it is going.</source>
        <translation>Y diwrnod i ofyn sut mae&apos;n mynd.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Am I doing it, is it done, or is it resting?</source>
        <translation>Ydw i&apos;n ei wneud, ydy e wedi gorffen, neu&apos;n gorffwys?</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>Yn ei wneud nawr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Having a rest from it</source>
        <translation>Yn cael hoe oddi wrtho</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Sut aeth</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>Pa nod</translation>
    </message>
    <message>
        <source>The goal that this is part of.</source>
        <translation>Y nod y mae hyn yn rhan ohono.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Beth wnaethom</translation>
    </message>
    <message>
        <source>What happened. This is the first corner.</source>
        <translation>Beth ddigwyddodd. Dyma&apos;r gornel gyntaf.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>How much or how many. This is the second corner.</source>
        <translation>Faint neu sawl un. Dyma&apos;r ail gornel.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>O beth</translation>
    </message>
    <message>
        <source>Like minutes, lengths or times.</source>
        <translation>Fel munudau, hydoedd neu droeon.</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>Pa mor dda oedd e</translation>
    </message>
    <message>
        <source>Pick a face. This is the third corner.</source>
        <translation>Dewiswch wyneb. Dyma&apos;r drydedd gornel.</translation>
    </message>
    <message>
        <source>Who picked the face</source>
        <translation>Pwy ddewisodd yr wyneb</translation>
    </message>
    <message>
        <source>The name of the person who picked it.</source>
        <translation>Enw&apos;r person a&apos;i dewisodd.</translation>
    </message>
    <message>
        <source>What the worker thinks</source>
        <translation>Beth mae&apos;r gweithiwr yn ei feddwl</translation>
    </message>
    <message>
        <source>The worker picks a face too. It is kept apart.</source>
        <translation>Mae&apos;r gweithiwr yn dewis wyneb hefyd. Mae&apos;n cael ei gadw ar wahân.</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Rhagor o eiriau</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>Unrhyw beth arall i&apos;w gofio.</translation>
    </message>
    <message>
        <source>The day it happened.</source>
        <translation>Y diwrnod y digwyddodd.</translation>
    </message>
    <message>
        <source>A hard moment</source>
        <translation>Adeg anodd</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>Adegau anodd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Say what you saw. Do not say whose fault it was.</source>
        <translation>Dywedwch beth welsoch chi. Peidiwch â dweud ar bwy oedd y bai.</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Pa fath</translation>
    </message>
    <message>
        <source>Pick the one that fits best.</source>
        <translation>Dewiswch yr un sy&apos;n ffitio orau.</translation>
    </message>
    <message>
        <source>Very upset</source>
        <translation>Wedi ypsetio&apos;n fawr</translation>
    </message>
    <message>
        <source>Hit or pushed somebody</source>
        <translation>Taro neu wthio rhywun</translation>
    </message>
    <message>
        <source>Broke something</source>
        <translation>Torri rhywbeth</translation>
    </message>
    <message>
        <source>Hurt myself</source>
        <translation>Brifo fy hun</translation>
    </message>
    <message>
        <source>Went out and nobody knew</source>
        <translation>Mynd allan heb i neb wybod</translation>
    </message>
    <message>
        <source>Came without a plan</source>
        <translation>Dod heb gynllun</translation>
    </message>
    <message>
        <source>Not safe near a road</source>
        <translation>Ddim yn ddiogel ger ffordd</translation>
    </message>
    <message>
        <source>Bought tablets</source>
        <translation>Prynu tabledi</translation>
    </message>
    <message>
        <source>Did not let people in</source>
        <translation>Ddim yn gadael pobl i mewn</translation>
    </message>
    <message>
        <source>Rang the on-call person</source>
        <translation>Ffonio&apos;r person ar alwad</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>Pa mor anodd oedd e</translation>
    </message>
    <message>
        <source>Small, in the middle, or big.</source>
        <translation>Bach, yn y canol, neu fawr.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Bach</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Yn y canol</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Mawr</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Beth ddaeth o&apos;r blaen</translation>
    </message>
    <message>
        <source>What was going on just before.</source>
        <translation>Beth oedd yn digwydd ychydig cyn hynny.</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation>A gafodd rhywun ei frifo?</translation>
    </message>
    <message>
        <source>Yes or no. Say who and how in the words.</source>
        <translation>Ie neu na. Dywedwch pwy a sut yn y geiriau.</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Pwy welodd ef</translation>
    </message>
    <message>
        <source>The name of the person who saw it.</source>
        <translation>Enw&apos;r person a&apos;i gwelodd.</translation>
    </message>
    <message>
        <source>What I say about it</source>
        <translation>Beth rwy&apos;n ei ddweud amdano</translation>
    </message>
    <message>
        <source>The words of the person whose plan it is.</source>
        <translation>Geiriau&apos;r person sydd piau&apos;r cynllun.</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Beth ddysgom ni</translation>
    </message>
    <message>
        <source>What we will try next time. You can add it later.</source>
        <translation>Beth fyddwn ni&apos;n ei drio y tro nesaf. Gallwch ei ychwanegu wedyn.</translation>
    </message>
    <message>
        <source>An answer to the plan</source>
        <translation>Ateb i&apos;r cynllun</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Nothing here means: the whole plan.</source>
        <translation>Mae dim byd yma&apos;n golygu: y cynllun i gyd.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Pwy sy&apos;n ateb</translation>
    </message>
    <message>
        <source>The name of the person who answers.</source>
        <translation>Enw&apos;r person sy&apos;n ateb.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>Yes, no, or yes with changes.</source>
        <translation>Ie, na, neu ie gyda newidiadau.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation>Ie, gyda newidiadau</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>What should be different, or why not.</source>
        <translation>Beth ddylai fod yn wahanol, neu pam ddim.</translation>
    </message>
    <message>
        <source>To which words</source>
        <translation>I ba eiriau</translation>
    </message>
    <message>
        <source>What the plan said when this was answered.</source>
        <translation>Beth ddywedodd y cynllun pan atebwyd hyn.</translation>
    </message>
    <message>
        <source>To choose later</source>
        <translation>I ddewis wedyn</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Pa atebion</translation>
    </message>
    <message>
        <source>What there is to choose.</source>
        <translation>Beth sydd i&apos;w ddewis.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tan pryd</translation>
    </message>
    <message>
        <source>The day to be asked again.</source>
        <translation>Y diwrnod i ofyn eto.</translation>
    </message>
    <message>
        <source>A photo, sound or film</source>
        <translation>Llun, sain neu ffilm</translation>
    </message>
    <message>
        <source>Photos, sounds and films</source>
        <translation>Lluniau, seiniau a ffilmiau</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>Gyda beth mae&apos;n mynd</translation>
    </message>
    <message>
        <source>The photo, sound or film</source>
        <translation>Y llun, sain neu ffilm</translation>
    </message>
    <message>
        <source>Pick one from this tablet.</source>
        <translation>Dewiswch un o&apos;r llechen hon.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Beth mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>Say what can be seen or heard, for somebody who cannot.</source>
        <translation>Dywedwch beth ellir ei weld neu ei glywed, i rywun na all.</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Gwael iawn</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Gwael</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Da iawn</translation>
    </message>
    <message>
        <source>What people like about me</source>
        <translation type="unfinished">Beth mae pobl yn ei hoffi amdanaf i</translation>
    </message>
    <message>
        <source>Important for me</source>
        <translation type="unfinished">Pwysig er fy lles i</translation>
    </message>
    <message>
        <source>How both fit together</source>
        <translation type="unfinished">Sut mae&apos;r ddau&apos;n ffitio gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>What we still need to learn</source>
        <translation type="unfinished">Beth sydd angen i ni ei ddysgu o hyd</translation>
    </message>
    <message>
        <source>What tells it</source>
        <translation type="unfinished">Beth sy&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Only where there are no words for it.</source>
        <translation type="unfinished">Dim ond lle nad oes geiriau ar ei gyfer.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished">Gyda sain</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation type="unfinished">Gyda llun</translation>
    </message>
    <message>
        <source>In more than one way</source>
        <translation type="unfinished">Mewn mwy nag un ffordd</translation>
    </message>
    <message>
        <source>How often we meet now</source>
        <translation type="unfinished">Pa mor aml rydym yn cwrdd nawr</translation>
    </message>
    <message>
        <source>More, the same, or less than before.</source>
        <translation type="unfinished">Mwy, yr un faint, neu lai nag o&apos;r blaen.</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation type="unfinished">Mwy nag o&apos;r blaen</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation type="unfinished">Yr un faint ag o&apos;r blaen</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation type="unfinished">Llai nag o&apos;r blaen</translation>
    </message>
    <message>
        <source>Why there is no face</source>
        <translation type="unfinished">Pam nad oes wyneb</translation>
    </message>
    <message>
        <source>Pick why, if there is no face.</source>
        <translation type="unfinished">Dewiswch pam, os nad oes wyneb.</translation>
    </message>
    <message>
        <source>I was not asked</source>
        <translation type="unfinished">Ni ofynnodd neb i mi</translation>
    </message>
    <message>
        <source>I gave no answer</source>
        <translation type="unfinished">Ni roddais ateb</translation>
    </message>
    <message>
        <source>Why my words are missing</source>
        <translation type="unfinished">Pam mae fy ngeiriau ar goll</translation>
    </message>
    <message>
        <source>Pick why, if there are no words.</source>
        <translation type="unfinished">Dewiswch pam, os nad oes geiriau.</translation>
    </message>
    <message>
        <source>I did not want to say</source>
        <translation type="unfinished">Doeddwn i ddim eisiau dweud</translation>
    </message>
    <message>
        <source>Nobody knows how to ask me yet</source>
        <translation type="unfinished">Does neb yn gwybod sut i ofyn i mi eto</translation>
    </message>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">Rhywbeth a newidiodd</translation>
    </message>
    <message>
        <source>Things that changed</source>
        <translation type="unfinished">Pethau a newidiodd</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">Beth newidiodd</translation>
    </message>
    <message>
        <source>A few words. Like: I moved in.</source>
        <translation type="unfinished">Ychydig eiriau. Fel: Symudais i mewn.</translation>
    </message>
    <message>
        <source>The day it changed.</source>
        <translation type="unfinished">Y diwrnod y newidiodd.</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation type="unfinished">Pryder</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>What the worry is</source>
        <translation type="unfinished">Beth yw&apos;r pryder</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Pa mor fuan</translation>
    </message>
    <message>
        <source>How soon you need a reply.</source>
        <translation type="unfinished">Pa mor fuan y mae angen ymateb arnoch.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Yn fuan</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">Pan allwch chi</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished">Pwy sy&apos;n cael gwybod</translation>
    </message>
    <message>
        <source>The people who can read it.</source>
        <translation type="unfinished">Y bobl sy&apos;n gallu ei ddarllen.</translation>
    </message>
    <message>
        <source>Who will reply</source>
        <translation type="unfinished">Pwy fydd yn ymateb</translation>
    </message>
    <message>
        <source>The name of one person who will reply.</source>
        <translation type="unfinished">Enw un person fydd yn ymateb.</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished">Ymateb erbyn</translation>
    </message>
    <message>
        <source>The last day for a reply.</source>
        <translation type="unfinished">Y diwrnod olaf i ymateb.</translation>
    </message>
    <message>
        <source>Something in the plan, if you want.</source>
        <translation type="unfinished">Rhywbeth yn y cynllun, os ydych eisiau.</translation>
    </message>
    <message>
        <source>Who is worried</source>
        <translation type="unfinished">Pwy sy&apos;n poeni</translation>
    </message>
    <message>
        <source>A reply to a worry</source>
        <translation type="unfinished">Ymateb i bryder</translation>
    </message>
    <message>
        <source>Replies to worries</source>
        <translation type="unfinished">Ymatebion i bryderon</translation>
    </message>
    <message>
        <source>To which worry</source>
        <translation type="unfinished">I ba bryder</translation>
    </message>
    <message>
        <source>The worry that this is a reply to.</source>
        <translation type="unfinished">Y pryder y mae hwn yn ymateb iddo.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished">Yr ymateb</translation>
    </message>
    <message>
        <source>Say what you think, in easy words.</source>
        <translation type="unfinished">Dywedwch beth ydych chi&apos;n ei feddwl, mewn geiriau hawdd.</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation type="unfinished">Pwy sy&apos;n ymateb</translation>
    </message>
    <message>
        <source>The name of the person who replies.</source>
        <translation type="unfinished">Enw&apos;r person sy&apos;n ymateb.</translation>
    </message>
    <message>
        <source>The day of the reply.</source>
        <translation type="unfinished">Diwrnod yr ymateb.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>What somebody will do now.</source>
        <translation type="unfinished">Beth fydd rhywun yn ei wneud nawr.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>The day when it will be done.</source>
        <translation type="unfinished">Y diwrnod y bydd wedi ei wneud.</translation>
    </message>
    <message>
        <source>OK for me?</source>
        <translation type="unfinished">Iawn i mi?</translation>
    </message>
    <message>
        <source>Is the reply enough for the one who was worried?</source>
        <translation type="unfinished">Ydy&apos;r ymateb yn ddigon i&apos;r un oedd yn poeni?</translation>
    </message>
    <message>
        <source>Yes, this is OK for me</source>
        <translation type="unfinished">Ie, mae hyn yn iawn i mi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation type="unfinished">Pam ddim eto</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Atebwyd ar</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation type="unfinished">Diwrnod yr ateb.</translation>
    </message>
    <message>
        <source>A change that somebody would like</source>
        <translation type="unfinished">Newid yr hoffai rhywun ei gael</translation>
    </message>
    <message>
        <source>Changes that people would like</source>
        <translation type="unfinished">Newidiadau yr hoffai pobl eu cael</translation>
    </message>
    <message>
        <source>Whose words they are now.</source>
        <translation type="unfinished">Geiriau pwy ydyn nhw nawr.</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished">Pa eiriau</translation>
    </message>
    <message>
        <source>The part that would change.</source>
        <translation type="unfinished">Y rhan fyddai&apos;n newid.</translation>
    </message>
    <message>
        <source>The new words</source>
        <translation type="unfinished">Y geiriau newydd</translation>
    </message>
    <message>
        <source>How it would be after the change.</source>
        <translation type="unfinished">Sut byddai ar ôl y newid.</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation type="unfinished">Y geiriau bryd hynny</translation>
    </message>
    <message>
        <source>What was there when somebody asked for the change.</source>
        <translation type="unfinished">Beth oedd yno pan ofynnodd rhywun am y newid.</translation>
    </message>
    <message>
        <source>What makes the new words better.</source>
        <translation type="unfinished">Beth sy&apos;n gwneud y geiriau newydd yn well.</translation>
    </message>
    <message>
        <source>Yes, or no.</source>
        <translation type="unfinished">Ie, neu na.</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation type="unfinished">Ie, ei gymryd</translation>
    </message>
    <message>
        <source>No, keep mine</source>
        <translation type="unfinished">Na, cadw f&apos;un i</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation type="unfinished">Pam yr ateb hwn</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation type="unfinished">Nid oes rhaid i chi ddweud pam.</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation type="unfinished">Sut y rhoddwyd yr ateb</translation>
    </message>
    <message>
        <source>A meeting of the group</source>
        <translation type="unfinished">Cyfarfod o&apos;r grŵp</translation>
    </message>
    <message>
        <source>Meetings of the group</source>
        <translation type="unfinished">Cyfarfodydd y grŵp</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished">Beth yw ei enw</translation>
    </message>
    <message>
        <source>A name for today.</source>
        <translation type="unfinished">Enw ar gyfer heddiw.</translation>
    </message>
    <message>
        <source>The day the group meets.</source>
        <translation type="unfinished">Y diwrnod y mae&apos;r grŵp yn cwrdd.</translation>
    </message>
    <message>
        <source>Is it going on?</source>
        <translation type="unfinished">Ydy e&apos;n mynd ymlaen?</translation>
    </message>
    <message>
        <source>Going on, or finished.</source>
        <translation type="unfinished">Yn mynd ymlaen, neu wedi gorffen.</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">Yn mynd ymlaen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Dyna ni</translation>
    </message>
    <message>
        <source>Somebody who came</source>
        <translation type="unfinished">Rhywun a ddaeth</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">Pwy ddaeth</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished">Pa gyfarfod</translation>
    </message>
    <message>
        <source>The meeting they came to.</source>
        <translation type="unfinished">Y cyfarfod y daethon nhw iddo.</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Pick one to be known by.</source>
        <translation type="unfinished">Dewiswch un fel bod pobl yn eich adnabod.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Haul</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Coeden</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">Cwch</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">Cwpan</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished">Deilen</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">Lleuad</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">Barcud</translation>
    </message>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">Ydy hyn yn iawn?</translation>
    </message>
    <message>
        <source>The group may keep what I say.</source>
        <translation type="unfinished">Caiff y grŵp gadw beth rwy&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished">Rhywbeth i siarad amdano</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">Am beth rydym yn siarad</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation type="unfinished">Y cyfarfod y mae hwn ar ei gyfer.</translation>
    </message>
    <message>
        <source>Say it in easy words.</source>
        <translation type="unfinished">Dywedwch ef mewn geiriau hawdd.</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation type="unfinished">Y cardiau</translation>
    </message>
    <message>
        <source>What can be put in the columns. At most 12.</source>
        <translation type="unfinished">Beth ellir ei roi yn y colofnau. Dim mwy na 12.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation type="unfinished">Y colofnau</translation>
    </message>
    <message>
        <source>What the columns stand for.</source>
        <translation type="unfinished">Beth mae&apos;r colofnau&apos;n ei olygu.</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">Da neu wael</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">Hoffi neu beidio</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">Hawdd neu anodd</translation>
    </message>
    <message>
        <source>A card in its column</source>
        <translation type="unfinished">Cerdyn yn ei golofn</translation>
    </message>
    <message>
        <source>Cards in their columns</source>
        <translation type="unfinished">Cardiau yn eu colofnau</translation>
    </message>
    <message>
        <source>The topic of the cards.</source>
        <translation type="unfinished">Pwnc y cardiau.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Who put it there.</source>
        <translation type="unfinished">Pwy roddodd ef yno.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">Y cerdyn</translation>
    </message>
    <message>
        <source>What is on the card.</source>
        <translation type="unfinished">Beth sydd ar y cerdyn.</translation>
    </message>
    <message>
        <source>Which column</source>
        <translation type="unfinished">Pa golofn</translation>
    </message>
    <message>
        <source>Good, not sure or bad.</source>
        <translation type="unfinished">Da, ddim yn siŵr neu wael.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ddim yn siŵr</translation>
    </message>
    <message>
        <source>What the columns stood for.</source>
        <translation type="unfinished">Beth oedd y colofnau&apos;n ei olygu.</translation>
    </message>
    <message>
        <source>The day it was put there.</source>
        <translation type="unfinished">Y diwrnod y rhoddwyd ef yno.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Geiriau eich hun</translation>
    </message>
    <message>
        <source>The card was empty, and somebody filled it.</source>
        <translation type="unfinished">Roedd y cerdyn yn wag, a llenwodd rhywun ef.</translation>
    </message>
    <message>
        <source>A question of the group</source>
        <translation type="unfinished">Cwestiwn gan y grŵp</translation>
    </message>
    <message>
        <source>Questions of the group</source>
        <translation type="unfinished">Cwestiynau&apos;r grŵp</translation>
    </message>
    <message>
        <source>The meeting it comes from.</source>
        <translation type="unfinished">Y cyfarfod y mae&apos;n dod ohono.</translation>
    </message>
    <message>
        <source>The topic it belongs to.</source>
        <translation type="unfinished">Y pwnc y mae&apos;n perthyn iddo.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished">Y cwestiwn</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation type="unfinished">Yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished">Wedi ei ddewis</translation>
    </message>
    <message>
        <source>The group wants to ask this.</source>
        <translation type="unfinished">Mae&apos;r grŵp eisiau gofyn hyn.</translation>
    </message>
    <message>
        <source>A private vote</source>
        <translation type="unfinished">Pleidlais breifat</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">Pleidleisiau preifat</translation>
    </message>
    <message>
        <source>A question or a topic.</source>
        <translation type="unfinished">Cwestiwn neu bwnc.</translation>
    </message>
    <message>
        <source>What we vote on</source>
        <translation type="unfinished">Am beth rydym yn pleidleisio</translation>
    </message>
    <message>
        <source>In easy words.</source>
        <translation type="unfinished">Mewn geiriau hawdd.</translation>
    </message>
    <message>
        <source>Which tablet counts</source>
        <translation type="unfinished">Pa lechen sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>The app fills this in.</source>
        <translation type="unfinished">Mae&apos;r ap yn llenwi hwn.</translation>
    </message>
    <message>
        <source>The other tablets</source>
        <translation type="unfinished">Y llechi eraill</translation>
    </message>
    <message>
        <source>Those that go round too.</source>
        <translation type="unfinished">Y rhai sy&apos;n mynd o gwmpas hefyd.</translation>
    </message>
    <message>
        <source>The day of the vote.</source>
        <translation type="unfinished">Diwrnod y bleidlais.</translation>
    </message>
    <message>
        <source>The votes on one tablet</source>
        <translation type="unfinished">Y pleidleisiau ar un llechen</translation>
    </message>
    <message>
        <source>The votes on each tablet</source>
        <translation type="unfinished">Y pleidleisiau ar bob llechen</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation type="unfinished">Pa bleidlais</translation>
    </message>
    <message>
        <source>The vote it is for.</source>
        <translation type="unfinished">Y bleidlais y mae hwn ar ei chyfer.</translation>
    </message>
    <message>
        <source>Which tablet</source>
        <translation type="unfinished">Pa lechen</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished">Sut mae hi</translation>
    </message>
    <message>
        <source>Open, closed or left out.</source>
        <translation type="unfinished">Ar agor, wedi cau neu wedi ei gadael allan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Wedi cau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Wedi ei gadael allan</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">Beth sydd ynddo</translation>
    </message>
    <message>
        <source>Only the tablet that counts can open it.</source>
        <translation type="unfinished">Dim ond y llechen sy&apos;n cyfrif all ei agor.</translation>
    </message>
    <message>
        <source>Somebody who has voted</source>
        <translation type="unfinished">Rhywun sydd wedi pleidleisio</translation>
    </message>
    <message>
        <source>Who has voted</source>
        <translation type="unfinished">Pwy sydd wedi pleidleisio</translation>
    </message>
    <message>
        <source>Who has voted.</source>
        <translation type="unfinished">Pwy sydd wedi pleidleisio.</translation>
    </message>
    <message>
        <source>On which tablet</source>
        <translation type="unfinished">Ar ba lechen</translation>
    </message>
    <message>
        <source>How a vote came out</source>
        <translation type="unfinished">Canlyniad pleidlais</translation>
    </message>
    <message>
        <source>How the votes came out</source>
        <translation type="unfinished">Canlyniadau&apos;r pleidleisiau</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation type="unfinished">Faint bleidleisiodd</translation>
    </message>
    <message>
        <source>Each person counts one time.</source>
        <translation type="unfinished">Mae pob person yn cyfrif un tro.</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation type="unfinished">Beth rydym yn ei feddwl</translation>
    </message>
    <message>
        <source>What most people said.</source>
        <translation type="unfinished">Beth ddywedodd y rhan fwyaf o bobl.</translation>
    </message>
    <message>
        <source>Most people said yes</source>
        <translation type="unfinished">Dywedodd y rhan fwyaf o bobl ie</translation>
    </message>
    <message>
        <source>Most people said no</source>
        <translation type="unfinished">Dywedodd y rhan fwyaf o bobl na</translation>
    </message>
    <message>
        <source>People think different things</source>
        <translation type="unfinished">Mae pobl yn meddwl pethau gwahanol</translation>
    </message>
    <message>
        <source>Too few people voted</source>
        <translation type="unfinished">Pleidleisiodd rhy ychydig o bobl</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished">O leiaf hyn a hyn</translation>
    </message>
    <message>
        <source>So many people or more said this.</source>
        <translation type="unfinished">Dywedodd hyn a hyn o bobl neu fwy hyn.</translation>
    </message>
    <message>
        <source>How many said yes.</source>
        <translation type="unfinished">Faint ddywedodd ie.</translation>
    </message>
    <message>
        <source>How many said no.</source>
        <translation type="unfinished">Faint ddywedodd na.</translation>
    </message>
    <message>
        <source>How many were not sure.</source>
        <translation type="unfinished">Faint oedd ddim yn siŵr.</translation>
    </message>
    <message>
        <source>A question to the board</source>
        <translation type="unfinished">Cwestiwn i&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Questions to the board</source>
        <translation type="unfinished">Cwestiynau i&apos;r bwrdd</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">Pwy sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation type="unfinished">Beth yw enw&apos;r grŵp.</translation>
    </message>
    <message>
        <source>As the group said it.</source>
        <translation type="unfinished">Fel y dywedodd y grŵp ef.</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">Faint o bobl</translation>
    </message>
    <message>
        <source>Nothing here means: fewer than 5.</source>
        <translation type="unfinished">Mae dim byd yma&apos;n golygu: llai na 5.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Ateb erbyn</translation>
    </message>
    <message>
        <source>The day the answer is due.</source>
        <translation type="unfinished">Y diwrnod y mae angen yr ateb.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Anfonwyd ar</translation>
    </message>
    <message>
        <source>The day it was sent.</source>
        <translation type="unfinished">Y diwrnod yr anfonwyd ef.</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation type="unfinished">Ein cwestiwn</translation>
    </message>
    <message>
        <source>The question in the group.</source>
        <translation type="unfinished">Y cwestiwn yn y grŵp.</translation>
    </message>
    <message>
        <source>Which board</source>
        <translation type="unfinished">Pa fwrdd</translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished">I bwy y gofynnwyd.</translation>
    </message>
    <message>
        <source>Where the board is</source>
        <translation type="unfinished">Ble mae&apos;r bwrdd</translation>
    </message>
    <message>
        <source>An answer from the board</source>
        <translation type="unfinished">Ateb gan y bwrdd</translation>
    </message>
    <message>
        <source>Answers from the board</source>
        <translation type="unfinished">Atebion gan y bwrdd</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished">Pa gwestiwn</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation type="unfinished">Y cwestiwn y mae&apos;n ei ateb.</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished">Beth fyddwn ni&apos;n ei wneud</translation>
    </message>
    <message>
        <source>And by when.</source>
        <translation type="unfinished">Ac erbyn pryd.</translation>
    </message>
    <message>
        <source>The name of a person.</source>
        <translation type="unfinished">Enw person.</translation>
    </message>
    <message>
        <source>What the group thinks of an answer</source>
        <translation type="unfinished">Beth mae&apos;r grŵp yn ei feddwl o ateb</translation>
    </message>
    <message>
        <source>What the group thinks of answers</source>
        <translation type="unfinished">Beth mae&apos;r grŵp yn ei feddwl o atebion</translation>
    </message>
    <message>
        <source>The question it was.</source>
        <translation type="unfinished">Y cwestiwn oedd e.</translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation type="unfinished">Pa ateb</translation>
    </message>
    <message>
        <source>The answer it was.</source>
        <translation type="unfinished">Yr ateb oedd e.</translation>
    </message>
    <message>
        <source>Did they answer?</source>
        <translation type="unfinished">Wnaethon nhw ateb?</translation>
    </message>
    <message>
        <source>What the group thinks.</source>
        <translation type="unfinished">Beth mae&apos;r grŵp yn ei feddwl.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Wedi ei ateb</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation type="unfinished">Wedi ei ateb yn rhannol</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>The day the group said so.</source>
        <translation type="unfinished">Y diwrnod y dywedodd y grŵp hynny.</translation>
    </message>
    <message>
        <source>A view of what works</source>
        <translation type="unfinished">Barn am beth sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>How each person sees it</source>
        <translation type="unfinished">Sut mae pob person yn ei weld</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">Am beth mae hyn?</translation>
    </message>
    <message>
        <source>Like mornings, or the bus. A few words.</source>
        <translation type="unfinished">Fel boreau, neu&apos;r bws. Ychydig eiriau.</translation>
    </message>
    <message>
        <source>Who sees it this way?</source>
        <translation type="unfinished">Pwy sy&apos;n ei weld fel hyn?</translation>
    </message>
    <message>
        <source>Each person has a view of their own.</source>
        <translation type="unfinished">Mae gan bob person ei farn ei hun.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Fi</translation>
    </message>
    <message>
        <source>My family</source>
        <translation type="unfinished">Fy nheulu</translation>
    </message>
    <message>
        <source>My support workers</source>
        <translation type="unfinished">Fy ngweithwyr cymorth</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished">Ydy e&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Say how this person sees it.</source>
        <translation type="unfinished">Dywedwch sut mae&apos;r person hwn yn ei weld.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished">Mae&apos;n gweithio</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation type="unfinished">Nid yw&apos;n gweithio</translation>
    </message>
    <message>
        <source>What works, or what does not?</source>
        <translation type="unfinished">Beth sy&apos;n gweithio, neu ddim yn gweithio?</translation>
    </message>
    <message>
        <source>Say it the way this person sees it.</source>
        <translation type="unfinished">Dywedwch ef fel mae&apos;r person hwn yn ei weld.</translation>
    </message>
    <message>
        <source>Keep it or change it?</source>
        <translation type="unfinished">Ei gadw neu ei newid?</translation>
    </message>
    <message>
        <source>What this person wants now.</source>
        <translation type="unfinished">Beth mae&apos;r person hwn ei eisiau nawr.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ei newid</translation>
    </message>
    <message>
        <source>A time of the day</source>
        <translation type="unfinished">Adeg o&apos;r dydd</translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished">Fy niwrnod</translation>
    </message>
    <message>
        <source>Which time of the day?</source>
        <translation type="unfinished">Pa adeg o&apos;r dydd?</translation>
    </message>
    <message>
        <source>Pick one. You can add more later.</source>
        <translation type="unfinished">Dewiswch un. Gallwch ychwanegu mwy wedyn.</translation>
    </message>
    <message>
        <source>Waking up</source>
        <translation type="unfinished">Deffro</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished">Yn y bore</translation>
    </message>
    <message>
        <source>In the middle of the day</source>
        <translation type="unfinished">Yng nghanol y dydd</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished">Yn y prynhawn</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished">Gyda&apos;r nos</translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished">Yn y nos</translation>
    </message>
    <message>
        <source>What makes it good?</source>
        <translation type="unfinished">Beth sy&apos;n ei wneud yn dda?</translation>
    </message>
    <message>
        <source>What happens here on a good day.</source>
        <translation type="unfinished">Beth sy&apos;n digwydd yma ar ddiwrnod da.</translation>
    </message>
    <message>
        <source>What makes it bad?</source>
        <translation type="unfinished">Beth sy&apos;n ei wneud yn wael?</translation>
    </message>
    <message>
        <source>What happens here on a bad day.</source>
        <translation type="unfinished">Beth sy&apos;n digwydd yma ar ddiwrnod gwael.</translation>
    </message>
    <message>
        <source>So what will we do?</source>
        <translation type="unfinished">Felly beth fyddwn ni&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>What people will do to have more good days.</source>
        <translation type="unfinished">Beth fydd pobl yn ei wneud i gael mwy o ddyddiau da.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished">Beth rwy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>When I tell you something</source>
        <translation type="unfinished">Pan rwy&apos;n dweud rhywbeth wrthych</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation type="unfinished">Pryd mae&apos;n digwydd?</translation>
    </message>
    <message>
        <source>What is going on at that time.</source>
        <translation type="unfinished">Beth sy&apos;n mynd ymlaen ar y pryd.</translation>
    </message>
    <message>
        <source>What do I do?</source>
        <translation type="unfinished">Beth rydw i&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>What people can see or hear.</source>
        <translation type="unfinished">Beth all pobl ei weld neu ei glywed.</translation>
    </message>
    <message>
        <source>What do we think it means?</source>
        <translation type="unfinished">Beth rydym yn meddwl mae&apos;n ei olygu?</translation>
    </message>
    <message>
        <source>What I may want to say with it.</source>
        <translation type="unfinished">Beth efallai rwy&apos;n ceisio ei ddweud.</translation>
    </message>
    <message>
        <source>What should you do?</source>
        <translation type="unfinished">Beth ddylech chi ei wneud?</translation>
    </message>
    <message>
        <source>What helps me then.</source>
        <translation type="unfinished">Beth sy&apos;n fy helpu i wedyn.</translation>
    </message>
    <message>
        <source>How to tell me</source>
        <translation type="unfinished">Sut i ddweud wrthyf</translation>
    </message>
    <message>
        <source>When you want to tell me something</source>
        <translation type="unfinished">Pan ydych chi am ddweud rhywbeth wrthyf</translation>
    </message>
    <message>
        <source>What do you want to tell me?</source>
        <translation type="unfinished">Beth ydych chi am ei ddweud wrthyf?</translation>
    </message>
    <message>
        <source>Like: it is time to go out.</source>
        <translation type="unfinished">Fel: mae&apos;n amser mynd allan.</translation>
    </message>
    <message>
        <source>What do you do or say?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei wneud neu&apos;n ei ddweud?</translation>
    </message>
    <message>
        <source>Words, signs or things that help me to understand.</source>
        <translation type="unfinished">Geiriau, arwyddion neu bethau sy&apos;n fy helpu i ddeall.</translation>
    </message>
    <message>
        <source>What else helps?</source>
        <translation type="unfinished">Beth arall sy&apos;n helpu?</translation>
    </message>
    <message>
        <source>Like time, a quiet place or a picture.</source>
        <translation type="unfinished">Fel amser, lle tawel neu lun.</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Decisions in my life</source>
        <translation type="unfinished">Penderfyniadau yn fy mywyd</translation>
    </message>
    <message>
        <source>Which decision is it?</source>
        <translation type="unfinished">Pa benderfyniad yw hwn?</translation>
    </message>
    <message>
        <source>Like what I spend my money on.</source>
        <translation type="unfinished">Fel ar beth rwy&apos;n gwario fy arian.</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <translation type="unfinished">Sut rydw i&apos;n cymryd rhan?</translation>
    </message>
    <message>
        <source>How I say what I want.</source>
        <translation type="unfinished">Sut rwy&apos;n dweud beth rwyf ei eisiau.</translation>
    </message>
    <message>
        <source>Who helps me?</source>
        <translation type="unfinished">Pwy sy&apos;n fy helpu?</translation>
    </message>
    <message>
        <source>The people who help me to think about it.</source>
        <translation type="unfinished">Y bobl sy&apos;n fy helpu i feddwl amdano.</translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation type="unfinished">Pwy sydd â&apos;r gair olaf?</translation>
    </message>
    <message>
        <source>The people who decide in the end.</source>
        <translation type="unfinished">Y bobl sy&apos;n penderfynu yn y diwedd.</translation>
    </message>
    <message>
        <source>Something we learned</source>
        <translation type="unfinished">Rhywbeth a ddysgom ni</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation type="unfinished">Beth wnaethom ni?</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished">Dywedwch beth ddigwyddodd.</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Pa ddiwrnod oedd e?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Ble oedd e?</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation type="unfinished">Y lle.</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation type="unfinished">Faint o amser gymerodd e?</translation>
    </message>
    <message>
        <source>Like ten minutes, or all day.</source>
        <translation type="unfinished">Fel deg munud, neu drwy&apos;r dydd.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Pwy oedd yno?</translation>
    </message>
    <message>
        <source>All the people who were there.</source>
        <translation type="unfinished">Pawb oedd yno.</translation>
    </message>
    <message>
        <source>What worked well?</source>
        <translation type="unfinished">Beth weithiodd yn dda?</translation>
    </message>
    <message>
        <source>What I liked, and what we should do again.</source>
        <translation type="unfinished">Beth roeddwn i&apos;n ei hoffi, a beth ddylem ni ei wneud eto.</translation>
    </message>
    <message>
        <source>What did not work?</source>
        <translation type="unfinished">Beth na weithiodd?</translation>
    </message>
    <message>
        <source>What I did not like.</source>
        <translation type="unfinished">Beth doeddwn i ddim yn ei hoffi.</translation>
    </message>
    <message>
        <source>So what will we do next time?</source>
        <translation type="unfinished">Felly beth fyddwn ni&apos;n ei wneud y tro nesaf?</translation>
    </message>
    <message>
        <source>What we learned from it.</source>
        <translation type="unfinished">Beth ddysgom ni ohono.</translation>
    </message>
    <message>
        <source>Is it part of a goal?</source>
        <translation type="unfinished">Ydy e&apos;n rhan o nod?</translation>
    </message>
    <message>
        <source>Something on my path</source>
        <translation type="unfinished">Rhywbeth ar fy llwybr</translation>
    </message>
    <message>
        <source>My path</source>
        <translation type="unfinished">Fy llwybr</translation>
    </message>
    <message>
        <source>Which part of the path?</source>
        <translation type="unfinished">Pa ran o&apos;r llwybr?</translation>
    </message>
    <message>
        <source>Begin with the dream.</source>
        <translation type="unfinished">Dechreuwch gyda&apos;r freuddwyd.</translation>
    </message>
    <message>
        <source>My dream</source>
        <translation type="unfinished">Fy mreuddwyd</translation>
    </message>
    <message>
        <source>One year from now</source>
        <translation type="unfinished">Blwyddyn o nawr</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">Sut mae hi nawr</translation>
    </message>
    <message>
        <source>Who we ask to come with us</source>
        <translation type="unfinished">I bwy rydym yn gofyn ddod gyda ni</translation>
    </message>
    <message>
        <source>How we stay strong</source>
        <translation type="unfinished">Sut rydym yn aros yn gryf</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation type="unfinished">Ymhen chwe mis</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">Ymhen tri mis</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation type="unfinished">Y cam cyntaf</translation>
    </message>
    <message>
        <source>What do you see there?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei weld yno?</translation>
    </message>
    <message>
        <source>Say it or draw it in your own way.</source>
        <translation type="unfinished">Dywedwch ef neu dynnu llun ohono yn eich ffordd eich hun.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">Pwy sy&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>The people who do this.</source>
        <translation type="unfinished">Y bobl sy&apos;n gwneud hyn.</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation type="unfinished">Erbyn pa ddiwrnod?</translation>
    </message>
    <message>
        <source>The day it should be done.</source>
        <translation type="unfinished">Y diwrnod y dylai fod wedi ei wneud.</translation>
    </message>
    <message>
        <source>A part of my story</source>
        <translation type="unfinished">Rhan o fy stori</translation>
    </message>
    <message>
        <source>My story and my gifts</source>
        <translation type="unfinished">Fy stori a&apos;m doniau</translation>
    </message>
    <message>
        <source>Which part of the story?</source>
        <translation type="unfinished">Pa ran o&apos;r stori?</translation>
    </message>
    <message>
        <source>Pick one. There is no order.</source>
        <translation type="unfinished">Dewiswch un. Does dim trefn.</translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished">Fy stori</translation>
    </message>
    <message>
        <source>My dreams</source>
        <translation type="unfinished">Fy mreuddwydion</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation type="unfinished">Beth na ddylai ddigwydd</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished">Pwy ydw i</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation type="unfinished">Beth rwy&apos;n dda am ei wneud</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation type="unfinished">Beth sydd ei angen arnaf</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Beth ydych chi am ei ddweud?</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished">Beth ddywedom ni</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation type="unfinished">Pa gwestiwn?</translation>
    </message>
    <message>
        <source>Answer the first four before the last.</source>
        <translation type="unfinished">Atebwch y pedwar cyntaf cyn yr olaf.</translation>
    </message>
    <message>
        <source>What have we tried?</source>
        <translation type="unfinished">Beth ydym ni wedi ei drio?</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation type="unfinished">Beth ydym ni wedi ei ddysgu?</translation>
    </message>
    <message>
        <source>What are we pleased about?</source>
        <translation type="unfinished">Am beth ydym ni&apos;n falch?</translation>
    </message>
    <message>
        <source>What worries us?</source>
        <translation type="unfinished">Beth sy&apos;n ein poeni?</translation>
    </message>
    <message>
        <source>What do we do next?</source>
        <translation type="unfinished">Beth ydym ni&apos;n ei wneud nesaf?</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation type="unfinished">Beth yw&apos;r ateb?</translation>
    </message>
    <message>
        <source>One thing is enough.</source>
        <translation type="unfinished">Mae un peth yn ddigon.</translation>
    </message>
    <message>
        <source>Like swimming. It can stay empty.</source>
        <translation type="unfinished">Fel nofio. Gall aros yn wag.</translation>
    </message>
    <message>
        <source>A hope or a fear</source>
        <translation type="unfinished">Gobaith neu ofn</translation>
    </message>
    <message>
        <source>Hopes and fears</source>
        <translation type="unfinished">Gobeithion ac ofnau</translation>
    </message>
    <message>
        <source>Is it a hope or a fear?</source>
        <translation type="unfinished">Ai gobaith neu ofn yw hwn?</translation>
    </message>
    <message>
        <source>Both are fine to say.</source>
        <translation type="unfinished">Mae&apos;r ddau&apos;n iawn i&apos;w dweud.</translation>
    </message>
    <message>
        <source>A hope</source>
        <translation type="unfinished">Gobaith</translation>
    </message>
    <message>
        <source>A fear</source>
        <translation type="unfinished">Ofn</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">Beth yw e?</translation>
    </message>
    <message>
        <source>Say what you hope for, or what you are afraid of.</source>
        <translation type="unfinished">Dywedwch beth ydych chi&apos;n gobeithio amdano, neu beth sy&apos;n codi ofn arnoch.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished">Pwy sy&apos;n ei deimlo?</translation>
    </message>
    <message>
        <source>The people who feel it.</source>
        <translation type="unfinished">Y bobl sy&apos;n teimlo hyn.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Beth fyddai&apos;n helpu?</translation>
    </message>
    <message>
        <source>A first step, or something that makes it better.</source>
        <translation type="unfinished">Cam cyntaf, neu rywbeth sy&apos;n ei wneud yn well.</translation>
    </message>
    <message>
        <source>Support for a hard time</source>
        <translation type="unfinished">Cymorth at amser anodd</translation>
    </message>
    <message>
        <source>Support for hard times</source>
        <translation type="unfinished">Cymorth at amserau anodd</translation>
    </message>
    <message>
        <source>What do people see?</source>
        <translation type="unfinished">Beth mae pobl yn ei weld?</translation>
    </message>
    <message>
        <source>Say what I do. Do not say what I am.</source>
        <translation type="unfinished">Dywedwch beth rwy&apos;n ei wneud. Peidiwch â dweud beth ydw i.</translation>
    </message>
    <message>
        <source>When is it more likely?</source>
        <translation type="unfinished">Pryd mae&apos;n fwy tebygol?</translation>
    </message>
    <message>
        <source>Like when I am tired, ill or hungry.</source>
        <translation type="unfinished">Fel pan rwyf wedi blino, yn sâl neu eisiau bwyd.</translation>
    </message>
    <message>
        <source>What comes just before?</source>
        <translation type="unfinished">Beth ddaw ychydig cyn hynny?</translation>
    </message>
    <message>
        <source>What can set it off.</source>
        <translation type="unfinished">Beth all ei gychwyn.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">I beth mae e&apos;n dda?</translation>
    </message>
    <message>
        <source>What I may get from it. Pick one.</source>
        <translation type="unfinished">Beth efallai rwy&apos;n ei gael ohono. Dewiswch un.</translation>
    </message>
    <message>
        <source>To get something</source>
        <translation type="unfinished">I gael rhywbeth</translation>
    </message>
    <message>
        <source>To get away from something</source>
        <translation type="unfinished">I ddianc oddi wrth rywbeth</translation>
    </message>
    <message>
        <source>To be with people</source>
        <translation type="unfinished">I fod gyda phobl</translation>
    </message>
    <message>
        <source>Because it feels good</source>
        <translation type="unfinished">Achos mae&apos;n teimlo&apos;n dda</translation>
    </message>
    <message>
        <source>Because something hurts</source>
        <translation type="unfinished">Achos mae rhywbeth yn brifo</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation type="unfinished">Nid ydym yn gwybod eto</translation>
    </message>
    <message>
        <source>What more do we know about why?</source>
        <translation type="unfinished">Beth arall ydym ni&apos;n ei wybod am pam?</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished">Dywedwch ef mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>What helps every day?</source>
        <translation type="unfinished">Beth sy&apos;n helpu bob dydd?</translation>
    </message>
    <message>
        <source>What people do, so that life is good.</source>
        <translation type="unfinished">Beth mae pobl yn ei wneud, fel bod bywyd yn dda.</translation>
    </message>
    <message>
        <source>What can I learn to do instead?</source>
        <translation type="unfinished">Beth alla i ddysgu ei wneud yn lle hynny?</translation>
    </message>
    <message>
        <source>A skill that gets me the same thing.</source>
        <translation type="unfinished">Sgìl sy&apos;n rhoi&apos;r un peth i mi.</translation>
    </message>
    <message>
        <source>What are the first signs?</source>
        <translation type="unfinished">Beth yw&apos;r arwyddion cyntaf?</translation>
    </message>
    <message>
        <source>What you can see before it gets hard.</source>
        <translation type="unfinished">Beth allwch chi ei weld cyn iddi fynd yn anodd.</translation>
    </message>
    <message>
        <source>What helps at the first signs?</source>
        <translation type="unfinished">Beth sy&apos;n helpu ar yr arwyddion cyntaf?</translation>
    </message>
    <message>
        <source>What you do and say then.</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei wneud a&apos;i ddweud bryd hynny.</translation>
    </message>
    <message>
        <source>What do you do in the hard moment?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei wneud ar yr adeg anodd?</translation>
    </message>
    <message>
        <source>The smallest thing that keeps all people safe.</source>
        <translation type="unfinished">Y peth lleiaf sy&apos;n cadw pawb yn ddiogel.</translation>
    </message>
    <message>
        <source>What helps me after it?</source>
        <translation type="unfinished">Beth sy&apos;n fy helpu i ar ei ôl?</translation>
    </message>
    <message>
        <source>What I need when it is over.</source>
        <translation type="unfinished">Beth sydd ei angen arnaf pan mae drosodd.</translation>
    </message>
    <message>
        <source>Who talks about it after?</source>
        <translation type="unfinished">Pwy sy&apos;n siarad amdano wedyn?</translation>
    </message>
    <message>
        <source>When we look back, and who takes part.</source>
        <translation type="unfinished">Pryd rydym yn edrych yn ôl, a phwy sy&apos;n cymryd rhan.</translation>
    </message>
    <message>
        <source>What limits are there now?</source>
        <translation type="unfinished">Pa gyfyngiadau sydd nawr?</translation>
    </message>
    <message>
        <source>Like a locked door. Leave it empty if there are none.</source>
        <translation type="unfinished">Fel drws wedi ei gloi. Gadewch ef yn wag os nad oes rhai.</translation>
    </message>
    <message>
        <source>How will there be fewer limits?</source>
        <translation type="unfinished">Sut bydd llai o gyfyngiadau?</translation>
    </message>
    <message>
        <source>What must change, and by when.</source>
        <translation type="unfinished">Beth sy&apos;n rhaid ei newid, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Something for the hospital</source>
        <translation type="unfinished">Rhywbeth i&apos;r ysbyty</translation>
    </message>
    <message>
        <source>What a hospital should know</source>
        <translation type="unfinished">Beth ddylai ysbyty ei wybod</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">Pa ran?</translation>
    </message>
    <message>
        <source>The first four are what people must know.</source>
        <translation type="unfinished">Y pedwar cyntaf yw beth mae&apos;n rhaid i bobl ei wybod.</translation>
    </message>
    <message>
        <source>Things that make me ill</source>
        <translation type="unfinished">Pethau sy&apos;n fy ngwneud yn sâl</translation>
    </message>
    <message>
        <source>My medicine</source>
        <translation type="unfinished">Fy meddyginiaeth</translation>
    </message>
    <message>
        <source>Who decides with me, and my rights</source>
        <translation type="unfinished">Pwy sy&apos;n penderfynu gyda fi, a fy hawliau</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation type="unfinished">Pwy i&apos;w ffonio</translation>
    </message>
    <message>
        <source>How I show pain</source>
        <translation type="unfinished">Sut rwy&apos;n dangos poen</translation>
    </message>
    <message>
        <source>Eating and drinking</source>
        <translation type="unfinished">Bwyta ac yfed</translation>
    </message>
    <message>
        <source>Noise, light and touch</source>
        <translation type="unfinished">Sŵn, golau a chyffwrdd</translation>
    </message>
    <message>
        <source>Moving and washing</source>
        <translation type="unfinished">Symud ac ymolchi</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation type="unfinished">Beth rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>What I do not like</source>
        <translation type="unfinished">Beth dydw i ddim yn ei hoffi</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation type="unfinished">Beth ddylen nhw ei wybod?</translation>
    </message>
    <message>
        <source>Say it so that people who do not know me understand.</source>
        <translation type="unfinished">Dywedwch ef fel bod pobl sydd ddim yn fy adnabod yn deall.</translation>
    </message>
    <message>
        <source>Something that could happen</source>
        <translation type="unfinished">Rhywbeth allai ddigwydd</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation type="unfinished">Os bydd hyn yn digwydd</translation>
    </message>
    <message>
        <source>What could happen?</source>
        <translation type="unfinished">Beth allai ddigwydd?</translation>
    </message>
    <message>
        <source>Like: my support worker is ill.</source>
        <translation type="unfinished">Fel: mae fy ngweithiwr cymorth yn sâl.</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished">Pwy sy&apos;n gwneud beth?</translation>
    </message>
    <message>
        <source>What to do first, then next.</source>
        <translation type="unfinished">Beth i&apos;w wneud gyntaf, ac wedyn.</translation>
    </message>
    <message>
        <source>Who steps in?</source>
        <translation type="unfinished">Pwy sy&apos;n camu i mewn?</translation>
    </message>
    <message>
        <source>The people who can come or take over.</source>
        <translation type="unfinished">Y bobl all ddod neu gymryd drosodd.</translation>
    </message>
    <message>
        <source>What things are needed?</source>
        <translation type="unfinished">Pa bethau sydd eu hangen?</translation>
    </message>
    <message>
        <source>Like a key, and where it is.</source>
        <translation type="unfinished">Fel allwedd, a ble mae hi.</translation>
    </message>
    <message>
        <source>Which phone numbers?</source>
        <translation type="unfinished">Pa rifau ffôn?</translation>
    </message>
    <message>
        <source>Write the name beside each number.</source>
        <translation type="unfinished">Ysgrifennwch yr enw wrth ochr pob rhif.</translation>
    </message>
    <message>
        <source>When can it stop?</source>
        <translation type="unfinished">Pryd gall stopio?</translation>
    </message>
    <message>
        <source>How we know that it is over.</source>
        <translation type="unfinished">Sut rydym yn gwybod ei fod drosodd.</translation>
    </message>
    <message>
        <source>A photo of me</source>
        <translation type="unfinished">Ffotograff ohonof i</translation>
    </message>
    <message>
        <source>Photos of the people here</source>
        <translation type="unfinished">Ffotograffau o&apos;r bobl yma</translation>
    </message>
    <message>
        <source>Who is in the photo.</source>
        <translation type="unfinished">Pwy sydd yn y ffotograff.</translation>
    </message>
    <message>
        <source>Something that was said aloud</source>
        <translation type="unfinished">Rhywbeth a ddywedwyd yn uchel</translation>
    </message>
    <message>
        <source>What people said aloud</source>
        <translation type="unfinished">Beth ddywedodd pobl yn uchel</translation>
    </message>
    <message>
        <source>The topic they talk about.</source>
        <translation type="unfinished">Y pwnc maen nhw&apos;n siarad amdano.</translation>
    </message>
    <message>
        <source>Who said it.</source>
        <translation type="unfinished">Pwy ddywedodd e.</translation>
    </message>
    <message>
        <source>Who wrote the answer</source>
        <translation type="unfinished">Pwy ysgrifennodd yr ateb</translation>
    </message>
    <message>
        <source>You can hear the answer too.</source>
        <translation type="unfinished">Gallwch glywed yr ateb hefyd.</translation>
    </message>
    <message>
        <source>Who will reply, for the app</source>
        <translation type="unfinished">Pwy fydd yn ymateb, i&apos;r ap</translation>
    </message>
    <message>
        <source>Who wrote the reply</source>
        <translation type="unfinished">Pwy ysgrifennodd yr ymateb</translation>
    </message>
    <message>
        <source>What is still missing. You can leave this out.</source>
        <translation type="unfinished">Beth sydd ar goll o hyd. Gallwch adael hwn allan.</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">Mae %1 yn poeni: %2</translation>
    </message>
    <message>
        <source>Shows the worry and the replies.</source>
        <translation type="unfinished">Dangos y pryder a&apos;r ymatebion.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">Yn aros: %1</translation>
    </message>
</context>
<context>
    <name>ConcernDonePage</name>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">Bydd %1 yn ymateb erbyn %2.</translation>
    </message>
    <message>
        <source>Look at the worries</source>
        <translation type="unfinished">Edrych ar y pryderon</translation>
    </message>
    <message>
        <source>They can see it. Nobody else can.</source>
        <translation type="unfinished">Maen nhw&apos;n gallu ei weld. Ni all neb arall.</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">Bydd yn ymateb</translation>
    </message>
</context>
<context>
    <name>ConcernNotice</name>
    <message>
        <source>A worry waits for you</source>
        <translation type="unfinished">Mae pryder yn aros amdanoch</translation>
    </message>
    <message>
        <source>%1 worries wait for you</source>
        <translation type="unfinished">Mae %1 pryder yn aros amdanoch</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Edrych arnyn nhw</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>A worry</source>
        <translation type="unfinished">Pryder</translation>
    </message>
    <message>
        <source>First comes the worry. Then come the replies. Whoever is worried says if the reply is OK.</source>
        <translation type="unfinished">Yn gyntaf daw&apos;r pryder. Yna daw&apos;r ymatebion. Yr un sy&apos;n poeni sy&apos;n dweud a yw&apos;r ymateb yn iawn.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">Yn aros: %1</translation>
    </message>
    <message>
        <source>%1 is worried.</source>
        <translation type="unfinished">Mae %1 yn poeni.</translation>
    </message>
    <message>
        <source>%1 is worried. %2</source>
        <translation type="unfinished">Mae %1 yn poeni. %2</translation>
    </message>
    <message>
        <source>A reply is needed: %1</source>
        <translation type="unfinished">Mae angen ymateb: %1</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">Mae am hyn: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <translation type="unfinished">Ysgrifennodd %1 ef.</translation>
    </message>
    <message>
        <source>Told to: %1. %2 cannot see it.</source>
        <translation type="unfinished">Wedi ei ddweud wrth: %1. Ni all %2 ei weld.</translation>
    </message>
    <message>
        <source>Told to: %1. Nobody else can see it.</source>
        <translation type="unfinished">Wedi ei ddweud wrth: %1. Ni all neb arall ei weld.</translation>
    </message>
    <message>
        <source>%1, is this OK for you?</source>
        <translation type="unfinished">%1, ydy hyn yn iawn i chi?</translation>
    </message>
    <message>
        <source>Yes, this is OK</source>
        <translation type="unfinished">Ie, mae hyn yn iawn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>Then somebody replies again.</source>
        <translation type="unfinished">Yna bydd rhywun yn ymateb eto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished">Ymateb</translation>
    </message>
    <message>
        <source>What is still missing? You can leave this out.</source>
        <translation type="unfinished">Beth sydd ar goll o hyd? Gallwch adael hwn allan.</translation>
    </message>
</context>
<context>
    <name>ConcernPeoplePage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Rwy&apos;n poeni</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation type="unfinished">Wrth bwy ydych chi am ddweud?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Touch one face or more. The first one you touch will reply. Only you and they can see it.</source>
        <translation type="unfinished">Cyffyrddwch un wyneb neu fwy. Yr un cyntaf a gyffyrddwch fydd yn ymateb. Dim ond chi a nhw sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>Nobody else is in this plan yet.</source>
        <translation type="unfinished">Does neb arall yn y cynllun hwn eto.</translation>
    </message>
    <message>
        <source>Your words wait here until then.</source>
        <translation type="unfinished">Mae eich geiriau&apos;n aros yma tan hynny.</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">Bydd yn ymateb</translation>
    </message>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">Bydd %1 yn ymateb erbyn %2.</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">Dim ond chi a&apos;r bobl hyn sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">Dim ond chi a&apos;r bobl hyn sy&apos;n gallu ei weld. Ni all %1 ei weld.</translation>
    </message>
</context>
<context>
    <name>ConcernReplyCard</name>
    <message>
        <source>%1 By %2.</source>
        <extracomment>What will happen, and the day by which it does</extracomment>
        <translation type="unfinished">%1 Erbyn %2.</translation>
    </message>
    <message>
        <source>%1 says: this is OK for me.</source>
        <translation type="unfinished">Mae %1 yn dweud: mae hyn yn iawn i mi.</translation>
    </message>
    <message>
        <source>%1 says: not yet. %2</source>
        <translation type="unfinished">Mae %1 yn dweud: ddim eto. %2</translation>
    </message>
    <message>
        <source>%1 replied: %2</source>
        <translation type="unfinished">Ymatebodd %1: %2</translation>
    </message>
    <message>
        <source>%1 replied. %2</source>
        <translation type="unfinished">Ymatebodd %1. %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
</context>
<context>
    <name>ConcernReplyPage</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished">Ymateb</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Write what you think. Then say what will happen now. Everyone who was told can read it.</source>
        <translation type="unfinished">Ysgrifennwch beth ydych chi&apos;n ei feddwl. Yna dywedwch beth fydd yn digwydd nawr. Gall pawb a gafodd wybod ei ddarllen.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished">Eich ymateb</translation>
    </message>
    <message>
        <source>What will happen now? You can leave it out.</source>
        <translation type="unfinished">Beth fydd yn digwydd nawr? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">Erbyn pryd?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Yfory</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Ymhen wythnos</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished">Ymhen pedair wythnos</translation>
    </message>
</context>
<context>
    <name>ConcernUrgencyPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Rwy&apos;n poeni</translation>
    </message>
    <message>
        <source>How soon do you need a reply?</source>
        <translation type="unfinished">Pa mor fuan y mae angen ymateb arnoch?</translation>
    </message>
    <message>
        <source>Touch how soon you need a reply. Then you say your worry. Then you pick who can see it.</source>
        <translation type="unfinished">Cyffyrddwch pa mor fuan y mae angen ymateb arnoch. Yna dywedwch eich pryder. Yna dewiswch pwy sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>A reply in 1 day</source>
        <translation type="unfinished">Ymateb mewn 1 diwrnod</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Yn fuan</translation>
    </message>
    <message>
        <source>A reply in 3 days</source>
        <translation type="unfinished">Ymateb mewn 3 diwrnod</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">Pan allwch chi</translation>
    </message>
    <message>
        <source>A reply in 7 days</source>
        <translation type="unfinished">Ymateb mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Look at the worries so far</source>
        <translation type="unfinished">Edrych ar y pryderon hyd yma</translation>
    </message>
</context>
<context>
    <name>ConcernWordsPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Rwy&apos;n poeni</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished">Beth yw&apos;r pryder?</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">Mae am hyn: %1</translation>
    </message>
    <message>
        <source>It is not about this</source>
        <translation type="unfinished">Nid yw am hyn</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished">Dywedwch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Who is worried?</source>
        <translation type="unfinished">Pwy sy&apos;n poeni?</translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished">Fi</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation type="unfinished">Fi sy&apos;n ei ysgrifennu</translation>
    </message>
    <message>
        <source>Say what worries you. A few words are enough. You can write, speak or draw.</source>
        <translation type="unfinished">Dywedwch beth sy’n eich poeni. Mae ychydig eiriau’n ddigon. Gallwch ysgrifennu, siarad neu dynnu llun.</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Here are the worries that you can see. The first ones have waited too long. Touch one to read it and to reply.</source>
        <translation type="unfinished">Dyma&apos;r pryderon y gallwch eu gweld. Mae&apos;r rhai cyntaf wedi aros yn rhy hir. Cyffyrddwch un i&apos;w ddarllen ac i ymateb.</translation>
    </message>
    <message>
        <source>There are no worries here.</source>
        <translation type="unfinished">Does dim pryderon yma.</translation>
    </message>
    <message>
        <source>You only see worries that you said or were told.</source>
        <translation type="unfinished">Dim ond pryderon a ddywedoch neu a glywsoch sy&apos;n dangos i chi.</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Rwy&apos;n poeni</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>If things go wrong</source>
        <translation>Os aiff pethau o chwith</translation>
    </message>
    <message>
        <source>Here is who to ring and what helps. It is always here, also without a connection.</source>
        <translation>Dyma pwy i&apos;w ffonio a beth sy&apos;n helpu. Mae yma bob amser, heb gysylltiad hefyd.</translation>
    </message>
    <message>
        <source>Ring first: %1. %2</source>
        <translation>Ffoniwch yn gyntaf: %1. %2</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>Ffoniwch yn gyntaf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>Nobody has said who to ring yet.</source>
        <translation>Does neb wedi dweud pwy i&apos;w ffonio eto.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>The count</source>
        <translation type="unfinished">Y cyfrif</translation>
    </message>
    <message>
        <source>The count comes when all tablets are finished and have met. A person who voted two times counts one time.</source>
        <translation type="unfinished">Daw&apos;r cyfrif pan fydd pob llechen wedi gorffen ac wedi cwrdd. Mae person a bleidleisiodd ddwywaith yn cyfrif unwaith.</translation>
    </message>
    <message>
        <source>People who voted: %1</source>
        <translation type="unfinished">Pobl a bleidleisiodd: %1</translation>
    </message>
    <message>
        <source>With fewer than 3 votes, they would not be secret.</source>
        <translation type="unfinished">Gyda llai na 3 phleidlais, ni fydden nhw&apos;n gyfrinachol.</translation>
    </message>
    <message>
        <source>The count is not final yet.</source>
        <translation type="unfinished">Nid yw&apos;r cyfrif yn derfynol eto.</translation>
    </message>
    <message>
        <source>People are still voting.</source>
        <translation type="unfinished">Mae pobl yn dal i bleidleisio.</translation>
    </message>
    <message>
        <source>It waits for other tablets.</source>
        <translation type="unfinished">Mae&apos;n aros am lechi eraill.</translation>
    </message>
    <message>
        <source>Your votes go to the other tablet when they meet.</source>
        <translation type="unfinished">Mae eich pleidleisiau&apos;n mynd i&apos;r llechen arall pan fyddan nhw&apos;n cwrdd.</translation>
    </message>
    <message>
        <source>People can still vote on this tablet.</source>
        <translation type="unfinished">Gall pobl bleidleisio ar y llechen hon o hyd.</translation>
    </message>
    <message>
        <source>Waiting for the tablet of %1</source>
        <translation type="unfinished">Yn aros am lechen %1</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished">Dal i bleidleisio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished">Ei gadael allan</translation>
    </message>
    <message>
        <source>Voted on two tablets: %1</source>
        <translation type="unfinished">Wedi pleidleisio ar ddwy lechen: %1</translation>
    </message>
    <message>
        <source>One vote counts. The second one is held back.</source>
        <translation type="unfinished">Mae un bleidlais yn cyfrif. Mae&apos;r ail yn cael ei dal yn ôl.</translation>
    </message>
    <message>
        <source>Too late for the count: %1</source>
        <translation type="unfinished">Rhy hwyr i&apos;r cyfrif: %1</translation>
    </message>
    <message>
        <source>These votes are not counted. You can vote again.</source>
        <translation type="unfinished">Nid yw&apos;r pleidleisiau hyn yn cael eu cyfrif. Gallwch bleidleisio eto.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Dyna ni</translation>
    </message>
    <message>
        <source>Waiting for another tablet</source>
        <translation type="unfinished">Yn aros am lechen arall</translation>
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
        <translation type="unfinished">Ydy rhywun mewn perygl nawr? Ffoniwch 999.</translation>
    </message>
    <message>
        <source>Do not wait for an answer here.</source>
        <translation type="unfinished">Peidiwch ag aros am ateb yma.</translation>
    </message>
    <message>
        <source>Do not wait for an answer here. You can also ring %1: %2</source>
        <translation type="unfinished">Peidiwch ag aros am ateb yma. Gallwch hefyd ffonio %1: %2</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ddoe</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Diwrnod arall</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation type="unfinished">Un diwrnod ynghynt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation type="unfinished">Un diwrnod wedyn</translation>
    </message>
    <message>
        <source>Everyone sees both days. They see when it happened. They see when you wrote it down.</source>
        <translation type="unfinished">Mae pawb yn gweld y ddau ddiwrnod. Maen nhw&apos;n gweld pryd y digwyddodd. Maen nhw&apos;n gweld pryd yr ysgrifennoch chi ef.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Another day</source>
        <extracomment>Opens a calendar</extracomment>
        <translation type="unfinished">Diwrnod arall</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Y mis cynt</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Y mis wedyn</translation>
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
        <translation>Mae wedi ei gadw.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi ei dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>It is put away. Nothing shows in the plan.</source>
        <translation>Mae wedi ei roi o&apos;r neilltu. Does dim yn dangos yn y cynllun.</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>Dim ond chi sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Dyna ni</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Dewch ag ef yn ôl</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>This tablet keeps what you said. “Waiting” means that the others do not have it yet. The tablet sends it by itself. Touch “Undo” to take it back.</source>
        <translation type="unfinished">Mae’r llechen hon yn cadw’r hyn a ddywedoch. Mae “yn aros” yn golygu nad yw gan y lleill eto. Mae’r llechen yn ei anfon ei hun. Cyffyrddwch “Dadwneud” i’w dynnu’n ôl.</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>Draw it.</source>
        <translation type="unfinished">Tynnwch lun ohono.</translation>
    </message>
    <message>
        <source>Draw with your finger. Pick a colour above the paper. Undo takes the last thing away.</source>
        <translation type="unfinished">Tynnwch lun gyda&apos;ch bys. Dewiswch liw uwchben y papur. Mae Dadwneud yn tynnu&apos;r peth olaf i ffwrdd.</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">Beth mae&apos;n ei ddangos? Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">Mae&apos;n helpu pobl na allant weld.</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brown</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Coch</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oren</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Gwyrdd</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Porffor</translation>
    </message>
    <message>
        <source>A happy face</source>
        <translation type="unfinished">Wyneb hapus</translation>
    </message>
    <message>
        <source>A sad face</source>
        <translation type="unfinished">Wyneb trist</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>A house</source>
        <translation type="unfinished">Tŷ</translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Ffrindiau</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Bwyd</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">Gwely</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished">Nofio</translation>
    </message>
    <message>
        <source>A stop sign</source>
        <translation type="unfinished">Arwydd stopio</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished">Y papur</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Press Enter to put a picture there.</source>
        <translation type="unfinished">Symudwch gyda&apos;r bysellau saeth. Pwyswch Enter i roi llun yno.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Tenau</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Trwchus</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished">Rhwbio allan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ailwneud</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Or put pictures on the paper:</source>
        <translation type="unfinished">Neu rhowch luniau ar y papur:</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation type="unfinished">Rydym yn meddwl. Ni ddywedodd neb hyn.</translation>
    </message>
    <message>
        <source>With help from %1</source>
        <translation type="unfinished">Gyda help gan %1</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation type="unfinished">Edrych eto ar %1</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation type="unfinished">Mae dau ateb. Does neb wedi dewis eto.</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation type="unfinished">Mae %1 yn meddwl hynny</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation type="unfinished">Mae %1 yn ei ddweud dros %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation type="unfinished">Dywedodd %1 hyn</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation type="unfinished">Achos: %1</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gallu gweld hwn</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation type="unfinished">Wedi ei rannu gyda %1 yn unig</translation>
    </message>
    <message>
        <source>We think:</source>
        <translation type="unfinished">Rydym yn meddwl:</translation>
    </message>
</context>
<context>
    <name>EntryCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Ydy hyn yn iawn?</translation>
    </message>
    <message>
        <source>Look at each answer. Touch one to change it. Then touch “Save”.</source>
        <translation type="unfinished">Edrychwch ar bob ateb. Cyffyrddwch un i&apos;w newid. Yna cyffyrddwch “Cadw”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">Newid yr ateb hwn</translation>
    </message>
    <message>
        <source>You can say more</source>
        <translation type="unfinished">Gallwch ddweud mwy</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation type="unfinished">Mae eich geiriau wedi eu cadw.</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation type="unfinished">Ychwanegu un arall</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished">Enw arall</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation type="unfinished">Ychwanegu&apos;r enw hwn</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Here you see all that was said. You can change what you wrote. Beside what others said, you can say something too.</source>
        <translation type="unfinished">Yma gwelwch bopeth a ddywedwyd. Gallwch newid beth ysgrifennoch chi. Wrth ochr beth ddywedodd eraill, gallwch ddweud rhywbeth hefyd.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished">Edrych ar y ddau</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation type="unfinished">Gwnaed gydag ap mwy newydd. Efallai na fydd peth ohono&apos;n dangos yma.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ei newid</translation>
    </message>
    <message>
        <source>Say something beside it</source>
        <translation type="unfinished">Dweud rhywbeth wrth ei ochr</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Rhoi o&apos;r neilltu</translation>
    </message>
</context>
<context>
    <name>EntryQuestionPage</name>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished">Ei adael yn wag</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished">Tynnu&apos;r ateb i ffwrdd</translation>
    </message>
    <message>
        <source>That is all</source>
        <extracomment>The questions after this one can be left out</extracomment>
        <translation type="unfinished">Dyna&apos;r cyfan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished">Ymhen mis</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">Ymhen tri mis</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation type="unfinished">Ymhen blwyddyn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ddoe</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>very bad</source>
        <extracomment>The first of five faces</extracomment>
        <translation>gwael iawn</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>gwael</translation>
    </message>
    <message>
        <source>in between</source>
        <extracomment>The middle one of five faces: neither good nor bad</extracomment>
        <translation>yn y canol</translation>
    </message>
    <message>
        <source>good</source>
        <translation>da</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>da iawn</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A question for you</source>
        <translation type="unfinished">Cwestiwn i chi</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">Dywedoch chi, gwnaethon ni</translation>
    </message>
    <message>
        <source>Read what the group asks. Then answer in easy words.</source>
        <translation type="unfinished">Darllenwch beth mae&apos;r grŵp yn ei ofyn. Yna atebwch mewn geiriau hawdd.</translation>
    </message>
    <message>
        <source>Read the answer together. Then say if it answers your question. The board sees what you say.</source>
        <translation type="unfinished">Darllenwch yr ateb gyda&apos;ch gilydd. Yna dywedwch a yw&apos;n ateb eich cwestiwn. Mae&apos;r bwrdd yn gweld beth rydych chi&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Did they answer your question?</source>
        <translation type="unfinished">Wnaethon nhw ateb eich cwestiwn?</translation>
    </message>
    <message>
        <source>Yes, it is answered</source>
        <translation type="unfinished">Ie, mae wedi ei ateb</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished">Peth ohono</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Pam? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Tell the board</source>
        <translation type="unfinished">Dweud wrth y bwrdd</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished">Ei ateb</translation>
    </message>
</context>
<context>
    <name>FeedbackStory</name>
    <message>
        <source>They said</source>
        <translation type="unfinished">Dywedon nhw</translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished">Dywedoch chi</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation type="unfinished">Gofynnoch chi: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">Ateb erbyn: %1</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">Gwnaethon ni</translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished">Gwnaethon nhw</translation>
    </message>
    <message>
        <source>What they will do: %1</source>
        <translation type="unfinished">Beth fyddan nhw&apos;n ei wneud: %1</translation>
    </message>
    <message>
        <source>%1 answered. %2.</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation type="unfinished">Atebodd %1. %2.</translation>
    </message>
    <message>
        <source>The group says: %1</source>
        <translation type="unfinished">Mae&apos;r grŵp yn dweud: %1</translation>
    </message>
    <message>
        <source>You say: %1</source>
        <translation type="unfinished">Rydych chi&apos;n dweud: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">Ysgrifennodd %1 ef.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">Rwyf wedi anghofio</translation>
    </message>
    <message>
        <source>Your paper has a code. Put in all letters and numbers of it. Then pick a new PIN.</source>
        <translation type="unfinished">Mae cod ar eich papur. Rhowch bob llythyren a rhif ohono i mewn. Yna dewiswch PIN newydd.</translation>
    </message>
    <message>
        <source>There is no paper with a code for %1.</source>
        <translation type="unfinished">Does dim papur gyda chod ar gyfer %1.</translation>
    </message>
    <message>
        <source>Nobody else can open your words. Ask somebody in your plan to invite you again.</source>
        <translation type="unfinished">Ni all neb arall agor eich geiriau. Gofynnwch i rywun yn eich cynllun eich gwahodd eto.</translation>
    </message>
    <message>
        <source>Do you have your paper with the code? Put in the code here.</source>
        <translation type="unfinished">Ydy&apos;r papur gyda&apos;r cod gennych chi? Rhowch y cod i mewn yma.</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation type="unfinished">Y cod ar eich papur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
</context>
<context>
    <name>FoundSpacePage</name>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">Dechrau grŵp</translation>
    </message>
    <message>
        <source>A group meets and asks questions. A board answers them. Give it a name. Then touch “Start”.</source>
        <translation type="unfinished">Mae grŵp yn cwrdd ac yn gofyn cwestiynau. Mae bwrdd yn eu hateb. Rhowch enw iddo. Yna cyffyrddwch “Dechrau”.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>We meet, talk and ask questions.</source>
        <translation type="unfinished">Rydym yn cwrdd, yn siarad ac yn gofyn cwestiynau.</translation>
    </message>
    <message>
        <source>A board</source>
        <translation type="unfinished">Bwrdd</translation>
    </message>
    <message>
        <source>We answer questions from groups.</source>
        <translation type="unfinished">Rydym yn ateb cwestiynau gan grwpiau.</translation>
    </message>
    <message>
        <source>What is the group called?</source>
        <translation type="unfinished">Beth yw enw&apos;r grŵp?</translation>
    </message>
    <message>
        <source>What is the board called?</source>
        <translation type="unfinished">Beth yw enw&apos;r bwrdd?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
</context>
<context>
    <name>GivenLine</name>
    <message>
        <source>Use a photo of the code</source>
        <translation type="unfinished">Defnyddio llun o&apos;r cod</translation>
    </message>
    <message>
        <source>There is no code in this photo.</source>
        <translation type="unfinished">Does dim cod yn y llun hwn.</translation>
    </message>
    <message>
        <source>Hold the tablet still and take the photo from near.</source>
        <translation type="unfinished">Daliwch y llechen yn llonydd a thynnwch y llun o agos.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>What was done is missing</source>
        <translation>Mae beth a wnaed ar goll</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>Mae faint oedd ar goll</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>Mae pa mor dda oedd ar goll</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <extracomment>A button on a goal: tell what was done for it</extracomment>
        <translation>Dywedwch sut aeth</translation>
    </message>
    <message>
        <source>Nothing is written about this yet.</source>
        <translation>Does dim wedi ei ysgrifennu am hyn eto.</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>Y tro diwethaf</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Mae rhywbeth ar goll.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <extracomment>%1 the name of who helps with a goal</extracomment>
        <translation>Gyda %1.</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Each box is one time. It has three parts: what, how much, and how good. An empty part is a part that nobody said.</source>
        <translation>Mae pob bocs yn un tro. Mae iddo dair rhan: beth, faint, a pha mor dda. Mae rhan wag yn rhan na ddywedodd neb.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Dangos rhai hŷn</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">Ychwanegu llun neu sain</translation>
    </message>
    <message>
        <source>Time after time</source>
        <translation type="unfinished">O dro i dro</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">Bob tro</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation type="unfinished">Sut rydym yn helpu</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">Rwy&apos;n poeni am hyn</translation>
    </message>
</context>
<context>
    <name>GoalPathPlot</name>
    <message>
        <source>Nobody said the first step.</source>
        <translation type="unfinished">Ni ddywedodd neb y cam cyntaf.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">Cam cyntaf</translation>
    </message>
    <message>
        <source>Nobody said what</source>
        <translation type="unfinished">Ni ddywedodd neb beth</translation>
    </message>
    <message>
        <source>We are here</source>
        <translation type="unfinished">Rydym yma</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished">Y nod</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <translation type="unfinished">Y cam cyntaf: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Does dim wedi ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Something was done once.</source>
        <translation type="unfinished">Gwnaed rhywbeth unwaith.</translation>
    </message>
    <message>
        <source>Something was done %1 times.</source>
        <translation type="unfinished">Gwnaed rhywbeth %1 o weithiau.</translation>
    </message>
    <message>
        <source>The goal is done.</source>
        <translation type="unfinished">Mae&apos;r nod wedi gorffen.</translation>
    </message>
    <message>
        <source>We are on the way to the goal.</source>
        <translation type="unfinished">Rydym ar y ffordd i&apos;r nod.</translation>
    </message>
</context>
<context>
    <name>GoalPathPlotView</name>
    <message>
        <source>The way to the goal</source>
        <translation type="unfinished">Y ffordd i&apos;r nod</translation>
    </message>
</context>
<context>
    <name>GoalPlots</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Does dim wedi ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>An empty one of dashes is not the whole story.</source>
        <translation type="unfinished">Nid yw un wag o linellau toredig yn stori gyfan.</translation>
    </message>
    <message>
        <source>The numbers are %1.</source>
        <translation type="unfinished">Y rhifau yw %1.</translation>
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
        <translation>Dangos pob tro.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Does dim wedi ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>Y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Y person</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Ni ofynnwyd i %1.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">Ni roddodd %1 ateb.</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>Here are the goals. The faces say how good each time was. A dashed ring means that part of the story is missing.</source>
        <translation>Dyma&apos;r nodau. Mae&apos;r wynebau&apos;n dweud pa mor dda oedd pob tro. Mae cylch toredig yn golygu bod rhan o&apos;r stori ar goll.</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Does dim nodau eto.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Beth ydych chi eisiau ei wneud?</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ychwanegu nod</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">Sut mae&apos;n mynd</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>My home</source>
        <translation type="unfinished">Fy nghartref</translation>
    </message>
    <message>
        <source>My support</source>
        <translation type="unfinished">Fy nghymorth</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Iechyd</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Ffrindiau</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Teulu</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Arian</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation type="unfinished">Gwaith a hwyl</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished">Mynd o le i le</translation>
    </message>
    <message>
        <source>Feeling safe</source>
        <translation type="unfinished">Teimlo&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished">Dysgu</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation type="unfinished">Lle rwy&apos;n byw</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation type="unfinished">Cael eich clywed</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished">Hawdd</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ddim yn siŵr</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">Gwael</translation>
    </message>
    <message>
        <source>I do not like it</source>
        <translation type="unfinished">Dydw i ddim yn ei hoffi</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished">Anodd</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation type="unfinished">Daeth ateb.</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation type="unfinished">Mae wedi ei ateb.</translation>
    </message>
    <message>
        <source>No answer. It is 1 day late.</source>
        <translation type="unfinished">Dim ateb. Mae 1 diwrnod yn hwyr.</translation>
    </message>
    <message>
        <source>No answer. It is %1 days late.</source>
        <translation type="unfinished">Dim ateb. Mae %1 diwrnod yn hwyr.</translation>
    </message>
    <message>
        <source>The answer is due today.</source>
        <translation type="unfinished">Mae angen yr ateb heddiw.</translation>
    </message>
    <message>
        <source>The answer is due tomorrow.</source>
        <translation type="unfinished">Mae angen yr ateb yfory.</translation>
    </message>
    <message>
        <source>The answer is due in %1 days.</source>
        <translation type="unfinished">Mae angen yr ateb ymhen %1 diwrnod.</translation>
    </message>
    <message>
        <source>A group of fewer than 5 people asks.</source>
        <translation type="unfinished">Mae grŵp o lai na 5 o bobl yn gofyn.</translation>
    </message>
    <message>
        <source>A group of %1 people asks.</source>
        <translation type="unfinished">Mae grŵp o %1 o bobl yn gofyn.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Somebody who gave no name; %1 is a number</extracomment>
        <translation type="unfinished">Person %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said yes.</source>
        <translation type="unfinished">Dywedodd o leiaf %1 o %2 o bobl ie.</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said no.</source>
        <translation type="unfinished">Dywedodd o leiaf %1 o %2 o bobl na.</translation>
    </message>
    <message>
        <source>At least %1 of %2 people are not sure.</source>
        <translation type="unfinished">Nid yw o leiaf %1 o %2 o bobl yn siŵr.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>%1 said it aloud.</source>
        <extracomment>After what somebody&apos;s cards say</extracomment>
        <translation type="unfinished">Dywedodd %1 e yn uchel.</translation>
    </message>
</context>
<context>
    <name>GroupAddTopicPage</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">Ychwanegu pwnc</translation>
    </message>
    <message>
        <source>Write what you want to talk about. Use easy words. People can then put cards in columns.</source>
        <translation type="unfinished">Ysgrifennwch am beth ydych chi am siarad. Defnyddiwch eiriau hawdd. Yna gall pobl roi cardiau mewn colofnau.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">Am beth mae hyn?</translation>
    </message>
    <message>
        <source>Say more in easy words. You can leave this out.</source>
        <translation type="unfinished">Dywedwch fwy mewn geiriau hawdd. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Your own cards, one on each line. You can leave this out.</source>
        <translation type="unfinished">Eich cardiau eich hun, un ar bob llinell. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation type="unfinished">Beth yw&apos;r colofnau?</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">Da neu wael</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">Hoffi neu beidio</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">Hawdd neu anodd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>GroupConsentPage</name>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">Ydy hyn yn iawn?</translation>
    </message>
    <message>
        <source>Say yes or no. Both are fine. Your name never goes to the board.</source>
        <translation type="unfinished">Dywedwch ie neu na. Mae&apos;r ddau&apos;n iawn. Nid yw eich enw byth yn mynd at y bwrdd.</translation>
    </message>
    <message>
        <source>The group keeps what I say here.</source>
        <translation type="unfinished">Mae&apos;r grŵp yn cadw beth rwy&apos;n ei ddweud yma.</translation>
    </message>
    <message>
        <source>Only people in the group can see it.</source>
        <translation type="unfinished">Dim ond pobl yn y grŵp sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>My name does not go to the board.</source>
        <translation type="unfinished">Nid yw fy enw&apos;n mynd at y bwrdd.</translation>
    </message>
    <message>
        <source>I can stop when I want to.</source>
        <translation type="unfinished">Gallaf stopio pan fyddaf eisiau.</translation>
    </message>
    <message>
        <source>Yes, it is OK</source>
        <translation type="unfinished">Ie, mae&apos;n iawn</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>You are in the meeting.</source>
        <translation type="unfinished">Rydych yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Pass the tablet on.</source>
        <translation type="unfinished">Pasiwch y llechen ymlaen.</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>You can stay and listen. Nothing is kept.</source>
        <translation type="unfinished">Gallwch aros a gwrando. Does dim yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Somebody else joins</source>
        <translation type="unfinished">Mae rhywun arall yn ymuno</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">Mae pawb yma</translation>
    </message>
</context>
<context>
    <name>GroupHomePage</name>
    <message>
        <source>This is the first page of your group. Start a meeting when you are together. Questions with no answer stay here. Late ones come first.</source>
        <translation type="unfinished">Dyma dudalen gyntaf eich grŵp. Dechreuwch gyfarfod pan fyddwch gyda&apos;ch gilydd. Mae cwestiynau heb ateb yn aros yma. Daw&apos;r rhai hwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>The group is on its way.</source>
        <translation type="unfinished">Mae&apos;r grŵp ar ei ffordd.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">Mae&apos;n dod pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished">Mynd ymlaen: %1</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">Dechrau cyfarfod</translation>
    </message>
    <message>
        <source>Questions with no answer yet</source>
        <translation type="unfinished">Cwestiynau heb ateb eto</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation type="unfinished">Atebion a ddaeth</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">Dywedoch chi, gwnaethon ni</translation>
    </message>
    <message>
        <source>You have not asked a board yet.</source>
        <translation type="unfinished">Nid ydych wedi gofyn i fwrdd eto.</translation>
    </message>
    <message>
        <source>Start a meeting. Pick your questions. Then send them.</source>
        <translation type="unfinished">Dechreuwch gyfarfod. Dewiswch eich cwestiynau. Yna anfonwch nhw.</translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished">Cyfarfodydd o&apos;r blaen</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation type="unfinished">Pwy sydd yn y grŵp</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">Cloi&apos;r llechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>GroupJoinPage</name>
    <message>
        <source>Join the meeting</source>
        <translation type="unfinished">Ymuno â&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Pick a picture. Or write your name. Or touch “No name”. Then touch “Next”.</source>
        <translation type="unfinished">Dewiswch lun. Neu ysgrifennwch eich enw. Neu cyffyrddwch “Dim enw”. Yna cyffyrddwch “Nesaf”.</translation>
    </message>
    <message>
        <source>Pick a picture for you</source>
        <translation type="unfinished">Dewiswch lun i chi</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Dim enw</translation>
    </message>
    <message>
        <source>Your name. You can leave this out.</source>
        <translation type="unfinished">Eich enw. Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
</context>
<context>
    <name>GroupQuestionPage</name>
    <message>
        <source>Our question</source>
        <translation type="unfinished">Ein cwestiwn</translation>
    </message>
    <message>
        <source>You can vote first, so that each person says what they think. Then send the question to the board.</source>
        <translation type="unfinished">Gallwch bleidleisio gyntaf, fel bod pob person yn dweud beth mae&apos;n ei feddwl. Yna anfonwch y cwestiwn at y bwrdd.</translation>
    </message>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">Pleidleisio&apos;n breifat</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished">Pleidleisio eto</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation type="unfinished">Anfonwyd at: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">Ateb erbyn: %1</translation>
    </message>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">Anfon at y bwrdd</translation>
    </message>
</context>
<context>
    <name>GroupQuestionsPage</name>
    <message>
        <source>Pick three questions</source>
        <translation type="unfinished">Dewiswch dri chwestiwn</translation>
    </message>
    <message>
        <source>Add the questions that you want to ask. Then touch up to three. These are the ones you can send.</source>
        <translation type="unfinished">Ychwanegwch y cwestiynau yr ydych am eu gofyn. Yna cyffyrddwch hyd at dri. Dyma&apos;r rhai y gallwch eu hanfon.</translation>
    </message>
    <message>
        <source>You have picked three. Touch one to take it away.</source>
        <translation type="unfinished">Rydych wedi dewis tri. Cyffyrddwch un i&apos;w dynnu i ffwrdd.</translation>
    </message>
    <message>
        <source>Picked: %1 of 3</source>
        <translation type="unfinished">Wedi dewis: %1 o 3</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished">Beth ydych chi am ei ofyn?</translation>
    </message>
    <message>
        <source>Add the first question.</source>
        <translation type="unfinished">Ychwanegwch y cwestiwn cyntaf.</translation>
    </message>
    <message>
        <source>The question, in your own words</source>
        <translation type="unfinished">Y cwestiwn, yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished">Stopio ysgrifennu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Dyna ni</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished">Ychwanegu cwestiwn</translation>
    </message>
</context>
<context>
    <name>GroupRoundsPage</name>
    <message>
        <source>No cards are in the columns yet.</source>
        <translation type="unfinished">Does dim cardiau yn y colofnau eto.</translation>
    </message>
    <message>
        <source>Put cards again</source>
        <translation type="unfinished">Rhoi cardiau eto</translation>
    </message>
    <message>
        <source>Here you see the cards and hear the voice. Each day stands on its own. The newest is first.</source>
        <translation type="unfinished">Yma gwelwch y cardiau a chlywed y llais. Mae pob diwrnod ar ei ben ei hun. Y diweddaraf sydd gyntaf.</translation>
    </message>
    <message>
        <source>The sound is thrown away.</source>
        <translation type="unfinished">Mae&apos;r sain wedi&apos;i thaflu i ffwrdd.</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished">Y person nesaf</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">Ei ddweud</translation>
    </message>
</context>
<context>
    <name>GroupSessionPage</name>
    <message>
        <source>First, everybody joins. Then pick what to talk about. You can ask questions and vote in private.</source>
        <translation type="unfinished">Yn gyntaf, mae pawb yn ymuno. Yna dewiswch am beth i siarad. Gallwch ofyn cwestiynau a phleidleisio&apos;n breifat.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished">Pwy sydd yma?</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished">Yma: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Ymuno</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">Am beth rydym yn siarad</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">Ychwanegu pwnc</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation type="unfinished">Ein cwestiynau</translation>
    </message>
    <message>
        <source>Add and pick questions</source>
        <translation type="unfinished">Ychwanegu a dewis cwestiynau</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">Pleidleisiau preifat</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished">Mae&apos;r cyfarfod drosodd</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation type="unfinished">Agor y cyfarfod eto</translation>
    </message>
</context>
<context>
    <name>GroupSpeakPage</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Put cards instead</source>
        <translation type="unfinished">Rhoi cardiau yn lle hynny</translation>
    </message>
</context>
<context>
    <name>GroupStartPage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">Dechrau cyfarfod</translation>
    </message>
    <message>
        <source>Give the meeting a name if you like. Then touch “Start”. People join on the next page.</source>
        <translation type="unfinished">Rhowch enw i&apos;r cyfarfod os ydych eisiau. Yna cyffyrddwch “Dechrau”. Mae pobl yn ymuno ar y dudalen nesaf.</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation type="unfinished">Cyfarfod ar %1</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei alw?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
</context>
<context>
    <name>GroupTopicPage</name>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">Am beth rydym yn siarad</translation>
    </message>
    <message>
        <source>Put cards in columns</source>
        <translation type="unfinished">Rhoi cardiau mewn colofnau</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished">Gofyn cwestiwn</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation type="unfinished">Beth mae pobl yn ei feddwl</translation>
    </message>
    <message>
        <source>Read it together. Then each person can put cards in columns, or say it. Touch the picture of somebody to look at it again.</source>
        <translation type="unfinished">Darllenwch e gyda&apos;ch gilydd. Yna gall pob person roi cardiau mewn colofnau, neu ei ddweud. Cyffyrddwch lun rhywun i edrych arno eto.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">Ei ddweud</translation>
    </message>
</context>
<context>
    <name>GroupVoiceOkPage</name>
    <message>
        <source>You gave no name. With cards, nobody knows who you are. A voice can tell them. You choose.</source>
        <translation type="unfinished">Ni roddoch chi enw. Gyda chardiau, does neb yn gwybod pwy ydych chi. Gall llais ddweud wrthyn nhw. Chi sy&apos;n dewis.</translation>
    </message>
    <message>
        <source>Others may know your voice</source>
        <translation type="unfinished">Efallai bydd eraill yn adnabod eich llais</translation>
    </message>
    <message>
        <source>You gave no name.</source>
        <translation type="unfinished">Ni roddoch chi enw.</translation>
    </message>
    <message>
        <source>People who hear your voice may know who you are.</source>
        <translation type="unfinished">Efallai bydd pobl sy&apos;n clywed eich llais yn gwybod pwy ydych chi.</translation>
    </message>
    <message>
        <source>Only people in the group can hear it.</source>
        <translation type="unfinished">Dim ond pobl yn y grŵp sy&apos;n gallu ei glywed.</translation>
    </message>
    <message>
        <source>It is OK. I speak</source>
        <translation type="unfinished">Mae&apos;n iawn. Rwy&apos;n siarad</translation>
    </message>
    <message>
        <source>I put cards instead</source>
        <translation type="unfinished">Rwy&apos;n rhoi cardiau yn lle hynny</translation>
    </message>
</context>
<context>
    <name>GroupWhoPage</name>
    <message>
        <source>Who puts the cards?</source>
        <translation type="unfinished">Pwy sy&apos;n rhoi&apos;r cardiau?</translation>
    </message>
    <message>
        <source>Touch your picture. Then pass the tablet to that person.</source>
        <translation type="unfinished">Cyffyrddwch eich llun. Yna pasiwch y llechen i&apos;r person hwnnw.</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation type="unfinished">Does neb wedi ymuno eto.</translation>
    </message>
    <message>
        <source>Go back to the meeting. Touch “Join”.</source>
        <translation type="unfinished">Ewch yn ôl i&apos;r cyfarfod. Cyffyrddwch “Ymuno”.</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished">Pwy sy&apos;n siarad?</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished">Heb ei gadw eto</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>%1 picked a face: very bad.</source>
        <translation type="unfinished">Dewisodd %1 wyneb: gwael iawn.</translation>
    </message>
    <message>
        <source>%1 picked a face: bad.</source>
        <translation type="unfinished">Dewisodd %1 wyneb: gwael.</translation>
    </message>
    <message>
        <source>%1 picked a face: in between.</source>
        <translation type="unfinished">Dewisodd %1 wyneb: yn y canol.</translation>
    </message>
    <message>
        <source>%1 picked a face: good.</source>
        <translation type="unfinished">Dewisodd %1 wyneb: da.</translation>
    </message>
    <message>
        <source>%1 picked a face: very good.</source>
        <translation type="unfinished">Dewisodd %1 wyneb: da iawn.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished">Beth aeth yn dda</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Adegau anodd</translation>
    </message>
    <message>
        <source>What else we did</source>
        <translation type="unfinished">Beth arall wnaethom ni</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation type="unfinished">Newidiadau i&apos;r cynllun</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Since my last shift</source>
        <translation type="unfinished">Ers fy sifft ddiwethaf</translation>
    </message>
    <message>
        <source>This is what others wrote since you last read it. Touch “I have read this” at the end. Next time you only see what is new.</source>
        <translation type="unfinished">Dyma beth ysgrifennodd eraill ers i chi ei ddarllen ddiwethaf. Cyffyrddwch “Rwyf wedi darllen hwn” ar y diwedd. Y tro nesaf byddwch ond yn gweld beth sy&apos;n newydd.</translation>
    </message>
    <message>
        <source>You have not read this before. It shows the last 7 days.</source>
        <translation type="unfinished">Nid ydych wedi darllen hwn o&apos;r blaen. Mae&apos;n dangos y 7 diwrnod diwethaf.</translation>
    </message>
    <message>
        <source>You read it last: %1</source>
        <translation type="unfinished">Darllenoch chi ef ddiwethaf: %1</translation>
    </message>
    <message>
        <source>You have read it all.</source>
        <translation type="unfinished">Rydych wedi darllen y cyfan.</translation>
    </message>
    <message>
        <source>Nothing new was written.</source>
        <translation type="unfinished">Does dim newydd wedi ei ysgrifennu.</translation>
    </message>
    <message>
        <source>There is 1 more.</source>
        <translation type="unfinished">Mae 1 arall.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation type="unfinished">Mae %1 arall.</translation>
    </message>
    <message>
        <source>They are left out to keep this short.</source>
        <translation type="unfinished">Maen nhw wedi eu gadael allan i gadw hwn yn fyr.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos popeth</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Rwyf wedi darllen hwn</translation>
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
        <translation type="unfinished">Tawelwch</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <extracomment>A button: reads these words aloud</extracomment>
        <translation type="unfinished">Ei ddarllen i mi</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>It is on this tablet only.</source>
        <translation type="unfinished">Ar y llechen hon yn unig y mae.</translation>
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
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Here you see who wrote what, and when. The newest is at the top. Under your own words you see who has them.</source>
        <translation type="unfinished">Yma gwelwch pwy ysgrifennodd beth, a phryd. Mae&apos;r diweddaraf ar y top. O dan eich geiriau eich hun gwelwch gan bwy maen nhw.</translation>
    </message>
    <message>
        <source>The older part is not on this tablet.</source>
        <translation type="unfinished">Nid yw&apos;r rhan hŷn ar y llechen hon.</translation>
    </message>
    <message>
        <source>It can come when there is a connection.</source>
        <translation type="unfinished">Gall ddod pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>Get the older part</source>
        <translation type="unfinished">Cael y rhan hŷn</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is the first page of the plan. Touch “Say something” to add words. Touch “Record what happened” to say how a goal went. The box at the top says if your words are shared.</source>
        <translation>Dyma dudalen gyntaf y cynllun. Cyffyrddwch “Dweud rhywbeth” i ychwanegu geiriau. Cyffyrddwch “Cofnodi beth ddigwyddodd” i ddweud sut aeth nod. Mae&apos;r bocs ar y top yn dweud a yw eich geiriau wedi eu rhannu.</translation>
    </message>
    <message>
        <source>The plan is on its way.</source>
        <translation>Mae&apos;r cynllun ar ei ffordd.</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>Mae&apos;n dod pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dweud rhywbeth</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
    <message>
        <source>There are two answers: %1</source>
        <translation>Mae dau ateb: %1</translation>
    </message>
    <message>
        <source>There are two answers in %1 places</source>
        <translation>Mae dau ateb mewn %1 lle</translation>
    </message>
    <message>
        <source>Nothing is lost. You can look at them side by side.</source>
        <translation>Does dim wedi ei golli. Gallwch edrych arnyn nhw ochr yn ochr.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Edrych ar y ddau</translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>Y cynllun i gyd</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Nodau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>Os aiff pethau o chwith</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Beth sy&apos;n bwysig</translation>
    </message>
    <message>
        <source>How the goals are going</source>
        <translation>Sut mae&apos;r nodau&apos;n mynd</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>Cloi&apos;r llechen</translation>
    </message>
    <message>
        <source>%1 would like to change some words</source>
        <translation type="unfinished">Hoffai %1 newid rhai geiriau</translation>
    </message>
    <message>
        <source>Others would like to change some words</source>
        <translation type="unfinished">Hoffai eraill newid rhai geiriau</translation>
    </message>
    <message>
        <source>Nothing changes until you say yes.</source>
        <translation type="unfinished">Does dim yn newid nes i chi ddweud ie.</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">Dywedwch ie neu na</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished">Fy sifft</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">Rwy&apos;n poeni</translation>
    </message>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">Ffyrdd o gynllunio</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>HowItGoesPage</name>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">Sut mae&apos;n mynd</translation>
    </message>
    <message>
        <source>Look at a picture, at words or at a table. They all say the same. We do not know from this why something changed.</source>
        <translation type="unfinished">Edrychwch ar lun, ar eiriau neu ar dabl. Maen nhw i gyd yn dweud yr un peth. Nid ydym yn gwybod o hyn pam y newidiodd rhywbeth.</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Adegau anodd</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">Does dim adeg anodd wedi ei hysgrifennu.</translation>
    </message>
    <message>
        <source>How long is one bar?</source>
        <translation type="unfinished">Pa mor hir yw un bar?</translation>
    </message>
    <message>
        <source>Each 3 months</source>
        <translation type="unfinished">Pob 3 mis</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">Pob mis</translation>
    </message>
    <message>
        <source>Add something that changed</source>
        <translation type="unfinished">Ychwanegu rhywbeth a newidiodd</translation>
    </message>
</context>
<context>
    <name>HowSaidTiles</name>
    <message>
        <source>By talking</source>
        <translation type="unfinished">Trwy siarad</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation type="unfinished">Gydag arwyddion</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">Gyda lluniau</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished">Yn ysgrifenedig</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation type="unfinished">Trwy beth a wnaed</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">Cafodd rhywun ei frifo.</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">Ni chafodd neb ei frifo.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished">Mae %1 yn dweud: %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A hard moment: the kind, the day, what was seen</extracomment>
        <translation type="unfinished">%1. %2. %3</translation>
    </message>
    <message>
        <source>What we learned is still to come.</source>
        <translation type="unfinished">Mae beth ddysgom ni eto i ddod.</translation>
    </message>
    <message>
        <source>Asks what we learned.</source>
        <translation type="unfinished">Yn gofyn beth ddysgom ni.</translation>
    </message>
    <message>
        <source>%1. %2 wrote it down.</source>
        <translation type="unfinished">%1. Ysgrifennodd %2 ef.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Cynt: %1</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">Dysgom ni: %1</translation>
    </message>
</context>
<context>
    <name>IncidentDayPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Adeg anodd</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Pa ddiwrnod oedd e?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Touch the day it happened. If that was before today, everyone sees both days.</source>
        <translation type="unfinished">Cyffyrddwch y diwrnod y digwyddodd. Os oedd hynny cyn heddiw, mae pawb yn gweld y ddau ddiwrnod.</translation>
    </message>
</context>
<context>
    <name>IncidentFlow</name>
    <message>
        <source>The facts are saved. What we learn comes later.</source>
        <translation type="unfinished">Mae&apos;r ffeithiau wedi eu cadw. Daw beth ddysgwn ni wedyn.</translation>
    </message>
</context>
<context>
    <name>IncidentHardPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Adeg anodd</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished">Pa mor anodd oedd e?</translation>
    </message>
    <message>
        <source>Touch small, in the middle, or big. If you do not know, say so.</source>
        <translation type="unfinished">Cyffyrddwch bach, yn y canol, neu fawr. Os nad ydych yn gwybod, dywedwch hynny.</translation>
    </message>
</context>
<context>
    <name>IncidentHurtPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Adeg anodd</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation type="unfinished">A gafodd rhywun ei frifo?</translation>
    </message>
    <message>
        <source>Touch yes or no. If somebody is hurt now, ring 999 first.</source>
        <translation type="unfinished">Cyffyrddwch ie neu na. Os yw rhywun wedi ei frifo nawr, ffoniwch 999 gyntaf.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>You can say who in the words.</source>
        <translation type="unfinished">Gallwch ddweud pwy yn y geiriau.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">Ni chafodd neb ei frifo.</translation>
    </message>
</context>
<context>
    <name>IncidentKindPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Adeg anodd</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. This is about what happened. It is not about whose fault it was.</source>
        <translation type="unfinished">Cyffyrddwch y llun sy&apos;n ffitio orau. Mae hyn am beth ddigwyddodd. Nid yw am ar bwy oedd y bai.</translation>
    </message>
</context>
<context>
    <name>IncidentWordsPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">Adeg anodd</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished">Beth welsoch chi?</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation type="unfinished">Dywedwch beth welsoch chi</translation>
    </message>
    <message>
        <source>What was going on just before? You can leave it out.</source>
        <translation type="unfinished">Beth oedd yn digwydd ychydig cyn hynny? Gallwch ei adael allan.</translation>
    </message>
    <message>
        <source>Say what you saw. A few words are enough. You can write or speak. Do not say whose fault it was.</source>
        <translation type="unfinished">Dywedwch beth welsoch chi. Mae ychydig eiriau’n ddigon. Gallwch ysgrifennu neu siarad. Peidiwch â dweud bai pwy oedd.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Still to learn from</source>
        <translation type="unfinished">I ddysgu ohonynt o hyd</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">Adegau anodd</translation>
    </message>
    <message>
        <source>Here are the hard moments. What we learned can come later. Touch one to say what you learned.</source>
        <translation type="unfinished">Dyma&apos;r adegau anodd. Gall beth ddysgom ni ddod wedyn. Cyffyrddwch un i ddweud beth ddysgoch chi.</translation>
    </message>
    <message>
        <source>All hard moments</source>
        <translation type="unfinished">Pob adeg anodd</translation>
    </message>
    <message>
        <source>Nothing waits. Everything has its learning.</source>
        <translation type="unfinished">Does dim yn aros. Rydym wedi dysgu o bopeth.</translation>
    </message>
    <message>
        <source>There are no hard moments here.</source>
        <translation type="unfinished">Does dim adegau anodd yma.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished">Dangos rhai hŷn</translation>
    </message>
    <message>
        <source>A hard moment now</source>
        <translation type="unfinished">Adeg anodd nawr</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>The person of this plan</source>
        <translation type="unfinished">Person y cynllun hwn</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Rheolwr</translation>
    </message>
    <message>
        <source>Show this to them</source>
        <translation type="unfinished">Dangoswch hwn iddyn nhw</translation>
    </message>
    <message>
        <source>Who do you invite?</source>
        <translation type="unfinished">Pwy ydych chi&apos;n ei wahodd?</translation>
    </message>
    <message>
        <source>Say who they are in the plan. Then their tablet reads the code. The code is for one person and for two weeks.</source>
        <translation type="unfinished">Dywedwch pwy ydyn nhw yn y cynllun. Yna mae eu llechen yn darllen y cod. Mae&apos;r cod i un person ac am bythefnos.</translation>
    </message>
    <message>
        <source>A code for the camera of the other tablet</source>
        <translation type="unfinished">Cod i gamera&apos;r llechen arall</translation>
    </message>
    <message>
        <source>On their tablet: touch “I have an invitation”. Then take a photo of this code.</source>
        <translation type="unfinished">Ar eu llechen nhw: cyffyrddwch “Mae gen i wahoddiad”. Yna tynnwch lun o&apos;r cod hwn.</translation>
    </message>
    <message>
        <source>Or send them this line</source>
        <translation type="unfinished">Neu anfonwch y llinell hon atynt</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">Ar y llechen hon yn unig mae&apos;r cynllun</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Rhannu â llechi eraill</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">Gall cyfrifiadur ei gludo i lechi eraill. Ni all y cyfrifiadur hwnnw ei ddarllen.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>Ymuno â chynllun</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>Mae %1 yn eich gwahodd</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ymuno</translation>
    </message>
    <message>
        <source>An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.</source>
        <translation type="unfinished">Cod neu linell hir o lythrennau yw gwahoddiad. Mae rhywun yn y cynllun yn ei roi i chi. Tynnwch lun o&apos;r cod, neu rhowch y llinell yma.</translation>
    </message>
    <message>
        <source>Or put your invitation here</source>
        <translation type="unfinished">Neu rhowch eich gwahoddiad yma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Not checked by a speaker yet</source>
        <translation>Heb ei wirio gan siaradwr eto</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>What we learned</source>
        <translation type="unfinished">Beth ddysgom ni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>First say what the person says about it. Then say what we learned. It is not about fault.</source>
        <translation type="unfinished">Yn gyntaf dywedwch beth mae&apos;r person yn ei ddweud amdano. Yna dywedwch beth ddysgom ni. Nid yw am fai.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">Cynt: %1</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei ddweud amdano?</translation>
    </message>
    <message>
        <source>What does %1 say about it?</source>
        <translation type="unfinished">Beth mae %1 yn ei ddweud amdano?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation type="unfinished">Geiriau %1 ei hun</translation>
    </message>
    <message>
        <source>Nobody asked me</source>
        <translation type="unfinished">Ni ofynnodd neb i mi</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">Ni ofynnwyd i %1</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">Dydw i ddim eisiau dweud</translation>
    </message>
    <message>
        <source>%1 did not want to say</source>
        <translation type="unfinished">Nid oedd %1 eisiau dweud</translation>
    </message>
    <message>
        <source>I do not know how to say it</source>
        <translation type="unfinished">Dydw i ddim yn gwybod sut i&apos;w ddweud</translation>
    </message>
    <message>
        <source>We do not know how to ask</source>
        <translation type="unfinished">Nid ydym yn gwybod sut i ofyn</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation type="unfinished">Beth ddysgom ni?</translation>
    </message>
    <message>
        <source>What will we try next time?</source>
        <translation type="unfinished">Beth fyddwn ni&apos;n ei drio y tro nesaf?</translation>
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
        <translation type="unfinished">Gwrandewch ar y sain.</translation>
    </message>
    <message>
        <source>Look at the photo.</source>
        <translation type="unfinished">Edrychwch ar y llun.</translation>
    </message>
    <message>
        <source>Look at the drawing.</source>
        <translation type="unfinished">Edrychwch ar y darlun.</translation>
    </message>
    <message>
        <source>Listen to it and look at it.</source>
        <translation type="unfinished">Gwrandewch arno ac edrychwch arno.</translation>
    </message>
</context>
<context>
    <name>MediaDraftStrip</name>
    <message>
        <source>Take the sound away</source>
        <translation type="unfinished">Tynnu&apos;r sain i ffwrdd</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation type="unfinished">Tynnu&apos;r darlun i ffwrdd</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished">Tynnu&apos;r llun i ffwrdd</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished">Ei ddefnyddio</translation>
    </message>
</context>
<context>
    <name>MediaPages</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished">Ei ddefnyddio</translation>
    </message>
</context>
<context>
    <name>MediaWays</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Siarad</translation>
    </message>
    <message>
        <source>The tablet listens at once</source>
        <translation type="unfinished">Mae&apos;r llechen yn gwrando ar unwaith</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Pick one, or take one</source>
        <translation type="unfinished">Dewiswch un, neu tynnwch un</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>Or put in pictures</source>
        <translation type="unfinished">Neu rhowch luniau i mewn</translation>
    </message>
</context>
<context>
    <name>MemberFaces</name>
    <message>
        <source>This is you</source>
        <translation>Chi yw hwn</translation>
    </message>
</context>
<context>
    <name>MomentsPlot</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Sawl un</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">Beth newidiodd</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished">%1 hyd yma</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message>
        <source>More below</source>
        <extracomment>A button under a page that goes on below</extracomment>
        <translation>Mwy islaw</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <extracomment>A button at the end of a page</extracomment>
        <translation>Yn ôl i&apos;r top</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Here you change how the tablet looks. You can also invite people, or go to another plan.</source>
        <translation type="unfinished">Yma gallwch newid sut mae&apos;r llechen yn edrych. Gallwch hefyd wahodd pobl, neu fynd at gynllun arall.</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Sut rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Words, colours, voice, switches</source>
        <translation type="unfinished">Geiriau, lliwiau, llais, switsys</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished">Gwahodd rhywun</translation>
    </message>
    <message>
        <source>To this plan</source>
        <translation type="unfinished">I&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished">Fy nghynlluniau</translation>
    </message>
    <message>
        <source>Another plan, or a new one</source>
        <translation type="unfinished">Cynllun arall, neu un newydd</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">Gadael y cynllun hwn</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">Aros yn y cynllun hwn</translation>
    </message>
    <message>
        <source>With your PIN or your pictures</source>
        <translation type="unfinished">Gyda&apos;ch PIN neu&apos;ch lluniau</translation>
    </message>
    <message>
        <source>Nothing else opens on the tablet</source>
        <translation type="unfinished">Does dim arall yn agor ar y llechen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>NewPicturesPage</name>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">Dewiswch eich lluniau</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">Dim ond chi ddylai wybod eich lluniau. Cyffyrddwch o leiaf bedwar, mewn trefn y byddwch yn ei chofio. Maen nhw&apos;n cadw eich geiriau&apos;n ddiogel.</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pick a PIN</source>
        <translation type="unfinished">Dewiswch PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">Yr un PIN eto</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation type="unfinished">Dim ond chi ddylai wybod eich PIN. Mae ynddo o leiaf 4 rhif. Mae&apos;n cadw eich geiriau&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>Your paper opened the tablet. Now pick a new PIN.</source>
        <translation type="unfinished">Agorodd eich papur y llechen. Nawr dewiswch PIN newydd.</translation>
    </message>
</context>
<context>
    <name>NewWrittenPage</name>
    <message>
        <source>A new page</source>
        <translation type="unfinished">Tudalen newydd</translation>
    </message>
    <message>
        <source>Say in a few words what the page is about. Then everybody can write on it.</source>
        <translation type="unfinished">Dywedwch mewn ychydig eiriau am beth mae&apos;r dudalen. Yna gall pawb ysgrifennu arni.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">Am beth mae hyn?</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation type="unfinished">Dechrau ysgrifennu</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capitals</source>
        <extracomment>A key: the next letters are capitals</extracomment>
        <translation>Priflythrennau</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>A key: shows the letters again</extracomment>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>A key: shows numbers</extracomment>
        <translation>Rhifau</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: the gap between two words</extracomment>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Full stop</source>
        <extracomment>The name of the sign &quot;.&quot;</extracomment>
        <translation>Atalnod llawn</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The name of the sign &quot;,&quot;</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Marc cwestiwn</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Collnod</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A key: nothing more to write</extracomment>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>OutcomePlot</name>
    <message>
        <source>The day</source>
        <translation type="unfinished">Y diwrnod</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Beth wnaethom</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">Faint</translation>
    </message>
    <message>
        <source>How good</source>
        <translation type="unfinished">Pa mor dda</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation type="unfinished">Ni ddywedodd neb</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>%1 picked the face.</source>
        <translation>Dewisodd %1 yr wyneb.</translation>
    </message>
    <message>
        <source>Written down by %1, who thinks: %2</source>
        <translation>Ysgrifennwyd gan %1, sy&apos;n meddwl: %2</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>Ysgrifennwyd gan %1</translation>
    </message>
</context>
<context>
    <name>OwnPhotosPage</name>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">Fy lluniau fy hun</translation>
    </message>
    <message>
        <source>Touch a drawing. Then pick a photo that shows the same in your life. Only you see it in place of the drawing.</source>
        <translation type="unfinished">Cyffyrddwch â llun. Yna dewiswch ffotograff sy&apos;n dangos yr un peth yn eich bywyd chi. Dim ond chi sy&apos;n ei weld yn lle&apos;r llun.</translation>
    </message>
    <message>
        <source>Touch a drawing. Then give it your own photo.</source>
        <translation type="unfinished">Cyffyrddwch â llun. Yna rhowch eich ffotograff eich hun iddo.</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">Llun arall</translation>
    </message>
    <message>
        <source>Give it my photo</source>
        <translation type="unfinished">Rhoi fy ffotograff iddo</translation>
    </message>
    <message>
        <source>The drawing again</source>
        <translation type="unfinished">Y llun eto</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before</extracomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: leave this; what was said so far stays</extracomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>Tawelwch</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>A button: reads the page aloud</extracomment>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>PartEntry</name>
    <message>
        <source>%1 kept both answers.</source>
        <translation>Cadwodd %1 y ddau ateb.</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation>Mae dau ateb. Does neb wedi dewis eto.</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation>Gwnaed gydag ap mwy newydd. Efallai na fydd peth ohono&apos;n dangos yma.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Edrych ar y ddau</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Newid yr ateb hwn</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Said beside it</source>
        <translation type="unfinished">Wedi ei ddweud wrth ei ochr</translation>
    </message>
    <message>
        <source>Say beside it</source>
        <translation type="unfinished">Dweud wrth ei ochr</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Cynnig newid</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">Ychwanegu llun neu sain</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">Rwy&apos;n poeni am hyn</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>It is put away.</source>
        <translation>Mae wedi ei roi o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>Does neb wedi dweud dim yma eto.</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Dweud rhywbeth arall</translation>
    </message>
    <message>
        <source>Here you see all that is said about this. You can say something beside it. You can ask for other words.</source>
        <translation type="unfinished">Yma gwelwch bopeth a ddywedir am hyn. Gallwch ddweud rhywbeth wrth ei ochr. Gallwch ofyn am eiriau eraill.</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">Mae&apos;r ateb hwn i eiriau cynharach.</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">Ysgrifennodd %1 ef</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">Ysgrifennodd %1 ef</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>These words are gone for good.</source>
        <translation type="unfinished">Mae&apos;r geiriau hyn wedi mynd am byth.</translation>
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
        <translation>Pobl</translation>
    </message>
    <message>
        <source>First come the people who can see this plan. Then come the people in %1’s life.</source>
        <translation>Yn gyntaf daw&apos;r bobl sy&apos;n gallu gweld y cynllun hwn. Yna daw&apos;r bobl ym mywyd %1.</translation>
    </message>
    <message>
        <source>They can see this plan</source>
        <translation>Gallant weld y cynllun hwn</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>Pobl yn fy mywyd</translation>
    </message>
    <message>
        <source>People in %1’s life</source>
        <translation>Pobl ym mywyd %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished">Ychwanegu llun</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">Llun arall</translation>
    </message>
    <message>
        <source>Another photo of me</source>
        <translation type="unfinished">Ffotograff arall ohonof i</translation>
    </message>
    <message>
        <source>Show a photo of me</source>
        <translation type="unfinished">Dangos ffotograff ohonof i</translation>
    </message>
    <message>
        <source>Take my photo away</source>
        <translation type="unfinished">Tynnu fy ffotograff i ffwrdd</translation>
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
        <translation type="unfinished">Nid yw&apos;r un toredig drosodd eto.</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">Dewiswch lun o&apos;r llechen hon, neu tynnwch un. Nid yw&apos;n dweud ble cafodd ei dynnu.</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r llun hwn.</translation>
    </message>
    <message>
        <source>Pick another photo</source>
        <translation type="unfinished">Dewis llun arall</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">Beth mae&apos;n ei ddangos? Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">Mae&apos;n helpu pobl na allant weld.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Beth mae&apos;r camera&apos;n ei weld</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Tynnu&apos;r llun</translation>
    </message>
    <message>
        <source>Pick from the tablet</source>
        <translation type="unfinished">Dewis o&apos;r llechen</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">Defnyddio&apos;r camera</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">Nid oes camera ar y llechen hon.</translation>
    </message>
    <message>
        <source>Is this the right photo?</source>
        <translation type="unfinished">Ai dyma&apos;r llun cywir?</translation>
    </message>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">Daliwch y llechen yn llonydd.</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">Pa lun ydych chi ei eisiau?</translation>
    </message>
    <message>
        <source>It is too large for this tablet. Please pick another one.</source>
        <translation type="unfinished">Mae&apos;n rhy fawr i&apos;r llechen hon. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The tablet is full. Nothing was lost.</source>
        <translation type="unfinished">Mae&apos;r llechen yn llawn. Does dim wedi ei golli.</translation>
    </message>
    <message>
        <source>It is no photo. Please pick another one.</source>
        <translation type="unfinished">Nid llun ydyw. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This tablet cannot open it. Please pick another one.</source>
        <translation type="unfinished">Ni all y llechen hon ei agor. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A film</source>
        <translation type="unfinished">Ffilm</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Darlun</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>This picture does not open.</source>
        <translation type="unfinished">Nid yw&apos;r llun hwn yn agor.</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">Mae ar ei ffordd: %1 o %2 ran.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">Mae ar ei ffordd.</translation>
    </message>
    <message>
        <source>It is large. Touch to fetch it.</source>
        <translation type="unfinished">Mae&apos;n fawr. Cyffyrddwch i&apos;w nôl.</translation>
    </message>
    <message>
        <source>This tablet cannot play films.</source>
        <translation type="unfinished">Ni all y llechen hon chwarae ffilmiau.</translation>
    </message>
</context>
<context>
    <name>PickPhotoPage</name>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">Daliwch y llechen yn llonydd.</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">Pa lun ydych chi ei eisiau?</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">Dewiswch lun o&apos;r llechen hon, neu tynnwch un. Nid yw&apos;n dweud ble cafodd ei dynnu.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Beth mae&apos;r camera&apos;n ei weld</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">Defnyddio&apos;r camera</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">Nid oes camera ar y llechen hon.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Tynnu&apos;r llun</translation>
    </message>
</context>
<context>
    <name>PickPictures</name>
    <message>
        <source>A dog</source>
        <translation type="unfinished">Ci</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation type="unfinished">Cath</translation>
    </message>
    <message>
        <source>A bird</source>
        <translation type="unfinished">Aderyn</translation>
    </message>
    <message>
        <source>A fish</source>
        <translation type="unfinished">Pysgodyn</translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished">Coeden</translation>
    </message>
    <message>
        <source>A flower</source>
        <translation type="unfinished">Blodyn</translation>
    </message>
    <message>
        <source>The sun</source>
        <translation type="unfinished">Yr haul</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation type="unfinished">Y lleuad</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>A car</source>
        <translation type="unfinished">Car</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation type="unfinished">Bws</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation type="unfinished">Cwch</translation>
    </message>
    <message>
        <source>A bike</source>
        <translation type="unfinished">Beic</translation>
    </message>
    <message>
        <source>A cup</source>
        <translation type="unfinished">Cwpan</translation>
    </message>
    <message>
        <source>A cake</source>
        <translation type="unfinished">Cacen</translation>
    </message>
    <message>
        <source>An apple</source>
        <translation type="unfinished">Afal</translation>
    </message>
    <message>
        <source>A ball</source>
        <translation type="unfinished">Pêl</translation>
    </message>
    <message>
        <source>A book</source>
        <translation type="unfinished">Llyfr</translation>
    </message>
    <message>
        <source>A hat</source>
        <translation type="unfinished">Het</translation>
    </message>
    <message>
        <source>A shoe</source>
        <translation type="unfinished">Esgid</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation type="unfinished">Ymbarél</translation>
    </message>
    <message>
        <source>A guitar</source>
        <translation type="unfinished">Gitâr</translation>
    </message>
    <message>
        <source>A drum</source>
        <translation type="unfinished">Drwm</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">Gwely</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Pictures touched: %1</source>
        <extracomment>How many of the pictures were touched; %1 is a number</extracomment>
        <translation type="unfinished">Lluniau wedi eu cyffwrdd: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all pictures that were touched away again</extracomment>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>All pictures were touched</extracomment>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>This is one picture, as large as it fits. Touch “Back” to go on.</source>
        <translation type="unfinished">Dyma un llun, mor fawr ag sy’n ffitio. Cyffyrddwch “Yn ôl” i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>PicturesSetUp</name>
    <message>
        <source>Touch the same pictures again, in the same order.</source>
        <translation type="unfinished">Cyffyrddwch yr un lluniau eto, yn yr un drefn.</translation>
    </message>
    <message>
        <source>Touch four pictures that you like. Remember them and their order.</source>
        <translation type="unfinished">Cyffyrddwch bedwar llun yr ydych yn eu hoffi. Cofiwch nhw a&apos;u trefn.</translation>
    </message>
    <message>
        <source>These were not the same. Pick your pictures again.</source>
        <translation type="unfinished">Nid oedd y rhain yr un fath. Dewiswch eich lluniau eto.</translation>
    </message>
    <message>
        <source>Put in my own photo</source>
        <translation type="unfinished">Rhoi fy llun fy hun i mewn</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation type="unfinished">Lluniau eraill</translation>
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
        <translation>Rhifau wedi eu teipio: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all digits of the PIN away again</extracomment>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN is complete</extracomment>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>PinSetUp</name>
    <message>
        <source>The two PINs were not the same. Pick one again.</source>
        <translation type="unfinished">Nid oedd y ddau PIN yr un fath. Dewiswch un eto.</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Look at the card. Touch the column where it goes. You can take a card back. You can stop when you want to.</source>
        <translation type="unfinished">Edrychwch ar y cerdyn. Cyffyrddwch y golofn lle mae&apos;n mynd. Gallwch gymryd cerdyn yn ôl. Gallwch stopio pan fyddwch eisiau.</translation>
    </message>
    <message>
        <source>What is on your card?</source>
        <translation type="unfinished">Beth sydd ar eich cerdyn?</translation>
    </message>
    <message>
        <source>All cards are in the columns.</source>
        <translation type="unfinished">Mae pob cerdyn yn y colofnau.</translation>
    </message>
    <message>
        <source>You can still move them.</source>
        <translation type="unfinished">Gallwch eu symud o hyd.</translation>
    </message>
    <message>
        <source>Touch the card that you want to move.</source>
        <translation type="unfinished">Cyffyrddwch y cerdyn yr ydych am ei symud.</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished">Defnyddio&apos;r cerdyn hwn</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Dyna ni</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation type="unfinished">Symud cerdyn</translation>
    </message>
    <message>
        <source>A card of my own</source>
        <translation type="unfinished">Fy ngherdyn fy hun</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation type="unfinished">Colofnau eraill</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation type="unfinished">Ei ddweud yn lle hynny</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All of the plan</source>
        <translation>Y cynllun i gyd</translation>
    </message>
    <message>
        <source>The plan has many parts. Touch a part to see what is said there.</source>
        <translation>Mae llawer o rannau i&apos;r cynllun. Cyffyrddwch ran i weld beth a ddywedir yno.</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dau ateb</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>1 thing said</source>
        <translation>1 peth wedi ei ddweud</translation>
    </message>
    <message>
        <source>%1 things said</source>
        <translation>%1 peth wedi eu dweud</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">Pwy sy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">Tudalennau rydym yn eu hysgrifennu gyda&apos;n gilydd</translation>
    </message>
</context>
<context>
    <name>PlanRoles</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">Teulu</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Ffrind</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished">Gweithiwr cymorth</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">Gweithiwr iechyd</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished">Eiriolwr</translation>
    </message>
</context>
<context>
    <name>PlanRoutes</name>
    <message>
        <source>How we help: %1</source>
        <translation type="unfinished">Sut rydym yn helpu: %1</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Helo, %1</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Pa gynllun?</translation>
    </message>
    <message>
        <source>Touch the plan that you want to see. To join another plan, touch “I have an invitation”.</source>
        <translation>Cyffyrddwch y cynllun yr ydych am ei weld. I ymuno â chynllun arall, cyffyrddwch “Mae gen i wahoddiad”.</translation>
    </message>
    <message>
        <source>You are in no plan yet.</source>
        <translation>Nid ydych mewn unrhyw gynllun eto.</translation>
    </message>
    <message>
        <source>A plan on its way</source>
        <translation>Cynllun ar ei ffordd</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Mae gen i wahoddiad</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>Cloi&apos;r llechen</translation>
    </message>
    <message>
        <source>Ask somebody in a plan to invite you. Or begin a plan of your own.</source>
        <translation type="unfinished">Gofynnwch i rywun mewn cynllun eich gwahodd. Neu dechreuwch eich cynllun eich hun.</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation type="unfinished">Dechrau cynllun</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">Dechrau grŵp</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Sut rwy&apos;n ei hoffi</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>Picture</source>
        <extracomment>A way to look at something: drawn</extracomment>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A way to look at something: in sentences</extracomment>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
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
        <translation type="unfinished">Rydym yn meddwl hynny. Ysgrifennodd %1 ef.</translation>
    </message>
    <message>
        <source>%1 says this.</source>
        <translation type="unfinished">Mae %1 yn dweud hyn.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">Dywedwch ie neu na</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>%1 would like to change this</source>
        <extracomment>%1 a name</extracomment>
        <translation type="unfinished">Hoffai %1 newid hwn</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Achos: %1</translation>
    </message>
    <message>
        <source>You say yes or no.</source>
        <translation type="unfinished">Chi sy&apos;n dweud ie neu na.</translation>
    </message>
    <message>
        <source>%1 says yes or no. Until then nothing changes.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Mae %1 yn dweud ie neu na. Tan hynny does dim yn newid.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 said yes. %2</source>
        <translation type="unfinished">Dywedodd %1 ie. %2</translation>
    </message>
    <message>
        <source>%1 said no. %2</source>
        <translation type="unfinished">Dywedodd %1 na. %2</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Changes that others would like</source>
        <translation type="unfinished">Newidiadau yr hoffai eraill eu cael</translation>
    </message>
    <message>
        <source>Somebody would like to change some words. You say yes or no. You do not have to say why.</source>
        <translation type="unfinished">Hoffai rhywun newid rhai geiriau. Chi sy&apos;n dweud ie neu na. Nid oes rhaid i chi ddweud pam.</translation>
    </message>
    <message>
        <source>There is nothing to answer now.</source>
        <translation type="unfinished">Does dim i&apos;w ateb nawr.</translation>
    </message>
</context>
<context>
    <name>ProposePage</name>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Cynnig newid</translation>
    </message>
    <message>
        <source>These are somebody else’s words. Write how you would like them to be. They say yes or no. Until then nothing changes.</source>
        <translation type="unfinished">Geiriau rhywun arall yw&apos;r rhain. Ysgrifennwch sut hoffech chi iddyn nhw fod. Nhw sy&apos;n dweud ie neu na. Tan hynny does dim yn newid.</translation>
    </message>
    <message>
        <source>The words of %1 now:</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Geiriau %1 nawr:</translation>
    </message>
    <message>
        <source>How would you like them to be?</source>
        <translation type="unfinished">Sut hoffech chi iddyn nhw fod?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">Pam? Gallwch adael hwn allan.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">Gofyn i %1</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Very bad</source>
        <extracomment>How good something was, the lowest of five</extracomment>
        <translation>Gwael iawn</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Gwael</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>How good something was, the middle of five</extracomment>
        <translation>Yn y canol</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Da iawn</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This is picked.</source>
        <extracomment>Read aloud after an answer that somebody has picked</extracomment>
        <translation>Mae hwn wedi ei ddewis.</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>This tablet has no voice for this. A frame shows the line.</source>
        <extracomment>Where a tablet cannot speak</extracomment>
        <translation>Does gan y llechen hon ddim llais ar gyfer hyn. Mae ffrâm yn dangos y llinell.</translation>
    </message>
    <message>
        <source>Touch what you want to hear.</source>
        <translation>Cyffyrddwch beth ydych chi am ei glywed.</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>A button: read on</extracomment>
        <translation>Darllen ymlaen</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>A button: reading waits</extracomment>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Touch to press</source>
        <extracomment>A button: from now on a touch reads, and presses nothing; and back again</extracomment>
        <translation>Cyffwrdd i bwyso</translation>
    </message>
    <message>
        <source>Touch to hear</source>
        <translation>Cyffwrdd i glywed</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>Tawelwch</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A button while a page is read aloud: read the line before again</extracomment>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A button while a page is read aloud: the line after this one</extracomment>
        <translation>Wedyn</translation>
    </message>
</context>
<context>
    <name>RecordAmountPage</name>
    <message>
        <source>How much?</source>
        <translation>Faint?</translation>
    </message>
    <message>
        <source>Touch plus for more and minus for less. If you do not know how much, say so.</source>
        <translation>Cyffyrddwch plws am fwy a minws am lai. Os nad ydych yn gwybod faint, dywedwch hynny.</translation>
    </message>
    <message>
        <source>Of what? Like lengths, minutes or times</source>
        <translation>O beth? Fel hydoedd, munudau neu droeon</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Done</source>
        <extracomment>On the round button: I have said it</extracomment>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Siarad</translation>
    </message>
</context>
<context>
    <name>RecordCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation>Ydy hyn yn iawn?</translation>
    </message>
    <message>
        <source>Look at the three parts. If one is wrong, go back. You can save it with an empty part too.</source>
        <translation>Edrychwch ar y tair rhan. Os yw un yn anghywir, ewch yn ôl. Gallwch ei gadw gyda rhan wag hefyd.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>This is not the whole story yet</source>
        <translation>Nid dyma&apos;r stori gyfan eto</translation>
    </message>
    <message>
        <source>A part is empty. You can save it like this. It is then shown as not complete.</source>
        <translation>Mae rhan yn wag. Gallwch ei gadw fel hyn. Yna mae&apos;n dangos nad yw&apos;n gyflawn.</translation>
    </message>
    <message>
        <source>%1 picked the face.</source>
        <translation>Dewisodd %1 yr wyneb.</translation>
    </message>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation type="unfinished">A chi, %1? Beth ydych chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said. You can leave it out.</source>
        <translation type="unfinished">Mae hwn yn cael ei gadw ar wahân i beth ddywedodd %1. Gallwch ei adael allan.</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">Pa ddiwrnod oedd e?</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation type="unfinished">Rhagor o eiriau, os mynnwch</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Ni ofynnwyd i %1.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">Ni roddodd %1 ateb.</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">Gallwch adael hwn allan.</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>What happened is saved.</source>
        <translation>Mae beth ddigwyddodd wedi ei gadw.</translation>
    </message>
    <message>
        <source>Record something more</source>
        <translation>Cofnodi rhywbeth arall</translation>
    </message>
</context>
<context>
    <name>RecordGoalPage</name>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <translation>Pa nod?</translation>
    </message>
    <message>
        <source>Touch the goal that this was part of.</source>
        <translation>Cyffyrddwch y nod yr oedd hyn yn rhan ohono.</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>Does dim nodau eto.</translation>
    </message>
</context>
<context>
    <name>RecordQualityPage</name>
    <message>
        <source>How good was it?</source>
        <translation>Pa mor dda oedd e?</translation>
    </message>
    <message>
        <source>%1, how good was it?</source>
        <translation>%1, pa mor dda oedd e?</translation>
    </message>
    <message>
        <source>Hand over the tablet. Only the person picks a face here. What you think comes on the next page.</source>
        <translation type="unfinished">Rhowch y llechen i&apos;r person. Dim ond y person sy&apos;n dewis wyneb yma. Daw beth ydych chi&apos;n ei feddwl ar y dudalen nesaf.</translation>
    </message>
    <message>
        <source>Give %1 the tablet. Only %1 picks this face.</source>
        <translation type="unfinished">Rhowch y llechen i %1. Dim ond %1 sy&apos;n dewis yr wyneb hwn.</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">Ni ofynnwyd i %1</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">Dydw i ddim eisiau dweud</translation>
    </message>
    <message>
        <source>%1 gave no answer</source>
        <translation type="unfinished">Ni roddodd %1 ateb</translation>
    </message>
</context>
<context>
    <name>RecordWhatPage</name>
    <message>
        <source>What did you do?</source>
        <translation>Beth wnaethoch chi?</translation>
    </message>
    <message>
        <source>Touch what fits. If nothing fits, write it in the box.</source>
        <translation>Cyffyrddwch beth sy&apos;n ffitio. Os nad oes dim yn ffitio, ysgrifennwch yn y bocs.</translation>
    </message>
    <message>
        <source>Or say it in your own words</source>
        <translation>Neu dywedwch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dywedwch yn eich geiriau eich hun</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>%1: the code to get back in</source>
        <translation type="unfinished">%1: y cod i fynd yn ôl i mewn</translation>
    </message>
    <message>
        <source>Do you not know your PIN or your pictures any more? This code opens your words on the tablet.</source>
        <translation type="unfinished">Ydych chi wedi anghofio eich PIN neu&apos;ch lluniau? Mae&apos;r cod hwn yn agor eich geiriau ar y llechen.</translation>
    </message>
    <message>
        <source>1. Touch your face on the tablet.</source>
        <translation type="unfinished">1. Cyffyrddwch eich wyneb ar y llechen.</translation>
    </message>
    <message>
        <source>2. Touch “I forgot”.</source>
        <translation type="unfinished">2. Cyffyrddwch “Rwyf wedi anghofio”.</translation>
    </message>
    <message>
        <source>3. Put in the code. Then pick a new PIN.</source>
        <translation type="unfinished">3. Rhowch y cod i mewn. Yna dewiswch PIN newydd.</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place at home. Do not keep it with the tablet.</source>
        <translation type="unfinished">Cadwch y papur hwn mewn lle diogel gartref. Peidiwch â&apos;i gadw gyda&apos;r llechen.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the tablet can read your words.</source>
        <translation type="unfinished">Gall pwy bynnag sydd â&apos;r papur hwn a&apos;r llechen ddarllen eich geiriau.</translation>
    </message>
    <message>
        <source>The code to get back in</source>
        <translation type="unfinished">Y cod i fynd yn ôl i mewn</translation>
    </message>
</context>
<context>
    <name>RecoveryPaperPage</name>
    <message>
        <source>A paper with a code</source>
        <translation type="unfinished">Papur gyda chod</translation>
    </message>
    <message>
        <source>Write down the code, or print it. Keep the paper in a safe place. An older paper does not work any more.</source>
        <translation type="unfinished">Ysgrifennwch y cod, neu argraffwch ef. Cadwch y papur mewn lle diogel. Nid yw papur hŷn yn gweithio mwyach.</translation>
    </message>
    <message>
        <source>The paper helps on the day you forget your PIN or your pictures.</source>
        <translation type="unfinished">Mae&apos;r papur yn helpu ar y diwrnod y byddwch yn anghofio eich PIN neu&apos;ch lluniau.</translation>
    </message>
    <message>
        <source>This is your code. You see it only now.</source>
        <translation type="unfinished">Dyma eich cod. Dim ond nawr y gwelwch ef.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Before a code of letters and numbers, for a screen reader</extracomment>
        <translation type="unfinished">Y cod: %1</translation>
    </message>
    <message>
        <source>Keep it at home, and not with the tablet. Whoever has both can read your words.</source>
        <translation type="unfinished">Cadwch ef gartref, ac nid gyda&apos;r llechen. Gall pwy bynnag sydd â&apos;r ddau ddarllen eich geiriau.</translation>
    </message>
    <message>
        <source>The paper is ready to print.</source>
        <translation type="unfinished">Mae&apos;r papur yn barod i&apos;w argraffu.</translation>
    </message>
    <message>
        <source>Print it, then delete it: %1</source>
        <translation type="unfinished">Argraffwch ef, yna dilëwch ef: %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished">Gwneud y cod</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Mae gen i ef ar bapur</translation>
    </message>
    <message>
        <source>Make a file to print</source>
        <translation type="unfinished">Gwneud ffeil i&apos;w hargraffu</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>It is my plan</source>
        <translation>Fy nghynllun i ydyw</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>Gweithiwr cymorth</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Gweithiwr iechyd</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Decides about money</source>
        <translation>Yn penderfynu am arian</translation>
    </message>
    <message>
        <source>Helps the group</source>
        <translation>Yn helpu&apos;r grŵp</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>Arbenigwr trwy brofiad</translation>
    </message>
</context>
<context>
    <name>SayAudiencePage</name>
    <message>
        <source>Who can see it?</source>
        <translation>Pwy sy&apos;n gallu ei weld?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Dim ond fi</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>Ni all neb arall ei ddarllen</translation>
    </message>
    <message>
        <source>“Everyone” is all people in this plan. “Just me” stays with you. Or touch the faces of some people.</source>
        <translation type="unfinished">Ystyr “Pawb” yw pawb yn y cynllun hwn. Mae “Dim ond fi” yn aros gyda chi. Neu cyffyrddwch wynebau rhai pobl.</translation>
    </message>
    <message>
        <source>All the people in this plan</source>
        <translation type="unfinished">Pawb yn y cynllun hwn</translation>
    </message>
    <message>
        <source>Or touch who can see it</source>
        <translation type="unfinished">Neu cyffyrddwch pwy sy&apos;n gallu ei weld</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">Dim ond chi a&apos;r bobl hyn sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">Dim ond chi a&apos;r bobl hyn sy&apos;n gallu ei weld. Ni all %1 ei weld.</translation>
    </message>
</context>
<context>
    <name>SayFlow</name>
    <message>
        <source>Your words are saved.</source>
        <translation>Mae eich geiriau wedi eu cadw.</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Dweud rhywbeth arall</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished">Dim ond chi sy&apos;n gallu ei weld.</translation>
    </message>
    <message>
        <source>You and these people can see it: %1</source>
        <translation type="unfinished">Chi a&apos;r bobl hyn sy&apos;n gallu ei weld: %1</translation>
    </message>
</context>
<context>
    <name>SayPartPage</name>
    <message>
        <source>Say something</source>
        <translation>Dweud rhywbeth</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Am beth mae hyn?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. You can go back and pick another.</source>
        <translation>Cyffyrddwch y llun sy&apos;n ffitio orau. Gallwch fynd yn ôl a dewis un arall.</translation>
    </message>
</context>
<context>
    <name>SayThereIsPage</name>
    <message>
        <source>This is said there now</source>
        <translation>Dyma beth a ddywedir yno nawr</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>Dweud rhywbeth arall</translation>
    </message>
    <message>
        <source>It stands beside this answer.</source>
        <translation>Mae&apos;n sefyll wrth ochr yr ateb hwn.</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>Newid yr ateb hwn</translation>
    </message>
    <message>
        <source>Your answer comes in its place.</source>
        <translation>Daw eich ateb yn ei le.</translation>
    </message>
    <message>
        <source>There is an answer already. You can say something beside it. The words of others stay their own.</source>
        <translation type="unfinished">Mae ateb yn barod. Gallwch ddweud rhywbeth wrth ei ochr. Mae geiriau eraill yn aros yn eiddo iddyn nhw.</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">Cynnig newid</translation>
    </message>
    <message>
        <source>%1 says yes or no.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 sy&apos;n dweud ie neu na.</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Siarad</translation>
    </message>
</context>
<context>
    <name>SayWhoPage</name>
    <message>
        <source>Whose words are these?</source>
        <translation>Geiriau pwy yw&apos;r rhain?</translation>
    </message>
    <message>
        <source>Say who says it. If nobody said it and you think it, touch “We think”. Then say what you saw.</source>
        <translation>Dywedwch pwy sy&apos;n ei ddweud. Os na ddywedodd neb ef ac mai chi sy&apos;n meddwl hynny, cyffyrddwch “Rydym yn meddwl”. Yna dywedwch beth welsoch chi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>Geiriau %1 ei hun</translation>
    </message>
    <message>
        <source>I say it for %1</source>
        <translation>Rwy&apos;n ei ddweud dros %1</translation>
    </message>
    <message>
        <source>We think, because we saw …</source>
        <translation>Rydym yn meddwl, achos gwelsom …</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Beth welsoch chi?</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>Sut y dywedwyd ef?</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>Trwy siarad</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>Gydag arwyddion</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Gyda lluniau</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Yn ysgrifenedig</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation>Trwy beth a wnaed</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation type="unfinished">Gyda llun wedi ei dynnu</translation>
    </message>
</context>
<context>
    <name>SayWordsPage</name>
    <message>
        <source>Change an answer</source>
        <translation>Newid ateb</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Dweud rhywbeth</translation>
    </message>
    <message>
        <source>The answer until now:</source>
        <translation>Yr ateb hyd yma:</translation>
    </message>
    <message>
        <source>Your new answer</source>
        <translation>Eich ateb newydd</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dywedwch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Write it your own way, or speak, or draw. There is no right or wrong. You can say a little now and more later.</source>
        <translation type="unfinished">Ysgrifennwch ef yn eich ffordd eich hun, neu siaradwch, neu tynnwch lun. Does dim cywir nac anghywir. Gallwch ddweud ychydig nawr a mwy wedyn.</translation>
    </message>
</context>
<context>
    <name>ScanRounds</name>
    <message>
        <source>The top of the page</source>
        <extracomment>Spoken while a frame goes through the parts of a page</extracomment>
        <translation>Top y dudalen</translation>
    </message>
    <message>
        <source>The end of the page</source>
        <translation>Diwedd y dudalen</translation>
    </message>
</context>
<context>
    <name>SecretDots</name>
    <message>
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation type="unfinished">Un eiliad</translation>
    </message>
</context>
<context>
    <name>SendToBoardPage</name>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">Anfon at y bwrdd</translation>
    </message>
    <message>
        <source>Look who will see it. Pick the day for the answer. Then touch “Send”. No names go to the board.</source>
        <translation type="unfinished">Edrychwch pwy fydd yn ei weld. Dewiswch y diwrnod i gael yr ateb. Yna cyffyrddwch “Anfon”. Nid oes enwau&apos;n mynd at y bwrdd.</translation>
    </message>
    <message>
        <source>You are on no board yet.</source>
        <translation type="unfinished">Nid ydych ar unrhyw fwrdd eto.</translation>
    </message>
    <message>
        <source>Ask the board to invite you. Your question waits here.</source>
        <translation type="unfinished">Gofynnwch i&apos;r bwrdd eich gwahodd. Mae eich cwestiwn yn aros yma.</translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation type="unfinished">Pa fwrdd?</translation>
    </message>
    <message>
        <source>Who will see it: %1</source>
        <translation type="unfinished">Pwy fydd yn ei weld: %1</translation>
    </message>
    <message>
        <source>They see the question and what most people think.</source>
        <translation type="unfinished">Maen nhw&apos;n gweld y cwestiwn a beth mae&apos;r rhan fwyaf o bobl yn ei feddwl.</translation>
    </message>
    <message>
        <source>They see no names and no votes.</source>
        <translation type="unfinished">Nid ydyn nhw&apos;n gweld enwau na phleidleisiau.</translation>
    </message>
    <message>
        <source>When do you want the answer?</source>
        <translation type="unfinished">Pryd ydych chi eisiau&apos;r ateb?</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Ymhen 2 wythnos</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation type="unfinished">Ymhen 4 wythnos</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation type="unfinished">Ymhen 6 wythnos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Anfon</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Rhannu â llechi eraill</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">Ar y llechen hon yn unig mae&apos;r cynllun</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation type="unfinished">Ei rannu yno</translation>
    </message>
    <message>
        <source>%1 carries this plan</source>
        <translation type="unfinished">%1 sy&apos;n cludo&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">Gall cyfrifiadur ei gludo i lechi eraill. Ni all y cyfrifiadur hwnnw ei ddarllen.</translation>
    </message>
    <message>
        <source>That computer cannot read your words.</source>
        <translation type="unfinished">Ni all y cyfrifiadur hwnnw ddarllen eich geiriau.</translation>
    </message>
    <message>
        <source>Or put the line that they gave you here</source>
        <translation type="unfinished">Neu rhowch y llinell a gawsoch yma</translation>
    </message>
    <message>
        <source>%1 will carry this plan</source>
        <translation type="unfinished">Bydd %1 yn cludo&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>A computer takes the plan to the other tablets. It cannot read the plan. Ask for a code or a line to put here.</source>
        <translation type="unfinished">Mae cyfrifiadur yn mynd â&apos;r cynllun i&apos;r llechi eraill. Ni all ddarllen y cynllun. Gofynnwch am god neu linell i&apos;w rhoi yma.</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Touch one. You see it at once. If you do not like it, touch “Put it back”.</source>
        <translation type="unfinished">Cyffyrddwch un. Byddwch yn ei weld ar unwaith. Os nad ydych yn ei hoffi, cyffyrddwch “Rhoi yn ôl”.</translation>
    </message>
    <message>
        <source>I like to swim on Fridays. Then I have chips.</source>
        <extracomment>An example, to see how words look</extracomment>
        <translation type="unfinished">Rwy&apos;n hoffi nofio ar ddydd Gwener. Yna rwy&apos;n cael sglodion.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Rhoi yn ôl</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">Sut rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Touch what you want to change. The tablet looks like this for you. Other people have it their own way.</source>
        <translation type="unfinished">Cyffyrddwch beth ydych am ei newid. Mae&apos;r llechen yn edrych fel hyn i chi. Mae pobl eraill yn ei chael yn eu ffordd eu hunain.</translation>
    </message>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">Sut rwy&apos;n datgloi</translation>
    </message>
    <message>
        <source>PIN, pictures, paper</source>
        <translation type="unfinished">PIN, lluniau, papur</translation>
    </message>
    <message>
        <source>All as it was at first</source>
        <translation type="unfinished">Popeth fel yr oedd ar y dechrau</translation>
    </message>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">Fy lluniau fy hun</translation>
    </message>
    <message>
        <source>In place of drawings</source>
        <translation type="unfinished">Yn lle lluniau</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">Maint y geiriau</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Pa mor fawr ddylai&apos;r geiriau fod?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Arferol</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation type="unfinished">Llawer mwy</translation>
    </message>
    <message>
        <source>As big as can be</source>
        <translation type="unfinished">Mor fawr â phosibl</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation type="unfinished">Pa liwiau sydd orau i chi?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>Strong black and white</source>
        <translation type="unfinished">Du a gwyn cryf</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythrennau</translation>
    </message>
    <message>
        <source>Which letters do you read best?</source>
        <translation type="unfinished">Pa lythrennau ydych chi&apos;n eu darllen orau?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Lluniau</translation>
    </message>
    <message>
        <source>Which pictures do you like?</source>
        <translation type="unfinished">Pa luniau ydych chi&apos;n eu hoffi?</translation>
    </message>
    <message>
        <source>Our drawings</source>
        <translation type="unfinished">Ein darluniau ni</translation>
    </message>
    <message>
        <source>Other drawings</source>
        <translation type="unfinished">Darluniau eraill</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation type="unfinished">Geiriau&apos;n unig</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Darllen yn uchel</translation>
    </message>
    <message>
        <source>Do you want a button that reads the page to you?</source>
        <translation type="unfinished">Ydych chi eisiau botwm sy&apos;n darllen y dudalen i chi?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished">Cyflymder y llais</translation>
    </message>
    <message>
        <source>How fast should the voice be?</source>
        <translation type="unfinished">Pa mor gyflym ddylai&apos;r llais fod?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished">Araf</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished">Cyflym</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished">Switsys</translation>
    </message>
    <message>
        <source>Do you use a switch?</source>
        <translation type="unfinished">Ydych chi&apos;n defnyddio switsh?</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation type="unfinished">Dim switsh</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished">Un switsh</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">Dau switsh</translation>
    </message>
    <message>
        <source>Time for the switch</source>
        <translation type="unfinished">Amser y switsh</translation>
    </message>
    <message>
        <source>How long should each thing be marked?</source>
        <translation type="unfinished">Pa mor hir ddylai pob peth fod wedi ei farcio?</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished">1 eiliad</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation type="unfinished">2 eiliad</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation type="unfinished">3 eiliad</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished">5 eiliad</translation>
    </message>
    <message>
        <source>Left or right hand</source>
        <translation type="unfinished">Llaw chwith neu dde</translation>
    </message>
    <message>
        <source>Which hand do you use?</source>
        <translation type="unfinished">Pa law ydych chi&apos;n ei defnyddio?</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished">Llaw dde</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished">Llaw chwith</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Bysellfwrdd</translation>
    </message>
    <message>
        <source>Do you want a keyboard with big letters on the page?</source>
        <translation type="unfinished">Ydych chi eisiau bysellfwrdd gyda llythrennau mawr ar y dudalen?</translation>
    </message>
    <message>
        <source>The usual keyboard</source>
        <translation type="unfinished">Y bysellfwrdd arferol</translation>
    </message>
    <message>
        <source>Big letters</source>
        <translation type="unfinished">Llythrennau mawr</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation type="unfinished">Pethau sy&apos;n symud</translation>
    </message>
    <message>
        <source>Should things move on the page?</source>
        <translation type="unfinished">A ddylai pethau symud ar y dudalen?</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">Ychydig</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished">Does dim yn symud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation type="unfinished">Pa iaith ydych chi&apos;n ei darllen?</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Cloi ar ei phen ei hun</translation>
    </message>
    <message>
        <source>When should the tablet lock by itself?</source>
        <translation type="unfinished">Pryd ddylai&apos;r llechen gloi ar ei phen ei hun?</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation type="unfinished">Ar ôl 2 funud</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished">Ar ôl 5 munud</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation type="unfinished">Ar ôl 10 munud</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation type="unfinished">Ar ôl hanner awr</translation>
    </message>
    <message>
        <source>Voice for the switch</source>
        <translation type="unfinished">Llais i&apos;r switsh</translation>
    </message>
    <message>
        <source>Should the tablet say what is marked?</source>
        <translation type="unfinished">A ddylai&apos;r llechen ddweud beth sydd wedi&apos;i farcio?</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation type="unfinished">Yr allwedd %1</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation type="unfinished">Saeth i&apos;r chwith</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation type="unfinished">Saeth i&apos;r dde</translation>
    </message>
    <message>
        <source>Key to choose</source>
        <translation type="unfinished">Allwedd i ddewis</translation>
    </message>
    <message>
        <source>What does your switch send to choose?</source>
        <translation type="unfinished">Beth mae eich switsh yn ei anfon i ddewis?</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Bylchwr neu Enter</translation>
    </message>
    <message>
        <source>Key to go on</source>
        <translation type="unfinished">Allwedd i fynd ymlaen</translation>
    </message>
    <message>
        <source>You have two switches. What does the one that goes on send?</source>
        <translation type="unfinished">Mae gennych ddau switsh. Beth mae&apos;r un sy&apos;n mynd ymlaen yn ei anfon?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bwlch</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation type="unfinished">Trefn y llythrennau</translation>
    </message>
    <message>
        <source>How should the big letters stand?</source>
        <translation type="unfinished">Sut dylai&apos;r llythrennau mawr sefyll?</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Are my words shared?</source>
        <translation>A yw fy ngeiriau wedi eu rhannu?</translation>
    </message>
    <message>
        <source>All that you write is saved on this tablet first. Then it is sent to the people in the plan. You never lose words.</source>
        <translation>Mae popeth yr ydych yn ei ysgrifennu yn cael ei gadw ar y llechen hon gyntaf. Yna mae&apos;n mynd at y bobl yn y cynllun. Nid ydych byth yn colli geiriau.</translation>
    </message>
    <message>
        <source>Your words are on their way. You can go on writing.</source>
        <translation>Mae eich geiriau ar eu ffordd. Gallwch ddal i ysgrifennu.</translation>
    </message>
    <message>
        <source>The others can see all that you shared with them.</source>
        <translation>Gall y lleill weld popeth yr ydych wedi ei rannu â nhw.</translation>
    </message>
    <message>
        <source>Your words are safe here. Something has to be done before they can be sent.</source>
        <translation>Mae eich geiriau&apos;n ddiogel yma. Rhaid gwneud rhywbeth cyn eu hanfon.</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go on writing without a connection.</source>
        <translation>Does dim yn aros. Gallwch ddal i ysgrifennu heb gysylltiad.</translation>
    </message>
    <message>
        <source>Your words are safe here. They are sent when there is a connection.</source>
        <translation>Mae eich geiriau&apos;n ddiogel yma. Cânt eu hanfon pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>All was shared: %1</source>
        <translation>Rhannwyd popeth: %1</translation>
    </message>
    <message>
        <source>Who is in this plan</source>
        <translation>Pwy sydd yn y cynllun hwn</translation>
    </message>
    <message>
        <source>Try to share now</source>
        <translation>Ceisio rhannu nawr</translation>
    </message>
    <message>
        <source>Your words are safe here. This plan is on this tablet only.</source>
        <translation type="unfinished">Mae eich geiriau&apos;n ddiogel yma. Ar y llechen hon yn unig y mae&apos;r cynllun hwn.</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">Rhannu â llechi eraill</translation>
    </message>
</context>
<context>
    <name>SharingState</name>
    <message>
        <source>Sending</source>
        <extracomment>Sharing state</extracomment>
        <translation>Yn anfon</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Sharing state: others have it too</extracomment>
        <translation>Wedi ei rannu</translation>
    </message>
    <message>
        <source>Could not share</source>
        <extracomment>Sharing state</extracomment>
        <translation>Methu rhannu</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>Sharing state: not sent yet, and safe</extracomment>
        <translation>Wedi ei gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Shows what is shared, and with whom.</source>
        <extracomment>What pressing the sharing state does</extracomment>
        <translation>Dangos beth sydd wedi ei rannu, a gyda phwy.</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 yn aros</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many things are on this tablet only</extracomment>
        <translation>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>with 1 person</source>
        <translation>gydag 1 person</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>gyda %n o bobl</numerusform>
            <numerusform>gydag %n person</numerusform>
            <numerusform>gyda %n berson</numerusform>
            <numerusform>gyda %n pherson</numerusform>
            <numerusform>gyda %n o bobl</numerusform>
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
        <translation>Methu rhannu: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;Saved on this tablet&quot;, %2 &quot;3 waiting&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shared</source>
        <extracomment>Sharing state, where there is little room: others do not have it</extracomment>
        <translation type="unfinished">Heb ei rannu</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Sharing state, where there is little room: on this tablet, not sent yet</extracomment>
        <translation type="unfinished">Wedi ei gadw</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>My shift</source>
        <translation type="unfinished">Fy sifft</translation>
    </message>
    <message>
        <source>First read what happened before you came. Touch a goal to record how it went. At the end are the things that wait for you.</source>
        <translation type="unfinished">Yn gyntaf darllenwch beth ddigwyddodd cyn i chi ddod. Cyffyrddwch nod i gofnodi sut aeth. Ar y diwedd mae&apos;r pethau sy&apos;n aros amdanoch.</translation>
    </message>
    <message>
        <source>What happened since my last shift. %1</source>
        <translation type="unfinished">Beth ddigwyddodd ers fy sifft ddiwethaf. %1</translation>
    </message>
    <message>
        <source>Opens the list. It is short enough to be read aloud.</source>
        <translation type="unfinished">Yn agor y rhestr. Mae&apos;n ddigon byr i&apos;w darllen yn uchel.</translation>
    </message>
    <message>
        <source>What happened since my last shift</source>
        <translation type="unfinished">Beth ddigwyddodd ers fy sifft ddiwethaf</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished">Sut aeth?</translation>
    </message>
    <message>
        <source>Worries that wait for you</source>
        <translation type="unfinished">Pryderon sy&apos;n aros amdanoch</translation>
    </message>
    <message>
        <source>Still to learn from: %1</source>
        <translation type="unfinished">I ddysgu ohono o hyd: %1</translation>
    </message>
    <message>
        <source>Write down a hard moment</source>
        <translation type="unfinished">Ysgrifennu adeg anodd</translation>
    </message>
    <message>
        <source>Show all hard moments</source>
        <translation type="unfinished">Dangos pob adeg anodd</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">Un eiliad, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">Dim byd newydd.</translation>
    </message>
    <message>
        <source>1 thing is new.</source>
        <translation type="unfinished">Mae 1 peth yn newydd.</translation>
    </message>
    <message>
        <source>%1 things are new.</source>
        <translation type="unfinished">Mae %1 peth yn newydd.</translation>
    </message>
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>Dydw i ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Fetch the sound</source>
        <extracomment>A button: have a large sound sent to this tablet</extracomment>
        <translation type="unfinished">Nôl y sain</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation type="unfinished">Stopio&apos;r sain</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation type="unfinished">Chwarae&apos;r sain</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound is, and how long it is: 0:12 of 0:30</extracomment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">Mae ar ei ffordd: %1 o %2 ran.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">Mae ar ei ffordd.</translation>
    </message>
    <message>
        <source>This is a long sound. Touch to fetch it.</source>
        <translation type="unfinished">Mae hon yn sain hir. Cyffyrddwch i&apos;w nôl.</translation>
    </message>
    <message>
        <source>The sound is not on this tablet yet.</source>
        <translation type="unfinished">Nid yw&apos;r sain ar y llechen hon eto.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished">Ni ddywedwyd dim.</translation>
    </message>
    <message>
        <source>This tablet cannot play this kind of sound.</source>
        <translation type="unfinished">Ni all y llechen hon chwarae&apos;r math hwn o sain.</translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker.</source>
        <translation type="unfinished">Nid oes uchelseinydd ar y llechen hon.</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">Siarad</translation>
    </message>
    <message>
        <source>Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.</source>
        <translation type="unfinished">Cyffyrddwch y botwm crwn. Yna siaradwch. Cyffyrddwch ef eto pan fyddwch wedi gorffen. Gallwch wrando arno. Gallwch siarad eto.</translation>
    </message>
    <message>
        <source>You can speak for %1 seconds.</source>
        <translation type="unfinished">Gallwch siarad am %1 eiliad.</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation type="unfinished">Siarad eto</translation>
    </message>
    <message>
        <source>What do you say in it? You can leave this empty.</source>
        <translation type="unfinished">Beth ydych chi&apos;n ei ddweud ynddo? Gallwch adael hwn yn wag.</translation>
    </message>
    <message>
        <source>It helps people who cannot hear.</source>
        <translation type="unfinished">Mae&apos;n helpu pobl na allant glywed.</translation>
    </message>
    <message>
        <source>You cannot speak to this tablet.</source>
        <translation type="unfinished">Ni allwch siarad â&apos;r llechen hon.</translation>
    </message>
    <message>
        <source>The tablet is listening.</source>
        <translation type="unfinished">Mae&apos;r llechen yn gwrando.</translation>
    </message>
    <message>
        <source>Listen to what you said.</source>
        <translation type="unfinished">Gwrandewch ar beth ddywedoch chi.</translation>
    </message>
    <message>
        <source>Touch the button. Then speak.</source>
        <translation type="unfinished">Cyffyrddwch y botwm. Yna siaradwch.</translation>
    </message>
    <message>
        <source>This tablet has no microphone.</source>
        <translation type="unfinished">Nid oes microffon ar y llechen hon.</translation>
    </message>
    <message>
        <source>The tablet is full.</source>
        <translation type="unfinished">Mae&apos;r llechen yn llawn.</translation>
    </message>
    <message>
        <source>The tablet cannot listen now.</source>
        <translation type="unfinished">Ni all y llechen wrando nawr.</translation>
    </message>
    <message>
        <source>You can write it. You can draw it. You can pick a photo.</source>
        <translation type="unfinished">Gallwch ei ysgrifennu. Gallwch dynnu llun ohono. Gallwch ddewis llun.</translation>
    </message>
    <message>
        <source>What you said until now is kept.</source>
        <translation type="unfinished">Mae beth ddywedoch chi hyd yma&apos;n cael ei gadw.</translation>
    </message>
    <message>
        <source>Maybe another app is listening. Please try again.</source>
        <translation type="unfinished">Efallai bod ap arall yn gwrando. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The tablet heard nothing.</source>
        <translation type="unfinished">Ni chlywodd y llechen ddim.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>For how long somebody can still speak</extracomment>
        <translation type="unfinished">Eiliadau ar ôl: %1</translation>
    </message>
    <message>
        <source>The time is over. All that you said is kept.</source>
        <translation type="unfinished">Mae&apos;r amser ar ben. Mae popeth ddywedoch chi wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Ei daflu i ffwrdd</translation>
    </message>
    <message>
        <source>What you said before is still here.</source>
        <translation type="unfinished">Mae beth ddywedoch chi o&apos;r blaen yma o hyd.</translation>
    </message>
    <message>
        <source>You threw it away.</source>
        <translation type="unfinished">Rydych chi wedi&apos;i daflu i ffwrdd.</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>A button: back to where one can write, draw or pick a photo</extracomment>
        <translation type="unfinished">Ffordd arall</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation>Rydym yn meddwl. Ni ddywedodd neb hyn.</translation>
    </message>
    <message>
        <source>Change this</source>
        <extracomment>A button on what somebody said</extracomment>
        <translation>Newid hwn</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation>Mae %1 yn meddwl hynny</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation>Mae %1 yn ei ddweud dros %2</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation>Dywedodd %1 hyn</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation>Achos: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation>Ysgrifennodd %1 ef</translation>
    </message>
    <message>
        <source>%1 wrote it down. %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>Ysgrifennodd %1 ef. %2</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Dim ond chi sy&apos;n gallu gweld hwn</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation>Wedi ei rannu gyda %1 yn unig</translation>
    </message>
    <message>
        <source>See both answers</source>
        <extracomment>A button: see both answers side by side</extracomment>
        <translation>Gweld y ddau ateb</translation>
    </message>
    <message>
        <source>See all %1 answers</source>
        <translation>Gweld pob un o&apos;r %1 ateb</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <extracomment>Read aloud: %1 the words of a guess</extracomment>
        <translation>Rydym yn meddwl: %1</translation>
    </message>
    <message>
        <source>%1 says for %2: %3</source>
        <extracomment>Read aloud: %1 and %2 names, %3 the words</extracomment>
        <translation>Mae %1 yn dweud dros %2: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>Read aloud: %1 a name, %2 the words</extracomment>
        <translation>Mae %1 yn dweud: %2</translation>
    </message>
    <message>
        <source>How: %1.</source>
        <translation>Sut: %1.</translation>
    </message>
</context>
<context>
    <name>StayHerePage</name>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">Gadael y cynllun hwn</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">Aros yn y cynllun hwn</translation>
    </message>
    <message>
        <source>When the tablet stays here, only this plan opens. To leave, put in your PIN.</source>
        <translation type="unfinished">Pan fydd y llechen yn aros yma, dim ond y cynllun hwn sy&apos;n agor. I adael, rhowch eich PIN i mewn.</translation>
    </message>
    <message>
        <source>Show that it is you. Then the tablet opens everything again.</source>
        <translation type="unfinished">Dangoswch mai chi sydd yno. Yna mae&apos;r llechen yn agor popeth eto.</translation>
    </message>
    <message>
        <source>Only this plan opens on the tablet. You cannot open anything else by mistake.</source>
        <translation type="unfinished">Dim ond y cynllun hwn sy&apos;n agor ar y llechen. Ni allwch agor dim arall trwy gamgymeriad.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Aros yma</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far one is in something of several steps</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>Nesaf</translation>
    </message>
</context>
<context>
    <name>TabletPictures</name>
    <message>
        <source>There are no pictures on this tablet.</source>
        <translation type="unfinished">Nid oes lluniau ar y llechen hon.</translation>
    </message>
    <message>
        <source>Put pictures in the folder for pictures. Then they show here.</source>
        <translation type="unfinished">Rhowch luniau yn y ffolder lluniau. Yna maen nhw&apos;n dangos yma.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>These are the newest pictures.</source>
        <translation type="unfinished">Dyma&apos;r lluniau diweddaraf.</translation>
    </message>
</context>
<context>
    <name>TabletSession</name>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">Cynllun %1</translation>
    </message>
</context>
<context>
    <name>TalkLaterPage</name>
    <message>
        <source>When do you want to talk about it?</source>
        <translation type="unfinished">Pryd ydych chi eisiau siarad amdano?</translation>
    </message>
    <message>
        <source>Both answers stay safe. On that day the tablet asks you again. Others can still pick before.</source>
        <translation type="unfinished">Mae&apos;r ddau ateb yn aros yn ddiogel. Ar y diwrnod hwnnw mae&apos;r llechen yn gofyn i chi eto. Gall eraill ddewis cyn hynny.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Yfory</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished">Ymhen 3 diwrnod</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Ymhen wythnos</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished">Ymhen mis</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Letters left: %1</source>
        <extracomment>Under a text box; %1 is how many letters can still be written</extracomment>
        <translation>Llythrennau ar ôl: %1</translation>
    </message>
    <message>
        <source>The box is full.</source>
        <translation>Mae&apos;r bocs yn llawn.</translation>
    </message>
</context>
<context>
    <name>ToastUndo</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts the message away; what was done stays done</extracomment>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>1 thing is in it</source>
        <translation type="unfinished">Mae 1 peth ynddo</translation>
    </message>
    <message>
        <source>%1 things are in it</source>
        <translation type="unfinished">Mae %1 peth ynddo</translation>
    </message>
</context>
<context>
    <name>ToolCircle</name>
    <message>
        <source>Nobody is in the circle yet.</source>
        <translation type="unfinished">Does neb yn y cylch eto.</translation>
    </message>
    <message>
        <source>Begin with who is closest.</source>
        <translation type="unfinished">Dechreuwch gyda&apos;r un sydd agosaf.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ychwanegu person</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>%1 Touch a card to read it whole, or to change it. Touch “Add” to say something.</source>
        <translation type="unfinished">%1 Cyffyrddwch gerdyn i&apos;w ddarllen i gyd, neu i&apos;w newid. Cyffyrddwch “Ychwanegu” i ddweud rhywbeth.</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation type="unfinished">Mae wedi ei roi o&apos;r neilltu.</translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished">Ychwanegu: %1</translation>
    </message>
</context>
<context>
    <name>ToolPerspectives</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>Begin with one thing in the day, like mornings.</source>
        <translation type="unfinished">Dechreuwch gydag un peth yn y dydd, fel boreau.</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation type="unfinished">Ychwanegu rhywbeth newydd</translation>
    </message>
</context>
<context>
    <name>ToolProfile</name>
    <message>
        <source>Call me: %1</source>
        <translation type="unfinished">Galwch fi&apos;n: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Touch here to say something.</source>
        <translation type="unfinished">Dim eto. Cyffyrddwch yma i ddweud rhywbeth.</translation>
    </message>
</context>
<context>
    <name>ToolTopic</name>
    <message>
        <source>%1 has not said anything yet.</source>
        <translation type="unfinished">Nid yw %1 wedi dweud dim eto.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished">Gofyn i %1</translation>
    </message>
    <message>
        <source>Add a view: %1</source>
        <translation type="unfinished">Ychwanegu barn: %1</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">Ffyrdd o gynllunio</translation>
    </message>
    <message>
        <source>Each picture is a way to think about a life together. Pick the one that helps now. Nobody needs all of them.</source>
        <translation type="unfinished">Mae pob llun yn ffordd o feddwl am fywyd gyda&apos;n gilydd. Dewiswch yr un sy&apos;n helpu nawr. Does ar neb angen pob un.</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>What was done is missing</source>
        <translation>Mae beth a wnaed ar goll</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>Mae faint oedd ar goll</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>Mae pa mor dda oedd ar goll</translation>
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
        <translation>Cadw pob un</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Cadw&apos;r ddau</translation>
    </message>
    <message>
        <source>Talk about it later</source>
        <extracomment>A button: choose nothing now</extracomment>
        <translation>Siarad amdano wedyn</translation>
    </message>
    <message>
        <source>There are %1 answers. All of them are safe.</source>
        <translation>Mae %1 ateb. Maent i gyd yn ddiogel.</translation>
    </message>
    <message>
        <source>There are two answers. Both are safe.</source>
        <translation>Mae dau ateb. Mae&apos;r ddau&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>%1 kept all.</source>
        <translation>Cadwodd %1 bob un.</translation>
    </message>
    <message>
        <source>%1 kept both.</source>
        <translation>Cadwodd %1 y ddau.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished">Helo, %1</translation>
    </message>
    <message>
        <source>Touch your pictures in your order. Then touch “Done”. You can try as often as you like. If you forgot them, touch “I forgot”.</source>
        <translation type="unfinished">Cyffyrddwch eich lluniau yn eich trefn chi. Yna cyffyrddwch “Wedi gorffen”. Gallwch drio mor aml ag y mynnwch. Os ydych wedi eu hanghofio, cyffyrddwch “Rwyf wedi anghofio”.</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, touch “I forgot”.</source>
        <translation type="unfinished">Rhowch eich PIN i mewn. Yna cyffyrddwch “Wedi gorffen”. Gallwch drio mor aml ag y mynnwch. Os ydych wedi anghofio eich PIN, cyffyrddwch “Rwyf wedi anghofio”.</translation>
    </message>
    <message>
        <source>Touch your pictures</source>
        <translation type="unfinished">Cyffyrddwch eich lluniau</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation type="unfinished">Rhowch eich PIN</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation type="unfinished">Defnyddio fy PIN</translation>
    </message>
    <message>
        <source>Use my pictures</source>
        <translation type="unfinished">Defnyddio fy lluniau</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">Rwyf wedi anghofio</translation>
    </message>
</context>
<context>
    <name>UnlockingPage</name>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">Sut rwy&apos;n datgloi</translation>
    </message>
    <message>
        <source>You can unlock with a PIN, with pictures, or with both. A paper helps on the day you forget.</source>
        <translation type="unfinished">Gallwch ddatgloi gyda PIN, gyda lluniau, neu gyda&apos;r ddau. Mae papur yn helpu ar y diwrnod y byddwch yn anghofio.</translation>
    </message>
    <message>
        <source>You have no paper yet.</source>
        <translation type="unfinished">Nid oes gennych bapur eto.</translation>
    </message>
    <message>
        <source>If you forget your PIN or your pictures, nobody can open your words. A paper with a code can.</source>
        <translation type="unfinished">Os byddwch yn anghofio eich PIN neu&apos;ch lluniau, ni all neb agor eich geiriau. Gall papur gyda chod.</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished">Gwneud papur</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation type="unfinished">PIN newydd</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation type="unfinished">Ychwanegu PIN</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation type="unfinished">Lluniau newydd</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished">Ychwanegu lluniau</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation type="unfinished">Papur newydd</translation>
    </message>
    <message>
        <source>My photo</source>
        <translation type="unfinished">Fy llun</translation>
    </message>
    <message>
        <source>Everybody with this tablet sees it.</source>
        <translation type="unfinished">Mae pawb gyda&apos;r llechen hon yn ei weld.</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>What you wrote is safe on this tablet.</source>
        <translation>Mae beth ysgrifennoch chi&apos;n ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>You do not need to do anything. The tablet tries again.</source>
        <translation>Nid oes angen i chi wneud dim. Mae&apos;r llechen yn trio eto.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>Gofynnwch am un newydd gan y person a&apos;ch gwahoddodd.</translation>
    </message>
    <message>
        <source>Show this page to the person who looks after the tablets.</source>
        <translation>Dangoswch y dudalen hon i&apos;r person sy&apos;n gofalu am y llechi.</translation>
    </message>
    <message>
        <source>Ask for the newest version of this app.</source>
        <translation>Gofynnwch am fersiwn mwyaf newydd yr ap hwn.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Ni weithiodd hynny</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Nid yw rhywbeth ynddo fel y dylai fod.</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again.</source>
        <translation>Edrychwch ar beth ysgrifennoch chi, yna triwch eto.</translation>
    </message>
    <message>
        <source>This app does not know that yet</source>
        <translation>Nid yw&apos;r ap hwn yn gwybod hynny eto</translation>
    </message>
    <message>
        <source>This app does not know that question yet</source>
        <translation>Nid yw&apos;r ap hwn yn gwybod y cwestiwn hwnnw eto</translation>
    </message>
    <message>
        <source>That answer does not fit the question</source>
        <translation>Nid yw&apos;r ateb yn ffitio&apos;r cwestiwn</translation>
    </message>
    <message>
        <source>Please give another answer.</source>
        <translation>Rhowch ateb arall.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Mae hynny&apos;n rhy hir</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>Mae eich geiriau&apos;n dal yma.</translation>
    </message>
    <message>
        <source>Make it shorter, or say it in two parts.</source>
        <translation>Gwnewch ef yn fyrrach, neu ei ddweud mewn dwy ran.</translation>
    </message>
    <message>
        <source>That number is too big or too small</source>
        <translation>Mae&apos;r rhif yn rhy fawr neu&apos;n rhy fach</translation>
    </message>
    <message>
        <source>Please pick another number.</source>
        <translation>Dewiswch rif arall.</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Mae un ateb ar goll</translation>
    </message>
    <message>
        <source>Your other answers are still here.</source>
        <translation>Mae eich atebion eraill yn dal yma.</translation>
    </message>
    <message>
        <source>Go back and answer it.</source>
        <translation>Ewch yn ôl i&apos;w ateb.</translation>
    </message>
    <message>
        <source>That is not here any more</source>
        <translation>Nid yw hwnnw yma mwyach</translation>
    </message>
    <message>
        <source>Somebody may have put it away.</source>
        <translation>Efallai bod rhywun wedi ei roi o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>Ewch yn ôl ac edrychwch eto.</translation>
    </message>
    <message>
        <source>There is more than one of these</source>
        <translation>Mae mwy nag un o&apos;r rhain</translation>
    </message>
    <message>
        <source>Please pick one of them.</source>
        <translation>Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Mae yno&apos;n barod</translation>
    </message>
    <message>
        <source>Somebody answered this before.</source>
        <translation>Mae rhywun wedi ateb hyn o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Change that answer, or use another name.</source>
        <translation>Newidiwch yr ateb hwnnw, neu defnyddiwch enw arall.</translation>
    </message>
    <message>
        <source>This file is not what it should be</source>
        <translation>Nid yw&apos;r ffeil fel y dylai fod</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Ni chymerwyd dim ohoni.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Ni ellir agor y ffeil</translation>
    </message>
    <message>
        <source>There is only one answer now</source>
        <translation>Dim ond un ateb sydd nawr</translation>
    </message>
    <message>
        <source>Somebody may have picked it already.</source>
        <translation>Efallai bod rhywun wedi dewis yn barod.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>Nid oes angen i chi wneud dim.</translation>
    </message>
    <message>
        <source>That is not the right PIN</source>
        <translation>Nid dyna&apos;r PIN cywir</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Does dim wedi ei golli.</translation>
    </message>
    <message>
        <source>Try again. You can try as often as you like.</source>
        <translation>Triwch eto. Gallwch drio mor aml ag y mynnwch.</translation>
    </message>
    <message>
        <source>That person does not use this tablet</source>
        <translation>Nid yw&apos;r person hwnnw&apos;n defnyddio&apos;r llechen hon</translation>
    </message>
    <message>
        <source>Pick a face, or add yourself.</source>
        <translation>Dewiswch wyneb, neu ychwanegwch eich hun.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>Nid yw&apos;r gwahoddiad hwn yn gweithio</translation>
    </message>
    <message>
        <source>Maybe a part of it is missing.</source>
        <translation>Efallai bod rhan ohono ar goll.</translation>
    </message>
    <message>
        <source>Copy all of it, or ask for a new one.</source>
        <translation>Copïwch y cyfan, neu gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>Mae&apos;r gwahoddiad hwn yn rhy hen</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Defnyddiwyd y gwahoddiad hwn yn barod</translation>
    </message>
    <message>
        <source>You are not in this plan now</source>
        <translation>Nid ydych yn y cynllun hwn nawr</translation>
    </message>
    <message>
        <source>Ask somebody in the plan to invite you.</source>
        <translation>Gofynnwch i rywun yn y cynllun eich gwahodd.</translation>
    </message>
    <message>
        <source>You cannot do this</source>
        <translation>Ni allwch wneud hyn</translation>
    </message>
    <message>
        <source>Ask the person whose plan it is.</source>
        <translation>Gofynnwch i&apos;r person sydd piau&apos;r cynllun.</translation>
    </message>
    <message>
        <source>This is not shared with you</source>
        <translation>Nid yw hwn wedi ei rannu gyda chi</translation>
    </message>
    <message>
        <source>Somebody keeps it for themselves.</source>
        <translation>Mae rhywun yn ei gadw iddyn nhw eu hunain.</translation>
    </message>
    <message>
        <source>Ask the person who wrote it.</source>
        <translation>Gofynnwch i&apos;r person a&apos;i hysgrifennodd.</translation>
    </message>
    <message>
        <source>This is not shared with you any more</source>
        <translation>Nid yw hwn wedi ei rannu gyda chi mwyach</translation>
    </message>
    <message>
        <source>What you wrote is kept on this tablet.</source>
        <translation>Mae beth ysgrifennoch chi&apos;n cael ei gadw ar y llechen hon.</translation>
    </message>
    <message>
        <source>You can save it. Or ask them to invite you again.</source>
        <translation>Gallwch ei gadw. Neu gofynnwch iddyn nhw eich gwahodd eto.</translation>
    </message>
    <message>
        <source>Your plan is open in another program</source>
        <translation>Mae eich cynllun ar agor mewn rhaglen arall</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Caewch y rhaglen arall, yna triwch eto.</translation>
    </message>
    <message>
        <source>A newer app wrote this plan</source>
        <translation>Ap mwy newydd a ysgrifennodd y cynllun hwn</translation>
    </message>
    <message>
        <source>Something on this tablet is damaged</source>
        <translation>Mae rhywbeth ar y llechen hon wedi ei ddifrodi</translation>
    </message>
    <message>
        <source>What was shared is safe and can come back.</source>
        <translation>Mae beth a rannwyd yn ddiogel ac yn gallu dod yn ôl.</translation>
    </message>
    <message>
        <source>This tablet is full</source>
        <translation>Mae&apos;r llechen hon yn llawn</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Mae beth a gadwyd o&apos;r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>Delete some photos or films, then try again.</source>
        <translation>Dilëwch rai lluniau neu ffilmiau, yna triwch eto.</translation>
    </message>
    <message>
        <source>This tablet cannot save just now</source>
        <translation>Ni all y llechen hon gadw ar hyn o bryd</translation>
    </message>
    <message>
        <source>You can still read everything.</source>
        <translation>Gallwch ddarllen popeth o hyd.</translation>
    </message>
    <message>
        <source>What was before is not on this tablet yet</source>
        <translation>Nid yw beth oedd o&apos;r blaen ar y llechen hon eto</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>Mae&apos;n dod pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>This photo or sound is not on this tablet yet</source>
        <translation>Nid yw&apos;r llun neu&apos;r sain hwn ar y llechen eto</translation>
    </message>
    <message>
        <source>This tablet could not save that</source>
        <translation>Ni allai&apos;r llechen hon gadw hynny</translation>
    </message>
    <message>
        <source>Your words are still on this page.</source>
        <translation>Mae eich geiriau&apos;n dal ar y dudalen hon.</translation>
    </message>
    <message>
        <source>This plan is not where it is shared</source>
        <translation>Nid yw&apos;r cynllun hwn lle mae&apos;n cael ei rannu</translation>
    </message>
    <message>
        <source>Ask the person who made the plan to share it again.</source>
        <translation>Gofynnwch i&apos;r person a wnaeth y cynllun ei rannu eto.</translation>
    </message>
    <message>
        <source>No connection just now</source>
        <translation>Dim cysylltiad ar hyn o bryd</translation>
    </message>
    <message>
        <source>It is sent when there is a connection.</source>
        <translation>Caiff ei anfon pan fydd cysylltiad.</translation>
    </message>
    <message>
        <source>This is not where the plan is shared</source>
        <translation>Nid yma y mae&apos;r cynllun yn cael ei rannu</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>This app is too old, or too new</source>
        <translation>Mae&apos;r ap hwn yn rhy hen, neu&apos;n rhy newydd</translation>
    </message>
    <message>
        <source>It could not be shared</source>
        <translation>Nid oedd modd ei rannu</translation>
    </message>
    <message>
        <source>Many people share just now</source>
        <translation>Mae llawer o bobl yn rhannu ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Ni atebodd neb mewn pryd</translation>
    </message>
    <message>
        <source>The connection stopped</source>
        <translation>Stopiodd y cysylltiad</translation>
    </message>
    <message>
        <source>Another program is in the way</source>
        <translation>Mae rhaglen arall yn y ffordd</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation>Ar y llechen hon yn unig mae&apos;r cynllun</translation>
    </message>
    <message>
        <source>Ask the person who looks after the tablets to share it.</source>
        <translation>Gofynnwch i&apos;r person sy&apos;n gofalu am y llechi ei rannu.</translation>
    </message>
    <message>
        <source>We do not know who is answering</source>
        <translation>Nid ydym yn gwybod pwy sy&apos;n ateb</translation>
    </message>
    <message>
        <source>There is no more room to share this plan</source>
        <translation>Does dim mwy o le i rannu&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>We did not understand what came</source>
        <translation>Nid oeddem yn deall beth ddaeth</translation>
    </message>
    <message>
        <source>Something came that is not real</source>
        <translation>Daeth rhywbeth nad yw&apos;n real</translation>
    </message>
    <message>
        <source>The tablet did not take it in.</source>
        <translation>Ni dderbyniodd y llechen ef.</translation>
    </message>
    <message>
        <source>A piece is missing in what came</source>
        <translation>Mae darn ar goll yn beth ddaeth</translation>
    </message>
    <message>
        <source>This tablet cannot open something yet</source>
        <translation>Ni all y llechen hon agor rhywbeth eto</translation>
    </message>
    <message>
        <source>It has no key for it.</source>
        <translation>Nid oes ganddi allwedd ar ei gyfer.</translation>
    </message>
    <message>
        <source>Share again. If it stays, ask the person who wrote it.</source>
        <translation>Rhannwch eto. Os yw&apos;n aros, gofynnwch i&apos;r person a&apos;i hysgrifennodd.</translation>
    </message>
    <message>
        <source>Somebody who is not in the plan sent this</source>
        <translation>Anfonwyd hyn gan rywun nad yw yn y cynllun</translation>
    </message>
    <message>
        <source>Two tablets write as one</source>
        <translation>Mae dwy lechen yn ysgrifennu fel un</translation>
    </message>
    <message>
        <source>Ask for an invitation for this tablet.</source>
        <translation>Gofynnwch am wahoddiad i&apos;r llechen hon.</translation>
    </message>
    <message>
        <source>That is too much at once</source>
        <translation>Mae hynny&apos;n ormod ar unwaith</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>Gwnewch ef yn llai, yna triwch eto.</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Cafodd ei stopio</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Dechreuwch eto pan fyddwch chi eisiau.</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Aeth rhywbeth o&apos;i le yn yr ap</translation>
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
        <translation>%1 (chi)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>A button; %1 is the name of who said it</extracomment>
        <translation>Cadw f&apos;un i</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Cadw un %1</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two answers in %1 places</source>
        <translation>Dau ateb mewn %1 lle</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Dau ateb</translation>
    </message>
    <message>
        <source>Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.</source>
        <translation>Atebodd dau berson ar yr un pryd. Mae&apos;r ddau ateb yn ddiogel. Dewiswch un, cadwch y ddau, neu siaradwch amdano gyntaf.</translation>
    </message>
    <message>
        <source>There is nothing to pick now.</source>
        <translation>Does dim i&apos;w ddewis nawr.</translation>
    </message>
    <message>
        <source>You want to talk about it. The day: %1</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished">Rydych eisiau siarad amdano. Y diwrnod: %1</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Pass the tablet on</source>
        <translation type="unfinished">Pasio&apos;r llechen ymlaen</translation>
    </message>
    <message>
        <source>Give the tablet to the next person. That person touches their own picture. Nobody else looks.</source>
        <translation type="unfinished">Rhowch y llechen i&apos;r person nesaf. Mae&apos;r person hwnnw&apos;n cyffwrdd ei lun ei hun. Does neb arall yn edrych.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is in the box.</source>
        <translation type="unfinished">Diolch. Mae eich pleidlais yn y bocs.</translation>
    </message>
    <message>
        <source>Now pass the tablet to the next person.</source>
        <translation type="unfinished">Nawr pasiwch y llechen i&apos;r person nesaf.</translation>
    </message>
    <message>
        <source>Who votes now? Touch your picture.</source>
        <translation type="unfinished">Pwy sy&apos;n pleidleisio nawr? Cyffyrddwch eich llun.</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation type="unfinished">Mae pawb wedi pleidleisio.</translation>
    </message>
    <message>
        <source>Touch “Stop voting here” to count.</source>
        <translation type="unfinished">Cyffyrddwch “Stopio pleidleisio yma” i gyfrif.</translation>
    </message>
    <message>
        <source>1 person has voted.</source>
        <translation type="unfinished">Mae 1 person wedi pleidleisio.</translation>
    </message>
    <message>
        <source>%1 people have voted.</source>
        <translation type="unfinished">Mae %1 o bobl wedi pleidleisio.</translation>
    </message>
    <message>
        <source>Stop voting here</source>
        <translation type="unfinished">Stopio pleidleisio yma</translation>
    </message>
</context>
<context>
    <name>VoteStartPage</name>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">Pleidleisio&apos;n breifat</translation>
    </message>
    <message>
        <source>Nobody can see what you vote. The count comes when all tablets are finished. Small groups see no numbers.</source>
        <translation type="unfinished">Ni all neb weld sut rydych yn pleidleisio. Daw&apos;r cyfrif pan fydd pob llechen wedi gorffen. Nid yw grwpiau bach yn gweld rhifau.</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">Ydyn ni&apos;n gofyn hyn i&apos;r bwrdd?</translation>
    </message>
    <message>
        <source>Your vote is secret</source>
        <translation type="unfinished">Mae eich pleidlais yn gyfrinachol</translation>
    </message>
    <message>
        <source>The tablet goes from person to person. It shows who has voted. It never shows what they said.</source>
        <translation type="unfinished">Mae&apos;r llechen yn mynd o berson i berson. Mae&apos;n dangos pwy sydd wedi pleidleisio. Nid yw byth yn dangos beth ddywedon nhw.</translation>
    </message>
    <message>
        <source>Do other tablets go round too?</source>
        <translation type="unfinished">Ydy llechi eraill yn mynd o gwmpas hefyd?</translation>
    </message>
    <message>
        <source>The tablet of %1</source>
        <translation type="unfinished">Llechen %1</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation type="unfinished">Dechrau&apos;r bleidlais</translation>
    </message>
</context>
<context>
    <name>VoteTile</name>
    <message>
        <source>1 person has voted. It is not counted yet.</source>
        <translation type="unfinished">Mae 1 person wedi pleidleisio. Nid yw wedi ei chyfrif eto.</translation>
    </message>
    <message>
        <source>%1 people have voted. It is not counted yet.</source>
        <translation type="unfinished">Mae %1 o bobl wedi pleidleisio. Nid yw wedi ei chyfrif eto.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>We wait for this answer.</source>
        <translation type="unfinished">Rydym yn aros am yr ateb hwn.</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a day: &quot;tomorrow, Tuesday 24 November&quot;</extracomment>
        <translation type="unfinished">yfory, %1</translation>
    </message>
    <message>
        <source>Written down later: %1</source>
        <translation type="unfinished">Ysgrifennwyd wedyn: %1</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet.</source>
        <translation>Does neb yn defnyddio&apos;r llechen hon eto.</translation>
    </message>
    <message>
        <source>Add yourself to begin.</source>
        <translation>Ychwanegwch eich hun i ddechrau.</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>Ychwanegu fi</translation>
    </message>
    <message>
        <source>Touch your face. Then unlock the tablet. If your face is not here, touch “Add me”.</source>
        <translation type="unfinished">Cyffyrddwch eich wyneb. Yna datglowch y llechen. Os nad yw eich wyneb yma, cyffyrddwch “Ychwanegu fi”.</translation>
    </message>
</context>
<context>
    <name>WhoSaidPage</name>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">Pwy ddywedodd beth</translation>
    </message>
    <message>
        <source>Each person has a colour and a line of their own. Below you see when they said it, and how. You can also see what somebody took out.</source>
        <translation type="unfinished">Mae gan bob person ei liw a&apos;i linell ei hun. Isod gwelwch pryd y dywedwyd y geiriau, a sut. Gallwch hefyd weld beth dynnodd rhywun allan.</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation type="unfinished">Does neb wedi ysgrifennu yma eto.</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation type="unfinished">Darn wrth ddarn</translation>
    </message>
    <message>
        <source>Hide what somebody took out</source>
        <translation type="unfinished">Cuddio beth dynnodd rhywun allan</translation>
    </message>
    <message>
        <source>Show what somebody took out</source>
        <translation type="unfinished">Dangos beth dynnodd rhywun allan</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Dangos mwy</translation>
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
        <translation type="unfinished">Ysgrifennwch beth ydych am ei ddweud. Mae&apos;n cael ei gadw wrth i chi ysgrifennu. Gall eraill ysgrifennu ar yr un pryd. Mae “Pwy ddywedodd beth” yn dangos geiriau pwy ydyn nhw.</translation>
    </message>
    <message>
        <source>Write here together</source>
        <translation type="unfinished">Ysgrifennwch yma gyda&apos;ch gilydd</translation>
    </message>
    <message>
        <source>Your words are still in the box. Write on to try again.</source>
        <translation type="unfinished">Mae eich geiriau&apos;n dal yn y bocs. Ysgrifennwch ymlaen i drio eto.</translation>
    </message>
    <message>
        <source>Whose words do you write?</source>
        <translation type="unfinished">Geiriau pwy ydych chi&apos;n eu hysgrifennu?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Fy ngeiriau fy hun</translation>
    </message>
    <message>
        <source>%1 says it</source>
        <translation type="unfinished">Mae %1 yn ei ddweud</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation type="unfinished">Sut y dywedwyd ef?</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">Pwy ddywedodd beth</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>You are writing …</source>
        <translation type="unfinished">Rydych yn ysgrifennu …</translation>
    </message>
    <message>
        <source>All of it is saved.</source>
        <translation type="unfinished">Mae&apos;r cyfan wedi ei gadw.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 a time</extracomment>
        <translation type="unfinished">Wedi ei gadw. %1</translation>
    </message>
</context>
<context>
    <name>WrittenPageRow</name>
    <message>
        <source>%1. %2 wrote last. %3</source>
        <translation type="unfinished">%1. %2 ysgrifennodd ddiwethaf. %3</translation>
    </message>
    <message>
        <source>Opens the page.</source>
        <translation type="unfinished">Yn agor y dudalen.</translation>
    </message>
    <message>
        <source>%1 wrote last. %2</source>
        <translation type="unfinished">%1 ysgrifennodd ddiwethaf. %2</translation>
    </message>
</context>
<context>
    <name>WrittenPagesPage</name>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">Tudalennau rydym yn eu hysgrifennu gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Everybody in the plan can write on these pages. You can write at the same time. Each one’s words stay their own.</source>
        <translation type="unfinished">Gall pawb yn y cynllun ysgrifennu ar y tudalennau hyn. Gallwch ysgrifennu ar yr un pryd. Mae geiriau pob un yn aros yn eiddo iddyn nhw.</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation type="unfinished">Does dim tudalennau eto.</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation type="unfinished">Dechrau tudalen newydd</translation>
    </message>
</context>
<context>
    <name>alongside::bridge</name>
    <message>
        <source>This changed. What exactly is not on this tablet.</source>
        <translation type="unfinished">Newidiodd hwn. Nid yw beth yn union ar y llechen hon.</translation>
    </message>
    <message>
        <source>This is new since then.</source>
        <translation type="unfinished">Mae hwn yn newydd ers hynny.</translation>
    </message>
    <message>
        <source>Somebody put this away since then.</source>
        <translation type="unfinished">Mae rhywun wedi rhoi hwn o&apos;r neilltu ers hynny.</translation>
    </message>
    <message>
        <source>This changed since then.</source>
        <translation type="unfinished">Newidiodd hwn ers hynny.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>Everybody said yes to these words.</source>
        <translation type="unfinished">Dywedodd pawb ie i&apos;r geiriau hyn.</translation>
    </message>
    <message>
        <source>We wait for %1.</source>
        <extracomment>Names of those who have not answered</extracomment>
        <translation type="unfinished">Rydym yn aros am %1.</translation>
    </message>
    <message>
        <source>Everybody answered. Not everybody said yes. Talk about it.</source>
        <translation type="unfinished">Atebodd pawb. Ni ddywedodd pawb ie. Siaradwch amdano.</translation>
    </message>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">Cafodd rhywun ei frifo.</translation>
    </message>
    <message>
        <source>Nobody has written down yet what we learned.</source>
        <translation type="unfinished">Does neb wedi ysgrifennu eto beth ddysgom ni.</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">Dysgom ni: %1</translation>
    </message>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">Mae %1 yn poeni: %2</translation>
    </message>
    <message>
        <source>%1 is to reply by %2.</source>
        <translation type="unfinished">Mae %1 i ymateb erbyn %2.</translation>
    </message>
    <message>
        <source>%1 replied to a worry: %2</source>
        <translation type="unfinished">Ymatebodd %1 i bryder: %2</translation>
    </message>
    <message>
        <source>It is OK now.</source>
        <translation type="unfinished">Mae&apos;n iawn nawr.</translation>
    </message>
    <message>
        <source>It is not OK yet: %1</source>
        <translation type="unfinished">Nid yw&apos;n iawn eto: %1</translation>
    </message>
    <message>
        <source>%1. %2 wrote: %3</source>
        <translation type="unfinished">%1. Ysgrifennodd %2: %3</translation>
    </message>
    <message>
        <source>%1 wrote something. %2: %3</source>
        <translation type="unfinished">Ysgrifennodd %1 rywbeth. %2: %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation type="unfinished">Mae gan %1 hwn ers %2.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <extracomment>Who does not have it yet</extracomment>
        <translation type="unfinished">Ddim eto: %1.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Y person</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">Ni ofynnwyd i %1.</translation>
    </message>
    <message>
        <source>%1 did not want to say.</source>
        <translation type="unfinished">Nid oedd %1 eisiau dweud.</translation>
    </message>
    <message>
        <source>Nobody knows yet how to ask %1.</source>
        <translation type="unfinished">Does neb yn gwybod eto sut i ofyn i %1.</translation>
    </message>
    <message>
        <source>There was no hard moment.</source>
        <translation type="unfinished">Nid oedd adeg anodd.</translation>
    </message>
    <message>
        <source>There was 1 hard moment.</source>
        <translation type="unfinished">Roedd 1 adeg anodd.</translation>
    </message>
    <message>
        <source>There were %1 hard moments.</source>
        <translation type="unfinished">Roedd %1 o adegau anodd.</translation>
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
        <translation type="unfinished">%1 i %2 %3</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">Does dim adeg anodd wedi ei hysgrifennu.</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished">%1 i gyd</translation>
    </message>
    <message>
        <source>%1 is not over yet. So far: %2</source>
        <translation type="unfinished">Nid yw %1 drosodd eto. Hyd yma: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">Does dim wedi ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>1 time is written down.</source>
        <translation type="unfinished">Mae 1 tro wedi ei ysgrifennu.</translation>
    </message>
    <message>
        <source>%1 times are written down.</source>
        <translation type="unfinished">Mae %1 tro wedi eu hysgrifennu.</translation>
    </message>
    <message>
        <source>In 1 of them something is missing.</source>
        <translation type="unfinished">Mewn 1 ohonynt mae rhywbeth ar goll.</translation>
    </message>
    <message>
        <source>In %1 of them something is missing.</source>
        <translation type="unfinished">Mewn %1 ohonynt mae rhywbeth ar goll.</translation>
    </message>
    <message>
        <source>None of them tells the whole story.</source>
        <translation type="unfinished">Nid oes yr un ohonynt yn dweud y stori gyfan.</translation>
    </message>
    <message>
        <source>The first whole time, %1: %2.</source>
        <translation type="unfinished">Y tro cyfan cyntaf, %1: %2.</translation>
    </message>
    <message>
        <source>The last whole time, %1: %2.</source>
        <translation type="unfinished">Y tro cyfan olaf, %1: %2.</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation type="unfinished">beth a wnaed</translation>
    </message>
    <message>
        <source>how much</source>
        <translation type="unfinished">faint</translation>
    </message>
    <message>
        <source>how good</source>
        <translation type="unfinished">pa mor dda</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished">Ar goll: %1</translation>
    </message>
</context>
</TS>
