<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Odoo %1: %2 rows in %3 s; %n case(s) judged anew.</source>
        <translation>
            <numerusform>Odoo %1: %2 rows in %3 s; %n case judged anew.</numerusform>
            <numerusform>Odoo %1: %2 rows in %3 s; %n cases judged anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  number %1, seller %2, buyer %3, %n line(s)</source>
        <translation>
            <numerusform>  number %1, seller %2, buyer %3, %n line</numerusform>
            <numerusform>  number %1, seller %2, buyer %3, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4  %n line(s), </source>
        <translation>
            <numerusform>%1  %2  %3  %4  %n line, </numerusform>
            <numerusform>%1  %2  %3  %4  %n lines, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new cross-reference(s).</source>
        <translation>
            <numerusform>%n new cross-reference.</numerusform>
            <numerusform>%n new cross-references.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup written: %1 (%n document(s)).</source>
        <translation>
            <numerusform>Backup written: %1 (%n document).</numerusform>
            <numerusform>Backup written: %1 (%n documents).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored into %1 (%n document(s)).</source>
        <translation>
            <numerusform>Restored into %1 (%n document).</numerusform>
            <numerusform>Restored into %1 (%n documents).</numerusform>
        </translation>
    </message>
</context>
</TS>
