"""Figures of the hub as ratios within one run on one machine; ``python -m benchmarks [NAME ...]``."""
