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
        <source>Health worker</source>
        <translation>Pracownik zdrowia</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Rzecznik</translation>
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
        <source>The two PINs were not the same. Pick one again.</source>
        <translation>Te dwa PIN-y nie były takie same. Wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
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
        <source>Nothing is written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Zapisz, co się stało</translation>
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
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>Dołącz do planu</translation>
    </message>
    <message>
        <source>An invitation is a long line of letters. Somebody in the plan sends it to you. Copy all of it and put it here.</source>
        <translation>Zaproszenie to długi ciąg liter. Wysyła je ktoś z planu. Skopiuj całe i wstaw tutaj.</translation>
    </message>
    <message>
        <source>Put your invitation here</source>
        <translation>Wstaw tu zaproszenie</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 cię zaprasza</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
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
        <translation>To ty</translation>
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
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of some names: &quot;Ana and Dev&quot;</extracomment>
        <translation>%1 i %2</translation>
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
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Here you see all that is said about this. You can change the shared answer. You can also say something more.</source>
        <translation>Tu widzisz wszystko, co o tym powiedziano. Możesz zmienić wspólną odpowiedź. Możesz też powiedzieć coś jeszcze.</translation>
    </message>
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
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation>Chwileczkę</translation>
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
    <name>PinPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>Witaj, %1</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, ask the person who looks after the tablets.</source>
        <translation>Wpisz swój PIN. Potem dotknij „Gotowe”. Możesz próbować, ile chcesz razy. Jeśli nie pamiętasz PIN-u, zapytaj osobę, która dba o tablety.</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation>Wpisz swój PIN</translation>
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
        <source>Ask somebody in the plan to invite you.</source>
        <translation>Poproś kogoś z planu o zaproszenie.</translation>
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
        <source>Hand over the tablet. The person picks a face. What a worker thinks comes on the next page.</source>
        <translation>Podaj tablet tej osobie. Osoba wybiera buźkę. Co myśli asystent, będzie na następnej stronie.</translation>
    </message>
    <message>
        <source>Who picked the face?</source>
        <translation>Kto wybiera buźkę?</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (ty)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
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
    <name>RecordWorkerPage</name>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation>A ty, %1? Co myślisz?</translation>
    </message>
    <message>
        <source>This is your own answer. It does not change what %1 said. You can leave it out.</source>
        <translation>To twoja odpowiedź. Nie zmienia tego, co mówi %1. Możesz ją pominąć.</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said.</source>
        <translation>To jest osobno od tego, co mówi %1.</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation>Więcej słów, jeśli chcesz</translation>
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
        <source>“Everyone” is everybody whose face you see here. “Just me” stays with you. It is locked for all others.</source>
        <translation>„Wszyscy” to każdy, kogo twarz tu widzisz. „Tylko ja” zostaje u ciebie. Dla innych jest zamknięte.</translation>
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
        <source>All the people below</source>
        <translation>Wszystkie osoby poniżej</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>Nikt inny nie może tego czytać</translation>
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
        <source>There is an answer already. If you change it, everyone sees the new one. The old words are kept too.</source>
        <translation>Jest już odpowiedź. Jeśli ją zmienisz, wszyscy zobaczą nową. Stare słowa też zostają.</translation>
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
        <source>Write it your own way. There is no right or wrong. You can write a little now and more later.</source>
        <translation>Napisz to po swojemu. Nie ma dobrze ani źle. Możesz napisać trochę teraz, a więcej później.</translation>
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
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
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
        <source>Touch your face. Then put in your PIN. If your face is not here, touch “Add me”.</source>
        <translation>Dotknij swojej twarzy. Potem wpisz swój PIN. Jeśli nie ma tu twojej twarzy, dotknij „Dodaj mnie”.</translation>
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
</context>
</TS>
