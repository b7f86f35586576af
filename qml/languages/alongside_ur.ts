<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>AccessLayer</name>
    <message>
        <source>Press your switch to go on.</source>
        <extracomment>After the frame went round once and nobody pressed</extracomment>
        <translation>آگے جانے کے لیے اپنا سوئچ دبائیں۔</translation>
    </message>
</context>
<context>
    <name>AddGoalPage</name>
    <message>
        <source>A new goal</source>
        <translation>ایک نیا مقصد</translation>
    </message>
    <message>
        <source>Say what you want in your own words. One goal at a time.</source>
        <translation>اپنے الفاظ میں بتائیں آپ کیا چاہتے ہیں۔ ایک وقت میں ایک مقصد۔</translation>
    </message>
    <message>
        <source>What do I want?</source>
        <translation>میں کیا چاہتا ہوں؟</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>‏%1 کیا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation>کیوں؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>AddMePage</name>
    <message>
        <source>It is my plan</source>
        <translation>یہ میرا منصوبہ ہے</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>دوست</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>مددگار کارکن</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>صحت کارکن</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>وکیلِ حقوق</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>آپ کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>Who are you in the plan?</source>
        <translation>اس منصوبے میں آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>Pick a PIN</source>
        <translation>ایک PIN چنیں</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>وہی PIN دوبارہ</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation>آپ کا PIN صرف آپ کو معلوم ہو۔ اس میں کم از کم 4 ہندسے ہیں۔ یہ آپ کے الفاظ محفوظ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Pick one again.</source>
        <translation>دونوں PIN ایک جیسے نہیں تھے۔ دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>AmountDial</name>
    <message>
        <source>Not said yet</source>
        <translation>ابھی نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>On a button that makes an amount smaller</extracomment>
        <translation>کم</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>On a button that makes an amount bigger</extracomment>
        <translation>زیادہ</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Nobody has said yet.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>ابھی کسی نے نہیں بتایا۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 thinks so, because: %2</source>
        <translation>‏%1 کا یہ خیال ہے، کیونکہ: %2</translation>
    </message>
    <message>
        <source>%1 says it for the person</source>
        <translation>‏%1 یہ اس شخص کی طرف سے کہتے ہیں</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <translation>‏%1 یہ %2 کی طرف سے کہتے ہیں</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>‏%1 کے اپنے الفاظ</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>About the person</source>
        <translation>اس شخص کے بارے میں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The whole name of the person.</source>
        <translation>اس شخص کا پورا نام۔</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>کس نام سے پکارا جانا پسند ہے</translation>
    </message>
    <message>
        <source>The name that people should use.</source>
        <translation>وہ نام جو لوگ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>سالگرہ</translation>
    </message>
    <message>
        <source>The day the person was born.</source>
        <translation>جس دن یہ شخص پیدا ہوا۔</translation>
    </message>
    <message>
        <source>He, she or they</source>
        <translation>وہ کس طرح کہلائیں</translation>
    </message>
    <message>
        <source>How to speak about the person.</source>
        <translation>اس شخص کے بارے میں کیسے بات کریں۔</translation>
    </message>
    <message>
        <source>Who to ring first</source>
        <translation>پہلے کس کو فون کریں</translation>
    </message>
    <message>
        <source>One person who knows what to do.</source>
        <translation>ایک شخص جو جانتا ہے کیا کرنا ہے۔</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>ان کا فون نمبر</translation>
    </message>
    <message>
        <source>It works day and night, if you can.</source>
        <translation>ہو سکے تو یہ دن رات چلتا ہے۔</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>اگر کچھ غلط ہو</translation>
    </message>
    <message>
        <source>What to do. Who to ring. What helps.</source>
        <translation>کیا کرنا ہے۔ کس کو فون کرنا ہے۔ کیا مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>Something to say</source>
        <translation>کہنے کی بات</translation>
    </message>
    <message>
        <source>What is said in the plan</source>
        <translation>منصوبے میں کیا کہا گیا</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>کون سا حصہ</translation>
    </message>
    <message>
        <source>The part of the plan that this is for.</source>
        <translation>منصوبے کا وہ حصہ جس کے لیے یہ ہے۔</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>میرے لیے کیا اہم ہے</translation>
    </message>
    <message>
        <source>Important to me</source>
        <translation>میرے لیے اہم</translation>
    </message>
    <message>
        <source>How to support me well</source>
        <translation>میری اچھی مدد کیسے کریں</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>کیا ٹھیک چل رہا ہے</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>کیا ٹھیک نہیں چل رہا</translation>
    </message>
    <message>
        <source>How I say things</source>
        <translation>میں باتیں کیسے کہتا ہوں</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>سونے کا وقت</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>کھانا پینا</translation>
    </message>
    <message>
        <source>My health</source>
        <translation>میری صحت</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>میری زندگی کے لوگ</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>میرا گھر</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation>کام اور تفریح</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>محفوظ رہنا</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>میرے پیسے</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Say it your own way.</source>
        <translation>اپنے انداز میں کہیں۔</translation>
    </message>
    <message>
        <source>Who says this</source>
        <translation>یہ کون کہتا ہے</translation>
    </message>
    <message>
        <source>The name of the person who says it.</source>
        <translation>کہنے والے کا نام۔</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>کس کے الفاظ</translation>
    </message>
    <message>
        <source>Are these my own words, or what others think?</source>
        <translation>کیا یہ میرے الفاظ ہیں، یا دوسروں کا خیال؟</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>میرے اپنے الفاظ</translation>
    </message>
    <message>
        <source>My family say it for me</source>
        <translation>میرا خاندان میری طرف سے کہتا ہے</translation>
    </message>
    <message>
        <source>We think, because we saw</source>
        <translation>ہمارا خیال ہے، کیونکہ ہم نے دیکھا</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>ہم نے کیا دیکھا</translation>
    </message>
    <message>
        <source>We think this. Say what you saw that shows it.</source>
        <translation>یہ ہمارا خیال ہے۔ بتائیں آپ نے کیا دیکھا جس سے یہ پتا چلے۔</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>یہ کیسے کہا گیا</translation>
    </message>
    <message>
        <source>By talking, with signs, or another way.</source>
        <translation>بول کر، اشاروں سے، یا کسی اور طرح۔</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>بول کر</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>اشاروں سے</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>تصویروں سے</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>لکھ کر</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation>خاکے سے</translation>
    </message>
    <message>
        <source>By what I did</source>
        <translation>میرے عمل سے</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>کس نے مدد کی</translation>
    </message>
    <message>
        <source>The people who helped to say it.</source>
        <translation>وہ لوگ جنہوں نے کہنے میں مدد کی۔</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>کہا گیا بتاریخ</translation>
    </message>
    <message>
        <source>The day it was said.</source>
        <translation>جس دن یہ کہا گیا۔</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>دوبارہ دیکھیں بتاریخ</translation>
    </message>
    <message>
        <source>The day to ask if it is still right.</source>
        <translation>پوچھنے کا دن کہ کیا یہ اب بھی ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>A page we write together</source>
        <translation>ایک صفحہ جو ہم مل کر لکھتے ہیں</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation>صفحے جو ہم مل کر لکھتے ہیں</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>یہ کس بارے میں ہے</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>چند الفاظ۔</translation>
    </message>
    <message>
        <source>Everybody can write here, at the same time.</source>
        <translation>یہاں سب ایک ہی وقت لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>کون موجود تھا</translation>
    </message>
    <message>
        <source>The people who wrote it together.</source>
        <translation>وہ لوگ جنہوں نے مل کر لکھا۔</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>The day you wrote it.</source>
        <translation>جس دن آپ نے لکھا۔</translation>
    </message>
    <message>
        <source>A person in my life</source>
        <translation>میری زندگی کا ایک شخص</translation>
    </message>
    <message>
        <source>What this person is called.</source>
        <translation>اس شخص کا نام کیا ہے۔</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>کتنا قریب</translation>
    </message>
    <message>
        <source>How close this person is to me.</source>
        <translation>یہ شخص میرے کتنا قریب ہے۔</translation>
    </message>
    <message>
        <source>Closest to me</source>
        <translation>میرے سب سے قریب</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>دوست</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>People near me</source>
        <translation>میرے آس پاس کے لوگ</translation>
    </message>
    <message>
        <source>Paid to help me</source>
        <translation>میری مدد کے پیسے لیتے ہیں</translation>
    </message>
    <message>
        <source>Who they are to me</source>
        <translation>وہ میرے کون ہیں</translation>
    </message>
    <message>
        <source>Like mum, friend or support worker.</source>
        <translation>جیسے امی، دوست یا مددگار کارکن۔</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>فون نمبر</translation>
    </message>
    <message>
        <source>How to ring them.</source>
        <translation>انہیں فون کیسے کریں۔</translation>
    </message>
    <message>
        <source>How I want to keep in touch</source>
        <translation>میں رابطہ کیسے رکھنا چاہتا ہوں</translation>
    </message>
    <message>
        <source>When, where and how often.</source>
        <translation>کب، کہاں اور کتنی بار۔</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>ایک مقصد</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>مقاصد</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>میں کیا چاہتا ہوں</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>اپنے الفاظ میں کہیں۔</translation>
    </message>
    <message>
        <source>Why I want it</source>
        <translation>میں یہ کیوں چاہتا ہوں</translation>
    </message>
    <message>
        <source>What will be better in my life.</source>
        <translation>میری زندگی میں کیا بہتر ہوگا۔</translation>
    </message>
    <message>
        <source>Part of my life</source>
        <translation>میری زندگی کا حصہ</translation>
    </message>
    <message>
        <source>The part of my life it is about.</source>
        <translation>میری زندگی کا وہ حصہ جس کے بارے میں یہ ہے۔</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>سیکھنا</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>آنا جانا</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>میں کہاں رہتا ہوں</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پیسے</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>پہلا قدم</translation>
    </message>
    <message>
        <source>One small thing to do first.</source>
        <translation>پہلے کرنے کی ایک چھوٹی چیز۔</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>ہم کیسے مدد کرتے ہیں</translation>
    </message>
    <message>
        <source>Everybody who helps can write here, at the same time.</source>
        <translation>مدد کرنے والے سب یہاں ایک ہی وقت لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>Like every day, or once a week.</source>
        <translation>جیسے ہر روز، یا ہفتے میں ایک بار۔</translation>
    </message>
    <message>
        <source>The day to ask how it is going.</source>
        <translation>پوچھنے کا دن کہ کیسا چل رہا ہے۔</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>ابھی کیا حال ہے</translation>
    </message>
    <message>
        <source>Am I doing it, is it done, or is it resting?</source>
        <translation>کیا میں کر رہا ہوں، ہو گیا، یا ابھی رکا ہوا ہے؟</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>ابھی کر رہا ہوں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Having a rest from it</source>
        <translation>ابھی وقفہ ہے</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>کیسا رہا</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>کون سا مقصد</translation>
    </message>
    <message>
        <source>The goal that this is part of.</source>
        <translation>وہ مقصد جس کا یہ حصہ ہے۔</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>ہم نے کیا کیا</translation>
    </message>
    <message>
        <source>What happened. This is the first corner.</source>
        <translation>کیا ہوا۔ یہ پہلا کونا ہے۔</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنا</translation>
    </message>
    <message>
        <source>How much or how many. This is the second corner.</source>
        <translation>کتنا یا کتنے۔ یہ دوسرا کونا ہے۔</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>کس چیز کا</translation>
    </message>
    <message>
        <source>Like minutes, lengths or times.</source>
        <translation>جیسے منٹ، چکر یا بار۔</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>کتنا اچھا رہا</translation>
    </message>
    <message>
        <source>Pick a face. This is the third corner.</source>
        <translation>ایک چہرہ چنیں۔ یہ تیسرا کونا ہے۔</translation>
    </message>
    <message>
        <source>Who picked the face</source>
        <translation>چہرہ کس نے چنا</translation>
    </message>
    <message>
        <source>The name of the person who picked it.</source>
        <translation>چننے والے کا نام۔</translation>
    </message>
    <message>
        <source>What the worker thinks</source>
        <translation>کارکن کا کیا خیال ہے</translation>
    </message>
    <message>
        <source>The worker picks a face too. It is kept apart.</source>
        <translation>کارکن بھی ایک چہرہ چنتا ہے۔ یہ الگ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>مزید الفاظ</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>یاد رکھنے کی کوئی اور بات۔</translation>
    </message>
    <message>
        <source>The day it happened.</source>
        <translation>جس دن یہ ہوا۔</translation>
    </message>
    <message>
        <source>A hard moment</source>
        <translation>ایک مشکل وقت</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>مشکل وقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Say what you saw. Do not say whose fault it was.</source>
        <translation>بتائیں آپ نے کیا دیکھا۔ یہ نہ کہیں کس کا قصور تھا۔</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>کس قسم کا</translation>
    </message>
    <message>
        <source>Pick the one that fits best.</source>
        <translation>جو سب سے ٹھیک لگے وہ چنیں۔</translation>
    </message>
    <message>
        <source>Very upset</source>
        <translation>بہت پریشان</translation>
    </message>
    <message>
        <source>Hit or pushed somebody</source>
        <translation>کسی کو مارا یا دھکا دیا</translation>
    </message>
    <message>
        <source>Broke something</source>
        <translation>کچھ توڑا</translation>
    </message>
    <message>
        <source>Hurt myself</source>
        <translation>خود کو چوٹ لگائی</translation>
    </message>
    <message>
        <source>Went out and nobody knew</source>
        <translation>باہر گئے اور کسی کو پتا نہ تھا</translation>
    </message>
    <message>
        <source>Came without a plan</source>
        <translation>منصوبے کے بغیر آئے</translation>
    </message>
    <message>
        <source>Not safe near a road</source>
        <translation>سڑک کے پاس محفوظ نہیں</translation>
    </message>
    <message>
        <source>Bought tablets</source>
        <translation>گولیاں خریدیں</translation>
    </message>
    <message>
        <source>Did not let people in</source>
        <translation>لوگوں کو اندر نہیں آنے دیا</translation>
    </message>
    <message>
        <source>Rang the on-call person</source>
        <translation>ڈیوٹی والے کو فون کیا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>کتنا مشکل تھا</translation>
    </message>
    <message>
        <source>Small, in the middle, or big.</source>
        <translation>چھوٹا، درمیانہ، یا بڑا۔</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>پہلے کیا ہوا</translation>
    </message>
    <message>
        <source>What was going on just before.</source>
        <translation>اس سے ذرا پہلے کیا ہو رہا تھا۔</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation>کیا کسی کو چوٹ لگی؟</translation>
    </message>
    <message>
        <source>Yes or no. Say who and how in the words.</source>
        <translation>ہاں یا نہیں۔ الفاظ میں بتائیں کون اور کیسے۔</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>کس نے دیکھا</translation>
    </message>
    <message>
        <source>The name of the person who saw it.</source>
        <translation>دیکھنے والے کا نام۔</translation>
    </message>
    <message>
        <source>What I say about it</source>
        <translation>میں اس بارے میں کیا کہتا ہوں</translation>
    </message>
    <message>
        <source>The words of the person whose plan it is.</source>
        <translation>اس شخص کے الفاظ جس کا منصوبہ ہے۔</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>ہم نے کیا سیکھا</translation>
    </message>
    <message>
        <source>What we will try next time. You can add it later.</source>
        <translation>اگلی بار ہم کیا آزمائیں گے۔ آپ بعد میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>An answer to the plan</source>
        <translation>منصوبے پر جواب</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>کون متفق ہے</translation>
    </message>
    <message>
        <source>Nothing here means: the whole plan.</source>
        <translation>یہاں کچھ نہ ہو تو: پورا منصوبہ۔</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>کون جواب دیتا ہے</translation>
    </message>
    <message>
        <source>The name of the person who answers.</source>
        <translation>جواب دینے والے کا نام۔</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Yes, no, or yes with changes.</source>
        <translation>ہاں، نہیں، یا تبدیلی کے ساتھ ہاں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation>ہاں، تبدیلی کے ساتھ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>What should be different, or why not.</source>
        <translation>کیا مختلف ہونا چاہیے، یا کیوں نہیں۔</translation>
    </message>
    <message>
        <source>To which words</source>
        <translation>کن الفاظ کا</translation>
    </message>
    <message>
        <source>What the plan said when this was answered.</source>
        <translation>جب جواب دیا گیا تب منصوبہ کیا کہتا تھا۔</translation>
    </message>
    <message>
        <source>To choose later</source>
        <translation>بعد میں چننے کے لیے</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>کون سے جواب</translation>
    </message>
    <message>
        <source>What there is to choose.</source>
        <translation>چننے کو کیا ہے۔</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>The day to be asked again.</source>
        <translation>دوبارہ پوچھنے کا دن۔</translation>
    </message>
    <message>
        <source>A photo, sound or film</source>
        <translation>تصویر، آواز یا فلم</translation>
    </message>
    <message>
        <source>Photos, sounds and films</source>
        <translation>تصویریں، آوازیں اور فلمیں</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>یہ کس کے ساتھ ہے</translation>
    </message>
    <message>
        <source>The photo, sound or film</source>
        <translation>وہ تصویر، آواز یا فلم</translation>
    </message>
    <message>
        <source>Pick one from this tablet.</source>
        <translation>اس ٹیبلٹ سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>یہ کیا دکھاتا ہے</translation>
    </message>
    <message>
        <source>Say what can be seen or heard, for somebody who cannot.</source>
        <translation>جو نہ دیکھ یا سن سکے اسے بتائیں کیا نظر آتا یا سنائی دیتا ہے۔</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>بہت برا</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>برا</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>بہت اچھا</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>If things go wrong</source>
        <translation>اگر کچھ غلط ہو</translation>
    </message>
    <message>
        <source>Here is who to ring and what helps. It is always here, also without a connection.</source>
        <translation>یہاں ہے کہ کس کو فون کریں اور کیا مدد کرتا ہے۔ یہ ہمیشہ یہاں ہے، رابطے کے بغیر بھی۔</translation>
    </message>
    <message>
        <source>Ring first: %1. %2</source>
        <translation>پہلے فون کریں: %1۔ %2</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>پہلے فون کریں</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>کیا کرنا ہے</translation>
    </message>
    <message>
        <source>Nobody has said who to ring yet.</source>
        <translation>ابھی کسی نے نہیں بتایا کس کو فون کریں۔</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>It is saved.</source>
        <translation>یہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>It is put away. Nothing shows in the plan.</source>
        <translation>اسے ایک طرف رکھ دیا گیا۔ منصوبے میں کچھ نظر نہیں آتا۔</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>صرف آپ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>very bad</source>
        <extracomment>The first of five faces</extracomment>
        <translation>بہت برا</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>برا</translation>
    </message>
    <message>
        <source>in between</source>
        <extracomment>The middle one of five faces: neither good nor bad</extracomment>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>بہت اچھا</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>What was done is missing</source>
        <translation>کیا کیا گیا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>کتنا تھا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>کتنا اچھا تھا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <extracomment>A button on a goal: tell what was done for it</extracomment>
        <translation>بتائیں کیسا رہا</translation>
    </message>
    <message>
        <source>Nothing is written about this yet.</source>
        <translation>اس کے بارے میں ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>پچھلی بار</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>پچھلی بار: %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>کچھ باقی ہے۔</translation>
    </message>
    <message>
        <source>With %1.</source>
        <extracomment>%1 the name of who helps with a goal</extracomment>
        <translation>‏%1 کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Each box is one time. It has three parts: what, how much, and how good. An empty part is a part that nobody said.</source>
        <translation>ہر خانہ ایک بار ہے۔ اس کے تین حصے ہیں: کیا، کتنا، اور کتنا اچھا۔ خالی حصہ وہ ہے جو کسی نے نہیں بتایا۔</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>پرانے دکھائیں</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A goal, how it stands, and when the last time was</extracomment>
        <translation>‏%1۔ %2۔ %3</translation>
    </message>
    <message>
        <source>Shows every time.</source>
        <translation>ہر بار دکھاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>پچھلی بار: %1</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>مقاصد</translation>
    </message>
    <message>
        <source>Here are the goals. The faces say how good each time was. A dashed ring means that part of the story is missing.</source>
        <translation>یہ مقاصد ہیں۔ چہرے بتاتے ہیں ہر بار کتنا اچھا رہا۔ ٹوٹا دائرہ یعنی کہانی کا ایک حصہ باقی ہے۔</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>ابھی کوئی مقصد نہیں۔</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>آپ کیا کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>مقصد شامل کریں</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help: %1</source>
        <translation>مدد: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is the first page of the plan. Touch “Say something” to add words. Touch “Record what happened” to say how a goal went. The box at the top says if your words are shared.</source>
        <translation>یہ منصوبے کا پہلا صفحہ ہے۔ الفاظ شامل کرنے کے لیے ”کچھ کہیں“ کو چھوئیں۔ مقصد کیسا رہا، یہ بتانے کے لیے ”جو ہوا وہ لکھیں“ کو چھوئیں۔ اوپر کا خانہ بتاتا ہے کہ آپ کے الفاظ دوسروں تک پہنچے یا نہیں۔</translation>
    </message>
    <message>
        <source>The plan is on its way.</source>
        <translation>منصوبہ آ رہا ہے۔</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>رابطہ ہونے پر یہ آ جائے گا۔</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>کچھ کہیں</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>There are two answers: %1</source>
        <translation>دو جواب ہیں: %1</translation>
    </message>
    <message>
        <source>There are two answers in %1 places</source>
        <translation>‏%1 جگہوں پر دو جواب ہیں</translation>
    </message>
    <message>
        <source>Nothing is lost. You can look at them side by side.</source>
        <translation>کچھ گم نہیں ہوا۔ آپ دونوں کو ساتھ ساتھ دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>دونوں دیکھیں</translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>پورا منصوبہ</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>مقاصد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>اگر کچھ غلط ہو</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>کیا اہم ہے</translation>
    </message>
    <message>
        <source>How the goals are going</source>
        <translation>مقاصد کیسے چل رہے ہیں</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>ٹیبلٹ لاک کریں</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>منصوبے میں شامل ہوں</translation>
    </message>
    <message>
        <source>An invitation is a long line of letters. Somebody in the plan sends it to you. Copy all of it and put it here.</source>
        <translation>دعوت نامہ حروف کی ایک لمبی قطار ہے۔ منصوبے میں سے کوئی آپ کو بھیجتا ہے۔ اسے پورا نقل کر کے یہاں رکھیں۔</translation>
    </message>
    <message>
        <source>Put your invitation here</source>
        <translation>اپنا دعوت نامہ یہاں رکھیں</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>‏%1 آپ کو دعوت دیتے ہیں</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>شامل ہوں</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Not checked by a speaker yet</source>
        <translation>ابھی اس زبان کے کسی بولنے والے نے جانچا نہیں</translation>
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
        <translation>یہ آپ ہیں</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message>
        <source>More below</source>
        <extracomment>A button under a page that goes on below</extracomment>
        <translation>نیچے اور ہے</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <extracomment>A button at the end of a page</extracomment>
        <translation>واپس اوپر</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of some names: &quot;Ana and Dev&quot;</extracomment>
        <translation>‏%1 اور %2</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capitals</source>
        <extracomment>A key: the next letters are capitals</extracomment>
        <translation>بڑے حروف</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>A key: shows the letters again</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>A key: shows numbers</extracomment>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: the gap between two words</extracomment>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Full stop</source>
        <extracomment>The name of the sign &quot;.&quot;</extracomment>
        <translation>ختمہ</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The name of the sign &quot;,&quot;</extracomment>
        <translation>سکتہ</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>سوالیہ نشان</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>علامتِ حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A key: nothing more to write</extracomment>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>%1 picked the face.</source>
        <translation>‏%1 نے چہرہ چنا۔</translation>
    </message>
    <message>
        <source>Written down by %1, who thinks: %2</source>
        <translation>‏%1 نے لکھا، اور ان کی رائے: %2</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>‏%1 نے لکھا</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before</extracomment>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: leave this; what was said so far stays</extracomment>
        <translation>رکیں</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>A button: reads the page aloud</extracomment>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>PartEntry</name>
    <message>
        <source>%1 kept both answers.</source>
        <translation>‏%1 نے دونوں جواب رکھے۔</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation>دو جواب ہیں۔ ابھی کسی نے نہیں چنا۔</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation>یہ نئی ایپ سے بنا ہے۔ اس کا کچھ حصہ شاید یہاں نظر نہ آئے۔</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>دونوں دیکھیں</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>یہ جواب بدلیں</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>ایک طرف رکھیں</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Here you see all that is said about this. You can change the shared answer. You can also say something more.</source>
        <translation>یہاں وہ سب ہے جو اس بارے میں کہا گیا۔ آپ مشترکہ جواب بدل سکتے ہیں۔ آپ کچھ اور بھی کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation>اسے ایک طرف رکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>یہاں ابھی کسی نے کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>کچھ اور کہیں</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>First come the people who can see this plan. Then come the people in %1’s life.</source>
        <translation>پہلے وہ لوگ ہیں جو یہ منصوبہ دیکھ سکتے ہیں۔ پھر %1 کی زندگی کے لوگ ہیں۔</translation>
    </message>
    <message>
        <source>They can see this plan</source>
        <translation>یہ لوگ منصوبہ دیکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>میری زندگی کے لوگ</translation>
    </message>
    <message>
        <source>People in %1’s life</source>
        <translation>‏%1 کی زندگی کے لوگ</translation>
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
        <translation>لکھے گئے ہندسے: %1</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all digits of the PIN away again</extracomment>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN is complete</extracomment>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>سلام، %1</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, ask the person who looks after the tablets.</source>
        <translation>اپنا PIN لکھیں۔ پھر ”ہو گیا“ کو چھوئیں۔ آپ جتنی بار چاہیں کوشش کریں۔ اگر PIN بھول گئے ہیں تو ٹیبلٹ سنبھالنے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation>اپنا PIN لکھیں</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All of the plan</source>
        <translation>پورا منصوبہ</translation>
    </message>
    <message>
        <source>The plan has many parts. Touch a part to see what is said there.</source>
        <translation>منصوبے کے کئی حصے ہیں۔ کسی حصے کو چھوئیں تو دیکھیں وہاں کیا کہا گیا ہے۔</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>دو جواب</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>1 thing said</source>
        <translation>1 بات کہی گئی</translation>
    </message>
    <message>
        <source>%1 things said</source>
        <translation>‏%1 باتیں کہی گئیں</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>سلام، %1</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>کون سا منصوبہ؟</translation>
    </message>
    <message>
        <source>Touch the plan that you want to see. To join another plan, touch “I have an invitation”.</source>
        <translation>جو منصوبہ دیکھنا ہے اسے چھوئیں۔ کسی اور منصوبے میں شامل ہونے کے لیے ”میرے پاس دعوت نامہ ہے“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>You are in no plan yet.</source>
        <translation>آپ ابھی کسی منصوبے میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Ask somebody in the plan to invite you.</source>
        <translation>منصوبے میں سے کسی سے کہیں کہ آپ کو دعوت دے۔</translation>
    </message>
    <message>
        <source>A plan on its way</source>
        <translation>ایک منصوبہ آ رہا ہے</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>میرے پاس دعوت نامہ ہے</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>ٹیبلٹ لاک کریں</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Very bad</source>
        <extracomment>How good something was, the lowest of five</extracomment>
        <translation>بہت برا</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>برا</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>How good something was, the middle of five</extracomment>
        <translation>درمیانہ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>بہت اچھا</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This is picked.</source>
        <extracomment>Read aloud after an answer that somebody has picked</extracomment>
        <translation>یہ چنا ہوا ہے۔</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>This tablet has no voice for this. A frame shows the line.</source>
        <extracomment>Where a tablet cannot speak</extracomment>
        <translation>اس ٹیبلٹ میں اس کے لیے آواز نہیں۔ ایک چوکھٹا سطر دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Touch what you want to hear.</source>
        <translation>جو سننا ہے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>A button: read on</extracomment>
        <translation>آگے پڑھیں</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>A button: reading waits</extracomment>
        <translation>ٹھہریں</translation>
    </message>
    <message>
        <source>Touch to press</source>
        <extracomment>A button: from now on a touch reads, and presses nothing; and back again</extracomment>
        <translation>چھو کر دبائیں</translation>
    </message>
    <message>
        <source>Touch to hear</source>
        <translation>چھو کر سنیں</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A button while a page is read aloud: read the line before again</extracomment>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A button while a page is read aloud: the line after this one</extracomment>
        <translation>اگلی</translation>
    </message>
</context>
<context>
    <name>RecordAmountPage</name>
    <message>
        <source>How much?</source>
        <translation>کتنا؟</translation>
    </message>
    <message>
        <source>Touch plus for more and minus for less. If you do not know how much, say so.</source>
        <translation>زیادہ کے لیے جمع اور کم کے لیے نفی کو چھوئیں۔ اگر معلوم نہیں کتنا، تو یہ بتا دیں۔</translation>
    </message>
    <message>
        <source>Of what? Like lengths, minutes or times</source>
        <translation>کس چیز کا؟ جیسے چکر، منٹ یا بار</translation>
    </message>
</context>
<context>
    <name>RecordCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation>کیا یہ ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>Look at the three parts. If one is wrong, go back. You can save it with an empty part too.</source>
        <translation>تینوں حصے دیکھیں۔ اگر کوئی غلط ہے تو واپس جائیں۔ خالی حصے کے ساتھ بھی محفوظ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>This is not the whole story yet</source>
        <translation>یہ ابھی پوری کہانی نہیں</translation>
    </message>
    <message>
        <source>A part is empty. You can save it like this. It is then shown as not complete.</source>
        <translation>ایک حصہ خالی ہے۔ آپ اسے ایسے ہی محفوظ کر سکتے ہیں۔ پھر یہ نامکمل دکھائی دے گا۔</translation>
    </message>
    <message>
        <source>%1 picked the face.</source>
        <translation>‏%1 نے چہرہ چنا۔</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>What happened is saved.</source>
        <translation>جو ہوا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Record something more</source>
        <translation>کچھ اور لکھیں</translation>
    </message>
</context>
<context>
    <name>RecordGoalPage</name>
    <message>
        <source>Record what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <translation>کون سا مقصد؟</translation>
    </message>
    <message>
        <source>Touch the goal that this was part of.</source>
        <translation>اس مقصد کو چھوئیں جس کا یہ حصہ تھا۔</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>ابھی کوئی مقصد نہیں۔</translation>
    </message>
</context>
<context>
    <name>RecordQualityPage</name>
    <message>
        <source>How good was it?</source>
        <translation>کتنا اچھا رہا؟</translation>
    </message>
    <message>
        <source>%1, how good was it?</source>
        <translation>‏%1، کتنا اچھا رہا؟</translation>
    </message>
    <message>
        <source>Hand over the tablet. The person picks a face. What a worker thinks comes on the next page.</source>
        <translation>ٹیبلٹ اس شخص کو دیں۔ وہ ایک چہرہ چنیں گے۔ کارکن کی رائے اگلے صفحے پر آتی ہے۔</translation>
    </message>
    <message>
        <source>Who picked the face?</source>
        <translation>چہرہ کس نے چنا؟</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (آپ)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
</context>
<context>
    <name>RecordWhatPage</name>
    <message>
        <source>What did you do?</source>
        <translation>آپ نے کیا کیا؟</translation>
    </message>
    <message>
        <source>Touch what fits. If nothing fits, write it in the box.</source>
        <translation>جو ٹھیک لگے اسے چھوئیں۔ اگر کچھ ٹھیک نہ لگے تو خانے میں لکھیں۔</translation>
    </message>
    <message>
        <source>Or say it in your own words</source>
        <translation>یا اپنے الفاظ میں بتائیں</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>اپنے الفاظ میں بتائیں</translation>
    </message>
</context>
<context>
    <name>RecordWorkerPage</name>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation>اور آپ، %1؟ آپ کا کیا خیال ہے؟</translation>
    </message>
    <message>
        <source>This is your own answer. It does not change what %1 said. You can leave it out.</source>
        <translation>یہ آپ کا اپنا جواب ہے۔ یہ %1 کی بات نہیں بدلتا۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said.</source>
        <translation>یہ %1 کی بات سے الگ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation>مزید الفاظ، اگر چاہیں</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>It is my plan</source>
        <translation>یہ میرا منصوبہ ہے</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>دوست</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>مددگار کارکن</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>صحت کارکن</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>وکیلِ حقوق</translation>
    </message>
    <message>
        <source>Decides about money</source>
        <translation>پیسوں کا فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Helps the group</source>
        <translation>گروپ کی مدد کرتے ہیں</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>تجربے سے ماہر</translation>
    </message>
</context>
<context>
    <name>SayAudiencePage</name>
    <message>
        <source>Who can see it?</source>
        <translation>اسے کون دیکھ سکتا ہے؟</translation>
    </message>
    <message>
        <source>“Everyone” is everybody whose face you see here. “Just me” stays with you. It is locked for all others.</source>
        <translation>”سب“ وہ ہیں جن کے چہرے یہاں ہیں۔ ”صرف میں“ آپ کے پاس رہتا ہے۔ باقی سب کے لیے یہ بند ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>All the people below</source>
        <translation>نیچے کے تمام لوگ</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>صرف میں</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>کوئی اور اسے نہیں پڑھ سکتا</translation>
    </message>
</context>
<context>
    <name>SayFlow</name>
    <message>
        <source>Your words are saved.</source>
        <translation>آپ کے الفاظ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>کچھ اور کہیں</translation>
    </message>
</context>
<context>
    <name>SayPartPage</name>
    <message>
        <source>Say something</source>
        <translation>کچھ کہیں</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. You can go back and pick another.</source>
        <translation>جو تصویر سب سے ٹھیک لگے اسے چھوئیں۔ آپ واپس جا کر دوسری چن سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SayThereIsPage</name>
    <message>
        <source>This is said there now</source>
        <translation>وہاں ابھی یہ کہا گیا ہے</translation>
    </message>
    <message>
        <source>There is an answer already. If you change it, everyone sees the new one. The old words are kept too.</source>
        <translation>جواب پہلے سے موجود ہے۔ اگر آپ بدلیں تو سب نیا دیکھیں گے۔ پرانے الفاظ بھی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>کچھ اور کہیں</translation>
    </message>
    <message>
        <source>It stands beside this answer.</source>
        <translation>یہ اس جواب کے ساتھ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>یہ جواب بدلیں</translation>
    </message>
    <message>
        <source>Your answer comes in its place.</source>
        <translation>آپ کا جواب اس کی جگہ آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>SayWhoPage</name>
    <message>
        <source>Whose words are these?</source>
        <translation>یہ کس کے الفاظ ہیں؟</translation>
    </message>
    <message>
        <source>Say who says it. If nobody said it and you think it, touch “We think”. Then say what you saw.</source>
        <translation>بتائیں یہ کون کہتا ہے۔ اگر کسی نے نہیں کہا اور یہ آپ کا خیال ہے تو ”ہمارا خیال ہے“ کو چھوئیں۔ پھر بتائیں آپ نے کیا دیکھا۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>میرے اپنے الفاظ</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>‏%1 کے اپنے الفاظ</translation>
    </message>
    <message>
        <source>I say it for %1</source>
        <translation>میں %1 کی طرف سے کہتا ہوں</translation>
    </message>
    <message>
        <source>We think, because we saw …</source>
        <translation>ہمارا خیال ہے، کیونکہ ہم نے دیکھا …</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>آپ نے کیا دیکھا؟</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>یہ کیسے کہا گیا؟</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>بول کر</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>اشاروں سے</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>تصویروں سے</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>لکھ کر</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation>عمل سے</translation>
    </message>
</context>
<context>
    <name>SayWordsPage</name>
    <message>
        <source>Change an answer</source>
        <translation>جواب بدلیں</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>کچھ کہیں</translation>
    </message>
    <message>
        <source>Write it your own way. There is no right or wrong. You can write a little now and more later.</source>
        <translation>اپنے انداز میں لکھیں۔ کچھ صحیح یا غلط نہیں۔ تھوڑا ابھی اور باقی بعد میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The answer until now:</source>
        <translation>اب تک کا جواب:</translation>
    </message>
    <message>
        <source>Your new answer</source>
        <translation>آپ کا نیا جواب</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>اپنے الفاظ میں بتائیں</translation>
    </message>
</context>
<context>
    <name>ScanRounds</name>
    <message>
        <source>The top of the page</source>
        <extracomment>Spoken while a frame goes through the parts of a page</extracomment>
        <translation>صفحے کا اوپر کا حصہ</translation>
    </message>
    <message>
        <source>The end of the page</source>
        <translation>صفحے کا آخر</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Are my words shared?</source>
        <translation>کیا میرے الفاظ دوسروں تک پہنچے؟</translation>
    </message>
    <message>
        <source>All that you write is saved on this tablet first. Then it is sent to the people in the plan. You never lose words.</source>
        <translation>آپ جو لکھتے ہیں وہ پہلے اس ٹیبلٹ پر محفوظ ہوتا ہے۔ پھر منصوبے کے لوگوں کو جاتا ہے۔ آپ کے الفاظ کبھی گم نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Your words are on their way. You can go on writing.</source>
        <translation>آپ کے الفاظ جا رہے ہیں۔ آپ لکھتے رہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The others can see all that you shared with them.</source>
        <translation>دوسرے وہ سب دیکھ سکتے ہیں جو آپ نے ان سے بانٹا۔</translation>
    </message>
    <message>
        <source>Your words are safe here. Something has to be done before they can be sent.</source>
        <translation>آپ کے الفاظ یہاں محفوظ ہیں۔ بھیجنے سے پہلے کچھ کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go on writing without a connection.</source>
        <translation>کچھ انتظار میں نہیں۔ رابطے کے بغیر بھی لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your words are safe here. They are sent when there is a connection.</source>
        <translation>آپ کے الفاظ یہاں محفوظ ہیں۔ رابطہ ہونے پر بھیجے جائیں گے۔</translation>
    </message>
    <message>
        <source>All was shared: %1</source>
        <translation>سب کچھ پہنچ گیا: %1</translation>
    </message>
    <message>
        <source>Who is in this plan</source>
        <translation>اس منصوبے میں کون ہے</translation>
    </message>
    <message>
        <source>Try to share now</source>
        <translation>ابھی بانٹنے کی کوشش کریں</translation>
    </message>
</context>
<context>
    <name>SharingState</name>
    <message>
        <source>Sending</source>
        <extracomment>Sharing state</extracomment>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Sharing state: others have it too</extracomment>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Could not share</source>
        <extracomment>Sharing state</extracomment>
        <translation>نہیں پہنچ سکا</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>Sharing state: not sent yet, and safe</extracomment>
        <translation>اس ٹیبلٹ پر محفوظ</translation>
    </message>
    <message>
        <source>Shows what is shared, and with whom.</source>
        <extracomment>What pressing the sharing state does</extracomment>
        <translation>دکھاتا ہے کیا بانٹا گیا اور کس کے ساتھ۔</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 انتظار میں</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many things are on this tablet only</extracomment>
        <translation>
            <numerusform>‏%n انتظار میں</numerusform>
            <numerusform>‏%n انتظار میں</numerusform>
        </translation>
    </message>
    <message>
        <source>with 1 person</source>
        <translation>1 شخص کے ساتھ</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>‏%n شخص کے ساتھ</numerusform>
            <numerusform>‏%n لوگوں کے ساتھ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a time, %2 &quot;with 4 people&quot;
----------
%1 &quot;Shared&quot;, %2 &quot;10:42, with 4 people&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Could not share: %1</source>
        <extracomment>%1 why</extracomment>
        <translation>نہیں پہنچ سکا: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;Saved on this tablet&quot;, %2 &quot;3 waiting&quot;</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>مجھے نہیں معلوم</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation>ہمارا خیال ہے۔ یہ کسی نے نہیں کہا۔</translation>
    </message>
    <message>
        <source>Change this</source>
        <extracomment>A button on what somebody said</extracomment>
        <translation>اسے بدلیں</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation>‏%1 کا یہ خیال ہے</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation>‏%1 یہ %2 کی طرف سے کہتے ہیں</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation>‏%1 نے یہ کہا</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation>کیونکہ: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation>‏%1 نے لکھا</translation>
    </message>
    <message>
        <source>%1 wrote it down. %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>‏%1 نے لکھا۔ %2</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>صرف آپ اسے دیکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation>صرف %1 کے ساتھ بانٹا گیا</translation>
    </message>
    <message>
        <source>See both answers</source>
        <extracomment>A button: see both answers side by side</extracomment>
        <translation>دونوں جواب دیکھیں</translation>
    </message>
    <message>
        <source>See all %1 answers</source>
        <translation>تمام %1 جواب دیکھیں</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <extracomment>Read aloud: %1 the words of a guess</extracomment>
        <translation>ہمارا خیال ہے: %1</translation>
    </message>
    <message>
        <source>%1 says for %2: %3</source>
        <extracomment>Read aloud: %1 and %2 names, %3 the words</extracomment>
        <translation>‏%1 %2 کی طرف سے کہتے ہیں: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>Read aloud: %1 a name, %2 the words</extracomment>
        <translation>‏%1 کہتے ہیں: %2</translation>
    </message>
    <message>
        <source>How: %1.</source>
        <translation>کیسے: %1۔</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far one is in something of several steps</extracomment>
        <translation>‏%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Letters left: %1</source>
        <extracomment>Under a text box; %1 is how many letters can still be written</extracomment>
        <translation>باقی حروف: %1</translation>
    </message>
    <message>
        <source>The box is full.</source>
        <translation>خانہ بھر گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>ToastUndo</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts the message away; what was done stays done</extracomment>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>What was done is missing</source>
        <translation>کیا کیا گیا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>کتنا تھا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>کتنا اچھا تھا، یہ باقی ہے</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>The three corners of a record, read aloud</extracomment>
        <translation>‏%1۔ %2۔ %3۔</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Keep all</source>
        <extracomment>A button: keep every answer</extracomment>
        <translation>سب رکھیں</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>دونوں رکھیں</translation>
    </message>
    <message>
        <source>Talk about it later</source>
        <extracomment>A button: choose nothing now</extracomment>
        <translation>اس پر بعد میں بات کریں</translation>
    </message>
    <message>
        <source>There are %1 answers. All of them are safe.</source>
        <translation>‏%1 جواب ہیں۔ سب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>There are two answers. Both are safe.</source>
        <translation>دو جواب ہیں۔ دونوں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>%1 kept all.</source>
        <translation>‏%1 نے سب رکھے۔</translation>
    </message>
    <message>
        <source>%1 kept both.</source>
        <translation>‏%1 نے دونوں رکھے۔</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>What you wrote is safe on this tablet.</source>
        <translation>آپ نے جو لکھا وہ اس ٹیبلٹ پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>You do not need to do anything. The tablet tries again.</source>
        <translation>آپ کو کچھ نہیں کرنا۔ ٹیبلٹ دوبارہ کوشش کرتا ہے۔</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>جس نے دعوت دی اس سے نیا مانگیں۔</translation>
    </message>
    <message>
        <source>Show this page to the person who looks after the tablets.</source>
        <translation>یہ صفحہ ٹیبلٹ سنبھالنے والے کو دکھائیں۔</translation>
    </message>
    <message>
        <source>Ask for the newest version of this app.</source>
        <translation>اس ایپ کا نیا نسخہ مانگیں۔</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>یہ نہیں ہو سکا</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>اس میں کچھ ویسا نہیں جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again.</source>
        <translation>جو لکھا ہے اسے دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This app does not know that yet</source>
        <translation>یہ ایپ ابھی یہ نہیں جانتی</translation>
    </message>
    <message>
        <source>This app does not know that question yet</source>
        <translation>یہ ایپ ابھی یہ سوال نہیں جانتی</translation>
    </message>
    <message>
        <source>That answer does not fit the question</source>
        <translation>یہ جواب سوال سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>Please give another answer.</source>
        <translation>کوئی اور جواب دیں۔</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>یہ بہت لمبا ہے</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>آپ کے الفاظ اب بھی یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Make it shorter, or say it in two parts.</source>
        <translation>اسے چھوٹا کریں، یا دو حصوں میں کہیں۔</translation>
    </message>
    <message>
        <source>That number is too big or too small</source>
        <translation>یہ عدد بہت بڑا یا بہت چھوٹا ہے</translation>
    </message>
    <message>
        <source>Please pick another number.</source>
        <translation>کوئی اور عدد چنیں۔</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>ایک جواب باقی ہے</translation>
    </message>
    <message>
        <source>Your other answers are still here.</source>
        <translation>آپ کے باقی جواب اب بھی یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Go back and answer it.</source>
        <translation>واپس جا کر جواب دیں۔</translation>
    </message>
    <message>
        <source>That is not here any more</source>
        <translation>وہ اب یہاں نہیں</translation>
    </message>
    <message>
        <source>Somebody may have put it away.</source>
        <translation>شاید کسی نے اسے ایک طرف رکھ دیا۔</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>واپس جا کر دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>There is more than one of these</source>
        <translation>یہ ایک سے زیادہ ہیں</translation>
    </message>
    <message>
        <source>Please pick one of them.</source>
        <translation>ان میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>یہ پہلے سے موجود ہے</translation>
    </message>
    <message>
        <source>Somebody answered this before.</source>
        <translation>کسی نے پہلے جواب دے دیا ہے۔</translation>
    </message>
    <message>
        <source>Change that answer, or use another name.</source>
        <translation>وہ جواب بدلیں، یا دوسرا نام رکھیں۔</translation>
    </message>
    <message>
        <source>This file is not what it should be</source>
        <translation>یہ فائل ویسی نہیں جیسی ہونی چاہیے</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>اس میں سے کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>فائل نہیں کھل سکتی</translation>
    </message>
    <message>
        <source>There is only one answer now</source>
        <translation>اب صرف ایک جواب ہے</translation>
    </message>
    <message>
        <source>Somebody may have picked it already.</source>
        <translation>شاید کسی نے پہلے ہی چن لیا۔</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>آپ کو کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>That is not the right PIN</source>
        <translation>یہ صحیح PIN نہیں</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>کچھ گم نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Try again. You can try as often as you like.</source>
        <translation>دوبارہ کوشش کریں۔ جتنی بار چاہیں کوشش کریں۔</translation>
    </message>
    <message>
        <source>That person does not use this tablet</source>
        <translation>وہ شخص یہ ٹیبلٹ استعمال نہیں کرتا</translation>
    </message>
    <message>
        <source>Pick a face, or add yourself.</source>
        <translation>ایک چہرہ چنیں، یا خود کو شامل کریں۔</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>یہ دعوت نامہ کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Maybe a part of it is missing.</source>
        <translation>شاید اس کا کوئی حصہ باقی ہے۔</translation>
    </message>
    <message>
        <source>Copy all of it, or ask for a new one.</source>
        <translation>اسے پورا نقل کریں، یا نیا مانگیں۔</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>یہ دعوت نامہ بہت پرانا ہے</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>یہ دعوت نامہ استعمال ہو چکا ہے</translation>
    </message>
    <message>
        <source>You are not in this plan now</source>
        <translation>آپ اب اس منصوبے میں نہیں ہیں</translation>
    </message>
    <message>
        <source>Ask somebody in the plan to invite you.</source>
        <translation>منصوبے میں سے کسی سے کہیں کہ آپ کو دعوت دے۔</translation>
    </message>
    <message>
        <source>You cannot do this</source>
        <translation>آپ یہ نہیں کر سکتے</translation>
    </message>
    <message>
        <source>Ask the person whose plan it is.</source>
        <translation>جس کا منصوبہ ہے اس سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This is not shared with you</source>
        <translation>یہ آپ کے ساتھ نہیں بانٹا گیا</translation>
    </message>
    <message>
        <source>Somebody keeps it for themselves.</source>
        <translation>کوئی اسے اپنے لیے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Ask the person who wrote it.</source>
        <translation>جس نے لکھا اس سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This is not shared with you any more</source>
        <translation>یہ اب آپ کے ساتھ نہیں بانٹا جاتا</translation>
    </message>
    <message>
        <source>What you wrote is kept on this tablet.</source>
        <translation>آپ نے جو لکھا وہ اس ٹیبلٹ پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>You can save it. Or ask them to invite you again.</source>
        <translation>آپ اسے محفوظ کر سکتے ہیں۔ یا ان سے دوبارہ دعوت مانگیں۔</translation>
    </message>
    <message>
        <source>Your plan is open in another program</source>
        <translation>آپ کا منصوبہ دوسرے پروگرام میں کھلا ہے</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>دوسرا پروگرام بند کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>A newer app wrote this plan</source>
        <translation>یہ منصوبہ نئی ایپ نے لکھا ہے</translation>
    </message>
    <message>
        <source>Something on this tablet is damaged</source>
        <translation>اس ٹیبلٹ پر کچھ خراب ہو گیا ہے</translation>
    </message>
    <message>
        <source>What was shared is safe and can come back.</source>
        <translation>جو بانٹا گیا وہ محفوظ ہے اور واپس آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>This tablet is full</source>
        <translation>یہ ٹیبلٹ بھر گیا ہے</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>جو پہلے محفوظ ہوا وہ ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Delete some photos or films, then try again.</source>
        <translation>کچھ تصویریں یا فلمیں ہٹائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This tablet cannot save just now</source>
        <translation>یہ ٹیبلٹ ابھی محفوظ نہیں کر سکتا</translation>
    </message>
    <message>
        <source>You can still read everything.</source>
        <translation>آپ اب بھی سب پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What was before is not on this tablet yet</source>
        <translation>جو پہلے تھا وہ ابھی اس ٹیبلٹ پر نہیں</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>رابطہ ہونے پر یہ آ جائے گا۔</translation>
    </message>
    <message>
        <source>This photo or sound is not on this tablet yet</source>
        <translation>یہ تصویر یا آواز ابھی اس ٹیبلٹ پر نہیں</translation>
    </message>
    <message>
        <source>This tablet could not save that</source>
        <translation>یہ ٹیبلٹ اسے محفوظ نہیں کر سکا</translation>
    </message>
    <message>
        <source>Your words are still on this page.</source>
        <translation>آپ کے الفاظ اب بھی اس صفحے پر ہیں۔</translation>
    </message>
    <message>
        <source>This plan is not where it is shared</source>
        <translation>یہ منصوبہ وہاں نہیں جہاں سے بانٹا جاتا ہے</translation>
    </message>
    <message>
        <source>Ask the person who made the plan to share it again.</source>
        <translation>جس نے منصوبہ بنایا اس سے دوبارہ بانٹنے کو کہیں۔</translation>
    </message>
    <message>
        <source>No connection just now</source>
        <translation>ابھی رابطہ نہیں</translation>
    </message>
    <message>
        <source>It is sent when there is a connection.</source>
        <translation>رابطہ ہونے پر بھیجا جائے گا۔</translation>
    </message>
    <message>
        <source>This is not where the plan is shared</source>
        <translation>یہ وہ جگہ نہیں جہاں منصوبہ بانٹا جاتا ہے</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>This app is too old, or too new</source>
        <translation>یہ ایپ بہت پرانی یا بہت نئی ہے</translation>
    </message>
    <message>
        <source>It could not be shared</source>
        <translation>یہ بانٹا نہیں جا سکا</translation>
    </message>
    <message>
        <source>Many people share just now</source>
        <translation>ابھی بہت لوگ بانٹ رہے ہیں</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>وقت پر کسی نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>The connection stopped</source>
        <translation>رابطہ رک گیا</translation>
    </message>
    <message>
        <source>Another program is in the way</source>
        <translation>دوسرا پروگرام رکاوٹ ہے</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation>یہ منصوبہ صرف اس ٹیبلٹ پر ہے</translation>
    </message>
    <message>
        <source>Ask the person who looks after the tablets to share it.</source>
        <translation>ٹیبلٹ سنبھالنے والے سے کہیں کہ اسے بانٹے۔</translation>
    </message>
    <message>
        <source>We do not know who is answering</source>
        <translation>ہمیں معلوم نہیں کون جواب دے رہا ہے</translation>
    </message>
    <message>
        <source>There is no more room to share this plan</source>
        <translation>اس منصوبے کو بانٹنے کی اور جگہ نہیں</translation>
    </message>
    <message>
        <source>We did not understand what came</source>
        <translation>جو آیا وہ سمجھ نہیں آیا</translation>
    </message>
    <message>
        <source>Something came that is not real</source>
        <translation>کچھ آیا جو اصلی نہیں</translation>
    </message>
    <message>
        <source>The tablet did not take it in.</source>
        <translation>ٹیبلٹ نے اسے نہیں لیا۔</translation>
    </message>
    <message>
        <source>A piece is missing in what came</source>
        <translation>جو آیا اس کا ایک ٹکڑا باقی ہے</translation>
    </message>
    <message>
        <source>This tablet cannot open something yet</source>
        <translation>یہ ٹیبلٹ ابھی کچھ نہیں کھول سکتا</translation>
    </message>
    <message>
        <source>It has no key for it.</source>
        <translation>اس کے پاس اس کی چابی نہیں۔</translation>
    </message>
    <message>
        <source>Share again. If it stays, ask the person who wrote it.</source>
        <translation>دوبارہ بانٹیں۔ اگر پھر بھی ہو تو لکھنے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Somebody who is not in the plan sent this</source>
        <translation>یہ کسی ایسے نے بھیجا جو منصوبے میں نہیں</translation>
    </message>
    <message>
        <source>Two tablets write as one</source>
        <translation>دو ٹیبلٹ ایک بن کر لکھتے ہیں</translation>
    </message>
    <message>
        <source>Ask for an invitation for this tablet.</source>
        <translation>اس ٹیبلٹ کے لیے دعوت نامہ مانگیں۔</translation>
    </message>
    <message>
        <source>That is too much at once</source>
        <translation>یہ ایک ساتھ بہت زیادہ ہے</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>اسے چھوٹا کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>اسے روک دیا گیا</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>جب چاہیں دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>ایپ میں کچھ غلط ہوا</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a name, %2 a time, %3 what they said</extracomment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>The reader&apos;s own answer; %1 is their name</extracomment>
        <translation>‏%1 (آپ)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>A button; %1 is the name of who said it</extracomment>
        <translation>میرا رکھیں</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>‏%1 کا رکھیں</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two answers in %1 places</source>
        <translation>‏%1 جگہوں پر دو جواب</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>دو جواب</translation>
    </message>
    <message>
        <source>Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.</source>
        <translation>دو لوگوں نے ایک ہی وقت جواب دیا۔ دونوں جواب محفوظ ہیں۔ ایک چنیں، دونوں رکھیں، یا پہلے بات کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to pick now.</source>
        <translation>اب چننے کو کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 10:42&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>Touch your face. Then put in your PIN. If your face is not here, touch “Add me”.</source>
        <translation>اپنے چہرے کو چھوئیں۔ پھر اپنا PIN لکھیں۔ اگر آپ کا چہرہ یہاں نہیں تو ”مجھے شامل کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet.</source>
        <translation>ابھی کوئی یہ ٹیبلٹ استعمال نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Add yourself to begin.</source>
        <translation>شروع کرنے کے لیے خود کو شامل کریں۔</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>مجھے شامل کریں</translation>
    </message>
</context>
</TS>
