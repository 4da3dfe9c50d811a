<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>details::Audience</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>details::Describe</name>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are selected at %n places; each assignment counts once.</source>
        <translation>
            <numerusform>They are selected at %n place; each assignment counts once.</numerusform>
            <numerusform>They are selected at %n places; each assignment counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles rely on it through a certificate path.</source>
        <translation>
            <numerusform>%n profile relies on it through a certificate path.</numerusform>
            <numerusform>%n profiles rely on it through a certificate path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</source>
        <translation>
            <numerusform>The same assignment is shown at %n place. Removed at one, it is gone at all of them.</numerusform>
            <numerusform>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are given to it.</source>
        <translation>
            <numerusform>%n configuration is given to it.</numerusform>
            <numerusform>%n configurations are given to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is excluded from %n configurations.</source>
        <translation>
            <numerusform>It is excluded from %n configuration.</numerusform>
            <numerusform>It is excluded from %n configurations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are taken away from it.</source>
        <translation>
            <numerusform>%n configuration is taken away from it.</numerusform>
            <numerusform>%n configurations are taken away from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assignments have a filter.</source>
        <translation>
            <numerusform>%n of these assignments has a filter.</numerusform>
            <numerusform>%n of these assignments have a filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these configurations are also used by other profiles, through certificate paths.</source>
        <translation>
            <numerusform>%n of these configurations is also used by other profiles, through certificate paths.</numerusform>
            <numerusform>%n of these configurations are also used by other profiles, through certificate paths.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>details::Relations</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>profiles</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inventory::Address</name>
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
    <name>inventory::GroupText</name>
    <message numerus="yes">
        <source>%n lists of assignments or certificate paths could not be read, so something may be missing here.</source>
        <translation>
            <numerusform>%n list of assignments or certificate paths could not be read, so something may be missing here.</numerusform>
            <numerusform>%n lists of assignments or certificate paths could not be read, so something may be missing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>listing::Listing</name>
    <message numerus="yes">
        <source>%n lines say that something could not be read</source>
        <translation>
            <numerusform>%n line says that something could not be read</numerusform>
            <numerusform>%n lines say that something could not be read</numerusform>
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
    <name>removal::Gravity</name>
    <message numerus="yes">
        <source>%n are exclusions: more devices or users are reached, not fewer.</source>
        <translation>
            <numerusform>%n is an exclusion: more devices or users are reached, not fewer.</numerusform>
            <numerusform>%n are exclusions: more devices or users are reached, not fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the exclusions are of profiles that stay assigned to all devices or all users.</source>
        <translation>
            <numerusform>%n of the exclusions is of a profile that stays assigned to all devices or all users.</numerusform>
            <numerusform>%n of the exclusions are of profiles that stay assigned to all devices or all users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all devices.</source>
        <translation>
            <numerusform>%n is to all devices.</numerusform>
            <numerusform>%n are to all devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all users.</source>
        <translation>
            <numerusform>%n is to all users.</numerusform>
            <numerusform>%n are to all users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the last of their profile: nobody gets it any more.</source>
        <translation>
            <numerusform>%n is the last of its profile: nobody gets it any more.</numerusform>
            <numerusform>%n are the last of their profile: nobody gets it any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reached by a certificate path and belong to another profile.</source>
        <translation>
            <numerusform>%n was reached by a certificate path and belongs to another profile.</numerusform>
            <numerusform>%n were reached by a certificate path and belong to another profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles that other profiles rely on.</source>
        <translation>
            <numerusform>%n belongs to a profile that other profiles rely on.</numerusform>
            <numerusform>%n belong to profiles that other profiles rely on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a policy set, which may assign them again.</source>
        <translation>
            <numerusform>%n comes from a policy set, which may assign it again.</numerusform>
            <numerusform>%n come from a policy set, which may assign them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of a kind that this program does not know.</source>
        <translation>
            <numerusform>%n is of a kind that this program does not know.</numerusform>
            <numerusform>%n are of a kind that this program does not know.</numerusform>
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
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles whose names look like those of others.</source>
        <translation>
            <numerusform>%n belongs to a profile whose name looks like that of another.</numerusform>
            <numerusform>%n belong to profiles whose names look like those of others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::ProfileCheck</name>
    <message numerus="yes">
        <source>%1: the %n missing are those that you chose.</source>
        <translation>
            <numerusform>%1: the missing one is the one you chose.</numerusform>
            <numerusform>%1: the %n missing are those that you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n added are those that you restored.</source>
        <translation>
            <numerusform>%1: the added one is the one you restored.</numerusform>
            <numerusform>%1: the %n added are those that you restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ByGroup</name>
    <message numerus="yes">
        <source>By group: %n groups and other targets</source>
        <translation>
            <numerusform>By group: %n group or other target</numerusform>
            <numerusform>By group: %n groups and other targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeReporter</name>
    <message numerus="yes">
        <source>%n removals of %1 were not sent.</source>
        <translation>
            <numerusform>%n removal of %1 was not sent.</numerusform>
            <numerusform>%n removals of %1 were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restores of %1 were not sent.</source>
        <translation>
            <numerusform>%n restore of %1 was not sent.</numerusform>
            <numerusform>%n restores of %1 were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator; a reason is wanted for some.</source>
        <translation>
            <numerusform>%n change waits for a second administrator; a reason is wanted.</numerusform>
            <numerusform>%n changes wait for a second administrator; a reason is wanted for some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator.</source>
        <translation>
            <numerusform>%n change waits for a second administrator.</numerusform>
            <numerusform>%n changes wait for a second administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationFilter</name>
    <message numerus="yes">
        <source>Changed since the last load: %n assignments are gone.</source>
        <translation>
            <numerusform>Changed since the last load: %n assignment is gone.</numerusform>
            <numerusform>Changed since the last load: %n assignments are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacetBar</name>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>%n configuration</numerusform>
            <numerusform>%n configurations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
        <source>%n entries were written to %1</source>
        <translation>
            <numerusform>%n entry was written to %1</numerusform>
            <numerusform>%n entries were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from the journal.</source>
        <translation>
            <numerusform>%n entry was removed from the journal.</numerusform>
            <numerusform>%n entries were removed from the journal.</numerusform>
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
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>Removing %n assignment…</numerusform>
            <numerusform>Removing %n assignments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restoring %n assignment…</numerusform>
            <numerusform>Restoring %n assignments…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LookupDialog</name>
    <message numerus="yes">
        <source>%n devices have this name. Choose one.</source>
        <translation>
            <numerusform>%n device has this name. Choose it.</numerusform>
            <numerusform>%n devices have this name. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OldEntriesDialog</name>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal. None of them can be restored from.</source>
        <translation>
            <numerusform>%n entry is removed from the journal. Nothing of it could be restored.</numerusform>
            <numerusform>%n entries are removed from the journal. Nothing of them could be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal.</source>
        <translation>
            <numerusform>%n entry is removed from the journal.</numerusform>
            <numerusform>%n entries are removed from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments of them could still be restored, and cannot any more afterwards:</source>
        <translation>
            <numerusform>%n assignment could still be restored, and cannot any more afterwards:</numerusform>
            <numerusform>%n assignments could still be restored, and cannot any more afterwards:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PracticeMenu</name>
    <message numerus="yes">
        <source>The second administrator approved %n requests.</source>
        <translation>
            <numerusform>The second administrator approved %n request.</numerusform>
            <numerusform>The second administrator approved %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message numerus="yes">
        <source>Give it for the %n &amp;others that want one too</source>
        <translation>
            <numerusform>Give it for the &amp;other that wants one too</numerusform>
            <numerusform>Give it for the %n &amp;others that want one too</numerusform>
        </translation>
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
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>Restoring %n assignment…</numerusform>
            <numerusform>Restoring %n assignments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
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
        <source>%n profiles were read once more: nothing differs but what you chose.</source>
        <translation>
            <numerusform>%n profile was read once more: nothing differs but what you chose.</numerusform>
            <numerusform>%n profiles were read once more: nothing differs but what you chose.</numerusform>
        </translation>
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
            <numerusform>Restore %n assignment?</numerusform>
            <numerusform>Restore %n assignments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>Restore %n assignment</numerusform>
            <numerusform>Restore %n assignments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RewriteDialog</name>
    <message numerus="yes">
        <source>Remove %n by rewriting the list</source>
        <translation>
            <numerusform>Remove %n by rewriting the list</numerusform>
            <numerusform>Remove %n by rewriting the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message numerus="yes">
        <source>%n configurations changed since the last load.</source>
        <translation>
            <numerusform>%n configuration changed since the last load.</numerusform>
            <numerusform>%n configurations changed since the last load.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are gone since the last load.</source>
        <translation>
            <numerusform>%n configuration is gone since the last load.</numerusform>
            <numerusform>%n configurations are gone since the last load.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShownExport</name>
    <message numerus="yes">
        <source>Exported %n lines to %1</source>
        <translation>
            <numerusform>Exported %n line to %1</numerusform>
            <numerusform>Exported %n lines to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UndoRemoval</name>
    <message numerus="yes">
        <source>&amp;Undo removal of %n assignments</source>
        <translation>
            <numerusform>&amp;Undo removal of %n assignment</numerusform>
            <numerusform>&amp;Undo removal of %n assignments</numerusform>
        </translation>
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
</TS>
