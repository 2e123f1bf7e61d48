// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/connection/ConnectionTest.h"

#include <array>

namespace op::odoo {

namespace {

constexpr std::array<QStringView, testStepCount> stepNames{
    u"address",       u"security",   u"version",    u"protocol",     u"database", u"signIn",
    u"senderAddress", u"apps",       u"readRights", u"createRights", u"load",     u"requiredFields",
    u"companies",     u"warehouses", u"languages",  u"sampleData",   u"clock"};

constexpr std::array<QStringView, 4> stateNames{u"ok", u"warning", u"failed", u"skipped"};

constexpr std::array<QStringView, static_cast<size_t>(StepCode::ClockUnknown) + 1> codeNames{
    u"notReached",        u"callFailed",       u"addressAnswers",  u"addressInvalid",    u"addressSilent",
    u"securityTls",       u"securityLoopback", u"securityPlain",   u"securityRefused",   u"securityTlsFailed",
    u"versionKnown",      u"versionTooOld",    u"versionNotOdoo",  u"protocolXmlRpc",    u"protocolXmlRpcEnds",
    u"protocolJson2",     u"protocolNoJson2",  u"databaseFound",   u"databaseTyped",     u"databaseChoose",
    u"databaseUnnamed",   u"databaseUnknown",  u"signInDone",      u"signInRefused",     u"signInRefusedKey",
    u"signInCooldown",    u"senderKnown",      u"senderUnknown",   u"appsPresent",       u"appsMissing",
    u"appsFieldMissing",  u"readAllowed",      u"readMissing",     u"createAllowed",     u"createMissing",
    u"loadOpen",          u"loadClosed",       u"requiredNone",    u"requiredUnfilled",  u"companiesKnown",
    u"companyNotAllowed", u"companyToChoose",  u"warehousesKnown", u"warehousesMissing", u"warehousesUnneeded",
    u"languagesKnown",    u"sampleSeen",       u"sampleEmpty",     u"clockAgrees",       u"clockDiffers",
    u"clockUnknown"};

} // namespace

QString testStepName(TestStep step)
{
    return stepNames[static_cast<size_t>(step)].toString();
}

QString stepStateName(StepState state)
{
    return stateNames[static_cast<size_t>(state)].toString();
}

QString stepCodeName(StepCode code)
{
    return codeNames[static_cast<size_t>(code)].toString();
}

} // namespace op::odoo
