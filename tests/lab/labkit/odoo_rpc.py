# SPDX-License-Identifier: GPL-3.0-or-later
"""A thin caller for the seed: Python's own xmlrpc.client and nothing else."""

import xmlrpc.client


class Odoo:
    """One signed-in user of one database. Calls run without mail notifications, in English."""

    def __init__(self, url, database, login, password):
        self._common = xmlrpc.client.ServerProxy(f"{url}/xmlrpc/2/common")
        self._objects = xmlrpc.client.ServerProxy(f"{url}/xmlrpc/2/object", allow_none=True)
        self.database, self._password = database, password
        self.major = self._common.version()["server_version_info"][0]
        self.uid = self._common.authenticate(database, login, password, {})
        if not self.uid:
            raise SystemExit(f"{login} cannot sign in to {database} at {url}")
        self._fields = {}

    def call(self, model, method, *arguments, context=None, **named):
        quiet = {
            "lang": "en_US",
            "tz": "UTC",
            "tracking_disable": True,
            "mail_create_nolog": True,
            "mail_create_nosubscribe": True,
            "mail_notrack": True,
            "no_reset_password": True,
        }
        named["context"] = {**quiet, **(context or {})}
        return self._objects.execute_kw(self.database, self.uid, self._password, model, method, list(arguments), named)

    def create(self, model, values, context=None):
        return self.call(model, "create", values, context=context)

    def write(self, model, ids, values, context=None):
        return self.call(model, "write", ids if isinstance(ids, list) else [ids], values, context=context)

    def find(self, model, *domain, context=None):
        """The ids, archived records included, oldest first."""
        return self.call(model, "search", list(domain), order="id", context={"active_test": False, **(context or {})})

    def one(self, model, *domain, context=None):
        ids = self.find(model, *domain, context=context)
        if len(ids) != 1:
            raise SystemExit(f"expected one {model} with {domain}, found {len(ids)}")
        return ids[0]

    def read(self, model, ids, fields, context=None):
        return self.call(
            model,
            "read",
            ids if isinstance(ids, list) else [ids],
            fields,
            context={"active_test": False, **(context or {})},
        )

    def has(self, model, field):
        if model not in self._fields:
            self._fields[model] = set(self.call(model, "fields_get", [], ["type"]))
        return field in self._fields[model]

    def named(self, model, *names):
        """The first of the names that is a field of the model on this server."""
        for name in names:
            if self.has(model, name):
                return name
        raise SystemExit(f"{model} has none of the fields {', '.join(names)}")

    def xmlid(self, full):
        module, name = full.split(".", 1)
        rows = self.call("ir.model.data", "search_read", [["module", "=", module], ["name", "=", name]], ["res_id"])
        if not rows:
            raise SystemExit(f"no record with the external id {full}")
        return rows[0]["res_id"]
