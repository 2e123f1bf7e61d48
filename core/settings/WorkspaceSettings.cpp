// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/WorkspaceSettings.h"

#include <QSet>

namespace op::settings {
namespace {

using std::chrono::seconds;

constexpr qint64 longestTimeout = 24 * 3600;
constexpr qint64 smallestDocumentLimit = 1 << 10;
constexpr qint64 largestDocumentLimit = 1ll << 30;
constexpr qint64 largestId = 0x7fffffff;

Error wrong(const QString& path, const QString& what)
{
    return Error(ErrorCode::InvalidArgument, {path, what});
}

/// Takes members out of one JSON object and remembers the first thing that is wrong; absent members keep their default.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    void read(const QString& name, QString& value)
    {
        const QJsonValue json = take(name);
        if (json.isString())
            value = json.toString();
        else if (!json.isUndefined())
            report(name, QStringLiteral("is not a text"));
    }
    void read(const QString& name, Decimal& value)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        const auto number = Decimal::parse(json.toString());
        if (!json.isString() || !number)
            report(name, QStringLiteral("is not a decimal number in quotes"));
        else if (number->isNegative())
            report(name, QStringLiteral("is negative"));
        else
            value = *number;
    }
    void read(const QString& name, qint64& value, qint64 least, qint64 most)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        const qint64 number = json.toInteger(least - 1);
        if (!json.isDouble() || number < least || number > most)
            report(name, QStringLiteral("is not a whole number from %1 to %2").arg(least).arg(most));
        else
            value = number;
    }
    void read(const QString& name, seconds& value)
    {
        qint64 number = value.count();
        read(name, number, 1, longestTimeout);
        value = seconds(number);
    }
    template <class Tag>
    void read(const QString& name, Id<Tag>& value)
    {
        read(name, value.value, 0, largestId);
    }
    /// Calls \a visit(name, json, path) for each member of the object \a name.
    template <class Visitor>
    void readEach(const QString& name, Visitor&& visit)
    {
        const QJsonValue json = take(name);
        if (json.isUndefined())
            return;
        if (!json.isObject()) {
            report(name, QStringLiteral("is not an object"));
            return;
        }
        const QJsonObject members = json.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            visit(it.key(), it.value(), pathOf(name) + u'.' + it.key());
    }
    /// Ids by key, none below \a least.
    template <class Value>
    void readIds(const QString& name, QHash<QString, Value>& values, qint64 least = 1)
    {
        readEach(name, [&](const QString& key, const QJsonValue& json, const QString& path) {
            const qint64 id = json.isDouble() ? json.toInteger(-1) : -1;
            if (id < least || id > largestId)
                note(wrong(path, QStringLiteral("is not a record id")));
            else
                values.insert(key, Value(id));
        });
    }
    void note(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_path.isEmpty() ? name : m_path + u'.' + name; }

    /// Returns what was wrong, unknown members included.
    [[nodiscard]] std::optional<Error> problem() const
    {
        if (m_error)
            return m_error;
        const QStringList names = m_object.keys();
        for (const QString& name : names)
            if (!m_taken.contains(name))
                return wrong(pathOf(name), QStringLiteral("is not known"));
        return std::nullopt;
    }

private:
    QJsonValue take(const QString& name)
    {
        m_taken.insert(name);
        return m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
    }
    void report(const QString& name, const QString& what) { note(wrong(pathOf(name), what)); }

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_taken;
    std::optional<Error> m_error;
};

template <class Value>
QJsonObject idsToJson(const QHash<QString, Value>& values)
{
    QJsonObject json;
    for (auto it = values.begin(); it != values.end(); ++it)
        json.insert(it.key(), it.value().value);
    return json;
}

QJsonObject toJson(const ConnectionSettings& settings)
{
    QJsonObject pickingTypes;
    for (auto it = settings.pickingTypes.begin(); it != settings.pickingTypes.end(); ++it)
        pickingTypes.insert(QString::number(it.key().value), it.value().value);
    QJsonObject taxPresets;
    for (auto it = settings.taxPresets.begin(); it != settings.taxPresets.end(); ++it)
        taxPresets.insert(QString::number(it.key().value), idsToJson(it.value()));
    return {{QStringLiteral("defaultCompany"), settings.defaultCompany.value},
            {QStringLiteral("chargeProducts"), idsToJson(settings.chargeProducts)},
            {QStringLiteral("unitAliases"), idsToJson(settings.unitAliases)},
            {QStringLiteral("pickingTypes"), pickingTypes},
            {QStringLiteral("taxPresets"), taxPresets},
            {QStringLiteral("registerNumberField"), settings.registerNumberField}};
}

std::optional<Error> readConnection(const QJsonValue& json, const QString& path, ConnectionSettings& settings)
{
    if (!json.isObject())
        return wrong(path, QStringLiteral("is not an object"));
    ObjectReader reader(json.toObject(), path);
    reader.read(QStringLiteral("defaultCompany"), settings.defaultCompany);
    reader.readIds(QStringLiteral("chargeProducts"), settings.chargeProducts);
    reader.readIds(QStringLiteral("unitAliases"), settings.unitAliases);
    QHash<QString, PickingTypeId> pickingTypes;
    reader.readIds(QStringLiteral("pickingTypes"), pickingTypes);
    for (auto it = pickingTypes.begin(); it != pickingTypes.end(); ++it) {
        const CompanyId company(it.key().toLongLong());
        if (company.isNull())
            reader.note(wrong(reader.pathOf(QStringLiteral("pickingTypes.")) + it.key(),
                              QStringLiteral("is not a company's id")));
        settings.pickingTypes.insert(company, it.value());
    }
    reader.readEach(QStringLiteral("taxPresets"), [&](const QString& key, const QJsonValue& value, const QString& at) {
        const CompanyId company(key.toLongLong());
        if (company.isNull())
            reader.note(wrong(at, QStringLiteral("is not a company's id")));
        // read as a member of its own, which names the path of what is wrong in it
        ObjectReader presets({{key, value}}, reader.pathOf(QStringLiteral("taxPresets")));
        presets.readIds(key, settings.taxPresets[company], 0);
        if (const auto problem = presets.problem())
            reader.note(*problem);
    });
    reader.read(QStringLiteral("registerNumberField"), settings.registerNumberField);
    return reader.problem();
}

QJsonObject toJson(const TimeoutSettings& timeouts)
{
    return {{QStringLiteral("connect"), static_cast<qint64>(timeouts.connect.count())},
            {QStringLiteral("quickCall"), static_cast<qint64>(timeouts.quickCall.count())},
            {QStringLiteral("pageCall"), static_cast<qint64>(timeouts.pageCall.count())},
            {QStringLiteral("writeCall"), static_cast<qint64>(timeouts.writeCall.count())},
            {QStringLiteral("reading"), static_cast<qint64>(timeouts.reading.count())}};
}

} // namespace

QJsonObject toJson(const WorkspaceSettings& settings)
{
    QJsonObject connections;
    for (auto it = settings.connections.begin(); it != settings.connections.end(); ++it)
        connections.insert(it.key(), toJson(it.value()));
    return {{QStringLiteral("totalsTolerance"), settings.totalsTolerance.toString()},
            {QStringLiteral("totalsTolerancePercent"), settings.totalsTolerancePercent.toString()},
            {QStringLiteral("documentSizeLimit"), settings.documentSizeLimit},
            {QStringLiteral("timeouts"), toJson(settings.timeouts)},
            {QStringLiteral("connections"), connections}};
}

Result<WorkspaceSettings> settingsFromJson(const QJsonObject& json)
{
    WorkspaceSettings settings;
    ObjectReader reader(json, {});
    reader.read(QStringLiteral("totalsTolerance"), settings.totalsTolerance);
    reader.read(QStringLiteral("totalsTolerancePercent"), settings.totalsTolerancePercent);
    reader.read(QStringLiteral("documentSizeLimit"), settings.documentSizeLimit, smallestDocumentLimit,
                largestDocumentLimit);

    QJsonObject timeoutMembers;
    reader.readEach(QStringLiteral("timeouts"), [&](const QString& name, const QJsonValue& value, const QString&) {
        timeoutMembers.insert(name, value);
    });
    ObjectReader timeouts(timeoutMembers, QStringLiteral("timeouts"));
    timeouts.read(QStringLiteral("connect"), settings.timeouts.connect);
    timeouts.read(QStringLiteral("quickCall"), settings.timeouts.quickCall);
    timeouts.read(QStringLiteral("pageCall"), settings.timeouts.pageCall);
    timeouts.read(QStringLiteral("writeCall"), settings.timeouts.writeCall);
    timeouts.read(QStringLiteral("reading"), settings.timeouts.reading);
    if (const auto problem = timeouts.problem())
        reader.note(*problem);

    reader.readEach(QStringLiteral("connections"),
                    [&](const QString& name, const QJsonValue& value, const QString& path) {
                        ConnectionSettings connection;
                        if (const auto problem = readConnection(value, path, connection))
                            reader.note(*problem);
                        settings.connections.insert(name, connection);
                    });
    if (const auto problem = reader.problem())
        return failure(*problem);
    return settings;
}

} // namespace op::settings
