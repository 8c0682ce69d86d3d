"""Crashes of our own: written down beside the log when they happen, offered to the person with the next start.

A crash is an exception that nobody caught, or a signal that ends the process at once. Being told to end is none, nor is
`kill -9`, nor a loss of power. Knows no widget.
"""
