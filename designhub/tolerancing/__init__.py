"""Limits and fits, general tolerances, thread and clearance sizes, process capability, stack-ups.

Pure: numbers in, numbers out; usable alone (``from designhub.tolerancing import fit``). Its one rule: a value that the
standard does not give is an error, never an extrapolation.
"""
