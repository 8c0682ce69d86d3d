"""Exercises of the person's own: files checked key by key, so that a physiotherapist's plan can be shown like ours.

A file that is wrong costs its own exercise alone, and says why in words for whoever wrote it. Decides nothing about
breaks.
"""
