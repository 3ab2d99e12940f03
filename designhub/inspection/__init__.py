"""Stage 2: shapes and files in, measurements as plain data out.

Runs in a throw-away child on geometry that anybody may have made. Its one rule: it measures and never judges; what a
number means for the part is said in ``checks``.
"""
