#pragma once

class QLocale;
class QCoreApplication;

namespace ui {

/// Makes tr() speak the language of `locale` (English where there is no translation), with right plural forms. The
/// translators belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace ui
