<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>SharingState</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many things are on this tablet only</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n people</source>
        <translation>
            <numerusform>with %n person</numerusform>
            <numerusform>with %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
