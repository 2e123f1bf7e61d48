// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoFaults.h"

namespace op::demo {

void DemoFaults::add(const DemoFaultRule& rule)
{
    const std::lock_guard lock(m_mutex);
    m_rules.append(rule);
}

void DemoFaults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_rules.clear();
    m_arrivals.clear();
}

int DemoFaults::arrivals(const QString& model, const QString& method) const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals.value(model + u'/' + method);
}

int DemoFaults::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    int total = 0;
    for (auto it = m_arrivals.cbegin(); it != m_arrivals.cend(); ++it) {
        if (it.key().contains(u'.'))
            total += it.value();
    }
    return total;
}

std::optional<DemoFaultRule> DemoFaults::arrived(const QString& model, const QString& method)
{
    const std::lock_guard lock(m_mutex);
    ++m_arrivals[model + u'/' + method];
    for (DemoFaultRule& rule : m_rules) {
        const bool meant =
            (rule.model.isEmpty() || rule.model == model) && (rule.method.isEmpty() || rule.method == method);
        if (!meant || rule.times == 0)
            continue;
        if (rule.after > 0) {
            --rule.after;
            continue;
        }
        if (rule.times > 0)
            --rule.times;
        return rule;
    }
    return std::nullopt;
}

} // namespace op::demo
