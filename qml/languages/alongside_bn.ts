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
        <source>Health worker</source>
        <translation>স্বাস্থ্যকর্মী</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>অধিকার সহায়ক</translation>
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
        <source>The two PINs were not the same. Pick one again.</source>
        <translation>দুটি PIN এক ছিল না। আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরের</translation>
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
        <source>Nothing is written down yet.</source>
        <translation>এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>পুরোনোগুলো দেখান</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>যা হয়েছে তা লিখুন</translation>
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
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a plan</source>
        <translation>পরিকল্পনায় যোগ দিন</translation>
    </message>
    <message>
        <source>An invitation is a long line of letters. Somebody in the plan sends it to you. Copy all of it and put it here.</source>
        <translation>আমন্ত্রণ হলো অক্ষরের একটি লম্বা সারি। পরিকল্পনার কেউ আপনাকে পাঠান। পুরোটা কপি করে এখানে দিন।</translation>
    </message>
    <message>
        <source>Put your invitation here</source>
        <translation>আপনার আমন্ত্রণ এখানে দিন</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 আপনাকে আমন্ত্রণ জানান</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>যোগ দিন</translation>
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
        <translation>এটি আপনি</translation>
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
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of some names: &quot;Ana and Dev&quot;</extracomment>
        <translation>%1 ও %2</translation>
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
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Here you see all that is said about this. You can change the shared answer. You can also say something more.</source>
        <translation>এ বিষয়ে যা বলা হয়েছে সব এখানে। আপনি সবার উত্তরটি বদলাতে পারেন। আপনি আরও কিছু বলতেও পারেন।</translation>
    </message>
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
        <source>One moment</source>
        <extracomment>While the PIN is being checked</extracomment>
        <translation>একটু অপেক্ষা করুন</translation>
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
    <name>PinPage</name>
    <message>
        <source>Hello, %1</source>
        <translation>নমস্কার, %1</translation>
    </message>
    <message>
        <source>Put in your PIN. Then touch “Done”. You can try as often as you like. If you forgot your PIN, ask the person who looks after the tablets.</source>
        <translation>আপনার PIN দিন। তারপর “হয়ে গেছে” স্পর্শ করুন। যতবার খুশি চেষ্টা করতে পারেন। PIN ভুলে গেলে যিনি ট্যাবলেট দেখেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Put in your PIN</source>
        <translation>আপনার PIN দিন</translation>
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
        <source>Ask somebody in the plan to invite you.</source>
        <translation>পরিকল্পনার কাউকে বলুন আপনাকে আমন্ত্রণ জানাতে।</translation>
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
        <source>Hand over the tablet. The person picks a face. What a worker thinks comes on the next page.</source>
        <translation>ট্যাবলেটটি ব্যক্তিকে দিন। তিনি একটি মুখ বেছে নেন। কর্মীর মত পরের পাতায় আসে।</translation>
    </message>
    <message>
        <source>Who picked the face?</source>
        <translation>মুখটি কে বেছে নিয়েছেন?</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (আপনি)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>কোনো উত্তর নেই</translation>
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
    <name>RecordWorkerPage</name>
    <message>
        <source>And you, %1? What do you think?</source>
        <translation>আর আপনি, %1? আপনি কী মনে করেন?</translation>
    </message>
    <message>
        <source>This is your own answer. It does not change what %1 said. You can leave it out.</source>
        <translation>এটি আপনার নিজের উত্তর। এটি %1-এর কথা বদলায় না। আপনি বাদ দিতে পারেন।</translation>
    </message>
    <message>
        <source>This is kept apart from what %1 said.</source>
        <translation>এটি %1-এর কথা থেকে আলাদা রাখা হয়।</translation>
    </message>
    <message>
        <source>More words, if you want</source>
        <translation>আরও কথা, যদি চান</translation>
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
        <source>“Everyone” is everybody whose face you see here. “Just me” stays with you. It is locked for all others.</source>
        <translation>“সবাই” মানে এখানে যাঁদের মুখ দেখছেন। “শুধু আমি” আপনার কাছেই থাকে। অন্য সবার জন্য এটি বন্ধ।</translation>
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
        <source>All the people below</source>
        <translation>নিচের সবাই</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>শুধু আমি</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>আর কেউ পড়তে পারে না</translation>
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
        <source>There is an answer already. If you change it, everyone sees the new one. The old words are kept too.</source>
        <translation>একটি উত্তর আগেই আছে। বদলালে সবাই নতুনটি দেখবে। পুরোনো কথাও রাখা হয়।</translation>
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
        <source>Write it your own way. There is no right or wrong. You can write a little now and more later.</source>
        <translation>নিজের মতো করে লিখুন। ঠিক বা ভুল বলে কিছু নেই। এখন অল্প, পরে আরও লিখতে পারেন।</translation>
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
</context>
<context>
    <name>SkipButton</name>
    <message>
        <source>I do not know</source>
        <translation>আমি জানি না</translation>
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
        <source>Touch your face. Then put in your PIN. If your face is not here, touch “Add me”.</source>
        <translation>আপনার মুখ স্পর্শ করুন। তারপর আপনার PIN দিন। আপনার মুখ এখানে না থাকলে “আমাকে যোগ করুন” স্পর্শ করুন।</translation>
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
</context>
</TS>
