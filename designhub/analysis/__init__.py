"""Formulas and tables of design analysis: plain numbers in, plain numbers out, every one with its source."""
