"""Every setting in one place, and the file that keeps them.

Knows the core's rules that settings turn into; knows nothing of editors, commands or desktops.
"""
