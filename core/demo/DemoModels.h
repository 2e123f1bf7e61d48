// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoEnvironment.h"

namespace op::demo {

/// One call of `execute_kw` after sign-in.
struct ModelCall
{
    QString model;
    QString method;
    OdooList args;
    OdooValue kwargs;
};

/// The DemoModels class answers the remote methods of the demo server's models, as the user who calls.
/// A call that ends with a fault leaves the database as it was, but for the methods that fault after their commit.
class DemoModels
{
public:
    DemoModels(DemoDatabase& database, const DemoUser& user) : m_database(database), m_user(user) {}

    [[nodiscard]] RpcAnswer<OdooValue> call(const ModelCall& call);

private:
    using Method = RpcAnswer<OdooValue> (DemoModels::*)(const DemoEnvironment&, const ModelCall&);
    struct Entry
    {
        Method method;
        QStringList parameters; ///< names in order, for arguments given by name
    };
    [[nodiscard]] static const QHash<QString, Entry>& methods();
    [[nodiscard]] RpcAnswer<ModelCall> withPositions(const ModelCall& call, const Entry& entry) const;

    RpcAnswer<OdooValue> search(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> searchCount(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> searchRead(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> nameSearch(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> read(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> fieldsGet(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> defaultGet(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> getMetadata(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> checkAccessRights(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> hasAccess(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> hasGroup(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> contextGet(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> checkObjectReference(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> load(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> create(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> write(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> unlink(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> onchange(const DemoEnvironment& env, const ModelCall& call);
    RpcAnswer<OdooValue> buttonCancel(const DemoEnvironment& env, const ModelCall& call);

    DemoDatabase& m_database;
    const DemoUser& m_user;
};

} // namespace op::demo
