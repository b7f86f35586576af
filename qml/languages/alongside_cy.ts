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
        <source>Health worker</source>
        <translation>Gweithiwr iechyd</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
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
        <source>The two PINs were not the same. Pick one again.</source>
        <translation>Nid oedd y ddau PIN yr un fath. Dewiswch un eto.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
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
        <source>Nothing is written down yet.</source>
        <translation>Does dim wedi ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Dangos rhai hŷn</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
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
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>Ymuno â chynllun</translation>
    </message>
    <message>
        <source>An invitation is a long line of letters. Somebody in the plan sends it to you. Copy all of it and put it here.</source>
        <translation>Llinell hir o lythrennau yw gwahoddiad. Mae rhywun yn y cynllun yn ei anfon atoch. Copïwch y cyfan a&apos;i roi yma.</translation>
    </message>
    <message>
        <source>Put your invitation here</source>
        <translation>Rhowch eich gwahoddiad yma</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>Mae %1 yn eich gwahodd</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ymuno</translation>
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
    <name>Main</name>
    <message>
        <source>Alongside</source>
        <extracomment>The title of the window</extracomment>
        <translation>Alongside</translation>
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
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of some names: &quot;Ana and Dev&quot;</extracomment>
        <translation>%1 a %2</translation>
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
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Here you see all that is said about this. You can change the shared answer. You can also say something more.</source>
        <translation>Yma gwelwch bopeth a ddywedir am hyn. Gallwch newid yr ateb a rennir. Gallwch ddweud rhywbeth arall hefyd.</translation>
    </message>
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
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation>Un eiliad</translation>
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
    <name>PinPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Helo, %1</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, ask the person who looks after the tablets.</source>
        <translation>Rhowch eich PIN. Yna cyffyrddwch “Wedi gorffen”. Gallwch drio mor aml ag y mynnwch. Os ydych wedi anghofio eich PIN, gofynnwch i&apos;r person sy&apos;n gofalu am y llechi.</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation>Rhowch eich PIN</translation>
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
        <source>Ask somebody in the plan to invite you.</source>
        <translation>Gofynnwch i rywun yn y cynllun eich gwahodd.</translation>
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
        <source>Hand over the tablet. The person picks a face. What a worker thinks comes on the next page.</source>
        <translation>Rhowch y llechen i&apos;r person. Mae&apos;r person yn dewis wyneb. Daw barn y gweithiwr ar y dudalen nesaf.</translation>
    </message>
    <message>
        <source>Who picked the face?</source>
        <translation>Pwy ddewisodd yr wyneb?</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (chi)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
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
    <name>RecordWorkerPage</name>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation>A chi, %1? Beth ydych chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>This is your own answer. It does not change what %1 said. You can leave it out.</source>
        <translation>Eich ateb chi yw hwn. Nid yw&apos;n newid beth ddywedodd %1. Gallwch ei adael allan.</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said.</source>
        <translation>Mae hwn ar wahân i beth ddywedodd %1.</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation>Rhagor o eiriau, os mynnwch</translation>
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
        <source>“Everyone” is everybody whose face you see here. “Just me” stays with you. It is locked for all others.</source>
        <translation>“Pawb” yw pawb y gwelwch eu hwyneb yma. Mae “Dim ond fi” yn aros gyda chi. Mae wedi ei gloi i bawb arall.</translation>
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
        <source>All the people below</source>
        <translation>Yr holl bobl isod</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Dim ond fi</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>Ni all neb arall ei ddarllen</translation>
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
        <source>There is an answer already. If you change it, everyone sees the new one. The old words are kept too.</source>
        <translation>Mae ateb yno&apos;n barod. Os newidiwch ef, bydd pawb yn gweld yr un newydd. Mae&apos;r hen eiriau&apos;n cael eu cadw hefyd.</translation>
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
        <source>Write it your own way. There is no right or wrong. You can write a little now and more later.</source>
        <translation>Ysgrifennwch yn eich ffordd eich hun. Does dim cywir nac anghywir. Gallwch ysgrifennu ychydig nawr a mwy wedyn.</translation>
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
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>Dydw i ddim yn gwybod</translation>
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
        <source>Touch your face. Then put in your PIN. If your face is not here, touch “Add me”.</source>
        <translation>Cyffyrddwch eich wyneb. Yna rhowch eich PIN. Os nad yw eich wyneb yma, cyffyrddwch “Ychwanegu fi”.</translation>
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
</context>
</TS>
