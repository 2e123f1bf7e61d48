<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkHold</name>
    <message numerus="yes">
        <source>%n order(s) put on hold.</source>
        <translation>
            <numerusform>%n order put on hold.</numerusform>
            <numerusform>%n orders put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are as they were before.</source>
        <translation>
            <numerusform>%n order is as it was before.</numerusform>
            <numerusform>%n orders are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>%n order was left as it is: its state does not allow it.</numerusform>
            <numerusform>%n orders were left as they are: their state does not allow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>Show %n more suggestion</numerusform>
            <numerusform>Show %n more suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n point is still open.</numerusform>
            <numerusform>%n points are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>The connection works. Please check %n point(s) below.</source>
        <translation>
            <numerusform>The connection works. Please check %n point below.</numerusform>
            <numerusform>The connection works. Please check %n points below.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Removed; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Removed; %n waiting case judged anew.</numerusform>
            <numerusform>Removed; %n waiting cases judged anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored; %n waiting case(s) judged anew.</source>
        <translation>
            <numerusform>Restored; %n waiting case judged anew.</numerusform>
            <numerusform>Restored; %n waiting cases judged anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n of them in place of another, which can be restored.</numerusform>
            <numerusform>%n of them in place of others, which can be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n paper that waited can be read now.</numerusform>
            <numerusform>%n papers that waited can be read now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message numerus="yes">
        <source>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n second(s).</source>
        <translation>
            <numerusform>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n second.</numerusform>
            <numerusform>Odoo takes no sign-ins from here after too many failed ones. You can go on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskStatus</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>The document is long: only its first %n element(s) are shown.</source>
        <translation>
            <numerusform>The document is long: only its first %n element is shown.</numerusform>
            <numerusform>The document is long: only its first %n elements are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n row(s) are shown.</source>
        <translation>
            <numerusform>The document is long: only its first %n row is shown.</numerusform>
            <numerusform>The document is long: only its first %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n line(s) are shown.</source>
        <translation>
            <numerusform>The document is long: only its first %n line is shown.</numerusform>
            <numerusform>The document is long: only its first %n lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document is long: only its first %n character(s) are shown.</source>
        <translation>
            <numerusform>The document is long: only its first %n character is shown.</numerusform>
            <numerusform>The document is long: only its first %n characters are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s) end with an ellipsis where they were cut.</source>
        <translation>
            <numerusform>%n long text ends with an ellipsis where it was cut.</numerusform>
            <numerusform>%n long texts end with an ellipsis where they were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were read from this document. Choose a mark to go to its field.</source>
        <translation>
            <numerusform>%n value was read from this document. Choose a mark to go to its field.</numerusform>
            <numerusform>%n values were read from this document. Choose a mark to go to its field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobReports</name>
    <message numerus="yes">
        <source>%n paper(s) taken in.</source>
        <translation>
            <numerusform>%n paper taken in.</numerusform>
            <numerusform>%n papers taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) came in before and are in the queue already.</source>
        <translation>
            <numerusform>%n paper came in before and is in the queue already.</numerusform>
            <numerusform>%n papers came in before and are in the queue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be taken in.</source>
        <translation>
            <numerusform>%n file could not be taken in.</numerusform>
            <numerusform>%n files could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft order(s) are in Odoo.</source>
        <translation>
            <numerusform>%n draft order is in Odoo.</numerusform>
            <numerusform>%n draft orders are in Odoo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were in Odoo already; nothing was sent for them.</source>
        <translation>
            <numerusform>%n order was in Odoo already; nothing was sent for it.</numerusform>
            <numerusform>%n orders were in Odoo already; nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n order(s) it is not sure whether they arrived. Send them again: no order is made twice.</source>
        <translation>
            <numerusform>For %n order it is not sure whether it arrived. Send it again: no order is made twice.</numerusform>
            <numerusform>For %n orders it is not sure whether they arrived. Send them again: no order is made twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be sent.</source>
        <translation>
            <numerusform>%n order could not be sent.</numerusform>
            <numerusform>%n orders could not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that waited can be read now.</source>
        <translation>
            <numerusform>%n paper that waited can be read now.</numerusform>
            <numerusform>%n papers that waited can be read now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message numerus="yes">
        <source>Used by %n open order(s), which will be judged without it. Remove it?</source>
        <translation>
            <numerusform>Used by %n open order, which will be judged without it. Remove it?</numerusform>
            <numerusform>Used by %n open orders, which will be judged without it. Remove it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedPresenter</name>
    <message numerus="yes">
        <source>%n remembered choice(s) written to %1.</source>
        <translation>
            <numerusform>%n remembered choice written to %1.</numerusform>
            <numerusform>%n remembered choices written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new choice(s) taken in.</source>
        <translation>
            <numerusform>%n new choice taken in.</numerusform>
            <numerusform>%n new choices taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another, which can be restored.</source>
        <translation>
            <numerusform>%n of them in place of another, which can be restored.</numerusform>
            <numerusform>%n of them in place of others, which can be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPresenter</name>
    <message numerus="yes">
        <source>%1 was read again: %n order(s).</source>
        <translation>
            <numerusform>%1 was read again: %n order.</numerusform>
            <numerusform>%1 was read again: %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderPreview</name>
    <message numerus="yes">
        <source>There is/are %n more to check.</source>
        <translation>
            <numerusform>There is %n more to check.</numerusform>
            <numerusform>There are %n more to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n order(s). The first one:</source>
        <translation>
            <numerusform>This file holds %n order. The first one:</numerusform>
            <numerusform>This file holds %n orders. The first one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>%n database(s) offered by the server.</source>
        <translation>
            <numerusform>%n database offered by the server.</numerusform>
            <numerusform>%n databases offered by the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n order(s) wait to be sent</source>
        <translation>
            <numerusform>%n order waits to be sent</numerusform>
            <numerusform>%n orders wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabList</name>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n order(s) of this connection may be on the way to Odoo. Send them again first.</source>
        <translation>
            <numerusform>%n order of this connection may be on the way to Odoo. Send it again first.</numerusform>
            <numerusform>%n orders of this connection may be on the way to Odoo. Send them again first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are still open.</source>
        <translation>
            <numerusform>%n point is still open.</numerusform>
            <numerusform>%n points are still open.</numerusform>
        </translation>
    </message>
</context>
</TS>
