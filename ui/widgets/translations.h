#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;
class QSettings;

namespace ui {

/// A language that the program speaks.
struct Language {
    QString code; ///< "de"
    QString name; ///< as those who speak it call it: never translated
};

QList<Language> languages();

/// The code of the language that a person chose; empty: the system's.
QString chosenLanguage(const QSettings &settings);
void chooseLanguage(QSettings &settings, const QString &code);
/// What language, numbers and dates go by. The customs of the system's country stay where it speaks that language.
QLocale localeOf(const QString &code);

/// Makes tr() speak the language of `locale` (English where there is no translation), with right plural forms. The
/// translators belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace ui
