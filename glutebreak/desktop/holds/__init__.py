"""What may keep a due break back: each reason is a package with its ways to find out.

All of them are asked only while a break is due. Knows no desktop.
"""
