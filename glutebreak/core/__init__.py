"""The rhythm of sitting and breaks, as values and pure functions.

Nothing here reads a clock, draws, or touches disk or desktop: time and chance enter as arguments.
"""
