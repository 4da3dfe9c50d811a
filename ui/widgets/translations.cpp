#include "ui/widgets/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace ui {

namespace {

constexpr auto languageKey = QLatin1String("view/language");

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
}

QString chosenLanguage(const QSettings &settings)
{
    const auto code = settings.value(languageKey).toString();
    const auto all = languages();
    const bool known
        = std::any_of(all.cbegin(), all.cend(), [&code](const Language &language) { return language.code == code; });
    return known ? code : QString();
}

void chooseLanguage(QSettings &settings, const QString &code)
{
    if (code.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, code);
}

QLocale localeOf(const QString &code)
{
    const auto system = QLocale::system();
    const QLocale chosen(code);
    return code.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto own = QStringLiteral(":/i18n");
    const auto name = QStringLiteral("unassign");
    // English below everything: it knows the plural forms of what another language leaves untranslated.
    install(application, QLocale(QLocale::English), name, own);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(application, locale, name, own);
}

} // namespace ui
