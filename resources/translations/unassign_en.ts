<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>The path has more than %n steps.</source>
        <translation>
            <numerusform>The path has more than %n step.</numerusform>
            <numerusform>The path has more than %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The id after %1 is longer than %n characters.</source>
        <translation>
            <numerusform>The id after %1 is longer than %n character.</numerusform>
            <numerusform>The id after %1 is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %n characters.</source>
        <translation>
            <numerusform>The path is longer than %n character.</numerusform>
            <numerusform>The path is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalDocument</name>
    <message numerus="yes">
        <source>%n selected places</source>
        <translation>
            <numerusform>%n selected place</numerusform>
            <numerusform>%n selected places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::Describe</name>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>%n already gone</numerusform>
            <numerusform>%n already gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n changed meanwhile</numerusform>
            <numerusform>%n changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n waiting for approval</numerusform>
            <numerusform>%n waiting for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LoadReporter</name>
    <message numerus="yes">
        <source>Reading… %n configurations so far</source>
        <translation>
            <numerusform>Reading… %n configuration so far</numerusform>
            <numerusform>Reading… %n configurations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service limits how fast one may ask. Going on by itself in %n seconds…</source>
        <translation>
            <numerusform>The service limits how fast one may ask. Going on by itself in %n second…</numerusform>
            <numerusform>The service limits how fast one may ask. Going on by itself in %n seconds…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Removing %n assignment…</numerusform>
            <numerusform>Removing %n assignments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuration</numerusform>
            <numerusform>%n configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n removals were not settled. Reading what became of them…</source>
        <translation>
            <numerusform>The program ended while %n removal was not settled. Reading what became of them…</numerusform>
            <numerusform>The program ended while %n removals were not settled. Reading what became of them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restoring %n assignment…</numerusform><numerusform>Restoring %n assignments…</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::RemovalPanel</name>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Removing %n assignment…</numerusform>
            <numerusform>Removing %n assignments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation>
            <numerusform>and %n more, see the details</numerusform>
            <numerusform>and %n more, see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restoring %n assignment…</numerusform><numerusform>Restoring %n assignments…</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %n assignments?</source>
        <translation>
            <numerusform>Remove %n assignment?</numerusform>
            <numerusform>Remove %n assignments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments</source>
        <translation>
            <numerusform>Remove %n assignment</numerusform>
            <numerusform>Remove %n assignments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>Restore %n assignments?</source>
        <translation>
            <numerusform>Restore %n assignment?</numerusform><numerusform>Restore %n assignments?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>Restore %n assignment</numerusform><numerusform>Restore %n assignments</numerusform></translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePage</name>
    <message numerus="yes">
        <source>%n assignments selected</source>
        <translation>
            <numerusform>%n assignment selected</numerusform>
            <numerusform>%n assignments selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::Reach</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
