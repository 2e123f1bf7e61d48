// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstring>
#include <memory>

// The macro declares a function, which must not end up inside a namespace.
static void initCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace op::services::wording {
namespace {

constexpr QLatin1String catalogueFolder(":/i18n");
constexpr QLatin1String prefix("orderpilot_");

/// Finds the texts of classes in namespaces: lupdate writes "QueueView" where the class asks for "op::ui::QueueView".
class Catalogue : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override
    {
        const char* colon = context ? std::strrchr(context, ':') : nullptr;
        return QTranslator::translate(colon ? colon + 1 : context, text, comment, n);
    }
};

QString& inForce()
{
    static QString language;
    return language;
}

void install(const QString& objectName, const QString& fileName, const QString& folder)
{
    QCoreApplication* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(objectName, Qt::FindDirectChildrenOnly);
    auto translator = std::make_unique<Catalogue>();
    if (!translator->load(fileName, folder))
        return;
    translator->setObjectName(objectName);
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    initCatalogues();
    QStringList found;
    const QStringList files =
        QDir(catalogueFolder).entryList({prefix + QLatin1String("*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        found.append(file.mid(prefix.size()).chopped(3));
    return found;
}

QString languageNamed(const QString& name)
{
    // an unknown name gives the locale "C"
    const QString language = QLocale(name).name().section(u'_', 0, 0);
    return languages().contains(language) ? language : QString();
}

QString languageFor(const QLocale& locale)
{
    const QStringList known = languages();
    const QStringList wanted = locale.uiLanguages();
    for (const QString& name : wanted)
        if (QString language = name.section(u'-', 0, 0); known.contains(language))
            return language;
    return QStringLiteral("en");
}

QString languageInForce()
{
    return inForce();
}

void installTranslations(const QString& language)
{
    initCatalogues();
    inForce() = language;
    install(QStringLiteral("ownTexts"), prefix + language, catalogueFolder);
}

void installQtTranslations(const QString& language)
{
    install(QStringLiteral("qtTexts"), QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

bool useLanguage(const QString& wanted, bool withQt)
{
    const QString named = wanted.isEmpty() ? QString() : languageNamed(wanted);
    const QString language = named.isEmpty() ? languageFor(QLocale::system()) : named;
    installTranslations(language);
    if (withQt)
        installQtTranslations(language);
    return wanted.isEmpty() || !named.isEmpty();
}

} // namespace op::services::wording
