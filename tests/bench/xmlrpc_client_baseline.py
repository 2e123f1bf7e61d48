#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the median seconds that Python's own xmlrpc.client needs to decode the reply in the file argv[1]."""
import statistics
import sys
import time
import xmlrpc.client


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    times = []
    for _ in range(7):
        start = time.perf_counter()
        rows = xmlrpc.client.loads(data)[0][0]
        times.append(time.perf_counter() - start)
    assert len(rows) > 0
    print(statistics.median(times))


if __name__ == "__main__":
    main()
