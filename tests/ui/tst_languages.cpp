#include "ui/details/relationbox.h"
#include "ui/gallery.h"
#include "ui/widgets/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

namespace {

/// Stands between the language under test and English: is asked only for what that language has no word for.
class Missing : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        const auto name = QString::fromUtf8(context);
        // Qt's own texts are Qt's to translate; what is no sentence needs no other words.
        if (name.startsWith(QLatin1Char('Q')) || QByteArray(sourceText).trimmed().isEmpty())
            return {};
        found.insert(name + QStringLiteral(": ") + QString::fromUtf8(sourceText));
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable QSet<QString> found;
};

QString clippedTitles(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        const auto title = header.model()->headerData(section, Qt::Horizontal).toString();
        const bool isSorted = header.isSortIndicatorShown() && section == header.sortIndicatorSection();
        const auto needed
            = isSorted ? header.sectionSizeHint(section) : header.fontMetrics().horizontalAdvance(title) + 2;
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needed)
            cut << title;
    }
    return cut.join(QStringLiteral(", "));
}

/// Of a widget whose text needs more room than it has: what is cut off; else nothing.
QString clipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1;
        return fits ? QString() : label->text();
    }
    // A profile's name, which is shortened where it is long, and whole in the tool tip.
    if (qobject_cast<const ui::RelationBox *>(widget))
        return widget->toolTip().isEmpty() ? QStringLiteral("a box without a tool tip") : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto needed = button->minimumSizeHint();
        const bool fits = needed.width() <= button->width() + 1 && needed.height() <= button->height() + 1;
        return button->text().isEmpty() || fits ? QString() : button->text();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->minimumSizeHint().width() <= box->width() + 1 ? QString() : box->currentText();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return clippedTitles(*header);
    // What a person typed may be longer than its field; what the program says there may not. A Graph path as an example
    // is no sentence.
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        const auto said = field->text().isEmpty() ? field->placeholderText() : QString();
        const bool isWhole = said.startsWith(QLatin1Char('/')) || said == field->toolTip();
        return isWhole || field->fontMetrics().horizontalAdvance(said) <= field->width() ? QString() : said;
    }
    return {};
}

QStringList clippedIn(const QWidget &page)
{
    QStringList texts;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != page.window())
            continue;
        if (const auto text = clipped(widget); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// Of what a person has to read before removing: the part that is out of sight.
QString scrolledAway(const QString &page, const QWidget &shown, int percent)
{
    if (!page.startsWith(QLatin1String("remove")) || percent > 100)
        return {};
    const auto *body = shown.findChild<QScrollArea *>();
    return body->verticalScrollBar()->maximum() == 0 ? QString() : QStringLiteral("the body has to be scrolled");
}

/// Texts of one menu, or of what is seen of one window, that are called by the same letter.
QStringList sameLetters(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList doubled;
    for (const auto &text : texts) {
        const auto letter = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter))
            doubled << QStringLiteral("%1: “%2” and “%3”").arg(letter, taken.value(letter), text);
        taken.insert(letter, text);
    }
    return doubled;
}

QStringList doubledLetters(const QWidget &page)
{
    QStringList doubled;
    QStringList seen;
    if (const auto *bar = page.findChild<QMenuBar *>()) {
        for (const auto *top : bar->actions()) {
            seen << top->text();
            QStringList entries;
            for (const auto *entry : top->menu()->actions()) {
                if (entry->isVisible())
                    entries << entry->text();
            }
            doubled << sameLetters(entries);
        }
    }
    for (auto *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != page.window())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        // What stands on a tool button is a menu's; its letter works in the menu.
        if (button && !qobject_cast<QToolButton *>(widget))
            seen << button->text();
        else if (label && label->buddy())
            seen << label->text();
    }
    return doubled << sameLetters(seen);
}

} // namespace

/// Every page and dialog in every language, at 100 % and 200 % of the font.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }

    void cleanup()
    {
        QApplication::setFont(m_font);
        for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
    }

    void isWholeAndHasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const auto *language : {"en", "de", "fr", "es", "ja"}) {
            for (const int percent : {100, 200}) {
                QTest::addRow("%s at %d %%", language, percent) << QString::fromLatin1(language) << percent;
            }
        }
    }

    void isWholeAndHasRoom()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        auto font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        ui::installTranslations(*QCoreApplication::instance(), locale);
        Missing missing;
        if (language != QLatin1String("en"))
            installBelow(missing, locale);

        QStringList cut;
        QStringList doubled;
        {
            Gallery gallery;
            for (const auto &name : Gallery::pages()) {
                auto *page = gallery.show(name);
                QVERIFY2(page, qPrintable(name));
                // A layout follows its texts only when the event loop has been round, one level at a time.
                if (!QTest::qWaitFor([page] { return clippedIn(*page).isEmpty(); })) {
                    for (const auto &text : clippedIn(*page))
                        cut.append(name + QStringLiteral(": ") + text);
                }
                for (const auto &letters : doubledLetters(*page))
                    doubled.append(name + QStringLiteral(": ") + letters);
                if (const auto hidden = scrolledAway(name, *page, percent); !hidden.isEmpty())
                    cut.append(name + QStringLiteral(": ") + hidden);
            }
        }
        QCoreApplication::removeTranslator(&missing);
        QLocale::setDefault(QLocale::c());
        doubled.removeDuplicates();
        const auto faults = cut + doubled;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY2(missing.found.isEmpty(), qPrintable(QStringList(missing.found.values()).join(QLatin1Char('\n'))));
    }

    void speaksTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("history");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("Verlauf");
        QTest::newRow("French of Canada") << QStringLiteral("fr_CA") << QStringLiteral("Historique");
        QTest::newRow("Spanish") << QStringLiteral("es_MX") << QStringLiteral("Historial");
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("履歴");
        QTest::newRow("one we do not have") << QStringLiteral("fi_FI") << QStringLiteral("History");
    }

    void speaksTheLanguage()
    {
        QFETCH(QString, language);
        ui::installTranslations(*QCoreApplication::instance(), QLocale(language));
        QTEST(QString(QCoreApplication::translate("Actions", "&History"))
                  .remove(QRegularExpression(QStringLiteral("\\(&.\\)|&"))),
            "history");
    }

    /// The buttons that Qt names, and the keys, come from its own translations: these must be installed.
    void qtSpeaksTheLanguageToo_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"de", "fr", "es", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void qtSpeaksTheLanguageToo()
    {
        QFETCH(QString, language);
        ui::installTranslations(*QCoreApplication::instance(), QLocale(language));
        QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        for (const auto *button : box.buttons()) {
            const auto said = QString(button->text()).remove(QLatin1Char('&'));
            for (const auto *english : {"Close", "Cancel", "Save"})
                QVERIFY2(said != QLatin1String(english), qPrintable(said));
        }
    }

    void everyLanguageOfTheProgramCanBeChosen()
    {
        QStringList offered;
        for (const auto &language : ui::languages()) {
            offered << QStringLiteral("unassign_%1.qm").arg(language.code);
            QVERIFY2(!language.name.isEmpty(), qPrintable(language.code));
        }
        offered.sort();
        QCOMPARE(offered, QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name));
    }

    void aLanguageThatWasChosenIsSpoken()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        QCOMPARE(ui::localeOf(ui::chosenLanguage(settings)), QLocale::system());
        ui::chooseLanguage(settings, QStringLiteral("fr"));
        QCOMPARE(ui::localeOf(ui::chosenLanguage(settings)).language(), QLocale::French);
        settings.setValue(QStringLiteral("view/language"), QStringLiteral("xx"));
        QCOMPARE(ui::localeOf(ui::chosenLanguage(settings)), QLocale::system());
    }

private:
    /// Qt asks the translator that was installed last first, so the language is installed once more on top.
    void installBelow(Missing &missing, const QLocale &locale)
    {
        for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QCoreApplication::installTranslator(&missing);
        auto *own = new QTranslator(QCoreApplication::instance());
        QVERIFY(own->load(locale, QStringLiteral("unassign"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(own);
    }

    QFont m_font;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
