<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AccessLayer</name>
    <message>
        <source>Press your switch to go on.</source>
        <extracomment>After the frame went round once and nobody pressed</extracomment>
        <translation>এগিয়ে যেতে আপনার সুইচ চাপুন।</translation>
    </message>
</context>
<context>
    <name>AddEventPage</name>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">যা বদলেছে</translation>
    </message>
    <message>
        <source>Write what changed, like: I moved in. Then pick the day. It shows beside the hard moments.</source>
        <translation type="unfinished">কী বদলেছে লিখুন, যেমন: আমি নতুন বাড়িতে এসেছি। তারপর দিন বেছে নিন। এটি কঠিন মুহূর্তগুলোর পাশে দেখা যায়।</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished">কী বদলেছে?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">কবে হয়েছে?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">গতকাল</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished">এক সপ্তাহ আগে</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished">এক মাস আগে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>AddGoalPage</name>
    <message>
        <source>A new goal</source>
        <translation>একটি নতুন লক্ষ্য</translation>
    </message>
    <message>
        <source>Say what you want in your own words. One goal at a time.</source>
        <translation>আপনি কী চান তা নিজের কথায় বলুন। একবারে একটি লক্ষ্য।</translation>
    </message>
    <message>
        <source>What do I want?</source>
        <translation>আমি কী চাই?</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>%1 কী চান?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation>কেন? আপনি এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>AddMePage</name>
    <message>
        <source>It is my plan</source>
        <translation>এটি আমার পরিকল্পনা</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>আপনার নাম কী?</translation>
    </message>
    <message>
        <source>Who are you in the plan?</source>
        <translation>এই পরিকল্পনায় আপনি কে?</translation>
    </message>
    <message>
        <source>Pick a PIN</source>
        <translation>একটি PIN বেছে নিন</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>একই PIN আবার</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation>আপনার PIN শুধু আপনি জানবেন। এতে অন্তত 4টি সংখ্যা থাকে। এটি আপনার কথা নিরাপদ রাখে।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>আপনার নাম</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>How will you unlock the tablet?</source>
        <translation type="unfinished">আপনি কীভাবে ট্যাবলেট খুলবেন?</translation>
    </message>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">আপনার ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">আপনার ছবিগুলো শুধু আপনি জানবেন। অন্তত চারটি স্পর্শ করুন, যে ক্রম আপনার মনে থাকে। এগুলো আপনার কথা নিরাপদ রাখে।</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">ছবি দিয়ে</translation>
    </message>
    <message>
        <source>Touch your own pictures in your order.</source>
        <translation type="unfinished">আপনার ক্রমে আপনার নিজের ছবি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation type="unfinished">PIN দিয়ে</translation>
    </message>
    <message>
        <source>Put in numbers that only you know.</source>
        <translation type="unfinished">এমন সংখ্যা দিন যা শুধু আপনি জানেন।</translation>
    </message>
</context>
<context>
    <name>AddMediaPage</name>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished">আপনি কী যোগ করতে চান?</translation>
    </message>
    <message>
        <source>Do you want to add more?</source>
        <translation type="unfinished">আপনি কি আরও যোগ করতে চান?</translation>
    </message>
    <message>
        <source>You can add a sound, a photo or a drawing. All who can read the words can see it.</source>
        <translation type="unfinished">আপনি শব্দ, ছবি বা আঁকা যোগ করতে পারেন। যাঁরা কথাগুলো পড়তে পারেন তাঁরা সবাই এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>AddVoice</name>
    <message>
        <source>Say it with your voice</source>
        <translation type="unfinished">নিজের গলায় বলুন</translation>
    </message>
    <message>
        <source>You can leave this out. The tablet can read the words.</source>
        <translation type="unfinished">এটি বাদ দিতে পারেন। ট্যাবলেট কথাগুলো পড়তে পারে।</translation>
    </message>
</context>
<context>
    <name>AgreeAnswerPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>What does %1 say to these words?</source>
        <translation type="unfinished">এই কথায় %1 কী বলেন?</translation>
    </message>
    <message>
        <source>What do you say to these words?</source>
        <translation type="unfinished">এই কথায় আপনি কী বলেন?</translation>
    </message>
    <message>
        <source>There is no wrong answer. If you say no, we talk about it.</source>
        <translation type="unfinished">কোনো ভুল উত্তর নেই। আপনি না বললে আমরা এ নিয়ে কথা বলি।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation type="unfinished">হ্যাঁ, বদল করে</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
</context>
<context>
    <name>AgreeWhoPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>Whose answer is it?</source>
        <translation type="unfinished">এটি কার উত্তর?</translation>
    </message>
    <message>
        <source>Each one answers for themselves. If you write down what somebody else says, touch their face.</source>
        <translation type="unfinished">প্রত্যেকে নিজের উত্তর দেন। অন্য কারও কথা লিখলে তাঁর মুখ স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>%1’s own answer</source>
        <translation type="unfinished">%1-এর নিজের উত্তর</translation>
    </message>
    <message>
        <source>You write down what %1 says.</source>
        <translation type="unfinished">%1 যা বলেন আপনি তা লেখেন।</translation>
    </message>
    <message>
        <source>My own answer</source>
        <translation type="unfinished">আমার নিজের উত্তর</translation>
    </message>
</context>
<context>
    <name>AgreeWhyPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>Is there something to add?</source>
        <translation type="unfinished">আর কিছু যোগ করার আছে?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished">কী অন্যরকম হওয়া উচিত?</translation>
    </message>
    <message>
        <source>You do not have to say why. It helps others to know what to change.</source>
        <translation type="unfinished">কেন, তা আপনাকে বলতে হবে না। বললে অন্যরা বোঝেন কী বদলাতে হবে।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <translation type="unfinished">%1 এটি কীভাবে বলেছেন?</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <translation type="unfinished">আপনি এটি কীভাবে বলেছেন?</translation>
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
        <translation type="unfinished">এই উত্তর আগের কথার জন্য।</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>Each one answers for themselves. No answer counts more than another. If the words change, we ask again.</source>
        <translation type="unfinished">প্রত্যেকে নিজের উত্তর দেন। সব উত্তরের দাম সমান। কথা বদলালে আমরা আবার জিজ্ঞেস করি।</translation>
    </message>
    <message>
        <source>We go on when all have said yes.</source>
        <translation type="unfinished">সবাই হ্যাঁ বললে আমরা এগিয়ে যাই।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">উত্তর দিন</translation>
    </message>
</context>
<context>
    <name>AmountDial</name>
    <message>
        <source>Not said yet</source>
        <translation>এখনও বলা হয়নি</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>On a button that makes an amount smaller</extracomment>
        <translation>কম</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>On a button that makes an amount bigger</extracomment>
        <translation>বেশি</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Nobody has said yet.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>এখনও কেউ বলেনি।</translation>
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
        <translation type="unfinished">হ্যাঁ, না কি না?</translation>
    </message>
    <message>
        <source>If you say yes, the new words come in place of the old ones. If you say no, nothing changes. You can say why.</source>
        <translation type="unfinished">আপনি হ্যাঁ বললে পুরোনো কথার জায়গায় নতুন কথা আসে। না বললে কিছুই বদলায় না। কেন, তা বলতে পারেন।</translation>
    </message>
    <message>
        <source>%1 would like it to be like this:</source>
        <translation type="unfinished">%1 চান এটি এমন হোক:</translation>
    </message>
    <message>
        <source>Yes, take the new words</source>
        <translation type="unfinished">হ্যাঁ, নতুন কথা নিন</translation>
    </message>
    <message>
        <source>No, keep the words</source>
        <translation type="unfinished">না, কথা যেমন আছে রাখুন</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">কেন? আপনি এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>How did %1 say it?</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 এটি কীভাবে বলেছেন?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 thinks so, because: %2</source>
        <translation>%1 তা-ই মনে করেন, কারণ: %2</translation>
    </message>
    <message>
        <source>%1 says it for the person</source>
        <translation>%1 ব্যক্তির হয়ে এটি বলেন</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <translation>%1 এটি %2-এর হয়ে বলেন</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>%1-এর নিজের কথা</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Only %1 looks now</source>
        <translation type="unfinished">এখন শুধু %1 দেখেন</translation>
    </message>
    <message>
        <source>Touch what you think. Then touch “Put it in the box”. Nobody can see it after that.</source>
        <translation type="unfinished">আপনি যা মনে করেন তা স্পর্শ করুন। তারপর “বাক্সে দিন” স্পর্শ করুন। এরপর কেউ এটি দেখতে পারে না।</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">আমরা কি বোর্ডকে এটি জিজ্ঞেস করব?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished">আমি নিশ্চিত নই</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>This vote is not in the box</source>
        <translation type="unfinished">এই ভোট বাক্সে নেই</translation>
    </message>
    <message>
        <source>%1 may have voted before. The first vote counts.</source>
        <translation type="unfinished">%1 হয়তো আগে ভোট দিয়েছেন। প্রথম ভোটটি ধরা হয়।</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation type="unfinished">বাক্সে দিন</translation>
    </message>
</context>
<context>
    <name>BeginPlanPage</name>
    <message>
        <source>Whose plan is it?</source>
        <translation type="unfinished">এটি কার পরিকল্পনা?</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished">একটি নতুন পরিকল্পনা</translation>
    </message>
    <message>
        <source>A plan is about one person. It starts here on this tablet. You can ask others in later.</source>
        <translation type="unfinished">একটি পরিকল্পনা একজন মানুষকে নিয়ে। এটি এই ট্যাবলেটে শুরু হয়। পরে আপনি অন্যদের ডাকতে পারেন।</translation>
    </message>
    <message>
        <source>My own plan</source>
        <translation type="unfinished">আমার নিজের পরিকল্পনা</translation>
    </message>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">%1-এর পরিকল্পনা</translation>
    </message>
    <message>
        <source>A plan with somebody else</source>
        <translation type="unfinished">অন্য কারও সঙ্গে পরিকল্পনা</translation>
    </message>
    <message>
        <source>It is their plan. You help.</source>
        <translation type="unfinished">পরিকল্পনাটি তাঁর। আপনি সাহায্য করেন।</translation>
    </message>
    <message>
        <source>The name of the person whose plan it is</source>
        <translation type="unfinished">যাঁর পরিকল্পনা তাঁর নাম</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation type="unfinished">পরিকল্পনা শুরু করুন</translation>
    </message>
</context>
<context>
    <name>BoardHomePage</name>
    <message>
        <source>Groups ask you questions here. Each one has a day for the answer. Late ones come first. They stay until you answer.</source>
        <translation type="unfinished">দলগুলো এখানে আপনাকে প্রশ্ন করে। প্রতিটি প্রশ্নের উত্তরের একটি দিন আছে। দেরি হওয়া প্রশ্ন আগে আসে। আপনি উত্তর না দেওয়া পর্যন্ত এগুলো থাকে।</translation>
    </message>
    <message>
        <source>The board is on its way.</source>
        <translation type="unfinished">বোর্ডটি আসছে।</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">সংযোগ হলে এটি আসবে।</translation>
    </message>
    <message>
        <source>Questions that wait for your answer</source>
        <translation type="unfinished">যে প্রশ্ন আপনার উত্তরের অপেক্ষায়</translation>
    </message>
    <message>
        <source>You answered. The group reads it now.</source>
        <translation type="unfinished">আপনি উত্তর দিয়েছেন। দল এখন তা পড়ে।</translation>
    </message>
    <message>
        <source>They said, we did</source>
        <translation type="unfinished">তাঁরা বলেছেন, আমরা করেছি</translation>
    </message>
    <message>
        <source>No question waits for you.</source>
        <translation type="unfinished">কোনো প্রশ্ন আপনার অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Groups can send you questions.</source>
        <translation type="unfinished">দলগুলো আপনাকে প্রশ্ন পাঠাতে পারে।</translation>
    </message>
    <message>
        <source>Who is on the board</source>
        <translation type="unfinished">বোর্ডে কে আছেন</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">ট্যাবলেট লক করুন</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">বেশি</translation>
    </message>
</context>
<context>
    <name>BoardReplyPage</name>
    <message>
        <source>Answer the group</source>
        <translation type="unfinished">দলকে উত্তর দিন</translation>
    </message>
    <message>
        <source>Use short words. Say one thing in each sentence. Say what you will do, and when.</source>
        <translation type="unfinished">ছোট শব্দ লিখুন। এক বাক্যে একটি কথা বলুন। আপনি কী করবেন আর কবে করবেন তা বলুন।</translation>
    </message>
    <message>
        <source>Your answer, in easy words</source>
        <translation type="unfinished">সহজ কথায় আপনার উত্তর</translation>
    </message>
    <message>
        <source>What will you do, and when? You can leave this out.</source>
        <translation type="unfinished">আপনি কী করবেন, আর কবে? এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation type="unfinished">কে উত্তর দেন?</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation type="unfinished">উত্তর পাঠান</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">%1 উত্তর দেন।</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation type="unfinished">অন্য কেউ উত্তর দেন</translation>
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
        <translation type="unfinished">এটি কোথায় যায়?</translation>
    </message>
    <message>
        <source>This is the last card.</source>
        <translation type="unfinished">এটি শেষ কার্ড।</translation>
    </message>
    <message>
        <source>%1 cards are left.</source>
        <translation type="unfinished">%1টি কার্ড বাকি।</translation>
    </message>
</context>
<context>
    <name>CardRound</name>
    <message>
        <source>Throw the sound away</source>
        <translation type="unfinished">শব্দটি ফেলে দিন</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>About the person</source>
        <translation>ব্যক্তিটি সম্পর্কে</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>The whole name of the person.</source>
        <translation>ব্যক্তির পুরো নাম।</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>যে নামে ডাকা পছন্দ</translation>
    </message>
    <message>
        <source>The name that people should use.</source>
        <translation>যে নামটি মানুষের ব্যবহার করা উচিত।</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>জন্মদিন</translation>
    </message>
    <message>
        <source>The day the person was born.</source>
        <translation>ব্যক্তির জন্মের দিন।</translation>
    </message>
    <message>
        <source>He, she or they</source>
        <translation>কীভাবে সম্বোধন</translation>
    </message>
    <message>
        <source>How to speak about the person.</source>
        <translation>ব্যক্তির কথা কীভাবে বলতে হবে।</translation>
    </message>
    <message>
        <source>Who to ring first</source>
        <translation>আগে কাকে ফোন করবেন</translation>
    </message>
    <message>
        <source>One person who knows what to do.</source>
        <translation>একজন যিনি জানেন কী করতে হবে।</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>তাঁর ফোন নম্বর</translation>
    </message>
    <message>
        <source>It works day and night, if you can.</source>
        <translation>পারলে এটি দিনরাত চলে।</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>যদি কিছু ভুল হয়</translation>
    </message>
    <message>
        <source>What to do. Who to ring. What helps.</source>
        <translation>কী করতে হবে। কাকে ফোন করতে হবে। কী সাহায্য করে।</translation>
    </message>
    <message>
        <source>Something to say</source>
        <translation>বলার কিছু</translation>
    </message>
    <message>
        <source>What is said in the plan</source>
        <translation>পরিকল্পনায় যা বলা আছে</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>কোন অংশ</translation>
    </message>
    <message>
        <source>The part of the plan that this is for.</source>
        <translation>এটি পরিকল্পনার যে অংশের জন্য।</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>আমার কাছে যা গুরুত্বপূর্ণ</translation>
    </message>
    <message>
        <source>Important to me</source>
        <translation>আমার কাছে গুরুত্বপূর্ণ</translation>
    </message>
    <message>
        <source>How to support me well</source>
        <translation>আমাকে ভালোভাবে সহায়তা করার উপায়</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>কী কাজ করছে</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>কী কাজ করছে না</translation>
    </message>
    <message>
        <source>How I say things</source>
        <translation>আমি যেভাবে কথা বোঝাই</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>সকাল</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>ঘুমের সময়</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>খাবার ও পানীয়</translation>
    </message>
    <message>
        <source>My health</source>
        <translation>আমার স্বাস্থ্য</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>আমার জীবনের মানুষ</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>আমার বাড়ি</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation>কাজ ও আনন্দ</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>নিরাপদ থাকা</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>আমার টাকা</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>দেখা করতে আসা</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>Say it your own way.</source>
        <translation>নিজের মতো করে বলুন।</translation>
    </message>
    <message>
        <source>Who says this</source>
        <translation>কে এটি বলছে</translation>
    </message>
    <message>
        <source>The name of the person who says it.</source>
        <translation>যিনি বলছেন তাঁর নাম।</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>কার কথা</translation>
    </message>
    <message>
        <source>Are these my own words, or what others think?</source>
        <translation>এগুলো কি আমার কথা, না অন্যদের ভাবনা?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>আমার নিজের কথা</translation>
    </message>
    <message>
        <source>My family say it for me</source>
        <translation>আমার পরিবার আমার হয়ে বলে</translation>
    </message>
    <message>
        <source>We think, because we saw</source>
        <translation>আমরা মনে করি, কারণ আমরা দেখেছি</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>আমরা যা দেখেছি</translation>
    </message>
    <message>
        <source>We think this. Say what you saw that shows it.</source>
        <translation>আমরা তা-ই মনে করি। কী দেখে তা বোঝা গেল বলুন।</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>কীভাবে বলা হয়েছে</translation>
    </message>
    <message>
        <source>By talking, with signs, or another way.</source>
        <translation>মুখে, ইশারায়, বা অন্যভাবে।</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>মুখে বলে</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>ইশারায়</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>ছবি দিয়ে</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>লিখে</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation>এঁকে</translation>
    </message>
    <message>
        <source>By what I did</source>
        <translation>আমার কাজ দিয়ে</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>কে সাহায্য করেছেন</translation>
    </message>
    <message>
        <source>The people who helped to say it.</source>
        <translation>যাঁরা বলতে সাহায্য করেছেন।</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>বলা হয়েছে</translation>
    </message>
    <message>
        <source>The day it was said.</source>
        <translation>যেদিন বলা হয়েছে।</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>আবার দেখার দিন</translation>
    </message>
    <message>
        <source>The day to ask if it is still right.</source>
        <translation>এখনও ঠিক আছে কি না জিজ্ঞাসার দিন।</translation>
    </message>
    <message>
        <source>A page we write together</source>
        <translation>আমরা একসঙ্গে লিখি এমন পাতা</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation>আমরা একসঙ্গে লিখি এমন পাতাগুলো</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>এটি কী নিয়ে</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>কয়েকটি কথা।</translation>
    </message>
    <message>
        <source>Everybody can write here, at the same time.</source>
        <translation>এখানে সবাই একই সময়ে লিখতে পারে।</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>কে কে ছিলেন</translation>
    </message>
    <message>
        <source>The people who wrote it together.</source>
        <translation>যাঁরা একসঙ্গে লিখেছেন।</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>The day you wrote it.</source>
        <translation>যেদিন লিখেছেন।</translation>
    </message>
    <message>
        <source>A person in my life</source>
        <translation>আমার জীবনের একজন</translation>
    </message>
    <message>
        <source>What this person is called.</source>
        <translation>এই ব্যক্তির নাম কী।</translation>
    </message>
    <message>
        <source>How close</source>
        <translation>কতটা কাছের</translation>
    </message>
    <message>
        <source>How close this person is to me.</source>
        <translation>এই ব্যক্তি আমার কতটা কাছের।</translation>
    </message>
    <message>
        <source>Closest to me</source>
        <translation>আমার সবচেয়ে কাছের</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>বন্ধুরা</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>People near me</source>
        <translation>আমার আশেপাশের মানুষ</translation>
    </message>
    <message>
        <source>Paid to help me</source>
        <translation>আমাকে সাহায্যের জন্য বেতন পান</translation>
    </message>
    <message>
        <source>Who they are to me</source>
        <translation>তাঁরা আমার কে</translation>
    </message>
    <message>
        <source>Like mum, friend or support worker.</source>
        <translation>যেমন মা, বন্ধু বা সহায়তা কর্মী।</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>ফোন নম্বর</translation>
    </message>
    <message>
        <source>How to ring them.</source>
        <translation>তাঁদের কীভাবে ফোন করবেন।</translation>
    </message>
    <message>
        <source>How I want to keep in touch</source>
        <translation>আমি যেভাবে যোগাযোগ রাখতে চাই</translation>
    </message>
    <message>
        <source>When, where and how often.</source>
        <translation>কখন, কোথায় আর কত ঘন ঘন।</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>একটি লক্ষ্য</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্যগুলো</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>আমি যা চাই</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>নিজের কথায় বলুন।</translation>
    </message>
    <message>
        <source>Why I want it</source>
        <translation>আমি কেন এটি চাই</translation>
    </message>
    <message>
        <source>What will be better in my life.</source>
        <translation>আমার জীবনে কী ভালো হবে।</translation>
    </message>
    <message>
        <source>Part of my life</source>
        <translation>আমার জীবনের অংশ</translation>
    </message>
    <message>
        <source>The part of my life it is about.</source>
        <translation>এটি আমার জীবনের যে অংশ নিয়ে।</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>বাড়ি</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>স্বাস্থ্য</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>শেখা</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>চলাফেরা</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>আমি যেখানে থাকি</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>টাকা</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>প্রথম ধাপ</translation>
    </message>
    <message>
        <source>One small thing to do first.</source>
        <translation>প্রথমে করার একটি ছোট কাজ।</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation>আমরা যেভাবে সাহায্য করি</translation>
    </message>
    <message>
        <source>Everybody who helps can write here, at the same time.</source>
        <translation>যাঁরা সাহায্য করেন সবাই একই সময়ে এখানে লিখতে পারেন।</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>কত ঘন ঘন</translation>
    </message>
    <message>
        <source>Like every day, or once a week.</source>
        <translation>যেমন রোজ, বা সপ্তাহে একবার।</translation>
    </message>
    <message>
        <source>The day to ask how it is going.</source>
        <translation>কেমন চলছে জিজ্ঞাসার দিন।</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>এখন কী অবস্থা</translation>
    </message>
    <message>
        <source>Am I doing it, is it done, or is it resting?</source>
        <translation>আমি কি করছি, শেষ হয়েছে, না বিরতি চলছে?</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>এখন করছি</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Having a rest from it</source>
        <translation>এখন বিরতি</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>কেমন হলো</translation>
    </message>
    <message>
        <source>Which goal</source>
        <translation>কোন লক্ষ্য</translation>
    </message>
    <message>
        <source>The goal that this is part of.</source>
        <translation>এটি যে লক্ষ্যের অংশ।</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>আমরা যা করেছি</translation>
    </message>
    <message>
        <source>What happened. This is the first corner.</source>
        <translation>কী হয়েছে। এটি প্রথম কোণ।</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>কতটা</translation>
    </message>
    <message>
        <source>How much or how many. This is the second corner.</source>
        <translation>কতটা বা কতগুলো। এটি দ্বিতীয় কোণ।</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>কিসের</translation>
    </message>
    <message>
        <source>Like minutes, lengths or times.</source>
        <translation>যেমন মিনিট, দৈর্ঘ্য বা বার।</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>কতটা ভালো ছিল</translation>
    </message>
    <message>
        <source>Pick a face. This is the third corner.</source>
        <translation>একটি মুখ বেছে নিন। এটি তৃতীয় কোণ।</translation>
    </message>
    <message>
        <source>Who picked the face</source>
        <translation>মুখটি কে বেছেছেন</translation>
    </message>
    <message>
        <source>The name of the person who picked it.</source>
        <translation>যিনি বেছেছেন তাঁর নাম।</translation>
    </message>
    <message>
        <source>What the worker thinks</source>
        <translation>কর্মী যা মনে করেন</translation>
    </message>
    <message>
        <source>The worker picks a face too. It is kept apart.</source>
        <translation>কর্মীও একটি মুখ বেছে নেন। সেটি আলাদা রাখা হয়।</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>আরও কথা</translation>
    </message>
    <message>
        <source>Anything else to remember.</source>
        <translation>মনে রাখার আর কিছু।</translation>
    </message>
    <message>
        <source>The day it happened.</source>
        <translation>যেদিন হয়েছে।</translation>
    </message>
    <message>
        <source>A hard moment</source>
        <translation>একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation>কঠিন মুহূর্তগুলো</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী হয়েছে</translation>
    </message>
    <message>
        <source>Say what you saw. Do not say whose fault it was.</source>
        <translation>কী দেখেছেন বলুন। কার দোষ তা বলবেন না।</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>কী ধরনের</translation>
    </message>
    <message>
        <source>Pick the one that fits best.</source>
        <translation>যেটি সবচেয়ে মেলে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Very upset</source>
        <translation>খুব মন খারাপ</translation>
    </message>
    <message>
        <source>Hit or pushed somebody</source>
        <translation>কাউকে মেরেছে বা ধাক্কা দিয়েছে</translation>
    </message>
    <message>
        <source>Broke something</source>
        <translation>কিছু ভেঙেছে</translation>
    </message>
    <message>
        <source>Hurt myself</source>
        <translation>নিজেকে আঘাত</translation>
    </message>
    <message>
        <source>Went out and nobody knew</source>
        <translation>কেউ না জেনে বাইরে গেছে</translation>
    </message>
    <message>
        <source>Came without a plan</source>
        <translation>পরিকল্পনা ছাড়া এসেছে</translation>
    </message>
    <message>
        <source>Not safe near a road</source>
        <translation>রাস্তার কাছে নিরাপদ নয়</translation>
    </message>
    <message>
        <source>Bought tablets</source>
        <translation>ট্যাবলেট ওষুধ কিনেছে</translation>
    </message>
    <message>
        <source>Did not let people in</source>
        <translation>মানুষকে ঢুকতে দেয়নি</translation>
    </message>
    <message>
        <source>Rang the on-call person</source>
        <translation>দায়িত্বে থাকা ব্যক্তিকে ফোন করেছে</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>How hard it was</source>
        <translation>কতটা কঠিন ছিল</translation>
    </message>
    <message>
        <source>Small, in the middle, or big.</source>
        <translation>ছোট, মাঝারি, বা বড়।</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>আগে কী হয়েছিল</translation>
    </message>
    <message>
        <source>What was going on just before.</source>
        <translation>ঠিক আগে কী চলছিল।</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation>কেউ কি আঘাত পেয়েছে?</translation>
    </message>
    <message>
        <source>Yes or no. Say who and how in the words.</source>
        <translation>হ্যাঁ বা না। কে আর কীভাবে তা কথায় বলুন।</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>কে দেখেছেন</translation>
    </message>
    <message>
        <source>The name of the person who saw it.</source>
        <translation>যিনি দেখেছেন তাঁর নাম।</translation>
    </message>
    <message>
        <source>What I say about it</source>
        <translation>আমি এ নিয়ে যা বলি</translation>
    </message>
    <message>
        <source>The words of the person whose plan it is.</source>
        <translation>যাঁর পরিকল্পনা তাঁর কথা।</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>আমরা যা শিখেছি</translation>
    </message>
    <message>
        <source>What we will try next time. You can add it later.</source>
        <translation>পরের বার আমরা যা চেষ্টা করব। পরে যোগ করতে পারেন।</translation>
    </message>
    <message>
        <source>An answer to the plan</source>
        <translation>পরিকল্পনার উত্তর</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>কে একমত</translation>
    </message>
    <message>
        <source>Nothing here means: the whole plan.</source>
        <translation>এখানে কিছু না থাকলে: পুরো পরিকল্পনা।</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>কে উত্তর দেন</translation>
    </message>
    <message>
        <source>The name of the person who answers.</source>
        <translation>যিনি উত্তর দেন তাঁর নাম।</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Yes, no, or yes with changes.</source>
        <translation>হ্যাঁ, না, বা বদল করে হ্যাঁ।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Yes, with changes</source>
        <translation>হ্যাঁ, বদল করে</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>What should be different, or why not.</source>
        <translation>কী আলাদা হওয়া উচিত, বা কেন নয়।</translation>
    </message>
    <message>
        <source>To which words</source>
        <translation>কোন কথার</translation>
    </message>
    <message>
        <source>What the plan said when this was answered.</source>
        <translation>উত্তর দেওয়ার সময় পরিকল্পনায় যা ছিল।</translation>
    </message>
    <message>
        <source>To choose later</source>
        <translation>পরে বেছে নেওয়ার</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>কোন উত্তরগুলো</translation>
    </message>
    <message>
        <source>What there is to choose.</source>
        <translation>বেছে নেওয়ার যা আছে।</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>কবে পর্যন্ত</translation>
    </message>
    <message>
        <source>The day to be asked again.</source>
        <translation>আবার জিজ্ঞাসার দিন।</translation>
    </message>
    <message>
        <source>A photo, sound or film</source>
        <translation>ছবি, শব্দ বা ভিডিও</translation>
    </message>
    <message>
        <source>Photos, sounds and films</source>
        <translation>ছবি, শব্দ ও ভিডিও</translation>
    </message>
    <message>
        <source>What it goes with</source>
        <translation>এটি কিসের সঙ্গে</translation>
    </message>
    <message>
        <source>The photo, sound or film</source>
        <translation>সেই ছবি, শব্দ বা ভিডিও</translation>
    </message>
    <message>
        <source>Pick one from this tablet.</source>
        <translation>এই ট্যাবলেট থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>এতে যা দেখা যায়</translation>
    </message>
    <message>
        <source>Say what can be seen or heard, for somebody who cannot.</source>
        <translation>যিনি পারেন না তাঁর জন্য কী দেখা বা শোনা যায় বলুন।</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>খুব খারাপ</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>খারাপ</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>মোটামুটি</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>খুব ভালো</translation>
    </message>
    <message>
        <source>What people like about me</source>
        <translation type="unfinished">মানুষ আমার যা পছন্দ করে</translation>
    </message>
    <message>
        <source>Important for me</source>
        <translation type="unfinished">আমার জন্য গুরুত্বপূর্ণ</translation>
    </message>
    <message>
        <source>How both fit together</source>
        <translation type="unfinished">দুটি কীভাবে একসঙ্গে মেলে</translation>
    </message>
    <message>
        <source>What we still need to learn</source>
        <translation type="unfinished">আমাদের এখনও যা শেখার আছে</translation>
    </message>
    <message>
        <source>What tells it</source>
        <translation type="unfinished">কী দিয়ে বলা হয়</translation>
    </message>
    <message>
        <source>Only where there are no words for it.</source>
        <translation type="unfinished">শুধু যেখানে এর জন্য কোনো কথা নেই।</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished">শব্দ দিয়ে</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation type="unfinished">ছবি তুলে</translation>
    </message>
    <message>
        <source>In more than one way</source>
        <translation type="unfinished">একের বেশি উপায়ে</translation>
    </message>
    <message>
        <source>How often we meet now</source>
        <translation type="unfinished">এখন আমাদের কত ঘন ঘন দেখা হয়</translation>
    </message>
    <message>
        <source>More, the same, or less than before.</source>
        <translation type="unfinished">আগের চেয়ে বেশি, একই, বা কম।</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation type="unfinished">আগের চেয়ে বেশি</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation type="unfinished">আগের মতোই</translation>
    </message>
    <message>
        <source>Less than before</source>
        <translation type="unfinished">আগের চেয়ে কম</translation>
    </message>
    <message>
        <source>Why there is no face</source>
        <translation type="unfinished">কেন কোনো মুখ নেই</translation>
    </message>
    <message>
        <source>Pick why, if there is no face.</source>
        <translation type="unfinished">কোনো মুখ না থাকলে, কেন তা বেছে নিন।</translation>
    </message>
    <message>
        <source>I was not asked</source>
        <translation type="unfinished">আমাকে জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>I gave no answer</source>
        <translation type="unfinished">আমি উত্তর দিইনি</translation>
    </message>
    <message>
        <source>Why my words are missing</source>
        <translation type="unfinished">কেন আমার কথা নেই</translation>
    </message>
    <message>
        <source>Pick why, if there are no words.</source>
        <translation type="unfinished">কোনো কথা না থাকলে, কেন তা বেছে নিন।</translation>
    </message>
    <message>
        <source>I did not want to say</source>
        <translation type="unfinished">আমি বলতে চাইনি</translation>
    </message>
    <message>
        <source>Nobody knows how to ask me yet</source>
        <translation type="unfinished">আমাকে কীভাবে জিজ্ঞেস করতে হয় কেউ এখনও জানে না</translation>
    </message>
    <message>
        <source>Something that changed</source>
        <translation type="unfinished">যা বদলেছে</translation>
    </message>
    <message>
        <source>Things that changed</source>
        <translation type="unfinished">যা যা বদলেছে</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">কী বদলেছে</translation>
    </message>
    <message>
        <source>A few words. Like: I moved in.</source>
        <translation type="unfinished">কয়েকটি কথা। যেমন: আমি নতুন বাড়িতে এসেছি।</translation>
    </message>
    <message>
        <source>The day it changed.</source>
        <translation type="unfinished">যেদিন বদলেছে।</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation type="unfinished">একটি চিন্তা</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">চিন্তাগুলো</translation>
    </message>
    <message>
        <source>What the worry is</source>
        <translation type="unfinished">চিন্তাটি কী</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">কত তাড়াতাড়ি</translation>
    </message>
    <message>
        <source>How soon you need a reply.</source>
        <translation type="unfinished">আপনার কত তাড়াতাড়ি জবাব দরকার।</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">এখনই</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">শিগগির</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">যখন পারেন</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished">কাকে বলা হয়</translation>
    </message>
    <message>
        <source>The people who can read it.</source>
        <translation type="unfinished">যাঁরা এটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Who will reply</source>
        <translation type="unfinished">কে জবাব দেবেন</translation>
    </message>
    <message>
        <source>The name of one person who will reply.</source>
        <translation type="unfinished">যিনি জবাব দেবেন এমন একজনের নাম।</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished">জবাবের শেষ দিন</translation>
    </message>
    <message>
        <source>The last day for a reply.</source>
        <translation type="unfinished">জবাব দেওয়ার শেষ দিন।</translation>
    </message>
    <message>
        <source>Something in the plan, if you want.</source>
        <translation type="unfinished">চাইলে পরিকল্পনার কিছু।</translation>
    </message>
    <message>
        <source>Who is worried</source>
        <translation type="unfinished">কে চিন্তায় আছেন</translation>
    </message>
    <message>
        <source>A reply to a worry</source>
        <translation type="unfinished">একটি চিন্তার জবাব</translation>
    </message>
    <message>
        <source>Replies to worries</source>
        <translation type="unfinished">চিন্তাগুলোর জবাব</translation>
    </message>
    <message>
        <source>To which worry</source>
        <translation type="unfinished">কোন চিন্তার</translation>
    </message>
    <message>
        <source>The worry that this is a reply to.</source>
        <translation type="unfinished">এটি যে চিন্তার জবাব।</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished">জবাব</translation>
    </message>
    <message>
        <source>Say what you think, in easy words.</source>
        <translation type="unfinished">আপনি যা মনে করেন তা সহজ কথায় বলুন।</translation>
    </message>
    <message>
        <source>Who replies</source>
        <translation type="unfinished">কে জবাব দেন</translation>
    </message>
    <message>
        <source>The name of the person who replies.</source>
        <translation type="unfinished">যিনি জবাব দেন তাঁর নাম।</translation>
    </message>
    <message>
        <source>The day of the reply.</source>
        <translation type="unfinished">জবাবের দিন।</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">কী হবে</translation>
    </message>
    <message>
        <source>What somebody will do now.</source>
        <translation type="unfinished">কেউ এখন যা করবেন।</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">কবের মধ্যে</translation>
    </message>
    <message>
        <source>The day when it will be done.</source>
        <translation type="unfinished">যেদিন এটি হয়ে যাবে।</translation>
    </message>
    <message>
        <source>OK for me?</source>
        <translation type="unfinished">আমার জন্য ঠিক আছে?</translation>
    </message>
    <message>
        <source>Is the reply enough for the one who was worried?</source>
        <translation type="unfinished">যিনি চিন্তায় ছিলেন তাঁর জন্য এই জবাব কি যথেষ্ট?</translation>
    </message>
    <message>
        <source>Yes, this is OK for me</source>
        <translation type="unfinished">হ্যাঁ, এটি আমার জন্য ঠিক আছে</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">এখনও নয়</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation type="unfinished">কেন এখনও নয়</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">উত্তরের দিন</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation type="unfinished">যেদিন উত্তর দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>A change that somebody would like</source>
        <translation type="unfinished">কেউ যে বদল চান</translation>
    </message>
    <message>
        <source>Changes that people would like</source>
        <translation type="unfinished">মানুষ যে বদলগুলো চান</translation>
    </message>
    <message>
        <source>Whose words they are now.</source>
        <translation type="unfinished">এখন এগুলো যাঁর কথা।</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished">কোন কথা</translation>
    </message>
    <message>
        <source>The part that would change.</source>
        <translation type="unfinished">যে অংশ বদলাবে।</translation>
    </message>
    <message>
        <source>The new words</source>
        <translation type="unfinished">নতুন কথা</translation>
    </message>
    <message>
        <source>How it would be after the change.</source>
        <translation type="unfinished">বদলের পর যেমন হবে।</translation>
    </message>
    <message>
        <source>The words then</source>
        <translation type="unfinished">তখনকার কথা</translation>
    </message>
    <message>
        <source>What was there when somebody asked for the change.</source>
        <translation type="unfinished">কেউ বদল চাওয়ার সময় যা ছিল।</translation>
    </message>
    <message>
        <source>What makes the new words better.</source>
        <translation type="unfinished">নতুন কথা কেন বেশি ভালো।</translation>
    </message>
    <message>
        <source>Yes, or no.</source>
        <translation type="unfinished">হ্যাঁ, বা না।</translation>
    </message>
    <message>
        <source>Yes, take it</source>
        <translation type="unfinished">হ্যাঁ, এটি নিন</translation>
    </message>
    <message>
        <source>No, keep mine</source>
        <translation type="unfinished">না, আমারটি রাখুন</translation>
    </message>
    <message>
        <source>Why this answer</source>
        <translation type="unfinished">এই উত্তর কেন</translation>
    </message>
    <message>
        <source>You do not have to say why.</source>
        <translation type="unfinished">কেন, তা আপনাকে বলতে হবে না।</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation type="unfinished">উত্তর কীভাবে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>A meeting of the group</source>
        <translation type="unfinished">দলের একটি সভা</translation>
    </message>
    <message>
        <source>Meetings of the group</source>
        <translation type="unfinished">দলের সভাগুলো</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished">এর নাম কী</translation>
    </message>
    <message>
        <source>A name for today.</source>
        <translation type="unfinished">আজকের জন্য একটি নাম।</translation>
    </message>
    <message>
        <source>The day the group meets.</source>
        <translation type="unfinished">যেদিন দলের সভা হয়।</translation>
    </message>
    <message>
        <source>Is it going on?</source>
        <translation type="unfinished">এটি কি চলছে?</translation>
    </message>
    <message>
        <source>Going on, or finished.</source>
        <translation type="unfinished">চলছে, বা শেষ।</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished">চলছে</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>Somebody who came</source>
        <translation type="unfinished">একজন যিনি এসেছিলেন</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished">কে এসেছিলেন</translation>
    </message>
    <message>
        <source>Which meeting</source>
        <translation type="unfinished">কোন সভা</translation>
    </message>
    <message>
        <source>The meeting they came to.</source>
        <translation type="unfinished">তাঁরা যে সভায় এসেছিলেন।</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished">একটি ছবি</translation>
    </message>
    <message>
        <source>Pick one to be known by.</source>
        <translation type="unfinished">একটি বেছে নিন, যা দিয়ে আপনাকে চেনা যাবে।</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">সূর্য</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">গাছ</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished">নৌকা</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished">কাপ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">তারা</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished">পাতা</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished">চাঁদ</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished">ঘুড়ি</translation>
    </message>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">এটি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>The group may keep what I say.</source>
        <translation type="unfinished">আমি যা বলি দল তা রাখতে পারে।</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished">কথা বলার একটি বিষয়</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">আমরা যা নিয়ে কথা বলি</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation type="unfinished">এটি যে সভার জন্য।</translation>
    </message>
    <message>
        <source>Say it in easy words.</source>
        <translation type="unfinished">সহজ কথায় বলুন।</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation type="unfinished">কার্ডগুলো</translation>
    </message>
    <message>
        <source>What can be put in the columns. At most 12.</source>
        <translation type="unfinished">কলামে যা রাখা যায়। সবচেয়ে বেশি 12টি।</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation type="unfinished">কলামগুলো</translation>
    </message>
    <message>
        <source>What the columns stand for.</source>
        <translation type="unfinished">কলামগুলোর মানে কী।</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">ভালো বা খারাপ</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">আমার ভালো লাগে বা লাগে না</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">সহজ বা কঠিন</translation>
    </message>
    <message>
        <source>A card in its column</source>
        <translation type="unfinished">কলামে রাখা একটি কার্ড</translation>
    </message>
    <message>
        <source>Cards in their columns</source>
        <translation type="unfinished">কলামে রাখা কার্ডগুলো</translation>
    </message>
    <message>
        <source>The topic of the cards.</source>
        <translation type="unfinished">কার্ডগুলোর বিষয়।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">কে</translation>
    </message>
    <message>
        <source>Who put it there.</source>
        <translation type="unfinished">কে এটি সেখানে রেখেছেন।</translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished">কার্ড</translation>
    </message>
    <message>
        <source>What is on the card.</source>
        <translation type="unfinished">কার্ডে যা আছে।</translation>
    </message>
    <message>
        <source>Which column</source>
        <translation type="unfinished">কোন কলাম</translation>
    </message>
    <message>
        <source>Good, not sure or bad.</source>
        <translation type="unfinished">ভালো, নিশ্চিত নই বা খারাপ।</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">নিশ্চিত নই</translation>
    </message>
    <message>
        <source>What the columns stood for.</source>
        <translation type="unfinished">কলামগুলোর মানে কী ছিল।</translation>
    </message>
    <message>
        <source>The day it was put there.</source>
        <translation type="unfinished">যেদিন সেখানে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">নিজের কথা</translation>
    </message>
    <message>
        <source>The card was empty, and somebody filled it.</source>
        <translation type="unfinished">কার্ডটি খালি ছিল, কেউ তাতে লিখেছেন।</translation>
    </message>
    <message>
        <source>A question of the group</source>
        <translation type="unfinished">দলের একটি প্রশ্ন</translation>
    </message>
    <message>
        <source>Questions of the group</source>
        <translation type="unfinished">দলের প্রশ্নগুলো</translation>
    </message>
    <message>
        <source>The meeting it comes from.</source>
        <translation type="unfinished">এটি যে সভা থেকে এসেছে।</translation>
    </message>
    <message>
        <source>The topic it belongs to.</source>
        <translation type="unfinished">এটি যে বিষয়ের।</translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished">প্রশ্ন</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation type="unfinished">আপনার নিজের কথায়।</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished">বেছে নেওয়া</translation>
    </message>
    <message>
        <source>The group wants to ask this.</source>
        <translation type="unfinished">দল এটি জিজ্ঞেস করতে চায়।</translation>
    </message>
    <message>
        <source>A private vote</source>
        <translation type="unfinished">একটি গোপন ভোট</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">গোপন ভোটগুলো</translation>
    </message>
    <message>
        <source>A question or a topic.</source>
        <translation type="unfinished">একটি প্রশ্ন বা একটি বিষয়।</translation>
    </message>
    <message>
        <source>What we vote on</source>
        <translation type="unfinished">আমরা যা নিয়ে ভোট দিই</translation>
    </message>
    <message>
        <source>In easy words.</source>
        <translation type="unfinished">সহজ কথায়।</translation>
    </message>
    <message>
        <source>Which tablet counts</source>
        <translation type="unfinished">কোন ট্যাবলেট গোনে</translation>
    </message>
    <message>
        <source>The app fills this in.</source>
        <translation type="unfinished">অ্যাপ এটি লেখে।</translation>
    </message>
    <message>
        <source>The other tablets</source>
        <translation type="unfinished">অন্য ট্যাবলেটগুলো</translation>
    </message>
    <message>
        <source>Those that go round too.</source>
        <translation type="unfinished">আর যেগুলো হাতে হাতে ঘোরে।</translation>
    </message>
    <message>
        <source>The day of the vote.</source>
        <translation type="unfinished">ভোটের দিন।</translation>
    </message>
    <message>
        <source>The votes on one tablet</source>
        <translation type="unfinished">একটি ট্যাবলেটের ভোট</translation>
    </message>
    <message>
        <source>The votes on each tablet</source>
        <translation type="unfinished">প্রতিটি ট্যাবলেটের ভোট</translation>
    </message>
    <message>
        <source>Which vote</source>
        <translation type="unfinished">কোন ভোট</translation>
    </message>
    <message>
        <source>The vote it is for.</source>
        <translation type="unfinished">এটি যে ভোটের জন্য।</translation>
    </message>
    <message>
        <source>Which tablet</source>
        <translation type="unfinished">কোন ট্যাবলেট</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished">কী অবস্থা</translation>
    </message>
    <message>
        <source>Open, closed or left out.</source>
        <translation type="unfinished">খোলা, বন্ধ বা বাদ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খোলা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">বন্ধ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">বাদ</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">এতে কী আছে</translation>
    </message>
    <message>
        <source>Only the tablet that counts can open it.</source>
        <translation type="unfinished">যে ট্যাবলেট গোনে শুধু সেটি এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>Somebody who has voted</source>
        <translation type="unfinished">একজন যিনি ভোট দিয়েছেন</translation>
    </message>
    <message>
        <source>Who has voted</source>
        <translation type="unfinished">কে ভোট দিয়েছেন</translation>
    </message>
    <message>
        <source>Who has voted.</source>
        <translation type="unfinished">কে ভোট দিয়েছেন।</translation>
    </message>
    <message>
        <source>On which tablet</source>
        <translation type="unfinished">কোন ট্যাবলেটে</translation>
    </message>
    <message>
        <source>How a vote came out</source>
        <translation type="unfinished">ভোটের ফল</translation>
    </message>
    <message>
        <source>How the votes came out</source>
        <translation type="unfinished">ভোটগুলোর ফল</translation>
    </message>
    <message>
        <source>How many voted</source>
        <translation type="unfinished">কতজন ভোট দিয়েছেন</translation>
    </message>
    <message>
        <source>Each person counts one time.</source>
        <translation type="unfinished">প্রত্যেককে একবার গোনা হয়।</translation>
    </message>
    <message>
        <source>What we think</source>
        <translation type="unfinished">আমরা কী মনে করি</translation>
    </message>
    <message>
        <source>What most people said.</source>
        <translation type="unfinished">বেশির ভাগ মানুষ যা বলেছেন।</translation>
    </message>
    <message>
        <source>Most people said yes</source>
        <translation type="unfinished">বেশির ভাগ মানুষ হ্যাঁ বলেছেন</translation>
    </message>
    <message>
        <source>Most people said no</source>
        <translation type="unfinished">বেশির ভাগ মানুষ না বলেছেন</translation>
    </message>
    <message>
        <source>People think different things</source>
        <translation type="unfinished">মানুষ নানা রকম মনে করেন</translation>
    </message>
    <message>
        <source>Too few people voted</source>
        <translation type="unfinished">খুব কম মানুষ ভোট দিয়েছেন</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation type="unfinished">অন্তত এতজন</translation>
    </message>
    <message>
        <source>So many people or more said this.</source>
        <translation type="unfinished">এতজন বা তার বেশি মানুষ এটি বলেছেন।</translation>
    </message>
    <message>
        <source>How many said yes.</source>
        <translation type="unfinished">কতজন হ্যাঁ বলেছেন।</translation>
    </message>
    <message>
        <source>How many said no.</source>
        <translation type="unfinished">কতজন না বলেছেন।</translation>
    </message>
    <message>
        <source>How many were not sure.</source>
        <translation type="unfinished">কতজন নিশ্চিত ছিলেন না।</translation>
    </message>
    <message>
        <source>A question to the board</source>
        <translation type="unfinished">বোর্ডকে একটি প্রশ্ন</translation>
    </message>
    <message>
        <source>Questions to the board</source>
        <translation type="unfinished">বোর্ডকে করা প্রশ্ন</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished">কে জিজ্ঞেস করে</translation>
    </message>
    <message>
        <source>What the group is called.</source>
        <translation type="unfinished">দলটির নাম।</translation>
    </message>
    <message>
        <source>As the group said it.</source>
        <translation type="unfinished">দল যেভাবে বলেছে।</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished">কতজন মানুষ</translation>
    </message>
    <message>
        <source>Nothing here means: fewer than 5.</source>
        <translation type="unfinished">এখানে কিছু না থাকলে মানে: 5 জনের কম।</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">উত্তরের শেষ দিন</translation>
    </message>
    <message>
        <source>The day the answer is due.</source>
        <translation type="unfinished">যেদিন উত্তর দেওয়ার কথা।</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>The day it was sent.</source>
        <translation type="unfinished">যেদিন পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation type="unfinished">আমাদের প্রশ্ন</translation>
    </message>
    <message>
        <source>The question in the group.</source>
        <translation type="unfinished">দলের ভেতরের প্রশ্ন।</translation>
    </message>
    <message>
        <source>Which board</source>
        <translation type="unfinished">কোন বোর্ড</translation>
    </message>
    <message>
        <source>Who was asked.</source>
        <translation type="unfinished">কাকে জিজ্ঞেস করা হয়েছে।</translation>
    </message>
    <message>
        <source>Where the board is</source>
        <translation type="unfinished">বোর্ড কোথায় আছে</translation>
    </message>
    <message>
        <source>An answer from the board</source>
        <translation type="unfinished">বোর্ডের একটি উত্তর</translation>
    </message>
    <message>
        <source>Answers from the board</source>
        <translation type="unfinished">বোর্ডের উত্তরগুলো</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished">কোন প্রশ্ন</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation type="unfinished">এটি যে প্রশ্নের উত্তর।</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished">আমরা যা করব</translation>
    </message>
    <message>
        <source>And by when.</source>
        <translation type="unfinished">আর কবের মধ্যে।</translation>
    </message>
    <message>
        <source>The name of a person.</source>
        <translation type="unfinished">একজন মানুষের নাম।</translation>
    </message>
    <message>
        <source>What the group thinks of an answer</source>
        <translation type="unfinished">একটি উত্তর নিয়ে দল কী মনে করে</translation>
    </message>
    <message>
        <source>What the group thinks of answers</source>
        <translation type="unfinished">উত্তরগুলো নিয়ে দল কী মনে করে</translation>
    </message>
    <message>
        <source>The question it was.</source>
        <translation type="unfinished">যে প্রশ্ন ছিল।</translation>
    </message>
    <message>
        <source>Which answer</source>
        <translation type="unfinished">কোন উত্তর</translation>
    </message>
    <message>
        <source>The answer it was.</source>
        <translation type="unfinished">যে উত্তর ছিল।</translation>
    </message>
    <message>
        <source>Did they answer?</source>
        <translation type="unfinished">তাঁরা কি উত্তর দিয়েছেন?</translation>
    </message>
    <message>
        <source>What the group thinks.</source>
        <translation type="unfinished">দল কী মনে করে।</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">উত্তর পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation type="unfinished">কিছুটা উত্তর পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">উত্তর পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>The day the group said so.</source>
        <translation type="unfinished">যেদিন দল তা বলেছে।</translation>
    </message>
    <message>
        <source>A view of what works</source>
        <translation type="unfinished">কী কাজ করে তা নিয়ে একটি মত</translation>
    </message>
    <message>
        <source>How each person sees it</source>
        <translation type="unfinished">প্রত্যেকে যেভাবে দেখেন</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">এটি কী নিয়ে?</translation>
    </message>
    <message>
        <source>Like mornings, or the bus. A few words.</source>
        <translation type="unfinished">যেমন সকাল, বা বাস। কয়েকটি কথা।</translation>
    </message>
    <message>
        <source>Who sees it this way?</source>
        <translation type="unfinished">কে এভাবে দেখেন?</translation>
    </message>
    <message>
        <source>Each person has a view of their own.</source>
        <translation type="unfinished">প্রত্যেকের নিজের মত আছে।</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">আমি</translation>
    </message>
    <message>
        <source>My family</source>
        <translation type="unfinished">আমার পরিবার</translation>
    </message>
    <message>
        <source>My support workers</source>
        <translation type="unfinished">আমার সহায়তা কর্মীরা</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">অন্য কেউ</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished">এটি কি কাজ করে?</translation>
    </message>
    <message>
        <source>Say how this person sees it.</source>
        <translation type="unfinished">এই ব্যক্তি যেভাবে দেখেন তা বলুন।</translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished">কাজ করে</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation type="unfinished">কাজ করে না</translation>
    </message>
    <message>
        <source>What works, or what does not?</source>
        <translation type="unfinished">কী কাজ করে, বা কী করে না?</translation>
    </message>
    <message>
        <source>Say it the way this person sees it.</source>
        <translation type="unfinished">এই ব্যক্তি যেভাবে দেখেন সেভাবে বলুন।</translation>
    </message>
    <message>
        <source>Keep it or change it?</source>
        <translation type="unfinished">রাখবেন, না কি বদলাবেন?</translation>
    </message>
    <message>
        <source>What this person wants now.</source>
        <translation type="unfinished">এই ব্যক্তি এখন কী চান।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">রাখুন</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">বদলান</translation>
    </message>
    <message>
        <source>A time of the day</source>
        <translation type="unfinished">দিনের একটি সময়</translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished">আমার দিন</translation>
    </message>
    <message>
        <source>Which time of the day?</source>
        <translation type="unfinished">দিনের কোন সময়?</translation>
    </message>
    <message>
        <source>Pick one. You can add more later.</source>
        <translation type="unfinished">একটি বেছে নিন। পরে আরও যোগ করতে পারেন।</translation>
    </message>
    <message>
        <source>Waking up</source>
        <translation type="unfinished">ঘুম থেকে ওঠা</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished">সকালে</translation>
    </message>
    <message>
        <source>In the middle of the day</source>
        <translation type="unfinished">দুপুরে</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished">বিকেলে</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation type="unfinished">সন্ধ্যায়</translation>
    </message>
    <message>
        <source>At night</source>
        <translation type="unfinished">রাতে</translation>
    </message>
    <message>
        <source>What makes it good?</source>
        <translation type="unfinished">কী এটিকে ভালো করে?</translation>
    </message>
    <message>
        <source>What happens here on a good day.</source>
        <translation type="unfinished">ভালো দিনে এখানে যা হয়।</translation>
    </message>
    <message>
        <source>What makes it bad?</source>
        <translation type="unfinished">কী এটিকে খারাপ করে?</translation>
    </message>
    <message>
        <source>What happens here on a bad day.</source>
        <translation type="unfinished">খারাপ দিনে এখানে যা হয়।</translation>
    </message>
    <message>
        <source>So what will we do?</source>
        <translation type="unfinished">তাহলে আমরা কী করব?</translation>
    </message>
    <message>
        <source>What people will do to have more good days.</source>
        <translation type="unfinished">আরও ভালো দিন আনতে মানুষ যা করবেন।</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation type="unfinished">আমি যা করি</translation>
    </message>
    <message>
        <source>When I tell you something</source>
        <translation type="unfinished">যখন আমি আপনাকে কিছু বলি</translation>
    </message>
    <message>
        <source>When does it happen?</source>
        <translation type="unfinished">এটি কখন হয়?</translation>
    </message>
    <message>
        <source>What is going on at that time.</source>
        <translation type="unfinished">সেই সময় যা চলছে।</translation>
    </message>
    <message>
        <source>What do I do?</source>
        <translation type="unfinished">আমি কী করি?</translation>
    </message>
    <message>
        <source>What people can see or hear.</source>
        <translation type="unfinished">মানুষ যা দেখতে বা শুনতে পারেন।</translation>
    </message>
    <message>
        <source>What do we think it means?</source>
        <translation type="unfinished">আমরা এর মানে কী মনে করি?</translation>
    </message>
    <message>
        <source>What I may want to say with it.</source>
        <translation type="unfinished">এটি দিয়ে আমি হয়তো যা বলতে চাই।</translation>
    </message>
    <message>
        <source>What should you do?</source>
        <translation type="unfinished">আপনার কী করা উচিত?</translation>
    </message>
    <message>
        <source>What helps me then.</source>
        <translation type="unfinished">তখন যা আমাকে সাহায্য করে।</translation>
    </message>
    <message>
        <source>How to tell me</source>
        <translation type="unfinished">আমাকে কীভাবে বলবেন</translation>
    </message>
    <message>
        <source>When you want to tell me something</source>
        <translation type="unfinished">যখন আপনি আমাকে কিছু বলতে চান</translation>
    </message>
    <message>
        <source>What do you want to tell me?</source>
        <translation type="unfinished">আপনি আমাকে কী বলতে চান?</translation>
    </message>
    <message>
        <source>Like: it is time to go out.</source>
        <translation type="unfinished">যেমন: এখন বাইরে যাওয়ার সময়।</translation>
    </message>
    <message>
        <source>What do you do or say?</source>
        <translation type="unfinished">আপনি কী করেন বা বলেন?</translation>
    </message>
    <message>
        <source>Words, signs or things that help me to understand.</source>
        <translation type="unfinished">কথা, ইশারা বা জিনিস যা আমাকে বুঝতে সাহায্য করে।</translation>
    </message>
    <message>
        <source>What else helps?</source>
        <translation type="unfinished">আর কী সাহায্য করে?</translation>
    </message>
    <message>
        <source>Like time, a quiet place or a picture.</source>
        <translation type="unfinished">যেমন সময়, শান্ত জায়গা বা একটি ছবি।</translation>
    </message>
    <message>
        <source>A decision</source>
        <translation type="unfinished">একটি সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Decisions in my life</source>
        <translation type="unfinished">আমার জীবনের সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Which decision is it?</source>
        <translation type="unfinished">এটি কোন সিদ্ধান্ত?</translation>
    </message>
    <message>
        <source>Like what I spend my money on.</source>
        <translation type="unfinished">যেমন আমি কিসে টাকা খরচ করি।</translation>
    </message>
    <message>
        <source>How do I take part?</source>
        <translation type="unfinished">আমি কীভাবে অংশ নিই?</translation>
    </message>
    <message>
        <source>How I say what I want.</source>
        <translation type="unfinished">আমি যা চাই তা যেভাবে বলি।</translation>
    </message>
    <message>
        <source>Who helps me?</source>
        <translation type="unfinished">কে আমাকে সাহায্য করেন?</translation>
    </message>
    <message>
        <source>The people who help me to think about it.</source>
        <translation type="unfinished">যাঁরা আমাকে এ নিয়ে ভাবতে সাহায্য করেন।</translation>
    </message>
    <message>
        <source>Who has the last word?</source>
        <translation type="unfinished">শেষ কথা কার?</translation>
    </message>
    <message>
        <source>The people who decide in the end.</source>
        <translation type="unfinished">শেষে যাঁরা সিদ্ধান্ত নেন।</translation>
    </message>
    <message>
        <source>Something we learned</source>
        <translation type="unfinished">আমরা যা শিখেছি তার একটি</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation type="unfinished">আমরা কী করেছি?</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished">কী হয়েছে বলুন।</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">কোন দিন ছিল?</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">কোথায় ছিল?</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation type="unfinished">জায়গা।</translation>
    </message>
    <message>
        <source>How long did it take?</source>
        <translation type="unfinished">কতক্ষণ লেগেছে?</translation>
    </message>
    <message>
        <source>Like ten minutes, or all day.</source>
        <translation type="unfinished">যেমন দশ মিনিট, বা সারা দিন।</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">কে কে ছিলেন?</translation>
    </message>
    <message>
        <source>All the people who were there.</source>
        <translation type="unfinished">যাঁরা সেখানে ছিলেন সবাই।</translation>
    </message>
    <message>
        <source>What worked well?</source>
        <translation type="unfinished">কী ভালো কাজ করেছে?</translation>
    </message>
    <message>
        <source>What I liked, and what we should do again.</source>
        <translation type="unfinished">আমার যা ভালো লেগেছে, আর যা আবার করা উচিত।</translation>
    </message>
    <message>
        <source>What did not work?</source>
        <translation type="unfinished">কী কাজ করেনি?</translation>
    </message>
    <message>
        <source>What I did not like.</source>
        <translation type="unfinished">আমার যা ভালো লাগেনি।</translation>
    </message>
    <message>
        <source>So what will we do next time?</source>
        <translation type="unfinished">তাহলে পরের বার আমরা কী করব?</translation>
    </message>
    <message>
        <source>What we learned from it.</source>
        <translation type="unfinished">এ থেকে আমরা যা শিখেছি।</translation>
    </message>
    <message>
        <source>Is it part of a goal?</source>
        <translation type="unfinished">এটি কি কোনো লক্ষ্যের অংশ?</translation>
    </message>
    <message>
        <source>Something on my path</source>
        <translation type="unfinished">আমার পথের কিছু</translation>
    </message>
    <message>
        <source>My path</source>
        <translation type="unfinished">আমার পথ</translation>
    </message>
    <message>
        <source>Which part of the path?</source>
        <translation type="unfinished">পথের কোন অংশ?</translation>
    </message>
    <message>
        <source>Begin with the dream.</source>
        <translation type="unfinished">স্বপ্ন দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>My dream</source>
        <translation type="unfinished">আমার স্বপ্ন</translation>
    </message>
    <message>
        <source>One year from now</source>
        <translation type="unfinished">আজ থেকে এক বছর পরে</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished">এখন কেমন আছে</translation>
    </message>
    <message>
        <source>Who we ask to come with us</source>
        <translation type="unfinished">আমাদের সঙ্গে আসতে কাকে ডাকি</translation>
    </message>
    <message>
        <source>How we stay strong</source>
        <translation type="unfinished">আমরা কীভাবে শক্ত থাকি</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation type="unfinished">ছয় মাসে</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">তিন মাসে</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation type="unfinished">প্রথম ধাপ</translation>
    </message>
    <message>
        <source>What do you see there?</source>
        <translation type="unfinished">সেখানে আপনি কী দেখেন?</translation>
    </message>
    <message>
        <source>Say it or draw it in your own way.</source>
        <translation type="unfinished">নিজের মতো করে বলুন বা আঁকুন।</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished">কে এটি করেন?</translation>
    </message>
    <message>
        <source>The people who do this.</source>
        <translation type="unfinished">যাঁরা এটি করেন।</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation type="unfinished">কোন দিনের মধ্যে?</translation>
    </message>
    <message>
        <source>The day it should be done.</source>
        <translation type="unfinished">যেদিনের মধ্যে এটি হওয়া উচিত।</translation>
    </message>
    <message>
        <source>A part of my story</source>
        <translation type="unfinished">আমার গল্পের একটি অংশ</translation>
    </message>
    <message>
        <source>My story and my gifts</source>
        <translation type="unfinished">আমার গল্প ও আমার গুণ</translation>
    </message>
    <message>
        <source>Which part of the story?</source>
        <translation type="unfinished">গল্পের কোন অংশ?</translation>
    </message>
    <message>
        <source>Pick one. There is no order.</source>
        <translation type="unfinished">একটি বেছে নিন। কোনো ক্রম নেই।</translation>
    </message>
    <message>
        <source>My story</source>
        <translation type="unfinished">আমার গল্প</translation>
    </message>
    <message>
        <source>My dreams</source>
        <translation type="unfinished">আমার স্বপ্নগুলো</translation>
    </message>
    <message>
        <source>What must not happen</source>
        <translation type="unfinished">কী একদমই হওয়া চলবে না</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation type="unfinished">আমি কে</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation type="unfinished">আমি যা ভালো পারি</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation type="unfinished">আমার যা দরকার</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">আপনি কী বলতে চান?</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">একটি উত্তর</translation>
    </message>
    <message>
        <source>What we said</source>
        <translation type="unfinished">আমরা যা বলেছি</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation type="unfinished">কোন প্রশ্ন?</translation>
    </message>
    <message>
        <source>Answer the first four before the last.</source>
        <translation type="unfinished">শেষেরটির আগে প্রথম চারটির উত্তর দিন।</translation>
    </message>
    <message>
        <source>What have we tried?</source>
        <translation type="unfinished">আমরা কী চেষ্টা করেছি?</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation type="unfinished">আমরা কী শিখেছি?</translation>
    </message>
    <message>
        <source>What are we pleased about?</source>
        <translation type="unfinished">আমরা কী নিয়ে খুশি?</translation>
    </message>
    <message>
        <source>What worries us?</source>
        <translation type="unfinished">আমাদের কী নিয়ে চিন্তা?</translation>
    </message>
    <message>
        <source>What do we do next?</source>
        <translation type="unfinished">এরপর আমরা কী করি?</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation type="unfinished">উত্তর কী?</translation>
    </message>
    <message>
        <source>One thing is enough.</source>
        <translation type="unfinished">একটি কথাই যথেষ্ট।</translation>
    </message>
    <message>
        <source>Like swimming. It can stay empty.</source>
        <translation type="unfinished">যেমন সাঁতার। এটি খালি থাকতে পারে।</translation>
    </message>
    <message>
        <source>A hope or a fear</source>
        <translation type="unfinished">একটি আশা বা ভয়</translation>
    </message>
    <message>
        <source>Hopes and fears</source>
        <translation type="unfinished">আশা ও ভয়</translation>
    </message>
    <message>
        <source>Is it a hope or a fear?</source>
        <translation type="unfinished">এটি আশা, না কি ভয়?</translation>
    </message>
    <message>
        <source>Both are fine to say.</source>
        <translation type="unfinished">দুটিই বলা যায়।</translation>
    </message>
    <message>
        <source>A hope</source>
        <translation type="unfinished">একটি আশা</translation>
    </message>
    <message>
        <source>A fear</source>
        <translation type="unfinished">একটি ভয়</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">এটি কী?</translation>
    </message>
    <message>
        <source>Say what you hope for, or what you are afraid of.</source>
        <translation type="unfinished">আপনি কী আশা করেন বা কী ভয় পান তা বলুন।</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished">এটি কার?</translation>
    </message>
    <message>
        <source>The people who feel it.</source>
        <translation type="unfinished">যাঁরা এটি অনুভব করেন।</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">কী সাহায্য করবে?</translation>
    </message>
    <message>
        <source>A first step, or something that makes it better.</source>
        <translation type="unfinished">একটি প্রথম ধাপ, বা যা এটিকে আরও ভালো করে।</translation>
    </message>
    <message>
        <source>Support for a hard time</source>
        <translation type="unfinished">কঠিন সময়ের জন্য সহায়তা</translation>
    </message>
    <message>
        <source>Support for hard times</source>
        <translation type="unfinished">কঠিন সময়গুলোর জন্য সহায়তা</translation>
    </message>
    <message>
        <source>What do people see?</source>
        <translation type="unfinished">মানুষ কী দেখেন?</translation>
    </message>
    <message>
        <source>Say what I do. Do not say what I am.</source>
        <translation type="unfinished">আমি কী করি তা বলুন। আমি কী, তা বলবেন না।</translation>
    </message>
    <message>
        <source>When is it more likely?</source>
        <translation type="unfinished">কখন এটি বেশি হয়?</translation>
    </message>
    <message>
        <source>Like when I am tired, ill or hungry.</source>
        <translation type="unfinished">যেমন আমি যখন ক্লান্ত, অসুস্থ বা ক্ষুধার্ত।</translation>
    </message>
    <message>
        <source>What comes just before?</source>
        <translation type="unfinished">ঠিক আগে কী হয়?</translation>
    </message>
    <message>
        <source>What can set it off.</source>
        <translation type="unfinished">যা থেকে এটি শুরু হতে পারে।</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished">এটি কিসের জন্য?</translation>
    </message>
    <message>
        <source>What I may get from it. Pick one.</source>
        <translation type="unfinished">আমি এ থেকে যা পেতে পারি। একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>To get something</source>
        <translation type="unfinished">কিছু পেতে</translation>
    </message>
    <message>
        <source>To get away from something</source>
        <translation type="unfinished">কিছু থেকে দূরে যেতে</translation>
    </message>
    <message>
        <source>To be with people</source>
        <translation type="unfinished">মানুষের সঙ্গে থাকতে</translation>
    </message>
    <message>
        <source>Because it feels good</source>
        <translation type="unfinished">কারণ এতে ভালো লাগে</translation>
    </message>
    <message>
        <source>Because something hurts</source>
        <translation type="unfinished">কারণ কোথাও ব্যথা করে</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation type="unfinished">আমরা এখনও জানি না</translation>
    </message>
    <message>
        <source>What more do we know about why?</source>
        <translation type="unfinished">কেন, তা নিয়ে আমরা আর কী জানি?</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation type="unfinished">কয়েকটি কথায় বলুন।</translation>
    </message>
    <message>
        <source>What helps every day?</source>
        <translation type="unfinished">প্রতিদিন কী সাহায্য করে?</translation>
    </message>
    <message>
        <source>What people do, so that life is good.</source>
        <translation type="unfinished">জীবন ভালো রাখতে মানুষ যা করেন।</translation>
    </message>
    <message>
        <source>What can I learn to do instead?</source>
        <translation type="unfinished">এর বদলে আমি কী করতে শিখতে পারি?</translation>
    </message>
    <message>
        <source>A skill that gets me the same thing.</source>
        <translation type="unfinished">এমন কিছু শেখা যা থেকে আমি একই জিনিস পাই।</translation>
    </message>
    <message>
        <source>What are the first signs?</source>
        <translation type="unfinished">প্রথম লক্ষণ কী কী?</translation>
    </message>
    <message>
        <source>What you can see before it gets hard.</source>
        <translation type="unfinished">কঠিন হওয়ার আগে আপনি যা দেখতে পারেন।</translation>
    </message>
    <message>
        <source>What helps at the first signs?</source>
        <translation type="unfinished">প্রথম লক্ষণে কী সাহায্য করে?</translation>
    </message>
    <message>
        <source>What you do and say then.</source>
        <translation type="unfinished">তখন আপনি যা করেন ও বলেন।</translation>
    </message>
    <message>
        <source>What do you do in the hard moment?</source>
        <translation type="unfinished">কঠিন মুহূর্তে আপনি কী করেন?</translation>
    </message>
    <message>
        <source>The smallest thing that keeps all people safe.</source>
        <translation type="unfinished">সবচেয়ে ছোট যে কাজ সবাইকে নিরাপদ রাখে।</translation>
    </message>
    <message>
        <source>What helps me after it?</source>
        <translation type="unfinished">এর পরে কী আমাকে সাহায্য করে?</translation>
    </message>
    <message>
        <source>What I need when it is over.</source>
        <translation type="unfinished">শেষ হলে আমার যা দরকার।</translation>
    </message>
    <message>
        <source>Who talks about it after?</source>
        <translation type="unfinished">পরে কে এ নিয়ে কথা বলেন?</translation>
    </message>
    <message>
        <source>When we look back, and who takes part.</source>
        <translation type="unfinished">আমরা কখন ফিরে দেখি, আর কে অংশ নেন।</translation>
    </message>
    <message>
        <source>What limits are there now?</source>
        <translation type="unfinished">এখন কী কী বাধা আছে?</translation>
    </message>
    <message>
        <source>Like a locked door. Leave it empty if there are none.</source>
        <translation type="unfinished">যেমন তালা দেওয়া দরজা। কোনো বাধা না থাকলে খালি রাখুন।</translation>
    </message>
    <message>
        <source>How will there be fewer limits?</source>
        <translation type="unfinished">বাধা কীভাবে কমবে?</translation>
    </message>
    <message>
        <source>What must change, and by when.</source>
        <translation type="unfinished">কী বদলাতে হবে, আর কবের মধ্যে।</translation>
    </message>
    <message>
        <source>Something for the hospital</source>
        <translation type="unfinished">হাসপাতালের জন্য কিছু</translation>
    </message>
    <message>
        <source>What a hospital should know</source>
        <translation type="unfinished">হাসপাতালের যা জানা উচিত</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation type="unfinished">কোন অংশ?</translation>
    </message>
    <message>
        <source>The first four are what people must know.</source>
        <translation type="unfinished">প্রথম চারটি মানুষকে জানতেই হবে।</translation>
    </message>
    <message>
        <source>Things that make me ill</source>
        <translation type="unfinished">যা আমাকে অসুস্থ করে</translation>
    </message>
    <message>
        <source>My medicine</source>
        <translation type="unfinished">আমার ওষুধ</translation>
    </message>
    <message>
        <source>Who decides with me, and my rights</source>
        <translation type="unfinished">কে আমার সঙ্গে সিদ্ধান্ত নেন, আর আমার অধিকার</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation type="unfinished">কাকে ফোন করবেন</translation>
    </message>
    <message>
        <source>How I show pain</source>
        <translation type="unfinished">আমি ব্যথা যেভাবে বোঝাই</translation>
    </message>
    <message>
        <source>Eating and drinking</source>
        <translation type="unfinished">খাওয়া ও পান করা</translation>
    </message>
    <message>
        <source>Noise, light and touch</source>
        <translation type="unfinished">আওয়াজ, আলো ও ছোঁয়া</translation>
    </message>
    <message>
        <source>Moving and washing</source>
        <translation type="unfinished">নড়াচড়া ও গোসল</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation type="unfinished">আমার যা ভালো লাগে</translation>
    </message>
    <message>
        <source>What I do not like</source>
        <translation type="unfinished">আমার যা ভালো লাগে না</translation>
    </message>
    <message>
        <source>What should they know?</source>
        <translation type="unfinished">তাঁদের কী জানা উচিত?</translation>
    </message>
    <message>
        <source>Say it so that people who do not know me understand.</source>
        <translation type="unfinished">এমনভাবে বলুন যাতে আমাকে না চিনলেও মানুষ বোঝেন।</translation>
    </message>
    <message>
        <source>Something that could happen</source>
        <translation type="unfinished">যা হতে পারে তার একটি</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation type="unfinished">যদি এটি হয়</translation>
    </message>
    <message>
        <source>What could happen?</source>
        <translation type="unfinished">কী হতে পারে?</translation>
    </message>
    <message>
        <source>Like: my support worker is ill.</source>
        <translation type="unfinished">যেমন: আমার সহায়তা কর্মী অসুস্থ।</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation type="unfinished">কে কী করেন?</translation>
    </message>
    <message>
        <source>What to do first, then next.</source>
        <translation type="unfinished">আগে কী করতে হবে, তারপর কী।</translation>
    </message>
    <message>
        <source>Who steps in?</source>
        <translation type="unfinished">কে দায়িত্ব নেন?</translation>
    </message>
    <message>
        <source>The people who can come or take over.</source>
        <translation type="unfinished">যাঁরা আসতে পারেন বা দায়িত্ব নিতে পারেন।</translation>
    </message>
    <message>
        <source>What things are needed?</source>
        <translation type="unfinished">কী কী জিনিস দরকার?</translation>
    </message>
    <message>
        <source>Like a key, and where it is.</source>
        <translation type="unfinished">যেমন চাবি, আর তা কোথায় আছে।</translation>
    </message>
    <message>
        <source>Which phone numbers?</source>
        <translation type="unfinished">কোন কোন ফোন নম্বর?</translation>
    </message>
    <message>
        <source>Write the name beside each number.</source>
        <translation type="unfinished">প্রতিটি নম্বরের পাশে নাম লিখুন।</translation>
    </message>
    <message>
        <source>When can it stop?</source>
        <translation type="unfinished">কখন এটি থামতে পারে?</translation>
    </message>
    <message>
        <source>How we know that it is over.</source>
        <translation type="unfinished">আমরা কীভাবে বুঝি যে এটি শেষ।</translation>
    </message>
    <message>
        <source>A photo of me</source>
        <translation type="unfinished">আমার একটি ছবি</translation>
    </message>
    <message>
        <source>Photos of the people here</source>
        <translation type="unfinished">এখানকার মানুষদের ছবি</translation>
    </message>
    <message>
        <source>Who is in the photo.</source>
        <translation type="unfinished">ছবিতে কে আছেন।</translation>
    </message>
    <message>
        <source>Something that was said aloud</source>
        <translation type="unfinished">মুখে বলা কিছু</translation>
    </message>
    <message>
        <source>What people said aloud</source>
        <translation type="unfinished">মানুষ মুখে যা বলেছেন</translation>
    </message>
    <message>
        <source>The topic they talk about.</source>
        <translation type="unfinished">যে বিষয়ে তাঁরা কথা বলেন।</translation>
    </message>
    <message>
        <source>Who said it.</source>
        <translation type="unfinished">কে এটি বলেছেন।</translation>
    </message>
    <message>
        <source>Who wrote the answer</source>
        <translation type="unfinished">কে উত্তর লিখেছেন</translation>
    </message>
    <message>
        <source>You can hear the answer too.</source>
        <translation type="unfinished">উত্তরটি শুনতেও পারেন।</translation>
    </message>
    <message>
        <source>Who will reply, for the app</source>
        <translation type="unfinished">কে উত্তর দেবেন, অ্যাপের জন্য</translation>
    </message>
    <message>
        <source>Who wrote the reply</source>
        <translation type="unfinished">কে উত্তর লিখেছেন</translation>
    </message>
    <message>
        <source>What is still missing. You can leave this out.</source>
        <translation type="unfinished">এখনও কী বাকি। এটি বাদ দিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">%1 চিন্তায় আছেন: %2</translation>
    </message>
    <message>
        <source>Shows the worry and the replies.</source>
        <translation type="unfinished">চিন্তা ও জবাবগুলো দেখায়।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">অপেক্ষায়: %1</translation>
    </message>
</context>
<context>
    <name>ConcernDonePage</name>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">%1 %2-এর মধ্যে জবাব দেবেন।</translation>
    </message>
    <message>
        <source>Look at the worries</source>
        <translation type="unfinished">চিন্তাগুলো দেখুন</translation>
    </message>
    <message>
        <source>They can see it. Nobody else can.</source>
        <translation type="unfinished">তাঁরা এটি দেখতে পারেন। আর কেউ পারে না।</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">জবাব দেবেন</translation>
    </message>
</context>
<context>
    <name>ConcernNotice</name>
    <message>
        <source>A worry waits for you</source>
        <translation type="unfinished">একটি চিন্তা আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>%1 worries wait for you</source>
        <translation type="unfinished">%1টি চিন্তা আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">এটি দেখুন</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">এগুলো দেখুন</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>A worry</source>
        <translation type="unfinished">একটি চিন্তা</translation>
    </message>
    <message>
        <source>First comes the worry. Then come the replies. Whoever is worried says if the reply is OK.</source>
        <translation type="unfinished">আগে আসে চিন্তা। তারপর আসে জবাব। যিনি চিন্তায় আছেন তিনি বলেন জবাবটি ঠিক আছে কি না।</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished">অপেক্ষায়: %1</translation>
    </message>
    <message>
        <source>%1 is worried.</source>
        <translation type="unfinished">%1 চিন্তায় আছেন।</translation>
    </message>
    <message>
        <source>%1 is worried. %2</source>
        <translation type="unfinished">%1 চিন্তায় আছেন। %2</translation>
    </message>
    <message>
        <source>A reply is needed: %1</source>
        <translation type="unfinished">জবাব দরকার: %1</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">এটি যা নিয়ে: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <translation type="unfinished">%1 এটি লিখেছেন।</translation>
    </message>
    <message>
        <source>Told to: %1. %2 cannot see it.</source>
        <translation type="unfinished">বলা হয়েছে: %1। %2 এটি দেখতে পারেন না।</translation>
    </message>
    <message>
        <source>Told to: %1. Nobody else can see it.</source>
        <translation type="unfinished">বলা হয়েছে: %1। আর কেউ এটি দেখতে পারে না।</translation>
    </message>
    <message>
        <source>%1, is this OK for you?</source>
        <translation type="unfinished">%1, এটি কি আপনার জন্য ঠিক আছে?</translation>
    </message>
    <message>
        <source>Yes, this is OK</source>
        <translation type="unfinished">হ্যাঁ, এটি ঠিক আছে</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">এখনও নয়</translation>
    </message>
    <message>
        <source>Then somebody replies again.</source>
        <translation type="unfinished">তাহলে কেউ আবার জবাব দেন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished">জবাব দিন</translation>
    </message>
    <message>
        <source>What is still missing? You can leave this out.</source>
        <translation type="unfinished">এখনও কী বাকি? এটি বাদ দিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ConcernPeoplePage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">আমি চিন্তায় আছি</translation>
    </message>
    <message>
        <source>Who do you want to tell?</source>
        <translation type="unfinished">আপনি কাকে বলতে চান?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Touch one face or more. The first one you touch will reply. Only you and they can see it.</source>
        <translation type="unfinished">একটি বা তার বেশি মুখ স্পর্শ করুন। যাঁকে আগে স্পর্শ করেন তিনি জবাব দেবেন। শুধু আপনি ও তাঁরা এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Nobody else is in this plan yet.</source>
        <translation type="unfinished">এই পরিকল্পনায় এখনও আর কেউ নেই।</translation>
    </message>
    <message>
        <source>Your words wait here until then.</source>
        <translation type="unfinished">ততদিন আপনার কথা এখানে অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Will reply</source>
        <translation type="unfinished">জবাব দেবেন</translation>
    </message>
    <message>
        <source>%1 will reply by %2.</source>
        <translation type="unfinished">%1 %2-এর মধ্যে জবাব দেবেন।</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">শুধু আপনি ও এই মানুষেরা এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">শুধু আপনি ও এই মানুষেরা এটি দেখতে পারেন। %1 এটি দেখতে পারেন না।</translation>
    </message>
</context>
<context>
    <name>ConcernReplyCard</name>
    <message>
        <source>%1 By %2.</source>
        <extracomment>What will happen, and the day by which it does</extracomment>
        <translation type="unfinished">%1 %2-এর মধ্যে।</translation>
    </message>
    <message>
        <source>%1 says: this is OK for me.</source>
        <translation type="unfinished">%1 বলেন: এটি আমার জন্য ঠিক আছে।</translation>
    </message>
    <message>
        <source>%1 says: not yet. %2</source>
        <translation type="unfinished">%1 বলেন: এখনও নয়। %2</translation>
    </message>
    <message>
        <source>%1 replied: %2</source>
        <translation type="unfinished">%1 জবাব দিয়েছেন: %2</translation>
    </message>
    <message>
        <source>%1 replied. %2</source>
        <translation type="unfinished">%1 জবাব দিয়েছেন। %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">কী হবে</translation>
    </message>
</context>
<context>
    <name>ConcernReplyPage</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished">জবাব দিন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Write what you think. Then say what will happen now. Everyone who was told can read it.</source>
        <translation type="unfinished">আপনি যা মনে করেন তা লিখুন। তারপর বলুন এখন কী হবে। যাঁদের বলা হয়েছে তাঁরা সবাই এটি পড়তে পারেন।</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished">আপনার জবাব</translation>
    </message>
    <message>
        <source>What will happen now? You can leave it out.</source>
        <translation type="unfinished">এখন কী হবে? এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished">কবের মধ্যে?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">আগামীকাল</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">এক সপ্তাহে</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished">চার সপ্তাহে</translation>
    </message>
</context>
<context>
    <name>ConcernUrgencyPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">আমি চিন্তায় আছি</translation>
    </message>
    <message>
        <source>How soon do you need a reply?</source>
        <translation type="unfinished">আপনার কত তাড়াতাড়ি জবাব দরকার?</translation>
    </message>
    <message>
        <source>Touch how soon you need a reply. Then you say your worry. Then you pick who can see it.</source>
        <translation type="unfinished">কত তাড়াতাড়ি জবাব দরকার তা স্পর্শ করুন। তারপর আপনার চিন্তা বলুন। তারপর বেছে নিন কে এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">এখনই</translation>
    </message>
    <message>
        <source>A reply in 1 day</source>
        <translation type="unfinished">1 দিনে জবাব</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">শিগগির</translation>
    </message>
    <message>
        <source>A reply in 3 days</source>
        <translation type="unfinished">3 দিনে জবাব</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation type="unfinished">যখন পারেন</translation>
    </message>
    <message>
        <source>A reply in 7 days</source>
        <translation type="unfinished">7 দিনে জবাব</translation>
    </message>
    <message>
        <source>Look at the worries so far</source>
        <translation type="unfinished">এখন পর্যন্ত চিন্তাগুলো দেখুন</translation>
    </message>
</context>
<context>
    <name>ConcernWordsPage</name>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">আমি চিন্তায় আছি</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished">চিন্তাটি কী?</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation type="unfinished">এটি যা নিয়ে: %1</translation>
    </message>
    <message>
        <source>It is not about this</source>
        <translation type="unfinished">এটি এ নিয়ে নয়</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished">নিজের কথায় বলুন</translation>
    </message>
    <message>
        <source>Who is worried?</source>
        <translation type="unfinished">কে চিন্তায় আছেন?</translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished">আমি</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation type="unfinished">%1</translation>
    </message>
    <message>
        <source>I write it down</source>
        <translation type="unfinished">আমি এটি লিখি</translation>
    </message>
    <message>
        <source>Say what worries you. A few words are enough. You can write, speak or draw.</source>
        <translation type="unfinished">কী নিয়ে চিন্তা তা বলুন। অল্প কথাই যথেষ্ট। লিখতে, বলতে বা আঁকতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Worries</source>
        <translation type="unfinished">চিন্তাগুলো</translation>
    </message>
    <message>
        <source>Here are the worries that you can see. The first ones have waited too long. Touch one to read it and to reply.</source>
        <translation type="unfinished">আপনি যে চিন্তাগুলো দেখতে পারেন সেগুলো এখানে আছে। প্রথমগুলো বেশি দিন অপেক্ষা করেছে। পড়তে ও জবাব দিতে একটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>There are no worries here.</source>
        <translation type="unfinished">এখানে কোনো চিন্তা নেই।</translation>
    </message>
    <message>
        <source>You only see worries that you said or were told.</source>
        <translation type="unfinished">আপনি শুধু সেই চিন্তা দেখেন যা আপনি বলেছেন বা আপনাকে বলা হয়েছে।</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">আমি চিন্তায় আছি</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>If things go wrong</source>
        <translation>যদি কিছু ভুল হয়</translation>
    </message>
    <message>
        <source>Here is who to ring and what helps. It is always here, also without a connection.</source>
        <translation>কাকে ফোন করবেন আর কী সাহায্য করে তা এখানে আছে। সংযোগ ছাড়াও এটি সবসময় এখানে থাকে।</translation>
    </message>
    <message>
        <source>Ring first: %1. %2</source>
        <translation>আগে ফোন করুন: %1। %2</translation>
    </message>
    <message>
        <source>Ring first</source>
        <translation>আগে ফোন করুন</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>কী করতে হবে</translation>
    </message>
    <message>
        <source>Nobody has said who to ring yet.</source>
        <translation>কাকে ফোন করতে হবে তা এখনও কেউ বলেনি।</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>The count</source>
        <translation type="unfinished">গণনা</translation>
    </message>
    <message>
        <source>The count comes when all tablets are finished and have met. A person who voted two times counts one time.</source>
        <translation type="unfinished">সব ট্যাবলেটে শেষ হলে আর তাদের দেখা হলে গণনা আসে। কেউ দুবার ভোট দিলে একবার গোনা হয়।</translation>
    </message>
    <message>
        <source>People who voted: %1</source>
        <translation type="unfinished">যতজন ভোট দিয়েছেন: %1</translation>
    </message>
    <message>
        <source>With fewer than 3 votes, they would not be secret.</source>
        <translation type="unfinished">3টির কম ভোট হলে তা গোপন থাকবে না।</translation>
    </message>
    <message>
        <source>The count is not final yet.</source>
        <translation type="unfinished">গণনা এখনও শেষ নয়।</translation>
    </message>
    <message>
        <source>People are still voting.</source>
        <translation type="unfinished">মানুষ এখনও ভোট দিচ্ছেন।</translation>
    </message>
    <message>
        <source>It waits for other tablets.</source>
        <translation type="unfinished">এটি অন্য ট্যাবলেটের জন্য অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Your votes go to the other tablet when they meet.</source>
        <translation type="unfinished">ট্যাবলেট দুটির দেখা হলে আপনাদের ভোট অন্যটিতে যায়।</translation>
    </message>
    <message>
        <source>People can still vote on this tablet.</source>
        <translation type="unfinished">মানুষ এখনও এই ট্যাবলেটে ভোট দিতে পারেন।</translation>
    </message>
    <message>
        <source>Waiting for the tablet of %1</source>
        <translation type="unfinished">%1-এর ট্যাবলেটের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished">ভোট চালিয়ে যান</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished">এটি বাদ দিন</translation>
    </message>
    <message>
        <source>Voted on two tablets: %1</source>
        <translation type="unfinished">দুটি ট্যাবলেটে ভোট দিয়েছেন: %1</translation>
    </message>
    <message>
        <source>One vote counts. The second one is held back.</source>
        <translation type="unfinished">একটি ভোট গোনা হয়। দ্বিতীয়টি আটকে রাখা হয়।</translation>
    </message>
    <message>
        <source>Too late for the count: %1</source>
        <translation type="unfinished">গণনার জন্য দেরি হয়ে গেছে: %1</translation>
    </message>
    <message>
        <source>These votes are not counted. You can vote again.</source>
        <translation type="unfinished">এই ভোটগুলো গোনা হয় না। আপনারা আবার ভোট দিতে পারেন।</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>Waiting for another tablet</source>
        <translation type="unfinished">আরেকটি ট্যাবলেটের অপেক্ষায়</translation>
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
        <translation type="unfinished">কেউ কি এখন বিপদে আছেন? 999 নম্বরে ফোন করুন।</translation>
    </message>
    <message>
        <source>Do not wait for an answer here.</source>
        <translation type="unfinished">এখানে উত্তরের জন্য অপেক্ষা করবেন না।</translation>
    </message>
    <message>
        <source>Do not wait for an answer here. You can also ring %1: %2</source>
        <translation type="unfinished">এখানে উত্তরের জন্য অপেক্ষা করবেন না। আপনি %1-কেও ফোন করতে পারেন: %2</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">গতকাল</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">অন্য দিন</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation type="unfinished">এক দিন আগে</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation type="unfinished">এক দিন পরে</translation>
    </message>
    <message>
        <source>Everyone sees both days. They see when it happened. They see when you wrote it down.</source>
        <translation type="unfinished">সবাই দুটি দিনই দেখেন। তাঁরা দেখেন কবে হয়েছে। তাঁরা দেখেন আপনি কবে লিখেছেন।</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Another day</source>
        <extracomment>Opens a calendar</extracomment>
        <translation type="unfinished">অন্য দিন</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished">আগের মাস</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">পরের মাস</translation>
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
        <translation>এটি সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>It is put away. Nothing shows in the plan.</source>
        <translation>এটি সরিয়ে রাখা হয়েছে। পরিকল্পনায় কিছু দেখা যায় না।</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation>শুধু আপনি এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>This tablet keeps what you said. “Waiting” means that the others do not have it yet. The tablet sends it by itself. Touch “Undo” to take it back.</source>
        <translation type="unfinished">এই ট্যাবলেট আপনার কথা রেখে দেয়। “অপেক্ষায়” মানে অন্যরা এখনও পায়নি। ট্যাবলেট নিজেই পাঠায়। ফিরিয়ে নিতে “আগের মতো করুন” ছুঁন।</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">আঁকুন</translation>
    </message>
    <message>
        <source>Draw it.</source>
        <translation type="unfinished">এটি আঁকুন।</translation>
    </message>
    <message>
        <source>Draw with your finger. Pick a colour above the paper. Undo takes the last thing away.</source>
        <translation type="unfinished">আঙুল দিয়ে আঁকুন। কাগজের উপরে একটি রং বেছে নিন। “আগের মতো করুন” শেষ জিনিসটি সরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">এতে কী দেখা যায়? এটি খালি রাখতে পারেন।</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">যাঁরা দেখতে পান না এটি তাঁদের সাহায্য করে।</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">কালো</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">বাদামি</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">লাল</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">কমলা</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">হলুদ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">সবুজ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">নীল</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">বেগুনি</translation>
    </message>
    <message>
        <source>A happy face</source>
        <translation type="unfinished">হাসি মুখ</translation>
    </message>
    <message>
        <source>A sad face</source>
        <translation type="unfinished">দুঃখী মুখ</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">একটি তারা</translation>
    </message>
    <message>
        <source>A house</source>
        <translation type="unfinished">একটি বাড়ি</translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished">একজন মানুষ</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">বন্ধুরা</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">খাবার</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">একটি বিছানা</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation type="unfinished">সাঁতার</translation>
    </message>
    <message>
        <source>A stop sign</source>
        <translation type="unfinished">থামার চিহ্ন</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished">কাগজ</translation>
    </message>
    <message>
        <source>Move with the arrow keys. Press Enter to put a picture there.</source>
        <translation type="unfinished">তীর বোতাম দিয়ে সরান। সেখানে ছবি রাখতে Enter চাপুন।</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">সরু</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">মাঝারি</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">মোটা</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">আগের মতো করুন</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">আবার করুন</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Or put pictures on the paper:</source>
        <translation type="unfinished">অথবা কাগজে ছবি রাখুন:</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation type="unfinished">আমরা মনে করি। কেউ এটি বলেনি।</translation>
    </message>
    <message>
        <source>With help from %1</source>
        <translation type="unfinished">%1-এর সাহায্যে</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation type="unfinished">আবার দেখার দিন %1</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation type="unfinished">দুটি উত্তর আছে। এখনও কেউ বেছে নেয়নি।</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation type="unfinished">%1 তা-ই মনে করেন</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation type="unfinished">%1 এটি %2-এর হয়ে বলেন</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation type="unfinished">%1 এটি বলেছেন</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation type="unfinished">কারণ: %1</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished">শুধু আপনি এটি দেখতে পারেন</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation type="unfinished">শুধু %1-এর সঙ্গে ভাগ করা</translation>
    </message>
    <message>
        <source>We think:</source>
        <translation type="unfinished">আমরা মনে করি:</translation>
    </message>
</context>
<context>
    <name>EntryCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">এটি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Look at each answer. Touch one to change it. Then touch “Save”.</source>
        <translation type="unfinished">প্রতিটি উত্তর দেখুন। বদলাতে একটি স্পর্শ করুন। তারপর “সংরক্ষণ করুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">এই উত্তর বদলান</translation>
    </message>
    <message>
        <source>You can say more</source>
        <translation type="unfinished">আপনি আরও বলতে পারেন</translation>
    </message>
</context>
<context>
    <name>EntryFlow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">পরের</translation>
    </message>
    <message>
        <source>Your words are saved.</source>
        <translation type="unfinished">আপনার কথা সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation type="unfinished">আরও একটি যোগ করুন</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished">অন্য নাম</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation type="unfinished">এই নাম যোগ করুন</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Here you see all that was said. You can change what you wrote. Beside what others said, you can say something too.</source>
        <translation type="unfinished">যা বলা হয়েছে সব এখানে দেখা যায়। আপনি নিজের লেখা বদলাতে পারেন। অন্যরা যা বলেছেন তার পাশে আপনিও কিছু বলতে পারেন।</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished">দুটিই দেখুন</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation type="unfinished">নতুন অ্যাপে তৈরি। কিছু অংশ এখানে না-ও দেখা যেতে পারে।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">বদলান</translation>
    </message>
    <message>
        <source>Say something beside it</source>
        <translation type="unfinished">এর পাশে কিছু বলুন</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">সরিয়ে রাখুন</translation>
    </message>
</context>
<context>
    <name>EntryQuestionPage</name>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished">খালি রাখুন</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished">উত্তর সরিয়ে নিন</translation>
    </message>
    <message>
        <source>That is all</source>
        <extracomment>The questions after this one can be left out</extracomment>
        <translation type="unfinished">এটুকুই</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished">এক মাসে</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation type="unfinished">তিন মাসে</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation type="unfinished">এক বছরে</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">গতকাল</translation>
    </message>
</context>
<context>
    <name>FaceScale</name>
    <message>
        <source>very bad</source>
        <extracomment>The first of five faces</extracomment>
        <translation>খুব খারাপ</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>খারাপ</translation>
    </message>
    <message>
        <source>in between</source>
        <extracomment>The middle one of five faces: neither good nor bad</extracomment>
        <translation>মাঝামাঝি</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>খুব ভালো</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A question for you</source>
        <translation type="unfinished">আপনার জন্য একটি প্রশ্ন</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">আপনারা বলেছেন, আমরা করেছি</translation>
    </message>
    <message>
        <source>Read what the group asks. Then answer in easy words.</source>
        <translation type="unfinished">দল কী জিজ্ঞেস করে তা পড়ুন। তারপর সহজ কথায় উত্তর দিন।</translation>
    </message>
    <message>
        <source>Read the answer together. Then say if it answers your question. The board sees what you say.</source>
        <translation type="unfinished">উত্তরটি একসঙ্গে পড়ুন। তারপর বলুন এটি আপনাদের প্রশ্নের উত্তর কি না। আপনারা যা বলেন বোর্ড তা দেখে।</translation>
    </message>
    <message>
        <source>Did they answer your question?</source>
        <translation type="unfinished">তাঁরা কি আপনাদের প্রশ্নের উত্তর দিয়েছেন?</translation>
    </message>
    <message>
        <source>Yes, it is answered</source>
        <translation type="unfinished">হ্যাঁ, উত্তর পেয়েছি</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished">কিছুটা</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">কেন? আপনি এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Tell the board</source>
        <translation type="unfinished">বোর্ডকে বলুন</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished">উত্তর দিন</translation>
    </message>
</context>
<context>
    <name>FeedbackStory</name>
    <message>
        <source>They said</source>
        <translation type="unfinished">তাঁরা বলেছেন</translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished">আপনারা বলেছেন</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation type="unfinished">আপনারা জিজ্ঞেস করেছেন: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">উত্তরের শেষ দিন: %1</translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished">আমরা করেছি</translation>
    </message>
    <message>
        <source>They did</source>
        <translation type="unfinished">তাঁরা করেছেন</translation>
    </message>
    <message>
        <source>What they will do: %1</source>
        <translation type="unfinished">তাঁরা যা করবেন: %1</translation>
    </message>
    <message>
        <source>%1 answered. %2.</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation type="unfinished">%1 উত্তর দিয়েছেন। %2।</translation>
    </message>
    <message>
        <source>The group says: %1</source>
        <translation type="unfinished">দল বলে: %1</translation>
    </message>
    <message>
        <source>You say: %1</source>
        <translation type="unfinished">আপনারা বলেন: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished">%1 এটি লিখেছেন।</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">ভুলে গেছি</translation>
    </message>
    <message>
        <source>Your paper has a code. Put in all letters and numbers of it. Then pick a new PIN.</source>
        <translation type="unfinished">আপনার কাগজে একটি কোড আছে। এর সব অক্ষর ও সংখ্যা দিন। তারপর একটি নতুন PIN বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no paper with a code for %1.</source>
        <translation type="unfinished">%1-এর জন্য কোড লেখা কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>Nobody else can open your words. Ask somebody in your plan to invite you again.</source>
        <translation type="unfinished">আর কেউ আপনার কথা খুলতে পারে না। পরিকল্পনার কাউকে বলুন আপনাকে আবার আমন্ত্রণ জানাতে।</translation>
    </message>
    <message>
        <source>Do you have your paper with the code? Put in the code here.</source>
        <translation type="unfinished">কোড লেখা কাগজটি কি আপনার কাছে আছে? কোডটি এখানে দিন।</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation type="unfinished">আপনার কাগজের কোড</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খোলা</translation>
    </message>
</context>
<context>
    <name>FoundSpacePage</name>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">একটি দল শুরু করুন</translation>
    </message>
    <message>
        <source>A group meets and asks questions. A board answers them. Give it a name. Then touch “Start”.</source>
        <translation type="unfinished">দল সভা করে ও প্রশ্ন করে। বোর্ড উত্তর দেয়। একটি নাম দিন। তারপর “শুরু করুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished">একটি দল</translation>
    </message>
    <message>
        <source>We meet, talk and ask questions.</source>
        <translation type="unfinished">আমরা সভা করি, কথা বলি ও প্রশ্ন করি।</translation>
    </message>
    <message>
        <source>A board</source>
        <translation type="unfinished">একটি বোর্ড</translation>
    </message>
    <message>
        <source>We answer questions from groups.</source>
        <translation type="unfinished">আমরা দলগুলোর প্রশ্নের উত্তর দিই।</translation>
    </message>
    <message>
        <source>What is the group called?</source>
        <translation type="unfinished">দলটির নাম কী?</translation>
    </message>
    <message>
        <source>What is the board called?</source>
        <translation type="unfinished">বোর্ডটির নাম কী?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">শুরু করুন</translation>
    </message>
</context>
<context>
    <name>GivenLine</name>
    <message>
        <source>Use a photo of the code</source>
        <translation type="unfinished">কোডের ছবি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>There is no code in this photo.</source>
        <translation type="unfinished">এই ছবিতে কোনো কোড নেই।</translation>
    </message>
    <message>
        <source>Hold the tablet still and take the photo from near.</source>
        <translation type="unfinished">ট্যাবলেট স্থির ধরুন আর কাছ থেকে ছবি তুলুন।</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>What was done is missing</source>
        <translation>কী করা হয়েছে তা নেই</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>কতটা ছিল তা নেই</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>কতটা ভালো ছিল তা নেই</translation>
    </message>
    <message>
        <source>Say how it went</source>
        <extracomment>A button on a goal: tell what was done for it</extracomment>
        <translation>কেমন হলো বলুন</translation>
    </message>
    <message>
        <source>Nothing is written about this yet.</source>
        <translation>এ বিষয়ে এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>গতবার</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>গতবার: %1</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>কিছু একটা নেই।</translation>
    </message>
    <message>
        <source>With %1.</source>
        <extracomment>%1 the name of who helps with a goal</extracomment>
        <translation>%1-এর সঙ্গে।</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Each box is one time. It has three parts: what, how much, and how good. An empty part is a part that nobody said.</source>
        <translation>প্রতিটি ঘর একবার। এর তিনটি অংশ: কী, কতটা, আর কতটা ভালো। খালি অংশটি কেউ বলেনি।</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>পুরোনোগুলো দেখান</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>যা হয়েছে তা লিখুন</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">ছবি বা শব্দ যোগ করুন</translation>
    </message>
    <message>
        <source>Time after time</source>
        <translation type="unfinished">বারে বারে</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">প্রতিবার</translation>
    </message>
    <message>
        <source>How we help</source>
        <translation type="unfinished">আমরা যেভাবে সাহায্য করি</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">আমি এ নিয়ে চিন্তায় আছি</translation>
    </message>
</context>
<context>
    <name>GoalPathPlot</name>
    <message>
        <source>Nobody said the first step.</source>
        <translation type="unfinished">কেউ প্রথম ধাপ বলেনি।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">কোথায়</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">কী</translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished">প্রথম ধাপ</translation>
    </message>
    <message>
        <source>Nobody said what</source>
        <translation type="unfinished">কেউ বলেনি কী</translation>
    </message>
    <message>
        <source>We are here</source>
        <translation type="unfinished">আমরা এখানে আছি</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished">লক্ষ্য</translation>
    </message>
    <message>
        <source>The first step: %1</source>
        <translation type="unfinished">প্রথম ধাপ: %1</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Something was done once.</source>
        <translation type="unfinished">একবার কিছু করা হয়েছে।</translation>
    </message>
    <message>
        <source>Something was done %1 times.</source>
        <translation type="unfinished">%1 বার কিছু করা হয়েছে।</translation>
    </message>
    <message>
        <source>The goal is done.</source>
        <translation type="unfinished">লক্ষ্যটি হয়ে গেছে।</translation>
    </message>
    <message>
        <source>We are on the way to the goal.</source>
        <translation type="unfinished">আমরা লক্ষ্যের পথে আছি।</translation>
    </message>
</context>
<context>
    <name>GoalPathPlotView</name>
    <message>
        <source>The way to the goal</source>
        <translation type="unfinished">লক্ষ্যের পথ</translation>
    </message>
</context>
<context>
    <name>GoalPlots</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>An empty one of dashes is not the whole story.</source>
        <translation type="unfinished">কাটা দাগের খালি ঘর মানে পুরো গল্প নয়।</translation>
    </message>
    <message>
        <source>The numbers are %1.</source>
        <translation type="unfinished">সংখ্যাগুলো হলো %1।</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A goal, how it stands, and when the last time was</extracomment>
        <translation>%1। %2। %3</translation>
    </message>
    <message>
        <source>Shows every time.</source>
        <translation>প্রতিবার দেখায়।</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>গতবার: %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">ব্যক্তিটি</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">%1 উত্তর দেননি।</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্যগুলো</translation>
    </message>
    <message>
        <source>Here are the goals. The faces say how good each time was. A dashed ring means that part of the story is missing.</source>
        <translation>এখানে লক্ষ্যগুলো আছে। মুখগুলো বলে প্রতিবার কতটা ভালো ছিল। কাটা গোল দাগ মানে গল্পের একটি অংশ নেই।</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>এখনও কোনো লক্ষ্য নেই।</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>আপনি কী করতে চান?</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>যা হয়েছে তা লিখুন</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>লক্ষ্য যোগ করুন</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">কেমন চলছে</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>My home</source>
        <translation type="unfinished">আমার বাড়ি</translation>
    </message>
    <message>
        <source>My support</source>
        <translation type="unfinished">আমার সহায়তা</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">স্বাস্থ্য</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">বন্ধুরা</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">পরিবার</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">টাকা</translation>
    </message>
    <message>
        <source>Work and fun</source>
        <translation type="unfinished">কাজ ও আনন্দ</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished">চলাফেরা</translation>
    </message>
    <message>
        <source>Feeling safe</source>
        <translation type="unfinished">নিরাপদ বোধ করা</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished">শেখা</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation type="unfinished">আমি যেখানে থাকি</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation type="unfinished">আমার কথা শোনা</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">ভালো</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">ভালো লাগে</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished">সহজ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">নিশ্চিত নই</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished">খারাপ</translation>
    </message>
    <message>
        <source>I do not like it</source>
        <translation type="unfinished">ভালো লাগে না</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished">কঠিন</translation>
    </message>
    <message>
        <source>An answer came.</source>
        <translation type="unfinished">একটি উত্তর এসেছে।</translation>
    </message>
    <message>
        <source>It is answered.</source>
        <translation type="unfinished">উত্তর পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>No answer. It is 1 day late.</source>
        <translation type="unfinished">উত্তর নেই। 1 দিন দেরি হয়েছে।</translation>
    </message>
    <message>
        <source>No answer. It is %1 days late.</source>
        <translation type="unfinished">উত্তর নেই। %1 দিন দেরি হয়েছে।</translation>
    </message>
    <message>
        <source>The answer is due today.</source>
        <translation type="unfinished">আজ উত্তর দেওয়ার কথা।</translation>
    </message>
    <message>
        <source>The answer is due tomorrow.</source>
        <translation type="unfinished">আগামীকাল উত্তর দেওয়ার কথা।</translation>
    </message>
    <message>
        <source>The answer is due in %1 days.</source>
        <translation type="unfinished">%1 দিনে উত্তর দেওয়ার কথা।</translation>
    </message>
    <message>
        <source>A group of fewer than 5 people asks.</source>
        <translation type="unfinished">5 জনের কম মানুষের একটি দল জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>A group of %1 people asks.</source>
        <translation type="unfinished">%1 জন মানুষের একটি দল জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>Somebody who gave no name; %1 is a number</extracomment>
        <translation type="unfinished">ব্যক্তি %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said yes.</source>
        <translation type="unfinished">%2 জনের মধ্যে অন্তত %1 জন হ্যাঁ বলেছেন।</translation>
    </message>
    <message>
        <source>At least %1 of %2 people said no.</source>
        <translation type="unfinished">%2 জনের মধ্যে অন্তত %1 জন না বলেছেন।</translation>
    </message>
    <message>
        <source>At least %1 of %2 people are not sure.</source>
        <translation type="unfinished">%2 জনের মধ্যে অন্তত %1 জন নিশ্চিত নন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>%1 said it aloud.</source>
        <extracomment>After what somebody&apos;s cards say</extracomment>
        <translation type="unfinished">%1 এটি মুখে বলেছেন।</translation>
    </message>
</context>
<context>
    <name>GroupAddTopicPage</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Write what you want to talk about. Use easy words. People can then put cards in columns.</source>
        <translation type="unfinished">আপনি কী নিয়ে কথা বলতে চান তা লিখুন। সহজ কথায় লিখুন। মানুষ তারপর কলামে কার্ড রাখতে পারেন।</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">এটি কী নিয়ে?</translation>
    </message>
    <message>
        <source>Say more in easy words. You can leave this out.</source>
        <translation type="unfinished">সহজ কথায় আরও বলুন। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Your own cards, one on each line. You can leave this out.</source>
        <translation type="unfinished">আপনার নিজের কার্ড, প্রতি লাইনে একটি। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation type="unfinished">কলামগুলো কী কী?</translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished">ভালো বা খারাপ</translation>
    </message>
    <message>
        <source>I like it or not</source>
        <translation type="unfinished">আমার ভালো লাগে বা লাগে না</translation>
    </message>
    <message>
        <source>Easy or hard</source>
        <translation type="unfinished">সহজ বা কঠিন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>GroupConsentPage</name>
    <message>
        <source>Is it OK?</source>
        <translation type="unfinished">এটি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Say yes or no. Both are fine. Your name never goes to the board.</source>
        <translation type="unfinished">হ্যাঁ বা না বলুন। দুটিই ঠিক আছে। আপনার নাম কখনও বোর্ডের কাছে যায় না।</translation>
    </message>
    <message>
        <source>The group keeps what I say here.</source>
        <translation type="unfinished">আমি এখানে যা বলি দল তা রাখে।</translation>
    </message>
    <message>
        <source>Only people in the group can see it.</source>
        <translation type="unfinished">শুধু দলের মানুষ এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>My name does not go to the board.</source>
        <translation type="unfinished">আমার নাম বোর্ডের কাছে যায় না।</translation>
    </message>
    <message>
        <source>I can stop when I want to.</source>
        <translation type="unfinished">আমি চাইলে থামতে পারি।</translation>
    </message>
    <message>
        <source>Yes, it is OK</source>
        <translation type="unfinished">হ্যাঁ, ঠিক আছে</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>You are in the meeting.</source>
        <translation type="unfinished">আপনি সভায় আছেন।</translation>
    </message>
    <message>
        <source>Pass the tablet on.</source>
        <translation type="unfinished">ট্যাবলেট পরের জনকে দিন।</translation>
    </message>
    <message>
        <source>That is fine.</source>
        <translation type="unfinished">তা-ও ঠিক আছে।</translation>
    </message>
    <message>
        <source>You can stay and listen. Nothing is kept.</source>
        <translation type="unfinished">আপনি থেকে শুনতে পারেন। কিছুই রাখা হয় না।</translation>
    </message>
    <message>
        <source>Somebody else joins</source>
        <translation type="unfinished">আরও কেউ যোগ দেন</translation>
    </message>
    <message>
        <source>All are here</source>
        <translation type="unfinished">সবাই এসেছেন</translation>
    </message>
</context>
<context>
    <name>GroupHomePage</name>
    <message>
        <source>This is the first page of your group. Start a meeting when you are together. Questions with no answer stay here. Late ones come first.</source>
        <translation type="unfinished">এটি আপনাদের দলের প্রথম পাতা। একসঙ্গে হলে সভা শুরু করুন। যে প্রশ্নের উত্তর আসেনি তা এখানে থাকে। দেরি হওয়া প্রশ্ন আগে আসে।</translation>
    </message>
    <message>
        <source>The group is on its way.</source>
        <translation type="unfinished">দলটি আসছে।</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation type="unfinished">সংযোগ হলে এটি আসবে।</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished">এগিয়ে যান: %1</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">সভা শুরু করুন</translation>
    </message>
    <message>
        <source>Questions with no answer yet</source>
        <translation type="unfinished">যে প্রশ্নের উত্তর এখনও আসেনি</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation type="unfinished">যে উত্তর এসেছে</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished">আপনারা বলেছেন, আমরা করেছি</translation>
    </message>
    <message>
        <source>You have not asked a board yet.</source>
        <translation type="unfinished">আপনারা এখনও কোনো বোর্ডকে জিজ্ঞেস করেননি।</translation>
    </message>
    <message>
        <source>Start a meeting. Pick your questions. Then send them.</source>
        <translation type="unfinished">সভা শুরু করুন। আপনাদের প্রশ্ন বেছে নিন। তারপর পাঠান।</translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished">আগের সভাগুলো</translation>
    </message>
    <message>
        <source>Who is in the group</source>
        <translation type="unfinished">দলে কে আছেন</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation type="unfinished">ট্যাবলেট লক করুন</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">বেশি</translation>
    </message>
</context>
<context>
    <name>GroupJoinPage</name>
    <message>
        <source>Join the meeting</source>
        <translation type="unfinished">সভায় যোগ দিন</translation>
    </message>
    <message>
        <source>Pick a picture. Or write your name. Or touch “No name”. Then touch “Next”.</source>
        <translation type="unfinished">একটি ছবি বেছে নিন। অথবা আপনার নাম লিখুন। অথবা “নাম নেই” স্পর্শ করুন। তারপর “পরের” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Pick a picture for you</source>
        <translation type="unfinished">আপনার জন্য একটি ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">নাম নেই</translation>
    </message>
    <message>
        <source>Your name. You can leave this out.</source>
        <translation type="unfinished">আপনার নাম। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">পরের</translation>
    </message>
</context>
<context>
    <name>GroupQuestionPage</name>
    <message>
        <source>Our question</source>
        <translation type="unfinished">আমাদের প্রশ্ন</translation>
    </message>
    <message>
        <source>You can vote first, so that each person says what they think. Then send the question to the board.</source>
        <translation type="unfinished">আগে আপনারা ভোট দিতে পারেন, যাতে প্রত্যেকে নিজের মত বলেন। তারপর প্রশ্নটি বোর্ডকে পাঠান।</translation>
    </message>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">গোপনে ভোট দিন</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished">আবার ভোট দিন</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation type="unfinished">পাঠানো হয়েছে: %1</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation type="unfinished">উত্তরের শেষ দিন: %1</translation>
    </message>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">বোর্ডকে পাঠান</translation>
    </message>
</context>
<context>
    <name>GroupQuestionsPage</name>
    <message>
        <source>Pick three questions</source>
        <translation type="unfinished">তিনটি প্রশ্ন বেছে নিন</translation>
    </message>
    <message>
        <source>Add the questions that you want to ask. Then touch up to three. These are the ones you can send.</source>
        <translation type="unfinished">যে প্রশ্ন করতে চান তা যোগ করুন। তারপর তিনটি পর্যন্ত স্পর্শ করুন। এগুলো আপনারা পাঠাতে পারেন।</translation>
    </message>
    <message>
        <source>You have picked three. Touch one to take it away.</source>
        <translation type="unfinished">আপনারা তিনটি বেছে নিয়েছেন। একটি সরাতে সেটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Picked: %1 of 3</source>
        <translation type="unfinished">বেছে নেওয়া: 3-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation type="unfinished">আপনি কী জিজ্ঞেস করতে চান?</translation>
    </message>
    <message>
        <source>Add the first question.</source>
        <translation type="unfinished">প্রথম প্রশ্নটি যোগ করুন।</translation>
    </message>
    <message>
        <source>The question, in your own words</source>
        <translation type="unfinished">প্রশ্নটি, আপনার নিজের কথায়</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation type="unfinished">লেখা থামান</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished">প্রশ্ন যোগ করুন</translation>
    </message>
</context>
<context>
    <name>GroupRoundsPage</name>
    <message>
        <source>No cards are in the columns yet.</source>
        <translation type="unfinished">কলামে এখনও কোনো কার্ড নেই।</translation>
    </message>
    <message>
        <source>Put cards again</source>
        <translation type="unfinished">আবার কার্ড রাখুন</translation>
    </message>
    <message>
        <source>Here you see the cards and hear the voice. Each day stands on its own. The newest is first.</source>
        <translation type="unfinished">এখানে আপনি কার্ড দেখেন ও গলা শোনেন। প্রতিটি দিন আলাদা। সবচেয়ে নতুনটি আগে।</translation>
    </message>
    <message>
        <source>The sound is thrown away.</source>
        <translation type="unfinished">শব্দটি ফেলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation type="unfinished">পরের জন</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">মুখে বলুন</translation>
    </message>
</context>
<context>
    <name>GroupSessionPage</name>
    <message>
        <source>First, everybody joins. Then pick what to talk about. You can ask questions and vote in private.</source>
        <translation type="unfinished">আগে সবাই যোগ দিন। তারপর কী নিয়ে কথা বলবেন তা বেছে নিন। আপনারা প্রশ্ন করতে ও গোপনে ভোট দিতে পারেন।</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished">এখানে কে আছেন?</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished">এখানে আছেন: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">যোগ দিন</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">আমরা যা নিয়ে কথা বলি</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished">বিষয় যোগ করুন</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation type="unfinished">আমাদের প্রশ্ন</translation>
    </message>
    <message>
        <source>Add and pick questions</source>
        <translation type="unfinished">প্রশ্ন যোগ করুন ও বেছে নিন</translation>
    </message>
    <message>
        <source>Private votes</source>
        <translation type="unfinished">গোপন ভোটগুলো</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished">সভা শেষ</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation type="unfinished">সভা আবার খুলুন</translation>
    </message>
</context>
<context>
    <name>GroupSpeakPage</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">রাখুন</translation>
    </message>
    <message>
        <source>Put cards instead</source>
        <translation type="unfinished">এর বদলে কার্ড রাখুন</translation>
    </message>
</context>
<context>
    <name>GroupStartPage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished">সভা শুরু করুন</translation>
    </message>
    <message>
        <source>Give the meeting a name if you like. Then touch “Start”. People join on the next page.</source>
        <translation type="unfinished">চাইলে সভার একটি নাম দিন। তারপর “শুরু করুন” স্পর্শ করুন। পরের পাতায় মানুষ যোগ দেন।</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation type="unfinished">%1-এর সভা</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished">আপনারা এর কী নাম দেন?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">শুরু করুন</translation>
    </message>
</context>
<context>
    <name>GroupTopicPage</name>
    <message>
        <source>What we talk about</source>
        <translation type="unfinished">আমরা যা নিয়ে কথা বলি</translation>
    </message>
    <message>
        <source>Put cards in columns</source>
        <translation type="unfinished">কলামে কার্ড রাখুন</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished">প্রশ্ন করুন</translation>
    </message>
    <message>
        <source>What people think</source>
        <translation type="unfinished">মানুষ কী মনে করেন</translation>
    </message>
    <message>
        <source>Read it together. Then each person can put cards in columns, or say it. Touch the picture of somebody to look at it again.</source>
        <translation type="unfinished">একসঙ্গে পড়ুন। তারপর প্রত্যেকে কলামে কার্ড রাখতে পারেন, বা মুখে বলতে পারেন। আবার দেখতে কারও ছবি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished">মুখে বলুন</translation>
    </message>
</context>
<context>
    <name>GroupVoiceOkPage</name>
    <message>
        <source>You gave no name. With cards, nobody knows who you are. A voice can tell them. You choose.</source>
        <translation type="unfinished">আপনি নাম দেননি। কার্ডে কেউ জানে না আপনি কে। গলা তা জানাতে পারে। আপনি বেছে নিন।</translation>
    </message>
    <message>
        <source>Others may know your voice</source>
        <translation type="unfinished">অন্যরা আপনার গলা চিনতে পারেন</translation>
    </message>
    <message>
        <source>You gave no name.</source>
        <translation type="unfinished">আপনি নাম দেননি।</translation>
    </message>
    <message>
        <source>People who hear your voice may know who you are.</source>
        <translation type="unfinished">যাঁরা আপনার গলা শোনেন তাঁরা জানতে পারেন আপনি কে।</translation>
    </message>
    <message>
        <source>Only people in the group can hear it.</source>
        <translation type="unfinished">শুধু দলের মানুষ এটি শুনতে পারেন।</translation>
    </message>
    <message>
        <source>It is OK. I speak</source>
        <translation type="unfinished">ঠিক আছে। আমি বলি</translation>
    </message>
    <message>
        <source>I put cards instead</source>
        <translation type="unfinished">আমি এর বদলে কার্ড রাখি</translation>
    </message>
</context>
<context>
    <name>GroupWhoPage</name>
    <message>
        <source>Who puts the cards?</source>
        <translation type="unfinished">কে কার্ড রাখেন?</translation>
    </message>
    <message>
        <source>Touch your picture. Then pass the tablet to that person.</source>
        <translation type="unfinished">আপনার ছবি স্পর্শ করুন। তারপর ট্যাবলেটটি সেই ব্যক্তিকে দিন।</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation type="unfinished">এখনও কেউ যোগ দেননি।</translation>
    </message>
    <message>
        <source>Go back to the meeting. Touch “Join”.</source>
        <translation type="unfinished">সভায় ফিরে যান। “যোগ দিন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished">কে কথা বলেন?</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished">এখনও রাখা হয়নি</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>%1 picked a face: very bad.</source>
        <translation type="unfinished">%1 একটি মুখ বেছে নিয়েছেন: খুব খারাপ।</translation>
    </message>
    <message>
        <source>%1 picked a face: bad.</source>
        <translation type="unfinished">%1 একটি মুখ বেছে নিয়েছেন: খারাপ।</translation>
    </message>
    <message>
        <source>%1 picked a face: in between.</source>
        <translation type="unfinished">%1 একটি মুখ বেছে নিয়েছেন: মাঝামাঝি।</translation>
    </message>
    <message>
        <source>%1 picked a face: good.</source>
        <translation type="unfinished">%1 একটি মুখ বেছে নিয়েছেন: ভালো।</translation>
    </message>
    <message>
        <source>%1 picked a face: very good.</source>
        <translation type="unfinished">%1 একটি মুখ বেছে নিয়েছেন: খুব ভালো।</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished">কী ভালো হয়েছে</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">কঠিন মুহূর্তগুলো</translation>
    </message>
    <message>
        <source>What else we did</source>
        <translation type="unfinished">আমরা আর যা করেছি</translation>
    </message>
    <message>
        <source>Changes to the plan</source>
        <translation type="unfinished">পরিকল্পনায় বদল</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">চিন্তাগুলো</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Since my last shift</source>
        <translation type="unfinished">আমার গত শিফটের পর</translation>
    </message>
    <message>
        <source>This is what others wrote since you last read it. Touch “I have read this” at the end. Next time you only see what is new.</source>
        <translation type="unfinished">আপনি গতবার পড়ার পর অন্যরা যা লিখেছেন তা এখানে আছে। শেষে “আমি এটি পড়েছি” স্পর্শ করুন। পরের বার শুধু নতুনটুকু দেখবেন।</translation>
    </message>
    <message>
        <source>You have not read this before. It shows the last 7 days.</source>
        <translation type="unfinished">আপনি এটি আগে পড়েননি। এটি গত 7 দিন দেখায়।</translation>
    </message>
    <message>
        <source>You read it last: %1</source>
        <translation type="unfinished">আপনি গতবার পড়েছেন: %1</translation>
    </message>
    <message>
        <source>You have read it all.</source>
        <translation type="unfinished">আপনি সব পড়েছেন।</translation>
    </message>
    <message>
        <source>Nothing new was written.</source>
        <translation type="unfinished">নতুন কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>There is 1 more.</source>
        <translation type="unfinished">আরও 1টি আছে।</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation type="unfinished">আরও %1টি আছে।</translation>
    </message>
    <message>
        <source>They are left out to keep this short.</source>
        <translation type="unfinished">এটি ছোট রাখতে সেগুলো বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">সব দেখান</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">আমি এটি পড়েছি</translation>
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
        <translation type="unfinished">চুপ</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <extracomment>A button: reads these words aloud</extracomment>
        <translation type="unfinished">আমাকে পড়ে শোনান</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help: %1</source>
        <translation>সাহায্য: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>It is on this tablet only.</source>
        <translation type="unfinished">এটি শুধু এই ট্যাবলেটে আছে।</translation>
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
        <translation type="unfinished">এর কী হলো</translation>
    </message>
    <message>
        <source>Here you see who wrote what, and when. The newest is at the top. Under your own words you see who has them.</source>
        <translation type="unfinished">কে কী লিখেছেন আর কবে, তা এখানে দেখা যায়। সবচেয়ে নতুনটি উপরে। আপনার নিজের কথার নিচে দেখুন তা কার কাছে আছে।</translation>
    </message>
    <message>
        <source>The older part is not on this tablet.</source>
        <translation type="unfinished">পুরোনো অংশ এই ট্যাবলেটে নেই।</translation>
    </message>
    <message>
        <source>It can come when there is a connection.</source>
        <translation type="unfinished">সংযোগ হলে এটি আসতে পারে।</translation>
    </message>
    <message>
        <source>Get the older part</source>
        <translation type="unfinished">পুরোনো অংশ আনুন</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is the first page of the plan. Touch “Say something” to add words. Touch “Record what happened” to say how a goal went. The box at the top says if your words are shared.</source>
        <translation>এটি পরিকল্পনার প্রথম পাতা। কথা যোগ করতে “কিছু বলুন” স্পর্শ করুন। লক্ষ্য কেমন চলল বলতে “যা হয়েছে তা লিখুন” স্পর্শ করুন। উপরের ঘরটি বলে আপনার কথা ভাগ করা হয়েছে কি না।</translation>
    </message>
    <message>
        <source>The plan is on its way.</source>
        <translation>পরিকল্পনাটি আসছে।</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>সংযোগ হলে এটি আসবে।</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>কিছু বলুন</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>যা হয়েছে তা লিখুন</translation>
    </message>
    <message>
        <source>There are two answers: %1</source>
        <translation>দুটি উত্তর আছে: %1</translation>
    </message>
    <message>
        <source>There are two answers in %1 places</source>
        <translation>%1টি জায়গায় দুটি উত্তর আছে</translation>
    </message>
    <message>
        <source>Nothing is lost. You can look at them side by side.</source>
        <translation>কিছুই হারায়নি। আপনি পাশাপাশি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>দুটিই দেখুন</translation>
    </message>
    <message>
        <source>All of the plan</source>
        <translation>পুরো পরিকল্পনা</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>লক্ষ্যগুলো</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation>যদি কিছু ভুল হয়</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>কী গুরুত্বপূর্ণ</translation>
    </message>
    <message>
        <source>How the goals are going</source>
        <translation>লক্ষ্যগুলো কেমন চলছে</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>ট্যাবলেট লক করুন</translation>
    </message>
    <message>
        <source>%1 would like to change some words</source>
        <translation type="unfinished">%1 কিছু কথা বদলাতে চান</translation>
    </message>
    <message>
        <source>Others would like to change some words</source>
        <translation type="unfinished">অন্যরা কিছু কথা বদলাতে চান</translation>
    </message>
    <message>
        <source>Nothing changes until you say yes.</source>
        <translation type="unfinished">আপনি হ্যাঁ না বলা পর্যন্ত কিছুই বদলায় না।</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">হ্যাঁ বা না বলুন</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished">আমার শিফট</translation>
    </message>
    <message>
        <source>I am worried</source>
        <translation type="unfinished">আমি চিন্তায় আছি</translation>
    </message>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">পরিকল্পনার উপায়</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">বেশি</translation>
    </message>
</context>
<context>
    <name>HowItGoesPage</name>
    <message>
        <source>How it is going</source>
        <translation type="unfinished">কেমন চলছে</translation>
    </message>
    <message>
        <source>Look at a picture, at words or at a table. They all say the same. We do not know from this why something changed.</source>
        <translation type="unfinished">ছবি, কথা বা ছক দেখুন। সবগুলো একই কথা বলে। কিছু কেন বদলেছে তা আমরা এ থেকে জানি না।</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">কঠিন মুহূর্তগুলো</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">কোনো কঠিন মুহূর্ত লেখা হয়নি।</translation>
    </message>
    <message>
        <source>How long is one bar?</source>
        <translation type="unfinished">একটি স্তম্ভ কত সময়ের?</translation>
    </message>
    <message>
        <source>Each 3 months</source>
        <translation type="unfinished">প্রতি 3 মাস</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished">প্রতি মাস</translation>
    </message>
    <message>
        <source>Add something that changed</source>
        <translation type="unfinished">যা বদলেছে তা যোগ করুন</translation>
    </message>
</context>
<context>
    <name>HowSaidTiles</name>
    <message>
        <source>By talking</source>
        <translation type="unfinished">মুখে বলে</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation type="unfinished">ইশারায়</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished">ছবি দিয়ে</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished">লিখে</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation type="unfinished">কাজের মাধ্যমে</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">কেউ আঘাত পেয়েছেন।</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">কেউ আঘাত পাননি।</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished">%1 বলেন: %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A hard moment: the kind, the day, what was seen</extracomment>
        <translation type="unfinished">%1। %2। %3</translation>
    </message>
    <message>
        <source>What we learned is still to come.</source>
        <translation type="unfinished">কী শিখেছি তা এখনও লেখা বাকি।</translation>
    </message>
    <message>
        <source>Asks what we learned.</source>
        <translation type="unfinished">আমরা কী শিখেছি তা জিজ্ঞেস করে।</translation>
    </message>
    <message>
        <source>%1. %2 wrote it down.</source>
        <translation type="unfinished">%1। %2 এটি লিখেছেন।</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">আগে: %1</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">আমরা শিখেছি: %1</translation>
    </message>
</context>
<context>
    <name>IncidentDayPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">কোন দিন ছিল?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Touch the day it happened. If that was before today, everyone sees both days.</source>
        <translation type="unfinished">যেদিন হয়েছে সেদিন স্পর্শ করুন। তা আজকের আগে হলে সবাই দুটি দিনই দেখেন।</translation>
    </message>
</context>
<context>
    <name>IncidentFlow</name>
    <message>
        <source>The facts are saved. What we learn comes later.</source>
        <translation type="unfinished">ঘটনাটি সংরক্ষিত হয়েছে। আমরা কী শিখি তা পরে আসে।</translation>
    </message>
</context>
<context>
    <name>IncidentHardPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation type="unfinished">কতটা কঠিন ছিল?</translation>
    </message>
    <message>
        <source>Touch small, in the middle, or big. If you do not know, say so.</source>
        <translation type="unfinished">ছোট, মাঝারি বা বড় স্পর্শ করুন। না জানলে তা বলুন।</translation>
    </message>
</context>
<context>
    <name>IncidentHurtPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>Was somebody hurt?</source>
        <translation type="unfinished">কেউ কি আঘাত পেয়েছে?</translation>
    </message>
    <message>
        <source>Touch yes or no. If somebody is hurt now, ring 999 first.</source>
        <translation type="unfinished">হ্যাঁ বা না স্পর্শ করুন। কেউ এখন আঘাত পেয়ে থাকলে আগে 999 নম্বরে ফোন করুন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>You can say who in the words.</source>
        <translation type="unfinished">কে, তা কথায় বলতে পারেন।</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Nobody was hurt.</source>
        <translation type="unfinished">কেউ আঘাত পাননি।</translation>
    </message>
</context>
<context>
    <name>IncidentKindPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">কী হয়েছে?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. This is about what happened. It is not about whose fault it was.</source>
        <translation type="unfinished">যে ছবিটি সবচেয়ে মেলে সেটি স্পর্শ করুন। এটি কী হয়েছে তা নিয়ে। এটি কার দোষ তা নিয়ে নয়।</translation>
    </message>
</context>
<context>
    <name>IncidentWordsPage</name>
    <message>
        <source>A hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation type="unfinished">আপনি কী দেখেছেন?</translation>
    </message>
    <message>
        <source>Say what you saw</source>
        <translation type="unfinished">আপনি যা দেখেছেন তা বলুন</translation>
    </message>
    <message>
        <source>What was going on just before? You can leave it out.</source>
        <translation type="unfinished">ঠিক আগে কী চলছিল? এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Say what you saw. A few words are enough. You can write or speak. Do not say whose fault it was.</source>
        <translation type="unfinished">কী দেখেছেন তা বলুন। অল্প কথাই যথেষ্ট। লিখতে বা বলতে পারেন। কার দোষ ছিল তা বলবেন না।</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Still to learn from</source>
        <translation type="unfinished">যা থেকে এখনও শেখার আছে</translation>
    </message>
    <message>
        <source>Hard moments</source>
        <translation type="unfinished">কঠিন মুহূর্তগুলো</translation>
    </message>
    <message>
        <source>Here are the hard moments. What we learned can come later. Touch one to say what you learned.</source>
        <translation type="unfinished">কঠিন মুহূর্তগুলো এখানে আছে। আমরা কী শিখেছি তা পরে আসতে পারে। কী শিখেছেন তা বলতে একটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>All hard moments</source>
        <translation type="unfinished">সব কঠিন মুহূর্ত</translation>
    </message>
    <message>
        <source>Nothing waits. Everything has its learning.</source>
        <translation type="unfinished">কিছু অপেক্ষায় নেই। সবগুলো থেকে কী শেখা হলো তা লেখা আছে।</translation>
    </message>
    <message>
        <source>There are no hard moments here.</source>
        <translation type="unfinished">এখানে কোনো কঠিন মুহূর্ত নেই।</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished">পুরোনোগুলো দেখান</translation>
    </message>
    <message>
        <source>A hard moment now</source>
        <translation type="unfinished">এখন একটি কঠিন মুহূর্ত</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>The person of this plan</source>
        <translation type="unfinished">এই পরিকল্পনার ব্যক্তি</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">ব্যবস্থাপক</translation>
    </message>
    <message>
        <source>Show this to them</source>
        <translation type="unfinished">এটি তাঁকে দেখান</translation>
    </message>
    <message>
        <source>Who do you invite?</source>
        <translation type="unfinished">আপনি কাকে আমন্ত্রণ জানাবেন?</translation>
    </message>
    <message>
        <source>Say who they are in the plan. Then their tablet reads the code. The code is for one person and for two weeks.</source>
        <translation type="unfinished">পরিকল্পনায় তিনি কে তা বলুন। তারপর তাঁর ট্যাবলেট কোডটি পড়ে। কোডটি একজনের জন্য আর দুই সপ্তাহের জন্য।</translation>
    </message>
    <message>
        <source>A code for the camera of the other tablet</source>
        <translation type="unfinished">অন্য ট্যাবলেটের ক্যামেরার জন্য একটি কোড</translation>
    </message>
    <message>
        <source>On their tablet: touch “I have an invitation”. Then take a photo of this code.</source>
        <translation type="unfinished">তাঁর ট্যাবলেটে: “আমার আমন্ত্রণ আছে” স্পর্শ করুন। তারপর এই কোডের ছবি তুলুন।</translation>
    </message>
    <message>
        <source>Or send them this line</source>
        <translation type="unfinished">অথবা তাঁকে এই লাইনটি পাঠান</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">পরিকল্পনাটি শুধু এই ট্যাবলেটে আছে</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">অন্য ট্যাবলেটের সঙ্গে ভাগ করুন</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">একটি কম্পিউটার এটি অন্য ট্যাবলেটে নিয়ে যেতে পারে। সেই কম্পিউটার এটি পড়তে পারে না।</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>পরিকল্পনায় যোগ দিন</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 আপনাকে আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>যোগ দিন</translation>
    </message>
    <message>
        <source>An invitation is a code or a long line of letters. Somebody in the plan gives it to you. Take a photo of the code, or put the line here.</source>
        <translation type="unfinished">আমন্ত্রণ হলো একটি কোড বা অক্ষরের একটি লম্বা লাইন। পরিকল্পনার কেউ আপনাকে এটি দেন। কোডের ছবি তুলুন, বা লাইনটি এখানে দিন।</translation>
    </message>
    <message>
        <source>Or put your invitation here</source>
        <translation type="unfinished">অথবা আপনার আমন্ত্রণ এখানে দিন</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Not checked by a speaker yet</source>
        <translation>এই ভাষার কেউ এখনও যাচাই করেননি</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>What we learned</source>
        <translation type="unfinished">আমরা যা শিখেছি</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>First say what the person says about it. Then say what we learned. It is not about fault.</source>
        <translation type="unfinished">আগে বলুন ব্যক্তিটি এ নিয়ে কী বলেন। তারপর বলুন আমরা কী শিখেছি। এটি দোষ নিয়ে নয়।</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished">আগে: %1</translation>
    </message>
    <message>
        <source>What do you say about it?</source>
        <translation type="unfinished">আপনি এ নিয়ে কী বলেন?</translation>
    </message>
    <message>
        <source>What does %1 say about it?</source>
        <translation type="unfinished">%1 এ নিয়ে কী বলেন?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">আমার নিজের কথা</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation type="unfinished">%1-এর নিজের কথা</translation>
    </message>
    <message>
        <source>Nobody asked me</source>
        <translation type="unfinished">কেউ আমাকে জিজ্ঞেস করেনি</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">আমি বলতে চাই না</translation>
    </message>
    <message>
        <source>%1 did not want to say</source>
        <translation type="unfinished">%1 বলতে চাননি</translation>
    </message>
    <message>
        <source>I do not know how to say it</source>
        <translation type="unfinished">কীভাবে বলব আমি জানি না</translation>
    </message>
    <message>
        <source>We do not know how to ask</source>
        <translation type="unfinished">কীভাবে জিজ্ঞেস করব আমরা জানি না</translation>
    </message>
    <message>
        <source>What did we learn?</source>
        <translation type="unfinished">আমরা কী শিখেছি?</translation>
    </message>
    <message>
        <source>What will we try next time?</source>
        <translation type="unfinished">পরের বার আমরা কী চেষ্টা করব?</translation>
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
        <translation type="unfinished">শব্দটি শুনুন।</translation>
    </message>
    <message>
        <source>Look at the photo.</source>
        <translation type="unfinished">ছবিটি দেখুন।</translation>
    </message>
    <message>
        <source>Look at the drawing.</source>
        <translation type="unfinished">আঁকা ছবিটি দেখুন।</translation>
    </message>
    <message>
        <source>Listen to it and look at it.</source>
        <translation type="unfinished">শুনুন ও দেখুন।</translation>
    </message>
</context>
<context>
    <name>MediaDraftStrip</name>
    <message>
        <source>Take the sound away</source>
        <translation type="unfinished">শব্দটি সরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation type="unfinished">আঁকা ছবিটি সরিয়ে নিন</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished">ছবিটি সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished">এটি ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>MediaPages</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">পরের</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished">এটি ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>MediaWays</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">কথা বলুন</translation>
    </message>
    <message>
        <source>The tablet listens at once</source>
        <translation type="unfinished">ট্যাবলেট সঙ্গে সঙ্গে শোনে</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Pick one, or take one</source>
        <translation type="unfinished">একটি বেছে নিন, বা তুলুন</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">আঁকুন</translation>
    </message>
    <message>
        <source>Or put in pictures</source>
        <translation type="unfinished">অথবা ছবি বসান</translation>
    </message>
</context>
<context>
    <name>MemberFaces</name>
    <message>
        <source>This is you</source>
        <translation>এটি আপনি</translation>
    </message>
</context>
<context>
    <name>MomentsPlot</name>
    <message>
        <source>When</source>
        <translation type="unfinished">কখন</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">কতগুলো</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished">কী বদলেছে</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished">এখন পর্যন্ত %1</translation>
    </message>
</context>
<context>
    <name>MoreBar</name>
    <message>
        <source>More below</source>
        <extracomment>A button under a page that goes on below</extracomment>
        <translation>নিচে আরও আছে</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <extracomment>A button at the end of a page</extracomment>
        <translation>আবার উপরে</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished">বেশি</translation>
    </message>
    <message>
        <source>Here you change how the tablet looks. You can also invite people, or go to another plan.</source>
        <translation type="unfinished">ট্যাবলেট কেমন দেখায় তা এখানে বদলান। আপনি কাউকে আমন্ত্রণ জানাতে, বা অন্য পরিকল্পনায় যেতেও পারেন।</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">আমি যেমন চাই</translation>
    </message>
    <message>
        <source>Words, colours, voice, switches</source>
        <translation type="unfinished">কথা, রং, কণ্ঠ, সুইচ</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished">কাউকে আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>To this plan</source>
        <translation type="unfinished">এই পরিকল্পনায়</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation type="unfinished">আমার পরিকল্পনাগুলো</translation>
    </message>
    <message>
        <source>Another plan, or a new one</source>
        <translation type="unfinished">অন্য পরিকল্পনা, বা নতুন একটি</translation>
    </message>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">এই পরিকল্পনা থেকে বের হন</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">এই পরিকল্পনায় থাকুন</translation>
    </message>
    <message>
        <source>With your PIN or your pictures</source>
        <translation type="unfinished">আপনার PIN বা আপনার ছবি দিয়ে</translation>
    </message>
    <message>
        <source>Nothing else opens on the tablet</source>
        <translation type="unfinished">ট্যাবলেটে আর কিছু খোলে না</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ও %2</translation>
    </message>
</context>
<context>
    <name>NewPicturesPage</name>
    <message>
        <source>Pick your pictures</source>
        <translation type="unfinished">আপনার ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>Only you should know your pictures. Touch at least four, in an order that you remember. They keep your words safe.</source>
        <translation type="unfinished">আপনার ছবিগুলো শুধু আপনি জানবেন। অন্তত চারটি স্পর্শ করুন, যে ক্রম আপনার মনে থাকে। এগুলো আপনার কথা নিরাপদ রাখে।</translation>
    </message>
</context>
<context>
    <name>NewPinPage</name>
    <message>
        <source>Pick a PIN</source>
        <translation type="unfinished">একটি PIN বেছে নিন</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">একই PIN আবার</translation>
    </message>
    <message>
        <source>Only you should know your PIN. It has at least 4 numbers. It keeps your words safe.</source>
        <translation type="unfinished">আপনার PIN শুধু আপনি জানবেন। এতে অন্তত 4টি সংখ্যা থাকে। এটি আপনার কথা নিরাপদ রাখে।</translation>
    </message>
    <message>
        <source>Your paper opened the tablet. Now pick a new PIN.</source>
        <translation type="unfinished">আপনার কাগজ ট্যাবলেট খুলেছে। এখন একটি নতুন PIN বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>NewWrittenPage</name>
    <message>
        <source>A new page</source>
        <translation type="unfinished">একটি নতুন পাতা</translation>
    </message>
    <message>
        <source>Say in a few words what the page is about. Then everybody can write on it.</source>
        <translation type="unfinished">পাতাটি কী নিয়ে তা কয়েকটি কথায় বলুন। তারপর সবাই এতে লিখতে পারেন।</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">এটি কী নিয়ে?</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation type="unfinished">লেখা শুরু করুন</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Capitals</source>
        <extracomment>A key: the next letters are capitals</extracomment>
        <translation>বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>A key: shows the letters again</extracomment>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>A key: shows numbers</extracomment>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: the gap between two words</extracomment>
        <translation>ফাঁকা</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Full stop</source>
        <extracomment>The name of the sign &quot;.&quot;</extracomment>
        <translation>দাঁড়ি</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The name of the sign &quot;,&quot;</extracomment>
        <translation>কমা</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>প্রশ্ন চিহ্ন</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>ঊর্ধ্বকমা</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A key: nothing more to write</extracomment>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>OutcomePlot</name>
    <message>
        <source>The day</source>
        <translation type="unfinished">দিন</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">আমরা যা করেছি</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">কতটা</translation>
    </message>
    <message>
        <source>How good</source>
        <translation type="unfinished">কতটা ভালো</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation type="unfinished">কেউ বলেনি</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>%1 picked the face.</source>
        <translation>%1 মুখটি বেছে নিয়েছেন।</translation>
    </message>
    <message>
        <source>Written down by %1, who thinks: %2</source>
        <translation>লিখেছেন %1, যিনি মনে করেন: %2</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>লিখেছেন %1</translation>
    </message>
</context>
<context>
    <name>OwnPhotosPage</name>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">আমার নিজের ছবি</translation>
    </message>
    <message>
        <source>Touch a drawing. Then pick a photo that shows the same in your life. Only you see it in place of the drawing.</source>
        <translation type="unfinished">একটি আঁকা ছবি ছুঁন। তারপর এমন একটি ছবি বেছে নিন যা আপনার জীবনে একই জিনিস দেখায়। আঁকা ছবির জায়গায় শুধু আপনি এটি দেখেন।</translation>
    </message>
    <message>
        <source>Touch a drawing. Then give it your own photo.</source>
        <translation type="unfinished">একটি আঁকা ছবি ছুঁন। তারপর তাকে নিজের ছবি দিন।</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">অন্য ছবি</translation>
    </message>
    <message>
        <source>Give it my photo</source>
        <translation type="unfinished">আমার ছবি দিন</translation>
    </message>
    <message>
        <source>The drawing again</source>
        <translation type="unfinished">আবার আঁকা ছবি</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>A button: to the page before</extracomment>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: leave this; what was said so far stays</extracomment>
        <translation>থামুন</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>চুপ</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>A button: reads the page aloud</extracomment>
        <translation>শুনুন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
</context>
<context>
    <name>PartEntry</name>
    <message>
        <source>%1 kept both answers.</source>
        <translation>%1 দুটি উত্তরই রেখেছেন।</translation>
    </message>
    <message>
        <source>There are two answers. Nobody has picked yet.</source>
        <translation>দুটি উত্তর আছে। এখনও কেউ বেছে নেয়নি।</translation>
    </message>
    <message>
        <source>Made with a newer app. Some of it may not show here.</source>
        <translation>নতুন অ্যাপে তৈরি। কিছু অংশ এখানে না-ও দেখা যেতে পারে।</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>দুটিই দেখুন</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>এই উত্তর বদলান</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Said beside it</source>
        <translation type="unfinished">পাশে যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Say beside it</source>
        <translation type="unfinished">পাশে বলুন</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">বদল চান</translation>
    </message>
    <message>
        <source>Add a photo or sound</source>
        <translation type="unfinished">ছবি বা শব্দ যোগ করুন</translation>
    </message>
    <message>
        <source>I am worried about this</source>
        <translation type="unfinished">আমি এ নিয়ে চিন্তায় আছি</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">এর কী হলো</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>It is put away.</source>
        <translation>এটি সরিয়ে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>এখানে এখনও কেউ কিছু বলেনি।</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>আরও কিছু বলুন</translation>
    </message>
    <message>
        <source>Here you see all that is said about this. You can say something beside it. You can ask for other words.</source>
        <translation type="unfinished">এ নিয়ে যা বলা হয়েছে সব এখানে দেখা যায়। আপনি এর পাশে কিছু বলতে পারেন। আপনি অন্য কথা চাইতে পারেন।</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>This answer is to earlier words.</source>
        <translation type="unfinished">এই উত্তর আগের কথার জন্য।</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">%1 লিখেছেন</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>%1 wrote it down</source>
        <translation type="unfinished">%1 লিখেছেন</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>These words are gone for good.</source>
        <translation type="unfinished">এই কথাগুলো চিরদিনের জন্য চলে গেছে।</translation>
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
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>First come the people who can see this plan. Then come the people in %1’s life.</source>
        <translation>প্রথমে তাঁরা, যাঁরা এই পরিকল্পনা দেখতে পারেন। তারপর %1-এর জীবনের মানুষ।</translation>
    </message>
    <message>
        <source>They can see this plan</source>
        <translation>তাঁরা এই পরিকল্পনা দেখতে পারেন</translation>
    </message>
    <message>
        <source>People in my life</source>
        <translation>আমার জীবনের মানুষ</translation>
    </message>
    <message>
        <source>People in %1’s life</source>
        <translation>%1-এর জীবনের মানুষ</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished">ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished">অন্য ছবি</translation>
    </message>
    <message>
        <source>Another photo of me</source>
        <translation type="unfinished">আমার অন্য একটি ছবি</translation>
    </message>
    <message>
        <source>Show a photo of me</source>
        <translation type="unfinished">আমার একটি ছবি দেখান</translation>
    </message>
    <message>
        <source>Take my photo away</source>
        <translation type="unfinished">আমার ছবি সরিয়ে নিন</translation>
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
        <translation type="unfinished">কাটা দাগেরটি এখনও শেষ হয়নি।</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation type="unfinished">একটি ছবি</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">এই ট্যাবলেট থেকে একটি ছবি বেছে নিন, বা তুলুন। কোথায় তোলা হয়েছে ছবি তা বলে না।</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation type="unfinished">এই ছবি ব্যবহার করা যায় না।</translation>
    </message>
    <message>
        <source>Pick another photo</source>
        <translation type="unfinished">অন্য ছবি বেছে নিন</translation>
    </message>
    <message>
        <source>What does it show? You can leave this empty.</source>
        <translation type="unfinished">এতে কী দেখা যায়? এটি খালি রাখতে পারেন।</translation>
    </message>
    <message>
        <source>It helps people who cannot see.</source>
        <translation type="unfinished">যাঁরা দেখতে পান না এটি তাঁদের সাহায্য করে।</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ক্যামেরা যা দেখে</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">ছবি তুলুন</translation>
    </message>
    <message>
        <source>Pick from the tablet</source>
        <translation type="unfinished">ট্যাবলেট থেকে নিন</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">ক্যামেরা ব্যবহার করুন</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">এই ট্যাবলেটে ক্যামেরা নেই।</translation>
    </message>
    <message>
        <source>Is this the right photo?</source>
        <translation type="unfinished">এটি কি ঠিক ছবি?</translation>
    </message>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">ট্যাবলেট স্থির ধরুন।</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">আপনি কোন ছবি চান?</translation>
    </message>
    <message>
        <source>It is too large for this tablet. Please pick another one.</source>
        <translation type="unfinished">এটি এই ট্যাবলেটের জন্য বেশি বড়। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The tablet is full. Nothing was lost.</source>
        <translation type="unfinished">ট্যাবলেট ভরে গেছে। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>It is no photo. Please pick another one.</source>
        <translation type="unfinished">এটি ছবি নয়। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>This tablet cannot open it. Please pick another one.</source>
        <translation type="unfinished">এই ট্যাবলেট এটি খুলতে পারে না। অন্য একটি বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A film</source>
        <translation type="unfinished">একটি ভিডিও</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">একটি আঁকা ছবি</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">একটি ছবি</translation>
    </message>
    <message>
        <source>This picture does not open.</source>
        <translation type="unfinished">এই ছবি খোলে না।</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">এটি আসছে: %2 ভাগের মধ্যে %1।</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">এটি আসছে।</translation>
    </message>
    <message>
        <source>It is large. Touch to fetch it.</source>
        <translation type="unfinished">এটি বড়। আনতে স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>This tablet cannot play films.</source>
        <translation type="unfinished">এই ট্যাবলেট ভিডিও চালাতে পারে না।</translation>
    </message>
</context>
<context>
    <name>PickPhotoPage</name>
    <message>
        <source>Hold the tablet still.</source>
        <translation type="unfinished">ট্যাবলেট স্থির ধরুন।</translation>
    </message>
    <message>
        <source>Which photo do you want?</source>
        <translation type="unfinished">আপনি কোন ছবি চান?</translation>
    </message>
    <message>
        <source>Pick a photo from this tablet, or take one. It does not say where it was taken.</source>
        <translation type="unfinished">এই ট্যাবলেট থেকে একটি ছবি বেছে নিন, বা তুলুন। কোথায় তোলা হয়েছে ছবি তা বলে না।</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ক্যামেরা যা দেখে</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished">ক্যামেরা ব্যবহার করুন</translation>
    </message>
    <message>
        <source>This tablet has no camera.</source>
        <translation type="unfinished">এই ট্যাবলেটে ক্যামেরা নেই।</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">ছবি তুলুন</translation>
    </message>
</context>
<context>
    <name>PickPictures</name>
    <message>
        <source>A dog</source>
        <translation type="unfinished">একটি কুকুর</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation type="unfinished">একটি বিড়াল</translation>
    </message>
    <message>
        <source>A bird</source>
        <translation type="unfinished">একটি পাখি</translation>
    </message>
    <message>
        <source>A fish</source>
        <translation type="unfinished">একটি মাছ</translation>
    </message>
    <message>
        <source>A tree</source>
        <translation type="unfinished">একটি গাছ</translation>
    </message>
    <message>
        <source>A flower</source>
        <translation type="unfinished">একটি ফুল</translation>
    </message>
    <message>
        <source>The sun</source>
        <translation type="unfinished">সূর্য</translation>
    </message>
    <message>
        <source>The moon</source>
        <translation type="unfinished">চাঁদ</translation>
    </message>
    <message>
        <source>A star</source>
        <translation type="unfinished">একটি তারা</translation>
    </message>
    <message>
        <source>A car</source>
        <translation type="unfinished">একটি গাড়ি</translation>
    </message>
    <message>
        <source>A bus</source>
        <translation type="unfinished">একটি বাস</translation>
    </message>
    <message>
        <source>A boat</source>
        <translation type="unfinished">একটি নৌকা</translation>
    </message>
    <message>
        <source>A bike</source>
        <translation type="unfinished">একটি সাইকেল</translation>
    </message>
    <message>
        <source>A cup</source>
        <translation type="unfinished">একটি কাপ</translation>
    </message>
    <message>
        <source>A cake</source>
        <translation type="unfinished">একটি কেক</translation>
    </message>
    <message>
        <source>An apple</source>
        <translation type="unfinished">একটি আপেল</translation>
    </message>
    <message>
        <source>A ball</source>
        <translation type="unfinished">একটি বল</translation>
    </message>
    <message>
        <source>A book</source>
        <translation type="unfinished">একটি বই</translation>
    </message>
    <message>
        <source>A hat</source>
        <translation type="unfinished">একটি টুপি</translation>
    </message>
    <message>
        <source>A shoe</source>
        <translation type="unfinished">একটি জুতা</translation>
    </message>
    <message>
        <source>An umbrella</source>
        <translation type="unfinished">একটি ছাতা</translation>
    </message>
    <message>
        <source>A guitar</source>
        <translation type="unfinished">একটি গিটার</translation>
    </message>
    <message>
        <source>A drum</source>
        <translation type="unfinished">একটি ঢোল</translation>
    </message>
    <message>
        <source>A bed</source>
        <translation type="unfinished">একটি বিছানা</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Pictures touched: %1</source>
        <extracomment>How many of the pictures were touched; %1 is a number</extracomment>
        <translation type="unfinished">স্পর্শ করা ছবি: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all pictures that were touched away again</extracomment>
        <translation type="unfinished">মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>All pictures were touched</extracomment>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture</source>
        <translation type="unfinished">একটি ছবি</translation>
    </message>
    <message>
        <source>This is one picture, as large as it fits. Touch “Back” to go on.</source>
        <translation type="unfinished">এটি একটি ছবি, যত বড় আঁটে। এগোতে “পিছনে” ছুঁন।</translation>
    </message>
</context>
<context>
    <name>PicturesSetUp</name>
    <message>
        <source>Touch the same pictures again, in the same order.</source>
        <translation type="unfinished">একই ছবি আবার একই ক্রমে স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch four pictures that you like. Remember them and their order.</source>
        <translation type="unfinished">আপনার পছন্দের চারটি ছবি স্পর্শ করুন। ছবিগুলো ও তাদের ক্রম মনে রাখুন।</translation>
    </message>
    <message>
        <source>These were not the same. Pick your pictures again.</source>
        <translation type="unfinished">এগুলো একই ছিল না। আপনার ছবি আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Put in my own photo</source>
        <translation type="unfinished">আমার নিজের তোলা ছবি দিন</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation type="unfinished">অন্য ছবি</translation>
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
        <translation>লেখা সংখ্যা: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes all digits of the PIN away again</extracomment>
        <translation>মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The PIN is complete</extracomment>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>PinSetUp</name>
    <message>
        <source>The two PINs were not the same. Pick one again.</source>
        <translation type="unfinished">দুটি PIN এক ছিল না। আবার বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>PlacingPage</name>
    <message>
        <source>Look at the card. Touch the column where it goes. You can take a card back. You can stop when you want to.</source>
        <translation type="unfinished">কার্ডটি দেখুন। এটি যে কলামে যায় সেটি স্পর্শ করুন। আপনি কার্ড ফিরিয়ে নিতে পারেন। আপনি চাইলে থামতে পারেন।</translation>
    </message>
    <message>
        <source>What is on your card?</source>
        <translation type="unfinished">আপনার কার্ডে কী আছে?</translation>
    </message>
    <message>
        <source>All cards are in the columns.</source>
        <translation type="unfinished">সব কার্ড কলামে আছে।</translation>
    </message>
    <message>
        <source>You can still move them.</source>
        <translation type="unfinished">আপনি এখনও সেগুলো সরাতে পারেন।</translation>
    </message>
    <message>
        <source>Touch the card that you want to move.</source>
        <translation type="unfinished">যে কার্ড সরাতে চান সেটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished">এই কার্ড ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">শেষ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation type="unfinished">কার্ড সরান</translation>
    </message>
    <message>
        <source>A card of my own</source>
        <translation type="unfinished">আমার নিজের একটি কার্ড</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation type="unfinished">অন্য কলাম</translation>
    </message>
    <message>
        <source>Say it instead</source>
        <translation type="unfinished">এর বদলে মুখে বলুন</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All of the plan</source>
        <translation>পুরো পরিকল্পনা</translation>
    </message>
    <message>
        <source>The plan has many parts. Touch a part to see what is said there.</source>
        <translation>পরিকল্পনার অনেক অংশ আছে। কোনো অংশ স্পর্শ করে দেখুন সেখানে কী বলা আছে।</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>দুটি উত্তর</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>1 thing said</source>
        <translation>1টি কথা বলা হয়েছে</translation>
    </message>
    <message>
        <source>%1 things said</source>
        <translation>%1টি কথা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation type="unfinished">কে একমত</translation>
    </message>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">আমরা একসঙ্গে লিখি এমন পাতাগুলো</translation>
    </message>
</context>
<context>
    <name>PlanRoles</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">পরিবার</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">বন্ধু</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished">সহায়তা কর্মী</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished">স্বাস্থ্যকর্মী</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished">অধিকার সহায়ক</translation>
    </message>
</context>
<context>
    <name>PlanRoutes</name>
    <message>
        <source>How we help: %1</source>
        <translation type="unfinished">আমরা যেভাবে সাহায্য করি: %1</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>নমস্কার, %1</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>কোন পরিকল্পনা?</translation>
    </message>
    <message>
        <source>Touch the plan that you want to see. To join another plan, touch “I have an invitation”.</source>
        <translation>যে পরিকল্পনা দেখতে চান সেটি স্পর্শ করুন। অন্য পরিকল্পনায় যোগ দিতে “আমার আমন্ত্রণ আছে” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>You are in no plan yet.</source>
        <translation>আপনি এখনও কোনো পরিকল্পনায় নেই।</translation>
    </message>
    <message>
        <source>A plan on its way</source>
        <translation>একটি পরিকল্পনা আসছে</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>আমার আমন্ত্রণ আছে</translation>
    </message>
    <message>
        <source>Lock the tablet</source>
        <translation>ট্যাবলেট লক করুন</translation>
    </message>
    <message>
        <source>Ask somebody in a plan to invite you. Or begin a plan of your own.</source>
        <translation type="unfinished">পরিকল্পনার কাউকে বলুন আপনাকে আমন্ত্রণ জানাতে। অথবা নিজের একটি পরিকল্পনা শুরু করুন।</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation type="unfinished">একটি পরিকল্পনা শুরু করুন</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished">একটি দল শুরু করুন</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">আমি যেমন চাই</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>Picture</source>
        <extracomment>A way to look at something: drawn</extracomment>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A way to look at something: in sentences</extracomment>
        <translation type="unfinished">কথা</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">ছক</translation>
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
        <translation type="unfinished">আমরা তা-ই মনে করি। %1 এটি লিখেছেন।</translation>
    </message>
    <message>
        <source>%1 says this.</source>
        <translation type="unfinished">%1 এটি বলেন।</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Say yes or no</source>
        <translation type="unfinished">হ্যাঁ বা না বলুন</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>%1 would like to change this</source>
        <extracomment>%1 a name</extracomment>
        <translation type="unfinished">%1 এটি বদলাতে চান</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">কারণ: %1</translation>
    </message>
    <message>
        <source>You say yes or no.</source>
        <translation type="unfinished">আপনি হ্যাঁ বা না বলেন।</translation>
    </message>
    <message>
        <source>%1 says yes or no. Until then nothing changes.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 হ্যাঁ বা না বলেন। ততদিন কিছুই বদলায় না।</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>%1 said yes. %2</source>
        <translation type="unfinished">%1 হ্যাঁ বলেছেন। %2</translation>
    </message>
    <message>
        <source>%1 said no. %2</source>
        <translation type="unfinished">%1 না বলেছেন। %2</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Changes that others would like</source>
        <translation type="unfinished">অন্যরা যে বদল চান</translation>
    </message>
    <message>
        <source>Somebody would like to change some words. You say yes or no. You do not have to say why.</source>
        <translation type="unfinished">কেউ কিছু কথা বদলাতে চান। আপনি হ্যাঁ বা না বলেন। কেন, তা আপনাকে বলতে হবে না।</translation>
    </message>
    <message>
        <source>There is nothing to answer now.</source>
        <translation type="unfinished">এখন উত্তর দেওয়ার কিছু নেই।</translation>
    </message>
</context>
<context>
    <name>ProposePage</name>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">বদল চান</translation>
    </message>
    <message>
        <source>These are somebody else’s words. Write how you would like them to be. They say yes or no. Until then nothing changes.</source>
        <translation type="unfinished">এগুলো অন্য কারও কথা। আপনি কেমন কথা চান তা লিখুন। তিনি হ্যাঁ বা না বলেন। ততদিন কিছুই বদলায় না।</translation>
    </message>
    <message>
        <source>The words of %1 now:</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">এখন %1-এর কথা:</translation>
    </message>
    <message>
        <source>How would you like them to be?</source>
        <translation type="unfinished">আপনি কেমন কথা চান?</translation>
    </message>
    <message>
        <source>Why? You can leave this out.</source>
        <translation type="unfinished">কেন? আপনি এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1-কে জিজ্ঞেস করুন</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Very bad</source>
        <extracomment>How good something was, the lowest of five</extracomment>
        <translation>খুব খারাপ</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>খারাপ</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>How good something was, the middle of five</extracomment>
        <translation>মাঝামাঝি</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ভালো</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>খুব ভালো</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This is picked.</source>
        <extracomment>Read aloud after an answer that somebody has picked</extracomment>
        <translation>এটি বেছে নেওয়া আছে।</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>This tablet has no voice for this. A frame shows the line.</source>
        <extracomment>Where a tablet cannot speak</extracomment>
        <translation>এই ট্যাবলেটে এর জন্য কণ্ঠ নেই। একটি ফ্রেম লাইনটি দেখায়।</translation>
    </message>
    <message>
        <source>Touch what you want to hear.</source>
        <translation>যা শুনতে চান তা স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>A button: read on</extracomment>
        <translation>পড়তে থাকুন</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>A button: reading waits</extracomment>
        <translation>অপেক্ষা করুন</translation>
    </message>
    <message>
        <source>Touch to press</source>
        <extracomment>A button: from now on a touch reads, and presses nothing; and back again</extracomment>
        <translation>স্পর্শ করে চাপুন</translation>
    </message>
    <message>
        <source>Touch to hear</source>
        <translation>স্পর্শ করে শুনুন</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>A button: reading aloud ends</extracomment>
        <translation>চুপ</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A button while a page is read aloud: read the line before again</extracomment>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A button while a page is read aloud: the line after this one</extracomment>
        <translation>পরেরটি</translation>
    </message>
</context>
<context>
    <name>RecordAmountPage</name>
    <message>
        <source>How much?</source>
        <translation>কতটা?</translation>
    </message>
    <message>
        <source>Touch plus for more and minus for less. If you do not know how much, say so.</source>
        <translation>বেশির জন্য যোগ আর কমের জন্য বিয়োগ স্পর্শ করুন। কতটা না জানলে তা বলুন।</translation>
    </message>
    <message>
        <source>Of what? Like lengths, minutes or times</source>
        <translation>কিসের? যেমন দৈর্ঘ্য, মিনিট বা বার</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Done</source>
        <extracomment>On the round button: I have said it</extracomment>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">কথা বলুন</translation>
    </message>
</context>
<context>
    <name>RecordCheckPage</name>
    <message>
        <source>Is this right?</source>
        <translation>এটি কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Look at the three parts. If one is wrong, go back. You can save it with an empty part too.</source>
        <translation>তিনটি অংশ দেখুন। কোনোটি ভুল হলে পিছনে যান। খালি অংশ রেখেও সংরক্ষণ করতে পারেন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>This is not the whole story yet</source>
        <translation>এটি এখনও পুরো গল্প নয়</translation>
    </message>
    <message>
        <source>A part is empty. You can save it like this. It is then shown as not complete.</source>
        <translation>একটি অংশ খালি। এভাবেই সংরক্ষণ করতে পারেন। তখন এটি অসম্পূর্ণ দেখাবে।</translation>
    </message>
    <message>
        <source>%1 picked the face.</source>
        <translation>%1 মুখটি বেছে নিয়েছেন।</translation>
    </message>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation type="unfinished">আর আপনি, %1? আপনি কী মনে করেন?</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said. You can leave it out.</source>
        <translation type="unfinished">%1 যা বলেছেন তার থেকে এটি আলাদা রাখা হয়। এটি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation type="unfinished">কোন দিন ছিল?</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation type="unfinished">আরও কথা, যদি চান</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation type="unfinished">%1 উত্তর দেননি।</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <translation type="unfinished">এটি বাদ দিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>RecordFlow</name>
    <message>
        <source>What happened is saved.</source>
        <translation>যা হয়েছে তা সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Record something more</source>
        <translation>আরও কিছু লিখুন</translation>
    </message>
</context>
<context>
    <name>RecordGoalPage</name>
    <message>
        <source>Record what happened</source>
        <translation>যা হয়েছে তা লিখুন</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <translation>কোন লক্ষ্য?</translation>
    </message>
    <message>
        <source>Touch the goal that this was part of.</source>
        <translation>এটি যে লক্ষ্যের অংশ ছিল সেটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>There are no goals yet.</source>
        <translation>এখনও কোনো লক্ষ্য নেই।</translation>
    </message>
</context>
<context>
    <name>RecordQualityPage</name>
    <message>
        <source>How good was it?</source>
        <translation>কতটা ভালো ছিল?</translation>
    </message>
    <message>
        <source>%1, how good was it?</source>
        <translation>%1, কতটা ভালো ছিল?</translation>
    </message>
    <message>
        <source>Hand over the tablet. Only the person picks a face here. What you think comes on the next page.</source>
        <translation type="unfinished">ট্যাবলেটটি হাতে দিন। এখানে শুধু ব্যক্তিটি একটি মুখ বেছে নেন। আপনি যা মনে করেন তা পরের পাতায় আসে।</translation>
    </message>
    <message>
        <source>Give %1 the tablet. Only %1 picks this face.</source>
        <translation type="unfinished">%1-কে ট্যাবলেট দিন। শুধু %1 এই মুখ বেছে নেন।</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation type="unfinished">আমি বলতে চাই না</translation>
    </message>
    <message>
        <source>%1 gave no answer</source>
        <translation type="unfinished">%1 উত্তর দেননি</translation>
    </message>
</context>
<context>
    <name>RecordWhatPage</name>
    <message>
        <source>What did you do?</source>
        <translation>আপনি কী করেছেন?</translation>
    </message>
    <message>
        <source>Touch what fits. If nothing fits, write it in the box.</source>
        <translation>যেটি মেলে সেটি স্পর্শ করুন। কিছু না মিললে ঘরে লিখুন।</translation>
    </message>
    <message>
        <source>Or say it in your own words</source>
        <translation>অথবা নিজের কথায় বলুন</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>নিজের কথায় বলুন</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>%1: the code to get back in</source>
        <translation type="unfinished">%1: আবার ঢোকার কোড</translation>
    </message>
    <message>
        <source>Do you not know your PIN or your pictures any more? This code opens your words on the tablet.</source>
        <translation type="unfinished">আপনার PIN বা আপনার ছবি কি আর মনে নেই? এই কোড ট্যাবলেটে আপনার কথা খোলে।</translation>
    </message>
    <message>
        <source>1. Touch your face on the tablet.</source>
        <translation type="unfinished">1. ট্যাবলেটে আপনার মুখ স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>2. Touch “I forgot”.</source>
        <translation type="unfinished">2. “ভুলে গেছি” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>3. Put in the code. Then pick a new PIN.</source>
        <translation type="unfinished">3. কোডটি দিন। তারপর একটি নতুন PIN বেছে নিন।</translation>
    </message>
    <message>
        <source>Keep this paper in a safe place at home. Do not keep it with the tablet.</source>
        <translation type="unfinished">এই কাগজ বাড়িতে নিরাপদ জায়গায় রাখুন। এটি ট্যাবলেটের সঙ্গে রাখবেন না।</translation>
    </message>
    <message>
        <source>Whoever has this paper and the tablet can read your words.</source>
        <translation type="unfinished">যাঁর কাছে এই কাগজ ও ট্যাবলেট আছে তিনি আপনার কথা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The code to get back in</source>
        <translation type="unfinished">আবার ঢোকার কোড</translation>
    </message>
</context>
<context>
    <name>RecoveryPaperPage</name>
    <message>
        <source>A paper with a code</source>
        <translation type="unfinished">কোড লেখা একটি কাগজ</translation>
    </message>
    <message>
        <source>Write down the code, or print it. Keep the paper in a safe place. An older paper does not work any more.</source>
        <translation type="unfinished">কোডটি লিখে রাখুন, বা ছাপুন। কাগজটি নিরাপদ জায়গায় রাখুন। পুরোনো কাগজ আর কাজ করে না।</translation>
    </message>
    <message>
        <source>The paper helps on the day you forget your PIN or your pictures.</source>
        <translation type="unfinished">যেদিন আপনি আপনার PIN বা আপনার ছবি ভুলে যান, সেদিন কাগজটি সাহায্য করে।</translation>
    </message>
    <message>
        <source>This is your code. You see it only now.</source>
        <translation type="unfinished">এটি আপনার কোড। আপনি এটি শুধু এখন দেখেন।</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <extracomment>Before a code of letters and numbers, for a screen reader</extracomment>
        <translation type="unfinished">কোড: %1</translation>
    </message>
    <message>
        <source>Keep it at home, and not with the tablet. Whoever has both can read your words.</source>
        <translation type="unfinished">এটি বাড়িতে রাখুন, ট্যাবলেটের সঙ্গে নয়। যাঁর কাছে দুটিই আছে তিনি আপনার কথা পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The paper is ready to print.</source>
        <translation type="unfinished">কাগজটি ছাপার জন্য তৈরি।</translation>
    </message>
    <message>
        <source>Print it, then delete it: %1</source>
        <translation type="unfinished">এটি ছাপুন, তারপর মুছে ফেলুন: %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished">কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">কাগজে লেখা আছে</translation>
    </message>
    <message>
        <source>Make a file to print</source>
        <translation type="unfinished">ছাপার ফাইল তৈরি করুন</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>It is my plan</source>
        <translation>এটি আমার পরিকল্পনা</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>পরিবার</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>বন্ধু</translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation>সহায়তা কর্মী</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>ব্যবস্থাপক</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>স্বাস্থ্যকর্মী</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>অধিকার সহায়ক</translation>
    </message>
    <message>
        <source>Decides about money</source>
        <translation>টাকার সিদ্ধান্ত নেন</translation>
    </message>
    <message>
        <source>Helps the group</source>
        <translation>দলকে সাহায্য করেন</translation>
    </message>
    <message>
        <source>Expert by experience</source>
        <translation>অভিজ্ঞতায় বিশেষজ্ঞ</translation>
    </message>
</context>
<context>
    <name>SayAudiencePage</name>
    <message>
        <source>Who can see it?</source>
        <translation>কে এটি দেখতে পারে?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>সবাই</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>শুধু আমি</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>আর কেউ পড়তে পারে না</translation>
    </message>
    <message>
        <source>“Everyone” is all people in this plan. “Just me” stays with you. Or touch the faces of some people.</source>
        <translation type="unfinished">“সবাই” মানে এই পরিকল্পনার সব মানুষ। “শুধু আমি” দিলে তা আপনার কাছে থাকে। অথবা কয়েকজনের মুখ স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>All the people in this plan</source>
        <translation type="unfinished">এই পরিকল্পনার সব মানুষ</translation>
    </message>
    <message>
        <source>Or touch who can see it</source>
        <translation type="unfinished">অথবা কে দেখতে পারেন তা স্পর্শ করুন</translation>
    </message>
    <message>
        <source>Only you and these people can see it.</source>
        <translation type="unfinished">শুধু আপনি ও এই মানুষেরা এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Only you and these people can see it. %1 cannot see it.</source>
        <translation type="unfinished">শুধু আপনি ও এই মানুষেরা এটি দেখতে পারেন। %1 এটি দেখতে পারেন না।</translation>
    </message>
</context>
<context>
    <name>SayFlow</name>
    <message>
        <source>Your words are saved.</source>
        <translation>আপনার কথা সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>আরও কিছু বলুন</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <translation type="unfinished">শুধু আপনি এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>You and these people can see it: %1</source>
        <translation type="unfinished">আপনি ও এই মানুষেরা এটি দেখতে পারেন: %1</translation>
    </message>
</context>
<context>
    <name>SayPartPage</name>
    <message>
        <source>Say something</source>
        <translation>কিছু বলুন</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>এটি কী নিয়ে?</translation>
    </message>
    <message>
        <source>Touch the picture that fits best. You can go back and pick another.</source>
        <translation>যে ছবিটি সবচেয়ে মেলে সেটি স্পর্শ করুন। পিছনে গিয়ে অন্যটি বেছে নিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>SayThereIsPage</name>
    <message>
        <source>This is said there now</source>
        <translation>সেখানে এখন এটি বলা আছে</translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation>আরও কিছু বলুন</translation>
    </message>
    <message>
        <source>It stands beside this answer.</source>
        <translation>এটি এই উত্তরের পাশে থাকে।</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation>এই উত্তর বদলান</translation>
    </message>
    <message>
        <source>Your answer comes in its place.</source>
        <translation>আপনার উত্তর এর জায়গায় আসে।</translation>
    </message>
    <message>
        <source>There is an answer already. You can say something beside it. The words of others stay their own.</source>
        <translation type="unfinished">আগেই একটি উত্তর আছে। আপনি এর পাশে কিছু বলতে পারেন। অন্যদের কথা তাঁদের নিজেরই থাকে।</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished">বদল চান</translation>
    </message>
    <message>
        <source>%1 says yes or no.</source>
        <extracomment>%1 whose words they are</extracomment>
        <translation type="unfinished">%1 হ্যাঁ বা না বলেন।</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished">কথা বলুন</translation>
    </message>
</context>
<context>
    <name>SayWhoPage</name>
    <message>
        <source>Whose words are these?</source>
        <translation>এগুলো কার কথা?</translation>
    </message>
    <message>
        <source>Say who says it. If nobody said it and you think it, touch “We think”. Then say what you saw.</source>
        <translation>কে বলছে তা বলুন। কেউ না বললে আর আপনি মনে করলে “আমরা মনে করি” স্পর্শ করুন। তারপর কী দেখেছেন বলুন।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>আমার নিজের কথা</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation>%1-এর নিজের কথা</translation>
    </message>
    <message>
        <source>I say it for %1</source>
        <translation>আমি %1-এর হয়ে বলছি</translation>
    </message>
    <message>
        <source>We think, because we saw …</source>
        <translation>আমরা মনে করি, কারণ আমরা দেখেছি …</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>আপনি কী দেখেছেন?</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation>কীভাবে বলা হয়েছে?</translation>
    </message>
    <message>
        <source>By talking</source>
        <translation>মুখে বলে</translation>
    </message>
    <message>
        <source>With signs</source>
        <translation>ইশারায়</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>ছবি দিয়ে</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>লিখে</translation>
    </message>
    <message>
        <source>By what was done</source>
        <translation>কাজের মাধ্যমে</translation>
    </message>
    <message>
        <source>With a drawing</source>
        <translation type="unfinished">এঁকে</translation>
    </message>
</context>
<context>
    <name>SayWordsPage</name>
    <message>
        <source>Change an answer</source>
        <translation>উত্তর বদলান</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>কিছু বলুন</translation>
    </message>
    <message>
        <source>The answer until now:</source>
        <translation>এখন পর্যন্ত উত্তর:</translation>
    </message>
    <message>
        <source>Your new answer</source>
        <translation>আপনার নতুন উত্তর</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>নিজের কথায় বলুন</translation>
    </message>
    <message>
        <source>Write it your own way, or speak, or draw. There is no right or wrong. You can say a little now and more later.</source>
        <translation type="unfinished">নিজের মতো করে লিখুন, মুখে বলুন, বা আঁকুন। ঠিক বা ভুল বলে কিছু নেই। এখন একটু, আর পরে আরও বলতে পারেন।</translation>
    </message>
</context>
<context>
    <name>ScanRounds</name>
    <message>
        <source>The top of the page</source>
        <extracomment>Spoken while a frame goes through the parts of a page</extracomment>
        <translation>পাতার উপরের অংশ</translation>
    </message>
    <message>
        <source>The end of the page</source>
        <translation>পাতার শেষ অংশ</translation>
    </message>
</context>
<context>
    <name>SecretDots</name>
    <message>
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation type="unfinished">একটু অপেক্ষা করুন</translation>
    </message>
</context>
<context>
    <name>SendToBoardPage</name>
    <message>
        <source>Send to the board</source>
        <translation type="unfinished">বোর্ডকে পাঠান</translation>
    </message>
    <message>
        <source>Look who will see it. Pick the day for the answer. Then touch “Send”. No names go to the board.</source>
        <translation type="unfinished">কে এটি দেখবেন তা দেখুন। উত্তরের দিন বেছে নিন। তারপর “পাঠান” স্পর্শ করুন। বোর্ডের কাছে কোনো নাম যায় না।</translation>
    </message>
    <message>
        <source>You are on no board yet.</source>
        <translation type="unfinished">আপনি এখনও কোনো বোর্ডে নেই।</translation>
    </message>
    <message>
        <source>Ask the board to invite you. Your question waits here.</source>
        <translation type="unfinished">বোর্ডকে বলুন আপনাকে আমন্ত্রণ জানাতে। আপনার প্রশ্ন এখানে অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation type="unfinished">কোন বোর্ড?</translation>
    </message>
    <message>
        <source>Who will see it: %1</source>
        <translation type="unfinished">কে এটি দেখবেন: %1</translation>
    </message>
    <message>
        <source>They see the question and what most people think.</source>
        <translation type="unfinished">তাঁরা প্রশ্নটি দেখেন, আর বেশির ভাগ মানুষ কী মনে করেন তা দেখেন।</translation>
    </message>
    <message>
        <source>They see no names and no votes.</source>
        <translation type="unfinished">তাঁরা কোনো নাম ও কোনো ভোট দেখেন না।</translation>
    </message>
    <message>
        <source>When do you want the answer?</source>
        <translation type="unfinished">আপনি কবে উত্তর চান?</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">2 সপ্তাহে</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation type="unfinished">4 সপ্তাহে</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation type="unfinished">6 সপ্তাহে</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">পাঠান</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">অন্য ট্যাবলেটের সঙ্গে ভাগ করুন</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation type="unfinished">পরিকল্পনাটি শুধু এই ট্যাবলেটে আছে</translation>
    </message>
    <message>
        <source>Share it there</source>
        <translation type="unfinished">সেখানে ভাগ করুন</translation>
    </message>
    <message>
        <source>%1 carries this plan</source>
        <translation type="unfinished">%1 এই পরিকল্পনা বহন করে</translation>
    </message>
    <message>
        <source>A computer can carry it to other tablets. That computer cannot read it.</source>
        <translation type="unfinished">একটি কম্পিউটার এটি অন্য ট্যাবলেটে নিয়ে যেতে পারে। সেই কম্পিউটার এটি পড়তে পারে না।</translation>
    </message>
    <message>
        <source>That computer cannot read your words.</source>
        <translation type="unfinished">সেই কম্পিউটার আপনার কথা পড়তে পারে না।</translation>
    </message>
    <message>
        <source>Or put the line that they gave you here</source>
        <translation type="unfinished">অথবা আপনাকে দেওয়া লাইনটি এখানে দিন</translation>
    </message>
    <message>
        <source>%1 will carry this plan</source>
        <translation type="unfinished">%1 এই পরিকল্পনা বহন করবে</translation>
    </message>
    <message>
        <source>A computer takes the plan to the other tablets. It cannot read the plan. Ask for a code or a line to put here.</source>
        <translation type="unfinished">একটি কম্পিউটার পরিকল্পনাটি অন্য ট্যাবলেটে নিয়ে যায়। এটি পরিকল্পনা পড়তে পারে না। এখানে দেওয়ার জন্য একটি কোড বা লাইন চান।</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Touch one. You see it at once. If you do not like it, touch “Put it back”.</source>
        <translation type="unfinished">একটি স্পর্শ করুন। আপনি সঙ্গে সঙ্গে তা দেখেন। ভালো না লাগলে “আগেরটি ফেরান” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>I like to swim on Fridays. Then I have chips.</source>
        <extracomment>An example, to see how words look</extracomment>
        <translation type="unfinished">আমার শুক্রবারে সাঁতার কাটতে ভালো লাগে। তারপর আমি আলুভাজা খাই।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">হয়ে গেছে</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">আগেরটি ফেরান</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How I like it</source>
        <translation type="unfinished">আমি যেমন চাই</translation>
    </message>
    <message>
        <source>Touch what you want to change. The tablet looks like this for you. Other people have it their own way.</source>
        <translation type="unfinished">যা বদলাতে চান তা স্পর্শ করুন। আপনার জন্য ট্যাবলেট এমন দেখায়। অন্যদের জন্য এটি তাঁদের মতো।</translation>
    </message>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">আমি যেভাবে খুলি</translation>
    </message>
    <message>
        <source>PIN, pictures, paper</source>
        <translation type="unfinished">PIN, ছবি, কাগজ</translation>
    </message>
    <message>
        <source>All as it was at first</source>
        <translation type="unfinished">সব প্রথমের মতো</translation>
    </message>
    <message>
        <source>My own photos</source>
        <translation type="unfinished">আমার নিজের ছবি</translation>
    </message>
    <message>
        <source>In place of drawings</source>
        <translation type="unfinished">আঁকা ছবির জায়গায়</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished">লেখার মাপ</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">লেখা কত বড় হবে?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">সাধারণ</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished">আরও বড়</translation>
    </message>
    <message>
        <source>Much bigger</source>
        <translation type="unfinished">অনেক বড়</translation>
    </message>
    <message>
        <source>As big as can be</source>
        <translation type="unfinished">সবচেয়ে বড়</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">রং</translation>
    </message>
    <message>
        <source>Which colours are best for you?</source>
        <translation type="unfinished">কোন রং আপনার জন্য সবচেয়ে ভালো?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">গাঢ়</translation>
    </message>
    <message>
        <source>Strong black and white</source>
        <translation type="unfinished">জোরালো সাদা-কালো</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">অক্ষর</translation>
    </message>
    <message>
        <source>Which letters do you read best?</source>
        <translation type="unfinished">কোন অক্ষর আপনি সবচেয়ে ভালো পড়েন?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Which pictures do you like?</source>
        <translation type="unfinished">কোন ছবি আপনার পছন্দ?</translation>
    </message>
    <message>
        <source>Our drawings</source>
        <translation type="unfinished">আমাদের আঁকা ছবি</translation>
    </message>
    <message>
        <source>Other drawings</source>
        <translation type="unfinished">অন্য আঁকা ছবি</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation type="unfinished">শুধু কথা</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">পড়ে শোনান</translation>
    </message>
    <message>
        <source>Do you want a button that reads the page to you?</source>
        <translation type="unfinished">আপনি কি এমন বোতাম চান যা আপনাকে পাতা পড়ে শোনায়?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished">কণ্ঠের গতি</translation>
    </message>
    <message>
        <source>How fast should the voice be?</source>
        <translation type="unfinished">কণ্ঠ কত দ্রুত হবে?</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished">ধীর</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished">দ্রুত</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished">সুইচ</translation>
    </message>
    <message>
        <source>Do you use a switch?</source>
        <translation type="unfinished">আপনি কি সুইচ ব্যবহার করেন?</translation>
    </message>
    <message>
        <source>No switch</source>
        <translation type="unfinished">সুইচ নেই</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation type="unfinished">একটি সুইচ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">দুটি সুইচ</translation>
    </message>
    <message>
        <source>Time for the switch</source>
        <translation type="unfinished">সুইচের সময়</translation>
    </message>
    <message>
        <source>How long should each thing be marked?</source>
        <translation type="unfinished">প্রতিটি জিনিস কতক্ষণ চিহ্ন দেওয়া থাকবে?</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished">1 সেকেন্ড</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation type="unfinished">2 সেকেন্ড</translation>
    </message>
    <message>
        <source>3 seconds</source>
        <translation type="unfinished">3 সেকেন্ড</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished">5 সেকেন্ড</translation>
    </message>
    <message>
        <source>Left or right hand</source>
        <translation type="unfinished">বাঁ বা ডান হাত</translation>
    </message>
    <message>
        <source>Which hand do you use?</source>
        <translation type="unfinished">আপনি কোন হাত ব্যবহার করেন?</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation type="unfinished">ডান হাত</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation type="unfinished">বাঁ হাত</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">কিবোর্ড</translation>
    </message>
    <message>
        <source>Do you want a keyboard with big letters on the page?</source>
        <translation type="unfinished">আপনি কি পাতায় বড় অক্ষরের কিবোর্ড চান?</translation>
    </message>
    <message>
        <source>The usual keyboard</source>
        <translation type="unfinished">সাধারণ কিবোর্ড</translation>
    </message>
    <message>
        <source>Big letters</source>
        <translation type="unfinished">বড় অক্ষর</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation type="unfinished">যা নড়ে</translation>
    </message>
    <message>
        <source>Should things move on the page?</source>
        <translation type="unfinished">পাতায় কি জিনিস নড়বে?</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">একটু</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished">কিছু নড়ে না</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <translation type="unfinished">আপনি কোন ভাষা পড়েন?</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">নিজে থেকে লক</translation>
    </message>
    <message>
        <source>When should the tablet lock by itself?</source>
        <translation type="unfinished">ট্যাবলেট কখন নিজে থেকে লক হবে?</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation type="unfinished">2 মিনিট পরে</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished">5 মিনিট পরে</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation type="unfinished">10 মিনিট পরে</translation>
    </message>
    <message>
        <source>After half an hour</source>
        <translation type="unfinished">আধ ঘণ্টা পরে</translation>
    </message>
    <message>
        <source>Voice for the switch</source>
        <translation type="unfinished">সুইচের জন্য কণ্ঠ</translation>
    </message>
    <message>
        <source>Should the tablet say what is marked?</source>
        <translation type="unfinished">কী চিহ্নিত আছে ট্যাবলেট কি তা বলবে?</translation>
    </message>
    <message>
        <source>The key %1</source>
        <translation type="unfinished">%1 কী</translation>
    </message>
    <message>
        <source>Arrow to the left</source>
        <translation type="unfinished">বাম দিকের তীর</translation>
    </message>
    <message>
        <source>Arrow to the right</source>
        <translation type="unfinished">ডান দিকের তীর</translation>
    </message>
    <message>
        <source>Key to choose</source>
        <translation type="unfinished">বেছে নেওয়ার কী</translation>
    </message>
    <message>
        <source>What does your switch send to choose?</source>
        <translation type="unfinished">বেছে নিতে আপনার সুইচ কী পাঠায়?</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">স্পেস বা এন্টার</translation>
    </message>
    <message>
        <source>Key to go on</source>
        <translation type="unfinished">এগিয়ে যাওয়ার কী</translation>
    </message>
    <message>
        <source>You have two switches. What does the one that goes on send?</source>
        <translation type="unfinished">আপনার দুটি সুইচ আছে। যেটি এগিয়ে যায় সেটি কী পাঠায়?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">ফাঁকা</translation>
    </message>
    <message>
        <source>Order of the letters</source>
        <translation type="unfinished">অক্ষরের ক্রম</translation>
    </message>
    <message>
        <source>How should the big letters stand?</source>
        <translation type="unfinished">বড় অক্ষরগুলো কীভাবে সাজানো থাকবে?</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Are my words shared?</source>
        <translation>আমার কথা কি ভাগ করা হয়েছে?</translation>
    </message>
    <message>
        <source>All that you write is saved on this tablet first. Then it is sent to the people in the plan. You never lose words.</source>
        <translation>আপনি যা লেখেন তা আগে এই ট্যাবলেটে সংরক্ষিত হয়। তারপর পরিকল্পনার মানুষদের কাছে যায়। আপনার কথা কখনও হারায় না।</translation>
    </message>
    <message>
        <source>Your words are on their way. You can go on writing.</source>
        <translation>আপনার কথা যাচ্ছে। আপনি লিখতে থাকতে পারেন।</translation>
    </message>
    <message>
        <source>The others can see all that you shared with them.</source>
        <translation>আপনি যা ভাগ করেছেন অন্যরা সব দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Your words are safe here. Something has to be done before they can be sent.</source>
        <translation>আপনার কথা এখানে নিরাপদ। পাঠানোর আগে কিছু করতে হবে।</translation>
    </message>
    <message>
        <source>Nothing is waiting. You can go on writing without a connection.</source>
        <translation>কিছু অপেক্ষায় নেই। সংযোগ ছাড়াও লিখতে পারেন।</translation>
    </message>
    <message>
        <source>Your words are safe here. They are sent when there is a connection.</source>
        <translation>আপনার কথা এখানে নিরাপদ। সংযোগ হলে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>All was shared: %1</source>
        <translation>সব ভাগ করা হয়েছে: %1</translation>
    </message>
    <message>
        <source>Who is in this plan</source>
        <translation>এই পরিকল্পনায় কে আছেন</translation>
    </message>
    <message>
        <source>Try to share now</source>
        <translation>এখন ভাগ করার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Your words are safe here. This plan is on this tablet only.</source>
        <translation type="unfinished">আপনার কথা এখানে নিরাপদ। এই পরিকল্পনা শুধু এই ট্যাবলেটে আছে।</translation>
    </message>
    <message>
        <source>Share with other tablets</source>
        <translation type="unfinished">অন্য ট্যাবলেটের সঙ্গে ভাগ করুন</translation>
    </message>
</context>
<context>
    <name>SharingState</name>
    <message>
        <source>Sending</source>
        <extracomment>Sharing state</extracomment>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Sharing state: others have it too</extracomment>
        <translation>ভাগ করা হয়েছে</translation>
    </message>
    <message>
        <source>Could not share</source>
        <extracomment>Sharing state</extracomment>
        <translation>ভাগ করা যায়নি</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <extracomment>Sharing state: not sent yet, and safe</extracomment>
        <translation>এই ট্যাবলেটে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Shows what is shared, and with whom.</source>
        <extracomment>What pressing the sharing state does</extracomment>
        <translation>কী ভাগ করা হয়েছে আর কার সঙ্গে তা দেখায়।</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1টি অপেক্ষায়</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many things are on this tablet only</extracomment>
        <translation>
            <numerusform>%nটি অপেক্ষায়</numerusform>
            <numerusform>%nটি অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>with 1 person</source>
        <translation>1 জনের সঙ্গে</translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>%n জনের সঙ্গে</numerusform>
            <numerusform>%n জনের সঙ্গে</numerusform>
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
        <translation>ভাগ করা যায়নি: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 &quot;Saved on this tablet&quot;, %2 &quot;3 waiting&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shared</source>
        <extracomment>Sharing state, where there is little room: others do not have it</extracomment>
        <translation type="unfinished">ভাগ হয়নি</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Sharing state, where there is little room: on this tablet, not sent yet</extracomment>
        <translation type="unfinished">সংরক্ষিত</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>My shift</source>
        <translation type="unfinished">আমার শিফট</translation>
    </message>
    <message>
        <source>First read what happened before you came. Touch a goal to record how it went. At the end are the things that wait for you.</source>
        <translation type="unfinished">আপনি আসার আগে যা হয়েছে তা আগে পড়ুন। কেমন হলো লিখতে একটি লক্ষ্য স্পর্শ করুন। যা আপনার অপেক্ষায় আছে তা শেষে আছে।</translation>
    </message>
    <message>
        <source>What happened since my last shift. %1</source>
        <translation type="unfinished">আমার গত শিফটের পর যা হয়েছে। %1</translation>
    </message>
    <message>
        <source>Opens the list. It is short enough to be read aloud.</source>
        <translation type="unfinished">তালিকা খোলে। এটি ছোট, তাই পড়ে শোনানো যায়।</translation>
    </message>
    <message>
        <source>What happened since my last shift</source>
        <translation type="unfinished">আমার গত শিফটের পর যা হয়েছে</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished">কেমন হলো?</translation>
    </message>
    <message>
        <source>Worries that wait for you</source>
        <translation type="unfinished">যে চিন্তা আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Still to learn from: %1</source>
        <translation type="unfinished">যা থেকে এখনও শেখার আছে: %1</translation>
    </message>
    <message>
        <source>Write down a hard moment</source>
        <translation type="unfinished">একটি কঠিন মুহূর্ত লিখুন</translation>
    </message>
    <message>
        <source>Show all hard moments</source>
        <translation type="unfinished">সব কঠিন মুহূর্ত দেখান</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished">একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation type="unfinished">নতুন কিছু নেই।</translation>
    </message>
    <message>
        <source>1 thing is new.</source>
        <translation type="unfinished">1টি নতুন জিনিস আছে।</translation>
    </message>
    <message>
        <source>%1 things are new.</source>
        <translation type="unfinished">%1টি নতুন জিনিস আছে।</translation>
    </message>
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>আমি জানি না</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Fetch the sound</source>
        <extracomment>A button: have a large sound sent to this tablet</extracomment>
        <translation type="unfinished">শব্দটি আনুন</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation type="unfinished">শব্দ থামান</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation type="unfinished">শব্দ চালান</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound is, and how long it is: 0:12 of 0:30</extracomment>
        <translation type="unfinished">%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>It is on its way: %1 of %2 parts.</source>
        <translation type="unfinished">এটি আসছে: %2 ভাগের মধ্যে %1।</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation type="unfinished">এটি আসছে।</translation>
    </message>
    <message>
        <source>This is a long sound. Touch to fetch it.</source>
        <translation type="unfinished">এটি একটি লম্বা শব্দ। আনতে স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>The sound is not on this tablet yet.</source>
        <translation type="unfinished">শব্দটি এখনও এই ট্যাবলেটে নেই।</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished">কিছু বলা হয়নি।</translation>
    </message>
    <message>
        <source>This tablet cannot play this kind of sound.</source>
        <translation type="unfinished">এই ট্যাবলেট এই ধরনের শব্দ চালাতে পারে না।</translation>
    </message>
    <message>
        <source>This tablet has no loudspeaker.</source>
        <translation type="unfinished">এই ট্যাবলেটে স্পিকার নেই।</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation type="unfinished">কথা বলুন</translation>
    </message>
    <message>
        <source>Touch the round button. Then speak. Touch it again when you are done. You can listen to it. You can speak again.</source>
        <translation type="unfinished">গোল বোতামটি স্পর্শ করুন। তারপর কথা বলুন। শেষ হলে আবার স্পর্শ করুন। আপনি তা শুনতে পারেন। আপনি আবার বলতে পারেন।</translation>
    </message>
    <message>
        <source>You can speak for %1 seconds.</source>
        <translation type="unfinished">আপনি %1 সেকেন্ড কথা বলতে পারেন।</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation type="unfinished">আবার বলুন</translation>
    </message>
    <message>
        <source>What do you say in it? You can leave this empty.</source>
        <translation type="unfinished">আপনি এতে কী বলেন? এটি খালি রাখতে পারেন।</translation>
    </message>
    <message>
        <source>It helps people who cannot hear.</source>
        <translation type="unfinished">যাঁরা শুনতে পান না এটি তাঁদের সাহায্য করে।</translation>
    </message>
    <message>
        <source>You cannot speak to this tablet.</source>
        <translation type="unfinished">আপনি এই ট্যাবলেটে কথা বলতে পারেন না।</translation>
    </message>
    <message>
        <source>The tablet is listening.</source>
        <translation type="unfinished">ট্যাবলেট শুনছে।</translation>
    </message>
    <message>
        <source>Listen to what you said.</source>
        <translation type="unfinished">আপনি যা বলেছেন তা শুনুন।</translation>
    </message>
    <message>
        <source>Touch the button. Then speak.</source>
        <translation type="unfinished">বোতামটি স্পর্শ করুন। তারপর কথা বলুন।</translation>
    </message>
    <message>
        <source>This tablet has no microphone.</source>
        <translation type="unfinished">এই ট্যাবলেটে মাইক্রোফোন নেই।</translation>
    </message>
    <message>
        <source>The tablet is full.</source>
        <translation type="unfinished">ট্যাবলেট ভরে গেছে।</translation>
    </message>
    <message>
        <source>The tablet cannot listen now.</source>
        <translation type="unfinished">ট্যাবলেট এখন শুনতে পারে না।</translation>
    </message>
    <message>
        <source>You can write it. You can draw it. You can pick a photo.</source>
        <translation type="unfinished">আপনি লিখতে পারেন। আপনি আঁকতে পারেন। আপনি একটি ছবি বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>What you said until now is kept.</source>
        <translation type="unfinished">আপনি এখন পর্যন্ত যা বলেছেন তা রাখা আছে।</translation>
    </message>
    <message>
        <source>Maybe another app is listening. Please try again.</source>
        <translation type="unfinished">হয়তো অন্য অ্যাপ শুনছে। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The tablet heard nothing.</source>
        <translation type="unfinished">ট্যাবলেট কিছু শোনেনি।</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <extracomment>For how long somebody can still speak</extracomment>
        <translation type="unfinished">বাকি সেকেন্ড: %1</translation>
    </message>
    <message>
        <source>The time is over. All that you said is kept.</source>
        <translation type="unfinished">সময় শেষ। আপনি যা বলেছেন সব রাখা আছে।</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">এটি ফেলে দিন</translation>
    </message>
    <message>
        <source>What you said before is still here.</source>
        <translation type="unfinished">আপনি আগে যা বলেছেন তা এখনও এখানে আছে।</translation>
    </message>
    <message>
        <source>You threw it away.</source>
        <translation type="unfinished">আপনি এটি ফেলে দিয়েছেন।</translation>
    </message>
    <message>
        <source>Another way</source>
        <extracomment>A button: back to where one can write, draw or pick a photo</extracomment>
        <translation type="unfinished">অন্য উপায়</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>We think. Nobody said this.</source>
        <extracomment>Over words that are a guess about somebody</extracomment>
        <translation>আমরা মনে করি। কেউ এটি বলেনি।</translation>
    </message>
    <message>
        <source>Change this</source>
        <extracomment>A button on what somebody said</extracomment>
        <translation>এটি বদলান</translation>
    </message>
    <message>
        <source>%1 thinks so</source>
        <extracomment>Whose guess it is</extracomment>
        <translation>%1 তা-ই মনে করেন</translation>
    </message>
    <message>
        <source>%1 says it for %2</source>
        <extracomment>%1 speaks on behalf of %2</extracomment>
        <translation>%1 এটি %2-এর হয়ে বলেন</translation>
    </message>
    <message>
        <source>%1 said this</source>
        <extracomment>Whose own words these are</extracomment>
        <translation>%1 এটি বলেছেন</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <extracomment>%1 the reason for a guess</extracomment>
        <translation>কারণ: %1</translation>
    </message>
    <message>
        <source>%1 wrote it down</source>
        <translation>%1 লিখেছেন</translation>
    </message>
    <message>
        <source>%1 wrote it down. %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>%1 লিখেছেন। %2</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>শুধু আপনি এটি দেখতে পারেন</translation>
    </message>
    <message>
        <source>Shared with %1 only</source>
        <translation>শুধু %1-এর সঙ্গে ভাগ করা</translation>
    </message>
    <message>
        <source>See both answers</source>
        <extracomment>A button: see both answers side by side</extracomment>
        <translation>দুটি উত্তর দেখুন</translation>
    </message>
    <message>
        <source>See all %1 answers</source>
        <translation>%1টি উত্তরই দেখুন</translation>
    </message>
    <message>
        <source>We think: %1</source>
        <extracomment>Read aloud: %1 the words of a guess</extracomment>
        <translation>আমরা মনে করি: %1</translation>
    </message>
    <message>
        <source>%1 says for %2: %3</source>
        <extracomment>Read aloud: %1 and %2 names, %3 the words</extracomment>
        <translation>%1 %2-এর হয়ে বলেন: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>Read aloud: %1 a name, %2 the words</extracomment>
        <translation>%1 বলেন: %2</translation>
    </message>
    <message>
        <source>How: %1.</source>
        <translation>কীভাবে: %1।</translation>
    </message>
</context>
<context>
    <name>StayHerePage</name>
    <message>
        <source>Leave this plan</source>
        <translation type="unfinished">এই পরিকল্পনা থেকে বের হন</translation>
    </message>
    <message>
        <source>Stay in this plan</source>
        <translation type="unfinished">এই পরিকল্পনায় থাকুন</translation>
    </message>
    <message>
        <source>When the tablet stays here, only this plan opens. To leave, put in your PIN.</source>
        <translation type="unfinished">ট্যাবলেট এখানে থাকলে শুধু এই পরিকল্পনা খোলে। বের হতে আপনার PIN দিন।</translation>
    </message>
    <message>
        <source>Show that it is you. Then the tablet opens everything again.</source>
        <translation type="unfinished">দেখান যে এটি আপনি। তাহলে ট্যাবলেট আবার সব খোলে।</translation>
    </message>
    <message>
        <source>Only this plan opens on the tablet. You cannot open anything else by mistake.</source>
        <translation type="unfinished">ট্যাবলেটে শুধু এই পরিকল্পনা খোলে। আপনি ভুল করে আর কিছু খুলতে পারেন না।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">এখানে থাকুন</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far one is in something of several steps</extracomment>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Next</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>পরের</translation>
    </message>
</context>
<context>
    <name>TabletPictures</name>
    <message>
        <source>There are no pictures on this tablet.</source>
        <translation type="unfinished">এই ট্যাবলেটে কোনো ছবি নেই।</translation>
    </message>
    <message>
        <source>Put pictures in the folder for pictures. Then they show here.</source>
        <translation type="unfinished">ছবির ফোল্ডারে ছবি রাখুন। তাহলে সেগুলো এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>These are the newest pictures.</source>
        <translation type="unfinished">এগুলো সবচেয়ে নতুন ছবি।</translation>
    </message>
</context>
<context>
    <name>TabletSession</name>
    <message>
        <source>The plan of %1</source>
        <translation type="unfinished">%1-এর পরিকল্পনা</translation>
    </message>
</context>
<context>
    <name>TalkLaterPage</name>
    <message>
        <source>When do you want to talk about it?</source>
        <translation type="unfinished">আপনি কবে এ নিয়ে কথা বলতে চান?</translation>
    </message>
    <message>
        <source>Both answers stay safe. On that day the tablet asks you again. Others can still pick before.</source>
        <translation type="unfinished">দুটি উত্তরই নিরাপদ থাকে। সেদিন ট্যাবলেট আপনাকে আবার জিজ্ঞেস করে। অন্যরা এর আগেও বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">আগামীকাল</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished">3 দিনে</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">এক সপ্তাহে</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished">এক মাসে</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Letters left: %1</source>
        <extracomment>Under a text box; %1 is how many letters can still be written</extracomment>
        <translation>বাকি অক্ষর: %1</translation>
    </message>
    <message>
        <source>The box is full.</source>
        <translation>ঘরটি ভরে গেছে।</translation>
    </message>
</context>
<context>
    <name>ToastUndo</name>
    <message>
        <source>Undo</source>
        <extracomment>Takes back what was just done</extracomment>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts the message away; what was done stays done</extracomment>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>1 thing is in it</source>
        <translation type="unfinished">এতে 1টি জিনিস আছে</translation>
    </message>
    <message>
        <source>%1 things are in it</source>
        <translation type="unfinished">এতে %1টি জিনিস আছে</translation>
    </message>
</context>
<context>
    <name>ToolCircle</name>
    <message>
        <source>Nobody is in the circle yet.</source>
        <translation type="unfinished">বৃত্তে এখনও কেউ নেই।</translation>
    </message>
    <message>
        <source>Begin with who is closest.</source>
        <translation type="unfinished">যিনি সবচেয়ে কাছের তাঁকে দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">একজনকে যোগ করুন</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>%1 Touch a card to read it whole, or to change it. Touch “Add” to say something.</source>
        <translation type="unfinished">%1 পুরোটা পড়তে বা বদলাতে একটি কার্ড স্পর্শ করুন। কিছু বলতে “যোগ করুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>It is put away.</source>
        <translation type="unfinished">এটি সরিয়ে রাখা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished">যোগ করুন: %1</translation>
    </message>
</context>
<context>
    <name>ToolPerspectives</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">এখনও কিছু নেই</translation>
    </message>
    <message>
        <source>Begin with one thing in the day, like mornings.</source>
        <translation type="unfinished">দিনের একটি জিনিস দিয়ে শুরু করুন, যেমন সকাল।</translation>
    </message>
    <message>
        <source>Add something new</source>
        <translation type="unfinished">নতুন কিছু যোগ করুন</translation>
    </message>
</context>
<context>
    <name>ToolProfile</name>
    <message>
        <source>Call me: %1</source>
        <translation type="unfinished">আমাকে ডাকুন: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Touch here to say something.</source>
        <translation type="unfinished">এখনও কিছু নেই। কিছু বলতে এখানে স্পর্শ করুন।</translation>
    </message>
</context>
<context>
    <name>ToolTopic</name>
    <message>
        <source>%1 has not said anything yet.</source>
        <translation type="unfinished">%1 এখনও কিছু বলেননি।</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <source>Add a view: %1</source>
        <translation type="unfinished">একটি মত যোগ করুন: %1</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Ways to plan</source>
        <translation type="unfinished">পরিকল্পনার উপায়</translation>
    </message>
    <message>
        <source>Each picture is a way to think about a life together. Pick the one that helps now. Nobody needs all of them.</source>
        <translation type="unfinished">প্রতিটি ছবি একসঙ্গে একটি জীবন নিয়ে ভাবার একটি উপায়। এখন যেটি সাহায্য করে সেটি বেছে নিন। সবগুলো কারও দরকার হয় না।</translation>
    </message>
</context>
<context>
    <name>TriangleView</name>
    <message>
        <source>What was done is missing</source>
        <translation>কী করা হয়েছে তা নেই</translation>
    </message>
    <message>
        <source>How much it was is missing</source>
        <translation>কতটা ছিল তা নেই</translation>
    </message>
    <message>
        <source>How good it was is missing</source>
        <translation>কতটা ভালো ছিল তা নেই</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <extracomment>The three corners of a record, read aloud</extracomment>
        <translation>%1। %2। %3।</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Keep all</source>
        <extracomment>A button: keep every answer</extracomment>
        <translation>সবগুলো রাখুন</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>দুটিই রাখুন</translation>
    </message>
    <message>
        <source>Talk about it later</source>
        <extracomment>A button: choose nothing now</extracomment>
        <translation>পরে এ নিয়ে কথা বলুন</translation>
    </message>
    <message>
        <source>There are %1 answers. All of them are safe.</source>
        <translation>%1টি উত্তর আছে। সবগুলো নিরাপদ।</translation>
    </message>
    <message>
        <source>There are two answers. Both are safe.</source>
        <translation>দুটি উত্তর আছে। দুটিই নিরাপদ।</translation>
    </message>
    <message>
        <source>%1 kept all.</source>
        <translation>%1 সব রেখেছেন।</translation>
    </message>
    <message>
        <source>%1 kept both.</source>
        <translation>%1 দুটিই রেখেছেন।</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished">নমস্কার, %1</translation>
    </message>
    <message>
        <source>Touch your pictures in your order. Then touch “Done”. You can try as often as you like. If you forgot them, touch “I forgot”.</source>
        <translation type="unfinished">আপনার ক্রমে আপনার ছবি স্পর্শ করুন। তারপর “হয়ে গেছে” স্পর্শ করুন। যতবার খুশি চেষ্টা করতে পারেন। ছবি ভুলে গেলে “ভুলে গেছি” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, touch “I forgot”.</source>
        <translation type="unfinished">আপনার PIN দিন। তারপর “হয়ে গেছে” স্পর্শ করুন। যতবার খুশি চেষ্টা করতে পারেন। PIN ভুলে গেলে “ভুলে গেছি” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch your pictures</source>
        <translation type="unfinished">আপনার ছবি স্পর্শ করুন</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation type="unfinished">আপনার PIN দিন</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation type="unfinished">আমার PIN দিই</translation>
    </message>
    <message>
        <source>Use my pictures</source>
        <translation type="unfinished">আমার ছবি দিই</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation type="unfinished">ভুলে গেছি</translation>
    </message>
</context>
<context>
    <name>UnlockingPage</name>
    <message>
        <source>How I unlock</source>
        <translation type="unfinished">আমি যেভাবে খুলি</translation>
    </message>
    <message>
        <source>You can unlock with a PIN, with pictures, or with both. A paper helps on the day you forget.</source>
        <translation type="unfinished">আপনি PIN দিয়ে, ছবি দিয়ে, বা দুটি দিয়েই খুলতে পারেন। যেদিন ভুলে যান সেদিন একটি কাগজ সাহায্য করে।</translation>
    </message>
    <message>
        <source>You have no paper yet.</source>
        <translation type="unfinished">আপনার এখনও কোনো কাগজ নেই।</translation>
    </message>
    <message>
        <source>If you forget your PIN or your pictures, nobody can open your words. A paper with a code can.</source>
        <translation type="unfinished">আপনি আপনার PIN বা আপনার ছবি ভুলে গেলে কেউ আপনার কথা খুলতে পারে না। কোড লেখা একটি কাগজ পারে।</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished">কাগজ তৈরি করুন</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation type="unfinished">একটি নতুন PIN</translation>
    </message>
    <message>
        <source>Add a PIN</source>
        <translation type="unfinished">PIN যোগ করুন</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation type="unfinished">নতুন ছবি</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished">ছবিগুলো যোগ করুন</translation>
    </message>
    <message>
        <source>A new paper</source>
        <translation type="unfinished">একটি নতুন কাগজ</translation>
    </message>
    <message>
        <source>My photo</source>
        <translation type="unfinished">আমার ছবি</translation>
    </message>
    <message>
        <source>Everybody with this tablet sees it.</source>
        <translation type="unfinished">এই ট্যাবলেট যাঁদের কাছে আছে তাঁরা সবাই এটি দেখেন।</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>What you wrote is safe on this tablet.</source>
        <translation>আপনি যা লিখেছেন তা এই ট্যাবলেটে নিরাপদ।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>You do not need to do anything. The tablet tries again.</source>
        <translation>আপনাকে কিছু করতে হবে না। ট্যাবলেট আবার চেষ্টা করে।</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>যিনি আমন্ত্রণ জানিয়েছেন তাঁর কাছে নতুন চান।</translation>
    </message>
    <message>
        <source>Show this page to the person who looks after the tablets.</source>
        <translation>যিনি ট্যাবলেট দেখেন তাঁকে এই পাতা দেখান।</translation>
    </message>
    <message>
        <source>Ask for the newest version of this app.</source>
        <translation>এই অ্যাপের নতুন সংস্করণ চান।</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>এটি কাজ করেনি</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>এতে কিছু একটা ঠিক নেই।</translation>
    </message>
    <message>
        <source>Look at what you wrote, then try again.</source>
        <translation>যা লিখেছেন দেখুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This app does not know that yet</source>
        <translation>এই অ্যাপ এটি এখনও জানে না</translation>
    </message>
    <message>
        <source>This app does not know that question yet</source>
        <translation>এই অ্যাপ এই প্রশ্ন এখনও জানে না</translation>
    </message>
    <message>
        <source>That answer does not fit the question</source>
        <translation>উত্তরটি প্রশ্নের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>Please give another answer.</source>
        <translation>অন্য একটি উত্তর দিন।</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>এটি বেশি লম্বা</translation>
    </message>
    <message>
        <source>Your words are still here.</source>
        <translation>আপনার কথা এখনও এখানে আছে।</translation>
    </message>
    <message>
        <source>Make it shorter, or say it in two parts.</source>
        <translation>ছোট করুন, অথবা দুই ভাগে বলুন।</translation>
    </message>
    <message>
        <source>That number is too big or too small</source>
        <translation>সংখ্যাটি বেশি বড় বা বেশি ছোট</translation>
    </message>
    <message>
        <source>Please pick another number.</source>
        <translation>অন্য সংখ্যা বেছে নিন।</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>একটি উত্তর নেই</translation>
    </message>
    <message>
        <source>Your other answers are still here.</source>
        <translation>আপনার অন্য উত্তরগুলো এখনও এখানে আছে।</translation>
    </message>
    <message>
        <source>Go back and answer it.</source>
        <translation>পিছনে গিয়ে উত্তর দিন।</translation>
    </message>
    <message>
        <source>That is not here any more</source>
        <translation>এটি আর এখানে নেই</translation>
    </message>
    <message>
        <source>Somebody may have put it away.</source>
        <translation>হয়তো কেউ সরিয়ে রেখেছে।</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>পিছনে গিয়ে আবার দেখুন।</translation>
    </message>
    <message>
        <source>There is more than one of these</source>
        <translation>এমন একটির বেশি আছে</translation>
    </message>
    <message>
        <source>Please pick one of them.</source>
        <translation>এর একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>এটি আগেই আছে</translation>
    </message>
    <message>
        <source>Somebody answered this before.</source>
        <translation>কেউ আগে উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>Change that answer, or use another name.</source>
        <translation>সেই উত্তর বদলান, বা অন্য নাম দিন।</translation>
    </message>
    <message>
        <source>This file is not what it should be</source>
        <translation>ফাইলটি যেমন হওয়ার কথা তেমন নয়</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>এটি থেকে কিছু নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ফাইলটি খোলা যায় না</translation>
    </message>
    <message>
        <source>There is only one answer now</source>
        <translation>এখন একটিই উত্তর আছে</translation>
    </message>
    <message>
        <source>Somebody may have picked it already.</source>
        <translation>হয়তো কেউ আগেই বেছে নিয়েছে।</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>আপনাকে কিছু করতে হবে না।</translation>
    </message>
    <message>
        <source>That is not the right PIN</source>
        <translation>এটি সঠিক PIN নয়</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Try again. You can try as often as you like.</source>
        <translation>আবার চেষ্টা করুন। যতবার খুশি চেষ্টা করতে পারেন।</translation>
    </message>
    <message>
        <source>That person does not use this tablet</source>
        <translation>তিনি এই ট্যাবলেট ব্যবহার করেন না</translation>
    </message>
    <message>
        <source>Pick a face, or add yourself.</source>
        <translation>একটি মুখ বেছে নিন, বা নিজেকে যোগ করুন।</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>এই আমন্ত্রণ কাজ করে না</translation>
    </message>
    <message>
        <source>Maybe a part of it is missing.</source>
        <translation>হয়তো এর কোনো অংশ নেই।</translation>
    </message>
    <message>
        <source>Copy all of it, or ask for a new one.</source>
        <translation>পুরোটা কপি করুন, বা নতুন চান।</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>এই আমন্ত্রণ অনেক পুরোনো</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>এই আমন্ত্রণ আগেই ব্যবহার হয়েছে</translation>
    </message>
    <message>
        <source>You are not in this plan now</source>
        <translation>আপনি এখন এই পরিকল্পনায় নেই</translation>
    </message>
    <message>
        <source>Ask somebody in the plan to invite you.</source>
        <translation>পরিকল্পনার কাউকে বলুন আপনাকে আমন্ত্রণ জানাতে।</translation>
    </message>
    <message>
        <source>You cannot do this</source>
        <translation>আপনি এটি করতে পারেন না</translation>
    </message>
    <message>
        <source>Ask the person whose plan it is.</source>
        <translation>যাঁর পরিকল্পনা তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This is not shared with you</source>
        <translation>এটি আপনার সঙ্গে ভাগ করা নেই</translation>
    </message>
    <message>
        <source>Somebody keeps it for themselves.</source>
        <translation>কেউ এটি নিজের জন্য রেখেছেন।</translation>
    </message>
    <message>
        <source>Ask the person who wrote it.</source>
        <translation>যিনি লিখেছেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This is not shared with you any more</source>
        <translation>এটি আর আপনার সঙ্গে ভাগ করা নেই</translation>
    </message>
    <message>
        <source>What you wrote is kept on this tablet.</source>
        <translation>আপনি যা লিখেছেন তা এই ট্যাবলেটে থাকে।</translation>
    </message>
    <message>
        <source>You can save it. Or ask them to invite you again.</source>
        <translation>আপনি সংরক্ষণ করতে পারেন। অথবা আবার আমন্ত্রণ চান।</translation>
    </message>
    <message>
        <source>Your plan is open in another program</source>
        <translation>আপনার পরিকল্পনা অন্য প্রোগ্রামে খোলা</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>অন্য প্রোগ্রামটি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>A newer app wrote this plan</source>
        <translation>নতুন অ্যাপ এই পরিকল্পনা লিখেছে</translation>
    </message>
    <message>
        <source>Something on this tablet is damaged</source>
        <translation>এই ট্যাবলেটে কিছু নষ্ট হয়েছে</translation>
    </message>
    <message>
        <source>What was shared is safe and can come back.</source>
        <translation>যা ভাগ করা হয়েছিল তা নিরাপদ, ফিরে আসতে পারে।</translation>
    </message>
    <message>
        <source>This tablet is full</source>
        <translation>এই ট্যাবলেট ভরে গেছে</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>আগে যা সংরক্ষণ হয়েছে তা নিরাপদ।</translation>
    </message>
    <message>
        <source>Delete some photos or films, then try again.</source>
        <translation>কিছু ছবি বা ভিডিও মুছে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This tablet cannot save just now</source>
        <translation>এই ট্যাবলেট এখন সংরক্ষণ করতে পারে না</translation>
    </message>
    <message>
        <source>You can still read everything.</source>
        <translation>আপনি এখনও সব পড়তে পারেন।</translation>
    </message>
    <message>
        <source>What was before is not on this tablet yet</source>
        <translation>আগে যা ছিল তা এখনও এই ট্যাবলেটে নেই</translation>
    </message>
    <message>
        <source>It comes when there is a connection.</source>
        <translation>সংযোগ হলে এটি আসবে।</translation>
    </message>
    <message>
        <source>This photo or sound is not on this tablet yet</source>
        <translation>এই ছবি বা শব্দ এখনও এই ট্যাবলেটে নেই</translation>
    </message>
    <message>
        <source>This tablet could not save that</source>
        <translation>এই ট্যাবলেট এটি সংরক্ষণ করতে পারেনি</translation>
    </message>
    <message>
        <source>Your words are still on this page.</source>
        <translation>আপনার কথা এখনও এই পাতায় আছে।</translation>
    </message>
    <message>
        <source>This plan is not where it is shared</source>
        <translation>পরিকল্পনাটি যেখানে ভাগ করা হয় সেখানে নেই</translation>
    </message>
    <message>
        <source>Ask the person who made the plan to share it again.</source>
        <translation>যিনি পরিকল্পনা করেছেন তাঁকে আবার ভাগ করতে বলুন।</translation>
    </message>
    <message>
        <source>No connection just now</source>
        <translation>এখন সংযোগ নেই</translation>
    </message>
    <message>
        <source>It is sent when there is a connection.</source>
        <translation>সংযোগ হলে পাঠানো হবে।</translation>
    </message>
    <message>
        <source>This is not where the plan is shared</source>
        <translation>পরিকল্পনাটি এখানে ভাগ করা হয় না</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>This app is too old, or too new</source>
        <translation>এই অ্যাপ বেশি পুরোনো, বা বেশি নতুন</translation>
    </message>
    <message>
        <source>It could not be shared</source>
        <translation>এটি ভাগ করা যায়নি</translation>
    </message>
    <message>
        <source>Many people share just now</source>
        <translation>এখন অনেকে ভাগ করছেন</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>সময়মতো কেউ উত্তর দেয়নি</translation>
    </message>
    <message>
        <source>The connection stopped</source>
        <translation>সংযোগ থেমে গেছে</translation>
    </message>
    <message>
        <source>Another program is in the way</source>
        <translation>অন্য প্রোগ্রাম বাধা দিচ্ছে</translation>
    </message>
    <message>
        <source>This plan is on this tablet only</source>
        <translation>পরিকল্পনাটি শুধু এই ট্যাবলেটে আছে</translation>
    </message>
    <message>
        <source>Ask the person who looks after the tablets to share it.</source>
        <translation>যিনি ট্যাবলেট দেখেন তাঁকে ভাগ করতে বলুন।</translation>
    </message>
    <message>
        <source>We do not know who is answering</source>
        <translation>কে উত্তর দিচ্ছে আমরা জানি না</translation>
    </message>
    <message>
        <source>There is no more room to share this plan</source>
        <translation>এই পরিকল্পনা ভাগ করার আর জায়গা নেই</translation>
    </message>
    <message>
        <source>We did not understand what came</source>
        <translation>যা এসেছে তা আমরা বুঝিনি</translation>
    </message>
    <message>
        <source>Something came that is not real</source>
        <translation>এমন কিছু এসেছে যা আসল নয়</translation>
    </message>
    <message>
        <source>The tablet did not take it in.</source>
        <translation>ট্যাবলেট এটি নেয়নি।</translation>
    </message>
    <message>
        <source>A piece is missing in what came</source>
        <translation>যা এসেছে তাতে একটি অংশ নেই</translation>
    </message>
    <message>
        <source>This tablet cannot open something yet</source>
        <translation>এই ট্যাবলেট এখনও কিছু একটা খুলতে পারে না</translation>
    </message>
    <message>
        <source>It has no key for it.</source>
        <translation>এর চাবি তার কাছে নেই।</translation>
    </message>
    <message>
        <source>Share again. If it stays, ask the person who wrote it.</source>
        <translation>আবার ভাগ করুন। তবু থাকলে যিনি লিখেছেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Somebody who is not in the plan sent this</source>
        <translation>পরিকল্পনায় নেই এমন কেউ এটি পাঠিয়েছে</translation>
    </message>
    <message>
        <source>Two tablets write as one</source>
        <translation>দুটি ট্যাবলেট একটি হয়ে লিখছে</translation>
    </message>
    <message>
        <source>Ask for an invitation for this tablet.</source>
        <translation>এই ট্যাবলেটের জন্য আমন্ত্রণ চান।</translation>
    </message>
    <message>
        <source>That is too much at once</source>
        <translation>একসঙ্গে এটি বেশি</translation>
    </message>
    <message>
        <source>Make it smaller, then try again.</source>
        <translation>ছোট করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>এটি থামানো হয়েছে</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>যখন চান আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>অ্যাপে কিছু ভুল হয়েছে</translation>
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
        <translation>%1 (আপনি)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>A button; %1 is the name of who said it</extracomment>
        <translation>আমারটি রাখুন</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>%1-এরটি রাখুন</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two answers in %1 places</source>
        <translation>%1টি জায়গায় দুটি উত্তর</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>দুটি উত্তর</translation>
    </message>
    <message>
        <source>Two people answered at the same time. Both answers are safe. Pick one, keep both, or talk about it first.</source>
        <translation>দুজন একই সময়ে উত্তর দিয়েছেন। দুটি উত্তরই নিরাপদ। একটি বেছে নিন, দুটিই রাখুন, বা আগে কথা বলুন।</translation>
    </message>
    <message>
        <source>There is nothing to pick now.</source>
        <translation>এখন বেছে নেওয়ার কিছু নেই।</translation>
    </message>
    <message>
        <source>You want to talk about it. The day: %1</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished">আপনি এ নিয়ে কথা বলতে চান। দিন: %1</translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message>
        <source>Pass the tablet on</source>
        <translation type="unfinished">ট্যাবলেট পরের জনকে দিন</translation>
    </message>
    <message>
        <source>Give the tablet to the next person. That person touches their own picture. Nobody else looks.</source>
        <translation type="unfinished">ট্যাবলেটটি পরের জনকে দিন। তিনি নিজের ছবি স্পর্শ করেন। আর কেউ দেখেন না।</translation>
    </message>
    <message>
        <source>Thank you. Your vote is in the box.</source>
        <translation type="unfinished">ধন্যবাদ। আপনার ভোট বাক্সে আছে।</translation>
    </message>
    <message>
        <source>Now pass the tablet to the next person.</source>
        <translation type="unfinished">এখন ট্যাবলেটটি পরের জনকে দিন।</translation>
    </message>
    <message>
        <source>Who votes now? Touch your picture.</source>
        <translation type="unfinished">এখন কে ভোট দেন? আপনার ছবি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation type="unfinished">সবাই ভোট দিয়েছেন।</translation>
    </message>
    <message>
        <source>Touch “Stop voting here” to count.</source>
        <translation type="unfinished">গুনতে “এখানে ভোট বন্ধ করুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>1 person has voted.</source>
        <translation type="unfinished">1 জন ভোট দিয়েছেন।</translation>
    </message>
    <message>
        <source>%1 people have voted.</source>
        <translation type="unfinished">%1 জন ভোট দিয়েছেন।</translation>
    </message>
    <message>
        <source>Stop voting here</source>
        <translation type="unfinished">এখানে ভোট বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>VoteStartPage</name>
    <message>
        <source>Vote in private</source>
        <translation type="unfinished">গোপনে ভোট দিন</translation>
    </message>
    <message>
        <source>Nobody can see what you vote. The count comes when all tablets are finished. Small groups see no numbers.</source>
        <translation type="unfinished">আপনি কী ভোট দেন তা কেউ দেখতে পারে না। সব ট্যাবলেটে শেষ হলে গণনা আসে। ছোট দল কোনো সংখ্যা দেখে না।</translation>
    </message>
    <message>
        <source>Do we ask the board this?</source>
        <translation type="unfinished">আমরা কি বোর্ডকে এটি জিজ্ঞেস করব?</translation>
    </message>
    <message>
        <source>Your vote is secret</source>
        <translation type="unfinished">আপনার ভোট গোপন</translation>
    </message>
    <message>
        <source>The tablet goes from person to person. It shows who has voted. It never shows what they said.</source>
        <translation type="unfinished">ট্যাবলেট একজন থেকে আরেকজনের কাছে যায়। কে ভোট দিয়েছেন তা দেখায়। তাঁরা কী বলেছেন তা কখনও দেখায় না।</translation>
    </message>
    <message>
        <source>Do other tablets go round too?</source>
        <translation type="unfinished">অন্য ট্যাবলেটও কি হাতে হাতে ঘোরে?</translation>
    </message>
    <message>
        <source>The tablet of %1</source>
        <translation type="unfinished">%1-এর ট্যাবলেট</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation type="unfinished">ভোট শুরু করুন</translation>
    </message>
</context>
<context>
    <name>VoteTile</name>
    <message>
        <source>1 person has voted. It is not counted yet.</source>
        <translation type="unfinished">1 জন ভোট দিয়েছেন। এখনও গোনা হয়নি।</translation>
    </message>
    <message>
        <source>%1 people have voted. It is not counted yet.</source>
        <translation type="unfinished">%1 জন ভোট দিয়েছেন। এখনও গোনা হয়নি।</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>We wait for this answer.</source>
        <translation type="unfinished">আমরা এই উত্তরের অপেক্ষায় আছি।</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">আজ</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>%1 is a day: &quot;tomorrow, Tuesday 24 November&quot;</extracomment>
        <translation type="unfinished">আগামীকাল, %1</translation>
    </message>
    <message>
        <source>Written down later: %1</source>
        <translation type="unfinished">পরে লেখা হয়েছে: %1</translation>
    </message>
</context>
<context>
    <name>WhoAreYouPage</name>
    <message>
        <source>Welcome</source>
        <translation>স্বাগতম</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>আপনি কে?</translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet.</source>
        <translation>এখনও কেউ এই ট্যাবলেট ব্যবহার করে না।</translation>
    </message>
    <message>
        <source>Add yourself to begin.</source>
        <translation>শুরু করতে নিজেকে যোগ করুন।</translation>
    </message>
    <message>
        <source>Add me</source>
        <translation>আমাকে যোগ করুন</translation>
    </message>
    <message>
        <source>Touch your face. Then unlock the tablet. If your face is not here, touch “Add me”.</source>
        <translation type="unfinished">আপনার মুখ স্পর্শ করুন। তারপর ট্যাবলেট খুলুন। আপনার মুখ এখানে না থাকলে “আমাকে যোগ করুন” স্পর্শ করুন।</translation>
    </message>
</context>
<context>
    <name>WhoSaidPage</name>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">কে কী বলেছেন</translation>
    </message>
    <message>
        <source>Each person has a colour and a line of their own. Below you see when they said it, and how. You can also see what somebody took out.</source>
        <translation type="unfinished">প্রত্যেকের নিজের একটি রং ও একটি দাগ আছে। তাঁরা কবে আর কীভাবে বলেছেন তা নিচে দেখুন। কেউ কী বাদ দিয়েছেন তা-ও দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation type="unfinished">এখানে এখনও কেউ লেখেনি।</translation>
    </message>
    <message>
        <source>Piece by piece</source>
        <translation type="unfinished">একটু একটু করে</translation>
    </message>
    <message>
        <source>Hide what somebody took out</source>
        <translation type="unfinished">কেউ যা বাদ দিয়েছেন তা লুকান</translation>
    </message>
    <message>
        <source>Show what somebody took out</source>
        <translation type="unfinished">কেউ যা বাদ দিয়েছেন তা দেখান</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">আরও দেখান</translation>
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
        <translation type="unfinished">আপনি যা বলতে চান তা লিখুন। লেখার সময়ই তা সংরক্ষিত হয়। অন্যরা একই সময়ে লিখতে পারেন। “কে কী বলেছেন” দেখায় কোনটি কার কথা।</translation>
    </message>
    <message>
        <source>Write here together</source>
        <translation type="unfinished">এখানে একসঙ্গে লিখুন</translation>
    </message>
    <message>
        <source>Your words are still in the box. Write on to try again.</source>
        <translation type="unfinished">আপনার কথা এখনও ঘরে আছে। আবার চেষ্টা করতে লিখতে থাকুন।</translation>
    </message>
    <message>
        <source>Whose words do you write?</source>
        <translation type="unfinished">আপনি কার কথা লেখেন?</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished">আমার নিজের কথা</translation>
    </message>
    <message>
        <source>%1 says it</source>
        <translation type="unfinished">%1 এটি বলেন</translation>
    </message>
    <message>
        <source>How was it said?</source>
        <translation type="unfinished">কীভাবে বলা হয়েছে?</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">কে কী বলেছেন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">আগের মতো করুন</translation>
    </message>
    <message>
        <source>You are writing …</source>
        <translation type="unfinished">আপনি লিখছেন …</translation>
    </message>
    <message>
        <source>All of it is saved.</source>
        <translation type="unfinished">সবটুকু সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 a time</extracomment>
        <translation type="unfinished">সংরক্ষিত হয়েছে। %1</translation>
    </message>
</context>
<context>
    <name>WrittenPageRow</name>
    <message>
        <source>%1. %2 wrote last. %3</source>
        <translation type="unfinished">%1। শেষে লিখেছেন %2। %3</translation>
    </message>
    <message>
        <source>Opens the page.</source>
        <translation type="unfinished">পাতা খোলে।</translation>
    </message>
    <message>
        <source>%1 wrote last. %2</source>
        <translation type="unfinished">শেষে লিখেছেন %1। %2</translation>
    </message>
</context>
<context>
    <name>WrittenPagesPage</name>
    <message>
        <source>Pages we write together</source>
        <translation type="unfinished">আমরা একসঙ্গে লিখি এমন পাতাগুলো</translation>
    </message>
    <message>
        <source>Everybody in the plan can write on these pages. You can write at the same time. Each one’s words stay their own.</source>
        <translation type="unfinished">পরিকল্পনার সবাই এই পাতাগুলোয় লিখতে পারেন। আপনারা একই সময়ে লিখতে পারেন। প্রত্যেকের কথা তাঁর নিজেরই থাকে।</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation type="unfinished">এখনও কোনো পাতা নেই।</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation type="unfinished">নতুন পাতা শুরু করুন</translation>
    </message>
</context>
<context>
    <name>alongside::bridge</name>
    <message>
        <source>This changed. What exactly is not on this tablet.</source>
        <translation type="unfinished">এটি বদলেছে। ঠিক কী বদলেছে তা এই ট্যাবলেটে নেই।</translation>
    </message>
    <message>
        <source>This is new since then.</source>
        <translation type="unfinished">তারপর থেকে এটি নতুন।</translation>
    </message>
    <message>
        <source>Somebody put this away since then.</source>
        <translation type="unfinished">তারপর কেউ এটি সরিয়ে রেখেছেন।</translation>
    </message>
    <message>
        <source>This changed since then.</source>
        <translation type="unfinished">তারপর এটি বদলেছে।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>Everybody said yes to these words.</source>
        <translation type="unfinished">সবাই এই কথায় হ্যাঁ বলেছেন।</translation>
    </message>
    <message>
        <source>We wait for %1.</source>
        <extracomment>Names of those who have not answered</extracomment>
        <translation type="unfinished">আমরা %1-এর অপেক্ষায় আছি।</translation>
    </message>
    <message>
        <source>Everybody answered. Not everybody said yes. Talk about it.</source>
        <translation type="unfinished">সবাই উত্তর দিয়েছেন। সবাই হ্যাঁ বলেননি। এ নিয়ে কথা বলুন।</translation>
    </message>
    <message>
        <source>Somebody was hurt.</source>
        <translation type="unfinished">কেউ আঘাত পেয়েছেন।</translation>
    </message>
    <message>
        <source>Nobody has written down yet what we learned.</source>
        <translation type="unfinished">আমরা কী শিখেছি তা এখনও কেউ লেখেনি।</translation>
    </message>
    <message>
        <source>We learned: %1</source>
        <translation type="unfinished">আমরা শিখেছি: %1</translation>
    </message>
    <message>
        <source>%1 is worried: %2</source>
        <translation type="unfinished">%1 চিন্তায় আছেন: %2</translation>
    </message>
    <message>
        <source>%1 is to reply by %2.</source>
        <translation type="unfinished">%2-এর মধ্যে %1-এর জবাব দেওয়ার কথা।</translation>
    </message>
    <message>
        <source>%1 replied to a worry: %2</source>
        <translation type="unfinished">%1 একটি চিন্তার জবাব দিয়েছেন: %2</translation>
    </message>
    <message>
        <source>It is OK now.</source>
        <translation type="unfinished">এখন এটি ঠিক আছে।</translation>
    </message>
    <message>
        <source>It is not OK yet: %1</source>
        <translation type="unfinished">এটি এখনও ঠিক নেই: %1</translation>
    </message>
    <message>
        <source>%1. %2 wrote: %3</source>
        <translation type="unfinished">%1। %2 লিখেছেন: %3</translation>
    </message>
    <message>
        <source>%1 wrote something. %2: %3</source>
        <translation type="unfinished">%1 কিছু লিখেছেন। %2: %3</translation>
    </message>
    <message>
        <source>%1 has it since %2.</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation type="unfinished">%2 থেকে এটি %1-এর কাছে আছে।</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <extracomment>Who does not have it yet</extracomment>
        <translation type="unfinished">এখনও নেই: %1।</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">ব্যক্তিটি</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished">%1-কে জিজ্ঞেস করা হয়নি।</translation>
    </message>
    <message>
        <source>%1 did not want to say.</source>
        <translation type="unfinished">%1 বলতে চাননি।</translation>
    </message>
    <message>
        <source>Nobody knows yet how to ask %1.</source>
        <translation type="unfinished">%1-কে কীভাবে জিজ্ঞেস করতে হয় কেউ এখনও জানে না।</translation>
    </message>
    <message>
        <source>There was no hard moment.</source>
        <translation type="unfinished">কোনো কঠিন মুহূর্ত ছিল না।</translation>
    </message>
    <message>
        <source>There was 1 hard moment.</source>
        <translation type="unfinished">1টি কঠিন মুহূর্ত ছিল।</translation>
    </message>
    <message>
        <source>There were %1 hard moments.</source>
        <translation type="unfinished">%1টি কঠিন মুহূর্ত ছিল।</translation>
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
        <translation type="unfinished">%1 থেকে %2 %3</translation>
    </message>
    <message>
        <source>No hard moment is written down.</source>
        <translation type="unfinished">কোনো কঠিন মুহূর্ত লেখা হয়নি।</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation type="unfinished">পুরো %1</translation>
    </message>
    <message>
        <source>%1 is not over yet. So far: %2</source>
        <translation type="unfinished">%1 এখনও শেষ হয়নি। এখন পর্যন্ত: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished">এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>1 time is written down.</source>
        <translation type="unfinished">1 বার লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>%1 times are written down.</source>
        <translation type="unfinished">%1 বার লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>In 1 of them something is missing.</source>
        <translation type="unfinished">এর 1টিতে কিছু একটা নেই।</translation>
    </message>
    <message>
        <source>In %1 of them something is missing.</source>
        <translation type="unfinished">এর %1টিতে কিছু একটা নেই।</translation>
    </message>
    <message>
        <source>None of them tells the whole story.</source>
        <translation type="unfinished">কোনোটিই পুরো গল্প বলে না।</translation>
    </message>
    <message>
        <source>The first whole time, %1: %2.</source>
        <translation type="unfinished">প্রথম পুরো বার, %1: %2।</translation>
    </message>
    <message>
        <source>The last whole time, %1: %2.</source>
        <translation type="unfinished">শেষ পুরো বার, %1: %2।</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation type="unfinished">কী করা হয়েছে</translation>
    </message>
    <message>
        <source>how much</source>
        <translation type="unfinished">কতটা</translation>
    </message>
    <message>
        <source>how good</source>
        <translation type="unfinished">কতটা ভালো</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished">যা নেই: %1</translation>
    </message>
</context>
</TS>
