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
    <name>AddEventPage</name>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">کچھ جو بدل گیا</translation>
    </message>
    <message>
        <source>Write what changed, like: I moved in. Then pick the day. It shows beside the hard moments.</source>
        <translation type="unfinished">لکھیں کیا بدلا، جیسے: میں یہاں رہنے آیا۔ پھر دن چنیں۔ یہ مشکل وقتوں کے ساتھ دکھائی دیتا ہے۔</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished">کیا بدلا؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">یہ کب ہوا؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">گزشتہ کل</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished">ایک ہفتہ پہلے</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished">ایک مہینہ پہلے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
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
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>How will you unlock the tablet?</source>
        <translation type="unfinished">آپ ٹیبلٹ کا لاک کیسے کھولیں گے؟</translation>
    </message>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">اپنی تصویریں چنیں</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">آپ کی تصویریں صرف آپ کو معلوم ہوں۔ کم از کم چار کو چھوئیں، ایسی ترتیب میں جو آپ کو یاد رہے۔ یہ آپ کے الفاظ محفوظ رکھتی ہیں۔</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">تصویروں سے</translation>
    </message>
    <message>
        <source>Touch your own pictures in your order.</source>
        <translation type="unfinished">اپنی تصویروں کو اپنی ترتیب میں چھوئیں۔</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation type="unfinished">PIN سے</translation>
    </message>
    <message>
        <source>Put in numbers that only you know.</source>
        <translation type="unfinished">وہ ہندسے ڈالیں جو صرف آپ کو معلوم ہوں۔</translation>
    </message>
</context>
<context>
    <name>AddMediaPage</name>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished">آپ کیا شامل کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Do you want to add more?</source>
        <translation type="unfinished">کیا آپ اور کچھ شامل کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>You can add a sound, a photo or a drawing. All who can read the words can see it.</source>
        <translation type="unfinished">آپ آواز، تصویر یا خاکہ شامل کر سکتے ہیں۔ جو لوگ یہ الفاظ پڑھ سکتے ہیں وہ سب اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>AddVoice</name>
    <message>
        <source>Say it with your voice</source>
        <translation type="unfinished">اپنی آواز میں کہیں</translation>
    </message>
    <message>
        <source>You can leave this out. The tablet can read the words.</source>
        <translation type="unfinished">آپ یہ چھوڑ سکتے ہیں۔ ٹیبلٹ الفاظ پڑھ سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>AgreeAnswerPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>What does %1 say to these words?</source>
        <translation type="unfinished">ان الفاظ پر %1 کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>What do you say to these words?</source>
        <translation type="unfinished">ان الفاظ پر آپ کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>There is no wrong answer. If you say no, we talk about it.</source>
        <translation type="unfinished">کوئی جواب غلط نہیں۔ اگر آپ کہیں ’نہیں‘ تو ہم اس پر بات کریں گے۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation type="unfinished">ہاں، تبدیلی کے ساتھ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
</context>
<context>
    <name>AgreeWhoPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation type="unfinished">یہ کس کا جواب ہے؟</translation>
    </message>
    <message>
        <source>Each one answers for themselves. If you write down what somebody else says, touch their face.</source>
        <translation type="unfinished">ہر کوئی اپنا جواب خود دیتا ہے۔ اگر آپ کسی اور کی بات لکھ رہے ہیں تو اس کے چہرے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>%1’s own answer</source>
        <translation type="unfinished">‏%1 کا اپنا جواب</translation>
    </message>
    <message>
        <source>You write down what %1 says.</source>
        <translation type="unfinished">آپ وہ لکھتے ہیں جو %1 کہتے ہیں۔</translation>
    </message>
    <message>
        <source>My own answer</source>
        <translation type="unfinished">میرا اپنا جواب</translation>
    </message>
</context>
<context>
    <name>AgreeWhyPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>Is there something to add?</source>
        <translation type="unfinished">کیا کچھ شامل کرنا ہے؟</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished">کیا مختلف ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>You do not have to say why. It helps others to know what to change.</source>
        <translation type="unfinished">وجہ بتانا ضروری نہیں۔ اس سے دوسروں کو پتا چلتا ہے کہ کیا بدلنا ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <translation type="unfinished">‏%1 نے یہ کیسے کہا؟</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <translation type="unfinished">آپ نے یہ کیسے کہا؟</translation>
    </message>
</context>
<context>
    <name>AgreementModel</name>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">‏%1، %2. {1:?}</translation>
    </message>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">یہ جواب پہلے والے الفاظ کا ہے۔</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>Each one answers for themselves. No answer counts more than another. If the words change, we ask again.</source>
        <translation type="unfinished">ہر کوئی اپنا جواب خود دیتا ہے۔ سب کے جواب برابر ہیں۔ اگر الفاظ بدلیں تو ہم دوبارہ پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>We go on when all have said yes.</source>
        <translation type="unfinished">جب سب ہاں کہہ دیں تو ہم آگے چلتے ہیں۔</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">جواب دیں</translation>
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
    <name>AnswerProposalPage</name>
    <message>
        <source>Yes or no?</source>
        <translation type="unfinished">ہاں یا نہیں؟</translation>
    </message>
    <message>
        <source>If you say yes, the new words come in place of the old ones. If you say no, nothing changes. You can say why.</source>
        <translation type="unfinished">اگر آپ کہیں ’ہاں‘ تو پرانے الفاظ کی جگہ نئے الفاظ آتے ہیں۔ اگر آپ کہیں ’نہیں‘ تو کچھ نہیں بدلتا۔ آپ وجہ بتا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 would like it to be like this:</source>
        <translation type="unfinished">‏%1 چاہتے ہیں کہ یہ ایسا ہو:</translation>
    </message>
    <message>
        <source>Yes, take the new words</source>
        <translation type="unfinished">ہاں، نئے الفاظ لیں</translation>
    </message>
    <message>
        <source>No, keep the words</source>
        <translation type="unfinished">نہیں، یہی الفاظ رکھیں</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">کیوں؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">‏%1 نے یہ کیسے کہا؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
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
    <name>BallotPage</name>
    <message>
        <source>Only %1 looks now</source>
        <translation type="unfinished">ابھی صرف %1 دیکھیں</translation>
    </message>
    <message>
        <source>Touch what you think. Then touch “Put it in the box”. Nobody can see it after that.</source>
        <translation type="unfinished">جو آپ کا خیال ہے اسے چھوئیں۔ پھر ”ڈبے میں ڈالیں“ کو چھوئیں۔ اس کے بعد کوئی اسے نہیں دیکھ سکتا۔</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">کیا ہم بورڈ سے یہ پوچھیں؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">مجھے پکا پتا نہیں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>This vote is not in the box</source>
        <translation type="unfinished">یہ ووٹ ڈبے میں نہیں ہے</translation>
    </message>
    <message>
        <source>%1 may have voted before. The first vote counts.</source>
        <translation type="unfinished">شاید %1 پہلے ووٹ دے چکے ہیں۔ پہلا ووٹ گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation type="unfinished">ڈبے میں ڈالیں</translation>
    </message>
</context>
<context>
    <name>BeginPlanPage</name>
    <message>
        <source>Whose plan is it?</source>
        <translation type="unfinished">یہ کس کا منصوبہ ہے؟</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished">ایک نیا منصوبہ</translation>
    </message>
    <message>
        <source>A plan is about one person. It starts here on this tablet. You can ask others in later.</source>
        <translation type="unfinished">ایک منصوبہ ایک شخص کے بارے میں ہوتا ہے۔ یہ یہاں اس ٹیبلٹ پر شروع ہوتا ہے۔ آپ بعد میں دوسروں کو بلا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation type="unfinished">میرا اپنا منصوبہ</translation>
    </message>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">‏%1 کا منصوبہ</translation>
    </message>
    <message>
        <source>A plan with somebody else</source>
        <translation type="unfinished">کسی اور کے ساتھ منصوبہ</translation>
    </message>
    <message>
        <source>It is their plan. You help.</source>
        <translation type="unfinished">یہ ان کا منصوبہ ہے۔ آپ مدد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The name of the person whose plan it is</source>
        <translation type="unfinished">جس کا منصوبہ ہے اس کا نام</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished">منصوبہ شروع کریں</translation>
    </message>
</context>
<context>
    <name>BoardHomePage</name>
    <message>
        <source>Groups ask you questions here. Each one has a day for the answer. Late ones come first. They stay until you answer.</source>
        <translation type="unfinished">گروپ یہاں آپ سے سوال پوچھتے ہیں۔ ہر سوال کے جواب کا ایک دن ہے۔ جن میں دیر ہوئی وہ پہلے آتے ہیں۔ آپ کے جواب دینے تک وہ یہیں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The board is on its way.</source>
        <translation type="unfinished">بورڈ آ رہا ہے۔</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">رابطہ ہونے پر یہ آ جائے گا۔</translation>
    </message>
    <message>
        <source>Questions that wait for your answer</source>
        <translation type="unfinished">سوال جو آپ کے جواب کے انتظار میں ہیں</translation>
    </message>
    <message>
        <source>You answered. The group reads it now.</source>
        <translation type="unfinished">آپ نے جواب دے دیا۔ اب گروپ اسے پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>They said, we did</source>
        <translation type="unfinished">انہوں نے کہا، ہم نے کیا</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation type="unfinished">کوئی سوال آپ کے انتظار میں نہیں۔</translation>
    </message>
    <message>
        <source>Groups can send you questions.</source>
        <translation type="unfinished">گروپ آپ کو سوال بھیج سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who is on the board</source>
        <translation type="unfinished">بورڈ میں کون ہے</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">ٹیبلٹ لاک کریں</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیادہ</translation>
    </message>
</context>
<context>
    <name>BoardReplyPage</name>
    <message>
        <source>Answer the group</source>
        <translation type="unfinished">گروپ کو جواب دیں</translation>
    </message>
    <message>
        <source>Use short words. Say one thing in each sentence. Say what you will do, and when.</source>
        <translation type="unfinished">چھوٹے الفاظ لکھیں۔ ہر جملے میں ایک بات کہیں۔ بتائیں آپ کیا کریں گے، اور کب۔</translation>
    </message>
    <message>
        <source>Your answer, in easy words</source>
        <translation type="unfinished">آپ کا جواب، آسان الفاظ میں</translation>
    </message>
    <message>
        <source>What will you do, and when? You can leave this out.</source>
        <translation type="unfinished">آپ کیا کریں گے، اور کب؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished">کون جواب دیتا ہے؟</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished">جواب بھیجیں</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">‏%1 جواب دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation type="unfinished">کوئی اور جواب دیتا ہے</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of cards and what lies in it: &quot;Good: My home, Friends&quot;</extracomment>
        <translation type="unfinished">‏%1، %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>CardInHand</name>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished">یہ کہاں جاتا ہے؟</translation>
    </message>
    <message>
        <source>This is the last card.</source>
        <translation type="unfinished">یہ آخری کارڈ ہے۔</translation>
    </message>
    <message>
        <source>%1 cards are left.</source>
        <translation type="unfinished">‏%1 کارڈ باقی ہیں۔</translation>
    </message>
</context>
<context>
    <name>CardRound</name>
    <message>
        <source>Throw the sound away</source>
        <translation type="unfinished">آواز پھینک دیں</translation>
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
    <message>
        <source>What people like about me</source>
        <translation type="unfinished">لوگوں کو مجھ میں کیا پسند ہے</translation>
    </message>
    <message>
        <source>Important for me</source>
        <translation type="unfinished">میرے فائدے کے لیے اہم</translation>
    </message>
    <message>
        <source>How both fit together</source>
        <translation type="unfinished">دونوں کیسے ساتھ چلیں</translation>
    </message>
    <message>
        <source>What we still need to learn</source>
        <translation type="unfinished">ہمیں ابھی اور کیا سیکھنا ہے</translation>
    </message>
    <message>
        <source>What tells it</source>
        <translation type="unfinished">کس سے پتا چلتا ہے</translation>
    </message>
    <message>
        <source>Only where there are no words for it.</source>
        <translation type="unfinished">صرف وہاں جہاں اس کے لیے الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished">آواز سے</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation type="unfinished">تصویر سے</translation>
    </message>
    <message>
        <source>In more than one way</source>
        <translation type="unfinished">ایک سے زیادہ طریقوں سے</translation>
    </message>
    <message>
        <source>How often we meet now</source>
        <translation type="unfinished">اب ہم کتنی بار ملتے ہیں</translation>
    </message>
    <message>
        <source>More, the same, or less than before.</source>
        <translation type="unfinished">پہلے سے زیادہ، اتنا ہی، یا کم۔</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation type="unfinished">پہلے سے زیادہ</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation type="unfinished">پہلے جتنا</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation type="unfinished">پہلے سے کم</translation>
    </message>
    <message>
        <source>Why there is no face</source>
        <translation type="unfinished">چہرہ کیوں نہیں ہے</translation>
    </message>
    <message>
        <source>Pick why, if there is no face.</source>
        <translation type="unfinished">اگر چہرہ نہیں ہے تو چنیں کیوں۔</translation>
    </message>
    <message>
        <source>I was not asked</source>
        <translation type="unfinished">مجھ سے نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>I gave no answer</source>
        <translation type="unfinished">میں نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Why my words are missing</source>
        <translation type="unfinished">میرے الفاظ کیوں نہیں ہیں</translation>
    </message>
    <message>
        <source>Pick why, if there are no words.</source>
        <translation type="unfinished">اگر الفاظ نہیں ہیں تو چنیں کیوں۔</translation>
    </message>
    <message>
        <source>I did not want to say</source>
        <translation type="unfinished">میں نے بتانا نہیں چاہا</translation>
    </message>
    <message>
        <source>Nobody knows how to ask me yet</source>
        <translation type="unfinished">ابھی کسی کو نہیں معلوم کہ مجھ سے کیسے پوچھیں</translation>
    </message>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">کچھ جو بدل گیا</translation>
    </message>
    <message>
        <source>Things that changed</source>
        <translation type="unfinished">چیزیں جو بدل گئیں</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">کیا بدلا</translation>
    </message>
    <message>
        <source>A few words. Like: I moved in.</source>
        <translation type="unfinished">چند الفاظ۔ جیسے: میں یہاں رہنے آیا۔</translation>
    </message>
    <message>
        <source>The day it changed.</source>
        <translation type="unfinished">جس دن یہ بدلا۔</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation type="unfinished">ایک فکر</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">فکریں</translation>
    </message>
    <message>
        <source>What the worry is</source>
        <translation type="unfinished">فکر کیا ہے</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">کتنی جلدی</translation>
    </message>
    <message>
        <source>How soon you need a reply.</source>
        <translation type="unfinished">آپ کو کتنی جلدی جواب چاہیے۔</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ابھی</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">جلد</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">جب ہو سکے</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished">کس کو بتایا جائے</translation>
    </message>
    <message>
        <source>The people who can read it.</source>
        <translation type="unfinished">وہ لوگ جو اسے پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who will reply</source>
        <translation type="unfinished">کون جواب دے گا</translation>
    </message>
    <message>
        <source>The name of one person who will reply.</source>
        <translation type="unfinished">ایک شخص کا نام جو جواب دے گا۔</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished">جواب کب تک</translation>
    </message>
    <message>
        <source>The last day for a reply.</source>
        <translation type="unfinished">جواب کا آخری دن۔</translation>
    </message>
    <message>
        <source>Something in the plan, if you want.</source>
        <translation type="unfinished">منصوبے کی کوئی بات، اگر آپ چاہیں۔</translation>
    </message>
    <message>
        <source>Who is worried</source>
        <translation type="unfinished">کس کو فکر ہے</translation>
    </message>
    <message>
        <source>A reply to a worry</source>
        <translation type="unfinished">فکر کا ایک جواب</translation>
    </message>
    <message>
        <source>Replies to worries</source>
        <translation type="unfinished">فکروں کے جواب</translation>
    </message>
    <message>
        <source>To which worry</source>
        <translation type="unfinished">کس فکر کا</translation>
    </message>
    <message>
        <source>The worry that this is a reply to.</source>
        <translation type="unfinished">یہ جس فکر کا جواب ہے۔</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished">جواب</translation>
    </message>
    <message>
        <source>Say what you think, in easy words.</source>
        <translation type="unfinished">آسان الفاظ میں بتائیں آپ کا کیا خیال ہے۔</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation type="unfinished">کون جواب دیتا ہے</translation>
    </message>
    <message>
        <source>The name of the person who replies.</source>
        <translation type="unfinished">جواب دینے والے کا نام۔</translation>
    </message>
    <message>
        <source>The day of the reply.</source>
        <translation type="unfinished">جواب کا دن۔</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">کیا ہو گا</translation>
    </message>
    <message>
        <source>What somebody will do now.</source>
        <translation type="unfinished">اب کوئی کیا کرے گا۔</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">کب تک</translation>
    </message>
    <message>
        <source>The day when it will be done.</source>
        <translation type="unfinished">جس دن تک یہ ہو جائے گا۔</translation>
    </message>
    <message>
        <source>OK for me?</source>
        <translation type="unfinished">میرے لیے ٹھیک؟</translation>
    </message>
    <message>
        <source>Is the reply enough for the one who was worried?</source>
        <translation type="unfinished">جس کو فکر تھی، کیا اس کے لیے یہ جواب کافی ہے؟</translation>
    </message>
    <message>
        <source>Yes, this is OK for me</source>
        <translation type="unfinished">ہاں، یہ میرے لیے ٹھیک ہے</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ابھی نہیں</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation type="unfinished">ابھی کیوں نہیں</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">جواب دیا گیا بتاریخ</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation type="unfinished">جواب کا دن۔</translation>
    </message>
    <message>
        <source>A change that somebody would like</source>
        <translation type="unfinished">ایک تبدیلی جو کوئی چاہتا ہے</translation>
    </message>
    <message>
        <source>Changes that people would like</source>
        <translation type="unfinished">تبدیلیاں جو لوگ چاہتے ہیں</translation>
    </message>
    <message>
        <source>Whose words they are now.</source>
        <translation type="unfinished">ابھی یہ کس کے الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished">کون سے الفاظ</translation>
    </message>
    <message>
        <source>The part that would change.</source>
        <translation type="unfinished">جو حصہ بدلے گا۔</translation>
    </message>
    <message>
        <source>The new words</source>
        <translation type="unfinished">نئے الفاظ</translation>
    </message>
    <message>
        <source>How it would be after the change.</source>
        <translation type="unfinished">تبدیلی کے بعد یہ کیسا ہو گا۔</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation type="unfinished">اس وقت کے الفاظ</translation>
    </message>
    <message>
        <source>What was there when somebody asked for the change.</source>
        <translation type="unfinished">جب کسی نے تبدیلی مانگی تب وہاں کیا تھا۔</translation>
    </message>
    <message>
        <source>What makes the new words better.</source>
        <translation type="unfinished">نئے الفاظ کس وجہ سے بہتر ہیں۔</translation>
    </message>
    <message>
        <source>Yes, or no.</source>
        <translation type="unfinished">ہاں، یا نہیں۔</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation type="unfinished">ہاں، یہ لیں</translation>
    </message>
    <message>
        <source>No, keep mine</source>
        <translation type="unfinished">نہیں، میرا رکھیں</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation type="unfinished">یہ جواب کیوں</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation type="unfinished">وجہ بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation type="unfinished">جواب کیسے دیا گیا</translation>
    </message>
    <message>
        <source>A meeting of the group</source>
        <translation type="unfinished">گروپ کی ایک میٹنگ</translation>
    </message>
    <message>
        <source>Meetings of the group</source>
        <translation type="unfinished">گروپ کی میٹنگیں</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished">اسے کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>A name for today.</source>
        <translation type="unfinished">آج کے لیے ایک نام۔</translation>
    </message>
    <message>
        <source>The day the group meets.</source>
        <translation type="unfinished">جس دن گروپ ملتا ہے۔</translation>
    </message>
    <message>
        <source>Is it going on?</source>
        <translation type="unfinished">کیا یہ چل رہی ہے؟</translation>
    </message>
    <message>
        <source>Going on, or finished.</source>
        <translation type="unfinished">چل رہی ہے، یا ختم۔</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">چل رہی ہے</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>Somebody who came</source>
        <translation type="unfinished">کوئی جو آیا</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">کون آیا</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished">کون سی میٹنگ</translation>
    </message>
    <message>
        <source>The meeting they came to.</source>
        <translation type="unfinished">جس میٹنگ میں وہ آئے۔</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished">ایک تصویر</translation>
    </message>
    <message>
        <source>Pick one to be known by.</source>
        <translation type="unfinished">اپنی پہچان کے لیے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">سورج</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">درخت</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">کشتی</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">پیالی</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">تارا</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished">پتا</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">چاند</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">پتنگ</translation>
    </message>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">کیا یہ ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>The group may keep what I say.</source>
        <translation type="unfinished">گروپ میری بات رکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished">بات کرنے کو کچھ</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">ہم کس پر بات کرتے ہیں</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation type="unfinished">یہ جس میٹنگ کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Say it in easy words.</source>
        <translation type="unfinished">آسان الفاظ میں کہیں۔</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation type="unfinished">کارڈ</translation>
    </message>
    <message>
        <source>What can be put in the columns. At most 12.</source>
        <translation type="unfinished">کالموں میں کیا رکھا جا سکتا ہے۔ زیادہ سے زیادہ 12۔</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation type="unfinished">کالم</translation>
    </message>
    <message>
        <source>What the columns stand for.</source>
        <translation type="unfinished">کالموں کا کیا مطلب ہے۔</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">اچھا یا برا</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">مجھے پسند ہے یا نہیں</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">آسان یا مشکل</translation>
    </message>
    <message>
        <source>A card in its column</source>
        <translation type="unfinished">ایک کارڈ اپنے کالم میں</translation>
    </message>
    <message>
        <source>Cards in their columns</source>
        <translation type="unfinished">کارڈ اپنے کالموں میں</translation>
    </message>
    <message>
        <source>The topic of the cards.</source>
        <translation type="unfinished">کارڈوں کا موضوع۔</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">کون</translation>
    </message>
    <message>
        <source>Who put it there.</source>
        <translation type="unfinished">اسے وہاں کس نے رکھا۔</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">کارڈ</translation>
    </message>
    <message>
        <source>What is on the card.</source>
        <translation type="unfinished">کارڈ پر کیا ہے۔</translation>
    </message>
    <message>
        <source>Which column</source>
        <translation type="unfinished">کون سا کالم</translation>
    </message>
    <message>
        <source>Good, not sure or bad.</source>
        <translation type="unfinished">اچھا، پتا نہیں یا برا۔</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">پکا پتا نہیں</translation>
    </message>
    <message>
        <source>What the columns stood for.</source>
        <translation type="unfinished">کالموں کا کیا مطلب تھا۔</translation>
    </message>
    <message>
        <source>The day it was put there.</source>
        <translation type="unfinished">جس دن اسے وہاں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">اپنے الفاظ</translation>
    </message>
    <message>
        <source>The card was empty, and somebody filled it.</source>
        <translation type="unfinished">کارڈ خالی تھا، اور کسی نے اسے بھرا۔</translation>
    </message>
    <message>
        <source>A question of the group</source>
        <translation type="unfinished">گروپ کا ایک سوال</translation>
    </message>
    <message>
        <source>Questions of the group</source>
        <translation type="unfinished">گروپ کے سوال</translation>
    </message>
    <message>
        <source>The meeting it comes from.</source>
        <translation type="unfinished">یہ جس میٹنگ سے آیا۔</translation>
    </message>
    <message>
        <source>The topic it belongs to.</source>
        <translation type="unfinished">یہ جس موضوع کا ہے۔</translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished">سوال</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation type="unfinished">اپنے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished">چنا ہوا</translation>
    </message>
    <message>
        <source>The group wants to ask this.</source>
        <translation type="unfinished">گروپ یہ پوچھنا چاہتا ہے۔</translation>
    </message>
    <message>
        <source>A private vote</source>
        <translation type="unfinished">ایک خفیہ ووٹ</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">خفیہ ووٹ</translation>
    </message>
    <message>
        <source>A question or a topic.</source>
        <translation type="unfinished">ایک سوال یا ایک موضوع۔</translation>
    </message>
    <message>
        <source>What we vote on</source>
        <translation type="unfinished">ہم کس پر ووٹ دیتے ہیں</translation>
    </message>
    <message>
        <source>In easy words.</source>
        <translation type="unfinished">آسان الفاظ میں۔</translation>
    </message>
    <message>
        <source>Which tablet counts</source>
        <translation type="unfinished">کون سا ٹیبلٹ گنتا ہے</translation>
    </message>
    <message>
        <source>The app fills this in.</source>
        <translation type="unfinished">یہ ایپ خود بھرتی ہے۔</translation>
    </message>
    <message>
        <source>The other tablets</source>
        <translation type="unfinished">دوسرے ٹیبلٹ</translation>
    </message>
    <message>
        <source>Those that go round too.</source>
        <translation type="unfinished">وہ بھی جو باری باری سب کے پاس جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The day of the vote.</source>
        <translation type="unfinished">ووٹ کا دن۔</translation>
    </message>
    <message>
        <source>The votes on one tablet</source>
        <translation type="unfinished">ایک ٹیبلٹ کے ووٹ</translation>
    </message>
    <message>
        <source>The votes on each tablet</source>
        <translation type="unfinished">ہر ٹیبلٹ کے ووٹ</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation type="unfinished">کون سی ووٹنگ</translation>
    </message>
    <message>
        <source>The vote it is for.</source>
        <translation type="unfinished">یہ جس ووٹنگ کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Which tablet</source>
        <translation type="unfinished">کون سا ٹیبلٹ</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished">کیا حال ہے</translation>
    </message>
    <message>
        <source>Open, closed or left out.</source>
        <translation type="unfinished">کھلا، بند یا چھوڑا ہوا۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھلا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">بند</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">چھوڑا ہوا</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Only the tablet that counts can open it.</source>
        <translation type="unfinished">اسے صرف گننے والا ٹیبلٹ کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Somebody who has voted</source>
        <translation type="unfinished">کوئی جس نے ووٹ دیا</translation>
    </message>
    <message>
        <source>Who has voted</source>
        <translation type="unfinished">کس نے ووٹ دیا</translation>
    </message>
    <message>
        <source>Who has voted.</source>
        <translation type="unfinished">کس نے ووٹ دیا۔</translation>
    </message>
    <message>
        <source>On which tablet</source>
        <translation type="unfinished">کس ٹیبلٹ پر</translation>
    </message>
    <message>
        <source>How a vote came out</source>
        <translation type="unfinished">ووٹ کا نتیجہ</translation>
    </message>
    <message>
        <source>How the votes came out</source>
        <translation type="unfinished">ووٹوں کے نتیجے</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation type="unfinished">کتنوں نے ووٹ دیا</translation>
    </message>
    <message>
        <source>Each person counts one time.</source>
        <translation type="unfinished">ہر شخص ایک بار گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation type="unfinished">ہمارا کیا خیال ہے</translation>
    </message>
    <message>
        <source>What most people said.</source>
        <translation type="unfinished">زیادہ تر لوگوں نے کیا کہا۔</translation>
    </message>
    <message>
        <source>Most people said yes</source>
        <translation type="unfinished">زیادہ تر لوگوں نے کہا: ہاں</translation>
    </message>
    <message>
        <source>Most people said no</source>
        <translation type="unfinished">زیادہ تر لوگوں نے کہا: نہیں</translation>
    </message>
    <message>
        <source>People think different things</source>
        <translation type="unfinished">لوگوں کے خیال الگ الگ ہیں</translation>
    </message>
    <message>
        <source>Too few people voted</source>
        <translation type="unfinished">بہت کم لوگوں نے ووٹ دیا</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished">کم از کم اتنے</translation>
    </message>
    <message>
        <source>So many people or more said this.</source>
        <translation type="unfinished">اتنے یا اس سے زیادہ لوگوں نے یہ کہا۔</translation>
    </message>
    <message>
        <source>How many said yes.</source>
        <translation type="unfinished">کتنوں نے کہا: ہاں۔</translation>
    </message>
    <message>
        <source>How many said no.</source>
        <translation type="unfinished">کتنوں نے کہا: نہیں۔</translation>
    </message>
    <message>
        <source>How many were not sure.</source>
        <translation type="unfinished">کتنوں کو پکا پتا نہیں تھا۔</translation>
    </message>
    <message>
        <source>A question to the board</source>
        <translation type="unfinished">بورڈ سے ایک سوال</translation>
    </message>
    <message>
        <source>Questions to the board</source>
        <translation type="unfinished">بورڈ سے سوال</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">کون پوچھتا ہے</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation type="unfinished">گروپ کا نام کیا ہے۔</translation>
    </message>
    <message>
        <source>As the group said it.</source>
        <translation type="unfinished">جیسے گروپ نے کہا۔</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">کتنے لوگ</translation>
    </message>
    <message>
        <source>Nothing here means: fewer than 5.</source>
        <translation type="unfinished">یہاں کچھ نہ ہو تو: 5 سے کم۔</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">جواب دیں، کب تک</translation>
    </message>
    <message>
        <source>The day the answer is due.</source>
        <translation type="unfinished">جس دن جواب آنا ہے۔</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">بھیجا گیا بتاریخ</translation>
    </message>
    <message>
        <source>The day it was sent.</source>
        <translation type="unfinished">جس دن یہ بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation type="unfinished">ہمارا سوال</translation>
    </message>
    <message>
        <source>The question in the group.</source>
        <translation type="unfinished">گروپ کا سوال۔</translation>
    </message>
    <message>
        <source>Which board</source>
        <translation type="unfinished">کون سا بورڈ</translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished">کس سے پوچھا گیا۔</translation>
    </message>
    <message>
        <source>Where the board is</source>
        <translation type="unfinished">بورڈ کہاں ہے</translation>
    </message>
    <message>
        <source>An answer from the board</source>
        <translation type="unfinished">بورڈ کا ایک جواب</translation>
    </message>
    <message>
        <source>Answers from the board</source>
        <translation type="unfinished">بورڈ کے جواب</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished">کون سا سوال</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation type="unfinished">یہ جس سوال کا جواب ہے۔</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished">ہم کیا کریں گے</translation>
    </message>
    <message>
        <source>And by when.</source>
        <translation type="unfinished">اور کب تک۔</translation>
    </message>
    <message>
        <source>The name of a person.</source>
        <translation type="unfinished">ایک شخص کا نام۔</translation>
    </message>
    <message>
        <source>What the group thinks of an answer</source>
        <translation type="unfinished">جواب کے بارے میں گروپ کا کیا خیال ہے</translation>
    </message>
    <message>
        <source>What the group thinks of answers</source>
        <translation type="unfinished">جوابوں کے بارے میں گروپ کا کیا خیال ہے</translation>
    </message>
    <message>
        <source>The question it was.</source>
        <translation type="unfinished">وہ سوال جو تھا۔</translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation type="unfinished">کون سا جواب</translation>
    </message>
    <message>
        <source>The answer it was.</source>
        <translation type="unfinished">وہ جواب جو تھا۔</translation>
    </message>
    <message>
        <source>Did they answer?</source>
        <translation type="unfinished">کیا انہوں نے جواب دیا؟</translation>
    </message>
    <message>
        <source>What the group thinks.</source>
        <translation type="unfinished">گروپ کا کیا خیال ہے۔</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">جواب ملا</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation type="unfinished">کچھ جواب ملا</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">جواب نہیں ملا</translation>
    </message>
    <message>
        <source>The day the group said so.</source>
        <translation type="unfinished">جس دن گروپ نے یہ کہا۔</translation>
    </message>
    <message>
        <source>A view of what works</source>
        <translation type="unfinished">کیا ٹھیک چلتا ہے، اس پر ایک رائے</translation>
    </message>
    <message>
        <source>How each person sees it</source>
        <translation type="unfinished">ہر شخص اسے کیسے دیکھتا ہے</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>Like mornings, or the bus. A few words.</source>
        <translation type="unfinished">جیسے صبح کا وقت، یا بس۔ چند الفاظ۔</translation>
    </message>
    <message>
        <source>Who sees it this way?</source>
        <translation type="unfinished">اسے اس طرح کون دیکھتا ہے؟</translation>
    </message>
    <message>
        <source>Each person has a view of their own.</source>
        <translation type="unfinished">ہر شخص کی اپنی رائے ہے۔</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">میں</translation>
    </message>
    <message>
        <source>My family</source>
        <translation type="unfinished">میرا خاندان</translation>
    </message>
    <message>
        <source>My support workers</source>
        <translation type="unfinished">میرے مددگار کارکن</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">کوئی اور</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished">کیا یہ ٹھیک چلتا ہے؟</translation>
    </message>
    <message>
        <source>Say how this person sees it.</source>
        <translation type="unfinished">بتائیں یہ شخص اسے کیسے دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished">ٹھیک چلتا ہے</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation type="unfinished">ٹھیک نہیں چلتا</translation>
    </message>
    <message>
        <source>What works, or what does not?</source>
        <translation type="unfinished">کیا ٹھیک چلتا ہے، یا کیا نہیں چلتا؟</translation>
    </message>
    <message>
        <source>Say it the way this person sees it.</source>
        <translation type="unfinished">ویسے کہیں جیسے یہ شخص اسے دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Keep it or change it?</source>
        <translation type="unfinished">اسے رکھیں یا بدلیں؟</translation>
    </message>
    <message>
        <source>What this person wants now.</source>
        <translation type="unfinished">یہ شخص اب کیا چاہتا ہے۔</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">اسے رکھیں</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">اسے بدلیں</translation>
    </message>
    <message>
        <source>A time of the day</source>
        <translation type="unfinished">دن کا ایک وقت</translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished">میرا دن</translation>
    </message>
    <message>
        <source>Which time of the day?</source>
        <translation type="unfinished">دن کا کون سا وقت؟</translation>
    </message>
    <message>
        <source>Pick one. You can add more later.</source>
        <translation type="unfinished">ایک چنیں۔ آپ بعد میں اور شامل کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Waking up</source>
        <translation type="unfinished">جاگنا</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished">صبح میں</translation>
    </message>
    <message>
        <source>In the middle of the day</source>
        <translation type="unfinished">دوپہر میں</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished">سہ پہر میں</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished">شام میں</translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished">رات میں</translation>
    </message>
    <message>
        <source>What makes it good?</source>
        <translation type="unfinished">یہ کس چیز سے اچھا بنتا ہے؟</translation>
    </message>
    <message>
        <source>What happens here on a good day.</source>
        <translation type="unfinished">اچھے دن یہاں کیا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What makes it bad?</source>
        <translation type="unfinished">یہ کس چیز سے برا بنتا ہے؟</translation>
    </message>
    <message>
        <source>What happens here on a bad day.</source>
        <translation type="unfinished">برے دن یہاں کیا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>So what will we do?</source>
        <translation type="unfinished">تو ہم کیا کریں گے؟</translation>
    </message>
    <message>
        <source>What people will do to have more good days.</source>
        <translation type="unfinished">زیادہ اچھے دنوں کے لیے لوگ کیا کریں گے۔</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished">میں کیا کرتا ہوں</translation>
    </message>
    <message>
        <source>When I tell you something</source>
        <translation type="unfinished">جب میں آپ کو کچھ بتاؤں</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation type="unfinished">یہ کب ہوتا ہے؟</translation>
    </message>
    <message>
        <source>What is going on at that time.</source>
        <translation type="unfinished">اس وقت کیا ہو رہا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What do I do?</source>
        <translation type="unfinished">میں کیا کرتا ہوں؟</translation>
    </message>
    <message>
        <source>What people can see or hear.</source>
        <translation type="unfinished">لوگ کیا دیکھ یا سن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What do we think it means?</source>
        <translation type="unfinished">ہمارے خیال میں اس کا کیا مطلب ہے؟</translation>
    </message>
    <message>
        <source>What I may want to say with it.</source>
        <translation type="unfinished">شاید میں اس سے کیا کہنا چاہتا ہوں۔</translation>
    </message>
    <message>
        <source>What should you do?</source>
        <translation type="unfinished">آپ کو کیا کرنا چاہیے؟</translation>
    </message>
    <message>
        <source>What helps me then.</source>
        <translation type="unfinished">اس وقت میری کیا مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>How to tell me</source>
        <translation type="unfinished">مجھے کیسے بتائیں</translation>
    </message>
    <message>
        <source>When you want to tell me something</source>
        <translation type="unfinished">جب آپ مجھے کچھ بتانا چاہیں</translation>
    </message>
    <message>
        <source>What do you want to tell me?</source>
        <translation type="unfinished">آپ مجھے کیا بتانا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Like: it is time to go out.</source>
        <translation type="unfinished">جیسے: باہر جانے کا وقت ہے۔</translation>
    </message>
    <message>
        <source>What do you do or say?</source>
        <translation type="unfinished">آپ کیا کرتے یا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>Words, signs or things that help me to understand.</source>
        <translation type="unfinished">الفاظ، اشارے یا چیزیں جن سے مجھے سمجھ آتی ہے۔</translation>
    </message>
    <message>
        <source>What else helps?</source>
        <translation type="unfinished">اور کیا مدد کرتا ہے؟</translation>
    </message>
    <message>
        <source>Like time, a quiet place or a picture.</source>
        <translation type="unfinished">جیسے وقت، خاموش جگہ یا تصویر۔</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished">ایک فیصلہ</translation>
    </message>
    <message>
        <source>Decisions in my life</source>
        <translation type="unfinished">میری زندگی کے فیصلے</translation>
    </message>
    <message>
        <source>Which decision is it?</source>
        <translation type="unfinished">یہ کون سا فیصلہ ہے؟</translation>
    </message>
    <message>
        <source>Like what I spend my money on.</source>
        <translation type="unfinished">جیسے میں اپنے پیسے کس پر خرچ کرتا ہوں۔</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <translation type="unfinished">میں کیسے حصہ لیتا ہوں؟</translation>
    </message>
    <message>
        <source>How I say what I want.</source>
        <translation type="unfinished">میں کیسے بتاتا ہوں کہ مجھے کیا چاہیے۔</translation>
    </message>
    <message>
        <source>Who helps me?</source>
        <translation type="unfinished">میری مدد کون کرتا ہے؟</translation>
    </message>
    <message>
        <source>The people who help me to think about it.</source>
        <translation type="unfinished">وہ لوگ جو اس پر سوچنے میں میری مدد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation type="unfinished">آخری بات کس کی ہے؟</translation>
    </message>
    <message>
        <source>The people who decide in the end.</source>
        <translation type="unfinished">وہ لوگ جو آخر میں فیصلہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Something we learned</source>
        <translation type="unfinished">کچھ جو ہم نے سیکھا</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation type="unfinished">ہم نے کیا کیا؟</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished">بتائیں کیا ہوا۔</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">یہ کون سا دن تھا؟</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">یہ کہاں تھا؟</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation type="unfinished">جگہ۔</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation type="unfinished">اس میں کتنی دیر لگی؟</translation>
    </message>
    <message>
        <source>Like ten minutes, or all day.</source>
        <translation type="unfinished">جیسے دس منٹ، یا پورا دن۔</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">کون موجود تھا؟</translation>
    </message>
    <message>
        <source>All the people who were there.</source>
        <translation type="unfinished">وہ سب لوگ جو وہاں تھے۔</translation>
    </message>
    <message>
        <source>What worked well?</source>
        <translation type="unfinished">کیا ٹھیک رہا؟</translation>
    </message>
    <message>
        <source>What I liked, and what we should do again.</source>
        <translation type="unfinished">مجھے کیا اچھا لگا، اور ہم دوبارہ کیا کریں۔</translation>
    </message>
    <message>
        <source>What did not work?</source>
        <translation type="unfinished">کیا ٹھیک نہیں رہا؟</translation>
    </message>
    <message>
        <source>What I did not like.</source>
        <translation type="unfinished">مجھے کیا اچھا نہیں لگا۔</translation>
    </message>
    <message>
        <source>So what will we do next time?</source>
        <translation type="unfinished">تو اگلی بار ہم کیا کریں گے؟</translation>
    </message>
    <message>
        <source>What we learned from it.</source>
        <translation type="unfinished">ہم نے اس سے کیا سیکھا۔</translation>
    </message>
    <message>
        <source>Is it part of a goal?</source>
        <translation type="unfinished">کیا یہ کسی مقصد کا حصہ ہے؟</translation>
    </message>
    <message>
        <source>Something on my path</source>
        <translation type="unfinished">میرے راستے کی ایک بات</translation>
    </message>
    <message>
        <source>My path</source>
        <translation type="unfinished">میرا راستہ</translation>
    </message>
    <message>
        <source>Which part of the path?</source>
        <translation type="unfinished">راستے کا کون سا حصہ؟</translation>
    </message>
    <message>
        <source>Begin with the dream.</source>
        <translation type="unfinished">خواب سے شروع کریں۔</translation>
    </message>
    <message>
        <source>My dream</source>
        <translation type="unfinished">میرا خواب</translation>
    </message>
    <message>
        <source>One year from now</source>
        <translation type="unfinished">ایک سال بعد</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">ابھی کیسا ہے</translation>
    </message>
    <message>
        <source>Who we ask to come with us</source>
        <translation type="unfinished">ہم کس سے ساتھ آنے کو کہیں</translation>
    </message>
    <message>
        <source>How we stay strong</source>
        <translation type="unfinished">ہم کیسے مضبوط رہیں</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation type="unfinished">چھ مہینے بعد</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">تین مہینے بعد</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation type="unfinished">پہلا قدم</translation>
    </message>
    <message>
        <source>What do you see there?</source>
        <translation type="unfinished">آپ کو وہاں کیا نظر آتا ہے؟</translation>
    </message>
    <message>
        <source>Say it or draw it in your own way.</source>
        <translation type="unfinished">اپنے انداز میں کہیں یا خاکہ بنائیں۔</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">یہ کون کرتا ہے؟</translation>
    </message>
    <message>
        <source>The people who do this.</source>
        <translation type="unfinished">وہ لوگ جو یہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation type="unfinished">کس دن تک؟</translation>
    </message>
    <message>
        <source>The day it should be done.</source>
        <translation type="unfinished">جس دن تک یہ ہو جانا چاہیے۔</translation>
    </message>
    <message>
        <source>A part of my story</source>
        <translation type="unfinished">میری کہانی کا ایک حصہ</translation>
    </message>
    <message>
        <source>My story and my gifts</source>
        <translation type="unfinished">میری کہانی اور میری خوبیاں</translation>
    </message>
    <message>
        <source>Which part of the story?</source>
        <translation type="unfinished">کہانی کا کون سا حصہ؟</translation>
    </message>
    <message>
        <source>Pick one. There is no order.</source>
        <translation type="unfinished">ایک چنیں۔ کوئی ترتیب نہیں۔</translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished">میری کہانی</translation>
    </message>
    <message>
        <source>My dreams</source>
        <translation type="unfinished">میرے خواب</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation type="unfinished">کیا نہیں ہونا چاہیے</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished">میں کون ہوں</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation type="unfinished">میں کس میں اچھا ہوں</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation type="unfinished">مجھے کیا چاہیے</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">آپ کیا کہنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">ایک جواب</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished">ہم نے کیا کہا</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation type="unfinished">کون سا سوال؟</translation>
    </message>
    <message>
        <source>Answer the first four before the last.</source>
        <translation type="unfinished">آخری سے پہلے ان چار کا جواب دیں۔</translation>
    </message>
    <message>
        <source>What have we tried?</source>
        <translation type="unfinished">ہم نے کیا آزمایا ہے؟</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation type="unfinished">ہم نے کیا سیکھا ہے؟</translation>
    </message>
    <message>
        <source>What are we pleased about?</source>
        <translation type="unfinished">ہم کس بات سے خوش ہیں؟</translation>
    </message>
    <message>
        <source>What worries us?</source>
        <translation type="unfinished">ہمیں کس بات کی فکر ہے؟</translation>
    </message>
    <message>
        <source>What do we do next?</source>
        <translation type="unfinished">اب ہم آگے کیا کریں؟</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation type="unfinished">جواب کیا ہے؟</translation>
    </message>
    <message>
        <source>One thing is enough.</source>
        <translation type="unfinished">ایک بات کافی ہے۔</translation>
    </message>
    <message>
        <source>Like swimming. It can stay empty.</source>
        <translation type="unfinished">جیسے تیرنا۔ یہ خالی رہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>A hope or a fear</source>
        <translation type="unfinished">ایک امید یا ایک ڈر</translation>
    </message>
    <message>
        <source>Hopes and fears</source>
        <translation type="unfinished">امیدیں اور ڈر</translation>
    </message>
    <message>
        <source>Is it a hope or a fear?</source>
        <translation type="unfinished">یہ امید ہے یا ڈر؟</translation>
    </message>
    <message>
        <source>Both are fine to say.</source>
        <translation type="unfinished">دونوں کہنا ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>A hope</source>
        <translation type="unfinished">ایک امید</translation>
    </message>
    <message>
        <source>A fear</source>
        <translation type="unfinished">ایک ڈر</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>Say what you hope for, or what you are afraid of.</source>
        <translation type="unfinished">بتائیں آپ کو کس کی امید ہے، یا کس کا ڈر ہے۔</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished">یہ کس کا ہے؟</translation>
    </message>
    <message>
        <source>The people who feel it.</source>
        <translation type="unfinished">وہ لوگ جو ایسا محسوس کرتے ہیں۔</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">کیا مدد کرے گا؟</translation>
    </message>
    <message>
        <source>A first step, or something that makes it better.</source>
        <translation type="unfinished">پہلا قدم، یا کوئی چیز جو اسے بہتر کرے۔</translation>
    </message>
    <message>
        <source>Support for a hard time</source>
        <translation type="unfinished">مشکل وقت میں مدد</translation>
    </message>
    <message>
        <source>Support for hard times</source>
        <translation type="unfinished">مشکل وقتوں میں مدد</translation>
    </message>
    <message>
        <source>What do people see?</source>
        <translation type="unfinished">لوگ کیا دیکھتے ہیں؟</translation>
    </message>
    <message>
        <source>Say what I do. Do not say what I am.</source>
        <translation type="unfinished">بتائیں میں کیا کرتا ہوں۔ یہ نہ بتائیں میں کیا ہوں۔</translation>
    </message>
    <message>
        <source>When is it more likely?</source>
        <translation type="unfinished">یہ کب زیادہ ہو سکتا ہے؟</translation>
    </message>
    <message>
        <source>Like when I am tired, ill or hungry.</source>
        <translation type="unfinished">جیسے جب میں تھکا ہوا، بیمار یا بھوکا ہوں۔</translation>
    </message>
    <message>
        <source>What comes just before?</source>
        <translation type="unfinished">اس سے ذرا پہلے کیا ہوتا ہے؟</translation>
    </message>
    <message>
        <source>What can set it off.</source>
        <translation type="unfinished">یہ کس چیز سے شروع ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">یہ کس لیے ہے؟</translation>
    </message>
    <message>
        <source>What I may get from it. Pick one.</source>
        <translation type="unfinished">شاید مجھے اس سے کیا ملتا ہے۔ ایک چنیں۔</translation>
    </message>
    <message>
        <source>To get something</source>
        <translation type="unfinished">کچھ پانے کے لیے</translation>
    </message>
    <message>
        <source>To get away from something</source>
        <translation type="unfinished">کسی چیز سے دور ہونے کے لیے</translation>
    </message>
    <message>
        <source>To be with people</source>
        <translation type="unfinished">لوگوں کے ساتھ ہونے کے لیے</translation>
    </message>
    <message>
        <source>Because it feels good</source>
        <translation type="unfinished">کیونکہ یہ اچھا لگتا ہے</translation>
    </message>
    <message>
        <source>Because something hurts</source>
        <translation type="unfinished">کیونکہ کہیں درد ہے</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation type="unfinished">ہمیں ابھی نہیں معلوم</translation>
    </message>
    <message>
        <source>What more do we know about why?</source>
        <translation type="unfinished">وجہ کے بارے میں ہمیں اور کیا معلوم ہے؟</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished">چند الفاظ میں کہیں۔</translation>
    </message>
    <message>
        <source>What helps every day?</source>
        <translation type="unfinished">ہر روز کیا مدد کرتا ہے؟</translation>
    </message>
    <message>
        <source>What people do, so that life is good.</source>
        <translation type="unfinished">لوگ کیا کرتے ہیں، تاکہ زندگی اچھی ہو۔</translation>
    </message>
    <message>
        <source>What can I learn to do instead?</source>
        <translation type="unfinished">میں اس کی جگہ کیا کرنا سیکھ سکتا ہوں؟</translation>
    </message>
    <message>
        <source>A skill that gets me the same thing.</source>
        <translation type="unfinished">کوئی ہنر جس سے مجھے وہی چیز ملے۔</translation>
    </message>
    <message>
        <source>What are the first signs?</source>
        <translation type="unfinished">پہلی نشانیاں کیا ہیں؟</translation>
    </message>
    <message>
        <source>What you can see before it gets hard.</source>
        <translation type="unfinished">مشکل ہونے سے پہلے آپ کیا دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What helps at the first signs?</source>
        <translation type="unfinished">پہلی نشانیوں پر کیا مدد کرتا ہے؟</translation>
    </message>
    <message>
        <source>What you do and say then.</source>
        <translation type="unfinished">آپ اس وقت کیا کرتے اور کہتے ہیں۔</translation>
    </message>
    <message>
        <source>What do you do in the hard moment?</source>
        <translation type="unfinished">مشکل وقت میں آپ کیا کرتے ہیں؟</translation>
    </message>
    <message>
        <source>The smallest thing that keeps all people safe.</source>
        <translation type="unfinished">سب سے چھوٹا کام جو سب کو محفوظ رکھے۔</translation>
    </message>
    <message>
        <source>What helps me after it?</source>
        <translation type="unfinished">اس کے بعد میری کیا مدد کرتا ہے؟</translation>
    </message>
    <message>
        <source>What I need when it is over.</source>
        <translation type="unfinished">جب یہ ختم ہو جائے تو مجھے کیا چاہیے۔</translation>
    </message>
    <message>
        <source>Who talks about it after?</source>
        <translation type="unfinished">بعد میں اس پر کون بات کرتا ہے؟</translation>
    </message>
    <message>
        <source>When we look back, and who takes part.</source>
        <translation type="unfinished">ہم کب پیچھے دیکھتے ہیں، اور کون حصہ لیتا ہے۔</translation>
    </message>
    <message>
        <source>What limits are there now?</source>
        <translation type="unfinished">ابھی کیا پابندیاں ہیں؟</translation>
    </message>
    <message>
        <source>Like a locked door. Leave it empty if there are none.</source>
        <translation type="unfinished">جیسے تالا لگا دروازہ۔ اگر کوئی نہیں تو خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>How will there be fewer limits?</source>
        <translation type="unfinished">پابندیاں کم کیسے ہوں گی؟</translation>
    </message>
    <message>
        <source>What must change, and by when.</source>
        <translation type="unfinished">کیا بدلنا ہے، اور کب تک۔</translation>
    </message>
    <message>
        <source>Something for the hospital</source>
        <translation type="unfinished">ہسپتال کے لیے ایک بات</translation>
    </message>
    <message>
        <source>What a hospital should know</source>
        <translation type="unfinished">ہسپتال کو کیا معلوم ہونا چاہیے</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">کون سا حصہ؟</translation>
    </message>
    <message>
        <source>The first four are what people must know.</source>
        <translation type="unfinished">پہلے چار وہ ہیں جو لوگوں کو ضرور معلوم ہوں۔</translation>
    </message>
    <message>
        <source>Things that make me ill</source>
        <translation type="unfinished">چیزیں جو مجھے بیمار کرتی ہیں</translation>
    </message>
    <message>
        <source>My medicine</source>
        <translation type="unfinished">میری دوائیں</translation>
    </message>
    <message>
        <source>Who decides with me, and my rights</source>
        <translation type="unfinished">میرے ساتھ کون فیصلہ کرتا ہے، اور میرے حقوق</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation type="unfinished">کس کو فون کریں</translation>
    </message>
    <message>
        <source>How I show pain</source>
        <translation type="unfinished">میں درد کیسے دکھاتا ہوں</translation>
    </message>
    <message>
        <source>Eating and drinking</source>
        <translation type="unfinished">کھانا اور پینا</translation>
    </message>
    <message>
        <source>Noise, light and touch</source>
        <translation type="unfinished">شور، روشنی اور چھونا</translation>
    </message>
    <message>
        <source>Moving and washing</source>
        <translation type="unfinished">چلنا پھرنا اور نہانا</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation type="unfinished">مجھے کیا پسند ہے</translation>
    </message>
    <message>
        <source>What I do not like</source>
        <translation type="unfinished">مجھے کیا پسند نہیں</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation type="unfinished">انہیں کیا معلوم ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>Say it so that people who do not know me understand.</source>
        <translation type="unfinished">ایسے کہیں کہ جو لوگ مجھے نہیں جانتے وہ سمجھ جائیں۔</translation>
    </message>
    <message>
        <source>Something that could happen</source>
        <translation type="unfinished">کچھ جو ہو سکتا ہے</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation type="unfinished">اگر ایسا ہو</translation>
    </message>
    <message>
        <source>What could happen?</source>
        <translation type="unfinished">کیا ہو سکتا ہے؟</translation>
    </message>
    <message>
        <source>Like: my support worker is ill.</source>
        <translation type="unfinished">جیسے: میرا مددگار کارکن بیمار ہے۔</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished">کون کیا کرتا ہے؟</translation>
    </message>
    <message>
        <source>What to do first, then next.</source>
        <translation type="unfinished">پہلے کیا کرنا ہے، پھر آگے کیا۔</translation>
    </message>
    <message>
        <source>Who steps in?</source>
        <translation type="unfinished">کون جگہ سنبھالتا ہے؟</translation>
    </message>
    <message>
        <source>The people who can come or take over.</source>
        <translation type="unfinished">وہ لوگ جو آ سکتے ہیں یا کام سنبھال سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What things are needed?</source>
        <translation type="unfinished">کن چیزوں کی ضرورت ہے؟</translation>
    </message>
    <message>
        <source>Like a key, and where it is.</source>
        <translation type="unfinished">جیسے چابی، اور وہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>Which phone numbers?</source>
        <translation type="unfinished">کون سے فون نمبر؟</translation>
    </message>
    <message>
        <source>Write the name beside each number.</source>
        <translation type="unfinished">ہر نمبر کے ساتھ نام لکھیں۔</translation>
    </message>
    <message>
        <source>When can it stop?</source>
        <translation type="unfinished">یہ کب رک سکتا ہے؟</translation>
    </message>
    <message>
        <source>How we know that it is over.</source>
        <translation type="unfinished">ہمیں کیسے پتا چلے کہ یہ ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>A photo of me</source>
        <translation type="unfinished">میری تصویر</translation>
    </message>
    <message>
        <source>Photos of the people here</source>
        <translation type="unfinished">یہاں کے لوگوں کی تصویریں</translation>
    </message>
    <message>
        <source>Who is in the photo.</source>
        <translation type="unfinished">تصویر میں کون ہے۔</translation>
    </message>
    <message>
        <source>Something that was said aloud</source>
        <translation type="unfinished">کچھ جو بول کر کہا گیا</translation>
    </message>
    <message>
        <source>What people said aloud</source>
        <translation type="unfinished">لوگوں نے بول کر کیا کہا</translation>
    </message>
    <message>
        <source>The topic they talk about.</source>
        <translation type="unfinished">وہ موضوع جس پر وہ بات کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Who said it.</source>
        <translation type="unfinished">یہ کس نے کہا۔</translation>
    </message>
    <message>
        <source>Who wrote the answer</source>
        <translation type="unfinished">جواب کس نے لکھا</translation>
    </message>
    <message>
        <source>You can hear the answer too.</source>
        <translation type="unfinished">آپ جواب سن بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who will reply, for the app</source>
        <translation type="unfinished">کون جواب دے گا، ایپ کے لیے</translation>
    </message>
    <message>
        <source>Who wrote the reply</source>
        <translation type="unfinished">جواب کس نے لکھا</translation>
    </message>
    <message>
        <source>What is still missing. You can leave this out.</source>
        <translation type="unfinished">ابھی کیا کمی ہے۔ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">‏%1 کو فکر ہے: %2</translation>
    </message>
    <message>
        <source>Shows the worry and the replies.</source>
        <translation type="unfinished">فکر اور جواب دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">‏%1، %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">انتظار میں: %1</translation>
    </message>
</context>
<context>
    <name>ConcernDonePage</name>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">‏%1 جواب دیں گے، %2 تک۔</translation>
    </message>
    <message>
        <source>Look at the worries</source>
        <translation type="unfinished">فکریں دیکھیں</translation>
    </message>
    <message>
        <source>They can see it. Nobody else can.</source>
        <translation type="unfinished">وہ اسے دیکھ سکتے ہیں۔ کوئی اور نہیں دیکھ سکتا۔</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">جواب دیں گے</translation>
    </message>
</context>
<context>
    <name>ConcernNotice</name>
    <message>
        <source>A worry waits for you</source>
        <translation type="unfinished">ایک فکر آپ کے انتظار میں ہے</translation>
    </message>
    <message>
        <source>%1 worries wait for you</source>
        <translation type="unfinished">‏%1 فکریں آپ کے انتظار میں ہیں</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">اسے دیکھیں</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">انہیں دیکھیں</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>A worry</source>
        <translation type="unfinished">ایک فکر</translation>
    </message>
    <message>
        <source>First comes the worry. Then come the replies. Whoever is worried says if the reply is OK.</source>
        <translation type="unfinished">پہلے فکر آتی ہے۔ پھر جواب آتے ہیں۔ جس کو فکر ہے وہ بتاتا ہے کہ جواب ٹھیک ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">انتظار میں: %1</translation>
    </message>
    <message>
        <source>%1 is worried.</source>
        <translation type="unfinished">‏%1 کو فکر ہے۔</translation>
    </message>
    <message>
        <source>%1 is worried. %2</source>
        <translation type="unfinished">‏%1 کو فکر ہے۔ %2</translation>
    </message>
    <message>
        <source>A reply is needed: %1</source>
        <translation type="unfinished">جواب چاہیے: %1</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">یہ اس بارے میں ہے: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <translation type="unfinished">‏%1 نے یہ لکھا۔</translation>
    </message>
    <message>
        <source>Told to: %1. %2 cannot see it.</source>
        <translation type="unfinished">ان کو بتایا گیا: %1۔ %2 اسے نہیں دیکھ سکتے۔</translation>
    </message>
    <message>
        <source>Told to: %1. Nobody else can see it.</source>
        <translation type="unfinished">ان کو بتایا گیا: %1۔ کوئی اور اسے نہیں دیکھ سکتا۔</translation>
    </message>
    <message>
        <source>%1, is this OK for you?</source>
        <translation type="unfinished">‏%1، کیا یہ آپ کے لیے ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>Yes, this is OK</source>
        <translation type="unfinished">ہاں، یہ ٹھیک ہے</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ابھی نہیں</translation>
    </message>
    <message>
        <source>Then somebody replies again.</source>
        <translation type="unfinished">پھر کوئی دوبارہ جواب دیتا ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished">جواب دیں</translation>
    </message>
    <message>
        <source>What is still missing? You can leave this out.</source>
        <translation type="unfinished">ابھی کیا کمی ہے؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ConcernPeoplePage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">مجھے فکر ہے</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation type="unfinished">آپ کس کو بتانا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Touch one face or more. The first one you touch will reply. Only you and they can see it.</source>
        <translation type="unfinished">ایک یا زیادہ چہروں کو چھوئیں۔ جس کو پہلے چھوئیں گے وہ جواب دے گا۔ صرف آپ اور وہ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nobody else is in this plan yet.</source>
        <translation type="unfinished">اس منصوبے میں ابھی کوئی اور نہیں۔</translation>
    </message>
    <message>
        <source>Your words wait here until then.</source>
        <translation type="unfinished">تب تک آپ کے الفاظ یہاں انتظار کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">جواب دیں گے</translation>
    </message>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">‏%1 جواب دیں گے، %2 تک۔</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">صرف آپ اور یہ لوگ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">صرف آپ اور یہ لوگ اسے دیکھ سکتے ہیں۔ %1 اسے نہیں دیکھ سکتے۔</translation>
    </message>
</context>
<context>
    <name>ConcernReplyCard</name>
    <message>
        <source>%1 By %2.</source>
        <extracomment>What will happen, and the day by which it does</extracomment>
        <translation type="unfinished">‏%1 یہ %2 تک ہو گا۔</translation>
    </message>
    <message>
        <source>%1 says: this is OK for me.</source>
        <translation type="unfinished">‏%1 کہتے ہیں: یہ میرے لیے ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>%1 says: not yet. %2</source>
        <translation type="unfinished">‏%1 کہتے ہیں: ابھی نہیں۔ %2</translation>
    </message>
    <message>
        <source>%1 replied: %2</source>
        <translation type="unfinished">‏%1 نے جواب دیا: %2</translation>
    </message>
    <message>
        <source>%1 replied. %2</source>
        <translation type="unfinished">‏%1 نے جواب دیا۔ %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">کیا ہو گا</translation>
    </message>
</context>
<context>
    <name>ConcernReplyPage</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished">جواب دیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Write what you think. Then say what will happen now. Everyone who was told can read it.</source>
        <translation type="unfinished">لکھیں آپ کا کیا خیال ہے۔ پھر بتائیں اب کیا ہو گا۔ جن کو بتایا گیا وہ سب اسے پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished">آپ کا جواب</translation>
    </message>
    <message>
        <source>What will happen now? You can leave it out.</source>
        <translation type="unfinished">اب کیا ہو گا؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">کب تک؟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">آنے والا کل</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">ایک ہفتے میں</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished">چار ہفتوں میں</translation>
    </message>
</context>
<context>
    <name>ConcernUrgencyPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">مجھے فکر ہے</translation>
    </message>
    <message>
        <source>How soon do you need a reply?</source>
        <translation type="unfinished">آپ کو کتنی جلدی جواب چاہیے؟</translation>
    </message>
    <message>
        <source>Touch how soon you need a reply. Then you say your worry. Then you pick who can see it.</source>
        <translation type="unfinished">چھوئیں کہ کتنی جلدی جواب چاہیے۔ پھر آپ اپنی فکر بتائیں۔ پھر چنیں کہ اسے کون دیکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ابھی</translation>
    </message>
    <message>
        <source>A reply in 1 day</source>
        <translation type="unfinished">جواب 1 دن میں</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">جلد</translation>
    </message>
    <message>
        <source>A reply in 3 days</source>
        <translation type="unfinished">جواب 3 دن میں</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">جب ہو سکے</translation>
    </message>
    <message>
        <source>A reply in 7 days</source>
        <translation type="unfinished">جواب 7 دن میں</translation>
    </message>
    <message>
        <source>Look at the worries so far</source>
        <translation type="unfinished">اب تک کی فکریں دیکھیں</translation>
    </message>
</context>
<context>
    <name>ConcernWordsPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">مجھے فکر ہے</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished">فکر کیا ہے؟</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">یہ اس بارے میں ہے: %1</translation>
    </message>
    <message>
        <source>It is not about this</source>
        <translation type="unfinished">یہ اس بارے میں نہیں</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished">اپنے الفاظ میں بتائیں</translation>
    </message>
    <message>
        <source>Who is worried?</source>
        <translation type="unfinished">کس کو فکر ہے؟</translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished">مجھے</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished">‏%1 کو</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation type="unfinished">میں یہ لکھ رہا ہوں</translation>
    </message>
    <message>
        <source>Say what worries you. A few words are enough. You can write, speak or draw.</source>
        <translation type="unfinished">بتائیں کہ آپ کو کیا فکر ہے۔ چند الفاظ کافی ہیں۔ آپ لکھ، بول یا خاکہ بنا سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Worries</source>
        <translation type="unfinished">فکریں</translation>
    </message>
    <message>
        <source>Here are the worries that you can see. The first ones have waited too long. Touch one to read it and to reply.</source>
        <translation type="unfinished">یہ وہ فکریں ہیں جو آپ دیکھ سکتے ہیں۔ جو پہلے ہیں وہ بہت دیر سے انتظار میں ہیں۔ پڑھنے اور جواب دینے کے لیے ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>There are no worries here.</source>
        <translation type="unfinished">یہاں کوئی فکر نہیں۔</translation>
    </message>
    <message>
        <source>You only see worries that you said or were told.</source>
        <translation type="unfinished">آپ کو صرف وہ فکریں نظر آتی ہیں جو آپ نے بتائیں یا آپ کو بتائی گئیں۔</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">مجھے فکر ہے</translation>
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
    <name>CountPage</name>
    <message>
        <source>The count</source>
        <translation type="unfinished">گنتی</translation>
    </message>
    <message>
        <source>The count comes when all tablets are finished and have met. A person who voted two times counts one time.</source>
        <translation type="unfinished">جب سب ٹیبلٹ ختم کر لیں اور مل لیں تو گنتی آتی ہے۔ جس نے دو بار ووٹ دیا وہ ایک بار گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>People who voted: %1</source>
        <translation type="unfinished">جن لوگوں نے ووٹ دیا: %1</translation>
    </message>
    <message>
        <source>With fewer than 3 votes, they would not be secret.</source>
        <translation type="unfinished">اگر ووٹ 3 سے کم ہوں تو وہ خفیہ نہیں رہیں گے۔</translation>
    </message>
    <message>
        <source>The count is not final yet.</source>
        <translation type="unfinished">گنتی ابھی آخری نہیں۔</translation>
    </message>
    <message>
        <source>People are still voting.</source>
        <translation type="unfinished">لوگ ابھی ووٹ دے رہے ہیں۔</translation>
    </message>
    <message>
        <source>It waits for other tablets.</source>
        <translation type="unfinished">یہ دوسرے ٹیبلٹس کے انتظار میں ہے۔</translation>
    </message>
    <message>
        <source>Your votes go to the other tablet when they meet.</source>
        <translation type="unfinished">جب ٹیبلٹ ملتے ہیں تو آپ کے ووٹ دوسرے ٹیبلٹ پر جاتے ہیں۔</translation>
    </message>
    <message>
        <source>People can still vote on this tablet.</source>
        <translation type="unfinished">لوگ اس ٹیبلٹ پر اب بھی ووٹ دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Waiting for the tablet of %1</source>
        <translation type="unfinished">‏%1 کے ٹیبلٹ کا انتظار ہے</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished">ووٹ دیتے رہیں</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished">اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Voted on two tablets: %1</source>
        <translation type="unfinished">دو ٹیبلٹس پر ووٹ دیا: %1</translation>
    </message>
    <message>
        <source>One vote counts. The second one is held back.</source>
        <translation type="unfinished">ایک ووٹ گنا جاتا ہے۔ دوسرا الگ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Too late for the count: %1</source>
        <translation type="unfinished">گنتی کے لیے دیر ہو گئی: %1</translation>
    </message>
    <message>
        <source>These votes are not counted. You can vote again.</source>
        <translation type="unfinished">یہ ووٹ نہیں گنے گئے۔ آپ دوبارہ ووٹ دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>Waiting for another tablet</source>
        <translation type="unfinished">ایک اور ٹیبلٹ کا انتظار ہے</translation>
    </message>
</context>
<context>
    <name>CountPlate</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a count: &quot;Yes: 4&quot;</extracomment>
        <translation type="unfinished">‏%1، %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>DangerNotice</name>
    <message>
        <source>Is somebody in danger now? Ring 999.</source>
        <extracomment>999 is the number of the ambulance, the police and the fire brigade</extracomment>
        <translation type="unfinished">کیا ابھی کوئی خطرے میں ہے؟ 999 پر فون کریں۔</translation>
    </message>
    <message>
        <source>Do not wait for an answer here.</source>
        <translation type="unfinished">یہاں جواب کا انتظار نہ کریں۔</translation>
    </message>
    <message>
        <source>Do not wait for an answer here. You can also ring %1: %2</source>
        <translation type="unfinished">یہاں جواب کا انتظار نہ کریں۔ آپ %1 کو بھی فون کر سکتے ہیں: %2</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">گزشتہ کل</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">کوئی اور دن</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation type="unfinished">ایک دن پہلے</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation type="unfinished">ایک دن بعد</translation>
    </message>
    <message>
        <source>Everyone sees both days. They see when it happened. They see when you wrote it down.</source>
        <translation type="unfinished">سب کو دونوں دن نظر آتے ہیں۔ وہ دیکھتے ہیں کہ یہ کب ہوا۔ وہ دیکھتے ہیں کہ آپ نے کب لکھا۔</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Another day</source>
        <extracomment>Opens a calendar</extracomment>
        <translation type="unfinished">کوئی اور دن</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished">پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">اگلا مہینہ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year</extracomment>
        <translation type="unfinished">‏%1 %2</translation>
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
    <message>
        <source>This tablet keeps what you said. “Waiting” means that the others do not have it yet. The tablet sends it by itself. Touch “Undo” to take it back.</source>
        <translation type="unfinished">یہ ٹیبلٹ آپ کی بات محفوظ رکھتا ہے۔ ”انتظار میں“ کا مطلب ہے کہ یہ ابھی دوسروں کے پاس نہیں۔ ٹیبلٹ اسے خود بھیجتا ہے۔ واپس لینے کے لیے ”واپس کریں“ چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">خاکہ بنائیں</translation>
    </message>
    <message>
        <source>Draw it.</source>
        <translation type="unfinished">اس کا خاکہ بنائیں۔</translation>
    </message>
    <message>
        <source>Draw with your finger. Pick a colour above the paper. Undo takes the last thing away.</source>
        <translation type="unfinished">اپنی انگلی سے خاکہ بنائیں۔ کاغذ کے اوپر سے رنگ چنیں۔ ”واپس کریں“ آخری چیز ہٹا دیتا ہے۔</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">یہ کیا دکھاتا ہے؟ آپ یہ خالی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">اس سے ان لوگوں کی مدد ہوتی ہے جو دیکھ نہیں سکتے۔</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">کالا</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">بھورا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">لال</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">پیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">ہرا</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">نیلا</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">جامنی</translation>
    </message>
    <message>
        <source>A happy face</source>
        <translation type="unfinished">خوش چہرہ</translation>
    </message>
    <message>
        <source>A sad face</source>
        <translation type="unfinished">اداس چہرہ</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">ایک تارا</translation>
    </message>
    <message>
        <source>A house</source>
        <translation type="unfinished">ایک گھر</translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished">ایک شخص</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">دوست</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">کھانا</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">ایک بستر</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished">تیرنا</translation>
    </message>
    <message>
        <source>A stop sign</source>
        <translation type="unfinished">رکنے کا نشان</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished">کاغذ</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Press Enter to put a picture there.</source>
        <translation type="unfinished">تیر والے بٹنوں سے چلیں۔ وہاں تصویر رکھنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">پتلا</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">درمیانہ</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">موٹا</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">پھر سے کریں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
    <message>
        <source>Or put pictures on the paper:</source>
        <translation type="unfinished">یا کاغذ پر تصویریں رکھیں:</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation type="unfinished">ہمارا خیال ہے۔ یہ کسی نے نہیں کہا۔</translation>
    </message>
    <message>
        <source>With help from %1</source>
        <translation type="unfinished">‏%1 کی مدد سے</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation type="unfinished">‏%1 کو دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation type="unfinished">دو جواب ہیں۔ ابھی کسی نے نہیں چنا۔</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation type="unfinished">‏%1 کا یہ خیال ہے</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation type="unfinished">‏%1 یہ %2 کی طرف سے کہتے ہیں</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation type="unfinished">‏%1 نے یہ کہا</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation type="unfinished">کیونکہ: %1</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished">صرف آپ اسے دیکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation type="unfinished">صرف %1 کے ساتھ بانٹا گیا</translation>
    </message>
    <message>
        <source>We think:</source>
        <translation type="unfinished">ہمارا خیال ہے:</translation>
    </message>
</context>
<context>
    <name>EntryCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">کیا یہ ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>Look at each answer. Touch one to change it. Then touch “Save”.</source>
        <translation type="unfinished">ہر جواب کو دیکھیں۔ بدلنے کے لیے کسی ایک کو چھوئیں۔ پھر ”محفوظ کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">یہ جواب بدلیں</translation>
    </message>
    <message>
        <source>You can say more</source>
        <translation type="unfinished">آپ اور بتا سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation type="unfinished">آپ کے الفاظ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation type="unfinished">ایک اور شامل کریں</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished">ایک اور نام</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation type="unfinished">یہ نام شامل کریں</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Here you see all that was said. You can change what you wrote. Beside what others said, you can say something too.</source>
        <translation type="unfinished">یہاں آپ وہ سب دیکھتے ہیں جو کہا گیا۔ جو آپ نے لکھا اسے بدل سکتے ہیں۔ دوسروں کی بات کے ساتھ آپ بھی کچھ کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished">دونوں دیکھیں</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation type="unfinished">یہ نئی ایپ سے بنا ہے۔ اس کا کچھ حصہ شاید یہاں نظر نہ آئے۔</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">اسے بدلیں</translation>
    </message>
    <message>
        <source>Say something beside it</source>
        <translation type="unfinished">اس کے ساتھ کچھ کہیں</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">ایک طرف رکھیں</translation>
    </message>
</context>
<context>
    <name>EntryQuestionPage</name>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished">خالی چھوڑیں</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished">جواب ہٹائیں</translation>
    </message>
    <message>
        <source>That is all</source>
        <extracomment>The questions after this one can be left out</extracomment>
        <translation type="unfinished">بس اتنا ہی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished">ایک مہینے بعد</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">تین مہینے بعد</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation type="unfinished">ایک سال بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">گزشتہ کل</translation>
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
    <name>FeedbackPage</name>
    <message>
        <source>A question for you</source>
        <translation type="unfinished">آپ کے لیے ایک سوال</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">آپ نے کہا، ہم نے کیا</translation>
    </message>
    <message>
        <source>Read what the group asks. Then answer in easy words.</source>
        <translation type="unfinished">پڑھیں گروپ کیا پوچھتا ہے۔ پھر آسان الفاظ میں جواب دیں۔</translation>
    </message>
    <message>
        <source>Read the answer together. Then say if it answers your question. The board sees what you say.</source>
        <translation type="unfinished">جواب مل کر پڑھیں۔ پھر بتائیں کہ آپ کے سوال کا جواب ملا یا نہیں۔ بورڈ آپ کی بات دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Did they answer your question?</source>
        <translation type="unfinished">کیا انہوں نے آپ کے سوال کا جواب دیا؟</translation>
    </message>
    <message>
        <source>Yes, it is answered</source>
        <translation type="unfinished">ہاں، جواب مل گیا</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished">کچھ حد تک</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">کیوں؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Tell the board</source>
        <translation type="unfinished">بورڈ کو بتائیں</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished">اس کا جواب دیں</translation>
    </message>
</context>
<context>
    <name>FeedbackStory</name>
    <message>
        <source>They said</source>
        <translation type="unfinished">انہوں نے کہا</translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished">آپ نے کہا</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation type="unfinished">آپ نے پوچھا: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">جواب کب تک: %1</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">ہم نے کیا</translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished">انہوں نے کیا</translation>
    </message>
    <message>
        <source>What they will do: %1</source>
        <translation type="unfinished">وہ کیا کریں گے: %1</translation>
    </message>
    <message>
        <source>%1 answered. %2.</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation type="unfinished">‏%1 نے جواب دیا۔ %2۔</translation>
    </message>
    <message>
        <source>The group says: %1</source>
        <translation type="unfinished">گروپ کہتا ہے: %1</translation>
    </message>
    <message>
        <source>You say: %1</source>
        <translation type="unfinished">آپ کہتے ہیں: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">‏%1 نے یہ لکھا۔</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">مجھے یاد نہیں</translation>
    </message>
    <message>
        <source>Your paper has a code. Put in all letters and numbers of it. Then pick a new PIN.</source>
        <translation type="unfinished">آپ کے کاغذ پر ایک کوڈ ہے۔ اس کے سب حروف اور ہندسے ڈالیں۔ پھر نیا PIN چنیں۔</translation>
    </message>
    <message>
        <source>There is no paper with a code for %1.</source>
        <translation type="unfinished">‏%1 کے لیے کوڈ والا کوئی کاغذ نہیں۔</translation>
    </message>
    <message>
        <source>Nobody else can open your words. Ask somebody in your plan to invite you again.</source>
        <translation type="unfinished">کوئی اور آپ کے الفاظ نہیں کھول سکتا۔ منصوبے میں سے کسی سے کہیں کہ آپ کو دوبارہ دعوت دے۔</translation>
    </message>
    <message>
        <source>Do you have your paper with the code? Put in the code here.</source>
        <translation type="unfinished">کیا آپ کے پاس کوڈ والا کاغذ ہے؟ کوڈ یہاں ڈالیں۔</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation type="unfinished">آپ کے کاغذ کا کوڈ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھلا</translation>
    </message>
</context>
<context>
    <name>FoundSpacePage</name>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">گروپ شروع کریں</translation>
    </message>
    <message>
        <source>A group meets and asks questions. A board answers them. Give it a name. Then touch “Start”.</source>
        <translation type="unfinished">گروپ ملتا ہے اور سوال پوچھتا ہے۔ بورڈ ان کے جواب دیتا ہے۔ اسے ایک نام دیں۔ پھر ”شروع کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished">ایک گروپ</translation>
    </message>
    <message>
        <source>We meet, talk and ask questions.</source>
        <translation type="unfinished">ہم ملتے ہیں، بات کرتے ہیں اور سوال پوچھتے ہیں۔</translation>
    </message>
    <message>
        <source>A board</source>
        <translation type="unfinished">ایک بورڈ</translation>
    </message>
    <message>
        <source>We answer questions from groups.</source>
        <translation type="unfinished">ہم گروپوں کے سوالوں کا جواب دیتے ہیں۔</translation>
    </message>
    <message>
        <source>What is the group called?</source>
        <translation type="unfinished">گروپ کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>What is the board called?</source>
        <translation type="unfinished">بورڈ کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع کریں</translation>
    </message>
</context>
<context>
    <name>GivenLine</name>
    <message>
        <source>Use a photo of the code</source>
        <translation type="unfinished">کوڈ کی تصویر لگائیں</translation>
    </message>
    <message>
        <source>There is no code in this photo.</source>
        <translation type="unfinished">اس تصویر میں کوئی کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>Hold the tablet still and take the photo from near.</source>
        <translation type="unfinished">ٹیبلٹ کو ہلائے بغیر پکڑیں اور قریب سے تصویر لیں۔</translation>
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
        <source>Show older ones</source>
        <translation>پرانے دکھائیں</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>جو ہوا وہ لکھیں</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">تصویر یا آواز شامل کریں</translation>
    </message>
    <message>
        <source>Time after time</source>
        <translation type="unfinished">ایک کے بعد ایک بار</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">ہر بار</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation type="unfinished">ہم کیسے مدد کرتے ہیں</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">مجھے اس کی فکر ہے</translation>
    </message>
</context>
<context>
    <name>GoalPathPlot</name>
    <message>
        <source>Nobody said the first step.</source>
        <translation type="unfinished">پہلا قدم کسی نے نہیں بتایا۔</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کہاں</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">کیا</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">پہلا قدم</translation>
    </message>
    <message>
        <source>Nobody said what</source>
        <translation type="unfinished">کسی نے نہیں بتایا کیا</translation>
    </message>
    <message>
        <source>We are here</source>
        <translation type="unfinished">ہم یہاں ہیں</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished">مقصد</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <translation type="unfinished">پہلا قدم: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Something was done once.</source>
        <translation type="unfinished">ایک بار کچھ کیا گیا۔</translation>
    </message>
    <message>
        <source>Something was done %1 times.</source>
        <translation type="unfinished">‏%1 بار کچھ کیا گیا۔</translation>
    </message>
    <message>
        <source>The goal is done.</source>
        <translation type="unfinished">مقصد پورا ہو گیا۔</translation>
    </message>
    <message>
        <source>We are on the way to the goal.</source>
        <translation type="unfinished">ہم مقصد کے راستے پر ہیں۔</translation>
    </message>
</context>
<context>
    <name>GoalPathPlotView</name>
    <message>
        <source>The way to the goal</source>
        <translation type="unfinished">مقصد تک کا راستہ</translation>
    </message>
</context>
<context>
    <name>GoalPlots</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>An empty one of dashes is not the whole story.</source>
        <translation type="unfinished">ٹوٹی لکیر والا خالی نشان پوری کہانی نہیں۔</translation>
    </message>
    <message>
        <source>The numbers are %1.</source>
        <translation type="unfinished">نمبر یہ ہیں: %1۔</translation>
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
    <message>
        <source>The person</source>
        <translation type="unfinished">وہ شخص</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">‏%1 سے نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">‏%1 نے جواب نہیں دیا۔</translation>
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
    <message>
        <source>How it is going</source>
        <translation type="unfinished">کیسا چل رہا ہے</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>My home</source>
        <translation type="unfinished">میرا گھر</translation>
    </message>
    <message>
        <source>My support</source>
        <translation type="unfinished">میری مدد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">صحت</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">دوست</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">خاندان</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">پیسے</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation type="unfinished">کام اور تفریح</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished">آنا جانا</translation>
    </message>
    <message>
        <source>Feeling safe</source>
        <translation type="unfinished">محفوظ محسوس کرنا</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished">سیکھنا</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation type="unfinished">میں کہاں رہتا ہوں</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation type="unfinished">میری بات سنی جانا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">اچھا</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">مجھے پسند ہے</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished">آسان</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">پکا پتا نہیں</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">برا</translation>
    </message>
    <message>
        <source>I do not like it</source>
        <translation type="unfinished">مجھے پسند نہیں</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished">مشکل</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation type="unfinished">ایک جواب آیا۔</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation type="unfinished">اس کا جواب مل گیا۔</translation>
    </message>
    <message>
        <source>No answer. It is 1 day late.</source>
        <translation type="unfinished">جواب نہیں آیا۔ 1 دن کی دیر ہو گئی۔</translation>
    </message>
    <message>
        <source>No answer. It is %1 days late.</source>
        <translation type="unfinished">جواب نہیں آیا۔ %1 دن کی دیر ہو گئی۔</translation>
    </message>
    <message>
        <source>The answer is due today.</source>
        <translation type="unfinished">جواب آج آنا ہے۔</translation>
    </message>
    <message>
        <source>The answer is due tomorrow.</source>
        <translation type="unfinished">جواب آنے والے کل کو آنا ہے۔</translation>
    </message>
    <message>
        <source>The answer is due in %1 days.</source>
        <translation type="unfinished">جواب %1 دن میں آنا ہے۔</translation>
    </message>
    <message>
        <source>A group of fewer than 5 people asks.</source>
        <translation type="unfinished">5 سے کم لوگوں کا ایک گروپ پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>A group of %1 people asks.</source>
        <translation type="unfinished">‏%1 لوگوں کا ایک گروپ پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Somebody who gave no name; %1 is a number</extracomment>
        <translation type="unfinished">شخص %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said yes.</source>
        <translation type="unfinished">‏%2 لوگوں میں سے کم از کم %1 نے کہا: ہاں۔</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said no.</source>
        <translation type="unfinished">‏%2 لوگوں میں سے کم از کم %1 نے کہا: نہیں۔</translation>
    </message>
    <message>
        <source>At least %1 of %2 people are not sure.</source>
        <translation type="unfinished">‏%2 لوگوں میں سے کم از کم %1 کو پکا پتا نہیں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>%1 said it aloud.</source>
        <extracomment>After what somebody&apos;s cards say</extracomment>
        <translation type="unfinished">‏%1 نے یہ بول کر کہا۔</translation>
    </message>
</context>
<context>
    <name>GroupAddTopicPage</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">موضوع شامل کریں</translation>
    </message>
    <message>
        <source>Write what you want to talk about. Use easy words. People can then put cards in columns.</source>
        <translation type="unfinished">لکھیں آپ کس پر بات کرنا چاہتے ہیں۔ آسان الفاظ لکھیں۔ پھر لوگ کالموں میں کارڈ رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>Say more in easy words. You can leave this out.</source>
        <translation type="unfinished">آسان الفاظ میں اور بتائیں۔ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your own cards, one on each line. You can leave this out.</source>
        <translation type="unfinished">آپ کے اپنے کارڈ، ہر سطر پر ایک۔ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation type="unfinished">کالم کیا ہیں؟</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">اچھا یا برا</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">مجھے پسند ہے یا نہیں</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">آسان یا مشکل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>GroupConsentPage</name>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">کیا یہ ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>Say yes or no. Both are fine. Your name never goes to the board.</source>
        <translation type="unfinished">ہاں یا نہیں کہیں۔ دونوں ٹھیک ہیں۔ آپ کا نام کبھی بورڈ کو نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The group keeps what I say here.</source>
        <translation type="unfinished">میں یہاں جو کہوں، گروپ اسے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Only people in the group can see it.</source>
        <translation type="unfinished">صرف گروپ کے لوگ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>My name does not go to the board.</source>
        <translation type="unfinished">میرا نام بورڈ کو نہیں جاتا۔</translation>
    </message>
    <message>
        <source>I can stop when I want to.</source>
        <translation type="unfinished">میں جب چاہوں رک سکتا ہوں۔</translation>
    </message>
    <message>
        <source>Yes, it is OK</source>
        <translation type="unfinished">ہاں، یہ ٹھیک ہے</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>You are in the meeting.</source>
        <translation type="unfinished">آپ میٹنگ میں ہیں۔</translation>
    </message>
    <message>
        <source>Pass the tablet on.</source>
        <translation type="unfinished">ٹیبلٹ آگے دیں۔</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">یہ ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>You can stay and listen. Nothing is kept.</source>
        <translation type="unfinished">آپ یہاں رہ کر سن سکتے ہیں۔ کچھ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Somebody else joins</source>
        <translation type="unfinished">کوئی اور شامل ہو</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">سب آ گئے ہیں</translation>
    </message>
</context>
<context>
    <name>GroupHomePage</name>
    <message>
        <source>This is the first page of your group. Start a meeting when you are together. Questions with no answer stay here. Late ones come first.</source>
        <translation type="unfinished">یہ آپ کے گروپ کا پہلا صفحہ ہے۔ جب آپ ساتھ ہوں تو میٹنگ شروع کریں۔ جن سوالوں کا جواب نہیں آیا وہ یہاں رہتے ہیں۔ جن میں دیر ہوئی وہ پہلے آتے ہیں۔</translation>
    </message>
    <message>
        <source>The group is on its way.</source>
        <translation type="unfinished">گروپ آ رہا ہے۔</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">رابطہ ہونے پر یہ آ جائے گا۔</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished">آگے چلیں: %1</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">میٹنگ شروع کریں</translation>
    </message>
    <message>
        <source>Questions with no answer yet</source>
        <translation type="unfinished">سوال جن کا جواب ابھی نہیں آیا</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation type="unfinished">جواب جو آئے</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">آپ نے کہا، ہم نے کیا</translation>
    </message>
    <message>
        <source>You have not asked a board yet.</source>
        <translation type="unfinished">آپ نے ابھی کسی بورڈ سے نہیں پوچھا۔</translation>
    </message>
    <message>
        <source>Start a meeting. Pick your questions. Then send them.</source>
        <translation type="unfinished">میٹنگ شروع کریں۔ اپنے سوال چنیں۔ پھر انہیں بھیجیں۔</translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished">پہلے کی میٹنگیں</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation type="unfinished">گروپ میں کون ہے</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">ٹیبلٹ لاک کریں</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیادہ</translation>
    </message>
</context>
<context>
    <name>GroupJoinPage</name>
    <message>
        <source>Join the meeting</source>
        <translation type="unfinished">میٹنگ میں شامل ہوں</translation>
    </message>
    <message>
        <source>Pick a picture. Or write your name. Or touch “No name”. Then touch “Next”.</source>
        <translation type="unfinished">ایک تصویر چنیں۔ یا اپنا نام لکھیں۔ یا ”کوئی نام نہیں“ کو چھوئیں۔ پھر ”آگے“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Pick a picture for you</source>
        <translation type="unfinished">اپنے لیے ایک تصویر چنیں</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">کوئی نام نہیں</translation>
    </message>
    <message>
        <source>Your name. You can leave this out.</source>
        <translation type="unfinished">آپ کا نام۔ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
</context>
<context>
    <name>GroupQuestionPage</name>
    <message>
        <source>Our question</source>
        <translation type="unfinished">ہمارا سوال</translation>
    </message>
    <message>
        <source>You can vote first, so that each person says what they think. Then send the question to the board.</source>
        <translation type="unfinished">آپ پہلے ووٹ دے سکتے ہیں، تاکہ ہر شخص اپنا خیال بتائے۔ پھر سوال بورڈ کو بھیجیں۔</translation>
    </message>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">خفیہ ووٹ دیں</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished">دوبارہ ووٹ دیں</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation type="unfinished">ان کو بھیجا گیا: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">جواب کب تک: %1</translation>
    </message>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">بورڈ کو بھیجیں</translation>
    </message>
</context>
<context>
    <name>GroupQuestionsPage</name>
    <message>
        <source>Pick three questions</source>
        <translation type="unfinished">تین سوال چنیں</translation>
    </message>
    <message>
        <source>Add the questions that you want to ask. Then touch up to three. These are the ones you can send.</source>
        <translation type="unfinished">جو سوال پوچھنا چاہتے ہیں وہ شامل کریں۔ پھر زیادہ سے زیادہ تین کو چھوئیں۔ یہ وہ ہیں جو آپ بھیج سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You have picked three. Touch one to take it away.</source>
        <translation type="unfinished">آپ نے تین چن لیے ہیں۔ کسی ایک کو ہٹانے کے لیے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>Picked: %1 of 3</source>
        <translation type="unfinished">چنے گئے: 3 میں سے %1</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished">آپ کیا پوچھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Add the first question.</source>
        <translation type="unfinished">پہلا سوال شامل کریں۔</translation>
    </message>
    <message>
        <source>The question, in your own words</source>
        <translation type="unfinished">سوال، آپ کے اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished">لکھنا بند کریں</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished">سوال شامل کریں</translation>
    </message>
</context>
<context>
    <name>GroupRoundsPage</name>
    <message>
        <source>No cards are in the columns yet.</source>
        <translation type="unfinished">کالموں میں ابھی کوئی کارڈ نہیں۔</translation>
    </message>
    <message>
        <source>Put cards again</source>
        <translation type="unfinished">دوبارہ کارڈ رکھیں</translation>
    </message>
    <message>
        <source>Here you see the cards and hear the voice. Each day stands on its own. The newest is first.</source>
        <translation type="unfinished">یہاں آپ کارڈ دیکھتے ہیں اور آواز سنتے ہیں۔ ہر دن الگ ہے۔ سب سے نیا پہلے ہے۔</translation>
    </message>
    <message>
        <source>The sound is thrown away.</source>
        <translation type="unfinished">آواز پھینک دی گئی ہے۔</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished">اگلا شخص</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">یہ کہیں</translation>
    </message>
</context>
<context>
    <name>GroupSessionPage</name>
    <message>
        <source>First, everybody joins. Then pick what to talk about. You can ask questions and vote in private.</source>
        <translation type="unfinished">پہلے سب شامل ہوتے ہیں۔ پھر چنیں کس پر بات کرنی ہے۔ آپ سوال پوچھ سکتے ہیں اور خفیہ ووٹ دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished">یہاں کون ہے؟</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished">یہاں ہیں: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">شامل ہوں</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">ہم کس پر بات کرتے ہیں</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">موضوع شامل کریں</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation type="unfinished">ہمارے سوال</translation>
    </message>
    <message>
        <source>Add and pick questions</source>
        <translation type="unfinished">سوال شامل کریں اور چنیں</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">خفیہ ووٹ</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished">میٹنگ ختم ہو گئی</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation type="unfinished">میٹنگ دوبارہ کھولیں</translation>
    </message>
</context>
<context>
    <name>GroupSpeakPage</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">اسے رکھیں</translation>
    </message>
    <message>
        <source>Put cards instead</source>
        <translation type="unfinished">اس کی جگہ کارڈ رکھیں</translation>
    </message>
</context>
<context>
    <name>GroupStartPage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">میٹنگ شروع کریں</translation>
    </message>
    <message>
        <source>Give the meeting a name if you like. Then touch “Start”. People join on the next page.</source>
        <translation type="unfinished">اگر چاہیں تو میٹنگ کو نام دیں۔ پھر ”شروع کریں“ کو چھوئیں۔ لوگ اگلے صفحے پر شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation type="unfinished">میٹنگ بتاریخ %1</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished">آپ اسے کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع کریں</translation>
    </message>
</context>
<context>
    <name>GroupTopicPage</name>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">ہم کس پر بات کرتے ہیں</translation>
    </message>
    <message>
        <source>Put cards in columns</source>
        <translation type="unfinished">کالموں میں کارڈ رکھیں</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished">سوال پوچھیں</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation type="unfinished">لوگوں کا کیا خیال ہے</translation>
    </message>
    <message>
        <source>Read it together. Then each person can put cards in columns, or say it. Touch the picture of somebody to look at it again.</source>
        <translation type="unfinished">اسے مل کر پڑھیں۔ پھر ہر شخص کالموں میں کارڈ رکھ سکتا ہے، یا بول سکتا ہے۔ دوبارہ دیکھنے کے لیے کسی کی تصویر کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">یہ کہیں</translation>
    </message>
</context>
<context>
    <name>GroupVoiceOkPage</name>
    <message>
        <source>You gave no name. With cards, nobody knows who you are. A voice can tell them. You choose.</source>
        <translation type="unfinished">آپ نے نام نہیں بتایا۔ کارڈ سے کوئی نہیں جانتا کہ آپ کون ہیں۔ آواز بتا سکتی ہے۔ آپ چنتے ہیں۔</translation>
    </message>
    <message>
        <source>Others may know your voice</source>
        <translation type="unfinished">دوسرے آپ کی آواز پہچان سکتے ہیں</translation>
    </message>
    <message>
        <source>You gave no name.</source>
        <translation type="unfinished">آپ نے نام نہیں بتایا۔</translation>
    </message>
    <message>
        <source>People who hear your voice may know who you are.</source>
        <translation type="unfinished">جو آپ کی آواز سنیں وہ جان سکتے ہیں کہ آپ کون ہیں۔</translation>
    </message>
    <message>
        <source>Only people in the group can hear it.</source>
        <translation type="unfinished">صرف گروپ کے لوگ اسے سن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It is OK. I speak</source>
        <translation type="unfinished">یہ ٹھیک ہے۔ میں بولتا ہوں</translation>
    </message>
    <message>
        <source>I put cards instead</source>
        <translation type="unfinished">میں اس کی جگہ کارڈ رکھتا ہوں</translation>
    </message>
</context>
<context>
    <name>GroupWhoPage</name>
    <message>
        <source>Who puts the cards?</source>
        <translation type="unfinished">کارڈ کون رکھتا ہے؟</translation>
    </message>
    <message>
        <source>Touch your picture. Then pass the tablet to that person.</source>
        <translation type="unfinished">اپنی تصویر کو چھوئیں۔ پھر ٹیبلٹ اس شخص کو دیں۔</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation type="unfinished">ابھی کوئی شامل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Go back to the meeting. Touch “Join”.</source>
        <translation type="unfinished">میٹنگ پر واپس جائیں۔ ”شامل ہوں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished">کون بولتا ہے؟</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished">ابھی رکھا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>%1 picked a face: very bad.</source>
        <translation type="unfinished">‏%1 نے چہرہ چنا: بہت برا۔</translation>
    </message>
    <message>
        <source>%1 picked a face: bad.</source>
        <translation type="unfinished">‏%1 نے چہرہ چنا: برا۔</translation>
    </message>
    <message>
        <source>%1 picked a face: in between.</source>
        <translation type="unfinished">‏%1 نے چہرہ چنا: درمیانہ۔</translation>
    </message>
    <message>
        <source>%1 picked a face: good.</source>
        <translation type="unfinished">‏%1 نے چہرہ چنا: اچھا۔</translation>
    </message>
    <message>
        <source>%1 picked a face: very good.</source>
        <translation type="unfinished">‏%1 نے چہرہ چنا: بہت اچھا۔</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished">کیا اچھا رہا</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">مشکل وقت</translation>
    </message>
    <message>
        <source>What else we did</source>
        <translation type="unfinished">ہم نے اور کیا کیا</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation type="unfinished">منصوبے میں تبدیلیاں</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">فکریں</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Since my last shift</source>
        <translation type="unfinished">میری پچھلی ڈیوٹی کے بعد</translation>
    </message>
    <message>
        <source>This is what others wrote since you last read it. Touch “I have read this” at the end. Next time you only see what is new.</source>
        <translation type="unfinished">یہ وہ ہے جو دوسروں نے آپ کے پچھلی بار پڑھنے کے بعد لکھا۔ آخر میں ”میں نے پڑھ لیا“ کو چھوئیں۔ اگلی بار آپ کو صرف نئی باتیں نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>You have not read this before. It shows the last 7 days.</source>
        <translation type="unfinished">آپ نے یہ پہلے نہیں پڑھا۔ یہ پچھلے 7 دن دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>You read it last: %1</source>
        <translation type="unfinished">آپ نے پچھلی بار پڑھا: %1</translation>
    </message>
    <message>
        <source>You have read it all.</source>
        <translation type="unfinished">آپ نے سب پڑھ لیا ہے۔</translation>
    </message>
    <message>
        <source>Nothing new was written.</source>
        <translation type="unfinished">کچھ نیا نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>There is 1 more.</source>
        <translation type="unfinished">1 اور ہے۔</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation type="unfinished">‏%1 اور ہیں۔</translation>
    </message>
    <message>
        <source>They are left out to keep this short.</source>
        <translation type="unfinished">اسے چھوٹا رکھنے کے لیے وہ چھوڑ دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">سب دکھائیں</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">میں نے پڑھ لیا</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote it, and when</extracomment>
        <translation type="unfinished">‏%1، %2</translation>
    </message>
</context>
<context>
    <name>HeardText</name>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation type="unfinished">خاموش</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <extracomment>A button: reads these words aloud</extracomment>
        <translation type="unfinished">مجھے پڑھ کر سنائیں</translation>
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
    <name>HistoryModel</name>
    <message>
        <source>It is on this tablet only.</source>
        <translation type="unfinished">یہ صرف اس ٹیبلٹ پر ہے۔</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished">‏%1، %2. {1,?}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">اس کا کیا بنا</translation>
    </message>
    <message>
        <source>Here you see who wrote what, and when. The newest is at the top. Under your own words you see who has them.</source>
        <translation type="unfinished">یہاں آپ دیکھتے ہیں کس نے کیا لکھا، اور کب۔ سب سے نیا اوپر ہے۔ آپ کے اپنے الفاظ کے نیچے دکھتا ہے کہ وہ کس کے پاس ہیں۔</translation>
    </message>
    <message>
        <source>The older part is not on this tablet.</source>
        <translation type="unfinished">پرانا حصہ اس ٹیبلٹ پر نہیں۔</translation>
    </message>
    <message>
        <source>It can come when there is a connection.</source>
        <translation type="unfinished">رابطہ ہونے پر یہ آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Get the older part</source>
        <translation type="unfinished">پرانا حصہ منگوائیں</translation>
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
    <message>
        <source>%1 would like to change some words</source>
        <translation type="unfinished">‏%1 کچھ الفاظ بدلنا چاہتے ہیں</translation>
    </message>
    <message>
        <source>Others would like to change some words</source>
        <translation type="unfinished">دوسرے کچھ الفاظ بدلنا چاہتے ہیں</translation>
    </message>
    <message>
        <source>Nothing changes until you say yes.</source>
        <translation type="unfinished">جب تک آپ ہاں نہ کہیں کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">ہاں یا نہیں کہیں</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished">میری ڈیوٹی</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">مجھے فکر ہے</translation>
    </message>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">منصوبہ بنانے کے طریقے</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیادہ</translation>
    </message>
</context>
<context>
    <name>HowItGoesPage</name>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">کیسا چل رہا ہے</translation>
    </message>
    <message>
        <source>Look at a picture, at words or at a table. They all say the same. We do not know from this why something changed.</source>
        <translation type="unfinished">تصویر، الفاظ یا جدول دیکھیں۔ سب ایک ہی بات بتاتے ہیں۔ اس سے ہمیں پتا نہیں چلتا کہ کچھ کیوں بدلا۔</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">مشکل وقت</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">کوئی مشکل وقت نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>How long is one bar?</source>
        <translation type="unfinished">ایک پٹی کتنی لمبی ہے؟</translation>
    </message>
    <message>
        <source>Each 3 months</source>
        <translation type="unfinished">ہر 3 مہینے</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">ہر مہینے</translation>
    </message>
    <message>
        <source>Add something that changed</source>
        <translation type="unfinished">جو بدلا وہ شامل کریں</translation>
    </message>
</context>
<context>
    <name>HowSaidTiles</name>
    <message>
        <source>By talking</source>
        <translation type="unfinished">بول کر</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation type="unfinished">اشاروں سے</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">تصویروں سے</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished">لکھ کر</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation type="unfinished">عمل سے</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">کسی کو چوٹ لگی۔</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">کسی کو چوٹ نہیں لگی۔</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished">‏%1 کہتے ہیں: %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A hard moment: the kind, the day, what was seen</extracomment>
        <translation type="unfinished">‏%1۔ %2۔ %3</translation>
    </message>
    <message>
        <source>What we learned is still to come.</source>
        <translation type="unfinished">ہم نے کیا سیکھا، یہ ابھی آنا ہے۔</translation>
    </message>
    <message>
        <source>Asks what we learned.</source>
        <translation type="unfinished">پوچھتا ہے ہم نے کیا سیکھا۔</translation>
    </message>
    <message>
        <source>%1. %2 wrote it down.</source>
        <translation type="unfinished">‏%1۔ %2 نے لکھا۔</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">پہلے: %1</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">ہم نے سیکھا: %1</translation>
    </message>
</context>
<context>
    <name>IncidentDayPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">ایک مشکل وقت</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">یہ کون سا دن تھا؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Touch the day it happened. If that was before today, everyone sees both days.</source>
        <translation type="unfinished">جس دن یہ ہوا اسے چھوئیں۔ اگر یہ آج سے پہلے تھا تو سب کو دونوں دن نظر آتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>IncidentFlow</name>
    <message>
        <source>The facts are saved. What we learn comes later.</source>
        <translation type="unfinished">جو ہوا وہ محفوظ ہے۔ ہم نے کیا سیکھا، یہ بعد میں آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>IncidentHardPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">ایک مشکل وقت</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished">کتنا مشکل تھا؟</translation>
    </message>
    <message>
        <source>Touch small, in the middle, or big. If you do not know, say so.</source>
        <translation type="unfinished">چھوٹا، درمیانہ یا بڑا چھوئیں۔ اگر معلوم نہیں تو یہ بتا دیں۔</translation>
    </message>
</context>
<context>
    <name>IncidentHurtPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">ایک مشکل وقت</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation type="unfinished">کیا کسی کو چوٹ لگی؟</translation>
    </message>
    <message>
        <source>Touch yes or no. If somebody is hurt now, ring 999 first.</source>
        <translation type="unfinished">ہاں یا نہیں چھوئیں۔ اگر ابھی کسی کو چوٹ لگی ہے تو پہلے 999 پر فون کریں۔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>You can say who in the words.</source>
        <translation type="unfinished">آپ الفاظ میں بتا سکتے ہیں کس کو۔</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">کسی کو چوٹ نہیں لگی۔</translation>
    </message>
</context>
<context>
    <name>IncidentKindPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">ایک مشکل وقت</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">کیا ہوا؟</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. This is about what happened. It is not about whose fault it was.</source>
        <translation type="unfinished">جو تصویر سب سے ٹھیک لگے اسے چھوئیں۔ یہ اس بارے میں ہے کہ کیا ہوا۔ یہ اس بارے میں نہیں کہ غلطی کس کی تھی۔</translation>
    </message>
</context>
<context>
    <name>IncidentWordsPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">ایک مشکل وقت</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished">آپ نے کیا دیکھا؟</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation type="unfinished">بتائیں آپ نے کیا دیکھا</translation>
    </message>
    <message>
        <source>What was going on just before? You can leave it out.</source>
        <translation type="unfinished">اس سے ذرا پہلے کیا ہو رہا تھا؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Say what you saw. A few words are enough. You can write or speak. Do not say whose fault it was.</source>
        <translation type="unfinished">بتائیں کہ آپ نے کیا دیکھا۔ چند الفاظ کافی ہیں۔ آپ لکھ یا بول سکتے ہیں۔ یہ نہ کہیں کہ قصور کس کا تھا۔</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Still to learn from</source>
        <translation type="unfinished">ابھی سیکھنا باقی ہے</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">مشکل وقت</translation>
    </message>
    <message>
        <source>Here are the hard moments. What we learned can come later. Touch one to say what you learned.</source>
        <translation type="unfinished">یہ مشکل وقت ہیں۔ ہم نے کیا سیکھا، یہ بعد میں آ سکتا ہے۔ کسی ایک کو چھو کر بتائیں آپ نے کیا سیکھا۔</translation>
    </message>
    <message>
        <source>All hard moments</source>
        <translation type="unfinished">تمام مشکل وقت</translation>
    </message>
    <message>
        <source>Nothing waits. Everything has its learning.</source>
        <translation type="unfinished">کچھ انتظار میں نہیں۔ ہم نے سب سے سیکھ لیا ہے۔</translation>
    </message>
    <message>
        <source>There are no hard moments here.</source>
        <translation type="unfinished">یہاں کوئی مشکل وقت نہیں۔</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished">پرانے دکھائیں</translation>
    </message>
    <message>
        <source>A hard moment now</source>
        <translation type="unfinished">ابھی ایک مشکل وقت</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>The person of this plan</source>
        <translation type="unfinished">اس منصوبے والا شخص</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">منتظم</translation>
    </message>
    <message>
        <source>Show this to them</source>
        <translation type="unfinished">یہ انہیں دکھائیں</translation>
    </message>
    <message>
        <source>Who do you invite?</source>
        <translation type="unfinished">آپ کس کو دعوت دیتے ہیں؟</translation>
    </message>
    <message>
        <source>Say who they are in the plan. Then their tablet reads the code. The code is for one person and for two weeks.</source>
        <translation type="unfinished">بتائیں وہ منصوبے میں کون ہیں۔ پھر ان کا ٹیبلٹ کوڈ پڑھتا ہے۔ کوڈ ایک شخص اور دو ہفتوں کے لیے ہے۔</translation>
    </message>
    <message>
        <source>A code for the camera of the other tablet</source>
        <translation type="unfinished">دوسرے ٹیبلٹ کے کیمرے کے لیے کوڈ</translation>
    </message>
    <message>
        <source>On their tablet: touch “I have an invitation”. Then take a photo of this code.</source>
        <translation type="unfinished">ان کے ٹیبلٹ پر: ”میرے پاس دعوت نامہ ہے“ کو چھوئیں۔ پھر اس کوڈ کی تصویر لیں۔</translation>
    </message>
    <message>
        <source>Or send them this line</source>
        <translation type="unfinished">یا انہیں یہ سطر بھیجیں</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">یہ منصوبہ صرف اس ٹیبلٹ پر ہے</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">دوسرے ٹیبلٹوں کے ساتھ بانٹیں</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">ایک کمپیوٹر اسے دوسرے ٹیبلٹوں تک پہنچا سکتا ہے۔ وہ کمپیوٹر اسے پڑھ نہیں سکتا۔</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>منصوبے میں شامل ہوں</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>‏%1 آپ کو دعوت دیتے ہیں</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>شامل ہوں</translation>
    </message>
    <message>
        <source>An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.</source>
        <translation type="unfinished">دعوت نامہ ایک کوڈ یا حروف کی لمبی سطر ہے۔ منصوبے میں سے کوئی آپ کو یہ دیتا ہے۔ کوڈ کی تصویر لیں، یا سطر یہاں ڈالیں۔</translation>
    </message>
    <message>
        <source>Or put your invitation here</source>
        <translation type="unfinished">یا اپنا دعوت نامہ یہاں ڈالیں</translation>
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
    <name>LearnPage</name>
    <message>
        <source>What we learned</source>
        <translation type="unfinished">ہم نے کیا سیکھا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>First say what the person says about it. Then say what we learned. It is not about fault.</source>
        <translation type="unfinished">پہلے بتائیں وہ شخص اس بارے میں کیا کہتا ہے۔ پھر بتائیں ہم نے کیا سیکھا۔ یہ غلطی کے بارے میں نہیں۔</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">پہلے: %1</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation type="unfinished">آپ اس بارے میں کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>What does %1 say about it?</source>
        <translation type="unfinished">‏%1 اس بارے میں کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">میرے اپنے الفاظ</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation type="unfinished">‏%1 کے اپنے الفاظ</translation>
    </message>
    <message>
        <source>Nobody asked me</source>
        <translation type="unfinished">مجھ سے کسی نے نہیں پوچھا</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">‏%1 سے نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">میں بتانا نہیں چاہتا</translation>
    </message>
    <message>
        <source>%1 did not want to say</source>
        <translation type="unfinished">‏%1 نے بتانا نہیں چاہا</translation>
    </message>
    <message>
        <source>I do not know how to say it</source>
        <translation type="unfinished">مجھے نہیں معلوم یہ کیسے کہوں</translation>
    </message>
    <message>
        <source>We do not know how to ask</source>
        <translation type="unfinished">ہمیں نہیں معلوم کیسے پوچھیں</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation type="unfinished">ہم نے کیا سیکھا؟</translation>
    </message>
    <message>
        <source>What will we try next time?</source>
        <translation type="unfinished">اگلی بار ہم کیا آزمائیں گے؟</translation>
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
        <translation type="unfinished">آواز سنیں۔</translation>
    </message>
    <message>
        <source>Look at the photo.</source>
        <translation type="unfinished">تصویر دیکھیں۔</translation>
    </message>
    <message>
        <source>Look at the drawing.</source>
        <translation type="unfinished">خاکہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Listen to it and look at it.</source>
        <translation type="unfinished">اسے سنیں اور دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>MediaDraftStrip</name>
    <message>
        <source>Take the sound away</source>
        <translation type="unfinished">آواز ہٹائیں</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation type="unfinished">خاکہ ہٹائیں</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished">تصویر ہٹائیں</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished">یہی لیں</translation>
    </message>
</context>
<context>
    <name>MediaPages</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished">یہی لیں</translation>
    </message>
</context>
<context>
    <name>MediaWays</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">بولیں</translation>
    </message>
    <message>
        <source>The tablet listens at once</source>
        <translation type="unfinished">ٹیبلٹ فوراً سنتا ہے</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Pick one, or take one</source>
        <translation type="unfinished">ایک چنیں، یا ایک لیں</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">خاکہ بنائیں</translation>
    </message>
    <message>
        <source>Or put in pictures</source>
        <translation type="unfinished">یا تصویریں لگائیں</translation>
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
    <name>MomentsPlot</name>
    <message>
        <source>When</source>
        <translation type="unfinished">کب</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">کتنے</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">کیا بدلا</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished">اب تک %1</translation>
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
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished">زیادہ</translation>
    </message>
    <message>
        <source>Here you change how the tablet looks. You can also invite people, or go to another plan.</source>
        <translation type="unfinished">یہاں آپ بدلتے ہیں کہ ٹیبلٹ کیسا نظر آئے۔ آپ لوگوں کو دعوت بھی دے سکتے ہیں، یا دوسرے منصوبے پر جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">مجھے کیسے پسند ہے</translation>
    </message>
    <message>
        <source>Words, colours, voice, switches</source>
        <translation type="unfinished">الفاظ، رنگ، آواز، سوئچ</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished">کسی کو دعوت دیں</translation>
    </message>
    <message>
        <source>To this plan</source>
        <translation type="unfinished">اس منصوبے میں</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished">میرے منصوبے</translation>
    </message>
    <message>
        <source>Another plan, or a new one</source>
        <translation type="unfinished">دوسرا منصوبہ، یا نیا</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">یہ منصوبہ چھوڑیں</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">اس منصوبے میں رہیں</translation>
    </message>
    <message>
        <source>With your PIN or your pictures</source>
        <translation type="unfinished">اپنے PIN یا اپنی تصویروں سے</translation>
    </message>
    <message>
        <source>Nothing else opens on the tablet</source>
        <translation type="unfinished">ٹیبلٹ پر کچھ اور نہیں کھلتا</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 اور %2</translation>
    </message>
</context>
<context>
    <name>NewPicturesPage</name>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">اپنی تصویریں چنیں</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">آپ کی تصویریں صرف آپ کو معلوم ہوں۔ کم از کم چار کو چھوئیں، ایسی ترتیب میں جو آپ کو یاد رہے۔ یہ آپ کے الفاظ محفوظ رکھتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pick a PIN</source>
        <translation type="unfinished">ایک PIN چنیں</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">وہی PIN دوبارہ</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation type="unfinished">آپ کا PIN صرف آپ کو معلوم ہو۔ اس میں کم از کم 4 ہندسے ہیں۔ یہ آپ کے الفاظ محفوظ رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Your paper opened the tablet. Now pick a new PIN.</source>
        <translation type="unfinished">آپ کے کاغذ نے ٹیبلٹ کھول دیا۔ اب نیا PIN چنیں۔</translation>
    </message>
</context>
<context>
    <name>NewWrittenPage</name>
    <message>
        <source>A new page</source>
        <translation type="unfinished">ایک نیا صفحہ</translation>
    </message>
    <message>
        <source>Say in a few words what the page is about. Then everybody can write on it.</source>
        <translation type="unfinished">چند الفاظ میں بتائیں کہ صفحہ کس بارے میں ہے۔ پھر سب اس پر لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation type="unfinished">لکھنا شروع کریں</translation>
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
    <name>OutcomePlot</name>
    <message>
        <source>The day</source>
        <translation type="unfinished">دن</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">ہم نے کیا کیا</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">کتنا</translation>
    </message>
    <message>
        <source>How good</source>
        <translation type="unfinished">کتنا اچھا</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation type="unfinished">کسی نے نہیں بتایا</translation>
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
    <name>OwnPhotosPage</name>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">میری اپنی تصویریں</translation>
    </message>
    <message>
        <source>Touch a drawing. Then pick a photo that shows the same in your life. Only you see it in place of the drawing.</source>
        <translation type="unfinished">کسی خاکے کو چھوئیں۔ پھر ایسی تصویر چنیں جو آپ کی زندگی میں وہی دکھاتی ہو۔ خاکے کی جگہ اسے صرف آپ دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Touch a drawing. Then give it your own photo.</source>
        <translation type="unfinished">کسی خاکے کو چھوئیں۔ پھر اسے اپنی تصویر دیں۔</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">دوسری تصویر</translation>
    </message>
    <message>
        <source>Give it my photo</source>
        <translation type="unfinished">اسے میری تصویر دیں</translation>
    </message>
    <message>
        <source>The drawing again</source>
        <translation type="unfinished">پھر سے خاکہ</translation>
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
    <message>
        <source>Said beside it</source>
        <translation type="unfinished">ساتھ میں کہا گیا</translation>
    </message>
    <message>
        <source>Say beside it</source>
        <translation type="unfinished">ساتھ میں کہیں</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">تبدیلی تجویز کریں</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">تصویر یا آواز شامل کریں</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">مجھے اس کی فکر ہے</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">اس کا کیا بنا</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
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
    <message>
        <source>Here you see all that is said about this. You can say something beside it. You can ask for other words.</source>
        <translation type="unfinished">یہاں آپ وہ سب دیکھتے ہیں جو اس بارے میں کہا گیا۔ آپ اس کے ساتھ کچھ کہہ سکتے ہیں۔ آپ دوسرے الفاظ مانگ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">یہ جواب پہلے والے الفاظ کا ہے۔</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">‏%1 نے لکھا</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">‏%1 نے لکھا</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>These words are gone for good.</source>
        <translation type="unfinished">یہ الفاظ ہمیشہ کے لیے چلے گئے۔</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished">‏%1:</translation>
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
    <message>
        <source>Add a photo</source>
        <translation type="unfinished">تصویر شامل کریں</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">دوسری تصویر</translation>
    </message>
    <message>
        <source>Another photo of me</source>
        <translation type="unfinished">میری دوسری تصویر</translation>
    </message>
    <message>
        <source>Show a photo of me</source>
        <translation type="unfinished">میری تصویر دکھائیں</translation>
    </message>
    <message>
        <source>Take my photo away</source>
        <translation type="unfinished">میری تصویر ہٹا دیں</translation>
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
        <translation type="unfinished">ٹوٹی لکیر والا ابھی ختم نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation type="unfinished">ایک تصویر</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">اس ٹیبلٹ سے تصویر چنیں، یا نئی لیں۔ تصویر یہ نہیں بتاتی کہ وہ کہاں لی گئی۔</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation type="unfinished">یہ تصویر استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Pick another photo</source>
        <translation type="unfinished">دوسری تصویر چنیں</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">یہ کیا دکھاتا ہے؟ آپ یہ خالی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">اس سے ان لوگوں کی مدد ہوتی ہے جو دیکھ نہیں سکتے۔</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">کیمرہ کیا دیکھتا ہے</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">تصویر لیں</translation>
    </message>
    <message>
        <source>Pick from the tablet</source>
        <translation type="unfinished">ٹیبلٹ سے چنیں</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">کیمرہ استعمال کریں</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">اس ٹیبلٹ میں کیمرہ نہیں۔</translation>
    </message>
    <message>
        <source>Is this the right photo?</source>
        <translation type="unfinished">کیا یہ صحیح تصویر ہے؟</translation>
    </message>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">ٹیبلٹ کو ہلائے بغیر پکڑیں۔</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">آپ کو کون سی تصویر چاہیے؟</translation>
    </message>
    <message>
        <source>It is too large for this tablet. Please pick another one.</source>
        <translation type="unfinished">یہ اس ٹیبلٹ کے لیے بہت بڑی ہے۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>The tablet is full. Nothing was lost.</source>
        <translation type="unfinished">ٹیبلٹ بھر گیا ہے۔ کچھ گم نہیں ہوا۔</translation>
    </message>
    <message>
        <source>It is no photo. Please pick another one.</source>
        <translation type="unfinished">یہ تصویر نہیں ہے۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>This tablet cannot open it. Please pick another one.</source>
        <translation type="unfinished">یہ ٹیبلٹ اسے نہیں کھول سکتا۔ دوسری چنیں۔</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A film</source>
        <translation type="unfinished">ایک فلم</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">ایک خاکہ</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">ایک تصویر</translation>
    </message>
    <message>
        <source>This picture does not open.</source>
        <translation type="unfinished">یہ تصویر نہیں کھلتی۔</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">یہ آ رہی ہے: %2 میں سے %1 حصے۔</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">یہ آ رہی ہے۔</translation>
    </message>
    <message>
        <source>It is large. Touch to fetch it.</source>
        <translation type="unfinished">یہ بڑی ہے۔ منگوانے کے لیے چھوئیں۔</translation>
    </message>
    <message>
        <source>This tablet cannot play films.</source>
        <translation type="unfinished">یہ ٹیبلٹ فلمیں نہیں چلا سکتا۔</translation>
    </message>
</context>
<context>
    <name>PickPhotoPage</name>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">ٹیبلٹ کو ہلائے بغیر پکڑیں۔</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">آپ کو کون سی تصویر چاہیے؟</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">اس ٹیبلٹ سے تصویر چنیں، یا نئی لیں۔ تصویر یہ نہیں بتاتی کہ وہ کہاں لی گئی۔</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">کیمرہ کیا دیکھتا ہے</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">کیمرہ استعمال کریں</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">اس ٹیبلٹ میں کیمرہ نہیں۔</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">تصویر لیں</translation>
    </message>
</context>
<context>
    <name>PickPictures</name>
    <message>
        <source>A dog</source>
        <translation type="unfinished">ایک کتا</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation type="unfinished">ایک بلی</translation>
    </message>
    <message>
        <source>A bird</source>
        <translation type="unfinished">ایک چڑیا</translation>
    </message>
    <message>
        <source>A fish</source>
        <translation type="unfinished">ایک مچھلی</translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished">ایک درخت</translation>
    </message>
    <message>
        <source>A flower</source>
        <translation type="unfinished">ایک پھول</translation>
    </message>
    <message>
        <source>The sun</source>
        <translation type="unfinished">سورج</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation type="unfinished">چاند</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">ایک تارا</translation>
    </message>
    <message>
        <source>A car</source>
        <translation type="unfinished">ایک گاڑی</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation type="unfinished">ایک بس</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation type="unfinished">ایک کشتی</translation>
    </message>
    <message>
        <source>A bike</source>
        <translation type="unfinished">ایک سائیکل</translation>
    </message>
    <message>
        <source>A cup</source>
        <translation type="unfinished">ایک پیالی</translation>
    </message>
    <message>
        <source>A cake</source>
        <translation type="unfinished">ایک کیک</translation>
    </message>
    <message>
        <source>An apple</source>
        <translation type="unfinished">ایک سیب</translation>
    </message>
    <message>
        <source>A ball</source>
        <translation type="unfinished">ایک گیند</translation>
    </message>
    <message>
        <source>A book</source>
        <translation type="unfinished">ایک کتاب</translation>
    </message>
    <message>
        <source>A hat</source>
        <translation type="unfinished">ایک ٹوپی</translation>
    </message>
    <message>
        <source>A shoe</source>
        <translation type="unfinished">ایک جوتا</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation type="unfinished">ایک چھتری</translation>
    </message>
    <message>
        <source>A guitar</source>
        <translation type="unfinished">ایک گٹار</translation>
    </message>
    <message>
        <source>A drum</source>
        <translation type="unfinished">ایک ڈھول</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">ایک بستر</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Pictures touched: %1</source>
        <extracomment>How many of the pictures were touched; %1 is a number</extracomment>
        <translation type="unfinished">چھوئی گئی تصویریں: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all pictures that were touched away again</extracomment>
        <translation type="unfinished">صاف کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>All pictures were touched</extracomment>
        <translation type="unfinished">ہو گیا</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture</source>
        <translation type="unfinished">ایک تصویر</translation>
    </message>
    <message>
        <source>This is one picture, as large as it fits. Touch “Back” to go on.</source>
        <translation type="unfinished">یہ ایک تصویر ہے، جتنی بڑی سما سکے۔ آگے جانے کے لیے ”واپس“ چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>PicturesSetUp</name>
    <message>
        <source>Touch the same pictures again, in the same order.</source>
        <translation type="unfinished">وہی تصویریں دوبارہ چھوئیں، اسی ترتیب میں۔</translation>
    </message>
    <message>
        <source>Touch four pictures that you like. Remember them and their order.</source>
        <translation type="unfinished">چار تصویروں کو چھوئیں جو آپ کو پسند ہوں۔ انہیں اور ان کی ترتیب یاد رکھیں۔</translation>
    </message>
    <message>
        <source>These were not the same. Pick your pictures again.</source>
        <translation type="unfinished">یہ ایک جیسی نہیں تھیں۔ اپنی تصویریں دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Put in my own photo</source>
        <translation type="unfinished">اپنی تصویر ڈالیں</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation type="unfinished">دوسری تصویریں</translation>
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
    <name>PinSetUp</name>
    <message>
        <source>The two PINs were not the same. Pick one again.</source>
        <translation type="unfinished">دونوں PIN ایک جیسے نہیں تھے۔ دوبارہ چنیں۔</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Look at the card. Touch the column where it goes. You can take a card back. You can stop when you want to.</source>
        <translation type="unfinished">کارڈ کو دیکھیں۔ جس کالم میں یہ جاتا ہے اسے چھوئیں۔ آپ کارڈ واپس لے سکتے ہیں۔ آپ جب چاہیں رک سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What is on your card?</source>
        <translation type="unfinished">آپ کے کارڈ پر کیا ہے؟</translation>
    </message>
    <message>
        <source>All cards are in the columns.</source>
        <translation type="unfinished">سب کارڈ کالموں میں ہیں۔</translation>
    </message>
    <message>
        <source>You can still move them.</source>
        <translation type="unfinished">آپ انہیں اب بھی ہلا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Touch the card that you want to move.</source>
        <translation type="unfinished">جس کارڈ کو ہلانا ہے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished">یہ کارڈ لیں</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">مکمل</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">اسے واپس لیں</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation type="unfinished">کارڈ ہلائیں</translation>
    </message>
    <message>
        <source>A card of my own</source>
        <translation type="unfinished">میرا اپنا کارڈ</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation type="unfinished">دوسرے کالم</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation type="unfinished">اس کی جگہ بولیں</translation>
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
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">کون متفق ہے</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">صفحے جو ہم مل کر لکھتے ہیں</translation>
    </message>
</context>
<context>
    <name>PlanRoles</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">خاندان</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">دوست</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished">مددگار کارکن</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">صحت کارکن</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished">وکیلِ حقوق</translation>
    </message>
</context>
<context>
    <name>PlanRoutes</name>
    <message>
        <source>How we help: %1</source>
        <translation type="unfinished">ہم کیسے مدد کرتے ہیں: %1</translation>
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
    <message>
        <source>Ask somebody in a plan to invite you. Or begin a plan of your own.</source>
        <translation type="unfinished">کسی منصوبے میں سے کسی سے کہیں کہ آپ کو دعوت دے۔ یا اپنا منصوبہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation type="unfinished">منصوبہ شروع کریں</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">گروپ شروع کریں</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">مجھے کیسے پسند ہے</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>Picture</source>
        <extracomment>A way to look at something: drawn</extracomment>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A way to look at something: in sentences</extracomment>
        <translation type="unfinished">الفاظ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
</context>
<context>
    <name>PlotTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of a table with the name of its column: &quot;How much: 8 lengths&quot;</extracomment>
        <translation type="unfinished">‏%1، %2 {1:?}</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>We think so. %1 wrote it.</source>
        <translation type="unfinished">ہمارا یہ خیال ہے۔ %1 نے لکھا۔</translation>
    </message>
    <message>
        <source>%1 says this.</source>
        <translation type="unfinished">‏%1 یہ کہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">ہاں یا نہیں کہیں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">اسے واپس لیں</translation>
    </message>
    <message>
        <source>%1 would like to change this</source>
        <extracomment>%1 a name</extracomment>
        <translation type="unfinished">‏%1 اسے بدلنا چاہتے ہیں</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">کیونکہ: %1</translation>
    </message>
    <message>
        <source>You say yes or no.</source>
        <translation type="unfinished">ہاں یا نہیں آپ کہتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 says yes or no. Until then nothing changes.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">ہاں یا نہیں %1 کہتے ہیں۔ تب تک کچھ نہیں بدلتا۔</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 said yes. %2</source>
        <translation type="unfinished">‏%1 نے کہا: ہاں۔ %2</translation>
    </message>
    <message>
        <source>%1 said no. %2</source>
        <translation type="unfinished">‏%1 نے کہا: نہیں۔ %2</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Changes that others would like</source>
        <translation type="unfinished">تبدیلیاں جو دوسرے چاہتے ہیں</translation>
    </message>
    <message>
        <source>Somebody would like to change some words. You say yes or no. You do not have to say why.</source>
        <translation type="unfinished">کوئی کچھ الفاظ بدلنا چاہتا ہے۔ ہاں یا نہیں آپ کہتے ہیں۔ وجہ بتانا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to answer now.</source>
        <translation type="unfinished">ابھی جواب دینے کو کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>ProposePage</name>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">تبدیلی تجویز کریں</translation>
    </message>
    <message>
        <source>These are somebody else’s words. Write how you would like them to be. They say yes or no. Until then nothing changes.</source>
        <translation type="unfinished">یہ کسی اور کے الفاظ ہیں۔ لکھیں آپ انہیں کیسا چاہتے ہیں۔ ہاں یا نہیں وہ کہتے ہیں۔ تب تک کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>The words of %1 now:</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">‏%1 کے ابھی کے الفاظ:</translation>
    </message>
    <message>
        <source>How would you like them to be?</source>
        <translation type="unfinished">آپ انہیں کیسا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">کیوں؟ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">‏%1 سے پوچھیں</translation>
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
    <name>RecordButton</name>
    <message>
        <source>Done</source>
        <extracomment>On the round button: I have said it</extracomment>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">بولیں</translation>
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
    <message>
        <source>And you, %1? What do you think?</source>
        <translation type="unfinished">اور آپ، %1؟ آپ کا کیا خیال ہے؟</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said. You can leave it out.</source>
        <translation type="unfinished">یہ %1 کی بات سے الگ رکھا جاتا ہے۔ آپ یہ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">یہ کون سا دن تھا؟</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation type="unfinished">مزید الفاظ، اگر چاہیں</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">‏%1 سے نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">‏%1 نے جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">آپ یہ چھوڑ سکتے ہیں۔</translation>
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
        <source>Hand over the tablet. Only the person picks a face here. What you think comes on the next page.</source>
        <translation type="unfinished">ٹیبلٹ اس شخص کو دیں۔ یہاں صرف وہی شخص چہرہ چنتا ہے۔ آپ کا خیال اگلے صفحے پر آتا ہے۔</translation>
    </message>
    <message>
        <source>Give %1 the tablet. Only %1 picks this face.</source>
        <translation type="unfinished">ٹیبلٹ %1 کو دیں۔ یہ چہرہ صرف %1 چنتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">‏%1 سے نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">میں بتانا نہیں چاہتا</translation>
    </message>
    <message>
        <source>%1 gave no answer</source>
        <translation type="unfinished">‏%1 نے جواب نہیں دیا</translation>
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
    <name>RecoveryPaper</name>
    <message>
        <source>%1: the code to get back in</source>
        <translation type="unfinished">‏%1: دوبارہ کھولنے کا کوڈ</translation>
    </message>
    <message>
        <source>Do you not know your PIN or your pictures any more? This code opens your words on the tablet.</source>
        <translation type="unfinished">کیا آپ کو اپنا PIN یا اپنی تصویریں یاد نہیں رہیں؟ یہ کوڈ ٹیبلٹ پر آپ کے الفاظ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>1. Touch your face on the tablet.</source>
        <translation type="unfinished">1. ٹیبلٹ پر اپنے چہرے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>2. Touch “I forgot”.</source>
        <translation type="unfinished">2. ”مجھے یاد نہیں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>3. Put in the code. Then pick a new PIN.</source>
        <translation type="unfinished">3. کوڈ ڈالیں۔ پھر نیا PIN چنیں۔</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place at home. Do not keep it with the tablet.</source>
        <translation type="unfinished">یہ کاغذ گھر میں محفوظ جگہ پر رکھیں۔ اسے ٹیبلٹ کے ساتھ نہ رکھیں۔</translation>
    </message>
    <message>
        <source>Whoever has this paper and the tablet can read your words.</source>
        <translation type="unfinished">جس کے پاس یہ کاغذ اور ٹیبلٹ ہو وہ آپ کے الفاظ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The code to get back in</source>
        <translation type="unfinished">دوبارہ کھولنے کا کوڈ</translation>
    </message>
</context>
<context>
    <name>RecoveryPaperPage</name>
    <message>
        <source>A paper with a code</source>
        <translation type="unfinished">کوڈ والا کاغذ</translation>
    </message>
    <message>
        <source>Write down the code, or print it. Keep the paper in a safe place. An older paper does not work any more.</source>
        <translation type="unfinished">کوڈ لکھ لیں، یا اسے چھاپ لیں۔ کاغذ محفوظ جگہ پر رکھیں۔ پرانا کاغذ اب کام نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The paper helps on the day you forget your PIN or your pictures.</source>
        <translation type="unfinished">جس دن آپ اپنا PIN یا اپنی تصویریں بھول جائیں، یہ کاغذ مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>This is your code. You see it only now.</source>
        <translation type="unfinished">یہ آپ کا کوڈ ہے۔ یہ آپ کو صرف ابھی نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Before a code of letters and numbers, for a screen reader</extracomment>
        <translation type="unfinished">کوڈ: %1</translation>
    </message>
    <message>
        <source>Keep it at home, and not with the tablet. Whoever has both can read your words.</source>
        <translation type="unfinished">اسے گھر میں رکھیں، ٹیبلٹ کے ساتھ نہیں۔ جس کے پاس دونوں ہوں وہ آپ کے الفاظ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The paper is ready to print.</source>
        <translation type="unfinished">کاغذ چھاپنے کے لیے تیار ہے۔</translation>
    </message>
    <message>
        <source>Print it, then delete it: %1</source>
        <translation type="unfinished">اسے چھاپیں، پھر ہٹا دیں: %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished">کوڈ بنائیں</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">یہ میرے کاغذ پر ہے</translation>
    </message>
    <message>
        <source>Make a file to print</source>
        <translation type="unfinished">چھاپنے کے لیے فائل بنائیں</translation>
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
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>صرف میں</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>کوئی اور اسے نہیں پڑھ سکتا</translation>
    </message>
    <message>
        <source>“Everyone” is all people in this plan. “Just me” stays with you. Or touch the faces of some people.</source>
        <translation type="unfinished">”سب“ یعنی اس منصوبے کے سب لوگ۔ ”صرف میں“ آپ ہی کے پاس رہتا ہے۔ یا کچھ لوگوں کے چہروں کو چھوئیں۔</translation>
    </message>
    <message>
        <source>All the people in this plan</source>
        <translation type="unfinished">اس منصوبے کے سب لوگ</translation>
    </message>
    <message>
        <source>Or touch who can see it</source>
        <translation type="unfinished">یا چھوئیں کون اسے دیکھ سکتا ہے</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">صرف آپ اور یہ لوگ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">صرف آپ اور یہ لوگ اسے دیکھ سکتے ہیں۔ %1 اسے نہیں دیکھ سکتے۔</translation>
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
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished">صرف آپ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You and these people can see it: %1</source>
        <translation type="unfinished">آپ اور یہ لوگ اسے دیکھ سکتے ہیں: %1</translation>
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
    <message>
        <source>There is an answer already. You can say something beside it. The words of others stay their own.</source>
        <translation type="unfinished">ایک جواب پہلے سے ہے۔ آپ اس کے ساتھ کچھ کہہ سکتے ہیں۔ دوسروں کے الفاظ ان کے اپنے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">تبدیلی تجویز کریں</translation>
    </message>
    <message>
        <source>%1 says yes or no.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">ہاں یا نہیں %1 کہتے ہیں۔</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">بولیں</translation>
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
    <message>
        <source>With a drawing</source>
        <translation type="unfinished">خاکے سے</translation>
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
    <message>
        <source>Write it your own way, or speak, or draw. There is no right or wrong. You can say a little now and more later.</source>
        <translation type="unfinished">اپنے انداز میں لکھیں، یا بولیں، یا خاکہ بنائیں۔ کچھ صحیح یا غلط نہیں۔ ابھی تھوڑا اور بعد میں زیادہ بتا سکتے ہیں۔</translation>
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
    <name>SecretDots</name>
    <message>
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation type="unfinished">ایک لمحہ</translation>
    </message>
</context>
<context>
    <name>SendToBoardPage</name>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">بورڈ کو بھیجیں</translation>
    </message>
    <message>
        <source>Look who will see it. Pick the day for the answer. Then touch “Send”. No names go to the board.</source>
        <translation type="unfinished">دیکھیں اسے کون دیکھے گا۔ جواب کا دن چنیں۔ پھر ”بھیجیں“ کو چھوئیں۔ بورڈ کو کوئی نام نہیں جاتا۔</translation>
    </message>
    <message>
        <source>You are on no board yet.</source>
        <translation type="unfinished">آپ ابھی کسی بورڈ میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Ask the board to invite you. Your question waits here.</source>
        <translation type="unfinished">بورڈ سے کہیں کہ آپ کو دعوت دے۔ آپ کا سوال یہاں انتظار کرتا ہے۔</translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation type="unfinished">کون سا بورڈ؟</translation>
    </message>
    <message>
        <source>Who will see it: %1</source>
        <translation type="unfinished">اسے کون دیکھے گا: %1</translation>
    </message>
    <message>
        <source>They see the question and what most people think.</source>
        <translation type="unfinished">وہ سوال دیکھتے ہیں اور زیادہ تر لوگوں کا خیال دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>They see no names and no votes.</source>
        <translation type="unfinished">وہ نہ نام دیکھتے ہیں نہ ووٹ۔</translation>
    </message>
    <message>
        <source>When do you want the answer?</source>
        <translation type="unfinished">آپ کو جواب کب چاہیے؟</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 ہفتوں میں</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation type="unfinished">4 ہفتوں میں</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation type="unfinished">6 ہفتوں میں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">بھیجیں</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">دوسرے ٹیبلٹوں کے ساتھ بانٹیں</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">یہ منصوبہ صرف اس ٹیبلٹ پر ہے</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation type="unfinished">وہاں بانٹیں</translation>
    </message>
    <message>
        <source>%1 carries this plan</source>
        <translation type="unfinished">%1 یہ منصوبہ پہنچاتا ہے</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">ایک کمپیوٹر اسے دوسرے ٹیبلٹوں تک پہنچا سکتا ہے۔ وہ کمپیوٹر اسے پڑھ نہیں سکتا۔</translation>
    </message>
    <message>
        <source>That computer cannot read your words.</source>
        <translation type="unfinished">وہ کمپیوٹر آپ کے الفاظ نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Or put the line that they gave you here</source>
        <translation type="unfinished">یا جو سطر آپ کو دی گئی وہ یہاں لکھیں</translation>
    </message>
    <message>
        <source>%1 will carry this plan</source>
        <translation type="unfinished">%1 یہ منصوبہ پہنچائے گا</translation>
    </message>
    <message>
        <source>A computer takes the plan to the other tablets. It cannot read the plan. Ask for a code or a line to put here.</source>
        <translation type="unfinished">ایک کمپیوٹر منصوبے کو دوسرے ٹیبلٹوں تک لے جاتا ہے۔ وہ منصوبہ پڑھ نہیں سکتا۔ یہاں لکھنے کے لیے کوڈ یا سطر مانگیں۔</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Touch one. You see it at once. If you do not like it, touch “Put it back”.</source>
        <translation type="unfinished">ایک کو چھوئیں۔ آپ اسے فوراً دیکھتے ہیں۔ اگر پسند نہ آئے تو ”پہلے جیسا کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>I like to swim on Fridays. Then I have chips.</source>
        <extracomment>An example, to see how words look</extracomment>
        <translation type="unfinished">مجھے جمعے کو تیرنا پسند ہے۔ پھر میں چپس کھاتا ہوں۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">پہلے جیسا کریں</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">مجھے کیسے پسند ہے</translation>
    </message>
    <message>
        <source>Touch what you want to change. The tablet looks like this for you. Other people have it their own way.</source>
        <translation type="unfinished">جو بدلنا چاہتے ہیں اسے چھوئیں۔ آپ کے لیے ٹیبلٹ ایسا نظر آتا ہے۔ دوسرے لوگ اسے اپنے طریقے سے رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">میں لاک کیسے کھولتا ہوں</translation>
    </message>
    <message>
        <source>PIN, pictures, paper</source>
        <translation type="unfinished">PIN، تصویریں، کاغذ</translation>
    </message>
    <message>
        <source>All as it was at first</source>
        <translation type="unfinished">سب ویسا جیسا شروع میں تھا</translation>
    </message>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">میری اپنی تصویریں</translation>
    </message>
    <message>
        <source>In place of drawings</source>
        <translation type="unfinished">خاکوں کی جگہ</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">الفاظ کا سائز</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">الفاظ کتنے بڑے ہوں؟</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">عام</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished">بڑے</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation type="unfinished">بہت بڑے</translation>
    </message>
    <message>
        <source>As big as can be</source>
        <translation type="unfinished">سب سے بڑے</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation type="unfinished">آپ کے لیے کون سے رنگ سب سے اچھے ہیں؟</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ہلکے</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">گہرے</translation>
    </message>
    <message>
        <source>Strong black and white</source>
        <translation type="unfinished">تیز کالا اور سفید</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>Which letters do you read best?</source>
        <translation type="unfinished">آپ کون سے حروف سب سے اچھے پڑھتے ہیں؟</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">تصویریں</translation>
    </message>
    <message>
        <source>Which pictures do you like?</source>
        <translation type="unfinished">آپ کو کون سی تصویریں پسند ہیں؟</translation>
    </message>
    <message>
        <source>Our drawings</source>
        <translation type="unfinished">ہمارے خاکے</translation>
    </message>
    <message>
        <source>Other drawings</source>
        <translation type="unfinished">دوسرے خاکے</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation type="unfinished">صرف الفاظ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Do you want a button that reads the page to you?</source>
        <translation type="unfinished">کیا آپ کو ایسا بٹن چاہیے جو صفحہ پڑھ کر سنائے؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished">آواز کی رفتار</translation>
    </message>
    <message>
        <source>How fast should the voice be?</source>
        <translation type="unfinished">آواز کتنی تیز ہو؟</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished">آہستہ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished">تیز</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished">سوئچ</translation>
    </message>
    <message>
        <source>Do you use a switch?</source>
        <translation type="unfinished">کیا آپ سوئچ استعمال کرتے ہیں؟</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation type="unfinished">کوئی سوئچ نہیں</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished">ایک سوئچ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">دو سوئچ</translation>
    </message>
    <message>
        <source>Time for the switch</source>
        <translation type="unfinished">سوئچ کا وقت</translation>
    </message>
    <message>
        <source>How long should each thing be marked?</source>
        <translation type="unfinished">ہر چیز پر نشان کتنی دیر رہے؟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished">1 سیکنڈ</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation type="unfinished">2 سیکنڈ</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation type="unfinished">3 سیکنڈ</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished">5 سیکنڈ</translation>
    </message>
    <message>
        <source>Left or right hand</source>
        <translation type="unfinished">بایاں یا دایاں ہاتھ</translation>
    </message>
    <message>
        <source>Which hand do you use?</source>
        <translation type="unfinished">آپ کون سا ہاتھ استعمال کرتے ہیں؟</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished">دایاں ہاتھ</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished">بایاں ہاتھ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">کی بورڈ</translation>
    </message>
    <message>
        <source>Do you want a keyboard with big letters on the page?</source>
        <translation type="unfinished">کیا آپ کو صفحے پر بڑے حروف والا کی بورڈ چاہیے؟</translation>
    </message>
    <message>
        <source>The usual keyboard</source>
        <translation type="unfinished">عام کی بورڈ</translation>
    </message>
    <message>
        <source>Big letters</source>
        <translation type="unfinished">بڑے حروف</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation type="unfinished">ہلنے والی چیزیں</translation>
    </message>
    <message>
        <source>Should things move on the page?</source>
        <translation type="unfinished">کیا صفحے پر چیزیں ہلیں؟</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">تھوڑا سا</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished">کچھ نہیں ہلتا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation type="unfinished">آپ کون سی زبان پڑھتے ہیں؟</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">خود لاک ہونا</translation>
    </message>
    <message>
        <source>When should the tablet lock by itself?</source>
        <translation type="unfinished">ٹیبلٹ خود کب لاک ہو؟</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation type="unfinished">2 منٹ بعد</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished">5 منٹ بعد</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation type="unfinished">10 منٹ بعد</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation type="unfinished">آدھے گھنٹے بعد</translation>
    </message>
    <message>
        <source>Voice for the switch</source>
        <translation type="unfinished">سوئچ کے لیے آواز</translation>
    </message>
    <message>
        <source>Should the tablet say what is marked?</source>
        <translation type="unfinished">کیا ٹیبلٹ بتائے کہ کیا نشان زد ہے؟</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation type="unfinished">کلید %1</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation type="unfinished">بائیں تیر</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation type="unfinished">دائیں تیر</translation>
    </message>
    <message>
        <source>Key to choose</source>
        <translation type="unfinished">چننے کی کلید</translation>
    </message>
    <message>
        <source>What does your switch send to choose?</source>
        <translation type="unfinished">چننے کے لیے آپ کا سوئچ کیا بھیجتا ہے؟</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">اسپیس یا انٹر</translation>
    </message>
    <message>
        <source>Key to go on</source>
        <translation type="unfinished">آگے بڑھنے کی کلید</translation>
    </message>
    <message>
        <source>You have two switches. What does the one that goes on send?</source>
        <translation type="unfinished">آپ کے پاس دو سوئچ ہیں۔ آگے بڑھنے والا کیا بھیجتا ہے؟</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">خالی جگہ</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation type="unfinished">حروف کی ترتیب</translation>
    </message>
    <message>
        <source>How should the big letters stand?</source>
        <translation type="unfinished">بڑے حروف کیسے رکھے جائیں؟</translation>
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
    <message>
        <source>Your words are safe here. This plan is on this tablet only.</source>
        <translation type="unfinished">آپ کے الفاظ یہاں محفوظ ہیں۔ یہ منصوبہ صرف اس ٹیبلٹ پر ہے۔</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">دوسرے ٹیبلٹوں کے ساتھ بانٹیں</translation>
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
    <message>
        <source>Not shared</source>
        <extracomment>Sharing state, where there is little room: others do not have it</extracomment>
        <translation type="unfinished">نہیں پہنچا</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Sharing state, where there is little room: on this tablet, not sent yet</extracomment>
        <translation type="unfinished">محفوظ</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>My shift</source>
        <translation type="unfinished">میری ڈیوٹی</translation>
    </message>
    <message>
        <source>First read what happened before you came. Touch a goal to record how it went. At the end are the things that wait for you.</source>
        <translation type="unfinished">پہلے پڑھیں آپ کے آنے سے پہلے کیا ہوا۔ کسی مقصد کو چھو کر لکھیں کہ وہ کیسا رہا۔ آخر میں وہ چیزیں ہیں جو آپ کے انتظار میں ہیں۔</translation>
    </message>
    <message>
        <source>What happened since my last shift. %1</source>
        <translation type="unfinished">میری پچھلی ڈیوٹی کے بعد کیا ہوا۔ %1</translation>
    </message>
    <message>
        <source>Opens the list. It is short enough to be read aloud.</source>
        <translation type="unfinished">فہرست کھولتا ہے۔ یہ اتنی چھوٹی ہے کہ پڑھ کر سنائی جا سکے۔</translation>
    </message>
    <message>
        <source>What happened since my last shift</source>
        <translation type="unfinished">میری پچھلی ڈیوٹی کے بعد کیا ہوا</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished">کیسا رہا؟</translation>
    </message>
    <message>
        <source>Worries that wait for you</source>
        <translation type="unfinished">فکریں جو آپ کے انتظار میں ہیں</translation>
    </message>
    <message>
        <source>Still to learn from: %1</source>
        <translation type="unfinished">ابھی سیکھنا باقی ہے: %1</translation>
    </message>
    <message>
        <source>Write down a hard moment</source>
        <translation type="unfinished">مشکل وقت لکھیں</translation>
    </message>
    <message>
        <source>Show all hard moments</source>
        <translation type="unfinished">تمام مشکل وقت دکھائیں</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">ذرا ٹھہریں۔</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">کچھ نیا نہیں۔</translation>
    </message>
    <message>
        <source>1 thing is new.</source>
        <translation type="unfinished">1 بات نئی ہے۔</translation>
    </message>
    <message>
        <source>%1 things are new.</source>
        <translation type="unfinished">‏%1 باتیں نئی ہیں۔</translation>
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
    <name>SoundBar</name>
    <message>
        <source>Fetch the sound</source>
        <extracomment>A button: have a large sound sent to this tablet</extracomment>
        <translation type="unfinished">آواز منگوائیں</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation type="unfinished">آواز روکیں</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation type="unfinished">آواز چلائیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound is, and how long it is: 0:12 of 0:30</extracomment>
        <translation type="unfinished">‏%2 میں سے %1</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">یہ آ رہی ہے: %2 میں سے %1 حصے۔</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">یہ آ رہی ہے۔</translation>
    </message>
    <message>
        <source>This is a long sound. Touch to fetch it.</source>
        <translation type="unfinished">یہ لمبی آواز ہے۔ منگوانے کے لیے چھوئیں۔</translation>
    </message>
    <message>
        <source>The sound is not on this tablet yet.</source>
        <translation type="unfinished">آواز ابھی اس ٹیبلٹ پر نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished">کچھ نہیں کہا گیا۔</translation>
    </message>
    <message>
        <source>This tablet cannot play this kind of sound.</source>
        <translation type="unfinished">یہ ٹیبلٹ اس قسم کی آواز نہیں چلا سکتا۔</translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker.</source>
        <translation type="unfinished">اس ٹیبلٹ میں اسپیکر نہیں۔</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">بولیں</translation>
    </message>
    <message>
        <source>Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.</source>
        <translation type="unfinished">گول بٹن کو چھوئیں۔ پھر بولیں۔ بول چکیں تو اسے دوبارہ چھوئیں۔ آپ اسے سن سکتے ہیں۔ آپ دوبارہ بول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>You can speak for %1 seconds.</source>
        <translation type="unfinished">آپ %1 سیکنڈ بول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation type="unfinished">دوبارہ بولیں</translation>
    </message>
    <message>
        <source>What do you say in it? You can leave this empty.</source>
        <translation type="unfinished">آپ اس میں کیا کہتے ہیں؟ آپ یہ خالی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It helps people who cannot hear.</source>
        <translation type="unfinished">اس سے ان لوگوں کی مدد ہوتی ہے جو سن نہیں سکتے۔</translation>
    </message>
    <message>
        <source>You cannot speak to this tablet.</source>
        <translation type="unfinished">آپ اس ٹیبلٹ سے بول نہیں سکتے۔</translation>
    </message>
    <message>
        <source>The tablet is listening.</source>
        <translation type="unfinished">ٹیبلٹ سن رہا ہے۔</translation>
    </message>
    <message>
        <source>Listen to what you said.</source>
        <translation type="unfinished">جو آپ نے کہا وہ سنیں۔</translation>
    </message>
    <message>
        <source>Touch the button. Then speak.</source>
        <translation type="unfinished">بٹن کو چھوئیں۔ پھر بولیں۔</translation>
    </message>
    <message>
        <source>This tablet has no microphone.</source>
        <translation type="unfinished">اس ٹیبلٹ میں مائیکروفون نہیں۔</translation>
    </message>
    <message>
        <source>The tablet is full.</source>
        <translation type="unfinished">ٹیبلٹ بھر گیا ہے۔</translation>
    </message>
    <message>
        <source>The tablet cannot listen now.</source>
        <translation type="unfinished">ٹیبلٹ ابھی نہیں سن سکتا۔</translation>
    </message>
    <message>
        <source>You can write it. You can draw it. You can pick a photo.</source>
        <translation type="unfinished">آپ اسے لکھ سکتے ہیں۔ آپ اس کا خاکہ بنا سکتے ہیں۔ آپ تصویر چن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What you said until now is kept.</source>
        <translation type="unfinished">آپ نے اب تک جو کہا وہ رکھا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Maybe another app is listening. Please try again.</source>
        <translation type="unfinished">شاید کوئی اور ایپ سن رہی ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The tablet heard nothing.</source>
        <translation type="unfinished">ٹیبلٹ نے کچھ نہیں سنا۔</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>For how long somebody can still speak</extracomment>
        <translation type="unfinished">باقی سیکنڈ: %1</translation>
    </message>
    <message>
        <source>The time is over. All that you said is kept.</source>
        <translation type="unfinished">وقت ختم ہو گیا۔ آپ نے جو کہا سب رکھا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">اسے پھینک دیں</translation>
    </message>
    <message>
        <source>What you said before is still here.</source>
        <translation type="unfinished">آپ نے پہلے جو کہا وہ اب بھی یہاں ہے۔</translation>
    </message>
    <message>
        <source>You threw it away.</source>
        <translation type="unfinished">آپ نے اسے پھینک دیا۔</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>A button: back to where one can write, draw or pick a photo</extracomment>
        <translation type="unfinished">دوسرا طریقہ</translation>
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
    <name>StayHerePage</name>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">یہ منصوبہ چھوڑیں</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">اس منصوبے میں رہیں</translation>
    </message>
    <message>
        <source>When the tablet stays here, only this plan opens. To leave, put in your PIN.</source>
        <translation type="unfinished">جب ٹیبلٹ یہاں رہے تو صرف یہ منصوبہ کھلتا ہے۔ باہر جانے کے لیے اپنا PIN ڈالیں۔</translation>
    </message>
    <message>
        <source>Show that it is you. Then the tablet opens everything again.</source>
        <translation type="unfinished">دکھائیں کہ یہ آپ ہیں۔ پھر ٹیبلٹ سب کچھ دوبارہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Only this plan opens on the tablet. You cannot open anything else by mistake.</source>
        <translation type="unfinished">ٹیبلٹ پر صرف یہ منصوبہ کھلتا ہے۔ آپ غلطی سے کچھ اور نہیں کھول سکتے۔</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">یہاں رہیں</translation>
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
    <name>TabletPictures</name>
    <message>
        <source>There are no pictures on this tablet.</source>
        <translation type="unfinished">اس ٹیبلٹ پر کوئی تصویر نہیں۔</translation>
    </message>
    <message>
        <source>Put pictures in the folder for pictures. Then they show here.</source>
        <translation type="unfinished">تصویروں کے فولڈر میں تصویریں ڈالیں۔ پھر وہ یہاں نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">‏%1، %2 {1.?}</translation>
    </message>
    <message>
        <source>These are the newest pictures.</source>
        <translation type="unfinished">یہ سب سے نئی تصویریں ہیں۔</translation>
    </message>
</context>
<context>
    <name>TabletSession</name>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">‏%1 کا منصوبہ</translation>
    </message>
</context>
<context>
    <name>TalkLaterPage</name>
    <message>
        <source>When do you want to talk about it?</source>
        <translation type="unfinished">آپ اس پر کب بات کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Both answers stay safe. On that day the tablet asks you again. Others can still pick before.</source>
        <translation type="unfinished">دونوں جواب محفوظ رہتے ہیں۔ اس دن ٹیبلٹ آپ سے دوبارہ پوچھتا ہے۔ دوسرے اس سے پہلے بھی چن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">آنے والا کل</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished">3 دن میں</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">ایک ہفتے میں</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished">ایک مہینے میں</translation>
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
    <name>ToolCard</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>1 thing is in it</source>
        <translation type="unfinished">اس میں 1 چیز ہے</translation>
    </message>
    <message>
        <source>%1 things are in it</source>
        <translation type="unfinished">اس میں %1 چیزیں ہیں</translation>
    </message>
</context>
<context>
    <name>ToolCircle</name>
    <message>
        <source>Nobody is in the circle yet.</source>
        <translation type="unfinished">ابھی دائرے میں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Begin with who is closest.</source>
        <translation type="unfinished">جو سب سے قریب ہے اس سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">شخص شامل کریں</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>%1 Touch a card to read it whole, or to change it. Touch “Add” to say something.</source>
        <translation type="unfinished">‏%1 کسی کارڈ کو چھو کر پورا پڑھیں، یا بدلیں۔ کچھ کہنے کے لیے ”شامل کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation type="unfinished">اسے ایک طرف رکھ دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished">شامل کریں: %1</translation>
    </message>
</context>
<context>
    <name>ToolPerspectives</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>Begin with one thing in the day, like mornings.</source>
        <translation type="unfinished">دن کی ایک بات سے شروع کریں، جیسے صبح۔</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation type="unfinished">کچھ نیا شامل کریں</translation>
    </message>
</context>
<context>
    <name>ToolProfile</name>
    <message>
        <source>Call me: %1</source>
        <translation type="unfinished">مجھے اس نام سے پکاریں: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Touch here to say something.</source>
        <translation type="unfinished">ابھی کچھ نہیں۔ کچھ کہنے کے لیے یہاں چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>ToolTopic</name>
    <message>
        <source>%1 has not said anything yet.</source>
        <translation type="unfinished">‏%1 نے ابھی کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished">‏%1 سے پوچھیں</translation>
    </message>
    <message>
        <source>Add a view: %1</source>
        <translation type="unfinished">رائے شامل کریں: %1</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">منصوبہ بنانے کے طریقے</translation>
    </message>
    <message>
        <source>Each picture is a way to think about a life together. Pick the one that helps now. Nobody needs all of them.</source>
        <translation type="unfinished">ہر تصویر زندگی پر مل کر سوچنے کا ایک طریقہ ہے۔ جو ابھی مدد کرے وہ چنیں۔ کسی کو سب کی ضرورت نہیں۔</translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished">سلام، %1</translation>
    </message>
    <message>
        <source>Touch your pictures in your order. Then touch “Done”. You can try as often as you like. If you forgot them, touch “I forgot”.</source>
        <translation type="unfinished">اپنی تصویروں کو اپنی ترتیب میں چھوئیں۔ پھر ”ہو گیا“ کو چھوئیں۔ آپ جتنی بار چاہیں کوشش کر سکتے ہیں۔ اگر بھول جائیں تو ”مجھے یاد نہیں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, touch “I forgot”.</source>
        <translation type="unfinished">اپنا PIN ڈالیں۔ پھر ”ہو گیا“ کو چھوئیں۔ آپ جتنی بار چاہیں کوشش کر سکتے ہیں۔ اگر PIN بھول جائیں تو ”مجھے یاد نہیں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Touch your pictures</source>
        <translation type="unfinished">اپنی تصویروں کو چھوئیں</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation type="unfinished">اپنا PIN لکھیں</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation type="unfinished">میرا PIN استعمال کریں</translation>
    </message>
    <message>
        <source>Use my pictures</source>
        <translation type="unfinished">میری تصویریں استعمال کریں</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">مجھے یاد نہیں</translation>
    </message>
</context>
<context>
    <name>UnlockingPage</name>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">میں لاک کیسے کھولتا ہوں</translation>
    </message>
    <message>
        <source>You can unlock with a PIN, with pictures, or with both. A paper helps on the day you forget.</source>
        <translation type="unfinished">آپ PIN سے، تصویروں سے، یا دونوں سے لاک کھول سکتے ہیں۔ جس دن آپ بھول جائیں، کاغذ مدد کرتا ہے۔</translation>
    </message>
    <message>
        <source>You have no paper yet.</source>
        <translation type="unfinished">آپ کے پاس ابھی کوئی کاغذ نہیں۔</translation>
    </message>
    <message>
        <source>If you forget your PIN or your pictures, nobody can open your words. A paper with a code can.</source>
        <translation type="unfinished">اگر آپ اپنا PIN یا اپنی تصویریں بھول جائیں تو کوئی آپ کے الفاظ نہیں کھول سکتا۔ کوڈ والا کاغذ کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished">کاغذ بنائیں</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation type="unfinished">نیا PIN</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation type="unfinished">PIN شامل کریں</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation type="unfinished">نئی تصویریں</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished">تصویریں شامل کریں</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation type="unfinished">نیا کاغذ</translation>
    </message>
    <message>
        <source>My photo</source>
        <translation type="unfinished">میری تصویر</translation>
    </message>
    <message>
        <source>Everybody with this tablet sees it.</source>
        <translation type="unfinished">اس ٹیبلٹ والے سب لوگ اسے دیکھتے ہیں۔</translation>
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
    <message>
        <source>You want to talk about it. The day: %1</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished">آپ اس پر بات کرنا چاہتے ہیں۔ دن: %1</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Pass the tablet on</source>
        <translation type="unfinished">ٹیبلٹ آگے دیں</translation>
    </message>
    <message>
        <source>Give the tablet to the next person. That person touches their own picture. Nobody else looks.</source>
        <translation type="unfinished">ٹیبلٹ اگلے شخص کو دیں۔ وہ شخص اپنی تصویر کو چھوتا ہے۔ کوئی اور نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>Thank you. Your vote is in the box.</source>
        <translation type="unfinished">شکریہ۔ آپ کا ووٹ ڈبے میں ہے۔</translation>
    </message>
    <message>
        <source>Now pass the tablet to the next person.</source>
        <translation type="unfinished">اب ٹیبلٹ اگلے شخص کو دیں۔</translation>
    </message>
    <message>
        <source>Who votes now? Touch your picture.</source>
        <translation type="unfinished">اب کون ووٹ دیتا ہے؟ اپنی تصویر کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation type="unfinished">سب ووٹ دے چکے ہیں۔</translation>
    </message>
    <message>
        <source>Touch “Stop voting here” to count.</source>
        <translation type="unfinished">گننے کے لیے ”یہاں ووٹ بند کریں“ کو چھوئیں۔</translation>
    </message>
    <message>
        <source>1 person has voted.</source>
        <translation type="unfinished">1 شخص نے ووٹ دیا ہے۔</translation>
    </message>
    <message>
        <source>%1 people have voted.</source>
        <translation type="unfinished">‏%1 لوگوں نے ووٹ دیا ہے۔</translation>
    </message>
    <message>
        <source>Stop voting here</source>
        <translation type="unfinished">یہاں ووٹ بند کریں</translation>
    </message>
</context>
<context>
    <name>VoteStartPage</name>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">خفیہ ووٹ دیں</translation>
    </message>
    <message>
        <source>Nobody can see what you vote. The count comes when all tablets are finished. Small groups see no numbers.</source>
        <translation type="unfinished">کوئی نہیں دیکھ سکتا کہ آپ کیا ووٹ دیتے ہیں۔ جب سب ٹیبلٹ ختم کر لیں تو گنتی آتی ہے۔ چھوٹے گروپوں کو تعداد نظر نہیں آتی۔</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">کیا ہم بورڈ سے یہ پوچھیں؟</translation>
    </message>
    <message>
        <source>Your vote is secret</source>
        <translation type="unfinished">آپ کا ووٹ خفیہ ہے</translation>
    </message>
    <message>
        <source>The tablet goes from person to person. It shows who has voted. It never shows what they said.</source>
        <translation type="unfinished">ٹیبلٹ ایک شخص سے دوسرے کے پاس جاتا ہے۔ یہ دکھاتا ہے کس نے ووٹ دیا۔ یہ کبھی نہیں دکھاتا کہ انہوں نے کیا کہا۔</translation>
    </message>
    <message>
        <source>Do other tablets go round too?</source>
        <translation type="unfinished">کیا دوسرے ٹیبلٹ بھی سب کے پاس جاتے ہیں؟</translation>
    </message>
    <message>
        <source>The tablet of %1</source>
        <translation type="unfinished">‏%1 کا ٹیبلٹ</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation type="unfinished">ووٹنگ شروع کریں</translation>
    </message>
</context>
<context>
    <name>VoteTile</name>
    <message>
        <source>1 person has voted. It is not counted yet.</source>
        <translation type="unfinished">1 شخص نے ووٹ دیا ہے۔ یہ ابھی گنا نہیں گیا۔</translation>
    </message>
    <message>
        <source>%1 people have voted. It is not counted yet.</source>
        <translation type="unfinished">‏%1 لوگوں نے ووٹ دیا ہے۔ یہ ابھی گنا نہیں گیا۔</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>We wait for this answer.</source>
        <translation type="unfinished">ہم اس جواب کا انتظار کرتے ہیں۔</translation>
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
    <message>
        <source>today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a day: &quot;tomorrow, Tuesday 24 November&quot;</extracomment>
        <translation type="unfinished">آنے والا کل، %1</translation>
    </message>
    <message>
        <source>Written down later: %1</source>
        <translation type="unfinished">بعد میں لکھا گیا: %1</translation>
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
    <message>
        <source>Touch your face. Then unlock the tablet. If your face is not here, touch “Add me”.</source>
        <translation type="unfinished">اپنے چہرے کو چھوئیں۔ پھر ٹیبلٹ کا لاک کھولیں۔ اگر آپ کا چہرہ یہاں نہیں تو ”مجھے شامل کریں“ کو چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>WhoSaidPage</name>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">کس نے کیا کہا</translation>
    </message>
    <message>
        <source>Each person has a colour and a line of their own. Below you see when they said it, and how. You can also see what somebody took out.</source>
        <translation type="unfinished">ہر شخص کا اپنا رنگ اور اپنی لکیر ہے۔ نیچے آپ دیکھتے ہیں انہوں نے کب کہا، اور کیسے۔ آپ یہ بھی دیکھ سکتے ہیں کہ کسی نے کیا نکالا۔</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation type="unfinished">یہاں ابھی کسی نے کچھ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation type="unfinished">ایک ایک ٹکڑا</translation>
    </message>
    <message>
        <source>Hide what somebody took out</source>
        <translation type="unfinished">جو نکالا گیا اسے چھپائیں</translation>
    </message>
    <message>
        <source>Show what somebody took out</source>
        <translation type="unfinished">جو نکالا گیا اسے دکھائیں</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">اور دکھائیں</translation>
    </message>
</context>
<context>
    <name>WhoseText</name>
    <message>
        <source>%1:</source>
        <extracomment>%1 a name; what they wrote follows</extracomment>
        <translation type="unfinished">‏%1:</translation>
    </message>
</context>
<context>
    <name>WriteTogetherPage</name>
    <message>
        <source>Write what you want to say. It is saved while you write. Others can write at the same time. “Who said what” shows whose words they are.</source>
        <translation type="unfinished">جو کہنا چاہتے ہیں وہ لکھیں۔ لکھتے لکھتے یہ محفوظ ہوتا ہے۔ دوسرے اسی وقت لکھ سکتے ہیں۔ ”کس نے کیا کہا“ دکھاتا ہے کہ یہ کس کے الفاظ ہیں۔</translation>
    </message>
    <message>
        <source>Write here together</source>
        <translation type="unfinished">یہاں مل کر لکھیں</translation>
    </message>
    <message>
        <source>Your words are still in the box. Write on to try again.</source>
        <translation type="unfinished">آپ کے الفاظ اب بھی خانے میں ہیں۔ دوبارہ کوشش کے لیے لکھتے رہیں۔</translation>
    </message>
    <message>
        <source>Whose words do you write?</source>
        <translation type="unfinished">آپ کس کے الفاظ لکھتے ہیں؟</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">میرے اپنے الفاظ</translation>
    </message>
    <message>
        <source>%1 says it</source>
        <translation type="unfinished">‏%1 یہ کہتے ہیں</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation type="unfinished">یہ کیسے کہا گیا؟</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">کس نے کیا کہا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس کریں</translation>
    </message>
    <message>
        <source>You are writing …</source>
        <translation type="unfinished">آپ لکھ رہے ہیں …</translation>
    </message>
    <message>
        <source>All of it is saved.</source>
        <translation type="unfinished">سب محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 a time</extracomment>
        <translation type="unfinished">محفوظ ہے۔ %1</translation>
    </message>
</context>
<context>
    <name>WrittenPageRow</name>
    <message>
        <source>%1. %2 wrote last. %3</source>
        <translation type="unfinished">‏%1۔ %2 نے آخر میں لکھا۔ %3</translation>
    </message>
    <message>
        <source>Opens the page.</source>
        <translation type="unfinished">صفحہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>%1 wrote last. %2</source>
        <translation type="unfinished">‏%1 نے آخر میں لکھا۔ %2</translation>
    </message>
</context>
<context>
    <name>WrittenPagesPage</name>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">صفحے جو ہم مل کر لکھتے ہیں</translation>
    </message>
    <message>
        <source>Everybody in the plan can write on these pages. You can write at the same time. Each one’s words stay their own.</source>
        <translation type="unfinished">منصوبے کے سب لوگ ان صفحوں پر لکھ سکتے ہیں۔ آپ ایک ہی وقت لکھ سکتے ہیں۔ ہر ایک کے الفاظ اس کے اپنے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation type="unfinished">ابھی کوئی صفحہ نہیں۔</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation type="unfinished">نیا صفحہ شروع کریں</translation>
    </message>
</context>
<context>
    <name>alongside::bridge</name>
    <message>
        <source>This changed. What exactly is not on this tablet.</source>
        <translation type="unfinished">یہ بدل گیا۔ کیا بدلا، یہ اس ٹیبلٹ پر نہیں۔</translation>
    </message>
    <message>
        <source>This is new since then.</source>
        <translation type="unfinished">یہ تب سے نیا ہے۔</translation>
    </message>
    <message>
        <source>Somebody put this away since then.</source>
        <translation type="unfinished">تب سے کسی نے اسے ایک طرف رکھ دیا۔</translation>
    </message>
    <message>
        <source>This changed since then.</source>
        <translation type="unfinished">یہ تب سے بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">‏%1، %2 {1.?}</translation>
    </message>
    <message>
        <source>Everybody said yes to these words.</source>
        <translation type="unfinished">سب نے ان الفاظ پر ہاں کہا۔</translation>
    </message>
    <message>
        <source>We wait for %1.</source>
        <extracomment>Names of those who have not answered</extracomment>
        <translation type="unfinished">ہمیں %1 کا انتظار ہے۔</translation>
    </message>
    <message>
        <source>Everybody answered. Not everybody said yes. Talk about it.</source>
        <translation type="unfinished">سب نے جواب دیا۔ سب نے ہاں نہیں کہا۔ اس پر بات کریں۔</translation>
    </message>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">کسی کو چوٹ لگی۔</translation>
    </message>
    <message>
        <source>Nobody has written down yet what we learned.</source>
        <translation type="unfinished">ہم نے کیا سیکھا، یہ ابھی کسی نے نہیں لکھا۔</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">ہم نے سیکھا: %1</translation>
    </message>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">‏%1 کو فکر ہے: %2</translation>
    </message>
    <message>
        <source>%1 is to reply by %2.</source>
        <translation type="unfinished">‏%1 کو %2 تک جواب دینا ہے۔</translation>
    </message>
    <message>
        <source>%1 replied to a worry: %2</source>
        <translation type="unfinished">‏%1 نے ایک فکر کا جواب دیا: %2</translation>
    </message>
    <message>
        <source>It is OK now.</source>
        <translation type="unfinished">اب یہ ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>It is not OK yet: %1</source>
        <translation type="unfinished">یہ ابھی ٹھیک نہیں: %1</translation>
    </message>
    <message>
        <source>%1. %2 wrote: %3</source>
        <translation type="unfinished">‏%1۔ %2 نے لکھا: %3</translation>
    </message>
    <message>
        <source>%1 wrote something. %2: %3</source>
        <translation type="unfinished">‏%1 نے کچھ لکھا۔ %2: %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation type="unfinished">‏%1 کے پاس یہ %2 سے ہے۔</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <extracomment>Who does not have it yet</extracomment>
        <translation type="unfinished">ابھی نہیں: %1۔</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">وہ شخص</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">‏%1 سے نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>%1 did not want to say.</source>
        <translation type="unfinished">‏%1 نے بتانا نہیں چاہا۔</translation>
    </message>
    <message>
        <source>Nobody knows yet how to ask %1.</source>
        <translation type="unfinished">ابھی کسی کو نہیں معلوم کہ %1 سے کیسے پوچھیں۔</translation>
    </message>
    <message>
        <source>There was no hard moment.</source>
        <translation type="unfinished">کوئی مشکل وقت نہیں تھا۔</translation>
    </message>
    <message>
        <source>There was 1 hard moment.</source>
        <translation type="unfinished">1 مشکل وقت تھا۔</translation>
    </message>
    <message>
        <source>There were %1 hard moments.</source>
        <translation type="unfinished">‏%1 مشکل وقت تھے۔</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much it was, and how good</extracomment>
        <translation type="unfinished">‏%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">‏%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>A stretch of months: &quot;January to March 2024&quot;</extracomment>
        <translation type="unfinished">‏%1 سے %2 %3 تک</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">کوئی مشکل وقت نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished">پورا %1</translation>
    </message>
    <message>
        <source>%1 is not over yet. So far: %2</source>
        <translation type="unfinished">‏%1 ابھی ختم نہیں ہوا۔ اب تک: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">‏%1، %2 {1:?}</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>1 time is written down.</source>
        <translation type="unfinished">1 بار لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 times are written down.</source>
        <translation type="unfinished">‏%1 بار لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>In 1 of them something is missing.</source>
        <translation type="unfinished">ان میں سے 1 میں کچھ باقی ہے۔</translation>
    </message>
    <message>
        <source>In %1 of them something is missing.</source>
        <translation type="unfinished">ان میں سے %1 میں کچھ باقی ہے۔</translation>
    </message>
    <message>
        <source>None of them tells the whole story.</source>
        <translation type="unfinished">ان میں سے کوئی پوری کہانی نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>The first whole time, %1: %2.</source>
        <translation type="unfinished">پہلی پوری بار، %1: %2۔</translation>
    </message>
    <message>
        <source>The last whole time, %1: %2.</source>
        <translation type="unfinished">آخری پوری بار، %1: %2۔</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation type="unfinished">کیا کیا گیا</translation>
    </message>
    <message>
        <source>how much</source>
        <translation type="unfinished">کتنا</translation>
    </message>
    <message>
        <source>how good</source>
        <translation type="unfinished">کتنا اچھا</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished">باقی ہے: %1</translation>
    </message>
</context>
</TS>
